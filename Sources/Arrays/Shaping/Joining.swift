// Several arrays made one, and one made several: concatenate, stack and their relatives, split.

extension NDArray {
  /// `np.concatenate(arrays, axis)`: joined along an axis that they have; all elements on one new axis for nil.
  public static func concatenated(_ arrays: [NDArray], axis: Int? = 0) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else { throw ArrayError(.value, "need at least one array to concatenate") }
    guard let axis else { return try concatenated(arrays.map { $0.raveled() }, axis: 0) }
    if first.rank == 0 { throw ArrayError(.value, "zero-dimensional arrays cannot be concatenated") }
    let joined = try first.checkedAxis(axis)
    var extents = Array(first.shape)
    for (place, array) in arrays.enumerated().dropFirst() {
      if array.rank != first.rank {
        throw ArrayError(
          .value,
          "all the input arrays must have same number of dimensions, but the array at index 0 has \(first.rank) "
            + "dimension(s) and the array at index \(place) has \(array.rank) dimension(s)")
      }
      for other in 0..<first.rank where other != joined && array.shape[other] != first.shape[other] {
        throw ArrayError(
          .value,
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
            + "\(other), the array at index 0 has size \(first.shape[other]) and the array at index \(place) has size "
            + "\(array.shape[other])")
      }
      extents[joined] += array.shape[joined]
    }
    let type = DType.promoted(arrays.map(\.dtype))
    let shape = try Shape(checking: extents, dtype: type)
    let result = try NDArray(allocating: type, shape, order: commonOrder(arrays))
    var start = 0
    for array in arrays {
      let offset = array.count == 0 ? 0 : start * result.strides[joined]
      NDArray(viewing: result, offset: offset, shape: array.shape, strides: result.strides)
        .assignElements(ofSameShape: array)
      start += array.shape[joined]
    }
    return result
  }

  /// The order of axes in memory that all arrays agree on, outermost first; row-major between axes where they do not
  /// (`PyArray_CreateMultiSortedStridePerm`).
  private static func commonOrder(_ arrays: [NDArray]) -> Shape {
    var order = Array(0..<(arrays.first?.rank ?? 0))
    for place in order.indices.dropFirst() {
      let axis = order[place]
      var target = place
      for inner in stride(from: place - 1, through: 0, by: -1) {
        var verdict: Bool?
        for array in arrays where array.shape[axis] != 1 && array.shape[order[inner]] != 1 {
          let isInside = array.strides[axis].magnitude <= array.strides[order[inner]].magnitude
          verdict = isInside ? false : verdict ?? true
        }
        guard let verdict else { continue }
        if !verdict { break }
        target = inner
      }
      order.remove(at: place)
      order.insert(axis, at: target)
    }
    return Shape(order)
  }

  /// `np.stack(arrays, axis)`: joined along a new axis.
  public static func stacked(_ arrays: [NDArray], axis: Int = 0) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else { throw ArrayError(.value, "need at least one array to stack") }
    for array in arrays where array.shape != first.shape {
      throw ArrayError(.value, "all input arrays must have the same shape")
    }
    return try concatenated(try arrays.map { array throws(ArrayError) in try array.expanded([axis]) }, axis: axis)
  }

  /// `np.vstack(arrays)`: one below the other, single axes as rows.
  public static func stackedVertically(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenated(try arrays.map { array throws(ArrayError) in try array.atLeast(rank: 2) }, axis: 0)
  }

  /// `np.hstack(arrays)`: side by side.
  public static func stackedHorizontally(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    let arrays = try arrays.map { array throws(ArrayError) in try array.atLeast(rank: 1) }
    return try concatenated(arrays, axis: arrays.first?.rank == 1 ? 0 : 1)
  }

  /// `np.dstack(arrays)`: one behind the other.
  public static func stackedInDepth(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenated(try arrays.map { array throws(ArrayError) in try array.atLeast(rank: 3) }, axis: 2)
  }

  /// `np.column_stack(arrays)`: side by side, single axes as columns.
  public static func stackedAsColumns(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    let columns = try arrays.map { array throws(ArrayError) in
      array.rank < 2 ? try array.atLeast(rank: 2).transposed : array
    }
    return try concatenated(columns, axis: 1)
  }

  /// `np.split(a, sections, axis)` and `np.array_split`: views of equal parts, or, if they need not be equal, of parts
  /// of which the first ones are longer by one.
  public func split(sections: Int, axis: Int = 0, mustBeEqual: Bool = true) throws(ArrayError) -> [NDArray] {
    let extent = shape[try splitAxis(axis)]
    if mustBeEqual {
      if sections == 0 { throw ArrayError(.zeroDivision, "integer modulo by zero") }
      if extent % sections != 0 {
        throw ArrayError(.value, "array split does not result in an equal division")
      }
    }
    if sections <= 0 { throw ArrayError(.value, "number sections must be larger than 0.") }
    _ = try Shape(checking: [sections])
    let (length, longer) = extent.quotientAndRemainder(dividingBy: sections)
    var places: [Int] = []
    var place = 0
    for section in 0..<(sections - 1) {
      place += length + (section < longer ? 1 : 0)
      places.append(place)
    }
    return try split(at: places, axis: axis)
  }

  /// `np.split(a, places, axis)`: views of the parts before, between and behind the places, which count as in slices.
  public func split(at places: [Int], axis: Int = 0) throws(ArrayError) -> [NDArray] {
    let axis = try splitAxis(axis)
    var parts: [NDArray] = []
    for index in 0...places.count {
      let start = index == 0 ? 0 : places[index - 1]
      let stop = index < places.count ? places[index] : shape[axis]
      let range = try IndexItem.resolve(start: start, stop: stop, step: nil, extent: shape[axis])
      var extents = shape
      extents[axis] = range.count
      let offset = range.count == 0 ? 0 : range.start * strides[axis]
      parts.append(NDArray(viewing: self, offset: offset, shape: extents, strides: strides))
    }
    return parts
  }

  private func splitAxis(_ axis: Int) throws(ArrayError) -> Int {
    // NumPy looks the axis up in the shape, and it is the tuple that complains.
    guard axis >= -rank && axis < rank else { throw ArrayError(.index, "tuple index out of range") }
    return axis < 0 ? axis + rank : axis
  }
}
