// The whole program in one place: a lesson is read, played, verified and rendered, and only then is anything written.

import Engines
import Figures
import Lessons
import Proofs
import PythonCells
import Rendering
import Texts

/// From a lesson's path to the text of its pages.
struct Pipeline {
  let files: any Files
  /// What runs the cells.
  var engine: EngineFactory = { PythonEngine() }
  var performance = Performance(figures: Drawings.kinds)

  /// One page.
  ///
  /// - Parameters:
  ///   - language: nil for the lesson's first.
  ///   - stem: the page's name as a file, without what follows the last dot; nil for the name that `build` gives it.
  func page(
    of path: String, in language: Language?, as format: Format, stem: String? = nil
  ) throws(LessonError) -> Page {
    let lesson = try Lesson(reading: path, from: files).told(in: language)
    var performance = performance
    performance.keepsNumbers = format == .json
    let engine = engine()
    let played = try lesson.rehearsed(in: [language ?? lesson.languages[0]], on: engine, performance)
    let edition = played.editions[0]
    var untrue = played.untrue
    // A wrong gradient makes claims false, too: what explains them is said with them.
    let verification = try collecting(&untrue) { () throws(LessonError) in try verify(edition, on: engine) } ?? nil
    guard untrue.isEmpty else { throw LessonError(untrue, kind: .untrue) }
    let dress = try dress(edition)
    return try Page(edition, verification, Pictures(try draw(edition), dress), dress, format, stem: stem)
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
      let engine = engine()
      let played = try lesson.rehearsed(in: lesson.languages, on: engine, performance)
      untrue += played.untrue
      let editions = played.editions
      let verifications = try verifications(of: editions, on: engine, &untrue)
      var drawings = Drawings()
      for (edition, verification) in zip(editions, verifications) {
        if edition.language != editions[0].language {
          try collecting(&untrue) { () throws(LessonError) in try edition.checkTranslation(of: editions[0]) }
          doubtful += try edition.outdatedPassages(since: editions[0])
        }
        let dress = try dress(edition)
        let pictures = Pictures(try drawings.figures(of: edition), dress)
        for format in Format.built { pages.append(try Page(edition, verification, pictures, dress, format)) }
      }
      for edition in editions { doubtful += edition.typedNumbers(among: editions).map(\.diagnostic) }
    }
    return Rehearsal(pages: pages, untrue: untrue, doubtful: doubtful)
  }

  /// Gradients are proved once for all languages that read the variables at the same place.
  private func verifications(
    of editions: [Edition], on engine: any Engine, _ untrue: inout [Diagnostic]
  ) throws(LessonError) -> [Verification?] {
    var known: [Int: Verification?] = [:]
    var verifications: [Verification?] = []
    for edition in editions {
      let place = edition.snapshot.cellCount
      let verification =
        if let known = known[place] { known } else {
          try collecting(&untrue) { () throws(LessonError) in try verify(edition, on: engine) } ?? nil
        }
      known[place] = .some(verification)
      verifications.append(verification)
    }
    return verifications
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

/// Pages, and what is wrong with what they say.
struct Rehearsal {
  let pages: [Page]
  /// Claims that do not hold, gradients that disagree, languages out of step.
  let untrue: [Diagnostic]
  /// Translations of what was edited since, numbers that were typed: the page is true today, and may not be tomorrow.
  let doubtful: [Diagnostic]
}
