// The lexer's unit: a kind and the bytes it covers. The parser takes these; the highlighter turns them into `Token`s.

import Texts

/// A token of Python's grammar.
struct Lexeme: Sendable {
  let kind: Kind
  let start: Int
  let end: Int
  /// How many brackets are open behind it (CPython's `Token.level`).
  let level: Int

  var range: SourceRange { SourceRange(start, end) }

  enum Kind: UInt8, Sendable {
    case end, newline, indent, dedent
    /// What the lexer could not read: `Lexer.failure` says why.
    case error
    case name, number, string

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, equal, arrow, walrus, exclamation, question, unknown
    case plus, minus, star, slash, doubleSlash, percent, doubleStar, at, ampersand, bar, caret, tilde
    case shiftLeft, shiftRight
    case less, greater, lessEqual, greaterEqual, doubleEqual, notEqual
    case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, doubleStarEqual, atEqual
    case ampersandEqual, barEqual, caretEqual, shiftLeftEqual, shiftRightEqual

    case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
    case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
    case `return`, `try`, `while`, with, yield
  }
}

extension Lexeme.Kind {
  var isKeyword: Bool { rawValue >= Self.false.rawValue }
  var isConstant: Bool { self == .true || self == .false || self == .none }

  /// The keyword in these bytes, if it is one.
  static func keyword(_ bytes: ArraySlice<UInt8>) -> Self? {
    guard bytes.count >= 2, bytes.count <= 8 else { return nil }
    let packed = pack(bytes)
    for (word, kind) in keywords[bytes.count] where word == packed { return kind }
    return nil
  }

  private static func pack(_ bytes: some Collection<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for byte in bytes { packed = packed << 8 | UInt64(byte) }
    return packed
  }

  /// By length: no keyword is longer than eight bytes, so one comparison of words decides.
  private static let keywords: [[(word: UInt64, kind: Self)]] = {
    let spelled: [(String, Self)] = [
      ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as), ("assert", .assert),
      ("async", .async), ("await", .await), ("break", .break), ("class", .class), ("continue", .continue),
      ("def", .def), ("del", .del), ("elif", .elif), ("else", .else), ("except", .except), ("finally", .finally),
      ("for", .for), ("from", .from), ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
      ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass), ("raise", .raise),
      ("return", .return), ("try", .try), ("while", .while), ("with", .with), ("yield", .yield),
    ]
    var table: [[(word: UInt64, kind: Self)]] = Array(repeating: [], count: 9)
    for (text, kind) in spelled { table[text.utf8.count].append((pack(text.utf8), kind)) }
    return table
  }()
}
