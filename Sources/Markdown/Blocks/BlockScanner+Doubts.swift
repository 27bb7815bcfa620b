// What is none here of what its author may mean: tables and captions in Pandoc's other spellings, and GitHub's with a slip in
// them; Pandoc's other lists; MyST's comments. It is text, as in Jupyter, and said to be.

extension BlockScanner {
  private static let spelling = "text here: tables are written | a | b |, with | --- | --- | below"

  /// A line that begins with a colon: Pandoc reads captions above their tables, too, and a term is a single line.
  mutating func doubtColon() {
    let text = paragraph.region.scalars
    guard source.dialect == .markdown,
      let start = paragraph.region.lines.lazy.map(\.regionStart).first(where: { start in
        start + 2 < text.count && text[start] == ":" && text[start + 1].isBlank
          && !paragraph.isTaken(start)
      })
    else { return }
    let end = text[start...].firstIndex(of: "\n") ?? text.count
    doubt(
      paragraph.region.sourceRange(paragraph.region.trimmed(start..<end)),
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
      let isGrid = index == 0 && text[row].first == "+" || index == 1 && text[row].contains("+")
      let isRow =
        index > 0 && text[row].contains("|") && text[lines[index - 1].regionStart..<row.lowerBound].contains("|")
      if isRule, isGrid || isRow || lines.count == 1 && text[row].contains("|") {
        return doubt(paragraph.region.sourceRange(row), Self.spelling)
      }
    }
    let rows = lines.prefix(2).indices.map { index in
      paragraph.region.trimmed(
        lines[index].regionStart..<(lines.count > index + 1 ? lines[index + 1].regionStart - 1 : text.count))
    }
    if isTable(rows) { doubt(paragraph.region.sourceRange(rows[0]), Self.spelling) }
  }

  /// Whether lines look like rows: `| a | b |`, alone or with another below; `a | b` and `1 | 2`.
  private func isTable(_ rows: [Range<Int>]) -> Bool {
    let text = paragraph.region.scalars
    guard rows.allSatisfy({ $0.count < 1000 && $0.count > 2 }), !text.contains(where: \.isOtherBlank) else {
      return false
    }
    let bars = rows.map { row in
      row.filter { text[$0] == "|" && text[max(0, $0 - 1)] != "\\" && !paragraph.isTaken($0) }
    }
    if zip(rows, bars).allSatisfy({ $1.first == $0.lowerBound && $1.last == $0.upperBound - 1 && $1.count > 1 }) {
      // `|x|` alone is rather a number's size.
      return text[rows[0].lowerBound + 1].isBlank && (rows.count > 1 || bars[0].count > 2)
    }
    guard rows.count > 1, bars[0].count == bars[1].count, !bars[0].isEmpty else { return false }
    return zip(rows, bars).allSatisfy { row, bars in
      let isApart = bars.allSatisfy {
        $0 > row.lowerBound && $0 + 1 < row.upperBound && text[$0 - 1].isBlank && text[$0 + 1].isBlank
      }
      // `P(A | B)`; lines of links.
      return isApart && !text[row].contains("(") && !text[row].contains("{")
    }
  }

  /// A paragraph that begins as MyST's comments and ends of cells do, or as Pandoc's numbered items and lines of verse.
  mutating func doubtBeginning() {
    let text = paragraph.region.scalars
    guard source.dialect == .markdown, text.count > 2 else { return }
    let end = text.firstIndex(of: "\n") ?? text.count
    let line = text[0..<end]
    let message: String
    switch text[0] {
    case "%" where text[1].isBlank: message = "comments are written <!-- … -->"
    case "+" where text.starts(with: ["+", "+", "+"]) && line.allSatisfy { $0 == "+" || $0.isBlank }:
      message = "a line across the page is written ---"
    case "#" where text[1] == "." && text[2].isBlank: message = "numbered lists are written 1. 2. 3."
    case "(" where text[1] == "@" && line.dropFirst(2).first { !$0.isWord } == ")":
      message = "numbered lists are written 1. 2. 3."
    case "!" where line.starts(with: "!!! ".unicodeScalars),
      "." where line.starts(with: ".. ".unicodeScalars) && line.hasColons,
      "?" where line.starts(with: "??? ".unicodeScalars):
      message = "callouts are written > [!NOTE]"
    case "*" where text[1] == "[" && line.firstIndex(of: "]").map { line[$0...].dropFirst().first == ":" } ?? false:
      message = "an abbreviation is <abbr title=\"…\">…</abbr> where it stands"
    case "=" where line.starts(with: "=== \"".unicodeScalars):
      message = "tabs are none here: write a heading for each"
    case "[" where ["[toc]", "[[toc]]", "[[_toc_]]"].contains(String(line).lowercased()):
      message = "an HTML page has its own list of contents"
    case _ where isLettered: message = "numbered lists are written 1. 2. 3."
    case "|" where end < text.count && isVerse:
      message = "a backslash at a line's end breaks it; a table has | --- | --- | below its first row"
    default: return
    }
    doubt(paragraph.region.sourceRange(paragraph.region.trimmed(0..<end)), "text here: \(message)")
  }

