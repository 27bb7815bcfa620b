// Parentheses, lists, sets, dictionaries and comprehensions (Python reference, 6.2.3 to 6.2.8).

import Texts

extension Parser {
  /// What follows a `(`, up to and with its `)`: a tuple, a group or a generator. The content of an f-string's field
  /// reads the same way, and ends with the text.
  mutating func parenthesized(from start: Int, until close: Lexeme.Kind) throws(Failure) -> Expression {
    if kind == close, close != .end {
      advance()
      return try node(.tuple([]), from: start)
    }
    if isDiagnosing { try diagnoseGroup() }
    if kind == .yield {
      let value = try yielding()
      try expectClosing(close)
      return value
    }
    let first = try starNamedExpression()
    if kind == .for || kind == .async {
      try refuseStarred(first)
      let clauses = try comprehensionClauses()
      try expectClosing(close)
      return try node(
        .comprehension(Comprehension(kind: .generator, element: first, value: nil, clauses: clauses)), from: start)
    }
    if kind == .comma {
      var items = [first]
      while take(.comma), kind != close { items.append(try starNamedExpression()) }
      try expectClosing(close)
      return try node(.tuple(items), from: start)
    }
    guard kind == close, !first.isStarred else { throw .stuck }
    try expectClosing(close)
    return first
  }

  private mutating func expectClosing(_ close: Lexeme.Kind) throws(Failure) {
    if close == .end, kind == .end { return }
    try expect(close)
  }

  mutating func listDisplay() throws(Failure) -> Expression {
    let start = index
    advance()
    var items: [Expression] = []
    if kind != .rightBracket {
      let first = try starNamedExpression()
      if kind == .for || kind == .async {
        try refuseStarred(first)
        let clauses = try comprehensionClauses()
        try expect(.rightBracket)
        return try node(
          .comprehension(Comprehension(kind: .list, element: first, value: nil, clauses: clauses)), from: start)
      }
      items = try remainingItems(first, until: .rightBracket)
    }
    try expect(.rightBracket)
    return try node(.list(items), from: start)
  }

  /// `, b, c` behind the first element of a list or set.
  private mutating func remainingItems(
    _ first: Expression, until close: Lexeme.Kind
  ) throws(Failure) -> [Expression] {
    var items = [first]
    while take(.comma), kind != close {
      if isDiagnosing { try diagnoseBareTarget(items) }
      items.append(try starNamedExpression())
    }
    if isDiagnosing { try diagnoseBareTarget(items) }
    return items
  }

  mutating func braceDisplay() throws(Failure) -> Expression {
    let start = index
    advance()
    if take(.rightBrace) { return try node(.dict([]), from: start) }
    if kind == .doubleStar { return try dictDisplay(from: start, firstKey: nil) }
    if kind == .star { return try setDisplay(try starred(), from: start) }
    let isGroup = kind == .leftParenthesis
    let first = try namedExpression()
    return kind == .colon && (isGroup || !first.isNamed)
      ? try dictDisplay(from: start, firstKey: first) : try setDisplay(first, from: start)
  }

  private mutating func setDisplay(_ first: Expression, from start: Int) throws(Failure) -> Expression {
    if kind == .for || kind == .async {
      try refuseStarred(first)
      let clauses = try comprehensionClauses()
      try expect(.rightBrace)
      return try node(
        .comprehension(Comprehension(kind: .set, element: first, value: nil, clauses: clauses)), from: start)
    }
    let items = try remainingItems(first, until: .rightBrace)
    try expect(.rightBrace)
    return try node(.set(items), from: start)
  }

  private mutating func dictDisplay(from start: Int, firstKey: Expression?) throws(Failure) -> Expression {
    var pairs: [(key: Expression?, value: Expression)] = []
    var key = firstKey
    repeat {
      if kind == .rightBrace { break }
      if kind == .doubleStar {
        let stars = lexeme.range
        advance()
        pairs.append((nil, try operators(.bitOr)))
        if isDiagnosing, kind == .for {
          _ = try comprehensionClauses()
          if kind == .rightBrace {
            throw syntaxError("dict unpacking cannot be used in dict comprehension", stars)
          }
          throw .stuck
        }
        continue
      }
      if !pairs.isEmpty { key = try laterKey() }
      guard let found = key else { throw .stuck }
      if isDiagnosing { try diagnosePair() }
      try expect(.colon)
      let value = try expression()
      if pairs.isEmpty, kind == .for || kind == .async {
        let clauses = try comprehensionClauses()
        try expect(.rightBrace)
        return try node(
          .comprehension(Comprehension(kind: .dict, element: found, value: value, clauses: clauses)), from: start)
      }
      pairs.append((found, value))
    } while take(.comma)
    try expect(.rightBrace)
    return try node(.dict(pairs), from: start)
  }

  /// `for target in iterable if condition …`, at least once.
  mutating func comprehensionClauses() throws(Failure) -> [Comprehension.Clause] {
    var clauses: [Comprehension.Clause] = []
    while kind == .for || kind == .async {
      let word = index
      let isAsync = take(.async)
      let start = index
      try expect(.for)
      let target = try loopTarget(from: start)
      try expect(.in)
      let iterable = try disjunction()
      var conditions: [Expression] = []
      while take(.if) { conditions.append(try disjunction()) }
      clauses.append(
        Comprehension.Clause(
          target: target, iterable: iterable, conditions: conditions, isAsync: isAsync,
          range: SourceRange(lexemes[word].start, lexemes[start].end)))
    }
    return clauses
  }

  private mutating func refuseStarred(_ element: Expression) throws(Failure) {
    guard element.isStarred else { return }
    guard isDiagnosing else { throw .stuck }
    _ = try comprehensionClauses()
    throw syntaxError("iterable unpacking cannot be used in comprehension", element.range)
  }
}
