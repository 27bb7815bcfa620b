// What looks like Markdown in a block of HTML, where it is text: for a warning, so what may well be meant as text is passed over.

struct MarkdownInHTML {
  private let text: [Unicode.Scalar]
  /// What the scanner has lifted out: tags, formulas, live values.
  private var lifted: ArraySlice<Range<Int>>
  /// The elements that show code and are open: what stands in them is meant as it is.
  private var openCode = 0

  /// - Returns: Where it stands, and the element that says the same; nil for that where a blank line would do.
  static func first(in text: [Unicode.Scalar], _ lifted: [Range<Int>]) -> (range: Range<Int>, element: String?)? {
    let signs: Set<Unicode.Scalar> = ["*", "_", "`", "[", "~", "#", ":", "-", "+", "."]
    guard text.contains(where: signs.contains) else { return nil }
    var search = MarkdownInHTML(text: text, lifted: lifted[...])
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: "\n") ?? text.count
      if let found = search.first(inLine: start..<end) { return found }
      start = end + 1
    }
    return nil
  }

  private init(text: [Unicode.Scalar], lifted: ArraySlice<Range<Int>>) {
    self.text = text
    self.lifted = lifted
  }

  private mutating func first(inLine line: Range<Int>) -> (Range<Int>, String?)? {
    let start = text[line].firstIndex { !$0.isBlank } ?? line.upperBound
    let beginsWithTag = start < line.upperBound && text[start] == "<"
    if openCode == 0, !isLifted(start), let block = block(start, line) { return (block, nil) }
    var index = start
    while index < line.upperBound {
      while let next = lifted.first, next.upperBound <= index {
        lifted.removeFirst()
        pass(next)
      }
      if let next = lifted.first, next.lowerBound <= index {
        index = next.upperBound
        continue
      }
      if text[index] == "\\" {
        index += 2
        continue
      }
      if openCode == 0, let (range, element) = span(index, line.upperBound) {
        return (range, beginsWithTag ? element : nil)
      }
      let sign = text[index]
      // What opened nothing here opens nothing later in its run.
      repeat { index += 1 } while index < line.upperBound && text[index] == sign && !isLifted(index)
    }
    return nil
  }

  private static let code: Set = ["code", "kbd", "pre", "samp", "tt", "var"]

  private mutating func pass(_ range: Range<Int>) {
    guard text[range].first == "<" else { return }
    let isClosing = text[range].dropFirst().first == "/"
    let name = String(text[range].dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter }).lowercased()
    if Self.code.contains(name) { openCode = max(0, openCode + (isClosing ? -1 : 1)) }
  }

  private func isLifted(_ index: Int) -> Bool {
    lifted.first { $0.upperBound > index }.map { $0.lowerBound <= index } ?? false
  }

  // MARK: What a line begins with

  private func block(_ start: Int, _ line: Range<Int>) -> Range<Int>? {
    guard start < line.upperBound else { return nil }
    let end = text[start..<line.upperBound].firstIndex { $0 != text[start] } ?? line.upperBound
    let run = start..<end
    let isBeforeText = end + 1 < line.upperBound && text[end].isBlank && !text[end + 1].isBlank
    switch text[start] {
    case ":" where run.count >= 3, "`" where run.count >= 3, "~" where run.count >= 3: return run
    case "#" where run.count <= 6 && isBeforeText: return run
    // A dash may begin any line but the one right below a tag.
    case "-", "*", "+":
      guard run.count == 1, isBeforeText, line.lowerBound > 1 else { return nil }
      let above = text[..<(line.lowerBound - 1)].last { !$0.isBlank }
      return above == ">" ? run : nil
    default: return nil
    }
  }

  // MARK: What stands in it

  /// How far the end of something is looked for.
  private static let reach = 1000

  private func span(_ index: Int, _ end: Int) -> (Range<Int>, String)? {
    let sign = text[index]
    let end = min(end, index + Self.reach)
    switch sign {
    case "[":
      guard let close = text[index..<end].firstIndex(of: "]"), close + 1 < end, text[close + 1] == "(",
        text[(close + 1)..<end].contains(")")
      else { return nil }
      let isImage = index > 0 && text[index - 1] == "!"
      return (index..<close + 2, isImage ? "<img src=\"…\" alt=\"…\">" : "<a href=\"…\">…</a>")
    case "`":
      let length = run(index, end)
      var next = index + length
      while next < end {
        guard text[next] == "`" else {
          next += 1
          continue
        }
        let other = run(next, end)
        if other == length { return (index..<next + other, "<code>…</code>") }
        next += other
      }
      return nil
    case "*", "_", "~":
      let length = run(index, end)
      guard length <= 3, sign != "~" || length == 2, index + length < end, !text[index + length].isBlank,
        index == 0 || !isWord(text[index - 1])
      else { return nil }
      var next = index + length
      while next < end {
        guard text[next] == sign, !isLifted(next), text[next - 1] != "\\" else {
          next += 1
          continue
        }
        let other = run(next, end)
        if other == length, !text[next - 1].isBlank, next + other == end || !isWord(text[next + other]) {
          return (
            index..<next + other, sign == "~" ? "<del>…</del>" : length == 1 ? "<em>…</em>" : "<strong>…</strong>"
          )
        }
        next += other
      }
      return nil
    default: return nil
    }
  }

  private func run(_ index: Int, _ end: Int) -> Int {
    text[index..<end].prefix { $0 == text[index] }.count
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.isDigit }
}
