// The methods behind operators and brackets, asked for by name: `list.__len__`, `super().__setitem__(…)`, `(3).__add__(4)`.

import PythonSyntax

/// The special method of one of Python's own classes; its first argument is the object. Nil where the class has none of that name.
func operatorMethod(_ name: String, of kind: PyType.Kind) -> PyBuiltin? {
  guard name.hasPrefix("__"), let body = operatorBody(name, kind),
    RealPython.member(name, of: kind.type.fullName) != nil
  else { return nil }
  let type = kind.type.messageName
  return PyBuiltin(
    "\(type).\(name)", derivative: .through,
    .free { (interpreter, arguments) throws(PythonError) in
      guard let first = arguments.positional.first else {
        throw PythonError(.type, "descriptor '\(name)' of '\(type)' object needs an argument")
      }
      guard first.type?.isSubtype(of: kind.type) ?? false else {
        throw PythonError(
          .type, "descriptor '\(name)' requires a '\(type)' object but received a '\(first.typeName)'")
      }
      // A set's own text begins with the name of its class.
      if name == "__repr__", case .object(let object) = first, case .set? = first.derivedBase {
        return .string(PyString(try interpreter.plainRepr(object)))
      }
      return try body(
        interpreter, first.plain,
        CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))
    })
}

private typealias OperatorBody = (Interpreter, Value, CallArguments) throws(PythonError) -> Value

private func operatorBody(_ name: String, _ kind: PyType.Kind) -> OperatorBody? {
  func one(_ body: @escaping (Interpreter, Value, Value) throws(PythonError) -> Value) -> OperatorBody {
    { (interpreter, value, arguments) throws(PythonError) in
      guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
        throw PythonError(.type, "expected 1 argument, got \(arguments.positional.count)")
      }
      return try body(interpreter, value, arguments.positional[0])
    }
  }
  func none(_ body: @escaping (Interpreter, Value) throws(PythonError) -> Value) -> OperatorBody {
    { (interpreter, value, arguments) throws(PythonError) in
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw PythonError(.type, "expected 0 arguments, got \(arguments.positional.count)")
      }
      return try body(interpreter, value)
    }
  }
  switch name {
  case "__init__":
    return { (interpreter, value, arguments) throws(PythonError) in
      if [.list, .dict, .set].contains(kind) { try interpreter.fill(value, arguments) }
      if kind == .bytearray, !arguments.positional.isEmpty { throw .unsupported("bytearray.__init__") }
      return Value.none
    }
  case "__len__": return none { (interpreter, value) throws(PythonError) in .int(try interpreter.length(value)) }
  case "__iter__":
    return none { (interpreter, value) throws(PythonError) in .iterator(try interpreter.iterator(over: value)) }
  case "__contains__":
    return one { (interpreter, value, item) throws(PythonError) in .bool(try interpreter.contains(value, item)) }
  case "__getitem__":
    return one { (interpreter, value, index) throws(PythonError) in try interpreter.subscriptGet(value, index) }
  case "__setitem__":
    return { (interpreter, value, arguments) throws(PythonError) in
      guard arguments.positional.count == 2 else {
        throw PythonError(.type, "expected 2 arguments, got \(arguments.positional.count)")
      }
      try interpreter.checkMutation(of: value)
      try interpreter.subscriptSet(value, arguments.positional[0], arguments.positional[1])
      return Value.none
    }
  case "__delitem__":
    return one { (interpreter, value, index) throws(PythonError) in
      try interpreter.checkMutation(of: value)
      try interpreter.subscriptDelete(value, index)
      return Value.none
    }
  case "__repr__":
    return none { (interpreter, value) throws(PythonError) in .string(PyString(try interpreter.repr(value))) }
  case "__str__":
    return none { (interpreter, value) throws(PythonError) in .string(PyString(try interpreter.str(value))) }
  case "__bool__": return none { (interpreter, value) throws(PythonError) in .bool(try interpreter.isTrue(value)) }
  case "__neg__": return none { (interpreter, value) throws(PythonError) in try interpreter.unary(.negative, value) }
  case "__pos__": return none { (interpreter, value) throws(PythonError) in try interpreter.unary(.positive, value) }
  case "__invert__": return none { (interpreter, value) throws(PythonError) in try interpreter.unary(.invert, value) }
  case "__abs__": return none { (interpreter, value) throws(PythonError) in try interpreter.absolute(value) }
  case "__hash__":
    return none { (interpreter, value) throws(PythonError) in
      _ = try PyKey(value)
      let hash = PythonHash(of: value)
      guard hash.isReproducible else {
        throw .undecidable("hash() of a '\(value.typeName)' (real Python's changes from run to run)")
      }
      return .int(hash.value)
    }
  case "__format__":
    return one { (interpreter, value, spec) throws(PythonError) in
      guard case .string(let text) = spec else {
        throw PythonError(.type, "__format__() argument must be str, not \(spec.argumentTypeName)")
      }
      return .string(PyString(try interpreter.format(value, spec: text.text)))
    }
  case "__divmod__", "__rdivmod__":
    return one { (interpreter, value, other) throws(PythonError) in
      if value.number == nil || other.plain.number == nil { return .notImplemented }
      return try name == "__divmod__"
        ? interpreter.divmod(value, other.plain) : interpreter.divmod(other.plain, value)
    }
  case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__":
    guard let operation = comparisons[name] else { return nil }
    return one { (interpreter, value, other) throws(PythonError) in
      // What is of another kind is left to the other's method.
      guard value.isComparable(with: other.plain, operation) else { return .notImplemented }
      return try interpreter.compare(operation, value, other.plain)
    }
  case "__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__", "__pow__", "__and__", "__or__",
    "__xor__", "__lshift__", "__rshift__", "__radd__", "__rsub__", "__rmul__", "__rtruediv__", "__rfloordiv__",
    "__rmod__", "__rpow__", "__rand__", "__ror__", "__rxor__", "__rlshift__", "__rrshift__":
    let isReflected = name.hasPrefix("__r") && name != "__rshift__"
    guard let operation = operators[isReflected ? "__" + name.dropFirst(3) : name] else { return nil }
    return one { (interpreter, value, other) throws(PythonError) in
      if operation == .multiply, value.isRepeated {
        return try interpreter.binary(.multiply, value, .int(try interpreter.index(other)))
      }
      let other = other.plain
      if value.isSomeNumber, !other.isSomeNumber || other.rank > value.rank { return .notImplemented }
      // Sets and dictionaries have nothing to say about other kinds; lists and texts complain.
      switch (value, other) {
      case (.set, .set), (.dict, .dict): break
      case (.set, _), (.dict, _): return .notImplemented
      case (.string, .string): break
      case (.string, _) where isReflected: return .notImplemented
      default: if isReflected, value.bytes != nil, other.bytes == nil { return .notImplemented }
      }
      return try isReflected
        ? interpreter.binary(operation, other, value) : interpreter.binary(operation, value, other)
    }
  default: return nil
  }
}

