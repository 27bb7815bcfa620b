// The walk down the cells, once for all languages: a cell runs where it is placed, and between two cells every language's
// values are computed and its claims decided where they stand.

import Engines
import Markdown
import OrderedCollections
import Texts

extension Lesson {
  /// Runs the lesson in one language.
  ///
  /// - Throws: What is wrong with the lesson, and nothing has run; or the first cell or value that failed; or the claims
  ///   that do not hold.
  package func played(
    in language: Language, on engine: any Engine, _ performance: Performance
  ) throws(LessonError) -> Edition {
    let rehearsal = try rehearsed(in: [language], on: engine, performance)
    guard rehearsal.untrue.isEmpty else { throw LessonError(rehearsal.untrue, kind: .untrue) }
    return rehearsal.editions[0]
  }

  /// Runs the lesson once, for all of these languages, whether or not its claims hold: for those who want to know what else
  /// has changed.
  ///
  /// - Parameters:
  ///   - languages: At least one; no language twice.
  ///   - engine: One without variables. It keeps what the lesson leaves, and can run the cells again.
  package func rehearsed(
    in languages: [Language], on engine: any Engine, _ performance: Performance
  ) throws(LessonError) -> RehearsedLesson {
    let preparation = Preparation(engine, plots: manifest.plots ?? performance.plots)
    let log = FileLog()
    engine.answer(files: log.reader(for: self))
    var plans: [Plan] = []
    for language in languages {
      plans.append(try Plan(self, language, try prose(in: language), preparation, performance))
    }
    let parameters = try ParameterCell(performance.parameters, plans[0].cells, engine)
    var player = Player(
      lesson: self, engine: engine, log: log, parameters: parameters, allowsErrors: performance.allowsErrors,
      ledger: performance.keepsNumbers ? Ledger(engine) : nil,
      tellings: zip(languages, plans).map { Telling(language: $0, plan: $1, keepsReadings: performance.keepsNumbers) })
    return try player.play()
  }
}

/// A lesson that was played.
package struct RehearsedLesson {
  /// One for each language.
  package let editions: [Edition]
  /// What they claim in vain, language by language.
  package let untrue: [Diagnostic]
}

private struct Player {
  let lesson: Lesson
  let engine: any Engine
  let log: FileLog
  let parameters: ParameterCell?
  let allowsErrors: Bool
  var ledger: Ledger?
  /// All languages, at the same place of the lesson.
  var tellings: [Telling]
  /// The cells that have run.
  var record = RunRecord()
  /// What nobody can know, since cells were passed over.
  var unknowns = Unknowns()
  /// What came of them, in whatever language it is told.
  var runs: [PlayedRun] = []
  /// What they have shown for the looks of other pages.
  var styleSheets: [Diagnostic] = []

  mutating func play() throws(LessonError) -> RehearsedLesson {
    if let gradients = lesson.manifest.gradients { engine.follow(gradients.names) }
    record.allowsErrors = allowsErrors
    // Every language places every cell of cells.py, in its order; a lesson whose cells stand in its prose has one language.
    let cells = tellings[0].plan.cells
    precondition(tellings.allSatisfy { $0.plan.cells.map(\.label) == cells.map(\.label) })
    do throws(LessonError) {
      for cell in cells {
        let next = try readOn()
        let start = runs.count
        guard let next else { preconditionFailure("a cell of the plan is prepared") }
        try run(cell, next)
        if let parameters, cell.isParameters { try run(parameters.cell, .success(parameters.prepared)) }
        for index in tellings.indices { tellings[index].passCell(start..<runs.count) }
      }
      _ = try readOn()
    } catch {
      throw LessonError(tellings.flatMap(\.untrue) + error.diagnostics, kind: error.kind)
    }
    var editions: [Edition] = []
    for var telling in tellings {
      if telling.snapshot == nil {
        telling.snapshot = snapshot(at: Diagnostic("", file: lesson.settingsName))
        telling.record = completeRecord
      }
      var edition = try telling.edition(of: lesson, runs)
      edition.filesRead = log.files
      if editions.isEmpty { edition.styleSheets = styleSheets }
      editions.append(edition)
    }
    return RehearsedLesson(editions: editions, untrue: tellings.flatMap(\.untrue))
  }

