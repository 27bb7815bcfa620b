// A lesson's walk in one of its languages: how far it has come, and what has come of its prose so far.

import Arrays
import Engines
import Formulas
import Markdown
import Texts

/// The place of the walk: what is evaluated there.
struct Moment {
  let engine: any Engine
  /// Those that errors may point into, besides the prose.
  let files: [TextFile]
  /// How many cells have run.
  let cellCount: Int
  var unknowns = Unknowns()
}

/// One language of a lesson that is being played.
struct Telling {
  let language: Language
  let plan: Plan
  let keepsReadings: Bool
  private(set) var outcomes: [Edition.Outcome] = []
  private var readings: [Reading] = []
  /// What the formulas that have their values have defined.
  private var macros = Macros()
  /// Claims that do not hold.
  private(set) var untrue: [Diagnostic] = []
  /// What `{verification}` will look at, and how it came about.
  var snapshot: Snapshot?
  var record: RunRecord?

  init(language: Language, plan: Plan, keepsReadings: Bool) {
    self.language = language
    self.plan = plan
    self.keepsReadings = keepsReadings
  }

  /// What comes next in the prose.
  var next: (step: Plan.Step, insert: Insert)? {
    outcomes.count < plan.steps.count ? (plan.steps[outcomes.count], plan.prose.document.inserts[outcomes.count]) : nil
  }

  mutating func pass(_ outcome: Edition.Outcome) { outcomes.append(outcome) }

  /// - Parameter runs: What ran there: one cell, or two where the command line gave parameters.
  mutating func passCell(_ runs: Range<Int>) { outcomes.append(.cells(runs)) }

  /// Precondition: The walk has come to its end, and the snapshot is taken.
  func edition(of lesson: Lesson, _ runs: [PlayedRun]) throws(LessonError) -> Edition {
    guard let snapshot, let record else { preconditionFailure("taken at the end at the latest") }
    let cells = runs.enumerated().map { index, played in
      PlayedCell(
        label: played.cell.label, number: index + 1, code: played.cell.shown(in: language, of: lesson.languages),
        options: played.cell.options, outputs: played.run.outputs, texts: played.texts,
        failure: played.run.error, numbers: played.numbers)
    }
    let prose = plan.prose
    let references = try references
    return Edition(
      lesson: lesson, language: language, title: prose.title, description: prose.description,
      document: prose.document, outcomes: outcomes, references: references,
      targets: Targets(prose.document, references, plan.pictures, words: outcomes.words), links: plan.links,
      cells: cells,
      readings: readings, snapshot: snapshot, record: record, proseFile: prose.file)
  }

  // MARK: Values

  /// Precondition: the step is a value, a claim or a formula.
  mutating func evaluated(
    _ step: Plan.Step, _ insert: Insert, _ moment: Moment
  ) throws(LessonError) -> Edition.Outcome {
    switch step {
    case .value(let expression):
      let value = try evaluate(expression, .formatted, moment)
      note(expression, .value, value, moment)
      if let turn = value.text.turn { throw LessonError(error("unsupported: this holds \(turn)", at: insert)) }
      return .value(MinusSign.shown(value.text, of: value.datum, expression.text))
    case .claim(let expression, let text):
      try decide(expression, text, insert, moment)
      return .claim(text)
    case .formula(let planned): return .formula(try formula(planned, insert, moment))
    case .cell, .refused, .verification, .figure, .nothing: preconditionFailure("nothing to evaluate")
    }
  }

  private func evaluate(
    _ expression: PreparedExpression, _ wording: Wording, _ moment: Moment
  ) throws(LessonError) -> Evaluation {
    try placed(expression, moment) { (expression) throws(EngineError) in
      try moment.engine.evaluate(expression, as: wording)
    }
  }

  /// An error points at the place where the expression was read first, which may be another language's: it is read again for
  /// its own.
  private func placed<Result>(
    _ expression: PreparedExpression, _ moment: Moment,
    _ body: (PreparedExpression) throws(EngineError) -> Result
  ) throws(LessonError) -> Result {
    if let error = moment.unknowns.need(of: expression, on: moment.engine) {
      let range = SourceRange(0, expression.source.bytes.count)
      let place = expression.source.place(range)
      throw LessonError(Diagnostic(error.description, at: place, in: plan.files + moment.files))
    }
    do throws(EngineError) {
      return try body(expression)
    } catch {
      do throws(EngineError) {
        return try body(try moment.engine.prepareExpression(expression.source))
      } catch {
        throw LessonError(
          plan.explained(
            error, Diagnostic(error, in: plan.files + moment.files), moment.engine, after: moment.cellCount))
      }
    }
  }

