// A lesson in another language than Python: played, shown, audited and proved by what knows only the boundary.

import Auditing
import Engines
import Foundation
import Lessons
import Proofs
import Rendering
import Testing
import Texts

@testable import lessongen

@Suite struct CalculatorEngineTests {
  /// e = (w x + b - y)², its derivatives beside it; written for two languages.
  private func files(gradient: String = "2 * (w * x + b - y) * x", claim: String = "e < 8") -> [String: [UInt8]] {
    let cells = """
      # %% data
      x = 3
      y = 2
      # %% parameters
      w = 1.5
      b = 0.25
      # %% cost
      e = (w * x + b - y) * (w * x + b - y)
      show e
      warn a big one
      draw
      show e / 2
      e
      # %% gradient
      g = \(gradient)
      h = 2 * (w * x + b - y)

      """
    var files = ["calc/cells.py": cells]
    files["calc/lesson.yaml"] = """
      languages: [es, en]
      differentiate:
        cost: e
        parameters: [w, b]
        gradients: [g, h]

      """
    for (language, word) in [("es", "Coste"), ("en", "Cost")] {
      files["calc/\(language).md"] = """
        ---
        title: T
        ---

        ```{python data}
        ```

        ```{python parameters}
        ```

        ```{python cost}
        ```

        \(word): `{python} e`, `{check} \(claim)`, $e=\\value{e / 2}$

        ```{python gradient}
        ```

        ```{verification}
        ```

        """
    }
    return files.mapValues { Array($0.utf8) }
  }

  private func pipeline(_ files: [String: [UInt8]]) throws -> Pipeline {
    var files = files
    for name in ["page.html", "style.css", "figures.css", "terminal.css", "ui.en.yaml", "ui.es.yaml"] {
      files["Templates/\(name)"] = try TemplateFiles.embedded.bytes(of: "Templates/\(name)")
    }
    return Pipeline(files: Memory(files), engine: { CalculatorEngine() })
  }

  @Test func aLessonIsPlayedOnceForAllLanguages() throws {
    let lesson = try Lesson(reading: "calc", from: Memory(files()))
    let engine = CalculatorEngine()
    let played = try lesson.rehearsed(in: lesson.languages, on: engine, Performance(figures: []))
    #expect(played.untrue.isEmpty)
    #expect(played.editions.map(\.language.tag) == ["es", "en"])
    #expect(engine.runs == ["data": 1, "parameters": 1, "cost": 1, "gradient": 1])
    let cost = played.editions[1].cells[2]
    #expect(
      cost.outputs == [
        .stdout("7.5625\n"), .stderr("a big one\n"),
        .display(
          Display([
            .init(type: "image/svg+xml", content: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            .init(type: "text/plain", content: "a drawing"),
          ])), .stdout("3.78125\n"), .result(Display(text: "7.5625")),
      ])
  }

  @Test func aClaimThatDoesNotHoldShowsItsParts() throws {
    let lesson = try Lesson(reading: "calc", from: Memory(files(claim: "e < 7")))
    let untrue = try lesson.rehearsed(in: lesson.languages, on: CalculatorEngine(), Performance(figures: [])).untrue
    #expect(untrue.map(\.details) == [["e is 7.5625"], ["e is 7.5625"]])
  }

  @Test func outputsStandInTheirOrderOnEveryPage() throws {
    let pipeline = try pipeline(files())
    func isInOrder(_ format: Format, _ texts: [String]) throws {
      var rest = try pipeline.page(of: "calc", in: Language("en"), as: format).text[...]
      for text in texts {
        let range = try #require(rest.range(of: text), "\(format): \(text)")
        rest = rest[range.upperBound...]
      }
    }
    let svg = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0"
    try isInOrder(.html, [">7.5625\n<", ">a big one\n<", "<img src=\"\(svg)", ">3.78125\n<", "Out[3]:", ">7.5625<"])
    try isInOrder(
      .md, ["\n7.5625\n", "\na big one\n", "![Figure of the cell 'cost'](cost-", "\n3.78125\n", "\n7.5625\n"])
    try isInOrder(
      .ipynb,
      [
        "\"stdout\"", "7.5625", "\"stderr\"", "a big one", "image/svg+xml", "display_data", "\"stdout\"", "3.78125",
        "execute_result",
      ])
    try isInOrder(.json, ["\"others\": [\"stderr: a big one\\n\", \"image/svg+xml: "])
  }

