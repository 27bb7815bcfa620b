// Where a formula between single dollars ends: by Pandoc's rule in a Markdown file, by Jupyter's in a notebook's text. Both
// keep together what stands in braces (`\text{if $x$}`), and know GitHub's `` $`…`$ ``.

struct Dollars {
  /// A formula that has been found; `body` is what stands between its dollars.
  struct Found {
    let whole: Range<Int>
    let body: Range<Int>
  }

  private let text: [Unicode.Scalar]
  private let end: Int
  private let code: CodeSpans
  private let dialect: Dialect
  /// The closing brace of each opening one; found when a formula first has braces.
  private var braces: [Int: Int]?

  init(_ text: [Unicode.Scalar], to end: Int, _ code: CodeSpans, _ dialect: Dialect) {
    self.text = text
    self.end = end
    self.code = code
    self.dialect = dialect
  }

  /// The formula that opens at the dollar at `opening`, which is no `$$`; nil if that is text.
  mutating func formula(at opening: Int) -> Found? {
    if let found = quoted(at: opening) { return found }
    let balanced = balancedClosing(of: opening)
    switch dialect {
    case .notebook: return balanced.map { found(opening, $0) }
    case .markdown:
      // Where the braces are out of order the first dollar decides: what is wrong is then said of the formula.
      guard let closing = balanced ?? firstClosing(of: opening), isPandocs(opening, closing) else { return nil }
      return found(opening, closing)
    }
  }

  /// What would be a formula but for the code in it: `` $x = `{python} y`$ ``. Here that is code between two dollars; to
  /// Quarto, which plays it before Pandoc looks for formulas, and to Jupyter it is a formula.
  mutating func formulaAroundCode(at opening: Int) -> Range<Int>? {
    guard opening + 1 < end, text[opening + 1] != "$",
      let closing = balancedClosing(of: opening, pastCode: true) ?? firstClosing(of: opening, pastCode: true),
      dialect == .notebook || isPandocs(opening, closing) && scalar(closing + 1) != "`"
    else { return nil }
    return opening..<closing + 1
  }

  /// Whether the dollars may be meant otherwise than they are read: in a Markdown file, what Jupyter would typeset and we do
  /// not; in a notebook, what is more likely money, and a formula whose braces keep Jupyter from seeing it.
  ///
  /// - Returns: The range in question, and what to say of it.
  mutating func doubt(at opening: Int) -> (range: Range<Int>, message: String)? {
    guard opening + 1 < end, text[opening + 1] != "`", text[opening + 1] != "$" else { return nil }
    let closing = balancedClosing(of: opening)
    switch (dialect, closing) {
    case (.markdown, let closing?) where !isPandocs(opening, closing):
      let message = "text here, but a formula in Jupyter: write $x$ without blanks inside, or \\$ for a dollar"
      return (opening..<closing + 1, message)
    case (.notebook, let closing?) where isMoney(opening, closing) || scalar(closing + 1)?.isDigit == true:
      return (opening..<closing + 1, "a formula, as in Jupyter: write \\$ where a dollar is meant")
    case (.notebook, nil):
      guard let first = firstClosing(of: opening), first > opening + 1 else { return nil }
      return (opening..<first + 1, "text, as in Jupyter: the braces between these dollars are not in order")
    default: return nil
    }
  }

  /// Whether a formula is more likely two prices.
  func isMoney(_ formula: Range<Int>) -> Bool {
    isMoney(formula.lowerBound, formula.upperBound - 1) || scalar(formula.upperBound)?.isDigit == true
  }

  /// `$20 and $ 30`
  private func isMoney(_ opening: Int, _ closing: Int) -> Bool { isBeforeDigit(opening) && isBeforeDigit(closing) }

  /// `R$20 e R$ 30`: Pandoc would see a formula, nobody else does.
  private func isMoneyWithLetters(_ opening: Int, _ closing: Int) -> Bool {
    guard opening > 0, text[opening - 1].isLetter, text[opening - 1] == text[closing - 1] else { return false }
    return isMoney(opening, closing)
  }

  private func found(_ opening: Int, _ closing: Int) -> Found {
    Found(whole: opening..<closing + 1, body: opening + 1..<closing)
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { index < end ? text[index] : nil }

  private func isBeforeDigit(_ dollar: Int) -> Bool {
    let next = scalar(dollar + 1)
    return next?.isDigit == true || next?.isBlank == true && scalar(dollar + 2)?.isDigit == true
  }

  /// GitHub's dollars around a code span.
  private func quoted(at opening: Int) -> Found? {
    guard scalar(opening + 1) == "`", scalar(opening + 2) != "`", let closing = code.closing(ofRunAt: opening + 1),
      scalar(closing + 1) == "$"
    else { return nil }
    return Found(whole: opening..<closing + 2, body: opening + 2..<closing)
  }

  /// No blank after the opening dollar nor before the closing one, no digit after that; and no money.
  private func isPandocs(_ opening: Int, _ closing: Int) -> Bool {
    closing > opening + 1 && !text[opening + 1].isBlankOrNewline && !text[closing - 1].isBlankOrNewline
      && scalar(closing + 1)?.isDigit != true && !isMoneyWithLetters(opening, closing)
  }

  /// Where a search for a dollar goes on behind a backtick, which may begin a code span; nil where that ends the search.
  private func behindCode(at index: Int, _ isPassed: Bool) -> Int? {
    let run = CodeSpans.run(in: text, at: index, to: end)
    guard let closing = code.closing(ofRunAt: index) else { return run.upperBound }
    return isPassed ? closing + run.count : nil
  }

  /// The first dollar that is not escaped; a code span before it makes both of them text.
  private func firstClosing(of opening: Int, pastCode: Bool = false) -> Int? {
    var index = opening + 1
    while index < end {
      switch text[index] {
      case "\\": index += 2
      case "`":
        guard let next = behindCode(at: index, pastCode) else { return nil }
        index = next
      case "$": return index
      default: index += 1
      }
    }
    return nil
  }

  /// The same, past what stands in braces. Nil where those are out of order: so no part of a text is gone through twice.
  private mutating func balancedClosing(of opening: Int, pastCode: Bool = false) -> Int? {
    var index = opening + 1
    while index < end {
      switch text[index] {
      case "\\": index += 2
      case "`":
        guard let next = behindCode(at: index, pastCode) else { return nil }
        index = next
      case "$": return index > opening + 1 ? index : nil
      case "{":
        guard let closing = closingBrace(of: index, from: opening) else { return nil }
        index = closing + 1
      case "}": return nil
      default: index += 1
      }
    }
    return nil
  }

  private mutating func closingBrace(of index: Int, from start: Int) -> Int? {
    if let braces { return braces[index] }
    var pairs: [Int: Int] = [:]
    var open: [Int] = []
    var next = start
    while next < end {
      switch text[next] {
      case "\\": next += 1
      case "{": open.append(next)
      case "}": if let opening = open.popLast() { pairs[opening] = next }
      default: break
      }
      next += 1
    }
    braces = pairs
    return pairs[index]
  }
}
