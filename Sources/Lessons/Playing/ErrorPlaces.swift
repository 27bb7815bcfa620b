// Errors of the layers below, shown in the lesson's files: what a reader of Markdown or an engine found, as a diagnostic with
// its place.

import Engines
import Markdown
import Texts

extension TextFile {
  func error(_ message: String, at place: Place) -> Diagnostic {
    error(message, line: place.line, column: place.column, length: place.length)
  }

  func error(_ error: MarkdownError) -> Diagnostic {
    self.error(error.message, at: error.place)
  }
}

extension Diagnostic {
  /// An engine's error, shown in whichever of the lesson's files it points at, with the calls that led to it.
  init(_ error: EngineError, in files: [TextFile]) {
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

  init(_ message: String, at place: Source.Place, in files: [TextFile]) {
    if let file = files.first(where: { $0.name == place.file }) {
      self = file.error(
        message, line: place.line, column: place.column, length: place.length, label: place.label)
    } else {
      self.init(message, file: place.file, line: place.line, column: place.column, length: place.length)
    }
  }

  /// As many as an author reads at once.
  static func first(_ problems: [Diagnostic]) -> [Diagnostic] {
    let limit = 20
    guard problems.count > limit else { return problems }
    var rest = Diagnostic("and \(problems.count - limit) more like these", file: problems[limit].file)
    // Advice, which is about no place, comes last.
    rest.notes = problems[problems.count - 1].notes.filter { $0.file == nil }
    return problems.prefix(limit) + [rest]
  }
}
