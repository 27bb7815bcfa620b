// Commands that take arguments: fractions, roots, accents, alphabets. Text, delimiters and macros are in the files beside.

extension FormulaParser {
  /// What a command makes; nil for one that leaves nothing.
  mutating func command(_ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode? {
    if let symbol = mathSymbol(name) { return node(symbol) }
    if let family = CommandFamily.of(name) { return try member(of: family, name, token) }
    guard let command = FormulaCommand(rawValue: name) else {
      switch name {
      case "limits", "nolimits": throw limitsError(token)
      case "": throw error("a backslash at the end", at: token)
      case "(", ")", "[", "]": throw error("'\\\(name)' stands inside a formula", at: token)
      default: throw error("unsupported: \\\(name)", at: token)
      }
    }
    switch command {
    case .sqrt:
      let degree = try optionalNode()
      return .root(try argument(of: token), degree: degree)
    case .left: return try fenced(token)
    case .operatorname, .operatornamewithlimits:
      let movesLimits = stream.takes("*") || command == .operatornamewithlimits
      return try namedOperator(token, movesLimits: movesLimits)
    case .overset, .stackrel:
      let above = try argument(of: token)
      let base = try argument(of: token, keepsClass: true)
      let stacked = MathNode.limits(base, below: nil, above: above, isMovable: false)
      return command == .stackrel ? .classed(stacked, .relation) : stacked
    case .underset:
      let below = try argument(of: token)
      return .limits(try argument(of: token, keepsClass: true), below: below, above: nil, isMovable: false)
    case .sideset: return try sideset(token)
    case .prescript:
      let (above, below) = (try argument(of: token), try argument(of: token))
      let before = MathNode.Corners(below: below.nilIfEmpty, above: above.nilIfEmpty)
      return .sided(try argument(of: token), before: before, after: MathNode.Corners())
    case .not: return try negated(token)
    case .dots: return .symbol(try centersDots() ? "⋯" : "…", .inner)
    case .bmod: return .symbol("mod", .binary)
    case .mod:
      return .row([.space(0.6667), .identifier("mod", isUpright: true), .space(0.3333), try argument(of: token)])
    case .pmod, .pod:
      let word: [MathNode] = command == .pod ? [] : [.identifier("mod", isUpright: true), .space(0.3333)]
      let modulus = try argument(of: token)
      return .row([.space(0.4444), .symbol("(", .opening)] + word + [modulus, .symbol(")", .closing)])
    case .genfrac: return try generalFraction(token)
    case .smash: return try smashed(token)
    case .vcenter: return try argument(of: token)
    case .rule: return try rule(token)
    case .raisebox, .raise, .lower: return try raised(command, token)
    case .mathchoice:
      return .choice(
        [try argument(of: token), try argument(of: token), try argument(of: token), try argument(of: token)])
    case .hspace, .mspace, .hskip, .mskip, .kern, .mkern:
      if command == .hspace || command == .mspace { _ = stream.takes("*") }
      return .space(try length(token))
    case .substack: return try substack(token)
    case .cases, .matrix, .pmatrix: return try plainTable(command, token)
    case .begin: return try environment(token)
    case .char, .symbol, .unicode: return try coded(command, token)
    case .color: throw error("'\\color' stands alone here: \\textcolor{red}{…} takes an argument", at: token)
    case .textcolor:
      let color = try color(token)
      return .colored(try argument(of: token, keepsClass: true), color)
    case .colorbox, .fcolorbox: return try colorBox(command, token)
    case .definecolor:
      try defineColor(token)
      return nil
    case .newcommand, .renewcommand, .providecommand, .declareMathOperator, .def, .gdef, .edef, .xdef, .let, .futurelet,
      .global, .long:
      try define(command, token)
      return nil
    case .tag:
      guard tag == nil else { throw error("a row has one '\\tag'", at: token) }
      let hasParentheses = !stream.takes("*")
      tag = MathTable.Tag(text: try plainText(token), hasParentheses: hasParentheses)
      return nil
    case .label:
      guard label == nil else { throw error("a row has one '\\label'", at: token) }
      let name = try stream.nameArgument(of: token)
      guard !name.isEmpty else { throw error("a label is a word", at: token) }
      label = name
      return nil
    case .ref, .eqref: return try reference(name, token)
    case .expandafter:
      try stream.expandAfter(token)
      return nil
    case .noexpand:
      stream.keepNext()
      return nil
    case .notag, .nonumber, .allowbreak, .nobreak, .relax, .strut, .displaylimits, .nolinebreak, .nonscript, .protect:
      return nil
    }
  }

  private mutating func member(
    of family: CommandFamily, _ name: String, _ token: TeXToken
  ) throws(FormulaError) -> MathNode {
    switch family {
    case .accent(let accent): return .accent(try argument(of: token), accent)
    case .alphabet(let alphabet): return try inAlphabet(alphabet, token)
    case .text(let style): return try text(style, token)
    case .classed(let atom): return try argument(of: token).classed(atom)
    case .arrow(let arrow): return try labelled(arrow, token)
    case .delimiter(let size, let atom): return try sizedDelimiter(size, atom, token)
    case .fraction(let style): return .fraction(try argument(of: token), try argument(of: token), style)
    case .binomial(let style):
      let binomial = MathNode.fraction(try argument(of: token), try argument(of: token), .binomial)
      let fenced = MathNode.fenced(open: "(", pieces: [binomial], middles: [], close: ")")
      return style.map { .styled(fenced, $0) } ?? fenced
    case .enclosed(.textBox): return .enclosed(try text(.normal, token), .textBox)
    case .enclosed(let enclosure): return .enclosed(try argument(of: token), enclosure)
    case .phantom(let hasWidth, let hasHeight):
      return .phantom(try argument(of: token), hasWidth: hasWidth, hasHeight: hasHeight)
    case .lapped(let lap): return .lapped(try argument(of: token), lap)
    case .refused(let hint): throw error("unsupported: \\\(name): \(hint)", at: token)
    }
  }

  mutating func reference(_ name: String, _ token: TeXToken) throws(FormulaError) -> MathNode {
    let label = try stream.nameArgument(of: token)
    uses.append(Formula.Use(label: label, offset: token.offset, length: token.length))
    return .reference(label: label, hasParentheses: name == "eqref")
  }

  /// `[…]` read as mathematics, if it comes next.
  mutating func optionalNode() throws(FormulaError) -> MathNode? {
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
    if case .row(let nodes) = node, nodes.count == 1 { return nodes[0] }
    return node
  }

  /// `\operatorname{…}`: a word, mostly; it may be any formula.
  private mutating func namedOperator(_ token: TeXToken, movesLimits: Bool) throws(FormulaError) -> MathNode {
    let saved = alphabet
    alphabet = .upright
    defer { alphabet = saved }
    let node = try argument(of: token)
    if let name = node.operatorName { return .function(name, movesLimits: movesLimits) }
    return .operation(node, movesLimits: movesLimits)
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
    guard let negated = try argument(of: token, keepsClass: true).negated else {
      throw error("'\\not' wants a symbol to strike", at: token)
    }
    return negated
  }

  /// `{1.5em}`, `{12pt}`, `3mu`, in em.
  mutating func length(_ token: TeXToken) throws(FormulaError) -> Double {
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
    guard case .symbol(var symbol) = self else {
      return atom == .large ? .operation(self, movesLimits: true) : .classed(self, atom)
    }
    if atom == .large { return symbol.atom == .large ? self : .operation(self, movesLimits: true) }
    symbol.atom = atom
    return .symbol(symbol)
  }

  /// What `\not` makes of it: a slash through its first character.
  fileprivate var negated: MathNode? {
    switch self {
    case .symbol(var symbol) where symbol.stretch == .none:
      symbol.text = negations[symbol.text] ?? symbol.text + "\u{338}"
      symbol.atom = .relation
      return .symbol(symbol)
    case .identifier(let text, let isUpright): return .identifier(text.struck, isUpright: isUpright)
    case .number(let digits): return .number(digits.struck)
    case .function(let name, let movesLimits): return .function(name.struck, movesLimits: movesLimits)
    case .row(let nodes):
      guard let first = nodes.first?.negated else { return nil }
      return .row([first] + nodes.dropFirst())
    case .classed(let node, let atom): return node.negated.map { .classed($0, atom) }
    default: return nil
    }
  }

  fileprivate var nilIfEmpty: MathNode? { self == .empty ? nil : self }

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

extension String {
  /// With a slash through the first character.
  fileprivate var struck: String { prefix(1) + "\u{338}" + dropFirst() }
}

private let negations = [
  "=": "≠", "∈": "∉", "∋": "∌", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉",
  "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "∥": "∦", "∣": "∤", "∃": "∄", "→": "↛", "⇒": "⇏", "⊢": "⊬",
]
