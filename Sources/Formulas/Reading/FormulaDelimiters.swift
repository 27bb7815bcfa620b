// Delimiters that grow: `\left … \right`, and `\big` and its kin.

extension FormulaParser {
  /// The delimiter that stands next, for `\left`, `\big` and their kin; empty for `.`.
  mutating func delimiter(after command: TeXToken) throws(FormulaError) -> String {
    let token = try stream.next()
    switch token.kind {
    case .character("."): return ""
    case .character("<"): return "⟨"
    case .character(">"): return "⟩"
    case .character(let scalar) where "()[]|/⟨⟩⌊⌋⌈⌉‖⟦⟧⟮⟯".unicodeScalars.contains(scalar): return String(scalar)
    case .command("backslash"): return "\\"
    case .command(let name):
      if case .symbol(let symbol)? = mathSymbol(name) {
        if symbol.atom == .opening || symbol.atom == .closing || "|‖↑↓↕⇑⇓⇕".contains(symbol.text) { return symbol.text }
        if let text = delimiters[symbol.text] { return text }
      }
    default: break
    }
    throw error("a delimiter is expected here", at: token.kind == .end ? command : token)
  }

  mutating func fenced(_ left: TeXToken) throws(FormulaError) -> MathNode {
    let open = try delimiter(after: left)
    var pieces: [MathNode] = []
    var middles: [String] = []
    var nodes: [MathNode] = []
    while true {
      nodes += try row { kind in
        kind == .command("right") || kind == .command("middle") || kind == .end || kind == .close
          || kind == .alignment || kind.isLineEnd
      }
      let token = try stream.next()
      switch token.kind {
      case let kind where kind.isLineEnd:
        // MathJax 3 and KaTeX read it, and break no line here.
        _ = try lineEnd()
        nodes.append(.space(0))
        continue
      case .command("middle"):
        pieces.append(.row(nodes))
        nodes = []
        let middle = try delimiter(after: token)
        guard !middle.isEmpty else { throw error("'\\middle' wants a delimiter", at: token) }
        middles.append(middle)
      case .command("right"):
        pieces.append(.row(nodes))
        return .fenced(open: open, pieces: pieces, middles: middles, close: try delimiter(after: token))
      case .alignment:
        throw error("'\(token.plainText)' stands between '\\left' and '\\right'", at: token)
      default: throw error("this '\\left' has no '\\right'", at: left)
      }
    }
  }

  mutating func sizedDelimiter(_ size: Double, _ given: AtomClass?, _ token: TeXToken) throws(FormulaError) -> MathNode
  {
    let text = try delimiter(after: token)
    if text.isEmpty { return .space(0) }
    let own: AtomClass = "([{⟨⌊⌈⟦⦃".contains(text) ? .opening : ")]}⟩⌋⌉⟧⦄".contains(text) ? .closing : .ordinary
    let atom = given ?? own
    return .symbol(MathOperator(text: text, atom: atom, stretch: .fixed(size)))
  }
}

/// Relations that are delimiters by another character.
private let delimiters = ["<": "⟨", ">": "⟩", "∣": "|", "∥": "‖"]
