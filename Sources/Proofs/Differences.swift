// Central differences of one parameter's entries, as many as are worth their time.

import Engines
import Lessons
import Texts

/// How much the central differences of one parameter may cost: each entry runs the cells at least six times.
package struct Effort {
  /// Turns of loops and calls in all of them together.
  let steps: Int
  let leastEntries: Int
  let mostEntries: Int

  /// For a page, which is made often.
  static let page = Effort(steps: 500_000, leastEntries: 0, mostEntries: 24)
  /// For `verify`.
  package static let proof = Effort(steps: 20_000_000, leastEntries: 2, mostEntries: 256)
}

/// Central differences of some entries of one parameter.
struct Differences {
  private let replay: Replay
  private let site: ParameterSite
  private let center: Double
  private let tolerance: Double
  private let held: [String: [Int: ArrayDatum]]
  private let values: [Double]
  /// The entries that are compared: all of them, unless that would take too long.
  let entries: [Int]

  init(_ replay: Replay, _ site: ParameterSite, _ recording: Recording, scale: Double, effort: Effort) {
    self.replay = replay
    self.site = site
    center = recording.cost
    held = recording.held
    tolerance = Verification.numericalTolerance * max(1, scale) / 10
    values = site.value.doubles
    let count = values.count
    // Six runs for an entry.
    let affordable = effort.steps / (6 * max(replay.steps, 1))
    // Where nothing else speaks for a gradient, a few of its entries are compared at any price.
    let least = site.automatic == nil ? max(effort.leastEntries, 2) : effort.leastEntries
    let compared = min(count, max(affordable, least), effort.mostEntries)
    // Spread evenly over the array.
    entries = (0..<compared).map { $0 * count / compared }
  }

  func difference(at entry: Int) throws(LessonError) -> CentralDifference {
    try CentralDifference(scale: values[entry], center: center, tolerance: tolerance) { (amount) throws(LessonError) in
      try replay.cost(
        ParameterMove(name: site.name, version: site.version, element: entry, amount: amount, held: held))
    }
  }
}
