// Titles and descriptions on pages: lines of Markdown that stand outside of the prose, typeset as each format does it.

import Formulas
import Lessons
import Markdown
import Texts

extension TextLine {
  /// As HTML within a block.
  var html: String {
    guard let document else { return words.withoutMarks.escapedForXML }
    let html = document.html { index, inner in
      formulas[index].map { TypesetFormulas.html($0, isBlock: false, references: [:]) } ?? inner
    }
    return html.hasSuffix("\n") ? String(html.dropLast()) : html
  }

  /// As Markdown on one line.
  func markdown(isNotebook: Bool) -> String {
    guard let document else {
      let text = words.escapedForMarkdown
      // A number sign at a heading's end would close it.
      let hashes = text.reversed().prefix { $0 == "#" }.count
      let rest = text.dropLast(hashes)
      return hashes > 0 && (rest.isEmpty || rest.last == " ") ? "\(rest)\\\(text.suffix(hashes))" : text
    }
    let replacement = { (index: Int, inner: String) -> String in
      formulas[index].map { "$\($0.portable(for: isNotebook ? .jupyter : .github).body.withoutTags)$" } ?? inner
    }
    let text =
      isNotebook ? document.notebook(isCell: { _ in false }, replacement) : document.markdown(replacement)
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
