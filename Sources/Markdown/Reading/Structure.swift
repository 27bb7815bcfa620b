// A walk over cmark's tree that keeps what is there besides words, each with its place.

import CCmark

struct Structure {
  private(set) var elements: [Element] = []
  private let outline: Outline
  /// The drafts of the document's texts, by their lines in the text for cmark.
  private let drafts: [Int: Passage.Draft]
  private var search = AddressSearch()
  private var wordSearch = AddressSearch()
  /// Whether what is written in words counts as well: numbers, code, what is raised, lowered and struck out.
  private let readsWords: Bool

  init(_ outline: Outline, readsWords: Bool = false) {
    self.outline = outline
    self.readsWords = readsWords
    drafts = Dictionary(outline.drafts.map { ($0.line, $0) }) { first, _ in first }
    let tree = Tree(outline.rewritten, outline.lifted)
    elements = children(of: tree.root)
    withExtendedLifetime(tree) {}
  }

  // MARK: Blocks

  /// - Parameter title: a child that has been gone through.
  private mutating func children(of parent: Tree.Node, but title: Tree.Node? = nil) -> [Element] {
    var elements: [Element] = []
    var next = cmark_node_first_child(parent)
    if let title { next = cmark_node_next(title) }
    while let node = next {
      if Tree.type(node) == CMARK_NODE_HTML_BLOCK, let index = Mark.lifted(in: Tree.literal(node)) {
        if case .table(let table) = outline.lifted[index].kind {
          let cells = Weaver.cells(of: table, after: node)
          let place = outline.source.place(outline.lifted[index].range)
          elements.append(self.table(table, cells, place: place, captioned: outline.insertOfLifted[index]))
          next = cells.last.flatMap { cmark_node_next($0) } ?? cmark_node_next(node)
          continue
        }
        if case .html(let text) = outline.lifted[index].kind { elements.append(html(text, index)) }
        if let insert = outline.insertOfLifted[index] { elements.append(block(insert)) }
      } else {
        elements += block(node)
      }
      next = cmark_node_next(node)
    }
    return elements
  }

  private mutating func block(_ node: Tree.Node) -> [Element] {
    switch Tree.type(node) {
    case CMARK_NODE_PARAGRAPH:
      guard let insert = outline.insertOfLine[Tree.line(node)] else { return inlines(in: node) }
      return [block(insert, children: inlines(in: node, isFigure: true))]
    case CMARK_NODE_HEADING:
      guard let insert = outline.insertOfLine[Tree.line(node)] else { return [] }
      return [block(insert, children: inlines(in: node))]
    case CMARK_NODE_CODE_BLOCK:
      return outline.insertOfLine[Tree.line(node)].map { [block($0)] } ?? []
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isOrdered ? Int(cmark_node_get_list_start(node)) : 0
      return [block(.list(isOrdered: isOrdered, start: start), node)]
    case CMARK_NODE_ITEM: return [block(.item, node)]
    case CMARK_NODE_BLOCK_QUOTE: return [block(.quote, node)]
    case CMARK_NODE_CUSTOM_BLOCK:
      guard let index = Tree.group(node) else { return [] }
      switch outline.lifted[index].kind {
      case .term: return [defined(.term, index, Tree.title(of: node, .term).map { inlines(in: $0) } ?? [])]
      case .definition: return [defined(.definition, index, children(of: node))]
      default: break
      }
      guard let insert = outline.insertOfLifted[index] else { return [] }
      let title = Tree.title(of: node, outline.lifted[index].kind)
      let inTitle = title.map { node in
        [Element(kind: .title, place: place(ofLine: Tree.line(node)), isBlock: true, children: inlines(in: node))]
      }
      return [block(insert, children: (inTitle ?? []) + children(of: node, but: title))]
    case CMARK_NODE_THEMATIC_BREAK: return [block(.rule, node)]
    default: return []
    }
  }

  private func defined(_ kind: Element.Kind, _ index: Int, _ children: [Element]) -> Element {
    Element(kind: kind, place: outline.source.place(outline.lifted[index].range), isBlock: true, children: children)
  }

  private func html(_ text: String, _ index: Int) -> Element {
    var tags: [String] = []
    var children: [Element] = []
    let whole = outline.source.place(outline.lifted[index].range)
    let place = Place(line: whole.line, column: whole.column, length: 1)
    for part in Mark.parts(of: text) {
      switch part {
      case .text(let text):
        if readsWords { children += TextSigns.find(in: text, nil).map { inline($0, place) } }
      case .lifted(let part):
        if case .tag(let tag) = outline.lifted[part].kind {
          tags.append((tag.isClosing ? "/" : "") + tag.name)
          children += target(of: tag)
        } else if let insert = outline.insertOfLifted[part] {
          children.append(inline(insert))
        }
      }
    }
    return Element(kind: .html(tags.joined(separator: " ")), place: place, isBlock: true, children: children)
  }

  /// Where a tag leads, or what it shows.
  private func target(of tag: HTMLTag) -> [Element] {
    let place = outline.source.place(tag.range)
    if tag.name == "a", let address = tag["href"] {
      return [inline(.link(address, language: tag["hreflang"]), place)]
    }
    if tag.name == "img", let address = tag["src"] {
      return [inline(.image(address, size: Structure.size { tag[$0] }), place)]
    }
    return []
  }

  private func block(_ insert: Int, children: [Element] = []) -> Element {
    Element(kind: .insert(insert), place: outline.inserts[insert].place, isBlock: true, children: children)
  }

