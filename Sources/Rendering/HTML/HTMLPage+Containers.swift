// Callouts, exercises, solutions and divisions of an HTML page.

import Dress
import Lessons
import Markdown
import Texts

extension HTMLPage {
  /// - Parameter title: its HTML; empty if it has none.
  func container(_ container: Container, title: String) -> String {
    let id = container.id.map { " id=\"\($0.escapedForXML)\"" } ?? ""
    func attributes(_ names: String...) -> String {
      let classes = (names + container.classes).joined(separator: " ")
      return (classes.isEmpty ? "" : " class=\"\(classes.escapedForXML)\"") + id
    }
    switch container.kind {
    case .callout(let callout, let fold):
      let kind = "<span class=\"callout-kind\">\(dress.texts[callout].escapedForXML)</span>"
      let head = title.isEmpty ? kind : "\(kind) \(title)"
      let attributes = attributes("callout", "callout-\(callout.rawValue)")
      guard let fold else {
        return "<div\(attributes) role=\"note\">\n<p class=\"callout-title\">\(head)</p>\n\(Document.content)</div>\n"
      }
      return "<details\(attributes)\(fold == .open ? " open=\"open\"" : "")>\n"
        + "<summary class=\"callout-title\">\(head)</summary>\n\(Document.content)</details>\n"
    case .exercise(let number):
      let name = dress.texts.filled(.exercise, [("number", "\(number)")]).escapedForXML
      let head = "<strong>\(name).</strong>" + (title.isEmpty ? "" : " <em>\(title)</em>")
      return "<div\(attributes("exercise"))>\n<p class=\"exercise-title\">\(head)</p>\n\(Document.content)</div>\n"
    case .solution(let exercise):
      let head = dress.texts.solution(of: exercise).escapedForXML + (title.isEmpty ? "" : ": \(title)")
      return "<details\(attributes("solution"))>\n<summary>\(head)</summary>\n\(Document.content)</details>\n"
    case .division: return "<div\(attributes())>\n\(Document.content)</div>\n"
    }
  }
}
