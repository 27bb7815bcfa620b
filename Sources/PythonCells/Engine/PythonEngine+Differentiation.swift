// Our engine differentiates: a traced run leaves a tape, and one number can be moved while the cells run again.

import Arrays
import Backprop
import Engines

extension PythonEngine {
  package func restart(tracing parameters: [String]) {
    restart()
    interpreter.startTrace(of: parameters)
  }

  package func tape(of cost: String) throws(EngineError) -> (any GradientTape)? {
    do throws(PythonError) {
      guard let pass = try interpreter.backwardPass(from: cost) else { return nil }
      return PythonTape(pass, try interpreter.gradients(of: cost), interpreter.tracedNames)
    } catch {
      throw EngineError(error)
    }
  }

  package func restart(moving move: ParameterMove, among parameters: [String]) {
    restart()
    let held = move.held.mapValues { versions in versions.compactMapValues { try? $0.ndarray } }
    interpreter.watch = Watch(
      .move(
        Watch.Move(
          name: move.name, version: move.version, element: move.element, amount: move.amount, held: held)),
      parameters: parameters)
  }
}

/// What a traced run has left, with the lesson's names for what is on it.
private final class PythonTape: GradientTape {
  private let pass: BackwardPass
  private let found: [TracedGradient]
  /// The lesson's variables that hold what is on the tape.
  private let names: [ObjectIdentifier: String]
  private lazy var passSlips = pass.slips

  init(_ pass: BackwardPass, _ found: [TracedGradient], _ names: [ObjectIdentifier: String]) {
    self.pass = pass
    self.found = found
    self.names = names
  }

  var gradients: [ParameterGradient] {
    found.map {
      ParameterGradient(
        name: $0.name, version: $0.version, value: ArrayDatum($0.value), gradient: ArrayDatum($0.gradient))
    }
  }

  var held: [String: [Int: ArrayDatum]] {
    var held: [String: [Int: ArrayDatum]] = [:]
    for (label, variable) in pass.parameters {
      held[label.name, default: [:]][label.version] = ArrayDatum(variable.value)
    }
    return held
  }

  var slips: [GradientSlip] {
    passSlips.map { slip in
      switch slip.kind {
      case .derivativeLeftOut:
        GradientSlip(kind: .derivativeLeftOut, names: slip.variables.compactMap { names[ObjectIdentifier($0)] })
      case .notTransposed:
        GradientSlip(
          kind: .notTransposed,
          names: slip.variables.compactMap { $0.firstSource.flatMap { names[ObjectIdentifier($0)] } })
      }
    }
  }

  func gradient(of parameter: String, afterSlip slip: Int) -> ArrayDatum? {
    guard let gradient = found.first(where: { $0.name == parameter }),
      let entry = pass.parameters.first(where: {
        $0.label.name == parameter && $0.label.version == gradient.version
      })
    else { return nil }
    return pass.gradient(withRespectTo: entry.variable, after: passSlips[slip]).map { ArrayDatum($0) }
  }
}
