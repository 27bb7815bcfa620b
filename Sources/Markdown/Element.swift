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
    /// A link or an image, by its address, and as large as its author says.
    case link(String, language: String?)
    case image(String, size: String)
    /// That a block has a title of its own.
    case title
    /// Words struck out.
    case struck
    /// A number of more than one digit, as it stands in a text.
    case number(String)
    /// Digits above or below the line: `sub 2`. `isSign`: written with Unicode's own.
    case script(String, isSign: Bool)
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
