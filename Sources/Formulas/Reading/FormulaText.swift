// `\text{…}`: words inside a formula, in which blanks count, letters take accents and dollars open mathematics.

import Texts

extension FormulaParser {
  mutating func text(_ style: MathNode.TextStyle, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let nodes = try textNodes(style, token)
    if nodes.isEmpty { return .text("", style) }
    let node = nodes.count == 1 ? nodes[0] : MathNode.row(nodes)
    return node.isAlikeInAnyStyle ? node : .styled(node, .inText)
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
    case .verbatim(let verbatim): return [.text(verbatim, .monospace)]
    case .command(let name) where textSymbols[name] != nil:
      try textCommand(name, open, &text)
      return text.finished()
    default: throw error("'\(command.plainText)' wants its text in braces", at: command)
    }
    try readText(into: &text) { $0 == .close }
    guard try stream.next().kind == .close else { throw error("this '{' is never closed", at: open) }
    return text.finished()
  }

  /// A cell that is text, up to what ends it.
  mutating func textCell() throws(FormulaError) -> [MathNode] {
    var text = FormulaText(style: .normal)
    try readText(into: &text) { $0.isCellEnd }
    return text.finished().trimmed
  }

  /// Text up to a token that ends it and stays. Groups inside only bound what `\bf` and `\small` say.
  private mutating func readText(
    into text: inout FormulaText, until isEnd: (TeXToken.Kind) -> Bool
  ) throws(FormulaError) {
    var outer: [FormulaText.Look] = []
    while true {
      let token = try stream.next()
      if token.kind == .end || outer.isEmpty && isEnd(token.kind) {
        if token.kind != .end, token.followsBlank { text.appendBlank() }
        stream.push(token)
        return
      }
      if token.followsBlank { text.appendBlank() }
      switch token.kind {
      case .end: return
      case .open:
        outer.append(text.look)
        text.keepApart()
      case .close:
        guard let look = outer.popLast() else { throw error("this '}' closes nothing", at: token) }
        text.change(to: look)
        text.keepApart()
      case .character("$"):
        text.append(try mathematics(openedBy: token, .character("$")))
      case .command("("):
        text.append(try mathematics(openedBy: token, .command(")")))
      case .character: try textCharacter(token, &text)
      case .live: text.append(token.plainText)
      case .verbatim(let verbatim): text.append(.text(verbatim, .monospace))
      case .command(let name): try textCommand(name, token, &text)
      case .superscript, .subscripted, .alignment:
        throw error(
          "'\(token.plainText)' stands in text: write '\\\(token.plainText)', or dollars around it", at: token)
      case .parameter: throw error("'#' stands outside a macro", at: token)
      }
    }
  }

  /// `$…$` inside text, or `\(…\)`.
  private mutating func mathematics(
    openedBy dollar: TeXToken, _ closing: TeXToken.Kind
  ) throws(FormulaError) -> MathNode {
    let saved = alphabet
    alphabet = nil
    defer { alphabet = saved }
    let nodes = try row { $0 == closing || $0 == .end || $0 == .close }
    guard try stream.next().kind == closing else {
      throw error("this '\(dollar.plainText)' is never closed", at: dollar)
    }
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
    } else if let found = FormulaSwitch(name), try changeLook(found, token, &text) {
      return
    } else if let family = CommandFamily.of(name) {
      switch family {
      case .text(let style):
        for node in try nestedText(style == .normal ? text.look.style : style, token) { text.append(node) }
      case .enclosed(let enclosure): text.append(.enclosed(.row(try nestedText(text.look.style, token)), enclosure))
      case .phantom(let hasWidth, let hasHeight):
        let inner = MathNode.row(try nestedText(text.look.style, token))
        text.append(.phantom(inner, hasWidth: hasWidth, hasHeight: hasHeight))
      default: throw error("unsupported in text: \\\(name)", at: token)
      }
    } else {
      switch FormulaCommand(rawValue: name) {
      case .ref, .eqref: text.append(try reference(name, token))
      case .textcolor:
        let color = try color(token)
        for node in try nestedText(text.look.style, token) { text.append(.colored(node, color)) }
      case .colorbox, .fcolorbox, .rule, .raisebox:
        if let node = try nested(at: token, { parser throws(FormulaError) in try parser.command(name, token) }) {
          text.append(node)
        }
      case .hspace, .hskip, .kern, .mspace, .mskip, .mkern:
        if let node = try command(name, token) { text.append(node) }
      case .char, .symbol, .unicode:
        if case .identifier(let letter, _)? = try command(name, token) { text.append(letter) }
      default: throw error("unsupported in text: \\\(name)", at: token)
      }
    }
  }

  /// `\bf`, `\small`, `\color{red}`: what follows in the group looks so; false for what is none of these.
  private mutating func changeLook(
    _ found: FormulaSwitch, _ token: TeXToken, _ text: inout FormulaText
  ) throws(FormulaError) -> Bool {
    var look = text.look
    switch found {
    case .alphabet(let alphabet):
      let styles: [(MathAlphabet, MathNode.TextStyle)] = [
        (.upright, .normal), (.bold, .bold), (.italic, .italic), (.sansSerif, .sansSerif), (.monospace, .monospace),
      ]
      guard let style = styles.first(where: { $0.0 == alphabet })?.1 else { return false }
      look.style = style
    case .size(let size): look.size = size
    case .color: look.color = try color(token)
    case .style, .infix: return false
    }
    text.change(to: look)
    return true
  }

  private mutating func nestedText(_ style: MathNode.TextStyle, _ token: TeXToken) throws(FormulaError) -> [MathNode] {
    try nested(at: token) { parser throws(FormulaError) in try parser.textNodes(style, token) }
  }
}

