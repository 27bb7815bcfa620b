// The methods of dict and of its views.

/// A method of dict; its first argument is the dictionary (except for `fromkeys`, which belongs to the type).
func dictMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyDict>(type: "dict") { if case .dict(let dict) = $0 { dict } else { nil } }
  switch name {
  case "get":
    return table.method(
      name, "key, default=None, /",
      two: { (_, dict, key, otherwise) throws(PythonError) in try dict[PyKey(key)] ?? otherwise })
  case "keys":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .keys, dict: dict)) }
  case "values":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .values, dict: dict)) }
  case "items":
    return table.method(name) { (_, dict) throws(PythonError) in .dictView(PyDictView(kind: .items, dict: dict)) }
  case "pop":
    return table.method(
      name, "key, default=…, /", changesItsObject: true,
      two: { (interpreter, dict, key, otherwise) throws(PythonError) in
        // An empty dictionary does not even hash the key.
        if dict.count > 0, let value = try dict.remove(PyKey(key)) { return value }
        if case .unbound = otherwise { throw try interpreter.keyError(key) }
        return otherwise
      })
  case "popitem":
    return table.method(name, changesItsObject: true) { (_, dict) throws(PythonError) in
      guard let (key, value) = dict.removeLast() else {
        throw PythonError(.key, "'popitem(): dictionary is empty'")
      }
      return .tuple(PyTuple([key, value]))
    }
  case "setdefault":
    return table.method(
      name, "key, default=None, /", changesItsObject: true,
      two: { (_, dict, key, otherwise) throws(PythonError) in
        let key = try PyKey(key)
        if let value = try dict[key] { return value }
        try dict.set(key, otherwise)
        return otherwise
      })
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
///
/// - Parameter type: The class that it is asked of, which makes the dictionary.
func dictFromKeys(_ type: PyType) -> PyBuiltin {
  let parameters = SignatureText("iterable, value=None, /")
  return PyBuiltin(
    "fromkeys", parameters, derivative: .through,
    .free { (interpreter, arguments) throws(PythonError) in
      let values = try parameters.signature.bind(arguments, function: "dict.fromkeys")
      if type.kind == .dict {
        let dict = PyDict()
        switch values[0] {
        case .dict(let keys):
          for (key, _) in keys.entries { try dict.set(key, values[1]) }
        case .set(let keys):
          for key in try keys.orderedElements() { try dict.set(PyKey(known: key), values[1]) }
        default:
          for key in try interpreter.elements(of: values[0]) { try dict.set(PyKey(key), values[1]) }
        }
        return .dict(dict)
      }
      let result = try interpreter.call(.type(type), CallArguments([]))
      for key in try interpreter.elements(of: values[0]) { try interpreter.subscriptSet(result, key, values[1]) }
      return result
    })
}

extension Interpreter {
  /// `dict(…)`, `dict.update(…)`: a dictionary or pairs, then names.
  func update(_ dict: PyDict, with arguments: CallArguments, function: String) throws(PythonError) {
    guard arguments.positional.count <= 1 else {
      throw .misfit("\(function) expected at most 1 argument, got \(arguments.positional.count)")
    }
    if let source = arguments.positional.first { try update(dict, with: source) }
    for (name, value) in arguments.keywords { try dict.set(PyKey(text: name), value) }
  }

  /// The entries of anything that has `keys()`, as `update`, `dict` and `**` read them; nil where it has none.
  func mapping(_ value: Value) throws(PythonError) -> PyDict? {
    if case .dict(let dict) = value { return dict }
    guard value.isObject else { return nil }
    if case .dict(let dict) = value.derivedBase, value.special(.iter) == nil { return dict }
    let keys: Value
    do throws(PythonError) { keys = try attribute(of: value, "keys") } catch {
      guard error.kind == .attribute else { throw error }
      return nil
    }
    let dict = PyDict()
    let iterator = try iterator(over: call(keys, CallArguments([])))
    while let key = try iterator.next(self) {
      try Meter.charge(1)
      try dict.set(PyKey(key), subscriptGet(value, key))
      try Meter.grown(to: dict.count, bytes: 64)
    }
    return dict
  }

  /// `dict.update(source)`, `dict |= source`
  func update(_ dict: PyDict, with source: Value) throws(PythonError) {
    if let other = try mapping(source) { return try dict.merge(other) }
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
      try dict.set(PyKey(pair[0]), pair[1])
      try Meter.grown(to: dict.count, bytes: 64)
      place += 1
    }
  }
}
