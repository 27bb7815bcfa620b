// Puts the inserts back: a fresh tree, each mark replaced by a custom node with what the page says stands there, and the
// whole rendered by cmark's own writer for the format.

import CCmark
import Texts

struct Weaver {
  package enum Format { case html, markdown }

  typealias Replacement = (_ index: Int, _ inner: String) -> String

  let outline: Outline
  let format: Format
  private let reader: Dialect
  private let tree: Tree
  private var tables: [(mark: Tree.Node, table: Table, cells: [Tree.Node])] = []
  private var cells: Set<Tree.Node> = []
  private var headings: [Tree.Node] = []
  private var displays: [Tree.Node] = []
  private var links: [Tree.Node] = []
  var images: [(node: Tree.Node, address: String?, attributes: Attributes?)] = []
  var figures: [(paragraph: Tree.Node, figure: FigureParagraph)] = []
  var figureImages: Set<Tree.Node> = []
  /// Words with attributes: those that are open, and all that have ended.
  var openSpans: [(start: Tree.Node, attributes: Attributes)] = []
  var spans: [(start: Tree.Node, end: Tree.Node, attributes: Attributes)] = []

  init(_ outline: Outline, _ format: Format, for reader: Dialect = .markdown) {
    self.outline = outline
    self.format = format
    self.reader = reader
    tree = Tree(outline.rewritten.text)
  }

  /// - Parameter address: what a link's address becomes.
  consuming func woven(_ address: (String) -> String, _ replacement: Replacement) -> String {
    for node in tree.nodes { weave(node, replacement) }
    for node in links {
      let url = Tree.url(node)
      let new = address(url)
      if new != url { cmark_node_set_url(node, new) }
    }
    for (start, end, attributes) in spans { mark(start, end, attributes) }
    for (image, address, attributes) in images { show(image, address, attributes) }
    // From the last to the first: each moves only what follows it.
    for display in displays.reversed() { splitParagraph(at: display) }
    if format == .markdown { escapeTexts() }
    for (mark, table, cells) in tables { replaceTable(mark, table, cells) }
    for heading in headings { replaceHeading(heading, replacement) }
    for (paragraph, figure) in figures { replaceFigure(paragraph, figure, replacement) }
    return render(tree.root)
  }

  private func render(_ node: Tree.Node) -> String {
    switch format {
    case .html: Tree.html(node)
    case .markdown: Tree.markdown(node)
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
      if Tree.type(node) == CMARK_NODE_LINK { links.append(node) }
      weaveAttributes(of: node)
    case CMARK_NODE_CUSTOM_INLINE where format == .markdown:
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
    case CMARK_NODE_HEADING where !cells.contains(node):
      headings.append(node)
    default:
      break
    }
  }

