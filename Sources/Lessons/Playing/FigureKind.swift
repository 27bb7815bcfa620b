// The pictures that a lesson may ask for, by name. Which there are, and what they show, is the Figures room's business: whoever
// plays a lesson says so.

/// A directive that draws the lesson's network: `{network}`.
public struct FigureKind: Hashable, Sendable {
  /// The directive's name, and part of the name of the picture's file.
  public let name: String

  public init(_ name: String) { self.name = name }
}
