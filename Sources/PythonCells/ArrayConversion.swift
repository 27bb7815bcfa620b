// Between Python's values and arrays: numbers as operands, nested lists as arrays, and ArrayError as PythonError.

import Arrays

extension Value {
  /// What NumPy computes with as it is: Python's and NumPy's numbers, and arrays; nil for everything else.
  var operand: Operand? {
    switch self {
    case .array(let array): .array(array)
    case .float(let number), .numpyFloat(let number): .scalar(.float(number))
    case .int(let number), .numpyInt(let number): .scalar(.int(number))
    case .bool(let flag), .numpyBool(let flag): .scalar(.bool(flag))
    default: nil
    }
  }

  /// An operation's result: numbers become NumPy's scalars.
  init(_ operand: Operand) {
    switch operand {
    case .array(let array): self = .array(array)
    case .scalar(.float(let number)): self = .numpyFloat(number)
    case .scalar(.int(let number)): self = .numpyInt(number)
    case .scalar(.bool(let flag)): self = .numpyBool(flag)
    }
  }
}

extension PythonError {
  init(_ error: ArrayError) {
    let kind: Kind =
      switch error.kind {
      case .value: .value
      case .index: .index
      case .type: .type
      case .overflow: .overflow
      case .zeroDivision: .zeroDivision
      case .memory: .memory
      case .axis: .axis
      case .ufuncType: .ufuncType
      case .unsupported: .unsupported
      }
    self.init(kind, error.message)
  }
}

/// What runs on arrays, with its errors as Python's.
@inline(__always)
func arrays<Result>(_ body: () throws(ArrayError) -> Result) throws(PythonError) -> Result {
  do { return try body() } catch { throw PythonError(error) }
}

/// `np.array(value, dtype)`: a new array from numbers, arrays and (nested) lists, tuples and ranges.
///
/// - Throws: NumPy's ValueError for rows of different lengths; `unsupported` for what would become an array of strings or objects.
func makeArray(_ value: Value, dtype: DType?) throws(PythonError) -> NDArray {
  switch value {
  case .array(let array): return try arrays { () throws(ArrayError) in try array.astype(dtype ?? array.dtype) }
  default: break
  }
  let outline = try ArrayOutline(value, depth: 0)
  if outline.isRagged {
    let shape = outline.shape.count == 1 ? "(\(outline.shape[0]),)" : Shape(outline.shape).description
    throw PythonError(
      .value,
      "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
        + "\(outline.shape.count) dimensions. The detected shape was \(shape) + inhomogeneous part.")
  }
  let type = dtype ?? outline.dtype ?? .float64
  let shape = try arrays { () throws(ArrayError) in try Shape(checking: outline.shape, dtype: type) }
  var filler = ArrayFiller(try arrays { () throws(ArrayError) in try NDArray.zeros(shape, type) })
  try filler.add(value)
  return filler.array
}

/// The shape and type that a nested list would have as an array.
private struct ArrayOutline {
  var shape: [Int] = []
  /// nil where there is no element.
  var dtype: DType?
  var isRagged = false

  init(_ value: Value, depth: Int) throws(PythonError) {
    switch value {
    case .list(let list): try join(list.items, depth)
    case .tuple(let tuple): try join(tuple.items, depth)
    case .range(let range):
      shape = [range.count]
      dtype = range.count == 0 ? nil : .int64
    case .array(let array):
      shape = Array(array.shape)
      dtype = array.dtype
    default:
      guard let operand = value.operand else {
        throw .unsupported(
          "an array of '\(value.typeName)' values (\(value.isText ? "NumPy's dtype <U" : "NumPy's dtype object"))")
      }
      dtype = operand.dtype
    }
  }

  private mutating func join(_ items: [Value], _ depth: Int) throws(PythonError) {
    // A list that contains itself ends here, too.
    guard depth < 64 else { throw .unsupported("an array with more than \(Shape.maximumRank) dimensions") }
    shape = [items.count]
    var inner: [Int]?
    for item in items {
      if let operand = item.operand, operand.shape.isEmpty {
        dtype = max(dtype ?? .bool, operand.dtype)
        if inner?.isEmpty == false { isRagged = true }
        inner = []
        continue
      }
      let outline = try ArrayOutline(item, depth: depth + 1)
      isRagged = isRagged || outline.isRagged
      if let type = outline.dtype { dtype = max(dtype ?? .bool, type) }
      if let known = inner {
        let common = zip(known, outline.shape).prefix { $0 == $1 }.count
        if common < known.count || common < outline.shape.count { isRagged = true }
        inner = Array(known.prefix(common))
      } else {
        inner = outline.shape
      }
    }
    shape += inner ?? []
  }
}

extension Value {
  fileprivate var isText: Bool { if case .string = self { true } else { false } }
}

/// Writes the elements of a nested list into a new array, in order.
private struct ArrayFiller {
  let array: NDArray
  private var place = 0
  private let flat: NDArray

  init(_ array: NDArray) {
    self.array = array
    flat = array.raveled()
  }

  mutating func add(_ value: Value) throws(PythonError) {
    switch value {
    case .list(let list): for item in list.items { try add(item) }
    case .tuple(let tuple): for item in tuple.items { try add(item) }
    case .range(let range): for index in 0..<range.count { try add(.scalar(.int(range[index]))) }
    default: if let operand = value.operand { try add(operand) }
    }
  }

  private mutating func add(_ operand: Operand) throws(PythonError) {
    let start = place
    place += operand.shape.product
    let (flat, place) = (flat, place)
    try arrays { () throws(ArrayError) in
      switch operand {
      case .scalar(let scalar): try flat.setElement(start, to: scalar)
      case .array(let part):
        try flat.set([.slice(start: start, stop: place, step: nil)], to: .array(part.raveled()))
      }
    }
  }
}
