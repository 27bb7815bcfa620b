// Products of vectors and matrices: `dot` and `@`, with NumPy's checks. What runs then stands in FloatProduct.swift and
// ExactProduct.swift.

extension NDArray {
  private static let matmulSignature = "(n?,k),(k,m?)->(n?,m?)"

  /// `np.dot` of numbers, vectors and matrices; a number multiplies element by element.
  ///
  /// Of arrays with more axes it takes the last of one and the last but one of the other.
  /// - Throws: `value` if the shapes do not fit together.
  public static func dot(_ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    guard a.shape.count > 0 && b.shape.count > 0 else {
      let result = try apply(.multiply, a, b)
      guard result.dtype == .float64 || result.dtype == .float32, result.shape.count <= 2, result.shape.product > 1
      else { return result }
      // BLAS adds the products to zeros (no -0.0 comes out), and adds nothing for a factor of 0, whatever it stands beside.
      let factor = a.shape.count == 0 ? a.number : b.number
      return try factor.double == 0
        ? .array(NDArray.zeros(result.shape, result.dtype))
        : apply(.add, result, .scalar(try Scalar.float(0).converted(to: result.dtype)))
    }
    return try dot(a.array, b.array)
  }

  /// `np.dot` of two arrays that have axes.
  public static func dot(_ left: NDArray, _ right: NDArray) throws(ArrayError) -> Operand {
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

  /// `target @= b`: the product replaces the elements of `target`, also through its views.
  ///
  /// - Throws: As `matmul`; `value` if the product has another shape, `casting` if the type of `target` cannot hold it.
  public static func matmulInPlace(target: NDArray, _ b: Operand) throws(ArrayError) {
    guard target.isWriteable else { throw target.readOnly("output array is read-only") }
    let type = DType.promoted(b.dtype, target.dtype)
    if !type.isSameKind(as: target.dtype) {
      throw castingError("matmul", from: type.name, to: target.dtype)
    }
    if target.rank > 0 && b.shape.count == 1 {
      throw ArrayError(
        .value,
        "inplace matrix multiplication requires the first operand to have at least one and the second at least two "
          + "dimensions.")
    }
    let product = try matmul(.array(target), b)
    // The matrix (or vector) at the end must have the target's extents; in front, only extents of 1 may be too many.
    let core = Swift.min(target.rank, 2)
    let (found, wanted) = (target.shape.suffix(core), product.shape.suffix(core))
    for (place, (size, other)) in zip(found, wanted).enumerated() where size != other {
      throw ArrayError(
        .value,
        "matmul: Output operand 0 has a mismatch in its core dimension \(place), with gufunc signature "
          + "\(matmulSignature) (size \(size) is different from \(other))")
    }
    guard product.array.strides(stretchedTo: target.shape) != nil,
      product.shape.count <= target.rank || product.shape.product == target.count
    else {
      throw ArrayError(.unsupported, "@= with a stack of matrices that the array has no place for")
    }
    try target.assign(try target.fittingValue(product)) { _, _ in "" }
  }

  static func product(_ a: NDArray, _ b: NDArray, isDot: Bool) throws(ArrayError) -> Operand {
    let type = DType.promoted(a.dtype, b.dtype)
    if !type.isUsual { return try sizedProduct(a, b, type) }
    let (rows, columns) = (a.rank == 2 ? a.shape[0] : 1, b.rank == 2 ? b.shape[1] : 1)
    let multiplications = rows &* columns &* b.shape[0]
    // With a vector each element of the other is read for one multiplication: it is memory that takes the time.
    let isReused = min(a.rank == 2 ? rows : 1, b.rank == 2 ? columns : 1) > 8
    if multiplications > 1 << 14 { try Allowance.spend(multiplications >> (type == .float64 && isReused ? 9 : 5)) }
    let result: NDArray
    switch (a.rank, b.rank) {
    case (2, 2): result = try NDArray(allocating: type, Shape(rows, columns))
    case (2, _): result = try NDArray(allocating: type, Shape(rows))
    case (_, 2): result = try NDArray(allocating: type, Shape(columns))
    default: result = NDArray(uninitialized: type, shape: Shape())
    }
    if type == .float64 {
      try a.withDoubles { (a) throws(ArrayError) in
        try b.withDoubles { (b) throws(ArrayError) in
          try FloatProduct(
            sizes: ProductSizes(rows, columns, a.shape, a.strides, b.shape, b.strides), a: a.elements, b: b.elements,
            out: result.doubles, isDot: isDot
          ).run()
        }
      }
      return result.asOperand()
    }
    let (a, b) = (try a.converted(to: type), try b.converted(to: type))
    let product = ExactProduct(sizes: ProductSizes(rows, columns, a.shape, a.strides, b.shape, b.strides))
    if type == .bool {
      try product.run(a.bools, b.bools, into: result.bools)
    } else {
      try product.run(a.ints, b.ints, into: result.ints)
    }
    return result.asOperand()
  }

  /// The elements as float64, in the layout that `astype` gives them: a small matrix of integers is converted on the stack.
  @inline(__always)
  private func withDoubles(
    _ body: ((elements: UnsafePointer<Double>, shape: Shape, strides: Shape)) throws(ArrayError) -> Void
  ) throws(ArrayError) {
    if dtype == .float64 { return try body((UnsafePointer(doubles), shape, strides)) }
    let isTransposed = rank == 2 && strides[0] == 1 && strides[1] == shape[0]
    guard dtype == .int64, count <= NDArray.stackLimit, isContiguous || isTransposed else {
      let converted = try astype(.float64)
      return try withExtendedLifetime(converted) { () throws(ArrayError) in
        try body((UnsafePointer(converted.doubles), converted.shape, converted.strides))
      }
    }
    var buffer: InlineBuffer = (.zero, .zero)
    let source = ints
    try withUnsafeMutableBytes(of: &buffer) { (bytes) throws(ArrayError) in
      guard let start = bytes.baseAddress else { return }
      let target = start.assumingMemoryBound(to: Double.self)
      for i in 0..<count { target[i] = Double(source[i]) }
      try body((UnsafePointer(target), shape, strides))
    }
  }

  private static var stackLimit: Int { MemoryLayout<InlineBuffer>.size / MemoryLayout<Double>.size }

  private typealias InlineBuffer = (SIMD8<Double>, SIMD8<Double>)
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

  @inline(__always)
  init(_ rows: Int, _ columns: Int, _ aShape: Shape, _ aStrides: Shape, _ bShape: Shape, _ bStrides: Shape) {
    self.rows = rows
    self.columns = columns
    inner = bShape[0]
    aRow = aShape.count == 2 ? aStrides[0] : 0
    aStep = aStrides[aShape.count - 1]
    bStep = bStrides[0]
    bColumn = bShape.count == 2 ? bStrides[1] : 0
  }
}
