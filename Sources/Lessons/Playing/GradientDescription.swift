// Which of a lesson's variables claim to be gradients, of what and with respect to what: `differentiate` in lesson.yaml.

import Texts

/// A cost, its parameters and their gradients, by the names of the lesson's variables.
public struct GradientDescription: Equatable, Sendable {
  public struct Pair: Equatable, Sendable {
    public let parameter: String
    public let gradient: String
  }

  public let cost: String
  public let pairs: [Pair]

  /// All the variables it names.
  public var names: [String] { [cost] + pairs.flatMap { [$0.parameter, $0.gradient] } }

  init(_ settings: Settings) throws(LessonError) {
    try settings.allow(only: ["cost", "parameters", "gradients"])
    cost = try settings.requiredString("cost")
    let parameters = try settings.requiredStrings("parameters")
    let gradients = try settings.requiredStrings("gradients")
    guard !parameters.isEmpty else { throw LessonError(settings.error("'parameters' is empty", atKey: "parameters")) }
    guard parameters.count == gradients.count else {
      throw LessonError(
        settings.error(
          "there \(parameters.count == 1 ? "is 1 parameter" : "are \(parameters.count) parameters"), but "
            + "\(gradients.count) names here", atKey: "gradients"))
    }
    for names in [parameters, gradients] where Set(names).count < names.count {
      throw LessonError(
        settings.error("a name is given twice", atKey: names == parameters ? "parameters" : "gradients"))
    }
    pairs = zip(parameters, gradients).map { Pair(parameter: $0, gradient: $1) }
  }

  /// Those of a network, layer by layer.
  init(_ network: NetworkDescription) {
    cost = network.cost
    pairs = network.weights.indices.flatMap { layer in
      [
        Pair(parameter: network.weights[layer], gradient: network.weightGradients[layer]),
        Pair(parameter: network.biases[layer], gradient: network.biasGradients[layer]),
      ]
    }
  }
}
