// Walks the text line by line with CommonMark's block structure (spec 0.30, "Phase 1: block structure"), finds directives
// and tables, and hands the text of paragraphs and headings to the inline scanner. The result is the text for cmark.

struct BlockScanner {
  enum Container {
    case quote
    /// `width`: the columns of the marker and the blanks around it.
    case item(width: Int, hasContent: Bool)
    /// What a marker that CommonMark lacks holds, a note or a definition; `width`: by how much its lines are indented.
    case body(width: Int)
  }

  enum Leaf {
    case none, paragraph, indentedCode
    case fence(Fence)
    /// An HTML comment that began at this place in the source.
    case comment(start: Int)
    case html(HTMLLines)
  }

  /// Deeper nesting is no text, and takes cmark quadratic time.
  static let maximumDepth = 100
  /// Longer paragraphs are no text: this bounds whatever takes quadratic time in one of them.
  static let maximumParagraph = 1 << 16

  let source: SourceText
  var lifting = Lifting()
  var rewritten = Rewritten()
  /// The index of the line to be scanned.
  var line = 0
  var containers: [Container] = []
  var leaf = Leaf.none
  /// The open paragraph's text, while `leaf` is a paragraph.
  var paragraph: InlineScanner
  /// The open directive's text, while `leaf` is its fence.
  var body = DirectiveBody()
  /// The open indented code's first line in the text for cmark.
  var indentedCodeLine = 0
  /// How many containers are around the terms below which a definition may follow.
  var definitionLevels: [Int] = []
  /// The blocks that hold others and are open, the innermost last.
  var unended: [OpenBlock] = []
  /// The line below the word of the callout that has just begun.
  var alertEnd: Int?
  /// The ids that headings are given, by their line in the text for cmark.
  var explicitIDs: [Int: HeadingID.Explicit] = [:]
  /// A label that stands above this line, which may be a heading.
  var label: (line: Int, explicit: HeadingID.Explicit)?
  /// Such labels, wherever they stand.
  var labels: Set<String> = []
  var headingAttributes: [Int: Attributes] = [:]
  /// The texts of paragraphs, headings and table cells, in reading order.
  var passages: [Passage.Draft] = []
  /// The notes in the midst of texts, each with the number of texts up to the one that it stands in.
  private(set) var inlineNotes: [(passage: Int, note: InlineNote)] = []

  init(_ source: SourceText) {
    self.source = source
    paragraph = InlineScanner(source, Region(), .paragraph)
  }

  mutating func scan() throws(MarkdownError) {
    while line < source.lines.count { try scanLine() }
    let openFence: Fence? = if case .fence(let fence) = leaf, containers.isEmpty { fence } else { nil }
    _ = try closeLeaf()
    try checkClosed(downTo: -1)
    if !inlineNotes.isEmpty { writeInlineNotes(behind: openFence) }
  }

  /// The fence of the code block that is open where the text ends, outside of lists and quotes: those end by themselves.
  mutating func missingFence() throws(MarkdownError) -> String? {
    while line < source.lines.count { try scanLine() }
    guard case .fence(let fence) = leaf, fence.directive == nil else {
      _ = try closeLeaf()
      return nil
    }
    return containers.isEmpty ? String(Array(repeating: fence.marker, count: fence.length)) : nil
  }

  private mutating func scanLine() throws(MarkdownError) {
    var cursor = LineCursor(source, line: line)
    let matched = matchContainers(&cursor)
    let isInside = matched == containers.count
    var isInParagraph = false
    switch leaf {
    case .fence(let fence) where isInside: return try continueFence(fence, cursor)
    case .comment(let start) where isInside: return try continueComment(start, cursor)
    case .html where isInside: if try continueHTML(cursor) { return }
    case .indentedCode where isInside && (cursor.isIndented || cursor.isBlank): return continueIndentedCode(cursor)
    case .paragraph: isInParagraph = true
    default: break
    }
    if try takeCardLine(cursor, matched) { return }
    if try continueAlert(cursor, matched) { return }
    let start =
      BlockStart.find(at: cursor, inParagraph: isInParagraph && isInside, mayBeLazy: isInParagraph)
      ?? definitionMarker(cursor, matched: matched, isInside: isInside)
    if isInParagraph, try continueParagraph(start, cursor, isInside) { return }
    guard try closeLeaf() else { return }
    try checkClosed(downTo: matched)
    closeContainers(downTo: matched)
    if !cursor.isBlank { leaveDefinitions(matched, start) }
    try openBlocks(start, cursor)
  }

