// The table of contents: a document's headings, for the frame to list.

import Markdown

/// A document's headings of the two upper levels that it uses: its sections with their parts.
struct TableOfContents {
  typealias Heading = (id: String, text: String)

  struct Section {
    let heading: Heading
    var parts: [Heading] = []
  }

  private(set) var sections: [Section] = []
  private(set) var count = 0

  init(_ document: Document) {
    let all = document.inserts.compactMap { insert -> (level: Int, heading: Heading)? in
      guard case .heading(let level, let id, _, let text) = insert.kind else { return nil }
      return (level, (id, text))
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
}
