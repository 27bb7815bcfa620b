// Plain text as Markdown for GitHub: a backslash wherever the text would be read as markup, and nowhere else if possible.

import CCmark
import Texts

enum MarkdownText {
  enum Block { case paragraph, heading, cell }

  /// What decides whether a character is markup.
  struct Surroundings {
    /// The text is the first thing on its line.
    var isLineStart = false
    var block = Block.paragraph
    var isInLink = false
    /// It stands in an element of HTML that is a link.
    var isInAnchor = false
    var nextIsLink = false
    /// A link or an image stands right before it.
    var isBehindLink = false
    /// The block has more than one tilde.
    var mayStrike = false
    /// The block has more than one dollar, those of formulas included.
    var mayTypeset = false
    /// Nothing follows on the line.
    var isLineEnd = false
    /// A live value stands beside it: whether the line begins a block is seen when both are put together.
    var isInRun = false

    init() {}

    private static func isInAnchor(_ node: Tree.Node, _ block: Tree.Node?) -> Bool {
      var around: Tree.Node? = node
      while let current = around, current != block {
        var sibling: Tree.Node? = current
        while let tag = sibling {
          if Tree.type(tag) == CMARK_NODE_CUSTOM_INLINE {
            let text = String(cString: cmark_node_get_on_enter(tag))
            if text.hasSuffix("</a>") { break }
            if text.hasPrefix("<a href") { return true }
          }
          sibling = cmark_node_previous(tag)
        }
        around = cmark_node_parent(current)
      }
      return false
    }

    init(_ node: Tree.Node, _ cells: Set<Tree.Node>) {
      let block = Tree.block(around: node)
      if let block, Tree.type(block) == CMARK_NODE_HEADING { self.block = cells.contains(block) ? .cell : .heading }
      let parent = cmark_node_parent(node)
      let previous = cmark_node_previous(node)
      let next = cmark_node_next(node)
      isLineStart = previous.map { Tree.isBreak($0) } ?? (parent == block)
      isLineEnd = next.map { Tree.isBreak($0) } ?? (parent == block)
      nextIsLink = next.map { Tree.type($0) == CMARK_NODE_LINK } ?? false
      isBehindLink = previous.map { [CMARK_NODE_LINK, CMARK_NODE_IMAGE].contains(Tree.type($0)) } ?? false
      isInAnchor = Tree.literal(node).contains("@") && Surroundings.isInAnchor(node, block)
      var ancestor = parent
      while let current = ancestor, current != block {
        let type = Tree.type(current)
        if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE { isInLink = true }
        ancestor = cmark_node_parent(current)
      }
    }
  }

  /// GitHub makes links of the addresses for mail that it finds in texts, whatever is around them and however they are escaped.
  private static let partedAt = "<span>@</span>"

  private static let partedDollar = "<span>\\$</span>"

  /// The dollars of a live value, which are escaped by now.
  static func partingDollars(_ value: String, _ around: Surroundings) -> String {
    around.mayTypeset && value.utf8.contains(UInt8(ascii: "$")) ? value.replacing("\\$", with: partedDollar) : value
  }

  /// What MathJax would take for TeX in an escaped text that is none: `\(`, `\begin{`, `\ref{`. What stands behind the
  /// backslash stands in an element.
  static func partingTeX(_ text: String) -> String {
    guard text.holds("\\\\") else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    var isBehindBackslash = false
    while index < scalars.count {
      let isEscape = scalars[index] == "\\" && index + 1 < scalars.count
      let next = isEscape ? index + 2 : index + 1
      let isSign = "()[]$".unicodeScalars.contains(scalars[next - 1])
      let part = String(scalars[index..<next])
      let isTeX =
        isBehindBackslash && (isSign || commands.contains { scalars[index...].starts(with: $0.unicodeScalars) })
      result.append(scalarsOf: (isTeX ? "<span>\(part)</span>" : part).unicodeScalars)
      isBehindBackslash = isEscape && scalars[next - 1] == "\\"
      index = next
    }
    return String(result)
  }

  /// What MathJax reads outside of formulas, too.
  private static let commands = ["begin{", "end{", "ref{", "eqref{"]

