// Elements again and again, or moved along: repeat, tile, roll.

extension NDArray {
  /// `np.repeat(a, counts, axis)`: each element `counts[i]` times (one count serves all); on one axis for nil.
  public func repeated(_ counts: [Int], axis: Int? = nil) throws(ArrayError) -> NDArray {
    guard let axis else { return try raveled().repeated(counts, axis: 0) }
    if rank == 0 { return try raveled().repeated(counts, axis: axis) }
    let along = try checkedAxis(axis)
    let extent = shape[along]
    if counts.count != 1 && counts.count != extent {
      throw ArrayError(
        .value, "operands could not be broadcast together with shape (\(extent),) (\(counts.count),)")
    }
    var total = 0
    for index in 0..<extent {
      let count = counts[counts.count == 1 ? 0 : index]
      if count < 0 {
        throw ArrayError(
          .value, counts.count == 1 ? "negative dimensions are not allowed" : "repeats may not contain negative values."
        )
      }
      total = Int(clamping: total.addingReportingOverflow(count).overflow ? Int.max : total + count)
    }
    var extents = Array(shape)
    extents[along] = total
    let result = try NDArray(allocating: dtype, try Shape(checking: extents, dtype: dtype))
    if result.count == 0 { return result }
    var slab = shape
    slab[along] = 1
    var place = 0
    for index in 0..<extent {
      let source = NDArray(viewing: self, offset: index * strides[along], shape: slab, strides: strides)
      for _ in 0..<counts[counts.count == 1 ? 0 : index] {
        NDArray(viewing: result, offset: place * result.strides[along], shape: slab, strides: result.strides)
          .assignElements(ofSameShape: source)
        place += 1
      }
    }
    return result
  }

  /// `np.tile(a, counts)`: the whole array side by side, `counts` times along each of the last axes.
  public func tiled(_ counts: [Int]) throws(ArrayError) -> NDArray {
    let rank = Swift.max(self.rank, counts.count)
    if rank > Shape.maximumRank {
      throw ArrayError(.unsupported, "an array with more than \(Shape.maximumRank) dimensions")
    }
    let counts = Array(repeating: 1, count: rank - counts.count) + counts
    let source = try reshapedInFront(rank)
    // Nothing to repeat: NumPy gives a copy that keeps the layout.
    if counts.allSatisfy({ $0 == 1 }) { return try source.astype(dtype) }
    var extents: [Int] = []
    for axis in 0..<rank {
      let (extent, overflow) = source.shape[axis].multipliedReportingOverflow(by: counts[axis])
      extents.append(overflow ? Int.max : extent)
    }
    let result = try NDArray(allocating: dtype, try Shape(checking: extents, dtype: dtype))
    if result.count == 0 { return result }
    // Each copy begins where its numbers along the axes say.
    let copies = Shape(counts)
    var steps = result.strides
    for axis in 0..<rank { steps[axis] *= source.shape[axis] }
    copies.forEachOffset(steps) { _, offset in
      NDArray(viewing: result, offset: offset, shape: source.shape, strides: result.strides)
        .assignElements(ofSameShape: source)
    }
    return result
  }

  /// A view with axes of extent 1 in front, up to the given number of axes.
  private func reshapedInFront(_ rank: Int) throws(ArrayError) -> NDArray {
    rank == self.rank ? self : try expanded(Array(0..<(rank - self.rank)))
  }

  /// `np.roll(a, shift)`: moved by `shift` places in row-major order, the last ones coming first.
  public func rolled(_ shift: Int) throws(ArrayError) -> NDArray {
    try raveled().rolled([shift], axes: [0]).reshaped(Array(shape))
  }

  /// `np.roll(a, shifts, axes)`: moved along several axes, one after another.
  ///
  /// - Parameter shifts: As many as axes, or one for all; one axis can also take several shifts.
  public func rolled(_ shifts: [Int], axes: [Int]) throws(ArrayError) -> NDArray {
    if shifts.count != axes.count && shifts.count != 1 && axes.count != 1 {
      throw ArrayError(
        .value,
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape "
          + "(\(shifts.count),) and arg 1 with shape (\(axes.count),).")
    }
    var total = Array(repeating: 0, count: rank)
    for index in 0..<(shifts.isEmpty || axes.isEmpty ? 0 : Swift.max(shifts.count, axes.count)) {
      let axis = try checkedAxis(axes[axes.count == 1 ? 0 : index])
      let extent = Swift.max(shape[axis], 1)
      let shift = shifts[shifts.count == 1 ? 0 : index] % extent
      total[axis] = (total[axis] + shift + extent) % extent
    }
    // Each axis falls into two parts that change places; the result has this array's layout.
    let result = try NDArray(allocating: dtype, shape, order: memoryOrder)
    if count == 0 { return result }
    for corner in 0..<(1 << rank) {
      var (part, from, to) = (shape, 0, 0)
      for axis in 0..<rank {
        let shift = total[axis]
        if corner >> axis & 1 == 0 {
          part[axis] = shape[axis] - shift
          to += shift * result.strides[axis]
        } else {
          part[axis] = shift
          from += (shape[axis] - shift) * strides[axis]
        }
      }
      if part.contains(0) { continue }
      NDArray(viewing: result, offset: to, shape: part, strides: result.strides)
        .assignElements(ofSameShape: NDArray(viewing: self, offset: from, shape: part, strides: strides))
    }
    return result
  }
}
