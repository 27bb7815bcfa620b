// Products of vectors and matrices of the smaller types: integers wrap around whatever the order; half precision is added up one
// after the other; single precision where its sums are exact, since then the order, which BLAS decides, makes no difference.

extension NDArray {
  static func sizedProduct(_ a: NDArray, _ b: NDArray, _ type: DType) throws(ArrayError) -> Operand {
    if type.isComplex { return try complexProduct(a, b) }
    if type.isInteger {
      // What is cut off at the end, or read without a sign, is the same as if it had been at each step.
      let product = try product(try a.astype(.int64), try b.astype(.int64), isDot: false)
      switch product {
      case .array(let array): return .array(try array.astype(type))
      case .scalar(let scalar): return .scalar(try scalar.converted(to: type))
      }
    }
    let (rows, columns) = (a.rank == 2 ? a.shape[0] : 1, b.rank == 2 ? b.shape[1] : 1)
    try Allowance.spend(rows &* columns &* b.shape[0] >> 2)
    var shape = Shape()
    if a.rank == 2 { shape.append(rows) }
    if b.rank == 2 { shape.append(columns) }
    let (left, right) = (try a.astype(.float32), try b.astype(.float32))
    let result = try NDArray(allocating: .float32, shape)
    let product = SingleProduct(
      sizes: ProductSizes(rows, columns, left.shape, left.strides, right.shape, right.strides),
      a: left.data.assumingMemoryBound(to: Float.self), b: right.data.assumingMemoryBound(to: Float.self))
    if type == .float32, left.rank == 1, right.rank == 1, left.isContiguous, right.isContiguous, b.shape[0] < 32 {
      // sdot_k takes so few products into a float64.
      return .scalar(try Scalar.float(product.shortDot()).converted(to: type))
    }
    if type == .float32, try !product.isExact() {
      throw ArrayError(
        .unsupported, "a product of float32 arrays that rounds (its last digit depends on the order of the sum)")
    }
    try product.run(into: result.data.assumingMemoryBound(to: Float.self))
    return try result.converted(to: type).asOperand()
  }
}

/// A product of matrices in single precision, one product after the other.
struct SingleProduct {
  let sizes: ProductSizes
  let a: UnsafeMutablePointer<Float>
  let b: UnsafeMutablePointer<Float>

  func run(into out: UnsafeMutablePointer<Float>) throws(ArrayError) {
    for row in 0..<sizes.rows {
      try Allowance.pass(sizes.columns &* sizes.inner)
      for column in 0..<sizes.columns {
        let (left, right) = (a + row &* sizes.aRow, b + column &* sizes.bColumn)
        var sum: Float = 0
        for k in 0..<sizes.inner { sum += left[k &* sizes.aStep] * right[k &* sizes.bStep] }
        out[row &* sizes.columns &+ column] = sum
      }
    }
  }

  /// The sum of rounded products of two vectors.
  func shortDot() -> Double {
    var sum = 0.0
    for k in 0..<sizes.inner { sum += Double(a[k] * b[k]) }
    return sum
  }

  /// Whether no product and no sum of some of them is ever rounded: all are multiples of one power of two, and none is larger
  /// than 2²⁴ of it.
  func isExact() throws(ArrayError) -> Bool {
    guard let lowest = lowestBit(a, sizes.rows, sizes.aRow, sizes.aStep),
      let other = lowestBit(b, sizes.columns, sizes.bColumn, sizes.bStep), lowest + other >= -126
    else { return false }
    let limit = Double(sign: .plus, exponent: lowest + other + 24, significand: 1)
    for row in 0..<sizes.rows {
      try Allowance.pass(sizes.columns &* sizes.inner)
      for column in 0..<sizes.columns {
        let (left, right) = (a + row &* sizes.aRow, b + column &* sizes.bColumn)
        var sum = 0.0
        for k in 0..<sizes.inner {
          sum += Double(left[k &* sizes.aStep].magnitude) * Double(right[k &* sizes.bStep].magnitude)
        }
        if sum > limit { return false }
      }
    }
    return true
  }

  /// The exponent of the lowest bit that any of the numbers has; nil where one is not finite.
  private func lowestBit(_ elements: UnsafeMutablePointer<Float>, _ lines: Int, _ line: Int, _ step: Int) -> Int? {
    var lowest = 127
    for i in 0..<lines {
      for k in 0..<sizes.inner {
        let x = elements[i &* line &+ k &* step]
        guard x.isFinite else { return nil }
        guard x != 0 else { continue }
        lowest = Swift.min(lowest, Int(x.exponent) - x.significandWidth)
      }
    }
    return lowest
  }
}
