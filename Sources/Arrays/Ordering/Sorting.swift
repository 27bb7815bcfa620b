// Elements in order: sort, argsort, unique, searchsorted; and the differences of neighbours.

extension NDArray {
  /// `a.sort(axis)`: puts the elements of each line along an axis in ascending order, nan at its end.
  public func sort(axis: Int = -1) throws(ArrayError) {
    try checkWriteable()
    assignElements(ofSameShape: try sorted(axis: axis))
  }

  /// `np.sort`: a copy with the elements of each line along the axis in ascending order, nan at its end.
  ///
  /// - Parameter axis: nil sorts the flattened array.
  public func sorted(axis: Int? = -1) throws(ArrayError) -> NDArray {
    // NumPy sorts a copy that keeps the layout, and a later sum follows it.
    let result = axis == nil ? flattened() : try astype(dtype)
    if let wider { return try result.astype(wider).sorted(axis: axis ?? 0).astype(dtype) }
    try result.forEachLine(along: axis ?? 0) { (offset, step, count) throws(ArrayError) in
      switch dtype {
      case .float64:
        let line = (0..<count).map { result.doubles[offset + $0 * step] }
        var keys = line.map { RadixOrder.key($0) }
        if line.contains(where: { $0.isNaN || $0 == 0 && $0.sign == .minus }) {
          for (i, place) in try RadixOrder.order(of: keys).enumerated() {
            result.doubles[offset + i * step] = line[place]
          }
        } else {
          try RadixOrder.sort(&keys)
          for i in 0..<count { result.doubles[offset + i * step] = RadixOrder.number(keys[i]) }
        }
      case .int64:
        var keys = (0..<count).map { RadixOrder.key(result.ints[offset + $0 * step]) }
        try RadixOrder.sort(&keys)
        for i in 0..<count { result.ints[offset + i * step] = Int(bitPattern: UInt(keys[i] ^ 1 << 63)) }
      case .bool:
        let falses = (0..<count).count { !result.bools[offset + $0 * step] }
        for i in 0..<count { result.bools[offset + i * step] = i >= falses }
      default:
        let line = (0..<count).map { Scalar(at: offset + $0 * step, of: result) }.sorted(by: NDArray.precedes)
        for i in 0..<count { result.store(line[i], at: offset + i * step) }
      }
    }
    return result
  }

  /// A type that is sorted by keys and holds the same numbers; nil where there is none, or where it is its own.
  private var wider: DType? {
    dtype.isUsual || dtype.isComplex || dtype == .uint64 ? nil : dtype.isFloat ? .float64 : .int64
  }

  /// nan comes last.
  private static func precedes(_ a: Double, _ b: Double) -> Bool { a < b || (b.isNaN && !a.isNaN) }

  /// `np.argsort`: for each line along the axis, the indices that would sort it.
  ///
  /// - Parameter isStable: Whether equal elements keep their order (`kind="stable"`).
  /// - Throws: `unsupported` for equal elements unless `isStable`: their order then depends on the processor NumPy runs on.
  public func sortingIndices(axis: Int? = -1, isStable: Bool = false) throws(ArrayError) -> NDArray {
    let source = axis == nil ? flattened() : copy()
    if let wider { return try source.astype(wider).sortingIndices(axis: axis ?? 0, isStable: isStable) }
    let result = NDArray(uninitialized: .int64, shape: source.shape)
    var hasTies = false
    try source.forEachLine(along: axis ?? 0) { (offset, step, count) throws(ArrayError) in
      if dtype == .float64 || dtype == .int64 {
        let keys = (0..<count).map {
          dtype == .int64
            ? RadixOrder.key(source.ints[offset + $0 * step]) : RadixOrder.key(source.doubles[offset + $0 * step])
        }
        let order = try RadixOrder.order(of: keys)
        for i in 0..<count {
          if i > 0, keys[order[i]] == keys[order[i - 1]] { hasTies = true }
          result.ints[offset + i * step] = order[i]
        }
        return
      }
      let line = (0..<count).map { Scalar(reading: source.data + (offset + $0 * step) * dtype.size, dtype) }
      let order = (0..<count).sorted {
        if NDArray.precedes(line[$0], line[$1]) { return true }
        if NDArray.precedes(line[$1], line[$0]) { return false }
        hasTies = true
        return $0 < $1
      }
      for i in 0..<count { result.ints[offset + i * step] = order[i] }
    }
    if hasTies && !isStable {
      throw ArrayError(
        .unsupported, "np.argsort of equal elements, whose order NumPy leaves open (kind=\"stable\" keeps it)")
    }
    return result
  }

