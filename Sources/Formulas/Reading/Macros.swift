// What a document's formulas define for those behind them.

/// `\newcommand`s, which hold from where they stand to the end of the document.
public struct Macros: Equatable, Sendable {
  struct Macro: Equatable, Sendable {
    let argumentCount: Int
    let defaultArgument: [TeXToken]?
    let body: [TeXToken]
    /// Whether a live number stands in it.
    let isLive: Bool
    /// What `|` in its arguments becomes: `\Set{x | x < 1}`.
    let bars: BarReplacement?

    init(argumentCount: Int, defaultArgument: [TeXToken]?, body: [TeXToken], bars: BarReplacement? = nil) {
      self.argumentCount = argumentCount
      self.defaultArgument = defaultArgument
      self.body = body
      self.bars = bars
      isLive = (body + (defaultArgument ?? [])).contains { $0.kind == .live }
    }
  }
  var definitions: [String: Macro] = [:]
  /// `\definecolor`'s.
  var colors: [String: TeXColor] = [:]
  public init() {}

  /// The same definitions, with the values that the lesson has given to those that hold live numbers.
  ///
  /// - Parameter played: the definitions of the formulas that have their values, up to here.
  package func filled(from played: Macros) -> Macros {
    var macros = self
    for (name, macro) in definitions where macro.isLive { macros.definitions[name] = played.definitions[name] ?? macro }
    return macros
  }
}