  /// How many of the open containers the line continues; the cursor stands after their prefixes.
  func matchContainers(_ cursor: inout LineCursor) -> Int {
    for (index, container) in containers.enumerated() {
      switch container {
      case .quote:
        guard !cursor.isIndented, cursor.scalar(at: cursor.textStart) == ">" else { return index }
        cursor.advance(to: cursor.textStart + 1)
        cursor.advancePastQuoteBlank()
      case .item(let width, let hasContent):
        if cursor.indent >= width {
          cursor.advance(columns: width)
        } else if cursor.isBlank, hasContent {
          cursor.advance(to: cursor.textStart)
        } else {
          return index
        }
      case .body(let width):
        guard cursor.indent >= width || cursor.isBlank else { return index }
        cursor.advance(columns: width)
      }
    }
    return containers.count
  }

  private mutating func openBlocks(_ first: BlockStart?, _ cursor: LineCursor) throws(MarkdownError) {
    var cursor = cursor
    var start = first
    while let found = start {
      fillItem()
      switch found {
      case .quote:
        cursor.advance(to: cursor.textStart + 1)
        cursor.advancePastQuoteBlank()
        containers.append(.quote)
        if try takeAlert(cursor) { return }
      case .item(let markerLength):
        let indent = cursor.indent
        cursor.advance(to: cursor.textStart + markerLength)
        let blanks = cursor.advancePastItemBlanks()
        containers.append(.item(width: indent + markerLength + blanks, hasContent: false))
      case .note(let labelEnd):
        openNote(labelEnd, &cursor)
      case .definition:
        openDefinition(&cursor)
      default:
        return try openLeaf(found, cursor)
      }
      guard containers.count <= Self.maximumDepth else {
        let place = source.place(cursor.offset, length: 1)
        throw MarkdownError(place: place, message: "lists and quotes nested more than \(Self.maximumDepth) deep")
      }
      start = BlockStart.find(at: cursor, inParagraph: false, mayBeLazy: false)
    }
    if cursor.isBlank {
      passLine()
    } else if !takeLabel(cursor) {
      let isItemText = if case .item(_, false) = containers.last { true } else { false }
      fillItem()
      paragraph = InlineScanner(source, Region(), .paragraph)
      paragraph.mayBeTask = isItemText
      leaf = .paragraph
      try extendParagraph(cursor, mayBeHeader: true)
    }
  }

  /// A blank line ends a list item that has no content yet, and only such a one ("List items", empty items).
  private mutating func fillItem() {
    if case .item(let width, _) = containers.last {
      containers[containers.count - 1] = .item(width: width, hasContent: true)
    }
  }

  /// The line goes to cmark as it is.
  mutating func passLine() {
    rewritten.beginLine(line, upTo: source.lines[line].upperBound, of: source)
    rewritten.endLine()
    line += 1
  }

  /// The line's containers, as they stand, and a block that was lifted out.
  mutating func writeBlock(_ mark: String, line: Int, prefixEnd: Int) {
    rewritten.beginLine(line, upTo: prefixEnd, of: source)
    rewritten.append(Mark.block(mark))
    rewritten.endLine()
  }

  /// What a further line needs to stand in the open containers.
  var continuationPrefix: String {
    containers.map { container in
      switch container {
      case .quote: "> "
      case .item(let width, _), .body(let width): String(repeating: " ", count: width)
      }
    }.joined()
  }

