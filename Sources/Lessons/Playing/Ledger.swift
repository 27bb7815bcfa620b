// What a lesson's cells compute, kept while it is played: for transcripts, and for those who compare them.

import Engines

/// The numbers of each cell.
struct Ledger {
  private let engine: any Engine
  /// What each variable held when it was last looked at.
  private var known: [String: (fingerprint: Fingerprint?, numbers: [NamedNumbers])] = [:]

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
    for name in engine.variables where !names.contains(name) {
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
