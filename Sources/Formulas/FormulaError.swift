// What is wrong with a formula, and where in its TeX.

/// An error in a formula's TeX, at Unicode scalars `offset..<offset + length`.
public struct FormulaError: Error, Equatable, Sendable {
  public let message: String
  public let offset: Int
  public let length: Int

  public init(message: String, offset: Int, length: Int) {
    self.message = message
    self.offset = offset
    self.length = length
  }
}
