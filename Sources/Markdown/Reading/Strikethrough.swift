// Text between tildes, struck out as GitHub does it: one or two on each side, by CommonMark's rule for what may open and close
// emphasis. Both ends stand in the same emphasis or link.

import CCmark

/// The tildes of one parent's text.
struct Strikethrough {
  private struct Delimiter {
    let node: Tree.Node
    let length: Int
    let opens: Bool
    let closes: Bool
  }

  private var delimiters: [Delimiter] = []

  static func apply(to parent: Tree.Node) {
    var strikethrough = Strikethrough()
    var child = cmark_node_first_child(parent)
    while let node = child {
      child = cmark_node_next(node)
      if Tree.type(node) == CMARK_NODE_TEXT { strikethrough.cut(node) }
    }
    strikethrough.pair()
  }

  /// Cuts a text at its tildes.
  private mutating func cut(_ node: Tree.Node) {
    let text = Array(Tree.literal(node).unicodeScalars)
    guard text.contains("~"), !Tree.isAutolinkText(node) else { return }
    let before = Side(cmark_node_previous(node), of: node)
    let after = Side(cmark_node_next(node), of: node)
    var parts: [Tree.Node?] = []
    var index = 0
    while index < text.count {
      let start = index
      let isTilde = text[index] == "~"
      while index < text.count, (text[index] == "~") == isTilde { index += 1 }
      let part = Tree.text(String(text[start..<index]))
      parts.append(part)
      guard isTilde, let part else { continue }
      let previous = start > 0 ? Side(text[start - 1]) : before
      let next = index < text.count ? Side(text[index]) : after
      // "Left-flanking" and "right-flanking".
      let opens = next != .blank && (next == .word || previous != .word)
      let closes = previous != .blank && (previous == .word || next != .word)
      delimiters.append(Delimiter(node: part, length: index - start, opens: opens, closes: closes))
    }
    Tree.replace(node, by: parts)
  }

  private mutating func pair() {
    var open: [Delimiter] = []
    for delimiter in delimiters {
      if delimiter.closes, let opener = open.popLast() {
        if opener.length == delimiter.length { Strikethrough.strike(opener.node, delimiter.node) }
      } else if delimiter.opens {
        open.append(delimiter)
      }
    }
  }

  private static func strike(_ opener: Tree.Node, _ closer: Tree.Node) {
    guard let struck = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "<del>") else { return }
    cmark_node_set_on_exit(struck, "</del>")
    cmark_node_insert_after(opener, struck)
    while let next = cmark_node_next(struck), next != closer { cmark_node_append_child(struck, next) }
    Tree.remove(opener)
    Tree.remove(closer)
  }
}

/// What stands beside a run of tildes.
private enum Side {
  case blank, punctuation, word

  init(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      self = .blank
    } else if scalar.isPunctuation || scalar == Mark.tilde || scalar == Mark.start || scalar == Mark.end
      || scalar.properties.generalCategory.isPunctuation
    {
      self = .punctuation
    } else {
      self = .word
    }
  }

  /// - Parameter neighbour: of a text; nil at its parent's edge, where a block has nothing and anything else its own signs.
  init(_ neighbour: Tree.Node?, of text: Tree.Node) {
    if let neighbour {
      self = Tree.isBreak(neighbour) ? .blank : .punctuation
    } else {
      let isInBlock = cmark_node_parent(text).map { Tree.type($0).rawValue <= CMARK_NODE_LAST_BLOCK.rawValue } ?? true
      self = isInBlock ? .blank : .punctuation
    }
  }
}
