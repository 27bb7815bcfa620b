// A feedforward network and its forward pass. The gradients are in Gradients.swift, their check in GradientCheck.swift.

import Arrays

/// A feedforward network of any depth and width, by the equations of the bundled lesson: rows are examples.
///
/// The network keeps values of its own: changing an array that a layer was made of does not change it. Integers and
/// booleans become float64.
///
/// ```swift
/// let network = try Network(layers: [
///   Layer(weights: W0, biases: B0, activation: .tanh),
///   Layer(weights: W1, biases: B1, activation: .logistic),
/// ])
/// let activations = try network.activations(inputs: X)
/// let gradients = try network.gradients(inputs: X, targets: Y, cost: .crossEntropy)
/// ```
///
/// Source: «Vectorización hacia atrás», @veroarriola.
public struct Network: Sendable {
  /// A layer's parameters as matrices.
  struct Parameters: Sendable {
    var weights: Matrix
    /// One row.
    var biases: Matrix
    let activation: Activation
    /// The biases' shape as given: gradients take the same.
    let biasShape: Shape
  }

  var layers: [Parameters]

  /// The most elements that a layer's activations may have (two gigabytes of them).
  static let greatestCount = 1 << 28

  /// - Throws: `noLayers`, `weightsNotMatrix`, `layersDoNotFit` or `biasesDoNotFit`, naming the first layer that is wrong.
  public init(layers: [Layer]) throws(NetworkError) {
    guard !layers.isEmpty else { throw .noLayers }
    self.layers = []
    for (index, layer) in layers.enumerated() {
      let (weights, biases) = (layer.weights.shape, layer.biases.shape)
      guard weights.count == 2 else { throw .weightsNotMatrix(layer: index, weights: weights) }
      if index > 0 && weights[0] != layers[index - 1].weights.shape[1] {
        throw .layersDoNotFit(layer: index, weights: weights, previous: layers[index - 1].weights.shape)
      }
      guard biases == [1, weights[1]] || biases == [weights[1]] else {
        throw .biasesDoNotFit(layer: index, biases: biases, weights: weights)
      }
      self.layers.append(
        Parameters(
          weights: Matrix(layer.weights), biases: Matrix(layer.biases), activation: layer.activation, biasShape: biases)
      )
    }
  }

  /// The number of units in each layer, the inputs first: one more than there are layers.
  public var unitCounts: [Int] { [layers[0].weights.rows] + layers.map(\.weights.columns) }

  /// The forward pass.
  ///
  /// - Parameter inputs: A⁽⁰⁾, examples × input units.
  /// - Returns: A⁽⁰⁾, A⁽¹⁾, … A⁽ᴸ⁾: one array for each entry of `unitCounts`, examples × units.
  /// - Throws: `inputsDoNotFit`, `noExamples` or `tooLarge`.
  public func activations(inputs: NDArray) throws(NetworkError) -> [NDArray] {
    try forward(try inputMatrix(inputs)).map(\.array)
  }

  /// J, after a forward pass.
  ///
  /// - Parameters:
  ///   - inputs: A⁽⁰⁾, examples × input units.
  ///   - targets: Y, examples × output units.
  /// - Throws: As `activations(inputs:)`; and `targetsDoNotFit`, and `outputOutsideUnitInterval` for cross-entropy.
  public func cost(_ cost: Cost, inputs: NDArray, targets: NDArray) throws(NetworkError) -> Double {
    let inputs = try inputMatrix(inputs)
    let targets = try targetMatrix(targets, examples: inputs.rows)
    return try cost.value(outputs: try outputs(of: inputs), targets: targets)
  }

  /// Every layer's activations, the inputs first.
  func forward(_ inputs: Matrix) throws(NetworkError) -> [Matrix] {
    var activations = [inputs]
    for index in layers.indices { activations.append(try forward(activations[index], through: index)) }
    return activations
  }

  /// The last layer's activations, given those of layer `first`.
  func outputs(of activations: Matrix, from first: Int = 0) throws(NetworkError) -> Matrix {
    var activations = activations
    for index in first..<layers.count { activations = try forward(activations, through: index) }
    return activations
  }

  private func forward(_ activations: Matrix, through index: Int) throws(NetworkError) -> Matrix {
    let layer = layers[index]
    let (count, overflow) = activations.rows.multipliedReportingOverflow(by: layer.weights.columns)
    guard !overflow && count <= Network.greatestCount else {
      throw .tooLarge(layer: index, activations: [activations.rows, layer.weights.columns])
    }
    // Z⁽ˡ⁺¹⁾ = A⁽ˡ⁾ W⁽ˡ⁾ + B⁽ˡ⁾
    let weightedInputs = activations.dot(layer.weights).adding(row: layer.biases)
    // A⁽ˡ⁺¹⁾ = g(Z⁽ˡ⁺¹⁾)
    return weightedInputs.map(layer.activation.value)
  }

  // MARK: What is given

  func inputMatrix(_ inputs: NDArray) throws(NetworkError) -> Matrix {
    let weights: Shape = [layers[0].weights.rows, layers[0].weights.columns]
    guard inputs.rank == 2 && inputs.shape[1] == weights[0] else {
      throw .inputsDoNotFit(inputs: inputs.shape, weights: weights)
    }
    guard inputs.shape[0] > 0 else { throw .noExamples }
    return Matrix(inputs)
  }

  func targetMatrix(_ targets: NDArray, examples: Int) throws(NetworkError) -> Matrix {
    let outputs: Shape = [examples, layers[layers.count - 1].weights.columns]
    guard targets.shape == outputs else { throw .targetsDoNotFit(targets: targets.shape, outputs: outputs) }
    return Matrix(targets)
  }
}
