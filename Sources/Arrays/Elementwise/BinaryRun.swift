// What each binary function computes, in one plain loop for each function and type. The loops take pointers and strides, so that
// a number, an array and a row of an array are all the same to them.

import CLibrary

/// Two inputs and an output of `count` elements each; steps count elements, 0 repeats the first one.
struct BinaryRun: ElementLoops {
  let a: UnsafeRawPointer
  let aStep: Int
  let b: UnsafeRawPointer
  let bStep: Int
  let out: UnsafeMutableRawPointer
  let outStep: Int
  let count: Int

  /// The common layouts have loops of their own, in which the compiler sees constant steps and uses vectors.
  @inline(__always)
  func map<In, Out>(_ body: (In, In) -> Out) {
    let a = self.a.assumingMemoryBound(to: In.self)
    let b = self.b.assumingMemoryBound(to: In.self)
    let out = self.out.assumingMemoryBound(to: Out.self)
    if outStep == 1 && aStep == 1 && bStep == 1 {
      for i in 0..<count { out[i] = body(a[i], b[i]) }
    } else if outStep == 1 && aStep == 1 && bStep == 0 {
      let right = b[0]
      for i in 0..<count { out[i] = body(a[i], right) }
    } else if outStep == 1 && aStep == 0 && bStep == 1 {
      let left = a[0]
      for i in 0..<count { out[i] = body(left, b[i]) }
    } else {
      mapSlowly(body)
    }
  }

  /// Any layout.
  @inline(__always)
  func mapSlowly<In, Out>(_ body: (In, In) -> Out) {
    let a = self.a.assumingMemoryBound(to: In.self)
    let b = self.b.assumingMemoryBound(to: In.self)
    let out = self.out.assumingMemoryBound(to: Out.self)
    for i in 0..<count { out[i &* outStep] = body(a[i &* aStep], b[i &* bStep]) }
  }

  func runFloats(_ function: BinaryFunction) {
    switch function {
    case .add: map { (x: Double, y: Double) in x + y }
    case .subtract: map { (x: Double, y: Double) in x - y }
    case .multiply: map { (x: Double, y: Double) in x * y }
    case .divide: map { (x: Double, y: Double) in x / y }
    case .floorDivide: mapSlowly { (x: Double, y: Double) in BinaryRun.divmod(x, y).quotient }
    case .remainder: mapSlowly { (x: Double, y: Double) in BinaryRun.divmod(x, y).remainder }
    case .fmod: mapSlowly { (x: Double, y: Double) in fmod(x, y) }
    case .power: raiseFloats()
    // Of equal numbers (0 and −0) the processor takes the second.
    case .maximum: map { (x: Double, y: Double) in x > y || x.isNaN ? x : y }
    case .minimum: map { (x: Double, y: Double) in x < y || x.isNaN ? x : y }
    case .fmax: map { (x: Double, y: Double) in x >= y || y.isNaN ? x : y }
    case .fmin: map { (x: Double, y: Double) in x <= y || y.isNaN ? x : y }
    case .arctan2: mapSlowly { (x: Double, y: Double) in atan2(x, y) }
    case .hypot: mapSlowly { (x: Double, y: Double) in hypot(x, y) }
    case .logaddexp: mapSlowly { (x: Double, y: Double) in BinaryRun.logaddexp(x, y) }
    case .copysign: map { (x: Double, y: Double) in Double(signOf: y, magnitudeOf: x) }
    case .equal: map { (x: Double, y: Double) in x == y }
    case .notEqual: map { (x: Double, y: Double) in x != y }
    case .less: map { (x: Double, y: Double) in x < y }
    case .lessEqual: map { (x: Double, y: Double) in x <= y }
    case .greater: map { (x: Double, y: Double) in x > y }
    case .greaterEqual: map { (x: Double, y: Double) in x >= y }
    case .logicalAnd: map { (x: Double, y: Double) in x != 0 && y != 0 }
    case .logicalOr: map { (x: Double, y: Double) in x != 0 || y != 0 }
    case .logicalXor: map { (x: Double, y: Double) in (x != 0) != (y != 0) }
    case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight: preconditionFailure("refused by types(for:)")
    }
  }

  /// As `DOUBLE_power`: a single exponent out of these five takes a short cut (whose last bit may differ from pow's).
  private func raiseFloats() {
    if bStep == 0 {
      switch b.load(as: Double.self) {
      case -1: return map { (x: Double, _: Double) in 1 / x }
      case 0: return map { (_: Double, _: Double) in 1.0 }
      case 0.5: return map { (x: Double, _: Double) in x.squareRoot() }
      case 1: return map { (x: Double, _: Double) in x }
      case 2: return map { (x: Double, _: Double) in x * x }
      default: break
      }
    }
    mapSlowly { (x: Double, y: Double) in pow(x, y) }
  }

  /// `npy_logaddexp` (numpy/_core/src/npymath): log(eˣ + eʸ), without an overflow in between.
  private static func logaddexp(_ x: Double, _ y: Double) -> Double {
    // Equal infinities, too.
    if x == y { return x + 0.693147180559945309417232121458176568 }
    let difference = x - y
    if difference > 0 { return x + log1p(exp(-difference)) }
    return difference <= 0 ? y + log1p(exp(difference)) : difference
  }

