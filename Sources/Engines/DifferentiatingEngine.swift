// What an engine may do beyond running cells: record what a cost is computed from, and run with one number moved. A proof
// takes an engine that does neither, and has less to say.

import Texts

/// An engine that differentiates its cells, and moves single numbers while they run.
///
/// A variable gets a new version whenever its name is bound, and whenever the array that it is bound to is written to. The
/// same cells give the same versions each time they run.
package protocol DifferentiatingEngine: Engine {
  /// Forgets all variables; what the cells compute from `parameters` from here on is recorded, until the next `restart`.
  ///
  /// Nothing that cells print or compute changes. What a parameter's value was computed from is not followed further.
  func restart(tracing parameters: [String])

  /// What was recorded on the way to a variable with one element; nil if it depends on no parameter.
  ///
  /// - Throws: What cannot be differentiated, by name and at its place.
  func tape(of cost: String) throws(EngineError) -> (any GradientTape)?

  /// Forgets all variables; when cells run, one element of one version of a parameter will be moved, and other versions held.
  func restart(moving move: ParameterMove, among parameters: [String])
}

/// A recording of how a cost was computed. It lives as long as it is kept.
package protocol GradientTape: AnyObject {
  /// One for each parameter that the cost depends on, sorted by name: at the last version that it depends on.
  var gradients: [ParameterGradient] { get }

  /// The values of all versions of parameters that the cost depends on, by name and version.
  var held: [String: [Int: ArrayDatum]] { get }

  /// The common slips that could have been made on this way, the likelier first.
  var slips: [GradientSlip] { get }

  /// The gradient of a parameter as the slip would have it; nil if it cannot be computed.
  ///
  /// - Parameter slip: By its place among `slips`.
  func gradient(of parameter: String, afterSlip slip: Int) -> ArrayDatum?
}

/// The gradient with respect to one of a lesson's variables.
package struct ParameterGradient {
  package let name: String
  package let version: Int
  /// The parameter's value in that version.
  package let value: ArrayDatum
  /// Of the parameter's shape.
  package let gradient: ArrayDatum

  package init(name: String, version: Int, value: ArrayDatum, gradient: ArrayDatum) {
    self.name = name
    self.version = version
    self.value = value
    self.gradient = gradient
  }
}

/// A slip of the pen that spoils a gradient.
package struct GradientSlip: Sendable {
  package enum Kind: Sendable {
    /// An element-wise function's derivative was left out.
    case derivativeLeftOut
    /// A product's second factor was not transposed on the way back.
    case notTransposed
  }
  package let kind: Kind
  /// The lesson's names for what it is about; empty if that has none.
  package let names: [String]

  package init(kind: Kind, names: [String]) {
    self.kind = kind
    self.names = names
  }
}

/// A parameter that is not quite what the cells make of it.
package struct ParameterMove {
  package let name: String
  package let version: Int
  /// Counted row by row.
  package let element: Int
  package let amount: Double
  /// By name and version, the values of parameters that may be computed from the one that is moved: a gradient is taken with
  /// all others unchanged.
  package let held: [String: [Int: ArrayDatum]]

  package init(name: String, version: Int, element: Int, amount: Double, held: [String: [Int: ArrayDatum]] = [:]) {
    self.name = name
    self.version = version
    self.element = element
    self.amount = amount
    self.held = held
  }
}
