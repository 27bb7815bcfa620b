// Distributions of whole numbers, as NumPy's Generator draws them; those of RandomState differ where it says so.

import CLibrary

/// What `binomial` works out once for many draws.
package struct BinomialSetup {
  fileprivate var n = 0
  fileprivate var p = 0.0
  fileprivate var isSet = false
  fileprivate var r = 0.0
  fileprivate var q = 0.0
  fileprivate var fm = 0.0
  fileprivate var m = 0
  fileprivate var p1 = 0.0
  fileprivate var xm = 0.0
  fileprivate var xl = 0.0
  fileprivate var xr = 0.0
  fileprivate var c = 0.0
  fileprivate var laml = 0.0
  fileprivate var lamr = 0.0
  fileprivate var p2 = 0.0
  fileprivate var p3 = 0.0
  fileprivate var p4 = 0.0

  package init() {}

  fileprivate func fits(_ n: Int, _ p: Double) -> Bool { isSet && self.n == n && self.p == p }
}

/// As C's conversion gives it on our machines: what does not fit is the smallest number.
@inline(__always)
func whole(_ number: Double) -> Int {
  number >= -0x1p63 && number < 0x1p63 ? Int(number) : .min
}

extension BitSource {
  package func poisson(_ mean: Double) -> Int {
    if mean >= 10 { return largePoisson(mean) }
    if mean == 0 { return 0 }
    let limit = exp(-mean)
    var count = 0
    var product = 1.0
    while true {
      product *= nextDouble()
      guard product > limit else { return count }
      count += 1
    }
  }

