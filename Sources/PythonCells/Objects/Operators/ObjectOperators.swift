// Operators, comparisons and the rest of Python's protocols where an operand is an object with a class of the lesson's: its
// special methods are asked, in Python's order.

import Arrays
import BigInt
import PythonSyntax
import Texts

extension Value {
  /// Whether special methods may have a say.
  @inline(__always)
  var isObject: Bool { if case .object = self { true } else { false } }

  /// The lesson's own special method of that name.
  func special(_ method: SpecialMethod) -> Value? {
    switch self {
    case .object(let object): object.type.find(method)
    case .type(let type): type.metaclass?.find(method)
    default: nil
    }
  }

  /// Whether it is a class whose own class is a lesson's or a module's, and may have a word.
  var hasMetaclass: Bool { if case .type(let type) = self { type.metaclass != nil } else { false } }

  /// The class that is asked for special methods.
  @inline(__always)
  fileprivate var asked: PyType? {
    switch self {
    case .object(let object): object.type
    case .type(let type): type.metaclass
    default: nil
    }
  }

  nonisolated(unsafe) static let notImplemented = Value.object(PyObject(PyType.Kind.notImplemented.type))

  var isNotImplemented: Bool {
    if case .object(let object) = self { object.type.kind == .notImplemented } else { false }
  }
}

extension Interpreter {
  /// Calls a special method that an object has; nil where it has none.
  func callSpecial(_ method: SpecialMethod, of value: Value) throws(PythonError) -> Value? {
    guard let type = value.asked, let function = type.find(method) else { return nil }
    switch function {
    case .function(let function): return try call(function, value)
    case .builtin(let builtin):
      if case .unary(let body) = builtin.implementation { return try body(self, value) }
      return try call(builtin, CallArguments([value]))
    default: return try call(bind(function, to: value, type), CallArguments([]))
    }
  }

  func callSpecial(_ method: SpecialMethod, of value: Value, _ argument: Value) throws(PythonError) -> Value? {
    guard let type = value.asked, let function = type.find(method) else { return nil }
    switch function {
    case .function(let function): return try call(function, value, argument)
    case .builtin(let builtin):
      if case .binary(let body) = builtin.implementation { return try body(self, value, argument) }
      return try call(builtin, CallArguments([value, argument]))
    default: return try call(bind(function, to: value, type), CallArguments([argument]))
    }
  }

  func callSpecial(
    _ method: SpecialMethod, of value: Value, _ first: Value, _ second: Value, _ others: Value...
  ) throws(PythonError) -> Value? {
    guard let type = value.asked, let function = type.find(method) else { return nil }
    let arguments = [first, second] + others
    switch function {
    case .function, .builtin: return try call(function, CallArguments([value] + arguments))
    default: return try call(bind(function, to: value, type), CallArguments(arguments))
    }
  }

  // MARK: Operators

