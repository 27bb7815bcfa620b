// An edition as a Markdown file, as GitHub shows it best.

import Dress
import Engines
import Figures
import Formulas
import Lessons
import Markdown
import Proofs
import Texts

/// The Markdown page of an edition. Its pictures are files beside it.
public struct MarkdownPage {
  let edition: Edition
  let verification: Verification?
  let pictures: Pictures
  let stem: String
  let texts: PageTexts
  let names: [Language: String]
  let carried: CarriedFiles
  var marks = Marks(isOn: false)

  /// - Parameter stem: the name that the page has as a file, without `.md`.
  init(
    _ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress,
    _ carried: CarriedFiles,
    stem: String
  ) {
    self.edition = edition
    self.verification = verification
    self.pictures = pictures
    self.stem = stem
    self.carried = carried
    texts = dress.texts
    names = Dictionary(uniqueKeysWithValues: dress.languages.map { ($0.language, $0.name) })
  }

  public func text() -> String {
    let body = MarkdownBody(
      edition: edition, verification: verification, pictures: pictures, carried: carried, texts: texts,
      anchors: ExportAnchors(edition, isNotebook: false), marks: marks)
    return head
      + body.text(
        { cell in body.fences(of: cell) },
        { drawing in Pictures.fileName(drawing.kind, beside: stem).escapedForURL }) + foot
  }

  /// The same, with the lines that show cells.
  public func markedText() -> MarkedText {
    var page = self
    page.marks = Marks(isOn: true)
    return MarkedText(stripping: page.text())
  }

  private var head: String {
    var head = "# \(edition.title.markdown(isNotebook: false))\n\n"
    if let description = edition.description {
      head += description.markdown(isNotebook: false).emphasizedInMarkdown + "\n\n"
    }
    let byline = edition.lesson.manifest.byline
    let parts = [byline.author(in: edition.language), byline.date.map(texts.text(of:))].compactMap { $0 }
    if !parts.isEmpty { head += parts.map(\.escapedForMarkdown).joined(separator: " · ") + "\n\n" }
    let others = edition.lesson.languages.filter { $0 != edition.language }
    if !others.isEmpty {
      let links = others.map {
        "[\((names[$0] ?? $0.tag).escapedForMarkdown)](\(PageName(edition.lesson.name, $0, "md").text.escapedForURL))"
      }
      head += links.joined(separator: " · ") + "\n\n"
    }
    return head
  }

  private var foot: String {
    let manifest = edition.lesson.manifest
    var parts: [String] = []
    if let credit = manifest.credit(in: edition.language) { parts.append(credit.markdown) }
    if let license = manifest.license {
      parts.append("\(texts[.license].escapedForMarkdown): \(license.escapedForMarkdown)")
    }
    return parts.isEmpty ? "" : "\n---\n\n" + parts.joined(separator: "\n\n") + "\n"
  }
}

/// The prose as Markdown; what stands in a cell's place, and where a picture is found, is up to the format.
struct MarkdownBody {
  let edition: Edition
  let verification: Verification?
  let pictures: Pictures
  let carried: CarriedFiles
  let texts: PageTexts
  let anchors: ExportAnchors
  var marks = Marks(isOn: false)
  /// Cells stand between texts, as in Jupyter.
  var isNotebook = false

  func text(
    _ cellText: (PlayedCell) -> String, _ address: (Drawing) -> String
  ) -> String {
    let replacement = { (index: Int, inner: String) in
      text(of: index, inner, cellText, address)
    }
    let link = { (written: String) in
      carried.links[written] ?? edition.address(written, as: isNotebook ? .ipynb : .md).map(anchors.address)
    }
    let words = edition.words(in: texts)
    guard isNotebook else {
      return edition.document.markdown(address: link, images: carried.images, words: words, replacement)
    }
    return edition.document.notebook(
      isCell: { index in if case .cells = edition.outcomes[index] { true } else { false } }, address: link,
      images: carried.images, words: words, replacement)
  }