  private mutating func weaveText(_ node: Tree.Node, _ replacement: Replacement) {
    let text = Tree.literal(node)
    guard Mark.isIn(text) else { return }
    if let image = Tree.image(around: node), !figureImages.contains(image) {
      cmark_node_set_literal(node, outline.restored(text))
      return
    }
    let parts = Mark.parts(of: text)
    let nodes = parts.enumerated().map { position, part -> Tree.Node? in
      switch part {
      case .text(let text): return Tree.text(text)
      case .lifted(let index):
        guard let insert = outline.insertOfLifted[index] else { return weaveSpan(outline.lifted[index].kind) }
        let isBeforeDigit = beginsWithDigit(parts[(position + 1)...])
        let text = inline(replacement(insert, ""), for: insert, at: node, isBeforeDigit: isBeforeDigit)
        let custom = Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)
        if outline.lifted[index].isDisplay, let custom { displays.append(custom) }
        return custom
      }
    }
    Tree.replace(node, by: nodes)
  }

  /// What must be on one line of Markdown: all in headings and table rows, and formulas, whose further lines might look
  /// like lists. A bar in a table's formula would end the cell on GitHub.
  private func inline(_ text: String, for insert: Int, at node: Tree.Node, isBeforeDigit: Bool) -> String {
    guard format == .markdown, let block = Tree.block(around: node) else { return text }
    var isFormula = false
    if case .formula(_, false, _, _) = outline.inserts[insert].kind { isFormula = true }
    guard isFormula || Tree.type(block) == CMARK_NODE_HEADING else { return text }
    // In TeX a comment runs to the line's end.
    let line = isFormula && text.contains("%") ? text : MarkdownText.onOneLine(text)
    let tex = isFormula && cells.contains(block) ? MarkdownText.withoutBars(tex: line) : line
    return isFormula && reader == .markdown ? MarkdownText.withCertainDollars(tex, isBeforeDigit: isBeforeDigit) : tex
  }

  /// Whether what follows in a text may be written with a digit first: live values, too.
  private func beginsWithDigit(_ parts: ArraySlice<Mark.Part>) -> Bool {
    for part in parts {
      switch part {
      case .text(let text): return text.unicodeScalars.first?.isDigit ?? false
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
      Tree.replace(node, by: [block(replacement(insert, ""))])
    case .table(let table):
      let nodes = Self.cells(of: table, after: node)
      cells.formUnion(nodes)
      tables.append((node, table, nodes))
    }
  }

  /// A block whose text is written as it is. cmark's Markdown writer would put blank lines before a custom block even at
  /// the start of a list item; a paragraph knows better.
  func block(_ text: String) -> Tree.Node? {
    switch format {
    case .html: return Tree.custom(CMARK_NODE_CUSTOM_BLOCK, text)
    case .markdown:
      let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
      cmark_node_append_child(paragraph, Tree.custom(CMARK_NODE_CUSTOM_INLINE, text))
      return paragraph
    }
  }

  // MARK: Displayed formulas

  /// A displayed formula is a block: what stands before it and after it in its paragraph become paragraphs of their own.
  private func splitParagraph(at display: Tree.Node) {
    guard let paragraph = cmark_node_parent(display) else { return }
    let rest = cmark_node_new(CMARK_NODE_PARAGRAPH)
    while let next = cmark_node_next(display) { cmark_node_append_child(rest, next) }
    cmark_node_insert_after(paragraph, block(String(cString: cmark_node_get_on_enter(display))))
    Tree.remove(display)
    if let rest {
      trim(rest, cmark_node_first_child)
      if cmark_node_first_child(rest) == nil {
        cmark_node_free(rest)
      } else if let formula = cmark_node_next(paragraph) {
        cmark_node_insert_after(formula, rest)
      }
    }
    trim(paragraph, cmark_node_last_child)
    if cmark_node_first_child(paragraph) == nil { Tree.remove(paragraph) }
  }

  /// Removes line breaks and blanks at one end of a paragraph.
  private func trim(_ paragraph: Tree.Node, _ end: (Tree.Node?) -> Tree.Node?) {
    while let node = end(paragraph) {
      let type = Tree.type(node)
      if type == CMARK_NODE_TEXT {
        let text = Tree.literal(node)
        guard text.unicodeScalars.allSatisfy(\.isBlank) else {
          let isStart = node == cmark_node_first_child(paragraph)
          cmark_node_set_literal(node, MarkdownText.trimmed(text, start: isStart, end: true))
          return
        }
      } else if type != CMARK_NODE_SOFTBREAK, type != CMARK_NODE_LINEBREAK {
        return
      }
      Tree.remove(node)
    }
  }

  // MARK: Tables and headings

  /// A table's cells follow its mark, as headings of level 1.
  static func cells(of table: Table, after mark: Tree.Node) -> [Tree.Node] {
    var cells: [Tree.Node] = []
    var node = cmark_node_next(mark)
    while let cell = node, cells.count < table.rowCount * table.alignments.count {
      cells.append(cell)
      node = cmark_node_next(cell)
    }
    return cells
  }

  private func replaceTable(_ mark: Tree.Node, _ table: Table, _ cells: [Tree.Node]) {
    let inner = cells.map { self.inner($0) }
    let text =
      switch format {
      case .html: table.html(inner)
      case .markdown: table.markdown(inner)
      }
    cells.forEach(Tree.remove)
    Tree.replace(mark, by: [block(text)])
  }

  private func replaceHeading(_ heading: Tree.Node, _ replacement: Replacement) {
    guard let index = outline.insertOfLine[Tree.line(heading)] else { return }
    Tree.replace(heading, by: [block(replacement(index, inner(heading)))])
  }

  /// What a heading contains, without its tags or its #s.
  private func inner(_ heading: Tree.Node) -> String {
    let whole = render(heading)
    switch format {
    case .html:
      let inner = String(whole.dropFirst(4).dropLast(6))
      // The id is the heading's own.
      let attributes = outline.headingAttributes[Tree.line(heading)]?.htmlWithoutID ?? ""
      return attributes.isEmpty ? inner : "<span\(attributes)>\(inner)</span>"
    case .markdown:
      let level = Int(cmark_node_get_heading_level(heading))
      return MarkdownText.trimmed(String(whole.dropFirst(level)), start: true, end: true)
    }
  }

  // MARK: Markdown

  /// cmark escapes every `#`, `_` and `!`, and knows nothing of dollars: the text is escaped here, and sparingly.
  private func escapeTexts() {
    var tildes: [Tree.Node: Int] = [:]
    for node in tree.nodes where Tree.type(node) == CMARK_NODE_TEXT {
      let count = Tree.literal(node).utf8.count { $0 == UInt8(ascii: "~") }
      if count > 0, let block = Tree.block(around: node) { tildes[block, default: 0] += count }
    }
    for node in tree.nodes {
      switch Tree.type(node) {
      case CMARK_NODE_TEXT where !Tree.isAutolinkText(node):
        var around = MarkdownText.Surroundings(node, cells)
        if let block = Tree.block(around: node) { around.mayStrike = tildes[block, default: 0] > 1 }
        let text = MarkdownText.escaped(Tree.literal(node), around)
        Tree.replace(node, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)])
      case CMARK_NODE_TEXT:
        // An address as it is.
        guard let link = cmark_node_parent(node), !MarkdownText.mayStandInBrackets(Tree.literal(node)) else { continue }
        let text = BareAddress.escaped(Tree.literal(node).unicodeScalars)
        let address = BareAddress.escaped(Tree.url(link).unicodeScalars)
        Tree.replace(link, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, "[\(text)](<\(address)>)")])
      case CMARK_NODE_LINEBREAK:
        // A backslash can be seen, two blanks at a line's end cannot; a heading has one line.
        let isInHeading = Tree.block(around: node).map { Tree.type($0) == CMARK_NODE_HEADING } ?? false
        let backslash = isInHeading ? nil : Tree.custom(CMARK_NODE_CUSTOM_INLINE, "\\")
        Tree.replace(node, by: [backslash, cmark_node_new(CMARK_NODE_SOFTBREAK)])
      case CMARK_NODE_CODE:
        // A blank before the brace keeps it from being read as a live value.
        let code = Array(Tree.literal(node).unicodeScalars)
        guard InlineScanner.liveCode(code, code.indices) != nil else { continue }
        let ticks = String(repeating: "`", count: CodeSpans.longestRun(in: code) + 1)
        let text = "\(ticks) \(Tree.literal(node)) \(ticks)"
        Tree.replace(node, by: [Tree.custom(CMARK_NODE_CUSTOM_INLINE, text)])
      default: break
      }
    }
  }
}
