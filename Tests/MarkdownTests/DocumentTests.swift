// The cases of Tests/Data/markdown, and what must hold for every text: well-formed HTML, Markdown that reads back.

import Foundation
import Testing

@testable import Markdown

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct DocumentTests {
  @Test(arguments: CaseFile.cases) func cases(_ item: Case) throws {
    guard !CaseFile.isRecording else { return }
    let results = Self.results(item.text)
    #expect(results.map(\.name) == item.sections.map(\.name))
    for (name, text) in results { #expect(text == item.section(name), "\(name)") }
  }

  @Test func thereAreCases() { #expect(CaseFile.cases.count >= 80) }

  @Test(.enabled(if: CaseFile.isRecording)) func record() throws {
    for name in CaseFile.names {
      var cases = try CaseFile.read(name)
      for index in cases.indices { cases[index].sections = Self.results(cases[index].text) }
      try CaseFile.write(name, cases)
    }
  }

  static func results(_ text: String) -> [(name: String, text: String)] {
    do {
      let document = try Document(text)
      return [
        ("html", document.testHTML), ("markdown", document.testMarkdown), ("inserts", document.testInserts),
      ].filter { !$0.1.isEmpty }
    } catch {
      return [("error", "\(error.place.testDescription) \(error.message)\n")]
    }
  }

  /// But for what Markdown has not: a figure is an image and a text there, a caption a text, and attributes are left out.
  @Test(arguments: CaseFile.cases) func markdownReadsBack(_ item: Case) throws {
    guard let document = try? Document(item.text), !FuzzTests.isBeyondMarkdown(document),
      item.file != "attributes.test"
    else { return }
    let isCaptioned = document.inserts.contains { insert in
      switch insert.kind {
      case .figure, .table: true
      default: false
      }
    }
    if isCaptioned { return }
    let again = try Document(document.testMarkdown)
    #expect(Self.comparable(again) == Self.comparable(document), "\(document.testMarkdown)")
  }

  @Test(arguments: CaseFile.cases) func htmlIsWellFormed(_ item: Case) throws {
    guard let document = try? Document(item.text) else { return }
    #expect(Self.isWellFormed(document.testHTML))
  }

  /// Every scalar of a formula, expression and body is found at the place that is given for it.
  @Test(arguments: CaseFile.cases) func placesAreExact(_ item: Case) throws {
    guard let document = try? Document(item.text) else { return }
    let source = try SourceText(item.text, firstLine: 1)
    func scalar(at place: Place) -> Unicode.Scalar {
      let index = source.lines[place.line - 1].lowerBound + place.column - 1
      return index < source.scalars.count ? source.scalars[index] : "\n"
    }
    for (index, insert) in document.inserts.enumerated() {
      let text: String
      switch insert.kind {
      case .formula(let tex, _, _, let place):
        text = tex
        #expect(place.line == document.place(of: 0, in: index).line)
        #expect(place.column == document.place(of: 0, in: index).column)
      case .inline(_, let expression, let place):
        text = expression
        #expect(scalar(at: insert.place) == "`")
        if !text.isEmpty { #expect(place.column == document.place(of: 0, in: index).column) }
      case .directive(_, let body, let line, let indent):
        text = body
        if !body.isEmpty {
          #expect(document.place(of: 0, in: index) == Place(line: line, column: indent + 1, length: 1))
        }
      case .heading, .code, .task, .reference, .figure, .table, .note, .noteReference, .container: continue
      }
      for (offset, expected) in text.unicodeScalars.enumerated() where expected != "\n" && expected != " " {
        #expect(scalar(at: document.place(of: offset, in: index)) == expected)
      }
    }
  }

  @Test func linesAreCountedFromTheFirst() throws {
    let document = try Document("a\n\n`{x} y`\n", firstLine: 10)
    #expect(document.inserts.map(\.place) == [Place(line: 12, column: 1, length: 7)])
    #expect(throws: MarkdownError(place: Place(line: 41, column: 1, length: 5), message: RawHTML.message)) {
      try Document("\n<?x?>", firstLine: 40)
    }
  }

  /// Without what Markdown may say otherwise: line ends, and bars in formulas.
  static func comparable(_ document: Document) -> String {
    var html = document.testHTML
    for (old, new) in [("\n", " "), ("\\vert ", "|"), ("\\vert", "|"), ("\\Vert ", "\\|"), ("\\Vert", "\\|")] {
      html = html.replacingOccurrences(of: old, with: new)
    }
    return html
  }

  static func isWellFormed(_ html: String) -> Bool { XMLParser(data: Data("<body>\(html)</body>".utf8)).parse() }
}
