// The methods of dict and of its views.

import OrderedCollections

/// A method of dict; its first argument is the dictionary (except for `fromkeys`, which belongs to the type).
func dictMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyDict>(type: "dict") { if case .dict(let dict) = $0 { dict } else { nil } }
  switch name {
  case "get":
    return table.method(name, "key, default=None, /") { (_, dict, values) throws(PythonError) in
      dict[try PyKey(values[0])] ?? values[1]
    }
  case "keys":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .keys, dict: dict)) }
  case "values":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .values, dict: dict)) }
  case "items":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .items, dict: dict)) }
  case "pop":
    return table.method(name, "key, default=…, /", changesItsObject: true) {
      (interpreter, dict, values) throws(PythonError) in
      // An empty dictionary does not even hash the key.
      if dict.count > 0, let value = dict.remove(try PyKey(values[0])) { return value }
      if case .unbound = values[1] { throw try interpreter.keyError(values[0]) }
      return values[1]
    }
  case "popitem":
    return table.method(name, changesItsObject: true) { (_, dict) throws(PythonError) in
      guard let (key, value) = dict.removeLast() else {
        throw PythonError(.key, "'popitem(): dictionary is empty'")
      }
      return .tuple(PyTuple([key, value]))
    }
  case "setdefault":
    return table.method(name, "key, default=None, /", changesItsObject: true) { (_, dict, values) throws(PythonError) in
      let key = try PyKey(values[0])
      if let value = dict[key] { return value }
      dict.set(key, values[1])
      return values[1]
    }
  case "update":
    return table.free(name, changesItsObject: true) { (interpreter, dict, arguments) throws(PythonError) in
      try interpreter.update(dict, with: arguments, function: "update")
      return .none
    }
  case "clear":
    return table.method(name, changesItsObject: true) { (_, dict) throws(PythonError) in
      dict.removeAll()
      return .none
    }
  case "copy":
    return table.method(name) { (_, dict) throws(PythonError) in .dict(dict.copy()) }
  default: return nil
  }
}

/// `dict.fromkeys`: a function of the type, without a receiver.
func dictFromKeys() -> PyBuiltin {
  let parameters = SignatureText("iterable, value=None, /")
  return PyBuiltin(
    "fromkeys", parameters, derivative: .through,
    .free { (interpreter, arguments) throws(PythonError) in
      let values = try parameters.signature.bind(arguments, function: "dict.fromkeys")
      let dict = PyDict()
      for key in try interpreter.elements(of: values[0]) { dict.set(try PyKey(key), values[1]) }
      return .dict(dict)
    })
}

extension Interpreter {
  /// `dict(…)`, `dict.update(…)`: a dictionary or pairs, then names.
  func update(_ dict: PyDict, with arguments: CallArguments, function: String) throws(PythonError) {
    guard arguments.positional.count <= 1 else {
      throw .misfit("\(function) expected at most 1 argument, got \(arguments.positional.count)")
    }
    if let source = arguments.positional.first { try update(dict, with: source) }
    for (name, value) in arguments.keywords { dict.set(try PyKey(.string(PyString(name))), value) }
  }

  /// `dict.update(source)`, `dict |= source`
  func update(_ dict: PyDict, with source: Value) throws(PythonError) {
    if case .dict(let other) = source.plain { return dict.merge(other) }
    if case .object(let object) = source, object.type.find("keys") != nil {
      for key in try elements(of: call(attribute(of: object, "keys"), CallArguments([]))) {
        dict.set(try PyKey(key), try subscriptGet(source, key))
      }
      return
    }
    let iterator = try iterator(over: source)
    var place = 0
    while let item = try iterator.next(self) {
      try Meter.charge(1)
      let pair: [Value]
      do throws(PythonError) {
        pair = try elements(of: item)
      } catch {
        guard error.kind == .type else { throw error }
        throw PythonError(.type, "cannot convert dictionary update sequence element #\(place) to a sequence")
      }
      guard pair.count == 2 else {
        throw PythonError(
          .value, "dictionary update sequence element #\(place) has length \(pair.count); 2 is required")
      }
      dict.set(try PyKey(pair[0]), pair[1])
      place += 1
    }
  }
}