  // MARK: Prose

  /// Takes every language to its next cell, or to its end.
  ///
  /// - Returns: That cell, prepared, or why it cannot run; nil at the end.
  private mutating func readOn() throws(LessonError) -> Result<PreparedCell, EngineError>? {
    let moment = Moment(
      engine: engine, files: tellings[0].plan.files + (parameters.map { [$0.file] } ?? []), cellCount: runs.count,
      unknowns: unknowns)
    var next: Result<PreparedCell, EngineError>?
    // Taken out, so that each can change while the rest of the player is read.
    var tellings = tellings
    self.tellings = []
    defer { self.tellings = tellings }
    for index in tellings.indices {
      while let (step, insert) = tellings[index].next {
        if case .cell(_, let prepared) = step {
          next = .success(prepared)
          break
        }
        if case .refused(_, let error) = step {
          next = .failure(error)
          break
        }
        let outcome = try outcome(of: step, insert, &tellings[index], moment)
        tellings[index].pass(outcome)
      }
    }
    return next
  }

  private func outcome(
    of step: Plan.Step, _ insert: Insert, _ telling: inout Telling, _ moment: Moment
  ) throws(LessonError) -> Edition.Outcome {
    switch step {
    case .value, .claim, .formula: return try telling.evaluated(step, insert, moment)
    case .verification:
      telling.snapshot = snapshot(at: telling.error("", at: insert))
      telling.record = completeRecord
      return .verification
    case .figure(let kind): return .figure(kind, snapshot(at: telling.error("", at: insert)))
    case .cell, .refused, .nothing: return .nothing
    }
  }

  // MARK: Cells

  private mutating func run(_ cell: Cell, _ next: Result<PreparedCell, EngineError>) throws(LessonError) {
    switch next {
    case .failure(let error): passOver(cell, error)
    case .success(let prepared):
      if let error = unknowns.need(of: prepared, on: engine) { return passOver(cell, error, prepared) }
      try run(cell, prepared)
    }
  }

  private mutating func run(_ cell: Cell, _ prepared: PreparedCell) throws(LessonError) {
    if let (turn, place) = cell.turn {
      throw LessonError(Diagnostic("unsupported: \(turn)", at: place, in: tellings[0].plan.files))
    }
    var run = engine.run(prepared)
    if run.outputs.contains(where: \.isStyleSheet) {
      run.outputs.removeAll(where: \.isStyleSheet)
      let message = "the style sheet that the cell shows is left out: the page keeps its own looks"
      styleSheets.append(Diagnostic(message, at: cell.firstPlace, in: tellings[0].plan.files))
    }
    for output in run.outputs {
      guard let turn = output.turn else { continue }
      let message = "unsupported: the cell shows \(turn)"
      throw LessonError(Diagnostic(message, at: cell.firstPlace, in: tellings[0].plan.files))
    }
    if allowsErrors, let error = run.error, let reason = unknowns.reason(for: error, of: prepared, on: engine) {
      return passOver(cell, reason, prepared, run)
    }
    // What an import that was left out would have bound is missing in the same cell.
    if let error = run.error, error.kind == .raisedForName, let first = prepared.leftOut.first {
      return passOver(cell, first.error, prepared, run)
    }
    unknowns.forget(prepared, on: engine)
    // An import that was left out: what it would have bound is not there.
    if let first = prepared.leftOut.first, run.error == nil { run.error = first.error }
    for (name, place) in run.touched { record.events[name] = RunRecord.Event(cell: record.cells.count, place: place) }
    record.cells.append((cell, prepared))
    let texts: [Int: DisplayedText]
    do throws(MarkdownError) { texts = try self.texts(shownBy: run, in: cell) } catch {
      let message = "what the cell shows cannot stand on a page: \(error.message)"
      guard !allowsErrors else {
        return passOver(cell, EngineError(.refused, className: "unsupported", message), prepared, run)
      }
      throw LessonError(Diagnostic(message, at: cell.firstPlace, in: tellings[0].plan.files))
    }
    if let error = run.error, prepared.leftOut.isEmpty, !error.isOfTheCode || !(cell.options.error || allowsErrors) {
      throw LessonError(diagnostic(error))
    }
    runs.append(
      PlayedRun(
        cell: cell, run: run, texts: texts, numbers: ledger?.newNumbers(of: prepared) ?? []))
  }

