// The gradient once more, without any calculus: every parameter is moved a little to both sides, and the cost measured.

import Arrays

/// Back-propagation's gradients beside those of central differences.
public struct GradientCheck {
  /// By back-propagation.
  public let gradients: Gradients
  /// ∂J/∂W⁽⁰⁾, … by central differences, each of its weights' shape.
  public let numericalWeights: [NDArray]
  /// ∂J/∂B⁽⁰⁾, … by central differences, each of its biases' shape.
  public let numericalBiases: [NDArray]

  /// Any two gradients of the same network, to be compared; `Network.gradientCheck` computes both.
  public init(gradients: Gradients, numericalWeights: [NDArray], numericalBiases: [NDArray]) {
    self.gradients = gradients
    self.numericalWeights = numericalWeights
    self.numericalBiases = numericalBiases
  }

  /// For each layer, the largest absolute difference between the two gradients of its weights.
  public var weightDifferences: [Double] { GradientCheck.differences(gradients.weights, numericalWeights) }
  /// For each layer, the largest absolute difference between the two gradients of its biases.
  public var biasDifferences: [Double] { GradientCheck.differences(gradients.biases, numericalBiases) }
  /// The largest of all differences; nan if one of them is.
  public var largestDifference: Double { GradientCheck.largest(weightDifferences + biasDifferences) }

  private static func differences(_ exact: [NDArray], _ numerical: [NDArray]) -> [Double] {
    zip(exact, numerical).map { exact, numerical in
      largest(zip(exact.asDoubles, numerical.asDoubles).map { abs($0 - $1) })
    }
  }

  private static func largest(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $1 > $0 || $1.isNaN ? $1 : $0 }
  }
}

extension Network {
  /// Both gradients.
  ///
  /// - Parameters:
  ///   - inputs: A⁽⁰⁾, examples × input units.
  ///   - targets: Y, examples × output units.
  ///   - epsilon: How far each parameter is moved to either side; the lesson's 0.0001 unless told.
  /// - Throws: As `gradients(inputs:targets:cost:)` and `numericalGradients(inputs:targets:cost:epsilon:)`.
  public func gradientCheck(
    inputs: NDArray, targets: NDArray, cost: Cost, epsilon: Double = 1e-4
  ) throws(NetworkError) -> GradientCheck {
    let gradients = try gradients(inputs: inputs, targets: targets, cost: cost)
    let numerical = try numericalGradients(inputs: inputs, targets: targets, cost: cost, epsilon: epsilon)
    return GradientCheck(gradients: gradients, numericalWeights: numerical.weights, numericalBiases: numerical.biases)
  }

  /// The gradient by central differences: two costs for each weight and bias.
  ///
  /// The truncation error falls with ε², the rounding error grows with 1/ε. A difference across a kink of ReLU is no
  /// derivative.
  /// - Throws: `stepNotPositive`; else as `cost(_:inputs:targets:)`.
  public func numericalGradients(
    inputs: NDArray, targets: NDArray, cost: Cost, epsilon: Double = 1e-4
  ) throws(NetworkError) -> (weights: [NDArray], biases: [NDArray]) {
    guard epsilon > 0 && epsilon.isFinite else { throw .stepNotPositive(epsilon) }
    let inputs = try inputMatrix(inputs)
    let targets = try targetMatrix(targets, examples: inputs.rows)
    let activations = try forward(inputs)
    var moved = self
    var (weights, biases): ([NDArray], [NDArray]) = ([], [])
    for index in layers.indices {
      // Layers before this one do not see the change: their activations are those of the forward pass.
      let differences = { (parameter: WritableKeyPath<Parameters, Matrix>) throws(NetworkError) -> Matrix in
        try moved.centralDifferences(
          of: parameter, inLayer: index, activations: activations[index], targets: targets, cost: cost,
          epsilon: epsilon)
      }
      weights.append(try differences(\.weights).array)
      biases.append(try differences(\.biases).array(shape: layers[index].biasShape))
    }
    return (weights, biases)
  }

  /// The derivative in each element of one parameter, which is left as it was.
  private mutating func centralDifferences(
    of parameter: WritableKeyPath<Parameters, Matrix>, inLayer index: Int, activations: Matrix, targets: Matrix,
    cost: Cost, epsilon: Double
  ) throws(NetworkError) -> Matrix {
    var result = layers[index][keyPath: parameter]
    for element in result.values.indices {
      let kept = layers[index][keyPath: parameter].values[element]
      layers[index][keyPath: parameter].values[element] = kept - epsilon
      let below = try cost.value(outputs: try outputs(of: activations, from: index), targets: targets)
      layers[index][keyPath: parameter].values[element] = kept + epsilon
      let above = try cost.value(outputs: try outputs(of: activations, from: index), targets: targets)
      layers[index][keyPath: parameter].values[element] = kept
      // ∂J/∂θ ≈ (J(θ + ε) − J(θ − ε)) / 2ε
      result.values[element] = (above - below) / (2 * epsilon)
    }
    return result
  }
}
