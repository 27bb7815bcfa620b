// Blocks of HTML, as CommonMark delimits them: what is in them is text and tags, no Markdown; formulas and live values are
// lifted out of them as they are out of paragraphs.

extension BlockScanner {
  /// An HTML block that has begun.
  struct HTMLLines {
    var region = Region()
    /// `<pre>` ends with the line that holds `</pre>`, the others before a blank line.
    let isVerbatim: Bool
    /// What begins with a comment ends with its line.
    let isComment: Bool
    let startLine: Int
    let prefixEnd: Int
  }

  mutating func openHTML(_ cursor: LineCursor) throws(MarkdownError) {
    let rest = source.text(cursor.textStart..<min(cursor.end, cursor.textStart + 5)).lowercased()
    let isVerbatim = rest.hasPrefix("<pre") && !(rest.unicodeScalars.dropFirst(4).first?.isLetter ?? false)
    leaf = .html(
      HTMLLines(isVerbatim: isVerbatim, isComment: rest.hasPrefix("<!"), startLine: line, prefixEnd: cursor.offset))
    try continueHTML(cursor)
  }

  /// Takes the line into the open block; false if it ends before.
  @discardableResult
  mutating func continueHTML(_ cursor: LineCursor) throws(MarkdownError) -> Bool {
    guard case .html(var lines) = leaf else { return false }
    if cursor.isBlank, !lines.isVerbatim { return false }
    // Nothing else holds the lines while one is added: they would be copied for each.
    leaf = .none
    lines.region.appendLine(line, of: source, from: cursor.offset, mayBeHeader: false)
    guard lines.region.scalars.count <= Self.maximumParagraph else {
      throw MarkdownError(
        place: source.place(cursor.offset, length: 1),
        message: "a block of HTML of more than \(Self.maximumParagraph) characters")
    }
    line += 1
    let isEnd = lines.isVerbatim && source.text(cursor.offset..<cursor.end).lowercased().contains("</pre>")
    if isEnd || lines.isComment {
      try closeHTML(lines)
    } else {
      leaf = .html(lines)
    }
    return true
  }

  mutating func closeHTML(_ lines: HTMLLines) throws(MarkdownError) {
    let region = lines.region
    var scanner = InlineScanner(source, region, .html)
    if let open = try scanner.scan(upTo: region.scalars.count, &lifting) {
      throw MarkdownError(
        place: source.place(region.sourceRange(open.range)), message: "formula not closed before the block of HTML ends"
      )
    }
    var text = ""
    var position = 0
    if !lines.isVerbatim { doubtMarkdown(in: region, scanner.edits) }
    for edit in scanner.edits {
      text += String(region.scalars[position..<edit.range.lowerBound]) + edit.replacement
      position = edit.range.upperBound
    }
    text += String(region.scalars[position...])
    let trimmed = region.trimmed(region.scalars.indices)
    note(.paragraph, scanner)
    writeBlock(
      lifting.add(.html(text), region.sourceRange(trimmed)), line: lines.startLine, prefixEnd: lines.prefixEnd)
  }

  /// What stays text in HTML, for GitHub as well: an author who writes links, emphasis, code or lists there does not mean that.
  private mutating func doubtMarkdown(in region: Region, _ edits: [InlineScanner.Edit]) {
    guard let (range, element) = MarkdownInHTML.first(in: region.scalars, edits.map(\.range)) else { return }
    let message =
      element.map { "text here, as Markdown is not read in a line that begins with a tag: write \($0)" }
      ?? "text here, as Markdown needs a blank line between a line of HTML and its own"
    lifting.doubts.append(MarkdownError(place: source.place(region.sourceRange(range)), message: message))
  }
}
