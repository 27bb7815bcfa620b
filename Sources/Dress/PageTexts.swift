// The words around a lesson, in the reader's language: `ui.<lang>.yaml`.

import Lessons
import Texts

/// The words around a lesson: headings of panels, tooltips, the language's own name.
public struct PageTexts: Sendable {
  /// The language they are in.
  package let tag: Language
  /// All of the file's texts: the frame may ask for any of them.
  package let all: [String: String]

  /// Those that the renderers themselves need; `{…}` in them is filled in.
  package enum Key: String, CaseIterable {
    case language
    case sameSection = "same-section"
    case permalink
    case date, months
    case dateOfMonth = "date-month"
    case taskDone = "task-done"
    case taskOpen = "task-open"
    case figure
    case figureReference = "figure-reference"
    case table
    case tableReference = "table-reference"
    case exerciseReference = "exercise-reference"
    case equationReference = "equation-reference"
    case cell, source, output, error, warnings, value, checked, license, notes, undrawn, timed
    case undrawnFiles = "undrawn-files"
    case noteBack = "note-back"
    case calloutNote = "callout-note"
    case calloutTip = "callout-tip"
    case calloutImportant = "callout-important"
    case calloutWarning = "callout-warning"
    case calloutCaution = "callout-caution"
    case exercise, solution
    case solutionOf = "solution-of"
    case verificationTitle = "verification-title"
    case verificationText = "verification-text"
    case verificationTextCells = "verification-text-cells"
    case verificationVariable = "verification-variable"
    case verificationShape = "verification-shape"
    case verificationEngine = "verification-engine"
    case verificationAutomatic = "verification-automatic"
    case verificationNumerical = "verification-numerical"
    case verificationTolerance = "verification-tolerance"
  }

  /// - Parameter others: keys that must be there, too: those of the pictures.
  public init(
    _ language: Language, folder: String, from files: any Files, requiring others: [String] = []
  ) throws(LessonError) {
    guard let (path, isExact) = PageTexts.path(language, folder, files) else {
      let path = "\(folder)/ui.\(language).yaml"
      throw LessonError(Diagnostic("the page's own texts in '\(language)' are missing", file: path))
    }
    let settings = try Settings(reading: path, from: files)
    var all = try settings.strings()
    var missing: [String] = []
    for key in Key.allCases.map(\.rawValue) + others where all[key] == nil && !missing.contains(key) {
      missing.append(key)
    }
    guard missing.isEmpty else { throw settings.missing(missing) }
    if !isExact { all[Key.language.rawValue] = all[Key.language.rawValue].map { PageTexts.name($0, of: language) } }
    self.all = all
    tag = language
  }

  package subscript(key: Key) -> String { all[key.rawValue] ?? "" }

  /// A text that is none of ours.
  package subscript(key: String) -> String { all[key] ?? "" }

  /// A date as this language writes it.
  package func text(of date: LessonDate) -> String {
    switch date {
    case .words(let words): return words
    case .calendar(let year, let month, let day):
      guard let month else { return "\(year)" }
      let names = self[.months].split(separator: ",").map { $0.drop { $0 == " " } }
      let name = names.indices.contains(month - 1) ? String(names[month - 1]) : "\(month)"
      let values = [("year", "\(year)"), ("month", name)]
      guard let day else { return filled(.dateOfMonth, values) }
      return filled(.date, values + [("day", "\(day)")])
    }
  }

  /// A text with `{name}` filled in.
  package func filled(_ key: Key, _ values: [(name: String, value: String)]) -> String {
    PageTexts.filled(self[key], values)
  }

  package static func filled(_ text: String, _ values: [(name: String, value: String)]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.name == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// What is refused, in this language as far as it is said often; the engine says it in English.
  package func refusal(_ message: String) -> String {
    var words = message
    for (part, key) in PageTexts.refusals {
      if let text = all["audit-\(key)"], let found = words.firstRange(of: part) {
        words.replaceSubrange(found, with: text)
      }
    }
    return words
  }

  /// The reason why a cell was passed over, on a line of its own.
  package func unsupported(_ message: String) -> String? {
    guard let text = all["audit-unsupported"], tag.tag.prefix(2) != "en" else { return nil }
    if message.hasPrefix("not computed: ") { return refusal(message) }
    return PageTexts.filled(String(text.drop { $0 != " " }.dropFirst()), [("message", refusal(message))])
  }

  private static let refusals = [
    ("shell command", "shell"), ("IPython magic", "magic"), ("IPython help", "help"), ("import of", "importing"),
    ("built-in", "builtin"), (": with 'plots: placeholder' the cells run, and no figure is drawn", "placeholder"),
    ("not computed: the cell '", "not-computed-cell"), ("' was passed over, and may have bound any name", "any-name"),
    ("not computed: '", "not-computed"), ("' would come from the cell '", "would-come"),
    ("', which was passed over", "passed-over"),
  ]

  /// The texts that a frame asks for: `skip` of `{{ui.skip}}`.
  package static func keys(askedForIn frame: String) -> [String] {
    var keys: [String] = []
    let opening: StaticString = "{{ui."
    var next = frame.offset(of: opening, from: 0)
    while let found = next {
      let start = found + opening.utf8CodeUnitCount
      let name = frame.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: " ") }
      let key = String(decoding: name, as: UTF8.self)
      if !keys.contains(key) { keys.append(key) }
      next = frame.offset(of: opening, from: start)
    }
    return keys
  }

  /// What a language calls itself; its tag, as long as nobody has written its texts.
  package static func name(of language: Language, _ folder: String, _ files: any Files) throws(LessonError) -> String {
    guard let (path, isExact) = path(language, folder, files) else { return language.tag }
    let name = try Settings.requiredString(Key.language.rawValue, reading: path, from: files)
    return isExact ? name : PageTexts.name(name, of: language)
  }

  /// `Español (MX)`: two varieties of one language may stand side by side.
  private static func name(_ name: String, of language: Language) -> String {
    "\(name) (\(language.tag.drop { $0 != "-" }.dropFirst()))"
  }

  /// The file of a language, or of the one that it is a variety of: `es` for `es-MX` (RFC 4647, section 3.4).
  private static func path(_ language: Language, _ folder: String, _ files: any Files) -> (path: String, isExact: Bool)?
  {
    var tag = language.tag[...]
    while true {
      let path = "\(folder)/ui.\(tag).yaml"
      if files.kind(of: path) == .file { return (path, tag == language.tag) }
      guard let hyphen = tag.lastIndex(of: "-") else { return nil }
      tag = tag[..<hyphen]
    }
  }
}
