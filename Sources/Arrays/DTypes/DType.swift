// The element types an array can have: a kind of number, and how many bytes each takes. What comes of two of them is NumPy's
// promotion (NEP 50); the numbers of Python's own, which take the type of what stands beside them, are not known here.

/// An array's element type, with NumPy's name for it.
public enum DType: UInt8, Sendable, CaseIterable {
  // What most lessons are made of, each promoted to the ones behind it. Their numbers have cases of their own in `Scalar`.
  case bool, int64, float64
  case int8, int16, int32
  case uint8, uint16, uint32, uint64
  case float16, float32
  case complex128

  /// What its elements are.
  public enum Kind: Sendable {
    case bool, signed, unsigned, float, complex
  }

  public var kind: Kind {
    switch self {
    case .bool: .bool
    case .int8, .int16, .int32, .int64: .signed
    case .uint8, .uint16, .uint32, .uint64: .unsigned
    case .float16, .float32, .float64: .float
    case .complex128: .complex
    }
  }

  /// NumPy's name: `bool`, `int64`, `float32`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .uint8: "uint8"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .uint64: "uint64"
    case .float16: "float16"
    case .float32: "float32"
    case .float64: "float64"
    case .complex128: "complex128"
    }
  }

  /// Bytes per element.
  @inlinable public var size: Int { isUsual ? self == .bool ? 1 : 8 : narrowSize }

  @usableFromInline var narrowSize: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16, .float16: 2
    case .int32, .uint32, .float32: 4
    case .int64, .uint64, .float64: 8
    case .complex128: 16
    }
  }

  /// Whether it is bool, int64 or float64.
  @inlinable @inline(__always) public var isUsual: Bool { rawValue <= DType.float64.rawValue }
  public var isFloat: Bool { kind == .float }
  public var isComplex: Bool { self == .complex128 }
  public var isInteger: Bool { kind == .signed || kind == .unsigned }

  /// The type in which loops compute: of integers with less than 64 bits the result is cut off, of half precision rounded.
  var loopType: DType {
    switch self {
    case .int8, .int16, .int32, .uint8, .uint16, .uint32: .int64
    case .float16: .float32
    case .bool, .int64, .uint64, .float32, .float64, .complex128: self
    }
  }

  /// The type in which functions like the sine compute: the smallest that holds all of these.
  var floatForFunctions: DType {
    switch self {
    case .bool, .int8, .uint8, .float16: .float16
    case .int16, .uint16, .float32: .float32
    case .int32, .int64, .uint32, .uint64, .float64: .float64
    case .complex128: .complex128
    }
  }

  /// The type in which integers are added up.
  package var sumType: DType {
    switch self {
    case .bool, .int8, .int16, .int32: .int64
    case .uint8, .uint16, .uint32: .uint64
    case .int64, .uint64, .float16, .float32, .float64, .complex128: self
    }
  }

  /// The type of a result that has elements of both.
  @inlinable public static func promoted(_ a: DType, _ b: DType) -> DType {
    if a == b { return a }
    if a.isUsual && b.isUsual { return a.rawValue > b.rawValue ? a : b }
    return promotedWidely(a, b)
  }

  /// The same of many: not one after the other, but each with the one that knows most, so that a float16 or float32
  /// among small integers stays small (`PyArray_PromoteDTypeSequence`). Precondition: There are some.
  package static func promoted(_ types: [DType]) -> DType {
    var first = types[0]
    for type in types where type.knowledge > first.knowledge { first = type }
    return types.reduce(first) { promoted($0, promoted(first, $1)) }
  }

  /// The place of its number in NumPy's list of types.
  private var knowledge: Int {
    switch self {
    case .float16: 5
    case .complex128: 4
    case .float64: 3
    case .float32: 2
    case .uint64: 1
    default: 0
    }
  }

  @usableFromInline static func promotedWidely(_ a: DType, _ b: DType) -> DType {
    switch (a.kind, b.kind) {
    case (.bool, _): return b
    case (_, .bool): return a
    case (.complex, _): return a
    case (_, .complex): return b
    case (.signed, .signed), (.unsigned, .unsigned), (.float, .float): return a.size > b.size ? a : b
    case (.signed, .unsigned): return signed(bytes: Swift.max(a.size, b.size * 2))
    case (.unsigned, .signed): return promotedWidely(b, a)
    case (.float, _):
      let needed = b.floatForFunctions
      return a.size > needed.size ? a : needed
    case (_, .float): return promotedWidely(b, a)
    }
  }

  /// The signed integers of so many bytes; float64 where there are none so large.
  private static func signed(bytes: Int) -> DType {
    switch bytes {
    case 1: .int8
    case 2: .int16
    case 4: .int32
    case 8: .int64
    default: .float64
    }
  }

  /// `np.can_cast(self, type)`: whether each number of one is one of the other.
  public func isSafe(as type: DType) -> Bool { DType.promoted(self, type) == type }

  /// `np.can_cast(self, type, "same_kind")`: what `a += b` allows.
  public func isSameKind(as type: DType) -> Bool {
    if isSafe(as: type) { return true }
    return switch (kind, type.kind) {
    case (.signed, .signed), (.unsigned, .unsigned), (.float, .float), (.unsigned, .signed): true
    case (_, .float): kind != .complex
    default: false
    }
  }

  /// The integers that it holds; nil for floats and complex numbers. uint64 ends where Swift's own integers do.
  public var integers: ClosedRange<Int>? {
    switch self {
    case .bool: 0...1
    case .int8: Int(Int8.min)...Int(Int8.max)
    case .int16: Int(Int16.min)...Int(Int16.max)
    case .int32: Int(Int32.min)...Int(Int32.max)
    case .int64: Int.min...Int.max
    case .uint8: 0...Int(UInt8.max)
    case .uint16: 0...Int(UInt16.max)
    case .uint32: 0...Int(UInt32.max)
    case .uint64: 0...Int.max
    case .float16, .float32, .float64, .complex128: nil
    }
  }
}