  /// Hörmann's transformed rejection.
  private func largePoisson(_ mean: Double) -> Int {
    let logarithm = log(mean)
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverse = 1.1239 + 1.1328 / (b - 3.4)
    let bound = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = nextDouble() - 0.5
      let v = nextDouble()
      let us = 0.5 - abs(u)
      let k = whole(((2 * a / us + b) * u + mean + 0.43).rounded(.down))
      if us >= 0.07, v <= bound { return k }
      if k < 0 || (us < 0.013 && v > us) { continue }
      if log(v) + log(inverse) - log(a / (us * us) + b) <= -mean + Double(k) * logarithm - logGamma(Double(k) + 1) {
        return k
      }
    }
  }

  package func geometric(_ p: Double, isLegacy: Bool) -> Int {
    guard p < 1.0 / 3.0 else {
      var (count, sum, product) = (1, p, p)
      let u = nextDouble()
      while u > sum {
        product *= 1 - p
        sum += product
        count += 1
      }
      return count
    }
    if isLegacy { return whole((log1p(-nextDouble()) / log(1 - p)).rounded(.up)) }
    let z = (-standardExponential() / log1p(-p)).rounded(.up)
    return z >= 0x1p63 ? .max : whole(z)
  }

  package func zipf(_ a: Double, isLegacy: Bool) -> Int {
    if !isLegacy, a >= 1025 { return 1 }
    let less = a - 1
    let b = pow(2, less)
    let smallest = isLegacy ? 0 : pow(0x1p63, -less)
    while true {
      let u = nextDouble()
      let v = nextDouble()
      let x = pow(isLegacy ? 1 - u : u * smallest + (1 - u), -1 / less).rounded(.down)
      if x > 0x1p63 || x < 1 { continue }
      let t = pow(1 + 1 / x, less)
      if v * x * (t - 1) / (b - 1) <= t / b { return whole(x) }
    }
  }

  package func logSeries(_ p: Double, isLegacy: Bool) -> Int {
    let r = isLegacy ? log(1 - p) : log1p(-p)
    while true {
      let v = nextDouble()
      if v >= p { return 1 }
      let u = nextDouble()
      let q = isLegacy ? 1 - exp(r * u) : -expm1(r * u)
      if v <= q * q {
        let result = whole((1 + log(v) / log(q)).rounded(.down))
        if result < 1 || v == 0 { continue }
        return result
      }
      return v >= q ? 1 : 2
    }
  }

  package func binomial(_ n: Int, _ p: Double, isLegacy: Bool) -> Int {
    if !isLegacy, n == 0 || p == 0 { return 0 }
    let q = 1 - p
    if p <= 0.5 {
      return p * Double(n) <= 30 ? binomialByInversion(n, p, isLegacy) : binomialByRejection(n, p)
    }
    return q * Double(n) <= 30 ? n - binomialByInversion(n, q, isLegacy) : n - binomialByRejection(n, q)
  }

  private func binomialByInversion(_ n: Int, _ p: Double, _ isLegacy: Bool) -> Int {
    if !binomial.fits(n, p) {
      (binomial.n, binomial.p, binomial.isSet) = (n, p, true)
      binomial.q = 1 - p
      binomial.r = exp(Double(n) * (isLegacy ? log(binomial.q) : log1p(-p)))
      binomial.c = Double(n) * p
      binomial.m = whole(min(Double(n), binomial.c + 10 * (binomial.c * binomial.q + 1).squareRoot()))
    }
    let (q, first, bound) = (binomial.q, binomial.r, binomial.m)
    var (x, px, u) = (0, first, nextDouble())
    while u > px {
      x += 1
      if x > bound {
        (x, px, u) = (0, first, nextDouble())
      } else {
        u -= px
        px = (Double(n - x + 1) * p * px) / (Double(x) * q)
      }
    }
    return x
  }

  /// Kachitvichyanukul and Schmeiser's BTPE.
  private func binomialByRejection(_ n: Int, _ p: Double) -> Int {
    if !binomial.fits(n, p) { setBinomial(n, p) }
    let s = binomial
    let nrq = Double(n) * s.r * s.q
    while true {
      let u = nextDouble() * s.p4
      var v = nextDouble()
      let y: Int
      if u <= s.p1 {
        let y = whole((s.xm - s.p1 * v + u).rounded(.down))
        return p > 0.5 ? n - y : y
      } else if u <= s.p2 {
        let x = s.xl + (u - s.p1) / s.c
        v = v * s.c + 1 - abs(Double(s.m) - x + 0.5) / s.p1
        if v > 1 { continue }
        y = whole(x.rounded(.down))
      } else if u <= s.p3 {
        y = whole((s.xl + log(v) / s.laml).rounded(.down))
        if y < 0 || v == 0 { continue }
        v = v * (u - s.p2) * s.laml
      } else {
        y = whole((s.xr - log(v) / s.lamr).rounded(.down))
        if y > n || v == 0 { continue }
        v = v * (u - s.p3) * s.lamr
      }
      if accepts(y, v, n, nrq, s) { return p > 0.5 ? n - y : y }
    }
  }

  private func setBinomial(_ n: Int, _ p: Double) {
    var s = BinomialSetup()
    (s.n, s.p, s.isSet) = (n, p, true)
    let count = Double(n)
    s.r = min(p, 1 - p)
    s.q = 1 - s.r
    s.fm = count * s.r + s.r
    s.m = whole(s.fm.rounded(.down))
    s.p1 = (2.195 * (count * s.r * s.q).squareRoot() - 4.6 * s.q).rounded(.down) + 0.5
    s.xm = Double(s.m) + 0.5
    s.xl = s.xm - s.p1
    s.xr = s.xm + s.p1
    s.c = 0.134 + 20.5 / (15.3 + Double(s.m))
    var a = (s.fm - s.xl) / (s.fm - s.xl * s.r)
    s.laml = a * (1 + a / 2)
    a = (s.xr - s.fm) / (s.xr * s.q)
    s.lamr = a * (1 + a / 2)
    s.p2 = s.p1 * (1 + 2 * s.c)
    s.p3 = s.p2 + s.c / s.laml
    s.p4 = s.p3 + s.c / s.lamr
    binomial = s
  }

  /// Whether BTPE takes the candidate.
  private func accepts(_ y: Int, _ v: Double, _ n: Int, _ nrq: Double, _ s: BinomialSetup) -> Bool {
    let distance = abs(y - s.m)
    guard distance > 20, Double(distance) < nrq / 2 - 1 else {
      let ratio = s.r / s.q
      let a = ratio * Double(n + 1)
      var f = 1.0
      if s.m < y {
        for i in (s.m + 1)...y { f *= a / Double(i) - ratio }
      } else if s.m > y {
        for i in (y + 1)...s.m { f /= a / Double(i) - ratio }
      }
      return v <= f
    }
    let k = Double(distance)
    let rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
    let t = Double(-distance &* distance) / (2 * nrq)
    let logarithm = log(v)
    if logarithm < t - rho { return true }
    if logarithm > t + rho { return false }
    let x1 = Double(y) + 1
    let f1 = Double(s.m) + 1
    let z = Double(n) + 1 - Double(s.m)
    let w = Double(n) - Double(y) + 1
    func correction(_ x: Double) -> Double {
      let square = x * x
      return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
    }
    let first = s.xm * log(f1 / x1) + (Double(n - s.m) + 0.5) * log(z / w)
    let second = first + Double(y - s.m) * log(w * s.r / (x1 * s.q))
    return logarithm <= second + correction(f1) + correction(z) + correction(x1) + correction(w)
  }
}

/// The logarithm of the gamma function, as the rejections here want it (Zhang and Jin, *Computation of Special Functions*).
func logGamma(_ x: Double) -> Double {
  if x == 1 || x == 2 { return 0 }
  let steps = x < 7 ? whole(7 - x) : 0
  var shifted = x + Double(steps)
  let inverse = (1 / shifted) * (1 / shifted)
  var series = stirling[9]
  for k in stride(from: 8, through: 0, by: -1) {
    series *= inverse
    series += stirling[k]
  }
  var result = series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * log(shifted) - shifted
  if x < 7, steps > 0 {
    for _ in 1...steps {
      result -= log(shifted - 1)
      shifted -= 1
    }
  }
  return result
}

private let stirling = [
  8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
  -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.39243221690590e+00,
]
