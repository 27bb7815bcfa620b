// NumPy's element-wise functions (ufuncs) as cells call them.

import Arrays

/// What a ufunc takes besides its inputs, and we do not.
private let ufuncOptions = "out where casting order subok signature dtype"

func numpyElementwise(_ name: String) -> PyBuiltin? {
  if let function = unaryFunction(name) {
    return .numpy(
      name, "x, /, *, \(optional(ufuncOptions))", refusing: ufuncOptions,
      unary: { (_, value) throws(PythonError) in try apply(function, value) }
    ) { arguments throws(PythonError) in try apply(function, arguments["x"]) }
  }
  if let function = binaryFunction(name) {
    return .numpy(
      name, "x1, x2, /, *, \(optional(ufuncOptions))", refusing: ufuncOptions,
      binary: { (_, a, b) throws(PythonError) in try apply(function, a, b) }
    ) { arguments throws(PythonError) in try apply(function, arguments["x1"], arguments["x2"]) }
  }
  switch name {
  case "divmod":
    return .numpy(
      name, "x1, x2, /",
      binary: { (_, a, b) throws(PythonError) in
        .tuple(PyTuple([try apply(.floorDivide, a, b), try apply(.remainder, a, b)]))
      }
    ) { arguments throws(PythonError) in
      .tuple(
        PyTuple([
          try apply(.floorDivide, arguments["x1"], arguments["x2"]),
          try apply(.remainder, arguments["x1"], arguments["x2"]),
        ]))
    }
  default: return nil
  }
}

/// Refused parameters, as a signature declares them.
private func optional(_ names: String) -> String {
  names.split(separator: " ").map { $0 + "=…" }.joined(separator: ", ")
}

private func apply(_ function: UnaryFunction, _ value: Value) throws(PythonError) -> Value {
  if case .string = value { throw notSupported(function.name) }
  let operand = try numpyOperand(value)
  return Value(try arrays { () throws(ArrayError) in try NDArray.apply(function, operand) })
}

private func apply(_ function: BinaryFunction, _ a: Value, _ b: Value) throws(PythonError) -> Value {
  let (x, y) = (try numpyOperand(a), try numpyOperand(b))
  return Value(try arrays { () throws(ArrayError) in try NDArray.apply(function, x, y) })
}

private func notSupported(_ name: String) -> PythonError {
  PythonError(
    .type,
    "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any supported "
      + "types according to the casting rule ''safe''")
}

private func unaryFunction(_ name: String) -> UnaryFunction? {
  switch name {
  case "abs", "absolute": .absolute
  case "acos", "arccos": .arccos
  case "asin", "arcsin": .arcsin
  case "atan", "arctan": .arctan
  case "acosh", "arccosh": .arccosh
  case "asinh", "arcsinh": .arcsinh
  case "atanh", "arctanh": .arctanh
  case "degrees", "rad2deg": .rad2deg
  case "radians", "deg2rad": .deg2rad
  case "bitwise_not", "bitwise_invert", "invert": .invert
  case "logical_not": .logicalNot
  case "negative": .negative
  case "positive": .positive
  case "sign": .sign
  case "square": .square
  case "reciprocal": .reciprocal
  case "exp": .exp
  case "expm1": .expm1
  case "exp2": .exp2
  case "log": .log
  case "log2": .log2
  case "log10": .log10
  case "log1p": .log1p
  case "sqrt": .sqrt
  case "cbrt": .cbrt
  case "sin": .sin
  case "cos": .cos
  case "tan": .tan
  case "sinh": .sinh
  case "cosh": .cosh
  case "tanh": .tanh
  case "floor": .floor
  case "ceil": .ceil
  case "trunc": .trunc
  case "rint": .rint
  case "isnan": .isnan
  case "isinf": .isinf
  case "isfinite": .isfinite
  case "signbit": .signbit
  default: nil
  }
}

private func binaryFunction(_ name: String) -> BinaryFunction? {
  switch name {
  case "divide", "true_divide": .divide
  case "mod", "remainder": .remainder
  case "pow", "power": .power
  case "atan2", "arctan2": .arctan2
  case "bitwise_left_shift", "left_shift": .shiftLeft
  case "bitwise_right_shift", "right_shift": .shiftRight
  default: BinaryFunction.allCases.first { $0.name == name }
  }
}
