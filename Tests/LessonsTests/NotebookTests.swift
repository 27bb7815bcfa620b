// Notebooks out and in again: what lessongen writes, it reads, and the cells give the same.

import Figures
import Foundation
import Markdown
import PythonCells
import Rendering
import Testing
import Texts

@testable import Lessons
@testable import lessongen

@Suite struct NotebookTests {
  private func results(_ edition: Edition) -> [String] {
    edition.cells.map { "\($0.label): \($0.options.output ? $0.printed + ($0.value ?? "") : "") \($0.error ?? "")" }
  }

  @Test(arguments: ["es", "en"]) func theBundledLessonComesBack(_ tag: String) throws {
    let language = try #require(Language(tag))
    let pipeline = Pipeline(files: TemplateFiles())
    let text = try pipeline.page(of: TemplateFiles.lesson, in: language, as: .ipynb).text
    let files = Memory(["back.ipynb": Array(text.utf8)])
    let lesson = try Lesson(reading: "back.ipynb", from: files).told(in: language)
    let original = try Lesson(reading: TemplateFiles.lesson, from: TemplateFiles()).played(
      in: language, on: PythonEngine(), Performance(figures: Drawings.kinds))
    let edition = try lesson.played(in: language, on: PythonEngine(), Performance(figures: Drawings.kinds))
    #expect(results(edition) == results(original))
    #expect(edition.cells.map(\.code) == original.cells.map(\.code))
    #expect(edition.title.words == original.title.words)
    #expect(headings(edition).filter { $0.level > 1 }.map(\.id) == headings(original).map(\.id))
    #expect(!headings(edition).contains { $0.level == 1 })
  }

  private func headings(_ edition: Edition) -> [(level: Int, id: String)] {
    edition.document.inserts.compactMap { insert in
      if case .heading(let level, let id, _, _) = insert.kind { (level, id) } else { nil }
    }
  }

  /// Hidden code, hidden outputs, errors, parameters.
  @Test(arguments: ["page", "notebook-tags", "allow-errors", "single-file"]) func casesComeBack(_ name: String) throws {
    let lesson = try #require(LessonCase.all.first { $0.testDescription == name })
    let path = lesson.options("lesson").first ?? "lesson"
    var performance = Performance(figures: Drawings.kinds)
    performance.allowsErrors = true
    let original = try Lesson(reading: path, from: Memory(lesson.contents))
    let edition = try original.played(in: original.languages[0], on: PythonEngine(), performance)
    var pipeline = Pipeline(files: Memory(lesson.contents))
    pipeline.performance = performance
    let text = try pipeline.page(of: path, in: nil, as: .ipynb).text
    let back = try Lesson(reading: "back.ipynb", from: Memory(["back.ipynb": Array(text.utf8)]))
    #expect(
      results(try back.played(in: original.languages[0], on: PythonEngine(), Performance(figures: Drawings.kinds)))
        == results(edition))
  }
}
