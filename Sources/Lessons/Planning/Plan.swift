// What playing a lesson will do, decided before anything runs: every cell, value, claim and formula of the prose has been
// read, and whatever is unknown, misplaced or unsupported has been refused.

import Engines
import Formulas
import Markdown
import Texts

/// One step for each insert of the prose, in reading order.
struct Plan {
  enum Step {
    case cell(Cell, PreparedCell)
    /// A cell that is shown with the reason why it cannot run.
    case refused(Cell, EngineError)
    case value(PreparedExpression)
    case claim(PreparedExpression, String)
    case formula(PlannedFormula)
    case verification
    case figure(FigureKind)
    /// Headings and code that does not run.
    case nothing
  }
  private(set) var steps: [Step] = []
  private(set) var cells: [Cell] = []
  /// All cells by their labels: the lesson's own, and those that the prose has brought so far.
  private(set) var labelled: [String: Cell] = [:]
  /// Where the lesson's own cells stand in their order.
  let places: [String: Int]
  /// What the labels of the formulas stand for, as far as that is known before the lesson has run.
  private(set) var references = FormulaReferences()
  /// Where its links lead, and what its images show.
  private(set) var links = PlannedLinks()
  /// What the formulas read so far have defined.
  private var macros = Macros()
  private var problems: [Diagnostic] = []
  /// What of the cells is refused, where nothing is to be played.
  private var refusals: [Diagnostic] = []
  private let isCheckup: Bool
  private let allowsErrors: Bool
  let allowsMissing: Bool
  /// The panels and pictures seen so far, each of which a lesson has once.
  private var panels: [String] = []
  let lesson: Lesson
  let prose: Prose
  private let language: Language
  let preparation: Preparation

  /// The pictures that a lesson may ask for.
  private let figures: [FigureKind]

  static let inlines = ["python", "check"]

