// Derivatives from nothing but the cost itself: central differences, extrapolated to a step of zero (Richardson), with an
// estimate of their own error.

/// What differences say of one derivative.
struct CentralDifference {
  let value: Double
  /// How far the last two extrapolations are apart; at a kink, of the slopes on its sides.
  let estimatedError: Double
  /// The slopes on the left and on the right, where they differ however small the step: the cost has a kink there.
  let kink: ClosedRange<Double>?
  /// Whether the two sides fall apart faster the smaller the step is: there is no slope at a jump.
  let jumps: Bool
  /// What the rounding of the cost itself can make of a difference.
  let roundingError: Double

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
    var best = try CentralDifference(step: step, center: center, tolerance: tolerance, of: function)
    for _ in 0..<3 where best.kink != nil || best.jumps || !(best.estimatedError <= tolerance) {
      step /= 16
      let found = try CentralDifference(step: step, center: center, tolerance: tolerance, of: function)
      // A kink that lies beside the place is left behind by smaller steps; one that is still there is at the place.
      let isRough = found.kink != nil || best.kink != nil || found.jumps || best.jumps
      if isRough || !(best.estimatedError <= found.estimatedError) { best = found }
    }
    self = best
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
    // Where the cost is smooth, the two sides approach each other as fast as the step shrinks.
    let (wide, narrow) = (abs(sides[0].right - sides[0].left), abs(sides[2].right - sides[2].left))
    roundingError = center.ulp / (step / 4)
    let isRough = narrow > 0.7 * wide && narrow > 10 * tolerance
    // At a kink they stay as far apart as they are; at a jump a quarter of the step makes that four times as much.
    jumps = isRough && narrow > 2 * wide
    guard isRough && !jumps else {
      kink = nil
      estimatedError = abs(value - second)
      return
    }
    let (left, right) = (Self.limit(sides.map(\.left)), Self.limit(sides.map(\.right)))
    kink = min(left.value, right.value)...max(left.value, right.value)
    estimatedError = max(left.error, right.error)
  }

  /// The limit of a one-sided difference for the steps h, h/2 and h/4: its error is a series in h.
  private static func limit(_ slopes: [Double]) -> (value: Double, error: Double) {
    let (first, second) = (2 * slopes[1] - slopes[0], 2 * slopes[2] - slopes[1])
    let value = (4 * second - first) / 3
    return (value, abs(value - second))
  }

  private static func powerOfTwo(near number: Double) -> Double {
    number.isFinite ? number.binade : 1
  }
}
