// Pipe tables in the block structure: found at their delimiter row, read to their last row, and handed to cmark as a mark
// with the cells after it, each a heading, so that it reads their inlines with the document's link definitions.

import Texts

extension BlockScanner {
  /// The cursor's line is a delimiter row under a header: takes the table whose header is the paragraph's last line.
  mutating func takeTable(_ cursor: LineCursor) throws(MarkdownError) -> Bool {
    guard let header = paragraph.region.lines.last, header.mayBeHeader,
      let alignments = Table.alignments(source.scalars[cursor.textStart..<cursor.end])
    else { return false }
    let range = header.textStart..<source.lines[header.index].upperBound
    if try isInFormula(range) { return false }
    let headerCells = Table.cells(source, range)
    guard headerCells.count == alignments.count || source.scalars[range].contains("|") else { return false }
    let delimiterLine = line
    paragraph.region.removeLastLine()
    line = header.index
    if paragraph.region.lines.isEmpty {
      leaf = .none
    } else if try !closeLeaf() {
      return true
    }
    guard headerCells.count == alignments.count else {
      throw MarkdownError(
        place: source.place(cursor.textStart..<cursor.end),
        message: "cells in the table's header: \(headerCells.count), in its delimiter row: \(alignments.count)")
    }
    // Short rows are filled up: a few kilobytes could ask for millions of cells.
    guard alignments.count <= 200 else {
      throw MarkdownError(
        place: source.place(cursor.textStart..<cursor.end), message: "a table of more than 200 columns")
    }
    line = delimiterLine + 1
    var rows = [headerCells]
    while let row = try tableRow(alignments.count) { rows.append(row) }
    let end = source.lines[line - 1].upperBound
    try writeTable(rows, alignments, header, upTo: end, captioned: takeCaption())
    return true
  }

  /// A displayed formula begins in the header and goes on: the lines are its own.
  private func isInFormula(_ header: Range<Int>) throws(MarkdownError) -> Bool {
    let text = source.text(header)
    guard text.holds("$$") || text.holds("\\begin{") else { return false }
    var probe = paragraph
    // What it would lift is thrown away.
    var lifting = Lifting()
    return try probe.scan(upTo: paragraph.region.scalars.count, &lifting) != nil
  }

  /// Where Pandoc's caption stands below a table, perhaps after blank lines: `: Words {#tbl-a}`.
  private func captionLine() -> Int? {
    var next = line
    while next < source.lines.count {
      var cursor = LineCursor(source, line: next)
      let isInside = matchContainers(&cursor) == containers.count
      guard cursor.isBlank else { return isInside && isCaption(cursor) ? next : nil }
      next += 1
    }
    return nil
  }

  /// The caption's text, up to a blank line or another block, on one line: it goes to cmark as a heading, as the cells do.
  private mutating func takeCaption() -> Region? {
    guard let first = captionLine() else { return nil }
    var region = Region()
    line = first
    while line < source.lines.count {
      var cursor = LineCursor(source, line: line)
      guard matchContainers(&cursor) == containers.count, !cursor.isBlank else { break }
      var start = cursor.textStart
      if line == first {
        start = captionStart(cursor) ?? start
      } else {
        guard BlockStart.find(at: cursor, inParagraph: true, mayBeLazy: true) == nil, !isCaption(cursor) else { break }
        region.append(" ", from: source.lines[line - 1].upperBound)
      }
      for index in Region.trimmed(source, start..<cursor.end) {
        region.append(source.scalars[index], from: index)
      }
      line += 1
    }
    return region
  }

  private func isCaption(_ cursor: LineCursor) -> Bool { captionStart(cursor) != nil }

  /// Where its words begin. `Table: …` may be a sentence, unless it ends with an id for one.
  private func captionStart(_ cursor: LineCursor) -> Int? {
    if isDefinitionMarker(cursor) { return cursor.scalar(at: cursor.textStart) == ":" ? cursor.textStart + 1 : nil }
    let text = source.scalars[cursor.textStart..<cursor.end]
    guard !cursor.isIndented, text.dropFirst().starts(with: "able:".unicodeScalars), let first = text.first,
      first == "T" || first == "t", String(text).contains("{#tbl-")
    else { return nil }
    return cursor.textStart + "Table:".unicodeScalars.count
  }

