// The attributes and methods of int, bool, float and complex.

import Arrays
import BigInt

/// An attribute of Python's own numbers that is no method; nil for all other names and values.
func numberAttribute(_ value: Value, _ name: String) -> Value? {
  switch (name, value) {
  case ("real", .int), ("numerator", .int), ("real", .float): return value
  case ("real", .bool(let flag)), ("numerator", .bool(let flag)): return .int(flag ? 1 : 0)
  case ("imag", .float): return .float(0)
  case ("imag", .int), ("imag", .bool): return .int(0)
  case ("denominator", .int), ("denominator", .bool): return .int(1)
  case (_, .object(let object as PyWhole)):
    switch name {
    case "real", "numerator": return .object(object)
    case "imag": return .int(0)
    case "denominator": return .int(1)
    default: return nil
    }
  case (_, .object(let object as PyComplex)):
    func part(_ number: Double) -> Value { object.isNumPy ? .numpyFloat(number) : .float(number) }
    switch name {
    case "real": return part(object.number.real)
    case "imag": return part(object.number.imaginary)
    default: return nil
    }
  default: return nil
  }
}

private func complexMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyComplex>(type: "complex", derivative: .refused) { $0.complex }
  switch name {
  case "conjugate":
    return table.method(name) { (_, complex) throws(PythonError) in
      .object(PyComplex(complex.number.conjugate, isNumPy: complex.isNumPy))
    }
  case "__complex__":
    return table.method(name) { (_, complex) throws(PythonError) in Value(complex.number) }
  default: return nil
  }
}

/// A method of int, bool, float or complex; its first argument is the number.
func numberMethod(_ name: String, of kind: PyType.Kind) -> PyBuiltin? {
  if kind == .complex || kind == .numpyComplex {
    let method = complexMethod(name)
    method?.isOfNumbers = kind == .numpyComplex
    return method
  }
  if kind == .float {
    let table = MethodTable<Double>(type: "float", derivative: .flat) {
      switch $0 {
      case .float(let number), .numpyFloat(let number): number
      default: nil
      }
    }
    switch name {
    case "is_integer":
      return table.method(name) { (_, number) throws(PythonError) in
        .bool(number.isFinite && number == number.rounded(.towardZero))
      }
    case "as_integer_ratio":
      return table.method(name) { (_, number) throws(PythonError) in
        let (numerator, denominator) = try integerRatio(number)
        return .tuple(PyTuple([Value(numerator), Value(denominator)]))
      }
    case "conjugate":
      return table.method(name, derivative: .unary(.positive)) { (_, number) throws(PythonError) in .float(number) }
    case "__int__", "__trunc__":
      return table.method(name) { (interpreter, number) throws(PythonError) in
        try interpreter.whole(truncating: number)
      }
    case "__floor__", "__ceil__":
      let rule: FloatingPointRoundingRule = name == "__floor__" ? .down : .up
      return table.method(name) { (interpreter, number) throws(PythonError) in
        try interpreter.whole(truncating: number.rounded(rule))
      }
    case "__float__":
      return table.method(name, derivative: .unary(.positive)) { (_, number) throws(PythonError) in .float(number) }
    case "hex": return table.method(name) { (_, number) throws(PythonError) in .string(PyString(hexadecimal(number))) }
    default: return nil
    }
  }
  let table = MethodTable<BigInt>(type: "int", derivative: .flat) { $0.whole }
  switch name {
  case "to_bytes": return toBytesMethod(name, table)
  case "bit_length":
    return table.method(name) { (_, number) throws(PythonError) in .int(number.magnitude.bitWidth) }
  case "bit_count":
    return table.method(name) { (_, number) throws(PythonError) in .int(number.magnitude.oneCount) }
  case "conjugate", "__trunc__", "__floor__", "__ceil__", "__int__", "__index__":
    return table.method(name) { (_, number) throws(PythonError) in Value(number) }
  case "as_integer_ratio":
    return table.method(name) { (_, number) throws(PythonError) in .tuple(PyTuple([Value(number), .int(1)])) }
  case "__float__":
    return table.method(name) { (interpreter, number) throws(PythonError) in .float(try interpreter.float(number)) }
  default: return nil
  }
}

/// float.as_integer_ratio
private func integerRatio(_ number: Double) throws(PythonError) -> (BigInt, BigInt) {
  if number.isNaN { throw PythonError(.value, "cannot convert NaN to integer ratio") }
  if number.isInfinite { throw PythonError(.overflow, "cannot convert Infinity to integer ratio") }
  var numerator = number
  var exponent = 0
  while numerator != numerator.rounded(.towardZero) {
    numerator *= 2
    exponent += 1
  }
  return (BigInt(truncating: numerator), BigInt(1) << exponent)
}

/// float.hex
private func hexadecimal(_ number: Double) -> String {
  if number.isNaN { return "nan" }
  let sign = number.sign == .minus ? "-" : ""
  if number.isInfinite { return sign + "inf" }
  if number == 0 { return sign + "0x0.0p+0" }
  let digits = String(number.significandBitPattern, radix: 16)
  let mantissa = String(repeating: "0", count: 13 - digits.utf8.count) + digits
  let exponent = number.isNormal ? Int(number.exponent) : -1022
  return sign + (number.isNormal ? "0x1." : "0x0.") + mantissa + "p" + (exponent < 0 ? "" : "+") + String(exponent)
}
