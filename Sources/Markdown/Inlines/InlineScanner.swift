// Walks the text of a paragraph, heading or table cell as CommonMark's inline parser does (escapes, code spans, tags,
// links) and lifts out formulas and live code spans.

import Texts

struct InlineScanner {
  enum Context: String {
    case paragraph
    case heading = "a heading"
    case cell = "a table cell"
    case caption = "a caption"
    case html = "a block of HTML"
  }

  /// A part of the region and what cmark shall see instead.
  struct Edit: Sendable {
    let range: Range<Int>
    let replacement: String
  }

  /// A part of the region that is no text.
  struct Span: Sendable {
    let range: Range<Int>
    /// What stands between a code span's backticks.
    let code: Range<Int>?
  }

  /// A display formula that is not closed in the region: the lines that follow may be its own.
  struct OpenDisplay {
    let range: Range<Int>
    let environment: String?

    var opening: String { environment.map { "\\begin{\($0)}" } ?? "$$" }
  }

  /// More are no text: libcmark 0.30 takes quadratic time for `![[]()` repeated (CVE-2023-22486).
  static let maximumBrackets = 2000

  let source: SourceText
  let context: Context
  var region: Region
  var edits: [Edit] = []
  var position = 0
  var end = 0
  /// Where square brackets are open, and how many have been seen.
  private var brackets: [Int] = []
  private var openings = 0
  var code = CodeSpans()
  var dollars: Dollars
  /// The last formula that was found to go on across lines ends here.
  var closedDollars = 0
  /// Dollars up to here have been doubted already.
  var doubtEnd = 0
  /// Two stars that may begin something, and whether a blank stands before them; and two that would end something.
  var openStars: (start: Int, isFree: Bool)?
  var lateStars: Int?
  /// The last tilde between two words.
  var tie: Int?
  /// Where small letters end that have begun.
  var scriptEnd: Int?
  /// Up to where dollars around code are known to hold nothing that is played.
  var plainDollarsEnd = 0
  /// Up to where `\(…\)` is known to be no formula.
  var plainBracketsEnd = 0
  /// Code spans that show code, and what a reader does not see: addresses and definitions. In order.
  var spans: [Span] = []
  /// The brackets that `^[` has opened, and the notes whose brackets are closed.
  var noteOpenings: [Int] = []
  var notes: [InlineNote] = []
  /// The text stands behind a list item's marker, where it may begin with a task's box.
  var mayBeTask = false
  /// Of these openings no closing follows: cmark and we look for it once only.
  private var unclosed: Set<String> = []

  init(_ source: SourceText, _ region: Region, _ context: Context) {
    self.source = source
    self.region = region
    self.context = context
    dollars = Dollars([], to: 0, CodeSpans(), source.dialect)
  }

  var text: [Unicode.Scalar] { region.scalars }

  mutating func add(_ edit: Edit) { edits.append(edit) }

  /// Whether a place is in a formula, in code, in an address or in the definition of one.
  func isTaken(_ index: Int) -> Bool {
    edits.contains { $0.range.contains(index) } || spans.contains { $0.range.contains(index) }
  }

  /// Adds an edit that lies before others.
  mutating func insert(_ edit: Edit) {
    var index = edits.count
    while index > 0, edits[index - 1].range.lowerBound > edit.range.lowerBound { index -= 1 }
    edits.insert(edit, at: index)
  }

  /// Scans up to `end`, going on where an open formula stopped it before.
  mutating func scan(upTo end: Int, _ lifting: inout Lifting) throws(MarkdownError) -> OpenDisplay? {
    self.end = end
    code = CodeSpans(text, from: position, to: end)
    dollars = Dollars(text, to: end, code, source.dialect)
    defer {
      code = CodeSpans()
      dollars = Dollars([], to: 0, code, source.dialect)
    }
    unclosed = []
    if position == 0, context == .paragraph {
      position = min(InlineGrammar.definitionsEnd(in: text), end)
      try checkReferences(0..<position)
      try checkValues(0..<position)
      let labels = position > 0 ? InlineGrammar.definitionLabels(in: text) : []
      if labels.contains(where: { $0.hasPrefix("^") && $0.contains(" ") }) {
        throw error(region.trimmed(0..<position), "a note's name has no blanks")
      }
      lifting.define(labels)
      hide(0..<position)
      if mayBeTask, position == 0 { task(&lifting) }
    }
    while position < end {
      switch text[position] {
      case "\\":
        if let open = try backslash(&lifting) { return open }
      case "$":
        if let open = try dollar(&lifting) { return open }
      case "`": try codeSpan(&lifting)
      case "<" where storedNoteReference(&lifting): break
      case "<": try pointyBracket(&lifting)
      case "&":
        try checkReferences(position..<position + 1)
        reference()
      case "{": if try !brace(&lifting) { position += 1 }
      case "@": if try !quartoReference(&lifting) { position += 1 }
      case "[" where noteReference(&lifting): break
      case "[":
        if try bracketedReference(&lifting) { continue }
        brackets.append(position)
        openings += 1
        guard openings <= Self.maximumBrackets else {
          throw error(position..<position + 1, "more than \(Self.maximumBrackets) square brackets in a paragraph")
        }
        position += 1
      case "]": try closingBracket(&lifting)
      case "~": tildes(&lifting)
      case "^": caret(&lifting)
      case "-": hyphen()
      case "*": stars(&lifting)
      case ":":
        doubtShortcode(&lifting)
        protocolAddress()
      case "w", "W": webAddress()
      default: position += 1
      }
    }
    return nil
  }

  func error(_ range: Range<Int>, _ message: String) -> MarkdownError {
    MarkdownError(place: source.place(region.sourceRange(range)), message: message)
  }

