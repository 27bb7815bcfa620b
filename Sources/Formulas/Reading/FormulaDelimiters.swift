// Delimiters that grow: `\left … \right`, and `\big` and its kin.

extension FormulaParser {
  /// The delimiter that stands next, for `\left`, `\big` and their kin; empty for `.`.
  private mutating func delimiter(after command: TeXToken) throws(FormulaError) -> String {
    let token = try stream.next()
    switch token.kind {
    case .character("."): return ""
    case .character("<"): return "⟨"
    case .character(">"): return "⟩"
    case .character(let scalar) where "()[]|/⟨⟩⌊⌋⌈⌉‖".unicodeScalars.contains(scalar): return String(scalar)
    case .command("backslash"): return "\\"
    case .command(let name):
      if case .symbol(let symbol)? = mathSymbol(name) {
        if symbol.atom == .opening || symbol.atom == .closing || "|‖↑↓↕⇑⇓⇕".contains(symbol.text) { return symbol.text }
        if name == "mid" { return "|" }
      }
    default: break
    }
    throw error("a delimiter is expected here", at: token.kind == .end ? command : token)
  }

  mutating func fenced(_ left: TeXToken) throws(FormulaError) -> MathNode {
    let open = try delimiter(after: left)
    var pieces: [MathNode] = []
    var middles: [String] = []
    while true {
      let nodes = try row { kind in
        kind == .command("right") || kind == .command("middle") || kind == .end || kind == .close
          || kind == .alignment || kind == .command("\\")
      }
      pieces.append(.row(nodes))
      let token = try stream.next()
      switch token.kind {
      case .command("middle"):
        let middle = try delimiter(after: token)
        guard !middle.isEmpty else { throw error("'\\middle' wants a delimiter", at: token) }
        middles.append(middle)
      case .command("right"):
        return .fenced(open: open, pieces: pieces, middles: middles, close: try delimiter(after: token))
      case .alignment, .command("\\"):
        throw error("'\(token.plainText)' stands between '\\left' and '\\right'", at: token)
      default: throw error("this '\\left' has no '\\right'", at: left)
      }
    }
  }

  /// KaTeX's sizes of `\big` … `\Bigg`, in em.
  func delimiterSize(_ name: String) -> Double? {
    let base = ["l", "r", "m"].contains(name.last) ? String(name.dropLast()) : name
    return ["big": 1.2, "Big": 1.8, "bigg": 2.4, "Bigg": 3][base]
  }

  mutating func sizedDelimiter(_ size: Double, _ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let text = try delimiter(after: token)
    if text.isEmpty { return .space(0) }
    let atom: AtomClass =
      switch name.last {
      case "l": .opening
      case "r": .closing
      case "m": .relation
      default: "([{⟨⌊⌈".contains(text) ? .opening : ")]}⟩⌋⌉".contains(text) ? .closing : .ordinary
      }
    return .symbol(MathOperator(text: text, atom: atom, stretch: .fixed(size)))
  }
}
