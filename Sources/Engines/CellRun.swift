// What came of running a cell: its outputs in the order in which they came, and what ended it.

import Texts

/// One run of one cell.
package struct CellRun: Sendable {
  /// Something that the cell gave.
  package enum Output: Equatable, Sendable {
    case stdout(String)
    /// Warnings, and what else is not part of the answer.
    case stderr(String)
    /// Shown while the cell ran: a picture, a table.
    case display(Display)
    /// The value of the last statement, where that is an expression and not nothing.
    case result(Display)
    /// A figure that the code has made and this engine does not draw, where it would have been shown.
    case undrawn(UndrawnFigure)
    /// How long something took, which differs from run to run: that it was asked for.
    case timed

    /// About how many bytes a page needs for it.
    package var size: Int {
      switch self {
      case .stdout(let text), .stderr(let text): text.utf8.count
      case .display(let display), .result(let display):
        display.representations.reduce(0) { $0 + $1.content.utf8.count }
      case .timed: 64
      case .undrawn(let figure): figure.files.reduce(64) { $0 + $1.utf8.count }
      }
    }
  }

  package var outputs: [Output]
  /// nil if it ran to its end.
  package var error: EngineError?
  /// The first thing among the outputs that differs from run to run, where that is tolerated; it stands there without what
  /// differs.
  package var undecided: EngineError?
  /// Whether the last value is left out, since it is a part of a figure that is not drawn: real Python's text of it would tell
  /// an address, or what only a drawing knows.
  package var withholdsValue = false
  /// What of the texts is no author's, where that is asked for.
  package var made = MadeTexts()
  /// The followed variables that the cell bound or wrote to, with the place of the last time; nil where that is not known.
  package var touched: [(name: String, place: Source.Place?)]

  package init(
    outputs: [Output] = [], error: EngineError? = nil, touched: [(name: String, place: Source.Place?)] = []
  ) {
    self.outputs = outputs
    self.error = error
    self.touched = touched
  }
}

/// Texts that a cell has had made by the language and its libraries: they may be worded and spaced otherwise by another
/// version of these.
package struct MadeTexts: Equatable, Sendable {
  /// Arrays and the like, as they were written, line by line.
  package var shown = ""
  /// What errors say that the cell has caught, but for those that the lesson raises itself.
  package var words: [String] = []

  package init() {}
}

extension [CellRun.Output] {
  /// All that went to standard output.
  package var printed: String {
    // A cell prints in one piece, most of the time: no text is put together then.
    var printed = ""
    for case .stdout(let text) in self { printed = printed.isEmpty ? text : printed + text }
    return printed
  }

  /// The last value as text.
  package var value: String? {
    for case .result(let display) in self { return display.text }
    return nil
  }

  /// What was shown besides: warnings and pictures.
  package var hasExtras: Bool {
    contains { output in
      switch output {
      case .stdout: false
      case .result(let display): display.representations.count > 1
      case .stderr, .display, .undrawn, .timed: true
      }
    }
  }

  /// Whether there is a figure among them that was not drawn.
  package var hasUndrawn: Bool { contains { if case .undrawn = $0 { true } else { false } } }

  /// Puts a text at the end, into the last piece where that is of the same stream.
  package mutating func append(stdout text: String) {
    guard !text.isEmpty else { return }
    if case .stdout(let before) = last { self[count - 1] = .stdout(before + text) } else { append(.stdout(text)) }
  }

  package mutating func append(stderr text: String) {
    guard !text.isEmpty else { return }
    if case .stderr(let before) = last { self[count - 1] = .stderr(before + text) } else { append(.stderr(text)) }
  }
}

/// A figure that was made and not drawn.
package struct UndrawnFigure: Equatable, Sendable {
  /// Whether it would have been shown; otherwise it was only to be saved.
  package let isShown: Bool
  /// The files that it was to be saved as.
  package var files: [String] = []

  package init(isShown: Bool, files: [String] = []) {
    self.isShown = isShown
    self.files = files
  }
}

/// One thing to be shown, in one or several forms.
package struct Display: Equatable, Sendable {
  package struct Representation: Equatable, Sendable {
    /// `text/plain`, `image/svg+xml`, `image/png`.
    package let type: String
    /// Text; Base64 where the type is no text's.
    package let content: String

    package init(type: String, content: String) {
      self.type = type
      self.content = content
    }
  }

  /// As many as the engine gives, in its order.
  package let representations: [Representation]

  package init(_ representations: [Representation]) { self.representations = representations }

  /// Nothing but a text.
  package init(text: String) { representations = [Representation(type: "text/plain", content: text)] }

  package subscript(type: String) -> String? { representations.first { $0.type == type }?.content }

  package var text: String? { self["text/plain"] }
}
