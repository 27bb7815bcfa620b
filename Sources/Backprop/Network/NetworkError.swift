// What can be wrong with a network or with what it is given. Layers, examples and units count from 0.

import Arrays

/// An error of the engine; its `description` is a sentence for the author of a lesson.
public enum NetworkError: Error, Equatable, Sendable, CustomStringConvertible {
  case noLayers
  /// Weights need two axes: units of the layer before × units of this one.
  case weightsNotMatrix(layer: Int, weights: Shape)
  /// The rows of a layer's weights are not the units of the layer before.
  case layersDoNotFit(layer: Int, weights: Shape, previous: Shape)
  /// Biases are one row, or one axis, with a value for each column of the weights.
  case biasesDoNotFit(layer: Int, biases: Shape, weights: Shape)
  /// Inputs need two axes: examples × rows of the first weights.
  case inputsDoNotFit(inputs: Shape, weights: Shape)
  case noExamples
  /// Targets need the outputs' shape: examples × units of the last layer.
  case targetsDoNotFit(targets: Shape, outputs: Shape)
  /// The cross-entropy of such an output is not a number.
  case outputOutsideUnitInterval(example: Int, unit: Int, value: Double)
  /// Central differences need a finite step greater than zero.
  case stepNotPositive(Double)
  /// A layer's activations would not fit into memory.
  case tooLarge(layer: Int, activations: Shape)

  public var description: String {
    switch self {
    case .noLayers: "a network needs at least one layer"
    case .weightsNotMatrix(let layer, let weights):
      "layer \(layer): weights need two axes, not shape \(weights.description)"
    case .layersDoNotFit(let layer, let weights, let previous):
      "layer \(layer): weights of shape \(weights.description) cannot follow those of layer \(layer - 1), of shape "
        + "\(previous.description): \(weights[0]) rows, but \(previous[1]) units"
    case .biasesDoNotFit(let layer, let biases, let weights):
      "layer \(layer): biases of shape \(biases.description) do not fit weights of shape \(weights.description): "
        + "they need shape (1, \(weights[1])) or (\(weights[1]),)"
    case .inputsDoNotFit(let inputs, let weights):
      "layer 0: inputs of shape \(inputs.description) do not fit weights of shape \(weights.description): "
        + "they need one row for each example, and \(weights[0]) columns"
    case .noExamples: "there are no examples: the inputs have no rows"
    case .targetsDoNotFit(let targets, let outputs):
      "targets of shape \(targets.description) do not fit outputs of shape \(outputs.description)"
    case .outputOutsideUnitInterval(let example, let unit, let value):
      "cross-entropy needs outputs between 0 and 1, both excluded: unit \(unit) gives \(value) for example \(example)"
    case .stepNotPositive(let step): "central differences need a finite step greater than 0, not \(step)"
    case .tooLarge(let layer, let activations):
      "layer \(layer): activations of shape \(activations.description) are too large"
    }
  }
}
