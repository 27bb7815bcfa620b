// The parts of a document that do not depend on its language: what two languages of one text must have in common.

/// A part of a document, without its words.
public struct Element: Sendable {
  public enum Kind: Equatable, Sendable {
    /// An index in the document's inserts: a heading, a formula, a live value, a directive, a code block.
    case insert(Int)
    /// Its children are items.
    case list(isOrdered: Bool, start: Int)
    case item
    case quote
    /// Its children are cells, row by row, the header first.
    case table(columns: Int)
    case cell
    /// Of a table, behind its cells.
    case caption
    case rule
    /// In a list of definitions.
    case term, definition
    /// A block of HTML, by its tags.
    case html(String)
    /// A code span that shows code.
    case code(String)
    /// The text of a table's cell.
    case text(String)
    /// A link or an image, by its address.
    case link(String)
    case image(String)
  }

  public let kind: Kind
  public let place: Place
  /// Whether it stands between paragraphs, and not within one.
  public let isBlock: Bool
  /// What it contains, in reading order.
  public let children: [Element]

  public init(kind: Kind, place: Place, isBlock: Bool, children: [Element]) {
    self.kind = kind
    self.place = place
    self.isBlock = isBlock
    self.children = children
  }
}
