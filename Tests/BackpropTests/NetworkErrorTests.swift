// What the engine refuses, with the sentence that the author of a lesson reads; and the edges that it accepts.

import Arrays
import Backprop
import Testing

struct NetworkErrorTests {
  private func zeros(_ shape: Int...) throws -> NDArray { try NDArray.zeros(shape) }

  private func network(_ sizes: Int..., activation: Activation = .logistic) throws -> Network {
    try Network(
      layers: zip(sizes, sizes.dropFirst()).map { (before, units) in
        Layer(weights: try zeros(before, units), biases: try zeros(1, units), activation: activation)
      })
  }

  private func expect(_ sentence: String, _ body: () throws -> Void) {
    #expect { try body() } throws: { ($0 as? NetworkError)?.description == sentence }
  }

  @Test func noLayers() {
    expect("a network needs at least one layer") { _ = try Network(layers: []) }
  }

  @Test func weightsNeedTwoAxes() throws {
    let layer = Layer(weights: try zeros(2), biases: try zeros(2))
    expect("layer 0: weights need two axes, not shape (2,)") { _ = try Network(layers: [layer]) }
  }

  @Test func layersMustFollowEachOther() throws {
    let first = Layer(weights: try zeros(2, 3), biases: try zeros(1, 3))
    let second = Layer(weights: try zeros(2, 1), biases: try zeros(1, 1))
    expect("layer 1: weights of shape (2, 1) cannot follow those of layer 0, of shape (2, 3): 2 rows, but 3 units") {
      _ = try Network(layers: [first, second])
    }
  }

  @Test func biasesMustFitTheirWeights() throws {
    for (biases, shape) in [(try zeros(3, 1), "(3, 1)"), (try zeros(2), "(2,)"), (try zeros(1, 1, 3), "(1, 1, 3)")] {
      let layers = [
        Layer(weights: try zeros(1, 2), biases: try zeros(2)), Layer(weights: try zeros(2, 3), biases: biases),
      ]
      expect("layer 1: biases of shape \(shape) do not fit weights of shape (2, 3): they need shape (1, 3) or (3,)") {
        _ = try Network(layers: layers)
      }
    }
  }

  @Test func inputsMustFitTheFirstWeights() throws {
    let network = try network(2, 3, 1)
    for (inputs, shape) in [(try zeros(4, 3), "(4, 3)"), (try zeros(2), "(2,)"), (try zeros(), "()")] {
      expect(
        "layer 0: inputs of shape \(shape) do not fit weights of shape (2, 3): they need one row for each example, "
          + "and 2 columns"
      ) { _ = try network.activations(inputs: inputs) }
    }
    let none = try zeros(0, 2)
    expect("there are no examples: the inputs have no rows") { _ = try network.activations(inputs: none) }
  }

  @Test func targetsMustFitTheOutputs() throws {
    let network = try network(2, 1)
    let (inputs, targets) = (try zeros(4, 2), try zeros(4))
    expect("targets of shape (4,) do not fit outputs of shape (4, 1)") {
      _ = try network.cost(.crossEntropy, inputs: inputs, targets: targets)
    }
    expect("targets of shape (4,) do not fit outputs of shape (4, 1)") {
      _ = try network.gradients(inputs: inputs, targets: targets, cost: .meanSquaredError)
    }
  }

  @Test func stepMustBePositive() throws {
    let (network, inputs, targets) = (try network(1, 1), try zeros(1, 1), try zeros(1, 1))
    for (step, text) in [(0.0, "0.0"), (-1e-4, "-0.0001"), (.nan, "nan"), (.infinity, "inf")] {
      expect("central differences need a finite step greater than 0, not \(text)") {
        _ = try network.gradientCheck(inputs: inputs, targets: targets, cost: .crossEntropy, epsilon: step)
      }
    }
  }

  @Test func tooManyActivations() throws {
    let (network, inputs) = (try network(1, 1 << 15), try zeros(1 << 14, 1))
    expect("layer 0: activations of shape (16384, 32768) are too large") {
      _ = try network.activations(inputs: inputs)
    }
  }

  @Test func crossEntropyOfSaturatedOutputs() throws {
    // e⁻¹⁰⁰⁰ is 0: the outputs are exactly 1 and, for the second example, exactly 0.
    let network = try Network(layers: [Layer(weights: try NDArray([[1000.0]]), biases: NDArray([0.0]))])
    let (inputs, targets) = (try NDArray([[1.0], [-1]]), try NDArray([[1.0], [1]]))
    expect("cross-entropy needs outputs between 0 and 1, both excluded: unit 0 gives 1.0 for example 0") {
      _ = try network.cost(.crossEntropy, inputs: inputs, targets: targets)
    }
    // The gradient holds no logarithm: Δ = Y − A.
    let gradients = try network.gradients(inputs: inputs, targets: targets, cost: .crossEntropy)
    #expect(gradients.deltas.map(\.asDoubles) == [[0, 1]])
    #expect(gradients.weights.map(\.asDoubles) == [[0.5]])
    #expect(gradients.biases.map(\.asDoubles) == [[-0.5]])
  }

  @Test func crossEntropyOfOutputsThatAreNoProbabilities() throws {
    let network = try Network(
      layers: [Layer(weights: try NDArray([[1.0]]), biases: NDArray([0.0]), activation: .tanh)])
    let (inputs, targets) = (try NDArray([[0.5], [0]]), try NDArray([[1.0], [1]]))
    expect("cross-entropy needs outputs between 0 and 1, both excluded: unit 0 gives 0.0 for example 1") {
      _ = try network.gradients(inputs: inputs, targets: targets, cost: .crossEntropy)
    }
  }

  @Test func integersAndRowsOfBiasesAreTaken() throws {
    let weights = try NDArray([1, -2, 0, 3], shape: [2, 2])
    let layer = Layer(weights: weights, biases: NDArray([1, -1]), activation: .relu)
    let network = try Network(layers: [layer])
    let inputs = try NDArray([true, false, true, true], shape: [2, 2])
    #expect(network.unitCounts == [2, 2])
    #expect(try network.activations(inputs: inputs)[1].asDoubles == [2, 0, 2, 0])
    // At the kink itself, z = 0, the slope is that from the left.
    let targets = try NDArray([[1, 1], [1, 1]])
    let gradients = try network.gradients(inputs: inputs, targets: targets, cost: .meanSquaredError)
    #expect(gradients.deltas[0].asDoubles == [-2, 0, -2, 0])
    #expect(gradients.weights[0].asDoubles == [2, 0, 1, 0])
    #expect(gradients.biases[0].asDoubles == [2, 0])
    #expect(gradients.biases[0].shape == [2])
  }
}
