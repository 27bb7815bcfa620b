// Products of vectors and matrices: `dot` and `@`, with NumPy's checks. What runs then stands in FloatProduct.swift and
// ExactProduct.swift.

extension NDArray {
  private static let matmulSignature = "(n?,k),(k,m?)->(n?,m?)"

  /// `np.dot` of numbers, vectors and matrices; a number multiplies element by element.
  ///
  /// Of arrays with more axes it takes the last of one and the last but one of the other.
  /// - Throws: `value` if the shapes do not fit together, `overflow` for integers beyond 64 bits.
  public static func dot(_ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    guard a.shape.count > 0 && b.shape.count > 0 else {
      let result = try apply(.multiply, a, b)
      // BLAS adds the products to zeros: no -0.0 comes out.
      return result.dtype == .float64 && result.shape.product > 1 ? try apply(.add, result, .scalar(.float(0))) : result
    }
    let (left, right) = (a.array, b.array)
    let (lastAxis, firstAxis) = (left.rank - 1, Swift.max(right.rank - 2, 0))
    let (width, height) = (left.shape[lastAxis], right.shape[firstAxis])
    if width != height {
      throw ArrayError(
        .value,
        "shapes \(left.shape.compactText) and \(right.shape.compactText) not aligned: \(width) (dim \(lastAxis)) != "
          + "\(height) (dim \(firstAxis))")
    }
    if left.rank > 2 || right.rank > 2 { return .array(try pairwiseDot(left, right)) }
    return try product(left, right, isDot: true)
  }

  /// `a @ b` of vectors, matrices and stacks of matrices.
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
    if left.rank > 2 || right.rank > 2 { return .array(try stackedProduct(left, right)) }
    return try product(left, right, isDot: false)
  }

  static func product(_ a: NDArray, _ b: NDArray, isDot: Bool) throws(ArrayError) -> Operand {
    let type = Swift.max(a.dtype, b.dtype)
    let a = try a.converted(to: type)
    let b = try b.converted(to: type)
    var shape = Shape()
    if a.rank == 2 { shape.append(a.shape[0]) }
    if b.rank == 2 { shape.append(b.shape[1]) }
    let result = try NDArray(allocating: type, shape)
    let sizes = ProductSizes(
      rows: a.rank == 2 ? a.shape[0] : 1, inner: b.shape[0], columns: b.rank == 2 ? b.shape[1] : 1,
      aRow: a.rank == 2 ? a.strides[0] : 0, aStep: a.strides[a.rank - 1],
      bStep: b.strides[0], bColumn: b.rank == 2 ? b.strides[1] : 0)
    switch type {
    case .float64:
      FloatProduct(sizes: sizes, a: a.doubles, b: b.doubles, out: result.doubles, isDot: isDot).run()
    case .int64:
      guard ExactProduct(sizes: sizes).run(a.ints, b.ints, into: result.ints) else {
        throw ArrayError(.overflow, "the result of np.dot does not fit in int64 (NumPy would wrap it around)")
      }
    case .bool:
      ExactProduct(sizes: sizes).run(a.bools, b.bools, into: result.bools)
    }
    return result.asOperand
  }
}

/// The sizes of two factors and their steps, in elements; the result is row-major.
struct ProductSizes {
  let rows: Int
  let inner: Int
  let columns: Int
  let aRow: Int
  let aStep: Int
  let bStep: Int
  let bColumn: Int
}
