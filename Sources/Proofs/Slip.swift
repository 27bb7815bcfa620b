// Which common slip made a gradient wrong: the candidates are tried on the numbers, and the first one that fits is named.

import Arrays
import Backprop
import Lessons
import PythonCells

/// A wrong gradient beside the right one.
struct Slip {
  private let gradientName: String
  private let claimed: NDArray
  private let right: NDArray
  private let tape: Tape
  private let variable: Variable?
  private let edition: Edition

  init(
    _ pair: GradientDescription.Pair, _ claimed: NDArray, _ gradient: ParameterGradient, _ tape: Tape,
    _ edition: Edition
  ) {
    gradientName = pair.gradient
    self.claimed = claimed
    right = gradient.gradient
    self.tape = tape
    self.edition = edition
    variable =
      tape.pass?.parameters.first {
        $0.label.name == gradient.name && $0.label.version == gradient.version
      }?.variable
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
    guard let pass = tape.pass, let variable else { return nil }
    var found: (slip: BackwardPass.Slip, factor: Factor)?
    var best = -1
    for slip in pass.slips {
      guard let gradient = pass.gradient(withRespectTo: variable, after: slip), gradient.shape == claimed.shape,
        let factor = factor(from: gradient)
      else { continue }
      // One slip alone explains more than two at once, and one that has a name in the lesson more than one that has none.
      let merit = (factor.isOne ? 2 : 0) + (name(of: slip) == nil ? 0 : 1)
      if merit > best { (found, best) = ((slip, factor), merit) }
      if merit == 3 { break }
    }
    return found.map(sentence)
  }

  private func sentence(_ slip: BackwardPass.Slip, _ factor: Factor) -> String {
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
  private func subject(_ slip: BackwardPass.Slip) -> String {
    name(of: slip) ?? (slip.kind == .derivativeLeftOut ? "an activation" : "a matrix")
  }

  private func name(of slip: BackwardPass.Slip) -> String? {
    let names = slip.variables.compactMap { variable in
      slip.kind == .derivativeLeftOut
        ? tape.names[ObjectIdentifier(variable)] : variable.firstSource.flatMap { tape.names[ObjectIdentifier($0)] }
    }
    return names.isEmpty ? nil : names.joined(separator: " and ")
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
