// `match` and its patterns (Python reference, 8.6). `match` and `case` are keywords only where a whole statement can be read
// that way.

import Texts

extension Parser {
  /// The statement that begins here, if it is a `match`.
  mutating func matchStatement() throws(Failure) -> Statement? {
    guard isWord("match"), startsExpression(following) || following == .star else { return nil }
    let (mark, markDepth) = (index, depth)
    do throws(Failure) {
      return try match()
    } catch {
      guard case .stuck = error else { throw error }
    }
    (index, depth) = (mark, markDepth)
    return nil
  }

  private mutating func match() throws(Failure) -> Statement {
    let start = index
    advance()
    let subject = try matchSubject()
    guard take(.colon) else {
      throw isDiagnosing && kind == .newline ? syntaxErrorAtFurthest("expected ':'") : .stuck
    }
    try expect(.newline)
    guard take(.indent) else {
      guard isDiagnosing else { throw .stuck }
      let line = source.position(of: lexemes[start].start).line
      throw .found(
        .indentation, "expected an indented block after 'match' statement on line \(line)", place(ofLexeme: furthest))
    }
    var cases: [MatchCase] = []
    repeat { cases.append(try matchCase()) } while isWord("case")
    try expect(.dedent)
    return Statement(kind: .match(subject: subject, cases), range: statementRange(from: start))
  }

  private mutating func matchSubject() throws(Failure) -> Expression {
    let start = index
    let first = try starNamedExpression()
    guard kind == .comma else {
      if first.isStarred { throw .stuck }
      return first
    }
    var items = [first]
    while take(.comma), startsExpression(kind) || kind == .star { items.append(try starNamedExpression()) }
    return try node(.tuple(items), from: start)
  }

  private mutating func matchCase() throws(Failure) -> MatchCase {
    let start = index
    guard isWord("case") else { throw .stuck }
    advance()
    let pattern = try patterns()
    let condition = take(.if) ? try namedExpression() : nil
    let body = try block(of: "'case' statement", at: start)
    return MatchCase(pattern: pattern, condition: condition, body: body)
  }

  // MARK: Patterns

  /// A pattern, or several that make a sequence without brackets.
  private mutating func patterns() throws(Failure) -> Pattern {
    let start = index
    let first = try starredPattern()
    guard kind == .comma else {
      if case .star = first.kind { throw .stuck }
      return first
    }
    let items = try remainingPatterns(first)
    return Pattern(kind: .sequence(items), range: range(from: start))
  }

  private mutating func remainingPatterns(_ first: Pattern) throws(Failure) -> [Pattern] {
    var items = [first]
    while take(.comma), startsPattern { items.append(try starredPattern()) }
    return items
  }

  private var startsPattern: Bool {
    switch kind {
    case .name, .number, .string, .minus, .star, .leftParenthesis, .leftBracket, .leftBrace, .true, .false, .none: true
    default: false
    }
  }

  private mutating func starredPattern() throws(Failure) -> Pattern {
    let start = index
    guard take(.star) else { return try pattern() }
    if isWord("_") {
      advance()
      return Pattern(kind: .star(nil), range: range(from: start))
    }
    return Pattern(kind: .star(try captureTarget()), range: range(from: start))
  }

  /// `pattern | pattern as name`
  private mutating func pattern() throws(Failure) -> Pattern {
    let start = index
    try descend()
    defer { depth -= 1 }
    var options = [try closedPattern()]
    while take(.bar) { options.append(try closedPattern()) }
    let found =
      options.count == 1 ? options[0] : Pattern(kind: .alternatives(options), range: range(from: start))
    guard kind == .as else { return found }
    let mark = index
    advance()
    if isDiagnosing { try diagnoseCaptureTarget() }
    do throws(Failure) {
      let name = try captureTarget()
      return Pattern(kind: .capture(found, name: name), range: range(from: start))
    } catch {
      // The pattern ends before an `as` that has no name.
      guard case .stuck = error, lexemes[furthest].kind != .error else { throw error }
      index = mark
      return found
    }
  }

  private mutating func captureTarget() throws(Failure) -> String {
    guard !isWord("_") else { throw .stuck }
    let found = try name().text
    if kind == .dot || kind == .leftParenthesis || kind == .equal { throw .stuck }
    return found
  }

  /// invalid_as_pattern
  private mutating func diagnoseCaptureTarget() throws(Failure) {
    if isWord("_") { throw syntaxError("cannot use '_' as a target", lexeme.range) }
    guard kind != .name else { return }
    let mark = index
    do throws(Failure) {
      let target = try expression()
      throw syntaxError("invalid pattern target", target.range)
    } catch {
      guard case .stuck = error else { throw error }
      index = mark
    }
  }

