// An edition as one self-contained HTML file, well-formed as XML, too.

import Dress
import Engines
import Figures
import Formulas
import Lessons
import Markdown
import Proofs
import Texts

/// The HTML page of an edition.
public struct HTMLPage {
  let edition: Edition
  let verification: Verification?
  let pictures: Pictures
  let dress: PageDress
  let carried: CarriedFiles
  /// What it is called as a file.
  let fileName: String
  var marks = Marks(isOn: false)
  /// Those that the prose has taken.
  let ids: Set<String>
  /// The sections of the other languages, by the ids that their authors gave them.
  let sections: [Language: Set<String>]

  init(
    _ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress,
    _ carried: CarriedFiles, fileName: String
  ) {
    self.edition = edition
    self.verification = verification
    self.pictures = pictures
    self.dress = dress
    self.carried = carried
    self.fileName = fileName
    ids = edition.document.ids
    let others = dress.languages.map(\.language).filter { $0 != edition.language }
    sections = Dictionary(uniqueKeysWithValues: others.map { ($0, edition.lesson.sectionIDs(in: $0)) })
  }

  /// - Throws: an error in the frame; the edition itself cannot fail any more.
  public func text() throws(LessonError) -> String {
    try dress.frame.filled(with: frame())
  }

  /// The same, with the lines that show cells.
  public func markedText() throws(LessonError) -> MarkedText {
    var page = self
    page.marks = Marks(isOn: true)
    return MarkedText(stripping: try page.text())
  }

  /// What the frame may ask for.
  private func frame() -> [String: Any] {
    var headings: [Int: String] = [:]
    let body = body(&headings)
    let contents = TableOfContents(edition, headings, dress.texts)
    var values: [String: Any] = [
      "lang": edition.language.tag,
      "title": edition.title.words.withoutMarks,
      "heading": edition.title.html,
      "css": dress.style.text + (hasStyledPrints ? dress.terminalStyle.text : "") + pictures.pageStyle,
      "body": body,
      "toc": contents.sections.map(values(of:)),
      "has-contents": contents.count > 1,
      "alternates": alternates,
      "multilingual": dress.languages.count > 1,
      "ui": dress.texts.all,
    ]
    let manifest = edition.lesson.manifest
    if let description = edition.description {
      values["description"] = description.words.withoutMarks
      values["description-html"] = description.html
    }
    if let author = manifest.byline.author(in: edition.language) { values["author"] = author.withoutMarks }
    if let date = manifest.byline.date {
      values["date"] = dress.texts.text(of: date).withoutMarks
      if let iso = date.iso { values["date-iso"] = iso }
    }
    values["has-byline"] = values["author"] != nil || values["date"] != nil
    values["has-claims"] = edition.outcomes.contains { if case .claim = $0 { true } else { false } }
    values["has-values"] = edition.outcomes.contains { outcome in
      switch outcome {
      case .value: true
      case .formula(let formula): !formula.expressions.isEmpty
      default: false
      }
    }
    values["has-legend"] = values["has-claims"] as? Bool == true || values["has-values"] as? Bool == true
    if let license = manifest.license { values["license"] = license.withoutMarks }
    if let credit = manifest.credit(in: edition.language) { values["credit"] = credit.html }
    return values
  }

  private func values(of section: TableOfContents.Section) -> [String: Any] {
    func values(of heading: TableOfContents.Heading) -> [String: Any] {
      ["id": heading.id, "text": heading.text, "html": heading.html]
    }
    return values(of: section.heading).merging([
      "parts": section.parts.map(values), "has-parts": !section.parts.isEmpty,
    ]) { _, new in new }
  }

  private var hasStyledPrints: Bool {
    edition.cells.contains { cell in
      cell.options.output
        && cell.outputs.contains { output in
          switch output {
          case .stdout(let text): text.utf8.contains(0x1B) && TerminalText(text).isStyled
          case .stderr: true
          case .display, .result, .undrawn, .timed: false
          }
        }
    }
  }

  /// The editions of the lesson by the file names that `build` gives them; this one by its own.
  private var alternates: [[String: Any]] {
    dress.languages.map { language, name in
      [
        "lang": language.tag, "locale": String(language.tag.map { $0 == "-" ? "_" : $0 }), "name": name,
        "href": language == edition.language ? fileName.escapedForURL : page(in: language),
        "current": language == edition.language,
      ]
    }
  }

  func page(in language: Language) -> String {
    PageName(edition.lesson.name, language, "html").text.escapedForURL
  }

  // MARK: The body

