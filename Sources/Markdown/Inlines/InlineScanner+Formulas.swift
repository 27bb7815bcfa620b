// Formulas in running text: `$…$` by Pandoc's and Jupyter's rule, `$$…$$`, and amsmath's environments without dollars.

extension InlineScanner {
  mutating func backslash(_ lifting: inout Lifting) throws(MarkdownError) -> OpenDisplay? {
    guard matches("\\begin{", at: position) else {
      position += position + 1 < end && text[position + 1].isPunctuation ? 2 : 1
      return nil
    }
    let nameStart = position + 7
    var nameEnd = nameStart
    while nameEnd < end, text[nameEnd].isLetter || text[nameEnd] == "*" { nameEnd += 1 }
    guard nameEnd > nameStart, matches("}", at: nameEnd) else {
      position += 1
      return nil
    }
    let name = region.text(nameStart..<nameEnd)
    guard Self.environments.contains(name) else {
      throw error(
        position..<nameEnd + 1, "environment '\(name)' cannot stand outside a formula: put it between $$ and $$")
    }
    return try display(OpenDisplay(range: position..<nameEnd + 1, environment: name), &lifting)
  }

  /// amsmath's displayed environments, which need no dollars.
  private static let environments: Set = [
    "align", "align*", "alignat", "alignat*", "displaymath", "eqnarray", "eqnarray*", "equation", "equation*",
    "flalign",
    "flalign*", "gather", "gather*", "math", "multline", "multline*", "split",
  ]

  mutating func dollar(_ lifting: inout Lifting) throws(MarkdownError) -> OpenDisplay? {
    if matches("$$", at: position) {
      return try display(OpenDisplay(range: position..<position + 2, environment: nil), &lifting)
    }
    guard let closing = Self.closingDollar(in: text, from: position, to: end, code) else {
      position += 1
      return nil
    }
    lift(position..<closing + 1, body: position + 1..<closing, isDisplay: false, environment: nil, &lifting)
    return nil
  }

  /// Pandoc's and Jupyter's rule: no blank after the opening dollar nor before the closing one, no digit after that.
  /// The first dollar that is not escaped decides, and a code span in between makes both of them text.
  static func closingDollar(
    in text: [Unicode.Scalar], from opening: Int, to end: Int, _ code: CodeSpans
  ) -> Int? {
    var index = opening + 1
    guard index < end, !text[index].isBlankOrNewline, text[index] != "$" else { return nil }
    while index < end {
      switch text[index] {
      case "\\":
        index += 2
      case "`":
        if code.closing(ofRunAt: index) != nil { return nil }
        index += 1
      case "$":
        let follows = index + 1 < end ? text[index + 1] : " "
        return text[index - 1].isBlankOrNewline || follows.isDigit ? nil : index
      default:
        index += 1
      }
    }
    return nil
  }

  private mutating func display(
    _ open: OpenDisplay, _ lifting: inout Lifting
  ) throws(MarkdownError) -> OpenDisplay? {
    guard context == .paragraph || context == .html else {
      throw error(open.range, "a displayed formula cannot stand in \(context.rawValue)")
    }
    guard let (bodyEnd, formulaEnd) = displayEnd(open) else { return open }
    guard !region.trimmed(open.range.upperBound..<bodyEnd).isEmpty else {
      throw error(open.range.lowerBound..<formulaEnd, "the formula is empty")
    }
    lift(
      open.range.lowerBound..<formulaEnd, body: open.range.upperBound..<bodyEnd, isDisplay: true,
      environment: open.environment, &lifting)
    return nil
  }

  private func displayEnd(_ open: OpenDisplay) -> (bodyEnd: Int, end: Int)? {
    var index = open.range.upperBound
    var depth = 1
    let closing = open.environment.map { "\\end{\($0)}" }
    while index < end {
      if text[index] == "\\" {
        if let closing, matches(closing, at: index) {
          depth -= 1
          if depth == 0 { return (index, index + closing.unicodeScalars.count) }
        } else if closing != nil, matches(open.opening, at: index) {
          depth += 1
        }
        index += 2
      } else if closing == nil, matches("$$", at: index) {
        return (index, index + 2)
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func lift(
    _ whole: Range<Int>, body: Range<Int>, isDisplay: Bool, environment: String?, _ lifting: inout Lifting
  ) {
    let body = region.trimmed(body)
    let range = region.sourceRange(whole)
    let bodyPlace = body.isEmpty ? source.place(range) : source.place(region.sourceRange(body))
    let kind = Insert.Kind.formula(
      tex: region.text(body), isDisplay: isDisplay, environment: environment, bodyPlace: bodyPlace)
    let mark = lifting.add(.insert(kind), range, origins: Array(region.origins[body]))
    edits.append(Edit(range: whole, replacement: mark))
    position = whole.upperBound
  }
}
