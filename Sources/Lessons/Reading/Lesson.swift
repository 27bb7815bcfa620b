// A lesson as it was read: its cells, its settings, and where its prose is. Nothing has run yet.

import Texts

/// A lesson.
public struct Lesson {
  /// The name of its folder or file: what its pages are called.
  public let name: String
  /// The path it was read from.
  public let path: String
  public private(set) var manifest: Manifest
  /// The languages it can be played in, the source first.
  public private(set) var languages: [Language]
  /// The cells of cells.py, or of a notebook; empty if the lesson is a single Markdown file.
  public let cells: [Cell]
  /// cells.py and lesson.yaml, or the single file: what diagnostics quote.
  let cellsFile: TextFile
  /// The prose of a single-file lesson, already read.
  let singleProse: Prose?
  /// What the prose of a folder is read from.
  let files: any Files
  /// Whether the lesson does not say which language it is in: a notebook may not.
  var isLanguageOpen = false
  /// What its course says for it, and for those that it links to.
  var defaults = LessonDefaults()

  /// The file that names the network.
  var settingsName: String { isSingleFile ? path : "\(path)/lesson.yaml" }

  /// Whether cells stand in the prose instead of in cells.py.
  package var isSingleFile: Bool { singleProse != nil }

  /// The same lesson; where it does not say which language it is in, the given one.
  public func told(in language: Language?) -> Lesson {
    guard let language, isLanguageOpen else { return self }
    var lesson = self
    lesson.languages = [language]
    lesson.manifest.languages = [language]
    lesson.isLanguageOpen = false
    return lesson
  }

  /// The ids that are given in one of its languages' prose: found, not read, for every page asks for those of all others.
  package func sectionIDs(in language: Language) -> Set<String> {
    guard singleProse == nil, let file = try? TextFile(reading: "\(path)/\(language).md", from: files) else {
      return []
    }
    var ids: Set<String> = []
    for line in file.lines {
      guard line.utf8.last(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "}"), let start = line.lastIndex(of: "{")
      else {
        continue
      }
      let words = line[line.index(after: start)...].split { $0 == " " || $0 == "}" }
      if let id = words.first(where: { $0.hasPrefix("#") }) { ids.insert(String(id.dropFirst())) }
    }
    return ids
  }

  /// The prose in one of the lesson's languages.
  func prose(in language: Language) throws(LessonError) -> Prose {
    guard languages.contains(language) else {
      let known = languages.map(\.tag).joined(separator: ", ")
      throw LessonError(Diagnostic("there is no '\(language)' here; the lesson has: \(known)", file: path))
    }
    if let singleProse { return singleProse }
    return try Prose.read(
      try TextFile(reading: "\(path)/\(language).md", from: files), isSingleFile: false
    ).prose
  }
}
