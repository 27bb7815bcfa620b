// An edition as a Jupyter notebook with its outputs stored: nbformat 4.5, the keys in the order in which Jupyter writes them.

import Dress
import Engines
import Figures
import Lessons
import Markdown
import Proofs
import Texts

/// The notebook of an edition.
public struct Notebook {
  let edition: Edition
  let verification: Verification?
  let pictures: Pictures
  let texts: PageTexts
  let carried: CarriedFiles

  init(
    _ edition: Edition, _ verification: Verification?, _ pictures: Pictures, _ dress: PageDress,
    _ carried: CarriedFiles
  ) {
    self.edition = edition
    self.verification = verification
    self.pictures = pictures
    texts = dress.texts
    self.carried = carried
  }

  public func text() -> String {
    // The prose is rendered whole, with a mark where each cell stands, and cut there.
    let mark = "\(Marks.start)"
    // Pictures travel in their addresses: JupyterLab shows no SVG that is attached to a cell.
    let files = pictures.files
    let body = MarkdownBody(
      edition: edition, verification: verification, pictures: pictures, carried: carried, texts: texts,
      anchors: ExportAnchors(edition, isNotebook: true), isNotebook: true
    ).text(
      { _ in mark },
      { drawing in
        let file = files.first { $0.kind == drawing.kind }?.text ?? ""
        return "data:image/svg+xml;base64,\(Array(file.utf8).base64)"
      })
    // Jupyter knows no place by the name of the top.
    let hasTop = edition.document.ids.contains("top")
    let top = body.contains("](#top)") && !hasTop ? "<a id=\"top\"></a>\n\n" : ""
    let title = top + "# \(edition.title.markdown(isNotebook: true))\n\n"
    let labels = Set(edition.cells.map(\.label))
    var cells: [String] = []
    let head = self.head
    if !head.isEmpty {
      cells.append(markdownCell(trimmed(title[...]), id: unusedID("title", besides: labels)))
      cells.append(markdownCell(head, id: unusedID("byline", besides: labels), isOfSettings: true))
    }
    var codes = edition.cells.makeIterator()
    let pieces = ((head.isEmpty ? title : "") + body).split(
      separator: Character(Marks.start), omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      let text = trimmed(piece)
      if !text.isEmpty { cells.append(markdownCell(text, id: unusedID("text-\(index + 1)", besides: labels))) }
      if index < pieces.count - 1, let code = codes.next() { cells.append(codeCell(code)) }
    }
    let foot = self.foot
    if !foot.isEmpty {
      cells.append(markdownCell(foot, id: unusedID("credits", besides: labels), isOfSettings: true))
    }
    return """
      {
       "cells": [
      \(cells.joined(separator: ",\n"))
       ],
       "metadata": {\(metadataOfByline)
        "kernelspec": {
         "display_name": "Python 3",
         "language": "python",
         "name": "python3"
        },
        "language_info": {
         "name": "python"
        },
        "lessongen": {
      \(settings)
        },
        "title": \(edition.title.words.withoutMarks.quotedForJSON)
       },
       "nbformat": 4,
       "nbformat_minor": 5
      }

      """
  }

  private func unusedID(_ name: String, besides labels: Set<String>) -> String {
    var id = name
    while labels.contains(id) { id += "-text" }
    return id
  }

  /// - Parameter isOfSettings: whether a page has it from the notebook's metadata: Jupyter does not show those.
  private func markdownCell(_ text: some StringProtocol, id: String, isOfSettings: Bool = false) -> String {
    let tags = "{\n    \"tags\": [\n     \"remove-cell\"\n    ]\n   }"
    return """
        {
      \(attachments(in: text))   "cell_type": "markdown",
         "id": \(id.quotedForJSON),
         "metadata": \(isOfSettings ? tags : "{}"),
         "source": \(lines(text, indent: 3))
        }
      """
  }

  /// The images that a cell's text shows.
  private func attachments(in text: some StringProtocol) -> String {
    guard !carried.attachments.isEmpty, text.contains("attachment:") else { return "" }
    var names: Set<String> = []
    for part in String(text).split(separator: "attachment:", omittingEmptySubsequences: false).dropFirst() {
      let name = String(part.prefix { !" )>\"'\n".contains($0) })
      if carried.attachments[name] != nil { names.insert(name) }
    }
    let entries = names.sorted().compactMap { name in
      carried.attachments[name].map { type, base64 in
        "    \(name.quotedForJSON): {\n     \(type.quotedForJSON): \(base64.quotedForJSON)\n    }"
      }
    }
    return entries.isEmpty ? "" : "   \"attachments\": {\n\(entries.joined(separator: ",\n"))\n   },\n"
  }

