// Displayed formulas are blocks, wherever their author wrote them: the paragraphs around them are divided.

import CCmark

extension Weaver {
  /// A displayed formula is a block: what stands before it and after it in its paragraph become paragraphs of their own.
  func splitParagraph(at display: Tree.Node) {
    guard let paragraph = cmark_node_parent(display) else { return }
    let rest = cmark_node_new(CMARK_NODE_PARAGRAPH)
    while let next = cmark_node_next(display) { cmark_node_append_child(rest, next) }
    cmark_node_insert_after(paragraph, block(String(cString: cmark_node_get_on_enter(display))))
    Tree.remove(display)
    if let rest {
      trim(rest, isStart: true)
      if cmark_node_first_child(rest) == nil {
        cmark_node_free(rest)
      } else if let formula = cmark_node_next(paragraph) {
        cmark_node_insert_after(formula, rest)
      }
    }
    trim(paragraph, isStart: false)
    if cmark_node_first_child(paragraph) == nil { Tree.remove(paragraph) }
  }

  /// Whether a paragraph, if it is one, has nothing but blanks to show.
  func showsNothing(_ paragraph: Tree.Node) -> Bool {
    guard Tree.type(paragraph) == CMARK_NODE_PARAGRAPH else { return false }
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      switch Tree.type(node) {
      case CMARK_NODE_SOFTBREAK: break
      case CMARK_NODE_TEXT where Tree.literal(node).allSatisfy(\.isWhitespace): break
      case CMARK_NODE_CUSTOM_INLINE where String(cString: cmark_node_get_on_enter(node)).isEmpty: break
      default: return false
      }
      child = cmark_node_next(node)
    }
    return true
  }

  /// Removes line breaks and blanks at one end of a paragraph.
  private func trim(_ paragraph: Tree.Node, isStart: Bool) {
    while let node = isStart ? cmark_node_first_child(paragraph) : cmark_node_last_child(paragraph) {
      let type = Tree.type(node)
      if type == CMARK_NODE_TEXT {
        let text = Tree.literal(node)
        guard text.unicodeScalars.allSatisfy(\.isBlank) else {
          cmark_node_set_literal(node, MarkdownText.trimmed(text, start: isStart, end: !isStart))
          return
        }
      } else if type != CMARK_NODE_SOFTBREAK, type != CMARK_NODE_LINEBREAK {
        return
      }
      Tree.remove(node)
    }
  }
}
