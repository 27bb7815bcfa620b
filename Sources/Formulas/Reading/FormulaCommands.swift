// Commands that take arguments: fractions, roots, accents, alphabets. Text, delimiters and macros are in the files beside.

extension FormulaParser {
  /// What a command makes; nil for one that leaves nothing.
  mutating func command(_ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode? {
    if let symbol = mathSymbol(name) { return node(symbol) }
    if let accent = accents[name] { return .accent(try argument(of: token), accent) }
    if let alphabet = alphabets[name] { return try inAlphabet(alphabet, token) }
    if let style = textStyles[name] { return try text(style, token) }
    if let size = delimiterSize(name) { return try sizedDelimiter(size, name, token) }
    if let atom = classes[name] { return try argument(of: token).classed(atom) }
    if let arrow = arrows[name] { return try labelled(arrow, token) }
    switch name {
    case "frac", "dfrac", "cfrac", "tfrac":
      let style: MathNode.FractionStyle = name == "frac" ? .plain : name == "tfrac" ? .text : .display
      return .fraction(try argument(of: token), try argument(of: token), style)
    case "binom", "dbinom", "tbinom":
      let binomial = MathNode.fraction(try argument(of: token), try argument(of: token), .binomial)
      let fenced = MathNode.fenced(open: "(", pieces: [binomial], middles: [], close: ")")
      return name == "binom" ? fenced : .styled(fenced, name == "dbinom" ? .display : .text)
    case "sqrt":
      let degree = try optionalNode()
      return .root(try argument(of: token), degree: degree)
    case "left": return try fenced(token)
    case "operatorname", "operatornamewithlimits":
      let movesLimits = stream.takes("*") || name != "operatorname"
      return .function(try operatorName(token), movesLimits: movesLimits)
    case "overset", "stackrel":
      let above = try argument(of: token)
      let base = try argument(of: token, keepsClass: true)
      let stacked = MathNode.limits(base, below: nil, above: above, isMovable: false)
      return name == "stackrel" ? .classed(stacked, .relation) : stacked
    case "underset":
      let below = try argument(of: token)
      return .limits(try argument(of: token, keepsClass: true), below: below, above: nil, isMovable: false)
    case "not": return try negated(token)
    case "dots": return .symbol(try centersDots() ? "⋯" : "…", .inner)
    case "bmod": return .symbol("mod", .binary)
    case "mod":
      return .row([.space(0.6667), .identifier("mod", isUpright: true), .space(0.3333), try argument(of: token)])
    case "pmod":
      let modulus = try argument(of: token)
      return .row([
        .space(0.4444), .symbol("(", .opening), .identifier("mod", isUpright: true), .space(0.3333), modulus,
        .symbol(")", .closing),
      ])
    case "phantom": return .phantom(try argument(of: token), hasWidth: true, hasHeight: true)
    case "hphantom": return .phantom(try argument(of: token), hasWidth: true, hasHeight: false)
    case "vphantom": return .phantom(try argument(of: token), hasWidth: false, hasHeight: true)
    case "overline": return .lined(try argument(of: token), isBelow: false)
    case "underline", "underbar": return .lined(try argument(of: token), isBelow: true)
    case "boxed": return .boxed(try argument(of: token))
    case "hspace", "mspace", "hskip", "mskip", "kern", "mkern":
      if name.hasSuffix("space") { _ = stream.takes("*") }
      return .space(try length(token))
    case "substack": return try substack(token)
    case "begin": return try environment(token)
    case "newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def":
      try define(name, token)
      return nil
    case "tag":
      guard tag == nil else { throw error("a row has one '\\tag'", at: token) }
      let hasParentheses = !stream.takes("*")
      tag = MathTable.Tag(text: try plainText(token), hasParentheses: hasParentheses)
      return nil
    case "label":
      guard label == nil else { throw error("a row has one '\\label'", at: token) }
      let name = try stream.nameArgument(of: token)
      guard !name.isEmpty else { throw error("a label is a word", at: token) }
      label = name
      return nil
    case "notag", "nonumber", "allowbreak", "nobreak", "relax", "strut", "mathstrut", "displaylimits": return nil
    case "ref", "eqref": return try reference(name, token)
    case "limits", "nolimits": throw limitsError(token)
    case "": throw error("a backslash at the end", at: token)
    case "(", ")", "[", "]": throw error("'\\\(name)' stands inside a formula", at: token)
    default: throw error("unsupported: \\\(name)", at: token)
    }
  }

  mutating func reference(_ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let label = try stream.nameArgument(of: token)
    uses.append(Formula.Use(label: label, offset: token.offset, length: token.length))
    return .reference(label: label, hasParentheses: name == "eqref")
  }

  /// `[…]` read as mathematics, if it comes next.
  private mutating func optionalNode() throws(FormulaError) -> MathNode? {
    guard let tokens = try stream.optionalTokens() else { return nil }
    // Read again as a group, from the tokens themselves.
    guard let first = tokens.first, let last = tokens.last else { return .empty }
    stream.push(TeXToken(kind: .close, offset: last.offset, length: 1))
    stream.push(tokens)
    return try group(openedBy: first)
  }

  private mutating func inAlphabet(_ alphabet: MathAlphabet, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let saved = self.alphabet
    self.alphabet = alphabet
    defer { self.alphabet = saved }
    let node = try argument(of: token)
    guard case .row(let nodes) = node else { return node }
    let joined = MathNode.joined(nodes, alphabet)
    return joined.count == 1 ? joined[0] : .row(joined)
  }

  /// The name of an operator: letters, digits and spaces, upright.
  private mutating func operatorName(_ token: TeXToken) throws(FormulaError) -> String {
    let saved = alphabet
    alphabet = .upright
    defer { alphabet = saved }
    guard let name = try argument(of: token).operatorName, !name.isEmpty else {
      throw error("the name of an operator is a word", at: token)
    }
    return name
  }

  /// The dots' height follows what comes next, as amsmath's do: between operations they are centred.
  private mutating func centersDots() throws(FormulaError) -> Bool {
    switch try stream.peek().kind {
    case .character(let scalar): return "+-*=<>−".unicodeScalars.contains(scalar)
    case .command(let name):
      guard case .symbol(let symbol)? = mathSymbol(name) else { return false }
      return [.binary, .relation, .large].contains(symbol.atom)
    default: return false
    }
  }

  private mutating func labelled(_ arrow: String, _ token: TeXToken) throws(FormulaError) -> MathNode {
    // What stands on an arrow leaves room for its head.
    func padded(_ node: MathNode) -> MathNode { .row([.space(0.4), node, .space(0.4)]) }
    let below = try optionalNode()
    let above = try argument(of: token)
    return .limits(
      .symbol(MathOperator(text: arrow, atom: .relation, stretch: .toContent)), below: below.map(padded),
      above: padded(above), isMovable: false)
  }

  private mutating func negated(_ token: TeXToken) throws(FormulaError) -> MathNode {
    guard case .symbol(var symbol) = try argument(of: token), symbol.stretch == .none else {
      throw error("'\\not' wants a relation", at: token)
    }
    symbol.text = negations[symbol.text] ?? symbol.text + "\u{338}"
    symbol.atom = .relation
    return .symbol(symbol)
  }

  /// `{1.5em}`, `{12pt}`, `3mu`, in em.
  private mutating func length(_ token: TeXToken) throws(FormulaError) -> Double {
    var written = ""
    if try stream.peek().kind == .open {
      written = try stream.nameArgument(of: token)
    } else {
      // `\kern3mu`: a number and the two letters of its unit.
      var letters = 0
      while letters < 2, case .character(let scalar) = try stream.peek().kind, scalar.isASCII, written.count < 20 {
        _ = try stream.next()
        written.unicodeScalars.append(scalar)
        if scalar.isTeXLetter { letters += 1 }
      }
    }
    guard let width = TeXLength.em(written) else { throw error("a length such as 1em is expected", at: token) }
    return width
  }
}

/// TeX's lengths.
enum TeXLength {
  private static let units = ["em": 1, "ex": 0.43, "mu": 1.0 / 18, "pt": 0.1, "cm": 2.845, "mm": 0.2845, "in": 7.227]

