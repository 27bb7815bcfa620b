// Lists of definitions: `<dl>` in HTML, and in Markdown as well, which GitHub and Jupyter show as one.

import CCmark

extension Weaver {
  /// Whether a term or definition is the first of its list, and whether it is the last.
  func definitionEdges(_ node: Tree.Node) -> (isFirst: Bool, isLast: Bool) {
    (!isDefinition(cmark_node_previous(node)), !isDefinition(cmark_node_next(node)))
  }

  private func isDefinition(_ node: Tree.Node?) -> Bool {
    guard let index = node.flatMap(Tree.group) else { return false }
    switch outline.lifted[index].kind {
    case .term, .definition: return true
    default: return false
    }
  }

  /// Puts the tags around a term or a definition.
  func define(_ group: Tree.Node, _ index: Int, _ edges: (isFirst: Bool, isLast: Bool)) {
    let isTight = Tree.isTight(group)
    let heading = Tree.title(of: group, outline.lifted[index].kind)
    let tag = heading == nil ? "dd" : "dt"
    let start = (edges.isFirst ? "<dl>\n" : "") + "<\(tag)>"
    let end = "</\(tag)>" + (edges.isLast ? "\n</dl>" : "")
    guard format == .html else {
      if let heading {
        var around = MarkdownText.Surroundings()
        (around.isLineStart, around.isLineEnd) = (true, true)
        Tree.replace(heading, by: [block(MarkdownText.keepingLine(inner(heading), around))])
      }
      return open(group, start, end)
    }
    if let heading {
      let text = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "\(start)\(inner(heading))\(end)")
      return Tree.replace(group, by: [text])
    }
    cmark_node_set_on_enter(group, start)
    cmark_node_set_on_exit(group, end)
    if isTight { freeParagraphs(in: group) }
  }

  /// A paragraph that stands alone needs no element of its own.
  private func freeParagraphs(in group: Tree.Node) {
    var next = cmark_node_first_child(group)
    while let node = next {
      next = cmark_node_next(node)
      guard Tree.type(node) == CMARK_NODE_PARAGRAPH, let text = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "") else {
        continue
      }
      while let child = cmark_node_first_child(node) { cmark_node_append_child(text, child) }
      Tree.replace(node, by: [text])
    }
  }
}
