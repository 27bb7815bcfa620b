// Which common slip made a gradient wrong: the candidates are tried on the numbers, and the first one that fits is named.

import Arrays
import Engines
import Lessons

/// A wrong gradient beside the right one, where automatic differentiation gives that.
struct Slip {
  private let gradientName: String
  private let claimed: NDArray
  private let right: NDArray
  private let parameter: String
  private let tape: (any GradientTape)?
  private let edition: Edition

  /// nil if nothing gives the right gradient exactly.
  init?(
    _ pair: GradientDescription.Pair, _ claimed: NDArray, _ site: ParameterSite, _ recording: Recording,
    _ edition: Edition
  ) {
    guard let automatic = site.automatic else { return nil }
    gradientName = pair.gradient
    self.claimed = claimed
    right = automatic
    parameter = site.name
    tape = recording.tape
    self.edition = edition
  }

  /// The slip that gives the claimed shape; nil if none of the usual ones does.
  func ofShape() -> String? {
    if claimed.transposed.shape == right.shape, fits(claimed.transposed, right) {
      return "transposed product: \(gradientName).T fits"
    }
    if let flat = try? claimed.reshaped(Array(right.shape)), fits(flat, right) {
      return "only the shape is wrong: \(gradientName).reshape(\(right.shape.description)) fits"
    }
    for axis in 0..<claimed.rank {
      guard let sum = try? claimed.reduce(.sum, axes: [axis]).array, sum.count == right.count,
        let shaped = try? sum.reshaped(Array(right.shape)), fits(shaped, right)
      else { continue }
      let keeps = claimed.rank == right.rank ? ", keepdims=True" : ""
      return "missing sum over the examples: np.sum(\(gradientName), axis=\(axis)\(keeps)) fits"
    }
    return nil
  }

  /// The slip that gives the claimed numbers, in a sentence; nil if none of the usual ones does.
  func name() -> String? {
    if let factor = factor(from: right) { return factor.isOne ? nil : sentence(factor) }
    if claimed.rank == 2, claimed.shape == right.transposed.shape, let factor = factor(from: right.transposed) {
      return "transposed product: \(factor.isOne ? "" : sign(factor))\(gradientName).T fits" + rest(factor)
    }
    guard let tape else { return nil }
    var found: (slip: GradientSlip, factor: Factor)?
    var best = -1
    for (index, slip) in tape.slips.enumerated() {
      guard let gradient = tape.gradient(of: parameter, afterSlip: index)?.ndarray, gradient.shape == claimed.shape,
        let factor = factor(from: gradient)
      else { continue }
      // One slip alone explains more than two at once, and one that has a name in the lesson more than one that has none.
      let merit = (factor.isOne ? 2 : 0) + (slip.names.isEmpty ? 0 : 1)
      if merit > best { (found, best) = ((slip, factor), merit) }
      if merit == 3 { break }
    }
    return found.map(sentence)
  }

  private func sentence(_ slip: GradientSlip, _ factor: Factor) -> String {
    let what: String
    switch slip.kind {
    case .derivativeLeftOut: what = "missing g′: \(gradientName) fits if the derivative of \(subject(slip)) is left out"
    case .notTransposed:
      what =
        "transposed product: \(gradientName) fits if the matrix that \(subject(slip)) was multiplied by is not transposed"
        + " on the way back"
    }
    return what + (factor.isOne ? "" : ", and \(sentence(factor))")
  }

  /// The lesson's name for what a slip is about.
  private func subject(_ slip: GradientSlip) -> String {
    if !slip.names.isEmpty { return slip.names.joined(separator: " and ") }
    return slip.kind == .derivativeLeftOut ? "an activation" : "a matrix"
  }

  // MARK: Factors

  /// What the claimed gradient is a multiple of another by.
  struct Factor {
    /// -1 or 1.
    let sign: Double
    /// `count` for a missing 1/count, its reciprocal for one too many; 1 for neither.
    let count: Double
    let isMissing: Bool
    var isOne: Bool { sign == 1 && count == 1 }
  }

  /// nil if the claimed gradient is no such multiple.
  private func factor(from other: NDArray) -> Factor? {
    let (claims, values) = (claimed.asDoubles, other.asDoubles)
    guard claims.count == values.count,
      let largest = values.indices.max(by: { values[$0].magnitude < values[$1].magnitude }), values[largest] != 0
    else { return nil }
    let ratio = claims[largest] / values[largest]
    guard ratio.isFinite, ratio != 0 else { return nil }
    let isMissing = ratio.magnitude >= 1
    let count = (isMissing ? ratio.magnitude : 1 / ratio.magnitude).rounded()
    let sign = ratio < 0 ? -1.0 : 1
    let exact = sign * (isMissing ? count : 1 / count)
    guard count <= 1e6, fits(claims, values.map { $0 * exact }) else { return nil }
    return Factor(sign: sign, count: count, isMissing: isMissing)
  }

  private func sentence(_ factor: Factor) -> String {
    if factor.count == 1 { return "wrong sign: -\(gradientName) fits" }
    let sign = factor.sign < 0 ? "wrong sign and " : ""
    guard let name = nameOf(factor.count) else {
      return "\(sign)a factor \(factor.isMissing ? "too many" : "missing"): "
        + "\(self.sign(factor))\(gradientName) \(factor.isMissing ? "/" : "*") \(Int(factor.count)) fits"
    }
    let fit = "\(self.sign(factor))\(gradientName) \(factor.isMissing ? "/" : "*") \(name.text) fits"
    let value = name.isVariable ? ", with \(name.text) = \(Int(factor.count))" : ""
    return "\(sign)\(factor.isMissing ? "missing" : "extra") 1/m: \(fit)\(value)"
  }

  private func sign(_ factor: Factor) -> String { factor.sign < 0 ? "-" : "" }

  private func rest(_ factor: Factor) -> String {
    factor.count == 1 ? "" : " after \(factor.isMissing ? "division" : "multiplication") by \(Int(factor.count))"
  }

  /// What the lesson calls a number of examples: a variable, or the rows of an array.
  private func nameOf(_ count: Double) -> (text: String, isVariable: Bool)? {
    for (name, value) in edition.record.integers where Double(value) == count { return (name, true) }
    // A 2 is more likely that of a square.
    let isExtent = count > 2 && edition.record.extents.contains(Int(count))
    return isExtent ? ("\(Int(count))", false) : nil
  }

  private func fits(_ a: NDArray, _ b: NDArray) -> Bool { fits(a.asDoubles, b.asDoubles) }

  private func fits(_ a: [Double], _ b: [Double]) -> Bool {
    let scale = b.map(\.magnitude).max() ?? 0
    return a.count == b.count && scale > 0 && zip(a, b).allSatisfy { abs($0 - $1) <= 1e-9 * scale }
  }
}
