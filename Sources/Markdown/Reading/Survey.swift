// The one walk over cmark's tree when a text is read: what Outline numbers, and the errors that only cmark's reading shows.

import CCmark
import Texts

/// One walk over cmark's tree: collects the inserts and refuses what cannot be rendered.
struct Survey {
  struct Found {
    enum Origin {
      case lifted(Int)
      case line(Int)
    }
    let kind: Insert.Kind
    let range: Range<Int>
    let origin: Origin
    /// Its text with marks in the places of formulas and the like; nil if it has none.
    var marked: String?
  }

  var found: [Found] = []
  /// Links that stay on the page or lead to files, and images that are files.
  private(set) var links: [Link] = []
  /// The ids that authors give to figures, images and words, and where.
  var givenIDs: [(id: String, place: Place)] = []
  private(set) var hasImages = false
  private(set) var hasAttachments = false
  /// What can be read, but may be meant otherwise.
  private(set) var doubts: [MarkdownError] = []
  /// The images whose descriptions are captions.
  private var figureImages: Set<Tree.Node> = []
  /// The words with attributes that are open, and what they stand in.
  private var spans: [(index: Int, parent: Tree.Node?)] = []
  private var search = AddressSearch()
  /// The highest level of a heading.
  var topHeading = 1
  /// The lines of the comments between a notebook's cells.
  var cellStarts: Set<Int> = []
  let source: SourceText
  let rewritten: Rewritten
  let lifted: [Lifted]
  let explicitIDs: [Int: HeadingID.Explicit]
  private var isPlaced: [Bool]
  private var notes = Notes()
  var containers = Containers()
  /// The headings that are the titles of blocks.
  private var titles: Set<Tree.Node> = []
  var tags = TagBalance()
  private var misplaced: MarkdownError?
  /// Where the last of what is missed markup ends.
  private var missedEnd = 0
  /// The first sign of the author's own that looks like that of a claim.
  var forgedSign: Place?

  init(
    _ source: SourceText, _ rewritten: Rewritten, _ lifted: [Lifted], _ explicitIDs: [Int: HeadingID.Explicit]
  ) {
    self.source = source
    self.rewritten = rewritten
    self.lifted = lifted
    self.explicitIDs = explicitIDs
    isPlaced = Array(repeating: false, count: lifted.count)
  }

  mutating func go(through tree: Tree) throws(MarkdownError) {
    var cells: Set<Tree.Node> = []
    var headings: [Tree.Node] = []
    for node in tree.nodes {
      switch Tree.type(node) {
      case CMARK_NODE_PARAGRAPH: addFigure(node)
      case CMARK_NODE_TEXT:
        let text = Tree.literal(node)
        if forgedSign == nil, Self.holdsSign(text) {
          let range = placeInBlock(of: node, ["✓"]) ?? placeInBlock(of: node, ["✔"])
          forgedSign = source.place(range ?? self.range(ofLine: Tree.block(around: node).map(Tree.line) ?? 0))
        }
        for missed in MissedMarkup.all(in: text, before: cmark_node_next(node)) { try note(missed, in: node) }
        try place(text, in: node)
      case CMARK_NODE_CODE: try quote(Tree.literal(node), in: node)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: try checkLink(node)
      case CMARK_NODE_CODE_BLOCK: addCode(node)
      case CMARK_NODE_HEADING where !cells.contains(node) && !titles.contains(node): headings.append(node)
      case CMARK_NODE_HTML_BLOCK:
        guard let index = Mark.lifted(in: Tree.literal(node)), lifted.indices.contains(index) else {
          throw error(node, RawHTML.message)
        }
        if case .table(let table) = lifted[index].kind {
          cells.formUnion(Weaver.cells(of: table, after: node))
          addCaption(of: table, index)
        }
        if case .html(let text) = lifted[index].kind, let parent = cmark_node_parent(node) {
          try enterHTML(text, index, node, in: parent)
        }
        if case .container = lifted[index].kind { throw error(node, "this block does not end where it began") }
        if case .insert(.directive) = lifted[index].kind {
          containers.note(directive: node)
          try checkPlace(ofDirective: node, index)
        }
        put(index)
      case CMARK_NODE_CUSTOM_BLOCK:
        if let index = Tree.group(node) { try enterGroup(node, index) }
      case CMARK_NODE_HTML_INLINE: throw error(node, RawHTML.message)
      default: break
      }
    }
    if let misplaced { throw misplaced }
    let hasClaims = found.contains { if case .inline("check", _, _) = $0.kind { true } else { false } }
    if hasClaims, let forgedSign = forgedSign ?? signInFormula {
      doubt(Document.forgedSign, at: forgedSign)
    }
    let starts = self.cellStarts(among: lifted)
    let lifted = lifted
    try tags.checkClosed(source) { cells.contains($0) || Survey.isLast($0, lifted, starts) }
    try addHeadings(headings)
    try add(notes.numbered(in: source))
    for (item, isPlaced) in zip(lifted, isPlaced) where !isPlaced {
      guard case .insert = item.kind else { continue }
      throw MarkdownError(place: source.place(item.range), message: "nothing can be put in this place")
    }
  }

