// How arrays are written: NumPy's print options, those that decide about digits and lines.

/// `np.set_printoptions(…)`
public struct PrintOptions: Equatable, Sendable {
  /// How many digits stand behind the point, at most.
  public var precision = 8
  /// From so many elements on only the corners are shown.
  public var threshold = 1000
  /// How many elements a corner has along each axis.
  public var edgeItems = 3
  /// How many characters a line has.
  public var lineWidth = 75
  /// Whether small numbers are written without an exponent, be they as small as they like.
  public var suppressesSmall = false

  public init() {}
}
