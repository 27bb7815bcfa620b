// The blocks that hold text or are lifted whole: headings, fenced blocks, indented code, comments.

import Texts

extension BlockScanner {
  struct Fence {
    let marker: Unicode.Scalar
    let length: Int
    let indent: Int
    /// Where the fence begins in the source, and where its containers' prefixes end.
    let start: Int
    let prefixEnd: Int
    /// The line of the opening fence, and its number in the text for cmark unless the block is a directive.
    let line: Int
    let rewrittenLine: Int
    /// The words between the braces; none for GitHub's ```` ```math ````, which is a displayed formula.
    let directive: [String]?
    /// What stands behind the braces, in MyST's figures: a file.
    var argument: Range<Int>?
  }

  /// The text of the open directive, and where it comes from.
  struct DirectiveBody {
    var text: [Unicode.Scalar] = []
    var origins: [Int] = []
    var start: Int?
  }

  mutating func openLeaf(_ start: BlockStart, _ cursor: LineCursor) throws(MarkdownError) {
    switch start {
    case .heading(_, let textStart):
      try takeHeading(textStart, cursor)
    case .fence(let marker, let length):
      if try !takeDirectiveFence(marker, length, cursor) { try openFence(marker, length, cursor) }
    case .colons(let length):
      try takeColons(length, cursor)
    case .html(.comment) where !hasTextBehindComment(cursor):
      leaf = .comment(start: cursor.textStart)
      // The line that opens a comment may also close it.
      writeBlock(lifting.add(.comment, cursor.textStart..<cursor.textStart + 4), line: line, prefixEnd: cursor.offset)
      try continueComment(cursor.textStart, cursor, from: cursor.textStart + 2)
    case .html:
      try openHTML(cursor)
    case .indentedCode:
      leaf = .indentedCode
      indentedCodeLine = rewritten.lineCount
      rewritten.blocks[rewritten.lineCount] = cursor.textStart..<cursor.end
      passLine()
    case .thematicBreak:
      doubtSimpleTable(cursor)
      passLine()
    case .quote, .item, .note, .definition, .setextUnderline:
      preconditionFailure("containers and underlines are no leaves")
    }
  }

  // MARK: Headings

  private mutating func takeHeading(_ textStart: Int, _ cursor: LineCursor) throws(MarkdownError) {
    var region = Region()
    region.appendLine(line, of: source, from: textStart, mayBeHeader: false)
    try checkLength(region)
    var scanner = InlineScanner(source, region, .heading)
    // `{#id}` may stand before or after the closing sequence of #s.
    var text = region.trimmed(0..<region.scalars.count)
    if try HeadingID.attributes(in: region, text, source) == nil {
      var end = text.upperBound
      while end > text.lowerBound, region.scalars[end - 1] == "#" { end -= 1 }
      if end > text.lowerBound, region.scalars[end - 1].isBlank { text = region.trimmed(text.lowerBound..<end) }
    }
    let found = try HeadingID.attributes(in: region, text, source)
    _ = try scanner.scan(upTo: found?.range.lowerBound ?? region.scalars.count, &lifting)
    if let found { scanner.add(InlineScanner.Edit(range: found.range, replacement: "")) }
    let whole = source.text(cursor.textStart..<cursor.end)
    let length = cursor.end - cursor.textStart - whole.unicodeScalars.reversed().prefix(while: \.isBlank).count
    addHeading(cursor.textStart..<cursor.textStart + length, found, in: region)
    note(.heading, scanner)
    rewritten.append(scanner.region, scanner.edits, of: source)
    rewritten.endLine()
    line += 1
  }

  mutating func endSetextHeading(_ cursor: LineCursor) throws(MarkdownError) {
    let region = paragraph.region
    let found = try HeadingID.attributes(in: region, region.trimmed(0..<region.scalars.count), source)
    if let open = try paragraph.scan(upTo: found?.range.lowerBound ?? region.scalars.count, &lifting) {
      return try takeFormula(open)
    }
    if let found { paragraph.add(InlineScanner.Edit(range: found.range, replacement: "")) }
    let start = region.sourceRange(region.trimmed(0..<region.scalars.count)).lowerBound
    var end = cursor.end
    while end > cursor.textStart, source.scalars[end - 1].isBlank { end -= 1 }
    addHeading(start..<end, found, in: region)
    note(.heading, paragraph)
    rewritten.append(region, paragraph.edits, of: source)
    rewritten.endLine()
    leaf = .none
    passLine()
  }

  private mutating func addHeading(
    _ range: Range<Int>, _ found: (attributes: Attributes, range: Range<Int>)?, in region: Region
  ) {
    rewritten.blocks[rewritten.lineCount] = range
    if let label, found?.attributes.id == nil, source.lines[label.line].contains(range.lowerBound) {
      explicitIDs[rewritten.lineCount] = label.explicit
    }
    guard let found else { return }
    headingAttributes[rewritten.lineCount] = found.attributes
    guard let id = found.attributes.id else { return }
    let place = source.place(region.sourceRange(found.range))
    explicitIDs[rewritten.lineCount] = HeadingID.Explicit(id: id, place: place)
  }

