// What the escapes of a string literal stand for (Python reference, 2.4.1.1), with CPython's words for those that stand for
// nothing.

import Texts

/// Turns the escapes of a piece of a literal into what they stand for.
struct EscapeDecoder {
  struct Failure: Error {
    let message: String
    let range: SourceRange
  }

  enum Decoded {
    case text(String)
    case wide(WideText)
  }

  let bytes: [UInt8]
  /// What was met that is more than a plain escape.
  private var peculiarity: (what: String, range: SourceRange)?

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a range. In a raw literal every byte stands for itself.
  mutating func decode(_ range: SourceRange, isRaw: Bool) throws(Failure) -> Decoded {
    let piece = bytes[range.start..<range.end]
    let isPlain = !piece.contains { $0 == UInt8(ascii: "\\") && !isRaw || $0 == UInt8(ascii: "\r") }
    if isPlain { return .text(String(decoding: piece, as: UTF8.self)) }
    let text = try unescaped(range, isRaw: isRaw) { (decoder, index, text) throws(Failure) in
      try decoder.escape(at: index, in: range, into: &text)
    }
    guard let peculiarity else { return .text(String(decoding: text, as: UTF8.self)) }
    return .wide(WideText(scalars: codePoints(text), peculiarity: peculiarity.what, range: peculiarity.range))
  }

  /// The bytes of a bytes literal.
  mutating func decodeBytes(_ range: SourceRange, isRaw: Bool) throws(Failure) -> [UInt8] {
    try unescaped(range, isRaw: isRaw) { (decoder, index, text) throws(Failure) in
      try decoder.byteEscape(at: index, in: range, into: &text)
    }
  }

  private mutating func unescaped(
    _ range: SourceRange, isRaw: Bool, _ escape: (inout Self, Int, inout [UInt8]) throws(Failure) -> Int
  ) throws(Failure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.end - range.start)
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\r") {
        // Every line end reads as "\n".
        text.append(UInt8(ascii: "\n"))
        index += index + 1 < range.end && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
      } else if byte == UInt8(ascii: "\\"), !isRaw, index + 1 < range.end {
        index = try escape(&self, index, &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  /// What strings and bytes have in common; nil for all other letters.
  private func commonEscape(at start: Int, in range: SourceRange, into text: inout [UInt8]) -> Int? {
    let next = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\n"): return next
    case UInt8(ascii: "\r"): return next < range.end && bytes[next] == UInt8(ascii: "\n") ? next + 1 : next
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(bytes[start + 1])
    case UInt8(ascii: "a"): text.append(7)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "v"): text.append(11)
    default: return nil
    }
    return next
  }

  /// The value of up to three octal digits, and where they end.
  private func octal(at start: Int, in range: SourceRange) -> (value: UInt32, end: Int)? {
    var value: UInt32 = 0
    var index = start + 1
    while index < min(start + 4, range.end), bytes[index].isDigit, bytes[index] < 0x38 {
      value = value * 8 + UInt32(bytes[index].digitValue)
      index += 1
    }
    return index > start + 1 ? (value, index) : nil
  }

  private func byteEscape(at start: Int, in range: SourceRange, into text: inout [UInt8]) throws(Failure) -> Int {
    if let end = commonEscape(at: start, in: range, into: &text) { return end }
    if let (value, end) = octal(at: start, in: range) {
      text.append(UInt8(truncatingIfNeeded: value))
      return end
    }
    guard bytes[start + 1] == UInt8(ascii: "x") else {
      text.append(UInt8(ascii: "\\"))
      return start + 1
    }
    let end = start + 4
    guard end <= range.end, bytes[start + 2].isHexDigit, bytes[start + 3].isHexDigit else {
      throw Failure(
        message: "(value error) invalid \\x escape at position \(start - range.start)",
        range: SourceRange(start, start + 2))
    }
    text.append(UInt8(bytes[start + 2].digitValue << 4 | bytes[start + 3].digitValue))
    return end
  }

  /// Appends what the escape at `start` stands for; gives the index behind it.
  private mutating func escape(at start: Int, in range: SourceRange, into text: inout [UInt8]) throws(Failure) -> Int {
    if let end = commonEscape(at: start, in: range, into: &text) { return end }
    if let (value, end) = octal(at: start, in: range) {
      append(value, to: &text)
      return end
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "x"): return try codePoint(start, digits: 2, "\\xXX", in: range, into: &text)
    case UInt8(ascii: "u"): return try codePoint(start, digits: 4, "\\uXXXX", in: range, into: &text)
    case UInt8(ascii: "U"): return try codePoint(start, digits: 8, "\\UXXXXXXXX", in: range, into: &text)
    case UInt8(ascii: "N"): return try named(start, in: range, into: &text)
    default:
      // An unknown escape keeps its backslash.
      text.append(UInt8(ascii: "\\"))
      return start + 1
    }
  }

  private mutating func codePoint(
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
    if value & 0xFFFF_F800 == 0xD800 {
      let shown = String(decoding: bytes[start..<index], as: UTF8.self)
      note("surrogate escape '\(shown)'", SourceRange(start, index))
    }
    append(value, to: &text)
    return index
  }

  /// `\N{BULLET}`
  private mutating func named(_ start: Int, in range: SourceRange, into text: inout [UInt8]) throws(Failure) -> Int {
    let open = start + 2
    guard open < range.end, bytes[open] == UInt8(ascii: "{"),
      let close = bytes[open..<range.end].firstIndex(of: UInt8(ascii: "}")), close > open + 1
    else {
      let end = open < range.end && bytes[open] == UInt8(ascii: "{") ? open + 1 : open
      throw invalid("malformed \\N character escape", start, end, in: range)
    }
    guard let scalars = CharacterNames.scalars(named: String(decoding: bytes[open + 1..<close], as: UTF8.self)) else {
      throw invalid("unknown Unicode character name", start, close + 1, in: range)
    }
    note("escape '\\N{…}'", SourceRange(start, open))
    for scalar in scalars { append(scalar.value, to: &text) }
    return close + 1
  }

  private mutating func note(_ what: String, _ range: SourceRange) {
    if peculiarity == nil { peculiarity = (what, range) }
  }

  /// A surrogate, which UTF-8 has no bytes for, gets those that it would have.
  private func append(_ value: UInt32, to text: inout [UInt8]) {
    if let scalar = Unicode.Scalar(value) {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      text += [0xED, UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F)]
    }
  }

  private func codePoints(_ text: [UInt8]) -> [UInt32] {
    var points: [UInt32] = []
    for byte in text {
      if byte & 0xC0 == 0x80, let last = points.popLast() {
        points.append(last << 6 | UInt32(byte & 0x3F))
      } else {
        points.append(UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte < 0xF0 ? byte & 0x0F : byte & 0x07))
      }
    }
    return points
  }

  /// CPython counts positions in the literal with every character beyond ASCII written as ten: `\U0001f600`.
  private func invalid(_ reason: String, _ start: Int, _ end: Int, in range: SourceRange) -> Failure {
    let before = bytes[range.start..<start].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 & 0xC0 == 0x80 ? 0 : 10) }
    let message =
      "(unicode error) 'unicodeescape' codec can't decode bytes in position \(before)-\(before + end - start - 1): \(reason)"
    return Failure(message: message, range: SourceRange(start, end))
  }
}
