// The module `operator`: Python's operators as functions, and objects that fetch items and attributes.

import PythonSyntax

extension Interpreter {
  func operatorModule() -> PyModule {
    PyModule(name: "operator") { name in
      // `__add__` is `add`, `__and__` is `and_`.
      let plain = name.hasPrefix("__") && name.hasSuffix("__") ? String(name.dropFirst(2).dropLast(2)) : name
      switch plain {
      case "itemgetter", "attrgetter", "methodcaller":
        return name == plain ? PyGetter.types[plain].map { .type($0) } : nil
      case "and", "or", "not", "is": return operatorFunction(plain + "_").map { .builtin($0) }
      default: return operatorFunction(plain).map { .builtin($0) }
      }
    }
  }
}

private func operatorFunction(_ name: String) -> PyBuiltin? {
  func binary(_ operation: BinaryOperator) -> PyBuiltin {
    PyBuiltin(
      name, derivative: .through,
      .binary { (interpreter, a, b) throws(PythonError) in try interpreter.binary(operation, a, b) })
  }
  func augmented(_ operation: BinaryOperator) -> PyBuiltin {
    PyBuiltin(
      name, derivative: .through,
      .binary { (interpreter, a, b) throws(PythonError) in
        try interpreter.checkMutation(of: a)
        return try interpreter.augmented(operation, a, b)
      })
  }
  func comparison(_ operation: ComparisonOperator) -> PyBuiltin {
    PyBuiltin(
      name, derivative: .flat,
      .binary { (interpreter, a, b) throws(PythonError) in try interpreter.compare(operation, a, b) })
  }
  func unary(_ operation: UnaryOperator) -> PyBuiltin {
    PyBuiltin(
      name, derivative: .through,
      .unary { (interpreter, value) throws(PythonError) in try interpreter.unary(operation, value) })
  }
  switch name {
  case "add", "concat": return binary(.add)
  case "sub": return binary(.subtract)
  case "mul": return binary(.multiply)
  case "matmul": return binary(.matrixMultiply)
  case "truediv": return binary(.divide)
  case "floordiv": return binary(.floorDivide)
  case "mod": return binary(.remainder)
  case "pow": return binary(.power)
  case "lshift": return binary(.shiftLeft)
  case "rshift": return binary(.shiftRight)
  case "and_": return binary(.bitAnd)
  case "or_": return binary(.bitOr)
  case "xor": return binary(.bitXor)
  case "iadd", "iconcat": return augmented(.add)
  case "isub": return augmented(.subtract)
  case "imul": return augmented(.multiply)
  case "imatmul": return augmented(.matrixMultiply)
  case "itruediv": return augmented(.divide)
  case "ifloordiv": return augmented(.floorDivide)
  case "imod": return augmented(.remainder)
  case "ipow": return augmented(.power)
  case "ilshift": return augmented(.shiftLeft)
  case "irshift": return augmented(.shiftRight)
  case "iand": return augmented(.bitAnd)
  case "ior": return augmented(.bitOr)
  case "ixor": return augmented(.bitXor)
  case "eq": return comparison(.equal)
  case "ne": return comparison(.notEqual)
  case "lt": return comparison(.less)
  case "le": return comparison(.lessEqual)
  case "gt": return comparison(.greater)
  case "ge": return comparison(.greaterEqual)
  case "is_": return comparison(.isSame)
  case "is_not": return comparison(.isNotSame)
  case "neg": return unary(.negative)
  case "pos": return unary(.positive)
  case "inv", "invert": return unary(.invert)
  case "not_": return unary(.not)
  case "truth":
    return PyBuiltin(
      name, derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in .bool(try interpreter.isTrue(value)) })
  case "abs":
    return PyBuiltin(
      name, derivative: .through,
      .unary { (interpreter, value) throws(PythonError) in
        try interpreter.call(interpreter.builtinValue("abs") ?? .none, one: value)
      })
  case "index":
    return PyBuiltin(
      name, derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in Value(try interpreter.wholeIndex(value)) })
  case "contains":
    return PyBuiltin(
      name, derivative: .flat,
      .binary { (interpreter, container, item) throws(PythonError) in
        .bool(try interpreter.contains(container, item))
      })
  case "countOf":
    return PyBuiltin(
      name, derivative: .flat,
      .binary { (interpreter, container, item) throws(PythonError) in
        var count = 0
        for element in try interpreter.elements(of: container) where try interpreter.isSame(element, item) {
          count += 1
        }
        return .int(count)
      })
  case "indexOf":
    return PyBuiltin(
      name, derivative: .flat,
      .binary { (interpreter, container, item) throws(PythonError) in
        for (place, element) in try interpreter.elements(of: container).enumerated()
        where try interpreter.isSame(element, item) {
          return .int(place)
        }
        throw PythonError(.value, "sequence.index(x): x not in sequence")
      })
  case "getitem":
    return PyBuiltin(
      name, derivative: .through,
      .binary { (interpreter, container, index) throws(PythonError) in
        try interpreter.subscriptGet(container, index)
      })
  case "setitem":
    return PyBuiltin(
      name, derivative: .through,
      .bound(SignatureText("a, b, c, /")) { (interpreter, values) throws(PythonError) in
        try interpreter.checkMutation(of: values[0])
        try interpreter.subscriptSet(values[0], values[1], values[2])
        return Value.none
      })
  case "delitem":
    return PyBuiltin(
      name, derivative: .through,
      .binary { (interpreter, container, index) throws(PythonError) in
        try interpreter.checkMutation(of: container)
        try interpreter.subscriptDelete(container, index)
        return Value.none
      })
  case "call":
    return PyBuiltin(
      name, derivative: .through,
      .free { (interpreter, arguments) throws(PythonError) in
        guard let function = arguments.positional.first else {
          throw PythonError(.type, "call expected at least 1 argument, got 0")
        }
        return try interpreter.call(
          function, CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))
      })
  default: return nil
  }
}

