// `doctor`: all that would be refused of a lesson, or of a script, before any of it runs, and what to write instead.

import Engines
import Markdown
import Texts

extension Lesson {
  /// Everything that keeps the lesson from being played, as far as its text shows it, in the order of its files.
  ///
  /// - Parameter engine: One without variables.
  package func checkup(on engine: any Engine, _ performance: Performance) -> [Diagnostic] {
    var performance = performance
    performance.isCheckup = true
    let preparation = Preparation(engine, plots: manifest.plots ?? performance.plots)
    var problems: [Diagnostic] = []
    var known: Set<String> = []
    for language in languages {
      do throws(LessonError) {
        _ = try Plan(self, language, try prose(in: language), preparation, performance)
      } catch {
        // Languages that place the same cell have its problems in common.
        problems += error.diagnostics.filter { known.insert($0.rendered).inserted }
      }
    }
    return problems
  }
}

extension Plan {
  /// The values that stand above the cell that makes them. What the cells above it mention may come from there.
  var earlyValues: [Diagnostic] {
    let guesses = cells.map { preparation.engine.guess($0.source) }
    var makers: [String: Int] = [:]
    for (index, guess) in guesses.enumerated() {
      for name in guess.binds where makers[name] == nil { makers[name] = index }
    }
    let end = guesses.firstIndex { $0.bindsUnknown } ?? cells.count
    var above = 0
    var problems: [Diagnostic] = []
    for (insert, step) in zip(prose.document.inserts, steps) where above <= end {
      var expressions: [PreparedExpression] = []
      switch step {
      case .value(let expression): expressions = [expression]
      case .claim(let expression, _): expressions = [expression]
      case .formula(let formula): expressions = formula.expressions
      default: if case .directive(let words, _, _, _) = insert.kind, words.first == "python" { above += 1 }
      }
      let early = expressions.lazy.flatMap(\.reads).first { name in
        makers[name].map { $0 >= above } ?? false && !isKnown(name, above: above)
      }
      guard let early, let cell = makers[early].map({ cells[$0] }) else { continue }
      let message = "'\(early)' has no value here: the cell '\(cell.label)', further down, makes it"
      problems.append(error(message, at: insert))
    }
    return problems
  }

  /// Whether cells above a place mention a name, or Python has it.
  private func isKnown(_ name: String, above count: Int) -> Bool {
    let isMentioned = cells.prefix(count).contains { cell in
      cell.source.text(SourceRange(0, cell.source.bytes.count)).contains(name)
    }
    // Nothing has run: what has a value now is Python's own.
    let own = Source(file: prose.file.name, text: name, firstLine: 1)
    let engine = preparation.engine
    return isMentioned || (try? engine.evaluate(engine.prepareExpression(own), as: .noText)) != nil
  }
}

/// A Python file that is no lesson (yet).
package enum Script {
  /// Everything in it that would be refused. Cells begin at lines `# %%`; without any, the file is one.
  package static func checkup(
    of path: String, from files: any Files, on engine: any Engine, plots: PlotMode?
  ) throws(LessonError) -> [Diagnostic] {
    let file = try TextFile(reading: path, from: files)
    var starts = file.lines.indices.filter { file.lines[$0].hasPrefix("# %%") || file.lines[$0].hasPrefix("#%%") }
    if starts.first != 0 { starts.insert(0, at: 0) }
    var options: PreparationOptions = .notebook
    if plots == .placeholder { options.insert(.undrawnPlots) }
    var problems: [Diagnostic] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : file.lines.count
      let text = file.lines[start..<end].map { $0 + "\n" }.joined()
      let source = Source(file: file.name, text: text, firstLine: start + 1)
      problems += engine.refusals(of: source, options).map { Diagnostic($0, in: [file]).advised($0, isScript: true) }
    }
    return problems
  }
}

extension Diagnostic {
  /// In the order of the places, file by file as they come.
  static func inOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
    var files: [String] = []
    for problem in problems { if !files.contains(problem.file ?? "") { files.append(problem.file ?? "") } }
    let places = problems.enumerated().map { offset, problem in
      (files.firstIndex(of: problem.file ?? "") ?? 0, problem.line, problem.column, offset)
    }
    return places.sorted { $0 < $1 }.map { problems[$0.3] }
  }

  /// The same with what to write instead.
  func advised(_ error: EngineError, _ lesson: Lesson? = nil, isScript: Bool = false) -> Diagnostic {
    guard error.kind == .refused || error.kind == .undecidable else { return self }
    var diagnostic = self
    let advice = Advice.text(for: error, isNotebook: lesson?.shape == .notebook, isScript: isScript)
    if !advice.isEmpty { diagnostic.details.append("instead: \(advice)") }
    return diagnostic
  }
}

/// What to do about something that is refused.
private enum Advice {
  /// Empty where there is none.
  static func text(for error: EngineError, isNotebook: Bool, isScript: Bool) -> String {
    if case .module(let name) = error.subject, ["matplotlib", "mpl_toolkits", "pylab"].contains(where: name.hasPrefix) {
      return "'plots: placeholder' in the front matter, lesson.yaml or course.yaml, or --plots placeholder"
    }
    // A script has no cells that could be shown and not run.
    let shown =
      isScript
      ? ""
      : isNotebook
        ? "tag the cell 'skip-execution': it is shown and does not run"
        : "```python without braces: it is shown and does not run"
    let own = instead(of: error)
    guard !own.isEmpty, !shown.isEmpty else { return own + shown }
    return "\(own); or \(shown)"
  }

  private static func instead(of error: EngineError) -> String {
    switch error.subject {
    case .module: "what NumPy has for it, or a module that 'lessongen names' lists"
    case .command: "leave it out, it is no part of what the page computes"
    case .lastShown: "give the value a name in the cell that makes it"
    case .asking: "set a variable in the cell labelled 'parameters', and others with -P name=value"
    case .madeCode: "write the code itself, or a function"
    case .writing: "print the rows: nothing is written here"
    case _ where error.kind == .undecidable: "leave it out, what it gives differs from run to run"
    case .coroutine: "the same without async"
    case .other: ""
    }
  }
}
