// Callouts, exercises, solutions and divisions in Markdown. GitHub's own alerts are written with the document.

import Dress
import Lessons
import Markdown
import Texts

extension MarkdownBody {
  /// - Parameter title: in Markdown; empty if it has none.
  func container(_ container: Container, title: String) -> String {
    let anchor = container.id.map { "<a id=\"\($0.escapedForXML)\"></a>" } ?? ""
    let content = "\n\n\(Document.content)"
    switch container.kind {
    case .callout(let callout, _):
      let name = texts[callout].escapedForMarkdown
      return anchor + (title.isEmpty ? "**\(name)**" : "\(name): \(title)".strongInMarkdown) + content
    case .exercise(let number):
      let name = texts.filled(.exercise, [("number", "\(number)")]).escapedForMarkdown
      return "\(anchor)**\(name).**\(title.isEmpty ? "" : " *\(title)*")\(content)"
    case .solution(let exercise):
      let name = texts.solution(of: exercise)
      let title = title.isEmpty ? "" : "\n\n" + title.strongInMarkdown
      // What is folded cannot go on in the next cell.
      guard !(isNotebook && container.holdsDirectives) else {
        return "\(anchor)**\(name.escapedForMarkdown)**\(title)\(content)"
      }
      let id = container.id.map { " id=\"\($0.escapedForXML)\"" } ?? ""
      return "<details\(id)>\n<summary>\(name.escapedForXML)</summary>\(title)\(content)</details>"
    case .division:
      guard !(isNotebook && container.holdsDirectives) else { return anchor + content }
      let classes = container.classes.joined(separator: " ").escapedForXML
      let id = container.id.map { " id=\"\($0.escapedForXML)\"" } ?? ""
      return "<div\(id)\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(content)</div>"
    }
  }
}
