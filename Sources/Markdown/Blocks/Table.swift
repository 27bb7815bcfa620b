// A GFM pipe table: its delimiter row, its rows cut into cells, and the table written out again as HTML and as Markdown.
// Unlike GFM, a formula's own bars do not end a cell (`$|x|$`): Pandoc reads them so, too.

import Texts

struct Table: Sendable {
  enum Alignment: String, Sendable { case left, center, right }

  let alignments: [Alignment?]
  /// The header included.
  let rowCount: Int
  let caption: Caption?

  /// What an author says of a table below it: its words stand behind the cells.
  struct Caption: Sendable {
    let attributes: Attributes?
    /// The whole of it, in the source.
    let range: Range<Int>
  }

  /// The cells, and the caption behind them.
  var textCount: Int { rowCount * alignments.count + (caption == nil ? 0 : 1) }

  // MARK: Reading

  /// The alignments that a delimiter row gives; nil when the line is none. One column needs a bar, to differ from a
  /// heading's underline.
  static func alignments(_ line: some BidirectionalCollection<Unicode.Scalar>) -> [Alignment?]? {
    guard line.contains("|"), line.allSatisfy({ $0 == "|" || $0 == "-" || $0 == ":" || $0.isBlank }) else { return nil }
    var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming(while: \.isBlank) }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    var alignments: [Alignment?] = []
    for cell in cells {
      let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
      let colons = (cell.first == ":", cell.last == ":")
      guard !dashes.isEmpty, cell.count == dashes.count + (colons.0 ? 1 : 0) + (colons.1 ? 1 : 0) else { return nil }
      alignments.append(colons.0 ? (colons.1 ? .center : .left) : (colons.1 ? .right : nil))
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// A cell's text, its `\|` turned to bars, and where it stands.
  struct Cell {
    var region = Region()
    var range: Range<Int>
    /// A formula in the cell has a bar of its own, at this place.
    var barredFormula: Range<Int>?
    /// A formula in the cell has a bar behind a backslash, at this place: one bar or a double one.
    var escapedBar: Range<Int>?
  }

  static func cells(_ source: SourceText, _ line: Range<Int>) -> [Cell] {
    let text = Array(source.scalars[line])
    let code = CodeSpans(text, from: 0, to: text.count)
    var dollars = Dollars(text, to: text.count, code, source.dialect)
    var cells: [Cell] = []
    var cell = Cell(range: line.lowerBound..<line.lowerBound)
    var index = 0
    func take(_ count: Int) {
      for _ in 0..<count where index < text.count {
        cell.region.append(text[index], from: line.lowerBound + index)
        index += 1
      }
    }
    func endCell() {
      cell.range = cell.range.lowerBound..<line.lowerBound + index
      cells.append(cell)
    }
    while index < text.count {
      switch text[index] {
      case "|":
        endCell()
        index += 1
        cell = Cell(range: line.lowerBound + index..<line.lowerBound + index)
      case "\\" where index + 1 < text.count && text[index + 1] == "|":
        index += 1
        take(1)
      // GitHub looks for bars before it looks for what backslashes stand for: even behind two it ends no cell.
      case "\\" where isBehindTwo(index):
        take(1)
      case "\\":
        take(2)
      case "`":
        takeCode()
      case "$":
        guard let formula = dollars.formula(at: index)?.whole else {
          take(1)
          continue
        }
        takeFormula(formula)
      default:
        take(1)
      }
    }
    endCell()
    // The bars at the row's ends are optional.
    if cells.count > 1, cells[0].isBlank { cells.removeFirst() }
    if cells.count > 1, let last = cells.last, last.isBlank { cells.removeLast() }
    return cells

    /// Whether two backslashes begin here, and a bar behind them; to Jupyter that is a backslash and the cell's end.
    func isBehindTwo(_ index: Int) -> Bool {
      source.dialect == .markdown && text[index...].dropFirst().starts(with: ["\\", "|"])
    }

    /// On GitHub a backslash before a bar says that it ends no cell, in a formula, too; to Jupyter and Pandoc it is TeX's.
    func takeFormula(_ formula: Range<Int>) {
      while index < formula.upperBound {
        switch text[index] {
        case "\\" where isBehindTwo(index):
          index += 1
          take(1)
        case "\\" where text[index + 1] == "|" && source.dialect == .markdown:
          let start = line.lowerBound + index
          if cell.escapedBar == nil { cell.escapedBar = start..<start + 2 }
          index += 1
        case "\\": take(1)  // and what follows it
        case "|": cell.barredFormula = line.lowerBound + formula.lowerBound..<line.lowerBound + formula.upperBound
        default: break
        }
        take(1)
      }
    }

    /// A code span hides dollars, but not bars: the one that it contains ends the cell.
    func takeCode() {
      let run = CodeSpans.run(in: text, at: index, to: text.count)
      guard let closing = code.closing(ofRunAt: index) else { return take(run.count) }
      var bar = run.upperBound
      while bar < closing, text[bar] != "|" || text[bar - 1] == "\\" { bar += 1 }
      guard bar == closing else { return take(run.count) }
      while index < closing + run.count {
        if text[index] == "\\", text[index + 1] == "|" { index += 1 }
        take(1)
      }
    }
  }

  // MARK: Writing

  /// - Parameters:
  ///   - cells: the inner HTML of the cells, row by row.
  ///   - caption: as an element.
  func html(_ cells: [String], caption: String) -> String {
    let attributes = caption.isEmpty ? "" : self.caption?.attributes?.html(adding: "tabular") ?? " class=\"tabular\""
    return caption.isEmpty ? html(cells) : "<figure\(attributes)>\n\(caption)\(html(cells))\n</figure>"
  }

  /// - Parameter cells: the inner HTML of the cells, row by row.
  func html(_ cells: [String]) -> String {
    // In a narrow window a wide table scrolls sideways: the keyboard must reach it.
    let isWide = isWide(cells)
    // Words keep together there rather than that each has a line of its own.
    let texts = isWide ? columnsOfText(cells) : []
    var html = "<table\(isWide ? " tabindex=\"0\"" : "")>\n<thead>\n"
    for row in 0..<rowCount {
      if row == 1 { html += "</thead>\n<tbody>\n" }
      html += "<tr>\n"
      for (column, alignment) in alignments.enumerated() {
        let tag = row == 0 ? "th scope=\"col\"" : "td"
        var style = alignment.map { " class=\"\($0.rawValue)\"" } ?? ""
        if row == 0, texts.contains(column) { style += " style=\"min-width: 8rem\"" }
        let cell = cells[row * alignments.count + column]
        html += "<\(tag)\(style)>\(cell)</\(row == 0 ? "th" : "td")>\n"
      }
      html += "</tr>\n"
    }
    return html + (rowCount > 1 ? "</tbody>\n</table>" : "</thead>\n</table>")
  }

