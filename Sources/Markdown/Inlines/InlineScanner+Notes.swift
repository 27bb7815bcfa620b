// References to notes in running text: `[^label]`, as GFM has them; and notes that stand where they are referred to: `^[words]`,
// as Pandoc has them.

extension InlineScanner {
  /// Takes the reference that begins here; false when there is none, or a link's text.
  mutating func noteReference(_ lifting: inout Lifting) -> Bool {
    guard matches("[^", at: position) else { return false }
    var labelEnd = position + 2
    while labelEnd < end, text[labelEnd] != "]" {
      guard !text[labelEnd].isBlankOrNewline, text[labelEnd] != "[" else {
        doubtLabel(labelEnd, &lifting)
        return false
      }
      labelEnd += text[labelEnd] == "\\" ? 2 : 1
    }
    guard labelEnd < end, labelEnd > position + 2 else { return false }
    let whole = position..<labelEnd + 1
    if whole.upperBound < end, text[whole.upperBound] == "(",
      InlineGrammar.linkTail(in: text, from: whole.upperBound) != nil
    {
      return false
    }
    let label = region.text(position + 2..<labelEnd)
    edits.append(
      Edit(range: whole, replacement: lifting.add(.noteReference(label), region.sourceRange(whole))))
    position = whole.upperBound
    return true
  }

  /// `[^my note]`: names of notes have no blanks.
  private mutating func doubtLabel(_ blank: Int, _ lifting: inout Lifting) {
    guard text[blank].isBlank, blank > position + 2, position >= doubtEnd, context != .html,
      let close = text[blank..<min(end, blank + 60)].firstIndex(where: { $0 == "]" || $0 == "[" || $0 == "\n" }),
      text[close] == "]", close + 1 == end || !"([".unicodeScalars.contains(text[close + 1])
    else { return }
    lifting.doubts.append(
      error(position..<close + 1, "text here: a note's name has no blanks (write \\[ for a bracket)"))
    doubtEnd = close + 1
  }

  /// `<sup id="fnref.1.1">[1](#fn.1)</sup>`: how our notebooks write the first reference to the first note, for Jupyter has
  /// none of its own. It is one again.
  mutating func storedNoteReference(_ lifting: inout Lifting) -> Bool {
    guard source.dialect == .notebook, matches("<sup id=\"fnref.", at: position) else { return false }
    var index = position + 15
    while index < end, text[index].isDigit { index += 1 }
    let number = region.text(position + 15..<index)
    let use = index + 1
    guard !number.isEmpty, matches(".", at: index) else { return false }
    index = use
    while index < end, text[index].isDigit { index += 1 }
    let rest = "\">[\(number)](#\(NoteID.note(number)))</sup>"
    guard index > use, matches(rest, at: index) else { return false }
    let whole = position..<index + rest.unicodeScalars.count
    edits.append(
      Edit(range: whole, replacement: lifting.add(.noteReference(number), region.sourceRange(whole))))
    position = whole.upperBound
    return true
  }

  /// A `^` begins small letters, a note, or nothing.
  mutating func caret(_ lifting: inout Lifting) {
    if script("^", "sup", &lifting) { return }
    position += 1
    if matches("[", at: position) { noteOpenings.append(position) }
  }

  /// `^[words]`, behind whose closing bracket the position is. Jupyter has no such notes: there it is text.
  ///
  /// - Returns: Whether the brackets are a note's; those of a link or of an image are none.
  mutating func inlineNote(from opening: Int, _ lifting: inout Lifting) throws(MarkdownError) -> Bool {
    while let last = noteOpenings.last, last > opening { noteOpenings.removeLast() }
    guard noteOpenings.last == opening else { return false }
    noteOpenings.removeLast()
    let words = region.trimmed(opening + 1..<position - 1)
    guard !words.isEmpty, !isLinkTail(at: position) else { return false }
    let whole = opening - 1..<position
    guard source.dialect == .markdown else {
      if context != .html, !matches("[", at: position) {
        lifting.doubts.append(
          error(whole, "text here: write the note as [^1], and [^1]: … in a paragraph of its own"))
      }
      return false
    }
    if let inner = notes.last, inner.range.lowerBound >= opening {
      throw error(inner.range, "a note cannot stand in another: write [^1], and [^1]: … in a paragraph of its own")
    }
    var note = InlineNote(range: whole, label: lifting.nextNoteLabel(), region: region.part(words, of: source))
    while let edit = edits.last, edit.range.lowerBound > opening { note.edits.append(edits.removeLast()) }
    while let span = spans.last, span.range.lowerBound > opening { note.spans.append(spans.removeLast()) }
    note.moveMarks(by: words.lowerBound)
    notes.append(note)
    let mark = lifting.add(.noteReference(note.label), region.sourceRange(whole))
    add(Edit(range: whole, replacement: mark))
    return true
  }

  private func isLinkTail(at start: Int) -> Bool {
    guard matches("(", at: start), let tail = InlineGrammar.linkTail(in: text, from: start)?.end else { return false }
    return tail <= end
  }
}
