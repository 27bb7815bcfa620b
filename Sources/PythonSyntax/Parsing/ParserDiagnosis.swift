// The usual mistakes inside expressions, with CPython's messages: its grammar's `invalid_*` rules. Only the second run
// asks.

import Texts

extension Parser {
  /// Reads on from here, and stays here. Nil if no rule fits; a mistake that was found on the way is the error to
  /// report.
  private mutating func attempt<Result>(
    diagnosing: Bool = false, _ read: (inout Parser) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard effort < 10_000 + 20 * lexemes.count else { return nil }
    let (index, depth, isDiagnosing) = (index, depth, isDiagnosing)
    defer { (self.index, self.depth, self.isDiagnosing) = (index, depth, isDiagnosing) }
    self.isDiagnosing = diagnosing
    var result: Result?
    do throws(Failure) {
      result = try read(&self)
    } catch {
      guard case .stuck = error else { throw error }
    }
    // What the lexer found on the way comes first.
    if lexemes[furthest].kind == .error { throw .stuck }
    return result
  }

  /// invalid_expression: `(a b)`.
  mutating func diagnoseNeighbour(of value: Expression, from start: Int) throws(Failure) {
    guard startsExpression(kind), !isExempt(start) else { return }
    let read = try attempt { (parser) throws(Failure) -> (end: Int, level: Int) in
      let neighbour = try parser.expression()
      return (neighbour.range.end, parser.lexemes[parser.index - 1].level)
    }
    guard let read, read.level > 0, !(value.isName && isOldStatement(start)) else { return }
    throw syntaxError("invalid syntax. Perhaps you forgot a comma?", SourceRange(value.range.start, read.end))
  }

  /// invalid_expression: `a if b`.
  mutating func diagnoseCondition(of value: Expression) throws(Failure) {
    guard kind == .if else { return }
    let end = try attempt(diagnosing: true) { (parser) throws(Failure) -> Int in
      parser.advance()
      let test = try parser.disjunction()
      if parser.kind == .else || parser.kind == .colon { throw .stuck }
      return test.range.end
    }
    if let end {
      throw syntaxError("expected 'else' after 'if' expression", SourceRange(value.range.start, end))
    }
  }

  /// invalid_legacy_expression: `print a`. What follows a name is searched for mistakes whatever the name is.
  mutating func diagnoseOldStatement(from start: Int) throws(Failure) {
    guard lexemes[start].kind == .name, start + 1 < lexemes.count else { return }
    let next = lexemes[start + 1].kind
    guard next != .leftParenthesis, startsExpression(next) || next == .star else { return }
    let read = try attempt(diagnosing: true) { (parser) throws(Failure) in
      parser.index = start + 1
      _ = try parser.starExpressions()
      return parser.range(from: start)
    }
    if let read, isOldStatement(start) {
      let name = text(lexemes[start])
      throw syntaxError("Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?", read)
    }
  }

  private func isOldStatement(_ start: Int) -> Bool {
    lexemes[start].kind == .name && ["print", "exec"].contains(text(lexemes[start]))
  }

  /// Neither `kf"…"`, a wrong prefix, nor `match x`, which may begin a statement, has a neighbour that lacks a comma.
  private func isExempt(_ start: Int) -> Bool {
    guard lexemes[start].kind == .name else { return false }
    return lexemes[start + 1].kind == .string || ["match", "case", "_"].contains(text(lexemes[start]))
  }

  /// invalid_named_expression: `if x = 3`, `(f() = 1)`, `a + b := c`.
  mutating func diagnoseNamed(_ value: Expression, from start: Int) throws(Failure) {
    if kind == .walrus {
      let assigned = try attempt(diagnosing: true) { (parser) throws(Failure) in
        parser.advance()
        return try parser.expression()
      }
      if assigned != nil {
        throw syntaxError("cannot use assignment expressions with \(value.describedAsTarget)", value.range)
      }
    }
    guard kind == .equal else { return }
    let assigned = try attempt(diagnosing: true) { (parser) throws(Failure) -> SourceRange in
      parser.advance()
      _ = try parser.operators(.bitOr)
      if parser.kind == .equal || parser.kind == .walrus { throw .stuck }
      return parser.range(from: start)
    }
    guard let assigned else { return }
    if lexemes[start].kind == .name, index == start + 1 {
      throw syntaxError("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", assigned)
    }
    let end = index
    let target = try attempt { (parser) throws(Failure) -> Expression in
      parser.index = start
      let target = try parser.operators(.bitOr)
      guard parser.index == end, try !parser.startsWithDisplay(at: start) else { throw .stuck }
      return target
    }
    if let target {
      throw syntaxError(
        "cannot assign to \(target.describedAsTarget) here. Maybe you meant '==' instead of '='?", target.range)
    }
  }

