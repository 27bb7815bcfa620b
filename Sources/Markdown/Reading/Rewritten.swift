// The text that cmark reads: the author's lines with marks in place of what was lifted out, and the source line of each.

struct Rewritten: Sendable {
  /// In UTF-8.
  private(set) var text: [UInt8] = []
  /// For each line of `text`, the index of the source's line on which it begins.
  private(set) var sourceLines: [Int] = []
  /// The source ranges of code blocks and headings, by the line of `text` on which they begin.
  var blocks: [Int: Range<Int>] = [:]

  /// Where lines of the source begin otherwise here, by their index.
  private var lineStarts: [Int: LineStart] = [:]

  /// What stands instead of a line's own beginning, up to `end` in the source: its marker is one that cmark does not know.
  private struct LineStart {
    let end: Int
    let text: String
  }

  var lineCount: Int { sourceLines.count }

  mutating func beginLine(_ sourceLine: Int) { sourceLines.append(sourceLine) }

  /// Begins a line with what stands before `prefixEnd` in the source: the markers of the containers around it.
  mutating func beginLine(_ sourceLine: Int, upTo prefixEnd: Int, of source: SourceText) {
    beginLine(sourceLine)
    let lineStart = source.lines[sourceLine].lowerBound
    guard let start = lineStarts[sourceLine], start.end <= prefixEnd else {
      return append(source.scalars[lineStart..<prefixEnd])
    }
    append(start.text)
    append(source.scalars[start.end..<prefixEnd], withTabsFrom: source.scalars[lineStart..<start.end])
  }

  /// From now on `text` stands in place of the line's beginning.
  mutating func replaceStart(ofLine sourceLine: Int, upTo end: Int, by text: String) {
    lineStarts[sourceLine] = LineStart(end: end, text: text)
  }

  /// Tabs reach to the columns to which they reach in the source, where something else stands before them.
  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, withTabsFrom before: ArraySlice<Unicode.Scalar>) {
    var column = 0
    for scalar in before { column += scalar == "\t" ? 4 - column % 4 : 1 }
    for scalar in scalars {
      let width = scalar == "\t" ? 4 - column % 4 : 1
      if scalar == "\t" { append(String(repeating: " ", count: width)) } else { append(scalar) }
      column += width
    }
  }

  mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { append(scalar) }
  }

  mutating func append(_ text: String) { self.text.append(contentsOf: text.utf8) }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func endLine() { append("\n") }

  /// The region with its edits made; its lines keep what stands before them in the source. The last is not ended.
  mutating func append(_ region: Region, _ edits: [InlineScanner.Edit], of source: SourceText) {
    var position = 0
    var nextLine = 0
    func isLineStart(_ position: Int) -> Bool {
      nextLine < region.lines.count && region.lines[nextLine].regionStart == position
    }
    for edit in edits + [InlineScanner.Edit(range: region.scalars.count..<region.scalars.count, replacement: "")] {
      while true {
        if isLineStart(position) {
          let line = region.lines[nextLine]
          nextLine += 1
          beginLine(line.index, upTo: line.textStart, of: source)
          // A further line of a code span may begin with its closing backticks: indented, it is no fence.
          let code = region.scalars[position...].drop(while: \.isBlank)
          if nextLine > 1, code.starts(with: ["`", "`", "`"]) { append("    ") }
        }
        guard position < edit.range.lowerBound else { break }
        append(region.scalars[position])
        position += 1
      }
      append(replacement(of: edit, in: region.scalars))
      position = edit.range.upperBound
      // The lines that the edit has swallowed; one that begins right after it is still to come.
      while nextLine < region.lines.count, region.lines[nextLine].regionStart < position { nextLine += 1 }
    }
  }

  /// To cmark a mark is a word. What it stands for begins and ends with punctuation: beside a `_`, which is no emphasis in
  /// the middle of a word, and beside a `*` with punctuation behind it, the mark does so, too.
  private func replacement(of edit: InlineScanner.Edit, in text: [Unicode.Scalar]) -> String {
    let (start, end) = (edit.range.lowerBound, edit.range.upperBound)
    guard !edit.range.isEmpty, Mark.isWhole(edit.replacement) else { return edit.replacement }
    let before = start > 0 ? text[start - 1] : " "
    let after = end < text.count ? text[end] : " "
    var (first, last) = (before == "_", after == "_")
    if before == "*", let scalar = text[..<start].last(where: { $0 != "*" }) { first = scalar.isPunctuationMark }
    if after == "*", let scalar = text[end...].first(where: { $0 != "*" }) { last = scalar.isPunctuationMark }
    return Mark.withPunctuation(edit.replacement, before: first, after: last)
  }
}

extension Unicode.Scalar {
  /// Of any script.
  fileprivate var isPunctuationMark: Bool { isPunctuation || properties.generalCategory.isPunctuation }
}
