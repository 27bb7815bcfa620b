// An edition as one self-contained HTML file, well-formed as XML, too.

import Lessons
import Markdown
import Mustache

/// The HTML page of an edition.
public struct HTMLPage {
  let edition: Edition
  let verification: Verification?
  let pictures: Pictures
  let dress: PageDress
  var marks = Marks(isOn: false)

  public init(_ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress) {
    self.edition = edition
    self.verification = verification
    self.pictures = pictures
    self.dress = dress
  }

  /// - Throws: an error in the frame or in the credit; the edition itself cannot fail any more.
  public func text() throws(LessonError) -> String {
    let template: MustacheTemplate
    do {
      template = try MustacheTemplate(string: dress.frame.text)
    } catch {
      throw LessonError(Diagnostic("not a Mustache template: \(error)", file: dress.frame.name))
    }
    return template.render(try frame(TypesetFormulas(edition)))
  }

  /// The same, with the lines that show cells.
  public func markedText() throws(LessonError) -> MarkedText {
    var page = self
    page.marks = Marks(isOn: true)
    return MarkedText(stripping: try page.text())
  }

  /// What the frame may ask for.
  private func frame(_ formulas: TypesetFormulas) throws(LessonError) -> [String: Any] {
    let contents = TableOfContents(edition.document).entries
    var values: [String: Any] = [
      "lang": edition.language.tag,
      "title": edition.title,
      "version": Release.version,
      "css": pictures.pageStyle.isEmpty ? dress.style : "\(dress.style)\n\(pictures.pageStyle)",
      "body": body(formulas),
      "toc": contents.map { ["level": "\($0.level)", "id": $0.id, "text": $0.text] },
      "has-contents": contents.count > 1,
      "alternates": alternates,
      "multilingual": dress.languages.count > 1,
      "ui": dress.texts.all,
    ]
    let manifest = edition.lesson.manifest
    if let description = edition.description { values["description"] = description }
    if let license = manifest.license { values["license"] = license }
    if let credit = manifest.credit(in: edition.language) { values["credit"] = try html(ofNote: credit) }
    return values
  }

  /// The editions of the lesson, this one included, by the file names that `build` gives them.
  private var alternates: [[String: Any]] {
    dress.languages.map { language, name in
      ["lang": language.tag, "name": name, "href": page(in: language), "current": language == edition.language]
    }
  }

  private func page(in language: Language) -> String {
    "\(edition.lesson.name).\(language).html".escapedForURL
  }

  /// A short Markdown text that stands outside the prose.
  private func html(ofNote text: String) throws(LessonError) -> String {
    do throws(MarkdownError) {
      let document = try Document(text)
      if let insert = document.inserts.first {
        throw MarkdownError(place: insert.place, message: "only text, emphasis and links can stand here")
      }
      return document.html { _, inner in inner }
    } catch {
      throw LessonError(Diagnostic("the credit: \(error.message)", file: edition.lesson.path))
    }
  }

  // MARK: The body

  private func body(_ formulas: TypesetFormulas) -> String {
    let inserts = edition.document.inserts
    return edition.document.html { index, inner in
      switch (inserts[index].kind, edition.outcomes[index]) {
      case (_, .cells(let range)): edition.cells[range].map(html).joined()
      case (.inline(_, let expression, _), .value(let text)): value(text, expression)
      case (_, .claim(let expression)): check(expression)
      case (_, .formula): formulas.html(index)
      case (_, .verification): verificationPanel
      case (_, .figure): picture(index)
      case (.heading(let level, let id, let isExplicit, _), _):
        "<h\(level) id=\"\(id.escapedForXML)\">\(inner)\(isExplicit ? sameSection(id) : "")</h\(level)>\n"
      case (.code(let language, let text), _): code(text, language: language)
      default: inner
      }
    }
  }

  /// Links to the section of the same id in the other languages.
  private func sameSection(_ id: String) -> String {
    dress.languages.filter { $0.language != edition.language }.map { language, name in
      let title = dress.texts.filled(.sameSection, [("language", name)]).escapedForXML
      let link = "\(page(in: language))#\(id.escapedForURL)"
      return "<a class=\"same-section\" href=\"\(link)\" hreflang=\"\(language)\" title=\"\(title)\""
        + " aria-label=\"\(title)\">\(language)</a>"
    }.joined()
  }

