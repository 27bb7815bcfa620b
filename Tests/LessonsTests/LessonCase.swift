// A lesson and what must come of it, in one file of Tests/Data/lessons: parts that begin with `-- name --`.
// `swift test` compares; LESSONGEN_RECORD=1 writes what came instead, for `git diff` to show.

import Comparing
import Foundation
import Lessons
import Rendering
import Testing
import Texts

@testable import lessongen

struct LessonCase: CustomTestStringConvertible {
  let url: URL
  /// Lines of the file's head: a sentence, and options of the command line (`lang: en`).
  let head: String
  let files: [(name: String, text: String)]
  let expectations: [(name: String, text: String)]

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/lessons")

  static var all: [LessonCase] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".case") }.sorted().compactMap { try? LessonCase(folder.appending(path: $0)) }
  }

  init(_ url: URL) throws {
    self.url = url
    var head = ""
    var parts: [(name: String, text: String)] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        parts.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if parts.isEmpty {
        head += line + "\n"
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    // The file's last line end made one line too many.
    if let last = parts.last, last.text.hasSuffix("\n") { parts[parts.count - 1].text = String(last.text.dropLast()) }
    self.head = head
    files = parts.filter { !$0.name.hasPrefix("expect ") }
    expectations = parts.filter { $0.name.hasPrefix("expect ") }.map { (String($0.name.dropFirst(7)), $0.text) }
  }

  /// The value of an option in the head.
  func options(_ name: String) -> [String] {
    head.split(separator: "\n").filter { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
  }

  /// What comes of the lesson: an error's text and exit code, or pages in the formats that the case expects.
  func results() -> [(name: String, text: String)] {
    var pipeline = Pipeline(files: Memory(contents))
    pipeline.performance.allowsErrors = !options("allow-errors").isEmpty
    pipeline.performance.allowsMissing = !options("allow-missing").isEmpty
    pipeline.performance.parameters = options("P").compactMap { Performance.Parameter(argument: $0) }
    let language = options("lang").first.flatMap { Language($0) }
    let path = options("lesson").first ?? "lesson"
    var results: [(String, String)] = []
    for (name, _) in expectations {
      if name == "check" {
        results.append((name, LessonCase.findings(of: path, pipeline)))
        continue
      }
      // What is an error is one in every format.
      let formats = Format(rawValue: name).map { [$0] } ?? Format.allCases
      for (name, text) in formats.map({ result(of: path, language, $0, pipeline) })
      where results.last.map({ $0 != (name, text) }) ?? true { results.append((name, text)) }
    }
    return results
  }

  private func result(
    of path: String, _ language: Language?, _ format: Format, _ pipeline: Pipeline
  ) -> (name: String, text: String) {
    do {
      if !options("build").isEmpty { _ = try pipeline.pages(of: [path]) }
      return (format.rawValue, try pipeline.page(of: path, in: language, as: format).text)
    } catch {
      return ("error \(error.exitCode)", error.rendered)
    }
  }

  /// What `check` says about the lesson itself, whatever its pages are.
  private static func findings(of path: String, _ pipeline: Pipeline) -> String {
    do {
      let rehearsal = try pipeline.rehearsedPages(of: [path])
      return (rehearsal.untrue + rehearsal.doubtful).map(\.rendered).joined()
    } catch {
      return error.rendered
    }
  }

  /// The lesson's files and a frame, by their paths.
  var contents: [String: [UInt8]] {
    var contents = LessonCase.frame
    if !options("frame").isEmpty { contents["Templates/page.html"] = Array(LessonCase.frameWithHead.utf8) }
    for (name, text) in files {
      let isBase64 = name.hasSuffix(" base64")
      let data = isBase64 ? Data(base64Encoded: text, options: .ignoreUnknownCharacters) : nil
      contents["lesson/\(isBase64 ? String(name.dropLast(7)) : name)"] = data.map(Array.init) ?? Array(text.utf8)
    }
    if !files.contains(where: { $0.name == "lesson.yaml" }), options("bare").isEmpty {
      contents["lesson/lesson.yaml"] = Array("languages: [es]\n".utf8)
    }
    return contents
  }

  /// What stands above the body, too: `frame: whole` in a case's head.
  private static let frameWithHead = """
    <title>{{title}}</title>
    {{#description}}
    <meta name="description" content="{{description}}"/>
    {{/description}}
    <h1>{{{heading}}}</h1>
    {{#description}}
    <p>{{{description-html}}}</p>
    {{/description}}
    {{#toc}}
    <li><a href="#{{id}}" title="{{text}}">{{{html}}}</a>{{#parts}} <a href="#{{id}}" title="{{text}}">{{{html}}}</a>{{/parts}}</li>
    {{/toc}}
    {{{body}}}
    """

  /// A page's frame with nothing but what the body needs.
  private static let frame: [String: [UInt8]] = {
    let keys = [
      "same-section: 'Here in {language}'", "permalink: Link",
      "date: '{day} of {month}, {year}'", "date-month: '{month}, {year}'",
      "months: 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'",
      "cell: 'Cell {number}: {label}'", "cell-figure: 'Drawn by {label}'", "source: Code", "output: Output",
      "error: Error", "undrawn: 'Not drawn: {command}'", "timed: It depends", "undrawn-files: 'Not written: {files}'",
      "warnings: Warnings", "value: 'Computed: {expression}'", "checked: 'Checked: {expression}'",
      "license: License",
      "task-done: Done", "task-open: Open", "figure: 'Figure {number}'",
      "figure-reference: 'figure {number}'",
      "table: 'Table {number}'", "table-reference: 'table {number}'",
      "exercise-reference: 'exercise {number}'", "equation-reference: 'equation ({number})'",
      "verification-title: Verified", "verification-text: By the engine.", "verification-text-cells: By the cells.",
      "verification-variable: Variable",
      "notes: Notes", "note-back: 'Back from {number}'", "callout-note: Note", "callout-tip: Tip",
      "callout-important: Important", "callout-warning: Warning", "callout-caution: Caution",
      "exercise: 'Exercise {number}'", "solution: Solution", "solution-of: 'Solution to {number}'",
      "verification-shape: Shape", "verification-engine: Engine", "verification-automatic: Automatic",
      "verification-numerical: Numerical",
      "verification-tolerance: Tolerance", "network-title: Network",
      "network-text: 'Units: {units}; {count} from {least-name} = {least} to {greatest-name} = {greatest}.'",
      "network-caption: Signs.", "network-inputs: In", "network-hidden: Hidden", "network-layer: 'Layer {number}'",
      "network-output: Out", "surface-title: Surface",
      "surface-text: 'From {least} to {greatest}, {share} % high; {count} examples.'",
      "surface-example: '({x1}, {x2}): {output} for {target}.'", "surface-caption: Bands.", "surface-half: Half.",
      "surface-output: Output", "surface-target: 'Wanted {value}'", "gradients-title: Gradients",
      "gradients-text: '{count} from {least-name} = {least} to {greatest-name} = {greatest}; {bound}.'",
      "gradients-caption: 'With {epsilon}.'", "gradients-some: '{shown} of {count}.'",
      "gradients-analytic: Analytic", "gradients-numerical: Numerical", "gradients-difference: Difference",
      "sweep-title: Sweep",
      "sweep-text: '{first} at {first-epsilon}, {least} at {best}, {last} at {last-epsilon}.'",
      "sweep-caption: 'Least {least} at {best}.'", "sweep-guides: Slopes.", "sweep-difference: Difference",
      "outputs-title: Outputs", "outputs-text: '{count}; {farthest-name}: {output} for {target}.'",
      "outputs-caption: Rings.", "outputs-some: '{shown} of {count}.'", "outputs-output: Output",
      "outputs-target: Target", "outputs-difference: Difference",
    ].joined(separator: "\n")
    return [
      "Templates/page.html": Array("{{{body}}}".utf8), "Templates/style.css": Array(":root { --ink: #000; }".utf8),
      "Templates/terminal.css": Array(".ansi-red { color: red; }".utf8),
      "Templates/figures.css": Array(".fig text { fill: var(--ink); }".utf8),
      "Templates/ui.es.yaml": Array("language: Español\n\(keys)\n".utf8),
      "Templates/ui.en.yaml": Array("language: English\n\(keys)\n".utf8),
    ]
  }()

  func record(_ results: [(name: String, text: String)]) throws {
    var text = head
    for (name, part) in files { text += "-- \(name) --\n\(part)" }
    for (name, part) in results { text += "-- expect \(name) --\n\(part)" }
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

@Suite struct LessonCaseTests {
  @Test(arguments: LessonCase.all) func lesson(_ lesson: LessonCase) throws {
    let results = lesson.results()
    #expect(!results.isEmpty, "the case expects nothing")
    if ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil {
      try lesson.record(results)
      return
    }
    #expect(results.map(\.name) == lesson.expectations.map(\.name))
    for (result, expectation) in zip(results, lesson.expectations) {
      #expect(result.name == expectation.name)
      #expect(result.text == expectation.text)
    }
  }

  @Test func thereAreCases() { #expect(LessonCase.all.count > 30) }
}
