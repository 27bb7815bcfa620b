// Jupyter makes a heading's id of its words as they are, with hyphens between them, and gives it to another of the same words,
// too: only the first is found. What it makes of formulas, values and pictures in a heading is its own affair.

import Markdown

/// The headings that Jupyter knows for certain by names of its own.
package struct JupyterHeadings: Sendable {
  /// By their ids.
  package private(set) var names: [String: String] = [:]

  /// - Parameter title: the page's, which is a heading in a notebook.
  package init(_ document: Document, title: String) {
    let inserts = document.inserts
    let pictured = Set(document.links.lazy.filter(\.isImage).map(\.place.line))
    var used: Set = [Self.name(of: title)]
    for (index, insert) in inserts.enumerated() {
      guard case .heading(_, let id, _, let text) = insert.kind else { continue }
      let line = insert.place.line
      let name = Self.name(of: text)
      let isPlain = index + 1 == inserts.count || inserts[index + 1].place.line != line
      if used.insert(name).inserted, isPlain, !pictured.contains(line), !name.isEmpty { names[id] = name }
    }
  }

  static func name(of text: String) -> String { text.replacing(" ", with: "-") }
}
