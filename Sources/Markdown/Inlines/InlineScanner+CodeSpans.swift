// Code spans: those that show code, and live values, which begin with a name in braces. Where none can be played they are
// refused.

extension InlineScanner {
  mutating func codeSpan(_ lifting: inout Lifting) throws(MarkdownError) {
    let opening = CodeSpans.run(in: text, at: position, to: end)
    guard let closing = code.closing(ofRunAt: position) else {
      if let name = LiveSpelling.name(in: text, opening.upperBound..<end) {
        throw error(opening, "this backtick is not closed: \(LiveSpelling.message(name))")
      }
      // Backticks that are text here must not find a partner in a formula's lines, nor look like a fence; and libcmark
      // 0.30 misses spans after such a run.
      for index in opening { edits.append(Edit(range: index..<index + 1, replacement: "&#96;")) }
      position = opening.upperBound
      return
    }
    let whole = position..<closing + opening.count
    position = whole.upperBound
    let content = opening.upperBound..<closing
    guard let (name, rest) = Self.liveCode(text, content) else {
      if let name = LiveSpelling.name(in: text, content) { throw error(whole, LiveSpelling.message(name)) }
      add(Span(range: whole, code: content))
      doubtShownValue(whole, content, &lifting)
      if text[content].starts(with: ["r", " "]), context != .html, let sign = text[content].dropFirst(2).first,
        sign.isLetter || sign.isDigit
      {
        lifting.doubts.append(error(whole, "shown here, and not computed, as R would: write `{python} …`"))
      }
      return try checkCodeAttributes(&lifting)
    }
    let body = region.trimmed(rest)
    var expression = String.UnicodeScalarView()
    var origins: [Int] = []
    var isAfterNewline = false
    for index in body {
      // A line end in a code span counts as one space; cmark has dropped the next line's indentation.
      if isAfterNewline, text[index].isBlank { continue }
      isAfterNewline = text[index] == "\n"
      expression.append(isAfterNewline ? " " : text[index])
      origins.append(region.origins[index])
    }
    let range = region.sourceRange(whole)
    let place = body.isEmpty ? source.place(range) : source.place(region.sourceRange(body))
    let kind = Insert.Kind.inline(name: name, expression: String(expression), place: place)
    edits.append(Edit(range: whole, replacement: lifting.add(.insert(kind), range, origins: origins)))
  }

  /// A blank before the brace shows a live value; between backticks that hold one the author may have wanted the blank for
  /// CommonMark's sake.
  private func doubtShownValue(_ whole: Range<Int>, _ content: Range<Int>, _ lifting: inout Lifting) {
    guard let first = text[content].first, first.isBlankOrNewline,
      text[content].contains("`") || !(text[content].last?.isBlankOrNewline ?? true),
      let (name, _) = Self.liveCode(text, region.trimmed(content)), LiveSpelling.names.contains(name)
    else { return }
    let what = name == "check" ? "and not checked" : "and not computed"
    lifting.doubts.append(
      error(whole, "shown here, \(what), as a blank stands before the brace: `` {…} `` shows, ``{…}`` is played"))
  }

  /// `{word}` at the very beginning of a code span, followed by a blank (`{python}` and `{check}`: by anything).
  static func liveCode(_ text: [Unicode.Scalar], _ content: Range<Int>) -> (name: String, rest: Range<Int>)? {
    var index = content.lowerBound
    guard index < content.upperBound, text[index] == "{" else { return nil }
    index += 1
    var name = String.UnicodeScalarView()
    while index < content.upperBound, text[index].isWord {
      name.append(text[index])
      index += 1
    }
    guard let first = name.first, first.isLetter, index < content.upperBound, text[index] == "}" else { return nil }
    index += 1
    // The two that every lesson has count without the blank too: a claim must not go unchecked for want of one.
    let isCertain = String(name) == "python" || String(name) == "check"
    guard isCertain || index < content.upperBound && text[index].isBlankOrNewline else { return nil }
    return (String(name), index..<content.upperBound)
  }

  /// Where what may not run stands as if it were a live value: its first backtick.
  static func liveCode(in text: some RandomAccessCollection<Unicode.Scalar>) -> Int? {
    let text = Array(text)
    for index in text.indices where text[index] == "`" {
      guard index + 1 < text.count, text[index + 1] == "{" else { continue }
      if liveCode(text, index + 1..<text.count) != nil { return index }
    }
    return nil
  }

  static let misplacedValue = "a live value cannot stand in an address or description"

  /// Addresses and titles are not played.
  func checkValues(_ range: Range<Int>) throws(MarkdownError) {
    guard let offset = Self.liveCode(in: text[range]) else { return }
    throw error(range.lowerBound + offset..<range.upperBound, Self.misplacedValue)
  }

  /// Behind a code span: Pandoc's braces.
  private func checkCodeAttributes(_ lifting: inout Lifting) throws(MarkdownError) {
    guard context != .html, position + 1 < end, text[position] == "{" else { return }
    guard let close = text[position..<min(end, position + 200)].firstIndex(of: "}") else { return }
    switch text[position + 1] {
    case "=" where close > position + 2 && text[position + 2..<close].allSatisfy(\.isWord):
      throw error(position..<close + 1, "unsupported: text for one kind of page alone (write \\{ for a brace)")
    case "." where close > position + 2 && text[position + 2].isLetter:
      lifting.doubts.append(
        error(position..<close + 1, "text here, as code has no attributes (write \\{ for a brace)"))
    default: break
    }
  }
}
