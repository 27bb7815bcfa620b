// A lesson's gradients against three computations that know nothing of them: automatic differentiation of the cells, the layered
// engine where there is a network, and central differences of the cells.

import Arrays
import Lessons
import PythonCells

/// The comparison of a lesson's gradients.
struct GradientProof {
  let edition: Edition
  let description: GradientDescription
  /// The engine's gradients, by the lesson's names; empty without a network.
  let engine: [String: NDArray]
  let effort: Effort

  /// One row for each gradient.
  ///
  /// - Throws: The first entry that is wrong, with its values; or why the cells cannot be differentiated.
  func rows() throws(LessonError) -> [Verification.Row] {
    try checkParameters()
    let replay = try Replay(edition, description)
    let tape = try replay.traced()
    guard tape.cost.isEqual(to: try lessonCost()) else {
      throw edition.disagreement(
        "run again, the cells give another \(description.cost): \(tape.cost)", kind: .broken)
    }
    var rows: [Verification.Row] = []
    for pair in description.pairs {
      guard let automatic = tape.gradients.first(where: { $0.name == pair.parameter }) else {
        throw edition.disagreement(
          "'\(description.cost)' does not depend on '\(pair.parameter)'",
          at: edition.record.events[description.cost]?.place, kind: .untrue)
      }
      rows.append(try row(pair, automatic, replay, tape))
    }
    return rows
  }

  private func lessonCost() throws(LessonError) -> Double {
    guard let cost = edition.variables[description.cost] else {
      throw edition.disagreement("the lesson has no variable '\(description.cost)' here", kind: .broken)
    }
    guard let number = cost.soleNumber else {
      throw edition.disagreement("'\(description.cost)' is not one number", kind: .broken)
    }
    return number
  }

  /// Gradients need parameters that can take any real value.
  private func checkParameters() throws(LessonError) {
    for pair in description.pairs {
      let what: String
      switch edition.variables[pair.parameter] {
      case .float, .numpyFloat: continue
      case .array(let array) where array.dtype == .float64: continue
      case .array(let array): what = "an array of type \(array.dtype.name)"
      case .int, .numpyInt, .bool, .numpyBool: what = "an integer"
      case nil: throw edition.disagreement("the lesson has no variable '\(pair.parameter)' here", kind: .broken)
      default: what = "neither a number nor an array"
      }
      throw edition.disagreement(
        "cannot be differentiated: '\(pair.parameter)' is \(what); write a parameter with floats",
        at: edition.record.events[pair.parameter]?.place, kind: .broken)
    }
  }

  /// A variable as an array; a number is one without axes.
  private func array(_ name: String) throws(LessonError) -> NDArray {
    switch edition.variables[name] {
    case .array(let array): return array
    case nil: throw edition.disagreement("the lesson has no variable '\(name)' here", kind: .broken)
    case let value?:
      guard let number = value.soleNumber else {
        throw edition.disagreement("'\(name)' is neither an array nor a number", kind: .broken)
      }
      return NDArray(.float(number))
    }
  }

  private func row(
    _ pair: GradientDescription.Pair, _ automatic: ParameterGradient, _ replay: Replay, _ tape: Tape
  ) throws(LessonError) -> Verification.Row {
    let claimed = try array(pair.gradient)
    let place = edition.record.events[pair.gradient]?.place
    let slip = Slip(pair, claimed, automatic, tape, edition)
    guard claimed.shape == automatic.gradient.shape else {
      throw edition.disagreement(
        "'\(pair.gradient)' has the shape \(claimed.shape.description), but '\(pair.parameter)' has "
          + automatic.gradient.shape.description, at: place, details: [slip.ofShape()].compactMap { $0 }, kind: .untrue)
    }
    var comparison = EntryComparison(claimed: claimed, automatic: automatic.gradient, engine: engine[pair.gradient])
    let differences = Differences(replay, automatic, tape, scale: comparison.scale, effort: effort)
    if let entry = try comparison.firstWrong(differences) {
      var details = [
        "automatic differentiation of the cells gives \(entry.automatic)"
          + (entry.engine.map { ", the engine \($0)" } ?? "") + ", central differences \(entry.difference.value)"
      ]
      if let kink = entry.difference.kink {
        details.append(
          "\(description.cost) has a kink here, with slopes \(kink.lowerBound) and \(kink.upperBound) on its sides")
      }
      details += [slip.name()].compactMap { $0 }
      let index = EntryComparison.subscriptText(entry.index, in: claimed.shape)
      throw edition.disagreement(
        "\(pair.gradient)\(index) is \(entry.claimed), but the derivative of \(description.cost) with respect to "
          + "\(pair.parameter)\(index) is \(entry.right)",
        at: place, details: details, kind: .untrue)
    }
    return comparison.row(pair.gradient)
  }
}

/// How much the central differences of one parameter may cost: each entry runs the cells at least six times.
struct Effort {
  /// Turns of loops and calls in all of them together.
  let steps: Int
  let leastEntries: Int
  let mostEntries: Int

  /// For a page, which is made often.
  static let page = Effort(steps: 500_000, leastEntries: 0, mostEntries: 24)
  /// For `verify`.
  static let proof = Effort(steps: 20_000_000, leastEntries: 2, mostEntries: 256)
}

