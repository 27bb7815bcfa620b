// The table of contents: a document's headings, for the frame to list.

import Dress
import Lessons
import Markdown
import Texts

/// A document's headings of the two upper levels that it uses: its sections with their parts.
struct TableOfContents {
  struct Heading {
    let id: String
    /// In plain words.
    let text: String
    /// As it can stand in a link.
    let html: String
  }

  struct Section {
    let heading: Heading
    var parts: [Heading] = []
  }

  private(set) var sections: [Section] = []
  private(set) var count = 0

  /// - Parameter written: what the headings contain on the page, by their inserts.
  init(_ edition: Edition, _ written: [Int: String], _ texts: PageTexts) {
    let words = edition.words(in: texts)
    let all = edition.document.inserts.enumerated().compactMap { index, insert -> (level: Int, heading: Heading)? in
      guard case .heading(let level, let id, _, _) = insert.kind else { return nil }
      let html = written[index].map(TableOfContents.withoutAnchors) ?? ""
      return (level, Heading(id: id, text: edition.document.words(of: index, words), html: html))
    }
    let top = all.map(\.level).min() ?? 1
    for (level, heading) in all where level <= top + 1 {
      count += 1
      // A part before the first section stands among the sections.
      if level == top || sections.isEmpty {
        sections.append(Section(heading: heading))
      } else {
        sections[sections.count - 1].parts.append(heading)
      }
    }
  }

  // MARK: Within a link

  /// Within one element: no link, no reference to a note, nothing that the keyboard stops at, and no id a second time.
  private static func withoutAnchors(_ html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "<")) else { return html }
    var result = ""
    /// How many elements are open of what is left out.
    var leftOut = 0
    for (index, piece) in html.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstIndex(of: ">") else {
        result += piece
        continue
      }
      let tag = piece[..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if name == "sup", leftOut > 0 || tag.contains("class=\"note") {
        leftOut += tag.first == "/" ? -1 : 1
      } else if leftOut == 0, !["a", "span", "img", "input", "br"].contains(name) {
        result += "<\(without(["id", "tabindex"], tag))>"
      }
      if leftOut == 0 { result += piece[piece.index(after: end)...] }
    }
    return result
  }

  private static func without(_ attributes: [String], _ tag: Substring) -> String {
    var tag = String(tag)
    for name in attributes {
      guard let start = tag.firstRange(of: " \(name)=\"") else { continue }
      guard let end = tag[start.upperBound...].firstIndex(of: "\"") else { continue }
      tag.removeSubrange(start.lowerBound...end)
    }
    return tag
  }
}