  /// Whether each line begins with a bar, which is its only one.
  private var isVerse: Bool {
    paragraph.region.scalars.split(separator: "\n").allSatisfy { line in
      line.first == "|" && line.dropFirst().first?.isBlank ?? false && !line.dropFirst().contains("|")
    }
  }

  /// `##Words`, which old Jupyter took for a heading, as nbconvert takes even `#Words`; and seven signs, which are none.
  mutating func doubtHeading() {
    let text = paragraph.region.scalars
    let sign = text.prefix { $0 == "#" }
    guard let next = text.dropFirst(sign.count).first, !sign.isEmpty,
      next.properties.isAlphabetic || sign.count > 6 && next.isBlank
    else { return }
    doubt(
      paragraph.region.sourceRange(sign.indices),
      "text here, no heading: a blank stands behind its signs, which are six at most (write \\# for a sign)")
  }

  /// Lines of a paragraph that begin as an item does, but indented so far that they go on with it, or without a blank behind
  /// the sign; and a link's address, which nothing may stand above.
  mutating func doubtLines() {
    let region = paragraph.region
    guard region.lines.count > 1 else { return }
    var isJoinedAbove = false
    for (index, line) in region.lines.enumerated() {
      let end = index + 1 < region.lines.count ? region.lines[index + 1].regionStart - 1 : region.scalars.count
      let whole = region.scalars[line.regionStart..<max(end, line.regionStart)]
      let text = whole.drop(while: \.isBlank)
      let isJoined = text.isJoinedItem
      defer { isJoinedAbove = isJoined }
      guard index > 0, text.count > 2, !paragraph.isTaken(text.startIndex) else { continue }
      let place = region.sourceRange(region.trimmed(text.indices))
      if text.isItem, whole.count - text.count > 3 || whole.first == "\t" {
        return doubt(place, "text here, no list item: it is indented by four columns or more")
      }
      if isJoined, isJoinedAbove, text.first == region.scalars[region.lines[index - 1].regionStart...].first {
        return doubt(place, "text here, no list item: a blank stands behind its sign")
      }
      if text.isDefinition {
        return doubt(place, "text here: a link's address, [label]: address, has a blank line above it")
      }
    }
  }

  /// Whether the first two lines begin as Pandoc's lists with letters do: `a.` and `b.`, `(i)` and `(ii)`.
  private var isLettered: Bool {
    guard let first = paragraph.region.scalars.first(where: { !$0.isBlank }), "aAiI(".unicodeScalars.contains(first)
    else { return false }
    let starts = paragraph.region.lines.prefix(2).map { line -> String in
      let word = paragraph.region.scalars[line.regionStart...].drop(while: \.isBlank).prefix { !$0.isBlankOrNewline }
      return String(word.filter { $0 != "(" }).lowercased()
    }
    guard starts.count == 2, let end = starts[0].last, end == "." || end == ")", starts[1].last == end else {
      return false
    }
    return [["a", "b"], ["i", "ii"], ["1", "2"]].contains(starts.map { String($0.dropLast()) })
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

  mutating func doubt(_ range: Range<Int>, _ message: String) {
    lifting.doubts.append(MarkdownError(place: source.place(range), message: message))
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// `- x`, `1. x`
  fileprivate var isItem: Bool {
    guard let sign = first, count > 2 else { return false }
    if "-*+".unicodeScalars.contains(sign) { return dropFirst().first == " " && dropFirst(2).first != " " }
    return sign == "1" && (dropFirst().first == "." || dropFirst().first == ")") && dropFirst(2).first == " "
  }

  /// `-x`, `+x`
  fileprivate var isJoinedItem: Bool {
    (first == "-" || first == "+") && (dropFirst().first?.properties.isAlphabetic ?? false)
  }

  /// `[label]: https://…`
  fileprivate var isDefinition: Bool {
    guard first == "[", dropFirst().first != "^", let close = firstIndex(of: "]"), close > startIndex + 1,
      self[(close + 1)...].first == ":"
    else { return false }
    let address = self[(close + 2)...].drop(while: \.isBlank).prefix { !$0.isBlankOrNewline }
    return address.first.map { "<#/".unicodeScalars.contains($0) } ?? false || String(address).contains("://")
  }

  /// `.. note::`
  fileprivate var hasColons: Bool { zip(self, dropFirst()).contains { $0 == ":" && $1 == ":" } }
}
