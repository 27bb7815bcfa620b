// Who decides about a cell's statements, one by one, where some of what they need differs from run to run.

/// Told of each statement of a cell before it runs and after, by the engine that runs it.
package protocol StatementJudge: AnyObject {
  /// Whether anything is to be asked at all.
  var isJudging: Bool { get }
  /// Whether a statement is to be run, which `names` describes.
  ///
  /// - Parameter givesValue: whether the cell's value is its.
  func runs(_ names: GuessedNames, givesValue: Bool) -> Bool
  /// A statement has run to its end.
  ///
  /// - Parameter noted: what it has written without what differs from run to run.
  func hasRun(_ names: GuessedNames, _ noted: EngineError?)
  /// A statement has met something that differs from run to run: it is passed over, and the next one runs.
  func hasPassedOver(_ names: GuessedNames, givesValue: Bool, _ error: EngineError)
}
