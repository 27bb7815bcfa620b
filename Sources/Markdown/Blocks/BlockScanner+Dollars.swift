// Formulas between single dollars whose lines look like other blocks: `$a⏎+ b$` is no list. Jupyter takes formulas out before
// it looks for blocks, and Pandoc lets hardly a block interrupt a paragraph; so the lines belong to the paragraph here, too.

extension BlockScanner {
  /// The line begins a block, unless a formula of the open paragraph goes on in it: then the paragraph takes its lines.
  mutating func takeDollars(_ start: BlockStart) throws(MarkdownError) -> Bool {
    switch start {
    case .setextUnderline, .item, .thematicBreak, .quote, .heading, .definition: break
    default: return false
    }
    let boundary = paragraph.region.scalars.count
    guard paragraph.hasOpenDollar(across: nil, in: paragraph.region) else { return false }
    var region = paragraph.region
    var next = line
    var hasDollar = false
    // The next dollar is the one that closes the formula, or there is none.
    while !hasDollar {
      guard next < source.lines.count else { return false }
      var cursor = LineCursor(source, line: next)
      guard matchContainers(&cursor) == containers.count, !cursor.isBlank else { return false }
      region.appendLine(next, of: source, from: cursor.offset, mayBeHeader: false)
      hasDollar = source.scalars[cursor.offset..<cursor.end].contains("$")
      next += 1
    }
    guard paragraph.hasOpenDollar(across: boundary, in: region) else { return false }
    while line < next {
      var cursor = LineCursor(source, line: line)
      _ = matchContainers(&cursor)
      try extendParagraph(cursor, mayBeHeader: false)
    }
    return true
  }
}

extension InlineScanner {
  /// Whether a dollar opens no formula in the region, or, where there is a boundary, one that ends beyond that.
  mutating func hasOpenDollar(across boundary: Int?, in region: Region) -> Bool {
    let start = closedDollars
    let text = Array(region.scalars[start...])
    guard text.contains("$") else { return false }
    let code = CodeSpans(text, from: 0, to: text.count)
    var dollars = Dollars(text, to: text.count, code, source.dialect)
    var index = 0
    while index < (boundary ?? region.scalars.count) - start {
      switch text[index] {
      case "\\": index += 2
      case "`":
        let run = CodeSpans.run(in: text, at: index, to: text.count)
        index = code.closing(ofRunAt: index).map { $0 + run.count } ?? run.upperBound
      case "$":
        let run = text[index...].prefix { $0 == "$" }.count
        // Displayed formulas are looked after elsewhere.
        guard run == 1 else { return false }
        guard let formula = dollars.formula(at: index)?.whole else {
          if boundary == nil { return true }
          index += 1
          continue
        }
        guard let boundary, formula.upperBound > boundary - start else {
          index = formula.upperBound
          continue
        }
        guard !dollars.isMoney(formula) else { return false }
        closedDollars = start + formula.upperBound
        return true
      default: index += 1
      }
    }
    return false
  }
}
