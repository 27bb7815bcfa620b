// Whether arrays are equal, or nearly so: `np.isclose`, `np.allclose`, `np.array_equal`.

extension NDArray {
  /// `np.isclose`: |a − b| ≤ atol + rtol·|b|; infinities are close to themselves, nan to nothing unless `equalNaN`.
  public static func isClose(
    _ a: Operand, _ b: Operand, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) throws(ArrayError) -> Operand {
    // The distances of complex numbers are floats.
    let type = b.dtype.isComplex ? DType.float64 : b.dtype
    func number(_ value: Double) throws(ArrayError) -> Operand {
      .scalar(try Scalar.float(value).asPythonNumber(beside: type))
    }
    let second = try apply(.add, b, number(0))
    let distance = try apply(.absolute, try apply(.subtract, a, second))
    let slack = try apply(
      .add, number(atol), try apply(.multiply, number(rtol), try apply(.absolute, second)))
    let isNear = try apply(.bitAnd, try apply(.lessEqual, distance, slack), try apply(.isfinite, second))
    let result = try apply(.bitOr, isNear, try apply(.equal, a, second))
    guard equalNaN else { return result }
    return try apply(.bitOr, result, try apply(.bitAnd, try apply(.isnan, a), try apply(.isnan, second)))
  }

  /// `np.allclose`: whether all elements are close.
  public static func allClose(
    _ a: Operand, _ b: Operand, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) throws(ArrayError) -> Bool {
    let close = try isClose(a, b, rtol: rtol, atol: atol, equalNaN: equalNaN)
    return try close.array.reduce(.all).isTrue
  }

  /// `np.array_equal`: whether shapes and all elements are equal.
  public static func arrayEqual(_ a: Operand, _ b: Operand) throws(ArrayError) -> Bool {
    guard a.shape == b.shape else { return false }
    return try apply(.equal, a, b).array.reduce(.all).isTrue
  }
}

extension Operand {
  fileprivate var isTrue: Bool { if case .scalar(.bool(true)) = self { true } else { false } }
}
