// The text of one paragraph, heading or table cell, freed of the prefixes of the lists and quotes around it, each scalar
// with its place in the source.

import Texts

struct Region {
  struct Line {
    /// Index in the source's lines.
    let index: Int
    /// Where the line's text begins in the source, after the containers' prefixes, and in the region.
    let textStart: Int
    let regionStart: Int
    /// It may be the header of a table: it continues every container and no formula.
    let mayBeHeader: Bool
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins: [Int] = []
  private(set) var lines: [Line] = []

  mutating func append(_ scalar: Unicode.Scalar, from origin: Int) {
    scalars.append(scalar)
    origins.append(origin)
  }

  mutating func appendLine(_ index: Int, of source: SourceText, from textStart: Int, mayBeHeader: Bool) {
    if !lines.isEmpty { append("\n", from: source.lines[index - 1].upperBound) }
    let line = Line(index: index, textStart: textStart, regionStart: scalars.count, mayBeHeader: mayBeHeader)
    lines.append(line)
    let range = textStart..<source.lines[index].upperBound
    scalars.append(contentsOf: source.scalars[range])
    origins.append(contentsOf: range)
  }

  /// A part that is not empty, with the lines on which it stands.
  func part(_ range: Range<Int>, of source: SourceText) -> Region {
    var part = Region()
    part.scalars = Array(scalars[range])
    part.origins = Array(origins[range])
    let first = source.place(sourceRange(range)).line &- source.firstLine
    part.lines = [Line(index: first, textStart: origins[range.lowerBound], regionStart: 0, mayBeHeader: false)]
    for line in lines where line.regionStart > range.lowerBound && line.regionStart < range.upperBound {
      let start = line.regionStart - range.lowerBound
      part.lines.append(
        Line(index: line.index, textStart: line.textStart, regionStart: start, mayBeHeader: false))
    }
    return part
  }

  mutating func removeLastLine() {
    guard let line = lines.popLast() else { return }
    let end = max(line.regionStart - 1, 0)
    scalars.removeSubrange(end...)
    origins.removeSubrange(end...)
  }

  /// The source's range of a part of the region that is not empty.
  func sourceRange(_ range: Range<Int>) -> Range<Int> { origins[range.lowerBound]..<origins[range.upperBound - 1] + 1 }

  /// `range` without the blanks and newlines at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    scalars[range].trimming(while: \.isBlankOrNewline).indices
  }

  /// The same of a formula, whose last blank may belong to a backslash.
  func trimmedFormula(_ range: Range<Int>) -> Range<Int> {
    let body = trimmed(range)
    let backslashes = scalars[body].reversed().prefix { $0 == "\\" }.count
    return backslashes % 2 == 1 && body.upperBound < range.upperBound ? body.lowerBound..<body.upperBound + 1 : body
  }

  /// Its text. A line's end that belongs to a backslash is a blank: written again, it would leave an empty line.
  func text(ofFormula range: Range<Int>) -> String {
    let text = text(range)
    return text.unicodeScalars.last == "\n" ? text.dropLast() + " " : text
  }

  func text(_ range: Range<Int>) -> String { String(scalars[range]) }
}
