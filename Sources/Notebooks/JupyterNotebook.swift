// A notebook as its file has it: cells, what was stored under them, and where everything stands. Nothing has run yet.

import Texts

/// A Jupyter notebook, read from its file (nbformat 4.0 to 4.5).
public struct JupyterNotebook: Sendable {
  /// The path it was read from.
  public let path: String
  public let cells: [NotebookCell]
  /// Whether its outputs came from Python 2, which prints and divides otherwise.
  public let isPython2: Bool
  /// Whether its Python is older than the NumPy, 1.14, that writes all digits of a number: before, `print` gave twelve.
  package let isBeforeNumPy114: Bool
  /// The language of the cells, as the notebook calls it. One with cells that run has Python's.
  package let codeLanguage: String
  /// `metadata.title`
  package let title: String?
  /// The names in `metadata.authors`, and `metadata.date` with its place.
  package let authors: [String]
  package let date: (text: String, range: Range<Int>)?
  /// What `metadata.lessongen` says as a lesson's settings would.
  package let description: String?
  package let credit: (text: String, range: Range<Int>)?
  package let license: String?
  /// The language that the notebook is written in, and where it says so.
  package let language: (tag: String, range: Range<Int>)?
  package let file: TextFile

  /// Where a line and column of a cell's text stand in the file, all counted from 1.
  public func position(in cell: NotebookCell, line: Int, column: Int) -> (line: Int, column: Int) {
    TextOrigins(file: file, starts: cell.source.starts).position(line: line, column: column)
  }
}

/// One cell of a notebook.
public struct NotebookCell: Sendable {
  public enum Kind: String, Sendable { case code, markdown, raw }

  public let kind: Kind
  /// Nil before nbformat 4.5.
  public let id: String?
  public let tags: [String]
  /// The text, and where each of its lines stands in the file.
  package let source: OriginalLines
  /// The number of its prompt when the notebook was saved; nil if it had not run.
  public let executionCount: Int?
  /// What stood under it when the notebook was saved.
  public let outputs: [NotebookOutput]
  /// Whether Jupyter shows the source, and the outputs, folded away.
  package let isSourceHidden: Bool
  package let isOutputHidden: Bool
  package let attachments: [NotebookAttachment]
  /// What a raw cell is meant for: `text/latex`.
  package let rawFormat: String?
  /// The cell's bytes in the file.
  package let range: Range<Int>

  /// Whether Jupyter's tools show the cell without running it.
  public var isSkipped: Bool { has(.skipExecution) }

  /// Whether it holds code that is not only shown, live values and claims among it.
  var mayRun: Bool {
    switch kind {
    case .code: !isSkipped && text.contains { !$0.isWhitespace }
    case .markdown: text.contains("`{python") || text.contains("`{check")
    case .raw: false
    }
  }

  public var text: String { source.lines.joined(separator: "\n") }
}

/// What a code cell had given when the notebook was saved.
public enum NotebookOutput: Equatable, Sendable {
  /// `name` is `stdout` or `stderr`.
  case stream(name: String, text: String)
  /// The value of the last statement. `text` is its `text/plain`; nil if it has none.
  case result(text: String?, otherTypes: [String], rich: String? = nil)
  /// A figure and the like. `rich` is the Markdown, LaTeX or HTML among the other types, where they are nothing else.
  case display(text: String?, otherTypes: [String], rich: String? = nil)
  case error(name: String, message: String)
}

/// A file that a Markdown cell carries with it.
package struct NotebookAttachment: Sendable {
  package let name: String
  /// Types and contents, in the order of the file.
  package let contents: [(type: String, text: String)]
  package let range: Range<Int>
}
