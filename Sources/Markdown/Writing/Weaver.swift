// Puts the inserts back: a fresh tree, each mark replaced by a custom node with what the page says stands there, and the
// whole rendered by cmark's own writer for the format.

import CCmark
import Texts

struct Weaver {
  package enum Format {
    case html
    /// For GitHub; for Jupyter, which knows less and whose cells stand between texts.
    case markdown, notebook
  }

  typealias Replacement = (_ index: Int, _ inner: String) -> String

  let outline: Outline
  let format: Format
  let shown: [String: ShownImage]
  /// Nil for those that lead nowhere.
  let addresses: [String: String?]
  /// What stands for formulas in images' descriptions.
  let words: Words
  let tree: Tree
  private var tables: [(mark: Tree.Node, table: Table, cells: [Tree.Node], caption: Int?)] = []
  private(set) var cells: Set<Tree.Node> = []
  private var headings: [Tree.Node] = []
  private var displays: [Tree.Node] = []
  private var links: [Tree.Node] = []
  private var innerLinks: [Tree.Node] = []
  /// What authors say of links that Markdown has no sign for.
  var linkAttributes: [Tree.Node: Attributes] = [:]
  var images: [(node: Tree.Node, address: String?, attributes: Attributes?)] = []
  var figures: [(paragraph: Tree.Node, figure: FigureParagraph)] = []
  var figureImages: Set<Tree.Node> = []
  /// Words with attributes: those that are open, and all that have ended.
  var openSpans: [(start: Tree.Node, attributes: Attributes)] = []
  var spans: [(start: Tree.Node, end: Tree.Node, attributes: Attributes)] = []
  /// The blocks that hold others, the outer before the inner, and the notes, by their inserts.
  var groups: [(node: Tree.Node, lifted: Int)] = []
  var notes: [Int: Tree.Node] = [:]
  /// The callouts that stand in nothing that becomes an element on GitHub, which knows its alerts nowhere else.
  var alerts: Set<Int> = []
  /// How many elements of the author's are open.
  var openElements = 0
  /// The headings that are the titles of groups.
  var titles: Set<Tree.Node> = []
  /// Whether an author's `<a>` is open within a line.
  var isInAnchor = false
  /// The tags that are left out.
  var flatTags: Set<Int> = []
  /// The `<details>` of each `<summary>`.
  var summaries: [Int: Int] = [:]
  /// What stands for live values: in Markdown they are part of the text around them.
  var values: Set<Tree.Node> = []
  /// Whether there is a list that is written in parts.
  private var hasLongList = false
  /// Whether there is an item that begins with a list and goes on.
  private var hasListInItem = false
  /// The paragraphs of which a part shows nothing: a formula that only defines something.
  private var hollow: Set<Tree.Node> = []
  /// What stands for the directives, in reading order.
  var directives: [(node: Tree.Node, insert: Int)] = []

  /// - Parameters:
  ///   - shown: what stands for images, by their addresses.
  ///   - address: what a link's address becomes.
  init(
    _ outline: Outline, _ format: Format, _ shown: [String: ShownImage], _ address: (String) -> String?,
    _ words: @escaping Words
  ) {
    self.outline = outline
    self.words = words
    self.format = format
    self.shown = shown
    let links = outline.links.filter { !$0.isImage }
    addresses = Dictionary(links.map { ($0.address, address($0.address)) }) { first, _ in first }
    tree = Tree(outline.rewritten, outline.lifted)
  }

  /// - Parameters:
  ///   - isCell: whether a directive's insert becomes a cell of the notebook.
  ///   - notes: the section of the notes, given what they are.
  consuming func woven(
    isCell: (_ index: Int) -> Bool = { _ in false }, notes section: (String) -> String = { $0 },
    _ replacement: Replacement
  ) -> String {
    if format == .notebook { flattenTags(around: Set(outline.inserts.indices.filter(isCell))) }
    for node in tree.nodes { weave(node, replacement) }
    for node in links {
      let url = Tree.url(node)
      switch addresses[url] {
      case .some(nil):
        linkAttributes[node] = nil
        Tree.unwrap(node)
      case .some(let new?) where new != url: cmark_node_set_url(node, new)
      default: break
      }
    }
    for node in innerLinks {
      linkAttributes[node] = nil
      Tree.unwrap(node)
    }
    for (start, end, attributes) in spans { mark(start, end, attributes) }
    for (image, address, attributes) in images { show(image, address, attributes) }
    for (link, attributes) in linkAttributes { writeAnchor(link, attributes) }
    for paragraph in hollow where showsNothing(paragraph) { Tree.remove(paragraph) }
    // From the last to the first: each moves only what follows it.
    for display in displays.reversed() { splitParagraph(at: display) }
    if format != .html {
      escapeTexts()
      writeTagsForUnseenSigns()
    }
    for (mark, table, cells, caption) in tables { replaceTable(mark, table, cells, caption, replacement) }
    for heading in headings { replaceHeading(heading, replacement) }
    for (paragraph, figure) in figures { replaceFigure(paragraph, figure, replacement) }
    let edges = groups.map { definitionEdges($0.node) }
    for ((group, index), edges) in zip(groups, edges) {
      switch outline.lifted[index].kind {
      case .term, .definition: define(group, index, edges)
      default: dress(group, index, replacement)
      }
    }
    if format == .notebook { hoist(directives.filter { isCell($0.insert) }.map(\.node)) }
    if format != .html { beginEmptyLines() }
    if hasLongList { tree.nodes.filter(LongList.isLong).forEach(LongList.split) }
    // What the notes say leaves the text.
    let end = noteSection(section, replacement)
    notes.values.forEach(Tree.remove)
    return render(tree.root) + end
  }