  /// `npy_divmod` (numpy/_core/src/npymath): Python's floor division and modulo of floats.
  @inline(__always)
  static func divmod(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var mod = fmod(a, b)
    if b == 0 { return (a / b, mod) }
    var quotient = (a - mod) / b
    if mod != 0 {
      // Unlike `!(x == 0)`, a nan remainder also lands here, and stays nan.
      if (b < 0) != (mod < 0) {
        mod += b
        quotient -= 1
      }
    } else {
      mod = Double(signOf: b, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Double(signOf: a / b, magnitudeOf: 0), mod) }
    var floored = quotient.rounded(.down)
    if quotient - floored > 0.5 { floored += 1 }
    return (floored, mod)
  }

  func runInts(_ function: BinaryFunction) -> LoopOutcome {
    switch function {
    case .add: map { (x: Int, y: Int) in x &+ y }
    case .subtract: map { (x: Int, y: Int) in x &- y }
    case .multiply: map { (x: Int, y: Int) in x &* y }
    case .floorDivide, .remainder, .fmod: divideInts(function)
    case .power: return raiseInts()
    case .maximum, .fmax: map { (x: Int, y: Int) in x >= y ? x : y }
    case .minimum, .fmin: map { (x: Int, y: Int) in x <= y ? x : y }
    case .equal: map { (x: Int, y: Int) in x == y }
    case .notEqual: map { (x: Int, y: Int) in x != y }
    case .less: map { (x: Int, y: Int) in x < y }
    case .lessEqual: map { (x: Int, y: Int) in x <= y }
    case .greater: map { (x: Int, y: Int) in x > y }
    case .greaterEqual: map { (x: Int, y: Int) in x >= y }
    case .logicalAnd: map { (x: Int, y: Int) in x != 0 && y != 0 }
    case .logicalOr: map { (x: Int, y: Int) in x != 0 || y != 0 }
    case .logicalXor: map { (x: Int, y: Int) in (x != 0) != (y != 0) }
    case .bitAnd: map { (x: Int, y: Int) in x & y }
    case .bitOr: map { (x: Int, y: Int) in x | y }
    case .bitXor: map { (x: Int, y: Int) in x ^ y }
    case .shiftLeft, .shiftRight: return shiftInts(left: function == .shiftLeft)
    case .divide, .arctan2, .hypot, .copysign, .logaddexp: preconditionFailure("computed in float64 by types(for:)")
    }
    return .fine
  }

  /// Division by zero gives 0, and the smallest number divided by -1 itself, as in NumPy (which also warns).
  private func divideInts(_ function: BinaryFunction) {
    switch function {
    case .floorDivide:
      mapSlowly { (x: Int, y: Int) in
        if y == 0 { return 0 }
        if y == -1 { return 0 &- x }
        let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
        return remainder != 0 && (remainder < 0) != (y < 0) ? quotient - 1 : quotient
      }
    case .remainder:
      mapSlowly { (x: Int, y: Int) in
        if y == 0 || y == -1 { return 0 }
        let remainder = x % y
        return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
      }
    default:
      mapSlowly { (x: Int, y: Int) in y == 0 || y == -1 ? 0 : x % y }
    }
  }

  private func raiseInts() -> LoopOutcome {
    var outcome = LoopOutcome.fine
    mapSlowly { (x: Int, y: Int) in
      if y < 0 {
        outcome = .negativePower
        return 0
      }
      var result = 1
      var base = x
      var exponent = y
      while exponent > 0 {
        if exponent & 1 == 1 { result = result &* base }
        exponent >>= 1
        base = base &* base
      }
      return result
    }
    return outcome
  }

  private func shiftInts(left: Bool) -> LoopOutcome {
    var outcome = LoopOutcome.fine
    mapSlowly { (x: Int, y: Int) in
      if y < 0 {
        outcome = .negativeShift
        return 0
      }
      // Swift's shifts take any count: what is shifted out is gone, as in NumPy.
      return left ? x << y : x >> y
    }
    return outcome
  }

  func runBools(_ function: BinaryFunction) {
    switch function {
    case .add, .maximum, .fmax, .logicalOr, .bitOr: map { (x: Bool, y: Bool) in x || y }
    case .multiply, .minimum, .fmin, .logicalAnd, .bitAnd: map { (x: Bool, y: Bool) in x && y }
    case .notEqual, .logicalXor, .bitXor: map { (x: Bool, y: Bool) in x != y }
    case .equal: map { (x: Bool, y: Bool) in x == y }
    case .less: map { (x: Bool, y: Bool) in !x && y }
    case .lessEqual: map { (x: Bool, y: Bool) in !x || y }
    case .greater: map { (x: Bool, y: Bool) in x && !y }
    case .greaterEqual: map { (x: Bool, y: Bool) in x || !y }
    case .subtract, .divide, .floorDivide, .remainder, .fmod, .power, .arctan2, .hypot, .copysign, .logaddexp,
      .shiftLeft,
      .shiftRight:
      preconditionFailure("refused or computed in another type by types(for:)")
    }
  }
}
