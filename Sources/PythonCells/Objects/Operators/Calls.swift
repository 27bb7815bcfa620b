// Calling any value, and finding the attributes and methods of any value.

import Arrays
import OrderedCollections

extension Value {
  /// The type whose methods the value has; nil for what has attributes at most.
  var methodKind: PyType.Kind? {
    switch self {
    case .module, .iterator, .dictView: nil
    case .object(let object): object is PyNumpyNumber ? object.type.kind : nil
    default: kind
    }
  }
}

extension Value {
  /// Whether it is a class whose instances have a method of that name: it is not meant to be the class's own.
  fileprivate func isTypeWith(_ name: String) -> Bool {
    guard case .type(let type) = self, !type.isOfLesson else { return false }
    return RealPython.member(name, of: type.fullName) != nil
  }
}

/// The unbound method of that name: its first argument is the object.
func unboundMethod(_ kind: PyType.Kind, _ name: String) -> PyBuiltin? {
  switch kind {
  case .ndarray: arrayMethod(name)
  case .numpyFloat, .numpyInt, .numpyBool: numpyScalarMethod(name)
  case .numpyComplex: numberMethod(name, of: kind) ?? numpyScalarMethod(name)
  case _ where kind.isOfSizedNumbers: numpyScalarMethod(name)
  default: kind.method(name)
  }
}

extension Interpreter {
  func callMethod(_ receiver: Value, _ name: String, _ arguments: Value...) throws(PythonError) -> Value {
    guard let kind = receiver.methodKind, let method = unboundMethod(kind, name) else {
      throw receiver.lacks(name)
    }
    return try call(method, CallArguments([receiver] + arguments))
  }

