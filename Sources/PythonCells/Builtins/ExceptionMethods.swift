// What exceptions have: attributes, text, and how an error of ours becomes one and back.

import Texts

extension PythonError {
  /// An exception that is raised.
  init(_ exception: PyException, message: String) {
    self.init(
      storage: Storage(exception.type.errorKind, message, exception.site, exception.frames, exception: exception))
  }

  /// The error of that class with these arguments, where its message does not tell them.
  init(_ kind: Kind, _ message: String, arguments: [Value]) {
    let exception = PyType.exception(kind.rawValue).map { PyException($0, arguments) }
    self.init(storage: Storage(kind, message, nil, [], exception: exception))
  }
}

extension Interpreter {
  /// The error as the object that `except … as` binds. Precondition: it is one that cells can catch.
  func exception(of error: PythonError) -> PyException {
    let exception: PyException
    if let raised = error.storage.exception {
      exception = raised
    } else {
      // RealNames and this table hold the same classes: one that is missing would be our own slip.
      let type = PyType.exception(error.kind.rawValue) ?? PyType.exception("Exception") ?? PyType.Kind.object.type
      exception = PyException(type, error.message.isEmpty ? [] : [.string(PyString(error.message))])
      exception.isOfLesson = error.kind == .assertion
    }
    if !exception.isOfLesson { note(words: error.message) }
    exception.site = error.storage.site
    exception.frames = error.frames
    noteContext(of: exception)
    return exception
  }

  /// What is being handled is the context of what is raised, where that has none yet.
  func noteContext(of exception: PyException) {
    if exception.context == nil, let handled = handled.last, handled !== exception {
      handled.forget(context: exception)
      exception.context = handled
    }
  }

  /// `raise value`
  func raised(_ value: Value, at range: SourceRange, in source: Source) throws(PythonError) -> PythonError {
    let exception = try self.exception(of: value, "exceptions must derive from BaseException")
    if let handled = handled.last, handled !== exception {
      handled.forget(context: exception)
      exception.context = handled
    }
    let message = try message(of: exception)
    if exception.site == nil, !source.isOfLibrary { exception.isOfLesson = true }
    if exception.site != nil { return PythonError(exception, message: message).at(range, in: source) }
    return PythonError(
      storage: PythonError.Storage(
        exception.type.errorKind, message, .range(range, source), exception.frames, exception: exception))
  }

  /// An exception, or one made of a class.
  func exception(of value: Value, _ complaint: String) throws(PythonError) -> PyException {
    switch value {
    case .object(let object):
      if let exception = object as? PyException { return exception }
    case .type(let type) where type.isException:
      let made = try call(value, CallArguments([]))
      if case .object(let object) = made, let exception = object as? PyException { return exception }
      throw PythonError(
        .type, "calling \(try repr(value)) should have returned an instance of BaseException, not \(made.typeName)")
    default: break
    }
    throw PythonError(.type, complaint)
  }

  /// What a traceback says of it. A `__str__` of the lesson's is asked when the text is wanted: `message(of:)` by `run`.
  func message(of exception: PyException) throws(PythonError) -> String {
    if exception.type.find(.str) != nil || exception.type.find(.repr) != nil { return "" }
    return try plainText(of: exception)
  }

  /// `BaseException.__str__`
  func plainText(of exception: PyException) throws(PythonError) -> String {
    switch exception.arguments.count {
    case 0: return ""
    case 1:
      // A key is shown as it is written.
      if exception.type.showsKeys {
        return try repr(exception.arguments[0])
      }
      return try str(exception.arguments[0])
    case 2 where PyType.exception("OSError").map(exception.type.isSubtype) ?? false:
      return "[Errno \(try str(exception.arguments[0]))] \(try str(exception.arguments[1]))"
    case 3 where exception.type.isException("OSError"):
      return
        "[Errno \(try str(exception.arguments[0]))] \(try str(exception.arguments[1])): "
        + (try repr(exception.arguments[2]))
    case 2 where exception.type.isException("numpy.exceptions.AxisError"),
      3 where exception.type.isException("numpy.exceptions.AxisError"):
      let given = exception.arguments
      let before = given.count == 3 && !given[2].isNone ? try str(given[2]) + ": " : ""
      return "\(before)axis \(try str(given[0])) is out of bounds for array of dimension \(try str(given[1]))"
    case 4, 5:
      let message = try TextCodec.message(of: exception) { (part) throws(PythonError) in try str(part) }
      if let message { return message }
      return try repr(.tuple(PyTuple(exception.arguments)))
    default: return try repr(.tuple(PyTuple(exception.arguments)))
    }
  }

