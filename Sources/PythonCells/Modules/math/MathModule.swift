// The module `math`, as CPython 3.11's Modules/mathmodule.c computes it. Functions of one or two floats are here, those
// of integers and of sequences in MathModuleExact.swift.

import Arrays
import Backprop
import BigInt
import CLibrary

extension Interpreter {
  func mathModule() -> PyModule {
    PyModule(name: "math") { name in
      switch name {
      case "pi": .float(.pi)
      case "e": .float(2.718281828459045)
      case "tau": .float(2 * .pi)
      case "inf": .float(.infinity)
      case "nan": .float(.nan)
      default:
        (mathFunction(name) ?? mathPairFunction(name) ?? exactMathFunction(name)).map { .builtin($0) }
      }
    }
  }

  /// The float that a mathematical function computes with.
  func real(_ value: Value) throws(PythonError) -> Double {
    if case .float(let number) = value { return number }
    guard let number = try double(value) else {
      throw PythonError(.type, "must be real number, not \(value.typeName)")
    }
    return number
  }
}

extension Interpreter {
  /// loghelper: an int too large for a float has a logarithm all the same.
  fileprivate func logarithm(
    _ value: Value, _ function: (Double) -> Double
  ) throws(PythonError) -> Double {
    if let long = value.longWhole, long.double == nil {
      guard !long.isNegative else { throw .mathDomain }
      // A mantissa in 0.5..<1 and a power of two, as _PyLong_Frexp has them.
      let shift = long.magnitude.bitWidth - 1000
      var top = long.magnitude >> shift
      if long.magnitude.hasOnes(below: shift) { top |= 1 }
      let exponent = long.magnitude.bitWidth
      let mantissa = scalbn(BigInt(top).double ?? 0, -1000)
      return function(mantissa) + function(2) * Double(exponent)
    }
    let number = try real(value)
    guard number > 0 || number.isNaN else { throw .mathDomain }
    return function(number)
  }
}

extension PythonError {
  static var mathDomain: PythonError { PythonError(.value, "math domain error") }
  static var mathRange: PythonError { PythonError(.overflow, "math range error") }
}

