// Everything that can be wrong with a lesson: found while it is read, while it is played, or when what it says does not hold.

/// Why there is no page. Holds at least one diagnostic.
public struct LessonError: Error, Equatable, Sendable {
  public enum Kind: Sendable {
    /// The lesson cannot be built: a file is missing, a cell fails.
    case broken
    /// The lesson runs, but something that it says is not so.
    case untrue
    /// What the command line asks for cannot be.
    case usage
  }

  public var kind: Kind
  public var diagnostics: [Diagnostic]

  public init(_ diagnostic: Diagnostic, kind: Kind = .broken) {
    self.init([diagnostic], kind: kind)
  }

  public init(_ diagnostics: [Diagnostic], kind: Kind = .broken) {
    precondition(!diagnostics.isEmpty)
    self.kind = kind
    self.diagnostics = diagnostics
  }

  public var rendered: String { diagnostics.map(\.rendered).joined() }

  package init(_ error: FileError) {
    self.init(Diagnostic("cannot be read: \(error.reason)", file: error.path))
  }

  /// What `body` reads; a file that cannot be read is told as what cannot be built is.
  package static func reading<Result>(
    _ body: () throws(FileError) -> Result
  ) throws(LessonError) -> Result {
    do throws(FileError) { return try body() } catch { throw LessonError(error) }
  }
}
