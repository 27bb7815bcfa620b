// The exponential, the logarithm, sine and cosine in single precision, for which NumPy has code of its own on processors with
// AVX2 (numpy/_core/src/umath: loops_exponent_log, loops_trigonometric). The steps and coefficients are the same, so that the last
// digit is, too: each line is one rounding.

import CLibrary

enum SingleFunctions {
  /// 1.5 · 2²³: what it is added to is rounded to a whole number when it is taken away again.
  private static let magic: Float = 0x1.8p23

  /// c₀ + x·(c₁ + x·(c₂ + …)), each step fused.
  @inline(__always)
  private static func polynomial(_ x: Float, _ coefficients: [Float]) -> Float {
    var result = coefficients[coefficients.count - 1]
    for c in coefficients.dropLast().reversed() { result = c.addingProduct(result, x) }
    return result
  }

  // MARK: exp

  private static let expAbove: [Float] = [
    9.999999999980870924916e-01, 7.257664613233124478488e-01, 2.473615434895520810817e-01, 5.114512081637298353406e-02,
    6.757896990527504603057e-03, 5.082762527590693718096e-04,
  ]
  private static let expBelow: [Float] = [1, -2.742335390411667452936e-01, 2.159509375685829852307e-02]

  static func exp(_ x: Float) -> Float {
    if x.isNaN { return .nan }
    if x >= 88.72283935546875 { return .infinity }
    if x <= -103.97208404541015625 { return 0 }
    let power = (x * 1.442695040888963407359924681001892137 + magic) - magic
    var rest = x.addingProduct(power, -6.93145752e-1)
    rest = rest.addingProduct(power, -1.42860677e-6)
    let quotient = polynomial(rest, expAbove) / polynomial(rest, expBelow)
    return scaled(quotient, by: Int32(power))
  }

  /// Times a power of two, as a sum of exponents; below the normal numbers by a division.
  private static func scaled(_ x: Float, by power: Int32) -> Float {
    let lowest: Int32 = -125
    let bits = Int32(bitPattern: x.bitPattern) &+ max(power, lowest) << 23
    let result = Float(bitPattern: UInt32(bitPattern: bits))
    return power <= lowest ? result / Float(Int32(1) << (lowest - power)) : result
  }

  // MARK: log

  private static let logAbove: [Float] = [
    0, 9.999999999999998702752e-01, 2.112677543073053063722e+00, 1.480000633576506585156e+00,
    3.808837741388407920751e-01, 2.589979117907922693523e-02,
  ]
  private static let logBelow: [Float] = [
    1, 2.612677543073109236779e+00, 2.453006071784736363091e+00, 9.864942958519418960339e-01,
    1.546476374983906719538e-01, 5.875095403124574342950e-03,
  ]

  static func log(_ x: Float) -> Float {
    if x.isNaN { return .nan }
    if x < 0 { return -.nan }
    if x == 0 { return -.infinity }
    if x == .infinity { return .infinity }
    // x is mantissa · 2^exponent, the mantissa from 0.5 on.
    let isSmall = x < .leastNormalMagnitude
    let bits = (isSmall ? x * 0x1p100 : x).bitPattern
    var exponent = Float(Int32(bits >> 23) - 126) - (isSmall ? 100 : 0)
    var mantissa = Float(bitPattern: bits & 0x7F_FFFF | 126 << 23)
    if mantissa <= 0.707106781186547524400844362104849039 {
      mantissa += mantissa
      exponent -= 1
    }
    mantissa -= 1
    let quotient = polynomial(mantissa, logAbove) / polynomial(mantissa, logBelow)
    return quotient.addingProduct(exponent, 0.693147180559945309417232121458176568)
  }

  // MARK: sin, cos

  static func sin(_ x: Float) -> Float { wave(x, quarter: 0, limit: 117435.992, sinf) }

  static func cos(_ x: Float) -> Float { wave(x, quarter: 1, limit: 71476.0625, cosf) }

  private static func wave(_ x: Float, quarter: Int32, limit: Float, _ far: (Float) -> Float) -> Float {
    if x.isNaN { return .nan }
    if x.magnitude > limit { return far(x) }
    let turns = (x * 0x1.45f306p-1 + magic) - magic
    var rest = x.addingProduct(turns, -0x1.921fb0p+00)
    rest = rest.addingProduct(turns, -0x1.5110b4p-22)
    rest = rest.addingProduct(turns, -0x1.846988p-48)
    let square = rest * rest
    let quadrant = Int32(turns) &+ quarter
    let value: Float
    if quadrant & 1 == 0 {
      let series = polynomial(square, [0, -0x1.555556p-03, 0x1.11119ap-07, -0x1.a06bbap-13, 0x1.7d3bbcp-19])
      value = rest.addingProduct(series, rest)
    } else {
      value = polynomial(square, [1, -0x1p-01, 0x1.55553cp-05, -0x1.6c06dcp-10, 0x1.98e616p-16])
    }
    return quadrant & 2 == 2 ? 0 - value : value
  }
}
