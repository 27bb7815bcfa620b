// The parser's tokens, with macros expanded as they come. What a group defines holds to its end.

struct TokenStream {
  private let tokens: [TeXToken]
  private var position = 0
  /// Tokens of expanded macros and tokens given back, the next one last.
  private var pending: [TeXToken] = []
  /// Where live numbers stand in the text.
  let live: [LiveNumber]
  /// Whether a macro has been used that holds one.
  private(set) var usesLiveMacro = false
  /// Whether commands that are short for others are left as they are.
  var keepsAbbreviations = false
  private var expansions = 0
  private var expanded = 0
  /// What holds where the stream stands.
  var macros: Macros
  /// For each group that is open, what its definitions have replaced.
  private var scopes: [[String: Macros.Macro?]] = []

  init(_ text: String, _ macros: Macros) throws(FormulaError) {
    (tokens, live) = try TeXLexer(text).tokens()
    self.macros = macros
    try LiveNumber.checkNeighbours(tokens, live)
  }

  /// The first character that neither mathematics nor XML has a place for, wherever it hides: in a label, in a macro.
  var invisible: (token: TeXToken, scalar: Unicode.Scalar)? {
    for token in tokens {
      let found: Unicode.Scalar? =
        switch token.kind {
        case .character(let scalar): scalar.isInvisible ? scalar : nil
        case .command(let name), .verbatim(let name): name.unicodeScalars.first { $0.isInvisible }
        default: nil
        }
      if let found { return (token, found) }
    }
    return nil
  }

  // MARK: Groups and definitions

  mutating func openScope() { scopes.append([:]) }

  mutating func closeScope() {
    guard let replaced = scopes.popLast() else { return }
    for (name, macro) in replaced { macros[name] = macro }
  }

  /// - Parameter isGlobal: whether it holds to the document's end, whatever group it stands in.
  mutating func define(_ name: String, _ macro: Macros.Macro?, isGlobal: Bool) {
    if isGlobal {
      for index in scopes.indices { scopes[index][name] = nil }
    } else if let last = scopes.indices.last, scopes[last][name] == nil {
      scopes[last][name] = .some(macros[name])
    }
    macros[name] = macro
  }

  // MARK: Tokens

  /// The next token, not expanded.
  mutating func raw() -> TeXToken {
    if let token = pending.popLast() { return token }
    let token = tokens[position]
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  mutating func push(_ token: TeXToken) { pending.append(token) }

  mutating func push(_ tokens: [TeXToken]) { pending += tokens.reversed() }

  mutating func peek() throws(FormulaError) -> TeXToken {
    let token = try next()
    push(token)
    return token
  }

  /// Takes the next token if it is this character.
  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    let token = raw()
    if token.kind == .character(scalar) { return true }
    push(token)
    return false
  }

  /// The next token after expansion.
  mutating func next() throws(FormulaError) -> TeXToken {
    while true {
      let token = raw()
      guard case .command(let name) = token.kind else { return token }
      if try expand(token, name) { continue }
      // Plain TeX's braces, which a macro may open and another close.
      let isBrace = ["bgroup", "begingroup", "egroup", "endgroup"].contains(name)
      if !isBrace { return token }
      return TeXToken(
        kind: name.hasPrefix("b") ? .open : .close, offset: token.offset, length: token.length,
        followsBlank: token.followsBlank)
    }
  }

  /// What a macro stands for comes next; false for what is none.
  private mutating func expand(_ token: TeXToken, _ name: String) throws(FormulaError) -> Bool {
    guard !token.isFinal,
      let macro = macros[name] ?? (keepsAbbreviations ? nil : FormulaAbbreviation.macro(name))
    else { return false }
    expansions += 1
    if macro.isLive { usesLiveMacro = true }
    var arguments: [[TeXToken]] = []
    if let defaultArgument = macro.defaultArgument {
      arguments.append(try optionalTokens() ?? defaultArgument.map { $0.at(token) })
    }
    while arguments.count < macro.argumentCount { arguments.append(try argumentTokens(of: token)) }
    if let bars = macro.bars { arguments = arguments.map { bars.replaced(in: $0, at: token) } }
    let before = pending.count
    expanded += macro.body.count + arguments.reduce(0) { $0 + $1.count }
    try checkExpansion(of: token)
    for part in macro.body.reversed() {
      if case .parameter(let index) = part.kind, index <= arguments.count {
        // Arguments keep their own places: an error in one points at what the author wrote there.
        expanded += arguments[index - 1].count
        try checkExpansion(of: token)
        pending += arguments[index - 1].reversed()
      } else {
        pending.append(part.at(token))
      }
    }
    // The blank before the command stands before what it comes to.
    if token.followsBlank, let last = pending.indices.last, pending.count > before {
      pending[last].followsBlank = true
    }
    return true
  }

