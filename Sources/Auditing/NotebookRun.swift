// The cells of a notebook, run in some order, with a log: what came of each, which variables it read, and who had last
// changed them.

import Engines
import Lessons
import Notebooks
import Texts

/// A run of a notebook's code cells.
final class NotebookRun: StatementJudge {
  /// One cell, run once.
  struct Execution {
    let cell: Int
    let result: Outcome
    /// The variables that the cell read, as they were before it ran; only in a run with a log.
    var reads: [String: Reading] = [:]
    /// The variables that it changed without binding them; only in a run with a log.
    var changes: Set<String> = []
    /// A name that the cell depends on and that a cell which was not run may have changed, and that cell.
    var doubt: (name: String, cell: Int)?
    /// Where that is due to something that differs from run to run: what.
    var doubtedChance: UnsupportedCode?
    /// An import that was passed over: it may have printed something, or changed how something prints.
    var leftOut: UnsupportedCode?
    /// A file that it asked for and that is not there: what it gave instead is about that.
    var missingFile: String?
    /// Whether it has made figures, which are not drawn here, and whether its last value is a part of one.
    var draws = false
    var withholdsValue = false
    /// What it gave that differs from run to run.
    var undecided: UnsupportedCode?
  }

  enum Outcome {
    case ran(CellOutput)
    case notRun(NotRunReason)
    /// Whatever it gives differs from run to run, so that it was not run, or not to its end.
    case undecidable(UnsupportedCode)

    var isUndecidable: Bool { if case .undecidable = self { true } else { false } }
  }

  package struct Reading {
    /// Nil where the name was not bound.
    let value: Fingerprint?
    /// The execution that had last changed it.
    let writer: Int?
    /// The cell assigns the name itself: most likely it reads its own value.
    let isOwn: Bool
  }

  private let cells: [AuditedSource]
  private let isLogging: Bool
  private let options: PreparationOptions
  private let engine: any Engine
  private var prepared: [Result<PreparedCell, EngineError>] = []
  private(set) var executions: [Execution] = []

  /// Names that cells which were not run would have bound.
  private var missing = PassedOver()
  /// What of them differs from run to run, as the time does, or what is computed from it.
  private var chances: [String: UnsupportedCode] = [:]
  /// Names among these whose values print nothing, whatever is done with them.
  private var quiet: Set<String> = []
  /// What of each cell's statements has been passed over, since it differs from run to run.
  private var passedOver: [Int: UnsupportedCode] = [:]
  /// The cell that is running, and what it has passed over that may have printed something.
  private var running = 0
  /// Whether it needs something that differs from run to run, or has met it; and the names that its imports have not bound.
  private var needsChance = false
  private var leftOut: Set<String> = []
  private var hole: Outcome?
  /// What that may have changed.
  private var doubted: String?
  /// Names that cells which were not run may have changed, and names computed from them.
  private var doubtful: [String: Int] = [:]
  /// A cell that was not run and may have set how a module computes or prints, and that module's name.
  private var changedSettings: (name: String, cell: Int)?
  /// What the variables hold now, and which execution made them so.
  private var values: VariableStates
  private var writers: [String: Int] = [:]

  /// The file that cells have last asked for in vain, and the one that a cell may have written which was not run.
  private let missingFile = AskedFiles()

  /// - Parameters:
  ///   - engine: One without variables.
  ///   - files: Answers the cells that open files.
  init(
    _ cells: [AuditedSource], on engine: any Engine, plots: PlotMode?, files: @escaping FileReader, isLogging: Bool
  ) {
    self.cells = cells
    options = plots == .placeholder ? .undrawnPlots : []
    self.engine = engine
    values = VariableStates(engine)
    self.isLogging = isLogging
    engine.answer { [missingFile] path in
      let answer = files(path)
      if case .missing = answer { missingFile.path = path }
      missingFile.note(path)
      return answer
    }
    for cell in cells {
      prepared.append(
        Result { () throws(EngineError) in
          try engine.prepare(
            cell.source, options.union([.notebook, .leavingOutImports, .toleratingUndecidable]))
        })
    }
  }

  /// The names that a cell assigns, in the state that the variables have now.
  func boundNames(_ cell: Int) -> Set<String> {
    if case .success(let prepared) = prepared[cell] { engine.names(of: prepared).binds } else { [] }
  }

  /// Whether a cell starts from a name's value and gives it another, or changes what it holds: what it does depends on how
  /// often it ran.
  func updates(_ cell: Int) -> Bool {
    guard case .success(let prepared) = prepared[cell] else { return false }
    let names = engine.names(of: prepared)
    return !names.reads.isDisjoint(with: names.binds)
      || executions.contains { $0.cell == cell && !$0.changes.isEmpty }
  }

  /// A measure of the work that the run was.
  var steps: Int { engine.effort }

  func run(_ order: [Int]) {
    for cell in order { executions.append(run(cell)) }
  }

