// The cells of a notebook, run in some order, with a log: what came of each, which variables it read, and who had last
// changed them.

import Engines
import Lessons
import Notebooks
import Texts

/// A run of a notebook's code cells.
final class NotebookRun {
  /// One cell, run once.
  struct Execution {
    let cell: Int
    let result: Outcome
    /// The variables that the cell read, as they were before it ran; only in a run with a log.
    var reads: [String: Reading] = [:]
    /// A name that the cell depends on and that a cell which was not run may have changed, and that cell.
    var doubt: (name: String, cell: Int)?
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
  /// Modules among them whose answers differ from run to run, as that for the time.
  private var clocks: [String: UnsupportedCode] = [:]
  /// Names that cells which were not run may have changed, and names computed from them.
  private var doubtful: [String: Int] = [:]
  /// A cell that was not run and may have set how a module computes or prints, and that module's name.
  private var changedSettings: (name: String, cell: Int)?
  /// What the variables hold now, and which execution made them so.
  private var values: VariableStates
  private var writers: [String: Int] = [:]

  /// The file that cells have last asked for in vain.
  private final class MissingFile { var path: String? }
  private let missingFile = MissingFile()

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

  /// Whether a cell starts from a name's value and gives it another: what it does depends on how often it ran.
  func updates(_ cell: Int) -> Bool {
    guard case .success(let prepared) = prepared[cell] else { return false }
    let names = engine.names(of: prepared)
    return !names.reads.isDisjoint(with: names.binds)
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
      if let reason = need(names.reads.subtracting(names.assigns), prepared, index) {
        return leaveOut(index, reason, prepared)
      }
      return run(index, prepared, names.reads)
    }
  }

  private func run(_ index: Int, _ prepared: PreparedCell, _ reads: Set<String>) -> Execution {
    missingFile.path = nil
    let run = engine.run(prepared)
    if let error = run.error, let reason = reason(for: error, in: index) { return leaveOut(index, reason, prepared) }
    if let path = missingFile.path, isForWant(run.error, in: index) {
      return leaveOut(index, .notRun(.missingFile(path)), prepared)
    }
    let after = engine.names(of: prepared)
    let names = reads.union(after.reads)
    // A function that the cell itself defined may need what is missing: then it has failed for want of a name.
    if run.error?.kind == .raisedForName, let reason = need(names, prepared, index) {
      return leaveOut(index, reason, prepared)
    }
    let doubt = names.filter { doubtful[$0] != nil }.min().flatMap { name in doubtful[name].map { (name, $0) } }
    for name in after.binds { doubtful[name] = missingFile.path == nil ? doubt?.1 : index }
    missing.forget(prepared, index, on: engine)
    noteClocks(prepared, index)
    var execution = Execution(cell: index, result: .ran(CellOutput(run)), doubt: doubt ?? changedSettings)
    execution.missingFile = missingFile.path
    execution.leftOut = prepared.leftOut.first.map { cells[index].described($0.error) }
    execution.draws = run.outputs.hasUndrawn || run.withholdsValue
    execution.withholdsValue = run.withholdsValue
    execution.undecided = run.undecided.map { cells[index].described($0) }
    if isLogging {
      for name in names {
        execution.reads[name] = Reading(
          value: values[name], writer: writers[name], isOwn: after.assigns.contains(name))
      }
      noteChanges(after.binds, reading: names)
    }
    return execution
  }

  /// The first name among these that is missing.
  private func need(_ names: Set<String>, _ prepared: PreparedCell, _ index: Int) -> Outcome? {
    guard let (name, source) = missing.need(of: names) else { return nil }
    if source == index, let item = prepared.leftOut.first(where: { $0.name == name }) {
      return refusal(item.error, in: index)
    }
    if let clock = clocks[name] { return .undecidable(clock) }
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
    for item in prepared.leftOut { missing.lose(item.name, to: index) }
    noteClocks(prepared, index)
  }

  private func noteClocks(_ prepared: PreparedCell, _ index: Int) {
    for item in prepared.leftOut {
      clocks[item.name] = item.error.kind == .undecidable ? cells[index].described(item.error) : nil
    }
  }

  /// The cell is not run, or not to its end: nothing that it would have bound is known from here on, and what it may have
  /// changed is in doubt. A module is what it is, but for its settings.
  private func leaveOut(_ index: Int, _ result: Outcome, _ prepared: PreparedCell? = nil) -> Execution {
    let (guess, imports) = missing.note(cells[index].source, prepared, index, options, on: engine)
    var bound = guess.binds
    for item in imports {
      noteClocks(item, index)
      bound.formUnion(engine.names(of: item).binds)
    }
    for name in guess.changes where engine.nature(of: name) == .changeable { doubtful[name] = index }
    if let name = guess.settings { changedSettings = (name, index) }
    if isLogging { noteChanges(bound, reading: guess.changes.union(guess.binds)) }
    return Execution(cell: index, result: result)
  }

  /// Which variables are not what they were.
  private func noteChanges(_ bound: Set<String>, reading: Set<String>) {
    for name in values.note(bound, reading: reading) { writers[name] = executions.count }
  }
}
