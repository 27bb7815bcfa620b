// Tables and captions that are none here: Pandoc's other spellings, and GitHub's with a slip in them. They are text, as in
// Jupyter, and said to be.

extension BlockScanner {
  private static let spelling = "text here: tables are written | a | b |, with | --- | --- | below"

  /// A paragraph that begins with a colon: Pandoc reads captions above their tables, too.
  mutating func doubtColon() {
    let text = paragraph.region.scalars
    guard source.dialect == .markdown, text.count > 2, text[0] == ":", text[1].isBlank else { return }
    let end = text.firstIndex(of: "\n") ?? text.count
    doubt(
      paragraph.region.sourceRange(paragraph.region.trimmed(0..<end)),
      "text here: a caption stands below its table, a definition below one line (write \\: for a colon)")
  }

  /// A paragraph that begins with `+---+---+`, or whose second line has dashes and bars, but not in each of its cells.
  mutating func doubtTable() {
    let text = paragraph.region.scalars
    guard text.contains("|") else { return }
    let lines = paragraph.region.lines
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? lines[index + 1].regionStart - 1 : text.count
      let row = paragraph.region.trimmed(line.regionStart..<max(end, line.regionStart))
      let isRule =
        row.count > 2 && text[row].contains("-") && text[row].allSatisfy { "|+-=: ".unicodeScalars.contains($0) }
      let isGrid = index == 0 && text[row].first == "+"
      let isRow =
        index > 0 && text[row].contains("|") && text[lines[index - 1].regionStart..<row.lowerBound].contains("|")
      if isRule, isGrid || isRow { return doubt(paragraph.region.sourceRange(row), Self.spelling) }
    }
  }

  /// `----- -----` right below a text, which CommonMark takes for a line across the page.
  mutating func doubtSimpleTable(_ cursor: LineCursor) {
    let range = Region.trimmed(source, cursor.textStart..<cursor.end)
    let groups = source.scalars[range].split(whereSeparator: \.isBlank)
    guard line > 0, groups.count > 1, groups.allSatisfy({ $0.count > 1 && $0.first == "-" }),
      !LineCursor(source, line: line - 1).isBlank
    else { return }
    doubt(range, "a line across the page here: tables are written | a | b |, with | --- | --- | below")
  }

  private mutating func doubt(_ range: Range<Int>, _ message: String) {
    lifting.doubts.append(MarkdownError(place: source.place(range), message: message))
  }
}
