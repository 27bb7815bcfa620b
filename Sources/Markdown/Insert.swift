// What the prose leaves for the renderer to fill in, and where everything stands: the values that Document hands out.

import Texts

/// Where something stands in the text: line and column from 1, columns and length counting Unicode scalars.
public struct Place: Equatable, Hashable, Sendable {
  public let line: Int
  public let column: Int
  public let length: Int

  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }
}

/// A link within the page or to a file, or an image that is one, as it was written.
public struct Link: Equatable, Sendable {
  public let address: String
  public let isImage: Bool
  /// In which language the author says that it leads (`hreflang`).
  public let language: String?
  public let place: Place

  /// Whether it is one: not an address on another computer, data, or an attachment.
  static func isLocal(_ address: String, isImage: Bool) -> Bool {
    (isImage || !address.isEmpty) && scheme(of: address) == nil && !address.hasPrefix("//")
  }

  /// What stands before an address's colon (RFC 3986, section 3.1): `%6A:` is a file's name.
  private static func scheme(of address: String) -> Substring? {
    let head = address.prefix { $0 != "#" && $0 != "?" && $0 != "/" }
    guard let colon = head.firstIndex(of: ":") else { return nil }
    let name = head[..<colon]
    return name.contains("%") ? nil : name
  }

  /// What browsers know, or programs that readers of lessons may have.
  private static let schemes: Set = [
    "http", "https", "mailto", "ftp", "ftps", "sftp", "tel", "sms", "geo", "doi", "urn", "xmpp", "irc", "ircs", "git",
    "ssh",
    "news", "magnet", "webcal", "matrix", "zotero", "vscode", "skype", "attachment", "data",
  ]

  /// What is said of an address on no computer that browsers could ask.
  static func doubt(_ address: String) -> String? {
    guard let name = scheme(of: address)?.lowercased() else { return nil }
    if !schemes.contains(name) {
      let hint = nearest(to: name, among: ["https", "http", "mailto"]).map { ": did you mean '\($0):'?" } ?? ""
      return "browsers know no addresses that begin with '\(name):'\(hint)"
    }
    let rest = address.dropFirst(name.count + 1)
    guard name == "http" || name == "https", !rest.isEmpty, !rest.hasPrefix("//") else { return nil }
    return "behind '\(name):' stand two slashes"
  }

  /// Whether nothing stands behind a scheme or a number sign, or nothing at all.
  static func isEmpty(_ address: String) -> Bool {
    address.isEmpty || ["#", "http://", "https://", "mailto:"].contains(address)
  }

  static func emptyMessage(_ address: String) -> String {
    address == "#"
      ? "a link without an id behind its #: it leads to the page's top, which is #top"
      : "a link without an address: it leads nowhere"
  }
}

/// What a reader sees of a reference.
public enum ReferenceForm: Equatable, Sendable {
  /// `1`
  case number
  /// `(1)`
  case parentheses
  /// `Figure 1`; with a capital in every language where a sentence begins.
  case name(isCapital: Bool)
  /// The author's own words.
  case words(String)
  /// `Fig. 1`: the author's word before the number.
  case named(String)
}

/// What stands in plain words for TeX, or for a live value, whose TeX is empty; with its index in the document's inserts, if
/// it is one.
public typealias Words = (_ tex: String, _ insert: Int?) -> String

/// What a heading says, in plain words: its references lead to what the page has words for.
public enum WordsPart: Equatable, Sendable {
  case words(String)
  case reference(label: String, form: ReferenceForm)
}

/// A mistake in the text, with its place.
public struct MarkdownError: Error, Equatable, Sendable {
  public let place: Place
  public let message: String

  public init(place: Place, message: String) {
    self.place = place
    self.message = message
  }
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
    /// An image that is a paragraph of its own, with a caption. `alternative` is what stands for it where it cannot be seen;
    /// the replacement is given its caption and returns it with its number.
    case figure(id: String?, alternative: String)
    /// A table that has a caption: the replacement is given that and returns it with its number.
    case table(id: String?, columns: Int)
    /// A reference to a formula's number, a figure's, a table's or a section: `\eqref{e}`, `@fig-a`.
    case reference(label: String, form: ReferenceForm)
    /// The box of a task in a list: `[x]`.
    case task(isDone: Bool)
    /// An ordinary fenced or indented code block, with what its author has it called above it.
    case code(language: String?, title: String?, text: String)
    /// `[^label]`: leads to a note. `use` counts the references to the same note, from 1.
    case noteReference(number: Int, use: Int, label: String)
    /// A note, to which so many references lead. Notes are numbered in the order in which they are first referred to.
    case note(number: Int, uses: Int, label: String)
    /// A callout, an exercise and their like: what is inserted goes around it (`Document.content`).
    case container(Container)
  }
  public let kind: Kind
  /// The whole of it, in the file.
  public let place: Place
}
