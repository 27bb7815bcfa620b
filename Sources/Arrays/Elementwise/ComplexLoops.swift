// Loops over complex numbers, as NumPy's for AVX2 compute them (numpy/_core/src/umath/loops.c.src, funcs.inc.src); functions like
// the sine are the C library's.

import CComplex
import CLibrary

extension BinaryRun {
  func runComplex(_ function: BinaryFunction) {
    switch function {
    case .add: mapSlowly { (x: Complex, y: Complex) in x + y }
    case .subtract: mapSlowly { (x: Complex, y: Complex) in x - y }
    case .multiply: mapSlowly { (x: Complex, y: Complex) in x.fused(y) }
    case .divide: mapSlowly { (x: Complex, y: Complex) in x.quotient(by: y) }
    case .power: raiseComplex()
    case .maximum: mapSlowly { (x: Complex, y: Complex) in x.isNaN || Complex.isLessOrEqual(y, x) ? x : y }
    case .minimum: mapSlowly { (x: Complex, y: Complex) in x.isNaN || Complex.isLessOrEqual(x, y) ? x : y }
    case .fmax: mapSlowly { (x: Complex, y: Complex) in y.isNaN || Complex.isLessOrEqual(y, x) ? x : y }
    case .fmin: mapSlowly { (x: Complex, y: Complex) in y.isNaN || Complex.isLessOrEqual(x, y) ? x : y }
    case .equal: mapSlowly { (x: Complex, y: Complex) in x == y }
    case .notEqual: mapSlowly { (x: Complex, y: Complex) in x != y }
    case .less: order { (x: Complex, y: Complex) in Complex.isLess(x, y) }
    case .lessEqual: order { (x: Complex, y: Complex) in Complex.isLessOrEqual(x, y) }
    case .greater: order { (x: Complex, y: Complex) in Complex.isLess(y, x) }
    case .greaterEqual: order { (x: Complex, y: Complex) in Complex.isLessOrEqual(y, x) }
    case .logicalAnd: mapSlowly { (x: Complex, y: Complex) in !x.isZero && !y.isZero }
    case .logicalOr: mapSlowly { (x: Complex, y: Complex) in !x.isZero || !y.isZero }
    case .logicalXor: mapSlowly { (x: Complex, y: Complex) in x.isZero != y.isZero }
    case .floorDivide, .remainder, .fmod, .arctan2, .hypot, .copysign, .logaddexp, .bitAnd, .bitOr, .bitXor,
      .shiftLeft, .shiftRight:
      preconditionFailure("refused by types(for:)")
    }
  }

  /// NumPy's loops ask the processor for the order of a nan, which it notes as invalid.
  private func order(_ body: (Complex, Complex) -> Bool) {
    mapSlowly { (x: Complex, y: Complex) in
      if x.real.isNaN || y.real.isNaN || x.real == y.real && (x.imaginary.isNaN || y.imaginary.isNaN) {
        _ = magnitude(0) / magnitude(0)
      }
      return body(x, y)
    }
  }

  /// A single exponent out of some takes a short cut, as with floats.
  private func raiseComplex() {
    if bStep == 0 {
      switch b.load(as: Complex.self) {
      case Complex(-1): return mapSlowly { (x: Complex, _: Complex) in x.reciprocal }
      case Complex(0): return mapSlowly { (_: Complex, _: Complex) in Complex(1) }
      case Complex(0.5):
        return UnaryRun(a: a, aStep: aStep, out: out, outStep: outStep, count: count).runComplex(.sqrt)
      case Complex(1): return mapSlowly { (x: Complex, _: Complex) in x }
      case Complex(2): return mapSlowly { (x: Complex, _: Complex) in x.fused(x) }
      default: break
      }
    }
    mapSlowly { (x: Complex, y: Complex) in x.raised(to: y) }
  }
}

extension Complex {
  /// `npy_cpow` (numpy/_core/src/npymath/npy_math_complex.c.src): by squaring for small whole exponents.
  package func raised(to exponent: Complex) -> Complex {
    if exponent.isZero { return Complex(1) }
    if isZero {
      if exponent.real > 0 { return Complex(0) }
      // The processor notes that there is none.
      let none = magnitude(real) / magnitude(imaginary)
      return Complex(none, none)
    }
    if exponent.imaginary == 0, exponent.real.magnitude < 100, exponent.real == exponent.real.rounded(.towardZero) {
      switch exponent.real {
      case 1: return self
      case 2: return self * self
      case 3: return self * (self * self)
      default:
        var (result, square, mask) = (Complex(1), self, 1)
        let whole = Int(exponent.real.magnitude)
        while true {
          if whole & mask != 0 { result = result * square }
          mask <<= 1
          if whole < mask { break }
          square = square * square
        }
        return exponent.real < 0 ? Complex(1).quotient(by: result) : result
      }
    }
    return withUnsafeBytes(of: (self, exponent)) { bytes in
      let parts = bytes.assumingMemoryBound(to: Double.self)
      var result = Complex(0)
      withUnsafeMutableBytes(of: &result) { out in
        if let base = parts.baseAddress, let out = out.assumingMemoryBound(to: Double.self).baseAddress {
          complex_power(base, base + 2, out)
        }
      }
      return result
    }
  }
}

