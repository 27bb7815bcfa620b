// Operations that only move elements: reshaping, joining, repeating, selecting, sorting. One derivative serves them all: the
// operation is done a second time on the elements' numbers, and each gradient goes back to where its element came from.

import Arrays

extension Variable {
  /// Any operation that gives elements of its inputs, in any order, some perhaps several times or not at all.
  ///
  /// - Parameters:
  ///   - body: Called with the values, then with arrays of integers of the same shapes. It may fill up with zeros.
  public static func rearranged(
    _ sources: [Variable], by body: ([NDArray]) throws(ArrayError) -> NDArray
  ) throws(ArrayError) -> Variable {
    let value = try body(sources.map(\.value)).ownFloats
    var next = 1
    var numbers: [NDArray] = []
    for source in sources {
      numbers.append(try source.numbers(from: next))
      next += source.value.count
    }
    return try gathered(from: sources, at: try body(numbers), value: value)
  }

  /// The numbers of its elements in row-major order, in its shape; zeros for a constant.
  package func numbers(from first: Int) throws(ArrayError) -> NDArray {
    let shape = Array(value.shape)
    if isConstant { return try NDArray.zeros(shape, .int64) }
    return try NDArray.arange(.int(first), .int(first + value.count), .int(1), .int64).reshaped(shape)
  }

  /// Elements taken from several variables, which are numbered one after another from 1 on.
  ///
  /// - Parameters:
  ///   - numbers: Whose elements stand where, in the shape of `value`; 0 for one that no variable gave.
  package static func gathered(
    from sources: [Variable], at numbers: NDArray, value: NDArray
  ) throws(ArrayError) -> Variable {
    // A filled-up result may have become float64.
    let numbers = try numbers.dtype == .int64 ? numbers : numbers.astype(.int64)
    let places = numbers.asInts ?? []
    var first = 1
    var contributions: [(Variable, (NDArray) throws(ArrayError) -> NDArray)] = []
    for source in sources {
      let (start, count) = (first, source.value.count)
      first += count
      if source.isConstant { continue }
      contributions.append(
        (
          source,
          { (g) throws(ArrayError) in
            var sums = Array(repeating: 0.0, count: count)
            for (place, part) in zip(places, g.asDoubles) where place >= start && place < start + count {
              sums[place - start] += part
            }
            return try NDArray(sums, shape: source.shape)
          }
        ))
    }
    return Variable(value, contributions)
  }

  private func rearranged(_ body: (NDArray) throws(ArrayError) -> NDArray) throws(ArrayError) -> Variable {
    try Variable.rearranged([self]) { (arrays) throws(ArrayError) in try body(arrays[0]) }
  }

  // MARK: Shapes

  /// The same elements under other extents; one of them may be -1.
  public func reshaped(_ extents: [Int]) throws(ArrayError) -> Variable {
    let result = try value.reshaped(extents)
    return Variable(result, [(self, { [shape] (g) throws(ArrayError) in try g.shaped(shape) })])
  }

  /// In one line, row by row.
  public func raveled() throws(ArrayError) -> Variable { try reshaped([value.count]) }

  /// The axes in the given order, or all of them reversed.
  public func transposed(_ axes: [Int]? = nil) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in
      try axes.map { (axes) throws(ArrayError) in try a.transposed(axes) } ?? a.transposed
    }
  }

  public func swappingAxes(_ first: Int, _ second: Int) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.swappingAxes(first, second) }
  }

  public func movingAxes(_ source: [Int], to destination: [Int]) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.movingAxes(source, to: destination) }
  }

  public func squeezed(_ axes: [Int]? = nil) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.squeezed(axes) }
  }

  public func expanded(_ axes: [Int]) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.expanded(axes) }
  }

  public func broadcast(to extents: [Int]) throws(ArrayError) -> Variable {
    let result = try value.broadcast(to: extents).copy()
    return Variable(result, [(self, { [shape] (g) throws(ArrayError) in try g.unbroadcast(to: shape) })])
  }

  // MARK: Joining and repeating

  public static func concatenated(_ parts: [Variable], axis: Int? = 0) throws(ArrayError) -> Variable {
    try rearranged(parts) { (arrays) throws(ArrayError) in try NDArray.concatenated(arrays, axis: axis) }
  }

  public static func stacked(_ parts: [Variable], axis: Int = 0) throws(ArrayError) -> Variable {
    try rearranged(parts) { (arrays) throws(ArrayError) in try NDArray.stacked(arrays, axis: axis) }
  }

  public func repeated(_ counts: [Int], axis: Int? = nil) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.repeated(counts, axis: axis) }
  }

  public func tiled(_ counts: [Int]) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.tiled(counts) }
  }

  public func flipped(_ axes: [Int]? = nil) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.flipped(axes) }
  }

  public func rolled(_ shifts: [Int], axes: [Int]) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.rolled(shifts, axes: axes) }
  }

  // MARK: Diagonals

  /// `np.diag`: a matrix's diagonal, or a matrix with this diagonal and zeros around it.
  public func diag(offset: Int = 0) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try NDArray.diag(a, offset: offset) }
  }

  /// The sum of the diagonal.
  public func trace(offset: Int = 0) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.diagonal(offset: offset) }.sum(axes: [-1])
  }

  /// `np.tril` (`below`) and `np.triu`.
  public func triangle(below: Bool, offset: Int = 0) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.triangle(below: below, offset: offset) }
  }

  // MARK: Elements

  /// `x[items]`: where an index comes several times, its gradients add up.
  public func get(_ items: [IndexItem]) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.get(items).array }
  }

  /// What `x` is after `x[items] = element`: where an index comes several times, the last one counts, and only it has a gradient.
  public func setting(_ items: [IndexItem], to elements: Variable) throws(ArrayError) -> Variable {
    try Variable.rearranged([self, elements]) { (arrays) throws(ArrayError) in
      let result = arrays[0].copy()
      try result.set(items, to: .array(arrays[1]))
      return result
    }
  }

  /// `np.take`
  public func taking(_ indices: NDArray, axis: Int? = nil) throws(ArrayError) -> Variable {
    try rearranged { (a) throws(ArrayError) in try a.taking(indices, axis: axis).array }
  }

  /// In ascending order along an axis, or all elements in one line.
  public func sorted(axis: Int? = -1) throws(ArrayError) -> Variable {
    guard let axis else { return try raveled().sorted(axis: 0) }
    let order = try value.sortingIndices(axis: axis, isStable: true)
    let numbers = try NDArray.apply(
      .add, .array(try Lines(of: value, along: [axis]).places(of: order)), .scalar(.int(1))
    ).array
    return try Variable.gathered(from: [self], at: numbers, value: try value.sorted(axis: axis))
  }

  /// `np.diff`: each element minus the one before it along an axis, `order` times over.
  public func differences(order: Int = 1, axis: Int = -1) throws(ArrayError) -> Variable {
    var result = self
    for _ in 0..<order {
      let last = try result.value.axisFromStart(axis)
      let all = Array(repeating: IndexItem.slice(start: nil, stop: nil, step: nil), count: last)
      let later = try result.get(all + [.slice(start: 1, stop: nil, step: nil)])
      let earlier = try result.get(all + [.slice(start: nil, stop: -1, step: nil)])
      result = try later - earlier
    }
    return result
  }
}