  private mutating func block(_ kind: Element.Kind, _ node: Tree.Node) -> Element {
    Element(kind: kind, place: place(ofLine: Tree.line(node)), isBlock: true, children: children(of: node))
  }

  /// - Parameter insert: what stands for its caption, which is the last of the cells.
  private mutating func table(
    _ table: Table, _ cells: [Tree.Node], place: Place, captioned insert: Int?
  ) -> Element {
    var cells = cells
    let caption = insert.flatMap { _ in cells.popLast() }
    let row = Place(line: place.line, column: place.column, length: 1)
    let children = cells.map { node in
      let draft = drafts[Tree.line(node)]
      let range = draft.map { $0.region.trimmed($0.region.scalars.indices) } ?? 0..<0
      let cell = draft.flatMap { range.isEmpty ? nil : outline.source.place($0.region.sourceRange(range)) }
      let inner = inlines(in: node, withText: true)
      return Element(kind: .cell, place: cell ?? self.place(ofLine: Tree.line(node)), isBlock: true, children: inner)
    }
    guard let insert, let caption else {
      return Element(kind: .table(columns: table.alignments.count), place: row, isBlock: true, children: children)
    }
    let words = Element(
      kind: .caption, place: outline.source.place(table.caption?.range ?? 0..<0), isBlock: true,
      children: inlines(in: caption))
    return Element(kind: .insert(insert), place: row, isBlock: true, children: children + [words])
  }

  /// The line's text, without what surrounds it.
  private func place(ofLine line: Int) -> Place {
    guard outline.rewritten.sourceLines.indices.contains(line) else { return outline.source.place(0..<0) }
    let range = outline.source.lines[outline.rewritten.sourceLines[line]]
    return outline.source.place(Region.trimmed(outline.source, range))
  }

  // MARK: Inlines

  private mutating func inlines(in block: Tree.Node, withText: Bool = false, isFigure: Bool = false) -> [Element] {
    var elements: [Element] = []
    // `<sub>` or `<sup>`, where one is open.
    var script: String?
    for node in Tree.nodes(in: block) {
      switch Tree.type(node) {
      case CMARK_NODE_TEXT where isFigure || !Tree.isInImage(node):
        for part in Mark.parts(of: Tree.literal(node)) {
          switch part {
          case .text(let text):
            if withText { elements.append(inline(.text(text), place(ofLine: Tree.line(block)))) }
            guard readsWords, !Tree.isAutolinkText(node) else { break }
            for kind in TextSigns.find(in: text, script) {
              let written = if case .number(let number) = kind { number } else { "" }
              elements.append(inline(kind, place(ofWord: written, in: block)))
            }
          case .lifted(let index):
            if let insert = outline.insertOfLifted[index] { elements.append(inline(insert)) }
            guard case .tag(let tag) = outline.lifted[index].kind else { break }
            elements += target(of: tag)
            if tag.name == "sub" || tag.name == "sup" { script = tag.isClosing ? nil : tag.name }
            if readsWords, !tag.isClosing, ["del", "s", "strike"].contains(tag.name) {
              elements.append(inline(.struck, outline.source.place(tag.range)))
            }
          }
        }
      case CMARK_NODE_CUSTOM_INLINE where readsWords:
        elements.append(inline(.struck, place(ofLine: Tree.line(block))))
      case CMARK_NODE_CODE where withText || readsWords:
        let code = outline.restored(Tree.literal(node))
        elements.append(
          inline(.code(code), withText ? place(ofLine: Tree.line(block)) : place(ofWord: code, in: block)))
      case CMARK_NODE_LINK:
        let address = outline.restored(Tree.url(node))
        let language = FigureParagraph.attributes(behind: node, outline.lifted)?.values["hreflang"]
        elements.append(inline(.link(address, language: language), place(of: address, in: block)))
      case CMARK_NODE_IMAGE:
        let address = outline.restored(Tree.url(node))
        let attributes = FigureParagraph.attributes(behind: node, outline.lifted)
        let size = Structure.size { attributes?.values[$0] }
        elements.append(inline(.image(address, size: size), place(of: address, in: block)))
      default: break
      }
    }
    return elements
  }

  private static func size(_ value: (String) -> String?) -> String {
    ["width", "height"].compactMap { name in value(name).map { "\(name) \($0)" } }.joined(separator: " ")
  }

  private func inline(_ kind: Element.Kind, _ place: Place) -> Element {
    Element(kind: kind, place: place, isBlock: false, children: [])
  }

  private func inline(_ index: Int) -> Element {
    let insert = outline.inserts[index]
    var isBlock = false
    if case .formula(_, let isDisplay, let environment, _) = insert.kind { isBlock = isDisplay || environment != nil }
    return Element(kind: .insert(index), place: insert.place, isBlock: isBlock, children: [])
  }

  /// Where an address is written, from the block's beginning on; the block itself, if it is written otherwise.
  private mutating func place(of address: String, in block: Tree.Node) -> Place {
    place(of: address, in: block, &search)
  }

  private mutating func place(ofWord word: String, in block: Tree.Node) -> Place {
    word.isEmpty ? place(ofLine: Tree.line(block)) : place(of: word, in: block, &wordSearch)
  }

  private func place(of text: String, in block: Tree.Node, _ search: inout AddressSearch) -> Place {
    guard let draft = drafts[Tree.line(block)], let first = draft.region.origins.first,
      let last = draft.region.origins.last
    else { return place(ofLine: Tree.line(block)) }
    let range = search.range(of: text, in: outline.source, from: first, upTo: last + 1)
    return range.map(outline.source.place) ?? place(ofLine: Tree.line(block))
  }
}
