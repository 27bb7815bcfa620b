// The cells of a notebook, run in some order, with a log: what came of each, which variables it read, and who had last
// changed them.

import Lessons
import Notebooks
import PythonCells
import PythonSyntax
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
  }

  enum Outcome {
    case ran(CellOutput)
    case notRun(NotRunReason)
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
  private let interpreter = Interpreter()
  private var programs: [Result<Program, PythonError>] = []
  private(set) var executions: [Execution] = []

  /// Names that cells which were not run would have bound.
  private var missing: [String: Int] = [:]
  /// Names that cells which were not run may have changed, and names computed from them.
  private var doubtful: [String: Int] = [:]
  /// A cell that was not run and may have bound any name.
  private var bindsUnknown: Int?
  /// What the variables hold now, and which execution made them so.
  private var values: [String: Fingerprint] = [:]
  private var writers: [String: Int] = [:]

  init(_ cells: [AuditedSource], isLogging: Bool) {
    self.cells = cells
    self.isLogging = isLogging
    for cell in cells {
      programs.append(
        Result { () throws(PythonError) in try interpreter.prepare(try cell.pythonSource(), leavingOutImports: true) })
    }
  }

  /// The names that a cell assigns, in the state that the variables have now.
  func boundNames(_ cell: Int) -> Set<String> {
    if case .success(let program) = programs[cell] { interpreter.names(boundBy: program) } else { [] }
  }

  /// Whether a cell starts from a name's value and gives it another: what it does depends on how often it ran.
  func updates(_ cell: Int) -> Bool {
    guard case .success(let program) = programs[cell] else { return false }
    return !interpreter.names(readBy: program).isDisjoint(with: interpreter.names(boundBy: program))
  }

  /// A measure of the work that the run was.
  var steps: Int { interpreter.stepsTaken }

  func run(_ order: [Int]) {
    for cell in order { executions.append(run(cell)) }
  }

  private func run(_ index: Int) -> Execution {
    let cell = cells[index]
    if cell.isSkipped { return leaveOut(index, .skipped) }
    switch programs[index] {
    case .failure(let error):
      // A cell that shows off a mistake in Python's grammar.
      if error.isGrammatical, CellOutput(cell.cell.outputs).error != nil {
        return Execution(cell: index, result: .ran(CellOutput(error: error.jupyterText)))
      }
      return leaveOut(index, .unsupported(cell.described(error)))
    case .success(let program):
      for item in program.leftOut { missing[item.name] = index }
      var names = interpreter.names(readBy: program)
      if let reason = need(names.subtracting(interpreter.names(assignedBy: program)), program, index) {
        return leaveOut(index, reason, program)
      }
      return run(index, program, &names)
    }
  }

  private func run(_ index: Int, _ program: Program, _ names: inout Set<String>) -> Execution {
    let before = (values, writers)
    let result = interpreter.run(program)
    let output: CellOutput
    do {
      output = try CellOutput(result, interpreter)
    } catch {
      return leaveOut(index, .unsupported(cells[index].described(error)), program)
    }
    if let error = result.error, let reason = reason(for: error, in: index) { return leaveOut(index, reason, program) }
    names.formUnion(interpreter.names(readBy: program))
    // A function that the cell itself defined may need what is missing: then it has failed with a NameError.
    if result.error?.kind == .name, let reason = need(names, program, index) {
      return leaveOut(index, reason, program)
    }
    let doubt = names.sorted().lazy.compactMap { name in self.doubtful[name].map { (name, $0) } }.first
    for name in interpreter.names(boundBy: program) {
      missing[name] = nil
      doubtful[name] = doubt?.1
    }
    for item in program.leftOut { missing[item.name] = index }
    var execution = Execution(cell: index, result: .ran(output), doubt: doubt)
    execution.leftOut = program.leftOut.first.map { cells[index].described($0.error) }
    if isLogging {
      let own = interpreter.names(assignedBy: program)
      for name in names {
        execution.reads[name] = Reading(value: before.0[name], writer: before.1[name], isOwn: own.contains(name))
      }
      noteChanges()
    }
    return execution
  }

  /// The first name among these that is missing.
  private func need(_ names: Set<String>, _ program: Program, _ index: Int) -> NotRunReason? {
    guard let name = names.sorted().first(where: { missing[$0] != nil }), let source = missing[name] else { return nil }
    if source == index, let item = program.leftOut.first(where: { $0.name == name }) {
      return .unsupported(cells[index].described(item.error))
    }
    return .needs(name: name, cell: source)
  }

  /// Why an error is ours and not the cell's.
  private func reason(for error: PythonError, in index: Int) -> NotRunReason? {
    if error.kind == .unsupported || error.kind == .memory || error.isOutOfSteps {
      return .unsupported(cells[index].described(error))
    }
    if error.kind == .name, let source = bindsUnknown { return .needs(name: nil, cell: source) }
    return nil
  }

  /// The cell is not run, or not to its end: nothing that it would have bound or changed is known from here on.
  private func leaveOut(_ index: Int, _ reason: NotRunReason, _ program: Program? = nil) -> Execution {
    let names = CellNames(cells[index].source)
    var bound = names.binds
    // A method changes only what can be changed: no module, no number.
    for name in names.changes where interpreter[global: name]?.isChangeable != false { bound.insert(name) }
    if let program { bound.formUnion(interpreter.names(boundBy: program)) }
    if let program { bound.formUnion(program.leftOut.map(\.name)) }
    for name in bound { missing[name] = index }
    for text in names.imports { runImport(text, index) }
    for name in names.reads where interpreter[global: name]?.isChangeable == true { doubtful[name] = index }
    if names.bindsUnknown { bindsUnknown = index }
    if isLogging { noteChanges() }
    return Execution(cell: index, result: .notRun(reason))
  }

  /// An import that stands in a cell which is not run.
  private func runImport(_ text: String, _ index: Int) {
    let source = Source(file: cells[index].source.file, label: cells[index].source.label, text: text)
    guard let program = try? interpreter.prepare(source, leavingOutImports: true) else { return }
    _ = interpreter.run(program)
    for name in interpreter.names(boundBy: program) { missing[name] = nil }
    for item in program.leftOut { missing[item.name] = index }
  }

  private func noteChanges() {
    let now = interpreter.fingerprints
    for (name, value) in now where values[name] != value { writers[name] = executions.count }
    for name in values.keys where now[name] == nil { writers[name] = executions.count }
    values = now
  }
}

extension PythonError {
  fileprivate var isGrammatical: Bool { kind == .syntax || kind == .indentation || kind == .tab }

  /// The interpreter's own limit, which real Python does not have.
  fileprivate var isOutOfSteps: Bool { kind == .runtime && message.hasPrefix("the lesson takes more than") }
}

extension Value {
  /// Whether a function that is given the value can change what it holds.
  fileprivate var isChangeable: Bool {
    switch self {
    case .list, .dict, .set, .array, .iterator: true
    default: false
    }
  }
}
