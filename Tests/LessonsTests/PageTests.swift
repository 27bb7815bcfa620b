// What holds for every page, whatever the lesson.

import Dress
import Foundation
import Lessons
import Markdown
import Rendering
import Testing
import Texts

@testable import lessongen

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PageTests {
  private static var pages: [Page] {
    get throws {
      let lesson = try #require(LessonCase.all.first { $0.testDescription == "page" })
      return try Pipeline(files: Memory(lesson.contents)).pages(of: ["lesson"])
    }
  }

  /// Whatever style sheets dress, or our own writers mark, no author's words can have.
  @Test func noAuthorHasThePagesClasses() throws {
    var classes: Set<String> = []
    for name in ["style.css", "terminal.css", "figures.css"] {
      let bytes = try TemplateFiles.embedded.bytes(of: "Templates/\(name)")
      let sheet = StyleSheet(shortening: String(decoding: bytes, as: UTF8.self)).text
      for rule in sheet.split(separator: "{") {
        let selectors = rule.split(separator: "}").last ?? ""
        for selector in selectors.split(separator: ",") where name != "figures.css" || !selector.hasPrefix(".fig ") {
          classes.formUnion(selector.matches(of: /\.([a-z][a-z0-9-]*)/).map { String($0.1) })
        }
      }
    }
    #expect(classes.count > 50)
    for page in try Self.pages where page.format == .html {
      let body = page.text.replacing(/(?s)<svg.*?<\/svg>/, with: "")
      for value in body.matches(of: /\ class="([^"]*)"/).map(\.1) {
        classes.formUnion(value.split(separator: " ").map(String.init))
      }
    }
    // Where a cell's text stands in its column, and what is no Python: these say nothing.
    classes.subtract(["left", "center", "right", "language-python"])
    #expect(classes.filter { !PageClasses.isReserved($0) }.sorted() == [])
  }

  /// `check` compares with the marked text: it must be the same text.
  @Test func marksLeaveNoTrace() throws {
    for page in try Self.pages where page.format != .json {
      let marked = try page.marked()
      #expect(marked.text == page.text, "\(page.fileName)")
      #expect(marked.owners.count == page.text.split(separator: "\n", omittingEmptySubsequences: false).count)
      let owners = marked.owners.compactMap { $0.map { "\($0.part.rawValue) \($0.label)" } }
      #expect(Set(owners) == ["code one", "output one", "output two", "code three", "code four", "output four"])
    }
  }

  @Test func marksLeaveNoTraceOfFigures() throws {
    for page in try Pipeline(files: TemplateFiles.embedded).pages(of: [TemplateFiles.lesson])
    where page.format != .json {
      let marked = try page.marked()
      #expect(marked.text == page.text, "\(page.fileName)")
      let figures = marked.owners.filter { $0?.part == .figure }.compactMap { $0?.label }
      #expect(Set(figures) == ["network", "surface", "gradients", "sweep"])
    }
  }

  @Test func markedLinesAreTheCells() throws {
    let page = try #require(try Self.pages.first { $0.fileName == "lesson.es.md" })
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    let owners = try page.marked().owners
    let output = zip(lines, owners).filter { $0.1?.label == "one" && $0.1?.part == .output }.map { String($0.0) }
    #expect(output == ["```text", "a < b & c", "```"])
  }

  @Test func pagesAreWellFormed() throws {
    for page in try Self.pages where page.format == .html {
      let parser = XMLParser(data: Data("<div>\(page.text)</div>".utf8))
      #expect(parser.parse(), "\(page.fileName): \(String(describing: parser.parserError))")
    }
  }

  /// Every picture of the bundled lesson, in each language: the Markdown page links to files that exist, the notebook
  /// carries the same bytes, the HTML page holds the same shapes.
  @Test func picturesAreTheSameInEveryFormat() throws {
    let pipeline = Pipeline(files: TemplateFiles.embedded)
    for tag in ["es", "en"] {
      let language = try #require(Language(tag))
      let markdown = try pipeline.page(of: TemplateFiles.lesson, in: language, as: .md)
      let html = try pipeline.page(of: TemplateFiles.lesson, in: language, as: .html)
      let notebook = try pipeline.page(of: TemplateFiles.lesson, in: language, as: .ipynb)
      #expect(markdown.pictures.map(\.kind) == ["network", "surface", "sweep", "gradients"].map { FigureKind($0) })
      for picture in markdown.pictures {
        #expect(picture.name == "backpropagation.\(tag).\(picture.kind.name).svg")
        #expect(markdown.text.contains("](\(picture.name))"))
        let address = "data:image/svg+xml;base64," + Data(picture.text.utf8).base64EncodedString()
        #expect(notebook.text.contains("](\(address))"))
        let start = try #require(picture.text.range(of: "</style>\n")).upperBound
        #expect(html.text.contains(picture.text[start...].dropLast("</svg>\n".count)))
        #expect(XMLParser(data: Data(picture.text.utf8)).parse())
      }
      #expect(XMLParser(data: Data(html.text.dropFirst("<!DOCTYPE html>\n".count).utf8)).parse())
      let pictures = html.text.ranges(of: "<figure class=\"figure\"").count
      #expect(pictures == 4)
    }
  }

  @Test func notebooksAreJSON() throws {
    let lesson = try #require(LessonCase.all.first { $0.testDescription == "page" })
    let pipeline = Pipeline(files: Memory(lesson.contents))
    for format in [Format.ipynb, .json] {
      let text = try pipeline.page(of: "lesson", in: nil, as: format).text
      #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }
  }

  @Test func theSameLessonGivesTheSameBytes() throws {
    let first = try Self.pages.map(\.text)
    for _ in 0..<5 { #expect(try Self.pages.map(\.text) == first) }
  }
}
