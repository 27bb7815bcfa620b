// Elements in ascending order, and where they come from; the elements that are not zero, and those at given places.

extension NDArray {
  /// `a.sort(axis)`: puts the elements along an axis in ascending order where they stand; nan comes last.
  public func sort(axis: Int = -1) throws(ArrayError) {
    try checkWriteable()
    let axis = try checkedAxis(axis)
    forEachLine(along: axis) { offset, step, length in
      switch dtype {
      case .bool: NDArray.sort(bools + offset, step, length) { !$0 && $1 }
      case .int64: NDArray.sort(ints + offset, step, length, by: <)
      case .float64: NDArray.sort(doubles + offset, step, length, by: NDArray.precedes)
      }
    }
  }

  /// `np.sort(a, axis)`: a copy in ascending order along an axis; of all elements for nil.
  public func sorted(axis: Int? = -1) throws(ArrayError) -> NDArray {
    guard let axis else { return try flattened().sorted(axis: 0) }
    let result = try astype(dtype)
    try result.sort(axis: axis)
    return result
  }

  /// `a.argsort(axis)`: the places from which the elements come in ascending order; of all elements for nil. Equal
  /// elements keep their order (`kind='stable'`; NumPy's default leaves it to the processor).
  public func argsorted(axis: Int? = -1) throws(ArrayError) -> NDArray {
    guard let axis else { return try raveled().argsorted(axis: 0) }
    // NumPy sees a number as an array of one element here.
    let source = rank == 0 ? raveled() : self
    let along = try source.checkedAxis(axis)
    let result = NDArray(uninitialized: .int64, shape: source.shape)
    let values = source.copy()
    values.forEachLine(along: along) { offset, step, length in
      let places: [Int] =
        switch dtype {
        case .bool: (0..<length).sorted { !values.bools[offset + $0 * step] && values.bools[offset + $1 * step] }
        case .int64: (0..<length).sorted { values.ints[offset + $0 * step] < values.ints[offset + $1 * step] }
        case .float64:
          (0..<length).sorted {
            NDArray.precedes(values.doubles[offset + $0 * step], values.doubles[offset + $1 * step])
          }
        }
      for index in 0..<length { result.ints[offset + index * step] = places[index] }
    }
    return result
  }

  private static func precedes(_ a: Double, _ b: Double) -> Bool { a < b || b.isNaN && !a.isNaN }

  /// Swift's sort is stable.
  private static func sort<Element>(
    _ start: UnsafeMutablePointer<Element>, _ step: Int, _ length: Int, by precedes: (Element, Element) -> Bool
  ) {
    let sorted = (0..<length).map { start[$0 * step] }.sorted(by: precedes)
    for index in 0..<length { start[index * step] = sorted[index] }
  }

  /// Calls `body` for each line of elements along an axis, with its first element's offset.
  private func forEachLine(along axis: Int, _ body: (_ offset: Int, _ step: Int, _ length: Int) -> Void) {
    var starts = shape
    starts[axis] = Swift.min(shape[axis], 1)
    let (step, length) = (strides[axis], shape[axis])
    starts.forEachOffset(strides) { _, offset in body(offset, step, length) }
  }

  /// `a.nonzero()`: for each axis, the places of the elements that are not zero, in row-major order.
  public func nonzero() throws(ArrayError) -> [NDArray] {
    if rank == 0 {
      throw ArrayError(
        .value, "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.")
    }
    var places: [Int] = []
    shape.forEachOffset(strides) { place, offset in
      let isZero =
        switch dtype {
        case .bool: !bools[offset]
        case .int64: ints[offset] == 0
        case .float64: doubles[offset] == 0
        }
      if !isZero { places.append(place) }
    }
    let steps = NDArray.rowMajorStrides(shape)
    return (0..<rank).map { axis in NDArray(places.map { $0 / steps[axis] % shape[axis] }) }
  }

  /// `a.take(indices, axis)`: a row-major copy of what stands at the given places along an axis, or in the flattened
  /// array for nil.
  public func taking(_ indices: NDArray, axis: Int? = nil) throws(ArrayError) -> Operand {
    guard let axis else { return try raveled().taking(indices, axis: 0) }
    let along = try checkedAxis(axis)
    let before = Array(repeating: IndexItem.slice(start: nil, stop: nil, step: nil), count: along)
    switch try get(before + [.integers(indices)]) {
    case .scalar(let scalar): return .scalar(scalar)
    case .array(let array): return .array(array.copy())
    }
  }

  /// `np.triu(a, offset)` and `np.tril`: a copy of the last two axes' matrices in which what lies below (or above) the
  /// diagonal is zero.
  public func triangle(isUpper: Bool, offset: Int = 0) throws(ArrayError) -> NDArray {
    if rank == 0 { throw ArrayError(.type, "tri() missing 1 required positional argument: 'N'") }
    let source = rank == 1 ? try broadcast(to: [count, count]) : self
    let result = source.copy()
    let (rows, columns) = (result.shape[result.rank - 2], result.shape[result.rank - 1])
    let offset = Swift.min(Swift.max(offset, -rows), columns)
    for place in 0..<result.count {
      let (row, column) = (place / columns % rows, place % columns)
      if isUpper ? column - row >= offset : column - row <= offset { continue }
      switch dtype {
      case .bool: result.bools[place] = false
      case .int64: result.ints[place] = 0
      case .float64: result.doubles[place] = 0
      }
    }
    return result
  }
}
