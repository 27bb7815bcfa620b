// Making instances of a lesson's classes, and what `object` and the exceptions do for all that are built on them.

import Texts

extension Interpreter {
  /// `Class(…)`, for a class of the lesson's or one of Python's exceptions.
  func instance(of type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    if type.isMetaclass { return try madeClass(type, arguments) }
    // Of a module's that is written in Swift.
    if !type.isOfLesson, !type.isException, let maker = type.own("__new__") { return try call(maker, arguments) }
    if !type.isOfLesson, PyType.unnamed[type.name] === type {
      guard type.name == "ellipsis", arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw PythonError(.type, "cannot create '\(type.name)' instances")
      }
      return .ellipsis
    }
    var value: Value
    if let new = type.find(.new) {
      var all = arguments
      all.positional.insert(.type(type), at: 0)
      value = try call(new.withoutWrapper, all)
      guard case .object(let made) = value, made.type.isSubtype(of: type) else { return value }
    } else {
      value = try allocated(type, arguments)
    }
    guard let initializer = type.find(.`init`) else {
      if let kind = type.builtInBase {
        // A `__new__` of the lesson's may have named arguments that are its own.
        let isNamed = kind == .dict || kind == .set || type.find(.new) == nil
        if [.list, .dict, .set].contains(kind) {
          try fill(value.plain, isNamed ? arguments : CallArguments(arguments.positional))
        }
        return value
      }
      let isPlain = arguments.positional.isEmpty && arguments.keywords.isEmpty
      guard isPlain || type.isException || type.find(.new) != nil else {
        throw PythonError(.type, "\(type.name)() takes no arguments")
      }
      return value
    }
    let result: Value
    if case .function = initializer {
      var all = arguments
      all.positional.insert(value, at: 0)
      result = try call(initializer, all)
    } else {
      result = try call(bind(initializer, to: value, type), arguments)
    }
    guard result.isNone else {
      throw PythonError(.type, "__init__() should return None, not '\(result.typeName)'")
    }
    return value
  }

  /// An object without its `__init__`.
  func allocated(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    if let names = type.abstractMethods, !names.isEmpty {
      let list = names.joined(separator: ", ")
      throw PythonError(
        .type,
        "Can't instantiate abstract class \(type.name) with abstract method\(names.count == 1 ? "" : "s") \(list)")
    }
    if let kind = type.builtInBase {
      switch kind {
      // These are filled by their `__init__`.
      case .list, .dict, .set: return .object(PyDerived(type, try made(kind.type, CallArguments([]))))
      // Named arguments are for its `__init__`, where it has one.
      case _ where [.float, .tuple].contains(kind) && type.find(.`init`) != nil:
        return .object(PyDerived(type, try made(kind.type, CallArguments(arguments.positional)).plain))
      default: return .object(PyDerived(type, try made(kind.type, arguments).plain))
      }
    }
    guard type.isException else { return .object(PyObject(type)) }
    if arguments.positional.count == 2, PyType.exception("SyntaxError").map(type.isSubtype) ?? false {
      throw .unsupported("the place of a SyntaxError, as its second argument")
    }
    let exception = PyException(type.forErrorNumber(arguments.positional), arguments.positional)
    if type.find(.`init`) == nil {
      for (name, value) in arguments.keywords {
        guard type.namedArguments.contains(name) else {
          throw PythonError(.type, "\(type.name)() takes no keyword arguments")
        }
        exception.set(name, value)
      }
    }
    return .object(exception)
  }
}

