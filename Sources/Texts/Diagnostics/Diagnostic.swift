// What is wrong and where, shown as a compiler shows it: place, message, the line itself, a caret under the culprit.

/// One message about a lesson.
public struct Diagnostic: Equatable, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }

  public var severity: Severity
  public var message: String
  /// The file's name; nil for a message about no file, such as a wrong option.
  public var file: String?
  /// From 1; 0 if the message is about the file as a whole.
  public var line: Int
  public var column: Int
  /// How many scalars are underlined.
  public var length: Int
  /// The label of the cell that it stands in.
  public var label: String?
  /// The line of the file.
  public var excerpt: String?
  /// Where the caret stands under the excerpt, where that is not `column`: the excerpt is what was read from the file.
  public var excerptColumn: Int?
  /// Further lines under the excerpt: the values that a failed check saw.
  public var details: [String]
  /// The calls that led here, the first place of a duplicate, and so on.
  public var notes: [Diagnostic]

  public init(
    _ message: String, severity: Severity = .error, file: String? = nil, line: Int = 0, column: Int = 0,
    length: Int = 1, label: String? = nil, excerpt: String? = nil, details: [String] = [], notes: [Diagnostic] = []
  ) {
    self.severity = severity
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.label = label
    self.excerpt = excerpt
    self.details = details
    self.notes = notes
  }

  /// The same message as a note of another.
  package func asNote() -> Diagnostic {
    var note = self
    note.severity = .note
    return note
  }

  /// The same message about something that stops nothing.
  public func asWarning() -> Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }

  /// The text for the terminal, with a line end. What it quotes may be anybody's: it cannot steer the terminal, nor forge a
  /// line that looks like another message.
  public var rendered: String {
    var text = ""
    if let given = file {
      let file = given.isEmpty ? "''" : given.inertForTerminal(isOneLine: true)
      text += line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    } else {
      text += "lessongen: "
    }
    text += "\(severity.rawValue): \(message.inertForTerminal(isOneLine: true))"
    if let label { text += "   (cell '\(label.inertForTerminal(isOneLine: true))')" }
    text += "\n"
    if let excerpt, line > 0 { text += Diagnostic.underlined(excerpt, column: excerptColumn ?? column, length: length) }
    for detail in details {
      for line in detail.split(separator: "\n", omittingEmptySubsequences: false) {
        text += "    \(line.inertForTerminal())\n"
      }
    }
    for note in notes { text += note.rendered }
    return text
  }

  /// The line without its indentation, and a second line with a caret. A line that is too long for a terminal is cut around the caret.
  private static func underlined(_ line: String, column: Int, length: Int) -> String {
    let scalars = Array(line.unicodeScalars)
    let indentation = scalars.prefix { $0 == " " || $0 == "\t" }.count
    let caret = max(column - 1, 0)
    var start = min(indentation, caret)
    var end = scalars.count
    let widest = 110
    if end - start > widest {
      start = max(start, min(caret - 40, end - widest))
      end = min(end, start + widest)
    }
    var shown = start > indentation ? "…" : ""
    var under = start > indentation ? " " : ""
    // One character each, so that the caret stays under its own.
    shown.unicodeScalars.append(contentsOf: scalars[start..<end].map { $0.steersTerminals && $0 != "\t" ? " " : $0 })
    if end < scalars.count { shown += "…" }
    for index in start..<max(caret, start) {
      // A tab in both lines keeps the caret in place whatever the terminal's tab width.
      under.unicodeScalars.append(index < scalars.count && scalars[index] == "\t" ? "\t" : " ")
    }
    under += "^" + String(repeating: "~", count: max(0, min(length, max(end - caret, 1)) - 1))
    return "    \(shown)\n    \(under)\n"
  }
}
