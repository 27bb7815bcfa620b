// A cell on the page: its code, and what it printed, showed and warned of.

import Dress
import Engines
import Lessons
import Texts

extension HTMLPage {
  func html(of cell: PlayedCell) -> String {
    var html = ""
    if cell.options.echo {
      let code = marks.around(highlighted(cell.code), .code, cell.label)
      html += "<div class=\"in\">\(prompt("In [\(cell.number)]:"))"
      html += "<pre class=\"source\"\(region(.source, of: cell.code))><code>\(code)</code></pre></div>\n"
    }
    if cell.options.output {
      for (index, output) in cell.outputs.enumerated() {
        html += cell.texts[index].map { shown($0, output, in: cell) } ?? self.html(of: output, index, in: cell)
      }
    }
    // An error is shown even where output is not: hiding it would let the page lie.
    if let error = cell.shownError(dress.texts) { html += output(error, "", .error, cell.label) }
    guard !html.isEmpty else { return "" }
    let name = dress.texts.filled(.cell, [("number", "\(cell.number)"), ("label", cell.label)]).escapedForXML
    let style = cell.isHigh ? "cell long" : "cell"
    return "<div class=\"\(style)\" id=\"\(id(of: cell))\" role=\"group\" aria-label=\"\(name)\">\n\(html)</div>\n"
  }

  private func html(of output: CellRun.Output, _ index: Int, in cell: PlayedCell) -> String {
    switch output {
    case .stdout(let text): printed(TerminalText(text), .output, cell.label)
    case .stderr(let text): printed(TerminalText(text), .warnings, cell.label)
    case .display(let display): html(of: display, "", cell)
    case .undrawn(let figure):
      notice(UndrawnFigureText(figure, index, of: cell, in: edition, dress.texts).html, cell.label)
    case .timed: notice(dress.texts[.timed].escapedForXML, cell.label)
    case .result(let display): html(of: display, prompt("Out[\(cell.number)]:"), cell)
    }
  }

  /// A picture if there is one, and the text otherwise.
  private func html(of display: Display, _ prompt: String, _ cell: PlayedCell) -> String {
    guard let image = display.image else { return output(display.text ?? "", prompt, .output, cell.label) }
    let alternative = display.alternative(in: cell, dress.texts).escapedForXML
    let inner = marks.around("<img src=\"\(image)\" alt=\"\(alternative)\"/>", .output, cell.label)
    return "<div class=\"out\">\(prompt)\(inner)</div>\n"
  }

  /// A text that is more than plain.
  private func shown(_ text: DisplayedText, _ output: CellRun.Output, in cell: PlayedCell) -> String {
    var prompt = ""
    if case .result = output { prompt = self.prompt("Out[\(cell.number)]:") }
    return "<div class=\"out\">\(prompt)\(marks.around("<div>\(text.html)</div>", .output, cell.label))</div>\n"
  }

  /// A framed line in the place of what is not shown.
  private func notice(_ text: String, _ label: String) -> String {
    let inner = marks.around("<p>\(text)</p>", .output, label)
    return "<div class=\"out\"><div class=\"callout callout-note\">\(inner)</div></div>\n"
  }

  private func printed(_ text: TerminalText, _ kind: PageTexts.Key, _ label: String) -> String {
    output(text.plain, html: text.html, "", kind, label)
  }

  private func output(_ text: String, _ prompt: String, _ kind: PageTexts.Key, _ label: String) -> String {
    output(text, html: text.escapedForXML, prompt, kind, label)
  }

  private func output(
    _ text: String, html: String, _ prompt: String, _ kind: PageTexts.Key, _ label: String
  ) -> String {
    // HTML drops a line break that follows <pre> at once.
    let inner = marks.around((text.hasPrefix("\n") ? "\n" : "") + html, .output, label)
    let style =
      switch kind {
      case .error: "output error"
      case .warnings: "output warnings"
      default: "output"
      }
    let attributes = "class=\"\(style)\"\(region(kind, of: text))"
    return "<div class=\"out\">\(prompt)<pre \(attributes)>\(inner)</pre></div>\n"
  }

  private func prompt(_ text: String) -> String { "<span class=\"prompt\">\(text)</span>" }

  /// A screen reader says what it is; and where it may scroll sideways, the keyboard must reach it. What fits the
  /// narrowest window (320 pixels) is no stop on the way.
  func region(_ key: PageTexts.Key, of text: String) -> String {
    let isNarrow = text.utf8.split(separator: 10).allSatisfy { $0.count <= 28 }
    return "\(isNarrow ? "" : " tabindex=\"0\"") role=\"group\" aria-label=\"\(dress.texts[key].escapedForXML)\""
  }

  /// A heading may have taken the cell's id.
  private func id(of cell: PlayedCell) -> String {
    var id = "cell-\(cell.label)"
    while ids.contains(id) { id = "code-\(id)" }
    return id
  }
}
