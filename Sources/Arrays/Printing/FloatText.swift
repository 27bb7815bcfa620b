// One number as text: Python's `repr` of a float, which is also what NumPy shows for a scalar.

/// What Python's `repr(x)` and `str(x)` give for a float: `0.1`, `1e-05`, `1e+16`, `nan`, `-inf`.
///
/// The shortest digits that read back as `x`, in exponent form below 1e-4 and from 1e16 on
/// (CPython `float_repr_style` short, `format_float_short`).
public func pythonRepr(_ x: Double) -> String {
  if x.isNaN { return "nan" }
  if x.isInfinite { return x < 0 ? "-inf" : "inf" }
  let digits = DecimalDigits(shortest: x)
  return floatText(x, digits, isPlain: digits.exponent >= -4 && digits.exponent < 16)
}

/// A finite number with these digits, without an exponent if it is plain.
func floatText(_ x: Double, _ digits: DecimalDigits, isPlain: Bool) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(25)
  if x.sign == .minus { text.append(UInt8(ascii: "-")) }
  if !isPlain {
    digits.appendDigits(from: 0, through: 0, to: &text)
    if digits.count > 1 {
      text.append(UInt8(ascii: "."))
      digits.appendDigits(from: 1, through: digits.count - 1, to: &text)
    }
    text.appendExponent(digits.exponent, width: 2)
  } else {
    digits.appendWhole(to: &text)
    text.append(UInt8(ascii: "."))
    digits.appendFraction(width: Swift.max(1, digits.fractionCount), to: &text)
  }
  return String(decoding: text, as: UTF8.self)
}

extension NDArray {
  /// What NumPy's `str(np.float64(x))` gives: the same text as Python's float
  /// (`float64_repr` and Dragon4 there; compared over many numbers, they never differ).
  public static func scalarText(_ x: Double) -> String { pythonRepr(x) }
}

extension Scalar: CustomStringConvertible {
  /// What Python's `str` of the NumPy scalar gives: `True`, `3`, `0.1`.
  public var description: String {
    switch self {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value): pythonRepr(value)
    case .complex(let number): number.description
    case .sized(let number): number.description
    }
  }
}

extension NDArray {
  /// What NumPy's `format_float_positional` and `format_float_scientific` give of the first element with unique digits: `0.1`,
  /// `2.`, `1.e-05`.
  ///
  /// - Parameter precision: How many digits there may be behind the point.
  public func firstDigits(atMost precision: Int?, isScientific: Bool) -> String {
    let type = dtype.isFloat ? dtype : .float64
    let x = Scalar(at: 0, of: self).double
    guard x.isFinite else { return x.isNaN ? "nan" : x < 0 ? "-inf" : "inf" }
    let shortest = DecimalDigits(shortest: x, in: type)
    var text: [UInt8] = []
    guard isScientific else {
      ElementFormat.positional(left: 0, right: 0, precision: precision ?? .max).append(x, shortest, type, to: &text)
      return String(decoding: text, as: UTF8.self)
    }
    let kept = precision.map { Swift.max($0, 0) + 1 } ?? .max
    let digits = shortest.count > kept ? DecimalDigits(x, rounded: kept, shortest: shortest) : shortest
    let shown = Swift.max(digits.count, 1) - 1
    ElementFormat.scientific(left: 0, precision: shown, exponentWidth: 2).append(x, shortest, type, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
