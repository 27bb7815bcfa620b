// Products of arrays with more than two axes: one product of vectors or matrices after the other.

extension NDArray {
  /// What beginning a product costs, however small it is.
  private static let (stepsAProduct, operationsAProduct) = (4, 256)

  /// `a @ b` where one has more than two axes: the last two are matrices, the others are stretched to each other.
  static func stackedProduct(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
    // A vector is a row on the left and a column on the right; that axis is not part of the result.
    let left = a.rank == 1 ? try a.expanded([0]) : a
    let right = b.rank == 1 ? try b.expanded([1]) : b
    let stackA = Shape(left.shape.dropLast(2))
    let stackB = Shape(right.shape.dropLast(2))
    let (rows, columns) = (left.shape[left.rank - 2], right.shape[right.rank - 1])
    var matrixShape = Shape()
    if a.rank > 1 { matrixShape.append(rows) }
    if b.rank > 1 { matrixShape.append(columns) }
    let stack: Shape
    do {
      stack = try broadcastShape(stackA, stackB)
    } catch {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(a.shape.compactText)->\(remapped(a)) \(b.shape.compactText)->\(remapped(b))  and requested shape "
          + matrixShape.compactText)
    }
    let type = DType.promoted(a.dtype, b.dtype)
    let result = try NDArray.zeros(Array(stack) + [rows, columns], type)
    let nest = LoopNest(
      shape: stack, order: LoopNest.rowMajorOrder(stack.count),
      LoopNest.stretched(Shape(left.strides.dropLast(2)), stackA, to: stack),
      LoopNest.stretched(Shape(right.strides.dropLast(2)), stackB, to: stack), Shape(result.strides.dropLast(2)))
    let matrix = { (array: NDArray, offset: Int) in
      NDArray(
        viewing: array, offset: offset, shape: Shape(array.shape.suffix(2)), strides: Shape(array.strides.suffix(2)))
    }
    try Allowance.spend(stepsAProduct &* stack.product)
    try nest.forEachRun(leaving: 0) { (first, second, target) throws(ArrayError) in
      try Allowance.pass(operationsAProduct)
      let product = try product(matrix(left, first), matrix(right, second), isDot: false)
      matrix(result, target).assignElements(ofSameShape: product.array)
    }
    return try result.reshaped(Array(stack) + matrixShape)
  }

  /// As NumPy shows the axes that were to be stretched: those of the matrices are left out.
  private static func remapped(_ array: NDArray) -> String {
    let stack = array.shape.dropLast(2).map(String.init) + ["newaxis", "newaxis"].prefix(Swift.min(array.rank, 2))
    return "(" + stack.joined(separator: ",") + ")"
  }

  /// `np.dot(a, b)` where one has more than two axes: each vector along the last axis of `a` with each along the last but one
  /// of `b`.
  static func pairwiseDot(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
    let summed = Swift.max(b.rank - 2, 0)
    let rest = (0..<b.rank).filter { $0 != summed }
    let outer = Array(a.shape.dropLast())
    let inner = rest.map { b.shape[$0] }
    let result = try NDArray.zeros(outer + inner, DType.promoted(a.dtype, b.dtype))
    let (aNest, bNest) = (
      LoopNest(
        shape: Shape(outer), order: LoopNest.rowMajorOrder(outer.count), Shape(a.strides.dropLast()),
        Shape(a.strides.dropLast()), Shape(a.strides.dropLast())),
      LoopNest(
        shape: Shape(inner), order: LoopNest.rowMajorOrder(inner.count), Shape(rest.map { b.strides[$0] }),
        Shape(rest.map { b.strides[$0] }), Shape(rest.map { b.strides[$0] }))
    )
    let flat = result.raveled()
    var place = 0
    try Allowance.spend(stepsAProduct &* result.count)
    try aNest.forEachRun(leaving: 0) { (first, _, _) throws(ArrayError) in
      let left = NDArray(
        viewing: a, offset: first, shape: [a.shape[a.rank - 1]], strides: [a.strides[a.rank - 1]])
      try bNest.forEachRun(leaving: 0) { (second, _, _) throws(ArrayError) in
        try Allowance.pass(operationsAProduct)
        let right = NDArray(viewing: b, offset: second, shape: [b.shape[summed]], strides: [b.strides[summed]])
        if case .scalar(let scalar) = try product(left, right, isDot: false) {
          try flat.setElement(place, to: scalar)
        }
        place += 1
      }
    }
    return result
  }
}
