// TeX as a stream of tokens, each knowing its place; user macros are expanded on the way.

/// A token of TeX's mathematics mode.
struct TeXToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// `\alpha`, `\,`: without the backslash.
    case command(String)
    /// Any other character; white space is not a token.
    case character(Unicode.Scalar)
    case open, close
    case superscript, subscripted
    case alignment
    /// `#1` in a macro's body.
    case parameter(Int)
    case end
  }
  let kind: Kind
  /// In scalars of the formula as it was written; a token from a macro has the place of the macro's use.
  var offset: Int
  var length: Int
}

/// Text → tokens.
struct TeXLexer {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func tokens() -> [TeXToken] {
    var result: [TeXToken] = []
    var index = 0
    func token(_ kind: TeXToken.Kind, _ length: Int) {
      result.append(TeXToken(kind: kind, offset: index, length: length))
      index += length
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\\":
        var end = index + 1
        while end < scalars.count, scalars[end].isTeXLetter { end += 1 }
        if end == index + 1, end < scalars.count { end += 1 }
        token(.command(text(index + 1..<end)), end - index)
      case "{": token(.open, 1)
      case "}": token(.close, 1)
      case "^": token(.superscript, 1)
      case "_": token(.subscripted, 1)
      case "&": token(.alignment, 1)
      case "#":
        if index + 1 < scalars.count, let digit = Int(text(index + 1..<index + 2)), digit > 0 {
          token(.parameter(digit), 2)
        } else {
          token(.character(scalar), 1)
        }
      case "%":
        // A comment, to the end of its line.
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
      case _ where scalar.properties.isWhitespace: index += 1
      default: token(.character(scalar), 1)
      }
    }
    result.append(TeXToken(kind: .end, offset: scalars.count, length: 1))
    return result
  }

  /// The characters between two offsets, as written: text in `\text{…}` keeps its blanks.
  func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range])
    return String(result)
  }
}

extension Unicode.Scalar {
  var isTeXLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
