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

  /// A note ends with the links back: on the line of its last words, if it ends with a paragraph or with a list's.
  func note(_ number: Int, _ uses: Int, _ inner: String) -> String {
    let links = (1...uses).map { use in
      let title = dress.texts.filled(.noteBack, [("number", uses > 1 ? "\(number).\(use)" : "\(number)")]).escapedForXML
      return
        "\u{A0}<a class=\"note-back\" href=\"#\(NoteID.reference(number, use))\" role=\"doc-backlink\" title=\"\(title)\""
        + " aria-label=\"\(title)\">↩\(uses > 1 ? "<sup>\(use)</sup>" : "")</a>"
    }.joined()
    var words = inner[...]
    while let end = HTMLPage.ends.first(where: words.hasSuffix) { words = words.dropLast(end.count) }
    let body =
      words.endIndex < inner.endIndex
      ? words + links + inner[words.endIndex...] : "\(inner)<p>\(links.dropFirst())</p>\n"
    return "<li id=\"\(NoteID.note(number))\">\n\(body)</li>\n"
  }

  /// What may stand between a note's last words and its end.
  private static let ends = ["</p>\n", "</li>\n", "</ul>\n", "</ol>\n", "</dd>\n", "</dl>\n"]

  func noteSection(_ items: String) -> String {
    "<section class=\"notes\" aria-label=\"\(dress.texts[.notes].escapedForXML)\">\n<ol>\n\(items)</ol>\n</section>\n"
  }
}