  func render(_ node: Tree.Node) -> String {
    switch format {
    case .html: return Tree.html(node)
    case .markdown, .notebook:
      let text = hasLongList ? LongList.joined(Tree.markdown(node)) : Tree.markdown(node)
      return hasListInItem ? ListInItem.written(text) : text
    }
  }

  private mutating func beginEmptyLines() {
    for item in tree.nodes where ListInItem.begins(item) {
      hasListInItem = true
      cmark_node_prepend_child(item, block(ListInItem.mark))
    }
  }

  // MARK: Inserts

  private mutating func weave(_ node: Tree.Node, _ replacement: Replacement) {
    switch Tree.type(node) {
    case CMARK_NODE_TEXT:
      weaveText(node, replacement)
    case CMARK_NODE_CODE:
      if Mark.isIn(Tree.literal(node)) { cmark_node_set_literal(node, outline.restored(Tree.literal(node))) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      if Mark.isIn(Tree.url(node)) { cmark_node_set_url(node, outline.restored(Tree.url(node))) }
      if Mark.isIn(Tree.title(node)) { cmark_node_set_title(node, outline.restored(Tree.title(node))) }
      // Its second line might look like a list's item in Markdown.
      if format != .html, Tree.title(node).contains("\n") {
        cmark_node_set_title(node, MarkdownText.onOneLine(Tree.title(node)))
      }
      if Tree.type(node) == CMARK_NODE_LINK {
        // Of links within links only the outer one is a link.
        if isInAnchor || Tree.isInLink(node, but: figureImages) { innerLinks.append(node) } else { links.append(node) }
      }
      weaveAttributes(of: node)
    case CMARK_NODE_CUSTOM_INLINE where format != .html:
      // Struck out.
      cmark_node_set_on_enter(node, "~~")
      cmark_node_set_on_exit(node, "~~")
    case CMARK_NODE_PARAGRAPH:
      guard outline.insertOfLine[Tree.line(node)] != nil,
        let figure = FigureParagraph(node, outline.lifted, outline.source.dialect)
      else { return }
      figures.append((node, figure))
      figureImages.insert(figure.image)
    case CMARK_NODE_CODE_BLOCK:
      guard let index = outline.insertOfLine[Tree.line(node)] else { return }
      Tree.replace(node, by: [block(replacement(index, ""))])
    case CMARK_NODE_HTML_BLOCK:
      weaveBlock(node, replacement)
    case CMARK_NODE_HEADING where !cells.contains(node) && !titles.contains(node):
      headings.append(node)
    case CMARK_NODE_LIST where format != .html:
      hasLongList = hasLongList || LongList.isLong(node)
    case CMARK_NODE_CUSTOM_BLOCK:
      if let index = Tree.group(node) { enter(node, index) }
    default:
      break
    }
  }

  private mutating func weaveText(_ node: Tree.Node, _ replacement: Replacement) {
    let text = Tree.literal(node)
    guard Mark.isIn(text) else { return }
    if let image = Tree.image(around: node), !figureImages.contains(image) {
      cmark_node_set_literal(node, outline.described(text, words))
      return
    }
    let parts = Mark.parts(of: text)
    let nodes = parts.enumerated().map { position, part -> Tree.Node? in
      switch part {
      case .text(let text): return Tree.text(text)
      case .lifted(let index):
        guard let insert = outline.insertOfLifted[index] else {
          return tag(index, at: node) ?? weaveSpan(outline.lifted[index].kind)
        }
        if let reference = noteReference(insert) { return reference }
        let text = inline(replacement(insert, ""), for: insert, at: node, parts, position)
        let custom = Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)
        if case .inline = outline.inserts[insert].kind, let custom { values.insert(custom) }
        if text.isEmpty, let paragraph = cmark_node_parent(node) {
          hollow.insert(paragraph)
        } else if outline.lifted[index].isDisplay, let custom {
          displays.append(custom)
        }
        return custom
      }
    }
    Tree.replace(node, by: nodes)
  }

