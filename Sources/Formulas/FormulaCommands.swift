// Commands that take arguments: fractions, roots, accents, alphabets, delimiters, text.

extension FormulaParser {
  mutating func command(_ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode? {
    if let symbol = mathSymbol(name) { return node(symbol) }
    if let (mark, isStretchy, isBelow) = accents[name] {
      return .accent(try argument(of: token), mark: mark, isStretchy: isStretchy, isBelow: isBelow)
    }
    if let alphabet = alphabets[name] { return try inAlphabet(alphabet, token) }
    if let style = textStyles[name] { return try text(style, token) }
    if let size = sizes[name] { return try sizedDelimiter(size, name, token) }
    if let atom = classes[name] { return try argument(of: token).with(atom) }
    switch name {
    case "frac": return .fraction(try argument(of: token), try argument(of: token), .plain)
    case "dfrac", "cfrac": return .fraction(try argument(of: token), try argument(of: token), .display)
    case "tfrac": return .fraction(try argument(of: token), try argument(of: token), .text)
    case "binom", "dbinom", "tbinom":
      let binomial = MathNode.fraction(try argument(of: token), try argument(of: token), .binomial)
      let fenced = MathNode.fenced(open: "(", pieces: [binomial], middles: [], close: ")")
      return name == "binom" ? fenced : .styled(fenced, name == "dbinom" ? .display : .text)
    case "sqrt":
      let degree = try optionalNode()
      return .root(try argument(of: token), degree: degree)
    case "left": return try fenced(token)
    case "operatorname":
      var movesLimits = false
      if try stream.peek().kind == .character("*") {
        _ = try stream.next()
        movesLimits = true
      }
      return .function(plain(try stream.textArgument(of: token)), movesLimits: movesLimits)
    case "mathop":
      return .limits(try argument(of: token), below: nil, above: nil, isMovable: false)
    case "overset", "stackrel":
      let above = try argument(of: token)
      return .limits(try argument(of: token), below: nil, above: above, isMovable: false)
    case "underset":
      let below = try argument(of: token)
      return .limits(try argument(of: token), below: below, above: nil, isMovable: false)
    case "xrightarrow", "xleftarrow", "xRightarrow", "xleftrightarrow", "xmapsto":
      let arrow = ["xrightarrow": "→", "xleftarrow": "←", "xRightarrow": "⇒", "xleftrightarrow": "↔"][name] ?? "↦"
      let below = try optionalNode()
      return .limits(
        .symbol(MathOperator(text: arrow, atom: .relation, size: 0)), below: below,
        above: try argument(of: token), isMovable: false)
    case "not": return try negated(token)
    case "bmod": return .symbol(MathOperator(text: "mod", atom: .binary))
    case "pmod":
      let modulus = try argument(of: token)
      return .row([
        .space(1), .symbol(MathOperator(text: "(", atom: .opening)), .function("mod", movesLimits: false), modulus,
        .symbol(MathOperator(text: ")", atom: .closing)),
      ])
    case "phantom": return .phantom(try argument(of: token), hasWidth: true, hasHeight: true)
    case "hphantom": return .phantom(try argument(of: token), hasWidth: true, hasHeight: false)
    case "vphantom": return .phantom(try argument(of: token), hasWidth: false, hasHeight: true)
    case "boxed": return .boxed(try argument(of: token))
    case "hspace", "mspace", "hskip", "kern": return .space(try length(token))
    case "substack": return try substack(token)
    case "begin": return try environment(token)
    case "newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def":
      try define(name, token)
      return nil
    case "tag":
      if try stream.peek().kind == .character("*") {
        _ = try stream.next()
        tag = plain(try stream.textArgument(of: token))
      } else {
        tag = "(" + plain(try stream.textArgument(of: token)) + ")"
      }
      return nil
    case "label":
      label = try stream.nameArgument(of: token)
      return nil
    case "notag", "nonumber", "allowbreak", "nobreak", "relax", "limits", "nolimits", "strut", "mathstrut":
      return nil
    case "ref", "eqref":
      return .reference(label: try stream.nameArgument(of: token), hasParentheses: name == "eqref")
    case "": throw error("a backslash at the end", at: token)
    case "(", ")", "[", "]": throw error("'\\\(name)' stands inside a formula", at: token)
    default: throw error("unsupported: \\\(name)", at: token)
    }
  }

  private func node(_ symbol: MathSymbol) -> MathNode {
    switch symbol {
    case .letter(let text, let isUpright): letter(text, isUpright: isUpright)
    case .symbol(let text, let atom): .symbol(MathOperator(text: text, atom: atom))
    case .large(let text, let movesLimits): .symbol(MathOperator(text: text, atom: .large, movesLimits: movesLimits))
    case .function(let text, let movesLimits): .function(text, movesLimits: movesLimits)
    case .space(let width): .space(width)
    }
  }

  private mutating func optionalNode() throws(FormulaError) -> MathNode? {
    guard let tokens = try stream.optionalTokens() else { return nil }
    // Read again as a group, from the tokens themselves.
    guard let first = tokens.first else { return .empty }
    stream.push(TeXToken(kind: .close, offset: first.offset, length: 1))
    for token in tokens.reversed() { stream.push(token) }
    return try group(openedBy: first)
  }

  private mutating func inAlphabet(_ alphabet: MathAlphabet, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let saved = self.alphabet
    self.alphabet = alphabet
    defer { self.alphabet = saved }
    let node = try argument(of: token)
    // A word of upright letters is one identifier.
    guard case .row(let nodes) = node else { return node }
    var word = ""
    for case .identifier(let text, isUpright: true) in nodes { word += text }
    guard nodes.count > 1, word.unicodeScalars.count == nodes.count else { return node }
    return .identifier(word, isUpright: true)
  }

  // MARK: Text

  private mutating func text(_ style: MathNode.TextStyle, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let written = try stream.textArgument(of: token)
    guard written.contains("$") else { return .text(plain(written), style) }
    // Mathematics inside the text, between dollars.
    var nodes: [MathNode] = []
    for (index, part) in written.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 0 {
        if !part.isEmpty { nodes.append(.text(plain(String(part)), style)) }
      } else {
        var parser = FormulaParser(String(part), macros: stream.macros)
        do { nodes.append(try parser.formula()) } catch { throw self.error(error.message, at: token) }
      }
    }
    return .row(nodes)
  }