  /// A length in em; nil for what is none, or has no place on a page.
  static func em(_ text: String) -> Double? {
    let number = text.dropLast(2).filter { $0 != " " }
    guard let scale = units[String(text.suffix(2))], number.count <= 12,
      number.allSatisfy({ "+-.0123456789".contains($0) }), let value = Double(number), abs(value * scale) <= 100
    else { return nil }
    return value * scale
  }
}

extension MathNode {
  /// In alphabets that spell words, letters that follow each other are one identifier.
  static func joined(_ nodes: [MathNode], _ alphabet: MathAlphabet?) -> [MathNode] {
    guard alphabet == .upright || alphabet == .sansSerif || alphabet == .monospace else { return nodes }
    var result: [MathNode] = []
    var word = ""
    func finish() {
      if !word.isEmpty { result.append(.identifier(word, isUpright: true)) }
      word = ""
    }
    for node in nodes {
      if case .identifier(let text, isUpright: true) = node {
        word += text
      } else {
        finish()
        result.append(node)
      }
    }
    finish()
    return result
  }

  /// `\mathbin{…}` and its kin.
  fileprivate func classed(_ atom: AtomClass) -> MathNode {
    guard case .symbol(var symbol) = self else { return .classed(self, atom) }
    if atom == .large { return symbol.atom == .large ? self : .classed(self, atom) }
    symbol.atom = atom
    return .symbol(symbol)
  }