  /// Keeps a text that is about to be written.
  ///
  /// - Parameter line: of the text for cmark; nil for the one that comes next.
  mutating func note(_ kind: Passage.Kind, _ scanner: InlineScanner, line: Int? = nil) {
    passages.append(Passage.Draft(kind: kind, line: line ?? rewritten.lineCount, scanner: scanner))
    inlineNotes += scanner.notes.map { (passages.count, $0) }
  }

  // MARK: Paragraphs

  /// False when the line is none of the open paragraph's.
  private mutating func continueParagraph(
    _ start: BlockStart?, _ cursor: LineCursor, _ isInside: Bool
  ) throws(MarkdownError) -> Bool {
    if cursor.isBlank { return false }
    if let start, isInside, try takeDollars(start) { return true }
    switch start {
    case nil:
      if isInside, try takeTable(cursor) { return true }
      try extendParagraph(cursor, mayBeHeader: isInside)
    case .setextUnderline where hasTextToHead:
      try endSetextHeading(cursor)
    case .setextUnderline:
      try extendParagraph(cursor, mayBeHeader: false)
    default:
      return false
    }
    return true
  }

  mutating func extendParagraph(_ cursor: LineCursor, mayBeHeader: Bool) throws(MarkdownError) {
    paragraph.region.appendLine(line, of: source, from: cursor.offset, mayBeHeader: mayBeHeader)
    guard paragraph.region.scalars.count <= Self.maximumParagraph else {
      let place = source.place(cursor.offset, length: 1)
      throw MarkdownError(place: place, message: "a paragraph of more than \(Self.maximumParagraph) characters")
    }
    line += 1
  }

  /// A paragraph of nothing but link definitions does not become a heading.
  var hasTextToHead: Bool {
    let text = paragraph.region.scalars
    return text[InlineGrammar.definitionsEnd(in: text)...].contains { !$0.isBlankOrNewline }
  }

  /// Ends the open leaf. False when the paragraph has instead taken the lines of a formula and stays open.
  mutating func closeLeaf() throws(MarkdownError) -> Bool {
    switch leaf {
    case .paragraph:
      if let open = try paragraph.scan(upTo: paragraph.region.scalars.count, &lifting) {
        try takeFormula(open)
        return false
      }
      doubtOtherBlanks()
      if isTerm {
        writeTerm()
      } else {
        doubtColon()
        doubtTable()
        doubtBeginning()
        doubtHeading()
        doubtLines()
        note(.paragraph, paragraph)
        rewritten.append(paragraph.region, paragraph.edits, of: source)
        rewritten.endLine()
      }
    case .html(let lines):
      try closeHTML(lines)
    case .fence(let fence):
      try closeUnclosedFence(fence)
    case .comment(let start):
      throw MarkdownError(place: source.place(start, length: 4), message: "comment not closed")
    case .none, .indentedCode: break
    }
    leaf = .none
    return true
  }

  /// The lines of a displayed formula belong to the paragraph, whatever they look like: `- b` is no list item here.
  mutating func takeFormula(_ open: InlineScanner.OpenDisplay) throws(MarkdownError) {
    let closing = open.environment.map { "\\end{\($0)}" } ?? "$$"
    while line < source.lines.count {
      var cursor = LineCursor(source, line: line)
      for container in containers {
        switch container {
        case .quote where !cursor.isIndented && cursor.scalar(at: cursor.textStart) == ">":
          cursor.advance(to: cursor.textStart + 1)
          cursor.advancePastQuoteBlank()
        case .quote: break
        case .item(let width, _), .body(let width): cursor.advance(columns: width)
        }
      }
      if cursor.isBlank { break }
      let text = source.text(cursor.offset..<cursor.end)
      try extendParagraph(cursor, mayBeHeader: false)
      if text.contains(closing) { return }
    }
    throw MarkdownError(
      place: source.place(paragraph.region.sourceRange(open.range)),
      message: "formula not closed: no \(closing) before the paragraph ends (a formula has no blank lines)")
  }
}
