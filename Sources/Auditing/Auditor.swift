// The audit on one screen: the cells run in the order of the file, each stored output is compared with the fresh one, and
// for what differs a replay in the recorded order looks for the reason.

import Engines
import Lessons
import Notebooks
import Texts

extension NotebookAudit {
  /// Runs a notebook's cells and judges what is stored under them.
  ///
  /// - Parameters:
  ///   - engine: Makes an engine; an audit may need several, to compare what they hold.
  ///   - files: Answers the cells that open files.
  package init(
    of notebook: JupyterNotebook, on engine: @escaping EngineFactory, plots: PlotMode? = nil,
    files: @escaping FileReader
  ) {
    self = Auditor(notebook, engine, plots, files).audit()
  }
}

private struct Auditor {
  let notebook: JupyterNotebook
  let cells: [AuditedSource]
  let engine: EngineFactory
  let plots: PlotMode?
  /// All of the code.
  private let code: String
  /// How often each prompt's number stands in the notebook.
  let prompts: [Int: Int]

  /// What the cells may read.
  private let files: FileReader

  init(
    _ notebook: JupyterNotebook, _ engine: @escaping EngineFactory, _ plots: PlotMode?, _ files: @escaping FileReader
  ) {
    self.engine = engine
    self.plots = plots
    self.files = files
    self.notebook = notebook
    let codes = notebook.cells.filter { $0.kind == .code && $0.text.contains { !$0.isWhitespace } }
    prompts = Dictionary(codes.compactMap(\.executionCount).map { ($0, 1) }, uniquingKeysWith: +)
    code = codes.map(\.text).joined(separator: "\n")
    cells = codes.enumerated().map { AuditedSource($1, number: $0 + 1, in: notebook) }
  }

  func audit() -> NotebookAudit {
    let document = run(isLogging: false)
    document.run(Array(cells.indices))
    var verdicts = zip(cells, document.executions).map { verdict(stored: $0.cell, $1) }
    if verdicts.contains(where: { $0.kind == .staleUnexplained }) { explain(&verdicts) }
    if notebook.isPython2 {
      for index in verdicts.indices where verdicts[index].kind == .staleUnexplained {
        verdicts[index] = .notRun(.python2)
      }
    }
    let audited = cells.indices.map { index in
      AuditedCell(
        number: index + 1, isPromptUnique: isPromptUnique(index), executionCount: cells[index].cell.executionCount,
        id: cells[index].cell.id, line: cells[index].position(1, 1).line, code: cells[index].cell.text,
        stored: CellOutput(cells[index].cell.outputs), fresh: document.executions[index].result.output,
        verdict: verdicts[index])
    }
    return NotebookAudit(path: notebook.path, cells: audited)
  }

  private func run(isLogging: Bool) -> NotebookRun {
    NotebookRun(cells, on: engine(), plots: plots, files: files, isLogging: isLogging)
  }

  private func isPromptUnique(_ index: Int) -> Bool {
    cells[index].cell.executionCount.map { prompts[$0] == 1 } ?? false
  }

  // MARK: Verdicts

  private func verdict(stored cell: NotebookCell, _ execution: NotebookRun.Execution) -> Verdict {
    let fresh: CellOutput
    switch execution.result {
    case .notRun(let reason): return .notRun(reason)
    case .undecidable(let code): return .undecidable(code)
    case .ran(let output): fresh = output
    }
    var stored = CellOutput(cell.outputs)
    if let code = execution.undecided, !stored.isEmpty { return .undecidable(code) }
    // A part of a figure, or a figure itself: its text says nothing that can be compared.
    let isFigure =
      execution.draws
      && ["<Figure size ", "<matplotlib.", "[<matplotlib."].contains { stored.value?.hasPrefix($0) ?? false }
    if execution.withholdsValue || isFigure { stored.value = nil }
    if let verdict = figureVerdict(stored, fresh, execution) { return verdict }
    if stored.isEmpty {
      if cell.otherTypes.isEmpty {
        if fresh.isEmpty, stored.warned == fresh.warned { return stored.warned.isEmpty ? .silent : .agrees(.exact) }
        if stored.warned.isEmpty { return fresh.isEmpty ? .silent : .notStored }
      }
      return .notRun(.noText(cell.otherTypes + (stored.warned.isEmpty ? [] : ["stderr"])))
    }
    // What was shown in other numbers, nobody knows which is which.
    let isMatched = stored.displayed.count == fresh.displayed.count
    if !isMatched, stored.hasDisplaysAlone { return .notRun(.noText(cell.allTypes)) }
    switch stored.compared(toFresh: fresh, code: code, isOld: notebook.isBeforeNumPy114) {
    case .agree(let agreement):
      // The text agrees; what a reader saw instead of it cannot be compared.
      let types = isMatched ? cell.typesBesideText : cell.allTypes
      return types.isEmpty ? .agrees(agreement) : .notRun(.noText(types))
    case .differ(let pairs):
      if let code = execution.doubtedChance { return .undecidable(code) }
      if let (name, writer) = execution.doubt { return .notRun(.doubtful(name: name, cell: writer)) }
      if let file = execution.missingFile { return .notRun(.missingFile(file)) }
      if let code = execution.leftOut { return .notRun(.unsupported(code)) }
      if !pairs.isEmpty, pairs.allSatisfy(\.isOfOtherSign), decomposes(through: execution.cell) {
        return .agrees(.signs)
      }
      return .stale(pairs, nil)
    }
  }