  /// Text as it is read: escapes undone, braces dropped, runs of blanks as one.
  func plain(_ written: String) -> String {
    var result = ""
    var isEscaped = false
    for character in written {
      if isEscaped {
        isEscaped = false
        switch character {
        case ",", ";", ":", " ", "!": result += character == "!" ? "" : " "
        default: result.append(character)
        }
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "{", "}": continue
      case "~": result += "\u{A0}"
      case _ where character.isWhitespace:
        if result.last != " " { result += " " }
      default: result.append(character)
      }
    }
    return result
  }

  /// `{1.5em}`, `{12pt}`, `{18mu}`, in em.
  private mutating func length(_ token: TeXToken) throws(FormulaError) -> Double {
    let text = try stream.nameArgument(of: token)
    for (unit, scale) in [("em", 1), ("ex", 0.43), ("mu", 1.0 / 18), ("pt", 0.1), ("cm", 2.845), ("mm", 0.2845)] {
      if text.hasSuffix(unit), let value = Double(text.dropLast(2)) { return value * scale }
    }
    throw error("a length such as 1em is expected", at: token)
  }

  // MARK: Delimiters

  /// The delimiter that stands next, for `\left`, `\big` and their kin; empty for `.`.
  private mutating func delimiter(after command: TeXToken) throws(FormulaError) -> String {
    let token = try stream.next()
    switch token.kind {
    case .character("."): return ""
    case .character("<"): return "⟨"
    case .character(">"): return "⟩"
    case .character(let scalar) where "()[]|/".unicodeScalars.contains(scalar): return String(scalar)
    case .command(let name):
      if name == "|" || name == "Vert" || name == "lVert" || name == "rVert" { return "‖" }
      if name == "vert" || name == "lvert" || name == "rvert" || name == "mid" { return "|" }
      if name == "backslash" { return "\\" }
      if case .symbol(let text, let atom)? = mathSymbol(name),
        atom == .opening || atom == .closing || name.hasSuffix("arrow")
      {
        return text
      }
    default: break
    }
    throw error("a delimiter is expected here", at: token.kind == .end ? command : token)
  }

