// `np.round`, to any number of decimals.

import CLibrary

extension NDArray {
  /// `np.round`: to the nearest number with so many decimals (or, if negative, zeros), halves to the even one.
  ///
  /// As NumPy does it: times a power of ten, rounded, divided again, so that 2.675 gives 2.68.
  public static func round(_ a: Operand, decimals: Int = 0) throws(ArrayError) -> Operand {
    guard Int32(exactly: decimals) != nil else {
      throw ArrayError(.overflow, "signed integer is \(decimals > 0 ? "greater than maximum" : "less than minimum")")
    }
    if a.dtype.isComplex {
      // Each part by itself.
      let array = a.array
      return try complex(
        try round(.array(array.realPart), decimals: decimals).array,
        try round(.array(array.imaginaryPart), decimals: decimals).array
      ).asOperand()
    }
    guard a.dtype.isFloat else {
      if a.dtype == .bool {
        if decimals == 0 { return try apply(.rint, a) }
        throw castingError(decimals > 0 ? "multiply" : "divide", from: "float64", to: .bool)
      }
      if decimals >= 0 { return try apply(.positive, a) }
      let rounded = try round(try apply(.add, a, .scalar(.float(0))), decimals: decimals)
      guard case .array(let array) = rounded else {
        guard case .scalar(let scalar) = rounded else { return rounded }
        return .scalar(try scalar.converted(to: a.dtype))
      }
      return .array(try array.astype(a.dtype))
    }
    if decimals == 0 { return try apply(.rint, a) }
    let power = Operand.scalar(try Scalar.float(powerOfTen(decimals.magnitude)).asPythonNumber(beside: a.dtype))
    let (before, after): (BinaryFunction, BinaryFunction) = decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
    return try apply(after, try apply(.rint, try apply(before, a, power)), power)
  }

  /// As NumPy's `power_of_ten` (multiarray/calculation.c): one product after the other, which from 10²³ on is not the
  /// nearest number.
  private static func powerOfTen(_ exponent: UInt) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent, 400) { result *= 10 }
    return result
  }
}
