// Blanks that Markdown takes for letters: no-break spaces, which word processors and keyboards write, and signs without a
// width, which come along from web pages. Behind a marker, or before one, they make text of it. That is said, as nobody sees it.

import Texts

extension Unicode.Scalar {
  /// What looks like a blank, or like nothing, and is neither a blank nor a line's end to CommonMark.
  var isOtherBlank: Bool {
    // Most are letters, and the table of properties is slow.
    guard value >= 0xA0, !(0xC0..<0x1680).contains(value) else { return false }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    // A joiner is a part of a word, a mark of direction of its line.
    default: return ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"].contains(self)
    }
  }
}

extension BlockScanner {
  /// Lines of the open paragraph that would begin something else if their blanks were ordinary ones, and lines of nothing but
  /// such blanks, which end no paragraph.
  mutating func doubtOtherBlanks() {
    let region = paragraph.region
    guard region.scalars.contains(where: \.isOtherBlank) else { return }
    for (index, line) in region.lines.enumerated() {
      let end = index + 1 < region.lines.count ? region.lines[index + 1].regionStart - 1 : region.scalars.count
      let text = region.scalars[line.regionStart..<max(end, line.regionStart)].drop(while: \.isBlank)
      guard let blank = text.firstIndex(where: \.isOtherBlank),
        !paragraph.isTaken(text.startIndex)
      else { continue }
      let place = region.origins[blank]
      if text.allSatisfy({ $0.isBlank || $0.isOtherBlank }) {
        guard index > 0, index + 1 < region.lines.count, source.dialect == .markdown else { continue }
        doubt(place..<place + 1, "text here, no end of the paragraph: \(name(of: blank)) is no ordinary blank")
      } else if let what = BlockStart.named(withOrdinaryBlanks: text, inParagraph: index > 0)
        ?? tableOrDefinition(text, below: index)
      {
        doubt(place..<place + 1, "text here, no \(what): \(name(of: blank)) is no ordinary blank")
        // What follows it would be one mistake more for each line.
        return
      }
    }
  }

  /// What a line below another would be.
  private func tableOrDefinition(_ text: ArraySlice<Unicode.Scalar>, below index: Int) -> String? {
    let lines = paragraph.region.lines
    guard index > 0 else { return nil }
    let above = paragraph.region.scalars[lines[index - 1].regionStart..<lines[index].regionStart]
    let plain = text.map { $0.isOtherBlank ? " " : $0 }.trimming(while: \.isBlank)
    if above.contains("|"), Table.alignments(plain) != nil { return "table" }
    guard index == 1, source.dialect == .markdown, plain.count > 1 else { return nil }
    return [":", "~"].contains(plain[plain.startIndex]) && plain.dropFirst().first == " " ? "definition" : nil
  }

  private func name(of blank: Int) -> String { paragraph.region.scalars[blank].codePointName }

  /// A line in an open code block that would be its end.
  mutating func doubtClosingFence(_ fence: Fence, _ cursor: LineCursor) {
    let text = source.scalars[cursor.textStart..<cursor.end]
    guard let blank = text.firstIndex(where: \.isOtherBlank), !cursor.isIndented,
      text[..<blank].prefix(while: { $0 == fence.marker }).count >= fence.length,
      text.drop(while: { $0 == fence.marker }).allSatisfy({ $0.isBlank || $0.isOtherBlank })
    else { return }
    doubt(blank..<blank + 1, "code here, no end of the block: \(text[blank].codePointName) is no ordinary blank")
  }

  /// ```` ``` {python}````, where the blank is none.
  mutating func doubtInfo(_ info: Range<Int>) throws(MarkdownError) {
    guard let first = source.scalars[info].first, first.isOtherBlank else { return }
    if source.scalars[info].drop(while: { $0.isBlank || $0.isOtherBlank }).first == "{" {
      try ContainerHead.refuseOtherBlank(source, info)
    }
    doubt(
      info.lowerBound..<info.lowerBound + 1,
      "a part of the language's name here: \(first.codePointName) is no ordinary blank")
  }
}

extension BlockStart {
  /// What a line would begin if its blanks were ordinary ones; nil where it is text then, too.
  fileprivate static func named(withOrdinaryBlanks text: ArraySlice<Unicode.Scalar>, inParagraph: Bool) -> String? {
    let line = text.drop { $0.isBlank || $0.isOtherBlank }.map { $0.isOtherBlank ? " " : $0 }
    guard let source = try? SourceText(String(line), firstLine: 1), !source.lines.isEmpty else { return nil }
    return switch find(at: LineCursor(source, line: 0), inParagraph: inParagraph, mayBeLazy: inParagraph) {
    case .quote: "quote"
    case .heading: "heading"
    case .fence: "beginning of a code block"
    case .setextUnderline: "heading's underline"
    case .thematicBreak: "line across the page"
    case .item: "list item"
    case .note: "note"
    case .colons: "beginning of a block"
    case .definition, .html, .indentedCode, nil: nil
    }
  }
}
