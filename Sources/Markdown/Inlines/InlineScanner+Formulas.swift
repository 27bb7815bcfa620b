// Formulas in running text: `$…$`, `$$…$$`, and environments without dollars, lifted out.

extension InlineScanner {
  mutating func backslash(_ lifting: inout Lifting) throws(MarkdownError) -> OpenDisplay? {
    guard matches("\\begin{", at: position) else {
      if latexReference(&lifting) { return nil }
      if matches("\\value{", at: position) {
        let message = "\\value{…} stands in a formula: in the text, write `{python} …` (or \\\\ for a backslash)"
        throw error(position..<position + 7, message)
      }
      if try brackets(&lifting) { return nil }
      try refuseDefinition()
      let isEscape = position + 1 < end && text[position + 1].isPunctuation
      if !isEscape, noBreakSpace() { return nil }
      if !isEscape { doubtCommand(&lifting) }
      if isEscape, text[position + 1] == "~" { keepTildes(position..<position + 2) }
      position += isEscape ? 2 : 1
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
    if let refusal = Environments.refusal(of: name, source.dialect) { throw error(position..<nameEnd + 1, refusal) }
    return try display(OpenDisplay(range: position..<nameEnd + 1, environment: name), &lifting)
  }

  /// `Fig.\ 1`: Pandoc's blank that breaks no line. Jupyter shows the backslash.
  private mutating func noBreakSpace() -> Bool {
    guard source.dialect == .markdown, context != .html, position > 0, position + 2 < end, text[position + 1] == " ",
      !text[position + 2].isBlankOrNewline, !text[position - 1].isBlankOrNewline, !isInPath
    else { return false }
    add(Edit(range: position..<position + 2, replacement: "\u{A0}"))
    position += 2
    return true
  }

  /// Whether a backslash stands behind a drive or a folder: `C:\`.
  private var isInPath: Bool { position > 0 && ":\\/".unicodeScalars.contains(text[position - 1]) }

  /// `\\(…\\)` and `\\[…\\]` are formulas in Jupyter. To Markdown they are brackets, as are LaTeX's own `\(…\)`.
  private mutating func brackets(_ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    guard position >= doubtEnd else { return false }
    for (opening, closing, isDisplay) in Self.latexBrackets where matches(opening, at: position) {
      let start = position + opening.unicodeScalars.count
      let isJupyters = opening.unicodeScalars.count == 3
      guard isJupyters || position >= plainBracketsEnd else { return false }
      guard let end = self.closing(closing, from: start) else { return false }
      let body = start..<end - closing.unicodeScalars.count
      guard !region.trimmed(body).isEmpty else { return false }
      if isJupyters, source.dialect == .notebook {
        guard !isDisplay || context == .paragraph else {
          throw error(position..<end, "a displayed formula cannot stand in \(context.rawValue)")
        }
        try lift(position..<end, body: body, isDisplay: isDisplay, environment: nil, &lifting)
        return true
      }
      // Other brackets are escaped, too.
      guard isJupyters || looksLikeTeX(body) || isVariable(body, isDisplay) else {
        plainBracketsEnd = end
        return false
      }
      let dollars = isDisplay ? "$$" : "$"
      lifting.doubts.append(error(position..<end, "text here, and no formula: write \(dollars)…\(dollars)"))
      doubtEnd = end
      return false
    }
    return false
  }

  /// `\newcommand{\x}{…}` as a line of text, where Pandoc defines macros. Jupyter shows it.
  private func refuseDefinition() throws(MarkdownError) {
    guard source.dialect == .markdown, context == .paragraph, position == 0 || text[position - 1] == "\n" else {
      return
    }
    for name in ["\\newcommand", "\\renewcommand", "\\providecommand", "\\DeclareMathOperator", "\\def"]
    where matches(name, at: position) {
      let nameEnd = position + name.unicodeScalars.count
      let start = matches("*", at: nameEnd) ? nameEnd + 1 : nameEnd
      guard matches("{\\", at: start) || matches("\\", at: start) else { continue }
      throw error(
        position..<nameEnd, "a macro is defined in a formula: write $\(name)…$ (or \\\\ for a backslash in the text)")
    }
  }

  /// `\frac{1}{2}`, `\alpha`: TeX's commands outside of formulas. One for each line.
  private mutating func doubtCommand(_ lifting: inout Lifting) {
    guard position >= doubtEnd else { return }
    var nameEnd = position + 1
    while nameEnd < end, text[nameEnd].isLetter { nameEnd += 1 }
    // In `C:\alpha` it is a name.
    let isInPath = position > 0 && (text[position - 1].isWord || ":.\\/".unicodeScalars.contains(text[position - 1]))
    guard nameEnd > position + 1,
      nameEnd < end && text[nameEnd] == "{" || !isInPath && Self.commands.contains(region.text(position + 1..<nameEnd))
    else { return }
    lifting.doubts.append(
      error(position..<nameEnd, "text here, as TeX stands in formulas: write $…$ (or \\\\ for a backslash)"))
    doubtEnd = text[nameEnd..<end].firstIndex(of: "\n") ?? end
  }

  /// What nobody writes but for TeX.
  private static let commands: Set = [
    "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu", "nu",
    "xi", "pi", "rho", "sigma", "tau", "phi", "varphi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda",
    "Sigma", "Phi", "Psi", "Omega", "sum", "int", "prod", "infty", "partial", "nabla", "cdot", "times", "leq", "geq",
    "neq", "approx", "rightarrow", "Rightarrow", "to", "ldots", "dots", "cdots", "quad", "qquad", "LaTeX", "TeX",
    "newpage", "pagebreak", "clearpage", "noindent", "newline", "bigskip", "medskip", "smallskip",
  ]

  private func looksLikeTeX(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch text[index] {
      case "^", "=", "_": true
      case "\\": text[index + 1].isLetter
      default: false
      }
    }
  }

