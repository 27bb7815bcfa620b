// Classes whose class is not `type`: how a `class` statement finds it, how it makes classes, and what `type` itself does for all that are
// built on it.

import OrderedCollections
import Texts

extension Interpreter {
  /// The bases of a `class` statement: what is no class says which classes stand for it.
  func replacedBases(_ values: [Value]) throws(PythonError) -> [Value] {
    var result: [Value] = []
    for value in values {
      guard case .object(let object) = value, let hook = try plainAttribute(of: object, "__mro_entries__") else {
        result.append(value)
        continue
      }
      result += try elements(of: callFunction(hook, .tuple(PyTuple(values))))
    }
    return result
  }

  /// The class of a class to be: what is asked for, or that of a base, whichever is built on all others; nil for `type`.
  func metaclass(asked: Value?, bases: [PyType]) throws(PythonError) -> PyType? {
    var winner = PyType.Kind.type.type
    if let asked {
      guard case .type(let type) = asked, type.isMetaclass else {
        throw .unsupported("a metaclass that is no class built on type")
      }
      winner = type
    }
    for base in bases {
      let other = base.metaclass ?? PyType.Kind.type.type
      if winner.isSubtype(of: other) { continue }
      guard other.isSubtype(of: winner) else {
        throw PythonError(
          .type,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
      winner = other
    }
    return winner.kind == .type ? nil : winner
  }

  /// What the body of a class fills.
  func preparedNamespace(
    _ metaclass: PyType?, _ name: String, _ given: CallArguments
  ) throws(PythonError) -> Value {
    guard let metaclass, let hook = metaclass.find("__prepare__"), case .object = hook else { return .dict(PyDict()) }
    let value = try call(
      bind(hook, to: nil, metaclass),
      CallArguments([.string(PyString(name)), .tuple(PyTuple(given.positional))], keywords: given.keywords))
    guard case .dict = value.plain else {
      if value.isObject { throw .unsupported("a class's namespace that is no dictionary") }
      throw PythonError(.type, "\(metaclass.name).__prepare__() must return a mapping, not \(value.typeName)")
    }
    return value
  }

  /// A metaclass is called: it makes a class.
  func madeClass(_ metaclass: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    var all = arguments
    all.positional.insert(.type(metaclass), at: 0)
    let value: Value
    if let new = metaclass.find(.new) {
      value = try call(new.withoutWrapper, all)
      guard case .type(let made) = value, made.metaclass?.isSubtype(of: metaclass) ?? false else { return value }
    } else {
      value = try newClass(metaclass, arguments)
    }
    if let initializer = metaclass.find(.`init`) {
      all.positional[0] = value
      _ = try call(initializer, all)
    }
    return value
  }

  /// `type.__new__(metaclass, name, bases, namespace)`
  func newClass(_ metaclass: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    let given = arguments.positional
    guard given.count == 3 else {
      throw PythonError(.type, "type.__new__() takes exactly 3 arguments (\(given.count) given)")
    }
    guard case .string(let name) = given[0] else {
      throw PythonError(.type, "type.__new__() argument 1 must be str, not \(given[0].typeName)")
    }
    guard case .tuple(let baseValues) = given[1] else {
      throw PythonError(.type, "type.__new__() argument 2 must be tuple, not \(given[1].typeName)")
    }
    guard case .dict(let namespace) = given[2].plain else {
      throw PythonError(.type, "type.__new__() argument 3 must be dict, not \(given[2].typeName)")
    }
    let bases = try self.bases(baseValues.items)
    let winner = try self.metaclass(asked: .type(metaclass), bases: bases)
    // A base's own metaclass makes it.
    if let winner, winner !== metaclass, let new = winner.find(.new) {
      var all = arguments
      all.positional.insert(.type(winner), at: 0)
      return try call(new.withoutWrapper, all)
    }
    var classCell: PyCell?
    if let given = namespace.string("__classcell__") {
      guard case .cell(let cell) = given else {
        throw PythonError(
          .type, "__classcell__ must be a nonlocal cell, not \(try repr(typeOf(given)))")
      }
      classCell = cell
    }
    if winner?.find("mro") != nil { throw .unsupported("a metaclass that says the order of bases (mro)") }
    let type = try makeType(
      name.text, bases, namespace, of: winner, classCell: classCell, keywords: arguments.keywords)
    return .type(type)
  }

  /// Calls a class as `type.__call__` does, whatever its metaclass says.
  private func plainlyConstructed(_ arguments: CallArguments) throws(PythonError) -> Value {
    guard case .type(let type)? = arguments.positional.first else { return .none }
    return try construct(
      type, CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))
  }

  /// A method that the class of a class defines, called; nil where it has none of that name.
  func callMetaclass(_ name: String, of type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value? {
    guard let metaclass = type.metaclass, let hook = metaclass.find(name), hook.isDefined else { return nil }
    return try call(bind(hook, to: .type(type), metaclass), arguments)
  }

  /// What `isinstance` and `issubclass` hear from a class whose class has a word, from a union, or from a tuple with one of them;
  /// nil where the classes alone tell.
  func askedClass(_ name: String, _ value: Value, _ classes: Value, depth: Int = 0) throws(PythonError) -> Bool? {
    switch classes {
    case .type(let type):
      guard type.metaclass != nil else { return nil }
      return try callMetaclass(name, of: type, CallArguments([value])).map { (answer) throws(PythonError) in
        try isTrue(answer)
      }
    case .object(let object):
      guard let hook = object.type.find(name) else { return nil }
      return try isTrue(call(bind(hook, to: classes, object.type), CallArguments([value])))
    case .tuple(let tuple):
      guard depth < 100, tuple.items.contains(where: \.maySayWhoItsInstancesAre) else { return nil }
      for item in tuple.items {
        if let answer = try askedClass(name, value, item, depth: depth + 1) {
          if answer { return true }
        } else if try name == "__instancecheck__" ? isInstance(value, item) : isSubclass(value, item) {
          return true
        }
      }
      return false
    default: return nil
    }
  }

  /// A method of `type`; its first argument is the class.
  static func typeMethod(_ name: String) -> PyBuiltin? {
    func method(
      _ body: @escaping (Interpreter, PyType, CallArguments) throws(PythonError) -> Value
    ) -> PyBuiltin {
      PyBuiltin(
        "type.\(name)", derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          guard case .type(let type)? = arguments.positional.first else {
            throw PythonError(.type, "descriptor '\(name)' of 'type' object needs an argument")
          }
          return try body(
            interpreter, type,
            CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))
        })
    }
    switch name {
    case "__new__":
      return method { (interpreter, type, arguments) throws(PythonError) in
        guard type.isMetaclass else {
          throw PythonError(.type, "type.__new__(\(type.name)): \(type.name) is not a subtype of type")
        }
        if type.kind == .type, arguments.positional.count == 1 {
          return try interpreter.typeOf(arguments.positional[0])
        }
        return try interpreter.newClass(type, arguments)
      }
    case "__init__": return method { (_, _, _) throws(PythonError) in Value.none }
    case "__call__":
      return PyBuiltin(
        "type.__call__", derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in try interpreter.plainlyConstructed(arguments) })
    case "__prepare__":
      return PyBuiltin(
        "type.__prepare__", derivative: .through, .free { (_, _) throws(PythonError) in .dict(PyDict()) })
    case "__instancecheck__":
      return method { (interpreter, type, arguments) throws(PythonError) in
        guard let value = arguments.positional.first else { throw PythonError(.type, "expected 1 argument, got 0") }
        return .bool(interpreter.isPlainInstance(value, type))
      }
    case "__subclasscheck__":
      return method { (_, type, arguments) throws(PythonError) in
        guard case .type(let other)? = arguments.positional.first else {
          throw PythonError(.type, "issubclass() arg 1 must be a class")
        }
        return .bool(other.isSubtype(of: type))
      }
    case "__repr__":
      return method { (_, type, _) throws(PythonError) in .string(PyString("<class '\(type.fullName)'>")) }
    case "__setattr__":
      return method { (interpreter, type, arguments) throws(PythonError) in
        guard arguments.positional.count == 2, case .string(let name) = arguments.positional[0] else {
          throw PythonError(.type, "expected 2 arguments, got \(arguments.positional.count)")
        }
        try interpreter.setPlainAttribute(of: type, name.name(), arguments.positional[1])
        return Value.none
      }
    case "__delattr__":
      return method { (_, type, arguments) throws(PythonError) in
        guard case .string(let name)? = arguments.positional.first, try type.remove(name.name()) else {
          throw PythonError(.attribute, "type object '\(type.name)' has no such attribute")
        }
        return Value.none
      }
    case "__getattribute__":
      return method { (interpreter, type, arguments) throws(PythonError) in
        guard case .string(let name)? = arguments.positional.first else {
          throw PythonError(.type, "attribute name must be string")
        }
        guard let value = try interpreter.attribute(of: type, name.name()) else {
          throw Value.type(type).lacks(name.text)
        }
        return value
      }
    default: return nil
    }
  }
}

extension Value {
  /// A `__new__` is a static method, whether it says so or not.
  var withoutWrapper: Value {
    if case .object(let object) = self, let wrapped = object as? PyWrappedFunction { wrapped.function } else { self }
  }

  /// Whether a lesson or a module's text has written it.
  fileprivate var isDefined: Bool { if case .builtin = self { false } else { true } }

  /// Whether it has a word about what its instances are, or holds something that has.
  fileprivate var maySayWhoItsInstancesAre: Bool {
    switch self {
    case .type(let type): type.metaclass != nil
    case .object, .tuple: true
    default: false
    }
  }
}
