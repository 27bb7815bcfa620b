// A string literal: its prefix, its quotes and the text that its escapes stand for (Python reference, 2.4.1).

import Texts

/// What stands before the quotes.
struct StringPrefix {
  var isRaw = false
  var isBytes = false
  var isFormatted = false

  init() {}

  /// Nil if the letters are no prefix.
  init?(_ letters: ArraySlice<UInt8>) {
    guard letters.count <= 2 else { return nil }
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      case UInt8(ascii: "f") where !isFormatted: isFormatted = true
      case UInt8(ascii: "u") where letters.count == 1: isUnicode = true
      default: return nil
      }
    }
    if isBytes && isFormatted || isUnicode && letters.count > 1 { return nil }
  }
}

/// A string lexeme, taken apart.
struct StringLiteral {
  let prefix: StringPrefix
  /// Between the quotes.
  let content: SourceRange

  init(_ lexeme: Lexeme, _ bytes: [UInt8]) {
    var start = lexeme.start
    while start < lexeme.end, bytes[start].isLetter { start += 1 }
    prefix = StringPrefix(bytes[lexeme.start..<start]) ?? StringPrefix()
    let quote = bytes[start]
    let isTriple = lexeme.end - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let width = isTriple ? 3 : 1
    content = SourceRange(start + width, lexeme.end - width)
  }
}

/// Turns the escapes of a piece of a literal into what they stand for.
struct EscapeDecoder {
  /// What is wrong with an escape; `consumed` counts the bytes CPython names in its message.
  struct Failure: Error {
    let kind: SyntaxError.Kind
    let message: String
    let range: SourceRange
  }

  let bytes: [UInt8]

  /// The text of a range. In a raw literal every byte stands for itself.
  func decode(_ range: SourceRange, isRaw: Bool) throws(Failure) -> String {
    let piece = bytes[range.start..<range.end]
    let isPlain = !piece.contains { $0 == UInt8(ascii: "\\") && !isRaw || $0 == UInt8(ascii: "\r") }
    if isPlain { return String(decoding: piece, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(piece.count)
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\r") {
        // Every line end reads as "\n".
        text.append(UInt8(ascii: "\n"))
        index += index + 1 < range.end && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
      } else if byte == UInt8(ascii: "\\"), !isRaw, index + 1 < range.end {
        index = try escape(at: index, in: range, into: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends what the escape at `start` stands for; gives the index behind it.
  private func escape(at start: Int, in range: SourceRange, into text: inout [UInt8]) throws(Failure) -> Int {
    let letter = bytes[start + 1]
    let next = start + 2
    switch letter {
    case UInt8(ascii: "\n"): return next
    case UInt8(ascii: "\r"): return next < range.end && bytes[next] == UInt8(ascii: "\n") ? next + 1 : next
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(letter)
    case UInt8(ascii: "a"): text.append(7)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "v"): text.append(11)
    case UInt8(ascii: "x"): return try codePoint(start, digits: 2, "\\xXX", in: range, into: &text)
    case UInt8(ascii: "u"): return try codePoint(start, digits: 4, "\\uXXXX", in: range, into: &text)
    case UInt8(ascii: "U"): return try codePoint(start, digits: 8, "\\UXXXXXXXX", in: range, into: &text)
    case UInt8(ascii: "N"):
      throw Failure(kind: .unsupported, message: "escape '\\N{…}'", range: SourceRange(start, next))
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value: UInt32 = 0
      var index = start + 1
      while index < min(start + 4, range.end), bytes[index].isDigit, bytes[index] < 0x38 {
        value = value * 8 + UInt32(bytes[index].digitValue)
        index += 1
      }
      append(value, to: &text)
      return index
    default:
      // An unknown escape keeps its backslash.
      text.append(UInt8(ascii: "\\"))
      return start + 1
    }
    return next
  }

  private func codePoint(
    _ start: Int, digits: Int, _ name: String, in range: SourceRange, into text: inout [UInt8]
  ) throws(Failure) -> Int {
    var value: UInt32 = 0
    var index = start + 2
    while index < min(start + 2 + digits, range.end), bytes[index].isHexDigit {
      value = value << 4 | UInt32(bytes[index].digitValue)
      index += 1
    }
    guard index == start + 2 + digits else {
      throw invalid("truncated \(name) escape", start, index, in: range)
    }
    if value > 0x10FFFF { throw invalid("illegal Unicode character", start, index, in: range) }
    guard append(value, to: &text) else {
      let shown = String(decoding: bytes[start..<index], as: UTF8.self)
      throw Failure(kind: .unsupported, message: "surrogate escape '\(shown)'", range: SourceRange(start, index))
    }
    return index
  }

  /// False for a surrogate, which no Swift string can hold.
  @discardableResult
  private func append(_ value: UInt32, to text: inout [UInt8]) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    text.append(contentsOf: String(scalar).utf8)
    return true
  }

  /// CPython counts positions in the literal with every character beyond ASCII written as ten: `\U0001f600`.
  private func invalid(_ reason: String, _ start: Int, _ end: Int, in range: SourceRange) -> Failure {
    let before = bytes[range.start..<start].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 & 0xC0 == 0x80 ? 0 : 10) }
    let message =
      "(unicode error) 'unicodeescape' codec can't decode bytes in position \(before)-\(before + end - start - 1): \(reason)"
    return Failure(kind: .syntax, message: message, range: SourceRange(start, end))
  }
}
