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
    case .complex128: self = .complex(pointer.load(as: Complex.self))
    default: self = .sized(SizedNumber(reading: pointer, type))
    }
  }

  /// The value in a type at least as large as its own; in a smaller one, as `astype` converts it.
  public func converted(to type: DType) throws(ArrayError) -> Scalar {
    switch (self, type) {
    case (.bool, .bool), (.int, .int64), (.float, .float64): return self
    case (.bool(let value), .int64): return .int(value ? 1 : 0)
    case (.bool, .float64), (.int, .float64): return .float(double)
    case (.int(let value), .bool): return .bool(value != 0)
    case (.float(let value), .bool): return .bool(value != 0)
    case (.float(let value), .int64): return .int(try Scalar.truncated(value))
    default:
      if dtype == type { return self }
      var result = Complex(0)
      try withCell(self, dtype) { (cell) throws(ArrayError) in
        try withUnsafeMutablePointer(to: &result) { (pointer) throws(ArrayError) in
          try SizedElements.convert(cell, dtype, 0, to: pointer, type, 0, 1)
        }
      }
      return withUnsafePointer(to: &result) { Scalar(reading: $0, type) }
    }
  }

  /// As NumPy takes a number of Python's own beside an array (NEP 50): in the array's type, unless that is of a smaller kind.
  ///
  /// - Throws: `overflow` for an integer that the type does not hold.
  public func asPythonNumber(beside type: DType) throws(ArrayError) -> Scalar {
    if type.isUsual { return self }
    switch self {
    case .int(let value):
      if let range = type.integers, !range.contains(value) {
        throw ArrayError(.overflow, "Python integer \(value) out of bounds for \(type.name)")
      }
      return try converted(to: type)
    case .float: return type.isFloat || type.isComplex ? try converted(to: type) : self
    case .bool, .complex, .sized: return self
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
  if type == .complex128 {
    var number = Complex(scalar.double)
    if case .complex(let value) = scalar { number = value }
    return try withUnsafePointer(to: &number) { (pointer) throws(Failure) in try body(UnsafeRawPointer(pointer)) }
  }
  switch type {
  case .float64: cell = scalar.double.bitPattern
  case .int64:
    switch scalar {
    case .int(let value): cell = UInt64(bitPattern: Int64(value))
    case .bool(let value): cell = value ? 1 : 0
    case .sized(let number): cell = UInt64(bitPattern: Int64(number.integer ?? 0))
    case .float, .complex: preconditionFailure("a float does not fit into int64")
    }
  case .bool:
    guard case .bool(let value) = scalar else { preconditionFailure("only a bool fits into bool") }
    cell = 0
    withUnsafeMutableBytes(of: &cell) { $0.storeBytes(of: value, as: Bool.self) }
  default: cell = scalar.bits(as: type)
  }
  return try withUnsafePointer(to: &cell) { (pointer) throws(Failure) in try body(UnsafeRawPointer(pointer)) }
}

extension Scalar {
  /// The element as memory holds it, in a type at least as large as its own.
  fileprivate func bits(as type: DType) -> UInt64 {
    if case .sized(let number) = self, number.dtype == type { return number.bits }
    // Only a float could fail, and integers are no larger.
    guard case .sized(let number)? = try? converted(to: type) else {
      preconditionFailure("\(dtype.name) does not fit into \(type.name)")
    }
    return number.bits
  }
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