  private func value(_ text: String, _ expression: String) -> String {
    let title = dress.texts.filled(.value, [("expression", expression)]).escapedForXML
    return "<span class=\"value\" title=\"\(title)\">\(text.escapedForXML)</span>"
  }

  private func check(_ expression: String) -> String {
    let title = dress.texts.filled(.checked, [("expression", expression)]).escapedForXML
    return "<span class=\"check\" role=\"img\" title=\"\(title)\" aria-label=\"\(title)\">✓</span>"
  }

  private func code(_ text: String, language: String?) -> String {
    guard let language else { return "<pre><code>\(text.escapedForXML)</code></pre>\n" }
    let inner = language == "python" ? highlighted(text) : text.escapedForXML
    return "<pre><code class=\"language-\(language.escapedForXML)\">\(inner)</code></pre>\n"
  }

  // MARK: Cells

  private func html(of cell: PlayedCell) -> String {
    var html = ""
    if cell.options.echo {
      let code = marks.around(highlighted(cell.code), .code, cell.label)
      html += "<div class=\"in\">\(prompt("In [\(cell.number)]:"))"
      html += "<pre class=\"source\"\(region(.source))><code>\(code)</code></pre></div>\n"
    }
    if cell.options.output {
      if !cell.printed.isEmpty { html += output(cell.printed, "", .output, cell.label) }
      if let value = cell.value { html += output(value, prompt("Out[\(cell.number)]:"), .output, cell.label) }
    }
    // An error is shown even where output is not: hiding it would let the page lie.
    if let error = cell.error { html += output(error, "", .error, cell.label) }
    guard !html.isEmpty else { return "" }
    let name = dress.texts.filled(.cell, [("number", "\(cell.number)"), ("label", cell.label)]).escapedForXML
    return "<div class=\"cell\" id=\"\(id(of: cell))\" role=\"group\" aria-label=\"\(name)\">\n\(html)</div>\n"
  }

  private func output(_ text: String, _ prompt: String, _ kind: PageTexts.Key, _ label: String) -> String {
    // HTML drops a line break that follows <pre> at once.
    let text = marks.around((text.hasPrefix("\n") ? "\n" : "") + text.escapedForXML, .output, label)
    let classes = kind == .error ? "output error" : "output"
    return "<div class=\"out\">\(prompt)<pre class=\"\(classes)\"\(region(kind))>\(text)</pre></div>\n"
  }

  private func prompt(_ text: String) -> String { "<span class=\"prompt\">\(text)</span>" }

  /// Wide code scrolls sideways: the keyboard must reach it, and a screen reader say what it is.
  private func region(_ key: PageTexts.Key) -> String {
    " tabindex=\"0\" role=\"group\" aria-label=\"\(dress.texts[key].escapedForXML)\""
  }

  /// A heading may have taken the cell's id.
  private func id(of cell: PlayedCell) -> String {
    var id = "cell-\(cell.label)"
    let taken = edition.document.inserts.compactMap { insert -> String? in
      if case .heading(_, let id, _, _) = insert.kind { id } else { nil }
    }
    while taken.contains(id) { id = "code-\(id)" }
    return id
  }

  // MARK: Panels

  private func picture(_ index: Int) -> String {
    guard let drawing = pictures.drawings[index] else { return "" }
    return marks.around(drawing.html, .figure, drawing.kind.rawValue) + "\n"
  }

  private var verificationPanel: String {
    guard let verification else { return "" }
    let table = VerificationTable(verification: verification, texts: dress.texts)
    func row(_ cells: [String]) -> String {
      let others = cells.dropFirst().map { "<td>\($0.escapedForXML)</td>" }.joined()
      return "<tr><th scope=\"row\">\(cells[0].escapedForXML)</th>\(others)</tr>\n"
    }
    let heads = table.heads.map { "<th scope=\"col\">\($0.escapedForXML)</th>" }.joined()
    return """
      <figure class="verification">
      <figcaption><strong>\(dress.texts[.verificationTitle].escapedForXML)</strong> \(dress.texts[.verificationText].escapedForXML)</figcaption>
      <table>
      <thead>
      <tr>\(heads)</tr>
      </thead>
      <tbody>
      \(table.rows.map(row).joined())</tbody>
      <tfoot>
      \(row(table.foot))</tfoot>
      </table>
      </figure>

      """
  }
}
