// What a lesson's cells compute, kept while it is played: for transcripts, and for those who compare them.

import Engines

/// The numbers of each cell.
struct Ledger {
  private let engine: any Engine
  private var states: VariableStates
  /// What the variables held when they were last looked at.
  private var known: [String: (numbers: [NamedNumbers], mark: VariableNumbers.Mark?)] = [:]

  init(_ engine: any Engine) {
    self.engine = engine
    states = VariableStates(engine)
  }

  /// The numbers that a cell has bound, in the order of its text, and after them those that it has changed in place.
  mutating func newNumbers(of cell: PreparedCell) -> [NumberEntry] {
    let use = engine.names(of: cell)
    let names = Set(cell.boundNames)
    let changed = states.note(use.binds.union(names), reading: use.reads).subtracting(names)
    var entries: [NumberEntry] = []
    for name in cell.boundNames { tell(name, isBound: true, &entries) }
    for name in changed.sorted(by: { engine.order(of: $0) < engine.order(of: $1) }) {
      tell(name, isBound: false, &entries)
    }
    return entries
  }

  /// What a variable holds that it did not hold before. What is bound is told in any case, but for what is in a container
  /// and was there before: that is held in both.
  private mutating func tell(_ name: String, isBound: Bool, _ entries: inout [NumberEntry]) {
    // Taken out, the array grows where it is.
    var (numbers, mark) = known.removeValue(forKey: name) ?? ([], nil)
    let look = engine.numbers(in: name, after: mark)
    let before = Array(numbers[look.kept...])
    let now = look.found.map { NamedNumbers($0) }
    numbers.removeSubrange(look.kept...)
    numbers += now
    if !numbers.isEmpty || look.mark != nil { known[name] = (numbers, look.mark) }
    // Mostly, what was there is there, in its place.
    let inPlace = zip(before, now).prefix { $0.name == $1.name }.count
    var moved = Dictionary(before[inPlace...].map { ($0.name, $0) }) { first, _ in first }
    for (index, numbers) in now.enumerated() {
      let old = index < inPlace ? before[index] : moved.removeValue(forKey: numbers.name)
      if old == numbers, !isBound || numbers.name != name { continue }
      entries.append(NumberEntry(numbers, after: old))
    }
    for numbers in before[inPlace...] where moved[numbers.name] != nil {
      entries.append(.gone(name: numbers.name))
    }
  }
}
