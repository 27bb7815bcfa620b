// How the elements of one array are written so that they align: numpy/_core/arrayprint.py's FloatingFormat,
// IntegerFormat and BoolFormat under the default print options.

/// The common format of the elements of an array, found by looking at all of them.
enum ElementFormat {
  case bool(width: Int)
  case int(width: Int)
  /// `d.ddd`, at most so many digits behind the point; padded on both sides of it.
  case positional(left: Int, right: Int, precision: Int)
  /// `d.ddde±dd`, every element with the same number of digits.
  case scientific(left: Int, precision: Int, exponentWidth: Int)

  init(bools: some Collection<Bool>, isZeroDimensional: Bool) {
    // Only a 0-d array shows True without the space that aligns it with False.
    self = .bool(width: isZeroDimensional ? 0 : 5)
  }

  init(ints: some Collection<some BinaryInteger>) {
    // NumPy measures the largest and the smallest; in between nothing is longer.
    let longest = [ints.max(), ints.min()].compactMap { $0 }.map { String($0).utf8.count }.max()
    self = .int(width: longest ?? 0)
  }

  /// FloatingFormat.fillFormat
  ///
  /// - Parameters:
  ///   - shortest: Each number's shortest digits; those of 0 for one that is not finite.
  ///   - isSigned: Whether a sign stands in front of every number.
  init(
    floats: [Double], shortest: [DecimalDigits], _ type: DType, _ options: PrintOptions, isSigned: Bool = false
  ) {
    var largest = 0.0
    var smallest = Double.infinity
    var finiteCount = 0
    var hasNegativeInfinity = false
    for x in floats {
      guard x.isFinite else {
        if x == -.infinity { hasNegativeInfinity = true }
        continue
      }
      finiteCount += 1
      if x != 0 {
        largest = Swift.max(largest, x.magnitude)
        smallest = Swift.min(smallest, x.magnitude)
      }
    }
    var left = 0
    var right = 0
    if largest != 0,
      largest >= type.largestPlain
        || !options.suppressesSmall
          && (smallest < type.rounded(0.0001) || type.rounded(largest / smallest) > 1000)
    {
      var precision = 0
      var exponentWidth = 2
      for (x, shortest) in zip(floats, shortest) where x.isFinite {
        let kept = options.precision + 1
        let digits = shortest.count > kept ? DecimalDigits(x, rounded: kept, shortest: shortest) : shortest
        left = Swift.max(left, isSigned || x.sign == .minus ? 2 : 1)
        precision = Swift.max(precision, digits.count - 1)
        exponentWidth = Swift.max(exponentWidth, digits.exponent.magnitude >= 100 ? 3 : 2)
      }
      right = exponentWidth + 2 + precision
      left = ElementFormat.widened(
        left, right: right, isNeeded: finiteCount != floats.count,
        hasSign: hasNegativeInfinity || isSigned)
      self = .scientific(left: left, precision: precision, exponentWidth: exponentWidth)
    } else {
      for (x, shortest) in zip(floats, shortest) where x.isFinite {
        let digits = ElementFormat.positionalDigits(x, shortest, options.precision)
        left = Swift.max(left, (isSigned || x.sign == .minus ? 1 : 0) + Swift.max(1, digits.exponent + 1))
        right = Swift.max(right, digits.fractionCount)
      }
      left = ElementFormat.widened(
        left, right: right, isNeeded: finiteCount != floats.count,
        hasSign: hasNegativeInfinity || isSigned)
      self = .positional(left: left, right: right, precision: options.precision)
    }
  }

  /// The room that `nan`, `inf` and `-inf` need, where there are any.
  private static func widened(_ left: Int, right: Int, isNeeded: Bool, hasSign: Bool) -> Int {
    guard isNeeded else { return left }
    let offset = right + 1
    return Swift.max(left, 3 - offset, 3 + (hasSign ? 1 : 0) - offset)
  }

  /// dragon4_positional with unique digits, cut off (and rounded) behind so many after the point.
  private static func positionalDigits(_ x: Double, _ shortest: DecimalDigits, _ precision: Int) -> DecimalDigits {
    guard shortest.fractionCount > precision else { return shortest }
    let kept = shortest.exponent + 1 + precision
    if kept > 0 { return DecimalDigits(x, rounded: kept, shortest: shortest) }
    // Nothing remains, or one in the last place.
    let isUp = kept == 0 && Decimal(rounding: x.magnitude, toPlace: precision).digits != [UInt8(ascii: "0")]
    return isUp ? DecimalDigits(shortest: "1e\(-precision)") : DecimalDigits(shortest: 0)
  }

  func append(_ value: Bool, to text: inout [UInt8]) {
    guard case .bool(let width) = self else { preconditionFailure("a bool in an array of another type") }
    if value { text.appendSpaces(width - 4) }
    text.append(contentsOf: (value ? "True" : "False").utf8)
  }

  func append(_ value: some BinaryInteger, to text: inout [UInt8]) {
    guard case .int(let width) = self else { preconditionFailure("an integer in an array of another type") }
    let digits = String(value)
    text.appendSpaces(width - digits.utf8.count)
    text.append(contentsOf: digits.utf8)
  }

  /// FloatingFormat.__call__
  func append(
    _ x: Double, _ shortest: DecimalDigits, _ type: DType, isSigned: Bool = false, to text: inout [UInt8]
  ) {
    let digits: DecimalDigits
    let left: Int
    let right: Int
    switch self {
    case .scientific(let before, let precision, let exponentWidth):
      (left, right) = (before, exponentWidth + 2 + precision)
      digits = x.isFinite ? DecimalDigits(x, rounded: precision + 1, shortest: shortest, type) : shortest
    case .positional(let before, let after, let precision):
      (left, right) = (before, after)
      digits = x.isFinite ? ElementFormat.positionalDigits(x, shortest, precision) : shortest
    case .bool, .int: preconditionFailure("a float in an array of another type")
    }
    guard x.isFinite else {
      let name = x.isNaN ? isSigned ? "+nan" : "nan" : x < 0 ? "-inf" : isSigned ? "+inf" : "inf"
      text.appendSpaces(left + right + 1 - name.utf8.count)
      text.append(contentsOf: name.utf8)
      return
    }
    let signWidth = isSigned || x.sign == .minus ? 1 : 0
    let sign = UInt8(ascii: x.sign == .minus ? "-" : "+")
    if case .scientific(_, let precision, let exponentWidth) = self {
      text.appendSpaces(left - 1 - signWidth)
      if signWidth == 1 { text.append(sign) }
      digits.appendDigits(from: 0, through: 0, to: &text)
      text.append(UInt8(ascii: "."))
      digits.appendDigits(from: 1, through: precision, to: &text)
      text.appendExponent(digits.exponent, width: exponentWidth)
    } else {
      text.appendSpaces(left - Swift.max(1, digits.exponent + 1) - signWidth)
      if signWidth == 1 { text.append(sign) }
      digits.appendWhole(to: &text)
      text.append(UInt8(ascii: "."))
      digits.appendFraction(width: digits.fractionCount, to: &text)
      text.appendSpaces(right - digits.fractionCount)
    }
  }
}
