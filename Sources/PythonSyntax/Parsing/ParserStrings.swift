// String literals side by side, f-strings among them, and the two entrances for what stands between an f-string's
// braces.

import Texts

extension WideText {
  /// The literals of one string that has no fields, some of them wide.
  fileprivate init(joining parts: [FStringPart]) {
    var scalars: [UInt32] = []
    var first: WideText?
    for part in parts {
      switch part {
      case .text(let text): scalars += text.unicodeScalars.map(\.value)
      case .wideText(let text):
        scalars += text.scalars
        first = first ?? text
      case .field: break
      }
    }
    self.init(scalars: scalars, peculiarity: first?.peculiarity ?? "", range: first?.range ?? SourceRange(0, 0))
  }
}

extension Parser {
  /// One or more literals: they are one string.
  mutating func strings() throws(Failure) -> Expression {
    let start = index
    while kind == .string { advance() }
    let literals = lexemes[start..<index].map { StringLiteral($0, source.bytes) }
    if literals[0].prefix.isBytes { return try bytes(literals, from: start) }
    var parts: [FStringPart] = []
    var isFormatted = false
    for literal in literals {
      if literal.prefix.isBytes { throw syntaxErrorAtFurthest("cannot mix bytes and nonbytes literals") }
      if literal.prefix.isFormatted {
        isFormatted = true
        var reader = FieldReader(
          source: source, end: literal.content.end, isRaw: literal.prefix.isRaw, isInline: false, depth: depth,
          index: literal.content.start)
        for part in try reader.parts(nesting: 0) {
          if case .text(let text) = part { parts.appendText(text) } else { parts.append(part) }
        }
      } else {
        var decoder = EscapeDecoder(bytes: source.bytes)
        do {
          parts.append(literal: try decoder.decode(literal.content, isRaw: literal.prefix.isRaw))
        } catch {
          throw .found(.syntax, error.message, error.range)
        }
      }
    }
    if isFormatted { return try node(.fstring(parts), from: start) }
    guard let first = parts.first else { return try node(.string(""), from: start) }
    if parts.count == 1, case .text(let text) = first { return try node(.string(text), from: start) }
    return try node(.wideString(WideText(joining: parts)), from: start)
  }

  private mutating func bytes(_ literals: [StringLiteral], from start: Int) throws(Failure) -> Expression {
    var value: [UInt8] = []
    for (offset, literal) in literals.enumerated() {
      guard literal.prefix.isBytes else { throw syntaxErrorAtFurthest("cannot mix bytes and nonbytes literals") }
      if source.bytes[literal.content.start..<literal.content.end].contains(where: { $0 >= 0x80 }) {
        throw syntaxError("bytes can only contain ASCII literal characters", lexemes[start + offset].range)
      }
      var decoder = EscapeDecoder(bytes: source.bytes)
      do {
        value += try decoder.decodeBytes(literal.content, isRaw: literal.prefix.isRaw)
      } catch {
        throw .found(.syntax, error.message, error.range)
      }
    }
    return try node(.bytes(value), from: start)
  }

  /// Reads a live value: what would stand between the braces of an f-string.
  package mutating func inline() throws(SyntaxError) -> FStringPart {
    var reader = FieldReader(
      source: source, end: source.bytes.count, isRaw: true, isInline: true, depth: 0, index: 0)
    do throws(Failure) {
      return try reader.field(nesting: 0)
    } catch {
      switch error {
      case .settled(let error): throw error
      case .found(let kind, let message, let range): throw SyntaxError(kind, message, at: range)
      case .stuck: throw SyntaxError(.syntax, "invalid syntax", at: SourceRange(0, 1), ofField: true)
      }
    }
  }

  /// The expression of a field, which reads as if it stood in parentheses.
  mutating func fieldExpression() throws(SyntaxError) -> Expression {
    do {
      return try parenthesized(from: 0, until: .end)
    } catch {
      throw diagnosed(error) { (parser) throws(Failure) in
        parser.index = 0
        _ = try parser.parenthesized(from: 0, until: .end)
      }
    }
  }
}