  /// - Parameter headings: gains what the headings contain, by their inserts.
  private func body(_ headings: inout [Int: String]) -> String {
    let formulas = TypesetFormulas(edition: edition, texts: dress.texts)
    let inserts = edition.document.inserts
    let address = { (written: String) in carried.links[written] ?? edition.address(written, as: .html) }
    let text = edition.document.html(
      notes: noteSection, address: address, images: carried.images, words: edition.words(in: dress.texts)
    ) {
      index, inner in
      switch (inserts[index].kind, edition.outcomes[index]) {
      case (_, .cells(let range)): edition.cells[range].map(html).joined()
      case (.inline(_, let expression, _), .value(let text)): value(text, expression)
      case (_, .claim(let expression)): check(expression)
      case (.formula(_, let isDisplay, _, _), .formula(let formula)): formulas.html(formula, isDisplay: isDisplay)
      case (_, .verification): verificationPanel
      case (_, .figure): picture(index)
      case (.heading(let level, let id, let isExplicit, _), _):
        heading(inner, level, id, isExplicit, &headings[index])
      case (.figure, _): caption(.figure, edition.targets.figures[index]?.number, inner)
      case (.table, _): caption(.table, edition.targets.tables[index], inner)
      case (.reference(let label, let form), _): reference(label, form)
      case (.task(let isDone), _): task(isDone)
      case (.code(let language, let title, let text), _): code(text, language: language, title)
      case (.noteReference(let number, let use, _), _): noteReference(number, use)
      case (.container(let container), _): self.container(container, title: inner)
      case (.note(let number, let uses, _), _): note(number, uses, inner)
      default: inner
      }
    }
    return HTMLPage.holdingChecks(text)
  }

  private static let checkStart = "<span class=\"check\" role=\"img\""

  /// No line begins with a ✓: the blank before it, or the end of the author's line, becomes one that does not break.
  private static func holdingChecks(_ html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      let start = Array(checkStart.utf8)
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 64)
      var from = 0
      var index = 1
      while index < bytes.count {
        defer { index &+= 1 }
        guard bytes[index] == start[0] else { continue }
        let before = bytes[index - 1]
        guard before == UInt8(ascii: " ") || before == UInt8(ascii: "\n"), bytes[index...].starts(with: start) else {
          continue
        }
        result += bytes[from..<index - 1]
        result += "\u{A0}".utf8
        from = index
      }
      result += bytes[min(from, bytes.count)...]
      return String(decoding: result, as: UTF8.self)
    }
  }

  private func value(_ text: String, _ expression: String) -> String {
    let title = dress.texts.filled(.value, [("expression", expression)]).escapedForXML
    // A number stays on its line; a long list may not fit one.
    let isLong = text.utf8.count > 24
    let name = "value\(isLong ? " long" : "")"
    return "<span class=\"\(name)\" tabindex=\"-1\" title=\"\(title)\">\(text.escapedForXML)</span>"
  }

  private func caption(_ key: PageTexts.Key, _ number: Int?, _ inner: String) -> String {
    let label = dress.texts.filled(key, [("number", "\(number ?? 0)")]).escapedForXML
    return "<figcaption><strong>\(label).</strong>\(inner.isEmpty ? "" : " " + inner)</figcaption>\n"
  }

  private func reference(_ label: String, _ form: ReferenceForm) -> String {
    guard let target = edition.targets[label] else { return "<em>[\(form.words(or: label).escapedForXML)]</em>" }
    return
      "<a href=\"#\(target.id.escapedForXML)\">\(dress.texts.text(of: target, form, in: edition.targets).escapedForXML)</a>"
  }

  private func task(_ isDone: Bool) -> String {
    let name = dress.texts[isDone ? .taskDone : .taskOpen].escapedForXML
    return "<input type=\"checkbox\" disabled=\"\"\(isDone ? " checked=\"\"" : "") aria-label=\"\(name)\"/>"
  }

  private func check(_ expression: String) -> String {
    // The title of an image is its name, too.
    let title = dress.texts.filled(.checked, [("expression", expression)]).escapedForXML
    return "\(HTMLPage.checkStart) tabindex=\"-1\" title=\"\(title)\">✓</span>"
  }

  private func code(_ text: String, language: String?, _ title: String?) -> String {
    if let title {
      let block = code(text, language: language, nil).dropFirst("<pre".utf8.count)
      return "<figure class=\"tabular\">\n<figcaption>\(title.escapedForXML)</figcaption>\n"
        + "<pre class=\"source\"\(block)</figure>\n"
    }
    let region = region(.source, of: text)
    guard let language else { return "<pre\(region)><code>\(text.escapedForXML)</code></pre>\n" }
    let inner = language == "python" ? highlighted(text) : text.escapedForXML
    return "<pre\(region)><code class=\"language-\(language.escapedForXML)\">\(inner)</code></pre>\n"
  }

  // MARK: Panels

  private func picture(_ index: Int) -> String {
    guard let drawing = pictures.drawings[index] else { return "" }
    guard let (number, id) = edition.targets.figures[index] else { return "" }
    let html = drawing.html(id: id, label: dress.texts.filled(.figure, [("number", "\(number)")]))
    return marks.around(html, .figure, drawing.kind.name) + "\n"
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
      <figcaption><strong>\(dress.texts[.verificationTitle].escapedForXML)</strong> \(table.caption.escapedForXML)</figcaption>
      <table tabindex="0">
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
