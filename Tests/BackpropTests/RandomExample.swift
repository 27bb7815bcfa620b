// A random network with inputs and targets, from a generator that gives the same numbers on every machine.

import Arrays
import Backprop

/// Sebastiano Vigna's splitmix64.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Between the two numbers.
  mutating func number(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) * 0x1p-53
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func array(_ rows: Int, _ columns: Int, _ low: Double, _ high: Double) throws -> NDArray {
    try NDArray((0..<rows * columns).map { _ in number(low, high) }, shape: [rows, columns])
  }
}

struct RandomExample {
  let layers: [Layer]
  let network: Network
  let inputs: NDArray
  let targets: NDArray

  /// Hidden layers take any activation. The numbers are drawn again until no ReLU unit lies so near its kink that a central
  /// difference would step over it.
  init(depth: Int, output: Activation, cost: Cost, _ random: inout SplitMix) throws {
    while true {
      let sizes = (0...depth).map { _ in random.integer(1...4) }
      let examples = random.integer(1...5)
      var layers: [Layer] = []
      for index in 0..<depth {
        let isLast = index == depth - 1
        // Cross-entropy needs outputs inside (0, 1): those that are not logistic are kept near a half.
        let isNarrow = isLast && cost == .crossEntropy && output != .logistic
        let scale = isNarrow ? 0.03 : 1.5
        layers.append(
          Layer(
            weights: try random.array(sizes[index], sizes[index + 1], -scale, scale),
            biases: try random.array(1, sizes[index + 1], isNarrow ? 0.4 : -0.5, isNarrow ? 0.6 : 0.5),
            activation: isLast ? output : Activation.allCases[random.integer(0...2)]))
      }
      let inputs = try random.array(examples, sizes[0], -1, 1)
      guard try RandomExample.isSmooth(layers, inputs) else { continue }
      self.layers = layers
      self.inputs = inputs
      network = try Network(layers: layers)
      targets = try random.array(examples, sizes[depth], 0, 1)
      return
    }
  }

  func moved(_ array: NDArray, by distance: Double) throws -> NDArray {
    try NDArray(array.asDoubles.map { $0 + distance }, shape: array.shape)
  }

  /// Whether every ReLU unit is at least 0.001 from its kink. A copy of the layer whose activation is tanh shows how near
  /// the weighted inputs are to 0.
  private static func isSmooth(_ layers: [Layer], _ inputs: NDArray) throws -> Bool {
    var activations = inputs
    for layer in layers {
      let probe = Layer(weights: layer.weights, biases: layer.biases, activation: .tanh)
      let weighted = try Network(layers: [probe]).activations(inputs: activations)[1]
      if layer.activation == .relu && weighted.asDoubles.contains(where: { abs($0) < 1e-3 }) { return false }
      activations = try Network(layers: [layer]).activations(inputs: activations)[1]
    }
    return true
  }
}