  /// `value.name`, not called: an attribute, or a method bound to its object.
  func attribute(of value: Value, _ name: String) throws(PythonError) -> Value {
    if name == "fromkeys", let function = fromKeys(of: value) { return function }
    switch value {
    case .array(let array):
      if let attribute = arrayAttribute(array, name) { return attribute }
      if name == "flat", let flat = module("numpy walking")?.member("flatiter") { return try callFunction(flat, value) }
    case .numpyInt, .numpyFloat, .numpyBool:
      if let attribute = numpyScalarAttribute(value, name) { return attribute }
    case .traced(let traced) where name != "T" && name != "real":
      if let attribute = numpyScalarAttribute(traced.number, name) { return attribute }
    case .traced: return value
    case .object(let object):
      if object is PyNumpyNumber {
        if let attribute = numpyScalarAttribute(value, name) { return attribute }
        break
      }
      return try attribute(of: object, name)
    case .iterator(let iterator):
      if let method = iteratorMethod(iterator, name) { return method }
    case .function(let function):
      if let value = function.attributes[name] { return value }
      switch name {
      case "__doc__" where !function.code.isOfLibrary:
        return function.code.documentation.map { .string(PyString($0)) } ?? Value.none
      case "__annotations__":
        let annotations = PyDict()
        function.setAnnotations(annotations)
        return .dict(annotations)
      case "__defaults__":
        return function.defaults.isEmpty ? Value.none : .tuple(PyTuple(function.defaults))
      case "__kwdefaults__" where function.code.keywordOnlyCount == 0: return Value.none
      case "__name__": return .string(PyString(function.name))
      case "__qualname__": return .string(PyString(function.code.qualifiedName))
      case "__module__" where function.code.isOfLibrary:
        throw .unsupported("__module__ of '\(function.name)'")
      case "__module__": return .string(PyString("__main__"))
      case "__get__": return binder(of: value)
      default: break
      }
    case .slice(let slice):
      switch name {
      case "start": return slice.start
      case "stop": return slice.stop
      case "step": return slice.step
      default: break
      }
    case .range(let range):
      switch name {
      case "start": return .int(range.start)
      case "stop": return .int(range.stop)
      case "step": return .int(range.step)
      default: break
      }
    case .int, .bool, .float:
      if let attribute = numberAttribute(value, name) { return attribute }
    case .dtype(let dtype):
      if let attribute = dtype.attribute(name) { return attribute }
    case .module(let module):
      if let member = module.member(name) { return member }
    case .builtin(let builtin) where name == "__name__":
      return .string(PyString(builtin.realName))
    case .builtin(let builtin) where ufuncAttribute(builtin, name) != nil:
      if let attribute = ufuncAttribute(builtin, name) { return attribute }
    case .type(let type):
      if !type.isOfLesson, let method = classMethod(name, of: type.kind) { return .builtin(method) }
      if let value = try attribute(of: type, name) { return value }
    default: break
    }
    if let kind = value.methodKind, let method = classMethod(name, of: kind) { return .builtin(method) }
    if let kind = value.methodKind, !value.isTypeWith(name),
      let method = unboundMethod(kind, name) ?? operatorMethod(name, of: kind)
    {
      if method.changesItsObject { try checkMutation(of: value) }
      let bound = PyBuiltin(
        method.name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          var arguments = arguments
          arguments.positional.insert(value, at: 0)
          return try interpreter.call(method, arguments)
        })
      bound.isBound = true
      return .builtin(bound)
    }
    if name == "__class__" { return try typeOf(value) }
    throw value.lacks(name)
  }

  /// `fromkeys` of a dictionary's class, found on the class or on a dictionary.
  private func fromKeys(of value: Value) -> Value? {
    let owner: PyType? = if case .type(let type) = value { type } else { value.type }
    guard let owner, owner.kind == .dict || owner.builtInBase == .dict, owner.find("fromkeys") == nil else {
      return nil
    }
    return .builtin(dictFromKeys(owner))
  }

  /// Calls anything that can be called.
  func call(_ callee: Value, _ arguments: CallArguments) throws(PythonError) -> Value {
    // A list of arguments was made, and one of the callee's cases will be found: some ten times a plain step.
    try Meter.charge(4)
    switch callee {
    case .builtin(let builtin): return try call(builtin, arguments)
    case .function(let function): return try call(function, arguments)
    case .type(let type):
      if let hook = type.metaclass?.find(.call) {
        return try call(bind(hook, to: callee, type), arguments)
      }
      // What it is made of has to be found out.
      Meter.note(4)
      do { return try construct(type, arguments) } catch {
        throw error.storage.misfit == nil ? error : type.misfit(arguments, error)
      }
    case .object(let object):
      if let method = object as? PyMethod {
        var all = arguments
        all.positional.insert(method.receiver, at: 0)
        return try call(method.function, all)
      }
      if let wrapped = object as? PyWrappedFunction, !wrapped.isOfClass { return try call(wrapped.function, arguments) }
      if let callable = object as? PyCallable { return try callable.call(self, arguments) }
      guard let function = object.type.find(.call) else {
        throw PythonError(.type, "'\(callee.typeName)' object is not callable")
      }
      // Whoever calls an object that calls an object need not come by a frame.
      try checkStack()
      return try call(bind(function, to: callee, object.type), arguments)
    default: throw PythonError(.type, "'\(callee.typeName)' object is not callable")
    }
  }

  func called(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    do { return try plainCall(builtin, arguments) } catch {
      // Most functions know Python's own classes: what is built on these is taken for them, where it has to be.
      if error.kind == .type, arguments.holdsDerived { return try called(builtin, arguments.plain) }
      if error.isOfTexts { return try callWithTexts(builtin, arguments) }
      throw error.storage.misfit == nil ? error : builtin.misfit(arguments, error)
    }
  }

  @inline(__always)
  private func plainCall(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    switch builtin.implementation {
    case .unary(let function):
      if let general = builtin.general, arguments.positional.count != 1 || !arguments.keywords.isEmpty {
        return try general(self, arguments)
      }
      try builtin.checkPlain(arguments, count: 1)
      return try function(self, arguments.positional[0])
    case .binary(let function):
      if let general = builtin.general, arguments.positional.count != 2 || !arguments.keywords.isEmpty {
        return try general(self, arguments)
      }
      try builtin.checkPlain(arguments, count: 2)
      return try function(self, arguments.positional[0], arguments.positional[1])
    case .bound(let parameters, let function):
      return try function(self, parameters.signature.bind(arguments, function: builtin.name))
    case .free(let function): return try function(self, arguments)
    }
  }
}

extension PyBuiltin {
  /// As CPython words it: `len() takes exactly one argument (2 given)`; a method does not count its object.
  fileprivate func checkPlain(_ arguments: CallArguments, count: Int) throws(PythonError) {
    guard arguments.keywords.isEmpty else { throw .misfit("\(name)() takes no keyword arguments") }
    guard arguments.positional.count != count else { return }
    let isMethod = name.contains(".") && !name.hasPrefix("math.")
    if isMethod, arguments.positional.isEmpty {
      throw .misfit("unbound method \(name)() needs an argument")
    }
    let expected = count - (isMethod ? 1 : 0)
    let given = arguments.positional.count - (isMethod ? 1 : 0)
    let words =
      switch expected {
      case 0: "takes no arguments (\(given) given)"
      case 1: "takes exactly one argument (\(given) given)"
      default: "expected \(expected) argument\(expected == 1 ? "" : "s"), got \(given)"
      }
    throw .misfit(expected <= 1 ? "\(name)() \(words)" : "\(name) \(words)")
  }
}
