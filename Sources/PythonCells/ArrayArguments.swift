// What the arguments of NumPy's methods and functions mean: axes, shapes, orders, element types, arrays.

import Arrays

extension Interpreter {
  /// `axis=None`, an integer or a tuple of integers.
  func axes(_ value: Value) throws(PythonError) -> [Int]? {
    switch value {
    case .none, .unbound: return nil
    case .tuple(let tuple):
      var axes: [Int] = []
      for item in tuple.items { axes.append(try index(item)) }
      return axes
    default: return [try index(value)]
    }
  }

  /// `axis=None` or an integer.
  func axis(_ value: Value) throws(PythonError) -> Int? {
    switch value {
    case .none, .unbound: return nil
    default: return try index(value)
    }
  }

  /// One integer, or the integers of a sequence or an array.
  func integers(_ value: Value) throws(PythonError) -> [Int] {
    switch value {
    case .list, .tuple, .range: break
    case .array(let array) where array.rank > 0: break
    default: return [try index(value)]
    }
    var result: [Int] = []
    for item in try elements(of: value) { result.append(try index(item)) }
    return result
  }

  /// A value that NumPy would pass through `np.asarray`: arrays as they are.
  func arrayArgument(_ value: Value) throws(PythonError) -> NDArray {
    if case .array(let array) = value { return array }
    return try makeArray(value, dtype: nil)
  }

  /// The same; numbers stay numbers.
  func operandArgument(_ value: Value) throws(PythonError) -> Operand {
    if let operand = value.operand { return operand }
    return .array(try makeArray(value, dtype: nil))
  }

  /// The arrays of a sequence, for functions that join them.
  func arrayArguments(_ value: Value) throws(PythonError) -> [NDArray] {
    var arrays: [NDArray] = []
    for item in try elements(of: value) { arrays.append(try arrayArgument(item)) }
    return arrays
  }
}

/// How the elements of a result are to follow each other.
enum MemoryOrder {
  /// `C`: row-major.
  case rows
  /// `F`: column-major.
  case columns
  /// `K` or `A`: as in the original.
  case kept

  init(_ value: Value) throws(PythonError) {
    switch value {
    case .none, .unbound: self = .rows
    case .string(let string):
      switch string.text.uppercased() {
      case "C": self = .rows
      case "F": self = .columns
      case "A", "K": self = .kept
      default:
        throw PythonError(
          .value, "order must be one of 'C', 'F', 'A', or 'K' (got \(string.literal))")
      }
    default: throw PythonError(.type, "order must be str, not \(value.typeName)")
    }
  }

  /// For operations that read the elements one after another.
  fileprivate var isByColumns: Bool {
    get throws(ArrayError) {
      switch self {
      case .rows: false
      case .columns: true
      case .kept: throw ArrayError(.unsupported, "reading an array with order='A' or order='K'")
      }
    }
  }
}

extension NDArray {
  func reshaped(_ extents: [Int], _ order: MemoryOrder) throws(ArrayError) -> NDArray {
    guard try order.isByColumns else { return try reshaped(extents) }
    return try transposed.reshaped(extents.reversed()).transposed
  }

  func raveled(_ order: MemoryOrder) throws(ArrayError) -> NDArray {
    try order.isByColumns ? transposed.raveled() : raveled()
  }

  func flattened(_ order: MemoryOrder) throws(ArrayError) -> NDArray {
    try order.isByColumns ? transposed.flattened() : flattened()
  }

  func copy(_ order: MemoryOrder) throws(ArrayError) -> NDArray {
    switch order {
    case .rows: copy()
    case .columns: transposed.copy().transposed
    case .kept: try astype(dtype)
    }
  }
}

/// `dtype=`: one of the three types we have; nil for None.
func elementType(_ value: Value) throws(PythonError) -> DType? {
  switch value {
  case .none, .unbound: return nil
  case .dtype(let dtype): return dtype
  case .type(let type):
    switch type {
    case .float, .numpyFloat: return .float64
    case .int, .numpyInt: return .int64
    case .bool, .numpyBool: return .bool
    case .str, .object: throw .unsupported("dtype \(type.rawValue)")
    default: throw PythonError(.type, "Cannot interpret '<class '\(type.rawValue)'>' as a data type")
    }
  case .string(let string):
    switch string.text {
    case "float", "float64", "f8", "d", "<f8", "double": return .float64
    case "int", "int64", "i8", "l", "q", "<i8", "long": return .int64
    case "bool", "?", "b1": return .bool
    case "float16", "float32", "f2", "f4", "f", "e", "single", "half", "longdouble", "int8", "int16", "int32", "uint8",
      "uint16", "uint32", "uint64", "uint", "i1", "i2", "i4", "u1", "u2", "u4", "u8", "i", "complex", "complex64",
      "complex128", "c8", "c16", "str", "U", "S", "object", "O", "datetime64", "timedelta64":
      throw .unsupported("dtype '\(string.text)'")
    default: throw PythonError(.type, "data type \(string.literal) not understood")
    }
  default: throw .unsupported("a '\(value.typeName)' object as a dtype")
  }
}
