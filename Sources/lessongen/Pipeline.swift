// The whole program in one place: a lesson is read, played, verified and rendered, and only then is anything written.

import Lessons
import Rendering

/// From a lesson's path to the text of its pages.
struct Pipeline {
  let files: any Files
  var performance = Performance()

  /// One page.
  ///
  /// - Parameter language: nil for the lesson's first.
  func page(of path: String, in language: Language?, as format: Format) throws(LessonError) -> String {
    let lesson = try Lesson(reading: path, from: files)
    let (edition, claims) = try lesson.rehearsed(in: language ?? lesson.languages[0], performance)
    var untrue = claims
    // A wrong gradient makes claims false, too: what explains them is said with them.
    let verification = try collecting(&untrue) { () throws(LessonError) in try verify(edition) } ?? nil
    guard untrue.isEmpty else { throw LessonError(untrue, kind: .untrue) }
    return try text(edition, verification, dress(edition), format)
  }

  /// Every lesson in every language, as `build` writes them.
  func pages(of paths: [String]) throws(LessonError) -> [Page] {
    let (pages, untrue) = try rehearsedPages(of: paths)
    guard untrue.isEmpty else { throw LessonError(untrue, kind: .untrue) }
    return pages
  }

  /// The same, whether or not what the lessons say holds: `check` wants to know what else has changed.
  func rehearsedPages(of paths: [String]) throws(LessonError) -> (pages: [Page], untrue: [Diagnostic]) {
    var pages: [Page] = []
    var untrue: [Diagnostic] = []
    for path in paths {
      let lesson = try Lesson(reading: path, from: files)
      if let other = pages.first(where: { $0.lesson.name == lesson.name }) {
        throw LessonError(
          Diagnostic("has the same name as \(other.lesson.path): their pages would overwrite each other", file: path))
      }
      var source: Edition?
      for language in lesson.languages {
        let (edition, claims) = try lesson.rehearsed(in: language, performance)
        untrue += claims
        let verification = try collecting(&untrue) { () throws(LessonError) in try verify(edition) } ?? nil
        if let source { try collecting(&untrue) { () throws(LessonError) in try edition.checkTranslation(of: source) } }
        source = source ?? edition
        let dress = try dress(edition)
        for format in Format.built {
          let text = try text(edition, verification, dress, format)
          pages.append(Page(edition: edition, verification: verification, dress: dress, format: format, text: text))
        }
      }
    }
    return (pages, untrue)
  }

  /// What is merely untrue is collected; what is broken ends the run.
  @discardableResult
  private func collecting<Result>(
    _ untrue: inout [Diagnostic], _ body: () throws(LessonError) -> Result
  ) throws(LessonError) -> Result? {
    do {
      return try body()
    } catch {
      guard error.kind == .untrue else { throw error }
      untrue += error.diagnostics
      return nil
    }
  }

  private func text(
    _ edition: Edition, _ verification: Verification?, _ dress: PageDress, _ format: Format
  ) throws(LessonError) -> String {
    switch format {
    case .html: try HTMLPage(edition, verification, dress).text()
    case .md: MarkdownPage(edition, verification, dress).text()
    case .ipynb: Notebook(edition, verification, dress).text()
    case .json: Transcript(edition).text()
    }
  }

  private func dress(_ edition: Edition) throws(LessonError) -> PageDress {
    try PageDress(language: edition.language, of: edition.lesson.languages, folder: TemplateFiles.folder, from: files)
  }
}

/// What a page can be.
enum Format: String, CaseIterable {
  case html, md, ipynb, json

  /// The formats that `build` writes.
  static let built: [Format] = [.html, .md]
}

/// A page that `build` writes.
struct Page {
  let edition: Edition
  let verification: Verification?
  let dress: PageDress
  let format: Format
  let text: String

  var lesson: Lesson { edition.lesson }
  var fileName: String { "\(lesson.name).\(edition.language).\(format.rawValue)" }

  /// The text again, with the lines that show cells.
  func marked() throws(LessonError) -> MarkedText {
    format == .html
      ? try HTMLPage(edition, verification, dress).markedText()
      : MarkdownPage(edition, verification, dress).markedText()
  }
}
