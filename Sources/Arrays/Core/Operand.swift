// Between numbers and arrays: cells that hold one number for a loop, and results without axes that become numbers.

extension Operand {
  @inlinable public var dtype: DType {
    switch self {
    case .scalar(let scalar): scalar.dtype
    case .array(let array): array.dtype
    }
  }

  /// The extents; none for a scalar.
  @inlinable public var shape: Shape {
    switch self {
    case .scalar: []
    case .array(let array): array.shape
    }
  }

  /// Precondition: It has one element.
  var number: Scalar {
    switch self {
    case .scalar(let scalar): scalar
    case .array(let array): Scalar(reading: array.data, array.dtype)
    }
  }

  /// The array, or the scalar as a new array without axes.
  public var array: NDArray {
    switch self {
    case .scalar(let scalar): NDArray(scalar)
    case .array(let array): array
    }
  }
}

extension Scalar {
  init(reading pointer: UnsafeRawPointer, _ type: DType) {
    switch type {
    case .bool: self = .bool(pointer.load(as: Bool.self))
    case .int64: self = .int(pointer.load(as: Int.self))
    case .float64: self = .float(pointer.load(as: Double.self))
    }
  }

  /// The value in a type at least as large as its own; in a smaller one, as `astype` converts it.
  public func converted(to type: DType) throws(ArrayError) -> Scalar {
    switch (self, type) {
    case (.bool, .bool), (.int, .int64), (.float, .float64): self
    case (.bool(let value), .int64): .int(value ? 1 : 0)
    case (.bool, .float64), (.int, .float64): .float(double)
    case (.int(let value), .bool): .bool(value != 0)
    case (.float(let value), .bool): .bool(value != 0)
    case (.float(let value), .int64): .int(try Scalar.truncated(value))
    }
  }

  static func truncated(_ value: Double) throws(ArrayError) -> Int {
    guard let result = Int(exactly: value.rounded(.towardZero)) else {
      throw ArrayError(.unsupported, "the conversion of \(value) to int64 (NumPy gives a number without meaning)")
    }
    return result
  }
}

/// Calls `body` with a pointer to the number, in a type at least as large as its own.
@inline(__always)
func withCell<Result, Failure: Error>(
  _ scalar: Scalar, _ type: DType, _ body: (UnsafeRawPointer) throws(Failure) -> Result
) throws(Failure) -> Result {
  var cell: UInt64
  switch type {
  case .float64: cell = scalar.double.bitPattern
  case .int64:
    switch scalar {
    case .int(let value): cell = UInt64(bitPattern: Int64(value))
    case .bool(let value): cell = value ? 1 : 0
    case .float: preconditionFailure("a float does not fit into int64")
    }
  case .bool:
    guard case .bool(let value) = scalar else { preconditionFailure("only a bool fits into bool") }
    cell = 0
    withUnsafeMutableBytes(of: &cell) { $0.storeBytes(of: value, as: Bool.self) }
  }
  return try withUnsafePointer(to: &cell) { (pointer) throws(Failure) in try body(UnsafeRawPointer(pointer)) }
}

extension NDArray {
  /// An array without axes.
  public init(_ scalar: Scalar) {
    self.init(uninitialized: scalar.dtype, shape: [])
    withCell(scalar, scalar.dtype) { data.copyMemory(from: $0, byteCount: scalar.dtype.size) }
  }

  /// What an operation gives: NumPy turns results without axes into scalars.
  consuming func asOperand() -> Operand { rank == 0 ? .scalar(Scalar(reading: data, dtype)) : .array(self) }

  /// A new array of the same shape and layout, filled by `loop` in runs of elements.
  @inline(__always)
  static func map(
    _ source: NDArray, _ type: DType,
    _ loop: (UnsafeRawPointer, Int, UnsafeMutableRawPointer, Int, Int) -> LoopOutcome, orThrow name: () -> String
  ) throws(ArrayError) -> Operand {
    // Most functions of one element are series: some eight times an addition.
    try Allowance.goThrough(source.count &* 8)
    if source.isContiguous {
      let result = try NDArray(allocating: type, source.shape)
      try loop(source.data, 1, result.data, 1, source.count).check(name())
      return result.asOperand()
    }
    let shape = source.shape
    let steps = LoopNest.stretched(source.strides, shape, to: shape)
    let order = LoopNest.order(shape.count, steps, steps)
    let result = try NDArray(allocating: type, shape, order: order)
    let nest = LoopNest(shape: shape, order: order, steps, steps, result.strides)
    let last = nest.shape.count - 1
    var outcome = LoopOutcome.fine
    nest.forEachRun { (offset, _, outOffset) in
      let ended = loop(
        source.data + offset &* source.dtype.size, nest.a[last], result.data + outOffset &* type.size, nest.c[last],
        nest.shape[last])
      if outcome == .fine { outcome = ended }
    }
    try outcome.check(name())
    return .array(result)
  }
}
