// Running sums and products, and differences of neighbours.

extension NDArray {
  /// `np.cumsum`: each element plus all before it, along one axis, or in the flattened array if nil.
  ///
  /// - Throws: `axis` if there is no such axis.
  public func cumulativeSum(axis: Int? = nil) throws(ArrayError) -> NDArray {
    try accumulated(.sum, axis)
  }

  /// `np.cumprod`: each element times all before it.
  public func cumulativeProduct(axis: Int? = nil) throws(ArrayError) -> NDArray {
    try accumulated(.product, axis)
  }

  private func accumulated(_ fold: Fold, _ axis: Int?) throws(ArrayError) -> NDArray {
    // A number counts as one element in a row.
    if rank == 0, let axis { return try raveled().accumulated(fold, axis) }
    let type = fold.type(for: dtype)
    // An independent copy, changed where it stands. It keeps the layout, as NumPy's does.
    let result: NDArray
    if axis == nil {
      let flat = asRowMajor(type)
      result = try NDArray(allocating: type, [count])
      result.data.copyMemory(from: flat.data, byteCount: count * type.size)
    } else {
      result = try NDArray(allocating: type, shape, order: memoryOrder)
      result.assignElements(ofSameShape: self)
    }
    let axis = axis == nil ? 0 : try checkedAxis(axis ?? 0)
    var outerShape = result.shape
    outerShape[axis] = 1
    let steps = result.strides
    let nest = LoopNest(
      shape: outerShape, order: LoopNest.rowMajorOrder(outerShape.count), steps, steps, steps)
    if result.count > 0 {
      let (step, length) = (steps[axis], result.shape[axis])
      let complex = result.data.assumingMemoryBound(to: Complex.self)
      nest.forEachRun(leaving: 0) { (offset, _, _) in
        for i in 1..<Swift.max(length, 1) {
          let (here, before) = (offset + i * step, offset + (i - 1) * step)
          switch (fold, type) {
          case (.sum, .float64): result.doubles[here] = result.doubles[before] + result.doubles[here]
          case (_, .float64): result.doubles[here] = result.doubles[before] * result.doubles[here]
          case (.sum, .int64): result.ints[here] = result.ints[before] &+ result.ints[here]
          case (_, .int64): result.ints[here] = result.ints[before] &* result.ints[here]
          case (.product, .complex128):
            // A running product is one of rounded products.
            complex[here] = complex[before] * complex[here]
          default:
            let target = result.data + here &* type.size
            _ = BinaryRun(
              a: result.data + before &* type.size, aStep: 0, b: target, bStep: 0, out: target, outStep: 0, count: 1
            ).run(fold == .sum ? .add : .multiply, type)
          }
        }
      }
    }
    return result
  }
}
