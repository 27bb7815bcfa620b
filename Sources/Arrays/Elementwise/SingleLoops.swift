// Loops over single precision. Half precision is computed in it, too, and then rounded, as NumPy does it. Functions are the C
// library's for floats, but for those that NumPy has code of its own for.

import CLibrary

extension BinaryRun {
  func runSingles(_ function: BinaryFunction) {
    switch function {
    case .add: map { (x: Float, y: Float) in x + y }
    case .subtract: map { (x: Float, y: Float) in x - y }
    case .multiply: map { (x: Float, y: Float) in x * y }
    case .divide: map { (x: Float, y: Float) in x / y }
    case .floorDivide: mapSlowly { (x: Float, y: Float) in BinaryRun.divmod(x, y).quotient }
    case .remainder: mapSlowly { (x: Float, y: Float) in BinaryRun.divmod(x, y).remainder }
    case .fmod: mapSlowly { (x: Float, y: Float) in fmodf(x, y) }
    case .power: raiseSingles()
    case .maximum: mapSlowly { (x: Float, y: Float) in x > y || x.isNaN ? x : y }
    case .minimum: mapSlowly { (x: Float, y: Float) in x < y || x.isNaN ? x : y }
    case .fmax: mapSlowly { (x: Float, y: Float) in x >= y || y.isNaN ? x : y }
    case .fmin: mapSlowly { (x: Float, y: Float) in x <= y || y.isNaN ? x : y }
    case .arctan2: mapSlowly { (x: Float, y: Float) in atan2f(x, y) }
    case .hypot: mapSlowly { (x: Float, y: Float) in hypotf(x, y) }
    case .logaddexp: mapSlowly { (x: Float, y: Float) in BinaryRun.logaddexp(x, y) }
    case .copysign: mapSlowly { (x: Float, y: Float) in Float(signOf: y, magnitudeOf: x) }
    case .equal: mapSlowly { (x: Float, y: Float) in x == y }
    case .notEqual: mapSlowly { (x: Float, y: Float) in x != y }
    case .less: mapSlowly { (x: Float, y: Float) in x < y }
    case .lessEqual: mapSlowly { (x: Float, y: Float) in x <= y }
    case .greater: mapSlowly { (x: Float, y: Float) in x > y }
    case .greaterEqual: mapSlowly { (x: Float, y: Float) in x >= y }
    case .logicalAnd: mapSlowly { (x: Float, y: Float) in x != 0 && y != 0 }
    case .logicalOr: mapSlowly { (x: Float, y: Float) in x != 0 || y != 0 }
    case .logicalXor: mapSlowly { (x: Float, y: Float) in (x != 0) != (y != 0) }
    case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight: preconditionFailure("refused by types(for:)")
    }
  }

  private func raiseSingles() {
    if bStep == 0 {
      switch b.load(as: Float.self) {
      case -1: return mapSlowly { (x: Float, _: Float) in 1 / x }
      case 0: return mapSlowly { (_: Float, _: Float) in Float(1) }
      case 0.5: return mapSlowly { (x: Float, _: Float) in x.squareRoot() }
      case 1: return mapSlowly { (x: Float, _: Float) in x }
      case 2: return mapSlowly { (x: Float, _: Float) in x * x }
      default: break
      }
    }
    mapSlowly { (x: Float, y: Float) in powf(x, y) }
  }

  private static func logaddexp(_ x: Float, _ y: Float) -> Float {
    if x == y { return x + 0.693147180559945309417232121458176568 }
    let difference = x - y
    if difference > 0 { return x + log1pf(expf(-difference)) }
    return difference <= 0 ? y + log1pf(expf(difference)) : difference
  }

  /// As for float64, each step in single precision.
  static func divmod(_ a: Float, _ b: Float) -> (quotient: Float, remainder: Float) {
    var mod = fmodf(a, b)
    if b == 0 { return (a / b, mod) }
    var quotient = (a - mod) / b
    if mod != 0 {
      if (b < 0) != (mod < 0) {
        mod += b
        quotient -= 1
      }
    } else {
      mod = Float(signOf: b, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Float(signOf: a / b, magnitudeOf: 0), mod) }
    var floored = quotient.rounded(.down)
    if quotient - floored > 0.5 { floored += 1 }
    return (floored, mod)
  }

