// The content of an f-string, and a lesson's inline values, which are written like an f-string's replacement field.
// The scan follows CPython 3.11's `fstring_find_literal` and `fstring_find_expr`, with what 3.12 allows besides (PEP 701):
// any string inside a field, comments, line ends.

import Texts

/// Reads literal text and replacement fields out of a piece of a source.
struct FieldReader {
  let source: Source
  /// Where the piece ends; for a live value that is where the field ends as well.
  let end: Int
  /// Whether backslashes stand for themselves in the literal text.
  let isRaw: Bool
  /// A live value: the end of the text closes it.
  let isInline: Bool
  /// How deep the expression around it is.
  let depth: Int
  var index: Int
  /// Only notes where the expressions stand.
  var onlyScans = false
  private(set) var scanned: [SourceRange] = []

  init(source: Source, end: Int, isRaw: Bool, isInline: Bool, depth: Int, index: Int) {
    self.source = source
    self.end = end
    self.isRaw = isRaw
    self.isInline = isInline
    self.depth = depth
    self.index = index
  }

  /// Literal text and fields up to the end, or inside a format spec (`nesting` above 0) up to its `}`.
  mutating func parts(nesting: Int) throws(Parser.Failure) -> [FStringPart] {
    var parts: [FStringPart] = []
    while index < end {
      try literal(nesting: nesting, into: &parts)
      guard index < end else { break }
      if source.bytes[index] == UInt8(ascii: "{") {
        index += 1
        parts.append(try field(nesting: nesting))
      } else if nesting > 0 {
        break
      }
    }
    return parts
  }