extension PyType {
  /// `OSError(2, "…")` is a FileNotFoundError.
  fileprivate func forErrorNumber(_ arguments: [Value]) -> PyType {
    guard name == "OSError", !isOfLesson, arguments.count >= 2, case .int(let number) = arguments[0] else {
      return self
    }
    let name: String? =
      switch number {
      case 1, 13: "PermissionError"
      case 2: "FileNotFoundError"
      case 3: "ProcessLookupError"
      case 4: "InterruptedError"
      case 10: "ChildProcessError"
      case 11: "BlockingIOError"
      case 17: "FileExistsError"
      case 20: "NotADirectoryError"
      case 21: "IsADirectoryError"
      case 32: "BrokenPipeError"
      case 103: "ConnectionAbortedError"
      case 104: "ConnectionResetError"
      case 110: "TimeoutError"
      case 111: "ConnectionRefusedError"
      default: nil
      }
    return name.flatMap { PyType.exception($0) } ?? self
  }
}

extension Interpreter {
  /// `list.__init__`, `dict.__init__`, `set.__init__`
  func fill(_ container: Value, _ arguments: CallArguments) throws(PythonError) {
    guard let type = container.type else { return }
    switch (container, try made(type, arguments)) {
    case (.list(let target), .list(let source)): target.items = source.items
    case (.dict(let target), .dict(let source)): try target.merge(source)
    case (.set(let target), .set(let source)): target.take(source)
    default: break
    }
  }
}

extension PyType {
  /// The methods that are still to be written, sorted; nil where nobody asked for any.
  fileprivate var abstractMethods: [String]? {
    guard isAbstract, case .tuple(let names)? = find("__abstractmethods__") else { return nil }
    return names.items.compactMap { if case .string(let name) = $0 { name.text } else { nil } }
  }
}

// MARK: - What all objects do

