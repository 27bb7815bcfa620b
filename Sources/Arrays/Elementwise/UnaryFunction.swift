// NumPy's element-wise functions of one number: their names, the types they work in and what each computes.

import CLibrary

/// A function of one number, applied element by element.
public enum UnaryFunction: UInt8, Sendable, CaseIterable {
  case negative, positive, conjugate, absolute, sign, square, reciprocal
  case exp, expm1, exp2, log, log2, log10, log1p, sqrt, cbrt
  case sin, cos, tan, arcsin, arccos, arctan, sinh, cosh, tanh, arcsinh, arccosh, arctanh
  case floor, ceil, rint, trunc, deg2rad, rad2deg
  case isnan, isinf, isfinite, signbit, invert, logicalNot

  /// NumPy's name of the function.
  public var name: String {
    switch self {
    case .negative: "negative"
    case .positive: "positive"
    case .conjugate: "conjugate"
    case .absolute: "absolute"
    case .sign: "sign"
    case .square: "square"
    case .reciprocal: "reciprocal"
    case .exp: "exp"
    case .expm1: "expm1"
    case .exp2: "exp2"
    case .log: "log"
    case .log2: "log2"
    case .log10: "log10"
    case .log1p: "log1p"
    case .sqrt: "sqrt"
    case .cbrt: "cbrt"
    case .sin: "sin"
    case .cos: "cos"
    case .tan: "tan"
    case .arcsin: "arcsin"
    case .arccos: "arccos"
    case .arctan: "arctan"
    case .sinh: "sinh"
    case .cosh: "cosh"
    case .tanh: "tanh"
    case .arcsinh: "arcsinh"
    case .arccosh: "arccosh"
    case .arctanh: "arctanh"
    case .floor: "floor"
    case .ceil: "ceil"
    case .rint: "rint"
    case .trunc: "trunc"
    case .deg2rad: "deg2rad"
    case .rad2deg: "rad2deg"
    case .isnan: "isnan"
    case .isinf: "isinf"
    case .isfinite: "isfinite"
    case .signbit: "signbit"
    case .invert: "invert"
    case .logicalNot: "logical_not"
    }
  }

  /// The type the input is converted to and the type of the result.
  func types(for type: DType) throws(ArrayError) -> (input: DType, result: DType) {
    if type.isComplex { return try complexTypes }
    switch self {
    case .negative:
      if type == .bool {
        throw ArrayError(
          .type,
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
            + "function instead.")
      }
      return (type, type)
    case .positive, .sign:
      if type == .bool {
        throw ArrayError(
          .noLoop,
          "ufunc '\(name)' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None"
        )
      }
      return (type, type)
    case .absolute, .floor, .ceil, .trunc: return (type, type)
    case .square, .reciprocal, .conjugate:
      return type == .bool ? (.int8, .int8) : (type, type)
    case .exp, .expm1, .exp2, .log, .log2, .log10, .log1p, .sqrt, .cbrt, .sin, .cos, .tan, .arcsin, .arccos, .arctan,
      .sinh, .cosh, .tanh, .arcsinh, .arccosh, .arctanh, .rint, .deg2rad, .rad2deg:
      let float = type.floatForFunctions
      if float == .float32, hasOwnSingles { throw ArrayError(.unsupported, "np.\(name) in single precision (float32)") }
      return (float, float)
    case .isnan, .isinf, .isfinite, .logicalNot: return (type, .bool)
    case .signbit: return (type.floatForFunctions, .bool)
    case .invert:
      if type.isFloat { throw BinaryFunction.notSupportedForInputs(name) }
      return (type, type)
    }
  }
}

extension UnaryFunction {
  private var complexTypes: (input: DType, result: DType) {
    get throws(ArrayError) {
      switch self {
      case .absolute: return (.complex128, .float64)
      case .isnan, .isinf, .isfinite, .logicalNot: return (.complex128, .bool)
      case .cbrt, .floor, .ceil, .trunc, .deg2rad, .rad2deg, .signbit, .invert:
        throw BinaryFunction.notSupportedForInputs(name)
      default: return (.complex128, .complex128)
      }
    }
  }

  /// Whether NumPy has code of its own for single precision, whose last digit is not the C library's, and which is not ours.
  private var hasOwnSingles: Bool {
    switch self {
    case .tanh: true
    default: false
    }
  }

  /// Whether it says something about a number, whatever its type.
  var isTruth: Bool {
    switch self {
    case .isnan, .isinf, .isfinite, .signbit, .logicalNot: true
    default: false
    }
  }
}

extension NDArray {
  /// The float in which functions like the sine compute.
  public static func asFloat(_ a: Operand) throws(ArrayError) -> Operand {
    let type = a.dtype.floatForFunctions
    return switch a {
    case .array(let array): .array(try array.converted(to: type))
    case .scalar(let scalar): .scalar(try scalar.converted(to: type))
    }
  }

  /// `function` of each element; a result without axes is a scalar.
  ///
  /// - Throws: `type` for types the function is not made for.
  public static func apply(_ function: UnaryFunction, _ a: Operand) throws(ArrayError) -> Operand {
    let types = try function.types(for: a.dtype)
    switch a {
    case .scalar(let scalar):
      var result = Complex(0)
      let outcome = withCell(scalar, types.input) { cell in
        withUnsafeMutablePointer(to: &result) { out in
          UnaryRun(a: cell, aStep: 0, out: out, outStep: 0, count: 1).run(function, types.input)
        }
      }
      try outcome.check(function.name)
      return .scalar(withUnsafePointer(to: &result) { Scalar(reading: $0, types.result) })
    case .array(let array):
      return try map(try array.converted(to: types.input), types.result) { (source, step, out, outStep, count) in
        UnaryRun(a: source, aStep: step, out: out, outStep: outStep, count: count).run(function, types.input)
      } orThrow: {
        function.name
      }
    }
  }
}