  func checkLength(_ region: Region) throws(MarkdownError) {
    guard region.scalars.count > Self.maximumParagraph else { return }
    throw MarkdownError(
      place: source.place(region.origins[0], length: 1),
      message: "a line of more than \(Self.maximumParagraph) characters")
  }

  // MARK: Code and directives

  private mutating func openFence(
    _ marker: Unicode.Scalar, _ length: Int, _ cursor: LineCursor
  ) throws(MarkdownError) {
    let infoStart = cursor.textStart + length
    let info = Region.trimmed(source, infoStart..<cursor.end)
    try doubtInfo(info)
    let isFormula = ["math", "{math}"].contains(source.text(info))
    let (words, argument) = isFormula ? ([], nil) : try directiveWords(info)
    if words == nil { try checkInfo(info) }
    openFence(
      Fence(
        marker: marker, length: length, indent: cursor.indent, start: cursor.textStart, prefixEnd: cursor.offset,
        line: line, rewrittenLine: rewritten.lineCount, directive: words, argument: argument))
  }

  mutating func openFence(_ fence: Fence) {
    leaf = .fence(fence)
    if fence.directive == nil { return passLine() }
    body = DirectiveBody()
    line += 1
  }

  /// The words of an info string in braces; nil for the ordinary ones, `{{…}}` (Quarto's escape) included.
  private func directiveWords(
    _ info: Range<Int>
  ) throws(MarkdownError) -> (words: [String]?, argument: Range<Int>?) {
    let text = source.scalars[info]
    guard text.first == "{", text.dropFirst().first != "{", !CodeInfo.isTitled(inBraces: source.text(info)) else {
      return (nil, nil)
    }
    guard text.last == "}", !text.dropLast().contains("}") else {
      if let close = text.firstIndex(of: "}"), text[close...].dropFirst().first?.isBlank ?? false {
        let name = source.text(info.lowerBound + 1..<close)
        if name == "figure" || name == "image" || Self.unseen.contains(name) {
          return ([name], Region.trimmed(source, close + 1..<info.upperBound))
        }
        let instead = ContainerHead.instead(of: name)
        throw MarkdownError(
          place: source.place(info),
          message: "unsupported: the directive '{\(name)}'"
            + (instead.isEmpty ? ", with words behind its braces" : instead))
      }
      throw MarkdownError(place: source.place(info), message: "a directive is a fence with words in braces: {word …}")
    }
    let words = text.dropFirst().dropLast().split(whereSeparator: \.isBlank)
    guard !words.isEmpty else {
      throw MarkdownError(place: source.place(info), message: "a directive needs a word in its braces")
    }
    return (words.map { source.text($0.startIndex..<$0.endIndex) }, nil)
  }

  private func checkInfo(_ info: Range<Int>) throws(MarkdownError) {
    var region = Region()
    for index in info { region.append(source.scalars[index], from: index) }
    try checkLength(region)
    let scanner = InlineScanner(source, region, .heading)
    try scanner.checkValues(region.scalars.indices)
    try scanner.checkReferences()
  }

  mutating func continueFence(_ fence: Fence, _ cursor: LineCursor) throws(MarkdownError) {
    if BlockStart.isClosingFence(cursor, marker: fence.marker, length: fence.length) {
      let range = fence.start..<cursor.textStart + closingLength(cursor, fence.marker)
      if fence.directive == nil {
        rewritten.blocks[fence.rewrittenLine] = range
        passLine()
      } else {
        try finishDirective(fence, range)
        line += 1
      }
      leaf = .none
    } else if fence.directive == nil {
      doubtClosingFence(fence, cursor)
      passLine()
    } else {
      doubtClosingFence(fence, cursor)
      addDirectiveLine(fence, cursor)
      line += 1
    }
  }

  private func closingLength(_ cursor: LineCursor, _ marker: Unicode.Scalar) -> Int {
    var end = cursor.textStart
    while cursor.scalar(at: end) == marker { end += 1 }
    return end - cursor.textStart
  }

  /// The line without the fence's own indentation ("Fenced code blocks").
  private mutating func addDirectiveLine(_ fence: Fence, _ cursor: LineCursor) {
    var cursor = cursor
    cursor.advance(columns: fence.indent)
    if body.start == nil { body.start = cursor.offset }
    var start = cursor.offset
    for _ in 0..<cursor.columnsLeftInTab {
      body.text.append(" ")
      body.origins.append(start)
    }
    if cursor.columnsLeftInTab > 0 { start += 1 }
    body.text.append(contentsOf: source.scalars[start..<cursor.end])
    body.text.append("\n")
    body.origins.append(contentsOf: start...cursor.end)
  }

  /// What shows nothing: a page has its own list of contents, and no index.
  private static let unseen: Set = ["contents", "index", "tableofcontents"]

