// Functions of one number, element by element, each beside its derivative.

import Arrays

extension Variable {
  /// `function` of each element.
  ///
  /// - Throws: `unsupported` for functions whose results carry no gradient (`sign`, `floor`, `isnan`, …): apply those to `value`.
  public func apply(_ function: UnaryFunction) throws(ArrayError) -> Variable {
    try recorded(function, value: try value.mapped(function))
  }

  /// The same, with the result given.
  package func recorded(_ function: UnaryFunction, value result: NDArray) throws(ArrayError) -> Variable {
    guard function.isDifferentiable else {
      throw ArrayError(.unsupported, "the derivative of np.\(function.name): its results carry no gradient")
    }
    let x = value
    return Variable(
      result, operation: .elementwise(function.name),
      [(self, { (g) throws(ArrayError) in try function.derivative(at: x, result, times: g) })])
  }

  /// A function of one number that only the caller knows, element by element.
  ///
  /// - Parameter slope: Its derivative at the elements.
  package func recorded(
    value result: NDArray, slope: @escaping (NDArray) throws(ArrayError) -> NDArray
  ) throws(ArrayError) -> Variable {
    let x = value
    return Variable(
      result, operation: .elementwise("function"), [(self, { (g) throws(ArrayError) in try g * slope(x) })])
  }

  /// √(x₁² + x₂² + …), with the result given; the derivative at the origin is 0.
  package func norm(value length: NDArray) throws(ArrayError) -> Variable {
    let x = value
    return Variable(
      length, [(self, { (g) throws(ArrayError) in try (g * (x / length)).zeroed(where: length.equals(0)) })])
  }

  /// −x
  public static prefix func - (x: Variable) throws(ArrayError) -> Variable { try x.apply(.negative) }

  /// x²
  public func square() throws(ArrayError) -> Variable { try apply(.square) }
}

extension UnaryFunction {
  /// Whether results carry a gradient. Where they do not, the function is constant between its jumps, or its results are
  /// truth values.
  public var isDifferentiable: Bool {
    switch self {
    case .sign, .floor, .ceil, .rint, .trunc, .isnan, .isinf, .isfinite, .signbit, .invert, .logicalNot: false
    default: true
    }
  }

  /// g · f′(x), given y = f(x).
  func derivative(at x: NDArray, _ y: NDArray, times g: NDArray) throws(ArrayError) -> NDArray {
    switch self {
    case .negative: return try g.mapped(.negative)
    case .positive, .conjugate: return g
    // 0 at 0, where there is none.
    case .absolute: return try g * x.mapped(.sign)
    case .square: return try g * (x * 2)
    case .reciprocal: return try (g * (y * y)).mapped(.negative)
    case .deg2rad: return try g * (Double.pi / 180)
    case .rad2deg: return try g * (180 / Double.pi)
    case .exp, .expm1, .exp2, .log, .log2, .log10, .log1p, .sqrt, .cbrt:
      return try exponentialDerivative(at: x, y, times: g)
    case .sin, .cos, .tan, .arcsin, .arccos, .arctan, .sinh, .cosh, .tanh, .arcsinh, .arccosh, .arctanh:
      return try trigonometricDerivative(at: x, y, times: g)
    case .sign, .floor, .ceil, .rint, .trunc, .isnan, .isinf, .isfinite, .signbit, .invert, .logicalNot:
      preconditionFailure("not differentiable")
    }
  }

  private static let logOf2 = 0.6931471805599453
  private static let logOf10 = 2.302585092994046

  private func exponentialDerivative(at x: NDArray, _ y: NDArray, times g: NDArray) throws(ArrayError) -> NDArray {
    switch self {
    case .exp: try g * y
    case .expm1: try g * (y + 1)
    case .exp2: try g * (y * UnaryFunction.logOf2)
    case .log: try g / x
    case .log2: try g / (x * UnaryFunction.logOf2)
    case .log10: try g / (x * UnaryFunction.logOf10)
    case .log1p: try g / (x + 1)
    case .sqrt: try g / (y * 2)
    default: try g / (y * y * 3)
    }
  }

  private func trigonometricDerivative(at x: NDArray, _ y: NDArray, times g: NDArray) throws(ArrayError) -> NDArray {
    switch self {
    case .sin: try g * x.mapped(.cos)
    case .cos: try (g * x.mapped(.sin)).mapped(.negative)
    case .tan: try g * (y * y + 1)
    case .arcsin: try g / (1 - x * x).mapped(.sqrt)
    case .arccos: try (g / (1 - x * x).mapped(.sqrt)).mapped(.negative)
    case .arctan: try g / (x * x + 1)
    case .sinh: try g * x.mapped(.cosh)
    case .cosh: try g * x.mapped(.sinh)
    case .tanh: try g * (1 - y * y)
    case .arcsinh: try g / (x * x + 1).mapped(.sqrt)
    case .arccosh: try g / (x * x + -1).mapped(.sqrt)
    default: try g / (1 - x * x)
    }
  }
}
