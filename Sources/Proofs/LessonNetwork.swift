// The lesson's network as the engine takes it: made of the lesson's variables where they are verified or drawn.

import Arrays
import Backprop
import Engines
import Lessons
import OrderedCollections
import Texts

/// A network that lesson.yaml describes, with the values that its variables had at one place.
package struct LessonNetwork {
  package let description: NetworkDescription
  package let snapshot: Snapshot

  package init(_ description: NetworkDescription, _ snapshot: Snapshot) {
    self.description = description
    self.snapshot = snapshot
  }

  package var cost: Cost {
    switch description.costFunction {
    case .crossEntropy: .crossEntropy
    case .meanSquaredError: .meanSquaredError
    }
  }

  /// - Throws: What variable is missing, or why the layers do not fit.
  package func network() throws(LessonError) -> Network {
    var layers: [Layer] = []
    for index in description.weights.indices {
      let name = description.activations.count == 1 ? description.activations[0] : description.activations[index]
      layers.append(
        Layer(
          weights: try array(description.weights[index]), biases: try array(description.biases[index]),
          activation: Activation(name)))
    }
    return try computed { () throws(NetworkError) in try Network(layers: layers) }
  }

  /// A variable as an array; a number is an array without axes.
  package func array(_ name: String) throws(LessonError) -> NDArray {
    switch snapshot.variables[name] {
    case .array(let array):
      guard let array = array.ndarray else {
        throw snapshot.problem("'\(name)' has not the elements that its shape promises")
      }
      return array
    case .float(let number): return NDArray([number])
    case .int(let number): return NDArray([number])
    case nil: throw snapshot.problem("the lesson has no variable '\(name)' here")
    default: throw snapshot.problem("'\(name)' is neither an array nor a number")
    }
  }

  /// Asks the engine; what it cannot do is a problem of the lesson's.
  package func computed<Result>(_ body: () throws(NetworkError) -> Result) throws(LessonError) -> Result {
    do throws(NetworkError) {
      return try body()
    } catch {
      throw snapshot.problem("the network cannot be computed again: \(error)")
    }
  }
}

extension Activation {
  fileprivate init(_ name: NetworkDescription.ActivationName) {
    switch name {
    case .logistic: self = .logistic
    case .tanh: self = .tanh
    case .relu: self = .relu
    }
  }
}