  /// `a OP b`; nil where neither has an answer.
  func objectBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    let (method, reflected) = operation.methods
    return try asked(method, reflected, a, b)
  }

  /// What two operands say to each other: the right one first where its class is built on the left one's and has a word of its
  /// own.
  func asked(
    _ method: SpecialMethod, _ reflected: SpecialMethod, _ a: Value, _ b: Value
  ) throws(PythonError) -> Value? {
    if case .object(let left) = a, case .object(let right) = b, left.type === right.type {
      guard let result = try callSpecial(method, of: a, b), !result.isNotImplemented else { return nil }
      return result
    }
    var isRightAsked = false
    if let right = b.special(reflected), let leftType = a.type, let rightType = b.type, leftType != rightType,
      rightType.isSubtype(of: leftType), a.special(reflected).map({ !$0.isIdentical(to: right) }) ?? true
    {
      isRightAsked = true
      if let result = try callSpecial(reflected, of: b, a), !result.isNotImplemented { return result }
    }
    if let result = try callSpecial(method, of: a, b), !result.isNotImplemented { return result }
    if !isRightAsked, a.type != b.type || !a.isObject,
      let result = try callSpecial(reflected, of: b, a), !result.isNotImplemented
    {
      return result
    }
    return nil
  }

  /// `a OP= b` by the method that changes `a`; nil where there is none.
  func objectAugmented(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    guard let result = try callSpecial(operation.augmentedMethod, of: a, b), !result.isNotImplemented else {
      return nil
    }
    return result
  }

  /// An array and an int beyond 64 bits; nil for everything else.
  func arrayAndNumber(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    if let long = a.longWhole { return try binary(operation, .float(float(long, beside: b)), b) }
    if let long = b.longWhole { return try binary(operation, a, .float(float(long, beside: a))) }
    return nil
  }

  /// The same for comparisons: it is larger than all elements of 64 bits, or smaller.
  func arrayAndNumber(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    func float(_ long: BigInt, beside array: Value) throws(PythonError) -> Value {
      if case .array(let array) = array, array.dtype != .float64 {
        return .float(long.isNegative ? -.infinity : .infinity)
      }
      return .float(try self.float(long))
    }
    if let long = a.longWhole { return try compare(operation, float(long, beside: b), b) }
    if let long = b.longWhole { return try compare(operation, a, float(long, beside: a)) }
    return nil
  }

  /// Beside floats it is a float; no other elements have room for it.
  func float(_ long: BigInt, beside array: Value) throws(PythonError) -> Double {
    guard case .array(let elements) = array, elements.dtype == .float64 else { throw .tooLarge(for: "long") }
    return try float(long)
  }

  /// NumPy would make an array of objects of the other operand, unless its class forbids that.
  func checkArrayGivesWay(to value: Value) throws(PythonError) {
    guard case .object(let object) = value else { return }
    if object.type.find("__array_ufunc__")?.isNone ?? false { return }
    if let priority = object.type.find("__array_priority__"), try double(priority) ?? 0 > 0 { return }
    throw .unsupported("an array of objects (an array and a '\(value.typeName)' object)")
  }

  func objectUnary(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value? {
    let method: SpecialMethod =
      switch operation {
      case .negative: .neg
      case .positive: .pos
      default: .invert
      }
    return try callSpecial(method, of: value)
  }

  // MARK: Comparison

  /// `a OP b`, for the six operators that ask for values.
  func objectCompare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    let (method, reflected) = operation.methods
    if a.isNumberObject, let result = try numberComparison(operation, a, b) {
      return a.isNumPyNumber || b.isNumPyNumber ? .numpyBool(result) : .bool(result)
    }
    var isRightAsked = false
    if let leftType = a.type, let rightType = b.type, leftType != rightType, rightType.isSubtype(of: leftType),
      b.special(reflected) != nil
    {
      isRightAsked = true
      if let result = try callSpecial(reflected, of: b, a), !result.isNotImplemented { return result }
    }
    if let result = try objectCompare(method, a, b), !result.isNotImplemented { return result }
    if !isRightAsked, let result = try objectCompare(reflected, b, a), !result.isNotImplemented { return result }
    if a.derivedBase != nil || b.derivedBase != nil { return try compare(operation, a.plain, b.plain) }
    if let result = try numberComparison(operation, a, b) {
      return a.isNumPyNumber || b.isNumPyNumber ? .numpyBool(result) : .bool(result)
    }
    if let result = bytesComparison(operation, a, b) { return .bool(result) }
    switch method {
    case .eq: return .bool(a.isIdentical(to: b) || isSameMethod(a, b))
    case .ne: return .bool(!a.isIdentical(to: b) && !isSameMethod(a, b))
    default:
      throw PythonError(
        .type,
        "'\(operation.rawValue)' not supported between instances of '\(a.typeName)' and '\(b.typeName)'")
    }
  }

  /// Bound methods are made anew whenever they are asked for.
  private func isSameMethod(_ a: Value, _ b: Value) -> Bool {
    guard case .object(let x as PyMethod) = a, case .object(let y as PyMethod) = b else { return false }
    return x.receiver.isIdentical(to: y.receiver) && x.function.isIdentical(to: y.function)
  }

  private func objectCompare(_ method: SpecialMethod, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    if let result = try callSpecial(method, of: a, b) { return result }
    // `!=` is the opposite of `==` where nothing else is said.
    guard method == .ne, let result = try callSpecial(.eq, of: a, b), !result.isNotImplemented else { return nil }
    return .bool(try !isTrue(result))
  }

  // MARK: Truth, length, numbers

  func objectTruth(_ object: PyObject) throws(PythonError) -> Bool {
    let value = Value.object(object)
    if object.type.kind == .notImplemented { return true }
    if let number = value.sizedNumber { return number.double != 0 }
    if let bytes = value.bytes { return !bytes.bytes.isEmpty }
    if let complex = object as? PyComplex { return !complex.number.isZero }
    if let result = try callSpecial(.bool, of: value) {
      guard case .bool(let flag) = result else {
        throw PythonError(.type, "__bool__ should return bool, returned \(result.typeName)")
      }
      return flag
    }
    if object.type.find(.len) != nil { return try objectLength(value) != 0 }
    if let base = value.derivedBase { return try isTrue(base) }
    return true
  }

  func objectLength(_ value: Value) throws(PythonError) -> Int {
    guard let result = try callSpecial(.len, of: value) else {
      if let base = value.derivedBase { return try length(base) }
      if let bytes = value.bytes { return bytes.bytes.count }
      throw PythonError(.type, "object of type '\(value.typeName)' has no len()")
    }
    let whole = try wholeIndex(result)
    guard !whole.isNegative else { throw PythonError(.value, "__len__() should return >= 0") }
    guard let length = Int(exactly: whole) else {
      throw PythonError(.overflow, "cannot fit 'int' into an index-sized integer")
    }
    return length
  }

  /// What a method that stands for a number gives; nil where there is none of that name.
  func objectNumber(_ method: SpecialMethod, _ value: Value) throws(PythonError) -> Value? {
    guard let result = try callSpecial(method, of: value) else {
      if value.longWhole != nil { return method == .index || method == .int ? value : nil }
      guard let base = value.derivedBase else { return nil }
      switch (method, base) {
      case (.index, .int), (.int, .int): return base
      case (.index, .object), (.int, .object), (.float, .object): return try objectNumber(method, base)
      case (.int, .float), (.int, .string): return try wholeNumber(base)
      case (.float, .int), (.float, .float), (.float, .string): return .float(try parseFloat(base))
      default: return nil
      }
    }
    let isRight: Bool
    switch (method, result) {
    case (.float, .float), (.float, .numpyFloat), (.int, .int), (.index, .int): isRight = true
    case (.int, .bool), (.index, .bool): throw .unsupported("\(method.name) that gives a bool")
    case (.int, _), (.index, _): isRight = result.longWhole != nil
    default: isRight = false
    }
    guard isRight else {
      let words =
        method == .float ? "\(value.typeName).__float__ returned non-float" : "\(method.name) returned non-int"
      throw PythonError(.type, "\(words) (type \(result.typeName))")
    }
    return result
  }

  /// `repr(object)`, `str(object)` by a method of the lesson's.
  func objectText(_ method: SpecialMethod, _ value: Value) throws(PythonError) -> String? {
    guard let result = try callSpecial(method, of: value) else { return nil }
    guard case .string(let text) = result.plain else {
      throw PythonError(.type, "\(method.name) returned non-string (type \(result.typeName))")
    }
    return text.text
  }

  /// `hash(object)`
  func objectHash(_ value: Value) throws(PythonError) -> Int? {
    guard case .object(let object) = value else { return nil }
    guard let method = object.type.find(.hash) else {
      guard let base = value.derivedBase else { return nil }
      _ = try PyKey(base)
      let hash = PythonHash(of: base)
      return hash.isReproducible ? hash.value : nil
    }
    if method.isNone { throw PythonError(.type, "unhashable type: '\(value.typeName)'") }
    guard let result = try callSpecial(.hash, of: value) else { return nil }
    if let number = result.longWhole { return wholeHash(number) }
    guard let number = result.pythonInt else { throw PythonError(.type, "__hash__ method should return an integer") }
    return number
  }

  // MARK: Walking

  /// `iter(object)`; nil where it cannot be walked over.
  func objectIterator(_ value: Value) throws(PythonError) -> PyIterator? {
    if let bytes = value.bytes { return BytesIterator(bytes) }
    if let method = value.special(.iter) {
      if method.isNone { return nil }
      guard let result = try callSpecial(.iter, of: value) else { return nil }
      switch result {
      case .iterator(let iterator): return iterator
      case .object where result.special(.next) != nil: return ObjectIterator(result)
      default: throw PythonError(.type, "iter() returned non-iterator of type '\(result.typeName)'")
      }
    }
    if value.special(.getitem) != nil, value.derivedBase == nil { return ElementIterator(value) }
    return try value.derivedBase.map { (base) throws(PythonError) in try iterator(over: base) }
  }

  /// `next(object)`; nil at the end.
  func objectNext(_ value: Value) throws(PythonError) -> Value? {
    do throws(PythonError) {
      guard let result = try callSpecial(.next, of: value) else {
        throw PythonError(.type, "'\(value.typeName)' object is not an iterator")
      }
      return result
    } catch {
      guard error.kind == .stopIteration else { throw error }
      return nil
    }
  }

  /// `item in object`
  func objectContains(_ container: Value, _ item: Value) throws(PythonError) -> Bool {
    if let bytes = container.bytes { return try contains(bytes, item) }
    if let method = container.special(.contains) {
      if method.isNone { throw PythonError(.type, "'\(container.typeName)' object is not a container") }
      if let result = try callSpecial(.contains, of: container, item) { return try isTrue(result) }
    }
    if let base = container.derivedBase, container.special(.iter) == nil { return try contains(base, item) }
    guard let iterator = try objectIterator(container) else {
      throw PythonError(.type, "argument of type '\(container.typeName)' is not iterable")
    }
    return try contains(.iterator(iterator), item)
  }
}

