// Pipe tables in the block structure: found at their delimiter row, read to their last row, and handed to cmark as a mark
// with the cells after it, each a heading, so that it reads their inlines with the document's link definitions.

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
    try checkCaption()
    try writeTable(rows, alignments, header)
    return true
  }

  /// A displayed formula begins in the header and goes on: the lines are its own.
  private func isInFormula(_ header: Range<Int>) throws(MarkdownError) -> Bool {
    let text = source.text(header)
    guard text.contains("$$") || text.contains("\\begin{") else { return false }
    var probe = paragraph
    var lifting = lifting
    return try probe.scan(upTo: paragraph.region.scalars.count, &lifting) != nil
  }

  /// Pandoc's caption below a table, perhaps after blank lines: `: Words {#tbl-a}`. Without this it would be a row or a text
  /// that begins with a colon.
  private func checkCaption() throws(MarkdownError) {
    var next = line
    while next < source.lines.count {
      var cursor = LineCursor(source, line: next)
      let isInside = matchContainers(&cursor) == containers.count
      guard cursor.isBlank else {
        guard isInside, isCaption(cursor) else { return }
        let range = Region.trimmed(source, cursor.textStart..<cursor.end)
        throw MarkdownError(
          place: source.place(range),
          message: "unsupported: a table's caption: write it as a text, without the colon, or \\: for a colon")
      }
      next += 1
    }
  }

  private func isCaption(_ cursor: LineCursor) -> Bool {
    isDefinitionMarker(cursor) && cursor.scalar(at: cursor.textStart) == ":"
  }

  /// The next line's cells; nil when it is no row. A row ends where a block begins, and is never lazy.
  private mutating func tableRow(_ columns: Int) throws(MarkdownError) -> [Table.Cell]? {
    guard line < source.lines.count else { return nil }
    var cursor = LineCursor(source, line: line)
    guard matchContainers(&cursor) == containers.count, !cursor.isBlank, !isCaption(cursor),
      BlockStart.find(at: cursor, inParagraph: false, mayBeLazy: true) == nil
    else { return nil }
    let cells = Table.cells(source, cursor.textStart..<cursor.end)
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
    _ rows: [[Table.Cell]], _ alignments: [Table.Alignment?], _ header: Region.Line
  ) throws(MarkdownError) {
    let table = Table(alignments: alignments, rowCount: rows.count)
    let range = header.textStart..<source.lines[line - 1].upperBound
    writeBlock(lifting.add(.table(table), range), line: header.index, prefixEnd: header.textStart)
    let prefix = continuationPrefix + "# "
    for (index, row) in rows.enumerated() {
      let sourceLine = index == 0 ? header.index : header.index + index + 1
      for column in alignments.indices {
        rewritten.beginLine(sourceLine)
        rewritten.append(prefix)
        if column < row.count {
          let region = row[column].region
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
  }
}