/// An input and an output of `count` elements each; steps count elements.
struct UnaryRun: ElementLoops {
  let a: UnsafeRawPointer
  let aStep: Int
  let out: UnsafeMutableRawPointer
  let outStep: Int
  let count: Int

  @inline(__always)
  func map<In, Out>(_ body: (In) -> Out) {
    let a = self.a.assumingMemoryBound(to: In.self)
    let out = self.out.assumingMemoryBound(to: Out.self)
    if aStep == 1 && outStep == 1 {
      for i in 0..<count { out[i] = body(a[i]) }
    } else {
      for i in 0..<count { out[i &* outStep] = body(a[i &* aStep]) }
    }
  }

  func runFloats(_ function: UnaryFunction) {
    switch function {
    case .negative: map { (x: Double) in -x }
    case .positive, .conjugate: map { (x: Double) in x }
    case .absolute: map { (x: Double) in x.magnitude }
    case .sign: map { (x: Double) in x > 0 ? 1.0 : x < 0 ? -1.0 : x == 0 ? 0.0 : x }
    case .square: map { (x: Double) in x * x }
    case .reciprocal: map { (x: Double) in 1 / x }
    case .sqrt: map { (x: Double) in x.squareRoot() }
    case .floor: map { (x: Double) in x.rounded(.down) }
    case .ceil: map { (x: Double) in x.rounded(.up) }
    case .rint: map { (x: Double) in x.rounded(.toNearestOrEven) }
    case .trunc: map { (x: Double) in x.rounded(.towardZero) }
    case .deg2rad: map { (x: Double) in x * (Double.pi / 180) }
    case .rad2deg: map { (x: Double) in x * (180 / Double.pi) }
    case .isnan: map { (x: Double) in x.isNaN }
    case .isinf: map { (x: Double) in x.isInfinite }
    case .isfinite: map { (x: Double) in x.isFinite }
    case .signbit: map { (x: Double) in x.sign == .minus }
    case .logicalNot: map { (x: Double) in x == 0 }
    case .exp, .expm1, .exp2, .log, .log2, .log10, .log1p, .cbrt: runExponentials(function)
    case .sin, .cos, .tan, .arcsin, .arccos, .arctan, .sinh, .cosh, .tanh, .arcsinh, .arccosh, .arctanh:
      runTrigonometry(function)
    case .invert: preconditionFailure("refused by types(for:)")
    }
  }

  // These two are the C library's, which NumPy calls too where it has no code of its own for the processor.
  private func runExponentials(_ function: UnaryFunction) {
    switch function {
    case .exp: map { (x: Double) in exp(x) }
    case .expm1: map { (x: Double) in expm1(x) }
    case .exp2: map { (x: Double) in exp2(x) }
    case .log: map { (x: Double) in log(x) }
    case .log2: map { (x: Double) in log2(x) }
    case .log10: map { (x: Double) in log10(x) }
    case .log1p: map { (x: Double) in log1p(x) }
    default: map { (x: Double) in cbrt(x) }
    }
  }

  private func runTrigonometry(_ function: UnaryFunction) {
    switch function {
    case .sin: map { (x: Double) in sin(x) }
    case .cos: map { (x: Double) in cos(x) }
    case .tan: map { (x: Double) in tan(x) }
    case .arcsin: map { (x: Double) in asin(x) }
    case .arccos: map { (x: Double) in acos(x) }
    case .arctan: map { (x: Double) in atan(x) }
    case .sinh: map { (x: Double) in sinh(x) }
    case .cosh: map { (x: Double) in cosh(x) }
    case .tanh: map { (x: Double) in tanh(x) }
    case .arcsinh: map { (x: Double) in asinh(x) }
    case .arccosh: map { (x: Double) in acosh(x) }
    default: map { (x: Double) in atanh(x) }
    }
  }

  func runInts(_ function: UnaryFunction) -> LoopOutcome {
    switch function {
    case .negative: map { (x: Int) in 0 &- x }
    case .absolute: map { (x: Int) in x < 0 ? 0 &- x : x }
    case .square: map { (x: Int) in x &* x }
    case .reciprocal:
      // NumPy divides by zero here (and warns): the smallest integer comes out.
      map { (x: Int) in x == 0 ? .min : x == 1 || x == -1 ? x : 0 }
    case .sign: map { (x: Int) in x.signum() }
    case .positive, .conjugate, .floor, .ceil, .trunc: map { (x: Int) in x }
    case .invert: map { (x: Int) in ~x }
    case .isnan, .isinf: map { (_: Int) in false }
    case .isfinite: map { (_: Int) in true }
    case .logicalNot: map { (x: Int) in x == 0 }
    default: preconditionFailure("computed in float64 by types(for:)")
    }
    return .fine
  }

  func runBools(_ function: UnaryFunction) {
    switch function {
    case .absolute, .floor, .ceil, .trunc: map { (x: Bool) in x }
    case .invert, .logicalNot: map { (x: Bool) in !x }
    case .isnan, .isinf: map { (_: Bool) in false }
    case .isfinite: map { (_: Bool) in true }
    default: preconditionFailure("refused or computed in float64 by types(for:)")
    }
  }
}
