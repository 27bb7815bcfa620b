// The text of a lesson in one language: front matter and a parsed Markdown document.

import Markdown

/// A lesson's text in one language.
struct Prose {
  let file: TextFile
  let title: String
  let description: String?
  let document: Document
  /// The front matter of a single-file lesson, which holds what lesson.yaml would.
  let settings: Settings

  init(_ file: TextFile, isSingleFile: Bool) throws(LessonError) {
    self.file = file
    guard let first = file.lines.first, first.trimmingSuffix(while: { $0 == " " }) == "---" else {
      throw LessonError(
        file.error("the text must begin with front matter: '---', 'title: …', '---'", line: 1, length: 1))
    }
    let isEnd = { (line: Substring) in ["---", "..."].contains(line.trimmingSuffix { $0 == " " }) }
    guard let end = file.lines.dropFirst().firstIndex(where: isEnd) else {
      throw LessonError(file.error("the front matter has no end: a line '---'", line: 1))
    }
    let yaml = file.lines[1..<end].map { $0 + "\n" }.joined()
    settings = try Settings(yaml, in: file, lineOffset: 1, title: "the front matter")
    let own = ["title", "description"]
    try settings.allow(only: isSingleFile ? own + ["lang", "credit", "license", "network", "differentiate"] : own)
    title = try settings.requiredString("title")
    description = try settings.string("description")
    do {
      document = try Document(file.lines[(end + 1)...].joined(separator: "\n"), firstLine: end + 2)
    } catch {
      throw LessonError(file.error(error))
    }
  }
}
