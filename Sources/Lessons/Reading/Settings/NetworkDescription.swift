// Which of a lesson's variables are its network, and which claim to be gradients, of what and with respect to what: `network`
// and `differentiate` in lesson.yaml.

import Texts

/// Which of the lesson's variables are the network that the engine recomputes.
public struct NetworkDescription: Equatable, Sendable {
  /// One name for each step from layer to layer.
  public let weights: [String]
  public let biases: [String]
  public let inputs: String
  public let targets: String
  public let output: String
  public let cost: String
  public let weightGradients: [String]
  public let biasGradients: [String]
  /// The activation functions, one for each layer or one for all.
  public let activations: [ActivationName]
  public let costFunction: CostName

  /// An activation function as lesson.yaml calls it.
  public enum ActivationName: String, CaseIterable, Sendable { case logistic, tanh, relu }

  /// A cost function as lesson.yaml calls it.
  public enum CostName: String, CaseIterable, Sendable {
    case crossEntropy = "cross-entropy"
    case meanSquaredError = "mean-squared-error"
  }

  /// All the variables it names.
  public var names: [String] {
    weights + biases + [inputs, targets, output, cost] + weightGradients + biasGradients
  }

  init(_ settings: Settings) throws(LessonError) {
    try settings.allow(only: [
      "weights", "biases", "inputs", "targets", "output", "cost", "gradients", "activations", "cost-function",
    ])
    weights = try settings.requiredStrings("weights")
    biases = try settings.requiredStrings("biases")
    inputs = try settings.requiredString("inputs")
    targets = try settings.requiredString("targets")
    output = try settings.requiredString("output")
    cost = try settings.requiredString("cost")
    guard let gradients = try settings.settings("gradients") else { throw settings.missing("gradients") }
    try gradients.allow(only: ["weights", "biases"])
    weightGradients = try gradients.requiredStrings("weights")
    biasGradients = try gradients.requiredStrings("biases")
    activations =
      try settings.strings("activations")?.map { (name, _) throws(LessonError) in
        try settings.oneOf(ActivationName.self, name, "activation", atKey: "activations")
      } ?? [.logistic]
    costFunction =
      try settings.string("cost-function").map { (name) throws(LessonError) in
        try settings.oneOf(CostName.self, name, "cost function", atKey: "cost-function")
      } ?? .crossEntropy
    guard !weights.isEmpty else { throw LessonError(settings.error("'weights' is empty", atKey: "weights")) }
    for (key, names) in [("biases", biases), ("gradients", weightGradients), ("gradients", biasGradients)]
    where names.count != weights.count {
      throw LessonError(
        settings.error("there are \(weights.count) weights, but \(names.count) names here", atKey: key))
    }
    guard activations.count == 1 || activations.count == weights.count else {
      throw LessonError(
        settings.error("give one activation for all layers, or \(weights.count)", atKey: "activations"))
    }
  }
}

extension Settings {
  /// One of the names of a kind.
  fileprivate func oneOf<Name: RawRepresentable & CaseIterable>(
    _ kind: Name.Type, _ name: String, _ noun: String, atKey key: String
  ) throws(LessonError) -> Name where Name.RawValue == String {
    if let known = Name(rawValue: name) { return known }
    let names = Name.allCases.map(\.rawValue)
    throw LessonError(error("unknown \(noun) '\(name)'\(hint(for: name, among: names))", atKey: key))
  }
}

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