  static func holdsSign(_ text: String) -> Bool { text.holds("✓") || text.holds("✔") }

  /// The first formula that draws such a sign, by whichever of TeX's spellings.
  private var signInFormula: Place? {
    let formula = found.first { item in
      guard case .formula(let tex, _, _, _) = item.kind else { return false }
      return Self.holdsSign(tex) || tex.holds("\\checkmark") || tex.holds("x2713") || tex.holds("\"2713")
    }
    return formula.map { source.place($0.range) }
  }

  /// cmark found this; our scanner, which knows exact places, did not expect it.
  private func error(_ node: Tree.Node, _ message: String) -> MarkdownError {
    MarkdownError(place: source.place(range(ofLine: Tree.line(node))), message: message)
  }

  func range(ofLine line: Int) -> Range<Int> {
    guard rewritten.sourceLines.indices.contains(line) else { return 0..<0 }
    return Region.trimmed(source, source.lines[rewritten.sourceLines[line]])
  }

  mutating func put(_ index: Int) {
    isPlaced[index] = true
    guard case .insert(let kind) = lifted[index].kind else { return }
    if case .directive = kind, notes.areBeingRead, misplaced == nil {
      misplaced = MarkdownError(
        place: source.place(lifted[index].range),
        message: "a directive cannot stand in a note: the note is read at the end of the page, but runs here")
    }
    found.append(Found(kind: kind, range: lifted[index].range, origin: .lifted(index)))
  }

  private func checkPlace(ofDirective node: Tree.Node, _ index: Int) throws(MarkdownError) {
    var parent = cmark_node_parent(node)
    while let current = parent {
      if let group = Tree.group(current), case .definition = lifted[group].kind {
        throw MarkdownError(
          place: source.place(lifted[index].range), message: "a directive cannot stand in a list of definitions")
      }
      parent = cmark_node_parent(current)
    }
  }

  private mutating func enterGroup(_ node: Tree.Node, _ index: Int) throws(MarkdownError) {
    put(index)
    if let title = Tree.title(of: node, lifted[index].kind) { titles.insert(title) }
    switch lifted[index].kind {
    case .note(let label): try notes.enter(label, index, lifted[index].range, source)
    case .container(let head): containers.enter(index, head, lifted[index].range)
    default: break
    }
  }

  private mutating func place(_ text: String, in node: Tree.Node) throws(MarkdownError) {
    guard Mark.isIn(text) else { return }
    if let image = Tree.image(around: node), !figureImages.contains(image) { return try quote(text, in: node) }
    let indices = try lifted(in: text, of: node)
    for (position, index) in indices.enumerated() {
      guard try !isAttributes(index, in: node, isFirst: position == 0) else { continue }
      if lifted[index].isDisplay, Tree.type(cmark_node_parent(node)) != CMARK_NODE_PARAGRAPH {
        throw MarkdownError(
          place: source.place(lifted[index].range),
          message: "a displayed formula stands in a paragraph, not in headings, emphasis or links")
      }
      if lifted[index].isDisplay, let tag = cmark_node_parent(node).flatMap(tags.innermost) {
        throw MarkdownError(
          place: source.place(lifted[index].range),
          message: "a displayed formula is a block, and cannot stand between <\(tag.name)> and </\(tag.name)>")
      }
      if case .tag(let tag) = lifted[index].kind, let parent = cmark_node_parent(node),
        let block = Tree.block(around: node)
      {
        try tags.take(tag, index, in: parent, chunk: nil, block, source)
      }
      // A figure's caption leaves the image.
      let isInLink = Tree.isInLink(node, but: figureImages)
      if case .insert(.reference) = lifted[index].kind, isInLink {
        throw MarkdownError(
          place: source.place(lifted[index].range), message: "a reference is a link, and cannot stand in another")
      }
      if case .noteReference(let label) = lifted[index].kind {
        if isInLink {
          throw MarkdownError(
            place: source.place(lifted[index].range), message: "a link's text cannot hold a reference to a note")
        }
        notes.refer(to: label, index, lifted[index].range)
      }
      put(index)
    }
  }