/// Kept from the compiler, which would compute with constants.
@inline(never)
private func magnitude(_ number: Double) -> Double { number.magnitude }

extension UnaryRun {
  func runComplex(_ function: UnaryFunction) {
    switch function {
    case .negative: map { (x: Complex) in -x }
    case .positive: map { (x: Complex) in x }
    case .conjugate: map { (x: Complex) in x.conjugate }
    case .absolute: map { (x: Complex) in x.distance }
    case .sign: map { (x: Complex) in x.sign }
    case .square: map { (x: Complex) in x.fused(x) }
    case .reciprocal: map { (x: Complex) in x.reciprocal }
    case .rint:
      map { (x: Complex) in
        Complex(x.real.rounded(.toNearestOrEven), x.imaginary.rounded(.toNearestOrEven))
      }
    case .isnan: map { (x: Complex) in x.isNaN }
    case .isinf: map { (x: Complex) in x.isInfinite }
    case .isfinite: map { (x: Complex) in x.isFinite }
    case .logicalNot: map { (x: Complex) in x.isZero }
    case .exp: call(complex_exp)
    case .exp2:
      let scale = 0.693147180559945309417232121458176568
      map { (x: Complex) in Complex(x.real * scale, x.imaginary * scale) }
      UnaryRun(a: UnsafeRawPointer(out), aStep: outStep, out: out, outStep: outStep, count: count).call(complex_exp)
    case .expm1:
      map { (x: Complex) in
        let half = sin(x.imaginary / 2)
        return Complex(
          expm1(x.real) * cos(x.imaginary) - 2 * half * half, exp(x.real) * sin(x.imaginary))
      }
    case .log: call(complex_log)
    case .log2: scaledLog(1.442695040888963407359924681001892137)
    case .log10: scaledLog(0.434294481903251827651128918916605082)
    case .log1p:
      map { (x: Complex) in
        Complex(log(hypot(x.real + 1, x.imaginary)), atan2(x.imaginary, x.real + 1))
      }
    case .sqrt: call(complex_sqrt)
    case .sin: call(complex_sin)
    case .cos: call(complex_cos)
    case .tan: call(complex_tan)
    case .arcsin: call(complex_asin)
    case .arccos: call(complex_acos)
    case .arctan: call(complex_atan)
    case .sinh: call(complex_sinh)
    case .cosh: call(complex_cosh)
    case .tanh: call(complex_tanh)
    case .arcsinh: call(complex_asinh)
    case .arccosh: call(complex_acosh)
    case .arctanh: call(complex_atanh)
    case .cbrt, .floor, .ceil, .trunc, .deg2rad, .rad2deg, .signbit, .invert:
      preconditionFailure("refused by types(for:)")
    }
  }

  private func scaledLog(_ scale: Double) {
    call(complex_log)
    UnaryRun(a: UnsafeRawPointer(out), aStep: outStep, out: out, outStep: outStep, count: count)
      .map { (x: Complex) in Complex(x.real * scale, x.imaginary * scale) }
  }

  private func call(_ function: complex_function) {
    complex_map(
      function, a.assumingMemoryBound(to: Double.self), aStep, out.assumingMemoryBound(to: Double.self), outStep, count)
  }
}

extension ReductionRun {
  func runComplex(_ kind: Fold) {
    switch kind {
    case .sum:
      if outStep == 0 {
        let out = self.out.assumingMemoryBound(to: Complex.self)
        out[0] = out[0] + ReductionRun.pairwiseSum(source.assumingMemoryBound(to: Complex.self), count, step)
      } else {
        fold { (result: Complex, x: Complex) in result + x }
      }
    case .product: fold { (result: Complex, x: Complex) in result * x }
    case .minimum:
      fold { (result: Complex, x: Complex) in result.isNaN || Complex.isLessOrEqual(result, x) ? result : x }
    case .maximum:
      fold { (result: Complex, x: Complex) in result.isNaN || Complex.isLessOrEqual(x, result) ? result : x }
    case .any: fold { (result: Bool, x: Complex) in result || !x.isZero }
    case .all: fold { (result: Bool, x: Complex) in result && !x.isZero }
    }
  }

  /// `CDOUBLE_pairwise_sum`: as for floats, in blocks of 64 numbers with four accumulators each.
  private static func pairwiseSum(_ a: UnsafePointer<Complex>, _ count: Int, _ step: Int) -> Complex {
    if count < 4 {
      var result = Complex(-0.0, -0.0)
      for i in 0..<count { result = result + a[i &* step] }
      return result
    }
    if count <= 64 {
      var sums = (a[0], a[step], a[2 &* step], a[3 &* step])
      var i = 4
      while i &+ 4 <= count {
        let p = a + i &* step
        sums = (sums.0 + p[0], sums.1 + p[step], sums.2 + p[2 &* step], sums.3 + p[3 &* step])
        i &+= 4
      }
      var result = (sums.0 + sums.1) + (sums.2 + sums.3)
      while i < count {
        result = result + a[i &* step]
        i &+= 1
      }
      return result
    }
    // NumPy counts parts, and keeps eight of them together.
    let half = (count - count % 8) / 2
    return pairwiseSum(a, half, step) + pairwiseSum(a + half &* step, count - half, step)
  }
}
