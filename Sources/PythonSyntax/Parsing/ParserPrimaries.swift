// Names, literals, and what is written behind them: attributes, calls, subscripts.

import Texts

extension Parser {
  mutating func primary() throws(Failure) -> Expression {
    let start = index
    var value = try atom()
    while kind == .dot || kind == .leftParenthesis || kind == .leftBracket {
      let trailer = index
      do throws(Failure) {
        value = try extended(value, from: start)
      } catch {
        guard try goesBack(to: trailer, after: error) else { throw error }
        return value
      }
    }
    return value
  }

  /// A value with the attribute, call or subscript behind it.
  private mutating func extended(_ value: Expression, from start: Int) throws(Failure) -> Expression {
    switch kind {
    case .dot:
      advance()
      let (name, nameRange) = try name()
      return try node(.attribute(value, name, nameRange: nameRange), from: start)
    case .leftParenthesis:
      try descend()
      defer { depth -= 1 }
      let arguments = try arguments()
      return try node(.call(value, arguments), from: start)
    default:
      try descend()
      defer { depth -= 1 }
      advance()
      let index = try subscriptIndex()
      try expect(.rightBracket)
      return try node(.subscripted(value, index: index), from: start)
    }
  }

  /// Whether an expression that cannot be continued is left as it stands: in the second run, unless the lexer's error
  /// is what stopped it.
  mutating func goesBack(to index: Int, after failure: Failure) throws(Failure) -> Bool {
    guard case .stuck = failure, isSecondRun, lexemes[furthest].kind != .error else { return false }
    self.index = index
    return true
  }

  private mutating func atom() throws(Failure) -> Expression {
    let start = index
    switch kind {
    case .name:
      advance()
      return try node(.name(identifier(lexemes[start])), from: start)
    case .number: return try number()
    case .string: return try strings()
    case .true, .false:
      advance()
      return try node(.bool(lexemes[start].kind == .true), from: start)
    case .none:
      advance()
      return try node(.none, from: start)
    case .ellipsis:
      advance()
      return try node(.ellipsis, from: start)
    case .leftParenthesis:
      try descend()
      defer { depth -= 1 }
      advance()
      let content = try parenthesized(from: start, until: .rightParenthesis)
      return content
    case .leftBracket:
      try descend()
      defer { depth -= 1 }
      return try listDisplay()
    case .leftBrace:
      try descend()
      defer { depth -= 1 }
      return try braceDisplay()
    default:
      throw .stuck
    }
  }

  mutating func number() throws(Failure) -> Expression {
    let start = index
    let literal = NumberLiteral(source.bytes[lexeme.start..<lexeme.end])
    if case .tooLong(let count) = literal { throw syntaxError(NumberLiteral.tooLong(count), lexeme.range) }
    advance()
    switch literal {
    case .int(let value): return try node(.int(value), from: start)
    case .big(let magnitude): return try node(.bigInteger(magnitude), from: start)
    case .float(let value): return try node(.float(value), from: start)
    case .imaginary(let value): return try node(.imaginary(value), from: start)
    case .tooLong: throw .stuck
    }
  }

  /// What stands in a subscript: an expression, a slice, or a tuple of these.
  private mutating func subscriptIndex() throws(Failure) -> Expression {
    let start = index
    let first = try subscriptItem()
    guard kind == .comma || first.isStarred else { return first }
    var items = [first]
    while take(.comma), kind != .rightBracket { items.append(try subscriptItem()) }
    return try node(.tuple(items), from: start)
  }

  private mutating func subscriptItem() throws(Failure) -> Expression {
    let start = index
    if kind == .star {
      advance()
      let value = try expression()
      return try node(.starred(value), from: start)
    }
    var lower: Expression?
    if kind != .colon {
      let value = try namedExpression()
      guard kind == .colon, !value.isNamed || lexemes[start].kind == .leftParenthesis else { return value }
      lower = value
    }
    advance()
    let upper = try sliceBound()
    let step = take(.colon) ? try sliceBound() : nil
    return try node(.slice(lower: lower, upper: upper, step: step), from: start)
  }

  private mutating func sliceBound() throws(Failure) -> Expression? {
    switch kind {
    case .colon, .comma, .rightBracket: nil
    default: try expression()
    }
  }

