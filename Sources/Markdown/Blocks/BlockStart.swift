// What a line begins, by CommonMark's block structure (spec 0.30, "Blocks"); the order of the tests is cmark's.

enum BlockStart: Equatable {
  case quote
  case heading(level: Int, textStart: Int)
  case fence(marker: Unicode.Scalar, length: Int)
  case html(HTMLBlock)
  case setextUnderline
  case thematicBreak
  case item(markerLength: Int)
  case indentedCode
  /// `[^label]:`, up to `labelEnd`.
  case note(labelEnd: Int)
  /// A colon or a tilde, where the scanner knows that a term stands above.
  case definition
  /// Three colons or more.
  case colons(length: Int)

  /// The conditions under which a line begins an HTML block; all but the comment come to the same for us.
  enum HTMLBlock: Equatable { case comment, other }

  /// - Parameters:
  ///   - inParagraph: the line stands in all open containers, and in an open paragraph.
  ///   - mayBeLazy: a paragraph is open, perhaps in containers that the line does not continue.
  static func find(at cursor: LineCursor, inParagraph: Bool, mayBeLazy: Bool) -> BlockStart? {
    guard let first = cursor.scalar(at: cursor.textStart) else { return nil }
    if cursor.isIndented { return mayBeLazy ? nil : .indentedCode }
    let start = cursor.textStart
    switch first {
    case ">":
      return .quote
    case "#":
      return heading(cursor, start)
    case "`", "~":
      return fence(cursor, start)
    case "<":
      return html(cursor, start, mayBeTag: !mayBeLazy).map { .html($0) }
    case "=" where inParagraph:
      return isSetextUnderline(cursor, start) ? .setextUnderline : nil
    case "-" where inParagraph && isSetextUnderline(cursor, start):
      return .setextUnderline
    case "*", "-", "_":
      if isThematicBreak(cursor, start) { return .thematicBreak }
      return first == "_" ? nil : bulletItem(cursor, start, inParagraph)
    case ":":
      let length = run(cursor, start)
      return length >= 3 ? .colons(length: length) : nil
    case "[":
      return noteLabelEnd(cursor, start).map { .note(labelEnd: $0) }
    case "+":
      return bulletItem(cursor, start, inParagraph)
    default:
      return first.isDigit ? orderedItem(cursor, start, inParagraph) : nil
    }
  }

  /// GFM's footnotes, in cmark-gfm's words: a label has no blanks.
  private static func noteLabelEnd(_ cursor: LineCursor, _ start: Int) -> Int? {
    guard cursor.scalar(at: start + 1) == "^" else { return nil }
    var end = start + 2
    while let scalar = cursor.scalar(at: end), scalar != "]" {
      guard !scalar.isBlank, scalar != "[" else { return nil }
      end += 1
    }
    guard end > start + 2, cursor.scalar(at: end + 1) == ":" else { return nil }
    return end + 2
  }

  private static func run(_ cursor: LineCursor, _ start: Int) -> Int {
    let marker = cursor.scalar(at: start)
    var end = start
    while end < cursor.end, cursor.scalar(at: end) == marker { end += 1 }
    return end - start
  }

  private static func isBlank(_ cursor: LineCursor, from start: Int) -> Bool {
    var offset = start
    while let scalar = cursor.scalar(at: offset) {
      guard scalar.isBlank else { return false }
      offset += 1
    }
    return true
  }

  private static func heading(_ cursor: LineCursor, _ start: Int) -> BlockStart? {
    let level = run(cursor, start)
    guard level <= 6 else { return nil }
    var textStart = start + level
    guard cursor.scalar(at: textStart)?.isBlank ?? true else { return nil }
    while cursor.scalar(at: textStart)?.isBlank ?? false { textStart += 1 }
    return .heading(level: level, textStart: textStart)
  }

  private static func fence(_ cursor: LineCursor, _ start: Int) -> BlockStart? {
    let length = run(cursor, start)
    guard length >= 3, let marker = cursor.scalar(at: start) else { return nil }
    if marker == "`" {
      // A line of code in a code span may begin with backticks too: the info string has none.
      for offset in start + length..<cursor.end where cursor.scalar(at: offset) == "`" { return nil }
    }
    return .fence(marker: marker, length: length)
  }

