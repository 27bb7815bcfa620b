// The backward pass: the errors of every layer, and from them the gradient of the cost in every weight and bias.

import Arrays

/// The gradient of a network's cost, and the errors that it was computed from.
public struct Gradients {
  /// Δ⁽¹⁾, … Δ⁽ᴸ⁾: for each layer, examples × units. Their sign is the lesson's, Δ⁽ᴸ⁾ = Y − A⁽ᴸ⁾: what is missing, not what
  /// is too much.
  public let deltas: [NDArray]
  /// ∂J/∂W⁽⁰⁾, … ∂J/∂W⁽ᴸ⁻¹⁾, each of its weights' shape.
  public let weights: [NDArray]
  /// ∂J/∂B⁽⁰⁾, … ∂J/∂B⁽ᴸ⁻¹⁾, each of its biases' shape.
  public let biases: [NDArray]
}

extension Network {
  /// The gradient by back-propagation, after a forward pass.
  ///
  /// - Parameters:
  ///   - inputs: A⁽⁰⁾, examples × input units.
  ///   - targets: Y, examples × output units.
  /// - Throws: As `activations(inputs:)`; `targetsDoNotFit`; and, for cross-entropy of outputs that are not logistic,
  ///   `outputOutsideUnitInterval`.
  public func gradients(inputs: NDArray, targets: NDArray, cost: Cost) throws(NetworkError) -> Gradients {
    let inputs = try inputMatrix(inputs)
    let targets = try targetMatrix(targets, examples: inputs.rows)
    let activations = try forward(inputs)
    let deltas = try deltas(activations, targets: targets, cost: cost)
    let m = Double(inputs.rows)

    var (weights, biases): ([NDArray], [NDArray]) = ([], [])
    for (index, layer) in layers.enumerated() {
      // ∇W⁽ˡ⁾ = −(1/m) A⁽ˡ⁾ᵀ Δ⁽ˡ⁺¹⁾
      weights.append(activations[index].transposedDot(deltas[index]).map { -$0 / m }.array)
      // ∇B⁽ˡ⁾ = −(1/m) Σ_rows Δ⁽ˡ⁺¹⁾: a bias is the weight from a unit that is always 1
      biases.append(deltas[index].sumOfRows.map { -$0 / m }.array(shape: layer.biasShape))
    }
    return Gradients(deltas: deltas.map(\.array), weights: weights, biases: biases)
  }

  /// Δ⁽¹⁾, … Δ⁽ᴸ⁾.
  private func deltas(_ activations: [Matrix], targets: Matrix, cost: Cost) throws(NetworkError) -> [Matrix] {
    let last = layers.count - 1
    // Δ⁽ᴸ⁾ = −m ∂J/∂A⁽ᴸ⁾ ∘ g′(Z⁽ᴸ⁾), which for logistic outputs and cross-entropy is Y − A⁽ᴸ⁾
    var deltas = [
      try cost.outputDeltas(outputs: activations[last + 1], targets: targets, activation: layers[last].activation)
    ]
    for index in stride(from: last, to: 0, by: -1) {
      let derivative = layers[index - 1].activation.derivative
      // Δ⁽ˡ⁾ = Δ⁽ˡ⁺¹⁾ W⁽ˡ⁾ᵀ ∘ g′(Z⁽ˡ⁾)
      let delta = deltas[0].dotTransposed(layers[index].weights)
        .combined(with: activations[index]) { error, a in error * derivative(a) }
      deltas.insert(delta, at: 0)
    }
    return deltas
  }
}
