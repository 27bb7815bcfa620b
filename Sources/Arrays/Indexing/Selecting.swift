// Choosing between elements: `np.where`, `np.clip`, and the places of what is not zero.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension NDArray {
  /// `np.where(condition, a, b)`: for each place the element of `a` where the condition holds, else that of `b`.
  ///
  /// - Throws: `value` if the three shapes do not fit together.
  public static func select(_ condition: Operand, _ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    let type = Swift.max(a.dtype, b.dtype)
    let shape: Shape
    do {
      shape = try broadcastShape(try broadcastShape(condition.shape, a.shape), b.shape)
    } catch {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with shapes "
          + [condition, a, b].map { $0.shape.compactText + " " }.joined())
    }
    let mask = try condition.array.converted(to: .bool)
    let (first, second) = (try a.array.converted(to: type), try b.array.converted(to: type))
    let maskSteps = LoopNest.stretched(mask.strides, mask.shape, to: shape)
    let firstSteps = LoopNest.stretched(first.strides, first.shape, to: shape)
    let secondSteps = LoopNest.stretched(second.strides, second.shape, to: shape)
    let order = LoopNest.order(shape.count, maskSteps, firstSteps, secondSteps)
    let result = try NDArray(allocating: type, shape, order: order)
    let nest = LoopNest(
      shape: shape, order: LoopNest.rowMajorOrder(shape.count), maskSteps, firstSteps, result.strides)
    result.assignElements(
      ofSameShape: NDArray(viewing: second, offset: 0, shape: shape, strides: secondSteps))
    nest.forEachRun(leaving: 0) { (place, from, to) in
      guard mask.bools[place] else { return }
      if type == .bool { result.bools[to] = first.bools[from] } else { result.ints[to] = first.ints[from] }
    }
    return result.asOperand()
  }

  /// `np.clip`: nothing below `low` nor above `high`; nil leaves that side open.
  public static func clip(_ a: Operand, _ low: Operand?, _ high: Operand?) throws(ArrayError) -> Operand {
    guard let low else {
      guard let high else { return try apply(.positive, a) }
      return try apply(.minimum, a, high)
    }
    guard let high else { return try apply(.maximum, a, low) }
    do {
      _ = try broadcastShape(try broadcastShape(a.shape, low.shape), high.shape)
    } catch {
      throw ArrayError(
        error.kind,
        "operands could not be broadcast together with shapes "
          + [a, low, high].map { $0.shape.compactText + " " }.joined())
    }
    let result = try apply(.minimum, try apply(.maximum, a, low), high)
    guard result.dtype == .float64, low.shape.product == 1, high.shape.product == 1 else { return result }
    let (lowest, highest) = (low.number.double, high.number.double)
    // Between two numbers, what is equal to one of them stays as it is: -0.0 is not below 0.0.
    guard lowest <= highest, lowest == 0 || highest == 0 else { return result }
    return try select(apply(.equal, a, result), a, result)
  }

  /// `np.nonzero`: for each axis the indices of the elements that are not zero (not false), in row-major order.
  public func nonzero() throws(ArrayError) -> [NDArray] {
    if rank == 0 {
      throw ArrayError(
        .value,
        "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.")
    }
    let flags = try converted(to: .bool).asRowMajor(.bool)
    var indices = [[Int]](repeating: [], count: rank)
    for place in 0..<count where flags.bools[place] {
      var rest = place
      for axis in stride(from: rank - 1, through: 0, by: -1) {
        indices[axis].append(rest % shape[axis])
        rest /= shape[axis]
      }
    }
    return indices.map { NDArray($0) }
  }

  /// `np.round`: to the nearest number with so many decimals (or, if negative, zeros), halves to the even one.
  ///
  /// As NumPy does it: times a power of ten, rounded, divided again, so that 2.675 gives 2.68.
  public static func round(_ a: Operand, decimals: Int = 0) throws(ArrayError) -> Operand {
    guard Int32(exactly: decimals) != nil else {
      throw ArrayError(.overflow, "signed integer is \(decimals > 0 ? "greater than maximum" : "less than minimum")")
    }
    guard a.dtype == .float64 else {
      if a.dtype == .bool {
        if decimals == 0 { throw ArrayError(.unsupported, "np.round of booleans (NumPy's result is float16)") }
        throw castingError(decimals > 0 ? "multiply" : "divide", from: "float64", to: .bool)
      }
      if decimals >= 0 { return try apply(.positive, a) }
      let rounded = try round(try apply(.add, a, .scalar(.float(0))), decimals: decimals)
      guard case .array(let array) = rounded else {
        guard case .scalar(let scalar) = rounded else { return rounded }
        return .scalar(try scalar.converted(to: .int64))
      }
      return .array(try array.astype(.int64))
    }
    if decimals == 0 { return try apply(.rint, a) }
    let power = Operand.scalar(.float(powerOfTen(decimals.magnitude)))
    let (before, after): (BinaryFunction, BinaryFunction) = decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
    return try apply(after, try apply(.rint, try apply(before, a, power)), power)
  }

  /// As NumPy's `power_of_ten`: from a table up to 10⁸, then by the C library.
  private static func powerOfTen(_ exponent: UInt) -> Double {
    var result = 1.0
    if exponent < 9 {
      for _ in 0..<exponent { result *= 10 }
      return result
    }
    return pow(10, Double(exponent))
  }

  /// `np.isclose`: |a − b| ≤ atol + rtol·|b|; infinities are close to themselves, nan to nothing unless `equalNaN`.
  public static func isClose(
    _ a: Operand, _ b: Operand, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) throws(ArrayError) -> Operand {
    let second = try apply(.add, b, .scalar(.float(0)))
    let distance = try apply(.absolute, try apply(.subtract, a, second))
    let slack = try apply(
      .add, .scalar(.float(atol)), try apply(.multiply, .scalar(.float(rtol)), try apply(.absolute, second)))
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
