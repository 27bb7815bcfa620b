// `array[…]`, read and written: Python's index values sorted into NumPy's kinds of index.

import Arrays

/// `array[index]`: a NumPy number, a view, or a copy where lists or arrays are in the index.
func arrayGet(_ array: NDArray, _ index: Value) throws(PythonError) -> Value {
  do {
    switch index {
    case .int(let i), .numpyInt(let i): return Value(try array.part(i))
    default: return Value(try array.get(try indexItems(index, of: array)))
    }
  } catch {
    throw PythonError(any: error)
  }
}

/// `array[i, j]`
func arrayGet(_ array: NDArray, _ i: Int, _ j: Int) throws(PythonError) -> Value {
  do throws(ArrayError) {
    guard array.rank == 2 else { return Value(try array.get([.integer(i), .integer(j)])) }
    switch try array.element(i, j) {
    case .float(let number): return .numpyFloat(number)
    case .int(let number): return .numpyInt(number)
    case .bool(let flag): return .numpyBool(flag)
    case .complex, .sized: return Value(.scalar(try array.element(i, j)))
    }
  } catch {
    throw PythonError(error)
  }
}

/// `number[index]` for one of NumPy's numbers, which have no axes: an empty tuple, `...` and None are all that fits.
func numpyScalarGet(_ number: Value, _ index: Value) throws(PythonError) -> Value {
  let items: [Value] = if case .tuple(let tuple) = index { tuple.items } else { [index] }
  let fits = items.allSatisfy { item in
    switch item {
    case .none, .ellipsis: true
    default: false
    }
  }
  for case .bool in items { throw .unsupported("a number with a boolean as its index") }
  for case .numpyBool in items { throw .unsupported("a number with a boolean as its index") }
  for case .array(let array) in items where array.dtype == .bool {
    throw .unsupported("a number with a boolean as its index")
  }
  guard fits, let scalar = number.scalar else { throw PythonError(.index, "invalid index to scalar variable.") }
  return try arrayGet(NDArray(scalar), index)
}

/// `array[index] = value`
func arraySet(_ array: NDArray, _ index: Value, _ value: Value) throws(PythonError) {
  do {
    if let number = value.scalar {
      let scalar = try fittingElement(value, number, of: array.dtype)
      if case .int(let i) = index, array.rank == 1 { return try array.setElement(i, to: scalar) }
      return try array.set(try indexItems(index, of: array), to: .scalar(scalar))
    }
    let items = try indexItems(index, of: array)
    if value.nesting > 0, !items.contains(where: \.isAdvanced), case .array(let view) = try array.get(items) {
      // NumPy makes an array of it that has no more axes than the place where it goes.
      guard value.nesting <= view.rank else {
        throw PythonError(
          .value,
          "setting an array element with a sequence. The requested array would exceed the maximum number of dimension "
            + "of \(view.rank).")
      }
      return try view.set([.ellipsis], to: try assignable(value, to: array.dtype))
    }
    try array.set(items, to: try assignable(value, to: array.dtype))
  } catch {
    guard (error as? ArrayError)?.cause == .sequenceForElement else { throw PythonError(any: error) }
    try setElement(of: array, index, toSequence: value, PythonError(any: error))
  }
}

/// Where one element is meant, NumPy asks a sequence for its truth (`bool()`) or finds it to be no number (`int()`).
private func setElement(
  of array: NDArray, _ index: Value, toSequence value: Value, _ error: PythonError
) throws(PythonError) {
  let count: Int
  switch value {
  case .list(let list): count = list.items.count
  case .tuple(let tuple): count = tuple.items.count
  case .range(let range): count = range.count
  default: throw error
  }
  switch array.dtype.kind {
  case .bool: try arraySet(array, index, .bool(count > 0))
  case .signed, .unsigned: throw notANumber(value, array.dtype)
  case .float, .complex: throw error
  }
}

/// `array[i, j] = value`
func arraySet(_ array: NDArray, _ i: Int, _ j: Int, _ value: Value) throws(PythonError) {
  guard array.rank == 2, let number = value.scalar else {
    return try arraySet(array, .tuple(PyTuple([.int(i), .int(j)])), value)
  }
  let scalar = try fittingElement(value, number, of: array.dtype)
  do throws(ArrayError) { try array.setElement(i, j, to: scalar) } catch { throw PythonError(error) }
}

