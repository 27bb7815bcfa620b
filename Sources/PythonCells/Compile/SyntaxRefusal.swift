// Errors of the syntax as the engine's own: what cannot be read, and IPython's commands, which no cell of ours may hold.

import PythonSyntax
import Texts

extension PythonError {
  /// What the parser found wrong with a text.
  init(_ error: SyntaxError, in source: Source) {
    let kind: Kind =
      switch error.kind {
      case .syntax: .syntax
      case .indentation: .indentation
      case .tab: .tab
      case .unsupported: .unsupported
      }
    self.init(kind, error.message, at: error.range, in: source)
  }
}

extension IPythonCell {
  /// The text that Python reads.
  ///
  /// - Throws: `unsupported`, for the first of IPython's commands that is more than a wish about figures.
  public func pythonText() throws(PythonError) -> String {
    let (text, command) = python()
    if let command { throw PythonError(.unsupported, command.what, at: command.range, in: source) }
    return text
  }
}
