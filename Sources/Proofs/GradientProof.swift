// A lesson's gradients against three computations that know nothing of them: automatic differentiation of the cells where the
// engine that plays them can do that, the layered engine where there is a network, and central differences of the cells.

import Arrays
import Engines
import Lessons
import OrderedCollections
import Texts

/// The comparison of a lesson's gradients.
struct GradientProof {
  let edition: Edition
  let description: GradientDescription
  /// The layered engine's gradients, by the lesson's names; empty without a network.
  let layered: [String: NDArray]
  /// What played the lesson.
  let engine: any Engine
  let effort: Effort

  /// One row for each gradient.
  ///
  /// - Throws: The first entry that is wrong, with its values; or why the cells cannot be differentiated.
  func rows() throws(LessonError) -> [Verification.Row] {
    try checkParameters()
    let replay = try Replay(edition, description, on: engine)
    let recording = try replay.recorded()
    guard recording.cost.bitPattern == (try lessonCost()).bitPattern else {
      throw edition.disagreement(
        "run again, the cells give another \(description.cost): \(recording.cost)", kind: .broken)
    }
    var rows: [Verification.Row] = []
    for pair in description.pairs {
      guard let site = recording.sites.first(where: { $0.name == pair.parameter }) else {
        throw edition.disagreement(
          "'\(description.cost)' does not depend on '\(pair.parameter)'",
          at: edition.record.events[description.cost]?.place, kind: .untrue)
      }
      rows.append(try row(pair, site, replay, recording))
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
      case .float: continue
      case .array(let array) where array.dtype.hasPrefix("float"): continue
      case .array(let array): what = "an array of type \(array.dtype)"
      case .int, .longInt, .bool: what = "an integer"
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
    case .array(let array):
      guard let array = array.ndarray else {
        throw edition.disagreement("'\(name)' has not the elements that its shape promises", kind: .broken)
      }
      return array
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
    _ pair: GradientDescription.Pair, _ site: ParameterSite, _ replay: Replay, _ recording: Recording
  ) throws(LessonError) -> Verification.Row {
    let claimed = try array(pair.gradient)
    let place = edition.record.events[pair.gradient]?.place
    let slip = Slip(pair, claimed, site, recording, edition)
    guard claimed.shape == site.shape else {
      throw edition.disagreement(
        "'\(pair.gradient)' has the shape \(claimed.shape.description), but '\(pair.parameter)' has "
          + site.shape.description, at: place, details: [slip?.ofShape()].compactMap { $0 }, kind: .untrue)
    }
    var comparison = EntryComparison(claimed: claimed, automatic: site.automatic, engine: layered[pair.gradient])
    let differences = Differences(replay, site, recording, scale: comparison.scale, effort: effort)
    if let entry = try comparison.firstWrong(differences) {
      var details = [entry.others]
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
      details += [slip?.name()].compactMap { $0 }
      throw edition.disagreement(
        "\(pair.gradient)\(index) is \(entry.claimed.shown), but the derivative of \(description.cost) with respect to "
          + "\(pair.parameter)\(index) is \(entry.right.shown)",
        at: place, details: details, kind: .untrue)
    }
    return comparison.row(pair.gradient)
  }
}

extension EntryComparison.Entry {
  /// What the other computations give.
  fileprivate var others: String {
    var others: [(who: String, what: String)] = []
    if let automatic { others.append(("automatic differentiation of the cells", automatic.shown)) }
    if let engine { others.append(("the engine", engine.shown)) }
    if !difference.jumps { others.append(("central differences", difference.value.shown)) }
    let gives = others.first?.who == "central differences" ? "give" : "gives"
    let shown = others.enumerated().map { $0 == 0 ? "\($1.who) \(gives) \($1.what)" : "\($1.who) \($1.what)" }
    return shown.joined(separator: ", ")
  }
}

extension Double {
  /// Its shortest text; the sign of what is no number says nothing.
  fileprivate var shown: String { isNaN ? "nan" : "\(self)" }
}