  static func isClosingFence(_ cursor: LineCursor, marker: Unicode.Scalar, length: Int) -> Bool {
    guard !cursor.isIndented, cursor.scalar(at: cursor.textStart) == marker else { return false }
    let closing = run(cursor, cursor.textStart)
    return closing >= length && isBlank(cursor, from: cursor.textStart + closing)
  }

  private static func isSetextUnderline(_ cursor: LineCursor, _ start: Int) -> Bool {
    isBlank(cursor, from: start + run(cursor, start))
  }

  private static func isThematicBreak(_ cursor: LineCursor, _ start: Int) -> Bool {
    let marker = cursor.scalar(at: start)
    var count = 0
    for offset in start..<cursor.end {
      let scalar = cursor.scalar(at: offset)
      if scalar == marker {
        count += 1
      } else if scalar?.isBlank != true {
        return false
      }
    }
    return count >= 3
  }

  private static func bulletItem(_ cursor: LineCursor, _ start: Int, _ inParagraph: Bool) -> BlockStart? {
    item(cursor, start, length: 1, inParagraph)
  }

  private static func orderedItem(_ cursor: LineCursor, _ start: Int, _ inParagraph: Bool) -> BlockStart? {
    var end = start
    var number = 0
    while let digit = cursor.scalar(at: end), digit.isDigit, end - start < 9 {
      number = number * 10 + Int(digit.value - 0x30)
      end += 1
    }
    guard let delimiter = cursor.scalar(at: end), delimiter == "." || delimiter == ")" else { return nil }
    // A paragraph's line may begin with a year: only 1 interrupts it ("List items").
    if inParagraph, number != 1 { return nil }
    return item(cursor, start, length: end + 1 - start, inParagraph)
  }

  private static func item(_ cursor: LineCursor, _ start: Int, length: Int, _ inParagraph: Bool) -> BlockStart? {
    guard cursor.scalar(at: start + length)?.isBlank ?? true else { return nil }
    if inParagraph, isBlank(cursor, from: start + length) { return nil }
    return .item(markerLength: length)
  }

  // MARK: HTML blocks

  private static func html(_ cursor: LineCursor, _ start: Int, mayBeTag: Bool) -> HTMLBlock? {
    let line = (start..<cursor.end).compactMap { cursor.scalar(at: $0) }
    let second = line.count > 1 ? line[1] : "\n"
    if second == "!" {
      if line.starts(with: "<!--".unicodeScalars) { return .comment }
      if line.starts(with: "<![CDATA[".unicodeScalars) { return .other }
      return line.count > 2 && ("A"..."Z").contains(line[2]) ? .other : nil
    }
    if second == "?" { return .other }
    var nameStart = 1
    if second == "/" { nameStart = 2 }
    var nameEnd = nameStart
    while nameEnd < line.count, line[nameEnd].isLetter || line[nameEnd].isDigit { nameEnd += 1 }
    var name = ""
    for scalar in line[nameStart..<nameEnd] { name.unicodeScalars.append(scalar.asciiLowercased) }
    let following = nameEnd < line.count ? line[nameEnd] : "\n"
    if nameStart == 1, verbatimTags.contains(name), following.isBlankOrNewline || following == ">" { return .other }
    if blockTags.contains(name) {
      if following.isBlankOrNewline || following == ">" { return .other }
      if following == "/", nameEnd + 1 < line.count, line[nameEnd + 1] == ">" { return .other }
    }
    // Any other tag, alone on its line, but it cannot interrupt a paragraph.
    guard mayBeTag, let end = InlineGrammar.tagEnd(in: line, from: 0) else { return nil }
    return line[end...].allSatisfy(\.isBlank) ? .other : nil
  }

  private static let verbatimTags: Set = ["script", "pre", "textarea", "style"]

  /// The tags of CommonMark's sixth condition.
  private static let blockTags: Set = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

extension Unicode.Scalar {
  var asciiLowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 0x20) : self
  }
}
