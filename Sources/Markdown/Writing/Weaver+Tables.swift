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

  /// A text of the page's with a table at its end, in the place of a directive.
  func blocks(ofInserted text: String, at node: Tree.Node) -> [Tree.Node?] {
    guard format == .notebook, text.hasSuffix(" |"), isNested(node) else { return [block(text)] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let rows = lines.reversed().prefix { $0.hasPrefix("| ") }.reversed().map { row in
      row.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map { String($0) }
    }
    lines.removeLast(rows.count)
    guard rows.count > 1 else { return [block(text)] }
    loosenLists(around: node)
    let table = Table(alignments: rows[0].map { _ in nil }, rowCount: rows.count - 1, caption: nil)
    let cells = rows.enumerated().filter { $0.offset != 1 }.flatMap { $0.element }
    let caption = MarkdownText.trimmed(lines.joined(separator: "\n"), start: true, end: true)
    return table.blocks(cells, caption: caption).map(block)
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
