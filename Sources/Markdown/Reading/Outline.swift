// The document's inserts, found in cmark's tree and checked: what Document knows once it has been read. Rendering starts
// from here, with a fresh tree.

import CCmark
import Texts

struct Outline: Sendable {
  let source: SourceText
  let rewritten: Rewritten
  let lifted: [Lifted]
  let doubts: [MarkdownError]
  /// The labels of link reference definitions, as they are compared.
  let definitions: Set<String>
  let links: [Link]
  let hasImages: Bool
  /// What authors say of headings, by their line in the rewritten text.
  let headingAttributes: [Int: Attributes]
  /// The ids that stand as labels between blocks: they name headings only.
  let labels: Set<String>
  /// The ids that authors give to figures, images and words.
  let givenIDs: [String]
  private let attachments: [Attachment]
  /// The names of the attachments that are shown, by their `data:` addresses.
  private(set) var shownAttachments: [String: String] = [:]
  private(set) var inserts: [Insert] = []
  /// The insert of each lifted item; nil for tables, comments, and what stood where no insert can stand.
  private(set) var insertOfLifted: [Int?]
  /// The inserts that cmark reads (headings, code blocks), by their line in the rewritten text.
  private(set) var insertOfLine: [Int: Int] = [:]
  private var liftedOfInsert: [Int: Int] = [:]
  let drafts: [Passage.Draft]
  /// What headings and figures say, where they hold more than text, by their inserts.
  private var marked: [Int: String] = [:]
  /// The inserts that are notes, in the order of their numbers.
  private(set) var notes: [Int] = []
  /// Which tags need another name, or an end that the author has left out.
  let tags: TagBalance.Findings

  init(
    _ source: SourceText, _ scanner: BlockScanner, attachments: [Attachment]?, topHeading: Int, cellStarts: Set<Int>
  ) throws(MarkdownError) {
    self.source = source
    self.attachments = attachments ?? []
    rewritten = scanner.rewritten
    lifted = scanner.lifting.items
    headingAttributes = scanner.headingAttributes
    definitions = scanner.lifting.definitions
    drafts = scanner.passages
    labels = scanner.labels
    insertOfLifted = Array(repeating: nil, count: lifted.count)
    let tree = Tree(rewritten, lifted)
    var survey = Survey(source, rewritten, lifted, scanner.explicitIDs)
    survey.topHeading = topHeading
    survey.cellStarts = cellStarts
    try survey.go(through: tree)
    links = survey.links + Outline.links(in: scanner.lifting.items, source)
    hasImages =
      survey.hasImages
      || lifted.contains { if case .tag(let tag) = $0.kind { tag.name == "img" } else { false } }
    givenIDs = survey.givenIDs.map(\.id) + survey.tags.ids.map(\.id)
    tags = survey.tags.findings
    doubts = scanner.lifting.doubts + survey.doubts + survey.tags.doubts + Outline.doubts(in: lifted, source)
    if attachments != nil { try checkAttachments(tree, survey.hasAttachments) }
    number(survey.found)
  }

  /// Which words behind an `@` the text itself gives to something that can be referred to.
  func names(among mentions: Set<String>) -> Set<String> {
    guard !mentions.isEmpty else { return [] }
    var given = labels
    for insert in inserts {
      switch insert.kind {
      case .heading(_, let id, true, _): given.insert(id)
      case .figure(let id?, _), .table(let id?, _): given.insert(id)
      case .container(let container):
        if case .exercise = container.kind, let id = container.id { given.insert(id) }
      case .formula(let tex, _, _, _):
        for part in tex.split(separator: "\\label{", omittingEmptySubsequences: false).dropFirst() {
          given.insert(String(part.prefix { $0 != "}" }))
        }
      default: break
      }
    }
    return mentions.filter { given.contains($0) || given.contains(PlaceLabel.id(of: $0)) }
  }

  func holdsTag(_ name: String) -> Bool {
    lifted.contains { if case .tag(let tag) = $0.kind { tag.name == name } else { false } }
  }