  /// What must be on one line of Markdown: all in headings and table rows, and formulas, whose further lines might look
  /// like lists. A bar in a table's formula would end the cell on GitHub.
  private func inline(
    _ text: String, for insert: Int, at node: Tree.Node, _ parts: [Mark.Part], _ position: Int
  ) -> String {
    guard format != .html, let block = Tree.block(around: node) else { return text }
    guard case .formula(_, false, _, _) = outline.inserts[insert].kind else {
      return Tree.type(block) == CMARK_NODE_HEADING ? MarkdownText.onOneLine(text) : text
    }
    // In TeX a comment runs to the line's end.
    let line = text.contains("%") ? text : MarkdownText.onOneLine(text)
    let tex = cells.contains(block) ? MarkdownText.withoutBars(tex: line) : line
    guard format == .markdown else { return tex }
    return GitHubFormula.between(
      endsWith(parts[..<position]), tex, isBeforeWord: beginsWithWord(parts[(position + 1)...]))
  }

  /// The character that is written last; nil if none is known.
  private func endsWith(_ parts: ArraySlice<Mark.Part>) -> Unicode.Scalar? {
    for part in parts.reversed() {
      switch part {
      case .text(let text): return text.unicodeScalars.last
      case .lifted(let index):
        guard let insert = outline.insertOfLifted[index] else { continue }
        // A dollar or a digit.
        switch outline.inserts[insert].kind {
        case .formula, .inline("python", _, _): return "$"
        default: return nil
        }
      }
    }
    return nil
  }

  /// Whether what follows in a text may be written with a letter or a digit first: live values, too.
  private func beginsWithWord(_ parts: ArraySlice<Mark.Part>) -> Bool {
    for part in parts {
      switch part {
      case .text(let text): return text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.isDigit } ?? false
      case .lifted(let index):
        guard let insert = outline.insertOfLifted[index] else { continue }
        if case .inline("python", _, _) = outline.inserts[insert].kind { return true }
        return false
      }
    }
    return false
  }

  private mutating func weaveBlock(_ node: Tree.Node, _ replacement: Replacement) {
    guard let index = Mark.lifted(in: Tree.literal(node)) else { return }
    switch outline.lifted[index].kind {
    case .comment, .attributes, .spanStart, .spanEnd:
      Tree.remove(node)
    case .insert:
      guard let insert = outline.insertOfLifted[index] else { return }
      let blocks = blocks(ofInserted: replacement(insert, ""), at: node)
      Tree.replace(node, by: blocks)
      if let block = blocks[0] { directives.append((block, insert)) }
    case .html(let text):
      if format != .html {
        loosenLists(around: node)
        countElements(text)
      }
      Tree.replace(node, by: [block(html(text, index, replacement))])
    case .note, .noteReference, .container, .containerEnd, .tag, .term, .definition: break
    case .table(let table):
      let nodes = Self.cells(of: table, after: node)
      cells.formUnion(nodes)
      tables.append((node, table, nodes, outline.insertOfLifted[index]))
    }
  }

  /// A block whose text is written as it is. cmark's Markdown writer would put blank lines before a custom block even at
  /// the start of a list item; a paragraph knows better.
  func block(_ text: String) -> Tree.Node? {
    switch format {
    case .html: return Tree.custom(CMARK_NODE_CUSTOM_BLOCK, text)
    case .markdown, .notebook:
      let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
      cmark_node_append_child(paragraph, Tree.custom(CMARK_NODE_CUSTOM_INLINE, text))
      Tree.markAsBlock(paragraph)
      return paragraph
    }
  }

  // MARK: Headings

  private func replaceHeading(_ heading: Tree.Node, _ replacement: Replacement) {
    guard let index = outline.insertOfLine[Tree.line(heading)] else { return }
    Tree.replace(heading, by: [block(replacement(index, inner(heading)))])
  }

  /// What a heading contains, without its tags or its #s.
  func inner(_ heading: Tree.Node) -> String {
    let whole = render(heading)
    switch format {
    case .html:
      let inner = String(whole.dropFirst(4).dropLast(6))
      // The id is the heading's own.
      let attributes = outline.headingAttributes[Tree.line(heading)]?.htmlWithoutID ?? ""
      return attributes.isEmpty ? inner : "<span\(attributes)>\(inner)</span>"
    case .markdown, .notebook:
      let level = Int(cmark_node_get_heading_level(heading))
      return MarkdownText.trimmed(String(whole.dropFirst(level)), start: true, end: true)
    }
  }
}