  func matches(_ word: String, at start: Int) -> Bool {
    var index = start
    for scalar in word.unicodeScalars {
      guard index < end, text[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  // MARK: Tags, links, references

  private mutating func pointyBracket(_ lifting: inout Lifting) throws(MarkdownError) {
    let start = position
    if let autolink = InlineGrammar.autolinkEnd(in: text, from: start), autolink <= end {
      try checkDestination(start..<autolink)
      try checkReferences(start..<autolink)
      try checkValues(start..<autolink)
      hide(start..<autolink)
      position = autolink
      if context != .html { try linkAttributes(&lifting, of: .link) }
    } else if matches("<!--", at: start) {
      guard let comment = closing("-->", from: start + 2) else { throw error(start..<start + 4, "comment not closed") }
      let range = start..<comment
      edits.append(Edit(range: range, replacement: lifting.add(.comment, region.sourceRange(range))))
      position = comment
    } else if let tagEnd = InlineGrammar.tagEnd(in: text, from: start), tagEnd <= end {
      let tag = try HTMLTag(source, region, start..<tagEnd, in: context)
      edits.append(Edit(range: start..<tagEnd, replacement: lifting.add(.tag(tag), tag.range)))
      position = tagEnd
    } else if let markup = markupEnd(start) {
      throw error(start..<min(markup, end), RawHTML.message)
    } else if context == .html, start + 1 < end, text[start + 1].isLetter || text[start + 1] == "/" {
      throw error(start..<start + 1, "this tag is not complete (write &lt; for a less-than sign)")
    } else {
      position += 1
    }
  }

  /// Processing instructions, declarations, CDATA sections.
  private mutating func markupEnd(_ start: Int) -> Int? {
    if matches("<?", at: start) { return closing("?>", from: start + 2) }
    if matches("<![CDATA[", at: start) { return closing("]]>", from: start + 9) }
    guard matches("<!", at: start), start + 2 < end, ("A"..."Z").contains(text[start + 2]) else { return nil }
    return closing(">", from: start + 2)
  }

  mutating func closing(_ word: String, from start: Int) -> Int? {
    guard !unclosed.contains(word) else { return nil }
    var index = start
    while index < end {
      if matches(word, at: index) { return index + word.unicodeScalars.count }
      index += 1
    }
    unclosed.insert(word)
    return nil
  }

  private mutating func closingBracket(_ lifting: inout Lifting) throws(MarkdownError) {
    position += 1
    guard let opening = brackets.popLast() else { return doubtLink(&lifting) }
    if try inlineNote(from: opening, &lifting) { return }
    if position < end, text[position] == "{", context != .html { return try span(from: opening, &lifting) }
    guard position < end, text[position] == "(",
      let (destination, tail) = InlineGrammar.linkTail(in: text, from: position), tail <= end
    else { return }
    try checkDestination(destination)
    try checkReferences(position..<tail)
    try checkValues(position..<tail)
    hide(position..<tail)
    let isImage = opening > 0 && text[opening - 1] == "!"
    if opening == position - 2, !isImage, context != .html {
      lifting.doubts.append(error(opening..<tail, "a link without words cannot be seen"))
    }
    position = tail
    try linkAttributes(&lifting, of: isImage ? .image : .link)
    // Pandoc's way to say that an image alone is no figure.
    if isImage, opening == 1, position + 1 == end, text[position] == "\\", context == .paragraph,
      source.dialect == .markdown
    {
      let mark = lifting.add(.comment, region.sourceRange(position..<end))
      add(Edit(range: position..<end, replacement: mark))
      position = end
    }
  }

  /// `words](address)`: the position is behind a bracket that closes nothing.
  private func doubtLink(_ lifting: inout Lifting) {
    guard context != .html, position > 1, text[position - 2] != "\\", position < end, text[position] == "(",
      let (destination, tail) = InlineGrammar.linkTail(in: text, from: position), tail <= end, !destination.isEmpty
    else { return }
    lifting.doubts.append(error(position - 1..<tail, "text here: no [ opens this link"))
  }

  /// `&#126;` is a tilde that strikes nothing out.
  private mutating func reference() {
    if context != .html, let (value, end) = InlineGrammar.numericReference(in: text, from: position), value == 0x7E,
      end <= self.end
    {
      edits.append(Edit(range: position..<end, replacement: String(Mark.tilde)))
      position = end
    } else {
      position += 1
    }
  }

  var hasOpenBrackets: Bool { !brackets.isEmpty }

  mutating func hide(_ range: Range<Int>) {
    if !range.isEmpty { add(Span(range: range, code: nil)) }
  }

  mutating func add(_ span: Span) { spans.append(span) }

  private func checkDestination(_ range: Range<Int>) throws(MarkdownError) {
    guard !range.isEmpty else { return }
    let url = region.text(range)
    // Whether it is an image's is seen once cmark has read the text.
    guard RawHTML.isDangerous(url: url), !RawHTML.isDrawing(url: url) else { return }
    throw error(range, RawHTML.dangerousMessage)
  }

  func checkReferences() throws(MarkdownError) { try checkReferences(text.indices) }

  private func checkReferences(_ range: Range<Int>) throws(MarkdownError) {
    for index in range where text[index] == "&" {
      guard let (value, referenceEnd) = InlineGrammar.numericReference(in: text, from: index), value != 0,
        let scalar = Unicode.Scalar(value), !scalar.mayStandInText
      else { continue }
      throw error(index..<referenceEnd, "control character \(scalar.codePointName) in the text")
    }
  }
}

extension Unicode.Scalar {
  /// What names in braces are made of.
  var isWord: Bool { isLetter || isDigit || self == "_" || self == "-" }
}
