// The lesson's network against the engine: what was compared, and how far apart the numbers were.

/// A table of agreements; a disagreement is an error instead, so a page never shows one.
public struct Verification: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// The lesson's variable.
    public let name: String
    /// As NumPy prints it: `(2, 2)`; nil for a number.
    public let shape: String?
    /// The largest relative difference between the lesson and the engine, over all entries.
    public let engineDifference: Double
    /// The largest absolute difference between the lesson's gradient and central differences; nil if it is not a gradient.
    public let numericalDifference: Double?

    public init(name: String, shape: String?, engineDifference: Double, numericalDifference: Double?) {
      self.name = name
      self.shape = shape
      self.engineDifference = engineDifference
      self.numericalDifference = numericalDifference
    }
  }
  public let rows: [Row]

  /// How far a variable may be from the engine's, relative to its size.
  public static let engineTolerance = 1e-12
  /// How far a gradient may be from central differences.
  public static let numericalTolerance = 1e-8

  public init(rows: [Row]) { self.rows = rows }
}
