// Names, keywords, strings and operators: the lexemes that are not numbers.

import Texts

extension Lexer {
  /// A name, a keyword, or a string with a prefix.
  mutating func nameOrString(_ start: Int) -> Lexeme {
    var cursor = start
    var isASCII = true
    while cursor < limit, bytes[cursor].isNamePart {
      if bytes[cursor] >= 0x80 { isASCII = false }
      cursor += 1
    }
    if !isASCII { return unicodeName(start, cursor) }
    let next = byte(at: cursor)
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'"), StringPrefix(bytes[start..<cursor]) != nil {
      return string(start, quoteAt: cursor)
    }
    index = cursor
    return make(Lexeme.Kind.keyword(bytes[start..<cursor]) ?? .name, start, cursor)
  }

  /// A name with characters beyond ASCII; CPython reports the first one that no name can hold.
  private mutating func unicodeName(_ start: Int, _ end: Int) -> Lexeme {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    var offset = start
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let isFirst = offset == start
      let isFine = isFirst ? scalar == "_" || scalar.properties.isXIDStart : scalar.properties.isXIDContinue
      if !isFine { return foreign(scalar, start, offset, width) }
      offset += width
    }
    index = end
    return make(.name, start, end)
  }

  private mutating func foreign(_ scalar: Unicode.Scalar, _ start: Int, _ offset: Int, _ width: Int) -> Lexeme {
    let message =
      scalar.isPrintable
      ? "invalid character '\(scalar)' (\(scalar.codePointName))"
      : "invalid non-printable character \(scalar.codePointName)"
    return fail(Failure(message: message, range: SourceRange(offset, offset + width)), start, offset + width)
  }

  /// A string literal; its content is read by `StringLiteral`.
  mutating func string(_ start: Int, quoteAt quoteOffset: Int) -> Lexeme {
    let quote = bytes[quoteOffset]
    let isTriple = byte(at: quoteOffset + 1) == quote && byte(at: quoteOffset + 2) == quote
    if let prefix = StringPrefix(bytes[start..<quoteOffset]), prefix.isFormatted,
      let end = FStringScan(bytes: bytes, limit: limit).end(
        from: quoteOffset + (isTriple ? 3 : 1), quote, isTriple: isTriple, isRaw: prefix.isRaw, level: 1)
    {
      index = end
      return make(.string, start, end)
    }
    var cursor = quoteOffset + (isTriple ? 3 : 1)
    while cursor < limit {
      let byte = bytes[cursor]
      if byte == quote {
        if !isTriple {
          index = cursor + 1
          return make(.string, start, index)
        }
        if self.byte(at: cursor + 1) == quote, self.byte(at: cursor + 2) == quote {
          index = cursor + 3
          return make(.string, start, index)
        }
      } else if byte == UInt8(ascii: "\\") {
        cursor += 1
        // A line end of two bytes is one character.
        if self.byte(at: cursor) == UInt8(ascii: "\r"), self.byte(at: cursor + 1) == UInt8(ascii: "\n") { cursor += 1 }
      } else if !isTriple, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        break
      }
      cursor += 1
    }
    let end = min(cursor, limit)
    let message = "unterminated \(isTriple ? "triple-quoted " : "")string literal"
    // A line end that closes the text begins no further line.
    let isAtEnd = isTriple && limit > 0 && bytes[limit - 1].isLineEnd
    let line = source.position(of: isAtEnd ? limit - 1 : end).line
    return fail(
      Failure(message: "\(message) (detected at line \(line))", range: SourceRange(start, end)), start, end)
  }

  mutating func punctuation(_ start: Int) -> Lexeme {
    let a = bytes[start]
    let b = byte(at: start + 1)
    let c = byte(at: start + 2)
    if let bracket = bracket(a, start) { return bracket }
    let (kind, length) = Self.operatorKind(a, b, c)
    if kind == .unknown, a < 0x20 || a == 0x7F {
      let scalar = Unicode.Scalar(a)
      let message =
        a == 0
        ? "source code string cannot contain null bytes" : "invalid non-printable character \(scalar.codePointName)"
      return fail(Failure(message: message, range: SourceRange(start, start + 1)), start, start + 1)
    }
    index = start + length
    return make(kind, start, index)
  }

  private mutating func bracket(_ byte: UInt8, _ start: Int) -> Lexeme? {
    let kind: Lexeme.Kind
    switch byte {
    case UInt8(ascii: "("): kind = .leftParenthesis
    case UInt8(ascii: "["): kind = .leftBracket
    case UInt8(ascii: "{"): kind = .leftBrace
    case UInt8(ascii: ")"): kind = .rightParenthesis
    case UInt8(ascii: "]"): kind = .rightBracket
    case UInt8(ascii: "}"): kind = .rightBrace
    default: return nil
    }
    let range = SourceRange(start, start + 1)
    if kind == .leftParenthesis || kind == .leftBracket || kind == .leftBrace {
      guard brackets.count < 200 else {
        return fail(Failure(message: "too many nested parentheses", range: range), start, start + 1)
      }
      brackets.append((byte, start))
    } else {
      let shown = Character(Unicode.Scalar(byte))
      guard let open = brackets.popLast() else {
        return fail(Failure(message: "unmatched '\(shown)'", range: range), start, start + 1)
      }
      // `(` and `)` are neighbours in ASCII; `[` and `]`, `{` and `}` are two apart.
      if byte != open.byte + (open.byte == UInt8(ascii: "(") ? 1 : 2) {
        let opening = Character(Unicode.Scalar(open.byte))
        let openLine = source.position(of: open.offset).line
        let line = source.position(of: start).line == openLine ? "" : " on line \(openLine)"
        let message = "closing parenthesis '\(shown)' does not match opening parenthesis '\(opening)'\(line)"
        return fail(Failure(message: message, range: range), start, start + 1)
      }
    }
    index = start + 1
    return make(kind, start, index)
  }

  /// The longest operator that the three bytes begin.
  private static func operatorKind(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> (Lexeme.Kind, Int) {
    let equals = UInt8(ascii: "=")
    func withEqual(_ alone: Lexeme.Kind, _ assigning: Lexeme.Kind) -> (Lexeme.Kind, Int) {
      b == equals ? (assigning, 2) : (alone, 1)
    }
    func doubled(_ twice: Lexeme.Kind, _ assigning: Lexeme.Kind) -> (Lexeme.Kind, Int) {
      c == equals ? (assigning, 3) : (twice, 2)
    }
    switch a {
    case UInt8(ascii: "+"): return withEqual(.plus, .plusEqual)
    case UInt8(ascii: "-"): return b == UInt8(ascii: ">") ? (.arrow, 2) : withEqual(.minus, .minusEqual)
    case UInt8(ascii: "*"):
      return b == a ? doubled(.doubleStar, .doubleStarEqual) : withEqual(.star, .starEqual)
    case UInt8(ascii: "/"):
      return b == a ? doubled(.doubleSlash, .doubleSlashEqual) : withEqual(.slash, .slashEqual)
    case UInt8(ascii: "%"): return withEqual(.percent, .percentEqual)
    case UInt8(ascii: "@"): return withEqual(.at, .atEqual)
    case UInt8(ascii: "&"): return withEqual(.ampersand, .ampersandEqual)
    case UInt8(ascii: "|"): return withEqual(.bar, .barEqual)
    case UInt8(ascii: "^"): return withEqual(.caret, .caretEqual)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "<"):
      if b == a { return doubled(.shiftLeft, .shiftLeftEqual) }
      return b == UInt8(ascii: ">") ? (.unknown, 2) : withEqual(.less, .lessEqual)
    case UInt8(ascii: ">"):
      return b == a ? doubled(.shiftRight, .shiftRightEqual) : withEqual(.greater, .greaterEqual)
    case UInt8(ascii: "="): return withEqual(.equal, .doubleEqual)
    case UInt8(ascii: "!"): return withEqual(.exclamation, .notEqual)
    case UInt8(ascii: ":"): return withEqual(.colon, .walrus)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "."): return b == a && c == a ? (.ellipsis, 3) : (.dot, 1)
    case UInt8(ascii: "?"): return (.question, 1)
    default: return (.unknown, 1)
    }
  }
}
