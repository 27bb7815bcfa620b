// The numbers of a lesson's pictures, computed by the engine from the lesson's variables where each picture stands.

import Arrays
import Backprop
import Lessons
import Proofs
import Texts

/// The figures that an edition asks for, by the index of their directive among the document's inserts.
///
/// - Throws: What stands in the way of the first that cannot be drawn, at its place.
package func draw(_ edition: Edition) throws(LessonError) -> [Int: any Figure] {
  guard let description = edition.lesson.manifest.network else { return [:] }
  var figures: [Int: any Figure] = [:]
  for (index, outcome) in edition.outcomes.enumerated() {
    guard case .figure(let kind, let snapshot) = outcome else { continue }
    let source = FigureSource(lesson: LessonNetwork(description, snapshot), kind: kind)
    figures[index] =
      switch kind {
      case .network: try source.network()
      case .surface: try source.surface()
      case .gradients: try source.gradients()
      case .sweep: try source.sweep()
      }
  }
  return figures
}

/// From the lesson's variables at one place to the numbers of one picture.
private struct FigureSource {
  let lesson: LessonNetwork
  let kind: FigureKind

  private var description: NetworkDescription { lesson.description }

  func network() throws(LessonError) -> NetworkFigure {
    // The engine checks that the layers fit each other.
    let network = try lesson.network()
    var layers: [NetworkFigure.Layer] = []
    for (weights, biases) in zip(description.weights, description.biases) {
      let width = network.unitCounts[layers.count + 1]
      let rows = network.unitCounts[layers.count]
      let values = try finite(weights)
      layers.append(
        NetworkFigure.Layer(
          weightsName: weights, weights: (0..<rows).map { Array(values[$0 * width..<($0 + 1) * width]) },
          biasesName: biases, biases: try finite(biases)))
    }
    guard layers.contains(where: { !$0.isEmpty }) else { throw problem("it has no weights") }
    return NetworkFigure(layers: layers)
  }

  func surface() throws(LessonError) -> SurfaceFigure {
    let network = try lesson.network()
    let counts = network.unitCounts
    guard counts[0] == 2, counts[counts.count - 1] == 1 else {
      throw problem("it needs 2 inputs and 1 output, and this network has \(counts[0]) and \(counts[counts.count - 1])")
    }
    let inputs = try lesson.array(description.inputs)
    let (coordinates, targets) = (try finite(description.inputs), try finite(description.targets))
    let outputs = try outputs(network, inputs)
    guard targets.count == outputs.count else {
      throw problem("there are \(outputs.count) examples, but \(targets.count) targets")
    }
    let examples = outputs.indices.map { index in
      SurfaceFigure.Example(
        x: coordinates[2 * index], y: coordinates[2 * index + 1], target: targets[index], output: outputs[index])
    }
    guard let window = SurfaceFigure.Window(around: examples.map { ($0.x, $0.y) }) else {
      throw problem("its examples are too far apart")
    }
    let points = window.points
    let grid = try self.outputs(network, array(points.flatMap { [$0.x, $0.y] }, [points.count, 2]))
    return SurfaceFigure(window: window, outputs: grid, examples: examples)
  }

  func gradients() throws(LessonError) -> GradientsFigure {
    let epsilon = 1e-4
    let check = try gradientChecks()(epsilon)
    var entries: [GradientsFigure.Entry] = []
    for layer in description.weights.indices {
      for (name, numerical) in [
        (description.weightGradients[layer], check.numericalWeights[layer]),
        (description.biasGradients[layer], check.numericalBiases[layer]),
      ] {
        let analytic = try finite(name)
        let shape = try lesson.array(name).shape
        guard shape == numerical.shape else {
          throw problem("'\(name)' has the shape \(shape.description), not \(numerical.shape.description)")
        }
        for (index, (analytic, numerical)) in zip(analytic, numerical.asDoubles).enumerated() {
          let entry = "\(name)\(shape.position(of: index))"
          guard numerical.isFinite else { throw problem("the numerical \(entry) is \(numerical)") }
          entries.append(GradientsFigure.Entry(name: entry, analytic: analytic, numerical: numerical))
        }
      }
    }
    guard !entries.isEmpty else { throw problem("it has no weights") }
    return GradientsFigure(entries: entries, epsilon: epsilon)
  }

  func sweep() throws(LessonError) -> SweepFigure {
    let check = try gradientChecks()
    var points: [SweepFigure.Point] = []
    for exponent in SweepFigure.exponents {
      guard let epsilon = Double("1e\(exponent)") else { continue }
      let difference = try check(epsilon).largestDifference
      guard difference.isFinite else { throw problem("with ε = 1e\(exponent) the difference is \(difference)") }
      points.append(SweepFigure.Point(exponent: exponent, difference: difference))
    }
    guard points.contains(where: { $0.difference > 0 }) else {
      throw problem("the two gradients are equal for every ε, and zero has no logarithm")
    }
    return SweepFigure(points: points)
  }

  // MARK: Asking

  /// The engine's gradient, computed once, beside the numerical one with each step that is asked for.
  private func gradientChecks() throws(LessonError) -> (_ epsilon: Double) throws(LessonError) -> GradientCheck {
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
  private func outputs(_ network: Network, _ inputs: NDArray) throws(LessonError) -> [Double] {
    let activations = try lesson.computed { () throws(NetworkError) in try network.activations(inputs: inputs) }
    let outputs = (activations.last ?? inputs).asDoubles
    if let wrong = outputs.first(where: { !$0.isFinite }) { throw problem("an output is \(wrong)") }
    return outputs
  }

  /// The elements of a variable, row by row. There is no place for infinity on paper.
  private func finite(_ name: String) throws(LessonError) -> [Double] {
    let array = try lesson.array(name)
    let values = array.asDoubles
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw problem("\(name)\(array.shape.position(of: index)) is \(values[index])")
    }
    return values
  }

  private func array(_ values: [Double], _ shape: Shape) -> NDArray {
    do throws(ArrayError) {
      return try NDArray(values, shape: shape)
    } catch {
      preconditionFailure("as many values as the shape says: \(error.message)")
    }
  }

  private func problem(_ message: String) -> LessonError {
    lesson.snapshot.problem("the '\(kind.rawValue)' figure cannot be drawn: \(message)")
  }
}
