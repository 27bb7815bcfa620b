// The text of a lesson in one language: front matter and a parsed Markdown document.

import Markdown
import Texts

/// A lesson's text in one language.
struct Prose {
  let file: TextFile
  let title: TextLine
  let description: TextLine?
  let document: Document
  /// What the author calls the heading that is left out as the page shows it as its title.
  var titleID: String?

  private static let keys = ["title", "description"]
  /// The front matter of a single-file lesson holds what lesson.yaml would.
  static let singleFileKeys = keys + ["lang"] + Manifest.keysBesidesLanguages

  /// - Returns: The front matter too.
  static func read(_ file: TextFile, isSingleFile: Bool) throws(LessonError) -> (prose: Prose, settings: Settings) {
    guard let first = file.lines.first, FrontMatter.begins(first) else {
      throw LessonError(
        file.error("the text must begin with front matter: '---', 'title: …', '---'", line: 1, length: 1))
    }
    guard let end = file.lines.dropFirst().firstIndex(where: FrontMatter.ends) else {
      throw LessonError(file.error("the front matter has no end: a line '---'", line: 1))
    }
    let yaml = file.lines[1..<end].map { $0 + "\n" }.joined()
    let settings = try Settings(yaml, in: file, lineOffset: 1, title: "the front matter")
    try settings.allow(only: isSingleFile ? singleFileKeys : keys)
    guard let title = try settings.line("title") else { throw settings.missing("title") }
    let description = try settings.line("description")
    var lines = Array(file.lines[(end + 1)...])
    // The page shows its title above the text; another heading of that level makes all of them go down one.
    var titleID: String?
    var hasTop = false
    if let heading = TitleHeading(in: lines, from: 0, as: .markdown, isThere: &hasTop),
      heading.title.words == title.words,
      heading.isWhole
    {
      titleID = heading.id
      for line in heading.lines { lines[line] = "" }
    }
    let document: Document
    do {
      document = try Document(lines.joined(separator: "\n"), firstLine: end + 2, attachments: [], topHeading: 2)
    } catch {
      throw LessonError(file.error(error))
    }
    let prose = Prose(
      file: file, title: title, description: description, document: document, titleID: titleID)
    return (prose, settings)
  }
}
