// What the arguments of the methods of arrays mean: axes, shapes, orders of elements.

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

  /// The extents of an array: integers too, but truths are none here.
  func extents(_ value: Value) throws(PythonError) -> [Int] {
    do throws(PythonError) {
      switch value {
      case .float, .numpyFloat, .bool, .numpyBool, .set, .dict:
        throw PythonError(.type, "expected a sequence of integers or a single integer, got '\(try repr(value))'")
      case .list, .tuple:
        for case .bool in try elements(of: value) { throw PythonError(.type, "an integer is required") }
        return try integers(value)
      default: return try integers(value)
      }
    } catch {
      if error.kind == .overflow { throw PythonError(.value, "Maximum allowed dimension exceeded") }
      throw error
    }
  }

  /// Whether a sort of that kind keeps equal elements in their order; NumPy looks at the first letter only.
  func isStable(_ kind: Value) throws(PythonError) -> Bool {
    if case .none = kind { return false }
    guard case .string(let string) = kind else {
      throw PythonError(.type, "sort kind must be str, not \(kind.typeName)")
    }
    switch string.text.first?.lowercased() {
    case "q", "h": return false
    case "m", "s": return true
    default:
      throw PythonError(.value, "sort kind must be one of 'quick', 'heap', or 'stable' (got '\(string.text)')")
    }
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
    try reshaped(extents, byColumns: order.isByColumns)
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
