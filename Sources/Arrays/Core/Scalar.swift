// One number, outside any array; and what an operation takes or gives: a number or an array.

/// One element of an array.
public enum Scalar: Equatable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)

  public var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: .float64
    }
  }

  /// The value as a float64: true is 1.0.
  @inlinable public var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }
}

/// What an operation takes and what it gives. NumPy turns every 0-d result of an operation into a scalar; so do we.
public enum Operand {
  case scalar(Scalar)
  case array(NDArray)
}
