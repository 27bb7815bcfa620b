// What modules that are written in Python can say and ask about warnings (CModules/python).

/// The function of that name, for the modules' texts alone.
func warningPrimitive(_ name: String) -> PyBuiltin? {
  switch name {
  // `__warn__(message)`, `__warn__(message, category)`: told at the lesson's call.
  case "__warn__":
    return PyBuiltin(
      name, derivative: .flat,
      .free { (interpreter, arguments) throws(PythonError) in
        guard let first = arguments.positional.first else { return .none }
        let message = try interpreter.str(first)
        if arguments.positional.count > 1, case .type(let category) = arguments.positional[1] {
          interpreter.warn(message, category)
        } else {
          interpreter.warn(message)
        }
        return .none
      })
  // `__warning_filters__([(action, category, start), …])`
  case "__warning_filters__":
    return PyBuiltin(
      name, derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        var filters: [WarningFilter] = []
        for rule in try interpreter.elements(of: value) {
          guard case .tuple(let tuple) = rule, tuple.items.count == 3, case .string(let action) = tuple.items[0],
            let action = WarningFilter.Action(rawValue: action.text), case .type(let category) = tuple.items[1],
            case .string(let start) = tuple.items[2]
          else { continue }
          let prefix = start.text.lowercased()
          filters.append(
            WarningFilter(
              action: action, category: category,
              fits: prefix.isEmpty ? nil : { $0.lowercased().hasPrefix(prefix) }))
        }
        interpreter.warnings.filters = filters
        return .none
      })
  // `__record_warnings__(list, class)`: what would be told is put there instead; None ends that.
  case "__record_warnings__":
    return PyBuiltin(
      name, derivative: .flat,
      .binary { (interpreter, list, type) throws(PythonError) in
        guard case .list(let list) = list, case .type(let type) = type else {
          interpreter.warnings.record = nil
          return .none
        }
        interpreter.warnings.record = { warning, line in
          let message = PyObject(type)
          message.set(
            "message", .object(PyException(warning.category, [.string(PyString(warning.message))])))
          message.set("category", .type(warning.category))
          message.set("lineno", .int(line))
          list.items.append(.object(message))
        }
        return .none
      })
  // `__unwarned__(result)`: what arithmetic met on the way is not NumPy's, which goes another.
  case "__unwarned__":
    return PyBuiltin(
      name, derivative: .through,
      .unary { (interpreter, value) throws(PythonError) in
        interpreter.takeBackFaults()
        return value
      })
  // `__write_error__(text)`
  case "__write_error__":
    return PyBuiltin(
      name, derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        try interpreter.writeError(try interpreter.str(value))
        return .none
      })
  // `__seterr__({"divide": "ignore"})`: what was there before, by the same keys.
  case "__seterr__":
    return PyBuiltin(
      name, derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        let before = PyDict()
        for (key, fault) in faultNames {
          before.set(string: key, .string(PyString(interpreter.warnings.arithmetic[fault].rawValue)))
        }
        guard case .dict(let wanted) = value else { return .dict(before) }
        for (key, fault) in faultNames {
          guard case .string(let text)? = wanted.string(key) else { continue }
          guard let response = FaultHandling.Response(rawValue: text.text) else { continue }
          interpreter.warnings.arithmetic[fault] = response
        }
        return .dict(before)
      })
  default: return nil
  }
}

/// As NumPy lists them.
private let faultNames: [(key: String, fault: FloatFaults)] = [
  ("divide", .zeroDivision), ("over", .overflow), ("under", .underflow), ("invalid", .invalid),
]
