// The parser's tokens, with the author's macros expanded as they come.

/// `\newcommand`s, which hold from where they stand to the end of the document.
public struct Macros: Equatable, Sendable {
  struct Macro: Equatable, Sendable {
    let argumentCount: Int
    let defaultArgument: [TeXToken]?
    let body: [TeXToken]
  }
  var definitions: [String: Macro] = [:]
  public init() {}
}

struct TokenStream {
  private var tokens: [TeXToken]
  private var position = 0
  /// Tokens of expanded macros, the next one last.
  private var pending: [TeXToken] = []
  private var expansions = 0
  var macros: Macros
  let lexer: TeXLexer

  init(_ text: String, _ macros: Macros) {
    lexer = TeXLexer(text)
    tokens = lexer.tokens()
    self.macros = macros
  }

  /// The next token, not expanded.
  private mutating func raw() -> TeXToken {
    if let token = pending.popLast() { return token }
    let token = tokens[position]
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  mutating func push(_ token: TeXToken) { pending.append(token) }

  mutating func peek() throws(FormulaError) -> TeXToken {
    let token = try next()
    push(token)
    return token
  }

  /// The next token after expansion.
  mutating func next() throws(FormulaError) -> TeXToken {
    while true {
      let token = raw()
      guard case .command(let name) = token.kind, let macro = macros.definitions[name] else { return token }
      expansions += 1
      guard expansions <= 1000 else {
        throw FormulaError(message: "'\\\(name)' expands without end", offset: token.offset, length: token.length)
      }
      var arguments: [[TeXToken]] = []
      if let defaultArgument = macro.defaultArgument { arguments.append(try optionalTokens() ?? defaultArgument) }
      while arguments.count < macro.argumentCount { arguments.append(try argumentTokens(of: token)) }
      for part in macro.body.reversed() {
        if case .parameter(let index) = part.kind {
          // Arguments keep their own places: an error in one points at what the author wrote there.
          if index <= arguments.count { pending += arguments[index - 1].reversed() }
        } else {
          pending.append(TeXToken(kind: part.kind, offset: token.offset, length: token.length))
        }
      }
    }
  }

  /// The tokens of one argument: a group without its braces, or a single token.
  mutating func argumentTokens(of command: TeXToken) throws(FormulaError) -> [TeXToken] {
    let first = raw()
    switch first.kind {
    case .open: return try groupTokens(openedBy: first)
    case .end, .close:
      throw FormulaError(
        message: "an argument is missing", offset: command.offset, length: command.length)
    default: return [first]
    }
  }

  /// The tokens up to the brace that closes a group just opened.
  mutating func groupTokens(openedBy open: TeXToken) throws(FormulaError) -> [TeXToken] {
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
      case .close: depth -= 1
      case .end: throw FormulaError(message: "this '[' is never closed", offset: open.offset, length: 1)
      case .character("]") where depth == 0: return result
      default: break
      }
      result.append(token)
    }
  }

  /// The characters of `{…}` as written, blanks included, for text; the group must stand in the formula itself or in a
  /// macro's body, whose blanks are lost.
  mutating func textArgument(of command: TeXToken) throws(FormulaError) -> String {
    let isOwn = pending.isEmpty
    let start = position
    let tokens = try argumentTokens(of: command)
    guard isOwn, case .open = self.tokens[start].kind else {
      return tokens.map(\.plainText).joined()
    }
    return lexer.text((self.tokens[start].offset + 1)..<self.tokens[position - 1].offset)
  }

  /// The name between braces: of an environment, a label, an alphabet.
  mutating func nameArgument(of command: TeXToken) throws(FormulaError) -> String {
    try argumentTokens(of: command).map(\.plainText).joined()
  }
}

extension TeXToken {
  /// As it was written, more or less.
  var plainText: String {
    switch kind {
    case .command(let name): "\\" + name
    case .character(let scalar): String(scalar)
    case .open: "{"
    case .close: "}"
    case .superscript: "^"
    case .subscripted: "_"
    case .alignment: "&"
    case .parameter(let index): "#\(index)"
    case .end: ""
    }
  }
}
