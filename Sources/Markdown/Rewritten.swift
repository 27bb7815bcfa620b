// The text that cmark reads: the author's lines with marks in place of what was lifted out, and the source line of each.

struct Rewritten: Sendable {
  private(set) var text = String.UnicodeScalarView()
  /// For each line of `text`, the index of the source's line on which it begins.
  private(set) var sourceLines: [Int] = []
  /// The source ranges of code blocks and headings, by the line of `text` on which they begin.
  var blocks: [Int: Range<Int>] = [:]

  var lineCount: Int { sourceLines.count }

  mutating func beginLine(_ sourceLine: Int) { sourceLines.append(sourceLine) }

  mutating func append(_ scalars: some Sequence<Unicode.Scalar>) { text.append(contentsOf: scalars) }

  mutating func endLine() { text.append("\n") }

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
          beginLine(line.index)
          append(source.scalars[source.lines[line.index].lowerBound..<line.textStart])
        }
        guard position < edit.range.lowerBound else { break }
        text.append(region.scalars[position])
        position += 1
      }
      append(edit.replacement.unicodeScalars)
      position = edit.range.upperBound
      // The lines that the edit has swallowed; one that begins right after it is still to come.
      while nextLine < region.lines.count, region.lines[nextLine].regionStart < position { nextLine += 1 }
    }
  }
}