  /// Text up to the brace that begins a field or ends a format spec. `{{` and `}}` end a piece too: the second brace is
  /// skipped.
  private mutating func literal(nesting: Int, into parts: inout [FStringPart]) throws(Parser.Failure) {
    var start = index
    while index < end {
      var byte = source.bytes[index]
      if byte == UInt8(ascii: "\\"), !isRaw, index + 1 < end {
        index += 1
        byte = source.bytes[index]
        if byte == UInt8(ascii: "N"), index + 1 < end, source.bytes[index + 1] == UInt8(ascii: "{"),
          let close = source.bytes[index..<end].firstIndex(of: UInt8(ascii: "}"))
        {
          index = close
          byte = 0
        }
      }
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        index += 1
        continue
      }
      if nesting == 0 {
        if index + 1 < end, source.bytes[index + 1] == byte {
          parts.append(literal: try decoded(start, index + 1))
          index += 2
          start = index
          continue
        }
        if byte == UInt8(ascii: "}") { throw error("single '}' is not allowed", index) }
      }
      break
    }
    parts.append(literal: try decoded(start, index))
  }

  private func decoded(_ start: Int, _ end: Int) throws(Parser.Failure) -> EscapeDecoder.Decoded {
    var decoder = EscapeDecoder(bytes: source.bytes)
    do {
      return try decoder.decode(SourceRange(start, end), isRaw: isRaw)
    } catch {
      throw .found(.syntax, error.message, error.range)
    }
  }

  private func error(_ message: String, _ start: Int, _ end: Int? = nil) -> Parser.Failure {
    .settled(SyntaxError(.syntax, message, at: SourceRange(start, end ?? start + 1), ofField: true))
  }

  /// CPython words these without the colon behind "f-string".
  private func unfit(_ what: String) -> Parser.Failure {
    .settled(
      SyntaxError(
        .syntax, "f-string expression part cannot include \(what)", at: SourceRange(index, index + 1)))
  }

  /// A replacement field, from behind its `{` to behind its `}`.
  mutating func field(nesting: Int) throws(Parser.Failure) -> FStringPart {
    let start = index
    if nesting >= 2 { throw error("expressions nested too deeply", start - 1) }
    try skipExpression()
    let expressionEnd = index
    let isBlank = source.bytes[start..<expressionEnd].allSatisfy {
      $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D && $0 != 0x0B
    }
    if isBlank {
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") {
        throw error("expression required before '\(shown(byte))'", index)
      }
      throw error("empty expression not allowed", max(start - 1, 0), max(expressionEnd, start))
    }
    let value = try read(SourceRange(start, expressionEnd))

    var documented: String?
    if byte == UInt8(ascii: "=") {
      index += 1
      while byte == 0x20 || byte >= 0x09 && byte <= 0x0D { index += 1 }
      documented = source.text(SourceRange(start, index))
    }
    var conversion: Character?
    if byte == UInt8(ascii: "!") { conversion = try readConversion() }
    var spec: [FStringPart]?
    if byte == UInt8(ascii: ":") {
      index += 1
      spec = try parts(nesting: nesting + 1)
    }
    if documented != nil, conversion == nil, spec == nil { conversion = "r" }
    try close(openedAt: start, nesting: nesting)
    return .field(value, selfDocumenting: documented, conversion: conversion, spec: spec)
  }

  private mutating func read(_ range: SourceRange) throws(Parser.Failure) -> Expression {
    if onlyScans {
      scanned.append(range)
      return Expression(kind: .none, range: range)
    }
    var parser = Parser(source, field: range, depth: depth + 1)
    do { return try parser.fieldExpression() } catch { throw .settled(error) }
  }

  /// The present byte; 0 at the end.
  private var byte: UInt8 { index < end ? source.bytes[index] : 0 }

  /// The `}` of a field; a live value ends with its text instead.
  private mutating func close(openedAt start: Int, nesting: Int) throws(Parser.Failure) {
    if isInline, nesting == 0 {
      guard index >= end else {
        throw error(byte == UInt8(ascii: "}") ? "single '}' is not allowed" : "expecting '}'", index)
      }
      return
    }
    guard byte == UInt8(ascii: "}") else {
      throw index < end
        ? error("expecting '}'", index) : error("expecting '}'", max(start - 1, 0), end)
    }
    index += 1
  }

  private mutating func readConversion() throws(Parser.Failure) -> Character {
    let start = index
    index += 1
    let letters: [UInt8: Character] = [UInt8(ascii: "s"): "s", UInt8(ascii: "r"): "r", UInt8(ascii: "a"): "a"]
    if index >= end, !isInline { throw error("expecting '}'", start) }
    guard let conversion = letters[byte] else {
      throw error("invalid conversion character: expected 's', 'r', or 'a'", start, index + 1)
    }
    index += 1
    return conversion
  }

  /// Goes to the end of the expression: a `!`, `:`, `=` or `}` outside brackets and strings.
  private mutating func skipExpression() throws(Parser.Failure) {
    var open: [(byte: UInt8, offset: Int)] = []
    while index < end {
      let byte = source.bytes[index]
      let next = index + 1 < end ? source.bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "\\"):
        guard next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") else { throw unfit("a backslash") }
      case UInt8(ascii: "#"):
        guard let lineEnd = source.bytes[index..<end].firstIndex(where: \.isLineEnd) else { throw unfit("'#'") }
        index = lineEnd
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let stringEnd = FStringScan(bytes: source.bytes, limit: end).stringEnd(quoteAt: index, level: depth)
        else {
          let start = index
          index = end
          throw error("unterminated string", start, end)
        }
        index = stringEnd
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count >= 200 { throw error("too many nested parenthesis", index) }
        open.append((byte, index))
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
        guard open.isEmpty else { break }
        if next == UInt8(ascii: "=") {
          index += 1
        } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") {
          return
        }
      case UInt8(ascii: ":"), UInt8(ascii: "}"):
        if open.isEmpty { return }
        if byte == UInt8(ascii: "}") { try closeBracket(byte, &open) }
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        try closeBracket(byte, &open)
      default: break
      }
      index += 1
    }
    if let last = open.last { throw error("unmatched '\(shown(last.byte))'", last.offset) }
    if !isInline { throw error("expecting '}'", end - 1) }
  }

  private func closeBracket(_ byte: UInt8, _ open: inout [(byte: UInt8, offset: Int)]) throws(Parser.Failure) {
    guard let last = open.popLast() else { throw error("unmatched '\(shown(byte))'", index) }
    if byte != last.byte + (last.byte == UInt8(ascii: "(") ? 1 : 2) {
      throw error(
        "closing parenthesis '\(shown(byte))' does not match opening parenthesis '\(shown(last.byte))'", index)
    }
  }

  private func shown(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}

extension [FStringPart] {
  mutating func append(literal: EscapeDecoder.Decoded) {
    switch literal {
    case .text(let text): appendText(text)
    case .wide(let text): append(.wideText(text))
    }
  }

  /// Text joins the text before it; empty text is nothing.
  mutating func appendText(_ text: String) {
    guard !text.isEmpty else { return }
    if case .text(let before)? = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }
}

extension FieldReader {
  /// Where the expressions of an f-string's fields stand, those of nested format specs too; stops at the first mistake.
  static func expressions(in content: SourceRange, of source: Source, isRaw: Bool) -> [SourceRange] {
    var reader = FieldReader(
      source: source, end: content.end, isRaw: isRaw, isInline: false, depth: 0, index: content.start)
    reader.onlyScans = true
    // What was found before a mistake is still worth its colours.
    do { _ = try reader.parts(nesting: 0) } catch {}
    return reader.scanned
  }
}
