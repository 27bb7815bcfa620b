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
          guard case .string(let text)? = wanted[PyKey(text: key)] else { continue }
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
