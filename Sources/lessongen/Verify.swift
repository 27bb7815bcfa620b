// What a lesson computes against what is computed independently: its network by the engine, its gradients also by automatic
// differentiation and by central differences.

import Arrays
import Backprop
import Lessons
import PythonCells

/// Compares the variables that lesson.yaml's `network` or `differentiate` names with independent computations.
///
/// - Returns: How near they are; nil if the lesson names none.
/// - Throws: What disagrees: the variable, the entry, all values.
func verify(_ edition: Edition, _ effort: Effort = .page) throws(LessonError) -> Verification? {
  guard let gradients = edition.lesson.manifest.gradients else { return nil }
  var rows: [Verification.Row] = []
  var engine: [String: NDArray] = [:]
  if let network = edition.lesson.manifest.network {
    let comparison = NetworkComparison(edition: edition, description: network)
    rows = try comparison.rows(&engine)
  }
  rows += try GradientProof(edition: edition, description: gradients, engine: engine, effort: effort).rows()
  return Verification(rows: rows)
}

private struct NetworkComparison {
  let edition: Edition
  let description: NetworkDescription

  /// The output and the cost; the engine's gradients are left in `gradients`, by the lesson's names for its own.
  func rows(_ gradients: inout [String: NDArray]) throws(LessonError) -> [Verification.Row] {
    let inputs = try array(description.inputs)
    let targets = try array(description.targets)
    let output: NDArray
    let value: Double
    do {
      let network = try Network(layers: try layers())
      output = try network.activations(inputs: inputs).last ?? inputs
      value = try network.cost(cost, inputs: inputs, targets: targets)
      let found = try network.gradients(inputs: inputs, targets: targets, cost: cost)
      for layer in description.weights.indices {
        gradients[description.weightGradients[layer]] = found.weights[layer]
        gradients[description.biasGradients[layer]] = found.biases[layer]
      }
    } catch let error as NetworkError {
      throw edition.disagreement("the network cannot be computed again: \(error)", kind: .broken)
    } catch let error as LessonError {
      throw error
    } catch {
      throw edition.disagreement("\(error)", kind: .broken)
    }
    return [
      try row(description.output, try array(description.output), output),
      try row(description.cost, try array(description.cost), NDArray([value])),
    ]
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
  private func row(_ name: String, _ lesson: NDArray, _ engine: NDArray) throws(LessonError) -> Verification.Row {
    let isNumber = name == description.cost && lesson.count == 1
    guard isNumber || lesson.shape == engine.shape else {
      throw edition.disagreement(
        "'\(name)' has the shape \(lesson.shape.description), but the engine's has \(engine.shape.description)",
        kind: .untrue)
    }
    let expected = engine.asDoubles
    let scale = expected.lazy.map { abs($0) }.max() ?? 0
    var largest = 0.0
    for (index, (value, other)) in zip(lesson.asDoubles, expected).enumerated() {
      let difference = value == other ? 0 : abs(value - other)
      // A nan is near nothing.
      guard difference <= Verification.engineTolerance * scale else {
        let entry = isNumber ? name : name + EntryComparison.subscriptText(index, in: engine.shape)
        throw edition.disagreement("\(entry) is \(value), but the engine gives \(other)", kind: .untrue)
      }
      largest = max(largest, difference)
    }
    return Verification.Row(
      name: name, shape: isNumber ? nil : lesson.shape.description,
      engineDifference: scale > 0 ? largest / scale : largest)
  }
}
