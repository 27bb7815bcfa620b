// Loops over unsigned integers of 64 bits; smaller ones fit into a signed integer and are computed there.

extension BinaryRun {
  func runUnsigned(_ function: BinaryFunction) -> LoopOutcome {
    switch function {
    case .add: mapSlowly { (x: UInt, y: UInt) in x &+ y }
    case .subtract: mapSlowly { (x: UInt, y: UInt) in x &- y }
    case .multiply: mapSlowly { (x: UInt, y: UInt) in x &* y }
    case .floorDivide: mapSlowly { (x: UInt, y: UInt) in y == 0 ? 0 : x / y }
    case .remainder, .fmod: mapSlowly { (x: UInt, y: UInt) in y == 0 ? 0 : x % y }
    case .power: mapSlowly(BinaryRun.raised)
    case .maximum, .fmax: mapSlowly { (x: UInt, y: UInt) in x >= y ? x : y }
    case .minimum, .fmin: mapSlowly { (x: UInt, y: UInt) in x <= y ? x : y }
    case .equal: mapSlowly { (x: UInt, y: UInt) in x == y }
    case .notEqual: mapSlowly { (x: UInt, y: UInt) in x != y }
    case .less: mapSlowly { (x: UInt, y: UInt) in x < y }
    case .lessEqual: mapSlowly { (x: UInt, y: UInt) in x <= y }
    case .greater: mapSlowly { (x: UInt, y: UInt) in x > y }
    case .greaterEqual: mapSlowly { (x: UInt, y: UInt) in x >= y }
    case .logicalAnd: mapSlowly { (x: UInt, y: UInt) in x != 0 && y != 0 }
    case .logicalOr: mapSlowly { (x: UInt, y: UInt) in x != 0 || y != 0 }
    case .logicalXor: mapSlowly { (x: UInt, y: UInt) in (x != 0) != (y != 0) }
    case .bitAnd: mapSlowly { (x: UInt, y: UInt) in x & y }
    case .bitOr: mapSlowly { (x: UInt, y: UInt) in x | y }
    case .bitXor: mapSlowly { (x: UInt, y: UInt) in x ^ y }
    case .shiftLeft: mapSlowly { (x: UInt, y: UInt) in y < 64 ? x << y : 0 }
    case .shiftRight: mapSlowly { (x: UInt, y: UInt) in y < 64 ? x >> y : 0 }
    case .divide, .arctan2, .hypot, .copysign, .logaddexp: preconditionFailure("computed in float64 by types(for:)")
    }
    return .fine
  }

  private static func raised(_ x: UInt, _ y: UInt) -> UInt {
    var (result, base, exponent) = (UInt(1), x, y)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result &* base }
      exponent >>= 1
      base = base &* base
    }
    return result
  }
}

extension UnaryRun {
  func runUnsigned(_ function: UnaryFunction) -> LoopOutcome {
    switch function {
    case .negative: map { (x: UInt) in 0 &- x }
    case .square: map { (x: UInt) in x &* x }
    // NumPy divides by zero here (and warns).
    case .reciprocal: map { (x: UInt) in x == 1 ? 1 : UInt(0) }
    case .sign: map { (x: UInt) in x == 0 ? 0 : UInt(1) }
    case .positive, .conjugate, .absolute, .floor, .ceil, .trunc: map { (x: UInt) in x }
    case .invert: map { (x: UInt) in ~x }
    case .isnan, .isinf: map { (_: UInt) in false }
    case .isfinite: map { (_: UInt) in true }
    case .logicalNot: map { (x: UInt) in x == 0 }
    default: preconditionFailure("computed in float64 by types(for:)")
    }
    return .fine
  }
}