  private func text(
    of index: Int, _ inner: String, _ cellText: (PlayedCell) -> String, _ address: (Drawing) -> String
  ) -> String {
    let inserts = edition.document.inserts
    switch (inserts[index].kind, edition.outcomes[index]) {
    case (_, .cells(let range)):
      return anchors.anchor(ofCells: edition.cells[range])
        + edition.cells[range].map(cellText).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case (_, .value(let text)): return text.escapedForMarkdown
    case (_, .claim): return "✓"
    case (.formula(_, let isDisplay, _, _), .formula(let formula)): return self.formula(formula, isDisplay: isDisplay)
    case (.figure, _): return caption(label(of: index), inner)
    case (.table, _): return caption(label(ofTable: index), inner)
    case (.reference(let label, let form), _):
      return edition.targets[label].map { link(to: $0, form) }
        ?? "*\\[\(form.words(or: label).escapedForMarkdown)\\]*"
    case (.task(let isDone), _): return isDone ? "[x]" : "[ ]"
    case (_, .verification): return verificationTable
    case (_, .figure): return picture(index, address)
    case (.heading(let level, _, _, _), _):
      let anchor = anchors.all[index].map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
      return anchor + String(repeating: "#", count: level) + " \(inner)"
    case (.code(let language, let title, let text), _): return titled(title) + fence(text, language ?? "")
    case (.container(let container), _): return self.container(container, title: inner)
    default: return inner
    }
  }

  private func caption(_ label: String, _ inner: String) -> String {
    inner.isEmpty ? "*\(label)*" : "*\(label). \(inner)*"
  }

  private func label(ofTable index: Int) -> String {
    texts.filled(.table, [("number", "\(edition.targets.tables[index] ?? 0)")]).escapedForMarkdown
  }

  private func label(of index: Int) -> String {
    let number = edition.targets.figures[index]?.number ?? 0
    return texts.filled(.figure, [("number", "\(number)")]).escapedForMarkdown
  }

  private func link(to target: Target, _ form: ReferenceForm) -> String {
    "[\(texts.text(of: target, form, in: edition.targets).escapedForMarkdown)](#\(anchors.name(of: target.id).escapedForURL))"
  }

  private func picture(_ index: Int, _ address: (Drawing) -> String) -> String {
    guard let drawing = pictures.drawings[index] else { return "" }
    let image = "![\(drawing.alternative.escapedForMarkdown)](\(address(drawing)))"
    guard let (_, id) = edition.targets.figures[index] else { return "" }
    let caption = "*\(label(of: index)). \(drawing.caption.escapedForMarkdown)*"
    return marks.around("<a id=\"\(id)\"></a>\n\n\(image)\n\n\(caption)", .figure, drawing.kind.name)
  }

  func fences(of cell: PlayedCell) -> String {
    var blocks: [String] = []
    if cell.options.echo { blocks.append(marks.around(fence(cell.code, "python"), .code, cell.label)) }
    for (index, output) in (cell.options.output ? cell.outputs : []).enumerated() {
      if let text = cell.texts[index] {
        blocks.append(marks.around(text.markdown(isNotebook: isNotebook, fence: fence), .output, cell.label))
        continue
      }
      switch output {
      case .stdout(let text), .stderr(let text):
        blocks.append(marks.around(fence(TerminalText(text).plain, "text"), .output, cell.label))
      case .undrawn(let figure):
        let text = UndrawnFigureText(figure, index, of: cell, in: edition, texts).markdown
        blocks.append(marks.around("> \(text)", .output, cell.label))
      case .timed: blocks.append(marks.around("> \(texts[.timed].escapedForMarkdown)", .output, cell.label))
      case .display(let display), .result(let display):
        let text = display.text ?? ""
        let block =
          display.image.map { image in
            let alternative = display.alternative(in: cell, texts).escapedForMarkdown
            return "![\(alternative)](\(carried.images[image]?.address ?? image))"
          } ?? fence(text, "text")
        if display.image != nil || !text.isEmpty { blocks.append(marks.around(block, .output, cell.label)) }
      }
    }
    if let error = cell.shownError(texts) { blocks.append(marks.around(fence(error, "text"), .output, cell.label)) }
    return blocks.joined(separator: "\n\n")
  }