/// `itemgetter(1)`, `attrgetter("x.y")`, `methodcaller("split", ",")`
final class PyGetter: PyCallable {
  private enum Kind: String { case itemgetter, attrgetter, methodcaller }
  private let kind: Kind
  private let arguments: CallArguments

  nonisolated(unsafe) static let types: [String: PyType] = {
    var types: [String: PyType] = [:]
    for kind in [Kind.itemgetter, .attrgetter, .methodcaller] {
      types[kind.rawValue] = PyType(module: "operator", name: kind.rawValue) { getterMethod($0, kind) }
    }
    return types
  }()

  private init(_ kind: Kind, _ arguments: CallArguments) {
    self.kind = kind
    self.arguments = arguments
    super.init(PyGetter.types[kind.rawValue] ?? PyType.Kind.object.type)
  }

  override var held: [Value] { arguments.positional + arguments.keywords.map(\.value) }

  override func call(_ interpreter: Interpreter, _ given: CallArguments) throws(PythonError) -> Value {
    guard given.keywords.isEmpty else { throw PythonError(.type, "\(kind)() takes no keyword arguments") }
    guard given.positional.count == 1 else {
      throw PythonError(.type, "\(kind) expected 1 argument, got \(given.positional.count)")
    }
    let object = given.positional[0]
    if kind == .methodcaller {
      guard case .string(let name) = arguments.positional[0] else { return .none }
      return try interpreter.call(
        interpreter.attribute(of: object, name.text),
        CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))
    }
    if arguments.positional.count == 1 { return try fetch(arguments.positional[0], of: object, interpreter) }
    var values: [Value] = []
    for argument in arguments.positional { values.append(try fetch(argument, of: object, interpreter)) }
    return .tuple(PyTuple(values))
  }

  private func fetch(_ what: Value, of object: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
    guard kind == .attrgetter, case .string(let path) = what else { return try interpreter.subscriptGet(object, what) }
    var value = object
    for name in path.text.split(separator: ".", omittingEmptySubsequences: false) {
      value = try interpreter.attribute(of: value, String(name))
    }
    return value
  }

  private func repr(_ interpreter: Interpreter) throws(PythonError) -> String {
    var parts: [String] = []
    for value in arguments.positional { parts.append(try interpreter.repr(value)) }
    for (name, value) in arguments.keywords { parts.append("\(name)=\(try interpreter.repr(value))") }
    return "operator.\(kind)(\(parts.joined(separator: ", ")))"
  }

  private static func getterMethod(_ name: String, _ kind: Kind) -> PyBuiltin? {
    switch name {
    case "__new__":
      return PyBuiltin(
        kind.rawValue, derivative: .through,
        .free { (_, arguments) throws(PythonError) in
          if kind == .methodcaller {
            guard let first = arguments.positional.first else {
              throw PythonError(.type, "methodcaller needs at least one argument, the method name")
            }
            guard case .string = first else { throw PythonError(.type, "method name must be a string") }
            return .object(PyGetter(kind, arguments))
          }
          guard arguments.keywords.isEmpty else { throw PythonError(.type, "\(kind)() takes no keyword arguments") }
          guard !arguments.positional.isEmpty else {
            throw PythonError(.type, "\(kind) expected 1 argument, got 0")
          }
          if kind == .attrgetter {
            for value in arguments.positional {
              guard case .string(let path) = value else {
                throw PythonError(.type, "attribute name must be a string")
              }
              _ = try path.name()
            }
          }
          return .object(PyGetter(kind, arguments))
        })
    case "__repr__":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, value) throws(PythonError) in
          guard case .object(let object) = value, let getter = object as? PyGetter else { return .none }
          return .string(PyString(try getter.repr(interpreter)))
        })
    default: return nil
    }
  }
}
