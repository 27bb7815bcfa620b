// The usual cases of element-wise functions, sums and products, without the general machinery: row-major arrays of one
// type, and numbers. Whatever is not one of these, or goes wrong, is nil here and takes the general way, which also says
// what went wrong. A lesson's matrices are small: what surrounds the loop takes longer than the loop.

extension NDArray {
  /// `function` of two arrays.
  @inline(__always)
  public static func direct(_ function: BinaryFunction, _ a: NDArray, _ b: NDArray) -> NDArray? {
    let type = a.dtype
    guard type == b.dtype, function.isDirect(type) else { return nil }
    return byRows(function, (type, type), a, b)
  }

  /// `function` of an array and a number that needs no larger type.
  public static func direct(_ function: BinaryFunction, _ a: NDArray, _ b: Scalar) -> NDArray? {
    direct(function, a, b) { array, cell, result in
      BinaryRun(a: array.data, aStep: 1, b: cell, bStep: 0, out: result.data, outStep: 1, count: array.count)
    }
  }

  /// `function` of a number that needs no larger type, and an array.
  public static func direct(_ function: BinaryFunction, _ a: Scalar, _ b: NDArray) -> NDArray? {
    direct(function, b, a) { array, cell, result in
      BinaryRun(a: cell, aStep: 0, b: array.data, bStep: 1, out: result.data, outStep: 1, count: array.count)
    }
  }

  @inline(__always)
  private static func direct(
    _ function: BinaryFunction, _ array: NDArray, _ number: Scalar,
    _ run: (_ array: NDArray, _ cell: UnsafeRawPointer, _ result: NDArray) -> BinaryRun
  ) -> NDArray? {
    let type = array.dtype
    guard number.dtype.fitsUsual(type), function.isDirect(type), array.isContiguous, array.rank > 0 else { return nil }
    if function == .power { Allowance.note(array.count &* function.surcharge(.scalar(number))) }
    let result = NDArray(uninitialized: type, shape: array.shape)
    let outcome = withCell(number, type) { run(array, $0, result).run(function, type) }
    return outcome == .fine ? result : nil
  }

  /// `function` of each element of a float64 array.
  public static func direct(_ function: UnaryFunction, _ a: NDArray) -> NDArray? {
    guard a.dtype == .float64, function.isOfFloats, a.isContiguous, a.rank > 0, Allowance.hasRoom(for: a.count) else {
      return nil
    }
    let result = NDArray(uninitialized: .float64, shape: a.shape)
    if a.count > Allowance.small { Allowance.note(a.count &* 8) }
    _ = UnaryRun(a: a.data, aStep: 1, out: result.data, outStep: 1, count: a.count).run(function, .float64)
    return result
  }

  /// The sum of all elements of a float64 array.
  public var directSum: Double? {
    guard dtype == .float64, isContiguous else { return nil }
    if count > Allowance.small { Allowance.note(count) }
    var sum = 0.0
    withUnsafeMutablePointer(to: &sum) {
      _ = ReductionRun(source: data, step: 1, out: $0, outStep: 0, count: count).run(.sum, .float64)
    }
    return sum
  }

  /// A matrix of zeros; nil for sizes that must be looked at more closely.
  public static func directZeros(_ rows: Int, _ columns: Int) -> NDArray? {
    guard 0...32767 ~= rows && 0...32 ~= columns else { return nil }
    let result = NDArray(uninitialized: .float64, shape: Shape(rows, columns))
    result.doubles.update(repeating: 0, count: result.count)
    return result
  }

  /// Sets an element, counted in row-major order. Precondition: float64, without gaps, and the place is within the array.
  public func setFloat(_ value: Double, at place: Int) {
    precondition(dtype == .float64 && isContiguous && place >= 0 && place < count)
    doubles[place] = value
  }

  /// An independent array; nil where the order of the elements must be looked at.
  public var directCopy: NDArray? { isContiguous && Allowance.hasRoom(for: count) ? copy() : nil }

  /// Row-major arrays of one shape, or matrices, rows and columns stretched to each other; nil where it is none of these.
  ///
  /// Precondition: Both are of the input type.
  static func byRows(
    _ function: BinaryFunction, _ types: (input: DType, result: DType), _ a: NDArray, _ b: NDArray
  ) -> NDArray? {
    guard a.isContiguous && b.isContiguous && a.rank > 0 && b.rank > 0 else { return nil }
    if a.shape == b.shape {
      guard Allowance.hasRoom(for: a.count) else { return nil }
      if function == .power { Allowance.note(a.count &* 24) }
      let result = NDArray(uninitialized: types.result, shape: a.shape)
      let run = BinaryRun(a: a.data, aStep: 1, b: b.data, bStep: 1, out: result.data, outStep: 1, count: a.count)
      return run.run(function, types.input) == .fine ? result : nil
    }
    let rank = Swift.max(a.rank, b.rank)
    guard rank <= 2 else { return nil }
    let (aRows, bRows) = (a.rank == 2 ? a.shape[0] : 1, b.rank == 2 ? b.shape[0] : 1)
    let (aColumns, bColumns) = (a.shape[a.rank - 1], b.shape[b.rank - 1])
    guard aRows == bRows || aRows == 1 || bRows == 1, aColumns == bColumns || aColumns == 1 || bColumns == 1 else {
      return nil
    }
    let (rows, columns) = (aRows == 1 ? bRows : aRows, aColumns == 1 ? bColumns : aColumns)
    // A larger one must be asked for first.
    guard rows &* Swift.max(columns, 1) < 1 << 20 else { return nil }
    let result = NDArray(uninitialized: types.result, shape: rank == 2 ? Shape(rows, columns) : Shape(columns))
    let (aJump, bJump) = (aRows == 1 ? 0 : aColumns &* types.input.size, bRows == 1 ? 0 : bColumns &* types.input.size)
    for row in 0..<rows {
      let run = BinaryRun(
        a: a.data + row &* aJump, aStep: aColumns == 1 ? 0 : 1, b: b.data + row &* bJump, bStep: bColumns == 1 ? 0 : 1,
        out: result.data + row &* columns &* types.result.size, outStep: 1, count: columns)
      guard run.run(function, types.input) == .fine else { return nil }
    }
    return result
  }
}

extension BinaryFunction {
  /// Whether it takes and gives elements of this type as they are.
  @inline(__always)
  fileprivate func isDirect(_ type: DType) -> Bool {
    switch self {
    case .add, .subtract, .multiply: type == .float64 || type == .int64
    case .divide, .power, .maximum, .minimum: type == .float64
    default: false
    }
  }
}

extension DType {
  /// Whether its numbers need no larger type than one of the usual three.
  @inline(__always)
  fileprivate func fitsUsual(_ type: DType) -> Bool { type.isUsual && rawValue <= type.rawValue }
}

extension UnaryFunction {
  /// Whether its result for a float64 is one.
  fileprivate var isOfFloats: Bool {
    switch self {
    case .invert: false
    default: !isTruth
    }
  }
}
