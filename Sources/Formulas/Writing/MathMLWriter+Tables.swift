// Tables in MathML Core: alignment, padding and lines are CSS on the cells, and numbers of equations stand at the margin.

import Texts

extension MathMLWriter {
  mutating func writeTable(_ table: MathTable) {
    let references = references
    let shown = table.rows.map { row in
      row.tag?.shown ?? row.label.flatMap { references[$0] }.map { "(\($0.text))" }
    }
    let hasTags = shown.contains { $0 != nil }
    var attributes = table.kind.isDisplay ? " displaystyle=\"true\"" : ""
    if table.kind == .smallMatrix { attributes += " scriptlevel=\"1\"" }
    if hasTags { attributes += " style=\"width: 100%\"" }
    let columns = table.columnLines.isEmpty ? 0 : table.alignments.count
    let most = table.rows.map(\.cells.count).max() ?? 0
    element("mtable", attributes) { writer in
      writer.inStyle(isDisplay: table.kind.isDisplay, isScript: table.kind.isScript) {
        for (number, row) in table.rows.enumerated() {
          let id = row.label.flatMap { references[$0] }?.id
          $0.element("mtr", id.map { " id=\"\($0.escapedForXML)\"" } ?? "") {
            if hasTags { $0.output($0.margin) }
            // Cells left out at a row's end still carry the lines of their columns.
            for column in 0..<max(row.cells.count, columns) {
              $0.element("mtd", " style=\"\(table.cellStyle(row: number, column: column, em: $0.em))\"") {
                if column < row.cells.count {
                  $0.writeCell(row.cells[column], followsAtom: table.kind == .aligned && column % 2 == 1)
                }
              }
            }
            if hasTags {
              for _ in row.cells.count..<max(most, row.cells.count) { $0.output("<mtd></mtd>") }
              $0.output($0.margin)
              $0.element("mtd", " style=\"padding: 0.35em 0\"") {
                if let text = shown[number] { $0.tag("mtext", text) }
              }
            }
          }
        }
      }
    }
  }

  /// Two cells that take what width is left, so that the equations are centred and their numbers at the right edge.
  private var margin: String { "<mtd style=\"width: 50%; padding: 0\"></mtd>" }

  private mutating func writeCell(_ cell: MathNode, followsAtom: Bool) {
    if case .row(let nodes) = cell { write(nodes, followsAtom: followsAtom) } else { writeOne(cell) }
  }
}

extension MathTable {
  fileprivate func cellStyle(row: Int, column: Int, em: (Double) -> String) -> String {
    // Above and below, before, after; in em.
    let (natural, before, after): (Double, Double, Double) =
      switch kind {
      case .aligned: (0.35, column > 0 && column % 2 == 0 ? pairSpace : 0, 0)
      case .equationArray: (0.35, column > 0 ? 0.2778 : 0, 0)
      case .centered: (0.35, column > 0 ? 1 : 0, 0)
      case .cases, .displayCases: (0.3, column > 0 ? 1 : 0, 0)
      case .smallMatrix: (0.1, column > 0 ? 0.3333 : 0, 0)
      case .stack: (0.05, 0, 0)
      // Delimiters stand close to a matrix, LaTeX's \arraycolsep only around an array.
      case .matrix: (0.25, column > 0 ? 1 : 0, 0)
      case .array, .displayArray: (0.25, 0.5, 0.5)
      }
    // A row of TeX's is 1.2 em high: half of what it is to be more goes above, half below.
    let height = max(natural + (stretch - 1) * 0.6, 0)
    func length(_ width: Double) -> String { width == 0 ? "0" : em(width) }
    let below = max(height + rows[row].space, 0)
    var style =
      below == height && before == after
      ? "padding: \(length(height)) \(length(before))"
      : "padding: \(length(height)) \(length(after)) \(length(below)) \(length(before))"
    // Browsers centre cells.
    switch alignment(column) {
    case .center: break
    case .left: style += "; text-align: left"
    // What a cell holds is a block, which Chromium shifts only for its own value; Firefox takes either.
    case .right: style += "; text-align: right; text-align: -webkit-right"
    }
    if let line = columnLines[column] { style += "; border-left: \(line.rawValue)" }
    if column == alignments.count - 1, let line = columnLines[column + 1] {
      style += "; border-right: \(line.rawValue)"
    }
    if let line = rowLines[row] { style += "; border-top: \(line.rawValue)" }
    if row == rows.count - 1, let line = rowLines[row + 1] { style += "; border-bottom: \(line.rawValue)" }
    return style
  }

  private func alignment(_ column: Int) -> Alignment {
    switch kind {
    case .aligned: column % 2 == 0 ? .right : .left
    case .equationArray: column == 0 ? .right : column == 1 ? .center : .left
    case .cases, .displayCases: .left
    case .array, .displayArray, .matrix, .stack:
      alignments.isEmpty ? .center : alignments[min(column, alignments.count - 1)]
    case .centered, .smallMatrix: .center
    }
  }
}
