// The table of contents: a document's headings, for the frame to list.

import Markdown

/// A document's headings of the two upper levels that it uses.
struct TableOfContents {
  let entries: [(level: Int, id: String, text: String)]

  init(_ document: Document) {
    let all = document.inserts.compactMap { insert -> (level: Int, id: String, text: String)? in
      guard case .heading(let level, let id, _, let text) = insert.kind else { return nil }
      return (level, id, text)
    }
    let top = all.map(\.level).min() ?? 1
    entries = all.filter { $0.level <= top + 1 }
  }
}