extension [MathNode] {
  /// A cell's text without the blanks around it, which TeX leaves out.
  fileprivate var trimmed: [MathNode] {
    var nodes = self
    if case .text(let text, let style)? = nodes.first {
      nodes[0] = .text(String(text.drop { $0 == " " }), style)
    }
    if case .text(let text, let style)? = nodes.last {
      nodes[nodes.count - 1] = .text(String(text.trimmingSuffix { $0 == " " }), style)
    }
    return nodes.filter { $0 != .text("", .normal) }
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
  /// How what comes next is written.
  struct Look: Equatable {
    var style: MathNode.TextStyle
    var size = 1.0
    var color: TeXColor?
  }
  private(set) var look: Look
  private var nodes: [MathNode] = []
  private var piece = String.UnicodeScalarView()
  private var joins = true

  init(style: MathNode.TextStyle) { look = Look(style: style) }

  mutating func change(to look: Look) {
    guard look != self.look else { return }
    flush()
    self.look = look
  }

  /// Braces keep signs apart: `-{-}` is no dash.
  mutating func keepApart() { joins = false }

  mutating func append(_ text: some StringProtocol) { piece.append(scalarsOf: String(text).unicodeScalars) }

  /// Runs of blanks are one.
  mutating func appendBlank() { if piece.last != " " { piece.append(" ") } }

  /// TeX's ligatures: dashes and quotation marks.
  mutating func append(_ scalar: Unicode.Scalar) {
    let joined: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
      "-": ["-": "–", "–": "—"], "`": ["‘": "“"], "'": ["’": "”"],
    ]
    defer { joins = true }
    if joins, let last = piece.last, let ligature = joined[scalar]?[last] {
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
    if !piece.isEmpty {
      var node = MathNode.text(String(piece), look.style)
      if look.size != 1 { node = .sized(node, look.size) }
      if let color = look.color { node = .colored(node, color) }
      nodes.append(node)
    }
    piece = String.UnicodeScalarView()
  }

  mutating func finished() -> [MathNode] {
    flush()
    return nodes
  }
}

/// What a command stands for among words.
func textSymbol(_ name: String) -> String? { textSymbols[name] }

/// The mark that a command puts on a letter among words.
func textAccent(_ name: String) -> String? { textAccents[name] }

private let textSymbols = [
  "%": "%", "$": "$", "&": "&", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", ",": "\u{2009}", ":": "\u{2005}",
  ";": "\u{2005}", "!": "", "enspace": "\u{2002}", "quad": "\u{2003}", "qquad": "\u{2003}\u{2003}", "/": "",
  "backslash": "\\", "textbackslash": "\\", "dots": "…", "ldots": "…", "textellipsis": "…", "ss": "ß", "ae": "æ",
  "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ",
  "S": "§", "P": "¶", "copyright": "©", "pounds": "£", "euro": "€", "textdegree": "°", "degree": "°",
  "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_", "textendash": "–", "textemdash": "—",
  "strut": "", "relax": "", "thinspace": "\u{2009}", "space": " ", "nobreakspace": "\u{A0}", ">": "\u{2005}", "-": "",
  "textdollar": "$", "textbraceleft": "{", "textbraceright": "}", "textless": "<", "textgreater": ">", "textbar": "|",
  "textbardbl": "‖", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
  "textsterling": "£", "textdagger": "†", "textdaggerdbl": "‡", "dag": "†", "ddag": "‡", "textregistered": "®",
  "circledR": "®", "textcopyright": "©", "textbullet": "•", "textvisiblespace": "␣", "textasteriskcentered": "∗",
  "textperiodcentered": "·", "textquotesingle": "'", "checkmark": "✓", "maltese": "✠", "lq": "‘", "rq": "’",
  "geneuro": "€", "geneuronarrow": "€", "geneurowide": "€", "officialeuro": "€", "texteuro": "€", "yen": "¥",
  "coppa": "ϙ", "Coppa": "Ϙ", "koppa": "ϟ", "Koppa": "Ϟ", "sampi": "ϡ", "Sampi": "Ϡ", "stigma": "ϛ", "Stigma": "Ϛ",
  "varstigma": "ϛ", "Digamma": "Ϝ", "guillemotleft": "«", "guillemotright": "»", "textordfeminine": "ª",
  "textordmasculine": "º", "textonehalf": "½", "texttimes": "×", "textmu": "µ", "textpm": "±", "textohm": "Ω",
]

private let textAccents = [
  "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}", ".": "\u{307}",
  "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}",
  "b": "\u{331}",
]
