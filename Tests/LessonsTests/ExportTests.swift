// What is exported as Markdown, and in notebooks, read again as any CommonMark reader would: no element or address is in it
// that the HTML page would refuse.

import CCmark
import Foundation
import Lessons
import Rendering
import Testing
import Texts

@testable import lessongen

enum MarkdownExport {
  /// Raw HTML and dangerous addresses in a page, but for what pages write themselves.
  static func problems(in page: Page) -> [String] {
    page.format == .ipynb ? texts(ofNotebook: page.text).flatMap(problems) : problems(in: page.text)
  }

  private static func texts(ofNotebook text: String) -> [String] {
    let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let cells = root?["cells"] as? [[String: Any]] ?? []
    return cells.filter { $0["cell_type"] as? String == "markdown" }.map {
      ($0["source"] as? [String] ?? []).joined()
    }
  }

  static func problems(in text: String) -> [String] {
    guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT), let iterator = cmark_iter_new(root)
    else { return ["cannot be read"] }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(root)
    }
    var problems: [String] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return problems }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        let html = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        if !isInert(html) { problems.append(html) }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let letters = address.lowercased().filter { !$0.isWhitespace }
        if ["javascript:", "vbscript:", "file:", "data:text"].contains(where: letters.hasPrefix) {
          problems.append(address)
        }
      default: break
      }
    }
  }

  /// Tags without anything that could run or fetch: no handler, no style that fetches or leaves its place, no address but a
  /// fragment's and those of images beside the page.
  private static func isInert(_ html: String) -> Bool {
    let tags = html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != ">" } }
    let names = [
      "a", "details", "summary", "sub", "sup", "kbd", "br", "b", "i", "s", "u", "mark", "del", "ins", "p", "div",
      "span",
      "dl", "dt", "dd", "small", "abbr", "var", "samp", "q", "cite", "bdo", "table", "tr", "td", "th", "thead", "tbody",
      "figure",
      "figcaption", "hr", "center", "font", "img", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "h1",
      "h2",
      "h3",
      "h4",
      "h5", "h6",
    ]
    let attributes = [
      "id", "name", "class", "align", "open", "title", "lang", "dir", "width", "height", "colspan", "rowspan", "border",
    ]
    return tags.allSatisfy { tag in
      if tag.hasPrefix("!--") { return true }
      let parts = tag.split(whereSeparator: { " /\n".contains($0) })
      guard let name = parts.first, names.contains(name.lowercased()) else { return false }
      // Colors and the like, as the page has them: nothing that is fetched or leaves its place.
      let styles = tag.matches(of: /style="([^"]*)"/).map { $0.1 }
      let active = ["url", "position", "\\"]
      guard styles.allSatisfy({ style in !active.contains(where: style.contains) }) else { return false }
      // What stands in a value is no name: base64 ends with signs of equality.
      let given = tag.replacing(/"[^"]*"/, with: "").matches(of: /([A-Za-z-]+)=/).map { $0.1.lowercased() }
      // An image beside the page, or in it.
      if name == "img", !tag.matches(of: /src="data:image|src="[^:"]*"/).isEmpty {
        return given.allSatisfy { attributes.contains($0) || ["alt", "src"].contains($0) }
      }
      // A cell that shows HTML may show a link.
      let leadsWithin = name == "a" && !tag.matches(of: /href="(#|https:\/\/)[^"]*"/).isEmpty
      // A link of which more is said than Markdown can.
      let saysMore =
        name == "a" && !tag.matches(of: /(hreflang|target)="/).isEmpty
        && !tag.matches(of: /href="(https:|[^":]*")/).isEmpty
      return given.allSatisfy {
        attributes.contains($0) || $0 == "style" || $0 == "color" || ($0 == "href" && leadsWithin)
          || saysMore && ["href", "hreflang", "rel", "target"].contains($0)
      }
    }
  }
}

