// Between Python's values and arrays: numbers as operands, nested lists as arrays, and ArrayError as PythonError.

import Arrays
import BigInt

extension Value {
  /// What NumPy computes with as it is: Python's and NumPy's numbers, and arrays; nil for everything else.
  var operand: Operand? {
    switch self {
    case .array(let array): .array(array)
    case .float(let number), .numpyFloat(let number): .scalar(.float(number))
    case .int(let number), .numpyInt(let number): .scalar(.int(number))
    case .bool(let flag), .numpyBool(let flag): .scalar(.bool(flag))
    case .object: sizedNumber.map { .scalar(.sized($0)) } ?? complex.map { .scalar(.complex($0.number)) }
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
    case .scalar(.complex(let number)): self = .object(PyComplex(number, isNumPy: true))
    case .scalar(.sized(let number)): self = .object(PyNumpyNumber(number))
    }
  }
}

extension PythonError {
  init(_ error: ArrayError) {
    if error.kind == .limit {
      self = Meter.exhausted
      return
    }
    let kind: Kind =
      switch error.kind {
      case .value: .value
      case .attribute: .attribute
      case .index: .index
      case .type: .type
      case .overflow: .overflow
      case .zeroDivision: .zeroDivision
      case .memory: .arrayMemory
      case .axis: .axis
      case .casting: .casting
      case .noLoop: .noLoop
      case .limit: .limit
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
  if dtype == nil || dtype == .float64, let matrix = plainMatrix(value) { return matrix }
  let outline = try ArrayOutline(value, depth: 0, isTyped: dtype != nil && dtype != .bool)
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

/// The usual case: a list of rows of Python's floats, all of one length; integers may stand among them. nil for all else.
private func plainMatrix(_ value: Value) -> NDArray? {
  guard case .list(let rows) = value, case .list(let first) = rows.items.first, !first.items.isEmpty,
    let matrix = NDArray.directZeros(rows.items.count, first.items.count)
  else { return nil }
  var hasFloat = false
  var place = 0
  for row in rows.items {
    guard case .list(let row) = row, row.items.count == first.items.count else { return nil }
    for item in row.items {
      switch item {
      case .float(let number):
        hasFloat = true
        matrix.setFloat(number, at: place)
      case .int(let number): matrix.setFloat(Double(number), at: place)
      default: return nil
      }
      place += 1
    }
  }
  return hasFloat ? matrix : nil
}

/// The shape and type that a nested list would have as an array.
private struct ArrayOutline {
  var shape: [Int] = []
  /// nil where there is no element.
  var dtype: DType?
  var isRagged = false

  /// - Parameter isTyped: Whether the type is known to be a number's, so that each element has to become one.
  init(_ value: Value, depth: Int, isTyped: Bool) throws(PythonError) {
    switch value {
    case .list(let list): try join(list.items, depth, isTyped)
    case .tuple(let tuple): try join(tuple.items, depth, isTyped)
    case .range(let range):
      shape = [range.count]
      dtype = range.count == 0 ? nil : .int64
    case .array(let array):
      shape = Array(array.shape)
      dtype = array.dtype
    default:
      guard let operand = value.operand else {
        if value.isOfTextArrays { throw .texts }
        if case .string = value.plain, !isTyped { throw .texts }
        if isTyped { return }
        throw .unsupported(
          "an array of '\(value.typeName)' values (NumPy's dtype \(value.elementDType))")
      }
      dtype = operand.dtype
    }
  }

  private mutating func join(_ items: [Value], _ depth: Int, _ isTyped: Bool) throws(PythonError) {
    // A list that contains itself ends here, too.
    guard depth < 64 else { throw .unsupported("an array with more than \(Shape.maximumRank) dimensions") }
    shape = [items.count]
    try Meter.charge(items.count &* 2)
    var inner: [Int]?
    for item in items {
      if let operand = item.operand, operand.shape.isEmpty {
        dtype = DType.promoted(dtype ?? .bool, operand.dtype)
        if inner?.isEmpty == false { isRagged = true }
        inner = []
        continue
      }
      let outline = try ArrayOutline(item, depth: depth + 1, isTyped: isTyped)
      isRagged = isRagged || outline.isRagged
      if let type = outline.dtype { dtype = DType.promoted(dtype ?? .bool, type) }
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
  /// What NumPy's dtype would be of an array of such values.
  fileprivate var elementDType: String {
    switch self {
    case .string: "<U"
    case .object(let object as PyWhole):
      object.number.magnitude.bitWidth <= 64 && !object.number.isNegative ? "uint64" : "object"
    default: "object"
    }
  }
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
    case .range(let range):
      for index in 0..<range.count {
        let number = range[index]
        try add(.scalar(try fittingElement(.int(number), .int(number), of: array.dtype)))
      }
    default:
      switch value.operand {
      case .scalar(.complex)? where value.yieldsType && !array.dtype.isComplex && array.dtype != .bool:
        throw notANumber(value, array.dtype)
      case .scalar(let scalar)?: try add(.scalar(try fittingElement(value, scalar, of: array.dtype)))
      case .array?: if let operand = value.operand { try add(operand) }
      case nil: try add(.scalar(try number(value)))
      }
    }
  }

  /// An element that is no number, made into one as `float()` or `int()` would.
  private func number(_ value: Value) throws(PythonError) -> Scalar {
    switch (value.plain, array.dtype.isFloat) {
    case (.string, _) where array.dtype.isComplex: throw .unsupported("an array of complex numbers out of texts")
    case (.none, _) where array.dtype.isComplex: return .complex(Complex(.nan, .nan))
    case (.string(let string), true):
      if let number = string.float { return .float(number) }
      throw PythonError(.value, "could not convert string to float: \(string.literal)")
    case (.string(let string), _):
      let digits = String(decoding: string.asciiDigits, as: UTF8.self)
      if let number = Int(digits) { return try fittingElement(.int(number), .int(number), of: array.dtype) }
      let magnitude = digits.drop { $0 == "-" || $0 == "+" }
      if !magnitude.isEmpty, magnitude.allSatisfy(\.isNumber) {
        guard array.dtype == .uint64, let word = UInt(digits) else { throw .tooLarge(for: "long") }
        return try fittingElement(BigInt(word), of: .uint64)
      }
      throw PythonError(.value, "invalid literal for int() with base 10: \(string.literal)")
    case (.none, true): return .float(.nan)
    case (.object(let object as PyWhole), _): return try fittingElement(object.number, of: array.dtype)
    default:
      let function =
        array.dtype.isFloat
        ? "float() argument must be a string or a real number"
        : "int() argument must be a string, a bytes-like object or a real number"
      throw PythonError(.type, "\(function), not '\(value.typeName)'")
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
