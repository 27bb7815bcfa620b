// How the methods of Python's own types are declared: as functions whose first argument is the receiver.

/// Makes the methods of one type. `receiver` finds the object in a value, nil where the value is of another type.
struct MethodTable<Receiver> {
  /// The type's name in messages: `str`.
  let type: String
  /// What a gradient finds there. Containers keep what they are given, texts print it: that is the usual case.
  var derivative = Derivative.through
  let receiver: (Value) throws(PythonError) -> Receiver?

  /// A method without arguments.
  func method(
    _ name: String, derivative: Derivative? = nil, changesItsObject: Bool = false,
    _ body: @escaping (Interpreter, Receiver) throws(PythonError) -> Value
  ) -> PyBuiltin {
    PyBuiltin(
      "\(type).\(name)", derivative: derivative ?? self.derivative, changesItsObject: changesItsObject,
      .unary { (interpreter, value) throws(PythonError) in
        guard let object = try receiver(value.plain) else { throw wrongReceiver(name, value) }
        return try body(interpreter, object)
      })
  }

  /// A method with exactly one argument, which has no name.
  func method(
    _ name: String, changesItsObject: Bool = false,
    one body: @escaping (Interpreter, Receiver, Value) throws(PythonError) -> Value
  ) -> PyBuiltin {
    PyBuiltin(
      "\(type).\(name)", derivative: derivative, changesItsObject: changesItsObject,
      .binary { (interpreter, value, argument) throws(PythonError) in
        guard let object = try receiver(value.plain) else { throw wrongReceiver(name, value) }
        return try body(interpreter, object, argument)
      })
  }

  /// A method whose arguments are sorted into a signature's places.
  func method(
    _ name: String, _ parameters: String, changesItsObject: Bool = false,
    _ body: @escaping (Interpreter, Receiver, [Value]) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let parameters = SignatureText(parameters, followObject: true)
    let direct = DirectMethod(
      parameters: parameters,
      body: .list { (interpreter, value, values) throws(PythonError) in
        guard let object = try receiver(value.plain) else { throw wrongReceiver(name, value) }
        return try body(interpreter, object, values)
      })
    return bound(name, parameters, changesItsObject: changesItsObject, direct, body)
  }

  /// A method with two parameters, of which the second, or both, have defaults.
  func method(
    _ name: String, _ parameters: String, changesItsObject: Bool = false,
    two body: @escaping (Interpreter, Receiver, Value, Value) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let parameters = SignatureText(parameters, followObject: true)
    let direct = DirectMethod(
      parameters: parameters,
      body: .pair { (interpreter, value, first, second) throws(PythonError) in
        guard let object = try receiver(value.plain) else { throw wrongReceiver(name, value) }
        return try body(interpreter, object, first, second)
      })
    return bound(name, parameters, changesItsObject: changesItsObject, direct) {
      (interpreter, object, values) throws(PythonError) in try body(interpreter, object, values[0], values[1])
    }
  }

  private func bound(
    _ name: String, _ parameters: SignatureText, changesItsObject: Bool, _ direct: DirectMethod,
    _ body: @escaping (Interpreter, Receiver, [Value]) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let full = "\(type).\(name)"
    return free(name, parameters, changesItsObject: changesItsObject, direct: direct) {
      (interpreter, object, arguments) throws(PythonError) in
      let signature = parameters.signature
      // C functions that know their parameters by name leave their class out of messages.
      let function = signature.positionalOnlyCount == signature.parameters.count ? full : name
      return try body(interpreter, object, try signature.bind(arguments, function: function))
    }
  }

  /// A method that takes its arguments as they were written.
  func free(
    _ name: String, _ parameters: SignatureText? = nil, changesItsObject: Bool = false, direct: DirectMethod? = nil,
    _ body: @escaping (Interpreter, Receiver, CallArguments) throws(PythonError) -> Value
  ) -> PyBuiltin {
    PyBuiltin(
      "\(type).\(name)", parameters, derivative: derivative, changesItsObject: changesItsObject,
      .free { (interpreter, arguments) throws(PythonError) in
        guard let first = arguments.positional.first else {
          throw PythonError(.type, "unbound method \(type).\(name)() needs an argument")
        }
        guard let object = try receiver(first.plain) else { throw wrongReceiver(name, first) }
        let rest = CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords)
        return try body(interpreter, object, rest)
      },
      direct: direct
        ?? DirectMethod { (interpreter, value, values) throws(PythonError) in
          guard let object = try receiver(value.plain) else { throw wrongReceiver(name, value) }
          return try body(interpreter, object, CallArguments(values))
        })
  }

  private func wrongReceiver(_ name: String, _ value: Value) -> PythonError {
    PythonError(.type, "descriptor '\(name)' for '\(type)' objects doesn't apply to a '\(value.typeName)' object")
  }
}

extension PyType.Kind {
  /// A method by its name, with the receiver as its first argument; nil if the type has none of that name, or we lack it.
  func method(_ name: String) -> PyBuiltin? {
    switch self {
    case .str: stringMethod(name)
    case .bytes: bytesMethod(name, isArray: false)
    case .bytearray: bytesMethod(name, isArray: true)
    case .list: listMethod(name)
    case .tuple: tupleMethod(name)
    case .dict: dictMethod(name)
    case .set: setMethod(name, isFrozen: false)
    case .frozenset: setMethod(name, isFrozen: true)
    case .range: rangeMethod(name)
    case .int, .bool, .float, .complex, .numpyComplex: numberMethod(name, of: self)
    case .type: Interpreter.typeMethod(name)
    default: nil
    }
  }
}
