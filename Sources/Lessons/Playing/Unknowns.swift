// What is not known once a cell was passed over (`--allow-errors`): names that it would have bound or changed. Nothing is
// computed from them, so that no number of the page is wrong.

import Engines
import Texts

/// Names without a known value, and the cells to which that is due.
struct Unknowns {
  private var names: [String: String] = [:]
  /// A cell that may have bound any name.
  private var any: String?

  /// A cell was not run, or not to its end.
  mutating func note(_ cell: Cell, on engine: any Engine) {
    let guess = engine.guess(cell.source)
    for name in guess.binds { names[name] = cell.label }
    for name in guess.changes where engine.nature(of: name) == .changeable { names[name] = cell.label }
    if guess.bindsUnknown { any = cell.label }
    // Modules are what they are, whatever else is wrong with the cell.
    for text in guess.imports {
      let source = Source(file: cell.source.file, label: cell.label, text: text)
      guard let prepared = try? engine.prepare(source, .leavingOutImports), engine.run(prepared).error == nil else {
        continue
      }
      for name in engine.names(of: prepared).binds { names[name] = nil }
      for item in prepared.leftOut { names[item.name] = cell.label }
    }
  }

  /// A cell has run: what it binds is known again, but for imports that were left out.
  mutating func forget(_ cell: PreparedCell, on engine: any Engine) {
    if !names.isEmpty { for name in engine.names(of: cell).binds { names[name] = nil } }
    for item in cell.leftOut { names[item.name] = cell.source.label ?? "" }
  }

  /// Why a cell cannot run here; nil where nothing is missing.
  func need(of cell: PreparedCell, on engine: any Engine) -> EngineError? {
    if names.isEmpty { return nil }
    let use = engine.names(of: cell)
    return need(of: use.reads.subtracting(use.assigns))
  }

  func need(of expression: PreparedExpression, on engine: any Engine) -> EngineError? {
    names.isEmpty ? nil : need(of: engine.reads(of: expression))
  }

  /// The same for names that are read.
  func need(of reads: Set<String>) -> EngineError? {
    guard let name = reads.filter({ names[$0] != nil }).min(), let cell = names[name] else { return nil }
    return Unknowns.error("not computed: '\(name)' would come from the cell '\(cell)', which was passed over")
  }

  /// Whether an error that ended a cell is none of the cell's own.
  func reason(for error: EngineError, of cell: PreparedCell, on engine: any Engine) -> EngineError? {
    switch error.kind {
    case .refused, .undecidable: return error
    case .raisedForName:
      if let any {
        return Unknowns.error("not computed: the cell '\(any)' was passed over, and may have bound any name")
      }
      // A function that the cell itself defined may need what is missing.
      return names.isEmpty ? nil : need(of: engine.names(of: cell).reads)
    case .raised, .syntax, .limit: return nil
    }
  }

  private static func error(_ message: String) -> EngineError {
    EngineError(.refused, className: "unsupported", message)
  }
}
