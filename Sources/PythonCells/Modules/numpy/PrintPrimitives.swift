// What NumPy's print options are, for `np.set_printoptions` and its kin in CModules/python/numpy.py.

import Arrays

/// The function of that name, for the modules' texts alone.
func printPrimitive(_ name: String) -> PyBuiltin? {
  switch name {
  // `__print_options__()`: as they are. With five values they are set.
  case "__print_options__":
    return PyBuiltin(
      name, derivative: .flat,
      .free { (interpreter, arguments) throws(PythonError) in
        if arguments.positional.count == 5 {
          guard !interpreter.isPure else { throw PythonError.impure("changes the print options") }
          interpreter.printOptions = try interpreter.printOptions(arguments.positional)
        }
        let options = interpreter.printOptions
        return .tuple(
          PyTuple([
            .int(options.precision), .int(options.threshold), .int(options.edgeItems), .int(options.lineWidth),
            .bool(options.suppressesSmall),
          ]))
      })
  // `__array_text__(array, (precision, …), separator, prefix)`; as `repr` shows it where there is no separator.
  case "__array_text__":
    return PyBuiltin(
      name, derivative: .through,
      .free { (interpreter, arguments) throws(PythonError) in
        guard arguments.positional.count == 4, case .tuple(let values) = arguments.positional[1] else { return .none }
        let array = try numpyOperand(arguments.positional[0].untraced).array
        try interpreter.checkIsSet(.array(array))
        let options = try interpreter.printOptions(values.items)
        guard case .string(let separator) = arguments.positional[2], case .string(let prefix) = arguments.positional[3]
        else {
          let text = array.repr(options)
          interpreter.note(made: text)
          return .string(PyString(text))
        }
        let text = array.text(options, separator: separator.text, indent: prefix.count)
        interpreter.note(made: text)
        return .string(PyString(text))
      })
  // `__float_text__(x, precision, is_scientific)`: the fewest digits that tell a number from its neighbours.
  case "__float_text__":
    return PyBuiltin(
      name, derivative: .through,
      .bound(SignatureText("x, precision, is_scientific, /")) { (interpreter, values) throws(PythonError) in
        let array = try numpyOperand(values[0].untraced).array
        let precision: Int? = if case .none = values[1] { nil } else { try interpreter.index(values[1]) }
        let isScientific = try interpreter.isTrue(values[2])
        return .string(PyString(array.firstDigits(atMost: precision, isScientific: isScientific)))
      })
  default: return nil
  }
}

extension Interpreter {
  fileprivate func printOptions(_ values: [Value]) throws(PythonError) -> PrintOptions {
    var options = PrintOptions()
    options.precision = try index(values[0])
    options.threshold = try index(values[1])
    options.edgeItems = try index(values[2])
    options.lineWidth = try index(values[3])
    options.suppressesSmall = try isTrue(values[4])
    return options
  }
}

/// `__shares_memory__(a, b, isExact)`
func memoryPrimitive(_ name: String) -> PyBuiltin? {
  guard name == "__shares_memory__" else { return nil }
  return PyBuiltin(
    name, derivative: .flat,
    .free { (_, arguments) throws(PythonError) in
      if arguments.positional.contains(where: \.isOfTextArrays) { throw .unsupported("whether texts share memory") }
      guard arguments.positional.count == 3, case .array(let a) = arguments.positional[0],
        case .array(let b) = arguments.positional[1], case .bool(let isExact) = arguments.positional[2]
      else { return .bool(false) }
      return .bool(
        try arrays { () throws(ArrayError) in
          isExact ? try NDArray.shareElements(a, b) : NDArray.mayShareElements(a, b)
        })
    })
}
