// What is not known once a cell was passed over (`--allow-errors`): names that it would have bound or changed. Nothing is
// computed from them, so that no number of the page is wrong.

import Engines
import Texts

/// Names without a known value, and the cells to which that is due.
struct Unknowns {
  private var names = PassedOver()
  /// What the cells are called that were passed over, or left something out.
  private var labels: [String] = []

  /// A cell was not run, or not to its end.
  ///
  /// - Parameter prepared: the same, where it could be read.
  mutating func note(_ cell: Cell, _ prepared: PreparedCell?, on engine: any Engine) {
    labels.append(cell.label)
    let number = labels.count - 1
    let (guess, _) = names.note(cell.source, prepared, number, [], on: engine)
    for name in guess.changes where engine.nature(of: name) == .changeable { names.lose(name, to: number) }
  }

  /// A cell has run: what it binds is known again, but for imports that were left out.
  mutating func forget(_ cell: PreparedCell, on engine: any Engine) {
    if !cell.leftOut.isEmpty { labels.append(cell.source.label ?? "") }
    names.forget(cell, labels.count - 1, on: engine)
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
    names.need(of: reads).map { name, cell in
      Unknowns.error("not computed: '\(name)' would come from the cell '\(labels[cell])', which was passed over")
    }
  }

  /// Whether an error that ended a cell is none of the cell's own.
  func reason(for error: EngineError, of cell: PreparedCell, on engine: any Engine) -> EngineError? {
    switch error.kind {
    case .refused, .undecidable: return error
    case .raisedForName:
      if let any = names.any {
        return Unknowns.error("not computed: the cell '\(labels[any])' was passed over, and may have bound any name")
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
