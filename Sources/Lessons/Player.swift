// The walk down the prose: a cell runs where it is placed, a value is computed and a claim decided where they stand.

import Markdown
import OrderedCollections
import PythonCells

/// What the command line may say about how a lesson is played.
public struct Performance: Sendable {
  /// Whether a cell that fails is shown on the page instead of ending the run.
  public var allowsErrors = false
  /// Values that replace those of the cell `parameters`.
  public var parameters: [Parameter] = []

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
      allowsErrors: performance.allowsErrors)
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
  var outcomes: [Edition.Outcome] = []
  var cells: [PlayedCell] = []
  var variables: OrderedDictionary<String, Value> = [:]
  /// The cells that have run, and what became of the variables that are verified.
  var ran: [Cell] = []
  var record = RunRecord()
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
    if plan.verification == nil { readVariables() }
    return Edition(
      lesson: lesson, language: language, title: prose.title, description: prose.description,
      document: prose.document, outcomes: outcomes, cells: cells, variables: variables, record: record,
      variablesPlace: plan.verification.map { error("", at: $0) } ?? Diagnostic("", file: lesson.settingsName),
      proseFile: prose.file)
  }

  private mutating func outcome(of step: Plan.Step, _ insert: Insert) throws(LessonError) -> Edition.Outcome {
    switch step {
    case .cell(let cell, let program):
      let start = cells.count
      try run(cell, program)
      if let parameters, cell.label == ParameterCell.place { try run(parameters.cell, parameters.program) }
      return .cells(start..<cells.count)
    case .value(let expression):
      return .value(try evaluate(expression).text)
    case .claim(let expression, let text):
      try decide(expression, text, insert)
      return .claim(text)
    case .formula(let parts):
      return .formula(
        try FormulaPart.joined(parts) { (expression) throws(LessonError) in try number(expression, insert) })
    case .verification:
      readVariables()
      return .verification
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
        value: value, error: error?.description))
  }

  private func evaluate(_ expression: InlineExpression) throws(LessonError) -> (value: Value, text: String) {
    do {
      return try interpreter.evaluate(expression)
    } catch {
      throw LessonError(diagnostic(error))
    }
  }

  private func number(_ expression: InlineExpression, _ insert: Insert) throws(LessonError) -> String {
    let (value, text) = try evaluate(expression)
    switch value {
    case .int, .float, .numpyInt, .numpyFloat: return FormulaPart.tex(text)
    default:
      let source = expression.source.text(SourceRange(0, expression.source.bytes.count))
      throw LessonError(error("'\\value{\(source)}' is not a number: \(description(of: value))", at: insert))
    }
  }

  private mutating func decide(_ expression: InlineExpression, _ text: String, _ insert: Insert) throws(LessonError) {
    let value = try evaluate(expression).value
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

  /// Cells that run later may change an array in place: the page shows what it held here.
  private mutating func readVariables() {
    guard let gradients = lesson.manifest.gradients else { return }
    for name in (lesson.manifest.network?.names ?? []) + gradients.names where variables[name] == nil {
      if let value = interpreter[global: name] { variables[name] = value.copied }
    }
    record = RunRecord(cells: ran, allowsErrors: allowsErrors, events: interpreter.watch?.events ?? [:])
    for (name, value) in interpreter.globals {
      switch value {
      case .int(let number), .numpyInt(let number): record.integers.append((name, number))
      case .array(let array): record.extents += Array(array.shape)
      default: break
      }
    }
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
