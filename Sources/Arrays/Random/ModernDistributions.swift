// The continuous distributions of NumPy's Generator. What is here in one expression is one there: the order of operations decides the
// last bit.

import CLibrary

/// A table of the ziggurat, where a draw finds it without a check.
private struct Ziggurat: @unchecked Sendable {
  let accepted: UnsafePointer<UInt64>
  let widths: UnsafePointer<Double>
  let heights: UnsafePointer<Double>

  init(_ accepted: [UInt64], _ widths: [UInt64], _ heights: [UInt64]) {
    func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
      pointer.initialize(from: elements, count: elements.count)
      return UnsafePointer(pointer)
    }
    self.accepted = kept(accepted)
    self.widths = kept(widths.map(Double.init(bitPattern:)))
    self.heights = kept(heights.map(Double.init(bitPattern:)))
  }

  static let normal = Ziggurat(normalAccepted, normalWidths, normalHeights)
  static let exponential = Ziggurat(exponentialAccepted, exponentialWidths, exponentialHeights)
}

extension BitSource {
  @inline(__always)
  package func standardNormal() -> Double {
    let table = Ziggurat.normal
    while true {
      var bits = next64()
      let layer = Int(bits & 0xFF)
      bits >>= 8
      let magnitude = (bits >> 1) & 0x000F_FFFF_FFFF_FFFF
      var x = Double(magnitude) * table.widths[layer]
      if bits & 1 != 0 { x = -x }
      if magnitude < table.accepted[layer] { return x }
      if let x = unlikelyNormal(x, layer, magnitude) { return x }
    }
  }

  @inline(never)
  private func unlikelyNormal(_ x: Double, _ layer: Int, _ magnitude: UInt64) -> Double? {
    let edge = 3.6541528853610088
    guard layer == 0 else {
      let heights = Ziggurat.normal.heights
      let height = (heights[layer - 1] - heights[layer]) * nextDouble() + heights[layer]
      return height < exp(-0.5 * x * x) ? x : nil
    }
    while true {
      let xx = -0.27366123732975828 * log1p(-nextDouble())
      let yy = -log1p(-nextDouble())
      if yy + yy > xx * xx { return (magnitude >> 8) & 1 != 0 ? -(edge + xx) : edge + xx }
    }
  }

  @inline(__always)
  package func standardExponential() -> Double {
    let table = Ziggurat.exponential
    while true {
      var bits = next64() >> 3
      let layer = Int(bits & 0xFF)
      bits >>= 8
      let x = Double(bits) * table.widths[layer]
      if bits < table.accepted[layer] { return x }
      if layer == 0 { return 7.6971174701310497 - log1p(-nextDouble()) }
      let heights = table.heights
      if (heights[layer - 1] - heights[layer]) * nextDouble() + heights[layer] < exp(-x) { return x }
    }
  }

  package func standardGamma(_ shape: Double) -> Double {
    if shape == 1 { return standardExponential() }
    if shape == 0 { return 0 }
    return gamma(shape, normal: { self.standardNormal() }, exponential: { self.standardExponential() })
  }

  /// Marsaglia and Tsang's method, and Ahrens and Dieter's below 1.
  @inline(__always)
  func gamma(_ shape: Double, normal: () -> Double, exponential: () -> Double) -> Double {
    if shape < 1 {
      while true {
        let u = nextDouble()
        let v = exponential()
        if u <= 1 - shape {
          let x = pow(u, 1 / shape)
          if x <= v { return x }
        } else {
          let y = -log((1 - u) / shape)
          let x = pow(1 - shape + shape * y, 1 / shape)
          if x <= v + y { return x }
        }
      }
    }
    let b = shape - 1.0 / 3.0
    let c = 1 / (9 * b).squareRoot()
    while true {
      var x: Double
      var v: Double
      repeat {
        x = normal()
        v = 1 + c * x
      } while v <= 0
      v = v * v * v
      let u = nextDouble()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if log(u) < 0.5 * x * x + b * (1 - v + log(v)) { return b * v }
    }
  }

