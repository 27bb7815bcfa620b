// `\newcommand` and its kin: what an author defines.

extension FormulaParser {
  mutating func define(_ name: String, _ token: TeXToken) throws(FormulaError) {
    let isStarred = stream.takes("*")
    let target = try stream.argumentTokens(of: token)
    guard target.count == 1, case .command(let defined) = target[0].kind, !defined.isEmpty else {
      throw error("'\\\(name)' wants the name of a command", at: token)
    }
    let macro =
      switch name {
      case "DeclareMathOperator": try operatorMacro(token, isStarred: isStarred)
      case "def": try plainMacro(token)
      default: try macro(token)
      }
    if let made = stream.macros.definitions[defined], made.isSame(as: macro) { return }
    if structuralNames.contains(defined) { throw error("'\\\(defined)' cannot be redefined", at: target[0]) }
    let isMade = stream.macros.definitions[defined] != nil
    if isMade, name == "newcommand" || name == "DeclareMathOperator" {
      throw error("'\\\(defined)' is defined already: '\\renewcommand' replaces it", at: target[0])
    }
    // Our own commands may be replaced: notes define \argmin, which LaTeX lacks.
    if name == "providecommand", isMade || mathSymbol(defined) != nil { return }
    stream.macros.definitions[defined] = macro
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
  private mutating func plainMacro(_ token: TeXToken) throws(FormulaError) -> Macros.Macro {
    let parameters = stream.parameterTokens()
    guard parameters.map(\.kind) == (0..<parameters.count).map({ .parameter($0 + 1) }) else {
      throw error("parameters are #1, #2 and so on", at: parameters.first ?? token)
    }
    guard try stream.peek().kind == .open else {
      throw error("unsupported: \\def with delimited parameters", at: token)
    }
    return try macro(token, parameters.count, nil)
  }

  private mutating func macro(
    _ token: TeXToken, _ count: Int, _ defaultArgument: [TeXToken]?
  ) throws(FormulaError) -> Macros.Macro {
    let body = try stream.argumentTokens(of: token)
    for part in body {
      if case .parameter(let index) = part.kind, index > count {
        throw error("'#\(index)' where the macro takes \(count)", at: part)
      }
    }
    return Macros.Macro(argumentCount: count, defaultArgument: defaultArgument, body: body)
  }

  /// `\DeclareMathOperator*{\argmin}{arg\,min}`
  private mutating func operatorMacro(_ token: TeXToken, isStarred: Bool) throws(FormulaError) -> Macros.Macro {
    func made(_ kind: TeXToken.Kind) -> TeXToken { TeXToken(kind: kind, offset: token.offset, length: token.length) }
    let name = try stream.argumentTokens(of: token)
    let command = made(.command(isStarred ? "operatornamewithlimits" : "operatorname"))
    return Macros.Macro(argumentCount: 0, defaultArgument: nil, body: [command, made(.open)] + name + [made(.close)])
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
  "begin", "end", "left", "right", "middle", "\\", "newcommand", "renewcommand", "def",
]
