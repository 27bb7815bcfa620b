// Numbers in the format-spec mini-language (format_long_internal and format_float_internal of CPython's
// Python/formatter_unicode.c).

import Arrays
import BigInt
import Texts

extension Interpreter {
  func format(_ number: Int, _ spec: FormatSpec, typeName: String) throws(PythonError) -> String {
    switch spec.type {
    case "c": return try formatCharacter(number, spec)
    case "e", "E", "f", "F", "g", "G", "%": return try format(Double(number), spec, typeName: typeName)
    default: break
    }
    guard let radix = spec.radix else { throw spec.unknownType(for: typeName) }
    try checkInteger(spec)
    let digits =
      radix.base == 10
      ? String(number.magnitude) : String(number.magnitude, radix: radix.base, uppercase: spec.type == "X")
    return try lay(isNegative: number < 0, digits, radix, spec)
  }

  /// An int beyond 64 bits.
  func format(_ number: BigInt, _ spec: FormatSpec) throws(PythonError) -> String {
    switch spec.type {
    case "c":
      try checkCharacter(spec)
      throw .tooLarge(for: "long")
    case "e", "E", "f", "F", "g", "G", "%": return try format(float(number), spec, typeName: "int")
    default: break
    }
    guard let radix = spec.radix else { throw spec.unknownType(for: "int") }
    try checkInteger(spec)
    let digits =
      radix.base == 10
      ? try number.magnitude.decimal()
      : try number.magnitude.digits(radix: radix.base, uppercase: spec.type == "X")
    return try lay(isNegative: number.isNegative, digits, radix, spec)
  }

  private func lay(
    isNegative: Bool, _ digits: String, _ radix: FormatSpec.Radix, _ spec: FormatSpec
  ) throws(PythonError) -> String {
    try lay(
      sign: isNegative, prefix: spec.isAlternate ? radix.prefix : "", digits: digits, rest: "",
      groupSize: radix.base == 10 ? 3 : 4, spec)
  }

  private func checkInteger(_ spec: FormatSpec) throws(PythonError) {
    if spec.precision != nil { throw PythonError(.value, "Precision not allowed in integer format specifier") }
    if spec.isZeroPositive {
      throw PythonError(.value, "Negative zero coercion (z) not allowed in integer format specifier")
    }
  }

