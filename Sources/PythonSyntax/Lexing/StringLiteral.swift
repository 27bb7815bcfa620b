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