/// An iterator that a lesson's class is: `__next__` until StopIteration.
final class ObjectIterator: PyIterator {
  let object: Value
  init(_ object: Value) {
    self.object = object
    super.init(typeName: object.typeName)
  }

  deinit { if Waiting.isNeeded { Waiting.keep(object) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try Meter.charge(4)
    return try interpreter.objectNext(object)
  }
}

/// `object[0]`, `object[1]`, … until IndexError: how a class without `__iter__` is walked over.
final class ElementIterator: PyIterator {
  private var object: Value?
  private var place = 0
  init(_ object: Value) {
    self.object = object
    super.init(typeName: "iterator")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(object as Any) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let object else { return nil }
    try Meter.charge(4)
    do throws(PythonError) {
      defer { place += 1 }
      return try interpreter.callSpecial(.getitem, of: object, .int(place))
    } catch {
      guard error.kind == .index || error.kind == .stopIteration else { throw error }
      self.object = nil
      return nil
    }
  }
}

extension BinaryOperator {
  /// The special methods of the left and of the right operand.
  var methods: (SpecialMethod, SpecialMethod) {
    switch self {
    case .add: (.add, .radd)
    case .subtract: (.sub, .rsub)
    case .multiply: (.mul, .rmul)
    case .matrixMultiply: (.matmul, .rmatmul)
    case .divide: (.truediv, .rtruediv)
    case .floorDivide: (.floordiv, .rfloordiv)
    case .remainder: (.mod, .rmod)
    case .power: (.pow, .rpow)
    case .shiftLeft: (.lshift, .rlshift)
    case .shiftRight: (.rshift, .rrshift)
    case .bitAnd: (.and, .rand)
    case .bitXor: (.xor, .rxor)
    case .bitOr: (.or, .ror)
    }
  }

  fileprivate var augmentedMethod: SpecialMethod {
    switch self {
    case .add: .iadd
    case .subtract: .isub
    case .multiply: .imul
    case .matrixMultiply: .imatmul
    case .divide: .itruediv
    case .floorDivide: .ifloordiv
    case .remainder: .imod
    case .power: .ipow
    case .shiftLeft: .ilshift
    case .shiftRight: .irshift
    case .bitAnd: .iand
    case .bitXor: .ixor
    case .bitOr: .ior
    }
  }
}

extension ComparisonOperator {
  fileprivate var methods: (SpecialMethod, SpecialMethod) {
    switch self {
    case .less: (.lt, .gt)
    case .lessEqual: (.le, .ge)
    case .greater: (.gt, .lt)
    case .greaterEqual: (.ge, .le)
    case .equal: (.eq, .eq)
    default: (.ne, .ne)
    }
  }
}