@Suite struct ExportTests {
  /// Every lesson of the cases, whatever it was made to show.
  @Test func exportsHoldNoMarkup() throws {
    var exports = 0
    for lesson in LessonCase.all {
      var pipeline = Pipeline(files: Memory(lesson.contents))
      pipeline.performance.allowsErrors = true
      for format in [Format.md, .ipynb] {
        let path = lesson.options("lesson").first ?? "lesson"
        guard let page = try? pipeline.page(of: path, in: nil, as: format) else { continue }
        exports += 1
        #expect(MarkdownExport.problems(in: page) == [], "\(lesson)")
      }
    }
    // Those that are about a page have one.
    let pages = LessonCase.all.count { $0.expectations.contains { Format(rawValue: $0.name) != nil } }
    #expect(pages > 60 && exports >= pages)
  }

  /// What can be written in the places of a lesson where only text belongs.
  @Test func hostileTextsStayTexts() throws {
    let script = "<script>alert(1)</script>"
    let handler = "<img src=x onerror=alert(1)>"
    let bodies = [
      "~~~ a`b\n\(script)\n~~~", "~~~ a&#10;~~~&#10;\(script)\n\(script)\n~~~",
      "~~~ title=\"a&#10;~~~&#10;\(script)\"\n\(script)\n~~~", "~~~ a&#10;```&#10;<b onclick=x>\n```\n~~~~\n~~~",
      "$x<img onerror=alert(1)>y$", "$$\nx \(handler) y\n$$", "$\\text{a<b onclick=x>} <i>$", "$a</b>$ and $a<!--b$",
      "\\begin{align}\na &\(handler) b\n\\end{align}", "| a |\n|---|\n| $x<b>y$ `<i>` |", "`\(script)` \\\(script)",
      "## H \\<b onclick=x>",
      "![\\\(handler)](a.png \"<b onclick=x>\")", "[x](https://x/<b> '\"><i>')",
      "```{python}\nprint('\(script)')\n'\(handler)'\n```",
      "`{python} '<b onclick=x>'`", "`{python} '[x](javascript:x)'`", "```{python}\nprint('```\\n\(script)')\n```",
      "```{python}\nraise_ = '\(script)'\nraise_ + 1\n```", "&lt;b onclick=x&gt;", "&#60;b onclick=x&#62;",
    ]
    var count = 0
    for body in bodies {
      let head =
        "---\ntitle: 'T \(script)'\ndescription: 'D \(handler)'\nlicense: '<b onclick=x>'\nauthor: '<i>'\n---\n\n"
      var files = TemplateFiles.embedded.contents
      files["a.md"] = Array((head + body + "\n").utf8)
      var pipeline = Pipeline(files: Memory(files))
      pipeline.performance.allowsErrors = true
      for format in [Format.md, .ipynb] {
        guard let page = try? pipeline.page(of: "a.md", in: nil, as: format) else { continue }
        count += 1
        #expect(MarkdownExport.problems(in: page) == [], "\(body)")
      }
    }
    #expect(count > 30)
  }

  /// Where the page refuses, exports do.
  @Test func whatIsRefusedIsRefusedInEveryFormat() throws {
    for (head, body) in [
      ("credit: '<img onerror=x>'", "x"), ("credit: '[x](javascript:x)'", "x"),
      ("credit: '![x](https://x.y/z.png)'", "x"),
      ("license: x", "[x](javascript:alert)"), ("license: x", "[x](java&#10;script:alert)"),
      ("license: x", "[x](&#1;javascript:alert)"), ("license: x", "<script>"),
      ("license: x", "![x](https://x.y/z.png)"),
    ] {
      var files = TemplateFiles.embedded.contents
      files["a.md"] = Array("---\ntitle: T\n\(head)\n---\n\n\(body)\n".utf8)
      for format in Format.allCases {
        #expect(throws: LessonError.self, "\(head) \(body) \(format)") {
          try Pipeline(files: Memory(files)).page(of: "a.md", in: nil, as: format)
        }
      }
    }
  }

  /// The scanner itself sees what it should.
  @Test func theScannerSees() {
    for text in ["<script>x</script>", "a <img onerror=x>", "[x](javascript:x)", "<a href=x>y</a>", "<p onclick=x>"] {
      #expect(MarkdownExport.problems(in: text) != [], "\(text)")
    }
    #expect(MarkdownExport.problems(in: "<a id=\"x\"></a>\n\n# H `<b>` \\<b>\n") == [])
  }
}
