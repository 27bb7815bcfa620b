// The comparison of a gradient with the others, entry by entry: the first wrong one, and how far apart the right ones are.

import Arrays
import Lessons
import Texts

/// A gradient beside those that it should equal, entry by entry.
struct EntryComparison {
  private let claimed: NDArray
  private let claims: [Double]
  /// By automatic differentiation, if the engine can do that.
  private let exact: [Double]?
  private let engines: [Double]?
  /// The largest entry: one that nearly cancels out has no digits of its own.
  let scale: Double
  private var automaticDifference = 0.0
  private var engineDifference = 0.0
  private var numericalDifference = 0.0
  private var estimatedError = 0.0
  private var kinks = 0
  private var compared = 0

  /// An entry that is wrong, and what it should be.
  struct Entry {
    let index: Int
    let claimed: Double
    let automatic: Double?
    let engine: Double?
    let difference: CentralDifference
    /// Whether automatic differentiation agrees with the claim, or says nothing: it must be the others that do not.
    let isExact: Bool
    /// Whether the differences agree with the claim, and contradict automatic differentiation.
    let isAutomaticAlone: Bool

    /// What the claim should be, by those that contradict it.
    var right: Double {
      if !isExact, let automatic { return automatic }
      return engine.flatMap { $0 == claimed ? nil : $0 } ?? difference.value
    }
  }

  init(claimed: NDArray, automatic: NDArray?, engine: NDArray?) {
    self.claimed = claimed
    let claims = claimed.asDoubles
    self.claims = claims
    exact = automatic?.asDoubles
    // A bias's gradient may have other axes there.
    engines = engine.flatMap { $0.count == claims.count ? $0.asDoubles : nil }
    scale = (exact ?? claims).map(\.magnitude).max() ?? 0
  }

  /// The first entry that any of the others contradicts.
  mutating func firstWrong(_ differences: Differences) throws(LessonError) -> Entry? {
    let wanted = Set(differences.entries)
    for index in claims.indices {
      let agrees =
        isExact(index) && engines.map { isNear(claims[index], $0[index], Verification.engineTolerance) } ?? true
      if agrees { noteExact(index) }
      guard !agrees || wanted.contains(index) else { continue }
      let difference = try differences.difference(at: index)
      compared += 1
      if difference.jumps {
        // They cannot say anything there; automatic differentiation follows the branch that the cells took.
        if agrees {
          kinks += 1
          continue
        }
      } else if let kink = difference.kink {
        // Any slope between the two is as good as the other.
        let slack = max(Verification.numericalTolerance * max(1, scale), 4 * difference.estimatedError)
        if claims[index] >= kink.lowerBound - slack && claims[index] <= kink.upperBound + slack {
          kinks += 1
          continue
        }
      } else if agrees, isNumericallyNear(claims[index], difference) {
        numericalDifference = max(numericalDifference, abs(claims[index] - difference.value))
        estimatedError = max(estimatedError, difference.estimatedError)
        continue
      }
      let isSmooth = difference.kink == nil && !difference.jumps
      return Entry(
        index: index, claimed: claims[index], automatic: exact?[index], engine: engines?[index], difference: difference,
        isExact: isExact(index),
        isAutomaticAlone: isSmooth && engines == nil && isNumericallyNear(claims[index], difference)
          && exact.map { !isNumericallyNear($0[index], difference) } ?? false)
    }
    return nil
  }

  /// Whether automatic differentiation agrees, or says nothing.
  private func isExact(_ index: Int) -> Bool {
    exact.map { isNear(claims[index], $0[index], Verification.automaticTolerance) } ?? true
  }

  private func isNear(_ value: Double, _ other: Double, _ tolerance: Double) -> Bool {
    // A nan is near nothing.
    value == other || abs(value - other) <= tolerance * scale
  }

  /// What the differences do not know themselves, they cannot contradict.
  private func isNumericallyNear(_ value: Double, _ difference: CentralDifference) -> Bool {
    let limit = Verification.numericalTolerance * max(1, scale)
    return abs(value - difference.value) <= max(limit, 4 * difference.estimatedError, 4 * difference.roundingError)
  }

  private mutating func noteExact(_ index: Int) {
    if let exact { automaticDifference = max(automaticDifference, abs(claims[index] - exact[index])) }
    if let engines { engineDifference = max(engineDifference, abs(claims[index] - engines[index])) }
  }

  func row(_ name: String) -> Verification.Row {
    func relative(_ difference: Double) -> Double { scale > 0 ? difference / scale : difference }
    var row = Verification.Row(
      name: name, shape: claimed.rank > 0 ? claimed.shape.description : nil,
      engineDifference: engines == nil ? nil : relative(engineDifference))
    row.automaticDifference = exact == nil ? nil : relative(automaticDifference)
    guard compared > 0 else { return row }
    row.numerical = Verification.Numerical(
      difference: numericalDifference, estimatedError: estimatedError, compared: compared, entries: claims.count,
      kinks: kinks)
    return row
  }
}
