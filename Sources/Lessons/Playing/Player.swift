// The walk down the prose: a cell runs where it is placed, a value is computed and a claim decided where they stand.

import Arrays
import Formulas
import Markdown
import OrderedCollections
import PythonCells
import PythonSyntax
import Texts

/// What the command line may say about how a lesson is played.
public struct Performance: Sendable {
  /// Whether a cell that fails is shown on the page instead of ending the run.
  public var allowsErrors = false
  /// Values that replace those of the cell `parameters`.
  public var parameters: [Parameter] = []
  /// Whether the edition keeps what each cell bound, number by number, and what each live value was.
  public var keepsNumbers = false

  public struct Parameter: Equatable, Sendable {
    public let name: String
    /// A Python expression.
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init() {}
}

extension Lesson {
  /// Runs the lesson in one language.
  ///
  /// - Throws: What is wrong with the lesson, and nothing has run; or the first cell or value that failed; or the claims
  ///   that do not hold.
  public func played(in language: Language, _ performance: Performance = Performance()) throws(LessonError) -> Edition {
    let (edition, untrue) = try rehearsed(in: language, performance)
    guard untrue.isEmpty else { throw LessonError(untrue, kind: .untrue) }
    return edition
  }

  /// Runs the lesson in one language, whether or not its claims hold: for those who want to know what else has changed.
  ///
  /// - Returns: The edition, and what it claims in vain.
  public func rehearsed(
    in language: Language, _ performance: Performance = Performance()
  ) throws(LessonError) -> (edition: Edition, untrue: [Diagnostic]) {
    let prose = try prose(in: language)
    let interpreter = Interpreter()
    let plan = try Plan(self, prose, interpreter)
    let parameters = try ParameterCell(performance.parameters, plan.cells, interpreter)
    var player = Player(
      lesson: self, language: language, prose: prose, interpreter: interpreter, plan: plan, parameters: parameters,
      allowsErrors: performance.allowsErrors, ledger: performance.keepsNumbers ? Ledger(interpreter) : nil)
    return (try player.play(), player.untrue)
  }
}

private struct Player {
  let lesson: Lesson
  let language: Language
  let prose: Prose
  let interpreter: Interpreter
  let plan: Plan
  let parameters: ParameterCell?
  let allowsErrors: Bool
  var ledger: Ledger?
  var outcomes: [Edition.Outcome] = []
  /// What the formulas that have their values have defined.
  var macros = Macros()
  var cells: [PlayedCell] = []
  /// What `{verification}` will look at, and how it came about.
  var snapshot: Snapshot?
  var record: RunRecord?
  /// The cells that have run.
  var ran: [Cell] = []
  /// Claims that do not hold.
  var untrue: [Diagnostic] = []

  mutating func play() throws(LessonError) -> Edition {
    if let gradients = lesson.manifest.gradients {
      interpreter.watch = Watch(.observe, parameters: [], others: gradients.names)
    }
    for (step, insert) in zip(plan.steps, prose.document.inserts) {
      do throws(LessonError) {
        outcomes.append(try outcome(of: step, insert))
      } catch {
        throw LessonError(untrue + error.diagnostics, kind: error.kind)
      }
    }
    let references = try references
    return Edition(
      lesson: lesson, language: language, title: prose.title, description: prose.description,
      document: prose.document, outcomes: outcomes, references: references, cells: cells,
      readings: ledger?.readings ?? [],
      snapshot: snapshot ?? variables(at: Diagnostic("", file: lesson.settingsName)), record: record ?? runRecord,
      proseFile: prose.file)
  }

  private mutating func outcome(of step: Plan.Step, _ insert: Insert) throws(LessonError) -> Edition.Outcome {
    switch step {
    case .cell(let cell, let program):
      let start = cells.count
      try run(cell, program)
      if let parameters, cell.isParameters { try run(parameters.cell, parameters.program) }
      return .cells(start..<cells.count)
    case .value(let expression):
      let (value, text) = try evaluate(expression)
      ledger?.read(expression, .value, value, text, after: cells.count)
      return .value(text)
    case .claim(let expression, let text):
      try decide(expression, text, insert)
      return .claim(text)
    case .formula(let planned):
      return .formula(try formula(planned, insert))
    case .verification:
      snapshot = variables(at: error("", at: insert))
      record = runRecord
      return .verification
    case .figure(let kind):
      return .figure(kind, variables(at: error("", at: insert)))
    case .nothing:
      return .nothing
    }
  }

  private mutating func run(_ cell: Cell, _ program: Program) throws(LessonError) {
    interpreter.watch?.cell = ran.count
    ran.append(cell)
    let result = interpreter.run(program)
    var error = result.error
    var value: String?
    switch result.value {
    case nil, .some(.none): break
    case .some(let last):
      do { value = try interpreter.repr(last) } catch let failure { error = failure }
    }
    if let error, !(cell.options.error || allowsErrors) { throw LessonError(diagnostic(error)) }
    cells.append(
      PlayedCell(
        label: cell.label, number: cells.count + 1,
        code: cell.shown(in: language, of: lesson.languages), options: cell.options, printed: result.output,
        value: value, error: error?.description, numbers: ledger?.newNumbers(of: program) ?? []))
  }

