// The element types an array can have. NumPy has more; these three are what numerical lessons print.

/// An array's element type, with NumPy's name for it.
public enum DType: UInt8, Sendable, CaseIterable, Comparable {
  case bool, int64, float64

  /// NumPy's name: `bool`, `int64`, `float64`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int64: "int64"
    case .float64: "float64"
    }
  }

  /// Bytes per element.
  @inlinable public var size: Int { self == .bool ? 1 : 8 }

  /// The promotion of two types under NEP 50: with these three it is simply the larger one.
  @inlinable public static func < (a: DType, b: DType) -> Bool { a.rawValue < b.rawValue }
}
