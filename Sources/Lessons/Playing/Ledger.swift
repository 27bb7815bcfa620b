// What a lesson's cells compute, kept while it is played: for transcripts, and for those who compare them.

import Engines

/// The numbers of each cell.
struct Ledger {
  private let engine: any Engine
  private var states: VariableStates
  /// What the variables held when they were last looked at.
  private var known: [String: [NamedNumbers]] = [:]

  init(_ engine: any Engine) {
    self.engine = engine
    states = VariableStates(engine)
  }

  /// The numbers that a cell has bound, in the order of its text, and after them those that it has changed in place.
  mutating func newNumbers(of cell: PreparedCell) -> [NamedNumbers] {
    let use = engine.names(of: cell)
    let names = Set(cell.boundNames)
    let changed = states.note(use.binds.union(names), reading: use.reads).subtracting(names)
    var numbers: [NamedNumbers] = []
    for name in cell.boundNames {
      numbers += renewed(name)
    }
    for name in changed.sorted(by: { engine.order(of: $0) < engine.order(of: $1) }) {
      let before = known[name] ?? []
      let now = renewed(name)
      if now != before { numbers += now }
    }
    return numbers
  }

  private mutating func renewed(_ name: String) -> [NamedNumbers] {
    let numbers = engine.datum(name)?.numbers(named: name) ?? []
    known[name] = numbers
    return numbers
  }
}
