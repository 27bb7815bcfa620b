// The whole program in one place: a lesson is read, played, verified and rendered, and only then is anything written.

import Lessons
import Rendering

/// From a lesson's path to the text of its pages.
struct Pipeline {
  let files: any Files
  var performance = Performance()

  /// One page.
  ///
  /// - Parameters:
  ///   - language: nil for the lesson's first.
  ///   - stem: the page's name as a file, without what follows the last dot; nil for the name that `build` gives it.
  func page(
    of path: String, in language: Language?, as format: Format, stem: String? = nil
  ) throws(LessonError) -> Page {
    let lesson = try Lesson(reading: path, from: files).told(in: language)
    let edition = try lesson.played(in: language ?? lesson.languages[0], performance)
    let verification = try verify(edition)
    let dress = try dress(edition)
    return try Page(edition, verification, Pictures(try draw(edition), dress), dress, format, stem: stem)
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
        let pictures = Pictures(try draw(edition), dress)
        for format in Format.built { pages.append(try Page(edition, verification, pictures, dress, format)) }
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

  private func dress(_ edition: Edition) throws(LessonError) -> PageDress {
    try PageDress(language: edition.language, of: edition.lesson.languages, folder: TemplateFiles.folder, from: files)
  }
}
