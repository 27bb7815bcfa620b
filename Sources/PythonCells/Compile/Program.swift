// A cell between its two steps, and what comes of running it.

import Engines
import PythonSyntax
import Texts

/// A cell that has been read. Nothing in it belongs to an interpreter.
struct ReadCell {
  let source: Source
  let statements: [Statement]
  let names: ScopeNames
  /// The last statement is followed by a semicolon: as in Jupyter, its value is not shown.
  let hidesValue: Bool
  /// What of it IPython takes the time of.
  var timed: [IPythonCell.TimedCode] = []
}

/// A prepared cell.
public struct Program {
  let cell: ReadCell
  /// The global names that it binds, in the order of their first mention.
  public let boundNames: [String]
  let steps: [Step]
  /// Slots for the targets of its comprehensions.
  let slotCount: Int
  let globalUse: GlobalUse
  /// Whether it does nothing but print variables and constants.
  public let onlyPrints: Bool
  /// What `prepare(_:leavingOutImports:)` was asked to pass over.
  public let leftOut: [LeftOutImport]

  public var source: Source { cell.source }
}

/// A name that an unsupported import would have bound, and how that import is refused.
public struct LeftOutImport: Sendable {
  public let name: String
  public let error: PythonError
}

/// What running a cell gave.
public struct RunResult {
  /// What it printed and was warned of, in order, also when an error ended it.
  package let outputs: [CellRun.Output]
  /// What it printed.
  public var output: String { outputs.printed }
  /// The value of the cell's last statement, where that is an expression (what Jupyter shows as `Out[n]`).
  public let value: Value?
  public let error: PythonError?
}

extension Statement {
  /// `print("Error = ", e)`
  var isPlainPrint: Bool {
    guard case .expression(let expression) = kind, case .call(let callee, let arguments) = expression.kind,
      case .name("print") = callee.kind
    else { return false }
    return arguments.allSatisfy { argument in
      switch argument.value.kind {
      case .name, .none, .bool, .int, .float, .string: true
      default: false
      }
    }
  }
}