  /// Whether a list, tuple, generator, True, False or None begins there.
  private mutating func startsWithDisplay(at start: Int) throws(Failure) -> Bool {
    index = start
    switch kind {
    case .true, .false, .none: return true
    case .leftBracket:
      if case .list = try listDisplay().kind { return true }
      return false
    case .leftParenthesis:
      advance()
      switch try parenthesized(from: start, until: .rightParenthesis).kind {
      case .tuple, .comprehension:
        return lexemes[start + 1].kind != .leftParenthesis || lexemes[index - 2].kind == .comma
      default: return false
      }
    default: return false
    }
  }

  /// invalid_group, behind the `(`: `(*a)`, `(**a)`.
  mutating func diagnoseGroup() throws(Failure) {
    guard kind == .star || kind == .doubleStar else { return }
    let start = index
    let isDouble = kind == .doubleStar
    let close: Lexeme.Kind = isField && brackets(at: start) == 1 ? .end : .rightParenthesis
    let read = try attempt { (parser) throws(Failure) -> SourceRange in
      parser.advance()
      _ = try parser.expression()
      guard parser.kind == close else { throw .stuck }
      return parser.range(from: start)
    }
    if let read {
      throw isDouble
        ? syntaxError("cannot use double starred expression here", lexemes[start].range)
        : syntaxError("cannot use starred expression here", read)
    }
  }

  private func brackets(at index: Int) -> Int { lexemes[index].level }

  /// invalid_comprehension: `[a, b for a, b in c]`.
  mutating func diagnoseBareTarget(_ items: [Expression]) throws(Failure) {
    guard kind == .for, let first = items.first, let last = items.last else { return }
    let clauses = try attempt(diagnosing: true) { (parser) throws(Failure) in try parser.comprehensionClauses() }
    if clauses != nil {
      let end = items.count == 1 ? lexemes[index - 1].end : last.range.end
      throw syntaxError(
        "did you forget parentheses around the comprehension target?", SourceRange(first.range.start, end))
    }
  }

  /// A key behind the first pair of a dictionary: what stands behind it must be a colon before it can be anything else.
  mutating func laterKey() throws(Failure) -> Expression {
    if isDiagnosing {
      let missing = try attempt { (parser) throws(Failure) -> Expression? in
        let key = try parser.expression()
        return parser.kind == .colon ? nil : key
      }
      if let missing = missing ?? nil {
        throw syntaxError("':' expected after dictionary key", SourceRange(missing.range.end - 1, missing.range.end))
      }
    }
    return try expression()
  }

  /// invalid_double_starred_kvpairs, behind a key: `{1: 2, 3}`, `{1: *a}`, `{1: }`.
  mutating func diagnosePair() throws(Failure) {
    guard kind == .colon else { return }
    switch following {
    case .rightBrace, .comma:
      throw syntaxError("expression expected after dictionary key and ':'", lexeme.range)
    case .star:
      let start = index + 1
      let read = try attempt { (parser) throws(Failure) -> SourceRange in
        parser.index = start
        return try parser.starred().range
      }
      if let read { throw syntaxError("cannot use a starred expression in a dictionary value", read) }
    default: break
    }
  }

  /// invalid_arguments: what is wrong with the argument just read, which stands behind a keyword.
  mutating func misplacedArgument(
    _ mistake: ArgumentOrder.Mistake, open: Int, from start: Int
  ) -> Failure {
    if mistake == .spreadAfterKeywordSpread {
      return syntaxError("iterable argument unpacking follows keyword argument unpacking", lexemes[start].range)
    }
    // CPython has read all further arguments when it reports this.
    while take(.comma), kind != .rightParenthesis {
      do { _ = try argument(open: open) } catch { break }
    }
    let unpacking = mistake == .positionalAfterKeywordSpread ? " unpacking" : ""
    return syntaxErrorAtFurthest("positional argument follows keyword argument\(unpacking)")
  }

  /// invalid_kwarg: `f(a.b=1)`, `f(True=1)`.
  func assignmentInArgument(_ value: Expression, from start: Int) -> Failure {
    let place = SourceRange(value.range.start, lexeme.end)
    if lexemes[start].kind.isConstant, index == start + 1 {
      return syntaxError("cannot assign to \(value.describedAsTarget)", place)
    }
    return syntaxError("expression cannot contain assignment, perhaps you meant \"==\"?", place)
  }
}