private let comparisons: [String: ComparisonOperator] = [
  "__eq__": .equal, "__ne__": .notEqual, "__lt__": .less, "__le__": .lessEqual, "__gt__": .greater,
  "__ge__": .greaterEqual,
]

private let operators: [String: BinaryOperator] = [
  "__add__": .add, "__sub__": .subtract, "__mul__": .multiply, "__truediv__": .divide, "__floordiv__": .floorDivide,
  "__mod__": .remainder, "__pow__": .power, "__and__": .bitAnd, "__or__": .bitOr, "__xor__": .bitXor,
  "__lshift__": .shiftLeft, "__rshift__": .shiftRight,
]

extension ComparisonOperator {
  fileprivate var isOrder: Bool { self != .equal && self != .notEqual }
}

extension Value {
  /// Whether it is a sequence that a product repeats: its methods ask for an index, on either side.
  fileprivate var isRepeated: Bool {
    switch self {
    case .string, .list, .tuple: true
    default: bytes != nil
    }
  }

  /// Whether Python's own method of this value's class has an answer about the other.
  fileprivate func isComparable(with other: Value, _ operation: ComparisonOperator) -> Bool {
    if isSomeNumber { return other.isSomeNumber && other.rank <= rank && (complex == nil || !operation.isOrder) }
    return kind == other.kind
  }

  /// How far up in the tower of numbers: an int has no answer about a float, which has one about ints.
  fileprivate var rank: Int {
    switch self {
    case .int, .bool, .numpyInt, .numpyBool: 0
    case .object: complex == nil ? 0 : 2
    default: 1
    }
  }
}
