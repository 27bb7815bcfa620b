// The lesson's network against the engine: computed again from the lesson's own weights, and compared number by number.

import Arrays
import Backprop
import Lessons

/// Compares the variables that lesson.yaml's `network` names with the engine, and the gradients with central differences.
///
/// - Returns: How near they are; nil if the lesson names no network.
/// - Throws: What disagrees: the variable, the entry, both values.
func verify(_ edition: Edition) throws(LessonError) -> Verification? {
  guard let description = edition.lesson.manifest.network else { return nil }
  return try NetworkComparison(lesson: LessonNetwork(description, edition.snapshot)).verification()
}

private struct NetworkComparison {
  let lesson: LessonNetwork

  private var description: NetworkDescription { lesson.description }

  func verification() throws(LessonError) -> Verification {
    let inputs = try lesson.array(description.inputs)
    let targets = try lesson.array(description.targets)
    let network = try lesson.network()
    let (output, value, check) = try lesson.computed { () throws(NetworkError) in
      (
        try network.activations(inputs: inputs).last ?? inputs,
        try network.cost(lesson.cost, inputs: inputs, targets: targets),
        try network.gradientCheck(inputs: inputs, targets: targets, cost: lesson.cost)
      )
    }
    var rows = [
      try row(description.output, try lesson.array(description.output), output, numerical: nil),
      try row(description.cost, try lesson.array(description.cost), NDArray([value]), numerical: nil),
    ]
    for layer in description.weights.indices {
      for (name, engine, numerical) in [
        (description.weightGradients[layer], check.gradients.weights[layer], check.numericalWeights[layer]),
        (description.biasGradients[layer], check.gradients.biases[layer], check.numericalBiases[layer]),
      ] {
        rows.append(try row(name, try lesson.array(name), engine, numerical: numerical))
      }
    }
    return Verification(rows: rows)
  }

  /// Compares one variable.
  ///
  /// Differences are measured against the engine's largest entry: one that nearly cancels out has no digits of its own.
  private func row(
    _ name: String, _ found: NDArray, _ engine: NDArray, numerical: NDArray?
  ) throws(LessonError) -> Verification.Row {
    let isNumber = name == description.cost && found.count == 1
    guard isNumber || found.shape == engine.shape else {
      throw lesson.snapshot.problem(
        "'\(name)' has the shape \(found.shape.description), but the engine's has \(engine.shape.description)",
        kind: .untrue)
    }
    let values = found.asDoubles
    let expected = engine.asDoubles
    let scale = expected.lazy.map { abs($0) }.max() ?? 0
    let difference = try largestDifference(
      name, values, expected, engine.shape, isNumber, within: Verification.engineTolerance * scale,
      "the engine gives")
    guard let numerical else {
      return Verification.Row(
        name: name, shape: isNumber ? nil : found.shape.description,
        engineDifference: scale > 0 ? difference / scale : difference, numericalDifference: nil)
    }
    let numericalDifference = try largestDifference(
      name, values, numerical.asDoubles, engine.shape, isNumber,
      within: Verification.numericalTolerance * max(1, scale), "central differences give")
    return Verification.Row(
      name: name, shape: found.shape.description, engineDifference: scale > 0 ? difference / scale : difference,
      numericalDifference: numericalDifference)
  }

  private func largestDifference(
    _ name: String, _ values: [Double], _ expected: [Double], _ shape: Shape, _ isNumber: Bool, within limit: Double,
    _ source: String
  ) throws(LessonError) -> Double {
    var largest = 0.0
    for (index, (value, other)) in zip(values, expected).enumerated() {
      let difference = value == other ? 0 : abs(value - other)
      // A nan is near nothing.
      guard difference <= limit else {
        let entry = isNumber ? name : "\(name)\(shape.position(of: index))"
        throw lesson.snapshot.problem("\(entry) is \(value), but \(source) \(other)", kind: .untrue)
      }
      largest = max(largest, difference)
    }
    return largest
  }
}
