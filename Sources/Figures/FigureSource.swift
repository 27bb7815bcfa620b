// What a picture is computed from: the lesson's variables where it stands, and the network that they are.

import Arrays
import Backprop
import Lessons
import Proofs
import Texts

/// From the lesson's variables at one place to the numbers of one picture.
public struct FigureSource {
  let lesson: LessonNetwork
  let kind: FigureKind

  var description: NetworkDescription { lesson.description }

  /// The engine's gradient, computed once, beside the numerical one with each step that is asked for.
  func gradientChecks() throws(LessonError) -> (_ epsilon: Double) throws(LessonError) -> GradientCheck {
    let (inputs, targets) = (try lesson.array(description.inputs), try lesson.array(description.targets))
    let network = try lesson.network()
    let gradients = try lesson.computed { () throws(NetworkError) in
      try network.gradients(inputs: inputs, targets: targets, cost: lesson.cost)
    }
    return { (epsilon) throws(LessonError) in
      let numerical = try lesson.computed { () throws(NetworkError) in
        try network.numericalGradients(inputs: inputs, targets: targets, cost: lesson.cost, epsilon: epsilon)
      }
      return GradientCheck(
        gradients: gradients, numericalWeights: numerical.weights, numericalBiases: numerical.biases)
    }
  }

  /// The one output for each row.
  func outputs(_ network: Network, _ inputs: NDArray) throws(LessonError) -> [Double] {
    let activations = try lesson.computed { () throws(NetworkError) in try network.activations(inputs: inputs) }
    let outputs = (activations.last ?? inputs).asDoubles
    if let wrong = outputs.first(where: { !$0.isFinite }) { throw problem("an output is \(wrong)") }
    return outputs
  }

  /// The elements of a variable, row by row. There is no place for infinity on paper.
  func finite(_ name: String) throws(LessonError) -> [Double] {
    let array = try lesson.array(name)
    let values = array.asDoubles
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw problem("\(name)\(array.shape.position(of: index)) is \(values[index])")
    }
    return values
  }

  func array(_ values: [Double], _ shape: Shape) -> NDArray {
    do throws(ArrayError) {
      return try NDArray(values, shape: shape)
    } catch {
      preconditionFailure("as many values as the shape says: \(error.message)")
    }
  }

  func problem(_ message: String) -> LessonError {
    lesson.snapshot.problem("the '\(kind.name)' figure cannot be drawn: \(message)")
  }
}
