// Code on its way into the engine: what several languages of a lesson have in common is read once.

import Engines
import Texts

/// The prepared cells and expressions of a lesson, in all of its languages.
final class Preparation {
  let engine: any Engine
  private var cells: [String: PreparedCell] = [:]
  private var expressions: [String: PreparedExpression] = [:]

  init(_ engine: any Engine) { self.engine = engine }

  /// Languages that place the same cell place the same code.
  func prepared(_ cell: Cell) throws(EngineError) -> PreparedCell {
    if let known = cells[cell.label] { return known }
    let prepared = try engine.prepare(cell.source, cell.isFromNotebook ? .notebook : [])
    cells[cell.label] = prepared
    return prepared
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