  /// What the cell shows as HTML, Markdown or LaTeX, by the indices of its outputs.
  private func texts(shownBy run: CellRun, in cell: Cell) throws(MarkdownError) -> [Int: DisplayedText] {
    var texts: [Int: DisplayedText] = [:]
    for (index, output) in run.outputs.enumerated() where cell.options.output {
      switch output {
      case .display(let display), .result(let display): texts[index] = try DisplayedText(display)
      case .stdout, .stderr, .undrawn, .timed: break
      }
    }
    return texts
  }

  /// A cell that cannot run, or not to its end, is shown with the reason.
  private mutating func passOver(
    _ cell: Cell, _ error: EngineError, _ prepared: PreparedCell? = nil, _ run: CellRun = CellRun()
  ) {
    unknowns.note(cell, prepared, on: engine)
    var run = run
    run.error = error
    runs.append(PlayedRun(cell: cell, run: run, texts: [:], numbers: []))
  }

  /// Cells that run later may change an array in place: what is verified or drawn is what it held here.
  private func snapshot(at place: Diagnostic) -> Snapshot {
    let manifest = lesson.manifest
    var variables: OrderedDictionary<String, Datum> = [:]
    for name in (manifest.network?.names ?? []) + (manifest.gradients?.names ?? []) where variables[name] == nil {
      if unknowns.need(of: [name]) != nil { continue }
      if let datum = engine.datum(name) { variables[name] = datum.copy }
    }
    return Snapshot(variables: variables, cellCount: runs.count, place: place)
  }

  private var completeRecord: RunRecord {
    var record = record
    guard lesson.manifest.gradients != nil else { return record }
    for name in engine.variables {
      switch engine.datum(name) {
      case .int(let number): record.integers.append((name, number))
      case .array(let array): record.extents += array.shape
      default: break
      }
    }
    return record
  }

  private func diagnostic(_ error: EngineError) -> Diagnostic {
    let plan = tellings[0].plan
    var problem = Diagnostic(error, in: plan.files + (parameters.map { [$0.file] } ?? []))
    guard error.kind == .raisedForName else { return problem }
    if problem.file == "-P" { problem.details.append("a text stands in quotes: -P \"name='text'\"") }
    return plan.explained(error, problem, engine, after: runs.count + 1)
  }
}

/// A cell that ran, before any language shows it.
struct PlayedRun {
  let cell: Cell
  let run: CellRun
  let texts: [Int: DisplayedText]
  let numbers: [NumberEntry]
}

extension Cell {
  /// What in it would turn its text around: the code that is read must be the code that runs.
  fileprivate var turn: (turn: String, place: Source.Place)? {
    guard source.bytes.contains(0xE2) else { return nil }
    let text = source.text(SourceRange(0, source.bytes.count))
    guard let turn = text.turn, let index = text.unicodeScalars.firstIndex(where: \.turnsText) else { return nil }
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    return (turn, source.place(SourceRange(offset, offset + 3)))
  }
}

extension CellRun.Output {
  /// What in it would turn a page's text around.
  fileprivate var turn: String? {
    switch self {
    case .stdout(let text), .stderr(let text): text.turn
    case .display(let display), .result(let display): display.representations.lazy.compactMap(\.content.turn).first
    case .undrawn, .timed: nil
    }
  }
}
