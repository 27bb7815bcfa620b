// From one element type to another, from array to array, and to and from Swift's own arrays.

extension NDArray {
  /// An independent array with the same elements in row-major order.
  public func copy() -> NDArray {
    let result = NDArray(uninitialized: dtype, shape: shape)
    if isContiguous {
      result.data.copyMemory(from: data, byteCount: count &* dtype.size)
    } else {
      result.assignElements(ofSameShape: self)
    }
    return result
  }

  /// An independent array of another type, laid out as this one.
  ///
  /// - Throws: `unsupported` where a float is nan, infinite or beyond int64 (NumPy gives a number without meaning).
  public func astype(_ type: DType) throws(ArrayError) -> NDArray {
    let steps = strides
    try Allowance.goThrough(count &* 3)
    let order = isContiguous ? LoopNest.rowMajorOrder(rank) : memoryOrder
    let result = try NDArray(allocating: type, shape, order: order)
    let nest = LoopNest(shape: shape, order: order, steps, steps, result.strides)
    var failure: ArrayError?
    let last = nest.shape.count - 1
    nest.forEachRun { (offset, _, outOffset) in
      do throws(ArrayError) {
        try NDArray.convert(
          data + offset &* dtype.size, dtype, nest.a[last], to: result.data + outOffset &* type.size, type,
          nest.c[last], nest.shape[last])
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return result
  }

  /// The axes from the outermost in memory to the innermost.
  var memoryOrder: Shape {
    let steps = LoopNest.stretched(strides, shape, to: shape)
    return LoopNest.order(rank, steps, steps)
  }

  /// This array, or a copy in a larger type.
  @inline(__always)
  func converted(to type: DType) throws(ArrayError) -> NDArray { dtype == type ? self : try astype(type) }

  private static func convert(
    _ source: UnsafeRawPointer, _ from: DType, _ step: Int, to target: UnsafeMutableRawPointer, _ to: DType,
    _ targetStep: Int, _ count: Int
  ) throws(ArrayError) {
    @inline(__always)
    func map<In, Out>(_ body: (In) throws(ArrayError) -> Out) throws(ArrayError) {
      let source = source.assumingMemoryBound(to: In.self)
      let target = target.assumingMemoryBound(to: Out.self)
      for i in 0..<count { target[i &* targetStep] = try body(source[i &* step]) }
    }
    switch (from, to) {
    case (.bool, .bool): try map { (x: Bool) in x }
    case (.bool, .int64): try map { (x: Bool) in x ? 1 : 0 }
    case (.bool, .float64): try map { (x: Bool) in x ? 1.0 : 0.0 }
    case (.int64, .bool): try map { (x: Int) in x != 0 }
    case (.int64, .int64): try map { (x: Int) in x }
    case (.int64, .float64): try map { (x: Int) in Double(x) }
    case (.float64, .bool): try map { (x: Double) in x != 0 }
    case (.float64, .int64): try map { (x: Double) throws(ArrayError) in try Scalar.truncated(x) }
    case (.float64, .float64): try map { (x: Double) in x }
    default: try SizedElements.convert(source, from, step, to: target, to, targetStep, count)
    }
  }

  /// Writes the elements of a value of a type no larger, stretched to this array's shape, into this array.
  ///
  /// Precondition: The shape can be stretched to this one, and the type is not larger.
  func assignElements(of value: Operand) {
    switch value {
    case .scalar(let scalar):
      withCell(scalar, dtype) { cell in
        let order = LoopNest.rowMajorOrder(rank)
        let steps = strides
        let nest = LoopNest(shape: shape, order: order, steps, steps, steps)
        let last = nest.shape.count - 1
        nest.forEachRun { (offset, _, _) in
          let place = data + offset &* dtype.size
          if dtype.size == 8 {
            let value = cell.load(as: UInt64.self)
            let target = place.assumingMemoryBound(to: UInt64.self)
            for i in 0..<nest.shape[last] { target[i &* nest.a[last]] = value }
          } else {
            SizedElements.move(dtype, cell, 0, place, nest.a[last], nest.shape[last])
          }
        }
      }
    case .array(let array):
      assignElements(stretching: array)
    }
  }

  private func assignElements(stretching array: NDArray) {
    let source = array.sharesOwner(with: self) ? array.copy() : array
    let steps = LoopNest.stretched(source.strides, source.shape, to: shape)
    copyElements(from: source, steps)
  }

  /// Writes the elements of an array of the same shape that does not share elements with this one.
  func assignElements(ofSameShape source: NDArray) {
    if isContiguous && source.isContiguous && dtype == source.dtype {
      return data.copyMemory(from: source.data, byteCount: count &* dtype.size)
    }
    copyElements(from: source, source.strides)
  }

  private func copyElements(from source: NDArray, _ steps: Shape) {
    precondition(source.dtype == dtype || source.dtype.isSafe(as: dtype))
    // Memory is jumped about in.
    if count > Allowance.small { Allowance.note(count &* 4) }
    let nest = LoopNest(shape: shape, order: LoopNest.rowMajorOrder(rank), steps, steps, strides)
    let last = nest.shape.count - 1
    nest.forEachRun { (offset, _, outOffset) in
      // Conversions to a larger type do not fail.
      try? NDArray.convert(
        source.data + offset &* source.dtype.size, source.dtype, nest.a[last], to: data + outOffset &* dtype.size,
        dtype, nest.c[last], nest.shape[last])
    }
  }

  /// All elements in row-major order, as float64.
  public var asDoubles: [Double] {
    let source = (dtype == .float64 && isContiguous) ? self : asRowMajor(.float64)
    return Array(UnsafeBufferPointer(start: source.doubles, count: count))
  }

  /// All elements in row-major order as integers; nil for floats, and for uint64, which 64 bits with a sign do not hold.
  public var asInts: [Int]? {
    guard dtype.isUsual ? dtype != .float64 : dtype.isInteger && dtype != .uint64 else { return nil }
    let source = asRowMajor(.int64)
    return Array(UnsafeBufferPointer(start: source.ints, count: count))
  }

  /// All elements in row-major order as truth values; nil unless `dtype` is bool.
  public var asBools: [Bool]? {
    guard dtype == .bool else { return nil }
    let source = asRowMajor(.bool)
    return Array(UnsafeBufferPointer(start: source.bools, count: count))
  }

  /// This array, or a row-major copy in a type no smaller.
  func asRowMajor(_ type: DType) -> NDArray {
    if dtype == type && isContiguous { return self }
    let result = NDArray(uninitialized: type, shape: shape)
    result.assignElements(ofSameShape: self)
    return result
  }
}
