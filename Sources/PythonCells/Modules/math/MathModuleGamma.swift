// The gamma function, by the same approximation as CPython's own (Lanczos, N = 13, g = 6.0246…; the coefficients are
// those of Boost), since the C library's may differ in the last bit.

import CLibrary

private let lanczosG = 6.024680040776729583740234375
private let lanczosGMinusHalf = 5.524680040776729583740234375

private let numerator: [Double] = [
  23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
  35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
  6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
  248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
  2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
  8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
  2.5066282746310002701649081771338373386264310793408,
]

private let denominator: [Double] = [
  0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357423, 32670, 1925, 66, 1,
]

/// lanczos_sum; large arguments are divided out, so that nothing overflows.
private func lanczosSum(_ x: Double) -> Double {
  var top = 0.0
  var bottom = 0.0
  if x < 5 {
    for place in numerator.indices.reversed() {
      top = top * x + numerator[place]
      bottom = bottom * x + denominator[place]
    }
  } else {
    for place in numerator.indices {
      top = top / x + numerator[place]
      bottom = bottom / x + denominator[place]
    }
  }
  return top / bottom
}

/// sin(πx), exact where it can be (m_sinpi). Precondition: x is finite.
private func sinPi(_ x: Double) -> Double {
  let y = fmod(abs(x), 2)
  let result: Double =
    switch (2 * y).rounded() {
    case 0: sin(.pi * y)
    case 1: cos(.pi * (y - 0.5))
    case 2: sin(.pi * (1 - y))
    case 3: -cos(.pi * (y - 1.5))
    default: sin(.pi * (y - 2))
    }
  return copysign(1, x) * result
}

/// `math.gamma` (m_tgamma); NaN outside the domain, infinite where the result is too large.
func mathGamma(_ x: Double) -> Double {
  if x.isNaN || x == .infinity { return x }
  if x == -.infinity || x == 0 { return x == 0 ? 1 / x : .nan }
  let isWhole = x == x.rounded(.down)
  if isWhole {
    if x < 0 { return .nan }
    if x <= 23 { return Int(x) < 3 ? 1 : (2...(Int(x) - 1)).reduce(1.0) { $0 * Double($1) } }
  }
  let magnitude = abs(x)
  if magnitude < 1e-20 { return 1 / x }
  if magnitude > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
  let y = magnitude + lanczosGMinusHalf
  // What was lost in computing y.
  var z: Double
  if magnitude > lanczosGMinusHalf {
    z = y - magnitude - lanczosGMinusHalf
  } else {
    z = y - lanczosGMinusHalf - magnitude
  }
  z = z * lanczosG / y
  var result: Double
  if x < 0 {
    result = -.pi / sinPi(magnitude) / magnitude * exp(y) / lanczosSum(magnitude)
    result -= z * result
    if magnitude < 140 {
      result /= pow(y, magnitude - 0.5)
    } else {
      let root = pow(y, magnitude / 2 - 0.25)
      result /= root
      result /= root
    }
  } else {
    result = lanczosSum(magnitude) / exp(y)
    result += z * result
    if magnitude < 140 {
      result *= pow(y, magnitude - 0.5)
    } else {
      let root = pow(y, magnitude / 2 - 0.25)
      result *= root
      result *= root
    }
  }
  return result
}

/// `math.lgamma` (m_lgamma)
func mathLogGamma(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x.isInfinite { return .infinity }
  if x == x.rounded(.down), x <= 2 { return x <= 0 ? .infinity : 0 }
  let magnitude = abs(x)
  if magnitude < 1e-20 { return -log(magnitude) }
  var result = log(lanczosSum(magnitude)) - lanczosG
  result += (magnitude - 0.5) * (log(magnitude + lanczosG - 0.5) - 1)
  if x < 0 { result = log(.pi) - log(abs(sinPi(magnitude))) - log(magnitude) - result }
  return result
}
