// What a lesson's cells compute, kept while it is played: for transcripts, and for those who compare them.

import Engines

/// The numbers of each cell.
struct Ledger {
  private let engine: any Engine
  /// What each variable held when it was last looked at.
  private var known: [String: (fingerprint: Fingerprint?, numbers: [NamedNumbers])] = [:]

  /// Variables that hold what can be changed in place.
  private var changeable: Set<String> = []

  init(_ engine: any Engine) { self.engine = engine }

  /// The numbers that a cell has bound, in the order of its text, and after them those that it has changed in place.
  mutating func newNumbers(of cell: PreparedCell) -> [NamedNumbers] {
    var bound: [NamedNumbers] = []
    var changed: [NamedNumbers] = []
    for name in cell.boundNames {
      guard let datum = engine.datum(name) else { continue }
      let numbers = datum.numbers(named: name)
      known[name] = (engine.fingerprint(of: name), numbers)
      bound += numbers
    }
    let names = Set(cell.boundNames)
    // Only what can be changed in place, or is bound elsewhere, can have changed; and only where the cell reaches any of it.
    let use = engine.names(of: cell)
    var candidates = use.binds.subtracting(names)
    if !changeable.isDisjoint(with: use.reads) { candidates.formUnion(changeable.subtracting(names)) }
    for name in names.union(candidates) {
      if engine.nature(of: name) == .changeable { changeable.insert(name) } else { changeable.remove(name) }
    }
    guard !candidates.isEmpty else { return bound }
    for name in engine.variables where candidates.contains(name) {
      let fingerprint = engine.fingerprint(of: name)
      let before = known[name]
      if let before, before.fingerprint == fingerprint { continue }
      let numbers = engine.datum(name)?.numbers(named: name) ?? []
      known[name] = (fingerprint, numbers)
      if numbers != before?.numbers ?? [] { changed += numbers }
    }
    return bound + changed
  }
}
