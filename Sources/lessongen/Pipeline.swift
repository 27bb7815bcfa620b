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
    var performance = performance
    performance.keepsNumbers = format == .json
    let edition = try lesson.played(in: language ?? lesson.languages[0], performance)
    let verification = try verify(edition)
    return try text(edition, verification, dress(edition), format)
  }

  /// Every lesson in every language, as `build` writes them.
  func pages(of paths: [String]) throws(LessonError) -> [Page] { try builtPages(of: paths).pages }

  /// The same, with what does not keep a page from being written, but should be seen.
  func builtPages(of paths: [String]) throws(LessonError) -> Rehearsal {
    let rehearsal = try rehearsedPages(of: paths)
    guard rehearsal.untrue.isEmpty else { throw LessonError(rehearsal.untrue, kind: .untrue) }
    return rehearsal
  }

  /// The same, whether or not what the lessons say holds: `check` wants to know what else has changed.
  func rehearsedPages(of paths: [String]) throws(LessonError) -> Rehearsal {
    var pages: [Page] = []
    var untrue: [Diagnostic] = []
    var doubtful: [Diagnostic] = []
    var performance = performance
    performance.keepsNumbers = true
    for path in paths {
      let lesson = try Lesson(reading: path, from: files)
      if let other = pages.first(where: { $0.lesson.name == lesson.name }) {
        throw LessonError(
          Diagnostic("has the same name as \(other.lesson.path): their pages would overwrite each other", file: path))
      }
      var source: Edition?
      var editions: [Edition] = []
      for language in lesson.languages {
        let (edition, claims) = try lesson.rehearsed(in: language, performance)
        untrue += claims
        let verification = try collecting(&untrue) { () throws(LessonError) in try verify(edition) } ?? nil
        if let source {
          try collecting(&untrue) { () throws(LessonError) in try edition.checkTranslation(of: source) }
          doubtful += try edition.outdatedPassages(since: source)
        }
        source = source ?? edition
        editions.append(edition)
        let dress = try dress(edition)
        for format in Format.built {
          let text = try text(edition, verification, dress, format)
          pages.append(Page(edition: edition, verification: verification, dress: dress, format: format, text: text))
        }
      }
      for edition in editions { doubtful += edition.typedNumbers(among: editions).map(\.diagnostic) }
    }
    return Rehearsal(pages: pages, untrue: untrue, doubtful: doubtful)
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
    case .json: TranscriptPage(Transcript(edition)).text()
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
  static let built: [Format] = [.html, .md, .json]
}

/// Pages, and what is wrong with what they say.
struct Rehearsal {
  let pages: [Page]
  /// Claims that do not hold, gradients that disagree, languages out of step.
  let untrue: [Diagnostic]
  /// Translations of what was edited since, numbers that were typed: the page is true today, and may not be tomorrow.
  let doubtful: [Diagnostic]
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