  /// Checks what stands in braces, and where.
  private mutating func isAttributes(_ index: Int, in node: Tree.Node, isFirst: Bool) throws(MarkdownError) -> Bool {
    let place = source.place(lifted[index].range)
    func error(_ message: String) -> MarkdownError { MarkdownError(place: place, message: message) }
    switch lifted[index].kind {
    case .attributes(let attributes):
      guard isFirst, let previous = cmark_node_previous(node),
        Tree.type(previous) == CMARK_NODE_LINK || Tree.type(previous) == CMARK_NODE_IMAGE,
        FigureParagraph.attributes(behind: previous, lifted) != nil
      else { throw error("attributes stand right behind a link, an image or [words]") }
      if let name = attributes.misplaced(behindLink: Tree.type(previous) == CMARK_NODE_LINK) {
        throw error("the attribute '\(name)' cannot stand here")
      }
      if let id = attributes.id { addID(id, place, isFigure: figureImages.contains(previous)) }
    case .spanStart(let attributes):
      spans.append((index, cmark_node_parent(node)))
      if let id = attributes.id { addID(id, place, isFigure: false) }
    case .spanEnd:
      guard let start = spans.popLast(), start.parent == cmark_node_parent(node) else {
        throw error("[words] with attributes begin and end in the same emphasis or link")
      }
    default: return false
    }
    return true
  }

  private mutating func addID(_ id: String, _ place: Place, isFigure: Bool) {
    givenIDs.append((id, place))
    guard !isFigure, QuartoPrefix(of: id) == .figure else { return }
    doubts.append(MarkdownError(place: place, message: "no figure, and without a number: \(QuartoPrefix.figureRule)"))
  }

  private mutating func addFigure(_ paragraph: Tree.Node) {
    guard let figure = FigureParagraph(paragraph, lifted, source.dialect) else { return }
    figureImages.insert(figure.image)
    let line = Tree.line(paragraph)
    let given = figure.attributes?.alternative
    let (text, marked) = text(of: figure.image)
    let kind = Insert.Kind.figure(id: figure.attributes?.id, alternative: given ?? text)
    found.append(
      Found(kind: kind, range: range(ofLine: line), origin: .line(line), marked: given == nil ? marked : nil))
  }

  private mutating func addCaption(of table: Table, _ index: Int) {
    guard let caption = table.caption else { return }
    let id = caption.attributes?.id
    if let id { givenIDs.append((id, source.place(caption.range))) }
    let kind = Insert.Kind.table(id: id, columns: table.alignments.count)
    found.append(Found(kind: kind, range: lifted[index].range, origin: .lifted(index)))
  }

  /// The items whose marks are in a node's text. A mark that is not ours came from a character reference.
  private func lifted(in text: String, of node: Tree.Node) throws(MarkdownError) -> [Int] {
    var indices: [Int] = []
    for case .lifted(let index) in Mark.parts(of: text) {
      guard lifted.indices.contains(index) else { throw error(node, "noncharacter in the text") }
      indices.append(index)
    }
    return indices
  }

  /// Here only text can stand: formulas go back to what the author wrote, live values cannot.
  private mutating func quote(_ text: String, in node: Tree.Node) throws(MarkdownError) {
    guard Mark.isIn(text) else { return }
    for index in try lifted(in: text, of: node) {
      isPlaced[index] = true
      let message: String
      switch lifted[index].kind {
      case .insert(.inline): message = "a live value cannot stand in an address or description"
      case .noteReference: message = "a reference to a note cannot stand in an address or description"
      default: continue
      }
      throw MarkdownError(place: source.place(lifted[index].range), message: message)
    }
  }

