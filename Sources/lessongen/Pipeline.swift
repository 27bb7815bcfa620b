// The whole program in one place: a lesson is read, played, verified and rendered, and only then is anything written.

import Courses
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
  let engine: EngineFactory
  var performance = Performance(figures: Drawings.kinds)
  /// What the lessons' course says for them.
  var defaults = LessonDefaults()
  /// The folder of the page's own files.
  var dressFolder = TemplateFiles.folder
  /// Which images pages hold inside.
  var embedding = Embedding.small
  /// What the person allows; nil where nothing comes from strangers.
  private(set) var consent: Consent?
  private(set) var course: Course?

  init(files: any Files, engine: @escaping EngineFactory) {
    self.files = files
    self.engine = engine
  }

  /// - Parameter budget: What each run of a lesson's cells may use up.
  init(files: any Files, budget: Budget = Budget()) {
    self.init(files: files, engine: { PythonEngine(budget: budget) })
  }

  /// For lessons on the disk, and the course that they belong to, if any.
  ///
  /// - Parameter trust: whether the person allows, this once, whatever the folder asks for.
  init(_ course: Course?, budget: Budget, trust: Bool) {
    self.init(files: TemplateFiles(root: course?.root ?? "."), budget: budget)
    consent = Consent(givenOnce: trust)
    defaults.output = Course.standardOutput
    guard let course else { return }
    self.course = course
    defaults = course.defaults
    dressFolder = joined(course.root, TemplateFiles.folder)
  }

  /// One page.
  ///
  /// - Parameters:
  ///   - language: nil for the lesson's first.
  ///   - stem: the page's name as a file, without what follows the last dot; nil for the name that `build` gives it.
  ///   - hasRoom: whether other files can stand beside the page.
  func page(
    of path: String, in language: Language?, as format: Format, stem: String? = nil,
    hasRoom: Bool = true
  ) throws(LessonError) -> Page {
    let lesson = try Lesson(reading: path, from: files, defaults).told(in: language)
    try checkDress()
    var performance = performance
    performance.keepsNumbers = format == .json
    let played = try proved(lesson, in: [language ?? lesson.languages[0]], performance)
    guard played.untrue.isEmpty else { throw LessonError(played.untrue, kind: .untrue) }
    var drawings = Drawings()
    var wardrobe = wardrobe
    return try pages(of: played.editions[0], &drawings, &wardrobe, as: [format], stem: stem, hasRoom: hasRoom)[0]
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
  func rehearsedPages(of lessons: [String]) throws(LessonError) -> Rehearsal {
    var pages: [Page] = []
    var untrue: [Diagnostic] = []
    var doubtful: [Diagnostic] = []
    var performance = performance
    performance.keepsNumbers = true
    var broken: [Diagnostic] = []
    var wardrobe = wardrobe
    var paths: [String: (name: String, path: String)] = [:]
    do throws(LessonError) { try checkDress() } catch { broken += error.diagnostics }
    for path in lessons {
      do throws(LessonError) {
        let rehearsed = try rehearsedPages(of: path, besides: &paths, &wardrobe, performance)
        pages += rehearsed.pages
        untrue += rehearsed.untrue
        doubtful += rehearsed.doubtful
      } catch {
        broken += error.diagnostics
      }
    }
    guard broken.isEmpty else { throw LessonError(broken) }
    return Rehearsal(pages: pages, untrue: untrue, doubtful: doubtful)
  }

  /// - Parameter paths: the lessons that have pages already, by their names.
  private func rehearsedPages(
    of path: String, besides paths: inout [String: (name: String, path: String)], _ wardrobe: inout Wardrobe,
    _ performance: Performance
  ) throws(LessonError) -> Rehearsal {
    let lesson = try Lesson(reading: path, from: files, defaults)
    if let other = paths[Lesson.fileKey(lesson.name)] {
      throw LessonError(Diagnostic(Lesson.clash(of: lesson.name, with: other.name, at: other.path), file: path))
    }
    let played = try proved(lesson, in: lesson.languages, performance)
    var untrue = played.untrue
    var doubtful: [Diagnostic] = []
    var pages: [Page] = []
    let editions = played.editions.map(\.edition)
    var drawings = Drawings()
    for proved in played.editions {
      if proved.edition.language != editions[0].language {
        try collecting(&untrue) { () throws(LessonError) in try proved.edition.checkTranslation(of: editions[0]) }
        doubtful += try proved.edition.outdatedPassages(since: editions[0])
      }
      pages += try self.pages(of: proved, &drawings, &wardrobe, as: Format.built)
    }
    paths[Lesson.fileKey(lesson.name)] = (lesson.name, lesson.path)
    doubtful += editions.flatMap(\.doubts)
    for edition in editions { doubtful += edition.typedNumbers(among: editions).map(\.diagnostic) }
    return Rehearsal(pages: pages, untrue: untrue, doubtful: doubtful)
  }

  /// What `verify` prints; nil if the lesson names no gradients. Whether its claims hold is not asked.
  func verificationReport(of path: String, in language: Language?) throws(LessonError) -> String? {
    let lesson = try Lesson(reading: path, from: files, defaults)
    let engine = engine()
    let performance = self.performance(of: lesson, performance)
    let played = try lesson.rehearsed(in: [language ?? lesson.languages[0]], on: engine, performance)
    guard let description = lesson.manifest.gradients,
      let verification = try verify(played.editions[0], on: engine, .proof)
    else { return nil }
    return VerificationReport(description: description, verification: verification).text
  }

  /// All that would be refused of a lesson, before any of it runs.
  func checkup(of path: String) throws(LessonError) -> [Diagnostic] {
    let lesson = try Lesson(reading: path, from: files, defaults)
    return lesson.checkup(on: engine(), performance(of: lesson, performance))
  }

  // MARK: Steps

  private typealias ProvedEdition = (edition: Edition, verification: Verification?)

  /// A lesson is played and its gradients proved: once for all languages that read the variables at the same place.
  ///
  /// - Returns: What of it is untrue, too. A wrong gradient makes claims false: what explains them is said with them.
  private func proved(
    _ lesson: Lesson, in languages: [Language], _ performance: Performance
  ) throws(LessonError) -> (editions: [ProvedEdition], untrue: [Diagnostic]) {
    let engine = engine()
    let performance = self.performance(of: lesson, performance)
    let played = try lesson.rehearsed(in: languages, on: engine, performance)
    var untrue = played.untrue
    var known: [Int: Verification?] = [:]
    var editions: [ProvedEdition] = []
    for edition in played.editions {
      let place = edition.snapshot.cellCount
      let verification =
        if let known = known[place] { known } else {
          try collecting(&untrue) { () throws(LessonError) in try verify(edition, on: engine) } ?? nil
        }
      known[place] = .some(verification)
      editions.append((edition, verification))
    }
    return (editions, untrue)
  }

  private var wardrobe: Wardrobe { Wardrobe(folder: dressFolder, from: files) }

  /// The pages of one language.
  private func pages(
    of proved: ProvedEdition, _ drawings: inout Drawings, _ wardrobe: inout Wardrobe, as formats: [Format],
    stem: String? = nil, hasRoom: Bool = true
  ) throws(LessonError) -> [Page] {
    let edition = proved.edition
    let dress = try wardrobe.dress(for: edition.language, of: edition.lesson.languages)
    let pictures = Pictures(try drawings.figures(of: edition), dress)
    var pages: [Page] = []
    for format in formats {
      pages.append(
        try Page(
          edition, proved.verification, pictures, dress, format, stem: stem, embedding: embedding, hasRoom: hasRoom))
    }
    return pages
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
}