  private mutating func closedPattern() throws(Failure) -> Pattern {
    let start = index
    switch kind {
    case .number, .minus:
      let value = try patternNumber()
      return Pattern(kind: .value(value), range: range(from: start))
    case .string:
      let value = try strings()
      return Pattern(kind: .value(value), range: range(from: start))
    case .none, .true, .false:
      let value = try singleton()
      return Pattern(kind: .singleton(value), range: range(from: start))
    case .name: return try namePattern()
    case .leftParenthesis: return try parenthesizedPattern()
    case .leftBracket:
      advance()
      let items = try patternItems(until: .rightBracket)
      return Pattern(kind: .sequence(items), range: range(from: start))
    case .leftBrace: return try mappingPattern()
    default: throw .stuck
    }
  }

  private mutating func singleton() throws(Failure) -> Expression {
    let start = index
    advance()
    switch lexemes[start].kind {
    case .none: return try node(.none, from: start)
    default: return try node(.bool(lexemes[start].kind == .true), from: start)
    }
  }

  /// `-1`, `1 + 2j`
  private mutating func patternNumber() throws(Failure) -> Expression {
    let start = index
    let isNegative = take(.minus)
    guard kind == .number else { throw .stuck }
    var value = try number()
    if isNegative { value = try node(.unary(.negative, value), from: start) }
    guard kind == .plus || kind == .minus else { return value }
    if value.isImaginary { throw syntaxError("real number required in complex literal", value.range) }
    let symbol: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    guard kind == .number else { throw .stuck }
    let imaginary = try number()
    guard case .imaginary = imaginary.kind else {
      throw syntaxError("imaginary number required in complex literal", imaginary.range)
    }
    return try node(.binary(symbol, value, imaginary), from: start)
  }

  /// A capture, a dotted name, or a class with its patterns.
  private mutating func namePattern() throws(Failure) -> Pattern {
    let start = index
    let (name, _) = try name()
    if kind != .dot, kind != .leftParenthesis {
      if kind == .equal { throw .stuck }
      return Pattern(kind: .capture(nil, name: name == "_" ? nil : name), range: range(from: start))
    }
    let value = try dottedValue(name, from: start)
    if kind == .equal { throw .stuck }
    guard kind == .leftParenthesis else { return Pattern(kind: .value(value), range: range(from: start)) }
    return try instancePattern(of: value, from: start)
  }

  private mutating func dottedValue(_ name: String, from start: Int) throws(Failure) -> Expression {
    var value = try node(.name(name), from: start)
    while take(.dot) {
      let (attribute, attributeRange) = try self.name()
      value = try node(.attribute(value, attribute, nameRange: attributeRange), from: start)
    }
    return value
  }

  private mutating func instancePattern(of type: Expression, from start: Int) throws(Failure) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [(name: String, pattern: Pattern)] = []
    var misplaced: SourceRange?
    while kind != .rightParenthesis {
      if kind == .name, following == .equal {
        let (name, _) = try name()
        advance()
        let pattern = try pattern()
        if misplaced != nil { break }
        keywords.append((name, pattern))
      } else {
        let pattern = try pattern()
        if keywords.isEmpty {
          positional.append(pattern)
        } else {
          guard isDiagnosing else { throw .stuck }
          misplaced = SourceRange(misplaced?.start ?? pattern.range.start, pattern.range.end)
        }
      }
      guard take(.comma) else { break }
    }
    if let misplaced { throw syntaxError("positional patterns follow keyword patterns", misplaced) }
    try expect(.rightParenthesis)
    return Pattern(kind: .instance(type, positional, keywords: keywords), range: range(from: start))
  }

  private mutating func parenthesizedPattern() throws(Failure) -> Pattern {
    let start = index
    advance()
    if take(.rightParenthesis) { return Pattern(kind: .sequence([]), range: range(from: start)) }
    let first = try starredPattern()
    if kind == .comma {
      let items = try remainingPatterns(first)
      try expect(.rightParenthesis)
      return Pattern(kind: .sequence(items), range: range(from: start))
    }
    if case .star = first.kind { throw .stuck }
    try expect(.rightParenthesis)
    return first
  }

  private mutating func patternItems(until close: Lexeme.Kind) throws(Failure) -> [Pattern] {
    if take(close) { return [] }
    let items = try remainingPatterns(try starredPattern())
    try expect(close)
    return items
  }

  private mutating func mappingPattern() throws(Failure) -> Pattern {
    let start = index
    advance()
    var keys: [Expression] = []
    var values: [Pattern] = []
    var rest: String?
    while kind != .rightBrace {
      if take(.doubleStar) {
        rest = try captureTarget()
        _ = take(.comma)
        break
      }
      keys.append(try mappingKey())
      try expect(.colon)
      values.append(try pattern())
      guard take(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(kind: .mapping(keys: keys, values, rest: rest), range: range(from: start))
  }

  private mutating func mappingKey() throws(Failure) -> Expression {
    let start = index
    switch kind {
    case .number, .minus: return try patternNumber()
    case .string: return try strings()
    case .none, .true, .false: return try singleton()
    case .name where following == .dot:
      let (name, _) = try name()
      return try dottedValue(name, from: start)
    case .name:
      // CPython has looked for a dot.
      furthest = max(furthest, min(index + 1, lexemes.count - 1))
      throw .stuck
    default: throw .stuck
    }
  }
}
