// A Markdown text, read: CommonMark by cmark, and what CommonMark lacks (formulas, tables, live values, directives,
// anchors) lifted out before parsing and put back as custom nodes.

import Synchronization

/// A parsed Markdown text.
///
/// CommonMark 0.30 with inert HTML only (the rest is an error; comments are dropped), and besides: `$…$`, `$$…$$` and bare
/// environments such as `\begin{align}`; GFM's pipe tables and notes; `{#id}` on headings; code spans that begin with
/// `{word}`; fences whose info string is in braces; callouts and other blocks that hold blocks, in Quarto's, MyST's and
/// GitHub's spelling; Pandoc's definition lists. What no person writes (texts over 10 MiB, paragraphs over
/// 64 Ki characters, nesting over 100 deep, …) is refused, because cmark would take long over it.
public final class Document: Sendable {
  /// In reading order, those inside tables included; a heading stands before what it contains.
  public let inserts: [Insert]

  /// The ids that its own parts have on a page.
  public var ids: Set<String> {
    let blocks = inserts.compactMap { insert -> String? in
      switch insert.kind {
      case .heading(_, let id, _, _): id
      case .container(let container): container.id
      default: nil
      }
    }
    return Set(blocks).union(outline.givenIDs)
  }

  /// Those among them that the author has given.
  public var givenIDs: Set<String> {
    let blocks = inserts.compactMap { insert -> String? in
      switch insert.kind {
      case .heading(_, let id, true, _): id
      case .container(let container): container.id
      default: nil
      }
    }
    return Set(blocks).union(outline.givenIDs)
  }

  /// What says nearly the same as a directive that there is not, behind a semicolon; empty if nothing does.
  package static func instead(ofDirective name: String) -> String { ContainerHead.instead(of: name) }

  /// What the images that a page holds inside may take, each as often as it is shown: a page that students open on a phone.
  package static let largestImages = 64 << 20

  /// Whether a heading may have it as its id.
  package static func isID(_ text: some StringProtocol) -> Bool { HeadingID.isID(text) }

  /// Whether `(label)=` stands somewhere in the text.
  package func hasLabel(_ label: String) -> Bool { outline.labels.contains(PlaceLabel.id(of: label)) }

  /// Whether `[label]` is a link, as the text says elsewhere where it leads.
  public func defines(label: some StringProtocol) -> Bool { outline.definitions.contains(Document.comparable(label)) }

  /// CommonMark compares labels without their case, and blanks as one.
  static func comparable(_ label: some StringProtocol) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Its links to places on the page and to files, and its images that are files.
  public var links: [Link] { outline.links }

  /// Whether it shows any image.
  public var hasImages: Bool { outline.hasImages }

  /// The names of the attachments that its images show, by their `data:` addresses.
  public var attachments: [String: String] { outline.shownAttachments }

  /// What a heading says, or what stands for a figure, in plain words.
  public func words(of insert: Int, _ words: Words) -> String { outline.words(of: insert, words) }

  /// The same, with its references apart.
  public func wordParts(of insert: Int, _ words: Words) -> [WordsPart] { outline.wordParts(of: insert, words) }

  package static let forgedSign = "this looks like the sign of a claim that was checked: write `{check} …`"

  /// What can be read, but may be meant otherwise.
  public var doubts: [MarkdownError] { outline.doubts }

  /// Who decides what is a formula.
  public var dialect: Dialect { outline.source.dialect }

  private let outline: Outline

  /// - Parameters:
  ///   - firstLine: the file's line on which `text` begins.
  ///   - dialect: who decides what is a formula.
  ///   - attachments: what images whose address begins with `attachment:` show; nil where nobody will see them.
  ///   - topHeading: the highest level that headings may have; if one is above it, all go down.
  ///   - cellStarts: the lines of the comments that stand between a notebook's cells: what is open ends there.
  public init(
    _ text: String, firstLine: Int = 1, dialect: Dialect = .markdown, attachments: [Attachment]? = nil,
    topHeading: Int = 1, cellStarts: Set<Int> = []
  ) throws(MarkdownError) {
    var source = try SourceText(text, firstLine: firstLine, dialect: dialect)
    var scanner = BlockScanner(source)
    try scanner.scan()
    var outline = try Outline(source, scanner, attachments: attachments, topHeading: topHeading, cellStarts: cellStarts)
    // What has a name is known only now.
    let names = outline.names(among: scanner.lifting.mentions)
    if names.isEmpty {
      if let citation = scanner.lifting.citation { throw citation }
    } else {
      source.names = names
      scanner = BlockScanner(source)
      try scanner.scan()
      outline = try Outline(source, scanner, attachments: attachments, topHeading: topHeading, cellStarts: cellStarts)
    }
    self.outline = outline
    inserts = outline.inserts
  }

