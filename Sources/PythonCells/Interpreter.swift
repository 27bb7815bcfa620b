// The door to this target: cells and inline expressions are prepared (read, resolved, refused where unsupported), then run.

import Arrays

/// A prepared cell.
public struct Program {
  public let source: Source
}

/// A prepared inline value: a pure expression with an optional conversion and format, as between an f-string's braces.
public struct InlineExpression {
  public let source: Source
}

/// What running a cell gave.
public struct RunResult {
  /// What it printed, also when an error ended it.
  public let output: String
  /// The value of the cell's last statement, where that is an expression (what Jupyter shows as `Out[n]`).
  public let value: Value?
  public let error: PythonError?
}

/// The state of one lesson that runs: its global variables.
public final class Interpreter {
  public init() {}

  /// Reads a cell and resolves its names; whatever is not supported is refused here, before anything runs.
  public func prepare(_ source: Source) throws(PythonError) -> Program { Program(source: source) }

  /// Reads what stands in a live value: `e`, `e:.4f`, `e!r:>10`.
  public func prepareInline(_ source: Source) throws(PythonError) -> InlineExpression {
    InlineExpression(source: source)
  }

  public func run(_ program: Program) -> RunResult { RunResult(output: "", value: nil, error: nil) }

  /// The value and its text. Anything that would change a variable, or print, is an error.
  public func evaluate(_ inline: InlineExpression) throws(PythonError) -> (value: Value, text: String) {
    (.none, "")
  }

  /// The global variables of the names given so far, in the order of their first mention.
  public var globals: [(name: String, value: Value)] { [] }

  public subscript(global name: String) -> Value? { nil }
}
