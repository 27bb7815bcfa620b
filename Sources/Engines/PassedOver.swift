// What is not known once a cell was passed over: names that it would have bound, or may have. A lesson that is made with
// `--allow-errors` and an audit ask the same of it; whom they blame, they know by the cell's number.

import Texts

/// Names without a known value, and the cells to which that is due.
package struct PassedOver {
  private var names: [String: Int] = [:]
  /// A cell that may have bound any name.
  package private(set) var any: Int?

  package init() {}

  package var isEmpty: Bool { names.isEmpty }

  /// The name among these that is missing, the first by the alphabet, and the cell that would have given it a value.
  package func need(of reads: Set<String>) -> (name: String, cell: Int)? {
    if names.isEmpty { return nil }
    guard let name = reads.filter({ names[$0] != nil }).min(), let cell = names[name] else { return nil }
    return (name, cell)
  }

  package mutating func lose(_ name: String, to cell: Int) { names[name] = cell }

  package mutating func loseAny(to cell: Int) { any = cell }

  /// Names that are bound again.
  package mutating func forget(_ known: Set<String>) { for name in known { names[name] = nil } }

  /// A cell has run: what it binds is known again, but for imports that were left out.
  package mutating func forget(_ cell: PreparedCell, _ number: Int, on engine: any Engine) {
    if !names.isEmpty { for name in engine.names(of: cell).binds { names[name] = nil } }
    for item in cell.leftOut { names[item.name] = number }
  }

  /// A cell was not run, or not to its end. Its imports of whole modules are: these are what they are, whatever else is
  /// wrong with it.
  ///
  /// - Parameter prepared: the cell, where it could be read.
  /// - Returns: what it would have done, and the imports that have run.
  package mutating func note(
    _ source: Source, _ prepared: PreparedCell?, _ number: Int, _ options: PreparationOptions, on engine: any Engine
  ) -> (guess: GuessedNames, imports: [PreparedCell]) {
    var guess = engine.guess(source)
    if let prepared {
      guess.binds.formUnion(engine.names(of: prepared).binds)
      guess.binds.formUnion(prepared.leftOut.map(\.name))
    }
    for name in guess.binds { names[name] = number }
    if guess.bindsUnknown { any = number }
    var imports: [PreparedCell] = []
    for text in guess.imports {
      let line = Source(file: source.file, label: source.label, text: text)
      guard let line = try? engine.prepare(line, options.union(.leavingOutImports)), engine.run(line).error == nil
      else { continue }
      forget(line, number, on: engine)
      imports.append(line)
    }
    return (guess, imports)
  }
}