  private func run(_ index: Int) -> Execution {
    let cell = cells[index]
    if cell.isSkipped { return leaveOut(index, .notRun(.skipped)) }
    switch prepared[index] {
    case .failure(let error):
      // A cell that shows off a mistake in the language's grammar.
      if error.kind == .syntax, CellOutput(cell.cell.outputs).error != nil {
        return Execution(cell: index, result: .ran(CellOutput(error: error.shortDescription)))
      }
      return leaveOut(index, refusal(error, in: index))
    case .success(let prepared):
      lose(prepared, index)
      let names = engine.names(of: prepared)
      // Where all that is missing differs from run to run, what does not need it runs.
      let reason = need(names.reads.subtracting(names.assigns), prepared, index)
      if let reason, !reason.isUndecidable || prepared.isOnePiece { return leaveOut(index, reason, prepared) }
      needsChance = reason != nil
      leftOut = Set(prepared.leftOut.map(\.name))
      return run(index, prepared, names.reads)
    }
  }

  private func run(_ index: Int, _ prepared: PreparedCell, _ reads: Set<String>) -> Execution {
    (missingFile.path, missingFile.written) = (nil, nil)
    (running, hole, doubted) = (index, nil, nil)
    passedOver[index] = nil
    let run = engine.run(prepared, judgedBy: self)
    if let error = run.error, let reason = reason(for: error, in: index) { return leaveOut(index, reason, prepared) }
    if let error = run.error, let name = FormerName(error), CellOutput(cells[index].cell.outputs).error == nil {
      return leaveOut(index, .notRun(.former(name, cells[index].described(error))), prepared)
    }
    if let path = missingFile.path, isForWant(run.error, in: index) {
      return leaveOut(index, .notRun(.missingFile(path)), prepared)
    }
    let after = engine.names(of: prepared)
    let names = reads.union(after.reads)
    // A function that the cell itself defined may need what is missing: then it has failed for want of a name.
    if run.error?.kind == .raisedForName, let reason = need(names, prepared, index) {
      return leaveOut(index, reason, prepared)
    }
    let doubt =
      doubted.map { ($0, index) } ?? missingFile.written
      ?? names.filter { doubtful[$0] != nil }.min().flatMap { name in doubtful[name].map { (name, $0) } }
    for name in after.binds {
      let isLibrary = engine.nature(of: name) == .library
      doubtful[name] = isLibrary ? nil : missingFile.path == nil ? doubt?.1 : index
    }
    if !needsChance { missing.forget(prepared, index, on: engine) }
    lose(prepared, index)
    if case .notRun(let reason)? = hole { return Execution(cell: index, result: .notRun(reason)) }
    var execution = Execution(cell: index, result: .ran(CellOutput(run)), doubt: doubt ?? changedSettings)
    execution.doubtedChance = execution.doubt.flatMap { passedOver[$0.cell] }
    execution.missingFile = missingFile.path
    execution.leftOut = prepared.leftOut.first.map { cells[index].described($0.error) }
    execution.draws = run.outputs.hasUndrawn || run.withholdsValue
    execution.withholdsValue = run.withholdsValue
    execution.undecided = run.undecided.map { cells[index].described($0) }
    if case .undecidable(let code)? = hole { execution.undecided = code }
    // Whether what was passed over would have ended the cell is not known.
    if let code = passedOver[index], run.error != nil || CellOutput(cells[index].cell.outputs).error != nil {
      execution.undecided = code
    }
    if isLogging {
      for name in names {
        execution.reads[name] = Reading(
          value: values[name], writer: writers[name], isOwn: after.assigns.contains(name))
      }
      execution.changes = noteChanges(after.binds, reading: names).subtracting(after.assigns)
    }
    return execution
  }

  /// The first name among these that is missing.
  private func need(_ names: Set<String>, _ prepared: PreparedCell, _ index: Int) -> Outcome? {
    guard let (name, source) = missing.need(of: names.subtracting(chances.keys)) ?? missing.need(of: names) else {
      return nil
    }
    if source == index, let item = prepared.leftOut.first(where: { $0.name == name }) {
      return refusal(item.error, in: index)
    }
    if let chance = chances[name] { return .undecidable(chance) }
    return .notRun(.needs(name: name, cell: source))
  }

  /// Whether a cell failed because a file is not there, and is not stored as one that did.
  private func isForWant(_ error: EngineError?, in index: Int) -> Bool {
    guard let error, error.shortDescription.hasPrefix("FileNotFoundError") else { return false }
    return CellOutput(cells[index].cell.outputs).error?.hasPrefix("FileNotFoundError") != true
  }

  /// Why an error is the engine's and not the cell's.
  private func reason(for error: EngineError, in index: Int) -> Outcome? {
    switch error.kind {
    case .refused, .undecidable: refusal(error, in: index)
    case .limit: .notRun(.limit(cells[index].described(error)))
    case .raisedForName: missing.any.map { .notRun(.needs(name: nil, cell: $0)) }
    case .raised, .syntax: nil
    }
  }

