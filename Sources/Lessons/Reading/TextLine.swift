// A line of Markdown that stands outside of the prose: a title, a description. Pages typeset it; what cannot be typeset, a
// window's title, has its words.

import Formulas
import Markdown
import Texts

/// A line of Markdown: text, emphasis, code, formulas.
public struct TextLine: Sendable {
  let written: String
  /// The same in plain words.
  public let words: String
  /// A document that is one heading; nil if the words are all there is.
  package let document: Document?
  /// What its formulas are, by the indices of the document's inserts.
  package let formulas: [Int: Formula]

  /// Text as it is.
  init(plain text: String) {
    written = text
    words = text
    document = nil
    formulas = [:]
  }

  /// - Throws: what cannot stand in such a line; the places mean nothing.
  init(_ text: String, dialect: Dialect) throws(MarkdownError) {
    let hasMarkup =
      text.unicodeScalars.contains(where: "\\`*_$[<&~{".unicodeScalars.contains) || text.holds("://")
    guard hasMarkup || TextLine.mayHoldNegativeNumber(text) else {
      self.init(plain: text)
      return
    }
    var line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    // A number sign at a heading's end closes it.
    if line.hasSuffix("#") {
      let hashes = line.reversed().prefix { $0 == "#" }.count
      line = line.dropLast(hashes) + "\\" + line.suffix(hashes)
    }
    do {
      try self.init(Document("# \(line)", dialect: dialect), written: text)
    } catch {
      guard hasMarkup else {
        self.init(plain: text)
        return
      }
      // A tag that no page would show is text here.
      let words = TextLine.withoutTags(line)
      guard words != line else { throw error }
      try self.init(Document("# \(words)", dialect: dialect), written: text)
    }
  }

  /// - Parameter document: one heading.
  init(_ document: Document, written: String) throws(MarkdownError) {
    var formulas: [Int: Formula] = [:]
    var macros = Macros()
    for (index, insert) in document.inserts.enumerated() {
      switch insert.kind {
      case .heading where index == 0: break
      case .formula(let tex, false, nil, _):
        let formula: Formula
        do {
          formula = try Formula(tex, macros: &macros)
        } catch {
          throw MarkdownError(place: insert.place, message: error.message)
        }
        guard !formula.isLive, formula.labels.isEmpty, formula.uses.isEmpty else { throw TextLine.unknown(insert) }
        formulas[index] = formula
      default: throw TextLine.unknown(insert)
      }
    }
    if let link = document.links.first {
      throw MarkdownError(place: link.place, message: "a title cannot lead to a file or to a place in the text")
    }
    guard let first = document.inserts.first else {
      throw MarkdownError(place: Place(line: 1, column: 1, length: 1), message: "a title is one line of text")
    }
    guard !document.hasImages else { throw TextLine.unknown(first) }
    self.written = written
    self.document = document
    self.formulas = formulas
    words = document.words(of: 0) { tex, insert in
      insert.flatMap { formulas[$0]?.words } ?? tex
    }
  }

  private static func unknown(_ insert: Insert) -> MarkdownError {
    MarkdownError(place: insert.place, message: "only text, emphasis, code and formulas can stand in a title")
  }

  /// `-3`, `-.5`: the text has the minus sign there that prose would have.
  private static func mayHoldNegativeNumber(_ text: String) -> Bool {
    let text = Array(text.utf8)
    return text.indices.dropLast().contains { index in
      text[index] == UInt8(ascii: "-")
        && ((0x30...0x39).contains(text[index + 1]) || text[index + 1] == UInt8(ascii: "."))
    }
  }

  /// With a backslash before what would begin a tag, outside of code and formulas.
  private static func withoutTags(_ line: String) -> String {
    var result = ""
    var quote: Character?
    for character in line {
      if character == "`" || character == "$" { quote = quote == nil ? character : quote == character ? nil : quote }
      result += character == "<" && quote == nil ? "\\<" : String(character)
    }
    return result
  }
}
