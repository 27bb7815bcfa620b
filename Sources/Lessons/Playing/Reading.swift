// A live value, a number in a formula or a claim, as it was read while the lesson was played.

/// An expression of the prose and what it was worth.
public struct Reading: Sendable {
  public enum Kind: Sendable { case value, claim }

  public let kind: Kind
  public let expression: String
  /// What the page shows; empty for a claim.
  public let text: String
  /// With all its digits, if it is one number.
  public let number: Double?
  /// The names that it takes from the lesson, sorted.
  public let reads: [String]
  public let line: Int
  public let column: Int
  /// How many cells had run.
  public let cellCount: Int

  public init(
    kind: Kind, expression: String, text: String, number: Double?, reads: [String], line: Int, column: Int,
    cellCount: Int
  ) {
    self.kind = kind
    self.expression = expression
    self.text = text
    self.number = number
    self.reads = reads
    self.line = line
    self.column = column
    self.cellCount = cellCount
  }
}