  /// The arguments of a call, with their parentheses.
  mutating func arguments() throws(Failure) -> [Argument] {
    let open = index
    advance()
    var arguments: [Argument] = []
    var seen = ArgumentOrder()
    while kind != .rightParenthesis {
      let start = index
      let isBehindOthers = arguments.contains { $0.kind != .positional }
      let argument = try kind == .star && isBehindOthers ? spreadArgument(open: open) : argument(open: open)
      arguments.append(argument)
      if let wrong = seen.wrong(argument) {
        throw isDiagnosing ? misplacedArgument(wrong, open: open, from: start) : .stuck
      }
      guard take(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  /// A star behind keywords or other stars that nothing can be read after: CPython takes it for one in the wrong place.
  private mutating func spreadArgument(open: Int) throws(Failure) -> Argument {
    let start = index
    do throws(Failure) {
      return try argument(open: open)
    } catch {
      guard case .stuck = error, isDiagnosing, lexemes[furthest].kind != .error else { throw error }
      throw syntaxError("iterable argument unpacking follows keyword argument unpacking", lexemes[start].range)
    }
  }

  mutating func argument(open: Int) throws(Failure) -> Argument {
    let start = index
    switch kind {
    case .star:
      advance()
      let value = try expression()
      if isDiagnosing, kind == .for, start == open + 1 {
        _ = try comprehensionClauses()
        throw syntaxError(
          "iterable unpacking cannot be used in comprehension", SourceRange(lexemes[start].start, value.range.end))
      }
      return Argument(kind: .spread, value: value, range: range(from: start))
    case .doubleStar:
      advance()
      return Argument(kind: .keywordSpread, value: try expression(), range: range(from: start))
    case .name where following == .equal:
      let (name, _) = try name()
      advance()
      let value = try expression()
      if isDiagnosing, kind == .for {
        let place = SourceRange(lexemes[start].start, lexemes[start + 1].end)
        throw syntaxError("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", place)
      }
      return Argument(kind: .keyword(name), value: value, range: range(from: start))
    default:
      let value = try positionalArgument(open: open)
      return Argument(kind: .positional, value: value, range: value.range)
    }
  }

  private mutating func positionalArgument(open: Int) throws(Failure) -> Expression {
    let start = index
    if kind == .name, following == .walrus {
      let named = try namedExpression()
      return kind == .for ? try generatorArgument(named, open: open, from: start) : named
    }
    let value = try expression()
    if kind == .for || kind == .async { return try generatorArgument(value, open: open, from: start) }
    if kind == .equal {
      if isDiagnosing { throw assignmentInArgument(value, from: start) }
      throw .stuck
    }
    guard kind != .walrus else { throw .stuck }
    return value
  }

  /// `f(x for x in y)`: only where it is the sole argument.
  private mutating func generatorArgument(
    _ element: Expression, open: Int, from start: Int
  ) throws(Failure) -> Expression {
    if open == classParenthesis, start == open + 1, !isDiagnosing { throw .stuck }
    let clauses = try comprehensionClauses()
    let isSole = start == open + 1 && kind == .rightParenthesis && open != classParenthesis
    guard isSole else {
      // One among others, or alone with a comma behind it.
      if isDiagnosing, kind == .comma || start != open + 1 {
        throw syntaxError("Generator expression must be parenthesized", range(from: start))
      }
      throw .stuck
    }
    let kind = Expression.Kind.comprehension(
      Comprehension(kind: .generator, element: element, value: nil, clauses: clauses))
    return Expression(kind: kind, range: SourceRange(lexemes[open].start, lexeme.end))
  }
}

/// In which order the arguments of a call may stand.
struct ArgumentOrder {
  enum Mistake { case positionalAfterKeyword, positionalAfterKeywordSpread, spreadAfterKeywordSpread }
  private var hasKeyword = false
  private var hasKeywordSpread = false

  /// What is wrong with this argument behind the ones before.
  mutating func wrong(_ argument: Argument) -> Mistake? {
    switch argument.kind {
    case .positional:
      return hasKeywordSpread ? .positionalAfterKeywordSpread : hasKeyword ? .positionalAfterKeyword : nil
    case .spread: return hasKeywordSpread ? .spreadAfterKeywordSpread : nil
    case .keyword: hasKeyword = true
    case .keywordSpread: hasKeywordSpread = true
    }
    return nil
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { true } else { false }
  }
  var isName: Bool {
    if case .name = kind { true } else { false }
  }
  var isYield: Bool {
    switch kind {
    case .yielding, .yieldingFrom: true
    default: false
    }
  }
  var isImaginary: Bool {
    if case .imaginary = kind { true } else { false }
  }
  var isNamed: Bool {
    if case .named = kind { true } else { false }
  }
}