  /// The text of what may stand in an operator's name.
  fileprivate var operatorName: String? {
    switch self {
    case .identifier(let text, _), .number(let text), .function(let text, _): return text
    case .symbol(let symbol): return ["−": "-", "∗": "*", "/": "/"][symbol.text]
    case .space(let width): return width <= 0 ? "" : width < 0.2 ? "\u{2009}" : " "
    case .text(let text, .normal): return text
    case .row(let nodes):
      var result = ""
      for node in nodes {
        guard let part = node.operatorName else { return nil }
        result += part
      }
      return result
    default: return nil
    }
  }
}

/// Characters that browsers' mathematics fonts place well; those of wide marks have glyphs of several widths.
private let accents: [String: Accent] = [
  "hat": Accent(mark: "ˆ"), "bar": Accent(mark: "ˉ"), "dot": Accent(mark: "˙"), "ddot": Accent(mark: "¨"),
  "dddot": Accent(mark: "⃛"), "tilde": Accent(mark: "˜"), "check": Accent(mark: "ˇ"), "breve": Accent(mark: "˘"),
  "acute": Accent(mark: "´"), "grave": Accent(mark: "`"), "mathring": Accent(mark: "˚"),
  "vec": Accent(mark: "\u{20D7}", isStretchy: true), "widehat": Accent(mark: "\u{302}", isStretchy: true),
  "widetilde": Accent(mark: "˜", isStretchy: true), "overbrace": Accent(mark: "⏞", isStretchy: true),
  "overrightarrow": Accent(mark: "→", isStretchy: true), "overleftarrow": Accent(mark: "←", isStretchy: true),
  "overleftrightarrow": Accent(mark: "↔", isStretchy: true),
  "underbrace": Accent(mark: "⏟", isStretchy: true, isBelow: true),
  "underrightarrow": Accent(mark: "→", isStretchy: true, isBelow: true),
  "underleftarrow": Accent(mark: "←", isStretchy: true, isBelow: true),
]

private let alphabets: [String: MathAlphabet] = [
  "mathrm": .upright, "mathup": .upright, "mathit": .italic, "mathnormal": .italic, "mathbf": .bold, "bold": .bold,
  "bm": .boldItalic, "boldsymbol": .boldItalic, "pmb": .boldItalic, "mathbb": .doubleStruck, "Bbb": .doubleStruck,
  "mathbbm": .doubleStruck, "mathds": .doubleStruck, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur,
  "mathsf": .sansSerif, "mathtt": .monospace,
]

let textStyles: [String: MathNode.TextStyle] = [
  "text": .normal, "textrm": .normal, "textnormal": .normal, "mbox": .normal, "hbox": .normal, "textup": .normal,
  "textbf": .bold, "textit": .italic, "emph": .italic, "texttt": .monospace, "textsf": .sansSerif,
]

private let classes: [String: AtomClass] = [
  "mathop": .large, "mathbin": .binary, "mathrel": .relation, "mathopen": .opening, "mathclose": .closing,
  "mathpunct": .punctuation, "mathord": .ordinary, "mathinner": .inner,
]

private let arrows = [
  "xrightarrow": "→", "xleftarrow": "←", "xRightarrow": "⇒", "xLeftarrow": "⇐", "xleftrightarrow": "↔",
  "xmapsto": "↦", "xhookrightarrow": "↪",
]

private let negations = [
  "=": "≠", "∈": "∉", "∋": "∌", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉",
  "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "∥": "∦", "∣": "∤", "∃": "∄", "→": "↛", "⇒": "⇏", "⊢": "⊬",
]