/// A method of `object`; its first argument is the object.
func objectMethod(_ name: String) -> PyBuiltin? {
  func method(
    _ body: @escaping (Interpreter, CallArguments) throws(PythonError) -> Value
  ) -> PyBuiltin {
    PyBuiltin(
      "object.\(name)", derivative: .through,
      .free { (interpreter, arguments) throws(PythonError) in
        guard !arguments.positional.isEmpty else {
          throw PythonError(.type, "descriptor '\(name)' of 'object' object needs an argument")
        }
        return try body(interpreter, arguments)
      })
  }
  func object(_ arguments: CallArguments) throws(PythonError) -> PyObject {
    guard case .object(let object) = arguments.positional[0] else {
      throw .unsupported("object.\(name) of a '\(arguments.positional[0].typeName)' object")
    }
    return object
  }
  func text(_ arguments: CallArguments, _ place: Int) throws(PythonError) -> String {
    guard arguments.positional.indices.contains(place), case .string(let text) = arguments.positional[place] else {
      throw PythonError(.type, "attribute name must be string")
    }
    return try text.name()
  }
  switch name {
  case "__new__":
    return method { (interpreter, arguments) throws(PythonError) in
      guard case .type(let type) = arguments.positional[0] else {
        throw PythonError(
          .type, "object.__new__(X): X is not a type object (\(arguments.positional[0].typeName))")
      }
      guard type.isOfLesson else { throw .unsupported("object.__new__ of \(type.name)") }
      var rest = arguments
      rest.positional.removeFirst()
      if !type.isException, type.builtInBase == nil, !rest.positional.isEmpty || !rest.keywords.isEmpty {
        if type.find(.new) != nil {
          throw PythonError(.type, "object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if type.find(.`init`) == nil { throw PythonError(.type, "\(type.name)() takes no arguments") }
      }
      return try interpreter.allocated(type, rest)
    }
  case "__init__":
    return method { (_, arguments) throws(PythonError) in
      let value = arguments.positional[0]
      if arguments.positional.count > 1 || !arguments.keywords.isEmpty {
        if case .object(let deque as PyDeque) = value { throw .unsupported("\(deque.type.fullName).__init__") }
        // Whoever has a `__new__` of its own has taken the arguments there (object_init).
        guard value.special(.`init`) != nil || value.special(.new) == nil else { return Value.none }
        let name = value.special(.`init`) == nil ? value.typeName : "object"
        throw PythonError(.type, "\(name).__init__() takes exactly one argument (the instance to initialize)")
      }
      return Value.none
    }
  case "__init_subclass__":
    // A class method: the class is not among its arguments here.
    return PyBuiltin(
      "object.\(name)", derivative: .through,
      .free { (_, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else {
          throw PythonError(.type, "object.__init_subclass__() takes no keyword arguments")
        }
        return Value.none
      })
  case "__repr__":
    return method { (interpreter, arguments) throws(PythonError) in
      .string(PyString(try interpreter.plainRepr(object(arguments))))
    }
  case "__str__":
    return method { (interpreter, arguments) throws(PythonError) in
      .string(PyString(try interpreter.repr(arguments.positional[0])))
    }
  case "__format__":
    return method { (interpreter, arguments) throws(PythonError) in
      guard try text(arguments, 1).isEmpty else {
        throw PythonError(
          .type, "unsupported format string passed to \(arguments.positional[0].typeName).__format__")
      }
      return .string(PyString(try interpreter.str(arguments.positional[0])))
    }
  case "__eq__", "__ne__":
    return method { (_, arguments) throws(PythonError) in
      guard arguments.positional.count == 2 else { throw PythonError(.type, "expected 1 argument, got 0") }
      let isSame = arguments.positional[0].isIdentical(to: arguments.positional[1])
      return isSame ? .bool(name == "__eq__") : .notImplemented
    }
  case "__lt__", "__le__", "__gt__", "__ge__":
    return method { (_, _) throws(PythonError) in .notImplemented }
  case "__getattribute__":
    return method { (interpreter, arguments) throws(PythonError) in
      let (object, name) = (try object(arguments), try text(arguments, 1))
      guard let value = try interpreter.plainAttribute(of: object, name) else {
        throw Value.object(object).lacks(name)
      }
      return value
    }
  case "__setattr__":
    return method { (interpreter, arguments) throws(PythonError) in
      guard arguments.positional.count == 3 else {
        throw PythonError(.type, "expected 2 arguments, got \(arguments.positional.count - 1)")
      }
      try interpreter.setPlainAttribute(of: object(arguments), text(arguments, 1), arguments.positional[2])
      return Value.none
    }
  case "__delattr__":
    return method { (interpreter, arguments) throws(PythonError) in
      try interpreter.deletePlainAttribute(of: object(arguments), text(arguments, 1))
      return Value.none
    }
  default: return nil
  }
}

extension Interpreter {
  /// `object.__repr__` and `BaseException.__repr__`.
  func plainRepr(_ object: PyObject) throws(PythonError) -> String {
    switch object {
    case let exception as PyException:
      var text = exception.type.name + "("
      for (place, argument) in exception.arguments.enumerated() {
        if place > 0 { text += ", " }
        text += try repr(argument)
      }
      return text + ")"
    case _ where object.type.kind == .notImplemented: return "NotImplemented"
    // Numbers and bytes that a kind's table of methods does not know by a `Value` of their own.
    case is PyWhole, is PyComplex, is PyBytes: return try repr(.object(object))
    case let derived as PyDerived:
      if case .set(let set) = derived.base, written.contains(ObjectIdentifier(set)) {
        return "\(object.type.name)(...)"
      }
      let text = try repr(derived.base)
      if case .set(let set) = derived.base {
        let elements = set.isFrozen ? String(text.dropFirst("frozenset(".count).dropLast()) : text
        return "\(object.type.name)(\(set.count == 0 ? "" : elements))"
      }
      return text
    case let method as PyMethod:
      guard case .function(let function) = method.function else { break }
      // Whether the real one is written in Python or in C is seen in it.
      if function.code.source.isOfLibrary { throw .unsupported("the text of the method '\(function.name)'") }
      return "<bound method \(function.code.qualifiedName) of \(try repr(method.receiver))>"
    default: break
    }
    let name = object.type.fullName
    try note(undecidable: "the text of a '\(object.type.messageName)' object (real Python's has an address in it)")
    return "<\(name) object at 0x…>"
  }
}