/// A function of one float.
private func mathFunction(_ name: String) -> PyBuiltin? {
  /// math_1: a NaN out of a number is outside the domain; an infinity is too, unless the function can grow that large.
  func plain(
    _ derivative: Derivative, canOverflow: Bool = false, _ function: @escaping (Double) -> Double
  ) -> PyBuiltin {
    PyBuiltin(
      "math.\(name)", derivative: derivative,
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.real(value)
        let result = function(number)
        if result.isNaN, !number.isNaN { throw .mathDomain }
        if result.isInfinite, number.isFinite { throw canOverflow ? .mathRange : .mathDomain }
        return .float(result)
      })
  }
  func test(_ function: @escaping (Double) -> Bool) -> PyBuiltin {
    PyBuiltin(
      "math.\(name)", derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in .bool(function(try interpreter.real(value))) })
  }
  /// floor, ceil, trunc: an integer.
  func whole(_ rule: FloatingPointRoundingRule, _ method: SpecialMethod) -> PyBuiltin {
    PyBuiltin(
      "math.\(name)", derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        switch value {
        case .int: return value
        case .object:
          // Its own method first; an int is whole already.
          if let result = try interpreter.callSpecial(method, of: value) { return result }
          if value.plain.whole != nil { return value.plain }
        case .bool(let flag): return .int(flag ? 1 : 0)
        case .string, .list, .tuple, .none, .dict, .set:
          guard name == "trunc" else { break }
          throw PythonError(.type, "type \(value.typeName) doesn't define __trunc__ method")
        case .array where name == "trunc":
          throw PythonError(.type, "type \(value.typeName) doesn't define __trunc__ method")
        default: break
        }
        return try interpreter.whole(truncating: try interpreter.real(value).rounded(rule))
      })
  }
  func logarithm(_ derivative: UnaryFunction, _ function: @escaping (Double) -> Double) -> PyBuiltin {
    PyBuiltin(
      "math.\(name)", derivative: .unary(derivative),
      .unary { (interpreter, value) throws(PythonError) in
        .float(try interpreter.logarithm(value, function))
      })
  }
  switch name {
  case "sqrt": return plain(.unary(.sqrt)) { $0.squareRoot() }
  case "exp": return plain(.unary(.exp), canOverflow: true, exp)
  case "exp2": return plain(.unary(.exp2), canOverflow: true, exp2)
  case "expm1": return plain(.unary(.expm1), canOverflow: true, expm1)
  case "log2": return logarithm(.log2, log2)
  case "log10": return logarithm(.log10, log10)
  case "log1p": return plain(.unary(.log1p), log1p)
  case "cbrt": return plain(.unary(.cbrt), cbrt)
  case "sin": return plain(.unary(.sin), sin)
  case "cos": return plain(.unary(.cos), cos)
  case "tan": return plain(.unary(.tan), tan)
  case "asin": return plain(.unary(.arcsin), asin)
  case "acos": return plain(.unary(.arccos), acos)
  case "atan": return plain(.unary(.arctan), atan)
  case "sinh": return plain(.unary(.sinh), canOverflow: true, sinh)
  case "cosh": return plain(.unary(.cosh), canOverflow: true, cosh)
  case "tanh": return plain(.unary(.tanh), tanh)
  case "asinh": return plain(.unary(.arcsinh), asinh)
  case "acosh": return plain(.unary(.arccosh), acosh)
  case "atanh": return plain(.unary(.arctanh), atanh)
  case "erf": return plain(.bell(2), erf)
  case "erfc": return plain(.bell(-2), erfc)
  case "gamma", "lgamma":
    return PyBuiltin(
      "math.\(name)", derivative: .refused,
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.real(value)
        // The poles.
        if number.isFinite, number <= 0, number == number.rounded(.down) { throw .mathDomain }
        let result = name == "gamma" ? mathGamma(number) : mathLogGamma(number)
        if result.isNaN, !number.isNaN { throw .mathDomain }
        if result.isInfinite, number.isFinite { throw .mathRange }
        return .float(result)
      })
  case "fabs": return plain(.unary(.absolute)) { $0.magnitude }
  case "degrees": return plain(.unary(.rad2deg), canOverflow: true) { $0 * (180 / .pi) }
  case "radians": return plain(.unary(.deg2rad)) { $0 * (.pi / 180) }
  case "ulp": return plain(.flat) { $0.isInfinite ? .infinity : $0.magnitude.ulp }
  case "isnan": return test(\.isNaN)
  case "isinf": return test(\.isInfinite)
  case "isfinite": return test(\.isFinite)
  case "floor": return whole(.down, .floor)
  case "ceil": return whole(.up, .ceil)
  case "trunc": return whole(.towardZero, .trunc)
  case "modf":
    return PyBuiltin(
      "math.modf",
      derivative: .recorded { (call) throws(PythonError) in
        // The whole part carries no gradient.
        guard case .tuple(let tuple) = call.result else { return call.result }
        let x = try call.variable(0)
        let fraction = try call.trace.finished(tuple.items[0]) { (value) throws(ArrayError) in
          try x.recorded(.positive, value: value)
        }
        return .tuple(PyTuple([fraction, tuple.items[1]]))
      },
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.real(value)
        let whole = number.rounded(.towardZero)
        let fraction = number.isInfinite ? 0 : number - whole
        let signed = Double(signOf: number, magnitudeOf: fraction)
        return .tuple(PyTuple([.float(number.isNaN ? number : signed), .float(whole)]))
      })
  case "frexp":
    return PyBuiltin(
      "math.frexp", derivative: .refused,
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.real(value)
        guard number.isFinite, number != 0 else { return .tuple(PyTuple([.float(number), .int(0)])) }
        let mantissa = Double(signOf: number, magnitudeOf: number.significand / 2)
        return .tuple(PyTuple([.float(mantissa), .int(Int(number.exponent) + 1)]))
      })
  default: return nil
  }
}

