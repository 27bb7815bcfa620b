// `\text{…}`: words inside a formula, in which blanks count, letters take accents and dollars open mathematics.

extension FormulaParser {
  mutating func text(_ style: MathNode.TextStyle, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let nodes = try textNodes(style, token)
    if nodes.isEmpty { return .text("", style) }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// Text that is no more than characters, as in a tag: `1`, `$*$`.
  mutating func plainText(_ token: TeXToken) throws(FormulaError) -> String {
    guard let text = MathNode.row(try textNodes(.normal, token)).characters, !text.isEmpty else {
      throw error("'\(token.plainText)' takes plain text", at: token)
    }
    return text
  }

  private mutating func textNodes(
    _ style: MathNode.TextStyle, _ command: TeXToken
  ) throws(FormulaError) -> [MathNode] {
    let open = try stream.next()
    var text = FormulaText(style: style)
    switch open.kind {
    case .open: break
    case .character:
      try textCharacter(open, &text)
      return text.finished()
    default: throw error("'\(command.plainText)' wants its text in braces", at: command)
    }
    // Groups inside are only crossed.
    var depth = 1
    while true {
      let token = try stream.next()
      if token.followsBlank { text.appendBlank() }
      switch token.kind {
      case .end: throw error("this '{' is never closed", at: open)
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return text.finished() }
      case .character("$"):
        text.append(try mathematics(openedBy: token))
      case .character: try textCharacter(token, &text)
      case .live: text.append(token.plainText)
      case .command(let name): try textCommand(name, token, &text)
      case .superscript, .subscripted, .alignment:
        throw error(
          "'\(token.plainText)' stands in text: write '\\\(token.plainText)', or dollars around it", at: token)
      case .parameter: throw error("'#' stands outside a macro", at: token)
      }
    }
  }

  /// `$…$` inside text.
  private mutating func mathematics(openedBy dollar: TeXToken) throws(FormulaError) -> MathNode {
    let saved = alphabet
    alphabet = nil
    defer { alphabet = saved }
    let nodes = try row { $0 == .character("$") || $0 == .end || $0 == .close }
    guard try stream.next().kind == .character("$") else { throw error("this '$' is never closed", at: dollar) }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  private func textCharacter(_ token: TeXToken, _ text: inout FormulaText) throws(FormulaError) {
    guard case .character(let scalar) = token.kind else { return }
    if scalar == "#" { throw error("'#' stands in text: write '\\#'", at: token) }
    if scalar == "$" { throw error("'$' stands inside a formula", at: token) }
    text.append(scalar)
  }

  private mutating func textCommand(_ name: String, _ token: TeXToken, _ text: inout FormulaText) throws(FormulaError) {
    if let written = textSymbols[name] {
      text.append(written)
    } else if let mark = textAccents[name] {
      let letters = try stream.argumentTokens(of: token)
      guard letters.count == 1 else { throw error("'\\\(name)' wants a letter", at: token) }
      switch letters[0].kind {
      case .character(let letter) where letter.properties.isAlphabetic: text.append(String(letter) + mark)
      case .command("i"), .command("j"): text.append(letters[0].plainText.dropFirst() + mark)
      default: throw error("'\\\(name)' wants a letter", at: token)
      }
    } else if let style = textStyles[name] {
      for node in try nestedText(style == .normal ? text.style : style, token) { text.append(node) }
    } else if name == "ref" || name == "eqref" {
      text.append(try reference(name, token))
    } else {
      throw error("unsupported in text: \\\(name)", at: token)
    }
  }

  private mutating func nestedText(_ style: MathNode.TextStyle, _ token: TeXToken) throws(FormulaError) -> [MathNode] {
    try nested(at: token) { parser throws(FormulaError) in try parser.textNodes(style, token) }
  }
}

extension MathNode {
  /// The node as characters in a line; nil for what is more than that.
  fileprivate var characters: String? {
    switch self {
    case .text(let text, .normal), .identifier(let text, _), .number(let text): return text
    case .symbol(let symbol): return symbol.text
    case .scripts(let base, below: nil, above: .symbol(let mark)?):
      return base.characters.map { $0 + mark.text }
    case .row(let nodes):
      var result = ""
      for node in nodes {
        guard let part = node.characters else { return nil }
        result += part
      }
      return result
    default: return nil
    }
  }
}

/// Text as it is being read, in pieces.
private struct FormulaText {
  let style: MathNode.TextStyle
  private var nodes: [MathNode] = []
  private var piece = String.UnicodeScalarView()

  init(style: MathNode.TextStyle) { self.style = style }

  mutating func append(_ text: some StringProtocol) { piece.append(contentsOf: String(text).unicodeScalars) }

  /// Runs of blanks are one.
  mutating func appendBlank() { if piece.last != " " { piece.append(" ") } }

  /// TeX's ligatures: dashes and quotation marks.
  mutating func append(_ scalar: Unicode.Scalar) {
    let joined: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
      "-": ["-": "–", "–": "—"], "`": ["‘": "“"], "'": ["’": "”"],
    ]
    if let last = piece.last, let ligature = joined[scalar]?[last] {
      piece.removeLast()
      piece.append(ligature)
      return
    }
    switch scalar {
    case "~": piece.append("\u{A0}")
    case "`": piece.append("‘")
    case "'": piece.append("’")
    default: piece.append(scalar)
    }
  }

  mutating func append(_ node: MathNode) {
    flush()
    nodes.append(node)
  }

  private mutating func flush() {
    if !piece.isEmpty { nodes.append(.text(String(piece), style)) }
    piece = String.UnicodeScalarView()
  }

  mutating func finished() -> [MathNode] {
    flush()
    return nodes
  }
}

private let textSymbols = [
  "%": "%", "$": "$", "&": "&", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", ",": "\u{2009}", ":": "\u{2005}",
  ";": "\u{2005}", "!": "", "enspace": "\u{2002}", "quad": "\u{2003}", "qquad": "\u{2003}\u{2003}", "/": "",
  "backslash": "\\", "textbackslash": "\\", "dots": "…", "ldots": "…", "textellipsis": "…", "ss": "ß", "ae": "æ",
  "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ",
  "S": "§", "P": "¶", "copyright": "©", "pounds": "£", "euro": "€", "textdegree": "°", "degree": "°",
  "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_", "textendash": "–", "textemdash": "—",
  "LaTeX": "LaTeX", "TeX": "TeX", "strut": "", "relax": "",
]

private let textAccents = [
  "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}", ".": "\u{307}",
  "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}",
  "b": "\u{331}",
]
