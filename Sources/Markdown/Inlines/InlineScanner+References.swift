// References in the text to what has a number or a title: LaTeX's `\ref` and `\eqref`, Quarto's `@fig-a`, `[-@eq-b]`. Whether
// there is such a thing is known once the lesson is planned.

extension InlineScanner {
  /// `\ref{…}` and `\eqref{…}` without dollars, as MathJax reads them.
  mutating func latexReference(_ lifting: inout Lifting) -> Bool {
    for (command, form) in [("\\ref{", ReferenceForm.number), ("\\eqref{", .parentheses)] {
      guard matches(command, at: position) else { continue }
      let start = position + command.unicodeScalars.count
      var index = start
      while index < end, isInLabel(text[index]) { index += 1 }
      let label = region.trimmed(start..<index)
      guard !label.isEmpty, matches("}", at: index) else { continue }
      lift(position..<index + 1, label, form, &lifting)
      return true
    }
    return false
  }

  private func isInLabel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "{", "}", "\\", "$", "\n", "\r": false
    default: true
    }
  }

  /// `@fig-a`; any other `@` is text.
  mutating func quartoReference(_ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    // Before it may stand a sign of emphasis.
    let before = text[..<position].last { $0 != "_" } ?? " "
    // `-@fig-a` is the number alone.
    if before == "-", position == 1 || !text[max(0, position - 2)].isWordOrLetter, text[position - 1] == before,
      let label = try quartoLabel(at: position)
    {
      lift(position - 1..<label.upperBound, label, .number, &lifting)
      return true
    }
    if before.isWord || ".+@/".unicodeScalars.contains(before) { return false }
    guard let label = try quartoLabel(at: position) else {
      if let label = try namedLabel(at: position, &lifting), !isLinkText(from: position - 1, label.upperBound) {
        lift(position..<label.upperBound, label, .name(isCapital: false), &lifting)
        return true
      }
      try refuseLateCitation(&lifting)
      return false
    }
    lift(position..<label.upperBound, label, .name(isCapital: text[position + 1].isUppercase), &lifting)
    return true
  }

  /// `[@fig-a]` and `[-@fig-a]`, which is the number alone.
  mutating func bracketedReference(_ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    // `^[see @fig-a]` is a note.
    if noteOpenings.last == position { return false }
    if try ownNamedReference(&lifting) { return true }
    let isBare = matches("[-@", at: position)
    guard isBare || matches("[@", at: position) else { return false }
    let start = position + (isBare ? 2 : 1)
    var label = try quartoLabel(at: start)
    if label == nil { label = try namedLabel(at: start, &lifting) }
    guard let label, matches("]", at: label.upperBound),
      !isLinkText(from: position, label.upperBound)
    else {
      try refuseCitation(start, &lifting)
      return false
    }
    let isCapital = text[start + 1].isUppercase && QuartoPrefix.begins(text[label])
    let form = isBare ? ReferenceForm.number : .name(isCapital: isCapital)
    lift(position..<label.upperBound + 1, label, form, &lifting)
    return true
  }

  /// `[Fig. @fig-a]`: to Quarto, words before the reference stand for the name that it would have.
  private mutating func ownNamedReference(_ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    guard context != .html, position + 1 < end, text[position + 1].isWordOrLetter else { return false }
    var sign = position + 1
    while sign < end, sign < position + 60, text[sign] != "@" {
      guard text[sign].isWordOrLetter || " .'’-".unicodeScalars.contains(text[sign]) else { return false }
      sign += 1
    }
    // `[Fig. -@fig-a]` is the same.
    let wordsEnd = text[sign - 1] == "-" ? sign - 1 : sign
    guard matches("@", at: sign), text[wordsEnd - 1] == " ", let label = try quartoLabel(at: sign) else { return false }
    guard matches("]", at: label.upperBound) else {
      doubtWords(behind: label.upperBound, &lifting)
      return false
    }
    guard label.upperBound + 1 == end || !"([{:".unicodeScalars.contains(text[label.upperBound + 1]) else {
      return false
    }
    let words = region.text(region.trimmed(position + 1..<wordsEnd))
    lift(position..<label.upperBound + 1, label, .named(words), &lifting)
    return true
  }

  /// `[see @fig-a, and more]`: words behind a reference keep the brackets around it from being any.
  private mutating func doubtWords(behind label: Int, _ lifting: inout Lifting) {
    guard position >= doubtEnd,
      let close = text[label..<min(end, label + 200)].firstIndex(where: { "[]\n".unicodeScalars.contains($0) }),
      text[close] == "]", close + 1 == end || !"([{:".unicodeScalars.contains(text[close + 1])
    else { return }
    let message = "the brackets are text here: words and a reference need none (write \\[ for a bracket)"
    lifting.doubts.append(error(position..<close + 1, message))
    doubtEnd = close + 1
  }

  /// `[@somebody](address)`: a link to a person.
  private func isLinkText(from start: Int, _ label: Int) -> Bool {
    start >= 0 && text[start] == "[" && (matches("](", at: label) || matches("][", at: label))
  }

  /// `[@key]`, `[@key, p. 3]`: Pandoc's citations, for which there is no list of sources here. Jupyter shows them as they are.
  private mutating func refuseCitation(_ start: Int, _ lifting: inout Lifting) throws(MarkdownError) {
    var index = start + 1
    while index < end, text[index].isWord || ":.".unicodeScalars.contains(text[index]) { index += 1 }
    guard index > start + 1, index < end, text[index] == "]" || text[index] == "," || text[index] == ";" else { return }
    while index < end, text[index] != "]", text[index] != "[", text[index] != "\n" { index += 1 }
    // A link's words.
    guard matches("]", at: index), !matches("](", at: index), !matches("][", at: index), !matches("]:", at: index)
    else { return }
    let whole = position..<index + 1
    if source.dialect == .markdown {
      if try quartoLabel(at: start) != nil {
        throw error(
          whole, "unsupported: more than one reference between brackets: write each by itself, '@fig-a and @fig-b'")
      }
      let problem = error(whole, "unsupported: Pandoc's citations: write a link or a note ([^1]), and \\@ for an @")
      // Whether the text itself has what is named is not known yet.
      guard source.names.isEmpty else { throw problem }
      lifting.citation = lifting.citation ?? problem
      return
    }
    lifting.doubts.append(error(whole, "text here, as there are no citations: write a link or a note ([^1])"))
  }

  /// `[see @key, p. 3]`, at the `@`.
  private mutating func refuseLateCitation(_ lifting: inout Lifting) throws(MarkdownError) {
    guard hasOpenBrackets, context != .html, position >= doubtEnd, position > 0, position + 1 < end,
      text[position - 1].isBlank || text[position - 1] == "-", text[position + 1].isLetter
    else { return }
    try refuseCitation(position, &lifting)
  }

  /// `@name` where the text itself gives that name to something: MyST's labels, and ids. Any other may be a person's.
  private mutating func namedLabel(at start: Int, _ lifting: inout Lifting) throws(MarkdownError) -> Range<Int>? {
    guard start + 1 < end, text[start + 1].isLetter else { return nil }
    var index = start + 1
    while index < end, text[index].isWord || text[index] == ":" || text[index] == "." { index += 1 }
    while ":.-_".unicodeScalars.contains(text[index - 1]) { index -= 1 }
    let name = region.text(start + 1..<index)
    guard source.names.contains(name) else {
      lifting.mentions.insert(name)
      try refuseColon(start..<index, name, &lifting)
      return nil
    }
    return start + 1..<index
  }

  /// `@eq:a`, as pandoc-crossref writes what Quarto writes `@eq-a`.
  private mutating func refuseColon(
    _ whole: Range<Int>, _ name: String, _ lifting: inout Lifting
  ) throws(MarkdownError) {
    guard let colon = name.firstIndex(of: ":"), QuartoPrefix(rawValue: name[..<colon].lowercased()) != nil else {
      return
    }
    let label = name[..<colon] + "-" + name[colon...].dropFirst()
    let problem = error(
      whole, "unsupported: references with a colon: write @\(label), or \\ref{\(name)} to a \\label, and \\@ for an @")
    guard source.dialect == .markdown else {
      if whole.lowerBound >= doubtEnd {
        lifting.doubts.append(error(whole, "text here: write @\(label), or \\ref{\(name)} to a \\label"))
        doubtEnd = whole.upperBound
      }
      return
    }
    // Whether the text itself has what is named is not known yet.
    guard source.names.isEmpty else { throw problem }
    lifting.citation = lifting.citation ?? problem
  }

  private func quartoLabel(at start: Int) throws(MarkdownError) -> Range<Int>? {
    var dash = start + 1
    while dash < end, text[dash].isLetter, dash <= start + QuartoPrefix.longest { dash += 1 }
    guard matches("-", at: dash) else { return nil }
    var index = dash + 1
    while index < end, text[index].isWord || text[index] == ":" || text[index] == "." { index += 1 }
    while index > dash + 1, ":.-_".unicodeScalars.contains(text[index - 1]) { index -= 1 }
    guard index > dash + 1 else { return nil }
    guard let prefix = QuartoPrefix(rawValue: region.text(start + 1..<dash).lowercased()) else { return nil }
    guard prefix.isReferable else {
      let kinds = "figures (@fig-…), tables (@tbl-…), equations (@eq-…), exercises (@exr-…) and sections (@sec-…)"
      let link = prefix.division.map { _ in "[words](#\(region.text(start + 1..<index))) for a link, " } ?? ""
      throw error(start..<index, "only \(kinds) can be referred to; write \(link)\\@ for an @")
    }
    return start + 1..<index
  }

  mutating func lift(
    _ whole: Range<Int>, _ label: Range<Int>, _ form: ReferenceForm, _ lifting: inout Lifting
  ) {
    var name = region.text(label)
    if form == .name(isCapital: true) {
      let prefix = name.prefix { $0 != "-" }
      name = prefix.lowercased() + name.dropFirst(prefix.count)
    }
    let mark = lifting.add(.insert(.reference(label: name, form: form)), region.sourceRange(whole))
    add(Edit(range: whole, replacement: mark))
    position = whole.upperBound
  }
}

extension Unicode.Scalar {
  fileprivate var isUppercase: Bool { ("A"..."Z").contains(self) }
  fileprivate var isWordOrLetter: Bool { isWord || value >= 0x80 && properties.isAlphabetic }
}
