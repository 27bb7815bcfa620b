// Two numbers that were printed at the same place, compared as a careful reader would: what rounding and other versions of
// Python and NumPy explain, and what they do not.

import Arrays

/// How well what is stored agrees with what the code gives now, from best to worst.
public enum Agreement: String, Sendable, Comparable {
  /// Byte for byte.
  case exact
  /// The same words, and numbers that are the same at the digits stored.
  case printedPrecision
  /// A number printed in full differs in its last digits: another machine's arithmetic.
  case lastDigits
  /// The same numbers, one of them in a form that the code does not print.
  case spelling
  /// A number is stored with a few digits only, and the code prints more: rounded to those few it is the same. That is how
  /// it looks where a setting for printing was passed over, but also where the number has changed a little.
  case fewDigits
  /// Numbers printed in full differ, but by no more than rounding may make of them: what is left of a difference that should
  /// be zero, or what has passed through an ill-conditioned system.
  case rounding
  /// Numbers have the other sign, behind a decomposition whose vectors are determined but for that.
  case signs
  /// Words differ that Python and NumPy choose themselves.
  case wording

  /// Whether the two say the same, for certain.
  public var isSure: Bool { self < .spelling }

  public static func < (a: Agreement, b: Agreement) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .exact: 0
    case .printedPrecision: 1
    case .lastDigits: 2
    case .spelling: 3
    case .fewDigits: 4
    case .rounding: 5
    case .signs: 6
    case .wording: 7
    }
  }
}

/// A number in a stored text, and the one that stands in its place now.
public struct NumberPair: Equatable, Sendable {
  public let stored: String
  public let fresh: String
  let storedValue: Double
  let freshValue: Double

  /// Relative to the fresh number; where that is zero, to the stored one.
  public var relativeDifference: Double {
    let scale = freshValue == 0 ? abs(storedValue) : abs(freshValue)
    return abs(storedValue - freshValue) / scale
  }

  /// Whether all but the sign is the same, at eight digits.
  var isOfOtherSign: Bool {
    storedValue.sign != freshValue.sign && abs(abs(storedValue) - abs(freshValue)) <= max(1e-6 * abs(freshValue), 2e-8)
  }

  /// Whether one is a whole number, and the other a float that is near it.
  var isOfOtherKind: Bool {
    let isWhole = [NumberSpelling(stored[...], storedValue), NumberSpelling(fresh[...], freshValue)].map(\.isWhole)
    return isWhole[0] != isWhole[1] && relativeDifference < 1e-13
  }
}

/// How a number is written.
struct NumberSpelling {
  let value: Double
  private let text: Substring
  /// Neither a point nor an exponent.
  let isWhole: Bool
  /// How many digits there are, from the first that is not zero.
  private let count: Int
  fileprivate let fraction: Int
  private let hasExponent: Bool

  init(_ text: Substring, _ value: Double) {
    self.text = text
    self.value = value
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let mantissa = halves[0].drop { $0 == "-" || $0 == "+" }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    isWhole = parts.count == 1 && halves.count == 1
    fraction = parts.count > 1 ? parts[1].count : 0
    hasExponent = halves.count > 1
    count = mantissa.filter { $0 != "." }.drop { $0 == "0" }.count
  }

  /// - Returns: How well this, which is stored, agrees with what comes out; nil where it does not.
  func agreement(with fresh: NumberSpelling, in surroundings: NumberSurroundings) -> Agreement? {
    let (x, y) = (value, fresh.value)
    // Whole numbers have no digits to spare, and 3 is not 3.0.
    guard !isWhole, !fresh.isWhole, x.isFinite, y.isFinite else { return nil }
    // No element of an array ends with a zero behind the point that is there for its own sake.
    let isElement = surroundings.isArray && !fresh.text.hasSuffix(".0")
    if x == y {
      if x.sign != y.sign { return .rounding }
      return isElement || fresh.isUnformatted && isOldPrint(of: y) ? .printedPrecision : .spelling
    }
    if isNear(y, fraction) {
      // NumPy prints eight digits of an element, and has printed twelve of a number.
      if isElement ? count >= 8 : (surroundings.isOld || count >= 8) && fresh.isUnformatted && isOldPrint(of: y) {
        return .printedPrecision
      }
      // Beside 1.23456789, the 2. of an array is no short form of 2.1.
      return isElement && !isNear(y, surroundings.precision) ? nil : .fewDigits
    }
    let distance = abs(x - y)
    // A hundred times what one operation rounds away: other machines' libraries sum in another order.
    if count >= 15, distance <= 1e-13 * abs(y) { return .lastDigits }
    if count >= 15, distance <= 1e-9 * abs(y) { return .rounding }
    // What is left of a difference that should be zero: between elements beside it, or between numbers near 1.
    if distance <= 1e-13 * surroundings.magnitude || isNoise && fresh.isNoise { return .rounding }
    // The shortest text of a float32, which NumPy has written with eight digits.
    return isElement && count > fresh.count && Float(x) == Float(y) ? .rounding : nil
  }

  /// Whether a number rounded to so many digits behind the point is this one.
  private func isNear(_ number: Double, _ fraction: Int) -> Bool {
    Double(number.text(hasExponent ? .exponent : .fixed, digits: min(fraction, 60))) == value
  }

  /// Whether Python 2, or NumPy before 1.14, has written a number like this.
  private func isOldPrint(of number: Double) -> Bool {
    for digits in [12, 17] {
      let old = number.text(.general, digits: digits)
      if text == old || text == old + ".0" { return true }
    }
    return false
  }

  /// Whether Python writes the number like this where no format is asked for.
  private var isUnformatted: Bool { text == pythonRepr(value) }

  private var isNoise: Bool { value == 0 || abs(value) < 1e-12 && (count >= 8 || abs(value) > 1e-17) }
}

/// What is known of a number from those beside it.
struct NumberSurroundings {
  /// Whether it is an element of an array of NumPy's, and not of a list, or of nothing.
  let isArray: Bool
  /// Whether a version of NumPy or Python may have printed it that gives a number twelve digits.
  let isOld: Bool
  /// The most digits behind a point among those stored: NumPy prints all of an array with one precision.
  private(set) var precision = 0
  /// The largest.
  private(set) var magnitude = 0.0

  init(isArray: Bool, isOld: Bool) {
    self.isArray = isArray
    self.isOld = isOld
  }

  mutating func note(_ stored: Substring, _ fresh: Substring) {
    for text in [stored, fresh] {
      guard let value = Double(text), value.isFinite else { continue }
      magnitude = max(magnitude, abs(value))
      if text == stored { precision = max(precision, NumberSpelling(text, value).fraction) }
    }
  }
}
