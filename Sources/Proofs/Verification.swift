// The lesson's network and gradients, computed independently: what was compared, and how far apart the numbers were.

/// A table of agreements; a disagreement is an error instead, so a page never shows one.
public struct Verification: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// The lesson's variable.
    public let name: String
    /// As NumPy prints it: `(2, 2)`; nil for a number.
    public let shape: String?
    /// The largest relative difference between the lesson and the engine, over all entries; nil if the lesson names no network.
    public let engineDifference: Double?
    /// The largest relative difference from automatic differentiation of the cells; nil if it is not a gradient.
    public var automaticDifference: Double?
    /// From central differences.
    public var numerical: Numerical?

    public init(name: String, shape: String?, engineDifference: Double?) {
      self.name = name
      self.shape = shape
      self.engineDifference = engineDifference
    }
  }

  /// A gradient against central differences of the cells.
  public struct Numerical: Equatable, Sendable {
    /// The largest absolute difference.
    public let difference: Double
    /// The largest error that the central differences find in themselves.
    public let estimatedError: Double
    /// How many entries were compared, and how many there are.
    public let compared: Int
    public let entries: Int
    /// Entries at which the cost has a kink: there the gradient lies between the slopes on both sides.
    public let kinks: Int

    public init(difference: Double, estimatedError: Double, compared: Int, entries: Int, kinks: Int) {
      self.difference = difference
      self.estimatedError = estimatedError
      self.compared = compared
      self.entries = entries
      self.kinks = kinks
    }
  }
  public let rows: [Row]

  /// How far a variable may be from the engine's, relative to its size.
  public static let engineTolerance = 1e-12
  /// How far a gradient may be from automatic differentiation, relative to its size. Cells that compute `log(1 - a)` lose digits
  /// where `a` is near 1, and their derivative loses as many; a formula that cancels `1 - a` beforehand does not.
  public static let automaticTolerance = 1e-9
  /// How far a gradient may be from central differences.
  public static let numericalTolerance = 1e-8

  public init(rows: [Row]) { self.rows = rows }
}
