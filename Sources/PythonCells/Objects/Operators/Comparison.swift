// Comparison, equality and truth, as Python defines them for each type.

import Arrays
import BigInt
import OrderedCollections
import PythonSyntax
import Texts

extension Interpreter {
  /// `a OP b` as an expression: an array where one is compared.
  func compared(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    switch operation {
    case .isSame: return .bool(try isIdentical(a, b))
    case .isNotSame: return .bool(try !isIdentical(a, b))
    case .isIn: return .bool(try contains(b, a))
    case .isNotIn: return .bool(try !contains(b, a))
    default: break
    }
    if case .float(let x) = a, case .float(let y) = b { return .bool(operation.holds(x, y)) }
    if a.isObject || b.isObject {
      if let result = try longComparison(operation, a, b) { return result }
      if a.isNumpy && !b.isDefined || b.isNumpy && !a.isDefined, let result = try numpyComparison(operation, a, b) {
        return result
      }
      if a.isComparedByNumPy(with: b), let result = try numpyComparison(operation, a, b) { return result }
      if a.isArray || b.isArray, let result = try arrayAndNumber(operation, a, b) { return result }
      if case .array = a { try checkArrayGivesWay(to: b) }
      return try objectCompare(operation, a, b)
    }
    if case .int(let x) = a, case .int(let y) = b { return .bool(operation.holds(x, y)) }
    if a.isNumpy || b.isNumpy, let result = try numpyComparison(operation, a, b) { return result }
    if a.hasMetaclass || b.hasMetaclass { return try objectCompare(operation, a, b) }
    switch operation {
    case .equal: return .bool(try equal(a, b))
    case .notEqual: return .bool(try !equal(a, b))
    default: return .bool(try ordered(operation, a, b))
    }
  }

  /// One of NumPy's numbers beside an int of more than 64 bits: integers are compared as they are, floats with a float. nil for all
  /// else.
  private func longComparison(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    guard let long = a.longWhole ?? b.longWhole else { return nil }
    let isFirst = a.longWhole != nil
    let other = isFirst ? b : a
    guard case .scalar(let scalar)? = other.operand, !other.yieldsType else { return nil }
    switch scalar.dtype.kind {
    case .bool: throw .tooLarge(for: "long")
    case .signed, .unsigned:
      guard let whole = other.sizedNumber?.wholeValue.whole ?? other.plainNumber.whole else { return nil }
      let order = whole < long ? -1 : whole == long ? 0 : 1
      return .numpyBool(operation.holds(isFirst ? -order : order, 0))
    case .float, .complex:
      guard let number = long.double else { throw .noFloat }
      return isFirst
        ? try numpyComparison(operation, .float(number), other) : try numpyComparison(operation, other, .float(number))
    }
  }

  private func numpyComparison(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    // A list knows no answer, and Python asks the array the other way round: what is wrong is said in that order.
    if !a.isNumpy && !a.isSomeNumber { return try numpyComparison(operation.reflected, b, a) }
    guard let x = try operand(a), let y = try operand(b) else {
      // An array compared with something that is no number differs from it everywhere.
      guard operation == .equal || operation == .notEqual else {
        if case .dtype = a.isNumpy ? b : a { throw .unsupported("the order of dtypes") }
        // Python asks the array the other way round where the first operand knows no answer.
        let (first, second, symbol) = a.isNumpy ? (a, b, operation) : (b, a, operation.reflected)
        if let mismatch = numpyMismatch(symbol.function, first, second) { throw mismatch }
        throw PythonError(
          .type,
          "'\(symbol.rawValue)' not supported between instances of '\(first.elementTypeName)' and "
            + "'\(second.elementTypeName)'")
      }
      guard case .array(let array) = a.isArray ? a : b else {
        if case .dtype = b { throw .unsupported("comparing a dtype with a number") }
        // A string has an answer for NumPy, other objects leave it to Python.
        if case .string = b { return .numpyBool(operation == .notEqual) }
        return .bool(operation == .notEqual)
      }
      if array.rank == 0 { return .numpyBool(operation == .notEqual) }
      do { return .array(try NDArray.full(array.shape, .bool(operation == .notEqual))) } catch {
        throw PythonError(error)
      }
    }
    let (left, right) = try settled(operation.function, a, x, b, y)
    do { return try Value(NDArray.apply(operation.function, left, right)) } catch { throw PythonError(error) }
  }

