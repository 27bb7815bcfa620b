// A code cell on its way to being run: its text, and the words for its place.

import Engines
import Lessons
import Notebooks
import Texts

/// A code cell of a notebook.
struct AuditedSource {
  let cell: NotebookCell
  /// The cell's text, placed as if it were a file of its own.
  let source: Source
  /// The notebook's line and column of a line and column of the text.
  let position: @Sendable (_ line: Int, _ column: Int) -> (line: Int, column: Int)

  init(_ cell: NotebookCell, number: Int, in notebook: JupyterNotebook) {
    self.cell = cell
    // The label tells functions of different cells apart.
    source = Source(file: notebook.path, label: "\(number)", text: cell.text)
    position = { line, column in notebook.position(in: cell, line: line, column: column) }
  }

  /// nbclient passes these over, too.
  var isSkipped: Bool { cell.isSkipped }

  /// What is not supported, and where.
  func described(_ error: EngineError) -> UnsupportedCode {
    let (line, column) = error.place.map { position($0.line, $0.column) } ?? position(1, 1)
    // What is undecidable is no fault of the engine's.
    var message = error.kind == .undecidable ? error.message : error.description
    // The report says so itself.
    let reason = " (it differs from run to run)"
    if message.hasSuffix(reason) { message.removeLast(reason.count) }
    return UnsupportedCode(message: message, line: line, column: column)
  }
}