  /// A formula with its values: read already, unless there are some.
  private mutating func formula(
    _ planned: PlannedFormula, _ insert: Insert, _ moment: Moment
  ) throws(LessonError) -> Formula {
    guard planned.formula.isLive else { return planned.formula }
    let tex = try planned.tex(
      number: { (expression) throws(LessonError) in
        let value = try number(expression, insert, moment)
        note(expression, .value, value, moment)
        return FormulaNumber.tex(value.text)
      },
      matrix: { (expression) throws(LessonError) in try matrix(expression, insert, moment) })
    macros = planned.macros.filled(from: macros)
    do {
      var formula = try Formula(tex, environment: planned.formula.environment, macros: &macros)
      for expression in planned.expressions where !formula.expressions.contains(expression.text) {
        formula.expressions.append(expression.text)
      }
      return formula
    } catch {
      // The values have moved what stands behind them: the formula as a whole is meant.
      throw LessonError(self.error(PlannedFormula.message(error, of: planned), at: insert))
    }
  }

  /// What the labels stand for: known already, unless a formula had to wait for its values.
  private var references: FormulaReferences {
    get throws(LessonError) {
      guard plan.formulas.contains(where: \.formula.isLive) else { return plan.references }
      let references = try FormulaReferences(
        outcomes.enumerated().compactMap { index, outcome in
          if case .formula(let formula) = outcome { (index, formula) } else { nil }
        }, in: plan.prose)
      guard references.missing.isEmpty || plan.allowsMissing else { throw LessonError(references.missing) }
      return references
    }
  }

  private func number(
    _ expression: PreparedExpression, _ insert: Insert, _ moment: Moment
  ) throws(LessonError) -> Evaluation {
    let value = try evaluate(expression, .formatted, moment)
    switch value.datum {
    case .int, .longInt, .float: return value
    default:
      throw LessonError(
        error(
          "'\\value{\(expression.text)}' is not a number: \(description(of: value.datum, expression, moment))",
          at: insert))
    }
  }

  /// The rows of an array, each number written as `\value` would write it.
  private func matrix(
    _ expression: PreparedExpression, _ insert: Insert, _ moment: Moment
  ) throws(LessonError) -> [[String]] {
    let (datum, rows) = try placed(expression, moment) { (expression) throws(EngineError) in
      try moment.engine.evaluateRows(expression)
    }
    if let rows { return rows.map { $0.map(FormulaNumber.tex) } }
    throw LessonError(
      error(
        "'\\matrixvalue{\(expression.text)}' is not an array of numbers with one or two axes: "
          + description(of: datum, expression, moment), at: insert))
  }

  private mutating func decide(
    _ expression: PreparedExpression, _ text: String, _ insert: Insert, _ moment: Moment
  ) throws(LessonError) {
    let value = try evaluate(expression, .noText, moment)
    note(expression, .claim, value, moment)
    switch value.datum {
    case .bool(true): return
    case .bool(false):
      var diagnostic = error("this does not hold: \(text)", at: insert)
      diagnostic.details = FailedClaim(parts: moment.engine.parts(of: expression)).values
      untrue.append(diagnostic)
    default:
      let what = description(of: value.datum, expression, moment)
      var hint = ""
      if case .array(let array) = value.datum, array.count != 1 || !array.shape.isEmpty {
        hint = ": use .all() or .any()"
      }
      throw LessonError(error("a check is True or False, but this is \(what)\(hint)", at: insert))
    }
  }

  private func description(of datum: Datum, _ expression: PreparedExpression, _ moment: Moment) -> String {
    if case .array(let array) = datum { return "an array of shape \(Shape(array.shape).description)" }
    let text = try? moment.engine.evaluate(expression, as: .exact).text
    return text.map { FailedClaim.shortened($0, lines: 1) } ?? "something else"
  }

  // MARK: Readings

  private mutating func note(
    _ expression: PreparedExpression, _ kind: Reading.Kind, _ value: Evaluation, _ moment: Moment
  ) {
    guard keepsReadings else { return }
    let whole = expression.text
    var number: Double?
    if kind == .value, let found = value.datum.numbers(named: "").first, found.shape == nil {
      number = NamedNumbers(found)[0]
    }
    // A claim was put in parentheses to be read.
    let isWrapped = kind == .claim
    readings.append(
      Reading(
        kind: kind, expression: isWrapped ? String(whole.dropFirst().dropLast()) : whole, text: value.text,
        number: number, reads: moment.engine.reads(of: expression).filter { isOfLesson($0, moment) }.sorted(),
        line: expression.source.firstLine, column: expression.source.indent + (isWrapped ? 2 : 1),
        cellCount: moment.cellCount))
  }

  /// Whether the lesson itself has bound a name, and not the language or an import.
  private func isOfLesson(_ name: String, _ moment: Moment) -> Bool {
    switch moment.engine.nature(of: name) {
    case nil, .library: false
    case .fixed, .changeable: true
    }
  }

  func error(_ message: String, at insert: Insert) -> Diagnostic {
    plan.prose.file.error(message, at: insert.place)
  }
}