  /// What tags lead to and show.
  private static func links(in lifted: [Lifted], _ source: SourceText) -> [Link] {
    lifted.compactMap { item in
      guard case .tag(let tag) = item.kind, let address = tag.address, Link.isLocal(address, isImage: tag.name == "img")
      else { return nil }
      return Link(
        address: address, isImage: tag.name == "img", language: tag["hreflang"], place: source.place(tag.range))
    }
  }

  /// Tags that lead nowhere, or turn around what is read from left to right.
  private static func doubts(in lifted: [Lifted], _ source: SourceText) -> [MarkdownError] {
    lifted.compactMap { item in
      guard case .tag(let tag) = item.kind else { return nil }
      let message: String
      if tag.name == "a", let address = tag.address, Link.isEmpty(address) {
        message = Link.emptyMessage(address)
      } else if tag["dir"]?.lowercased() == "rtl", !source.scalars.contains(where: \.isWrittenFromRight) {
        message = "dir=\"rtl\": 1 + 2 = 3 is read as 3 = 2 + 1 here, and the text has no letter of such a script"
      } else {
        return nil
      }
      return MarkdownError(place: source.place(tag.range), message: message)
    }
  }

  private mutating func number(_ found: [Survey.Found]) {
    // Reading order; a setext heading that begins with a formula stands before it.
    let sorted = found.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    for item in sorted {
      switch item.origin {
      case .lifted(let index):
        insertOfLifted[index] = inserts.count
        liftedOfInsert[inserts.count] = index
      case .line(let line):
        insertOfLine[line] = inserts.count
      }
      if let text = item.marked { marked[inserts.count] = text }
      inserts.append(Insert(kind: item.kind, place: source.place(item.range)))
    }
    let numbers = inserts.map { insert in
      if case .note(let number, _, _) = insert.kind { number } else { 0 }
    }
    notes = inserts.indices.filter { numbers[$0] > 0 }.sorted { numbers[$0] < numbers[$1] }
  }

  func place(of offset: Int, length: Int, in index: Int) -> Place {
    guard let origins = liftedOfInsert[index].map({ lifted[$0].origins }), !origins.isEmpty else {
      return inserts[index].place
    }
    let first = min(max(offset, 0), origins.count)
    let start = first < origins.count ? origins[first] : origins[first - 1] + 1
    let last = min(max(first + length, first), origins.count)
    let end = last > first ? origins[last - 1] + 1 : start
    return source.place(start..<max(end, start))
  }

  /// - Parameter hasSome: whether any link or image of Markdown's is one.
  private mutating func checkAttachments(_ tree: Tree, _ hasSome: Bool) throws(MarkdownError) {
    let isNotebook = source.dialect == .notebook
    var bytes = 0
    func take(_ name: String, _ shown: Attachment?, isLink: Bool, at place: Place) throws(MarkdownError) {
      guard isNotebook else {
        throw MarkdownError(
          place: place, message: "only a notebook's cells have attachments: put the file beside the lesson")
      }
      guard !isLink else {
        throw MarkdownError(place: place, message: "an attachment can be shown as an image, not linked to")
      }
      guard let shown else { throw MarkdownError(place: place, message: "this cell has no attachment '\(name)'") }
      if let problem = shown.problem {
        throw MarkdownError(place: place, message: "the attachment '\(name)' \(problem)")
      }
      shownAttachments[shown.address] = name
      bytes += shown.address.utf8.count
      guard bytes <= Document.largestImages else {
        throw MarkdownError(
          place: place,
          message: "the attachments shown up to here make the page larger than \(Document.largestImages >> 20) MiB")
      }
    }
    if hasSome {
      for node in tree.nodes {
        let type = Tree.type(node)
        guard type == CMARK_NODE_IMAGE || type == CMARK_NODE_LINK, let name = Attachment.name(in: Tree.url(node)) else {
          continue
        }
        let place = source.place(source.lines[sourceLine(of: node)])
        try take(name, attachment(name, shownBy: node), isLink: type == CMARK_NODE_LINK, at: place)
      }
    }
    for case .tag(let tag) in lifted.lazy.map(\.kind) where !tag.isClosing {
      guard let name = tag.address.flatMap(Attachment.name) else { continue }
      let place = source.place(tag.range)
      try take(name, attachment(name, on: place.line), isLink: tag.name != "img", at: place)
    }
  }

