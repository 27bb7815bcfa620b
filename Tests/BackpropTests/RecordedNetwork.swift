// A network of Tests/Data/backprop/networks.json with what NumPy computed for it (see Tests/record_networks.py).

import Arrays
import Backprop
import Foundation
import Testing

struct RecordedNetwork: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let cost: String
  let activations: [String]
  let weights: [[[Double]]]
  let biases: [[[Double]]]
  let targets: [[Double]]
  /// Every layer's activations, the inputs first.
  let values: [[[Double]]]
  let costValue: Double
  let deltas: [[[Double]]]
  let weightGradients: [[[Double]]]
  let biasGradients: [[[Double]]]

  var testDescription: String { name }

  private struct File: Decodable {
    let networks: [RecordedNetwork]
  }

  static let all: [RecordedNetwork] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/backprop/networks.json")
    let networks = try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)).networks
    return networks ?? []
  }()

  func network() throws -> Network {
    var layers: [Layer] = []
    for (index, name) in activations.enumerated() {
      layers.append(
        Layer(
          weights: try NDArray(weights[index]), biases: try NDArray(biases[index]),
          activation: try #require(Activation(rawValue: name))))
    }
    return try Network(layers: layers)
  }

  func measure() throws -> Cost { try #require(Cost(rawValue: cost)) }
}