  /// - Parameter preparation: in the engine that will run the plan: names are resolved in it.
  init(
    _ lesson: Lesson, _ language: Language, _ prose: Prose, _ preparation: Preparation, _ performance: Performance
  ) throws(LessonError) {
    figures = performance.figures
    isCheckup = performance.isCheckup
    allowsErrors = performance.allowsErrors
    allowsMissing = performance.allowsMissing
    self.lesson = lesson
    self.prose = prose
    self.language = language
    self.preparation = preparation
    places = Dictionary(lesson.cells.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { first, _ in first })
    labelled = Dictionary(lesson.cells.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    var placed: [String: Insert] = [:]
    var last = -1
    for insert in prose.document.inserts {
      do {
        steps.append(try step(for: insert, &placed, &last))
      } catch {
        problems += diagnostics(error)
        steps.append(.nothing)
      }
    }
    // Not said when something else is wrong with a placement: a mistyped label is one mistake, not two.
    if problems.isEmpty { problems += unplaced(placed) }
    findReferences(performance)
    if isCheckup, problems.isEmpty { refusals += earlyValues }
    if isCheckup, !(problems.isEmpty && refusals.isEmpty) { throw LessonError(Diagnostic.inOrder(problems + refusals)) }
    guard problems.isEmpty else { throw LessonError(Diagnostic.first(problems)) }
  }

  /// The files that diagnostics may point into.
  var files: [TextFile] { lesson.isSingleFile ? [prose.file] : [lesson.cellsFile, prose.file] }

  private func diagnostics(_ error: any Error) -> [Diagnostic] {
    switch error {
    case let error as LessonError: error.diagnostics
    case let error as EngineError: [Diagnostic(error, in: files)]
    default: [Diagnostic("\(error)", file: prose.file.name)]
    }
  }

  private mutating func step(
    for insert: Insert, _ placed: inout [String: Insert], _ last: inout Int
  ) throws -> Step {
    switch insert.kind {
    case .directive(let words, let body, let line, let indent):
      switch words.first {
      case "python":
        let cell = try cell(words, body, line, indent, insert, &placed, &last)
        cells.append(cell)
        if labelled[cell.label] == nil { labelled[cell.label] = cell }
        return try step(for: cell)
      case "verification":
        try checkPanel("verify", words, body, line, insert)
        return .verification
      default:
        let name = words.first ?? ""
        let kind = FigureKind(name)
        guard figures.contains(kind) else {
          let instead = Document.instead(ofDirective: name)
          guard instead.isEmpty else {
            throw LessonError(error("unsupported: the directive '{\(name)}'\(instead)", at: insert))
          }
          let hint =
            name.hasPrefix(".")
            ? ": code that is only shown has no braces, ```\(name.dropFirst()); a cell has no dot, ```{python}"
            : hint(for: name, among: ["python", "verification"] + figures.map(\.name))
          throw LessonError(error("unknown directive '{\(name)}'\(hint)", at: insert))
        }
        try checkPanel("draw", words, body, line, insert)
        return .figure(kind)
      }
    case .inline(let name, let expression, let place):
      guard Plan.inlines.contains(name) else {
        throw LessonError(error("unknown directive '{\(name)}'\(hint(for: name, among: Plan.inlines))", at: insert))
      }
      guard !expression.isEmpty else {
        throw LessonError(error("'{\(name)}' needs an expression", at: insert))
      }
      let breaks = prose.document.breaks(of: expression, in: steps.count)
      if name == "python" { return .value(try inline(expression, line: place.line, column: place.column, breaks)) }
      // In parentheses a colon cannot begin a format, and the text is one expression.
      let moved = breaks.map { ($0.offset + 1, $0.indent) }
      return .claim(try inline("(\(expression))", line: place.line, column: place.column - 1, moved), expression)
    case .formula(let tex, _, let environment, _):
      return .formula(try formula(tex, environment, steps.count))
    case .heading, .code, .task, .reference, .figure, .table, .note, .noteReference, .container:
      return .nothing
    }
  }

  private mutating func step(for cell: Cell) throws -> Step {
    do throws(EngineError) {
      return .cell(cell, try preparation.prepared(cell, leavingOutImports: allowsErrors))
    } catch {
      if isCheckup {
        refusals += preparation.refusals(of: cell).map { Diagnostic($0, in: files).advised($0, lesson) }
        return .nothing
      }
      guard allowsErrors else {
        // What a module's absence asks for is no matter of one line.
        guard case .module = error.subject else { throw error }
        throw LessonError(Diagnostic(error, in: files).advised(error, lesson))
      }
      return .refused(cell, error)
    }
  }

  private func inline(
    _ text: String, line: Int, column: Int, _ breaks: [(offset: Int, indent: Int)]
  ) throws(EngineError) -> PreparedExpression {
    try preparation.prepared(
      Source(file: prose.file.name, text: text, firstLine: line, indent: column - 1, breaks: breaks))
  }

  func error(_ message: String, at insert: Insert) -> Diagnostic {
    prose.file.error(message, at: insert.place)
  }

  /// - Parameter purpose: what it does with the network: `verify`, `draw`.
  private mutating func checkPanel(
    _ purpose: String, _ words: [String], _ body: String, _ line: Int, _ insert: Insert
  ) throws(LessonError) {
    let name = words[0]
    if words.count > 1 { throw LessonError(error("'{\(name)}' takes nothing else between the braces", at: insert)) }
    guard body.allSatisfy({ $0.isWhitespace }) else {
      throw LessonError(prose.file.error("nothing goes between the fences of '{\(name)}'", line: line))
    }
    if name == "verification", lesson.manifest.gradients == nil {
      throw LessonError(
        error("there is nothing to verify: no 'network' or 'differentiate' in \(lesson.settingsName)", at: insert))
    }
    if name != "verification", lesson.manifest.network == nil {
      throw LessonError(error("there is nothing to \(purpose): no 'network' in \(lesson.settingsName)", at: insert))
    }
    if panels.contains(name) { throw LessonError(error("a second '{\(name)}'", at: insert)) }
    panels.append(name)
  }

  // MARK: Formulas

  /// The formulas, and the indices of their inserts.
  var formulas: [(index: Int, formula: Formula)] {
    steps.enumerated().compactMap { index, step in
      if case .formula(let planned) = step { (index, planned.formula) } else { nil }
    }
  }

  private mutating func formula(
    _ tex: String, _ environment: String?, _ index: Int
  ) throws -> PlannedFormula {
    let before = macros
    do {
      let formula = try Formula(tex, environment: environment, macros: &macros)
      let scalars = formula.live.isEmpty ? [] : Array(tex.unicodeScalars)
      let expressions = try formula.live.map { number throws(EngineError) in
        let (text, start) = (String(scalars[number.expression]), number.expression.lowerBound)
        let place = prose.document.place(of: start, in: index)
        let breaks = prose.document.breaks(of: text, from: start, in: index)
        return try inline(text, line: place.line, column: place.column, breaks)
      }
      return PlannedFormula(formula: formula, expressions: expressions, macros: before)
    } catch let error as FormulaError {
      let place = prose.document.place(of: error.offset, length: error.length, in: index)
      throw LessonError(prose.file.error(error.message, at: place))
    }
  }

  /// Labels that are set twice or never. Not said when a formula could not be read: it may be the one that sets them.
  private mutating func findReferences(_ performance: Performance) {
    guard problems.isEmpty else { return }
    do {
      references = try FormulaReferences(formulas, in: prose)
      let targets = Targets(prose.document, references, pictures)
      links = try PlannedLinks(
        of: prose, language, in: lesson, targets, cells, performance, besides: references.missing)
    } catch {
      problems += error.diagnostics
    }
  }

  /// The pictures, and the indices of their inserts.
  var pictures: [(index: Int, kind: FigureKind)] {
    steps.enumerated().compactMap { index, step in
      if case .figure(let kind) = step { (index, kind) } else { nil }
    }
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
