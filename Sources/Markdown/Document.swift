// A Markdown text, read: CommonMark by cmark, and what CommonMark lacks (formulas, tables, live values, directives,
// anchors) lifted out before parsing and put back as custom nodes.

/// Where something stands in the text: line and column from 1, columns and length counting Unicode scalars.
public struct Place: Equatable, Hashable, Sendable {
  public let line: Int
  public let column: Int
  public let length: Int
}

public struct MarkdownError: Error, Equatable, Sendable {
  public let place: Place
  public let message: String
}

/// Something in the prose that the renderer asks about: each page type says what stands in its place.
public struct Insert: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// A fenced block whose info string is in braces: ```` ```{python forward} ````. `words` are what stands between
    /// the braces; `body` the block's text, `bodyLine` and `bodyIndent` where it begins in the file.
    case directive(words: [String], body: String, bodyLine: Int, bodyIndent: Int)
    /// A code span that begins with a word in braces: `{python} e:.4f`. `expression` is what follows, trimmed, and
    /// `place` where it begins.
    case inline(name: String, expression: String, place: Place)
    /// A formula, without its dollars. `environment` is `align*` and so on for a bare environment, whose body this is.
    case formula(tex: String, isDisplay: Bool, environment: String?, bodyPlace: Place)
    /// A heading: `id` is given by `{#id}` or made from its text, unique in the document.
    case heading(level: Int, id: String, hasExplicitID: Bool, text: String)
    /// An ordinary fenced or indented code block.
    case code(language: String?, text: String)
  }
  public let kind: Kind
  /// The whole of it, in the file.
  public let place: Place
}

/// A parsed Markdown text.
public final class Document {
  /// In reading order, those inside tables included.
  public let inserts: [Insert]

  /// - Parameter firstLine: the file's line on which `text` begins.
  public init(_ text: String, firstLine: Int = 1) throws(MarkdownError) { inserts = [] }

  /// The page's body as HTML (well-formed as XML, too). `replacement` gives the HTML of an insert, by its index in
  /// `inserts`; for a heading it is given the inner HTML and returns the whole element.
  public func html(_ replacement: (_ index: Int, _ inner: String) -> String) -> String { "" }

  /// The document as Markdown for GitHub, each insert replaced in the same way.
  public func markdown(_ replacement: (_ index: Int, _ inner: String) -> String) -> String { "" }
}