/// What Python says of a value that `int()` or `float()` cannot read.
func notANumber(_ value: Value, _ dtype: DType) -> PythonError {
  PythonError(
    .type,
    dtype.isInteger
      ? "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'"
      : "float() argument must be a string or a real number, not '\(value.typeName)'")
}

/// A value as NumPy takes it into an array of the given type.
private func assignable(_ value: Value, to dtype: DType) throws(PythonError) -> Operand {
  switch value {
  case .array(let array): return .array(array)
  case .list, .tuple, .range: return .array(try makeArray(value, dtype: dtype))
  case .none where dtype.isFloat: return .scalar(.float(.nan))
  case .none where dtype.isComplex: return .scalar(.complex(Complex(.nan, .nan)))
  case .none where dtype == .bool: return .scalar(.bool(false))
  case .string(let string) where dtype.isFloat:
    guard let number = string.float else {
      throw PythonError(.value, "could not convert string to float: \(string.literal)")
    }
    return .scalar(.float(number))
  case .string: throw .unsupported("assigning a string to an element of an array of type \(dtype.name)")
  default:
    // Python's own complex number is none for a real array, NumPy's loses a part.
    if value.yieldsType, value.complex != nil, !dtype.isComplex, dtype != .bool { throw notANumber(value, dtype) }
    if let operand = value.operand { return operand }
    if let long = value.longWhole { return .scalar(try fittingElement(long, of: dtype)) }
    if value.isOfTextArrays { throw .unsupported("assigning texts to elements of an array of type \(dtype.name)") }
    if case .string(let text)? = value.derivedBase {
      guard dtype.isFloat, let number = text.float else {
        throw .unsupported("assigning a text to an element of an array of type \(dtype.name)")
      }
      return .scalar(.float(number))
    }
    // Anything else has a truth value; that of an object is seldom what was meant.
    if dtype == .bool { throw .unsupported("assigning a '\(value.typeName)' to an element of a bool array") }
    throw notANumber(value, dtype)
  }
}

/// The items between the brackets.
private func indexItems(_ index: Value, of array: NDArray) throws -> [IndexItem] {
  guard case .tuple(let tuple) = index.isDerived ? index.plain : index else { return [try indexItem(index)] }
  if tuple.items.count > 63 {
    let truths = tuple.items.count(where: \.isTruth)
    if truths > 64 {
      throw PythonError(
        .index,
        "too many advanced (array) indices. This probably means you are indexing with too many booleans. "
          + "(more than 64 found)")
    }
    if truths == 64, tuple.items.count == 64, array.count == 1 {
      throw PythonError(
        .index,
        "when no subspace is given, the number of index arrays cannot be above 63, but 64 index arrays found")
    }
  }
  var items: [IndexItem] = []
  items.reserveCapacity(tuple.items.count)
  for (place, item) in tuple.items.enumerated() {
    do throws(PythonError) { items.append(try indexItem(item)) } catch {
      guard case .slice = item else { throw error }
      // NumPy sorts and counts all items, and only then reads bounds, from the left.
      let rest = try tuple.items[(place + 1)...].flatMap { $0.isSlice ? [.whole] : try indexItem($0).asWholeAxes }
      _ = try array.get(items + [.whole] + rest)
      throw error
    }
  }
  return items
}

extension IndexItem {
  fileprivate static var whole: IndexItem { .slice(start: nil, stop: nil, step: nil) }

  /// Whole axes in the place of those that the item stands for.
  fileprivate var asWholeAxes: [IndexItem] {
    switch self {
    case .ellipsis, .newAxis: [self]
    case .integer, .slice, .integers: [.whole]
    case .mask(let mask): Array(repeating: .whole, count: mask.rank)
    }
  }
}

extension Value {
  fileprivate var isSlice: Bool {
    if case .slice = self { true } else { false }
  }

  fileprivate var isTruth: Bool {
    switch self {
    case .bool, .numpyBool: true
    default: false
    }
  }
}

