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
  private var labelled: [String: Cell] = [:]
  /// Where the lesson's own cells stand in their order.
  private let places: [String: Int]
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
  /// The panels and pictures seen so far, each of which a lesson has once.
  private var panels: [String] = []
  private let lesson: Lesson
  let prose: Prose
  private let language: Language
  private let preparation: Preparation

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
    findUnplaced(placed)
    findReferences(performance)
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

  private mutating func step(for cell: Cell) throws(EngineError) -> Step {
    do throws(EngineError) {
      return .cell(cell, try preparation.prepared(cell, leavingOutImports: allowsErrors))
    } catch {
      if isCheckup {
        refusals += preparation.refusals(of: cell).map { Diagnostic($0, in: files).advised($0, lesson) }
        return .nothing
      }
      guard allowsErrors else { throw error }
      return .refused(cell, error)
    }
  }

  private func inline(
    _ text: String, line: Int, column: Int, _ breaks: [(offset: Int, indent: Int)]
  ) throws(EngineError) -> PreparedExpression {
    try preparation.prepared(
      Source(file: prose.file.name, text: text, firstLine: line, indent: column - 1, breaks: breaks))
  }

  private func error(_ message: String, at insert: Insert) -> Diagnostic {
    prose.file.error(message, at: insert.place)
  }

  // MARK: Cells

  private func cell(
    _ words: [String], _ body: String, _ line: Int, _ indent: Int, _ insert: Insert,
    _ placed: inout [String: Insert], _ last: inout Int
  ) throws(LessonError) -> Cell {
    if words.count > 2 {
      throw LessonError(error("one label at most stands in the braces; options are '#|' lines", at: insert))
    }
    let isBlank = body.allSatisfy { $0.isWhitespace }
    // A notebook's own cells are placed; a block with code in its prose is a cell like that of any single file.
    let isPlaced = isBlank && words.count == 2 && places[words[1]] != nil
    if lesson.isSingleFile, !isPlaced {
      if isBlank { throw LessonError(error("the cell is empty", at: insert)) }
      let label = words.count == 2 ? (words[1], insert.place.line, column(of: words[1], in: insert)) : nil
      return try CellReader(file: prose.file).inlineCell(
        body, firstLine: line, indent: indent, label: label, fallback: unusedLabel, after: labelled)
    }
    guard words.count == 2 else {
      throw LessonError(error("'{python}' needs the label of a cell of cells.py", at: insert))
    }
    guard isBlank else {
      throw LessonError(
        prose.file.error("the code of '\(words[1])' stands in cells.py; nothing goes between the fences", line: line))
    }
    return try placedCell(words[1], insert, &placed, &last)
  }

  /// Looks up a cell of cells.py; each is placed once, in the order of the file.
  private func placedCell(
    _ label: String, _ insert: Insert, _ placed: inout [String: Insert], _ last: inout Int
  ) throws(LessonError) -> Cell {
    let at = column(of: label, in: insert)
    func fail(_ message: String) -> Diagnostic {
      prose.file.error(message, line: insert.place.line, column: at, length: label.unicodeScalars.count)
    }
    guard let index = places[label] else {
      throw LessonError(fail("no cell '\(label)' in cells.py\(hint(for: label, among: lesson.cells.map(\.label)))"))
    }
    if let first = placed[label] {
      var diagnostic = fail("the cell '\(label)' is placed twice")
      diagnostic.notes = [error("first here", at: first).asNote()]
      throw LessonError(diagnostic)
    }
    placed[label] = insert
    guard index > last else {
      throw LessonError(
        fail("the cell '\(label)' stands after '\(lesson.cells[last].label)', but before it in cells.py"))
    }
    last = index
    return lesson.cells[index]
  }

  /// Where a word stands in a directive's first line.
  private func column(of word: String, in insert: Insert) -> Int {
    let line = prose.file.line(insert.place.line)
    guard let brace = line.firstIndex(of: "{") else { return insert.place.column }
    let parts = line[brace...].dropFirst().split { $0 == " " || $0 == "\t" || $0 == "}" }
    guard let part = parts.dropFirst().first(where: { $0 == word }) else { return insert.place.column }
    return line[..<part.startIndex].unicodeScalars.count + 1
  }

  /// A label for a cell that has none: `cell-3`, unless the author has used that one.
  private var unusedLabel: String {
    var number = cells.count + 1
    while labelled["cell-\(number)"] != nil { number += 1 }
    return "cell-\(number)"
  }

  /// Cells of cells.py that the prose leaves out. Not said when something else is wrong with a placement: a mistyped label
  /// is one mistake, not two.
  private mutating func findUnplaced(_ placed: [String: Insert]) {
    guard problems.isEmpty else { return }
    for cell in lesson.cells where placed[cell.label] == nil {
      problems.append(
        lesson.cellsFile.error(
          "the cell '\(cell.label)' is not placed in \(prose.file.name)", line: cell.line, column: cell.column,
          length: cell.labelLength))
    }
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
      links = try PlannedLinks(of: prose, language, in: lesson, targets, cells, performance)
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
