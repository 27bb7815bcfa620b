// Text → lexemes, by the rules of CPython 3.11's tokenizer (Python reference, chapter 2): the first step of reading a
// cell. An error is a lexeme too, so that the highlighter can go on behind it.

import Texts

struct Lexer {
  /// Why an `.error` lexeme could not be read.
  struct Failure {
    var kind = SyntaxError.Kind.syntax
    let message: String
    let range: SourceRange
    /// Whether CPython reports it even when the parser stumbles earlier.
    var isEager = true
    /// The innermost bracket that the end of the text left open.
    var unclosed: Int?
  }

  let source: Source
  let bytes: [UInt8]
  var index: Int
  let limit: Int
  /// The first failure.
  var failure: Failure?

  /// Open brackets: the byte and where it stands.
  var brackets: [(byte: UInt8, offset: Int)] = []
  /// The columns of the open blocks, with tabs to multiples of 8, and with tabs as one column.
  private var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  private var pendingDedents = 0
  private var isAtLineStart = true
  /// A logical line has begun and its NEWLINE is still to come.
  private var isInLine = false
  private let isField: Bool
  private let reportedLevel: Int

  /// A whole text, or the expression of an f-string's field, which reads as if it stood in parentheses.
  init(_ source: Source, field: SourceRange? = nil) {
    self.source = source
    bytes = source.bytes
    isField = field != nil
    reportedLevel = isField ? 1 : 0
    index = field?.start ?? 0
    limit = field?.end ?? bytes.count
    if field == nil, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  func byte(at offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }

  private var isJoiningLines: Bool { isField || !brackets.isEmpty }

  func make(_ kind: Lexeme.Kind, _ start: Int, _ end: Int) -> Lexeme {
    Lexeme(kind: kind, start: start, end: end, level: brackets.count + reportedLevel)
  }

  mutating func fail(_ failure: Failure, _ start: Int, _ end: Int) -> Lexeme {
    if self.failure == nil { self.failure = failure }
    index = max(end, index)
    return make(.error, start, end)
  }

  mutating func next() -> Lexeme {
    if isAtLineStart, !isJoiningLines {
      isAtLineStart = false
      if let error = readIndentation() { return error }
    }
    if pendingDedents != 0 {
      if pendingDedents < 0 {
        pendingDedents += 1
        return make(.dedent, index, index)
      }
      pendingDedents = 0
      return make(.indent, lineStart(index), index)
    }
    if let error = skipSpace() { return error }
    guard index < limit else { return atEnd() }

    let start = index
    let first = bytes[index]
    if first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r") {
      index += first == UInt8(ascii: "\r") && byte(at: index + 1) == UInt8(ascii: "\n") ? 2 : 1
      isAtLineStart = true
      isInLine = false
      return make(.newline, start, index)
    }
    isInLine = true
    if first.isNameStart { return nameOrString(start) }
    if first.isDigit || first == UInt8(ascii: ".") && byte(at: index + 1).isDigit { return number(start) }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return string(start, quoteAt: start) }
    return punctuation(start)
  }

  /// Blank space, comments and joined lines.
  private mutating func skipSpace() -> Lexeme? {
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C:
        index += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        // Line ends count only where something stands on the line and no bracket is open.
        guard isJoiningLines || !isInLine else { return nil }
        index += 1
      case UInt8(ascii: "#"):
        skipComment()
      case UInt8(ascii: "\\"):
        if let error = joinLine() { return error }
      default:
        return nil
      }
    }
    return nil
  }

  private mutating func skipComment() {
    while index < limit, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
  }

  /// A backslash and the line end behind it.
  private mutating func joinLine() -> Lexeme? {
    let start = index
    var next = start + 1
    if byte(at: next) == UInt8(ascii: "\r") { next += 1 }
    if byte(at: next) == UInt8(ascii: "\n") { next += 1 }
    if next >= limit, !brackets.isEmpty {
      index = limit
      return atEnd()
    }
    guard next > start + 1 else {
      if next >= limit {
        let failure = Failure(
          message: "unexpected EOF while parsing", range: SourceRange(next, next), isEager: false)
        return fail(failure, start, next)
      }
      let failure = Failure(
        message: "unexpected character after line continuation character", range: SourceRange(next, next + 1),
        isEager: false)
      return fail(failure, start, next)
    }
    if next >= limit, !isField {
      let failure = Failure(
        message: "unexpected EOF while parsing", range: SourceRange(start + 1, next), isEager: false)
      return fail(failure, start, next)
    }
    index = next
    return nil
  }

  private mutating func atEnd() -> Lexeme {
    if let open = brackets.last {
      brackets = []
      let failure = Failure(
        message: "'\(Character(Unicode.Scalar(open.byte)))' was never closed",
        range: SourceRange(open.offset, open.offset + 1), isEager: false, unclosed: open.offset)
      return fail(failure, index, index)
    }
    if isInLine, !isField {
      isInLine = false
      isAtLineStart = true
      return make(.newline, index, index)
    }
    if indents.count > 1 {
      indents.removeLast()
      return make(.dedent, index, index)
    }
    return make(.end, index, index)
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), bytes[start - 1] != UInt8(ascii: "\r") { start -= 1 }
    return start
  }

  /// The blank space before a line: sets `pendingDedents` (positive for an indent), unless nothing stands on the line.
  private mutating func readIndentation() -> Lexeme? {
    let start = index
    var column = 0
    var alternative = 0
    var joined: Int?
    scan: while index < limit {
      switch bytes[index] {
      case UInt8(ascii: " "):
        column += 1
        alternative += 1
      case UInt8(ascii: "\t"):
        column = (column / 8 + 1) * 8
        alternative += 1
      case 0x0C:
        column = 0
        alternative = 0
      case UInt8(ascii: "\\"):
        // The blank space before the first backslash counts, if there is any.
        if joined == nil, column > 0 { joined = column }
        if let error = joinLine() { return error }
        continue scan
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"):
        if bytes[index] == UInt8(ascii: "#") { skipComment() }
        if index < limit {
          index += bytes[index] == UInt8(ascii: "\r") && byte(at: index + 1) == UInt8(ascii: "\n") ? 2 : 1
        }
        column = 0
        alternative = 0
        joined = nil
        continue scan
      default:
        break scan
      }
      index += 1
    }
    guard index < limit else { return nil }
    if let joined {
      column = joined
      alternative = joined
    }
    return settleIndentation(column, alternative, from: start)
  }

  private mutating func settleIndentation(_ column: Int, _ alternative: Int, from start: Int) -> Lexeme? {
    let mixed = Failure(
      kind: .tab, message: "inconsistent use of tabs and spaces in indentation",
      range: SourceRange(index, index + 1), isEager: false)
    let current = indents[indents.count - 1]
    if column == current.column { return alternative == current.alternative ? nil : fail(mixed, start, index) }
    if column > current.column {
      guard indents.count < 100 else {
        let failure = Failure(
          kind: .indentation, message: "too many levels of indentation", range: SourceRange(index, index + 1),
          isEager: false)
        return fail(failure, start, index)
      }
      guard alternative > current.alternative else { return fail(mixed, start, index) }
      indents.append((column, alternative))
      pendingDedents = 1
      return nil
    }
    while column < indents[indents.count - 1].column {
      indents.removeLast()
      pendingDedents -= 1
    }
    let enclosing = indents[indents.count - 1]
    guard column == enclosing.column else {
      let failure = Failure(
        kind: .indentation, message: "unindent does not match any outer indentation level",
        range: SourceRange(index, index + 1), isEager: false)
      return fail(failure, start, index)
    }
    return alternative == enclosing.alternative ? nil : fail(mixed, start, index)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isHexDigit: Bool { isDigit || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x66 }
  /// A letter, `_` or the first byte of a character beyond ASCII.
  var isNameStart: Bool { isLetter || self == 0x5F || self >= 0x80 }
  var isNamePart: Bool { isNameStart || isDigit }
  /// What a digit stands for, in any base up to 16.
  var digitValue: Int { isDigit ? Int(self) - 0x30 : Int(self | 0x20) - 0x61 + 10 }
}
