// The axes of an array in another order or direction, and lines across them. All of these are views.

extension NDArray {
  /// The axes in the order given; those left out must have extent 1.
  ///
  /// Precondition: Each number is an axis, none twice.
  func permuted(_ axes: some Collection<Int>) -> NDArray {
    var extents = Shape()
    var steps = Shape()
    for axis in axes {
      extents.append(shape[axis])
      steps.append(strides[axis])
    }
    return NDArray(viewing: self, offset: 0, shape: extents, strides: steps)
  }

  /// `a.T`: the axes in reverse order.
  public var transposed: NDArray {
    guard rank == 2 else { return permuted((0..<rank).reversed()) }
    let (shape, strides) = (shape, strides)
    return NDArray(
      viewing: self, offset: 0, shape: Shape(shape[1], shape[0]), strides: Shape(strides[1], strides[0]))
  }

  /// `a.transpose(axes)`: axis `i` of the result is axis `axes[i]` of this array.
  public func transposed(_ axes: [Int]) throws(ArrayError) -> NDArray {
    if axes.count != rank { throw ArrayError(.value, "axes don't match array") }
    return permuted(try distinctAxes(axes, "repeated axis in transpose"))
  }

  /// The axes counted from 0, in the order given.
  private func distinctAxes(_ axes: [Int], _ complaint: String) throws(ArrayError) -> [Int] {
    var result: [Int] = []
    for axis in axes {
      let checked = try checkedAxis(axis)
      if result.contains(checked) { throw ArrayError(.value, complaint) }
      result.append(checked)
    }
    return result
  }

  /// `a.swapaxes(first, second)`
  public func swappingAxes(_ first: Int, _ second: Int) throws(ArrayError) -> NDArray {
    let first = try namedAxis(first, "axis1")
    let second = try namedAxis(second, "axis2")
    var order = Array(0..<rank)
    order.swapAt(first, second)
    return permuted(order)
  }

  /// `np.moveaxis(a, source, destination)`
  public func movingAxes(_ source: [Int], to destination: [Int]) throws(ArrayError) -> NDArray {
    var places: [[Int]] = []
    for (name, axes) in [("source", source), ("destination", destination)] {
      var checked: [Int] = []
      for axis in axes {
        let place = try namedAxis(axis, name)
        if checked.contains(place) { throw ArrayError(.value, "repeated axis in `\(name)` argument") }
        checked.append(place)
      }
      places.append(checked)
    }
    if source.count != destination.count {
      throw ArrayError(.value, "`source` and `destination` arguments must have the same number of elements")
    }
    var order = (0..<rank).filter { !places[0].contains($0) }
    for (to, from) in zip(places[1], places[0]).sorted(by: { $0.0 < $1.0 }) { order.insert(from, at: to) }
    return permuted(order)
  }

  /// `np.flip(a, axes)`: in the opposite direction along the given axes, or along all of them for nil.
  public func flipped(_ axes: [Int]? = nil) throws(ArrayError) -> NDArray {
    let axes = try axes.map { axes throws(ArrayError) in try distinctAxes(axes, "repeated axis") } ?? Array(0..<rank)
    var steps = strides
    var offset = 0
    for axis in axes where shape[axis] > 0 {
      offset += (shape[axis] - 1) * strides[axis]
      steps[axis] = -strides[axis]
    }
    return NDArray(viewing: self, offset: count == 0 ? 0 : offset, shape: shape, strides: steps)
  }

  /// `np.rot90(a, turns)`: turned counterclockwise in the plane of the first two axes.
  public func rotated(_ turns: Int = 1) throws(ArrayError) -> NDArray {
    if rank == 0 { throw ArrayError(.value, "Axes=(0, 1) out of range for array of ndim=0.") }
    // NumPy finds axes 0 and 1 to be the same one here.
    if rank < 2 { throw ArrayError(.value, "Axes must be different.") }
    switch turns & 3 {
    case 0: return permuted(0..<rank)
    case 1: return try flipped([1]).swappingAxes(0, 1)
    case 2: return try flipped([0, 1])
    default: return try swappingAxes(0, 1).flipped([1])
    }
  }

  /// `a.diagonal(offset, axis1, axis2)`: a view, not to be written to, whose last axis runs along the diagonal.
  public func diagonal(offset: Int = 0, axis1: Int = 0, axis2: Int = 1) throws(ArrayError) -> NDArray {
    if rank < 2 { throw ArrayError(.value, "diag requires an array of at least two dimensions") }
    let first = try namedAxis(axis1, "axis1")
    let second = try namedAxis(axis2, "axis2")
    if first == second { throw ArrayError(.value, "axis1 and axis2 cannot be the same") }
    // Clamped first, so that no number of an author's overflows.
    let right = Swift.min(Swift.max(offset, 0), shape[second])
    let down = Swift.min(Swift.max(offset == Int.min ? Int.max : -offset, 0), shape[first])
    let length = Swift.max(0, Swift.min(shape[first] - down, shape[second] - right))
    let rest = (0..<rank).filter { $0 != first && $0 != second }
    var extents = Shape(rest.map { shape[$0] })
    extents.append(length)
    var steps = Shape(rest.map { strides[$0] })
    steps.append(strides[first] + strides[second])
    let start = length == 0 ? 0 : down * strides[first] + right * strides[second]
    let result = NDArray(viewing: self, offset: start, shape: extents, strides: steps)
    result.withHeader { $0.pointee.access = .closed }
    return result
  }

  /// `np.diag(a, offset)`: the diagonal of a matrix, or the matrix that has the elements on its diagonal.
  public static func diag(_ array: NDArray, offset: Int = 0) throws(ArrayError) -> NDArray {
    if array.rank == 2 { return try array.diagonal(offset: offset) }
    if array.rank != 1 { throw ArrayError(.value, "Input must be 1- or 2-d.") }
    let (side, overflow) = array.count.addingReportingOverflow(Int(clamping: offset.magnitude))
    let result = try zeros([overflow ? Int.max : side, overflow ? Int.max : side], array.dtype)
    let start = offset >= 0 ? offset : -offset * side
    NDArray(viewing: result, offset: array.count == 0 ? 0 : start, shape: [array.count], strides: [side + 1])
      .assignElements(ofSameShape: array)
    return result
  }

  /// The axis counted from 0.
  ///
  /// - Throws: `axis` if there is no such axis.
  public func axisFromStart(_ axis: Int) throws(ArrayError) -> Int { try checkedAxis(axis) }

  /// The axis counted from 0; an error names the argument it was.
  private func namedAxis(_ axis: Int, _ name: String) throws(ArrayError) -> Int {
    do { return try checkedAxis(axis) } catch { throw ArrayError(error.kind, "\(name): \(error.message)") }
  }
}
