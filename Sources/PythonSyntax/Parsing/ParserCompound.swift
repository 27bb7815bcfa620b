// Compound statements: those that hold others (Python reference, chapter 8). Functions and classes are in
// ParserDefinitions.swift, `match` in ParserMatch.swift.

import Texts

extension Parser {
  mutating func statement(into statements: inout [Statement]) throws(Failure) {
    switch kind {
    case .if: statements.append(try branch())
    case .while: statements.append(try whileLoop())
    case .for: statements.append(try forLoop(from: index, isAsync: false))
    case .def, .class, .at: statements.append(try definition())
    case .with: statements.append(try with(from: index, isAsync: false))
    case .try: statements.append(try trying())
    case .async: statements.append(try asyncStatement())
    case .name:
      if let match = try matchStatement() {
        statements.append(match)
      } else {
        try simpleStatements(into: &statements)
      }
    default: try simpleStatements(into: &statements)
    }
  }

  private mutating func asyncStatement() throws(Failure) -> Statement {
    let start = index
    switch following {
    case .def: return try definition()
    case .for:
      advance()
      return try forLoop(from: start, isAsync: true)
    case .with:
      advance()
      return try with(from: start, isAsync: true)
    default:
      advance()
      throw .stuck
    }
  }

  /// `if` with its `elif`s, each of which is a branch in the `else` part of the one before.
  private mutating func branch() throws(Failure) -> Statement {
    var parts: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = index
      let word = kind == .if ? "if" : "elif"
      guard parts.count < 200 else {
        throw .found(.limit, "'if' statement with more than 200 branches", lexeme.range)
      }
      advance()
      let test = try namedExpression()
      parts.append((start, test, try block(of: "'\(word)' statement", at: start)))
    } while kind == .elif
    var otherwise = try elseBlock()
    for part in parts.reversed() {
      let statement = Statement(
        kind: .branch(test: part.test, then: part.body, otherwise: otherwise), range: statementRange(from: part.start))
      otherwise = [statement]
    }
    return otherwise[0]
  }

  private mutating func elseBlock() throws(Failure) -> [Statement] {
    let start = index
    guard take(.else) else { return [] }
    guard kind == .colon else { throw forced(":") }
    return try block(of: "'else' statement", at: start)
  }

  private mutating func whileLoop() throws(Failure) -> Statement {
    let start = index
    advance()
    let test = try namedExpression()
    let body = try block(of: "'while' statement", at: start)
    let otherwise = try elseBlock()
    return Statement(kind: .whileLoop(test: test, body: body, otherwise: otherwise), range: statementRange(from: start))
  }

  private mutating func forLoop(from start: Int, isAsync: Bool) throws(Failure) -> Statement {
    let word = index
    advance()
    let target = try loopTarget(from: word)
    try expect(.in)
    let iterable = try starExpressions()
    let body = try block(of: "'for' statement", at: word)
    let otherwise = try elseBlock()
    let loop = ForLoop(target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync)
    return Statement(kind: .forLoop(loop), range: statementRange(from: start))
  }

  // MARK: with

  private mutating func with(from start: Int, isAsync: Bool) throws(Failure) -> Statement {
    let word = index
    advance()
    let items = try withItems()
    let body = try block(of: "'with' statement", at: word)
    return Statement(
      kind: .with(WithStatement(items: items, body: body, isAsync: isAsync)), range: statementRange(from: start))
  }

  /// What is entered: in parentheses, if a colon follows them, and otherwise without.
  private mutating func withItems() throws(Failure) -> [(context: Expression, target: Expression?)] {
    if kind == .leftParenthesis {
      let mark = (index, depth)
      do throws(Failure) {
        if let items = try parenthesizedItems() { return items }
      } catch {
        guard case .stuck = error else { throw error }
      }
      (index, depth) = mark
    }
    var items: [(context: Expression, target: Expression?)] = []
    repeat { items.append(try withItem()) } while take(.comma)
    return items
  }

  private mutating func parenthesizedItems() throws(Failure) -> [(context: Expression, target: Expression?)]? {
    var items: [(context: Expression, target: Expression?)] = []
    try descend()
    defer { depth -= 1 }
    advance()
    repeat {
      if kind == .rightParenthesis, !items.isEmpty { break }
      items.append(try withItem())
    } while take(.comma)
    try expect(.rightParenthesis)
    if isDiagnosing, kind == .newline { throw syntaxErrorAtFurthest("expected ':'") }
    return kind == .colon ? items : nil
  }

  private mutating func withItem() throws(Failure) -> (context: Expression, target: Expression?) {
    let context = try expression()
    guard kind == .as else { return (context, nil) }
    let mark = index
    advance()
    let first = index
    do throws(Failure) {
      let target = kind == .star ? try starred() : try primary()
      if wrongTarget(target, for: .assignment) == nil {
        if endsItem { return (context, target) }
        if isDiagnosing, kind == .newline { throw syntaxErrorAtFurthest("expected ':'") }
      }
    } catch {
      guard case .stuck = error else { throw error }
    }
    guard isDiagnosing else {
      index = mark
      return (context, nil)
    }
    index = first
    let target = try expression()
    if endsItem, let wrong = wrongTarget(target, for: .assignment) {
      throw syntaxError("cannot assign to \(wrong.describedAsTarget)", wrong.range)
    }
    index = mark
    return (context, nil)
  }

  private var endsItem: Bool { kind == .comma || kind == .rightParenthesis || kind == .colon }

  // MARK: try

  private mutating func trying() throws(Failure) -> Statement {
    let start = index
    advance()
    guard kind == .colon else { throw forced(":") }
    if isDiagnosing, following == .except { try diagnoseHandlersAlone() }
    let body = try block(of: "'try' statement", at: start)
    var handlers: [TryStatement.Handler] = []
    var isStar: Bool?
    while kind == .except {
      let isStarHere = following == .star
      if let isStar, isStar != isStarHere { throw try mixedHandlers() }
      handlers.append(try handler())
      isStar = isStarHere
    }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    var finally: [Statement] = []
    let last = index
    if take(.finally) {
      guard kind == .colon else { throw forced(":") }
      finally = try block(of: "'finally' statement", at: last)
    } else if handlers.isEmpty {
      throw isDiagnosing ? syntaxErrorAtFurthest("expected 'except' or 'finally' block") : .stuck
    }
    let statement = TryStatement(
      body: body, handlers: handlers, otherwise: otherwise, finally: finally, isStar: isStar ?? false)
    return Statement(kind: .trying(statement), range: statementRange(from: start))
  }

  /// A handler of the other kind, as far as its colon.
  private mutating func mixedHandlers() throws(Failure) -> Failure {
    guard isDiagnosing else { return .stuck }
    let start = index
    advance()
    let isStar = take(.star)
    let head = range(from: start)
    if isStar || kind != .colon {
      _ = try expression()
      if take(.as) { _ = try name() }
    }
    return kind == .colon
      ? syntaxError("cannot have both 'except' and 'except*' on the same 'try'", head) : .stuck
  }

  /// invalid_try_stmt reads handlers even where no block stands before them.
  private mutating func diagnoseHandlersAlone() throws(Failure) {
    let mark = index
    advance()
    do throws(Failure) {
      while kind == .except { _ = try handler() }
    } catch {
      guard case .stuck = error else { throw error }
    }
    index = mark
  }

  private mutating func handler() throws(Failure) -> TryStatement.Handler {
    let start = index
    advance()
    let isStar = take(.star)
    if kind == .colon || kind == .newline {
      if isStar { throw isDiagnosing ? syntaxErrorAtFurthest("expected one or more exception types") : .stuck }
      let body = try block(of: "'except' statement", at: start)
      return TryStatement.Handler(type: nil, name: nil, body: body, range: statementRange(from: start))
    }
    let type = try expression()
    if isDiagnosing, kind == .comma { try diagnoseTypes(behind: type) }
    let name = take(.as) ? try name().text : nil
    let body = try block(of: isStar ? "'except*' statement" : "'except' statement", at: start)
    return TryStatement.Handler(type: type, name: name, body: body, range: statementRange(from: start))
  }

  /// `except A, B:`
  private mutating func diagnoseTypes(behind type: Expression) throws(Failure) {
    let mark = index
    advance()
    repeat {
      _ = try expression()
    } while take(.comma) && startsExpression(kind)
    if take(.as) { _ = try name() }
    if kind == .colon {
      throw syntaxError("multiple exception types must be parenthesized", SourceRange(type.range.start, lexeme.end))
    }
    index = mark
  }

  // MARK: Blocks

  /// What the grammar insists on: CPython reports it before it looks for anything else.
  func forced(_ wanted: String) -> Failure {
    lexeme.kind == .error ? .stuck : syntaxError("expected '\(wanted)'", place(ofLexeme: index))
  }

  /// The `:` and the suite behind it: on the same line, or indented below.
  mutating func block(of owner: String, at start: Int) throws(Failure) -> [Statement] {
    guard take(.colon) else {
      throw isDiagnosing && kind == .newline ? syntaxErrorAtFurthest("expected ':'") : .stuck
    }
    var statements: [Statement] = []
    guard take(.newline) else {
      try simpleStatements(into: &statements)
      return statements
    }
    guard take(.indent) else {
      guard isDiagnosing else { throw .stuck }
      let line = source.position(of: lexemes[start].start).line
      throw .found(
        .indentation, "expected an indented block after \(owner) on line \(line)", place(ofLexeme: furthest))
    }
    repeat { try statement(into: &statements) } while kind != .dedent && kind != .end
    try expect(.dedent)
    return statements
  }
}