  /// `\expandafter`: the token behind the next is expanded first.
  mutating func expandAfter(_ command: TeXToken) throws(FormulaError) {
    let first = raw()
    let second = raw()
    guard first.kind != .end, second.kind != .end else {
      throw FormulaError(
        message: "'\\expandafter' wants two tokens", offset: command.offset, length: max(command.length, 1))
    }
    if case .command(let name) = second.kind, try expand(second, name) {} else { push(second) }
    push(first)
  }

  /// `\noexpand`: the next token means what it means without any macro.
  mutating func keepNext() {
    var token = raw()
    token.isFinal = true
    push(token)
  }

  /// What some tokens come to when every macro in them is expanded.
  mutating func expandedTokens(_ tokens: [TeXToken], at command: TeXToken) throws(FormulaError) -> [TeXToken] {
    push(TeXToken(kind: .end, offset: command.offset, length: command.length))
    push(tokens)
    var result: [TeXToken] = []
    while true {
      let token = try next()
      switch token.kind {
      case .end: return result
      case .command("noexpand"): result.append(raw())
      case .command("expandafter"): try expandAfter(token)
      default: result.append(token)
      }
    }
  }

  /// Bounds what a few lines of macros can grow to.
  private func checkExpansion(of token: TeXToken) throws(FormulaError) {
    guard expansions > 1000 || expanded > 100_000 else { return }
    throw FormulaError(
      message: "'\(token.plainText)' expands without end", offset: token.offset, length: token.length)
  }

  /// The tokens of one argument as written: a group without its braces, or a single token.
  mutating func argumentTokens(of command: TeXToken) throws(FormulaError) -> [TeXToken] {
    let first = raw()
    switch first.kind {
    case .open: return try groupTokens(openedBy: first)
    case .end, .close, .alignment:
      throw FormulaError(
        message: "'\(command.plainText)' lacks an argument", offset: command.offset, length: command.length)
    default: return [first]
    }
  }

  /// The tokens up to the brace that closes a group just opened.
  private mutating func groupTokens(openedBy open: TeXToken) throws(FormulaError) -> [TeXToken] {
    var result: [TeXToken] = []
    var depth = 1
    while true {
      let token = raw()
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .end: throw FormulaError(message: "this '{' is never closed", offset: open.offset, length: 1)
      default: break
      }
      if depth == 0 { return result }
      result.append(token)
    }
  }

  /// `[…]`, if it comes next.
  mutating func optionalTokens() throws(FormulaError) -> [TeXToken]? {
    let open = raw()
    guard open.kind == .character("[") else {
      push(open)
      return nil
    }
    var result: [TeXToken] = []
    var depth = 0
    while true {
      let token = raw()
      switch token.kind {
      case .open: depth += 1
      case .close where depth > 0: depth -= 1
      case .end, .close: throw FormulaError(message: "this '[' is never closed", offset: open.offset, length: 1)
      case .character("]") where depth == 0: return result
      default: break
      }
      result.append(token)
    }
  }

  /// Whether a group opens here.
  var isAtBrace: Bool { (pending.last ?? tokens[position]).kind == .open }

  /// The tokens up to the brace that opens a macro's body: `\def\norm#1{`.
  mutating func parameterTokens() -> [TeXToken] {
    var result: [TeXToken] = []
    while true {
      let token = raw()
      guard case .parameter = token.kind else {
        push(token)
        return result
      }
      result.append(token)
    }
  }

  /// The name between braces: of an environment, a label, a length.
  mutating func nameArgument(of command: TeXToken) throws(FormulaError) -> String {
    var result = ""
    for token in try argumentTokens(of: command) {
      if token.followsBlank, !result.isEmpty { result += " " }
      result += token.plainText
    }
    return result
  }
}
