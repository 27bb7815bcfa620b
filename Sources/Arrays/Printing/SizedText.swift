// Numbers of the smaller types as text: floats of half and single precision with the shortest digits that tell them from their
// neighbours, integers with and without a sign.

extension DType {
  /// Arrays with a number from here on are written with exponents.
  var largestPlain: Double { self == .float16 ? 1e3 : self == .float32 ? 1e6 : 1e8 }

  /// A number of Python's own in this type, as NumPy compares with it.
  func rounded(_ value: Double) -> Double {
    switch self {
    case .float16: Double(Float16(value))
    case .float32: Double(Float(value))
    default: value
    }
  }
}

extension DecimalDigits {
  /// The shortest digits that identify a number of the type, given as a float64.
  init(shortest x: Double, in type: DType) {
    switch type {
    case .float16: self.init(shortestHalf: x)
    case .float32: self.init(shortest: Float(x).magnitude.description)
    default: self.init(shortest: x)
    }
  }
}

extension DecimalDigits {
  /// Swift writes halves from 2¹¹ on with all their digits: the fewest that still name it are found by trying.
  private init(shortestHalf x: Double) {
    self.init(shortest: Float16(x).magnitude.description)
    let all = self
    for kept in 1..<Swift.max(all.count, 1) {
      let fewer = DecimalDigits(x, rounded: kept, shortest: all)
      guard let value = Double("\(fewer.significand)e\(fewer.exponent - fewer.count + 1)") else { continue }
      if Float16(value) == Float16(x).magnitude {
        self = fewer
        return
      }
    }
  }
}

extension SizedNumber: CustomStringConvertible {
  /// What Python's `str` of the NumPy number gives.
  public var description: String {
    switch dtype {
    case .float16, .float32:
      let x = double
      if x.isNaN { return "nan" }
      if x.isInfinite { return x < 0 ? "-inf" : "inf" }
      let isPlain = x == 0 || x.magnitude >= 1e-4 && x.magnitude < dtype.largestPlain
      return floatText(x, DecimalDigits(shortest: x, in: dtype), isPlain: isPlain)
    case .uint64: return String(bits)
    default: return String(integer ?? 0)
    }
  }
}
