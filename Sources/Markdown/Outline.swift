// The document's inserts, found in cmark's tree and checked: what Document knows once it has been read. Rendering starts
// from here, with a fresh tree.

struct Outline: Sendable {
  let source: SourceText
  let rewritten: Rewritten
  let lifted: [Lifted]
  private(set) var inserts: [Insert] = []
  /// The insert of each lifted item; nil for tables, comments, and what stood where no insert can stand.
  private(set) var insertOfLifted: [Int?]
  /// The inserts that cmark reads (headings, code blocks), by their line in the rewritten text.
  private(set) var insertOfLine: [Int: Int] = [:]
  private var liftedOfInsert: [Int: Int] = [:]
  let drafts: [Passage.Draft]

  init(_ source: SourceText, _ scanner: BlockScanner) throws(MarkdownError) {
    self.source = source
    rewritten = scanner.rewritten
    lifted = scanner.lifting.items
    drafts = scanner.passages
    insertOfLifted = Array(repeating: nil, count: lifted.count)
    let tree = Tree(rewritten.text)
    var survey = Survey(source, rewritten, lifted, scanner.explicitIDs)
    try survey.go(through: tree)
    number(survey.found)
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
      inserts.append(Insert(kind: item.kind, place: source.place(item.range)))
    }
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

  /// `text` with the author's own words in place of the marks.
  func restored(_ text: String) -> String {
    Mark.parts(of: text).map { part in
      switch part {
      case .text(let text): text
      case .lifted(let index): source.text(lifted[index].range)
      }
    }.joined()
  }
}
