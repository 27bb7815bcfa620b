// `import numpy as np`: the names in it. Its functions stand in families, one file each; what is missing here is refused by name.

import Arrays

/// - Parameter module: Any module by its whole name.
func numpyModule(_ module: @escaping (String) -> PyModule?) -> PyModule {
  PyModule(name: "numpy") { name in
    if let constant = numpyConstant(name) { return constant }
    if let kind = numpyType(name) { return .type(kind.type) }
    if let function = numpyFunction(name) { return .builtin(function) }
    if ["char", "exceptions", "fft", "linalg", "polynomial", "random", "strings", "testing"].contains(name) {
      return module("numpy.\(name)").map { .module($0) }
    }
    // The rest is written in Python. What its text has for itself, NumPy has not.
    guard !name.hasPrefix("_"), RealPython.member(name, ofModule: "numpy") != nil else { return nil }
    for part in [
      "numpy in Python", "numpy files", "numpy complex", "numpy walking", "numpy windows", "numpy text",
      "numpy reductions",
      "numpy more",
    ] {
      if let member = module(part)?.member(name) { return member }
    }
    return nil
  }
}

private func numpyConstant(_ name: String) -> Value? {
  switch name {
  case "pi": .float(.pi)
  case "e": .float(2.718281828459045)
  case "euler_gamma": .float(0.5772156649015329)
  case "inf": .float(.infinity)
  case "nan": .float(.nan)
  case "newaxis": Value.none
  case "True_": .numpyBool(true)
  case "False_": .numpyBool(false)
  default: nil
  }
}

private func numpyType(_ name: String) -> PyType.Kind? {
  switch name {
  case "float64", "double": .numpyFloat
  case "int64", "int_", "intp", "long": .numpyInt
  case "bool", "bool_": .numpyBool
  case "complex128", "cdouble": .numpyComplex
  case "complexfloating": .numpyComplexFloating
  case "ndarray": .ndarray
  case "generic": .numpyGeneric
  case "number": .numpyNumber
  case "integer": .numpyInteger
  case "signedinteger": .numpySignedInteger
  case "inexact": .numpyInexact
  case "dtype": .dtype
  case "floating": .numpyFloating
  case "unsignedinteger": .numpyUnsignedInteger
  case "int8", "byte": .numpyInt8
  case "int16", "short": .numpyInt16
  case "int32", "intc": .numpyInt32
  case "uint8", "ubyte": .numpyUInt8
  case "uint16", "ushort": .numpyUInt16
  case "uint32", "uintc": .numpyUInt32
  case "uint64", "ulong", "uintp", "uint": .numpyUInt64
  case "float16", "half": .numpyFloat16
  case "float32", "single": .numpyFloat32
  default: nil
  }
}

/// The function of that name, whichever family it belongs to.
private func numpyFunction(_ name: String) -> PyBuiltin? {
  numpyElementwise(name) ?? numpyReduction(name) ?? numpyCreation(name) ?? numpyProduct(name) ?? numpyShaping(name)
    ?? numpyChoice(name) ?? numpyOrdering(name) ?? numpyRearranging(name)
}

extension PyBuiltin {
  /// A function of NumPy's: parameters that only NumPy has are named in `refusing`, and refused when they are given.
  ///
  /// - Parameter direct: The usual case of a call with a single argument; nil for all others.
  static func numpy(
    _ name: String, _ parameters: String, refusing: String = "", style: Signature.Style = .python,
    derivative: Derivative, direct: ((Value) -> Value?)? = nil,
    _ body: @escaping (NumpyArguments) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let parameters = SignatureText(parameters, style: style, refusing: refusing)
    let general = numpyGeneral(name, parameters, body)
    guard let direct else { return PyBuiltin(name, parameters, derivative: derivative, .free(general)) }
    return PyBuiltin(
      name, parameters, derivative: derivative,
      .unary { (interpreter, value) throws(PythonError) in
        if let result = direct(value) { return result }
        return try general(interpreter, CallArguments([value]))
      }, general: general)
  }

  /// The same, with a shorter way for the call with a single argument.
  static func numpy(
    _ name: String, _ parameters: String, refusing: String = "", style: Signature.Style = .python,
    derivative: Derivative, unary: @escaping (Interpreter, Value) throws(PythonError) -> Value,
    general body: @escaping (NumpyArguments) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let parameters = SignatureText(parameters, style: style, refusing: refusing)
    return PyBuiltin(
      name, parameters, derivative: derivative, .unary(FaultWatch(name)?.watching(unary) ?? unary),
      general: numpyGeneral(name, parameters, body))
  }

  /// The same, with a shorter way for the call with two arguments.
  static func numpy(
    _ name: String, _ parameters: String, refusing: String = "", style: Signature.Style = .python,
    derivative: Derivative, binary: @escaping (Interpreter, Value, Value) throws(PythonError) -> Value,
    general body: @escaping (NumpyArguments) throws(PythonError) -> Value
  ) -> PyBuiltin {
    let parameters = SignatureText(parameters, style: style, refusing: refusing)
    return PyBuiltin(
      name, parameters, derivative: derivative, .binary(FaultWatch(name)?.watching(binary) ?? binary),
      general: numpyGeneral(name, parameters, body))
  }
}

private func numpyGeneral(
  _ name: String, _ parameters: SignatureText, _ body: @escaping (NumpyArguments) throws(PythonError) -> Value
) -> (Interpreter, CallArguments) throws(PythonError) -> Value {
  let general: (Interpreter, CallArguments) throws(PythonError) -> Value = {
    (interpreter, arguments) throws(PythonError) in
    let (signature, refused) = (parameters.signature, parameters.refused)
    let keywords = arguments.keywords.filter { keyword in
      // NumPy's own defaults are as good as not given.
      if keyword.name != "initial", refused.contains(where: { $0 == keyword.name }), case .none = keyword.value {
        false
      } else {
        true
      }
    }
    for keyword in keywords where refused.contains(where: { $0 == keyword.name }) {
      throw .unsupported("np.\(name): argument '\(keyword.name)'")
    }
    let values = try signature.bind(CallArguments(arguments.positional, keywords: keywords), function: name)
    for (place, value) in arguments.positional.enumerated() where place < signature.parameters.count {
      let parameter = signature.parameters[place].name
      guard refused.contains(where: { $0 == parameter }) else { continue }
      if case .none = value { continue }
      throw .unsupported("np.\(name): argument '\(parameter)'")
    }
    return try body(
      NumpyArguments(function: name, signature: signature, values: values, interpreter: interpreter, isOfArrays: true))
  }
  return FaultWatch(name)?.watching(general) ?? general
}