  /// What stands above code: Markdown has no place for it, and GitHub and Jupyter show nothing that stands behind the fence.
  private func titled(_ title: String?) -> String { title.map { "**\($0.escapedForMarkdown)**\n\n" } ?? "" }

  /// A fence that is longer than any within the text. Control characters become their pictures: cmark would end the page at
  /// the first NUL.
  private func fence(_ text: String, _ language: String) -> String {
    let text = text.withControlPictures.withoutMarks
    // What a character reference has put into the first line must not end it; and a backtick must not be in it.
    let language = language.prefix { !$0.isWhitespace && !$0.unicodeScalars.contains(where: \.isControlInText) }
    let mark: Unicode.Scalar = language.contains("`") ? "~" : "`"
    let length = max(2, text.unicodeScalars.longestRun(of: mark)) + 1
    let fence = String(repeating: Character(mark), count: length)
    return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") || text.isEmpty ? "" : "\n")\(fence)"
  }

  /// `$…$`, or `$$` on lines of its own, with the inner forms of environments: `aligned` for `align`.
  private func formula(_ formula: Formula, isDisplay: Bool) -> String {
    if !isDisplay, formula.environment == nil, let (label, hasParentheses) = formula.soleReference,
      let target = edition.targets.all[label]
    {
      return link(to: target, hasParentheses ? .parentheses : .number)
    }
    // Definitions are no text, where they are nothing else either.
    if !isNotebook, formula.isHollow { return "" }
    let portable = PortableFormula(formula, edition.references.all, for: isNotebook ? .jupyter : .github)
    let tex = portable.body.withoutTags
    // Before a dollar that ends a formula no blank may stand, not even one that belongs to a backslash.
    let inline = tex.hasSuffix(" ") ? tex + "{}" : tex
    guard isDisplay || formula.environment != nil else { return "$\(inline)$" }
    let ids = portable.ids.map { "<a id=\"\($0)\"></a>" }.joined()
    let text = isNotebook ? displayForJupyter(tex, portable) : GitHubFormula(tex).display(in: portable.environment)
    return ids.isEmpty ? text : "\(ids)\n\n\(text)"
  }

  private func displayForJupyter(_ tex: String, _ portable: PortableFormula) -> String {
    var body = tex
    if let name = portable.environment { body = "\\begin{\(name)}\n\(body)\n\\end{\(name)}" }
    var lines: [Substring] = []
    for line in body.split(separator: "\n") where !line.allSatisfy({ $0 == " " || $0 == "\t" }) {
      // At a command's end a blank may be a part of it.
      var line = line.drop { $0 == " " || $0 == "\t" }
      while let last = line.last, last == " " || last == "\t", line.dropLast().last != "\\" { line.removeLast() }
      // A line that begins like a list, a heading or a quote would be taken for one.
      if let last = lines.last, let first = line.first, "-+*#>=~|0123456789".contains(first), !last.contains("%") {
        lines[lines.count - 1] = last + " " + line
      } else {
        lines.append(line)
      }
    }
    return "$$\n\(lines.joined(separator: "\n"))\n$$"
  }

  private var verificationTable: String {
    guard let verification else { return "" }
    let table = VerificationTable(verification: verification, texts: texts)
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let caption = "**\(texts[.verificationTitle].escapedForMarkdown)** \(table.caption.escapedForMarkdown)\n"
    let rows = table.rows.map { ["`\($0[0])`"] + $0.dropFirst().map(\.escapedForMarkdown) }
    let head = [table.heads.map(\.escapedForMarkdown), table.heads.map { _ in "---" }]
    let lines = (head + rows + [table.foot.map(\.escapedForMarkdown)]).map(row)
    return ([caption] + lines).joined(separator: "\n")
  }
}
