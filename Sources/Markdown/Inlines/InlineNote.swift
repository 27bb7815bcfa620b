// A note whose words stand in the midst of a text: `^[words]`. The scanner of that text has read them; the block scanner
// writes them for cmark where the document ends, as it would a note of GFM's.

struct InlineNote: Sendable {
  /// In the text that it stands in.
  let range: Range<Int>
  let label: String
  /// Its words, and what was found in them: first the last, and where it stands in the text around, until `moveMarks`.
  let region: Region
  var edits: [InlineScanner.Edit] = []
  var spans: [InlineScanner.Span] = []

  /// From places in the text around the note to places in the note, in order.
  mutating func moveMarks(by offset: Int) {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound - offset..<range.upperBound - offset }
    edits = edits.reversed().map { InlineScanner.Edit(range: moved($0.range), replacement: $0.replacement) }
    spans = spans.reversed().map { InlineScanner.Span(range: moved($0.range), code: $0.code.map(moved)) }
  }
}

extension Lifting {
  /// A label that no author can write: theirs hold no brackets.
  mutating func nextNoteLabel() -> String {
    noteCount += 1
    return "^[\(noteCount)]"
  }
}

extension BlockScanner {
  /// The notes that stood in texts, behind everything else: each is a list item of one paragraph, whose first mark keeps its
  /// first word from beginning another block.
  ///
  /// - Parameter fence: the code that is open at the document's end, and ends before them.
  mutating func writeInlineNotes(behind fence: Fence?) {
    if let fence {
      rewritten.beginLine(source.lines.count - 1)
      rewritten.append(Array(repeating: fence.marker, count: fence.length))
      rewritten.endLine()
    }
    var drafts: [(index: Int, draft: Passage.Draft)] = []
    for (passage, note) in inlineNotes {
      let range = note.region.sourceRange(note.region.scalars.indices)
      guard let first = note.region.lines.first else { continue }
      for (text, kind) in [("", Lifted.Kind.comment), ("-   ", .note(note.label))] {
        rewritten.beginLine(first.index)
        rewritten.append(text + Mark.block(lifting.add(kind, range)))
        rewritten.endLine()
      }
      let indent = String(repeating: " ", count: Self.bodyWidth)
      let start = lifting.add(.comment, range.lowerBound..<range.lowerBound)
      for (number, line) in note.region.lines.enumerated() {
        rewritten.replaceStart(ofLine: line.index, upTo: line.textStart, by: indent + (number == 0 ? start : indent))
      }
      drafts.append((passage, Passage.Draft(line: rewritten.lineCount, note)))
      rewritten.append(note.region, note.edits, of: source)
      rewritten.endLine()
    }
    add(drafts)
  }

  /// Puts texts in where they are read: each behind so many others.
  private mutating func add(_ drafts: [(index: Int, draft: Passage.Draft)]) {
    var merged: [Passage.Draft] = []
    var next = drafts[...]
    for (index, passage) in passages.enumerated() {
      while let draft = next.first, draft.index <= index {
        merged.append(draft.draft)
        next = next.dropFirst()
      }
      merged.append(passage)
    }
    passages = merged + next.map(\.draft)
  }
}
