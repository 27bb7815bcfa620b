// Commands that hold to the end of their group, and those that make a fraction of what stands before and behind them.

/// What a command says of the rest of its group.
enum FormulaSwitch {
  case style(MathNode.MathStyle)
  /// LaTeX 2.09's alphabets.
  case alphabet(MathAlphabet)
  /// `\large` and its kin, as LaTeX has them in ten points.
  case size(Double)
  case color
  case infix(Infix)

  /// `a \over b`.
  enum Infix {
    case over, atop, choose, brace, brack, above
    /// `\overwithdelims ( )` and its kin.
    case overDelimited, atopDelimited, aboveDelimited
  }

  init?(_ name: String) {
    guard let found = switches[name] else { return nil }
    self = found
  }
}

private let switches: [String: FormulaSwitch] = [
  "displaystyle": .style(.display), "textstyle": .style(.text), "scriptstyle": .style(.script),
  "scriptscriptstyle": .style(.scriptScript),
  "rm": .alphabet(.upright), "bf": .alphabet(.bold), "it": .alphabet(.italic), "sf": .alphabet(.sansSerif),
  "tt": .alphabet(.monospace), "cal": .alphabet(.script), "mit": .alphabet(.italic),
  "tiny": .size(0.5), "sixptsize": .size(0.6), "scriptsize": .size(0.7), "footnotesize": .size(0.8),
  "small": .size(0.9), "normalsize": .size(1), "large": .size(1.2), "Large": .size(1.44), "LARGE": .size(1.728),
  "huge": .size(2.074), "Huge": .size(2.488),
  "color": .color,
  "over": .infix(.over), "atop": .infix(.atop), "choose": .infix(.choose), "brace": .infix(.brace),
  "brack": .infix(.brack), "above": .infix(.above), "overwithdelims": .infix(.overDelimited),
  "atopwithdelims": .infix(.atopDelimited), "abovewithdelims": .infix(.aboveDelimited),
]

extension FormulaParser {
  /// The rest of a group behind a switch, and what stood before it.
  mutating func switched(
    _ found: FormulaSwitch, _ token: TeXToken, after nodes: [MathNode], isDenominator: Bool,
    until isEnd: (TeXToken.Kind) -> Bool
  ) throws(FormulaError) -> [MathNode] {
    switch found {
    case .style(let style):
      return nodes + [.styled(.row(try atoms(isDenominator: isDenominator, until: isEnd)), style)]
    case .size(let size):
      // Sizes do not multiply: the one inside counts from the text's.
      let outer = self.size
      self.size = size
      defer { self.size = outer }
      let rest = try atoms(isDenominator: isDenominator, until: isEnd)
      return nodes + [.sized(.row(rest), size / outer)]
    case .color:
      let color = try color(token)
      return nodes + MathNode.colored(try atoms(isDenominator: isDenominator, until: isEnd), color)
    // The row's own loop has these: a group may change its alphabet any number of times.
    case .alphabet: return nodes
    case .infix(let infix):
      guard !isDenominator else {
        throw error("'\(token.plainText)' stands twice in one group: put braces around one of them", at: token)
      }
      return [try fraction(infix, .row(nodes), token, until: isEnd)]
    }
  }

  private mutating func fraction(
    _ infix: FormulaSwitch.Infix, _ above: MathNode, _ token: TeXToken, until isEnd: (TeXToken.Kind) -> Bool
  ) throws(FormulaError) -> MathNode {
    var style = MathNode.FractionStyle.plain
    var (open, close) = ("", "")
    switch infix {
    case .overDelimited, .atopDelimited, .aboveDelimited:
      (open, close) = (try delimiter(after: token), try delimiter(after: token))
    case .choose: (open, close) = ("(", ")")
    case .brace: (open, close) = ("{", "}")
    case .brack: (open, close) = ("[", "]")
    case .over, .atop, .above: break
    }
    switch infix {
    case .above, .aboveDelimited: style = .ruled(try length(token))
    case .over, .overDelimited: break
    case .atop, .atopDelimited, .choose, .brace, .brack: style = .binomial
    }
    let below = MathNode.row(try atoms(isDenominator: true, until: isEnd))
    return MathNode.fraction(above, below, style).between(open, close)
  }

  /// `\genfrac{(}{)}{0pt}{1}{a}{b}`
  mutating func generalFraction(_ token: TeXToken) throws(FormulaError) -> MathNode {
    let (open, close) = (try givenDelimiter(token), try givenDelimiter(token))
    let thickness = try stream.nameArgument(of: token)
    var shape = MathNode.FractionStyle.plain
    if !thickness.isEmpty {
      guard let width = TeXLength.em(thickness) else { throw error("a length such as 1pt is expected", at: token) }
      shape = width == 0 ? .binomial : .ruled(width)
    }
    let styles: [String: MathNode.MathStyle] = ["0": .display, "1": .text, "2": .script, "3": .scriptScript]
    let number = try stream.nameArgument(of: token)
    guard number.isEmpty || styles[number] != nil else { throw error("'\\genfrac' has the styles 0 to 3", at: token) }
    let (above, below) = (try argument(of: token), try argument(of: token))
    let fraction = MathNode.fraction(above, below, shape).between(open, close)
    return styles[number].map { .styled(fraction, $0) } ?? fraction
  }

  /// `{(}`, `(`, or `{}` for none.
  private mutating func givenDelimiter(_ token: TeXToken) throws(FormulaError) -> String {
    guard try stream.peek().kind == .open else { return try delimiter(after: token) }
    let open = try stream.next()
    if try stream.peek().kind == .close {
      _ = try stream.next()
      return ""
    }
    let text = try delimiter(after: token)
    guard try stream.next().kind == .close else { throw error("a delimiter is expected here", at: open) }
    return text
  }
}

extension MathNode {
  /// A fraction with its own delimiters is an ordinary atom, which one without a line is by itself.
  fileprivate func between(_ open: String, _ close: String) -> MathNode {
    if open.isEmpty, close.isEmpty { return self }
    let fenced = MathNode.fenced(open: open, pieces: [self], middles: [], close: close)
    if case .fraction(_, _, .binomial) = self { return fenced }
    return .classed(fenced, .ordinary)
  }

  /// Each in a color, as one may be a relation to its neighbours.
  static func colored(_ nodes: [MathNode], _ color: TeXColor) -> [MathNode] { nodes.map { .colored($0, color) } }
}