  /// Whether the rows may be wider than the narrowest window, 320 pixels: 32 characters, three of them for each gap.
  private func isWide(_ cells: [String]) -> Bool {
    var widths = alignments.map { _ in 0 }
    for (index, cell) in cells.enumerated() {
      var isInTag = false
      var count = 3
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "<") { isInTag = true }
        if !isInTag, byte & 0xC0 != 0x80 { count += 1 }
        if byte == UInt8(ascii: ">") { isInTag = false }
      }
      widths[index % alignments.count] = max(widths[index % alignments.count], count)
    }
    return widths.reduce(0, +) > 32
  }

  /// The columns with texts of more than a few words, formulas left out.
  private func columnsOfText(_ cells: [String]) -> Set<Int> {
    var columns: Set<Int> = []
    for (index, cell) in cells.enumerated() where cell.utf8.count > 24 && !columns.contains(index % alignments.count) {
      var (tags, count, blanks) = (0, 0, 0)
      for byte in cell.utf8 {
        switch byte {
        case UInt8(ascii: "<"): tags += 1
        case UInt8(ascii: ">"): tags = 0
        case UInt8(ascii: " ") where tags == 0: blanks += 1
        default: if tags == 0, byte & 0xC0 != 0x80 { count += 1 }
        }
      }
      if !cell.holds("<math"), blanks > 2, count + blanks > 24 { columns.insert(index % alignments.count) }
    }
    return columns
  }

  /// - Parameters:
  ///   - cells: the cells as inline Markdown, row by row, on one line each.
  ///   - caption: a paragraph.
  func markdown(_ cells: [String], caption: String) -> String {
    let anchor = self.caption?.attributes?.id.map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
    return anchor + (caption.isEmpty ? "" : caption + "\n\n") + markdown(cells)
  }

  /// - Parameter cells: the cells as inline Markdown, row by row, on one line each.
  func markdown(_ cells: [String]) -> String {
    let cells = cells.map(Self.escapingBars)
    var widths = alignments.map { _ in 3 }
    for (index, cell) in cells.enumerated() {
      let column = index % alignments.count
      widths[column] = max(widths[column], cell.unicodeScalars.count)
    }
    var lines: [String] = []
    for row in 0..<rowCount {
      let padded = zip(alignments, widths).enumerated().map { column, style in
        Self.padded(cells[row * alignments.count + column], style.0, width: style.1)
      }
      lines.append("| " + padded.joined(separator: " | ") + " |")
      if row == 0 { lines.append("| " + delimiters(widths).joined(separator: " | ") + " |") }
    }
    return lines.joined(separator: "\n")
  }

  /// An element of HTML in blocks: what a cell holds is Markdown between blank lines, unless it is the same in HTML.
  ///
  /// - Parameters:
  ///   - cells: the cells as inline Markdown, row by row, on one line each.
  ///   - caption: a paragraph.
  func blocks(_ cells: [String], caption: String) -> [String] {
    var blocks = [self.caption?.attributes?.id.map { "<a id=\"\($0)\"></a>" } ?? "", caption].filter { !$0.isEmpty }
    var around = MarkdownText.Surroundings()
    (around.isLineStart, around.isLineEnd) = (true, true)
    var html = "<table>\n<thead>\n"
    for row in 0..<rowCount {
      if row == 1 { html += "</thead>\n<tbody>\n" }
      html += "<tr>\n"
      for (column, alignment) in alignments.enumerated() {
        let tag = row == 0 ? "th" : "td"
        html += "<\(tag)\(alignment.map { " align=\"\($0.rawValue)\"" } ?? "")>"
        let cell = cells[row * alignments.count + column]
        if Table.isSameInHTML(cell) {
          html += cell
        } else {
          blocks += [html, MarkdownText.keepingLine(cell, around)]
          html = ""
        }
        html += "</\(tag)>\n"
      }
      html += "</tr>\n"
    }
    return blocks + [html + (rowCount > 1 ? "</tbody>" : "</thead>") + "\n</table>"]
  }

  /// Whether a cell is plain words, or a formula without signs of HTML.
  private static func isSameInHTML(_ cell: String) -> Bool {
    let isFormula = cell.hasPrefix("$") && cell.hasSuffix("$") && cell.utf8.count { $0 == UInt8(ascii: "$") } == 2
    return !cell.unicodeScalars.contains { (isFormula ? "`<>&" : "\\`*_~[]<>&!|^$@:").unicodeScalars.contains($0) }
      && !cell.holds("www")
  }

  private func delimiters(_ widths: [Int]) -> [String] {
    zip(alignments, widths).map { alignment, width in
      let dashes = String(repeating: "-", count: width - 1)
      return switch alignment {
      case nil: dashes + "-"
      case .left: ":" + dashes
      case .right: dashes + ":"
      case .center: ":" + dashes.dropLast() + ":"
      }
    }
  }

  private static func padded(_ cell: String, _ alignment: Alignment?, width: Int) -> String {
    let missing = width - cell.unicodeScalars.count
    let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
    return String(repeating: " ", count: before) + cell + String(repeating: " ", count: missing - before)
  }

  /// In a table GitHub takes every bar for the end of a cell, in code too, unless a backslash stands before it. In a text one may
  /// stand there already; in code that is the code's own.
  private static func escapingBars(_ cell: String) -> String {
    guard cell.utf8.contains(UInt8(ascii: "|")) else { return cell }
    let text = Array(cell.unicodeScalars)
    let code = CodeSpans(text, from: 0, to: text.count)
    var escaped = String.UnicodeScalarView()
    var (codeEnd, ticksEnd) = (0, 0)
    var isEscaped = false
    for (index, scalar) in text.enumerated() {
      let isInCode = index < codeEnd
      if scalar == "|", !isEscaped || isInCode { escaped.append("\\") }
      if scalar == "`", index >= max(codeEnd, ticksEnd), !isEscaped {
        ticksEnd = CodeSpans.run(in: text, at: index, to: text.count).upperBound
        if let closing = code.closing(ofRunAt: index) { codeEnd = closing }
      }
      isEscaped = scalar == "\\" && !isEscaped && !isInCode
      escaped.append(scalar)
    }
    return String(escaped)
  }
}

extension Table.Cell {
  fileprivate var isBlank: Bool { region.scalars.allSatisfy(\.isBlank) }
}
