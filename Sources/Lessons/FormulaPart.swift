// Live numbers in formulas: `\value{e:.4f}` among the TeX.

import PythonCells

/// A stretch of TeX, or a value in it.
enum FormulaPart {
  case tex(Substring)
  case value(InlineExpression)

  struct Malformed: Error {
    let message: String
  }

  /// Splits a formula at its `\value{…}`.
  ///
  /// - Parameter prepare: reads an expression that begins at a scalar of the formula.
  static func parts(
    of tex: String, prepare: (_ text: String, _ offset: Int) throws(PythonError) -> InlineExpression
  ) throws -> [FormulaPart] {
    var parts: [FormulaPart] = []
    var rest = tex[...]
    while let start = nextCommand(in: rest) {
      if start.lowerBound > rest.startIndex { parts.append(.tex(rest[..<start.lowerBound])) }
      let body = tex[start.upperBound...].drop { $0 == " " }
      guard body.first == "{", let end = closingBrace(of: body) else {
        throw Malformed(message: "'\\value' takes an expression in braces: '\\value{e:.4f}'")
      }
      let expression = body[body.index(after: body.startIndex)..<end]
      guard expression.contains(where: { !$0.isWhitespace }) else {
        throw Malformed(message: "'\\value{}' holds no expression")
      }
      let offset = tex.unicodeScalars.distance(from: tex.startIndex, to: expression.startIndex)
      parts.append(.value(try prepare(String(expression), offset)))
      rest = tex[tex.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.tex(rest)) }
    return parts
  }

  /// The next `\value` that is a whole command; `\\value` is a line break and a word.
  private static func nextCommand(in tex: Substring) -> Range<String.Index>? {
    var index = tex.startIndex
    while let backslash = tex[index...].firstIndex(of: "\\") {
      let name = tex[tex.index(after: backslash)...].prefix { $0.isLetter && $0.isASCII }
      if name == "value" { return backslash..<name.endIndex }
      index = name.isEmpty ? tex.index(backslash, offsetBy: 2, limitedBy: tex.endIndex) ?? tex.endIndex : name.endIndex
    }
    return nil
  }

  private static func closingBrace(of text: Substring) -> String.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// A number's text as TeX: `1.5e-05` is 1.5 × 10⁻⁵, `1,234` keeps its comma tight; anything else is text.
  static func tex(_ number: String) -> String {
    let special = ["inf": "\\infty", "-inf": "-\\infty", "+inf": "+\\infty", "nan": "\\mathrm{nan}"]
    if let tex = special[number] { return tex }
    let halves = number.split(separator: "e", omittingEmptySubsequences: false)
    let digits = halves[0].drop { $0 == "-" || $0 == "+" }
    let isPlain = !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    let mantissa = halves[0].split(separator: ",", omittingEmptySubsequences: false).joined(separator: "{,}")
    if isPlain, halves.count == 1 { return mantissa }
    if isPlain, halves.count == 2, let exponent = Int(halves[1]) {
      return "\(mantissa) \\times 10^{\(exponent)}"
    }
    if number.hasSuffix("%"), !number.dropLast().contains("%") {
      let inner = tex(String(number.dropLast()))
      if !inner.hasPrefix("\\text") { return inner + "\\%" }
    }
    var escaped = ""
    for character in number {
      switch character {
      case "\\": escaped += "\\backslash "
      case "{", "}", "%", "#", "&", "_", "$": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return "\\text{\(escaped)}"
  }
}
