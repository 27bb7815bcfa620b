// `np.add.at`: elements changed one after another, those that are named twice twice.

extension NDArray {
  /// The element that stands at a place counted row by row, in elements from the first.
  private func offset(of place: Int) -> Int {
    var (rest, offset) = (place, 0)
    for axis in stride(from: rank - 1, through: 0, by: -1) where shape[axis] > 0 {
      offset += rest % shape[axis] * strides[axis]
      rest /= shape[axis]
    }
    return offset
  }

  /// `function.at(target, …, values)`.
  ///
  /// Results are cut off to the array's type, whatever they are.
  /// - Parameter places: Counted row by row; the values are stretched to their shape.
  public static func update(
    _ function: BinaryFunction, _ target: NDArray, _ places: NDArray, _ values: Operand
  ) throws(ArrayError) {
    try target.checkWriteable()
    try Allowance.goThrough(places.count &* 32)
    let given = values.array.sharesOwner(with: target) ? values.array.copy() : values.array
    guard let strides = given.strides(stretchedTo: places.shape) else {
      throw ArrayError(
        .value, "array is not broadcastable to correct shape")
    }
    let each = NDArray(viewing: given, offset: 0, shape: places.shape, strides: strides).asRowMajor(given.dtype)
    let wanted = places.asRowMajor(.int64)
    for i in 0..<wanted.count {
      let offset = target.offset(of: wanted.ints[i])
      let result = try apply(
        function, .scalar(Scalar(at: offset, of: target)), .scalar(Scalar(at: i, of: each)))
      target.store(try result.number.converted(to: target.dtype), at: offset)
    }
  }

  /// `function.at(target, …)` of one number.
  public static func update(_ function: UnaryFunction, _ target: NDArray, _ places: NDArray) throws(ArrayError) {
    try target.checkWriteable()
    try Allowance.goThrough(places.count &* 32)
    let wanted = places.asRowMajor(.int64)
    for i in 0..<wanted.count {
      let offset = target.offset(of: wanted.ints[i])
      let result = try apply(function, .scalar(Scalar(at: offset, of: target)))
      target.store(try result.number.converted(to: target.dtype), at: offset)
    }
  }

  /// `np.shares_memory(a, b)`: whether there is an element of both.
  package static func shareElements(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> Bool {
    guard a.sharesOwner(with: b), a.count > 0, b.count > 0 else { return false }
    try Allowance.goThrough((a.count &+ b.count) &* 8)
    // A view of parts has smaller elements than its owner.
    let size = Swift.min(a.dtype.size, b.dtype.size)
    let start = Swift.min(UInt(bitPattern: a.data), UInt(bitPattern: b.data))
    func places(_ array: NDArray) -> Set<Int> {
      let first = Int(UInt(bitPattern: array.data) - start) / size
      let length = array.dtype.size / size
      var result: Set<Int> = []
      array.shape.forEachOffset(array.strides) { _, offset in
        for part in 0..<length { result.insert(first + offset * length + part) }
      }
      return result
    }
    return !places(a).isDisjoint(with: places(b))
  }

  /// `np.may_share_memory(a, b)`: whether the stretches of memory overlap in which their elements lie.
  package static func mayShareElements(_ a: NDArray, _ b: NDArray) -> Bool {
    guard a.sharesOwner(with: b), a.count > 0, b.count > 0 else { return false }
    func bounds(_ array: NDArray) -> ClosedRange<Int> {
      var (low, high) = (0, 0)
      for axis in 0..<array.rank {
        let reach = (array.shape[axis] - 1) * array.strides[axis]
        if reach < 0 { low += reach } else { high += reach }
      }
      let start = Int(bitPattern: array.data)
      return (start + low * array.dtype.size)...(start + (high + 1) * array.dtype.size - 1)
    }
    return bounds(a).overlaps(bounds(b))
  }
}
