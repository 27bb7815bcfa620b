// Blocks that hold others and that cmark does not know: in its tree they are a mark and what stands beside it. Here they
// become custom blocks, whose content is the mark of what they are.

import CCmark

extension Tree {
  /// The tree of a text with marks: each block that holds others is one node, and the notes stand at the end.
  convenience init(_ rewritten: Rewritten, _ lifted: [Lifted]) {
    self.init(rewritten.text)
    guard lifted.contains(where: \.kind.isGroup) else { return }
    for node in nodes where Tree.type(node) == CMARK_NODE_HTML_BLOCK {
      guard let index = Mark.lifted(in: Tree.literal(node)), lifted.indices.contains(index) else { continue }
      if case .note = lifted[index].kind { takeNote(node, index) }
    }
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

  private func takeNote(_ mark: Node, _ index: Int) {
    guard let item = cmark_node_parent(mark), let list = cmark_node_parent(item) else { return }
    cmark_node_append_child(root, Tree.group(mark, index))
    Tree.remove(list)
  }
}