  /// Whether the cells so far ask for vectors that are determined but for their sign: which of the two comes out is the
  /// business of the library that computes them.
  private func decomposes(through cell: Int) -> Bool {
    cells[...cell].contains { cell in
      [".eig", ".svd", ".qr(", "import eig", "import svd", "import qr"].contains { cell.cell.text.contains($0) }
    }
  }

  /// A cell that gives nothing but figures, and parts of figures as its last value, cannot be compared.
  private func figureVerdict(_ stored: CellOutput, _ fresh: CellOutput, _ execution: NotebookRun.Execution) -> Verdict?
  {
    guard execution.draws, execution.doubt == nil, stored.error == nil, fresh.isEmpty, stored.printed.isEmpty else {
      return nil
    }
    return stored.value == nil ? .figure : nil
  }

  // MARK: Explanations

  /// The code cells that had run, in the order of their prompts.
  private var recordedOrder: [Int] {
    let counted = cells.indices.compactMap { index in cells[index].cell.executionCount.map { (index, $0) } }
    return counted.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// Replays the recorded order: after the order of the file, since it may need names that are bound further down and were
  /// bound already when it was recorded; and alone, since what the first pass leaves behind may spoil it.
  private func explain(_ verdicts: inout [Verdict]) {
    let order = recordedOrder
    let document = run(isLogging: true)
    document.run(Array(cells.indices))
    document.run(order)
    explain(&verdicts, document, document, from: cells.count)
    guard verdicts.contains(where: { $0.kind == .staleUnexplained }) else { return }
    let alone = run(isLogging: true)
    alone.run(order)
    explain(&verdicts, document, alone, from: 0)
    for (cell, extra) in reruns(order, document) where verdicts.contains(where: { $0.kind == .staleUnexplained }) {
      let replay = run(isLogging: true)
      replay.run(Array(cells.indices))
      replay.run(order.flatMap { $0 == cell ? Array(repeating: $0, count: 1 + extra) : [$0] })
      explain(&verdicts, document, replay, from: cells.count)
    }
  }

  /// Cells that may have run more often than once, and how much more often: the prompts count every run, so numbers must be
  /// missing below theirs. Only what a cell makes of its own last result can show.
  private func reruns(_ order: [Int], _ document: NotebookRun) -> [(cell: Int, extra: Int)] {
    let limit = (replays: 24, steps: 20_000_000)
    var reruns: [(Int, Int)] = []
    for (position, cell) in order.enumerated() where document.updates(cell) {
      let missing = (cells[cell].cell.executionCount ?? 1) - 1 - position
      guard missing > 0 else { continue }
      for extra in 1...min(missing, 6) { reruns.append((cell, extra)) }
    }
    // The likely ones first: a second run is more likely than a seventh.
    reruns.sort { ($0.1, $0.0) < ($1.1, $1.0) }
    return Array(reruns.prefix(min(limit.replays, limit.steps / max(document.steps, 1))))
  }

  private func explain(_ verdicts: inout [Verdict], _ document: NotebookRun, _ replay: NotebookRun, from start: Int) {
    let tracing = Tracing(document: document, replay: replay) { cell, name in
      document.boundNames(cell).contains(name)
    }
    for index in start..<replay.executions.count {
      let execution = replay.executions[index]
      guard case .stale(let pairs, nil) = verdicts[execution.cell], case .ran(let output) = execution.result,
        execution.undecided == nil,
        case .agree(let agreement) = CellOutput(cells[execution.cell].cell.outputs).compared(
          toFresh: output, code: code, isOld: notebook.isBeforeNumPy114),
        agreement.isSure
      else { continue }
      let causes = tracing.causes(execution.cell, index)
      if !causes.isEmpty {
        verdicts[execution.cell] = .stale(pairs, Explanation(causes: causes, agreement: agreement))
      }
    }
  }
}

extension NotebookRun.Outcome {
  fileprivate var output: CellOutput? { if case .ran(let output) = self { output } else { nil } }
}

extension NotebookCell {
  /// The richer types in which a value is stored beside its text.
  fileprivate var typesBesideText: [String] {
    outputs.flatMap { if case .result(.some, let others, nil) = $0 { others } else { [String]() } }
  }

  /// The types of all that was shown.
  fileprivate var allTypes: [String] {
    outputs.flatMap { output in
      switch output {
      case .display(_, let others, _): others.isEmpty ? ["text/plain"] : others
      case .result(_, let others, _): others
      case .stream, .error: [String]()
      }
    }
  }

  /// The types of stored outputs that have no text.
  fileprivate var otherTypes: [String] {
    var types: [String] = []
    for output in outputs {
      switch output {
      case .result(nil, let others, nil), .display(_, let others, nil):
        types += others.isEmpty ? ["text/plain"] : others
      case .stream, .result, .display, .error: break
      }
    }
    return types
  }
}
