// Products of vectors and matrices: `dot` and `@`, with NumPy's checks, then one of three loops.

extension NDArray {
  private static let matmulSignature = "(n?,k),(k,m?)->(n?,m?)"

  /// `np.dot` of numbers, vectors and matrices; a number multiplies element by element.
  ///
  /// - Throws: `value` if the shapes do not fit together, `overflow` for integers beyond 64 bits, `unsupported` for
  ///   arrays of more than two axes.
  public static func dot(_ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    guard a.shape.count > 0 && b.shape.count > 0 else { return try apply(.multiply, a, b) }
    let (left, right) = (a.array, b.array)
    let (lastAxis, firstAxis) = (left.rank - 1, Swift.max(right.rank - 2, 0))
    let (width, height) = (left.shape[lastAxis], right.shape[firstAxis])
    if width != height {
      throw ArrayError(
        .value,
        "shapes \(left.shape.compactText) and \(right.shape.compactText) not aligned: \(width) (dim \(lastAxis)) != "
          + "\(height) (dim \(firstAxis))")
    }
    if left.rank > 2 || right.rank > 2 {
      throw ArrayError(.unsupported, "np.dot of arrays with more than 2 dimensions")
    }
    return try product(left, right)
  }

  /// `a @ b` of vectors and matrices.
  ///
  /// - Throws: As `dot`; and `value` for numbers.
  public static func matmul(_ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    for (place, operand) in [a, b].enumerated() where operand.shape.count == 0 {
      throw ArrayError(
        .value,
        "matmul: Input operand \(place) does not have enough dimensions (has 0, gufunc core with signature "
          + "\(matmulSignature) requires 1)")
    }
    let (left, right) = (a.array, b.array)
    let (width, height) = (left.shape[left.rank - 1], right.shape[Swift.max(right.rank - 2, 0)])
    if width != height {
      throw ArrayError(
        .value,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \(matmulSignature) "
          + "(size \(height) is different from \(width))")
    }
    if left.rank > 2 || right.rank > 2 {
      throw ArrayError(.unsupported, "np.matmul of arrays with more than 2 dimensions")
    }
    return try product(left, right)
  }

  private static func product(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> Operand {
    let type = max(a.dtype, b.dtype)
    let a = try a.converted(to: type)
    let b = try b.converted(to: type)
    var shape = Shape()
    if a.rank == 2 { shape.append(a.shape[0]) }
    if b.rank == 2 { shape.append(b.shape[1]) }
    let result = try NDArray(allocating: type, shape)
    let factors = MatrixFactors(
      rows: a.rank == 2 ? a.shape[0] : 1, inner: b.shape[0], columns: b.rank == 2 ? b.shape[1] : 1,
      aRow: a.rank == 2 ? a.strides[0] : 0, aStep: a.strides[a.rank - 1],
      bStep: b.strides[0], bColumn: b.rank == 2 ? b.strides[1] : 0)
    switch type {
    case .float64:
      factors.multiply(a.doubles, b.doubles, into: result.doubles)
    case .int64:
      guard factors.multiply(a.ints, b.ints, into: result.ints) else {
        throw ArrayError(.overflow, "the result of np.dot does not fit in int64 (NumPy would wrap it around)")
      }
    case .bool:
      factors.multiply(a.bools, b.bools, into: result.bools)
    }
    return result.asOperand
  }
}

/// The sizes and steps (in elements) of two factors; the result is row-major.
struct MatrixFactors {
  let rows: Int
  let inner: Int
  let columns: Int
  let aRow: Int
  let aStep: Int
  let bStep: Int
  let bColumn: Int

  /// One chain for each element of the result, over rising k. The chains of a row run side by side, so that their delays overlap.
  ///
  /// Between two matrices each link is one fused multiply-add, as in the kernels of OpenBLAS, so that the bits are NumPy's
  /// on processors with AVX2; where a factor is a vector NumPy's other kernels round product and sum (see Tests/record_arrays.py).
  func multiply(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>) {
    if rows > 1 && columns > 1 { return multiplyFused(a, b, into: out) }
    for row in 0..<rows {
      for column in 0..<columns {
        let (left, right) = (a + row &* aRow, b + column &* bColumn)
        var sum = 0.0
        for k in 0..<inner { sum += left[k &* aStep] * right[k &* bStep] }
        out[row &* columns &+ column] = sum
      }
    }
  }

  private func multiplyFused(
    _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>
  ) {
    for row in 0..<rows {
      let left = a + row &* aRow
      let target = out + row &* columns
      var column = 0
      while column &+ 4 <= columns {
        let right = b + column &* bColumn
        var (s0, s1, s2, s3) = (0.0, 0.0, 0.0, 0.0)
        for k in 0..<inner {
          let x = left[k &* aStep]
          let y = right + k &* bStep
          s0.addProduct(x, y[0])
          s1.addProduct(x, y[bColumn])
          s2.addProduct(x, y[2 &* bColumn])
          s3.addProduct(x, y[3 &* bColumn])
        }
        target[column] = s0
        target[column &+ 1] = s1
        target[column &+ 2] = s2
        target[column &+ 3] = s3
        column &+= 4
      }
      while column < columns {
        let right = b + column &* bColumn
        var sum = 0.0
        for k in 0..<inner { sum.addProduct(left[k &* aStep], right[k &* bStep]) }
        target[column] = sum
        column &+= 1
      }
    }
  }

  /// False if a product or a sum needs more than 64 bits.
  func multiply(_ a: UnsafePointer<Int>, _ b: UnsafePointer<Int>, into out: UnsafeMutablePointer<Int>) -> Bool {
    var overflow = false
    for row in 0..<rows {
      for column in 0..<columns {
        let (left, right) = (a + row &* aRow, b + column &* bColumn)
        var sum = 0
        for k in 0..<inner {
          let (product, tooLarge) = left[k &* aStep].multipliedReportingOverflow(by: right[k &* bStep])
          let (next, tooFar) = sum.addingReportingOverflow(product)
          overflow = overflow || tooLarge || tooFar
          sum = next
        }
        out[row &* columns &+ column] = sum
      }
    }
    return !overflow
  }

  /// Products are "and", sums are "or".
  func multiply(_ a: UnsafePointer<Bool>, _ b: UnsafePointer<Bool>, into out: UnsafeMutablePointer<Bool>) {
    for row in 0..<rows {
      for column in 0..<columns {
        var result = false
        for k in 0..<inner where a[row &* aRow &+ k &* aStep] && b[k &* bStep &+ column &* bColumn] { result = true }
        out[row &* columns &+ column] = result
      }
    }
  }
}