  @Test func gradientsAreProvedByCentralDifferences() throws {
    let lesson = try Lesson(reading: "calc", from: Memory(files()))
    let engine = CalculatorEngine()
    let edition = try lesson.rehearsed(in: [lesson.languages[0]], on: engine, Performance(figures: [])).editions[0]
    let rows = try #require(try verify(edition, on: engine, .proof)).rows
    #expect(rows.map(\.name) == ["g", "h"])
    for row in rows {
      #expect(row.automaticDifference == nil)
      let numerical = try #require(row.numerical)
      #expect(numerical.compared == 1)
      #expect(numerical.entries == 1)
      #expect(numerical.difference < 1e-9)
    }
  }

  @Test func aWrongGradientIsFound() throws {
    let lesson = try Lesson(reading: "calc", from: Memory(files(gradient: "2 * (w * x + b - y)")))
    let engine = CalculatorEngine()
    let edition = try lesson.rehearsed(in: [lesson.languages[0]], on: engine, Performance(figures: [])).editions[0]
    let error = #expect(throws: LessonError.self) { try verify(edition, on: engine, .proof) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(error?.kind == .untrue)
    #expect(diagnostic.message == "g is 5.5, but the derivative of e with respect to w is 16.5")
    #expect(diagnostic.file == "calc/cells.py")
    #expect(diagnostic.line == 15)
    #expect(diagnostic.details.first?.hasPrefix("central differences give 16.5") == true)
  }

  @Test func aParameterThatChangesWithTheCostIsRefused() throws {
    let text = "x = 3\ne = 1\n```\n\n```{python}\nw = 2\ne = w * x\ng = 3\n"
    let file = """
      ---
      title: T
      lang: en
      differentiate: {cost: e, parameters: [w], gradients: [g]}
      ---

      ```{python}
      \(text)```

      """
    let lesson = try Lesson(reading: "a.md", from: Memory(["a.md": Array(file.utf8)]))
    let engine = CalculatorEngine()
    let edition = try lesson.rehearsed(in: lesson.languages, on: engine, Performance(figures: [])).editions[0]
    let error = #expect(throws: LessonError.self) { try verify(edition, on: engine) }
    #expect(
      error?.diagnostics.first?.message
        == "cannot be proved: the cell 'cell-2' computes 'e' and changes 'w'; in two cells, each could be run alone")
  }

  @Test(arguments: [
    ("x = 2 ^ 3", "unsupported: powers"), ("x = 1 / 0", "DivisionByZero: 1.0 / 0"), ("y", "NoSuchName: y"),
    ("x = (1", "SumError: a parenthesis is open"),
  ])
  func errorsHaveTheirPlaces(_ code: String, _ message: String) throws {
    let file = "---\ntitle: T\nlang: en\n---\n\n```{python}\n\(code)\n```\n"
    let lesson = try Lesson(reading: "a.md", from: Memory(["a.md": Array(file.utf8)]))
    let error = #expect(throws: LessonError.self) {
      try lesson.rehearsed(in: lesson.languages, on: CalculatorEngine(), Performance(figures: []))
    }
    #expect(error?.diagnostics.map(\.message) == [message])
    #expect(error?.diagnostics.first?.line == 7)
  }

  @Test func aNotebookIsAudited() throws {
    func cell(_ count: Int, _ code: String, _ outputs: String) -> String {
      """
      {"cell_type": "code", "execution_count": \(count), "metadata": {}, "source": "\(code)", "outputs": [\(outputs)]}
      """
    }
    func printed(_ text: String) -> String {
      "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"\(text)\\n\"}"
    }
    let cells = [
      cell(1, "a = 1", ""), cell(2, "show a + 1", printed("2.0")), cell(4, "show a * 3", printed("15.0")),
      cell(3, "a = 5", ""), cell(5, "b = 2 ^ 3", ""), cell(6, "show b", printed("8.0")),
      cell(7, "show a", printed("5.0")),
    ]
    let notebook = """
      {"cells": [\(cells.joined(separator: ","))], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """
    var report = AuditReport()
    try report.add("a.ipynb", from: Memory(["a.ipynb": Array(notebook.utf8)]), on: { CalculatorEngine() })
    let audit = try #require(report.audits.first)
    #expect(
      audit.cells.map(\.verdict.kind) == [.silent, .fresh, .staleExplained, .silent, .notRun, .notRun, .fresh])
    guard case .stale(_, let explanation?) = audit.cells[2].verdict else { return }
    #expect(explanation.causes.first?.name == "a")
    #expect(explanation.causes.first?.writer == 3)
    #expect(report.notLookedAt == 2)
  }
}
