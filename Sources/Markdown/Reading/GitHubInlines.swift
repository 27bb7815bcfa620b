// What GitHub reads within a line and cmark does not, found in cmark's tree: text struck out between tildes, and e-mail
// addresses. A tree is not used before this has gone over it.

import CCmark

enum GitHubInlines {
  /// - Parameter text: the text that was parsed.
  static func complete(_ root: Tree.Node, of text: [UInt8]) {
    let hasTildes = text.contains(UInt8(ascii: "~"))
    let hasKeptTildes = holdsKeptTilde(text)
    let hasAddresses = text.contains(UInt8(ascii: "@"))
    guard hasTildes || hasKeptTildes || hasAddresses else { return }
    if hasTildes {
      for node in Tree.nodes(in: root) where mayHoldText(node) { Strikethrough.apply(to: node) }
      cmark_consolidate_text_nodes(root)
    }
    for node in Tree.nodes(in: root) {
      if hasKeptTildes { restoreTildes(node) }
      if hasAddresses, Tree.type(node) == CMARK_NODE_TEXT, !Tree.isInLink(node) { linkMail(node) }
    }
  }

  /// Looks for `Mark.tilde`, in UTF-8.
  private static func holdsKeptTilde(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var index = 2
      while index < text.count {
        if text[index] == 0x93, text[index - 1] == 0xB7, text[index - 2] == 0xEF { return true }
        index += 1
      }
      return false
    }
  }

  private static func mayHoldText(_ node: Tree.Node) -> Bool {
    switch Tree.type(node) {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK,
      CMARK_NODE_IMAGE:
      true
    default: false
    }
  }

  private static func restoreTildes(_ node: Tree.Node) {
    func restored(_ text: String) -> String? {
      guard text.unicodeScalars.contains(Mark.tilde) else { return nil }
      return String(text.unicodeScalars.map { $0 == Mark.tilde ? "~" : $0 })
    }
    switch Tree.type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      if let text = restored(Tree.literal(node)) { cmark_node_set_literal(node, text) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      if let url = restored(Tree.url(node)) { cmark_node_set_url(node, url) }
      if let title = restored(Tree.title(node)) { cmark_node_set_title(node, title) }
    default: break
    }
  }

  // MARK: E-mail

  private static func linkMail(_ node: Tree.Node) {
    let text = Array(Tree.literal(node).unicodeScalars)
    guard text.contains("@") else { return }
    var parts: [Tree.Node?] = []
    var position = 0
    var index = 0
    while index < text.count {
      guard text[index] == "@", let (range, scheme) = address(in: text, around: index, from: position) else {
        index += 1
        continue
      }
      if range.lowerBound > position { parts.append(Tree.text(String(text[position..<range.lowerBound]))) }
      let link = cmark_node_new(CMARK_NODE_LINK)
      cmark_node_set_url(link, scheme + String(text[range]))
      cmark_node_append_child(link, Tree.text(String(text[range])))
      parts.append(link)
      position = range.upperBound
      index = position
    }
    guard position > 0 else { return }
    if position < text.count { parts.append(Tree.text(String(text[position...]))) }
    Tree.replace(node, by: parts)
  }

  /// The address around an `@`, and the scheme that its link lacks.
  private static func address(
    in text: [Unicode.Scalar], around at: Int, from least: Int
  ) -> (range: Range<Int>, scheme: String)? {
    var start = at
    while start > least, isLocal(text[start - 1]) { start -= 1 }
    guard start < at else { return nil }
    var end = at + 1
    var hasDot = false
    while end < text.count {
      if text[end] == ".", end + 1 < text.count, isWordly(text[end + 1]) {
        hasDot = true
      } else if !isWordly(text[end]), text[end] != "-", text[end] != "_" {
        break
      }
      end += 1
    }
    guard hasDot, text[end - 1].isLetter, end == text.count || text[end] != "@" else { return nil }
    for (scheme, letters) in [("mailto:", 7), ("xmpp:", 5)] where start - letters >= least {
      guard text[(start - letters)..<start].elementsEqual(scheme.unicodeScalars),
        start - letters == least || !isWordly(text[start - letters - 1])
      else { continue }
      if scheme == "xmpp:", end + 1 < text.count, text[end] == "/", isResource(text[end + 1]) {
        end += 1
        while end < text.count, isResource(text[end]) { end += 1 }
      }
      return (start - letters..<end, "")
    }
    return (start..<end, "mailto:")
  }

  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter || scalar.isDigit }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isWordly(scalar) || scalar == "." || scalar == "+" || scalar == "-" || scalar == "_"
  }

  private static func isResource(_ scalar: Unicode.Scalar) -> Bool {
    isWordly(scalar) || scalar == "." || scalar == "@"
  }
}
