// What is wrong with a formula, and where in its TeX.

/// An error in a formula's TeX, at Unicode scalars `offset..<offset + length`.
public struct FormulaError: Error, Equatable, Sendable {
  public let message: String
  /// An `&` outside of a table.
  package let isStrayAlignment: Bool
  public let offset: Int
  public let length: Int

  public init(message: String, offset: Int, length: Int) {
    self.init(message, offset, length, isStrayAlignment: false)
  }

  init(_ message: String, _ offset: Int, _ length: Int, isStrayAlignment: Bool) {
    self.message = message
    self.isStrayAlignment = isStrayAlignment
    self.offset = offset
    self.length = length
  }

  /// The same of another place.
  func moved(to offset: Int, _ length: Int) -> FormulaError {
    FormulaError(message, offset, length, isStrayAlignment: isStrayAlignment)
  }
}
