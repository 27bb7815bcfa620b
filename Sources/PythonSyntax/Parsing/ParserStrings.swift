// String literals side by side, f-strings among them, and the two entrances for what stands between an f-string's
// braces.

import Texts

extension Parser {
  /// One or more literals: they are one string.
  mutating func strings() throws(Failure) -> Expression {
    let start = index
    var parts: [FStringPart] = []
    var isFormatted = false
    while kind == .string { advance() }
    for lexeme in lexemes[start..<index] {
      let literal = StringLiteral(lexeme, source.bytes)
      if literal.prefix.isBytes { throw .found(.unsupported, "bytes literal", lexeme.range) }
      if literal.prefix.isFormatted {
        isFormatted = true
        var reader = FieldReader(
          source: source, end: literal.content.end, isRaw: literal.prefix.isRaw, isInline: false, depth: depth,
          index: literal.content.start)
        for part in try reader.parts(nesting: 0) {
          if case .text(let text) = part { parts.appendText(text) } else { parts.append(part) }
        }
      } else {
        parts.appendText(try decoded(literal))
      }
    }
    if isFormatted { return try node(.fstring(parts), from: start) }
    guard case .text(let text)? = parts.first else { return try node(.string(""), from: start) }
    return try node(.string(text), from: start)
  }

  private func decoded(_ literal: StringLiteral) throws(Failure) -> String {
    do {
      return try EscapeDecoder(bytes: source.bytes).decode(literal.content, isRaw: literal.prefix.isRaw)
    } catch {
      throw .found(error.kind, error.message, error.range)
    }
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
      case .stuck: throw SyntaxError(.syntax, "f-string: invalid syntax", at: SourceRange(0, 1))
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