  private func stream(_ name: String, _ text: String) -> String {
    """
        {
         "name": "\(name)",
         "output_type": "stream",
         "text": \(lines(text, indent: 5))
        }
    """
  }

  /// - Parameter cell: whose picture it may be.
  private func data(_ display: Display, type: String, number: Int?, of cell: PlayedCell? = nil) -> String {
    let data = display.representations.map { form in
      // What is no text is kept in one piece.
      let isText = form.type.hasPrefix("text/") || form.type.hasSuffix("+xml")
      let content = isText ? lines(form.content, indent: 6) : form.content.quotedForJSON
      return "      \(form.type.quotedForJSON): \(content)"
    }
    let count = number.map { "     \"execution_count\": \($0),\n" } ?? ""
    return "    {\n     \"data\": {\n\(data.joined(separator: ",\n"))\n     },\n\(count)"
      + "     \"metadata\": \(cell.flatMap { words(of: display, in: $0) } ?? "{}"),\n     \"output_type\": \"\(type)\"\n    }"
  }

  /// What nbconvert gives to those who do not see a picture.
  private func words(of display: Display, in cell: PlayedCell) -> String? {
    guard let form = display.representations.first(where: { $0.type.hasPrefix("image/") }) else { return nil }
    let words = display.alternative(in: cell, texts).quotedForJSON
    return "{\n      \(form.type.quotedForJSON): {\n       \"alt\": \(words)\n      }\n     }"
  }

  /// A line in the place of what is not shown.
  private func notice(_ markdown: String, _ plain: String) -> String {
    let forms = [("text/markdown", "> \(markdown)"), ("text/plain", plain)]
    let display = Display(forms.map { Display.Representation(type: $0.0, content: $0.1) })
    return data(display, type: "display_data", number: nil)
  }

  private func codeCell(_ cell: PlayedCell) -> String {
    var outputs: [String] = []
    for output in cell.options.output ? cell.outputs : [] {
      switch output {
      case .stdout(let text): outputs.append(stream("stdout", text))
      case .stderr(let text): outputs.append(stream("stderr", text))
      case .display(let display): outputs.append(data(display, type: "display_data", number: nil, of: cell))
      case .undrawn(let figure):
        let text = UndrawnFigureText(figure, texts)
        outputs.append(notice(text.markdown, text.plain))
      case .timed: outputs.append(notice(texts[.timed].escapedForMarkdown, texts[.timed]))
      case .result(let display): outputs.append(data(display, type: "execute_result", number: cell.number, of: cell))
      }
    }
    if let error = cell.failure {
      outputs.append(
        """
            {
             "ename": \(error.shortName.quotedForJSON),
             "evalue": \(((error.kind == .refused ? texts.unsupported(error.message) : nil) ?? error.message).quotedForJSON),
             "output_type": "error",
             "traceback": [
              \((cell.shownError(texts) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0).quotedForJSON }.joined(separator: ",\n      "))
             ]
            }
        """)
    }
    return """
        {
         "cell_type": "code",
         "execution_count": \(cell.number),
         "id": \(cell.label.quotedForJSON),
         "metadata": \(metadata(of: cell)),
         "outputs": \(outputs.isEmpty ? "[]" : "[\n\(outputs.joined(separator: ",\n"))\n   ]"),
         "source": \(lines(cell.code, indent: 3))
        }
      """
  }

  /// What is hidden on the page is folded away in Jupyter, and where a cell fails, running the notebook goes on.
  private func metadata(of cell: PlayedCell) -> String {
    var hidden: [String] = []
    if !cell.options.output { hidden.append("     \"outputs_hidden\": true") }
    if !cell.options.echo { hidden.append("     \"source_hidden\": true") }
    var entries = hidden.isEmpty ? [] : ["    \"jupyter\": {\n\(hidden.joined(separator: ",\n"))\n    }"]
    if cell.failure != nil { entries.append("    \"tags\": [\n     \"raises-exception\"\n    ]") }
    return entries.isEmpty ? "{}" : "{\n\(entries.joined(separator: ",\n"))\n   }"
  }

  /// A text as Jupyter stores it: a list of lines, each with its line end.
  private func lines(_ text: some StringProtocol, indent: Int) -> String {
    guard !text.isEmpty else { return "[]" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
    lines[lines.count - 1].removeLast()
    if lines.last?.isEmpty == true { lines.removeLast() }
    let margin = String(repeating: " ", count: indent)
    return "[\n" + lines.map { "\(margin) \($0.quotedForJSON)" }.joined(separator: ",\n") + "\n\(margin)]"
  }

  private func trimmed(_ text: Substring) -> Substring {
    text.drop { $0 == "\n" }.trimmingSuffix { $0 == "\n" || $0 == " " }
  }
}
