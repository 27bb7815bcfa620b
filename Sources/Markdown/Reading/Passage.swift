// One text of the document as its author wrote it: a paragraph, a heading, a table's cell. What is translated, and where
// numbers may have been typed.

/// A paragraph, a heading or a table cell, cut into what a reader reads and what is something else.
public struct Passage: Sendable {
  public enum Kind: Sendable { case paragraph, heading, cell }

  public enum Part: Equatable, Sendable {
    case text(String)
    /// A code span that shows code.
    case code(String)
    /// An index in the document's inserts: a formula, a live value, a claim.
    case insert(Int)
    /// An HTML comment, whole.
    case comment(String)
    /// What a reader does not see: a link's address, a definition, an anchor.
    case hidden
  }

  /// What the scanner keeps of a text.
  struct Draft: Sendable {
    let kind: Kind
    /// The line on which it begins in the text for cmark.
    let line: Int
    let region: Region
    let edits: [InlineScanner.Edit]
    let spans: [InlineScanner.Span]

    init(kind: Kind, line: Int, scanner: InlineScanner) {
      self.kind = kind
      self.line = line
      region = scanner.region
      edits = scanner.edits
      spans = scanner.spans
    }

    init(line: Int, _ note: InlineNote) {
      kind = .paragraph
      self.line = line
      region = note.region
      edits = note.edits
      spans = note.spans
    }
  }

  public let kind: Kind
  /// As it was written, line ends included, without the prefixes of the lists and quotes around it.
  public let text: String
  /// Each with its range in `text`, in Unicode scalars.
  public let parts: [(part: Part, range: Range<Int>)]
  /// From the first character that is not blank to the last.
  public let place: Place

  private let origins: [Int]
  private let source: SourceText

  init(_ draft: Draft, _ outline: Outline) {
    kind = draft.kind
    text = String(draft.region.scalars)
    origins = draft.region.origins
    source = outline.source
    let trimmed = draft.region.trimmed(draft.region.scalars.indices)
    place = trimmed.isEmpty ? Place(line: 0, column: 0, length: 0) : source.place(draft.region.sourceRange(trimmed))
    parts = Passage.parts(of: draft, outline)
  }

  /// Where a part of the text stands in the file. Precondition: the range is not empty, and within the text.
  public func place(of range: Range<Int>) -> Place {
    source.place(origins[range.lowerBound]..<origins[range.upperBound - 1] + 1)
  }

  private static func parts(of draft: Draft, _ outline: Outline) -> [(part: Part, range: Range<Int>)] {
    let text = draft.region.scalars
    var others = draft.spans.map { span in
      (part: span.code.map { Part.code(String(text[$0])) } ?? .hidden, range: span.range)
    }
    for edit in draft.edits {
      if let index = Mark.lifted(in: edit.replacement) {
        let insert = outline.insertOfLifted[index]
        let isComment = if case .comment = outline.lifted[index].kind { true } else { false }
        let other = isComment ? Part.comment(String(text[edit.range])) : .hidden
        others.append((insert.map { Part.insert($0) } ?? other, edit.range))
      } else if edit.replacement.isEmpty {
        others.append((.hidden, edit.range))
      }
    }
    others.sort { $0.range.lowerBound < $1.range.lowerBound }
    var parts: [(part: Part, range: Range<Int>)] = []
    var position = 0
    for other in others where other.range.lowerBound >= position {
      if other.range.lowerBound > position {
        let range = position..<other.range.lowerBound
        parts.append((.text(String(text[range])), range))
      }
      parts.append(other)
      position = other.range.upperBound
    }
    if position < text.count { parts.append((.text(String(text[position...])), position..<text.count)) }
    return parts
  }
}
