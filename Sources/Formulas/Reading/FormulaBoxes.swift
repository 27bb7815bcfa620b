// What is moved, hidden, struck, filled or given by its number: commands of boxes and characters.

extension FormulaParser {
  /// `\smash[b]{…}`: without its height, its depth or both.
  mutating func smashed(_ token: TeXToken) throws(FormulaError) -> MathNode {
    let sides = try stream.optionalTokens()?.map(\.plainText).joined() ?? "tb"
    guard ["t", "b", "tb", "bt", ""].contains(sides) else { throw error("'\\smash' takes [t] or [b]", at: token) }
    let isWhole = sides.isEmpty
    let inner = try argument(of: token)
    return .smashed(inner, losesHeight: isWhole || sides.contains("t"), losesDepth: isWhole || sides.contains("b"))
  }

  /// `\rule[raise]{width}{height}`
  mutating func rule(_ token: TeXToken) throws(FormulaError) -> MathNode {
    var raise = 0.0
    if let tokens = try stream.optionalTokens() {
      guard let length = TeXLength.em(tokens.map(\.plainText).joined()) else {
        throw error("a length such as 1em is expected", at: token)
      }
      raise = length
    }
    let (width, height) = (try length(token), try length(token))
    let rule = MathNode.rule(width: max(width, 0), height: max(height, 0))
    return raise == 0 ? rule : .raised(rule, raise)
  }

  /// `\raisebox{1em}{text}`, and plain TeX's `\raise1em{…}`.
  mutating func raised(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let length = try length(token)
    if command == .raisebox { return .raised(try text(.normal, token), length) }
    return .raised(try argument(of: token), command == .lower ? -length : length)
  }

  /// `\colorbox{teal}{text}`, `\fcolorbox{frame}{teal}{text}`
  mutating func colorBox(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let frame = command == .fcolorbox ? try color(token) : nil
    let background = try color(token)
    return .enclosed(try text(.normal, token), .filled(background, frame: frame))
  }

  /// `\sideset{_1^2}{_3^4}\sum`: scripts at the corners of an operator, which keeps its limits.
  mutating func sideset(_ token: TeXToken) throws(FormulaError) -> MathNode {
    let (before, after) = (try corners(token), try corners(token))
    return .sided(try argument(of: token), before: before, after: after)
  }

  private mutating func corners(_ token: TeXToken) throws(FormulaError) -> MathNode.Corners {
    switch try argument(of: token) {
    case .empty: return MathNode.Corners()
    case .scripts(.empty, let below, let above): return MathNode.Corners(below: below, above: above)
    default: throw error("'\\sideset' takes scripts alone: {_1^2}", at: token)
    }
  }

  /// `\char"2212`, `\symbol{8722}`, `\unicode{x2212}`: a character by its number.
  mutating func coded(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> MathNode {
    var written = ""
    if command == .unicode { _ = try stream.optionalTokens() }
    if command != .char {
      written = try stream.nameArgument(of: token)
    } else {
      while written.count < 8 {
        let token = try stream.peek()
        guard case .character(let scalar) = token.kind else { break }
        let isFirst = "\"'`0123456789".unicodeScalars.contains(scalar)
        // A blank ends it.
        let isDigit = scalar.properties.isASCIIHexDigit && !token.followsBlank
        let isNumber = written.isEmpty ? isFirst : isDigit
        guard isNumber || written == "`" else { break }
        written.unicodeScalars.append(scalar)
        _ = try stream.next()
        if written.hasPrefix("`"), written.count > 1 { break }
      }
    }
    guard let scalar = TeXNumber.scalar(written), !scalar.isInvisible,
      scalar.properties.generalCategory != .nonspacingMark
    else { throw error("'\(token.plainText)' wants the number of a character: \"2212 or x2212", at: token) }
    return try character(scalar, token)
  }
}

/// A character's number as TeX and MathJax write it: `"2212`, `x2212`, `'342`, `65`, `` `A ``.
enum TeXNumber {
  static func scalar(_ text: String) -> Unicode.Scalar? {
    let digits = text.dropFirst()
    switch text.first {
    case "\"", "x", "X": return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    case "'": return UInt32(digits, radix: 8).flatMap(Unicode.Scalar.init)
    case "`": return digits.unicodeScalars.count == 1 ? digits.unicodeScalars.first : nil
    default: return UInt32(text).flatMap(Unicode.Scalar.init)
    }
  }
}