  private func checkCharacter(_ spec: FormatSpec) throws(PythonError) {
    try checkInteger(spec)
    if spec.sign != nil { throw PythonError(.value, "Sign not allowed with integer format specifier 'c'") }
    if spec.isAlternate {
      throw PythonError(.value, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
  }

  private func formatCharacter(_ number: Int, _ spec: FormatSpec) throws(PythonError) -> String {
    try checkCharacter(spec)
    guard (0...0x10FFFF).contains(number) else { throw PythonError(.overflow, "%c arg not in range(0x110000)") }
    guard let scalar = Unicode.Scalar(UInt32(number)) else { throw .unsupported("a surrogate in a string") }
    return try lay(sign: false, prefix: "", digits: "", rest: String(scalar), groupSize: 3, spec)
  }

  func format(_ number: Double, _ spec: FormatSpec, typeName: String) throws(PythonError) -> String {
    guard spec.precision ?? 0 <= Int(Int32.max) else { throw PythonError(.value, "precision too big") }
    if number.isNaN { try checkIsSet(.float(number)) }
    let text: String
    var isNegative = number.sign == .minus && !number.isNaN
    switch spec.type {
    case nil:
      text = try floatText(number, "r", spec.precision, spec.isAlternate)
    case "e", "E", "f", "F", "g", "G":
      text = try floatText(number, spec.type ?? "g", spec.precision ?? 6, spec.isAlternate)
    case "n": text = try floatText(number, "g", spec.precision ?? 6, spec.isAlternate)
    case "%":
      text = try floatText(number * 100, "f", spec.precision ?? 6, spec.isAlternate) + "%"
    default: throw spec.unknownType(for: typeName)
    }
    if spec.isZeroPositive, number.isFinite, isNegative, text.isOfZero { isNegative = false }
    let end = text.utf8.firstIndex { !(0x30...0x39 ~= $0) } ?? text.endIndex
    return try lay(
      sign: isNegative, prefix: "", digits: String(text[..<end]), rest: String(text[end...]), groupSize: 3, spec)
  }

  /// The magnitude of a number, formatted as PyOS_double_to_string does; type `r` stands for no type at all.
  func floatText(
    _ number: Double, _ type: Unicode.Scalar, _ precision: Int?, _ isAlternate: Bool
  ) throws(PythonError) -> String {
    // Digits are found one after another.
    Meter.note(6 &+ (precision ?? 0))
    let magnitude = number.magnitude
    let isUpper = 0x41...0x5A ~= type.value
    if magnitude.isNaN { return isUpper ? "NAN" : "nan" }
    if magnitude.isInfinite { return isUpper ? "INF" : "inf" }
    if type == "r", precision == nil {
      let text = pythonRepr(magnitude)
      return isAlternate ? Interpreter.withPoint(text) : text
    }
    let precision = precision ?? 6
    guard precision <= Decimal.mostDigits else { throw .unsupported("more than \(Decimal.mostDigits) digits") }
    switch type {
    case "r": return Interpreter.generalText(magnitude, Swift.max(precision, 1), isAlternate, withPoint: true)
    case "g", "G":
      let text = Interpreter.generalText(magnitude, Swift.max(precision, 1), isAlternate, withPoint: false)
      return isUpper ? text.uppercased() : text
    default: break
    }
    return String(
      decoding: Decimal.print(magnitude, String(type), precision: precision, alternate: isAlternate), as: UTF8.self)
  }

  /// Type `g`: so many significant digits, and an exponent where the point would stand behind them all, or before four
  /// zeros. A precision without a type is the same `withPoint`: there is always a digit behind the point.
  private static func generalText(
    _ magnitude: Double, _ precision: Int, _ isAlternate: Bool, withPoint: Bool
  ) -> String {
    var decimal = Decimal(rounding: magnitude, significant: precision)
    if !isAlternate { decimal.trimZeros() }
    let digits = String(decoding: decimal.digits, as: UTF8.self)
    let point = decimal.point
    if point <= -4 || point > precision - (withPoint ? 1 : 0) {
      let exponent = point - 1
      let mantissa = digits.prefix(1) + (digits.utf8.count > 1 || isAlternate ? "." : "") + digits.dropFirst()
      return mantissa + (exponent < 0 ? "e-" : "e+") + (exponent.magnitude < 10 ? "0" : "") + "\(exponent.magnitude)"
    }
    let whole =
      point <= 0 ? "0" : digits.prefix(point) + String(repeating: "0", count: Swift.max(point - digits.utf8.count, 0))
    var fraction = point <= 0 ? String(repeating: "0", count: -point) + digits : String(digits.dropFirst(point))
    if fraction.isEmpty && withPoint { fraction = "0" }
    return whole + (fraction.isEmpty && !isAlternate ? "" : ".") + fraction
  }

  /// With a decimal point, where there was none.
  static func withPoint(_ text: String) -> String {
    if text.contains(".") { return text }
    guard let mark = text.firstIndex(of: "e") else { return text + "." }
    return text[..<mark] + "." + text[mark...]
  }

  /// Sign, prefix, digits in groups, and what follows them, within the width (calc_number_widths).
  func lay(
    sign isNegative: Bool, prefix: String, digits: String, rest: String, groupSize: Int, _ spec: FormatSpec
  ) throws(PythonError) -> String {
    let sign: String
    if isNegative {
      sign = "-"
    } else {
      sign = spec.sign == "+" ? "+" : spec.sign == " " ? " " : ""
    }
    let width = spec.width ?? 0
    try Meter.reserve(width)
    let others = sign.utf8.count + prefix.utf8.count + rest.utf8.count { $0 & 0xC0 != 0x80 }
    let isZeroFilled = spec.fill == "0" && spec.align == .inner
    let grouped = Interpreter.grouped(
      digits, by: groupSize, spec.grouping?.rawValue, minimum: isZeroFilled ? width - others : 0)
    let space = Swift.max(width - others - grouped.utf8.count, 0)
    if spec.align == .inner { return sign + prefix + spec.filling(space) + grouped + rest }
    return spec.padded(sign + prefix + grouped + rest, count: others + grouped.utf8.count)
  }

  /// _PyUnicode_InsertThousandsGrouping: zeros that fill up to `minimum` are grouped too.
  private static func grouped(_ digits: String, by size: Int, _ separator: String?, minimum: Int) -> String {
    guard !digits.isEmpty else { return "" }
    guard let separator = separator?.utf8.first else {
      let zeros = minimum - digits.utf8.count
      return zeros > 0 ? String(digits, after: zeros, of: "0") : digits
    }
    var rest = Array(digits.utf8)[...]
    var minimum = minimum
    var reversed: [UInt8] = []
    while true {
      let length = Swift.min(size, Swift.max(rest.count, minimum, 1))
      for _ in 0..<length { reversed.append(rest.popLast() ?? UInt8(ascii: "0")) }
      minimum -= length
      if rest.isEmpty && minimum <= 0 { break }
      minimum -= 1
      reversed.append(separator)
    }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}

extension String {
  /// Whether a float's digits have none but 0 before the exponent: it was rounded to zero.
  var isOfZero: Bool {
    !utf8.prefix(while: { $0 | 0x20 != UInt8(ascii: "e") }).contains { $0 >= 0x31 && $0 <= 0x39 }
  }
}

extension FormatSpec {
  typealias Radix = (base: Int, prefix: String)

  /// The base of an int's digits, and what the alternate form writes before them; nil for the types that are none of an int's.
  fileprivate var radix: Radix? {
    switch type {
    case nil, "d", "n": (10, "")
    case "b": (2, "0b")
    case "o": (8, "0o")
    case "x": (16, "0x")
    case "X": (16, "0X")
    default: nil
    }
  }
}