  /// An attribute that exceptions have without a class's saying so.
  func exceptionAttribute(_ exception: PyException, _ name: String) throws(PythonError) -> Value? {
    switch name {
    case "args":
      // The file's name is an attribute of its own.
      let isAboutFile = exception.arguments.count == 3 && isA(exception, "OSError")
      return .tuple(PyTuple(isAboutFile ? Array(exception.arguments[..<2]) : exception.arguments))
    case "filename" where isA(exception, "OSError"):
      return exception.arguments.count == 3 ? exception.arguments[2] : Value.none
    case "__cause__": return exception.cause ?? Value.none
    case "__context__": return exception.context.map { .object($0) } ?? Value.none
    case "__suppress_context__": return .bool(exception.cause != nil)
    case "__traceback__": throw .unsupported("__traceback__ of an exception")
    case "value" where isA(exception, "StopIteration"):
      return exception.own(name) ?? exception.arguments.first ?? Value.none
    case "axis" where isA(exception, "numpy.exceptions.AxisError"),
      "ndim" where isA(exception, "numpy.exceptions.AxisError"):
      guard exception.arguments.count > 1 else { throw .unsupported("AxisError.\(name)") }
      return exception.arguments[name == "axis" ? 0 : 1]
    case "code" where isA(exception, "SystemExit"): return exception.arguments.first ?? Value.none
    case "encoding", "object", "start", "end", "reason": return exception.codecPart(name)
    case "errno" where isA(exception, "OSError"):
      return exception.arguments.count > 1 ? exception.arguments[0] : Value.none
    case "strerror" where isA(exception, "OSError"):
      return exception.arguments.count > 1 ? exception.arguments[1] : Value.none
    case "name" where isA(exception, "NameError") || isA(exception, "AttributeError") || isA(exception, "ImportError"):
      guard exception.own(name) == nil else { return nil }
      if !exception.arguments.isEmpty, exception.own("name") == nil { throw .unsupported("the name of an error") }
      return Value.none
    case "path" where isA(exception, "ImportError"): return exception.own(name) ?? Value.none
    case "add_note":
      return .builtin(
        PyBuiltin(
          "BaseException.add_note", derivative: .flat,
          .unary { (_, note) throws(PythonError) in
            guard case .string = note else {
              throw PythonError(.type, "note must be a str, not '\(note.typeName)'")
            }
            switch exception.own("__notes__") {
            case .list(let notes)?: notes.items.append(note)
            case nil: exception.set("__notes__", .list(PyList([note])))
            default: throw PythonError(.type, "Cannot add note: __notes__ is not a list")
            }
            return Value.none
          }))
    case "with_traceback": throw .unsupported("with_traceback of an exception")
    default: return nil
    }
  }

  private func isA(_ exception: PyException, _ name: String) -> Bool {
    PyType.exception(name).map(exception.type.isSubtype) ?? false
  }

  /// - Returns: Whether it was one of theirs.
  func setExceptionAttribute(_ exception: PyException, _ name: String, _ value: Value) throws(PythonError) -> Bool {
    switch name {
    case "args": exception.arguments = try elements(of: value)
    case "__cause__":
      let isException = if case .object(let object) = value { object is PyException } else { false }
      guard value.isNone || isException else {
        throw PythonError(.type, "exception cause must be None or derive from BaseException")
      }
      exception.cause = value
    case "__context__", "__suppress_context__", "__traceback__": throw .unsupported("assigning to \(name)")
    default: return false
    }
    return true
  }
}

extension PyException {
  /// No chain of contexts comes back to where it began (_PyErr_SetObject).
  fileprivate func forget(context exception: PyException) {
    var link = self
    while let next = link.context {
      if next === exception {
        link.context = nil
        return
      }
      link = next
    }
  }
}

extension PyType {
  /// What exceptions of this class take by name.
  var namedArguments: [String] {
    for (base, names) in [
      ("ImportError", ["name", "path"]), ("NameError", ["name"]), ("AttributeError", ["name", "obj"]),
    ] where PyType.exception(base).map(isSubtype) ?? false {
      return names
    }
    return []
  }
}

/// A method that all exceptions have; its first argument is the exception.
func exceptionMethod(_ name: String) -> PyBuiltin? {
  func method(_ body: @escaping (Interpreter, PyException, CallArguments) throws(PythonError) -> Value) -> PyBuiltin {
    PyBuiltin(
      "BaseException.\(name)", derivative: .through,
      .free { (interpreter, arguments) throws(PythonError) in
        guard case .object(let object)? = arguments.positional.first, let exception = object as? PyException else {
          throw PythonError(.type, "descriptor '\(name)' of 'BaseException' object needs an argument")
        }
        return try body(interpreter, exception, arguments)
      })
  }
  switch name {
  case "__init__":
    return method { (_, exception, arguments) throws(PythonError) in
      let names = exception.type.namedArguments
      guard arguments.keywords.allSatisfy({ names.contains($0.name) }) else {
        throw PythonError(.type, "\(exception.type.name)() takes no keyword arguments")
      }
      for name in names { _ = exception.remove(name) }
      for (name, value) in arguments.keywords { exception.set(name, value) }
      exception.arguments = Array(arguments.positional.dropFirst())
      return Value.none
    }
  case "__str__":
    return method { (interpreter, exception, _) throws(PythonError) in
      .string(PyString(try interpreter.plainText(of: exception)))
    }
  case "__repr__":
    return method { (interpreter, exception, _) throws(PythonError) in
      .string(PyString(try interpreter.plainRepr(exception)))
    }
  default: return nil
  }
}
