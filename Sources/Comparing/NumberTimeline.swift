// The numbers of one transcript, in the order in which it tells them: which cell tells of which variable, and what a variable
// held where a cell does not tell.

import Lessons
import Texts
import Transcripts

/// A transcript's entries, by cells and by names.
struct NumberTimeline {
  /// An entry.
  struct Occurrence {
    /// Its cell's index, and its label.
    let cell: Int
    let label: String
    let name: String
    /// Which one of its name it is.
    let position: Int
  }

  private(set) var occurrences: [Occurrence] = []
  private var histories: [String: NumberHistory] = [:]
  /// The cells of each name's entries.
  private var cells: [String: [Int]] = [:]
  private var labels: [String: Int] = [:]

  init(_ transcript: Transcript) {
    for (index, cell) in transcript.cells.enumerated() {
      if labels[cell.label] == nil { labels[cell.label] = index }
      for entry in cell.numbers {
        let name = entry.name
        let position = histories[name]?.count ?? 0
        occurrences.append(Occurrence(cell: index, label: cell.label, name: name, position: position))
        histories[name, default: NumberHistory()].append(entry)
        cells[name, default: []].append(index)
      }
    }
  }

  /// A cell's index; nil if there is none of this label.
  func cell(_ label: String) -> Int? { labels[label] }

  func entry(_ name: String, _ position: Int) -> NumberEntry? { histories[name]?[position] }

  mutating func numbers(_ name: String, _ position: Int) -> NamedNumbers? {
    histories[name]?.numbers(at: position)
  }

  /// The entry that says what a name held after a cell, told there or before; nil if none does.
  func position(of name: String, after cell: Int) -> Int? {
    guard let cells = cells[name] else { return nil }
    let next = cells.partitioningIndex { $0 > cell }
    return next == 0 ? nil : next - 1
  }
}