  private static func precedes(_ a: Scalar, _ b: Scalar) -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x < y }
    if case .complex(let x) = a, case .complex(let y) = b { return Complex.precedes(x, y) }
    if case .sized(let x) = a, case .sized(let y) = b, x.dtype == .uint64 { return x.bits < y.bits }
    return precedes(a.double, b.double)
  }

  /// Calls `body` with the first offset, the step and the length of each line along an axis of a row-major array.
  private func forEachLine(
    along axis: Int, _ body: (Int, Int, Int) throws(ArrayError) -> Void
  ) throws(ArrayError) {
    let axis = try checkedAxis(axis)
    if count == 0 { return }
    try Allowance.checkRoom(shape[axis] &* 48)
    // A comparison is some ten times as much work as an addition.
    try Allowance.goThrough(count &* 8 &* (Int.bitWidth - shape[axis].leadingZeroBitCount))
    var outer = shape
    outer[axis] = 1
    let nest = LoopNest(shape: outer, order: LoopNest.rowMajorOrder(rank), strides, strides, strides)
    let work = shape[axis] &* (Int.bitWidth - shape[axis].leadingZeroBitCount)
    try nest.forEachRun(leaving: 0) { (offset, _, _) throws(ArrayError) in
      try Allowance.pass(work)
      try body(offset, strides[axis], shape[axis])
    }
  }

  /// `np.unique`: the different elements in ascending order (all nan as one), how often each occurs, where it occurs
  /// first, and for each element of this array its place among them (in this array's shape).
  public func unique() throws(ArrayError) -> (values: NDArray, counts: NDArray, first: NDArray, inverse: NDArray) {
    let flat = flattened()
    let order = try flat.sortingIndices(isStable: true)
    let element = { (place: Int) in Scalar(reading: flat.data + order.ints[place] * self.dtype.size, self.dtype) }
    var (counts, first): ([Int], [Int]) = ([], [])
    let inverse = NDArray(uninitialized: .int64, shape: shape)
    for place in 0..<count {
      try Allowance.pass(16)
      if place == 0 || NDArray.precedes(element(place - 1), element(place)) {
        counts.append(0)
        first.append(order.ints[place])
      }
      counts[counts.count - 1] += 1
      inverse.ints[order.ints[place]] = counts.count - 1
    }
    let places = NDArray(first)
    guard case .array(let values) = try flat.get([.integers(places)]) else {
      return (flat, NDArray(counts), places, inverse)
    }
    return (values, NDArray(counts), places, inverse)
  }

  /// `np.searchsorted`: where in this sorted one-dimensional array each value would have to stand.
  ///
  /// - Parameter right: Whether behind equal elements rather than before them.
  public func insertionPlaces(of values: Operand, right: Bool = false) throws(ArrayError) -> Operand {
    guard rank == 1 else { throw ArrayError(.value, "object too deep for desired array") }
    let type = DType.promoted(dtype, values.dtype)
    let (own, wanted) = (
      try converted(to: type).asRowMajor(type), try values.array.converted(to: type).asRowMajor(type)
    )
    let result = NDArray(uninitialized: .int64, shape: wanted.shape)
    try Allowance.goThrough(wanted.count &* (Int.bitWidth - count.leadingZeroBitCount))
    for i in 0..<wanted.count {
      try Allowance.pass(32)
      let value = Scalar(reading: wanted.data + i * type.size, type)
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        let element = Scalar(reading: own.data + middle * type.size, type)
        let isBefore = right ? !NDArray.precedes(value, element) : NDArray.precedes(element, value)
        if isBefore { low = middle + 1 } else { high = middle }
      }
      result.ints[i] = low
    }
    return result.asOperand()
  }

  /// `np.diff`: each element minus the one before it along the axis, `order` times over.
  public func differences(order: Int = 1, axis: Int = -1) throws(ArrayError) -> NDArray {
    if order < 0 { throw ArrayError(.value, "order must be non-negative but got \(order)") }
    if order == 0 { return self }
    if rank == 0 { throw ArrayError(.value, "diff requires input that is at least one dimensional") }
    let axis = try checkedAxis(axis)
    var result = self
    for _ in 0..<order {
      if result.shape[axis] == 0 { break }
      var upper = [IndexItem](repeating: .slice(start: nil, stop: nil, step: nil), count: rank)
      var lower = upper
      upper[axis] = .slice(start: 1, stop: nil, step: nil)
      lower[axis] = .slice(start: nil, stop: -1, step: nil)
      let function = dtype == .bool ? BinaryFunction.notEqual : .subtract
      result = try NDArray.apply(function, try result.get(upper), try result.get(lower)).array
    }
    return result
  }

  /// `np.outer`: the product of each element of one with each of the other, both flattened.
  public static func outer(_ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    let column = try a.array.raveled().expanded([1])
    return try apply(.multiply, .array(column), .array(b.array.raveled()))
  }

  /// `np.trace`: the sum of the diagonal.
  public func trace(offset: Int = 0) throws(ArrayError) -> Operand {
    try diagonal(offset: offset).reduce(.sum, axes: [-1])
  }

  /// `np.tril` (`below`) and `np.triu`: the elements on one side of a diagonal, zeros on the other.
  public func triangle(below: Bool, offset: Int = 0) throws(ArrayError) -> NDArray {
    if rank < 2 { throw ArrayError(.unsupported, "np.\(below ? "tril" : "triu") of an array with one dimension") }
    let result = copy()
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    for place in 0..<count {
      let (row, column) = (place / columns % rows, place % columns)
      let isKept = below ? column - row <= offset : column - row >= offset
      if isKept { continue }
      let size = dtype.size
      (result.data + place &* size).initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }
    return result
  }
}
