// NumPy's element-wise functions (ufuncs) as cells call them.

import Arrays
import Backprop

/// What a ufunc takes besides its inputs, and we do not.
private let ufuncOptions = "casting order subok signature"

func numpyElementwise(_ name: String) -> PyBuiltin? {
  if let function = unaryFunction(name) {
    return .numpy(
      name, "x, /, out=…, *, where=…, dtype=…, \(optional(ufuncOptions))", refusing: ufuncOptions, style: .ufunc,
      derivative: .of(function),
      unary: { (_, value) throws(PythonError) in try apply(function, value) },
      general: { arguments throws(PythonError) in
        let options = try UfuncOptions(arguments)
        let x = try options.input(arguments["x"], try numpyOperand(arguments["x"]))
        return try options.finished(function.name) { () throws(ArrayError) in try NDArray.apply(function, x) }
      })
  }
  if let function = binaryFunction(name) {
    return .numpy(
      name, "x1, x2, /, out=…, *, where=…, dtype=…, \(optional(ufuncOptions))", refusing: ufuncOptions, style: .ufunc,
      derivative: .of(function),
      binary: { (_, a, b) throws(PythonError) in try apply(function, a, b) },
      general: { arguments throws(PythonError) in
        let options = try UfuncOptions(arguments)
        if let mismatch = numpyMismatch(function, arguments["x1"], arguments["x2"]) { throw mismatch }
        let (a, b) = try settled(
          function, arguments["x1"], try numpyOperand(arguments["x1"]), arguments["x2"],
          try numpyOperand(arguments["x2"]))
        let (x, y) = (try options.input(arguments["x1"], a), try options.input(arguments["x2"], b))
        return try options.finished(function.name) { () throws(ArrayError) in try NDArray.apply(function, x, y) }
      })
  }
  switch name {
  case "divmod":
    return .numpy(
      name, "x1, x2, /", derivative: .divmod,
      binary: { (_, a, b) throws(PythonError) in
        .tuple(PyTuple([try apply(.floorDivide, a, b), try apply(.remainder, a, b)]))
      },
      general: { arguments throws(PythonError) in
        .tuple(
          PyTuple([
            try apply(.floorDivide, arguments["x1"], arguments["x2"]),
            try apply(.remainder, arguments["x1"], arguments["x2"]),
          ]))
      })
  default: return nil
  }
}

extension Derivative {
  /// Of a quotient and its rest: the whole quotient carries no gradient, the rest is what `%` gives.
  static var divmod: Derivative {
    .recorded { (call) throws(PythonError) in
      guard case .tuple(let tuple) = call.result else { return call.result }
      let (a, b) = (try call.trace.operand(call.values[0]), try call.trace.operand(call.values[1]))
      let rest = try call.trace.finished(tuple.items[1]) { (value) throws(ArrayError) in
        try Variable.recorded(.remainder, a, b, value: value)
      }
      return .tuple(PyTuple([tuple.items[0], rest]))
    }
  }
}

/// Refused parameters, as a signature declares them.
private func optional(_ names: String) -> String {
  names.split(separator: " ").map { $0 + "=…" }.joined(separator: ", ")
}

private func apply(_ function: UnaryFunction, _ value: Value) throws(PythonError) -> Value {
  if case .array(let array) = value, let result = NDArray.direct(function, array) { return .array(result) }
  let operand: Operand
  switch value {
  case .string: throw PythonError(BinaryFunction.notSupportedForInputs(function.name))
  case .none:
    throw PythonError(
      .type,
      "loop of ufunc does not support argument 0 of type NoneType which has no callable \(function.name) method")
  default: operand = try numpyOperand(value)
  }
  return Value(try arrays { () throws(ArrayError) in try NDArray.apply(function, operand) })
}

private func apply(_ function: BinaryFunction, _ a: Value, _ b: Value) throws(PythonError) -> Value {
  if case .array(let x) = a, case .array(let y) = b, let result = NDArray.direct(function, x, y) {
    return .array(result)
  }
  if let mismatch = numpyMismatch(function, a, b) { throw mismatch }
  let (x, y) = try settled(function, a, try numpyOperand(a), b, try numpyOperand(b))
  return Value(try arrays { () throws(ArrayError) in try NDArray.apply(function, x, y) })
}

/// What NumPy says to a string or None beside a number or an array; nil where both are numbers.
func numpyMismatch(_ function: BinaryFunction, _ a: Value, _ b: Value) -> PythonError? {
  if let x = a.typeForMessages, let y = b.typeForMessages {
    if !a.isText && !b.isText || a.isText && b.isText { return nil }
    switch function {
    case .multiply:
      return PythonError(
        .type,
        "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to "
          + "multiply strings without specifying 'out'.")
    case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
      return PythonError(BinaryFunction.notSupportedForInputs(function.name))
    case .less, .lessEqual, .greater, .greaterEqual:
      let names = [a, b].map { "<class 'numpy.dtypes.\($0.classForMessages)'>" }
      return PythonError(
        .noLoop,
        "ufunc '\(function.name)' did not contain a loop with signature matching types "
          + "(\(names[0]), \(names[1])) -> None")
    default:
      return PythonError(
        .noLoop,
        "ufunc '\(function.name)' did not contain a loop with signature matching types "
          + "(dtype('\(x)'), dtype('\(y)')) -> None")
    }
  }
  guard let symbol = function.symbol else { return nil }
  switch (a, b) {
  case (.none, _), (_, .none): break
  case (.dict, _), (_, .dict), (.set, _), (_, .set), (.function, _), (_, .function), (.builtin, _), (_, .builtin): break
  default: return nil
  }
  // NumPy hands the elements to Python's own operator, which then complains.
  return PythonError(
    .type, "unsupported operand type(s) for \(symbol): '\(a.elementTypeName)' and '\(b.elementTypeName)'")
}

extension BinaryFunction {
  fileprivate var symbol: String? {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .remainder: "%"
    case .power: "** or pow()"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    default: nil
    }
  }
}

extension Value {
  /// As NumPy names the type an array of it would have; nil for what is neither number, string nor array.
  fileprivate var typeForMessages: String? {
    if case .string(let string) = self { return "<U\(max(string.count, 1))" }
    return operand?.dtype.name
  }

  fileprivate var classForMessages: String {
    operand?.dtype.className ?? "StrDType"
  }

  /// The Python type of an element.
  var elementTypeName: String {
    switch operand?.dtype.kind {
    case .bool?: "bool"
    case .signed?, .unsigned?: "int"
    case .float?: "float"
    case .complex?: "complex"
    case nil: typeName
    }
  }
}

func unaryFunction(_ name: String) -> UnaryFunction? {
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
  case "conj", "conjugate": .conjugate
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

func binaryFunction(_ name: String) -> BinaryFunction? {
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
