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
    /// The element that differs most for its size, as it was and as it is; nil where none is compared.
    let worst: Element?
    /// What Python calls the element that differs most: `[1, 0]`, or nothing for a number.
    let farthest: String

    struct Element: Equatable {
      let place: String
      let old: String
      let new: String
    }

    fileprivate init(
      cell: String, name: String, _ change: NumberChange, _ old: NamedNumbers?, _ new: NamedNumbers?
    ) {
      self.cell = cell
      self.name = name
      self.change = change
      func place(_ index: Int) -> String { String(new?.expression(index).dropFirst(name.count) ?? "") }
      worst = change.worst.map { worst in
        Element(
          place: place(worst.index), old: old?.text(worst.index) ?? "", new: new?.text(worst.index) ?? "")
      }
      farthest = change.worst == nil ? "" : place(change.absoluteIndex)
    }
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

  /// What is compared: an entry of each side.
  private struct Pair {
    /// The new side's cell, and its label.
    let cell: Int
    let label: String
    let name: String
    let old: Int
    let new: Int
  }

  /// A variable is compared with that of the same name in the same cell; after a refactoring, with what the same name was
  /// bound to elsewhere. What a cell tells on one side only may have been there before it on the other.
  private mutating func compareNumbers(_ tolerance: Tolerance) {
    var (before, after) = (NumberTimeline(old), NumberTimeline(new))
    let (told, retold) = (before.occurrences, after.occurrences)
    var partner = [Int?](repeating: nil, count: retold.count)
    var isTaken = [Bool](repeating: false, count: told.count)
    func take(_ key: (NumberTimeline.Occurrence) -> String) {
      var waiting: [String: [Int]] = [:]
      for index in told.indices.reversed() where !isTaken[index] {
        waiting[key(told[index]), default: []].append(index)
      }
      for index in retold.indices where partner[index] == nil {
        guard let found = waiting[key(retold[index])]?.popLast() else { continue }
        partner[index] = found
        isTaken[found] = true
      }
    }
    take { "\($0.label) \($0.name)" }
    take { $0.name }
    var pairs: [Pair] = []
    for (index, one) in retold.enumerated() {
      if let found = partner[index] {
        pairs.append(
          Pair(cell: one.cell, label: one.label, name: one.name, old: told[found].position, new: one.position))
      } else if let position = before.unchanged(after.entry(one), in: one.label) {
        pairs.append(Pair(cell: one.cell, label: one.label, name: one.name, old: position, new: one.position))
      } else if case .gone = after.entry(one) {
        if before.cell(one.label) != nil { vanished.append("\(one.name) (cell '\(one.label)')") }
      } else {
        appeared.append("\(one.name) (cell '\(one.label)')")
      }
    }
    for one in told.indices.filter({ !isTaken[$0] }).map({ told[$0] }) {
      if let position = after.unchanged(before.entry(one), in: one.label), let cell = after.cell(one.label) {
        pairs.append(Pair(cell: cell, label: one.label, name: one.name, old: one.position, new: position))
      } else if case .gone = before.entry(one) {
        if after.cell(one.label) != nil { appeared.append("\(one.name) (cell '\(one.label)')") }
      } else {
        vanished.append("\(one.name) (cell '\(one.label)')")
      }
    }
    let order = pairs.indices.sorted { (pairs[$0].cell, $0) < (pairs[$1].cell, $1) }
    compare(order.map { pairs[$0] }, &before, &after, tolerance)
  }

  private mutating func compare(
    _ pairs: [Pair], _ before: inout NumberTimeline, _ after: inout NumberTimeline, _ tolerance: Tolerance
  ) {
    // The last entries of each name that were found to be the same.
    var same: [String: (old: Int, new: Int)] = [:]
    for pair in pairs {
      // The same edit of the same numbers: there is no need to look at all of them.
      if case .edited(let x)? = before.entry(pair.name, pair.old),
        case .edited(let y)? = after.entry(pair.name, pair.new),
        let last = same[pair.name], last == (pair.old - 1, pair.new - 1), x == y
      {
        identicalCount += 1
        same[pair.name] = (pair.old, pair.new)
        continue
      }
      let (x, y) = (before.numbers(pair.name, pair.old), after.numbers(pair.name, pair.new))
      let change = NumberChange(x, y, tolerance)
      if change.verdict == .identical {
        identicalCount += 1
        same[pair.name] = (pair.old, pair.new)
      } else {
        moved.append(Moved(cell: pair.label, name: pair.name, change, x, y))
      }
    }
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

extension NumberTimeline {
  fileprivate func entry(_ occurrence: Occurrence) -> NumberEntry? { entry(occurrence.name, occurrence.position) }

  /// What a name held after a cell that does not tell of it, though it is there: what is in a container, or changed in place,
  /// is told only where it is another. A number that is bound is always told.
  fileprivate func unchanged(_ entry: NumberEntry?, in label: String) -> Int? {
    guard let entry, let cell = cell(label) else { return nil }
    if case .whole(let numbers) = entry, numbers.shape == nil, entry.base == entry.name { return nil }
    if case .gone(let name) = entry, entry.base == name { return nil }
    return position(of: entry.name, after: cell)
  }
}

extension Transcript.Cell {
  /// All that a reader sees below it.
  fileprivate var shown: [String] { [printed, value ?? "", error ?? ""] + others }
}
