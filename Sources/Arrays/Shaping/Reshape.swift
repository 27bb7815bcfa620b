// The same elements under another shape: reshape, ravel, flatten, squeeze, expand_dims, broadcast_to.

extension NDArray {
  /// `a.reshape(shape)`: a view where the layout allows it, else a copy in row-major order.
  ///
  /// - Parameters:
  ///   - extents: One of them may be negative: it is what remains.
  ///   - byColumns: Whether elements are read and placed in column-major order (`order='F'`).
  /// - Throws: `value` if the elements do not fill the shape.
  public func reshaped(_ extents: [Int], byColumns: Bool = false) throws(ArrayError) -> NDArray {
    let target = try completed(extents)
    if byColumns { return try transposed.reshaped(target.reversed()).transposed }
    if isContiguous {
      return NDArray(viewing: self, offset: 0, shape: target, strides: NDArray.rowMajorStrides(target))
    }
    if let strides = NDArray.strides(of: target, over: shape, strides) {
      return NDArray(viewing: self, offset: 0, shape: target, strides: strides)
    }
    let result = copy()
    result.withHeader { $0.pointee.shape = target }
    result.withHeader { $0.pointee.strides = NDArray.rowMajorStrides(target) }
    return result
  }

  /// `a.shape = extents`: the array itself has another shape from now on, whoever holds it.
  ///
  /// - Throws: `value` if the elements do not fill the shape, `attribute` where they would have to be moved.
  public func reshape(to extents: [Int]) throws(ArrayError) {
    let target = try completed(extents)
    let strides = isContiguous ? NDArray.rowMajorStrides(target) : NDArray.strides(of: target, over: shape, strides)
    guard let strides else {
      throw ArrayError(
        .attribute,
        "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.")
    }
    _ = unwatch()
    withHeader { header in
      header.pointee.shape = target
      header.pointee.strides = strides
      header.pointee.isContiguous = NDArray.isRowMajor(target, strides)
    }
  }

  /// The extents with the unknown one filled in.
  private func completed(_ extents: [Int]) throws(ArrayError) -> Shape {
    var known = 1
    var unknown: Int?
    var isTooBig = false
    for (axis, extent) in extents.enumerated() {
      if extent < 0 {
        if unknown != nil { throw ArrayError(.value, "can only specify one unknown dimension") }
        unknown = axis
      } else {
        let (product, overflow) = known.multipliedReportingOverflow(by: extent)
        known = product
        isTooBig = isTooBig || overflow
      }
    }
    var result = extents
    if let unknown, !isTooBig, known > 0, count % known == 0 {
      result[unknown] = count / known
    } else if unknown != nil || isTooBig && !extents.contains(0) || known != count {
      throw ArrayError(
        .value, "cannot reshape array of size \(count) into shape \(NDArray.shapeText(asked: extents))")
    }
    return try Shape(checking: result, dtype: dtype)
  }

  /// NumPy's `convert_shape_to_string`: leaves out an unknown extent in front, calls it `newaxis` elsewhere.
  private static func shapeText(asked extents: [Int]) -> String {
    guard let first = extents.firstIndex(where: { $0 >= 0 }) else { return "()" }
    let parts = extents[first...].map { $0 < 0 ? "newaxis" : String($0) }
    return "(" + parts.joined(separator: ",") + (extents.count == 1 ? ",)" : ")")
  }

  /// Strides that give elements of `shape` under `strides` the shape `target`, in row-major order; nil if there are none
  /// (`_attempt_nocopy_reshape` in numpy/_core/src/multiarray/shape.c).
  private static func strides(of target: Shape, over shape: Shape, _ strides: Shape) -> Shape? {
    var old: [(extent: Int, stride: Int)] = []
    for axis in 0..<shape.count where shape[axis] != 1 { old.append((shape[axis], strides[axis])) }
    if old.contains(where: { $0.extent == 0 }) { return rowMajorStrides(target) }
    var result = target
    var (oldStart, newStart) = (0, 0)
    while newStart < target.count && oldStart < old.count {
      // Runs of old and of new axes that hold equally many elements.
      var (oldEnd, newEnd) = (oldStart + 1, newStart + 1)
      var (held, wanted) = (old[oldStart].extent, target[newStart])
      while held != wanted {
        if wanted < held {
          wanted *= target[newEnd]
          newEnd += 1
        } else {
          held *= old[oldEnd].extent
          oldEnd += 1
        }
      }
      for axis in oldStart..<(oldEnd - 1) where old[axis].stride != old[axis + 1].extent * old[axis + 1].stride {
        return nil
      }
      result[newEnd - 1] = old[oldEnd - 1].stride
      for axis in stride(from: newEnd - 1, to: newStart, by: -1) { result[axis - 1] = result[axis] * target[axis] }
      (oldStart, newStart) = (oldEnd, newEnd)
    }
    // What is left are axes of extent 1.
    let last = newStart > 0 ? result[newStart - 1] : 1
    for axis in newStart..<target.count { result[axis] = last }
    return result
  }

