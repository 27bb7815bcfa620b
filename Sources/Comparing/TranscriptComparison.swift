// Two transcripts of one lesson, cell by cell and variable by variable: what has moved, how far, and which sentences say it.

import Lessons
import Texts
import Transcripts

/// What has moved from one transcript to another.
package struct TranscriptComparison {
  /// A variable that is not what it was.
  package struct Moved: Equatable {
    let cell: String
    let name: String
    let change: NumberChange
    let old: NamedNumbers
    let new: NamedNumbers
  }

  /// A live value that reads a variable that has moved, or shows something else now.
  package struct Mention {
    let reading: Reading
    let oldText: String
    let isAllowed: Bool
  }

  package let old: Transcript
  package let new: Transcript
  package private(set) var moved: [Moved] = []
  private(set) var identicalCount = 0
  /// Variables and prints that only one side has: `name (cell)`.
  package private(set) var appeared: [String] = []
  package private(set) var vanished: [String] = []
  /// Whether no cell that prints came or went.
  private(set) var hasSamePrints = true
  /// Cells whose print is another, though maybe only by rounding.
  package private(set) var prints: [(cell: String, what: String, isAllowed: Bool)] = []
  private(set) var mentions: [Mention] = []
  /// Lines of the new text where other words stand.
  package private(set) var wording: [Int] = []
  private(set) var lostPassages = 0

  package init(_ old: Transcript, _ new: Transcript, _ tolerance: Tolerance) {
    self.old = old
    self.new = new
    compareNumbers(tolerance)
    comparePrints(tolerance)
    compareReadings(tolerance)
    compareWords()
  }

  /// Whether the tolerance allows all of it. Other words are no matter for numbers, and neither are other variables.
  package var isAllowed: Bool {
    moved.allSatisfy(\.change.isAllowed) && prints.allSatisfy(\.isAllowed) && mentions.allSatisfy(\.isAllowed)
  }

  /// Whether both say the same numbers.
  var isStill: Bool { moved.isEmpty && prints.isEmpty && mentions.isEmpty }

  // MARK: Numbers

  private struct Occurrence {
    let cell: String
    let numbers: NamedNumbers
  }

  /// A variable is compared with that of the same name in the same cell; after a refactoring, with what the same name was
  /// bound to elsewhere.
  private mutating func compareNumbers(_ tolerance: Tolerance) {
    func occurrences(_ transcript: Transcript) -> [Occurrence] {
      transcript.cells.flatMap { cell in cell.numbers.map { Occurrence(cell: cell.label, numbers: $0) } }
    }
    let before = occurrences(old)
    let after = occurrences(new)
    var partner = [Int?](repeating: nil, count: after.count)
    var isTaken = [Bool](repeating: false, count: before.count)
    func take(_ key: (Occurrence) -> String) {
      var waiting: [String: [Int]] = [:]
      for index in before.indices.reversed() where !isTaken[index] {
        waiting[key(before[index]), default: []].append(index)
      }
      for index in after.indices where partner[index] == nil {
        guard let found = waiting[key(after[index])]?.popLast() else { continue }
        partner[index] = found
        isTaken[found] = true
      }
    }
    take { "\($0.cell) \($0.numbers.name)" }
    take { $0.numbers.name }
    for (index, occurrence) in after.enumerated() {
      guard let found = partner[index] else {
        appeared.append("\(occurrence.numbers.name) (cell '\(occurrence.cell)')")
        continue
      }
      let (x, y) = (before[found].numbers, occurrence.numbers)
      let change = NumberChange(x, y, tolerance)
      if change.verdict == .identical {
        identicalCount += 1
      } else {
        moved.append(Moved(cell: occurrence.cell, name: y.name, change: change, old: x, new: y))
      }
    }
    vanished = before.indices.filter { !isTaken[$0] }.map { "\(before[$0].numbers.name) (cell '\(before[$0].cell)')" }
  }

  // MARK: Prints

  private mutating func comparePrints(_ tolerance: Tolerance) {
    let (fresh, lost) = (
      TranscriptComparison.lonePrints(of: new, without: old), TranscriptComparison.lonePrints(of: old, without: new)
    )
    appeared += fresh
    vanished += lost
    hasSamePrints = fresh.isEmpty && lost.isEmpty
    let cellsBefore = Dictionary(old.cells.map { ($0.label, $0) }) { first, _ in first }
    for cell in new.cells {
      guard let before = cellsBefore[cell.label] else { continue }
      let texts = [
        (before.printed, cell.printed), (before.value ?? "", cell.value ?? ""), (before.error ?? "", cell.error ?? ""),
        (before.others.joined(separator: "\n"), cell.others.joined(separator: "\n")),
      ]
      for (x, y) in texts where x != y {
        let lines = (
          x.split(separator: "\n", omittingEmptySubsequences: false),
          y.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let change = LineChange(lines.0, lines.1)
        let isAllowed = change.map { $0.pairs.allSatisfy { tolerance.allows($0.stored, $0.fresh) } } ?? false
        prints.append((cell.label, change?.description ?? "other text", isAllowed && !tolerance.isExact))
      }
    }
  }

  /// Prints of cells that the other side does not have; one that was only renamed still prints the same.
  private static func lonePrints(of transcript: Transcript, without other: Transcript) -> [String] {
    let labels = Set(other.cells.map(\.label))
    let prints = Set(other.cells.map(\.shown))
    return transcript.cells.filter { !$0.shown.allSatisfy(\.isEmpty) && !labels.contains($0.label) }
      .filter { !prints.contains($0.shown) }.map { "what cell '\($0.label)' prints" }
  }

  // MARK: Prose

  private mutating func compareReadings(_ tolerance: Tolerance) {
    let names = Set(moved.map { $0.name.prefix { $0 != "[" } })
    let values = (old.readings.filter { $0.kind == .value }, new.readings.filter { $0.kind == .value })
    for (i, j) in Alignment(values.0.map(\.expression), values.1.map(\.expression)).pairs {
      let (before, after) = (values.0[i], values.1[j])
      let readsMoved = after.reads.contains { names.contains(Substring($0)) }
      guard readsMoved || before.text != after.text else { continue }
      var isAllowed = before.text == after.text
      if !isAllowed, !tolerance.isExact, let x = before.number, let y = after.number {
        isAllowed = tolerance.allows(x, y)
      }
      mentions.append(Mention(reading: after, oldText: before.text, isAllowed: isAllowed))
    }
  }

  private mutating func compareWords() {
    let alignment = Alignment(old.words.map(\.digest), new.words.map(\.digest))
    for gap in alignment.gaps(old.words.count, new.words.count) {
      wording += gap.b.map { new.words[$0].line }
      if gap.b.isEmpty { lostPassages += gap.a.count }
    }
  }
}

extension Transcript.Cell {
  /// All that a reader sees below it.
  fileprivate var shown: [String] { [printed, value ?? "", error ?? ""] + others }
}
