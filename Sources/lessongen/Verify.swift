// The lesson's network against the engine: computed again from the lesson's own weights, and compared number by number.

import Arrays
import Backprop
import Lessons
import PythonCells

/// Compares the variables that lesson.yaml's `network` names with the engine, and the gradients with central differences.
///
/// - Returns: How near they are; nil if the lesson names no network.
/// - Throws: What disagrees: the variable, the entry, both values.
func verify(_ edition: Edition) throws(LessonError) -> Verification? {
  guard let description = edition.lesson.manifest.network else { return nil }
  return try NetworkComparison(edition: edition, description: description).verification()
}

private struct NetworkComparison {
  let edition: Edition
  let description: NetworkDescription

  func verification() throws(LessonError) -> Verification {
    let inputs = try array(description.inputs)
    let targets = try array(description.targets)
    let output: NDArray
    let value: Double
    let check: GradientCheck
    do {
      let network = try Network(layers: try layers())
      output = try network.activations(inputs: inputs).last ?? inputs
      value = try network.cost(cost, inputs: inputs, targets: targets)
      check = try network.gradientCheck(inputs: inputs, targets: targets, cost: cost)
    } catch let error as NetworkError {
      throw edition.disagreement("the network cannot be computed again: \(error)", kind: .broken)
    } catch let error as LessonError {
      throw error
    } catch {
      throw edition.disagreement("\(error)", kind: .broken)
    }
    var rows = [
      try row(description.output, try array(description.output), output, numerical: nil),
      try row(description.cost, try array(description.cost), NDArray([value]), numerical: nil),
    ]
    for layer in description.weights.indices {
      for (name, engine, numerical) in [
        (description.weightGradients[layer], check.gradients.weights[layer], check.numericalWeights[layer]),
        (description.biasGradients[layer], check.gradients.biases[layer], check.numericalBiases[layer]),
      ] {
        rows.append(try row(name, try array(name), engine, numerical: numerical))
      }
    }
    return Verification(rows: rows)
  }

  private var cost: Cost { description.costFunction == "cross-entropy" ? .crossEntropy : .meanSquaredError }

  private func layers() throws(LessonError) -> [Layer] {
    var layers: [Layer] = []
    for index in description.weights.indices {
      let name = description.activations.count == 1 ? description.activations[0] : description.activations[index]
      layers.append(
        Layer(
          weights: try array(description.weights[index]), biases: try array(description.biases[index]),
          activation: Activation(rawValue: name) ?? .logistic))
    }
    return layers
  }

  /// A variable as an array; a number is an array without axes.
  private func array(_ name: String) throws(LessonError) -> NDArray {
    switch edition.variables[name] {
    case .array(let array): return array
    case .float(let number), .numpyFloat(let number): return NDArray([number])
    case .int(let number), .numpyInt(let number): return NDArray([number])
    case nil: throw edition.disagreement("the lesson has no variable '\(name)' here", kind: .broken)
    default: throw edition.disagreement("'\(name)' is neither an array nor a number", kind: .broken)
    }
  }

  /// Compares one variable.
  ///
  /// Differences are measured against the engine's largest entry: one that nearly cancels out has no digits of its own.
  private func row(
    _ name: String, _ lesson: NDArray, _ engine: NDArray, numerical: NDArray?
  ) throws(LessonError) -> Verification.Row {
    let isNumber = name == description.cost && lesson.count == 1
    guard isNumber || lesson.shape == engine.shape else {
      throw edition.disagreement(
        "'\(name)' has the shape \(lesson.shape.description), but the engine's has \(engine.shape.description)",
        kind: .untrue)
    }
    let values = lesson.asDoubles
    let expected = engine.asDoubles
    let scale = expected.lazy.map { abs($0) }.max() ?? 0
    let difference = try largestDifference(
      name, values, expected, engine.shape, isNumber, within: Verification.engineTolerance * scale,
      "the engine gives")
    guard let numerical else {
      return Verification.Row(
        name: name, shape: isNumber ? nil : lesson.shape.description,
        engineDifference: scale > 0 ? difference / scale : difference, numericalDifference: nil)
    }
    let numericalDifference = try largestDifference(
      name, values, numerical.asDoubles, engine.shape, isNumber,
      within: Verification.numericalTolerance * max(1, scale), "central differences give")
    return Verification.Row(
      name: name, shape: lesson.shape.description, engineDifference: scale > 0 ? difference / scale : difference,
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
        let entry = isNumber ? name : "\(name)[\(position(of: index, in: shape))]"
        throw edition.disagreement("\(entry) is \(value), but \(source) \(other)", kind: .untrue)
      }
      largest = max(largest, difference)
    }
    return largest
  }

  /// `1, 0`: the indices of an element, row by row.
  private func position(of index: Int, in shape: Shape) -> String {
    var rest = index
    var indices: [String] = []
    for extent in shape.reversed() where extent > 0 {
      indices.append("\(rest % extent)")
      rest /= extent
    }
    return indices.reversed().joined(separator: ", ")
  }
}