  /// The fence that closes the code block which a text leaves open at its end: needed where another text follows.
  ///
  /// - Returns: nil if no code block is open.
  /// - Throws: what may not stay open at a text's end, or another mistake in it.
  public static func missingFence(
    of text: String, firstLine: Int, dialect: Dialect = .markdown
  ) throws(MarkdownError) -> String? {
    var scanner = BlockScanner(try SourceText(text, firstLine: firstLine, dialect: dialect))
    return try scanner.missingFence()
  }

  /// In what is inserted for a container: the place of what it holds.
  public static let content = String(Character(Mark.content))

  /// The page's body as HTML (well-formed as XML, too). `replacement` gives the HTML of an insert, by its index in
  /// `inserts`; for a heading it is given the inner HTML and returns the whole element. A displayed formula, a directive
  /// and a code block stand as blocks of their own, never inside `<p>`.
  ///
  /// - Parameters:
  ///   - notes: the section that stands at the end, given the notes in it; not asked if there are none.
  ///   - address: what a link's address becomes; nil for words without a link.
  ///   - images: what is shown for images, by their addresses.
  ///   - words: what stands for formulas where only text can be.
  public func html(
    notes: (_ items: String) -> String = { $0 }, address: (String) -> String? = { $0 },
    images: [String: ShownImage] = [:], words: @escaping Words = { tex, _ in tex },
    _ replacement: (_ index: Int, _ inner: String) -> String
  ) -> String {
    Weaver(outline, .html, images, address, words).woven(notes: notes, replacement)
  }

  /// The document as Markdown for GitHub, each insert replaced in the same way (but for notes, which Markdown has).
  public func markdown(
    address: (String) -> String? = { $0 }, images: [String: ShownImage] = [:],
    words: @escaping Words = { tex, _ in tex },
    _ replacement: (_ index: Int, _ inner: String) -> String
  ) -> String {
    Weaver(outline, .markdown, images, address, words).woven(replacement)
  }

  /// The document as Markdown for Jupyter, whose code stands between texts: nothing is around the directives that become
  /// cells.
  public func notebook(
    isCell: (_ index: Int) -> Bool, address: (String) -> String? = { $0 }, images: [String: ShownImage] = [:],
    words: @escaping Words = { tex, _ in tex }, _ replacement: (_ index: Int, _ inner: String) -> String
  ) -> String {
    Weaver(outline, .notebook, images, address, words).woven(isCell: isCell, replacement)
  }

  /// Where what can be folded away holds cells: in a notebook it stands open.
  public func foldings(ofCells isCell: (_ index: Int) -> Bool) -> [Place] {
    let cells = Set(inserts.indices.filter(isCell))
    guard !cells.isEmpty, outline.holdsTag("details") else { return [] }
    var weaver = Weaver(outline, .notebook, [:], { $0 }, { tex, _ in tex })
    weaver.flattenTags(around: cells)
    return weaver.flatTags.sorted().compactMap { index in
      guard case .tag(let tag) = outline.lifted[index].kind, tag.name == "details", !tag.isClosing else { return nil }
      return outline.source.place(tag.range)
    }
  }

  /// The texts of the document in reading order, as the author wrote them: paragraphs, headings, table cells.
  public var passages: [Passage] {
    known.withLock { known in
      let passages = known ?? outline.drafts.map { Passage($0, outline) }
      known = passages
      return passages
    }
  }

  /// The passages, once somebody has asked for them.
  private let known = Mutex<[Passage]?>(nil)

  /// What the document is made of, words left out: the same in every language that it is told in.
  public var structure: [Element] { Structure(outline).elements }

  /// The same, with what its words say that no language changes: numbers, code, what is raised, lowered and struck out.
  public var structureWithSigns: [Element] { Structure(outline, readsWords: true).elements }

  /// Where a part of an insert stands in the file.
  /// - Parameters:
  ///   - offset: in Unicode scalars, into the formula's `tex`, the inline's `expression` or the directive's `body`.
  ///   - index: the insert's index in `inserts`.
  public func place(of offset: Int, length: Int = 1, in index: Int) -> Place {
    outline.place(of: offset, length: length, in: index)
  }

  /// Where an expression in an insert is broken into lines of the file, by the byte of its text that begins a line; and how
  /// many columns stand before that one. In the text itself, a blank may stand for the line's end.
  /// - Parameters:
  ///   - offset: where the expression begins, as in `place(of:length:in:)`.
  ///   - index: the insert's index in `inserts`.
  public func breaks(
    of expression: String, from offset: Int = 0, in index: Int
  ) -> [(offset: Int, indent: Int)] {
    let scalars = expression.unicodeScalars
    var line = place(of: offset, in: index).line
    guard scalars.count > 1, place(of: offset + scalars.count - 1, in: index).line != line else { return [] }
    var breaks: [(offset: Int, indent: Int)] = []
    var (byte, isAfterBlank) = (0, false)
    for (number, scalar) in scalars.enumerated() {
      if isAfterBlank {
        let place = place(of: offset + number, in: index)
        if place.line != line { breaks.append((byte, place.column - 1)) }
        line = place.line
      }
      isAfterBlank = scalar == " " || scalar == "\n"
      byte += UTF8.width(scalar)
    }
    return breaks
  }
}