  private func evaluate(_ expression: InlineExpression) throws(LessonError) -> (value: Value, text: String) {
    do {
      return try interpreter.evaluate(expression)
    } catch {
      throw LessonError(diagnostic(error))
    }
  }

  /// A formula with its values: read already, unless there are some.
  private mutating func formula(_ planned: PlannedFormula, _ insert: Insert) throws(LessonError) -> Formula {
    guard planned.formula.isLive else { return planned.formula }
    let tex = try planned.tex(
      number: { (expression) throws(LessonError) in try number(expression, insert) },
      matrix: { (expression) throws(LessonError) in try matrix(expression, insert) })
    macros = planned.macros.filled(from: macros)
    do {
      return try Formula(tex, environment: planned.formula.environment, macros: &macros)
    } catch {
      // The values have moved what stands behind them: the formula as a whole is meant.
      throw LessonError(self.error(error.message, at: insert))
    }
  }

  /// What the labels stand for: known already, unless a formula had to wait for its values.
  private var references: FormulaReferences {
    get throws(LessonError) {
      guard plan.formulas.contains(where: \.formula.isLive) else { return plan.references }
      return try FormulaReferences(
        outcomes.enumerated().compactMap { index, outcome in
          if case .formula(let formula) = outcome { (index, formula) } else { nil }
        }, in: prose)
    }
  }

  private mutating func number(_ expression: InlineExpression, _ insert: Insert) throws(LessonError) -> String {
    let (value, text) = try evaluate(expression)
    switch value {
    case .int, .float, .numpyInt, .numpyFloat:
      ledger?.read(expression, .value, value, text, after: cells.count)
      return FormulaNumber.tex(text)
    default:
      let source = expression.source.text(SourceRange(0, expression.source.bytes.count))
      throw LessonError(error("'\\value{\(source)}' is not a number: \(description(of: value))", at: insert))
    }
  }

  /// The rows of an array, each number written as `\value` would write it.
  private func matrix(_ expression: InlineExpression, _ insert: Insert) throws(LessonError) -> [[String]] {
    let (value, rows): (Value, [[String]]?)
    do throws(PythonError) {
      (value, rows) = try interpreter.evaluateRows(expression)
    } catch {
      throw LessonError(diagnostic(error))
    }
    if let rows { return rows.map { $0.map(FormulaNumber.tex) } }
    let source = expression.source.text(SourceRange(0, expression.source.bytes.count))
    throw LessonError(
      error(
        "'\\matrixvalue{\(source)}' is not an array of numbers with one or two axes: \(description(of: value))",
        at: insert))
  }

  private mutating func decide(_ expression: InlineExpression, _ text: String, _ insert: Insert) throws(LessonError) {
    let value = try evaluate(expression).value
    ledger?.read(expression, .claim, value, "", after: cells.count)
    switch value {
    case .bool(true), .numpyBool(true): return
    case .bool(false), .numpyBool(false):
      var diagnostic = error("this does not hold: \(text)", at: insert)
      diagnostic.details = Claim(expression: expression, interpreter: interpreter).values
      untrue.append(diagnostic)
    case .array(let array) where array.count != 1 || array.rank > 0:
      throw LessonError(
        error("a check is True or False, but this is \(description(of: value)): use .all() or .any()", at: insert))
    default:
      throw LessonError(error("a check is True or False, but this is \(description(of: value))", at: insert))
    }
  }

  private func description(of value: Value) -> String {
    switch value {
    case .array(let array): "an array of shape \(array.shape.description)"
    default: (try? interpreter.repr(value)).map { Claim.shortened($0, lines: 1) } ?? "something else"
    }
  }

  /// Cells that run later may change an array in place: what is verified or drawn is what it held here.
  private func variables(at place: Diagnostic) -> Snapshot {
    let manifest = lesson.manifest
    var variables: OrderedDictionary<String, Value> = [:]
    for name in (manifest.network?.names ?? []) + (manifest.gradients?.names ?? []) where variables[name] == nil {
      if let value = interpreter[global: name] { variables[name] = value.copied }
    }
    return Snapshot(variables: variables, place: place)
  }

  private var runRecord: RunRecord {
    var record = RunRecord(cells: ran, allowsErrors: allowsErrors, events: interpreter.watch?.events ?? [:])
    guard lesson.manifest.gradients != nil else { return record }
    for (name, value) in interpreter.globals {
      switch value {
      case .int(let number), .numpyInt(let number): record.integers.append((name, number))
      case .array(let array): record.extents += Array(array.shape)
      default: break
      }
    }
    return record
  }

  private func diagnostic(_ error: PythonError) -> Diagnostic {
    Diagnostic(error, in: plan.files + (parameters.map { [$0.file] } ?? []))
  }

  private func error(_ message: String, at insert: Insert) -> Diagnostic {
    prose.file.error(message, at: insert.place)
  }
}

extension Value {
  /// An array's own copy of its elements; anything else is itself.
  fileprivate var copied: Value {
    guard case .array(let array) = self else { return self }
    return .array(array.copy())
  }
}
