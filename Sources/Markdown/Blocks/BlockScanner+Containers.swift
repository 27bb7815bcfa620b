// Blocks that hold others: `:::` divisions, MyST's directives, GitHub's alerts. cmark is given a mark where one begins and
// another where it ends; what stands between them is gathered once it has been read.

extension BlockScanner {
  /// A block that has begun and not ended.
  struct OpenBlock {
    enum End {
      case colons
      case fence(marker: Unicode.Scalar, length: Int)
    }
    /// Among what was lifted.
    let index: Int
    let range: Range<Int>
    let end: End
    /// How many lists, quotes and notes are around it: it ends in the same.
    let depth: Int
    let isCard: Bool
  }

  /// A line that begins with three colons or more.
  mutating func takeColons(_ length: Int, _ cursor: LineCursor) throws(MarkdownError) {
    let colons = cursor.textStart..<cursor.textStart + length
    let head = Region.trimmed(source, colons.upperBound..<cursor.end)
    guard head.isEmpty else {
      let whole = cursor.textStart..<head.upperBound
      try ContainerHead.refuseOtherBlank(source, head)
      if let name = directiveName(head) {
        if try openColonFence(length, name, head, cursor) { return }
        return try openBlock(
          try ContainerHead(directive: name, source, head), whole, .colons, cursor, mayHaveOptions: true)
      }
      return try openBlock(try ContainerHead(source, head), whole, .colons, cursor)
    }
    guard let open = unended.last, open.depth == containers.count, case .colons = open.end else {
      throw MarkdownError(place: source.place(colons), message: "this ':::' ends nothing that has begun here")
    }
    closeBlock(colons, cursor)
  }

  /// `:::{figure} file`, `:::{math}`: what MyST lets stand between colons as well as between backticks.
  private mutating func openColonFence(
    _ length: Int, _ name: Range<Int>, _ head: Range<Int>, _ cursor: LineCursor
  ) throws(MarkdownError) -> Bool {
    let word = source.text(name)
    let argument = Region.trimmed(source, name.upperBound + 1..<head.upperBound)
    guard ["figure", "image"].contains(word) && !argument.isEmpty || word == "math" && argument.isEmpty else {
      return false
    }
    openFence(
      Fence(
        marker: ":", length: length, indent: cursor.indent, start: cursor.textStart, prefixEnd: cursor.offset,
        line: line, rewrittenLine: rewritten.lineCount, directive: word == "math" ? [] : [word],
        argument: word == "math" ? nil : argument))
    return true
  }

  /// The word in `{word}`, MyST's spelling; nil for Pandoc's attributes.
  private func directiveName(_ head: Range<Int>) -> Range<Int>? {
    guard source.scalars[head].first == "{", let close = source.scalars[head].firstIndex(of: "}") else { return nil }
    let name = head.lowerBound + 1..<close
    guard let first = source.scalars[name].first, first.isLetter,
      source.scalars[name].allSatisfy({ $0.isWord || $0 == ":" })
    else { return nil }
    return name
  }

  /// A fence with one of MyST's words in braces holds Markdown, not code. False if it is another.
  mutating func takeDirectiveFence(
    _ marker: Unicode.Scalar, _ length: Int, _ cursor: LineCursor
  ) throws(MarkdownError) -> Bool {
    let head = Region.trimmed(source, cursor.textStart + length..<cursor.end)
    if head.isEmpty {
      guard let open = unended.last, open.depth == containers.count,
        case .fence(marker, let opening) = open.end, length >= opening
      else { return false }
      closeBlock(cursor.textStart..<cursor.textStart + length, cursor)
      return true
    }
    guard let name = directiveName(head), ContainerHead.isDirective(source.text(name)) else { return false }
    try openBlock(
      try ContainerHead(directive: name, source, head), cursor.textStart..<head.upperBound,
      .fence(marker: marker, length: length), cursor, mayHaveOptions: true)
    return true
  }

  /// The first line of a quote may say that it is a callout.
  mutating func takeAlert(_ cursor: LineCursor) throws(MarkdownError) -> Bool {
    let range = Region.trimmed(source, cursor.textStart..<cursor.end)
    guard !cursor.isIndented, let head = try ContainerHead(alert: source, range) else { return false }
    writeBlock(lifting.add(.container(head), range), line: line, prefixEnd: cursor.offset)
    try writeTitle(head)
    line += 1
    alertEnd = line
    return true
  }

  /// To CommonMark the line with the callout's word begins a paragraph: a line below it may lack its `>`, and belongs to it.
  mutating func continueAlert(_ cursor: LineCursor, _ matched: Int) throws(MarkdownError) -> Bool {
    guard alertEnd == line, matched < containers.count, !cursor.isBlank,
      BlockStart.find(at: cursor, inParagraph: false, mayBeLazy: true) == nil,
      definitionMarker(cursor, matched: matched, isInside: false) == nil
    else { return false }
    var cursor = cursor
    cursor.advance(to: cursor.textStart)
    rewritten.replaceStart(ofLine: line, upTo: cursor.offset, by: continuationPrefix)
    paragraph = InlineScanner(source, Region(), .paragraph)
    leaf = .paragraph
    try extendParagraph(cursor, mayBeHeader: false)
    return true
  }

