// The pictures that a lesson may ask for; what they look like is Rendering's business.

/// A directive that draws the lesson's network.
public enum FigureKind: String, CaseIterable, Sendable {
  /// The units, layer by layer, and the weights between them.
  case network
  /// The output over the plane of two inputs.
  case surface
  /// Every gradient entry, the lesson's and by central differences.
  case gradients
  /// How far the two gradients are apart, for wide and for narrow differences.
  case sweep
}
