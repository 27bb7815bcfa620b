// Back-propagation against central differences on random networks: 1 to 5 layers, all activations, both costs.

import Arrays
import Backprop
import Testing

struct RandomNetworkTests {
  /// A step of 1e-5 leaves a truncation error near 1e-10 and a rounding error near 1e-11. What is allowed: 1e-7 of the
  /// largest component of the gradient, or 1e-9 where the whole gradient is tiny.
  private static let step = 1e-5
  private static let relativeTolerance = 1e-7
  private static let absoluteTolerance = 1e-9

  @Test(arguments: 1...5, Cost.allCases)
  func gradientIsTheSlope(depth: Int, cost: Cost) throws {
    var random = SplitMix(seed: UInt64(depth))
    var largest = 0.0
    for round in 0..<36 {
      let output = Activation.allCases[round % 3]
      let example = try RandomExample(depth: depth, output: output, cost: cost, &random)
      let check = try example.network.gradientCheck(
        inputs: example.inputs, targets: example.targets, cost: cost, epsilon: Self.step)
      let all = (check.gradients.weights + check.gradients.biases).flatMap(\.asDoubles)
      let size = all.map(abs).max() ?? 0
      largest = max(largest, size)
      #expect(
        check.largestDifference <= max(Self.relativeTolerance * size, Self.absoluteTolerance),
        "round \(round): \(example.network.unitCounts), \(output)")
    }
    // Units that are all dead would agree as well.
    #expect(largest > 0.01)
  }

  @Test func checkNoticesAWrongGradient() throws {
    var random = SplitMix(seed: 9)
    let example = try RandomExample(depth: 2, output: .tanh, cost: .meanSquaredError, &random)
    let right = try example.network.gradientCheck(
      inputs: example.inputs, targets: example.targets, cost: .meanSquaredError)
    let wrong = GradientCheck(
      gradients: try example.network.gradients(
        inputs: example.inputs, targets: try example.moved(example.targets, by: 0.01), cost: .meanSquaredError),
      numericalWeights: right.numericalWeights, numericalBiases: right.numericalBiases)
    #expect(right.largestDifference < 1e-7)
    #expect(wrong.largestDifference > 1e-4)
    #expect(wrong.weightDifferences.count == 2 && wrong.biasDifferences.count == 2)
  }

  @Test func descendingTheGradientLowersTheCost() throws {
    var random = SplitMix(seed: 4)
    for cost in Cost.allCases {
      let example = try RandomExample(depth: 3, output: .logistic, cost: cost, &random)
      var layers = example.layers
      var costs: [Double] = []
      for _ in 0..<20 {
        let network = try Network(layers: layers)
        costs.append(try network.cost(cost, inputs: example.inputs, targets: example.targets))
        let gradients = try network.gradients(inputs: example.inputs, targets: example.targets, cost: cost)
        for (index, layer) in layers.enumerated() {
          layers[index] = Layer(
            weights: try stepped(layer.weights, gradients.weights[index]),
            biases: try stepped(layer.biases, gradients.biases[index]), activation: layer.activation)
        }
      }
      for (before, after) in zip(costs, costs.dropFirst()) { #expect(after < before) }
    }
  }

  private func stepped(_ parameter: NDArray, _ gradient: NDArray) throws -> NDArray {
    try NDArray(zip(parameter.asDoubles, gradient.asDoubles).map { $0 - 0.05 * $1 }, shape: parameter.shape)
  }
}