  private mutating func checkLink(_ node: Tree.Node) throws(MarkdownError) {
    try quote(Tree.url(node), in: node)
    try quote(Tree.title(node), in: node)
    if Tree.type(node) == CMARK_NODE_IMAGE { hasImages = true }
    if Attachment.name(in: Tree.url(node)) != nil { hasAttachments = true }
    if Tree.type(node) == CMARK_NODE_IMAGE, RawHTML.isDrawing(url: Tree.url(node)) { return }
    if RawHTML.isDangerous(url: Tree.url(node)) { throw error(node, RawHTML.dangerousMessage) }
    let isImage = Tree.type(node) == CMARK_NODE_IMAGE
    if !isImage, Link.isEmpty(Tree.url(node)) {
      let block = range(ofLine: Tree.block(around: node).map(Tree.line) ?? 0)
      let ranges = ["](\(Tree.url(node)))", "](<>)"].compactMap {
        placeInBlock(of: node, Array($0.unicodeScalars)[...])
      }
      let places = (ranges.isEmpty ? [block] : ranges).map(source.place)
      if let place = places.first(where: { place in !doubts.contains { $0.place == place } }) {
        doubts.append(MarkdownError(place: place, message: Link.emptyMessage(Tree.url(node))))
      }
    }
    if let message = Link.doubt(Tree.url(node)) {
      let range = placeInBlock(of: node, Array(Tree.url(node).unicodeScalars)[...])
      doubt(message, at: source.place(range ?? self.range(ofLine: Tree.block(around: node).map(Tree.line) ?? 0)))
    }
    note(restored(Tree.url(node)), isImage: isImage, in: node)
  }

  mutating func doubt(_ message: String, at place: Place) {
    doubts.append(MarkdownError(place: place, message: message))
  }

  private mutating func note(_ missed: MissedMarkup.Found, in node: Tree.Node) throws(MarkdownError) {
    // What has been lifted out is no mark in the source.
    let written = missed.written.prefix { !$0.isMark }
    let next = placeInBlock(of: node, written, from: missedEnd)
    guard let range = next ?? placeInBlock(of: node, written) else { return }
    missedEnd = range.upperBound
    let problem = MarkdownError(place: source.place(range), message: missed.message)
    if missed.isCertain { throw problem }
    if doubts.last?.place != problem.place { doubts.append(problem) }
  }

  /// Where something is written in the paragraph around a node; nil if it is not, or is escaped there.
  ///
  /// - Parameter end: of what was looked for before: nothing that begins there has been found yet.
  private func placeInBlock(
    of node: Tree.Node, _ wanted: ArraySlice<Unicode.Scalar>, from end: Int = 0
  ) -> Range<Int>? {
    var start = range(ofLine: Tree.block(around: node).map(Tree.line) ?? 0).lowerBound
    start = max(start, end)
    let last = min(start + 4096, source.scalars.count) - wanted.count
    var found: Range<Int>?
    while start <= last {
      let end = start + wanted.count
      if source.scalars[start..<end].elementsEqual(wanted) {
        if start > 0, source.scalars[start - 1] == "\\" { return nil }
        found = found ?? start..<end
      }
      start += 1
    }
    return found
  }

  private func restored(_ text: String) -> String {
    guard Mark.isIn(text) else { return text }
    return Mark.parts(of: text).map { part in
      switch part {
      case .text(let text): text
      case .lifted(let index): source.text(lifted[index].range)
      }
    }.joined()
  }

  private mutating func note(_ address: String, isImage: Bool, in node: Tree.Node) {
    guard Link.isLocal(address, isImage: isImage) else { return }
    let line = range(ofLine: Tree.block(around: node).map(Tree.line) ?? 0)
    let range = search.range(of: address, in: source, from: line.lowerBound)
    let language = isImage ? nil : FigureParagraph.attributes(behind: node, lifted)?.values["hreflang"]
    links.append(Link(address: address, isImage: isImage, language: language, place: source.place(range ?? line)))
  }

  private mutating func addCode(_ node: Tree.Node) {
    let line = Tree.line(node)
    let block = rewritten.blocks[line] ?? range(ofLine: line)
    var text = Tree.info(node)
    if !text.isEmpty, rewritten.blocks[line] != nil {
      // As it is written: what cmark has read no longer tells a quote from one behind a backslash.
      let fence = source.scalars[block.lowerBound]
      text = source.text(block).prefix { $0 != "\n" }.drop { $0.unicodeScalars.first == fence }.description
    }
    let info = CodeInfo(text)
    if let word = info.unused {
      let message = "left out: of what stands behind a code's language (\(word)) pages show nothing"
      doubt(message, at: source.place(range(ofLine: line)))
    }
    let kind = Insert.Kind.code(language: info.language, title: info.title, text: Tree.literal(node))
    found.append(Found(kind: kind, range: block, origin: .line(line)))
  }
}
