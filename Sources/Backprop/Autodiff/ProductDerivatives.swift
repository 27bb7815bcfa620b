// Products of vectors, matrices and stacks of them, each beside its derivative.

import Arrays

extension Variable {
  /// `np.dot`: along the last axis of `self` and the last but one of `other`; with a number, the product by it.
  ///
  /// - Throws: `value` if the extents do not fit.
  public func dot(_ other: Variable) throws(ArrayError) -> Variable {
    try Variable.recordedDot(self, other, value: try NDArray.dot(.array(value), .array(other.value)).array)
  }

  /// The same, with the result given.
  package static func recordedDot(_ a: Variable, _ b: Variable, value y: NDArray) throws(ArrayError) -> Variable {
    if a.value.rank == 0 || b.value.rank == 0 { return try recorded(.multiply, a, b, value: y) }
    let factors = try DotFactors(a.value, b.value)
    return Variable(
      y, operation: .product({ (g) throws(ArrayError) in try factors.firstWithSlip(g) }),
      [
        (a, { (g) throws(ArrayError) in try factors.first(g) }),
        (b, { (g) throws(ArrayError) in try factors.second(g) }),
      ])
  }

  /// `self @ other`: matrices in the last two axes, the other axes stretched to each other.
  ///
  /// - Throws: `value` if the extents do not fit, or for operands without axes.
  public func matmul(_ other: Variable) throws(ArrayError) -> Variable {
    try Variable.recordedMatmul(self, other, value: try NDArray.matmul(.array(value), .array(other.value)).array)
  }

  /// The same, with the result given.
  package static func recordedMatmul(_ a: Variable, _ b: Variable, value y: NDArray) throws(ArrayError) -> Variable {
    if a.value.rank <= 2 && b.value.rank <= 2 { return try recordedDot(a, b, value: y) }
    // A vector is a row on the left and a column on the right.
    let left = a.value.rank == 1 ? try a.value.expanded([0]) : a.value
    let right = b.value.rank == 1 ? try b.value.expanded([1]) : b.value
    func full(_ g: NDArray) throws(ArrayError) -> NDArray {
      var g = g
      if a.value.rank == 1 { g = try g.expanded([b.value.rank == 1 ? g.rank : g.rank - 1]) }
      if b.value.rank == 1 { g = try g.expanded([g.rank]) }
      return g
    }
    return Variable(
      y,
      [
        (
          a,
          { (g) throws(ArrayError) in
            let part = try NDArray.matmul(.array(full(g)), .array(right.swappingAxes(-1, -2))).array
            return try part.unbroadcast(to: left.shape).shaped(a.shape)
          }
        ),
        (
          b,
          { (g) throws(ArrayError) in
            let part = try NDArray.matmul(.array(left.swappingAxes(-1, -2)), .array(full(g))).array
            return try part.unbroadcast(to: right.shape).shaped(b.shape)
          }
        ),
      ])
  }

  /// `np.outer`: each element of `self` times each of `other`, both in one line.
  public func outer(_ other: Variable) throws(ArrayError) -> Variable {
    try Variable.recordedOuter(self, other, value: try NDArray.outer(.array(value), .array(other.value)).array)
  }

  /// The same, with the result given.
  package static func recordedOuter(_ a: Variable, _ b: Variable, value y: NDArray) throws(ArrayError) -> Variable {
    let (first, second) = (a.value.raveled(), b.value.raveled())
    return Variable(
      y,
      [
        (a, { (g) throws(ArrayError) in try NDArray.dot(.array(g), .array(second)).array.shaped(a.shape) }),
        (b, { (g) throws(ArrayError) in try NDArray.dot(.array(first), .array(g)).array.shaped(b.shape) }),
      ])
  }
}

/// The two operands of `np.dot` as matrices: every case of it is one product of two of these.
struct DotFactors {
  private let a: NDArray
  private let b: NDArray
  /// The axes of `b`, the summed one first.
  private let order: [Int]
  private let left: NDArray
  private let right: NDArray

  init(_ a: NDArray, _ b: NDArray) throws(ArrayError) {
    self.a = a
    self.b = b
    let summed = max(b.rank - 2, 0)
    let order = [summed] + (0..<b.rank).filter { $0 != summed }
    self.order = order
    let length = b.shape[summed]
    // Counted, not -1: an extent may be 0.
    left = try a.reshaped([a.shape.dropLast().reduce(1, *), length])
    right = try b.transposed(order).reshaped([length, order.dropFirst().reduce(1) { $0 * b.shape[$1] }])
  }

  private func asMatrix(_ g: NDArray) throws(ArrayError) -> NDArray {
    try g.reshaped([left.shape[0], right.shape[1]])
  }

  /// g bᵀ
  func first(_ g: NDArray) throws(ArrayError) -> NDArray {
    try NDArray.dot(.array(asMatrix(g)), .array(right.transposed)).array.shaped(a.shape)
  }

  /// aᵀ g
  func second(_ g: NDArray) throws(ArrayError) -> NDArray {
    let product = try NDArray.dot(.array(left.transposed), .array(asMatrix(g))).array
    let moved = try product.reshaped(order.map { b.shape[$0] })
    var back = Array(repeating: 0, count: order.count)
    for (place, axis) in order.enumerated() { back[axis] = place }
    return try moved.transposed(back)
  }

  /// What `first` would be with the second operand not transposed, as a slip of the pen has it; nil where that does not fit.
  func firstWithSlip(_ g: NDArray) throws(ArrayError) -> NDArray? {
    guard right.shape[0] == right.shape[1] else { return nil }
    return try NDArray.dot(.array(asMatrix(g)), .array(right)).array.shaped(a.shape)
  }
}