  package func beta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let x = standardGamma(a)
      return x / (x + standardGamma(b))
    }
    if a < 3e-103, b < 3e-103 { return (a + b) * nextDouble() < a ? 1 : 0 }
    while true {
      let u = nextDouble()
      let v = nextDouble()
      let x = pow(u, 1 / a)
      let y = pow(v, 1 / b)
      guard x + y <= 1, u + v > 0 else { continue }
      if x > 0, y > 0 { return x / (x + y) }
      let difference = log(u) / a - log(v) / b
      return difference > 0 ? exp(-log1p(exp(-difference))) : exp(difference - log1p(exp(difference)))
    }
  }

  package func chiSquare(_ freedom: Double) -> Double { 2 * standardGamma(freedom / 2) }

  package func noncentralChiSquare(_ freedom: Double, _ noncentrality: Double) -> Double {
    if noncentrality.isNaN { return .nan }
    if noncentrality == 0 { return chiSquare(freedom) }
    if freedom > 1 {
      let rest = chiSquare(freedom - 1)
      let n = standardNormal() + noncentrality.squareRoot()
      return rest + n * n
    }
    return chiSquare(freedom + Double(2 &* poisson(noncentrality / 2)))
  }

  package func wald(_ mean: Double, _ scale: Double) -> Double {
    var y = standardNormal()
    y = mean * y * y
    let d = 1 + (1 + 4 * scale / y).squareRoot()
    let x = mean * (1 - 2 / d)
    return nextDouble() <= mean / (mean + x) ? x : mean * mean / x
  }

  /// - Parameter isLegacy: Whether the largest concentrations are drawn like all others.
  package func vonMises(_ mu: Double, _ kappa: Double, isLegacy: Bool) -> Double {
    if kappa.isNaN { return .nan }
    if kappa < 1e-8 { return .pi * (2 * nextDouble() - 1) }
    let s: Double
    if kappa < 1e-5 {
      s = 1 / kappa + kappa
    } else if isLegacy || kappa <= 1e6 {
      let r = 1 + (1 + 4 * kappa * kappa).squareRoot()
      let rho = (r - (2 * r).squareRoot()) / (2 * kappa)
      s = (1 + rho * rho) / (2 * rho)
    } else {
      let result = mu + (1 / kappa).squareRoot() * standardNormal()
      return result < -.pi ? result + 2 * .pi : result > .pi ? result - 2 * .pi : result
    }
    var w: Double
    while true {
      let z = cos(.pi * nextDouble())
      w = (1 + s * z) / (s + z)
      let y = kappa * (s - w)
      let v = nextDouble()
      if y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0 { break }
      // NumPy never comes back from here.
      if y.isNaN { return .nan }
    }
    let angle = nextDouble() < 0.5 ? -acos(w) : acos(w)
    let result = angle + mu
    let turned = fmod(abs(result) + .pi, 2 * .pi) - .pi
    return result < 0 ? -turned : turned
  }

  package func laplace(_ location: Double, _ scale: Double) -> Double {
    while true {
      let u = nextDouble()
      if u >= 0.5 { return location - scale * log(2 - u - u) }
      if u > 0 { return location + scale * log(u + u) }
    }
  }

  package func gumbel(_ location: Double, _ scale: Double) -> Double {
    while true {
      let u = 1 - nextDouble()
      if u < 1 { return location - scale * log(-log(u)) }
    }
  }

  package func logistic(_ location: Double, _ scale: Double) -> Double {
    while true {
      let u = nextDouble()
      if u > 0 { return location + scale * log(u / (1 - u)) }
    }
  }

  package func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
    let base = right - left
    let leftBase = mode - left
    let ratio = leftBase / base
    let u = nextDouble()
    return u <= ratio
      ? left + (u * (leftBase * base)).squareRoot() : right - ((1 - u) * ((right - mode) * base)).squareRoot()
  }
}
