// What a lesson computes against what is computed independently: its network by the engine, its gradients also by automatic
// differentiation and by central differences.

import Arrays
import Backprop
import Engines
import Lessons
import Texts

/// Compares the variables that lesson.yaml's `network` or `differentiate` names with independent computations.
///
/// - Parameter engine: The one that played the lesson. It runs the cells again, and keeps nothing of the lesson.
/// - Returns: How near they are; nil if the lesson names none.
/// - Throws: What disagrees: the variable, the entry, all values.
package func verify(
  _ edition: Edition, on engine: any Engine, _ effort: Effort = .page
) throws(LessonError) -> Verification? {
  guard let gradients = edition.lesson.manifest.gradients else { return nil }
  var rows: [Verification.Row] = []
  var layered: [String: NDArray] = [:]
  if let network = edition.lesson.manifest.network {
    let comparison = NetworkComparison(lesson: LessonNetwork(network, edition.snapshot))
    rows = try comparison.rows(&layered)
  }
  rows += try GradientProof(
    edition: edition, description: gradients, layered: layered, engine: engine, effort: effort
  ).rows()
  return Verification(rows: rows)
}

private struct NetworkComparison {
  let lesson: LessonNetwork

  private var description: NetworkDescription { lesson.description }

  /// The output and the cost; the engine's gradients are left in `gradients`, by the lesson's names for its own.
  func rows(_ gradients: inout [String: NDArray]) throws(LessonError) -> [Verification.Row] {
    let inputs = try lesson.array(description.inputs)
    let targets = try lesson.array(description.targets)
    let network = try lesson.network()
    let (output, value, found) = try lesson.computed { () throws(NetworkError) in
      (
        try network.activations(inputs: inputs).last ?? inputs,
        try network.cost(lesson.cost, inputs: inputs, targets: targets),
        try network.gradients(inputs: inputs, targets: targets, cost: lesson.cost)
      )
    }
    for layer in description.weights.indices {
      gradients[description.weightGradients[layer]] = found.weights[layer]
      gradients[description.biasGradients[layer]] = found.biases[layer]
    }
    return [
      try row(description.output, try lesson.array(description.output), output),
      try row(description.cost, try lesson.array(description.cost), NDArray([value])),
    ]
  }

  /// Compares one variable.
  ///
  /// Differences are measured against the engine's largest entry: one that nearly cancels out has no digits of its own.
  private func row(_ name: String, _ found: NDArray, _ engine: NDArray) throws(LessonError) -> Verification.Row {
    let isNumber = name == description.cost && found.count == 1
    guard isNumber || found.shape == engine.shape else {
      throw lesson.snapshot.problem(
        "'\(name)' has the shape \(found.shape.description), but the engine's has \(engine.shape.description)",
        kind: .untrue)
    }
    let expected = engine.asDoubles
    let scale = expected.lazy.map { abs($0) }.max() ?? 0
    var largest = 0.0
    for (index, (value, other)) in zip(found.asDoubles, expected).enumerated() {
      let difference = value == other ? 0 : abs(value - other)
      // A nan is near nothing.
      guard difference <= Verification.engineTolerance * scale else {
        let entry = isNumber ? name : "\(name)\(engine.shape.position(of: index))"
        if value.isNaN, other.isNaN {
          throw lesson.snapshot.problem("\(entry) is nan: there is nothing to compare", kind: .untrue)
        }
        throw lesson.snapshot.problem("\(entry) is \(value), but the engine gives \(other)", kind: .untrue)
      }
      largest = max(largest, difference)
    }
    return Verification.Row(
      name: name, shape: isNumber ? nil : found.shape.description,
      engineDifference: scale > 0 ? largest / scale : largest)
  }
}
