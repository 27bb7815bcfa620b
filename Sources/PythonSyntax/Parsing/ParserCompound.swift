// Compound statements: those that hold others (Python reference, chapter 8).

import Texts

extension Parser {
  mutating func statement(into statements: inout [Statement]) throws(Failure) {
    switch kind {
    case .if: statements.append(try branch())
    case .while: statements.append(try whileLoop())
    case .for: statements.append(try forLoop())
    case .def: statements.append(try function())
    default:
      if let refusal = refusedBlock() { throw refusal }
      try simpleStatements(into: &statements)
    }
  }

  /// `if` with its `elif`s, each of which is a branch in the `else` part of the one before.
  private mutating func branch() throws(Failure) -> Statement {
    var parts: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = index
      let word = kind == .if ? "if" : "elif"
      guard parts.count < 200 else {
        throw .found(.unsupported, "'if' statement with more than 200 branches", lexeme.range)
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

  private mutating func forLoop() throws(Failure) -> Statement {
    let start = index
    advance()
    let target = try loopTarget(from: start)
    try expect(.in)
    let iterable = try starExpressions()
    let body = try block(of: "'for' statement", at: start)
    let otherwise = try elseBlock()
    let kind = Statement.Kind.forLoop(target: target, iterable: iterable, body: body, otherwise: otherwise)
    return Statement(kind: kind, range: statementRange(from: start))
  }

  private mutating func function() throws(Failure) -> Statement {
    let start = index
    advance()
    let (name, nameRange) = try name()
    guard kind == .leftParenthesis else { throw forced("(") }
    advance()
    let parameters = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let arrow = index
    if take(.arrow) {
      do throws(Failure) {
        _ = try expression()
      } catch {
        // An arrow without an annotation is no arrow: the grammar goes back and insists on the colon.
        guard case .stuck = error, lexemes[furthest].kind != .error else { throw error }
        index = arrow
      }
    }
    guard kind == .colon else { throw forced(":") }
    let body = try block(of: "function definition", at: start)
    return Statement(
      kind: .function(name: name, nameRange: nameRange, parameters, body: body), range: statementRange(from: start))
  }

  /// What the grammar insists on: CPython reports it before it looks for anything else.
  private func forced(_ wanted: String) -> Failure {
    lexeme.kind == .error ? .stuck : syntaxError("expected '\(wanted)'", place(ofLexeme: index))
  }

  /// The `:` and the suite behind it: on the same line, or indented below.
  private mutating func block(of owner: String, at start: Int) throws(Failure) -> [Statement] {
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
