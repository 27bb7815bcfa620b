// Live numbers in formulas: `\value{e:.4f}` and `\matrixvalue{W:.2f}` among the TeX.

import PythonCells
import Texts

/// A stretch of TeX, or a value in it.
enum FormulaPart {
  case tex(Substring)
  case value(InlineExpression)
  /// An array's rows, between `&` and `\\`: the body of a `pmatrix`.
  case matrix(InlineExpression)

  struct Malformed: Error {
    let message: String
  }

  private static let commands = ["value": "e:.4f", "matrixvalue": "W:.2f"]

  /// Splits a formula at its `\value{…}` and `\matrixvalue{…}`.
  ///
  /// - Parameter prepare: reads an expression that begins at a scalar of the formula.
  static func parts(
    of tex: String, prepare: (_ text: String, _ offset: Int) throws(PythonError) -> InlineExpression
  ) throws -> [FormulaPart] {
    var parts: [FormulaPart] = []
    var rest = tex[...]
    while let (name, start) = nextCommand(in: rest) {
      if start.lowerBound > rest.startIndex { parts.append(.tex(rest[..<start.lowerBound])) }
      let body = tex[start.upperBound...].drop { $0 == " " }
      guard body.first == "{", let end = closingBrace(of: body) else {
        let example = "\\\(name){\(commands[name] ?? "")}"
        throw Malformed(message: "'\\\(name)' takes an expression in braces: '\(example)'")
      }
      let expression = body[body.index(after: body.startIndex)..<end]
      guard expression.contains(where: { !$0.isWhitespace }) else {
        throw Malformed(message: "'\\\(name){}' holds no expression")
      }
      let offset = tex.unicodeScalars.distance(from: tex.startIndex, to: expression.startIndex)
      let prepared = try prepare(String(expression), offset)
      parts.append(name == "value" ? .value(prepared) : .matrix(prepared))
      rest = tex[tex.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.tex(rest)) }
    try checkNeighbours(parts)
    return parts
  }

  /// Two numbers side by side would read as one: `2\value{3}` is not 23.
  private static func checkNeighbours(_ parts: [FormulaPart]) throws(Malformed) {
    func isDigit(_ character: Character?) -> Bool { character.map { ("0"..."9").contains($0) } ?? false }
    for (part, next) in zip(parts, parts.dropFirst()) {
      let touches =
        switch (part.text, next.text) {
        case (nil, nil): true
        case (let text?, nil): isDigit(text.last { $0 != " " })
        case (nil, let text?): isDigit(text.first { $0 != " " }) || text.first == "." && isDigit(text.dropFirst().first)
        case (_?, _?): false
        }
      if touches {
        let name = part.name ?? next.name ?? ""
        throw Malformed(message: "'\\\(name)' stands right beside a number: put an operator between them")
      }
    }
  }

  private var text: Substring? { if case .tex(let text) = self { text } else { nil } }

  private var name: String? {
    switch self {
    case .tex: nil
    case .value: "value"
    case .matrix: "matrixvalue"
    }
  }

  /// The formula's TeX, given what stands for each value. A value is one group, so that it can be an exponent or an
  /// argument; where a sign or a power of ten would be misread, it stands in parentheses.
  static func joined(
    _ parts: [FormulaPart], number: (InlineExpression) throws(LessonError) -> String,
    matrix: (InlineExpression) throws(LessonError) -> [[String]]
  ) throws(LessonError) -> String {
    var tex = ""
    for (index, part) in parts.enumerated() {
      switch part {
      case .tex(let text): tex += text
      case .matrix(let expression):
        // Each number is a group, so that none of them is taken for something that `\\` allows behind it.
        tex += try matrix(expression).map { $0.map { "{\($0)}" }.joined(separator: " & ") }.joined(separator: " \\\\ ")
      case .value(let expression):
        let value = try number(expression)
        var isRaised = false
        if index + 1 < parts.count, case .tex(let after) = parts[index + 1] {
          isRaised = after.first { $0 != " " } == "^"
        }
        let isNegative = value.hasPrefix("-")
        let followsOperator =
          tex.last { $0 != " " }.map { "+-*/".contains($0) } ?? false || tex.hasSuffix("\\cdot ")
          || tex.hasSuffix("\\times ")
        let isMisread = isRaised && (isNegative || value.contains("\\times")) || followsOperator && isNegative
        tex += isMisread ? "{\\left(\(value)\\right)}" : "{\(value)}"
      }
    }
    return tex
  }

  /// The next `\value` or `\matrixvalue` that is a whole command; `\\value` is a line break and a word.
  private static func nextCommand(in tex: Substring) -> (name: String, range: Range<String.Index>)? {
    var index = tex.startIndex
    while let backslash = tex[index...].firstIndex(of: "\\") {
      let name = tex[tex.index(after: backslash)...].prefix { $0.isLetter && $0.isASCII }
      if commands[String(name)] != nil { return (String(name), backslash..<name.endIndex) }
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