  private mutating func openBlock(
    _ head: ContainerHead, _ range: Range<Int>, _ end: OpenBlock.End, _ cursor: LineCursor, mayHaveOptions: Bool = false
  ) throws(MarkdownError) {
    guard unended.count < Self.maximumDepth else {
      throw MarkdownError(place: source.place(range), message: "blocks nested more than \(Self.maximumDepth) deep")
    }
    var head = head
    let first = line
    line += 1
    if mayHaveOptions, try !takeOptionBlock(&head) { while try takeOption(&head) {} }
    let next = line
    line = first
    unended.append(
      OpenBlock(index: lifting.items.count, range: range, end: end, depth: containers.count, isCard: head.isCard))
    writeBlock(lifting.add(.container(head), range), line: first, prefixEnd: cursor.offset)
    try writeTitle(head)
    line = next
  }

  /// `:name: value`, one of a directive's first lines.
  private mutating func takeOption(_ head: inout ContainerHead) throws(MarkdownError) -> Bool {
    guard line < source.lines.count else { return false }
    var cursor = LineCursor(source, line: line)
    guard matchContainers(&cursor) == containers.count, !cursor.isIndented,
      cursor.scalar(at: cursor.textStart) == ":", cursor.scalar(at: cursor.textStart + 1)?.isLetter ?? false
    else { return false }
    var nameEnd = cursor.textStart + 1
    while cursor.scalar(at: nameEnd)?.isWord ?? false { nameEnd += 1 }
    guard cursor.scalar(at: nameEnd) == ":" else { return false }
    let value = Region.trimmed(source, nameEnd + 1..<cursor.end)
    let name = cursor.textStart + 1..<nameEnd
    try head.take(option: source.text(name), value, source, cursor.textStart..<nameEnd + 1)
    line += 1
    return true
  }

  /// `^^^` and `+++`: where a card's head ends, and where its foot begins. The paragraph before it ends.
  ///
  /// - Parameter matched: how many of the open containers the line continues; a list in the card ends before it.
  mutating func takeCardLine(_ cursor: LineCursor, _ matched: Int) throws(MarkdownError) -> Bool {
    guard let open = unended.last, open.isCard, open.depth == matched, !cursor.isIndented
    else { return false }
    let range = Region.trimmed(source, cursor.textStart..<cursor.end)
    let text = source.scalars[range]
    guard text.count >= 3, let first = text.first, first == "^" || first == "+", text.allSatisfy({ $0 == first }) else {
      return false
    }
    guard try closeLeaf() else { return true }
    closeContainers(downTo: matched)
    writeBlock(lifting.add(.comment, range), line: line, prefixEnd: cursor.offset)
    line += 1
    return true
  }

  /// A card's title is a text of its own in it: a division has none.
  private mutating func writeCardTitle(_ title: Range<Int>) throws(MarkdownError) {
    var region = Region()
    let stars = "**".unicodeScalars
    for scalar in stars { region.append(scalar, from: title.lowerBound) }
    for index in title { region.append(source.scalars[index], from: index) }
    for scalar in stars { region.append(scalar, from: title.upperBound - 1) }
    try checkLength(region)
    var scanner = InlineScanner(source, region, .heading)
    _ = try scanner.scan(upTo: region.scalars.count, &lifting)
    note(.paragraph, scanner)
    rewritten.beginLine(line)
    rewritten.append(continuationPrefix)
    rewritten.append(region, scanner.edits, of: source)
    rewritten.endLine()
    rewritten.beginLine(line)
    rewritten.append(continuationPrefix + Mark.block(lifting.add(.comment, title)))
    rewritten.endLine()
  }

  /// The title goes to cmark as a heading, as the cells of tables do.
  private mutating func writeTitle(_ head: ContainerHead) throws(MarkdownError) {
    guard let title = head.title else { return }
    if head.isCard { return try writeCardTitle(title) }
    var region = Region()
    for index in title { region.append(source.scalars[index], from: index) }
    try checkLength(region)
    var scanner = InlineScanner(source, region, .heading)
    _ = try scanner.scan(upTo: region.scalars.count, &lifting)
    note(.heading, scanner)
    rewritten.beginLine(line)
    rewritten.append(continuationPrefix + "# ")
    rewritten.append(region, scanner.edits, of: source)
    rewritten.append([" ", Mark.cellEnd])
    rewritten.endLine()
  }

  private mutating func closeBlock(_ range: Range<Int>, _ cursor: LineCursor) {
    guard let open = unended.popLast() else { return }
    writeBlock(lifting.add(.containerEnd(open.index), range), line: line, prefixEnd: cursor.offset)
    line += 1
  }

  /// A block ends before the lists and quotes around it do.
  func checkClosed(downTo depth: Int) throws(MarkdownError) {
    guard let open = unended.last, open.depth > depth else { return }
    let end = if case .fence = open.end { "its end fence" } else { "its ':::'" }
    throw MarkdownError(place: source.place(open.range), message: "block not closed: \(end) is missing")
  }
}
