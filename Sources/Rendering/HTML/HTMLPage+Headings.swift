// The headings of an HTML page, and what stands beside them.

import Dress
import Lessons
import Texts

extension HTMLPage {
  /// A heading, and the marks beside it. They stand outside of it, for what reads a heading aloud would read them, too.
  func heading(
    _ inner: String, _ level: Int, _ id: String, _ isExplicit: Bool, _ contents: inout String?
  ) -> String {
    contents = inner
    let name = dress.texts[.permalink].escapedForXML
    let mark = "<a class=\"permalink\" href=\"#\(id.escapedForURL)\" aria-label=\"\(name)\">#</a>"
    return "<div class=\"head h\(level)\"><h\(level) id=\"\(id.escapedForXML)\">\(inner)</h\(level)>"
      + "\(mark)\(isExplicit ? sameSection(id) : "")</div>\n"
  }

  /// Links to the section of the same id in the other languages, which may not be in step.
  private func sameSection(_ id: String) -> String {
    dress.languages.filter { sections[$0.language]?.contains(id) ?? false }.map { language, name in
      let title = dress.texts.filled(.sameSection, [("language", name)]).escapedForXML
      let link = "\(page(in: language))#\(id.escapedForURL)"
      return "<a class=\"same-section\" href=\"\(link)\" hreflang=\"\(language)\" title=\"\(title)\""
        + " aria-label=\"\(title)\">\(language)</a>"
    }.joined()
  }
}