  /// What an image shows, if that is an attachment, or a drawing that cmark would drop: shown as an image it runs nothing.
  func address(of image: Tree.Node) -> String? {
    if RawHTML.isDrawing(url: Tree.url(image)) { return Tree.url(image) }
    guard !attachments.isEmpty, let name = Attachment.name(in: Tree.url(image)) else { return nil }
    return attachment(name, shownBy: image)?.address
  }

  private func attachment(_ name: String, shownBy image: Tree.Node) -> Attachment? {
    attachment(name, on: source.firstLine &+ sourceLine(of: image))
  }

  /// What an `<img>` shows, if that is an attachment.
  func source(of tag: HTMLTag) -> String? {
    guard tag.name == "img", let name = tag["src"].flatMap(Attachment.name) else { return nil }
    return attachment(name, on: source.place(tag.range).line)?.address
  }

  /// Cell after cell has its own, most of them of the same name.
  private func attachment(_ name: String, on line: Int) -> Attachment? {
    let first = attachments.partitioningIndex { $0.lines.upperBound > line }
    return attachments[first...].prefix { $0.lines.lowerBound <= line }.first { $0.name == name }
  }

  /// The line of the text, from 0, on which the paragraph around an inline node begins.
  private func sourceLine(of node: Tree.Node) -> Int {
    guard let block = Tree.block(around: node), rewritten.sourceLines.indices.contains(Tree.line(block)) else {
      return 0
    }
    return rewritten.sourceLines[Tree.line(block)]
  }

  /// What a heading says, or what stands for a figure, with words in the places of formulas; the text in it if there are
  /// none.
  func words(of insert: Int, _ words: Words) -> String {
    if let text = marked[insert] { return self.words(text, words) }
    return switch inserts[insert].kind {
    case .heading(_, _, _, let text), .figure(_, let text): text
    default: ""
    }
  }

  /// `text` with words in the places of formulas, and nothing in those of tags and the like.
  func words(_ text: String, _ words: Words) -> String {
    Mark.parts(of: text).map { self.words($0, words) }.joined()
  }

  /// What a heading says, with its references apart.
  func wordParts(of insert: Int, _ words: Words) -> [WordsPart] {
    guard let text = marked[insert] else { return [.words(self.words(of: insert, words))] }
    return Mark.parts(of: text).map { part in
      if case .lifted(let index) = part, case .insert(.reference(let label, let form)) = lifted[index].kind {
        return .reference(label: label, form: form)
      }
      return .words(self.words(part, words))
    }
  }

  private func words(_ part: Mark.Part, _ words: Words) -> String {
    switch part {
    case .text(let text): return text
    case .lifted(let index):
      switch lifted[index].kind {
      case .insert(.formula(let tex, _, _, _)): return words(tex, insertOfLifted[index])
      // What has no TeX has its words from the page.
      case .insert(.inline), .insert(.reference): return words("", insertOfLifted[index])
      default: return ""
      }
    }
  }

  /// The description of an image: what the author wrote, with words in the places of formulas.
  func described(_ text: String, _ words: Words) -> String {
    Mark.parts(of: text).map { part in
      if case .lifted(let index) = part, case .insert(.formula(let tex, _, _, _)) = lifted[index].kind {
        return words(tex, nil)
      }
      return restored([part])
    }.joined()
  }

  /// `text` with the author's own words in place of the marks.
  func restored(_ text: String) -> String { restored(Mark.parts(of: text)) }

  private func restored(_ parts: [Mark.Part]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .lifted(let index):
        if case .tag = lifted[index].kind { "" } else { source.text(lifted[index].range) }
      }
    }.joined()
  }
}

extension Unicode.Scalar {
  /// A letter of Hebrew, Arabic and the scripts beside them.
  fileprivate var isWrittenFromRight: Bool {
    (0x590...0x8FF).contains(value) || (0xFB1D...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
  }
}
