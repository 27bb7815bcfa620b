// What a document's formulas define for those behind them. A lesson may define thousands, and each formula with live numbers keeps
// what was defined before it: copies share what they have in common.

/// `\newcommand`s, which hold from where they stand to the end of the document.
public struct Macros: Sendable {
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
  private var definitions = SharedTable<Macro>()
  /// Those in which a live number stands.
  private var liveNames: Set<String> = []
  private var colors = SharedTable<TeXColor>()
  public init() {}

  subscript(name: String) -> Macro? {
    get { definitions[name] }
    set {
      definitions[name] = newValue
      if newValue?.isLive ?? false { liveNames.insert(name) } else { liveNames.remove(name) }
    }
  }

  /// `\definecolor`'s.
  subscript(color name: String) -> TeXColor? {
    get { colors[name] }
    set { colors[name] = newValue }
  }

  mutating func takeColors(of other: Macros) { colors = other.colors }

  /// The same definitions, with the values that the lesson has given to those that hold live numbers.
  ///
  /// - Parameter played: the definitions of the formulas that have their values, up to here.
  package func filled(from played: Macros) -> Macros {
    var macros = self
    for name in liveNames { macros[name] = played[name] ?? self[name] }
    return macros
  }
}