  private func refusal(_ error: EngineError, in index: Int) -> Outcome {
    let code = cells[index].described(error)
    return error.kind == .undecidable ? .undecidable(code) : .notRun(.unsupported(code))
  }

  /// Imports that were passed over: their names have no value here.
  private func lose(_ prepared: PreparedCell, _ index: Int) {
    for item in prepared.leftOut {
      lose(item.name, to: index, item.error.kind == .undecidable ? cells[index].described(item.error) : nil)
    }
  }

  private func lose(_ name: String, to cell: Int, _ chance: UnsupportedCode?) {
    missing.lose(name, to: cell)
    chances[name] = chance
  }

  // MARK: Judging statements

  var isJudging: Bool { needsChance && !missing.isEmpty }

  func runs(_ names: GuessedNames, givesValue: Bool) -> Bool {
    guard
      let (name, source) = missing.need(of: names.changes.subtracting(chances.keys)) ?? missing.need(of: names.changes)
    else { return true }
    passOver(names, givesValue, chances[name].map { .undecidable($0) } ?? .notRun(.needs(name: name, cell: source)))
    return false
  }

  func hasRun(_ names: GuessedNames, _ noted: EngineError?) {
    missing.forget(names.assigns.subtracting(leftOut))
    // A text without what differs may be among them.
    guard let noted else { return }
    needsChance = true
    for name in names.binds { lose(name, to: running, cells[running].described(noted)) }
  }

  func hasPassedOver(_ names: GuessedNames, givesValue: Bool, _ error: EngineError) {
    passOver(names, givesValue, .undecidable(cells[running].described(error)))
  }

  /// A statement is not run, or not to its end.
  private func passOver(_ names: GuessedNames, _ givesValue: Bool, _ reason: Outcome) {
    var chance: UnsupportedCode?
    if case .undecidable(let code) = reason { chance = code }
    let isQuiet = names.loud.isSubset(of: quiet)
    missingFile.suspect(cells[running].cell.text, of: running)
    if !isQuiet || givesValue, hole == nil || !reason.isUndecidable { hole = reason }
    for name in names.binds {
      lose(name, to: running, chance)
      if isQuiet, chance != nil { quiet.insert(name) } else { quiet.remove(name) }
    }
    if names.bindsUnknown { missing.loseAny(to: running) }
    passedOver[running] = passedOver[running] ?? chance
    needsChance = true
    doubt(names, running)
  }

  /// What code that is not run may have changed is in doubt, under all its names. A module is what it is, but for its settings.
  private func doubt(_ names: GuessedNames, _ index: Int) {
    let changed = names.changes.filter { engine.nature(of: $0) == .changeable }
    for name in changed { doubtful[name] = index }
    doubted = doubted ?? changed.min()
    if !changed.isEmpty {
      let held = objects(in: changed)
      for name in engine.variables where !changed.contains(name) {
        // Where nobody can tell what is held, it may be anything that can change.
        let isShared =
          if let held { objects(in: [name]).map { !held.isDisjoint(with: $0) } ?? true } else {
            engine.nature(of: name) == .changeable
          }
        if isShared { doubtful[name] = index }
      }
    }
    if let name = names.settings { changedSettings = (name, index) }
    if names.mayDraw { engine.forgetSeeds() }
  }

  private func objects(in names: Set<String>) -> Set<ObjectIdentifier>? {
    var found: Set<ObjectIdentifier> = []
    for name in names {
      guard let objects = engine.objects(in: name) else { return nil }
      found.formUnion(objects.loose)
      for front in objects.fronts { found.formUnion(front.objects) }
    }
    return found
  }

  /// The cell is not run, or not to its end: nothing that it would have bound is known from here on, and what it may have
  /// changed is in doubt. A module is what it is, but for its settings.
  private func leaveOut(_ index: Int, _ result: Outcome, _ prepared: PreparedCell? = nil) -> Execution {
    missingFile.suspect(cells[index].cell.text, of: index)
    let (guess, imports) = missing.note(cells[index].source, prepared, index, options, on: engine)
    var chance: UnsupportedCode?
    if case .undecidable(let code) = result { chance = code }
    for name in guess.binds { chances[name] = chance }
    quiet.subtract(guess.binds)
    passedOver[index] = chance
    var bound = guess.binds
    for item in imports {
      lose(item, index)
      bound.formUnion(engine.names(of: item).binds)
    }
    doubt(guess, index)
    if isLogging { _ = noteChanges(bound, reading: guess.changes.union(guess.binds)) }
    return Execution(cell: index, result: result)
  }

  /// Which variables are not what they were.
  private func noteChanges(_ bound: Set<String>, reading: Set<String>) -> Set<String> {
    let changed = values.note(bound, reading: reading)
    for name in changed { writers[name] = executions.count }
    return changed
  }
}
