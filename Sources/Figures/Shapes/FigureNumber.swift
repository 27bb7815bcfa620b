// Numbers as pictures and their descriptions show them: short, the minus sign a real one.

import Arrays
import CLibrary

enum FigureNumber {
  /// At most three significant digits: `−5.12`, `6.6`, `0.0001`, `3.1e-12`.
  static func short(_ number: Double) -> String { signed(number.text(.general, digits: 3)) }

  /// The numbers of an axis: as short as the others allow, for no two of them look the same.
  static func labels(_ numbers: [Double]) -> [String] {
    var labels: [String] = []
    for digits in 3...17 {
      labels = numbers.map { signed($0.text(.general, digits: digits)) }
      if Set(labels).count == numbers.count { break }
    }
    return labels
  }

  /// One significant digit: what rounding noise has.
  static func rough(_ number: Double) -> String { number == 0 ? "0" : signed(number.text(.exponent, digits: 0)) }

  /// `1e-5`
  static func power(_ exponent: Int) -> String { "1e\(exponent)" }

  /// `10⁻⁵`, for the ticks of an axis.
  static func tick(_ exponent: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let sign = exponent < 0 ? "⁻" : ""
    return "10" + sign + String(String(exponent.magnitude).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// `x₁₂`
  static func subscripted(_ name: String, _ number: Int) -> String {
    let digits: [Character] = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    return name + String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// Multiples of a round step that lie from one number to another: about as many as are asked for.
  static func ticks(from low: Double, to high: Double, count: Int) -> [Double] {
    let span = high - low
    guard span > 0, span.isFinite else { return [] }
    let rough = span / Double(max(count, 1))
    let magnitude = pow(10, floor(log10(rough)))
    let step = [1, 2, 5, 10].map { $0 * magnitude }.first { $0 >= rough * 0.999 } ?? rough
    guard step > 0, (high / step).magnitude < 1e9, (low / step).magnitude < 1e9 else { return [] }
    let first = Int((low / step - 1e-9).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    // Division by a power of ten gives the nearest double to 0.3, where 3 times 0.1 does not.
    return first <= last ? (first...last).map { magnitude < 1 ? Double($0) / (1 / step) : Double($0) * step } : []
  }

  /// C's `-5e-05` as `−5e-5`.
  private static func signed(_ text: String) -> String {
    let parts = text.split(separator: "e")
    let mantissa = parts[0].hasPrefix("-") ? "−" + parts[0].dropFirst() : String(parts[0])
    if parts.count == 2, let exponent = Int(parts[1]) { return "\(mantissa)e\(exponent)" }
    return mantissa == "−0" ? "0" : mantissa
  }
}
