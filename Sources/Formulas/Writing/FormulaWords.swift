// A formula in plain words, for where nothing can be typeset: a window's title, an image's description. `x^2 \le \frac{a}{b}`
// is x² ≤ a/b.

import Texts

extension Formula {
  /// The formula as text in a line; powers and indices in Unicode's small letters, where there are such.
  package var words: String { FormulaWords.line(node) }

  /// The same of TeX that stands where no formulas are read; what cannot be read stays as it is.
  package static func words(_ tex: String) -> String {
    var macros = Macros()
    return (try? Formula(tex, macros: &macros))?.words ?? tex
  }
}

private enum FormulaWords {
  static func line(_ node: MathNode) -> String {
    text(node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func text(_ node: MathNode) -> String {
    switch node {
    case .row(let nodes): row(nodes)
    case .identifier(let text, _), .number(let text), .text(let text, _): text
    case .function(let name, _): name
    case .symbol(let symbol): symbol.text
    case .space(let width): width > 0.1 ? " " : ""
    case .rule, .phantom: ""
    case .fraction(let above, let below, .binomial): "(\(line(above)) \(line(below)))"
    case .fraction(let above, let below, _): "\(grouped(above))/\(grouped(below))"
    case .root(let radicand, let degree): root(degree.map(line)) + grouped(radicand)
    case .scripts(let base, let below, let above), .limits(let base, let below, let above, _):
      text(base) + (below.map { script($0, "_", small: subscripts) } ?? "")
        + (above.map { script($0, "^", small: superscripts) } ?? "")
    case .sided(let base, let before, let after): corners(before) + text(base) + corners(after)
    case .accent(let base, let accent): accented(text(base), accent)
    case .fenced(let open, let pieces, let middles, let close):
      open + pieces.enumerated().map { ($0 > 0 ? middles[$0 - 1] : "") + text($1) }.joined() + close
    case .table(let table):
      table.rows.map { $0.cells.map(line).filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: "; ")
    case .choice(let nodes): nodes.count > 1 ? text(nodes[1]) : ""
    case .operation(let inner, _), .enclosed(let inner, _), .colored(let inner, _), .styled(let inner, _),
      .sized(let inner, _), .classed(let inner, _), .smashed(let inner, _, _), .raised(let inner, _),
      .lapped(let inner, _):
      text(inner)
    case .reference(_, let hasParentheses): hasParentheses ? "(?)" : "?"
    }
  }

  private static func row(_ nodes: [MathNode]) -> String {
    var result = ""
    /// Whether what comes next is a sign, not an operation.
    var isAtStart = true
    for node in nodes {
      let text = text(node)
      switch node.atom {
      case .binary? where isAtStart: result += text
      case .binary?, .relation?:
        result += " \(text) "
        isAtStart = true
        continue
      case .punctuation?: result += "\(text) "
      default:
        if case .function = node.base { result += " \(text) " } else { result += text }
      }
      isAtStart = node.atom == .opening
    }
    return result
  }

  /// In parentheses, unless it is one thing.
  private static func grouped(_ node: MathNode) -> String {
    let text = line(node)
    return text.count < 2 || text.allSatisfy { $0.isNumber || $0 == "." } || node.isOneThing ? text : "(\(text))"
  }

  private static func root(_ degree: String?) -> String {
    switch degree {
    case nil: "√"
    case "3": "∛"
    case "4": "∜"
    case let degree?: raised(degree, superscripts) ?? "\(degree)√"
    }
  }

  private static func script(_ node: MathNode, _ sign: String, small: [Character: Character]) -> String {
    let text = line(node)
    if text.allSatisfy({ "′″‴⁗".contains($0) }) { return text }
    if let small = raised(text, small) { return small }
    return text.count < 2 ? sign + text : "\(sign)(\(text))"
  }

  private static func raised(_ text: String, _ small: [Character: Character]) -> String? {
    let letters = text.filter { $0 != " " }.map { small[$0] }
    return letters.contains(nil) ? nil : String(letters.compactMap { $0 })
  }

  private static func corners(_ corners: MathNode.Corners) -> String {
    (corners.below.map { script($0, "_", small: subscripts) } ?? "")
      + (corners.above.map { script($0, "^", small: superscripts) } ?? "")
  }

  private static func accented(_ text: String, _ accent: Accent) -> String {
    guard text.count == 1, let mark = combining[accent.mark] else { return text }
    return text + mark
  }

  private static let combining = [
    "^": "\u{302}", "ˆ": "\u{302}", "~": "\u{303}", "˜": "\u{303}", "ˉ": "\u{304}", "¯": "\u{304}", "‾": "\u{305}",
    "˙": "\u{307}", "¨": "\u{308}", "→": "\u{20D7}", "˘": "\u{306}", "ˇ": "\u{30C}", "´": "\u{301}", "`": "\u{300}",
  ]

  private static let superscripts = letters(
    "0123456789+−-=()abcdefghijklmnoprstuvwxyzT", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ")
  private static let subscripts = letters(
    "0123456789+−-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")

  private static func letters(_ large: String, _ small: String) -> [Character: Character] {
    Dictionary(zip(large, small)) { first, _ in first }
  }
}

extension MathNode {
  /// What counts for the space around it.
  fileprivate var base: MathNode {
    switch self {
    case .scripts(let base, _, _), .limits(let base, _, _, _), .colored(let base, _): base.base
    case .row(let nodes) where nodes.count == 1: nodes[0].base
    default: self
    }
  }

  fileprivate var atom: AtomClass? {
    if case .symbol(let symbol) = base { return symbol.atom }
    if case .classed(_, let atom) = base { return atom }
    return nil
  }

  /// Whether nothing before it or behind it could be taken for a part of it.
  fileprivate var isOneThing: Bool {
    switch self {
    case .row(let nodes): nodes.count == 1 && nodes[0].isOneThing
    case .identifier, .number, .fenced, .scripts, .accent, .text: true
    default: false
    }
  }
}