  /// `a.ravel()`: one axis; a view where the elements stand in row-major order, else a copy.
  public func raveled() -> NDArray { (isContiguous ? self : copy()).asOneAxis }

  /// `a.flatten()`: a copy with one axis.
  public func flattened() -> NDArray { copy().asOneAxis }

  /// Precondition: The elements stand in row-major order.
  private var asOneAxis: NDArray { NDArray(viewing: self, offset: 0, shape: [count], strides: [1]) }

  /// `a.squeeze(axis)`: a view without the given axes, which must have the extent 1; without all such axes for nil.
  public func squeezed(_ axes: [Int]? = nil) throws(ArrayError) -> NDArray {
    var dropped: [Int]
    if let axes {
      dropped = try checkedAxes(axes)
      for axis in dropped where shape[axis] != 1 {
        throw ArrayError(.value, "cannot select an axis to squeeze out which has size not equal to one")
      }
    } else {
      dropped = (0..<rank).filter { shape[$0] == 1 }
    }
    let kept = (0..<rank).filter { !dropped.contains($0) }
    return permuted(kept)
  }

  /// `np.expand_dims(a, axes)`: a view with new axes of extent 1 at the given places of the result.
  public func expanded(_ axes: [Int]) throws(ArrayError) -> NDArray {
    let rank = rank + axes.count
    var places: [Int] = []
    for axis in axes {
      guard axis >= -rank && axis < rank else {
        throw ArrayError(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
      }
      let place = axis < 0 ? axis + rank : axis
      if places.contains(place) { throw ArrayError(.value, "repeated axis") }
      places.append(place)
    }
    if rank > Shape.maximumRank {
      throw ArrayError(.unsupported, "an array with more than \(Shape.maximumRank) dimensions")
    }
    var result = Shape()
    var steps = Shape()
    var own = 0
    for axis in 0..<rank {
      if places.contains(axis) {
        result.append(1)
        steps.append(own < self.rank ? shape[own] * strides[own] : 1)
      } else {
        result.append(shape[own])
        steps.append(strides[own])
        own += 1
      }
    }
    return NDArray(viewing: self, offset: 0, shape: result, strides: steps)
  }

  /// `np.broadcast_to(a, shape)`: a view that shows elements again and again, and cannot be written to.
  ///
  /// - Parameter isSpread: One of several, for `broadcast_arrays`.
  public func broadcast(to extents: [Int], isSpread: Bool = false) throws(ArrayError) -> NDArray {
    if extents.contains(where: { $0 < 0 }) {
      throw ArrayError(.value, "all elements of broadcast shape must be non-negative")
    }
    let target = try Shape(checking: extents, dtype: dtype, isView: true)
    if rank > 0 && target.isEmpty { throw ArrayError(.value, "cannot broadcast a non-scalar to a scalar array") }
    if rank > target.count {
      throw ArrayError(.value, "input operand has more dimensions than allowed by the axis remapping")
    }
    guard let steps = strides(stretchedTo: target) else {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: \(shape.compactText)  "
          + "and requested shape \(target.compactText)")
    }
    let result = NDArray(viewing: self, offset: 0, shape: target, strides: steps)
    result.withHeader { $0.pointee.access = isSpread ? .spread : .closed }
    return result
  }

  /// `np.atleast_1d`, `np.atleast_2d`, `np.atleast_3d`.
  public func atLeast(rank wanted: Int) throws(ArrayError) -> NDArray {
    if rank >= wanted { return self }
    switch (rank, wanted) {
    case (0, _): return try reshaped(Array(repeating: 1, count: wanted))
    // A row in the plane, and a row in space lies along its middle axis.
    case (1, 2): return try expanded([0])
    case (1, _): return try expanded([0, 2])
    default: return try expanded([2])
    }
  }
}
