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
    let text =
      switch format {
      case .html: table.html(inner, caption: caption)
      case .markdown, .notebook: table.markdown(inner, caption: caption)
      }
    cells.forEach(Tree.remove)
    Tree.replace(mark, by: [block(text)])
  }
}
