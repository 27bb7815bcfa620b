// Code on its way into the engine: what several languages of a lesson have in common is read once.

import Engines
import Texts

/// The prepared cells and expressions of a lesson, in all of its languages.
final class Preparation {
  let engine: any Engine
  /// What all cells are read with.
  private let options: PreparationOptions
  private var cells: [String: PreparedCell] = [:]
  private var expressions: [String: PreparedExpression] = [:]

  init(_ engine: any Engine, plots: PlotMode?) {
    self.engine = engine
    options = plots == .placeholder ? .undrawnPlots : []
  }

  /// Languages that place the same cell place the same code.
  ///
  /// - Parameter leavingOutImports: whether imports of what the engine does not have are passed over.
  func prepared(_ cell: Cell, leavingOutImports: Bool = false) throws(EngineError) -> PreparedCell {
    if let known = cells[cell.label] { return known }
    var options = cell.isFromNotebook ? options.union(.notebook) : options
    if leavingOutImports { options.insert(.leavingOutImports) }
    let prepared = try engine.prepare(cell.source, options)
    cells[cell.label] = prepared
    return prepared
  }

  /// All that is refused of a cell.
  func refusals(of cell: Cell) -> [EngineError] {
    engine.refusals(of: cell.source, cell.isFromNotebook ? options.union(.notebook) : options)
  }

  /// An expression that another place has, too, keeps its own place.
  func prepared(_ source: Source) throws(EngineError) -> PreparedExpression {
    let text = source.text(SourceRange(0, source.bytes.count))
    if let known = expressions[text] {
      return PreparedExpression(source: source, number: known.number, reads: known.reads)
    }
    let prepared = try engine.prepareExpression(source)
    expressions[text] = prepared
    return prepared
  }
}
