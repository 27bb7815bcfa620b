// Blocks of HTML as the survey comes upon them, and where what is open in them may end.

import CCmark

extension Survey {
  /// A block of HTML: what stands in its text.
  mutating func enterHTML(
    _ text: String, _ chunk: Int, _ block: Tree.Node, in parent: Tree.Node
  ) throws(MarkdownError) {
    if forgedSign == nil, Survey.holdsSign(text) {
      let range = lifted[chunk].range
      let sign = source.scalars[range].firstIndex { $0 == "✓" || $0 == "✔" }
      forgedSign = source.place(sign.map { $0..<$0 + 1 } ?? range)
    }
    for case .lifted(let index) in Mark.parts(of: text) {
      put(index)
      switch lifted[index].kind {
      case .tag(let tag): try tags.take(tag, index, in: parent, chunk: chunk, block, source)
      case .noteReference:
        throw MarkdownError(
          place: source.place(lifted[index].range),
          message: "a reference to a note cannot stand in a block of HTML: leave a blank line before it")
      default: break
      }
    }
  }

  /// What was lifted where a notebook's next cell begins.
  func cellStarts(among lifted: [Lifted]) -> Set<Int> {
    guard !cellStarts.isEmpty else { return [] }
    return Set(
      lifted.indices.filter { index in
        guard case .comment = lifted[index].kind else { return false }
        return cellStarts.contains(source.place(lifted[index].range).line)
      })
  }

  /// Whether nothing follows a block, up to the document's end or to a cell: a notebook's texts end there, too.
  ///
  /// - Parameter starts: the comments with which cells begin.
  static func isLast(_ block: Tree.Node, _ lifted: [Lifted], _ starts: Set<Int>) -> Bool {
    var node = block
    while true {
      var next = cmark_node_next(node)
      while let sibling = next, Tree.type(sibling) == CMARK_NODE_HTML_BLOCK,
        let index = Mark.lifted(in: Tree.literal(sibling)), case .comment = lifted[index].kind
      {
        if starts.contains(index) { return true }
        next = cmark_node_next(sibling)
      }
      if let sibling = next {
        guard Tree.type(sibling) == CMARK_NODE_HTML_BLOCK, let index = Mark.lifted(in: Tree.literal(sibling)),
          case .insert(.directive) = lifted[index].kind
        else { return false }
        return true
      }
      guard let parent = cmark_node_parent(node) else { return true }
      node = parent
    }
  }
}