  /// `==` in a place that wants one truth: between elements of containers.
  func equal(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    if a.isObject || b.isObject { return try isTrue(compare(.equal, a, b)) }
    switch (a, b) {
    case (.none, .none), (.ellipsis, .ellipsis): return true
    case (.string(let x), .string(let y)): return x === y || PyString.order(x, y) == 0
    case (.list(let x), .list(let y)): return if x === y { true } else { try equalLists(x, y) }
    case (.tuple(let x), .tuple(let y)): return if x === y { true } else { try equalElements(x.items, y.items) }
    case (.dict(let x), .dict(let y)): return if x === y { true } else { try equalEntries(x, y) }
    case (.range(let x), .range(let y)):
      return x.count == y.count && (x.count == 0 || x[0] == y[0] && (x.count == 1 || x.step == y.step))
    case (.dtype(let x), .dtype(let y)): return x == y
    // None means a float where a dtype is asked for.
    case (.dtype(let x), .none), (.none, .dtype(let x)): return x == .float64
    case (.type(let x), .type(let y)):
      if a.hasMetaclass || b.hasMetaclass { return try isTrue(objectCompare(.equal, a, b)) }
      return x == y
    case (.dtype(let x), .type(let y)), (.type(let y), .dtype(let x)):
      return y.elementType == x
    case (.dtype(let x), .string(let y)), (.string(let y), .dtype(let x)):
      return DType(numpyName: y.text) == x
    case (.function(let x), .function(let y)): return x === y
    case (.builtin(let x), .builtin(let y)): return x.isSame(as: y)
    case (.module(let x), .module(let y)): return x === y
    case (.iterator(let x), .iterator(let y)): return x === y
    case (.array, _), (_, .array),
      (.numpyFloat, .list), (.numpyFloat, .tuple), (.list, .numpyFloat), (.tuple, .numpyFloat),
      (.numpyInt, .list), (.numpyInt, .tuple), (.list, .numpyInt), (.tuple, .numpyInt):
      // NumPy makes an array of the list.
      return try isTrue(compare(.equal, a, b))
    case (.slice(let x), .slice(let y)):
      return try equalElements([x.start, x.stop, x.step], [y.start, y.stop, y.step])
    default: break
    }
    if let result = try setComparison(.equal, a, b) { return result }
    guard let x = a.number, let y = b.number else { return false }
    return Number.equal(x, y)
  }

  private func equalEntries(_ a: PyDict, _ b: PyDict) throws(PythonError) -> Bool {
    guard a.count == b.count else { return false }
    try enter()
    defer { depth -= 1 }
    for (key, value) in a.entries {
      try Meter.charge(1)
      guard let other = try b[key], try isSame(value, other) else { return false }
    }
    return true
  }

  /// Comparing may run a cell's code that changes the lists.
  private func equalLists(_ a: PyList, _ b: PyList) throws(PythonError) -> Bool {
    guard a.items.count == b.items.count else { return false }
    try enter()
    defer { depth -= 1 }
    var place = 0
    while place < a.items.count, place < b.items.count {
      try Meter.charge(1)
      if try !isSame(a.items[place], b.items[place]), place < a.items.count, place < b.items.count { return false }
      place += 1
    }
    return a.items.count == b.items.count
  }

  private func equalElements(_ a: [Value], _ b: [Value]) throws(PythonError) -> Bool {
    guard a.count == b.count else { return false }
    try enter()
    defer { depth -= 1 }
    for (x, y) in zip(a, b) {
      try Meter.charge(1)
      if try !isSame(x, y) { return false }
    }
    return true
  }

