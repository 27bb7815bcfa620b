// The door to automatic differentiation: cells run traced, then the tape is asked for the gradients of one variable.

import Arrays
import Backprop

/// The gradient with respect to one of a lesson's variables.
public struct TracedGradient {
  public let name: String
  /// Which of the parameter's values the gradient is taken at, as `Watch` counts them: the last one that the cost depends on.
  public let version: Int
  /// The parameter's value in that version.
  public let value: NDArray
  /// Of the parameter's shape.
  public let gradient: NDArray
}

extension TracingInterpreter {
  /// The gradients of a variable with one element with respect to the traced parameters that it depends on.
  ///
  /// - Throws: Unsupported, naming what cannot be differentiated, at its place.
  public func gradients(of cost: String) throws(PythonError) -> [TracedGradient] {
    guard let pass = try backwardPass(from: cost) else { return [] }
    var latest: [String: (label: Variable.Label, variable: Variable)] = [:]
    for parameter in pass.parameters where parameter.label.version > latest[parameter.label.name]?.label.version ?? 0 {
      latest[parameter.label.name] = parameter
    }
    let parameters = latest.values.sorted { $0.label.name < $1.label.name }
    let gradients: [NDArray]
    do {
      gradients = try pass.gradients(withRespectTo: parameters.map(\.variable))
    } catch {
      throw pythonError(error)
    }
    return zip(parameters, gradients).map {
      TracedGradient(name: $0.label.name, version: $0.label.version, value: $0.variable.value, gradient: $1)
    }
  }

  /// All that a variable with one element was computed from; nil if it depends on no parameter.
  func backwardPass(from cost: String) throws(PythonError) -> BackwardPass? {
    switch self[global: cost] {
    case .traced(let traced): return BackwardPass(from: traced.variable)
    case .array(let array) where array.count == 1:
      return try trace?.variable(of: array).map { BackwardPass(from: $0) }
    default: return nil
    }
  }

  /// An error of the way back, at the place in the cells that it is about.
  func pythonError(_ error: DifferentiationError) -> PythonError {
    switch error {
    case .array(let error): return PythonError(error)
    case .refused(let refusal):
      let place = trace.flatMap { $0.refused.indices.contains(refusal.site) ? $0.refused[refusal.site] : nil }
      return PythonError(.unsupported, refusal.message).at(place)
    }
  }

  /// The global variables that hold values on the tape, by the variable there.
  var tracedNames: [ObjectIdentifier: String] {
    var names: [ObjectIdentifier: String] = [:]
    for (name, value) in globals {
      switch value {
      case .traced(let traced): names[ObjectIdentifier(traced.variable)] = name
      case .array(let array) where array.isOwner:
        if let note = trace?.note(of: array) { names[ObjectIdentifier(note)] = name }
      default: break
      }
    }
    return names
  }
}

extension PythonError {
  /// The same error at a place that was noted earlier.
  func at(_ place: Place?) -> PythonError {
    place.map { PythonError(storage: Storage(kind, message, .place($0), frames)) } ?? self
  }
}
