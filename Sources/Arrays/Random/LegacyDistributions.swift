// The distributions of `np.random.seed` and RandomState, as NumPy 1.16 drew them: their streams never change. What is not here is drawn
// as the Generator draws it.

import CLibrary

extension MersenneTwister {
  /// Marsaglia's polar method gives two at a time.
  @inline(__always)
  package func legacyGauss() -> Double {
    if let kept = gauss {
      gauss = nil
      return kept
    }
    while true {
      let x1 = 2 * nextDouble() - 1
      let x2 = 2 * nextDouble() - 1
      let r2 = x1 * x1 + x2 * x2
      if r2 >= 1 || r2 == 0 { continue }
      let f = (-2 * log(r2) / r2).squareRoot()
      gauss = f * x1
      return f * x2
    }
  }

  package func legacyExponential() -> Double { -log(1 - nextDouble()) }

  package func legacyGamma(_ shape: Double) -> Double {
    if shape == 1 { return legacyExponential() }
    if shape == 0 { return 0 }
    return gamma(shape, normal: { self.legacyGauss() }, exponential: { self.legacyExponential() })
  }

  package func legacyBeta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let x = legacyGamma(a)
      return x / (x + legacyGamma(b))
    }
    while true {
      let u = nextDouble()
      let v = nextDouble()
      let x = pow(u, 1 / a)
      let y = pow(v, 1 / b)
      guard x + y <= 1 else { continue }
      if x + y > 0 { return x / (x + y) }
      var (logX, logY) = (log(u) / a, log(v) / b)
      let larger = logX > logY ? logX : logY
      logX -= larger
      logY -= larger
      return exp(logX - log(exp(logX) + exp(logY)))
    }
  }

  package func legacyChiSquare(_ freedom: Double) -> Double { 2 * legacyGamma(freedom / 2) }

  package func legacyNoncentralChiSquare(_ freedom: Double, _ noncentrality: Double) -> Double {
    if noncentrality == 0 { return legacyChiSquare(freedom) }
    if freedom > 1 {
      let rest = legacyChiSquare(freedom - 1)
      let n = legacyGauss() + noncentrality.squareRoot()
      return rest + n * n
    }
    let count = poisson(noncentrality / 2)
    let result = legacyChiSquare(freedom + Double(2 &* count))
    return noncentrality.isNaN ? .nan : result
  }

  package func legacyWald(_ mean: Double, _ scale: Double) -> Double {
    let half = mean / (2 * scale)
    var y = legacyGauss()
    y = mean * y * y
    let x = mean + half * (y - (4 * scale * y + y * y).squareRoot())
    return nextDouble() <= mean / (mean + x) ? x : mean * mean / x
  }
}
