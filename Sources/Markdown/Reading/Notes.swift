// The notes of a document and what refers to them: they are numbered in the order of their first references, as GitHub does.

/// Notes and references, in the order in which the survey comes upon them: the text first, then note by note.
struct Notes {
  private struct Note {
    let index: Int
    let range: Range<Int>
  }

  private struct Reference {
    let key: String
    let label: String
    let index: Int
    let range: Range<Int>
  }

  private var notes: [String: Note] = [:]
  /// By the note that they stand in; those of the text itself under "".
  private var references: [String: [Reference]] = [:]
  private var current = ""

  /// Whether what the survey comes upon stands in a note.
  var areBeingRead: Bool { !current.isEmpty }

  /// GFM compares labels without their case.
  private static func key(_ label: String) -> String { label.lowercased() }

  /// What follows stands in this note.
  mutating func enter(
    _ label: String, _ index: Int, _ range: Range<Int>, _ source: SourceText
  ) throws(MarkdownError) {
    current = Notes.key(label)
    if let first = notes[current] {
      let place = source.place(first.range)
      throw MarkdownError(
        place: source.place(range), message: "a second note '\(label)': the first is in line \(place.line)")
    }
    notes[current] = Note(index: index, range: range)
  }

  mutating func refer(to label: String, _ index: Int, _ range: Range<Int>) {
    references[current, default: []].append(
      Reference(key: Notes.key(label), label: label, index: index, range: range))
  }

  /// The inserts for all of them, by their index among what was lifted.
  ///
  /// - Throws: what refers to no note; and a note that nothing leads to: its text would be on no page.
  func numbered(in source: SourceText) throws(MarkdownError) -> [(index: Int, kind: Insert.Kind)] {
    for reference in references.values.joined().sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where notes[reference.key] == nil {
      throw MarkdownError(
        place: source.place(reference.range),
        message: "no note '[^\(reference.label)]: …' (write \\[^ for a bracket that is none of a note)")
    }
    var order: [String] = []
    var uses: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    var found: [(index: Int, kind: Insert.Kind)] = []
    var read = ""
    while true {
      for reference in references[read] ?? [] {
        let key = reference.key
        if numbers[key] == nil { order.append(key) }
        let number = numbers[key] ?? order.count
        numbers[key] = number
        uses[key, default: 0] += 1
        found.append((reference.index, .noteReference(number: number, use: uses[key] ?? 1, label: key)))
      }
      let next = numbers[read] ?? 0
      guard next < order.count else { break }
      read = order[next]
    }
    for (key, note) in notes.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound }) {
      guard let number = numbers[key] else {
        throw MarkdownError(place: source.place(note.range), message: "nothing refers to this note: '[^\(key)]'")
      }
      found.append((note.index, .note(number: number, uses: uses[key] ?? 0, label: key)))
    }
    return found
  }
}
