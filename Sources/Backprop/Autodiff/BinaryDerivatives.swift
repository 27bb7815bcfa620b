// Functions of two numbers with broadcasting, choices between elements and bounds, each beside its derivative.

import Arrays

extension Variable {
  /// `function` of each pair of elements; shapes are stretched to each other.
  ///
  /// - Throws: `value` if the shapes do not fit; `unsupported` for functions whose results carry no gradient (comparisons, `//`).
  public static func apply(_ function: BinaryFunction, _ a: Variable, _ b: Variable) throws(ArrayError) -> Variable {
    try recorded(function, a, b, value: try NDArray.of(function, a.value, b.value))
  }

  /// The same, with the result given.
  package static func recorded(
    _ function: BinaryFunction, _ a: Variable, _ b: Variable, value y: NDArray
  ) throws(ArrayError) -> Variable {
    guard function.isDifferentiable else {
      throw ArrayError(.unsupported, "the derivative of np.\(function.name): its results carry no gradient")
    }
    let (x1, x2) = (a.value, b.value)
    let hasConstant = a.isConstant || b.isConstant
    let isElementwise = hasConstant && (a.isConstant ? b : a).shape == y.shape
    return Variable(
      y, operation: isElementwise ? .elementwise(function.name) : .other,
      [
        (
          a,
          { (g) throws(ArrayError) in
            try function.firstDerivative(x1, x2, y, g, hasConstant).unbroadcast(to: x1.shape)
          }
        ),
        (
          b,
          { (g) throws(ArrayError) in
            try function.secondDerivative(x1, x2, y, g, hasConstant).unbroadcast(to: x2.shape)
          }
        ),
      ])
  }

  public static func + (a: Variable, b: Variable) throws(ArrayError) -> Variable { try apply(.add, a, b) }
  public static func - (a: Variable, b: Variable) throws(ArrayError) -> Variable { try apply(.subtract, a, b) }
  public static func * (a: Variable, b: Variable) throws(ArrayError) -> Variable { try apply(.multiply, a, b) }
  public static func / (a: Variable, b: Variable) throws(ArrayError) -> Variable { try apply(.divide, a, b) }

  /// `np.where(condition, a, b)`: the gradient goes to the element that was chosen.
  public static func select(_ condition: NDArray, _ a: Variable, _ b: Variable) throws(ArrayError) -> Variable {
    let y = try NDArray.choose(condition, .array(a.value), .array(b.value))
    let mask = condition.copy()
    let zero = Operand.scalar(.float(0))
    return Variable(
      y,
      [
        (a, { (g) throws(ArrayError) in try NDArray.choose(mask, .array(g), zero).unbroadcast(to: a.shape) }),
        (b, { (g) throws(ArrayError) in try NDArray.choose(mask, zero, .array(g)).unbroadcast(to: b.shape) }),
      ])
  }

  /// `np.clip`: nothing below `low` nor above `high`; nil leaves that side open.
  public func clip(_ low: Variable?, _ high: Variable?) throws(ArrayError) -> Variable {
    var result = self
    if let low { result = try Variable.apply(.maximum, result, low) }
    if let high { result = try Variable.apply(.minimum, result, high) }
    return result
  }
}

extension BinaryFunction {
  /// Whether results carry a gradient: comparisons, logic, bits and whole quotients do not.
  public var isDifferentiable: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .remainder, .power, .maximum, .minimum, .fmax, .fmin, .fmod, .arctan2,
      .hypot, .copysign, .logaddexp:
      true
    default: false
    }
  }

  /// g · ∂f/∂a, not yet summed over stretched axes.
  fileprivate func firstDerivative(
    _ a: NDArray, _ b: NDArray, _ y: NDArray, _ g: NDArray, _ hasConstant: Bool
  ) throws(ArrayError) -> NDArray {
    switch self {
    case .add, .subtract, .remainder, .fmod: return g
    case .multiply: return try g * b
    case .divide: return try g / b
    case .power:
      // b · aᵇ⁻¹, and 0 for b = 0 whatever a is.
      let slope = try b * NDArray.of(.power, a, b + -1)
      return try g * slope.zeroed(where: b.equals(0))
    case .maximum, .minimum, .fmax, .fmin: return try g * share(of: a, y, b, hasConstant)
    case .arctan2: return try g * (b / (a * a + b * b))
    case .hypot: return try (g * (a / y)).zeroed(where: y.equals(0))
    case .logaddexp: return try g * (a - y).mapped(.exp)
    case .copysign: return try g * NDArray.of(.copysign, a.mapped(.sign), b) * a.mapped(.sign)
    default: preconditionFailure("not differentiable")
    }
  }

  fileprivate func secondDerivative(
    _ a: NDArray, _ b: NDArray, _ y: NDArray, _ g: NDArray, _ hasConstant: Bool
  ) throws(ArrayError) -> NDArray {
    switch self {
    case .add: return g
    case .subtract: return try g.mapped(.negative)
    case .multiply: return try g * a
    case .divide: return try (g * (y / b)).mapped(.negative)
    // a % b = a − b·⌊a/b⌋; C's remainder cuts the quotient instead.
    case .remainder: return try (g * (a / b).mapped(.floor)).mapped(.negative)
    case .fmod: return try (g * (a / b).mapped(.trunc)).mapped(.negative)
    case .power:
      // aᵇ · log a, whose limit for a → 0 is 0 where b > 0.
      let slope = try (y * a.mapped(.log)).zeroed(where: NDArray.of(.logicalAnd, a.equals(0), y.equals(0)))
      return try g * slope
    case .maximum, .minimum, .fmax, .fmin: return try g * share(of: b, y, a, hasConstant)
    case .arctan2: return try (g * (a / (a * a + b * b))).mapped(.negative)
    case .hypot: return try (g * (b / y)).zeroed(where: y.equals(0))
    case .logaddexp: return try g * (b - y).mapped(.exp)
    // Only the sign of b counts.
    case .copysign: return try g * 0
    default: preconditionFailure("not differentiable")
    }
  }

  /// 1 where the operand is the result, 0 where the other one is; where both are, 0 beside a constant and else ½.
  private func share(
    of operand: NDArray, _ result: NDArray, _ other: NDArray, _ hasConstant: Bool
  ) throws(ArrayError) -> NDArray {
    let isResult = try NDArray.of(.equal, operand, result)
    let isTie = try NDArray.of(.equal, operand, other)
    let chosen = try NDArray.choose(isResult, .scalar(.float(1)), .scalar(.float(0)))
    return try NDArray.choose(isTie, .scalar(.float(hasConstant ? 0 : 0.5)), .array(chosen))
  }
}
