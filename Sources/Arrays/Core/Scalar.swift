// One number, outside any array; and what an operation takes or gives: a number or an array.

/// One element of an array.
public enum Scalar: Equatable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)
  case complex(Complex)
  /// Of any other type.
  case sized(SizedNumber)

  public var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: .float64
    case .complex: .complex128
    case .sized(let number): number.dtype
    }
  }

  /// The value as a float64: true is 1.0; of a complex number the real part.
  @inlinable public var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    case .complex(let value): value.real
    case .sized(let number): number.double
    }
  }

  /// The value as an integer; nil for floats, for complex numbers, and for an unsigned one beyond 63 bits.
  public var integer: Int? {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .float, .complex: nil
    case .sized(let number): number.integer
    }
  }
}

/// A number of a type that is neither bool nor int64 nor float64 nor complex128.
public struct SizedNumber: Equatable, Sendable {
  public let dtype: DType
  /// The element as memory holds it, with zeros above.
  public let bits: UInt64

  @usableFromInline init(reading pointer: UnsafeRawPointer, _ type: DType) {
    dtype = type
    bits =
      switch type.size {
      case 1: UInt64(pointer.load(as: UInt8.self))
      case 2: UInt64(pointer.load(as: UInt16.self))
      case 4: UInt64(pointer.load(as: UInt32.self))
      default: pointer.load(as: UInt64.self)
      }
  }

  /// A float of less than 64 bits. Precondition: The type is one.
  init(rounding value: Double, to type: DType) {
    dtype = type
    bits = type == .float16 ? UInt64(Float16(value).bitPattern) : UInt64(Float(value).bitPattern)
  }

  /// Nil for floats, and for an unsigned integer beyond 63 bits.
  public var integer: Int? {
    switch dtype {
    case .int8: Int(Int8(truncatingIfNeeded: bits))
    case .int16: Int(Int16(truncatingIfNeeded: bits))
    case .int32: Int(Int32(truncatingIfNeeded: bits))
    case .uint8, .uint16, .uint32, .uint64: Int(exactly: bits)
    case .float16, .float32, .bool, .int64, .float64, .complex128: nil
    }
  }

  public var double: Double {
    switch dtype {
    case .float16: Double(Float16(bitPattern: UInt16(truncatingIfNeeded: bits)))
    case .float32: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .uint64: Double(bits)
    default: Double(integer ?? 0)
    }
  }
}

/// What an operation takes and what it gives. NumPy turns every 0-d result of an operation into a scalar; so do we.
public enum Operand {
  case scalar(Scalar)
  case array(NDArray)
}
