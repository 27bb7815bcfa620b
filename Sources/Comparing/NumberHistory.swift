// One variable through a transcript: its entries, and what they come to at any of them. One state stands ready at a time, since
// those of a list that grows cell by cell are, taken together, as large as the square of their number.

import Lessons

/// What a name holds, entry after entry.
struct NumberHistory {
  private var entries: [NumberEntry] = []
  /// For each entry, the last one up to it that does not build on another.
  private var bases: [Int] = []
  private var position = -1
  private var current: NamedNumbers?

  var count: Int { entries.count }

  subscript(_ index: Int) -> NumberEntry { entries[index] }

  mutating func append(_ entry: NumberEntry) {
    if case .edited = entry { bases.append(bases.last ?? 0) } else { bases.append(entries.count) }
    entries.append(entry)
  }

  /// What the entries up to this one come to; nil where there is nothing any more.
  mutating func numbers(at index: Int) -> NamedNumbers? {
    if position > index || position < bases[index] { position = bases[index] - 1 }
    while position < index {
      position += 1
      switch entries[position] {
      case .whole(let numbers): current = numbers
      case .edited(let edit): current?.take(edit)
      case .gone: current = nil
      }
    }
    return current
  }
}
