// A lesson's gradients against three computations that know nothing of them: automatic differentiation of the cells, the layered
// engine where there is a network, and central differences of the cells.

import Arrays
import Lessons
import OrderedCollections
import PythonCells
import Texts

/// The comparison of a lesson's gradients.
package struct GradientProof {
  package let edition: Edition
  package let description: GradientDescription
  /// The engine's gradients, by the lesson's names; empty without a network.
  package let engine: [String: NDArray]
  package let effort: Effort

  /// One row for each gradient.
  ///
  /// - Throws: The first entry that is wrong, with its values; or why the cells cannot be differentiated.
  package func rows() throws(LessonError) -> [Verification.Row] {
    try checkParameters()
    let replay = try Replay(edition, description)
    let tape = try replay.traced()
    guard tape.cost.bitPattern == (try lessonCost()).bitPattern else {
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
      throw edition.disagreement(
        "'\(description.cost)' is not one number", at: edition.record.events[description.cost]?.place, kind: .broken)
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
        throw edition.disagreement(
          "'\(name)' is neither an array nor a number", at: edition.record.events[name]?.place, kind: .broken)
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
        "automatic differentiation of the cells gives \(entry.automatic.shown)"
          + (entry.engine.map { ", the engine \($0.shown)" } ?? "")
          + (entry.difference.jumps ? "" : ", central differences \(entry.difference.value.shown)")
      ]
      if entry.difference.jumps {
        details.append("\(description.cost) jumps here: there are no differences to compare")
      }
      if let kink = entry.difference.kink {
        details.append(
          "\(description.cost) has a kink here, with slopes \(kink.lowerBound) and \(kink.upperBound) on its sides")
      }
      let index = claimed.shape.position(of: entry.index)
      if entry.isAutomaticAlone {
        throw edition.disagreement(
          "cannot be differentiated: on part of the way from \(pair.parameter)\(index) to \(description.cost) there is no "
            + "derivative, as in text or rounding",
          at: edition.record.events[description.cost]?.place, details: details, kind: .broken)
      }
      details += [slip.name()].compactMap { $0 }
      throw edition.disagreement(
        "\(pair.gradient)\(index) is \(entry.claimed.shown), but the derivative of \(description.cost) with respect to "
          + "\(pair.parameter)\(index) is \(entry.right.shown)",
        at: place, details: details, kind: .untrue)
    }
    return comparison.row(pair.gradient)
  }
}

extension Double {
  /// Its shortest text; the sign of what is no number says nothing.
  fileprivate var shown: String { isNaN ? "nan" : "\(self)" }
}
