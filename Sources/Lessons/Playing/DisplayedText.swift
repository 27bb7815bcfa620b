// What a cell shows in a richer form than plain text: HTML, Markdown or LaTeX, read as Jupyter reads a text, so that every page
// can show it, and nothing in it does more than show.

import Engines
import Formulas
import Markdown
import Texts

/// A text that a cell has shown.
package struct DisplayedText: Sendable {
  package let document: Document
  /// What its formulas are, by the indices of the document's inserts.
  package let formulas: [Int: Formula]

  /// The richest form that Jupyter would choose, where that is a text; nil for pictures and plain text.
  ///
  /// - Throws: what cannot stand on a page; the places are the text's own.
  init?(_ display: Display) throws(MarkdownError) {
    if let html = display["text/html"] {
      try self.init(DisplayedText.block(of: html))
    } else if let text = display["text/markdown"] ?? display["text/latex"] {
      try self.init(text)
    } else {
      return nil
    }
  }

  /// One block of HTML, in which no line means anything else.
  private static func block(of html: String) -> String {
    let isPlain = !html.contains("<pre")
    let lines = html.split(separator: "\n").map { line in
      isPlain ? line.drop { $0 == " " || $0 == "\t" } : line
    }
    return "<div>\n" + lines.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n") + "\n</div>"
  }

  private init(_ text: String) throws(MarkdownError) {
    document = try Document(text, dialect: .notebook, attachments: [])
    var formulas: [Int: Formula] = [:]
    var macros = Macros()
    for (index, insert) in document.inserts.enumerated() {
      func refuse(_ what: String) -> MarkdownError { MarkdownError(place: insert.place, message: what) }
      switch insert.kind {
      case .formula(let tex, _, let environment, _):
        let formula: Formula
        do { formula = try Formula(tex, environment: environment, macros: &macros) } catch {
          throw refuse(error.message)
        }
        guard !formula.isLive, formula.labels.isEmpty, formula.uses.isEmpty else {
          throw refuse("a formula with live numbers, labels or references")
        }
        formulas[index] = formula
      case .heading, .code, .task: break
      case .directive, .inline: throw refuse("code that would run")
      case .figure, .table, .reference, .note, .noteReference, .container:
        throw refuse("a figure, a caption, a note, a box or a reference")
      }
    }
    let start = Place(line: 1, column: 1, length: 1)
    guard !document.hasImages else { throw MarkdownError(place: start, message: "an image within a text") }
    guard document.givenIDs.isEmpty else {
      throw MarkdownError(place: start, message: "an id, which the page may have already")
    }
    if let link = document.links.first {
      throw MarkdownError(place: link.place, message: "a link to a file or to a place on the page")
    }
    self.formulas = formulas
  }
}
