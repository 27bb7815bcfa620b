// The pages as readers get them, frame and all: HTML that is XML as well, small, without an outside address, and with
// the metadata that search engines, messengers and libraries read.

import Dress
import Foundation
import Testing
import Texts

@testable import Rendering
@testable import lessongen

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct WholePageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The pages of Output/, and one of a lesson in a single file.
  private static var pages: [(name: String, text: String)] {
    get throws {
      let folder = root.appending(path: "Output")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".html") }
      var pages = try names.sorted().map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
      #expect(pages.count >= 2)
      let lesson = root.appending(path: "Tests/Data/lessons/wide/wide.md").path()
      pages.append(("wide.en.html", try Pipeline(files: TemplateFiles()).page(of: lesson, in: nil, as: .html).text))
      return pages
    }
  }

  /// What HTML reads as it stands and XML takes, too: the W3C's "Polyglot Markup", sections 4 to 9.
  @Test func pagesAreHTMLAndXML() throws {
    let void: Set<String> = ["br", "hr", "img", "link", "meta", "col", "input", "wbr"]
    for (name, text) in try Self.pages {
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\""), "\(name)")
      let page = ParsedPage(text)
      #expect(page.problem == nil, "\(name)")
      #expect(page.elements.count > 100, "\(name)")
      // HTML reads <p/> as the start of a paragraph: only these may end so, and what stands in pictures and formulas.
      let html = Set(page.elements.filter { !$0.isForeign }.map(\.name))
      let closed = Set(text.matches(of: /<([a-z0-9]+)(\s[^<>]*)?\/>/).map { String($0.1) })
      #expect(closed.contains("meta"), "\(name)")
      #expect(closed.intersection(html).isSubset(of: void), "\(name)")
      for element in page.elements where void.contains(element.name) { #expect(element.isEmpty, "\(name): \(element)") }
      #expect(!text.contains("<![CDATA["), "\(name)")
      #expect(!text.contains("<?"), "\(name)")
      // A <pre> that begins with a line break has one less in HTML.
      #expect(!text.contains("<pre>\n"), "\(name)")
      let style = text.components(separatedBy: "<style>")[1].components(separatedBy: "</style>")[0]
      #expect(!style.contains { "<&".contains($0) }, "\(name)")
      let names = text.matches(of: /&([A-Za-z]+);/).map { String($0.1) }
      #expect(Set(names).isSubset(of: ["amp", "lt", "gt", "quot"]), "\(name)")
    }
  }

  @Test func theSpanishPageIsSmall() throws {
    let page = try #require(try Self.pages.first { $0.name == "backpropagation.es.html" })
    #expect(page.text.utf8.count <= 90_000)
  }

  /// An address that a browser might ask for, or a reader be sent to.
  @Test func noAddressLeadsOutside() throws {
    for (name, text) in try Self.pages where name != "wide.en.html" {
      for element in ParsedPage(text).elements {
        for (key, value) in element.attributes where ["href", "src", "xlink:href", "action"].contains(key) {
          let isOwn = value.hasPrefix("#") || value == "data:,"
          #expect(isOwn || !value.contains(":") && !value.hasPrefix("//"), "\(name): \(value)")
        }
      }
      #expect(!text.contains("://"), "\(name)")
      #expect(!text.contains("@import"), "\(name)")
      #expect(!text.contains("url("), "\(name)")
    }
  }

  @Test func metadataIsThere() throws {
    for (name, text) in try Self.pages {
      let page = ParsedPage(text)
      let isWide = name == "wide.en.html"
      #expect(page.metadata["generator"] == "lessongen", "\(name)")
      let ours = name.hasSuffix(".es.html") ? "Los autores de lessongen" : "The lessongen authors"
      #expect(page.metadata["author"] == (isWide ? "Nobody" : ours), "\(name)")
      #expect(page.metadata["dcterms.rights"] == "MIT", "\(name)")
      #expect(page.metadata["description"].map { $0.count > 50 } == true, "\(name)")
      #expect(page.metadata["og:description"] == page.metadata["description"], "\(name)")
      #expect(page.metadata["og:title"] == page.title && !page.title.isEmpty, "\(name)")
      #expect(page.metadata["og:type"] == "article", "\(name)")
      let language = String(name.split(separator: ".")[1])
      #expect(page.metadata["og:locale"] == language, "\(name)")
      #expect(page.metadata["og:locale:alternate"] == (isWide ? nil : language == "es" ? "en" : "es"), "\(name)")
    }
  }

  /// What stands over the text: who wrote it and when, what the marks in it mean, and its sections with their parts.
  @Test func headsSayWhatFollows() throws {
    func page(_ settings: String, _ text: String) throws -> String {
      var files = TemplateFiles.embedded.contents
      files["lesson/a.md"] = Array("---\ntitle: T\n\(settings)---\n\n\(text)\n".utf8)
      return try Pipeline(files: Memory(files)).page(of: "lesson/a.md", in: nil, as: .html).text
    }
    let dated = try page("lang: es\nauthor: [Ana <b>, Luis]\ndate: 2026-02-03\n", "Nada.")
    #expect(dated.contains("<meta name=\"author\" content=\"Ana &lt;b&gt;, Luis\"/>"))
    #expect(dated.contains("<meta name=\"dcterms.date\" content=\"2026-02-03\"/>"))
    #expect(
      dated.contains(
        "<p class=\"byline\">Ana &lt;b&gt;, Luis &#183; <time datetime=\"2026-02-03\">3 de febrero de 2026</time></p>"))
    #expect(!dated.contains("class=\"legend\"") && !dated.contains("class=\"contents\""))
    let worded = try page("date: spring 1843\n", "It is `{python} 1`.")
    #expect(worded.contains("<p class=\"byline\">spring 1843</p>") && !worded.contains("dcterms.date"))
    #expect(worded.contains("<span class=\"value\">computed</span><label>") && !worded.contains("&#10003;</span>"))
    let sections = try page("", "### Early\n\n## A\n\n### A1\n\n### A2\n\n#### Deep\n\n## B\n\nSo `{check} True`.")
    #expect(sections.contains("&#10003;</span> checked</span><label>") && !sections.contains("computed</span>"))
    let list = sections.split(separator: "<ol>", maxSplits: 1)[1].split(separator: "</nav>")[0]
    #expect(
      list == """

        <li><a href="#early">Early</a></li>
        <li><a href="#a">A</a>
        <ol>
        <li><a href="#a1">A1</a></li>
        <li><a href="#a2">A2</a></li>
        </ol>
        </li>
        <li><a href="#b">B</a></li>
        </ol>

        """)
  }

  /// What a style sheet loses on its way into the page: nothing that it says.
  @Test func styleSheetsTravelShort() throws {
    struct Case: Decodable { let css, shortened, why: String }
    let file = Self.root.appending(path: "Tests/Data/style-sheets.json")
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    #expect(cases.count > 15)
    for one in cases {
      #expect(StyleSheet(shortening: one.css).text == one.shortened, "\(one.why)")
      #expect(StyleSheet(shortening: one.shortened).text == one.shortened, "twice: \(one.why)")
    }
  }
}

/// A page, read by an XML parser.
private final class ParsedPage: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Inside `<svg>` or `<math>`.
    let isForeign: Bool
    var isEmpty = true
  }
  private(set) var elements: [Element] = []
  private(set) var title = ""
  private(set) var problem: String?
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0), line \(parser.lineNumber)" } ?? "not XML" }
  }

  /// The content of each <meta>, by its name or property.
  var metadata: [String: String] {
    var metadata: [String: String] = [:]
    for element in elements where element.name == "meta" {
      guard let key = element.attributes["name"] ?? element.attributes["property"] else { continue }
      metadata[key] = element.attributes["content"]
    }
    return metadata
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let last = open.last { elements[last].isEmpty = false }
    let isForeign = ["svg", "math"].contains(name) || open.last.map { elements[$0].isForeign } ?? false
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, isForeign: isForeign))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let last = open.last else { return }
    elements[last].isEmpty = false
    if elements[last].name == "title", !elements[last].isForeign { title += text }
  }
}
