// The built-in functions of attributes and classes: getattr and its kin, vars; and what wraps functions of classes.

extension Interpreter {
  static func attributeBuiltin(_ name: String) -> PyBuiltin? {
    switch name {
    case "getattr":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("object, name, default=…, /")) { (interpreter, values) throws(PythonError) in
          let name = try attributeName(values[1])
          do throws(PythonError) { return try interpreter.attribute(of: values[0], name) } catch {
            guard error.kind == .attribute, !values[2].isUnbound else { throw error }
            return values[2]
          }
        })
    case "hasattr":
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, value, name) throws(PythonError) in
          let name = try attributeName(name)
          do throws(PythonError) {
            _ = try interpreter.attribute(of: value, name)
            return .bool(true)
          } catch {
            // What we lack and Python has is there all the same.
            if error.kind == .unsupported, value.reallyHas(name) { return .bool(true) }
            guard error.kind == .attribute else { throw error }
            return .bool(false)
          }
        })
    case "setattr":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("object, name, value, /")) { (interpreter, values) throws(PythonError) in
          try interpreter.setAttribute(of: values[0], attributeName(values[1]), values[2])
          return Value.none
        })
    case "delattr":
      return PyBuiltin(
        name, derivative: .through,
        .binary { (interpreter, value, name) throws(PythonError) in
          try interpreter.deleteAttribute(of: value, attributeName(name))
          return Value.none
        })
    case "vars":
      return PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
            throw .unsupported("vars() without an object")
          }
          guard case .object(let object) = arguments.positional[0], object.type.isOfLesson, object.type.slots == nil
          else { throw .unsupported("vars() of a '\(arguments.positional[0].typeName)' object") }
          return try interpreter.attribute(of: object, "__dict__")
        })
    default: return nil
    }
  }

  private static func attributeName(_ value: Value) throws(PythonError) -> String {
    guard case .string(let name) = value else {
      throw PythonError(.type, "attribute name must be string, not '\(value.typeName)'")
    }
    return try name.name()
  }

  /// `property(…)`, `staticmethod(…)`, `classmethod(…)`, `super(type, object)`
  func wrapper(_ kind: PyType.Kind, _ arguments: CallArguments) throws(PythonError) -> Value {
    switch kind {
    case .property:
      let values = try Signature("fget=None, fset=None, fdel=None, doc=None").bind(arguments, function: "property")
      return .object(PyProperty(getter: values[0], setter: values[1], deleter: values[2]))
    case .super:
      guard arguments.positional.count == 2, arguments.keywords.isEmpty else {
        if arguments.positional.isEmpty { throw PythonError(.runtime, "super(): no arguments") }
        throw .unsupported("super() with one argument")
      }
      return try superObject(arguments.positional[0], arguments.positional[1])
    default:
      let name = "\(kind)"
      guard arguments.keywords.isEmpty else { throw .misfit("\(name)() takes no keyword arguments") }
      guard arguments.positional.count == 1 else {
        throw .misfit("\(name) expected 1 argument, got \(arguments.positional.count)")
      }
      return .object(PyWrappedFunction(arguments.positional[0], isOfClass: kind == .classmethod))
    }
  }

  /// `function.__get__`, which gives what a class gives when the function is found on it.
  func binder(of found: Value) -> Value {
    .builtin(
      PyBuiltin(
        "__get__", derivative: .through,
        .bound(SignatureText("instance, owner=None, /")) { (interpreter, values) throws(PythonError) in
          let receiver = values[0].isNone ? nil : values[0]
          if case .type(let owner) = values[1] { return try interpreter.bind(found, to: receiver, owner) }
          guard let receiver else { throw PythonError(.type, "__get__(None, None) is invalid") }
          guard case .type(let owner) = try interpreter.typeOf(receiver) else { return found }
          return try interpreter.bind(found, to: receiver, owner)
        }))
  }

  /// `property.setter` and its kin: a new property with one function exchanged.
  func propertyMethod(_ property: PyProperty, _ name: String) -> Value? {
    switch name {
    case "getter", "setter", "deleter":
      return .builtin(
        PyBuiltin(
          "property.\(name)", derivative: .through,
          .unary { (_, function) throws(PythonError) in
            .object(
              PyProperty(
                getter: name == "getter" ? function : property.getter,
                setter: name == "setter" ? function : property.setter,
                deleter: name == "deleter" ? function : property.deleter))
          }))
    default: return nil
    }
  }
}

extension Value {
  var isUnbound: Bool { if case .unbound = self { true } else { false } }
}