/// A function of two floats.
private func mathPairFunction(_ name: String) -> PyBuiltin? {
  func pair(
    _ parameters: String, _ derivative: Derivative,
    _ function: @escaping (Double, Double) throws(PythonError) -> Double
  ) -> PyBuiltin {
    PyBuiltin(
      "math.\(name)", derivative: derivative,
      .bound(SignatureText(parameters)) { (interpreter, values) throws(PythonError) in
        let a = try interpreter.real(values[0])
        return .float(try function(a, try interpreter.real(values[1])))
      })
  }
  switch name {
  case "atan2": return pair("y, x, /", .binary(.arctan2)) { (y, x) throws(PythonError) in atan2(y, x) }
  case "copysign": return pair("x, y, /", .binary(.copysign)) { (x, y) throws(PythonError) in copysign(x, y) }
  case "nextafter": return pair("x, y, /", .refused) { (x, y) throws(PythonError) in nextafter(x, y) }
  case "fmod":
    return pair("x, y, /", .binary(.fmod)) { (x, y) throws(PythonError) in
      // C libraries disagree about fmod(x, inf).
      if y.isInfinite, x.isFinite { return x }
      let result = fmod(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw .mathDomain }
      return result
    }
  case "remainder":
    return pair("x, y, /", .refused) { (x, y) throws(PythonError) in
      let result = remainder(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw .mathDomain }
      return result
    }
  case "pow":
    return pair("x, y, /", .binary(.power)) { (x, y) throws(PythonError) in
      let result = pow(x, y)
      guard x.isFinite, y.isFinite else { return result }
      if result.isNaN { throw .mathDomain }
      // A zero to a negative power is outside the domain; anything else just grew too large.
      if result.isInfinite { throw x == 0 ? .mathDomain : .mathRange }
      return result
    }
  case "ldexp":
    return PyBuiltin(
      "math.ldexp",
      derivative: .recorded { (call) throws(PythonError) in
        let (x, exponent) = (try call.variable(0), Double(try call.trace.interpreter.index(call.values[1])))
        return try call.finished { (value) throws(ArrayError) in
          try x.recorded(value: value) { (_) throws(ArrayError) in NDArray(.float(exp2(exponent))) }
        }
      },
      .bound(SignatureText("x, i, /")) { (interpreter, values) throws(PythonError) in
        let number = try interpreter.real(values[0])
        switch values[1] {
        case .int, .bool, .numpyInt: break
        case .object where values[1].longWhole != nil: break
        default: throw PythonError(.type, "Expected an int as second argument to ldexp.")
        }
        guard number.isFinite, number != 0 else { return .float(number) }
        if let long = values[1].longWhole {
          if !long.isNegative { throw .mathRange }
          return .float(Double(signOf: number, magnitudeOf: 0))
        }
        let exponent = try interpreter.index(values[1])
        let result = ldexp(number, Int32(clamping: exponent))
        if result.isInfinite { throw .mathRange }
        return .float(result)
      })
  case "log":
    return PyBuiltin(
      "math.log",
      derivative: .recorded { (call) throws(PythonError) in
        let x = try call.variable(0)
        guard call.arguments.positional.count == 2 else {
          return try call.finished { (value) throws(ArrayError) in try x.recorded(.log, value: value) }
        }
        let base = try call.variable(1)
        return try call.finished { (value) throws(ArrayError) in
          try Variable.recorded(.divide, x.apply(.log), base.apply(.log), value: value)
        }
      },
      .free { (interpreter, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else {
          throw .misfit("math.log() takes no keyword arguments")
        }
        let values = arguments.positional
        guard (1...2).contains(values.count) else {
          throw .misfit(

            values.isEmpty
              ? "math.log requires 1 to 2 arguments" : "log expected at most 2 arguments, got \(values.count)")
        }
        let numerator = try interpreter.logarithm(values[0], log)
        if values.count == 1 { return .float(numerator) }
        let denominator = try interpreter.logarithm(values[1], log)
        guard denominator != 0 else { throw PythonError(.zeroDivision, "float division by zero") }
        return .float(numerator / denominator)
      })
  case "isclose":
    return PyBuiltin(
      "isclose", derivative: .flat,
      .bound(SignatureText("a, b, *, rel_tol=1e-09, abs_tol=0.0")) { (interpreter, values) throws(PythonError) in
        var numbers: [Double] = []
        for value in values { numbers.append(try interpreter.real(value)) }
        let (a, b, relative, absolute) = (numbers[0], numbers[1], numbers[2], numbers[3])
        guard relative >= 0, absolute >= 0 else {
          throw PythonError(.value, "tolerances must be non-negative")
        }
        if a == b { return .bool(true) }
        guard a.isFinite, b.isFinite else { return .bool(false) }
        let difference = abs(b - a)
        return .bool(
          difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute)
      })
  default: return nil
  }
}

extension Derivative {
  /// ± 2/√π · exp(−x²), of the error function and its complement.
  fileprivate static func bell(_ factor: Double) -> Derivative {
    .recorded { (call) throws(PythonError) in
      let x = try call.variable(0)
      return try call.finished { (value) throws(ArrayError) in
        try x.recorded(value: value) { (x) throws(ArrayError) in
          let bell = try NDArray.apply(.exp, NDArray.apply(.negative, NDArray.apply(.square, .array(x))))
          return try NDArray.apply(.multiply, bell, .scalar(.float(factor / Double.pi.squareRoot()))).array
        }
      }
    }
  }
}