  private mutating func fenced(_ left: TeXToken) throws(FormulaError) -> MathNode {
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
      case .command("middle"): middles.append(try delimiter(after: token))
      case .command("right"):
        return .fenced(open: open, pieces: pieces, middles: middles, close: try delimiter(after: token))
      default: throw error("this '\\left' has no '\\right'", at: left)
      }
    }
  }

  private mutating func sizedDelimiter(_ size: Double, _ name: String, _ token: TeXToken) throws(FormulaError)
    -> MathNode
  {
    let text = try delimiter(after: token)
    let atom: MathOperator.Class =
      switch name.last {
      case "l": .opening
      case "r": .closing
      case "m": .relation
      default: "([{⟨⌊⌈".contains(text) ? .opening : ")]}⟩⌋⌉".contains(text) ? .closing : .ordinary
      }
    return .symbol(MathOperator(text: text, atom: atom, size: size))
  }

  private mutating func negated(_ token: TeXToken) throws(FormulaError) -> MathNode {
    guard case .symbol(var symbol) = try argument(of: token) else {
      throw error("'\\not' wants a relation", at: token)
    }
    let known = [
      "=": "≠", "∈": "∉", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "⊂": "⊄", "⊆": "⊈", "≡": "≢", "∼": "≁",
      "≈": "≉", "∥": "∦", "∣": "∤", "∃": "∄",
    ]
    symbol.text = known[symbol.text] ?? symbol.text + "\u{338}"
    return .symbol(symbol)
  }

  // MARK: Macros

  private mutating func define(_ name: String, _ token: TeXToken) throws(FormulaError) {
    let starred = try stream.peek().kind == .character("*")
    if starred { _ = try stream.next() }
    let target = try stream.unexpandedArgument(of: token)
    guard target.count == 1, case .command(let defined) = target[0].kind else {
      throw error("'\\\(name)' wants the name of a command", at: token)
    }
    if name == "DeclareMathOperator" {
      let operatorToken = TeXToken(kind: .command("operatorname"), offset: token.offset, length: token.length)
      let star = starred ? [TeXToken(kind: .character("*"), offset: token.offset, length: token.length)] : []
      let open = TeXToken(kind: .open, offset: token.offset, length: 1)
      let close = TeXToken(kind: .close, offset: token.offset, length: 1)
      let body = try stream.unexpandedArgument(of: token)
      stream.macros.definitions[defined] = Macros.Macro(
        argumentCount: 0, defaultArgument: nil, body: [operatorToken] + star + [open] + body + [close])
      return
    }
    var count = 0
    if let tokens = try stream.optionalTokens() {
      guard let number = Int(tokens.map(\.plainText).joined()), (0...9).contains(number) else {
        throw error("the number of arguments is 0 to 9", at: token)
      }
      count = number
    }
    let defaultArgument = count > 0 ? try stream.optionalTokens() : nil
    let body = try stream.unexpandedArgument(of: token)
    stream.macros.definitions[defined] = Macros.Macro(
      argumentCount: count, defaultArgument: defaultArgument, body: body)
  }
}

extension TokenStream {
  /// An argument's tokens; macros in it wait until they are used.
  mutating func unexpandedArgument(of command: TeXToken) throws(FormulaError) -> [TeXToken] {
    try argumentTokens(of: command)
  }
}

extension MathNode {
  /// `\mathbin{…}` and its kin.
  fileprivate func with(_ atom: MathOperator.Class) -> MathNode {
    switch self {
    case .symbol(var symbol):
      symbol.atom = atom
      return .symbol(symbol)
    default: return self
    }
  }
}

private let accents: [String: (String, Bool, Bool)] = [
  "hat": ("^", false, false), "bar": ("¯", false, false), "vec": ("→", false, false), "dot": ("˙", false, false),
  "ddot": ("¨", false, false), "dddot": ("⃛", false, false), "tilde": ("~", false, false),
  "check": ("ˇ", false, false), "breve": ("˘", false, false), "acute": ("´", false, false),
  "grave": ("`", false, false), "mathring": ("˚", false, false),
  "widehat": ("^", true, false), "widetilde": ("~", true, false), "overline": ("‾", true, false),
  "underline": ("_", true, true), "overbrace": ("⏞", true, false), "underbrace": ("⏟", true, true),
  "overrightarrow": ("→", true, false), "overleftarrow": ("←", true, false),
  "overleftrightarrow": ("↔", true, false), "underrightarrow": ("→", true, true),
  "underleftarrow": ("←", true, true), "underbar": ("_", true, true),
]

private let alphabets: [String: MathAlphabet] = [
  "mathrm": .upright, "mathit": .italic, "mathnormal": .italic, "mathbf": .bold, "bm": .boldItalic,
  "boldsymbol": .boldItalic, "mathbb": .doubleStruck, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur,
  "mathsf": .sansSerif, "mathtt": .monospace, "bold": .bold, "Bbb": .doubleStruck,
]

private let textStyles: [String: MathNode.TextStyle] = [
  "text": .normal, "textrm": .normal, "textnormal": .normal, "mbox": .normal, "hbox": .normal, "textup": .normal,
  "textbf": .bold, "textit": .italic, "emph": .italic, "texttt": .monospace, "textsf": .sansSerif,
]

/// KaTeX's sizes of `\big` … `\Bigg`, in em.
private let sizes: [String: Double] = [
  "big": 1.2, "Big": 1.8, "bigg": 2.4, "Bigg": 3, "bigl": 1.2, "Bigl": 1.8, "biggl": 2.4, "Biggl": 3, "bigr": 1.2,
  "Bigr": 1.8, "biggr": 2.4, "Biggr": 3, "bigm": 1.2, "Bigm": 1.8, "biggm": 2.4, "Biggm": 3,
]

private let classes: [String: MathOperator.Class] = [
  "mathbin": .binary, "mathrel": .relation, "mathopen": .opening, "mathclose": .closing, "mathpunct": .punctuation,
  "mathord": .ordinary, "mathinner": .ordinary,
]
