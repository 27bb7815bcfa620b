// The names that every Python program knows, and print.

import PythonSyntax

extension Interpreter {
  /// The value of a built-in name; nil for a name that Python lacks, or that we do.
  func builtin(named name: String) -> Value? {
    if let kind = Interpreter.builtinType(name) { return .type(kind.type) }
    if name.mayBeException, let type = PyType.exception(name) { return .type(type) }
    if name == "NotImplemented" { return .notImplemented }
    if name == "Ellipsis" { return .ellipsis }
    // A cell is what was started, never a module that somebody imports.
    if name == "__name__" { return .string(PyString("__main__")) }
    if name == "open" { return .builtin(openBuiltin) }
    // Jupyter's own.
    if name == "display" { return module("IPython.display")?.member(name) }
    if name == IPythonCell.precision { return .builtin(Interpreter.precisionMagic) }
    let builtin =
      Interpreter.objectBuiltin(name) ?? Interpreter.attributeBuiltin(name) ?? Interpreter.sequenceBuiltin(name)
      ?? Interpreter.numberBuiltin(name)
    return builtin.map { .builtin($0) }
  }

  private static func builtinType(_ name: String) -> PyType.Kind? {
    switch name {
    case "object": .object
    case "bool": .bool
    case "int": .int
    case "float": .float
    case "complex": .complex
    case "str": .str
    case "bytes": .bytes
    case "bytearray": .bytearray
    case "list": .list
    case "tuple": .tuple
    case "dict": .dict
    case "set": .set
    case "frozenset": .frozenset
    case "range": .range
    case "slice": .slice
    case "type": .type
    case "zip": .zip
    case "enumerate": .enumerate
    case "map": .map
    case "filter": .filter
    case "reversed": .reversed
    case "property": .property
    case "staticmethod": .staticmethod
    case "classmethod": .classmethod
    case "super": .super
    default: nil
    }
  }

  /// `open` is written in Python, in the module `io`.
  private var openBuiltin: PyBuiltin {
    PyBuiltin(
      "open",
      SignatureText(
        "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None"),
      derivative: .flat,
      .free { (interpreter, arguments) throws(PythonError) in
        guard let open = interpreter.module("io")?.member("open") else { throw .unsupported("built-in 'open'") }
        return try interpreter.call(open, arguments)
      })
  }

  private static func objectBuiltin(_ name: String) -> PyBuiltin? {
    switch name {
    case "print":
      let parameters = SignatureText("*, sep=None, end=None, file=None, flush=False")
      return PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          try interpreter.print(arguments, parameters)
          return .none
        })
    case "len":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, value) throws(PythonError) in .int(try interpreter.length(value)) })
    case "repr":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, value) throws(PythonError) in .string(PyString(try interpreter.repr(value))) })
    case "ascii":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, value) throws(PythonError) in .string(PyString(try interpreter.ascii(value))) })
    case "format":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("value, format_spec='', /")) { (interpreter, values) throws(PythonError) in
          guard case .string(let spec) = values[1] else {
            throw PythonError(.type, "format() argument 2 must be str, not \(values[1].argumentTypeName)")
          }
          return .string(PyString(try interpreter.format(values[0], spec: spec.text)))
        })
    case "isinstance":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("object, classes, /")) { (interpreter, values) throws(PythonError) in
          .bool(try interpreter.isInstance(values[0], values[1]))
        })
    case "issubclass":
      return PyBuiltin(
        name, derivative: .flat,
        .bound(SignatureText("cls, classes, /")) { (interpreter, values) throws(PythonError) in
          .bool(try interpreter.isSubclass(values[0], values[1]))
        })
    case "callable":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, value) throws(PythonError) in
          switch value {
          case .function, .builtin, .type: .bool(true)
          case .object(let object):
            .bool(object is PyMethod || object is PyCallable || object.type.find(.call) != nil)
          default: .bool(false)
          }
        })
    case "hash":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          if let hash = try interpreter.objectHash(value) { return .int(hash) }
          _ = try PyKey(value)
          let hash = PythonHash(of: value)
          guard hash.isReproducible else {
            // Where only a key is wanted, nobody sees the number.
            if interpreter.isHashingKey {
              interpreter.isHashOurs = true
              return .int(hash.value)
            }
            throw .undecidable("hash() of a '\(value.typeName)' (real Python's changes from run to run)")
          }
          return .int(hash.value)
        })
    default: return nil
    }
  }

  private func print(_ arguments: CallArguments, _ parameters: SignatureText) throws(PythonError) {
    var separator = " "
    var end = "\n"
    var target = printTarget
    if !arguments.keywords.isEmpty {
      let options = try parameters.signature.bind(CallArguments([], keywords: arguments.keywords), function: "print")
      func text(_ value: Value, _ name: String, _ otherwise: String) throws(PythonError) -> String {
        switch value {
        case .none: return otherwise
        case .string(let string): return string.text
        default: throw PythonError(.type, "\(name) must be None or a string, not \(value.typeName)")
        }
      }
      if !options[2].isNone { target = options[2] }
      separator = try text(options[0], "sep", " ")
      end = try text(options[1], "end", "\n")
    }
    var text = ""
    for (place, value) in arguments.positional.enumerated() {
      if place > 0 {
        if let target { try write(separator, to: target) } else { text += separator }
      }
      do throws(PythonError) {
        let shown = try meter.printing { () throws(PythonError) in try str(value) }
        if target == nil { try meter.checkPrint(text.utf8.count + shown.utf8.count) }
        if let target { try write(shown, to: target) } else { text += shown }
      } catch {
        // Python has written the values before this one.
        if !text.isEmpty { try write(text) }
        throw error
      }
    }
    if let target { try write(end, to: target) } else { try write(text + end) }
  }

  /// Writes by the `write` of an object.
  private func write(_ text: String, to target: Value) throws(PythonError) {
    _ = try call(attribute(of: target, "write"), CallArguments([.string(PyString(text))]))
  }
}

extension String {
  /// Whether it ends as the names of exceptions do: their table is made when it is first asked.
  fileprivate var mayBeException: Bool {
    guard utf8.count >= 7 else { return false }
    return ["Error", "Warning", "Exception", "ExceptionGroup", "Exit", "Interrupt", "Iteration"].contains(
      where: hasSuffix)
  }
}
