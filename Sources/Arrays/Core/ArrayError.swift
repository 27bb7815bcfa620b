// What can go wrong in an array operation, in NumPy's own words.

/// An error of an array operation: the Python exception NumPy would raise, and its message word for word.
public struct ArrayError: Error, Equatable, Sendable {
  /// The Python exception class that NumPy raises here.
  public enum Kind: String, Sendable {
    case value = "ValueError"
    case index = "IndexError"
    case type = "TypeError"
    case overflow = "OverflowError"
    case zeroDivision = "ZeroDivisionError"
    case attribute = "AttributeError"
    // NumPy's own classes, as the last line of a traceback names them. They are kinds of MemoryError, IndexError and TypeError.
    case memory = "numpy._core._exceptions._ArrayMemoryError"
    case axis = "numpy.exceptions.AxisError"
    /// A result that an array's type cannot hold.
    case casting = "numpy._core._exceptions._UFuncOutputCastingError"
    /// A function that has no loop for these types.
    case noLoop = "numpy._core._exceptions._UFuncNoLoopError"
    /// The embedding program's allowance (memory, work) does not reach.
    case limit
    /// Something NumPy can do and this library cannot; the message names it.
    case unsupported
  }

  public let kind: Kind
  public let message: String
  /// What a caller needs to know beyond the kind.
  package let cause: Cause?

  package enum Cause: Sendable {
    /// One element was to be set to a sequence.
    case sequenceForElement
  }

  public init(_ kind: Kind, _ message: String) {
    self.init(kind, message, cause: nil)
  }

  package init(_ kind: Kind, _ message: String, cause: Cause?) {
    self.kind = kind
    self.message = message
    self.cause = cause
  }
}