  /// `a < b` in a place that wants one truth: sorting, `min`, `max`.
  func less(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    if a.isArray || b.isArray || a.isObject || b.isObject { return try isTrue(compare(.less, a, b)) }
    return try ordered(.less, a, b)
  }

  private func ordered(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Bool {
    if let x = a.number, let y = b.number {
      guard let order = Number.order(x, y) else { return false }
      return operation.holds(order, 0)
    }
    switch (a, b) {
    case (.string(let x), .string(let y)):
      return operation.holds(PyString.order(x, y), 0)
    case (.list(let x), .list(let y)): return try orderedElements(operation, x.items, y.items)
    case (.tuple(let x), .tuple(let y)): return try orderedElements(operation, x.items, y.items)
    default:
      if a.hasMetaclass || b.hasMetaclass { return try isTrue(objectCompare(operation, a, b)) }
      if let result = try setComparison(operation, a, b) { return result }
      switch (a, b) {
      case (.dtype, _), (_, .dtype): throw .unsupported("the order of dtypes")
      case (.slice, .slice): throw .unsupported("the order of slices")
      default: break
      }
      throw PythonError(
        .type,
        "'\(operation.rawValue)' not supported between instances of '\(a.comparedTypeName)' and "
          + "'\(b.comparedTypeName)'")
    }
  }

  /// Lexicographic: the first pair that differs decides.
  private func orderedElements(_ operation: ComparisonOperator, _ a: [Value], _ b: [Value]) throws(PythonError) -> Bool
  {
    try enter()
    defer { depth -= 1 }
    for (x, y) in zip(a, b) {
      try Meter.charge(1)
      if try !isSame(x, y) { return try isTrue(compare(operation, x, y)) }
    }
    return operation.holds(a.count, b.count)
  }

  /// One level deeper into a container; containers may hold themselves.
  @inline(__always)
  func enter(_ circumstance: String = " in comparison") throws(PythonError) {
    guard depth < state.pointee.maximumDepth, !Waiting.isStackUsedUp else {
      throw state.pointee.tooDeep(circumstance)
    }
    depth += 1
  }

  /// What calls itself without Python's counting it must end before the machine's stack does.
  @inline(__always)
  func checkStack() throws(PythonError) {
    if Waiting.isStackUsedUp { throw PythonError(.recursion, "maximum recursion depth exceeded") }
  }

  /// `is`: sure for singletons and for whatever is shared by reference; for numbers and strings it depends on how Python
  /// happens to store them.
  private func isIdentical(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    switch (a, b) {
    case (.int, .int), (.float, .float), (.string, .string), (.numpyInt, .numpyInt), (.numpyFloat, .numpyFloat),
      (.range, .range), (.slice, .slice), (.dtype, .dtype), (.dictView, .dictView):
      throw .unsupported("'is' between values of type '\(a.typeName)': its answer is up to Python's storage; use ==")
    case (.object(let x), .object(let y)) where x !== y && a.isNumberObject && b.isNumberObject:
      guard x.type === y.type, try numberComparison(.equal, a, b) ?? false else { return false }
      throw .unsupported("'is' between values of type '\(a.typeName)': its answer is up to Python's storage; use ==")
    default: return a.isIdentical(to: b)
    }
  }

  func isTrue(_ value: Value) throws(PythonError) -> Bool {
    switch value {
    case .none: return false
    case .bool(let flag), .numpyBool(let flag): return flag
    case .int(let n), .numpyInt(let n): return n != 0
    case .float(let x), .numpyFloat(let x): return x != 0
    case .traced(let traced): return try isTrue(traced.number)
    case .string(let string): return !string.text.isEmpty
    case .list(let list): return !list.items.isEmpty
    case .tuple(let tuple): return !tuple.items.isEmpty
    case .dict(let dict): return dict.count != 0
    case .set(let set): return set.count != 0
    case .range(let range): return range.count != 0
    case .dictView(let view): return view.dict.count != 0
    case .object(let object): return try objectTruth(object)
    case .array(let array):
      if let element = array.soleElement {
        if case .complex(let number) = element { return !number.isZero }
        return element.double != 0
      }
      switch array.count {
      case 0:
        throw PythonError(
          .value,
          "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
      default:
        throw PythonError(
          .value,
          "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
      }
    default: return true
    }
  }
}

extension Value {
  /// Whether one of both is complex, and an array or NumPy's, and the other a number: NumPy puts such numbers in an order.
  fileprivate func isComparedByNumPy(with other: Value) -> Bool {
    guard complex != nil || other.complex != nil else { return false }
    let isNumPys = isArray || other.isArray || isNumPyNumber || other.isNumPyNumber
    return isNumPys && (isArray || isSomeNumber) && (other.isArray || other.isSomeNumber)
  }

  /// NumPy's scalars call themselves by Python's name in a failed comparison.
  fileprivate var comparedTypeName: String {
    switch self {
    case .numpyFloat: "float"
    default: typeName
    }
  }
}

extension ComparisonOperator {
  /// Whether it asks for values, and not for identity or membership.
  @inline(__always)
  var isOfValues: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: true
    default: false
    }
  }

  @inline(__always)
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    case .greaterEqual: a >= b
    default: preconditionFailure("not an order")
    }
  }

  /// NumPy's function for the operator.
  var function: BinaryFunction {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    default: preconditionFailure("not an operator of arrays")
    }
  }
}

