// One layer of a network, as its author gives it.

import Arrays

/// The parameters that lead from one layer's activations to the next one's.
public struct Layer {
  /// W: a row for each unit of the layer before, a column for each unit of this one.
  public let weights: NDArray
  /// B: one value for each unit of this layer, of shape (1, units) or (units,).
  public let biases: NDArray
  /// g.
  public let activation: Activation

  /// Shapes are checked by `Network.init(layers:)`, where they must also fit their neighbours.
  public init(weights: NDArray, biases: NDArray, activation: Activation = .logistic) {
    self.weights = weights
    self.biases = biases
    self.activation = activation
  }
}
