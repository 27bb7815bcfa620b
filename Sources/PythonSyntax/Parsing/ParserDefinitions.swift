// Functions, classes, their decorators and their type parameters (Python reference, 8.7 to 8.10).

import Texts

extension Parser {
  /// A function or a class, behind its decorators.
  mutating func definition() throws(Failure) -> Statement {
    var decorators: [Expression] = []
    while take(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    let start = index
    if kind == .class { return try classDefinition(decorators) }
    let isAsync = take(.async)
    try expect(.def)
    return try function(decorators, from: start, isAsync: isAsync)
  }

  /// From behind its `def`.
  private mutating func function(
    _ decorators: [Expression], from start: Int, isAsync: Bool
  ) throws(Failure) -> Statement {
    let word = index - 1
    let (name, nameRange) = try name()
    let typeParameters = try typeParameters()
    guard kind == .leftParenthesis else { throw forced("(") }
    advance()
    let parameters = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let returns = try annotation()
    guard kind == .colon else { throw forced(":") }
    let body = try block(of: "function definition", at: word)
    let function = FunctionDefinition(
      name: name, nameRange: nameRange, decorators: decorators, typeParameters: typeParameters,
      parameters: parameters, returns: returns, body: body, isAsync: isAsync)
    return Statement(kind: .function(function), range: statementRange(from: start))
  }

  private mutating func annotation() throws(Failure) -> Expression? {
    let arrow = index
    guard take(.arrow) else { return nil }
    do throws(Failure) {
      return try expression()
    } catch {
      // An arrow without an annotation is no arrow: the grammar goes back and insists on the colon.
      guard case .stuck = error, lexemes[furthest].kind != .error else { throw error }
      index = arrow
      return nil
    }
  }

  private mutating func classDefinition(_ decorators: [Expression]) throws(Failure) -> Statement {
    let start = index
    advance()
    let (name, nameRange) = try name()
    let typeParameters = try typeParameters()
    var found: [Argument] = []
    if kind == .leftParenthesis {
      try descend()
      defer { depth -= 1 }
      classParenthesis = index
      found = try arguments()
    }
    let body = try block(of: "class definition", at: start)
    let definition = ClassDefinition(
      name: name, nameRange: nameRange, decorators: decorators, typeParameters: typeParameters, arguments: found,
      body: body)
    return Statement(kind: .classDefinition(definition), range: statementRange(from: start))
  }

  /// `[T, U: int, *Ts, **P]`
  mutating func typeParameters() throws(Failure) -> [TypeParameter] {
    guard take(.leftBracket) else { return [] }
    var parameters: [TypeParameter] = []
    repeat {
      if kind == .rightBracket, !parameters.isEmpty { break }
      let start = index
      let kind: TypeParameter.Kind = take(.star) ? .variadic : take(.doubleStar) ? .parameters : .single
      let name = try name().text
      let bound = kind == .single && take(.colon) ? try expression() : nil
      parameters.append(TypeParameter(kind: kind, name: name, bound: bound, range: range(from: start)))
    } while take(.comma)
    try expect(.rightBracket)
    return parameters
  }

  /// `type X = …`, where `type` is no plain name.
  mutating func typeAlias() throws(Failure) -> Statement.Kind? {
    guard isWord("type"), following == .name, index + 2 < lexemes.count,
      [.equal, .leftBracket].contains(lexemes[index + 2].kind)
    else { return nil }
    advance()
    let (name, nameRange) = try name()
    let parameters = try typeParameters()
    try expect(.equal)
    return .typeAlias(name: name, nameRange: nameRange, parameters, try expression())
  }
}
