// Our own engine behind the boundary: cells and expressions are handed out by number, and what the interpreter says is put
// in the words that every engine uses.

import Engines
import PythonSyntax
import Texts

/// Python cells, run by the interpreter of this target.
package final class PythonEngine: DifferentiatingEngine {
  let budget: Budget
  /// Runs the cells when nothing is recorded; what is prepared is prepared by it first.
  let plain: Interpreter
  /// While runs are recorded: the interpreter that does so, and the cells prepared for it.
  private(set) var tracing: TracingInterpreter?
  private var traced: [Result<Program, PythonError>] = []
  private var programs: [(program: Program, options: PreparationOptions)] = []
  private var expressions: [InlineExpression] = []
  private var followed: [String] = []
  /// How many cells have run since the last restart.
  private var runs = 0

  /// - Parameter budget: What the cells may use up between one restart and the next.
  package init(budget: Budget = Budget()) {
    self.budget = budget
    plain = Interpreter(budget: budget)
  }

  /// Whose variables are the lesson's now.
  var interpreter: Interpreter { tracing ?? plain }

  // MARK: Preparing

  package func prepare(_ source: Source, _ options: PreparationOptions) throws(EngineError) -> PreparedCell {
    if options.contains(.undrawnPlots) { plain.allowsPlots = true }
    let program: Program
    do throws(PythonError) {
      var source = source
      var timed: [IPythonCell.TimedCode] = []
      if options.contains(.notebook) {
        let text: String
        (text, timed) = try IPythonCell(source).pythonText()
        source = source.replacing(text)
      }
      program = try plain.prepare(source, leavingOutImports: options.contains(.leavingOutImports), timed: timed)
    } catch {
      throw EngineError(error)
    }
    programs.append((program, options))
    return PreparedCell(
      source: source, number: programs.count - 1, names: program.names, boundNames: program.boundNames,
      onlyPrints: program.onlyPrints, leftOut: program.leftOut.map { ($0.name, EngineError($0.error)) },
      isOnePiece: !program.cell.timed.isEmpty)
  }

  package func refusals(of source: Source, _ options: PreparationOptions) -> [EngineError] {
    if options.contains(.undrawnPlots) { plain.allowsPlots = true }
    var refusals: [PythonError] = []
    var source = source
    if options.contains(.notebook) {
      let (text, commands, timed) = IPythonCell(source).allCommands()
      for command in commands {
        refusals.append(PythonError(.unsupported, command.what, at: command.range, in: source))
        // All of such a cell is another program's.
        if command.text.hasPrefix("%%") { return refusals.map { EngineError($0) } }
      }
      source = source.replacing(text)
      refusals += plain.refusals(of: source, timed: timed)
    } else {
      refusals += plain.refusals(of: source)
    }
    let places = refusals.enumerated().sorted {
      ($0.element.place?.line ?? 0, $0.element.place?.column ?? 0, $0.offset)
        < ($1.element.place?.line ?? 0, $1.element.place?.column ?? 0, $1.offset)
    }
    return places.map { EngineError($0.element) }
  }

  package func prepareExpression(_ source: Source) throws(EngineError) -> PreparedExpression {
    let expression: InlineExpression
    do throws(PythonError) { expression = try plain.prepareInline(source) } catch { throw EngineError(error) }
    expressions.append(expression)
    return PreparedExpression(source: source, number: expressions.count - 1, reads: expression.reads)
  }

  package func names(of cell: PreparedCell) -> CellNames {
    let program = programs[cell.number].program
    let reached = plain.names(reachedFrom: program)
    return CellNames(reads: reached.reads, binds: reached.stores, assigns: program.assigned)
  }

  package func reads(of expression: PreparedExpression) -> Set<String> {
    plain.names(reachedFrom: Set(expression.reads)).reads.union(expression.reads)
  }

  package func guess(_ source: Source) -> GuessedNames {
    let source = IPythonCell(source).dedented()
    return interpreter.guess(NameUse(source), source.text(SourceRange(0, source.bytes.count)))
  }

  // MARK: Running

  package func answer(files: @escaping FileReader) {
    plain.fileReader = files
    tracing?.fileReader = files
  }

  package func follow(_ names: [String]) {
    followed = names
    interpreter.watch = names.isEmpty ? nil : Watch(.observe, parameters: [], others: names)
  }

  package func run(_ cell: PreparedCell) -> CellRun { run(cell, judging: nil) }

  package func run(_ cell: PreparedCell, judgedBy judge: any StatementJudge) -> CellRun { run(cell, judging: judge) }

  private func run(_ cell: PreparedCell, judging judge: (any StatementJudge)?) -> CellRun {
    let options = programs[cell.number].options
    interpreter.watch?.cell = runs
    defer { runs += 1 }
    var run = CellRun()
    let program: Program
    do throws(PythonError) { program = try self.program(of: cell) } catch {
      run.error = EngineError(error)
      return run
    }
    interpreter.toleratesUndecidable = options.contains(.toleratingUndecidable)
    defer { interpreter.toleratesUndecidable = false }
    interpreter.made = MadeTexts()
    let judge = cell.isOnePiece ? nil : judge
    let result = interpreter.run(program, judge: judge)
    run.outputs = interpreter.takeOutputs()
    var error = result.error
    do throws(PythonError) {
      if let last = result.value { try show(last, of: program, in: &run) }
      try interpreter.endCellOfPlots()
    } catch let failure {
      error = error ?? failure
    }
    run.outputs += interpreter.takeOutputs()
    if let unknown = error, unknown.kind == .undecidable, judge != nil {
      // It is the last value's text.
      run.undecided = EngineError(unknown)
      error = nil
    }
    run.error = error.map { interpreter.told(EngineError($0), of: $0.storage.exception) }
    run.undecided = interpreter.undecided.map { EngineError($0) } ?? run.undecided
    run.made = interpreter.made
    for (name, event) in interpreter.watch?.events ?? [:] where event.cell == runs {
      run.touched.append((name, event.place))
    }
    return run
  }

  /// The last value, as Jupyter shows it under its own prompt.
  private func show(_ last: Value, of program: Program, in run: inout CellRun) throws(PythonError) {
    if interpreter.allowsPlots, !last.isFigure, last.isOfPicture() {
      if let text = try interpreter.pictureText(of: last, of: program) {
        run.outputs.append(.result(Display(text: text)))
      } else {
        run.withholdsValue = true
      }
      return
    }
    let output = try interpreter.lastOutput(of: last, of: program)
    // What its class has shown itself comes first.
    run.outputs += interpreter.takeOutputs()
    if let output { run.outputs.append(output) }
  }

  /// The cell as the interpreter of now has prepared it.
  private func program(of cell: PreparedCell) throws(PythonError) -> Program {
    guard let tracing else { return programs[cell.number].program }
    // All cells in their order: what one binds decides what names mean in another.
    for (program, options) in programs[traced.count...] {
      traced.append(
        Result { () throws(PythonError) in
          try tracing.prepare(program.cell, leavingOutImports: options.contains(.leavingOutImports))
        })
    }
    return try traced[cell.number].get()
  }

  private func expression(_ prepared: PreparedExpression) throws(PythonError) -> InlineExpression {
    try tracing?.prepareInline(prepared.source) ?? expressions[prepared.number]
  }

  /// Forgets all variables, and records from here on.
  func restart(with tracing: TracingInterpreter) {
    restart()
    tracing.fileReader = plain.fileReader
    tracing.allowsPlots = plain.allowsPlots
    self.tracing = tracing
  }

  package func forgetSeeds() { interpreter.forgetSeeds() }

  package func restart() {
    tracing?.stopTrace()
    tracing = nil
    traced = []
    plain.reset()
    runs = 0
    follow(followed)
  }

  package var effort: Int { interpreter.stepsTaken }

  // MARK: Expressions

  package func evaluate(_ expression: PreparedExpression, as wording: Wording) throws(EngineError) -> Evaluation {
    do throws(PythonError) {
      let inline = try self.expression(expression)
      if wording == .formatted {
        let (value, text) = try interpreter.evaluate(inline)
        return Evaluation(datum: interpreter.datum(of: value), text: text)
      }
      let value = try interpreter.value(of: inline)
      return Evaluation(datum: interpreter.datum(of: value), text: try interpreter.text(of: value, wording))
    } catch {
      throw EngineError(error)
    }
  }

  package func evaluateRows(_ expression: PreparedExpression) throws(EngineError) -> (datum: Datum, rows: [[String]]?) {
    do throws(PythonError) {
      let (value, rows) = try interpreter.evaluateRows(self.expression(expression))
      return (interpreter.datum(of: value), rows)
    } catch {
      throw EngineError(error)
    }
  }

  package func parts(of expression: PreparedExpression) -> [ExplainedPart] {
    guard let expression = try? self.expression(expression) else { return [] }
    return interpreter.parts(of: expression).compactMap { text, value in
      // A list that is written out shows nothing that its elements do not.
      guard text.first != "[", text.first != "(", let shown = try? interpreter.text(of: value, .plain) else {
        return nil
      }
      return ExplainedPart(
        expression: text, value: Evaluation(datum: interpreter.datum(of: value), text: shown))
    }
  }

  // MARK: Variables

  package var variables: [String] { interpreter.globals.map(\.name) }

  package func nature(of variable: String) -> VariableNature? {
    switch interpreter[global: variable] {
    case nil: nil
    case .module: .library
    case let value?: ChangeableObjects(in: value).isEmpty ? .fixed : .changeable
    }
  }

  package func order(of variable: String) -> Int { interpreter.globalSlot(variable) }

  package func objects(in variable: String) -> ReachedObjects? {
    guard let value = interpreter[global: variable] else { return ReachedObjects() }
    return ChangeableObjects(in: value).reached
  }

  package func fingerprint(of variable: String) -> Fingerprint? {
    interpreter[global: variable].map { Fingerprint(of: $0) }
  }

  package func datum(_ variable: String) -> Datum? {
    interpreter[global: variable].map { interpreter.datum(of: $0) }
  }

  package func numbers(in variable: String, after mark: VariableNumbers.Mark?) -> VariableNumbers {
    guard let value = interpreter[global: variable] else { return VariableNumbers() }
    return NumberWalk.numbers(in: value, named: variable, after: mark, interpreter)
  }

  package func assign(_ datum: Datum, to variable: String) throws(EngineError) {
    do throws(PythonError) {
      interpreter.bind(variable, to: try interpreter.value(of: datum))
    } catch {
      throw EngineError(error)
    }
  }
}

extension Source {
  /// The same place with another text, of which every part stands where it stood.
  fileprivate func replacing(_ text: String) -> Source {
    Source(file: file, label: label, text: text, firstLine: firstLine, indent: indent)
  }
}

extension Program {
  fileprivate var names: CellNames {
    CellNames(reads: globalUse.reads, binds: globalUse.stores, assigns: assigned)
  }
}

extension Interpreter {
  /// A value's text; an empty one where none is wanted.
  fileprivate func text(of value: Value, _ wording: Wording) throws(PythonError) -> String {
    switch (wording, value) {
    case (.noText, _): ""
    case (.exact, _), (_, .string): try repr(value)
    default: try str(value)
    }
  }
}