/// Central differences of some entries of one parameter.
struct Differences {
  private let replay: Replay
  private let gradient: ParameterGradient
  private let center: Double
  private let tolerance: Double
  private let held: [String: [Int: NDArray]]
  private let values: [Double]
  /// The entries that are compared: all of them, unless that would take too long.
  let entries: [Int]

  init(_ replay: Replay, _ gradient: ParameterGradient, _ tape: Tape, scale: Double, effort: Effort) {
    self.replay = replay
    self.gradient = gradient
    center = tape.cost
    held = tape.held
    tolerance = Verification.numericalTolerance * max(1, scale) / 10
    values = gradient.value.asDoubles
    let count = gradient.gradient.count
    // Six runs for an entry.
    let affordable = effort.steps / (6 * max(replay.steps, 1))
    let compared = min(count, max(affordable, effort.leastEntries), effort.mostEntries)
    // Spread evenly over the array.
    entries = (0..<compared).map { $0 * count / compared }
  }

  func difference(at entry: Int) throws(LessonError) -> CentralDifference {
    try CentralDifference(scale: values[entry], center: center, tolerance: tolerance) { (amount) throws(LessonError) in
      try replay.cost(
        Watch.Move(name: gradient.name, version: gradient.version, element: entry, amount: amount, held: held))
    }
  }
}

/// A gradient beside those that it should equal, entry by entry.
struct EntryComparison {
  private let claimed: NDArray
  private let automatic: NDArray
  private let engine: NDArray?
  private let claims: [Double]
  private let exact: [Double]
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
    let automatic: Double
    let engine: Double?
    let difference: CentralDifference
    /// Whether automatic differentiation agrees with the claim, so that it must be the others that do not.
    let isExact: Bool

    /// What the claim should be, by those that contradict it.
    var right: Double { isExact ? engine.flatMap { $0 == claimed ? nil : $0 } ?? difference.value : automatic }
  }

  init(claimed: NDArray, automatic: NDArray, engine: NDArray?) {
    self.claimed = claimed
    self.automatic = automatic
    self.engine = engine
    let claims = claimed.asDoubles
    self.claims = claims
    exact = automatic.asDoubles
    // A bias's gradient may have other axes there.
    engines = engine.flatMap { $0.count == claims.count ? $0.asDoubles : nil }
    scale = exact.map(\.magnitude).max() ?? 0
  }

  /// The first entry that any of the others contradicts.
  mutating func firstWrong(_ differences: Differences) throws(LessonError) -> Entry? {
    let wanted = Set(differences.entries)
    for index in claims.indices {
      let isExact = isNear(claims[index], exact[index]) && engines.map { isNear(claims[index], $0[index]) } ?? true
      if isExact { noteExact(index) }
      guard !isExact || wanted.contains(index) else { continue }
      let difference = try differences.difference(at: index)
      compared += 1
      if let kink = difference.kink {
        // Any slope between the two is as good as the other.
        let slack = max(Verification.numericalTolerance * max(1, scale), 4 * difference.estimatedError)
        if claims[index] >= kink.lowerBound - slack && claims[index] <= kink.upperBound + slack {
          kinks += 1
          continue
        }
      } else if isExact, isNumericallyNear(claims[index], difference) {
        numericalDifference = max(numericalDifference, abs(claims[index] - difference.value))
        estimatedError = max(estimatedError, difference.estimatedError)
        continue
      }
      return Entry(
        index: index, claimed: claims[index], automatic: exact[index], engine: engines?[index], difference: difference,
        isExact: isNear(claims[index], exact[index]))
    }
    return nil
  }

  private func isNear(_ value: Double, _ other: Double) -> Bool {
    // A nan is near nothing.
    value == other || abs(value - other) <= Verification.exactTolerance * scale
  }

  /// What the differences do not know themselves, they cannot contradict.
  private func isNumericallyNear(_ value: Double, _ difference: CentralDifference) -> Bool {
    let limit = Verification.numericalTolerance * max(1, scale)
    return abs(value - difference.value) <= max(limit, 4 * difference.estimatedError)
  }

  private mutating func noteExact(_ index: Int) {
    automaticDifference = max(automaticDifference, abs(claims[index] - exact[index]))
    if let engines { engineDifference = max(engineDifference, abs(claims[index] - engines[index])) }
  }

  func row(_ name: String) -> Verification.Row {
    func relative(_ difference: Double) -> Double { scale > 0 ? difference / scale : difference }
    var row = Verification.Row(
      name: name, shape: claimed.rank > 0 ? claimed.shape.description : nil,
      engineDifference: engines == nil ? nil : relative(engineDifference))
    row.automaticDifference = relative(automaticDifference)
    guard compared > 0 else { return row }
    row.numerical = Verification.Numerical(
      difference: numericalDifference, estimatedError: estimatedError, compared: compared, entries: claims.count,
      kinks: kinks)
    return row
  }

  /// `[1, 0]`: the indices of an element, counted row by row; nothing for a number.
  static func subscriptText(_ index: Int, in shape: Shape) -> String {
    if shape.isEmpty { return "" }
    var rest = index
    var indices: [String] = []
    for extent in shape.reversed() where extent > 0 {
      indices.append("\(rest % extent)")
      rest /= extent
    }
    return "[\(indices.reversed().joined(separator: ", "))]"
  }
}
