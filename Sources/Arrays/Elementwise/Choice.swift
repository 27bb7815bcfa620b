// Choosing between elements: `np.where`, `np.clip`, and the places of what is not zero.

extension NDArray {
  /// `np.where(condition, a, b)`: for each place the element of `a` where the condition holds, else that of `b`.
  ///
  /// - Throws: `value` if the three shapes do not fit together.
  public static func select(_ condition: Operand, _ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    let type = DType.promoted(a.dtype, b.dtype)
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
      if type.size == 8 {
        result.ints[to] = first.ints[from]
      } else {
        SizedElements.move(type, first.data + from &* type.size, 0, result.data + to &* type.size, 0, 1)
      }
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
    // The type is that of all three together.
    let type = DType.promoted([a.dtype, low.dtype, high.dtype])
    let isSmaller = type != DType.promoted(DType.promoted(a.dtype, low.dtype), high.dtype)
    let a = isSmaller ? .array(try a.array.converted(to: type)) : a
    let result = try apply(.minimum, try apply(.maximum, a, low), high)
    guard result.dtype.isFloat, low.shape.product == 1, high.shape.product == 1 else { return result }
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
}