  private mutating func finishDirective(_ fence: Fence, _ range: Range<Int>) throws(MarkdownError) {
    if fence.directive == [] { return try finishFormula(fence, range) }
    if let name = fence.directive?.first, Self.unseen.contains(name) {
      if name == "tableofcontents" {
        let message = "left out: a page knows no book whose contents it could list"
        lifting.doubts.append(MarkdownError(place: source.place(range), message: message))
      }
      return writeBlock(lifting.add(.comment, range), line: fence.line, prefixEnd: fence.prefixEnd)
    }
    if let argument = fence.argument { return try finishFigure(fence, argument, range) }
    let bodyLine = source.firstLine &+ fence.line + 1
    let bodyIndent = body.start.map { source.place($0, length: 0).column - 1 } ?? 0
    let kind = Insert.Kind.directive(
      words: fence.directive ?? [], body: String(body.text), bodyLine: bodyLine, bodyIndent: bodyIndent)
    let mark = lifting.add(.insert(kind), range, origins: body.origins)
    writeBlock(mark, line: fence.line, prefixEnd: fence.prefixEnd)
  }

  private mutating func finishFormula(_ fence: Fence, _ range: Range<Int>) throws(MarkdownError) {
    var region = Region()
    for (scalar, origin) in zip(body.text, body.origins) { region.append(scalar, from: origin) }
    try LiveSpelling.check(formula: region.scalars.indices, of: region, source)
    let (options, start) = try options(region)
    let tex = region.trimmedFormula(start..<body.text.count)
    guard !tex.isEmpty else { throw MarkdownError(place: source.place(range), message: "the formula is empty") }
    var label = ""
    var origins = Array(region.origins[tex])
    var isNumbered: Bool?
    for (name, value) in options {
      func fail(_ message: String) -> MarkdownError {
        MarkdownError(place: source.place(value.isEmpty ? range : region.sourceRange(value)), message: message)
      }
      switch name {
      case "label", "name":
        guard !value.isEmpty else { throw fail(ContainerHead.emptyID) }
        label = "\\label{\(region.text(value))}"
        origins += label.unicodeScalars.map { _ in region.origins[value.lowerBound] }
      case "enumerated", "enum", "numbered": isNumbered = region.text(value) != "false"
      // Environments stand here as they are.
      case "nowrap", "no-wrap": break
      case "class":
        lifting.doubts.append(
          MarkdownError(
            place: source.place(value.isEmpty ? range : region.sourceRange(value)),
            message: "left out: a formula has no classes"))
      default: throw fail("unsupported: the option ':\(name):' of '{math}'")
      }
    }
    if let isNumbered, isNumbered == label.isEmpty {
      throw MarkdownError(
        place: source.place(range),
        message: "unsupported: a formula that is numbered without a label, or has one and no number")
    }
    let kind = Insert.Kind.formula(
      tex: region.text(ofFormula: tex) + label, isDisplay: true, environment: nil,
      bodyPlace: source.place(region.sourceRange(tex)))
    let mark = lifting.add(.insert(kind), range, origins: origins)
    writeBlock(mark, line: fence.line, prefixEnd: fence.prefixEnd)
  }

  /// CommonMark lets a code block run to the end of its container; its author hardly means that, and a directive that does so
  /// has lost its fence.
  mutating func closeUnclosedFence(_ fence: Fence) throws(MarkdownError) {
    guard fence.directive != nil else {
      let reach =
        line == source.lines.count ? "all that follows is in it" : "it ends with the list, quote or note around it"
      let message = "this code block has no end fence: \(reach)"
      lifting.doubts.append(MarkdownError(place: source.place(fence.start, length: fence.length), message: message))
      return
    }
    throw MarkdownError(
      place: source.place(fence.start, length: fence.length),
      message: "\(fence.directive == [] ? "formula" : "directive") not closed: its end fence is missing")
  }

  mutating func continueIndentedCode(_ cursor: LineCursor) {
    if !cursor.isBlank, let range = rewritten.blocks[indentedCodeLine] {
      rewritten.blocks[indentedCodeLine] = range.lowerBound..<cursor.end
    }
    passLine()
  }

  // MARK: Comments

  /// A comment that ends on its line, and something behind it.
  private func hasTextBehindComment(_ cursor: LineCursor) -> Bool {
    let text = source.scalars[cursor.textStart + 2..<cursor.end]
    guard let end = text.indices.first(where: { text[$0...].starts(with: "-->".unicodeScalars) }) else { return false }
    return !Region.trimmed(source, end + 3..<cursor.end).isEmpty
  }

  mutating func continueComment(_ start: Int, _ cursor: LineCursor, from: Int? = nil) throws(MarkdownError) {
    let text = source.scalars[(from ?? cursor.offset)..<cursor.end]
    line += 1
    guard let end = text.indices.first(where: { text[$0...].starts(with: "-->".unicodeScalars) }) else { return }
    let rest = Region.trimmed(source, end + 3..<cursor.end)
    guard rest.isEmpty else {
      throw MarkdownError(
        place: source.place(rest), message: "text after a comment on its line is raw HTML: put it on a line of its own")
    }
    leaf = .none
  }
}

extension Region {
  /// `range` without the blanks at its ends.
  static func trimmed(_ source: SourceText, _ range: Range<Int>) -> Range<Int> {
    source.scalars[range].trimming(while: \.isBlank).indices
  }
}
