// Complex numbers in the format-spec mini-language (format_complex_internal of CPython's Python/formatter_unicode.c): both parts as
// floats, then the whole within the width.

import Arrays

extension Interpreter {
  func format(_ number: Complex, _ spec: FormatSpec) throws(PythonError) -> String {
    guard spec.precision ?? 0 <= Int(Int32.max) else { throw PythonError(.value, "precision too big") }
    switch spec.type {
    case nil, "e", "E", "f", "F", "g", "G", "n": break
    default: throw spec.unknownType(for: "complex")
    }
    if spec.fill == "0" {
      throw PythonError(.value, "Zero padding is not allowed in complex format specifier")
    }
    if spec.align == .inner {
      throw PythonError(.value, "'=' alignment flag is not allowed in complex format specifier")
    }
    let type: Unicode.Scalar? = spec.type == "n" ? "g" : spec.type
    let texts = try complexText(number, type, precision: spec.precision, isAlternate: spec.isAlternate)
    var parts = spec
    (parts.width, parts.fill, parts.align) = (nil, " ", .left)
    func part(_ number: Double, _ text: String) throws(PythonError) -> String {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let isNegative = number.isSignMinus && !(spec.isZeroPositive && number.isFinite && text.isOfZero)
      return try lay(
        sign: isNegative, prefix: "", digits: String(digits), rest: String(text.dropFirst(digits.count)), groupSize: 3,
        parts)
    }
    // Without a type it is what `str` gives: no real part that is a positive zero, otherwise parentheses.
    let isPlain = spec.type == nil
    let hasReal = !isPlain || number.real != 0 || number.real.sign == .minus
    var result = hasReal ? try part(number.real, texts.real) : ""
    if hasReal { parts.sign = "+" }
    result += try part(number.imaginary, texts.imaginary) + "j"
    if isPlain, hasReal { result = "(" + result + ")" }
    try Meter.reserve(spec.width ?? 0)
    return spec.padded(result, count: result.unicodeScalars.count)
  }
}