private func indexItem(_ value: Value) throws(PythonError) -> IndexItem {
  switch value {
  case .int(let i), .numpyInt(let i): return .integer(i)
  case .slice(let slice):
    return .slice(
      start: try sliceBound(slice.start), stop: try sliceBound(slice.stop), step: try sliceBound(slice.step))
  case .none: return .newAxis
  case .ellipsis: return .ellipsis
  case .bool(let flag), .numpyBool(let flag): return .mask(NDArray(.bool(flag)))
  case .array(let array):
    switch array.dtype.kind {
    case .bool: return .mask(array)
    case .signed, .unsigned: return try indices(array)
    case .float, .complex: throw PythonError(.index, "arrays used as indices must be of integer (or boolean) type")
    }
  case .list, .tuple, .range:
    let array: NDArray
    do { array = try makeArray(value, dtype: nil) } catch {
      // A list that is no array of numbers is no index either.
      throw error.kind == .unsupported ? notAnIndex : error
    }
    switch array.dtype.kind {
    case .bool: return .mask(array)
    case .signed, .unsigned: return try indices(array)
    case .float, .complex:
      guard array.count == 0 else { throw notAnIndex }
      do { return .integers(try array.astype(.int64)) } catch { throw PythonError(error) }
    }
  default:
    if let number = value.sizedNumber?.integer { return .integer(number) }
    if let number = value.derivedBase?.integerIndex { return .integer(number) }
    switch value.derivedBase {
    case .list?, .tuple?: return try indexItem(value.plain)
    default: break
    }
    // Whose method has to be asked by an interpreter; or what NumPy makes an array of.
    let hasArray = if case .object(let object) = value { object.type.find("__array__") != nil } else { false }
    if value.special(.index) != nil || hasArray {
      throw .unsupported("an index of type '\(value.typeName)'")
    }
    if value.isOfTextArrays {
      throw PythonError(.index, "arrays used as indices must be of integer (or boolean) type")
    }
    throw notAnIndex
  }
}

private func indices(_ array: NDArray) throws(PythonError) -> IndexItem {
  if array.dtype == .int64 { return .integers(array) }
  return .integers(try arrays { () throws(ArrayError) in try array.astype(.int64) })
}

private var notAnIndex: PythonError {
  PythonError(
    .index,
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
      + "indices")
}

private func sliceBound(_ value: Value) throws(PythonError) -> Int? {
  switch value {
  case .none: return nil
  case .int(let number), .numpyInt(let number): return number
  case .bool(let flag): return flag ? 1 : 0
  case .array(let array) where array.rank == 0 && array.dtype.isInteger: return array.asInts?.first
  case .object where value.sizedNumber?.integer != nil: return value.sizedNumber?.integer
  default: throw PythonError(.type, "slice indices must be integers or None or have an __index__ method")
  }
}

extension Value {
  /// How many axes a list, tuple or range has as an array, by its deepest element; 0 for everything else.
  fileprivate var nesting: Int { nesting(level: 0) }

  private func nesting(level: Int) -> Int {
    // A list can contain itself.
    guard level < 64 else { return 0 }
    func depth(_ items: [Value]) -> Int {
      1 + items.reduce(0) { Swift.max($0, $1.nesting(level: level + 1)) }
    }
    return switch self {
    case .list(let list): depth(list.items)
    case .tuple(let tuple): depth(tuple.items)
    case .range: 1
    case .array(let array) where level > 0: array.rank
    default: 0
    }
  }

  /// The number that a Python or NumPy number is; nil for everything else.
  var scalar: Scalar? {
    switch self {
    case .float(let number), .numpyFloat(let number): .float(number)
    case .int(let number), .numpyInt(let number): .int(number)
    case .bool(let flag), .numpyBool(let flag): .bool(flag)
    case .object: sizedNumber.map { .sized($0) }
    default: nil
    }
  }
}

extension PythonError {
  /// An error of an array operation or of Python's own, from a place where both can come.
  init(any error: any Error) {
    if let error = error as? PythonError {
      self = error
    } else if let error = error as? ArrayError {
      self.init(error)
    } else {
      preconditionFailure("an error of neither kind: \(error)")
    }
  }
}

/// Walks over an array's first axis: rows are views, numbers are NumPy's.
final class ArrayIterator: PyIterator {
  private let array: NDArray
  private var place = 0

  /// - Throws: TypeError for an array without axes.
  init(_ array: NDArray) throws(PythonError) {
    if array.rank == 0 { throw PythonError(.type, "iteration over a 0-d array") }
    self.array = array
    // NumPy has no type of its own for this; Python's plain sequence iterator walks over arrays.
    super.init(typeName: "iterator")
  }

  override var reached: [Value]? { [.array(array)] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard place < array.shape[0] else { return nil }
    defer { place += 1 }
    return try interpreter.part(of: array, place)
  }
}

/// `iter(array)`
func arrayIterator(_ array: NDArray) throws(PythonError) -> PyIterator { try ArrayIterator(array) }
