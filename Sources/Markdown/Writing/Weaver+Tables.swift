// Tables: cmark reads the words of their cells, each as a heading behind the table's mark; here they are put together.

import CCmark

extension Weaver {
  /// A table's cells follow its mark, as headings of level 1; and so does its caption.
  static func cells(of table: Table, after mark: Tree.Node) -> [Tree.Node] {
    var cells: [Tree.Node] = []
    var node = cmark_node_next(mark)
    while let cell = node, cells.count < table.textCount {
      cells.append(cell)
      node = cmark_node_next(cell)
    }
    return cells
  }

  /// - Parameter insert: what stands for its caption, which is the last of the cells.
  func replaceTable(
    _ mark: Tree.Node, _ table: Table, _ cells: [Tree.Node], _ insert: Int?, _ replacement: Replacement
  ) {
    var inner = cells.map { self.inner($0) }
    let caption = insert.flatMap { index in inner.popLast().map { replacement(index, $0) } } ?? ""
    if format == .notebook, isNested(mark) {
      loosenLists(around: mark)
      cells.forEach(Tree.remove)
      return Tree.replace(mark, by: table.blocks(inner, caption: caption).map(block))
    }
    let text =
      switch format {
      case .html: table.html(inner, caption: caption)
      case .markdown, .notebook: table.markdown(inner, caption: caption)
      }
    cells.forEach(Tree.remove)
    Tree.replace(mark, by: [block(text)])
  }

  /// Whether a list or a quote is around a table, or what becomes one: there nbconvert knows none.
  private func isNested(_ mark: Tree.Node) -> Bool {
    var parent = cmark_node_parent(mark)
    while let node = parent {
      if [CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE].contains(Tree.type(node)) { return true }
      if let group = Tree.group(node) {
        switch outline.lifted[group].kind {
        case .note: return true
        case .container(let head): if case .callout = head.kind { return true }
        default: break
        }
      }
      parent = cmark_node_parent(node)
    }
    return false
  }
}
