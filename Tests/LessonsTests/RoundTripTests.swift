// A notebook that was exported is a lesson like any other: it is read again as what it was, and exporting that gives it again.

import Foundation
import Lessons
import Rendering
import Testing
import Texts

@testable import lessongen

@Suite struct RoundTripTests {
  /// Where the notebook stands among a lesson's files.
  private struct Export {
    let place: String
    var contents: [String: [UInt8]]

    var pipeline: Pipeline {
      var pipeline = Pipeline(files: Memory(contents))
      pipeline.performance.allowsErrors = true
      pipeline.performance.allowsMissing = true
      pipeline.performance.plots = .placeholder
      return pipeline
    }

    func page(_ path: String, _ language: Language?, _ format: Format) throws -> String {
      try pipeline.page(of: path, in: language, as: format, stem: "back").text
    }

    /// What comes of a notebook in a format.
    mutating func again(_ notebook: String, _ format: Format) throws -> String {
      contents[place] = Array(notebook.utf8)
      return try page(place, nil, format)
    }
  }

  /// - Returns: whether the notebook of the notebook is the same to the byte; nil if the lesson makes no page.
  private func comesBack(
    _ path: String, _ language: Language?, _ contents: [String: [UInt8]], _ place: String, of name: String = ""
  ) throws -> Bool? {
    var export = Export(place: place, contents: contents)
    guard let first = try? export.page(path, language, .ipynb) else { return nil }
    let second = try export.again(first, .ipynb)
    // The spelling may change once: a backslash that says nothing, a table's width.
    #expect(try export.again(second, .ipynb) == second, "\(path) \(name)")
    #expect(try export.again(second, .html) == export.again(first, .html), "\(path) \(name)")
    return first == second
  }

  @Test func everyLessonComesBack() throws {
    var same: [String] = []
    var others: [String] = []
    for lesson in LessonCase.all {
      let language = lesson.options("lang").first.flatMap { Language($0) }
      let path = lesson.options("lesson").first ?? "lesson"
      do {
        guard
          let isSame = try comesBack(path, language, lesson.contents, "lesson/back.ipynb", of: lesson.testDescription)
        else { continue }
        if isSame { same.append(lesson.testDescription) } else { others.append(lesson.testDescription) }
      } catch {
        Issue.record("\(lesson): \((error as? LessonError)?.rendered ?? "\(error)")")
      }
    }
    #expect(same.count > 100)
    // A fifth of the cases is written in spellings that the export does not use: needless backslashes, tables that are not padded.
    #expect(others.count * 5 < same.count, "\(same.count): \(others)")
  }

  @Test(arguments: ["es", "en"]) func theBundledLessonComesBack(_ tag: String) throws {
    let path = TemplateFiles.lesson
    #expect(try comesBack(path, Language(tag), TemplateFiles.embedded.contents, "back.ipynb") != nil)
  }

  /// Notes, what the settings say, images as attachments and in elements.
  @Test func everythingComesBack() throws {
    var contents = TemplateFiles.embedded.contents
    contents["a/a.png"] = Array(NearbyFileTests.picture)
    contents["a/a.md"] = Array(
      """
      ---
      title: T $x^2$
      lang: es
      author: [Ana Pérez, Juan García]
      date: 2026-11
      description: Lo que *dice*
      credit: "De [alguien](https://example.org)"
      license: CC0
      ---

      Nota[^1], otra^[con *palabras*] y \\@fig-x[^1]. ![A](a.png) ![B](a.png){width=50%} <img src="a.png" alt="C" width="20">

      ![D](a.png){#fig-d width=40%}

      [^1]: Una.

          ```text
          x
          ```

      ```{python}
      1 + 1
      ```

      """.utf8)
    var export = Export(place: "a/back.ipynb", contents: contents)
    let first = try export.page("a/a.md", nil, .ipynb)
    #expect(try export.again(first, .ipynb) == first)
    #expect(first.contains("{\n    \"name\": \"Ana Pérez\"\n   },\n   {\n    \"name\": \"Juan García\"\n   }"))
    #expect(first.contains("![A](attachment:a-"))
    #expect(!first.contains("src=\\\"attachment:"))
    // What Jupyter shows, and what our page has from the metadata.
    #expect(first.contains("\"Lo que *dice*\\n\",\n    \"\\n\",\n    \"Ana Pérez, Juan García · noviembre de 2026\""))
    #expect(first.contains("\"De [alguien](https://example.org)\\n\""))
    let page = try export.again(first, .html)
    #expect(page.contains("<html lang=\"es\">"))
    #expect(page.components(separatedBy: "Ana Pérez, Juan García").count >= 2)
    #expect(page.contains("<meta name=\"description\" content=\"Lo que dice\""))
    #expect(page.components(separatedBy: "href=\"https://example.org\"").count == 2)
    #expect(page.contains("<sup class=\"note-mark\"><a id=\"fnref.1.2\" href=\"#fn.1\""))
    #expect(page.contains("@fig-x"))
  }
}