  /// A dollar that may be taken for the beginning of a formula stands in an element: a backslash is gone before GitHub and
  /// Jupyter look for formulas, and neither looks across elements.
  static func escaped(_ text: String, _ around: Surroundings) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    let mayBeginBlock = around.isLineStart && around.block == .paragraph && !around.isInRun
    let blockMarker = mayBeginBlock ? blockMarker(scalars, around) : nil
    for (index, scalar) in scalars.enumerated() {
      if isHiddenBlank(scalars, index, around) {
        result.append(scalarsOf: "&#\(scalar.value);".unicodeScalars)
        continue
      }
      if scalar == "$", around.mayTypeset {
        result.append(scalarsOf: partedDollar.unicodeScalars)
        continue
      }
      if scalar == "@", around.isInAnchor {
        result.append(scalarsOf: partedAt.unicodeScalars)
        continue
      }
      if index == blockMarker || isMarkup(scalars, index, around) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A text that is escaped but for where it stands: at the beginning of a line, or at its end.
  static func keepingLine(_ text: String, _ around: Surroundings) -> String {
    var scalars = Array(text.unicodeScalars)
    if around.isLineEnd, around.block != .cell {
      let end = scalars.count - (scalars.reversed().firstIndex { !$0.isBlank } ?? scalars.count)
      if end > 0, end < scalars.count { scalars.replaceSubrange(end..., with: Array("&#32;".unicodeScalars)) }
      let hashes = scalars.reversed().firstIndex { $0 != "#" } ?? scalars.count
      let start = scalars.count - hashes
      if around.block == .heading, hashes > 0, start == 0 || scalars[start - 1].isBlank {
        scalars.insert("\\", at: start)
      }
    }
    guard around.isLineStart, around.block == .paragraph else { return String(scalars) }
    let blanks = scalars.firstIndex { !$0.isBlank } ?? scalars.count
    if blanks > 0 { scalars.replaceSubrange(..<blanks, with: Array("&#32;".unicodeScalars)) }
    if let marker = blockMarker(scalars, around) { scalars.insert("\\", at: marker) }
    return String(scalars)
  }

  /// A text's blanks at the edges of what is around it, as references: behind `**` a blank would make it text.
  static func keepingEdges(_ text: String, start: Bool, end: Bool) -> String {
    let scalars = text.unicodeScalars
    func referred(_ blanks: some Sequence<Unicode.Scalar>) -> String { blanks.map { "&#\($0.value);" }.joined() }
    let head = start ? scalars.prefix { $0.properties.isWhitespace } : scalars.prefix(0)
    guard head.endIndex < scalars.endIndex else { return text }
    var tail = scalars[scalars.endIndex...]
    while end, let last = scalars[..<tail.startIndex].last, last.properties.isWhitespace {
      tail = scalars[scalars.index(before: tail.startIndex)...]
    }
    return referred(head) + String(scalars[head.endIndex..<tail.startIndex]) + referred(tail)
  }

  private static func isMarkup(_ text: [Unicode.Scalar], _ index: Int, _ around: Surroundings) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    let previous = index > 0 ? text[index - 1] : nil
    switch text[index] {
    case "\\", "`", "$":
      return true
    case "~":
      // GitHub strikes out what stands between two.
      return around.mayStrike
    case ":":
      // GitHub would make a link of the address, which is none here.
      return next == "/" && !around.isInLink && ["http", "https", "ftp"].contains { ends(text, index, with: $0) }
    case ".":
      return !around.isInLink && ends(text, index, with: "www")
    case "*":
      // Between blanks it opens and closes nothing.
      return !(previous?.isBlank ?? false) || !(next?.isBlank ?? false)
    case "_":
      guard let previous, let next else { return true }
      return !(isWordlike(previous) && isWordlike(next)) && !(previous.isBlank && next.isBlank)
    case "[":
      return around.isInLink || (around.isLineStart && index == 0) || next == "^"
    case "]":
      return around.isInLink || next == nil || next == "(" || next == ":" || next == "["
    case "^":
      // Pandoc's note.
      return next == "["
    case "!":
      return next == "[" || (next == nil && around.nextIsLink)
    case "<":
      return next.map { $0.isLetter || $0 == "/" || $0 == "!" || $0 == "?" } ?? true
    case "&":
      return beginsReference(text[(index + 1)...])
    case "#":
      return around.block == .heading && closesHeading(text, index, around)
    case "@":
      // What would be read as a reference to a figure and the like, and was none.
      if let previous, previous.isWord || ".+@/".unicodeScalars.contains(previous) { return false }
      return QuartoPrefix.begins(text[(index + 1)...])
    case "{":
      // What is read as attributes, and was text.
      return around.block == .heading && next == "#" || around.isBehindLink && index == 0
    default:
      return false
    }
  }