  /// Blocks of elements in the type that loops compute in; what comes out is cut off or rounded.
  func runSized(_ function: BinaryFunction, _ type: DType) -> LoopOutcome {
    let result = function.isTruth ? DType.bool : type
    return SizedElements.withBlocks(3) { room in
      let (left, right, target) = (room, room + SizedElements.block * 8, room + SizedElements.block * 16)
      var outcome = LoopOutcome.fine
      var done = 0
      while done < count {
        let part = Swift.min(SizedElements.block, count - done)
        SizedElements.load(a + done &* aStep &* type.size, type, aStep, to: left, aStep == 0 ? 1 : part)
        SizedElements.load(b + done &* bStep &* type.size, type, bStep, to: right, bStep == 0 ? 1 : part)
        let ended = BinaryRun(
          a: left, aStep: aStep == 0 ? 0 : 1, b: right, bStep: bStep == 0 ? 0 : 1, out: target, outStep: 1, count: part
        ).run(function, type.loopType)
        if outcome == .fine { outcome = ended }
        SizedElements.store(target, as: result, to: out + done &* outStep &* result.size, outStep, part)
        done += part
      }
      return outcome
    }
  }
}

extension UnaryRun {
  func runSingles(_ function: UnaryFunction) {
    switch function {
    case .negative: map { (x: Float) in -x }
    case .positive, .conjugate: map { (x: Float) in x }
    case .absolute: map { (x: Float) in x.magnitude }
    case .sign: map { (x: Float) in x > 0 ? Float(1) : x < 0 ? -1 : x == 0 ? 0 : x }
    case .square: map { (x: Float) in x * x }
    case .reciprocal: map { (x: Float) in 1 / x }
    case .sqrt: map { (x: Float) in x.squareRoot() }
    case .floor: map { (x: Float) in x.rounded(.down) }
    case .ceil: map { (x: Float) in x.rounded(.up) }
    case .rint: map { (x: Float) in x.rounded(.toNearestOrEven) }
    case .trunc: map { (x: Float) in x.rounded(.towardZero) }
    // Swift's own π of single precision is not the nearest one.
    case .deg2rad: map { (x: Float) in x * (3.14159265 / 180 as Float) }
    case .rad2deg: map { (x: Float) in x * (180 / 3.14159265 as Float) }
    case .isnan: map { (x: Float) in x.isNaN }
    case .isinf: map { (x: Float) in x.isInfinite }
    case .isfinite: map { (x: Float) in x.isFinite }
    case .signbit: map { (x: Float) in x.sign == .minus }
    case .logicalNot: map { (x: Float) in x == 0 }
    case .exp: map(SingleFunctions.exp)
    case .expm1: map { (x: Float) in expm1f(x) }
    case .exp2: map { (x: Float) in exp2f(x) }
    case .log: map(SingleFunctions.log)
    case .log2: map { (x: Float) in log2f(x) }
    case .log10: map { (x: Float) in log10f(x) }
    case .log1p: map { (x: Float) in log1pf(x) }
    case .cbrt: map { (x: Float) in cbrtf(x) }
    case .sin: map(SingleFunctions.sin)
    case .cos: map(SingleFunctions.cos)
    case .tan: map { (x: Float) in tanf(x) }
    case .arcsin: map { (x: Float) in asinf(x) }
    case .arccos: map { (x: Float) in acosf(x) }
    case .arctan: map { (x: Float) in atanf(x) }
    case .sinh: map { (x: Float) in sinhf(x) }
    case .cosh: map { (x: Float) in coshf(x) }
    case .tanh: map { (x: Float) in tanhf(x) }
    case .arcsinh: map { (x: Float) in asinhf(x) }
    case .arccosh: map { (x: Float) in acoshf(x) }
    case .arctanh: map { (x: Float) in atanhf(x) }
    case .invert: preconditionFailure("refused by types(for:)")
    }
  }

  /// Functions that half precision takes from the C library, where single precision has NumPy's own.
  private func runHalves(_ function: UnaryFunction) -> Bool {
    switch function {
    case .exp: map { (x: Float) in expf(x) }
    case .log: map { (x: Float) in logf(x) }
    case .sin: map { (x: Float) in sinf(x) }
    case .cos: map { (x: Float) in cosf(x) }
    default: return false
    }
    return true
  }

  func runSized(_ function: UnaryFunction, _ type: DType) -> LoopOutcome {
    let result = function.isTruth ? DType.bool : type
    return SizedElements.withBlocks(2) { room in
      let target = room + SizedElements.block * 8
      var outcome = LoopOutcome.fine
      var done = 0
      while done < count {
        let part = Swift.min(SizedElements.block, count - done)
        SizedElements.load(a + done &* aStep &* type.size, type, aStep, to: room, part)
        let run = UnaryRun(a: room, aStep: 1, out: target, outStep: 1, count: part)
        let ended = type == .float16 && run.runHalves(function) ? .fine : run.run(function, type.loopType)
        if outcome == .fine { outcome = ended }
        if function == .reciprocal, type == .int32 {
          // NumPy divides by zero here (and warns): the smallest integer comes out.
          let numbers = target.assumingMemoryBound(to: Int.self)
          for i in 0..<part where numbers[i] == .min { numbers[i] = Int(Int32.min) }
        }
        SizedElements.store(target, as: result, to: out + done &* outStep &* result.size, outStep, part)
        done += part
      }
      return outcome
    }
  }
}
