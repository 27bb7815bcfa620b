// References to notes in running text: `[^label]`, as GFM has them.

extension InlineScanner {
  /// Takes the reference that begins here; false when there is none, or a link's text.
  mutating func noteReference(_ lifting: inout Lifting) -> Bool {
    guard matches("[^", at: position) else { return false }
    var labelEnd = position + 2
    while labelEnd < end, text[labelEnd] != "]" {
      guard !text[labelEnd].isBlankOrNewline, text[labelEnd] != "[" else { return false }
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
}