  /// `\( x \)`; in square brackets a letter may be a task's or an index, and stands alone only between blanks.
  private func isVariable(_ range: Range<Int>, _ isDisplay: Bool) -> Bool {
    let inner = region.trimmed(range)
    return inner.count == 1 && text[inner.lowerBound].properties.isAlphabetic
      && (!isDisplay || inner.count < range.count)
  }

  private static let latexBrackets = [
    ("\\\\(", "\\\\)", false), ("\\\\[", "\\\\]", true), ("\\(", "\\)", false), ("\\[", "\\]", true),
  ]

  mutating func dollar(_ lifting: inout Lifting) throws(MarkdownError) -> OpenDisplay? {
    if matches("$$", at: position) {
      return try display(OpenDisplay(range: position..<position + 2, environment: nil), &lifting)
    }
    let found = dollars.formula(at: position)
    if position >= doubtEnd, let doubt = dollars.doubt(at: position) {
      lifting.doubts.append(error(doubt.range, doubt.message))
      doubtEnd = doubt.range.upperBound
    }
    if let found {
      try lift(found.whole, body: found.body, isDisplay: false, environment: nil, &lifting)
    } else {
      try checkDollars(&lifting)
      position += 1
    }
    return nil
  }

  /// A dollar that opens no formula here, but may do so elsewhere, as only code keeps it from doing so.
  private mutating func checkDollars(_ lifting: inout Lifting) throws(MarkdownError) {
    guard position >= plainDollarsEnd, let range = dollars.formulaAroundCode(at: position) else { return }
    try LiveSpelling.check(formula: range, of: region, source, orElse: " (or \\$ for a dollar)")
    // The closing dollar may be another's opening one.
    plainDollarsEnd = range.upperBound - 1
    guard position >= doubtEnd, context != .html else { return }
    lifting.doubts.append(
      error(range, "text here, as code stands between these dollars: write \\$ where a dollar is meant"))
    doubtEnd = range.upperBound
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
    var next = formulaEnd
    while next < end, text[next].isBlank { next += 1 }
    if let label = mystLabel(at: next) {
      try lift(
        open.range.lowerBound..<label.end, body: open.range.upperBound..<bodyEnd, isDisplay: true,
        environment: open.environment, label: (label.name, next), &lifting)
      return nil
    }
    // Quarto's label.
    let found = try Attributes.read(in: region, from: next, to: end, source)
    try lift(
      open.range.lowerBound..<(found?.end ?? formulaEnd), body: open.range.upperBound..<bodyEnd, isDisplay: true,
      environment: open.environment, label: found?.attributes.id.map { ($0, next) }, &lifting)
    return nil
  }

  /// `(eq:name)` behind a displayed formula, at its line's end. A word or a number alone is what the author says of it.
  private func mystLabel(at start: Int) -> (name: String, end: Int)? {
    guard start < end, text[start] == "(" else { return nil }
    var index = start + 1
    while index < end, text[index].isWord || text[index] == ":" || text[index] == "." { index += 1 }
    let name = text[start + 1..<index]
    guard let first = name.first, first.isLetter, matches(")", at: index),
      name.contains(where: { !$0.isLetter }), index + 1 == end || text[index + 1] == "\n"
    else { return nil }
    return (String(name), index + 1)
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

  mutating func lift(
    _ whole: Range<Int>, body: Range<Int>, isDisplay: Bool, environment: String?,
    label: (id: String, place: Int)? = nil, _ lifting: inout Lifting
  ) throws(MarkdownError) {
    try LiveSpelling.check(formula: whole, of: region, source)
    let body = region.trimmedFormula(body)
    let range = region.sourceRange(whole)
    let bodyPlace = body.isEmpty ? source.place(range) : source.place(region.sourceRange(body))
    let suffix = label.map { "\\label{\($0.id)}" } ?? ""
    let origins = Array(region.origins[body]) + suffix.unicodeScalars.map { _ in region.origins[label?.place ?? 0] }
    let kind = Insert.Kind.formula(
      tex: region.text(ofFormula: body) + suffix, isDisplay: isDisplay, environment: environment, bodyPlace: bodyPlace)
    let mark = lifting.add(.insert(kind), range, origins: origins)
    edits.append(Edit(range: whole, replacement: mark))
    position = whole.upperBound
  }
}
