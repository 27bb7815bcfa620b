// Number literals, with CPython's words for what is wrong with one (`tok_get` in its tokenizer).

import Texts

extension Lexer {
  mutating func number(_ start: Int) -> Lexeme {
    if byte(at: start) == UInt8(ascii: "0") {
      switch byte(at: start + 1) | 0x20 {
      case UInt8(ascii: "x"): return based(start, 16, "hexadecimal")
      case UInt8(ascii: "o"): return based(start, 8, "octal")
      case UInt8(ascii: "b"): return based(start, 2, "binary")
      default: break
      }
    }
    var cursor = start
    var isInteger = true
    if byte(at: cursor) != UInt8(ascii: ".") {
      guard let end = digits(cursor) else { return invalid(start, cursor: index, "invalid decimal literal") }
      cursor = end
    }
    let wholeEnd = cursor
    if byte(at: cursor) == UInt8(ascii: ".") {
      isInteger = false
      cursor += 1
      if byte(at: cursor).isDigit {
        guard let end = digits(cursor) else { return invalid(start, cursor: index, "invalid decimal literal") }
        cursor = end
      }
    }
    if byte(at: cursor) | 0x20 == UInt8(ascii: "e") {
      var exponent = cursor + 1
      let isSigned = byte(at: exponent) == UInt8(ascii: "+") || byte(at: exponent) == UInt8(ascii: "-")
      if isSigned { exponent += 1 }
      if byte(at: exponent).isDigit {
        isInteger = false
        guard let end = digits(exponent) else { return invalid(start, cursor: index, "invalid decimal literal") }
        cursor = end
      } else if isSigned {
        return invalid(start, cursor: exponent, "invalid decimal literal")
      }
    }
    if byte(at: cursor) | 0x20 == UInt8(ascii: "j") {
      return finish(start, cursor + 1, "imaginary")
    }
    if isInteger, let zeros = leadingZeros(start, wholeEnd) {
      let message =
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
      return fail(Failure(message: message, range: SourceRange(start, zeros)), start, cursor)
    }
    return finish(start, cursor, "decimal")
  }

  /// The end of the zeros of `012`; nil for `12`, `0` and `000`.
  private func leadingZeros(_ start: Int, _ end: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "0") else { return nil }
    var cursor = start
    while cursor < end, bytes[cursor] == UInt8(ascii: "0") || bytes[cursor] == UInt8(ascii: "_") { cursor += 1 }
    return cursor < end ? cursor : nil
  }

  /// Decimal digits with single underscores between them; nil (and `index` behind the underscore) if one has no digit
  /// behind it.
  private mutating func digits(_ start: Int) -> Int? {
    var cursor = start
    while true {
      while byte(at: cursor).isDigit { cursor += 1 }
      guard byte(at: cursor) == UInt8(ascii: "_") else { return cursor }
      cursor += 1
      guard byte(at: cursor).isDigit else {
        index = cursor
        return nil
      }
    }
  }

  private mutating func based(_ start: Int, _ base: Int, _ name: String) -> Lexeme {
    var cursor = start + 2
    func isOurs(_ byte: UInt8) -> Bool { byte.isHexDigit && byte.digitValue < base }
    func wrongDigit(_ byte: UInt8) -> String {
      "invalid digit '\(Character(Unicode.Scalar(byte)))' in \(name) literal"
    }
    repeat {
      if byte(at: cursor) == UInt8(ascii: "_") { cursor += 1 }
      guard isOurs(byte(at: cursor)) else {
        return byte(at: cursor).isDigit
          ? invalid(start, cursor: cursor + 1, wrongDigit(byte(at: cursor)))
          : invalid(start, cursor: cursor, "invalid \(name) literal")
      }
      while isOurs(byte(at: cursor)) { cursor += 1 }
    } while byte(at: cursor) == UInt8(ascii: "_")
    if byte(at: cursor).isDigit { return invalid(start, cursor: cursor + 1, wrongDigit(byte(at: cursor))) }
    return finish(start, cursor, name)
  }

  /// Nothing that could belong to a name may follow, but for the keywords that can follow a number (`1if x else 2`).
  private mutating func finish(_ start: Int, _ end: Int, _ name: String) -> Lexeme {
    let next = byte(at: end)
    if next < 0x80, next.isNamePart, !keywordFollows(end) {
      return invalid(start, cursor: end, "invalid \(name) literal")
    }
    index = end
    return make(.number, start, end)
  }

  private func keywordFollows(_ offset: Int) -> Bool {
    func reads(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { word in
        word.indices.allSatisfy { byte(at: offset + $0) == word[$0] }
          && (word.count == 2 || !byte(at: offset + word.count).isNamePart)
      }
    }
    return reads("and") || reads("else") || reads("for") || reads("if") || reads("in") || reads("is")
      || reads("or") && !byte(at: offset + 2).isNamePart || reads("not")
  }

  /// CPython points at the last character it has taken.
  private mutating func invalid(_ start: Int, cursor: Int, _ message: String) -> Lexeme {
    var end = cursor
    while byte(at: end).isNamePart { end += 1 }
    return fail(Failure(message: message, range: SourceRange(max(start, cursor - 1), end)), start, end)
  }
}
