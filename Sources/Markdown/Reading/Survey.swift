// The one walk over cmark's tree when a text is read: what Outline numbers, and the errors that only cmark's reading shows.

import CCmark

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
  }

  private(set) var found: [Found] = []
  /// The highest level of a heading.
  var topHeading = 1
  private let source: SourceText
  private let rewritten: Rewritten
  private let lifted: [Lifted]
  private let explicitIDs: [Int: HeadingID.Explicit]
  private var isPlaced: [Bool]
  private var notes = Notes()
  private var containers = Containers()
  /// The headings that are the titles of blocks.
  private var titles: Set<Tree.Node> = []
  private var misplaced: MarkdownError?

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
      case CMARK_NODE_TEXT: try place(Tree.literal(node), in: node)
      case CMARK_NODE_CODE: try quote(Tree.literal(node), in: node)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: try checkLink(node)
      case CMARK_NODE_CODE_BLOCK: addCode(node)
      case CMARK_NODE_LIST: try checkLength(node)
      case CMARK_NODE_HEADING where !cells.contains(node) && !titles.contains(node): headings.append(node)
      case CMARK_NODE_HTML_BLOCK:
        guard let index = Mark.lifted(in: Tree.literal(node)), lifted.indices.contains(index) else {
          throw error(node, RawHTML.message)
        }
        if case .table(let table) = lifted[index].kind { cells.formUnion(Weaver.cells(of: table, after: node)) }
        if case .container = lifted[index].kind { throw error(node, "this block does not end where it began") }
        if case .insert(.directive) = lifted[index].kind { containers.note(directive: node) }
        put(index)
      case CMARK_NODE_CUSTOM_BLOCK:
        if let index = Tree.group(node) { try enterGroup(node, index) }
      case CMARK_NODE_HTML_INLINE: throw error(node, RawHTML.message)
      default: break
      }
    }
    if let misplaced { throw misplaced }
    try addHeadings(headings)
    try add(notes.numbered(in: source))
    for (item, isPlaced) in zip(lifted, isPlaced) where !isPlaced {
      guard case .insert = item.kind else { continue }
      throw MarkdownError(place: source.place(item.range), message: "nothing can be put in this place")
    }
  }

  /// cmark found this; our scanner, which knows exact places, did not expect it.
  private func error(_ node: Tree.Node, _ message: String) -> MarkdownError {
    MarkdownError(place: source.place(range(ofLine: Tree.line(node))), message: message)
  }

  private func range(ofLine line: Int) -> Range<Int> {
    guard rewritten.sourceLines.indices.contains(line) else { return 0..<0 }
    return Region.trimmed(source, source.lines[rewritten.sourceLines[line]])
  }

  private mutating func put(_ index: Int) {
    isPlaced[index] = true
    guard case .insert(let kind) = lifted[index].kind else { return }
    if case .directive = kind, notes.areBeingRead, misplaced == nil {
      misplaced = MarkdownError(
        place: source.place(lifted[index].range),
        message: "a directive cannot stand in a note: the note is read at the end of the page, but runs here")
    }
    found.append(Found(kind: kind, range: lifted[index].range, origin: .lifted(index)))
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
    if Tree.isInImage(node) { return try quote(text, in: node) }
    for index in try lifted(in: text, of: node) {
      if lifted[index].isDisplay, Tree.type(cmark_node_parent(node)) != CMARK_NODE_PARAGRAPH {
        throw MarkdownError(
          place: source.place(lifted[index].range),
          message: "a displayed formula stands in a paragraph, not in headings, emphasis or links")
      }
      if case .noteReference(let label) = lifted[index].kind {
        if Tree.isInLink(node) {
          throw MarkdownError(
            place: source.place(lifted[index].range), message: "a link's text cannot hold a reference to a note")
        }
        notes.refer(to: label, index, lifted[index].range)
      }
      put(index)
    }
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
    if Tree.type(node) == CMARK_NODE_IMAGE, RawHTML.isDrawing(url: Tree.url(node)) { return }
    if RawHTML.isDangerous(url: Tree.url(node)) { throw error(node, RawHTML.dangerousMessage) }
  }

  /// cmark numbers the items of an ordered list in quadratic time.
  private func checkLength(_ list: Tree.Node) throws(MarkdownError) {
    var count = 0
    var item = cmark_node_first_child(list)
    while let current = item {
      count += 1
      item = cmark_node_next(current)
    }
    if count > Self.maximumItems { throw error(list, "a list of more than \(Self.maximumItems) items") }
  }

  private static let maximumItems = 10_000

  private mutating func addCode(_ node: Tree.Node) {
    let line = Tree.line(node)
    let language = Tree.info(node).split(whereSeparator: { $0 == " " || $0 == "\t" }).first.map(String.init)
    let kind = Insert.Kind.code(language: language, text: Tree.literal(node))
    found.append(Found(kind: kind, range: rewritten.blocks[line] ?? range(ofLine: line), origin: .line(line)))
  }

  // MARK: Headings

  private mutating func addHeadings(_ headings: [Tree.Node]) throws(MarkdownError) {
    var places: [String: Place] = [:]
    let explicit =
      headings.compactMap { explicitIDs[Tree.line($0)].map { ($0.id, $0.place) } }
      + containers.explicitIDs(in: source)
    for (id, place) in explicit.sorted(by: { ($0.1.line, $0.1.column) < ($1.1.line, $1.1.column) }) {
      if let first = places[id] {
        throw MarkdownError(
          place: place, message: "id '\(id)' is already given at line \(first.line), column \(first.column)")
      }
      places[id] = place
    }
    var ids = HeadingIDs(explicit: places.keys)
    let highest = headings.map { Int(cmark_node_get_heading_level($0)) }.min() ?? topHeading
    let shift = max(0, topHeading - highest)
    for heading in headings {
      let line = Tree.line(heading)
      let text = text(of: heading)
      let explicit = explicitIDs[line]?.id
      let kind = Insert.Kind.heading(
        level: min(Int(cmark_node_get_heading_level(heading)) + shift, 6), id: explicit ?? ids.id(for: text),
        hasExplicitID: explicit != nil, text: text)
      found.append(Found(kind: kind, range: rewritten.blocks[line] ?? range(ofLine: line), origin: .line(line)))
    }
    try add(containers.inserts(&ids, in: source))
  }

  private mutating func add(_ inserts: [(index: Int, kind: Insert.Kind)]) {
    for (index, kind) in inserts {
      found.append(Found(kind: kind, range: lifted[index].range, origin: .lifted(index)))
    }
  }

  private func text(of heading: Tree.Node) -> String {
    var text = ""
    for node in Tree.nodes(in: heading) {
      switch Tree.type(node) {
      case CMARK_NODE_TEXT where !Tree.isInImage(node): text += plain(Tree.literal(node))
      case CMARK_NODE_CODE: text += plain(Tree.literal(node))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }

  private func plain(_ text: String) -> String {
    Mark.parts(of: text).map { part in
      guard case .lifted(let index) = part else {
        if case .text(let text) = part { return text }
        return ""
      }
      guard case .insert(.formula(let tex, _, _, _)) = lifted[index].kind else { return "" }
      return tex
    }.joined()
  }
}
