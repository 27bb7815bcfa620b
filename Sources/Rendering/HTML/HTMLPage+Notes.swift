// The notes of an HTML page, and the marks that lead to them and back.

import Dress
import Lessons
import Markdown
import Texts

extension HTMLPage {
  func noteReference(_ number: Int, _ use: Int) -> String {
    "<sup class=\"note-mark\"><a id=\"\(NoteID.reference(number, use))\" href=\"#\(NoteID.note(number))\""
      + " role=\"doc-noteref\">\(number)</a></sup>"
  }

  /// A note ends with the links back: within its last paragraph, if it ends with one.
  func note(_ number: Int, _ uses: Int, _ inner: String) -> String {
    let links = (1...uses).map { use in
      let title = dress.texts.filled(.noteBack, [("number", uses > 1 ? "\(number).\(use)" : "\(number)")]).escapedForXML
      return
        " <a class=\"note-back\" href=\"#\(NoteID.reference(number, use))\" role=\"doc-backlink\" title=\"\(title)\""
        + " aria-label=\"\(title)\">↩\(uses > 1 ? "<sup>\(use)</sup>" : "")</a>"
    }.joined()
    let end = "</p>\n"
    let body =
      inner.hasSuffix(end) ? "\(inner.dropLast(end.count))\(links)\(end)" : "\(inner)<p>\(links.dropFirst())</p>\n"
    return "<li id=\"\(NoteID.note(number))\">\n\(body)</li>\n"
  }

  func noteSection(_ items: String) -> String {
    "<section class=\"notes\" aria-label=\"\(dress.texts[.notes].escapedForXML)\">\n<ol>\n\(items)</ol>\n</section>\n"
  }
}