  /// Whether an address in `<…>` is read as it is.
  static func mayStandInBrackets(_ address: String) -> Bool {
    let text = Array(address.unicodeScalars)
    return !text.contains("<") && !text.contains(">")
      && !text.indices.contains { text[$0] == "&" && isReference(text[($0 + 1)...]) }
  }

  private static func ends(_ text: [Unicode.Scalar], _ end: Int, with word: String) -> Bool {
    let letters = word.unicodeScalars
    return end >= letters.count
      && zip(text[(end - letters.count)..<end], letters).allSatisfy { $0.asciiLowercased == $1 }
  }

  private static func isReference(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.first { !$0.isLetter && !$0.isDigit && $0 != "#" } == ";"
  }

  static func beginsReference(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = text.prefix { $0.isLetter || $0.isDigit || $0 == "#" }
    return !name.isEmpty && (name.endIndex == text.endIndex || text[name.endIndex] == ";")
  }

  /// A run of #s at the heading's end, after a blank.
  private static func closesHeading(_ text: [Unicode.Scalar], _ index: Int, _ around: Surroundings) -> Bool {
    let isAfterBlank = index == 0 || text[index - 1].isBlank
    return isAfterBlank && around.isLineEnd && text[index...].drop { $0 == "#" }.allSatisfy(\.isBlank)
  }

  private static func isWordlike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.isDigit || scalar == "_"
  }

  /// Whether a line of a paragraph would be read as the beginning of another block.
  static func mayBeginBlock(_ line: some StringProtocol) -> Bool {
    var around = Surroundings()
    around.isLineStart = true
    around.isLineEnd = true
    return blockMarker(Array(line.unicodeScalars), around) != nil
  }

  /// The index of the character that would make a line begin a block.
  private static func blockMarker(_ text: [Unicode.Scalar], _ around: Surroundings) -> Int? {
    guard let first = text.first else { return nil }
    let endsBlank = { (index: Int) in index < text.count ? text[index].isBlank : around.isLineEnd }
    switch first {
    case ">", "=": return 0
    case "+": return endsBlank(1) ? 0 : nil
    case "~": return endsBlank(1) || text.starts(with: ["~", "~", "~"]) ? 0 : nil
    case "#":
      let end = text.firstIndex { $0 != "#" } ?? text.count
      // To nbconvert it begins a heading even without a blank.
      return end <= 6 ? 0 : nil
    case "-", "|", ":":
      // A list item, a rule, an underline or a table's delimiter row; what Pandoc takes for a definition or a division.
      if first == ":", endsBlank(1) || text.starts(with: [":", ":", ":"]) { return 0 }
      let isRow = around.isLineEnd && text.allSatisfy { $0 == "-" || $0 == "|" || $0 == ":" || $0.isBlank }
      return isRow || (first == "-" && endsBlank(1)) ? 0 : nil
    default:
      let end = text.firstIndex { !$0.isDigit } ?? text.count
      guard (1...9).contains(end), end < text.count, text[end] == "." || text[end] == ")" else { return nil }
      return endsBlank(end + 1) ? end : nil
    }
  }

  /// A blank or line end that Markdown would drop: it came from a character reference.
  private static func isHiddenBlank(_ text: [Unicode.Scalar], _ index: Int, _ around: Surroundings) -> Bool {
    switch text[index] {
    case "\n", "\r": true
    case " ", "\t": (index == 0 && around.isLineStart) || (index == text.count - 1 && around.isLineEnd)
    default: false
    }
  }

  // MARK: Text as it is

  /// What Markdown's backslashes stand for.
  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !scalar.isPunctuation { result.append("\\") }
      result.append(scalar)
      isEscaped = false
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(scalar == "\n" ? " " : scalar) }
    return String(line)
  }

  /// TeX's names for the bars that would end a table's cell.
  static func withoutBars(tex: String) -> String {
    var result = ""
    var isEscaped = false
    var isAfterName = false
    for scalar in tex.unicodeScalars {
      if scalar == "|" {
        if isEscaped { result.unicodeScalars.removeLast() }
        result += isEscaped ? "\\Vert" : "\\vert"
        isEscaped = false
        isAfterName = true
      } else {
        if isAfterName, scalar.isLetter { result += " " }
        isAfterName = false
        result.unicodeScalars.append(scalar)
        isEscaped = scalar == "\\" && !isEscaped
      }
    }
    return result
  }

  static func trimmed(_ text: String, start: Bool, end: Bool) -> String {
    var view = Substring(text).unicodeScalars
    if start { view = view.drop(while: \.isBlankOrNewline) }
    if end { view = view.trimmingSuffix(while: \.isBlankOrNewline) }
    return String(view)
  }
}