/// A number for comparison: Python compares an int with a float exactly, never by rounding the int.
enum Number {
  case int(Int)
  case float(Double)
  /// Beyond 64 bits.
  case long(BigInt)

  static func equal(_ a: Number, _ b: Number) -> Bool { order(a, b) == 0 }

  /// Negative, zero or positive; nil where a NaN takes part.
  static func order(_ a: Number, _ b: Number) -> Int? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x < y ? -1 : x == y ? 0 : 1
    case (.float(let x), .float(let y)):
      return x < y ? -1 : x == y ? 0 : x > y ? 1 : nil
    case (.int(let x), .float(let y)): return order(x, y)
    case (.float(let x), .int(let y)): return order(y, x).map { -$0 }
    case (.long(let x), .long(let y)): return x < y ? -1 : x == y ? 0 : 1
    // It is larger than all that has 64 bits, or smaller.
    case (.long(let x), .int): return x.isNegative ? -1 : 1
    case (.int, .long(let y)): return y.isNegative ? 1 : -1
    case (.long(let x), .float(let y)): return order(x, y)
    case (.float(let x), .long(let y)): return order(y, x).map { -$0 }
    }
  }

  private static func order(_ x: BigInt, _ y: Double) -> Int? {
    if y.isNaN { return nil }
    if y.isInfinite { return y > 0 ? -1 : 1 }
    let whole = BigInt(truncating: y)
    return x < whole ? -1 : x > whole ? 1 : y == y.rounded(.towardZero) ? 0 : y > 0 ? -1 : 1
  }

  private static func order(_ x: Int, _ y: Double) -> Int? {
    if y.isNaN { return nil }
    if y >= 0x1p63 { return -1 }
    if y < -0x1p63 { return 1 }
    let whole = Int(y.rounded(.down))
    if x != whole { return x < whole ? -1 : 1 }
    return y > y.rounded(.down) ? -1 : 0
  }
}

extension Value {
  /// Whether it is an object, but none of NumPy's numbers.
  fileprivate var isDefined: Bool { isObject && sizedNumber == nil }

  /// The number that a scalar stands for.
  var number: Number? {
    switch self {
    case .int(let n), .numpyInt(let n): .int(n)
    case .bool(let flag), .numpyBool(let flag): .int(flag ? 1 : 0)
    case .float(let x), .numpyFloat(let x): .float(x)
    case .traced(let traced): traced.number.number
    case .object: longWhole.map { .long($0) }
    default: nil
    }
  }
}

extension ComparisonOperator {
  /// `b OP' a` for `a OP b`.
  fileprivate var reflected: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: self
    }
  }
}
