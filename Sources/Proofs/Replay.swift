// The cells of a played lesson, run again: as they are, recorded, or with one element of one parameter moved.

import Arrays
import Engines
import Lessons
import Texts

/// The cells up to the one that computed the cost, in the engine that played the lesson.
final class Replay {
  private let edition: Edition
  private let description: GradientDescription
  private let engine: any Engine
  private let cells: ArraySlice<(cell: Cell, prepared: PreparedCell)>
  /// What each parameter held after the cells that changed it, where the engine cannot move numbers itself: by name and cell.
  private var held: [String: [Int: (datum: Datum, fingerprint: Fingerprint?)]] = [:]

  /// - Throws: Where the lesson has no such cost.
  init(_ edition: Edition, _ description: GradientDescription, on engine: any Engine) throws(LessonError) {
    self.edition = edition
    self.description = description
    self.engine = engine
    guard let last = edition.record.events[description.cost]?.cell else {
      throw edition.disagreement("the lesson has no variable '\(description.cost)' here", kind: .broken)
    }
    cells = edition.record.cells[...last]
  }

  private var parameters: [String] { description.pairs.map(\.parameter) }

  /// Runs the cells and gives the cost.
  ///
  /// - Parameters:
  ///   - isExact: Whether each cell has to print what it printed when the lesson was played.
  ///   - then: What is to be done after each cell, by its index.
  private func run(
    isExact: Bool, then: (_ cell: Int) throws(LessonError) -> Void = { _ in }
  ) throws(LessonError) -> Double {
    for (index, (cell, prepared)) in cells.enumerated() {
      // What it prints then is nobody's business.
      if !isExact && prepared.onlyPrints { continue }
      let run = engine.run(prepared)
      if let error = run.error, !error.isOfTheCode || !cell.options.error && !edition.record.allowsErrors {
        throw edition.failure(error)
      }
      guard !isExact || edition.cells[index].printed == run.outputs.printed else {
        throw edition.disagreement("run again, the cell '\(cell.label)' prints something else", kind: .broken)
      }
      try then(index)
    }
    guard let cost = engine.datum(description.cost)?.soleNumber else {
      throw edition.disagreement(
        "'\(description.cost)' is not one number", at: edition.record.events[description.cost]?.place, kind: .broken)
    }
    return cost
  }

  /// The work (turns of loops and calls) that the last run took: the same on every machine.
  var steps: Int { engine.effort }

  // MARK: As they are

  /// The cost as the cells compute it, and where its parameters got the values that it depends on: with its gradients by
  /// automatic differentiation, if the engine can do that.
  func recorded() throws(LessonError) -> Recording {
    guard let engine = engine as? any DifferentiatingEngine else { return try observed() }
    engine.restart(tracing: parameters)
    let cost = try run(isExact: true)
    do throws(EngineError) {
      return Recording(cost: cost, tape: try engine.tape(of: description.cost))
    } catch {
      throw edition.failure(error)
    }
  }

  /// Without a tape: a parameter's value is the one that the last cell before the cost has given it.
  private func observed() throws(LessonError) -> Recording {
    engine.restart()
    held = [:]
    let last = cells.indices.last ?? 0
    let cost = try run(isExact: true) { (cell) throws(LessonError) in
      for name in parameters {
        let fingerprint = engine.fingerprint(of: name)
        let before = held[name]?.keys.max().flatMap { held[name]?[$0]?.fingerprint }
        guard let fingerprint, fingerprint != before, let datum = engine.datum(name)?.copy else { continue }
        guard cell < last else {
          throw edition.disagreement(
            "cannot be proved: the cell '\(edition.cells[cell].label)' computes '\(description.cost)' and changes "
              + "'\(name)'; in two cells, each could be run alone", kind: .broken)
        }
        held[name, default: [:]][cell] = (datum, fingerprint)
      }
    }
    let sites = held.compactMap { name, versions -> ParameterSite? in
      guard let version = versions.keys.max(), let value = versions[version]?.datum.floats else { return nil }
      return ParameterSite(name: name, version: version, value: value, automatic: nil)
    }
    return Recording(cost: cost, sites: sites)
  }

  // MARK: Moved

  /// The cost with one element of one version of a parameter moved, and all other parameters held.
  func cost(_ move: ParameterMove) throws(LessonError) -> Double {
    if let engine = engine as? any DifferentiatingEngine {
      engine.restart(moving: move, among: parameters)
      return try run(isExact: false)
    }
    engine.restart()
    return try run(isExact: false) { (cell) throws(LessonError) in
      for (name, versions) in held {
        guard let version = versions[cell] else { continue }
        do throws(EngineError) {
          if name == move.name, cell == move.version {
            try engine.assign(version.datum.moved(move.element, by: move.amount), to: name)
          } else if engine.fingerprint(of: name) != version.fingerprint {
            try engine.assign(version.datum, to: name)
          }
        } catch {
          throw edition.failure(error)
        }
      }
    }
  }
}

/// What a run of the cells as they are has given.
struct Recording {
  let cost: Double
  /// nil if the cost depends on no parameter, or the engine records nothing.
  let tape: (any GradientTape)?
  /// The parameters that the cost depends on, as far as that is known.
  let sites: [ParameterSite]
  /// The values of all versions of parameters, by name and version.
  let held: [String: [Int: ArrayDatum]]

  fileprivate init(cost: Double, tape: (any GradientTape)?) {
    self.cost = cost
    self.tape = tape
    sites = (tape?.gradients ?? []).map {
      ParameterSite(name: $0.name, version: $0.version, value: $0.value, automatic: $0.gradient.ndarray)
    }
    held = tape?.held ?? [:]
  }

  fileprivate init(cost: Double, sites: [ParameterSite]) {
    self.cost = cost
    self.sites = sites
    tape = nil
    held = [:]
  }
}

/// A parameter where the cost reads it.
struct ParameterSite {
  let name: String
  /// Which of its values that is.
  let version: Int
  let value: ArrayDatum
  /// The gradient by automatic differentiation, if the engine can do that.
  let automatic: NDArray?

  var shape: Shape { Shape(value.shape) }
}

extension Datum {
  /// The same with one number moved, counted row by row.
  fileprivate func moved(_ element: Int, by amount: Double) -> Datum {
    switch self {
    case .float(let number): return .float(number + amount)
    case .array(let array):
      var numbers = array.doubles
      numbers[element] += amount
      return .array(ArrayDatum(floats: numbers, shape: array.shape))
    default: return self
    }
  }
}
