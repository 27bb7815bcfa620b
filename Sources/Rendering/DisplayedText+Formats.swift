// HTML, Markdown and LaTeX that a cell has shown, as each format shows them.

import Formulas
import Lessons
import Markdown
import Texts

extension DisplayedText {
  var html: String {
    document.html(words: words) { index, inner in
      switch document.inserts[index].kind {
      case .formula(_, let isDisplay, let environment, _):
        formulas[index].map {
          TypesetFormulas.html($0, isBlock: isDisplay || environment != nil, references: [:])
        } ?? ""
      // The page has headings of its own.
      case .heading: "<p><strong>\(inner)</strong></p>\n"
      case .code(_, let title, let text):
        (title.map { "<p><strong>\($0.escapedForXML)</strong></p>\n" } ?? "")
          + "<pre><code>\(text.escapedForXML)</code></pre>\n"
      case .task(let isDone): isDone ? "☑" : "☐"
      default: inner
      }
    }
  }

  /// - Parameter fence: A block of code.
  func markdown(isNotebook: Bool, fence: (_ text: String, _ language: String) -> String) -> String {
    let text = document.markdown(words: words) { index, inner in
      switch document.inserts[index].kind {
      case .formula(_, let isDisplay, _, _):
        formulas[index].map { formula in
          let portable = PortableFormula(formula, [:], for: isNotebook ? .jupyter : .github)
          let tex = portable.body.withoutTags
          guard isDisplay || formula.environment != nil else { return "$\(tex)$" }
          return GitHubFormula(tex).display(in: portable.environment)
        } ?? ""
      case .heading: "**\(inner)**"
      case .code(let language, let title, let text):
        (title.map { "**\($0.escapedForMarkdown)**\n\n" } ?? "") + fence(text, language ?? "")
      case .task(let isDone): isDone ? "[x]" : "[ ]"
      default: inner
      }
    }
    var lines = text[...]
    while lines.last == "\n" { lines.removeLast() }
    return String(lines)
  }

  private func words(_ tex: String, _ insert: Int?) -> String { insert.flatMap { formulas[$0]?.words } ?? tex }
}
