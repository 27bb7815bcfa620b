// Blocks that hold others and that cmark does not know: in its tree they are a mark and what stands beside it. Here they
// become custom blocks, whose content is the mark of what they are.

import CCmark

extension Tree {
  /// The tree of a text with marks: each block that holds others is one node, and the notes stand at the end.
  convenience init(_ rewritten: Rewritten, _ lifted: [Lifted]) {
    self.init(rewritten.text)
    guard lifted.contains(where: \.kind.isGroup) else { return }
    var open: [Int: Node] = [:]
    for node in nodes where Tree.type(node) == CMARK_NODE_HTML_BLOCK {
      guard let index = Mark.lifted(in: Tree.literal(node)), lifted.indices.contains(index) else { continue }
      switch lifted[index].kind {
      case .note: takeNote(node, index)
      case .term: takeTerm(node, index)
      case .definition: takeDefinition(node, index)
      case .container(let head) where head.isQuote: takeQuote(node, index)
      case .container: open[index] = node
      case .containerEnd(let index): open[index].map { takeBlock($0, node, index) }
      default: break
      }
    }
  }

  /// The heading that is a group's title.
  static func title(of group: Node, _ kind: Lifted.Kind) -> Node? {
    var mayHaveOne = false
    if case .container(let head) = kind { mayHaveOne = head.title != nil && !head.isCard || head.takesHeading }
    if case .term = kind { mayHaveOne = true }
    guard mayHaveOne, let first = cmark_node_first_child(group), type(first) == CMARK_NODE_HEADING
    else { return nil }
    return first
  }

  /// What a node stands for, if it is a block that holds others.
  static func group(_ node: Node) -> Int? {
    guard type(node) == CMARK_NODE_CUSTOM_BLOCK, let text = cmark_node_get_on_enter(node) else { return nil }
    return Mark.lifted(in: String(cString: text))
  }

  /// A mark, and the nodes behind it, up to their parent's end.
  private static func group(_ mark: Node, _ index: Int) -> Node? {
    let group = custom(CMARK_NODE_CUSTOM_BLOCK, Mark.text(index))
    while let next = cmark_node_next(mark) { cmark_node_append_child(group, next) }
    return group
  }

  /// From one mark to the other. Where they do not stand side by side, they stay.
  private func takeBlock(_ start: Node, _ end: Node, _ index: Int) {
    guard cmark_node_parent(start) == cmark_node_parent(end) else { return }
    let group = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, Mark.text(index))
    while let next = cmark_node_next(start), next != end { cmark_node_append_child(group, next) }
    Tree.remove(end)
    Tree.replace(start, by: [group])
  }

  private func takeQuote(_ mark: Node, _ index: Int) {
    guard let quote = cmark_node_parent(mark), Tree.type(quote) == CMARK_NODE_BLOCK_QUOTE,
      cmark_node_previous(mark) == nil
    else { return }
    Tree.replace(quote, by: [Tree.group(mark, index)])
  }

  private func takeTerm(_ mark: Node, _ index: Int) {
    guard let heading = cmark_node_next(mark), Tree.type(heading) == CMARK_NODE_HEADING else { return }
    let term = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, Mark.text(index))
    cmark_node_append_child(term, heading)
    Tree.replace(mark, by: [term])
  }

  /// A definition whose paragraphs need no blank lines around them says so in its data.
  private func takeDefinition(_ mark: Node, _ index: Int) {
    guard let item = cmark_node_parent(mark), let list = cmark_node_parent(item) else { return }
    let definition = Tree.group(mark, index)
    if cmark_node_get_list_tight(list) != 0 {
      cmark_node_set_user_data(definition, UnsafeMutableRawPointer(bitPattern: 1))
    }
    Tree.replace(list, by: [definition])
  }

  static func isTight(_ definition: Node) -> Bool { cmark_node_get_user_data(definition) != nil }

  /// Paragraphs that hold what is none, a table or a heading of Markdown's own, say so in the same way.
  static func markAsBlock(_ paragraph: Node?) {
    cmark_node_set_user_data(paragraph, UnsafeMutableRawPointer(bitPattern: 1))
  }

  static func isBlock(_ paragraph: Node) -> Bool { cmark_node_get_user_data(paragraph) != nil }

  private func takeNote(_ mark: Node, _ index: Int) {
    guard let item = cmark_node_parent(mark), let list = cmark_node_parent(item) else { return }
    cmark_node_append_child(root, Tree.group(mark, index))
    Tree.remove(list)
  }
}
