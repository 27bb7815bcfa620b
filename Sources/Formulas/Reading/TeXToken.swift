// Text → TeX's tokens, each knowing its place.

/// A token of TeX's mathematics mode.
package struct TeXToken: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// `\alpha`, `\,`: without the backslash.
    case command(String)
    /// Any other character; white space is not a token.
    case character(Unicode.Scalar)
    case open, close
    case superscript, subscripted
    case alignment
    /// `#1` in a macro's body.
    case parameter(Int)
    /// What `\value{…}` will be; stands between braces.
    case live
    /// What `\verb|…|` holds.
    case verbatim(String)
    case end
  }
  package let kind: Kind
  /// In scalars of the formula as it was written; a token from a macro has the place of the macro's use.
  package var offset: Int
  package var length: Int
  /// White space stands before it, which counts in text.
  package var followsBlank = false
  /// Means what it means without any macro: `\let` and `\noexpand` make it so.
  var isFinal = false

  /// The same token at another's place.
  func at(_ other: TeXToken) -> TeXToken {
    TeXToken(kind: kind, offset: other.offset, length: other.length, followsBlank: followsBlank, isFinal: isFinal)
  }

  /// As it was written, more or less.
  package var plainText: String {
    switch kind {
    case .command(let name): "\\" + name
    case .character(let scalar): String(scalar)
    case .open: "{"
    case .close: "}"
    case .superscript: "^"
    case .subscripted: "_"
    case .alignment: "&"
    case .parameter(let index): "#\(index)"
    case .live: TeXToken.liveText
    case .verbatim(let text): text
    case .end: ""
    }
  }

  /// The brace that closes the group which opens at a token; nil if none opens there, or it is not closed.
  package static func groupEnd(in tokens: [TeXToken], from open: Int) -> Int? {
    guard open < tokens.count, tokens[open].kind == .open else { return nil }
    var depth = 0
    for index in open..<tokens.count {
      if tokens[index].kind == .open { depth += 1 }
      if tokens[index].kind == .close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// No other token is written like this: a name that holds it is known only when the lesson has run.
  static let liveText = "\\value{…}"
}

/// Text → tokens.
package struct TeXLexer {
  let scalars: [Unicode.Scalar]

  package init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The tokens, and the live numbers among them in the same order.
  ///
  /// - Throws: What is wrong with a live number.
  package func tokens() throws(FormulaError) -> (tokens: [TeXToken], live: [LiveNumber]) {
    var result: [TeXToken] = []
    var live: [LiveNumber] = []
    var index = 0
    var followsBlank = false
    func token(_ kind: TeXToken.Kind, _ length: Int) {
      result.append(TeXToken(kind: kind, offset: index, length: length, followsBlank: followsBlank))
      followsBlank = false
      index += length
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\\":
        let end = commandEnd(index)
        if let number = try liveNumber(index..<end) {
          live.append(number)
          token(.open, number.expression.lowerBound - index)
          token(.live, number.expression.count)
          token(.close, 1)
          continue
        }
        if let verbatim = try verbatim(index..<end) {
          token(.verbatim(verbatim.text), verbatim.end - index)
          continue
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(index + 1)..<end])
        // A line's end after a backslash is a blank after one.
        let isBlank = name.count == 1 && name.allSatisfy(\.properties.isWhitespace)
        token(.command(isBlank ? " " : String(name)), end - index)
        // The blank that ends a command's name is none.
        if scalars[end - 1].isTeXLetter {
          while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        }
      case "{": token(.open, 1)
      case "}": token(.close, 1)
      case "^": token(.superscript, 1)
      case "_": token(.subscripted, 1)
      case "&": token(.alignment, 1)
      case "#":
        if index + 1 < scalars.count, ("1"..."9").contains(scalars[index + 1]) {
          token(.parameter(Int(scalars[index + 1].value) - 0x30), 2)
        } else {
          token(.character(scalar), 1)
        }
      case "%": index = commentEnd(index)
      case _ where scalar.properties.isWhitespace:
        followsBlank = true
        index += 1
      // Unicode's operators that nobody sees (function application, times, separator, plus): copied from elsewhere.
      case "\u{2061}"..."\u{2064}": index += 1
      default: token(.character(scalar), 1)
      }
    }
    result.append(TeXToken(kind: .end, offset: scalars.count, length: 1, followsBlank: followsBlank))
    return (result, live)
  }

  /// The text without comments, on one line.
  func source() -> String {
    var result = String.UnicodeScalarView()
    var needsBlank = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "%" {
        index = commentEnd(index)
        continue
      }
      if scalar.properties.isWhitespace {
        needsBlank = true
        index += 1
        continue
      }
      if needsBlank, !result.isEmpty { result.append(" ") }
      needsBlank = false
      var end = scalar == "\\" ? commandEnd(index) : index + 1
      if let verbatim = try? verbatim(index..<end) { end = verbatim.end }
      for part in scalars[index..<end] { result.append(part.properties.isWhitespace ? " " : part) }
      index = end
    }
    return String(result)
  }

  /// Where the command ends whose backslash stands here.
  private func commandEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, scalars[end].isTeXLetter { end += 1 }
    return end == start + 1 && end < scalars.count ? end + 1 : end
  }

  /// `\verb|…|`, whose blanks and signs stand for themselves; nil for any other command.
  private func verbatim(_ command: Range<Int>) throws(FormulaError) -> (text: String, end: Int)? {
    guard command.count == 5, scalars[command].elementsEqual("\\verb".unicodeScalars) else { return nil }
    var start = command.upperBound
    let showsBlanks = start < scalars.count && scalars[start] == "*"
    if showsBlanks { start += 1 }
    guard start < scalars.count, let end = scalars[(start + 1)...].firstIndex(of: scalars[start]) else {
      throw FormulaError(
        message: "'\\verb' stands between two signs that are alike: \\verb|x|", offset: command.lowerBound,
        length: command.count)
    }
    var text = String.UnicodeScalarView()
    for scalar in scalars[(start + 1)..<end] {
      let isBlank = scalar.properties.isWhitespace
      text.append(isBlank ? showsBlanks ? "␣" : "\u{A0}" : scalar)
    }
    return (String(text), end + 1)
  }

  /// A comment takes its line, the line's end and the next line's indentation with it.
  private func commentEnd(_ start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end] != "\n" { end += 1 }
    while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
    return end
  }
}

extension Unicode.Scalar {
  var isTeXLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Characters that neither mathematics nor XML has a place for: controls, marks of direction, halves of pairs.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
