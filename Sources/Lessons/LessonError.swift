// Everything that can be wrong with a lesson: found while it is read, while it is played, or when what it says does not hold.

import Markdown
import PythonCells

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

  init(_ error: FileError) {
    self.init(Diagnostic("cannot be read: \(error.reason)", file: error.path))
  }
}

extension TextFile {
  func error(_ error: MarkdownError) -> Diagnostic {
    self.error(error.message, at: error.place)
  }
}

extension Diagnostic {
  /// A Python error, shown in whichever of the lesson's files it points at, with the calls that led to it.
  init(_ error: PythonError, in files: [TextFile]) {
    guard let place = error.place else {
      self.init(error.description)
      return
    }
    self = Diagnostic(error.description, at: place, in: files)
    for (index, frame) in error.frames.enumerated() {
      // A function that calls itself forever leaves many equal frames: one tells it all.
      if index > 0, frame == error.frames[index - 1] { continue }
      let isRepeated = index + 1 < error.frames.count && error.frames[index + 1] == frame
      let message = "in the call of '\(frame.function)'" + (isRepeated ? ", many times over" : "")
      notes.append(Diagnostic(message, at: frame.place, in: files).asNote())
    }
  }

  init(_ message: String, at place: PythonError.Place, in files: [TextFile]) {
    if let file = files.first(where: { $0.name == place.file }) {
      self = file.error(
        message, line: place.line, column: place.column, length: place.length, label: place.label)
    } else {
      self.init(message, file: place.file, line: place.line, column: place.column, length: place.length)
    }
  }
}
