// `\newcommand` and its kin: what an author defines.

extension FormulaParser {
  /// - Returns: the name that it is about.
  @discardableResult
  mutating func define(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> String {
    switch command {
    case .global, .long:
      let next = try stream.next()
      guard case .command(let name) = next.kind, let prefixed = FormulaCommand(rawValue: name),
        [.def, .gdef, .edef, .xdef, .let, .futurelet, .global, .long, .newcommand, .renewcommand].contains(prefixed)
      else { throw error("'\(token.plainText)' wants a definition behind it", at: token) }
      let wasGlobal = definesGlobally
      definesGlobally = wasGlobal || command == .global
      defer { definesGlobally = wasGlobal }
      return try define(prefixed, next)
    case .let, .futurelet: return try alias(command, token)
    default: return try defineMacro(command, token)
    }
  }

  private mutating func defineMacro(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> String {
    let isStarred = stream.takes("*")
    let (defined, place) = try definedName(token)
    if structuralNames.contains(defined) { throw error("'\\\(defined)' cannot be redefined", at: place) }
    let macro =
      switch command {
      case .declareMathOperator: try operatorMacro(token, isStarred: isStarred)
      case .def, .gdef, .edef, .xdef: try plainMacro(token, isExpanded: command == .edef || command == .xdef)
      default: try macro(token)
      }
    let made = stream.macros[defined]
    let isBuiltIn = isFormulaCommand(defined) && !mayBeDefined(defined)
    switch command {
    case .newcommand, .declareMathOperator:
      if let made {
        if made.isSame(as: macro) { return defined }
        throw error("'\\\(defined)' is defined already: '\\renewcommand' replaces it", at: place)
      }
      if isBuiltIn { throw error("'\\\(defined)' is a command of TeX: '\\renewcommand' replaces it", at: place) }
    case .renewcommand:
      guard made != nil || isFormulaCommand(defined) || layoutNames.contains(defined) else {
        throw error("'\\\(defined)' is not defined yet: '\\newcommand' defines it", at: place)
      }
    case .providecommand: if made != nil || isBuiltIn { return defined }
    default: break
    }
    let isGlobal = definesGlobally || command == .gdef || command == .xdef || command == .declareMathOperator
    stream.define(defined, macro, isGlobal: isGlobal)
    return defined
  }

  /// `\name` or `{\name}`.
  private mutating func definedName(_ token: TeXToken) throws(FormulaError) -> (name: String, place: TeXToken) {
    let target = try stream.argumentTokens(of: token)
    guard target.count == 1, case .command(let defined) = target[0].kind, !defined.isEmpty else {
      throw error("'\(token.plainText)' wants the name of a command", at: token)
    }
    return (defined, target[0])
  }

  /// `\let\name=\other`; `\futurelet\name\a\b` lets it mean what `\b` does.
  private mutating func alias(_ command: FormulaCommand, _ token: TeXToken) throws(FormulaError) -> String {
    let (defined, place) = try definedName(token)
    if structuralNames.contains(defined) { throw error("'\\\(defined)' cannot be redefined", at: place) }
    if command == .let { _ = stream.takes("=") }
    let first = stream.raw()
    let meant = command == .let ? first : stream.raw()
    guard first.kind != .end, meant.kind != .end else {
      throw error("'\(token.plainText)' lacks an argument", at: token)
    }
    if command == .futurelet {
      stream.push(meant)
      stream.push(first)
    }
    var macro: Macros.Macro?
    if case .command(let name) = meant.kind {
      // What it means now, whatever becomes of the name.
      macro = stream.macros[name] ?? FormulaAbbreviation.macro(name)
    }
    if macro == nil {
      var primitive = meant
      primitive.isFinal = true
      macro = Macros.Macro(argumentCount: 0, defaultArgument: nil, body: [primitive])
    }
    stream.define(defined, macro, isGlobal: definesGlobally)
    return defined
  }

  /// `\newcommand{\name}[count][default]{body}`
  private mutating func macro(_ token: TeXToken) throws(FormulaError) -> Macros.Macro {
    var count = 0
    if let tokens = try stream.optionalTokens() {
      guard let number = Int(tokens.map(\.plainText).joined()), (0...9).contains(number) else {
        throw error("the number of arguments is 0 to 9", at: tokens.first ?? token)
      }
      count = number
    }
    let defaultArgument = count > 0 ? try stream.optionalTokens() : nil
    return try macro(token, count, defaultArgument)
  }

  /// `\def\name#1#2{body}`
  private mutating func plainMacro(_ token: TeXToken, isExpanded: Bool) throws(FormulaError) -> Macros.Macro {
    let parameters = stream.parameterTokens()
    guard parameters.map(\.kind) == (0..<parameters.count).map({ .parameter($0 + 1) }) else {
      throw error("parameters are #1, #2 and so on", at: parameters.first ?? token)
    }
    guard stream.isAtBrace else {
      throw error("unsupported: \\def with delimited parameters", at: token)
    }
    return try macro(token, parameters.count, nil, isExpanded: isExpanded)
  }

  private mutating func macro(
    _ token: TeXToken, _ count: Int, _ defaultArgument: [TeXToken]?, isExpanded: Bool = false
  ) throws(FormulaError) -> Macros.Macro {
    var body = try stream.argumentTokens(of: token)
    if isExpanded { body = try stream.expandedTokens(body, at: token) }
    for part in body {
      if case .parameter(let index) = part.kind, index > count {
        throw error("'#\(index)' where the macro takes \(count)", at: part)
      }
    }
    return Macros.Macro(argumentCount: count, defaultArgument: defaultArgument, body: body.withoutDoubleSigns)
  }

  /// `\DeclareMathOperator*{\argmin}{arg\,min}`
  private mutating func operatorMacro(_ token: TeXToken, isStarred: Bool) throws(FormulaError) -> Macros.Macro {
    func made(_ kind: TeXToken.Kind) -> TeXToken { TeXToken(kind: kind, offset: token.offset, length: token.length) }
    let name = try stream.argumentTokens(of: token)
    let command = made(.command(isStarred ? "operatornamewithlimits" : "operatorname"))
    return Macros.Macro(argumentCount: 0, defaultArgument: nil, body: [command, made(.open)] + name + [made(.close)])
  }
}

extension [TeXToken] {
  /// A macro's body with `##` as the sign that it stands for.
  fileprivate var withoutDoubleSigns: [TeXToken] {
    guard contains(where: { $0.kind == .character("#") }) else { return self }
    var result: [TeXToken] = []
    for token in self {
      if let last = result.last, last.kind == .character("#"), last.length > 0 {
        // The second sign of two: what it would have begun is written out.
        result[result.count - 1].length = 0
        if token.kind == .character("#") { continue }
        if case .parameter(let index) = token.kind, let digit = Unicode.Scalar(UInt32(0x30 + index)) {
          result.append(TeXToken(kind: .character(digit), offset: token.offset, length: token.length))
          continue
        }
      }
      result.append(token)
    }
    return result
  }
}

extension Macros.Macro {
  /// Whether both say the same, wherever they were written.
  fileprivate func isSame(as other: Macros.Macro) -> Bool {
    argumentCount == other.argumentCount && body.map(\.kind) == other.body.map(\.kind)
      && defaultArgument?.map(\.kind) == other.defaultArgument?.map(\.kind)
  }
}

/// What no author may redefine, because the grammar rests on it.
private let structuralNames: Set<String> = [
  "begin", "end", "left", "right", "middle", "\\", "newcommand", "renewcommand", "def", "gdef", "edef", "xdef", "let",
  "futurelet", "global", "long", "relax",
]

/// What only tables read: `\renewcommand{\arraystretch}{1.2}`.
private let layoutNames: Set<String> = ["arraystretch"]

/// Commands of packages that an author may well not load, and define instead.
func mayBeDefined(_ name: String) -> Bool {
  isBorrowed(name) || FormulaAbbreviation.macro(name) != nil || packageCommands.contains(name)
}

private let packageCommands: Set<String> = [
  "bm", "mathbbm", "mathds", "Bbb", "frak", "bold", "mathup", "mathbfup", "mathbfit", "mathsfit", "pmb", "cancel",
  "bcancel", "xcancel", "sout", "color", "textcolor", "colorbox", "fcolorbox", "definecolor", "unicode", "prescript",
  "overbracket", "underbracket", "overparen", "underparen", "overarc", "underarc", "wideparen", "overgroup",
  "undergroup", "overlinesegment", "underlinesegment", "overleftharpoon", "overrightharpoon", "Overrightarrow",
  "widecheck", "utilde", "ddddot", "angl", "mathllap", "mathrlap", "mathclap", "xRightarrow", "xLeftarrow",
  "xleftrightarrow", "xLeftrightarrow", "xmapsto", "xhookrightarrow", "xhookleftarrow", "xtwoheadrightarrow",
  "xtwoheadleftarrow", "xrightharpoonup", "xrightharpoondown", "xleftharpoonup", "xleftharpoondown",
  "xrightleftharpoons", "xleftrightharpoons", "xlongequal", "xtofrom", "xrightleftarrows", "xleftrightarrows",
  "xrightequilibrium", "xleftequilibrium", "href", "url", "includegraphics", "class", "style", "cssId", "htmlClass",
  "htmlId", "htmlStyle", "htmlData", "symbol", "cases", "matrix", "pmatrix", "sixptsize", "mit", "raise", "lower",
]