  /// The next line's cells; nil when it is no row. A row ends where a block begins, and is never lazy.
  private mutating func tableRow(_ columns: Int) throws(MarkdownError) -> [Table.Cell]? {
    guard line < source.lines.count else { return nil }
    var cursor = LineCursor(source, line: line)
    guard matchContainers(&cursor) == containers.count, !cursor.isBlank, !isCaption(cursor),
      BlockStart.find(at: cursor, inParagraph: false, mayBeLazy: true) == nil
    else { return nil }
    let cells = Table.cells(source, cursor.textStart..<cursor.end)
    if columns > 1, !source.scalars[cursor.textStart..<cursor.end].contains("|") {
      doubt(
        Region.trimmed(source, cursor.textStart..<cursor.end),
        "a row of the table here, as on GitHub: a table ends with a blank line")
    }
    line += 1
    if cells.count > columns {
      throw MarkdownError(
        place: source.place(Region.trimmed(source, cells[columns].range)),
        message: "cells in this row: \(cells.count), in the table's header: \(columns)")
    }
    if cells.count < columns, let formula = cells.lazy.compactMap(\.barredFormula).first {
      throw MarkdownError(
        place: source.place(formula),
        message: "cells in this row: \(cells.count), in the table's header: \(columns); this formula has taken a bar")
    }
    return cells
  }

  private mutating func writeTable(
    _ rows: [[Table.Cell]], _ alignments: [Table.Alignment?], _ header: Region.Line, upTo end: Int,
    captioned region: Region?
  ) throws(MarkdownError) {
    let attributes = try region.flatMap { region throws(MarkdownError) in
      try captionAttributes(region)
    }
    let caption = region.map {
      Table.Caption(attributes: attributes?.attributes, range: $0.sourceRange($0.scalars.indices))
    }
    let table = Table(alignments: alignments, rowCount: rows.count, caption: caption)
    let range = header.textStart..<end
    writeBlock(lifting.add(.table(table), range), line: header.index, prefixEnd: header.textStart)
    let prefix = continuationPrefix + "# "
    for (index, row) in rows.enumerated() {
      let sourceLine = index == 0 ? header.index : header.index + index + 1
      for column in alignments.indices {
        rewritten.beginLine(sourceLine)
        rewritten.append(prefix)
        if column < row.count {
          let region = row[column].region
          if let bar = row[column].escapedBar {
            let message = "a single bar here, as on GitHub, but a double one in Jupyter: write \\vert or \\Vert"
            lifting.doubts.append(MarkdownError(place: source.place(bar), message: message))
          }
          try checkLength(region)
          var scanner = InlineScanner(source, region, .cell)
          _ = try scanner.scan(upTo: region.scalars.count, &lifting)
          note(.cell, scanner, line: rewritten.lineCount - 1)
          rewritten.append(region, scanner.edits, of: source)
        }
        rewritten.append([" ", Mark.cellEnd])
        rewritten.endLine()
      }
    }
    guard let region else { return }
    try checkLength(region)
    var scanner = InlineScanner(source, region, .caption)
    _ = try scanner.scan(upTo: attributes?.range.lowerBound ?? region.scalars.count, &lifting)
    if let attributes { scanner.add(InlineScanner.Edit(range: attributes.range, replacement: "")) }
    note(.paragraph, scanner)
    rewritten.beginLine(source.place(region.sourceRange(region.scalars.indices)).line &- source.firstLine)
    rewritten.append(prefix)
    rewritten.append(region, scanner.edits, of: source)
    rewritten.append([" ", Mark.cellEnd])
    rewritten.endLine()
  }

  /// Those at the caption's end, which may be all of it.
  private func captionAttributes(
    _ region: Region
  ) throws(MarkdownError) -> (attributes: Attributes, range: Range<Int>)? {
    let whole = region.scalars.indices
    if let (attributes, end) = try Attributes.read(in: region, from: 0, to: whole.upperBound, source),
      end == whole.upperBound
    {
      return (attributes, whole)
    }
    return try HeadingID.attributes(in: region, whole, source)
  }
}
