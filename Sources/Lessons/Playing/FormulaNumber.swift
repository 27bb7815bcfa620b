// What a computed number looks like in a formula.

enum FormulaNumber {
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
