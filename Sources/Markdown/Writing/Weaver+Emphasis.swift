// Emphasis whose signs Markdown would not see: to our reading what was lifted out is a word, but what is written in its place
// may begin or end with punctuation (`**$x$**y`), and beside that a sign opens or closes nothing if a letter stands on its
// other side (CommonMark, "Emphasis and strong emphasis"). There an element says the same, and where signs of two emphases
// would run into one (`**b**__c__`).

import CCmark
import Texts

extension Weaver {
  /// Once all texts are escaped.
  func writeTagsForUnseenSigns() {
    for node in tree.nodes {
      let name: String
      switch Tree.type(node) {
      case CMARK_NODE_EMPH: name = "em"
      case CMARK_NODE_STRONG: name = "strong"
      case CMARK_NODE_CUSTOM_INLINE where Tree.isStruckOut(node): name = "del"
      default: continue
      }
      let opens = Sign(outside: Tree.scalar(before: node), inside: Tree.firstScalar(in: node))
      let closes = Sign(outside: Tree.scalar(behind: node), inside: Tree.lastScalar(in: node))
      guard !opens.isSeen || !closes.isSeen || Tree.isBehindEmphasis(node) else { continue }
      guard name != "del" else {
        cmark_node_set_on_enter(node, "<del>")
        cmark_node_set_on_exit(node, "</del>")
        continue
      }
      let element = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "<\(name)>")
      guard let element else { continue }
      cmark_node_set_on_exit(element, "</\(name)>")
      while let child = cmark_node_first_child(node) { cmark_node_append_child(element, child) }
      Tree.replace(node, by: [element])
    }
  }

  /// A sign of emphasis between two characters; nil at the text's edge, or where nothing is known to stand.
  private struct Sign {
    let outside: Unicode.Scalar?
    let inside: Unicode.Scalar?

    var isSeen: Bool {
      guard let inside, let outside else { return true }
      if inside.properties.isWhitespace { return false }
      let category = inside.properties.generalCategory
      // Of signs that are no punctuation (`−`), only newer versions of CommonMark think so.
      guard inside.isPunctuation || category.isPunctuation || category.isSymbol else { return true }
      return outside.properties.isWhitespace || outside.isPunctuation
        || outside.properties.generalCategory.isPunctuation
    }
  }
}

extension Tree {
  /// What `~~` is written around.
  fileprivate static func isStruckOut(_ node: Node) -> Bool {
    cmark_node_first_child(node) != nil && String(cString: cmark_node_get_on_enter(node)) == "~~"
  }

  private static func isEmphasis(_ node: Node) -> Bool {
    type(node) == CMARK_NODE_EMPH || type(node) == CMARK_NODE_STRONG
  }

  /// Whether another emphasis of the same kind of sign ends where a node begins.
  fileprivate static func isBehindEmphasis(_ node: Node) -> Bool {
    var previous = cmark_node_previous(node)
    while let current = previous, !isEmphasis(current), lastScalar(of: current) == nil {
      previous = cmark_node_previous(current)
    }
    guard let previous else { return false }
    guard !isEmphasis(node) else { return isEmphasis(previous) }
    return type(previous) == CMARK_NODE_CUSTOM_INLINE && isStruckOut(previous)
  }

  /// The character that is written before a node's own sign. Signs side by side count as one.
  fileprivate static func scalar(before node: Node) -> Unicode.Scalar? {
    var current = node
    while true {
      while let previous = cmark_node_previous(current) {
        if let last = lastScalar(of: previous) { return last }
        current = previous
      }
      guard let parent = cmark_node_parent(current), type(parent).rawValue > CMARK_NODE_LAST_BLOCK.rawValue else {
        return nil
      }
      if !isEmphasis(parent) { return scalar(opening: parent) }
      current = parent
    }
  }

  fileprivate static func scalar(behind node: Node) -> Unicode.Scalar? {
    var current = node
    while true {
      while let next = cmark_node_next(current) {
        if let first = firstScalar(of: next) { return first }
        current = next
      }
      guard let parent = cmark_node_parent(current), type(parent).rawValue > CMARK_NODE_LAST_BLOCK.rawValue else {
        return nil
      }
      if !isEmphasis(parent) { return scalar(closing: parent) }
      current = parent
    }
  }

  /// The first character of what a node holds; nil if that is nothing.
  fileprivate static func firstScalar(in node: Node) -> Unicode.Scalar? {
    var child = cmark_node_first_child(node)
    while let current = child {
      if let first = isEmphasis(current) ? firstScalar(in: current) : firstScalar(of: current) { return first }
      child = cmark_node_next(current)
    }
    return nil
  }

  fileprivate static func lastScalar(in node: Node) -> Unicode.Scalar? {
    var child = cmark_node_last_child(node)
    while let current = child {
      if let last = isEmphasis(current) ? lastScalar(in: current) : lastScalar(of: current) { return last }
      child = cmark_node_previous(current)
    }
    return nil
  }

  private static func firstScalar(of node: Node) -> Unicode.Scalar? {
    switch type(node) {
    case CMARK_NODE_TEXT: isAutolinkText(node) ? "<" : literal(node).unicodeScalars.first
    case CMARK_NODE_CUSTOM_INLINE: scalar(opening: node) ?? firstScalar(in: node) ?? scalar(closing: node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: "\n"
    default: scalar(opening: node)
    }
  }

  private static func lastScalar(of node: Node) -> Unicode.Scalar? {
    switch type(node) {
    case CMARK_NODE_TEXT: isAutolinkText(node) ? ">" : literal(node).unicodeScalars.last
    case CMARK_NODE_CUSTOM_INLINE:
      string(cmark_node_get_on_exit(node)).unicodeScalars.last ?? lastScalar(in: node)
        ?? string(cmark_node_get_on_enter(node)).unicodeScalars.last
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: "\n"
    default: scalar(closing: node)
    }
  }

  /// What a node itself is written with, at its beginning and its end, as far as it matters: letters are none.
  private static func scalar(opening node: Node) -> Unicode.Scalar? {
    switch type(node) {
    case CMARK_NODE_CUSTOM_INLINE: string(cmark_node_get_on_enter(node)).unicodeScalars.first
    case CMARK_NODE_CODE: "`"
    case CMARK_NODE_LINK: "["
    case CMARK_NODE_IMAGE: "!"
    default: "*"
    }
  }

  private static func scalar(closing node: Node) -> Unicode.Scalar? {
    switch type(node) {
    case CMARK_NODE_CUSTOM_INLINE: string(cmark_node_get_on_exit(node)).unicodeScalars.first
    case CMARK_NODE_CODE: "`"
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: ")"
    default: "*"
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isSymbol: Bool {
    switch self {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
