// An image alone in its paragraph is a figure, as Pandoc has it (`implicit_figures`): its description is the caption. Without
// one it is just an image; so it is in a notebook, unless its id says that it is a figure.

import CCmark

struct FigureParagraph {
  let image: Tree.Node
  let attributes: Attributes?

  init?(_ paragraph: Tree.Node, _ lifted: [Lifted], _ dialect: Dialect) {
    guard let image = cmark_node_first_child(paragraph), Tree.type(image) == CMARK_NODE_IMAGE,
      !FigureParagraph.isInTightList(paragraph)
    else { return nil }
    let attributes = FigureParagraph.attributes(behind: image, lifted)
    if let next = cmark_node_next(image) {
      guard attributes != nil, cmark_node_next(next) == nil, Tree.type(next) == CMARK_NODE_TEXT,
        Mark.parts(of: Tree.literal(next)).count == 1
      else { return nil }
    }
    let isNamed = attributes.map { $0.isFigure || $0.id?.hasPrefix("fig-") ?? false } ?? false
    guard isNamed || dialect == .markdown && cmark_node_first_child(image) != nil else { return nil }
    self.image = image
    self.attributes = attributes
  }

  /// What stands in braces right behind a link or an image.
  static func attributes(behind node: Tree.Node, _ lifted: [Lifted]) -> Attributes? {
    guard let next = cmark_node_next(node), Tree.type(next) == CMARK_NODE_TEXT,
      case .lifted(let index)? = Mark.parts(of: Tree.literal(next)).first, lifted.indices.contains(index),
      case .attributes(let attributes) = lifted[index].kind
    else { return nil }
    return attributes
  }

  private static func isInTightList(_ paragraph: Tree.Node) -> Bool {
    guard let item = cmark_node_parent(paragraph), Tree.type(item) == CMARK_NODE_ITEM,
      let list = cmark_node_parent(item)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }
}
