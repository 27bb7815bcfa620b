// Derivatives from nothing but the cost itself: central differences, extrapolated to a step of zero (Richardson), with an
// estimate of their own error.

/// What differences say of one derivative.
struct CentralDifference {
  let value: Double
  /// How far the last two extrapolations are apart.
  let estimatedError: Double
  /// The slopes on the left and on the right, where they differ however small the step: the cost has a kink there.
  let kink: ClosedRange<Double>?

  /// The derivative at 0 of a function.
  ///
  /// - Parameters:
  ///   - scale: The size of the number that is moved: the first step is 1/128 of it, or of 1 if it is smaller.
  ///   - center: The function at 0.
  ///   - tolerance: How small the error has to be; smaller steps are tried until it is.
  init<Failure: Error>(
    scale: Double, center: Double, tolerance: Double, of function: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    // A power of two: moving by it and back loses nothing.
    var step = 0x1p-7 * CentralDifference.powerOfTwo(near: max(scale.magnitude, 1))
    var best = CentralDifference(value: .nan, estimatedError: .infinity, kink: nil)
    for _ in 0..<4 {
      let found = try CentralDifference(step: step, center: center, tolerance: tolerance, of: function)
      // NaN is better than nothing, but than nothing else.
      if found.estimatedError < best.estimatedError || best.value.isNaN { best = found }
      if found.estimatedError <= tolerance && found.kink == nil { break }
      step /= 16
    }
    self = best
  }

  private init(value: Double, estimatedError: Double, kink: ClosedRange<Double>?) {
    self.value = value
    self.estimatedError = estimatedError
    self.kink = kink
  }

  /// From the steps h, h/2 and h/4.
  private init<Failure: Error>(
    step: Double, center: Double, tolerance: Double, of function: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    var slopes: [Double] = []
    var sides: [(left: Double, right: Double)] = []
    for h in [step, step / 2, step / 4] {
      let (above, below) = (try function(h), try function(-h))
      slopes.append((above - below) / (2 * h))
      sides.append(((center - below) / h, (above - center) / h))
    }
    // The error of a central difference is a series in h²: each extrapolation takes away its first term.
    let first = (4 * slopes[1] - slopes[0]) / 3
    let second = (4 * slopes[2] - slopes[1]) / 3
    value = (16 * second - first) / 15
    estimatedError = abs(value - second)
    // Where the cost is smooth, the two sides approach each other as fast as the step shrinks.
    let (wide, narrow) = (abs(sides[0].right - sides[0].left), abs(sides[2].right - sides[2].left))
    let isKink = narrow > 0.7 * wide && narrow > 10 * tolerance
    kink = isKink ? min(sides[2].left, sides[2].right)...max(sides[2].left, sides[2].right) : nil
  }

  private static func powerOfTwo(near number: Double) -> Double {
    number.isFinite ? number.binade : 1
  }
}
