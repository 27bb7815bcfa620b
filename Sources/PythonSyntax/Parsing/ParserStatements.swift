// Simple statements: those that fit on one line (Python reference, chapter 7).

import Texts

extension Parser {
  /// Simple statements up to the end of the line, `;` between them.
  mutating func simpleStatements(into statements: inout [Statement]) throws(Failure) {
    repeat {
      statements.append(try simpleStatement())
    } while take(.semicolon) && kind != .newline
    try expect(.newline)
  }

  private mutating func simpleStatement() throws(Failure) -> Statement {
    let start = index
    let kind: Statement.Kind
    switch self.kind {
    case .pass:
      advance()
      kind = .pass
    case .break:
      advance()
      kind = .breakLoop
    case .continue:
      advance()
      kind = .continueLoop
    case .return:
      advance()
      kind = .returning(startsExpression(self.kind) || self.kind == .star ? try starExpressions() : nil)
    case .del: kind = try deletion()
    case .assert: kind = try assertion()
    case .global:
      advance()
      kind = .global(try names())
    case .nonlocal:
      advance()
      kind = .nonlocal(try names())
    case .import: kind = try importing()
    case .from: kind = try importingFrom()
    default:
      if let refusal = refusedStatement() { throw refusal }
      kind = try expressionStatement()
    }
    return Statement(kind: kind, range: range(from: start))
  }

  private mutating func names() throws(Failure) -> [String] {
    var names: [String] = []
    repeat { names.append(try name().text) } while take(.comma)
    return names
  }

  private mutating func assertion() throws(Failure) -> Statement.Kind {
    advance()
    let test = try expression()
    return .assert(test, message: take(.comma) ? try expression() : nil)
  }

  private mutating func deletion() throws(Failure) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat {
      targets.append(try starExpression())
    } while take(.comma) && (startsExpression(kind) || kind == .star)
    for target in targets {
      if let wrong = wrongTarget(target, for: .deletion) {
        throw isDiagnosing ? syntaxError("cannot delete \(wrong.describedAsTarget)", wrong.range) : .stuck
      }
    }
    return .delete(targets)
  }

  // MARK: Expressions and assignments

  private mutating func expressionStatement() throws(Failure) -> Statement.Kind {
    let start = index
    let first = try starExpressions()
    if let symbol = BinaryOperator.assigning(kind) { return try augmented(first, symbol, from: start) }
    switch kind {
    case .equal: return try assignment(first, from: start)
    case .colon: return try annotated(first, from: start)
    default: return .expression(first)
    }
  }

  private mutating func assignment(_ first: Expression, from start: Int) throws(Failure) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      if let wrong = wrongTarget(value, for: .assignment) {
        guard isDiagnosing else { throw .stuck }
        try diagnoseFirstTarget(from: start)
        throw syntaxError("cannot assign to \(wrong.describedAsTarget)", wrong.range)
      }
      targets.append(value)
      advance()
      value = try starExpressions()
    }
    return .assign(targets, value)
  }

  /// `f() = 1` reads like a comparison gone wrong: CPython looks at it as an element first.
  private mutating func diagnoseFirstTarget(from start: Int) throws(Failure) {
    let end = index
    index = start
    repeat { _ = try starNamedExpression() } while take(.comma) && index < end
    index = end
  }

  private mutating func augmented(
    _ target: Expression, _ symbol: BinaryOperator, from start: Int
  ) throws(Failure) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: break
    default:
      guard isDiagnosing else { throw .stuck }
      advance()
      _ = try starExpressions()
      throw syntaxError(
        "'\(target.describedAsTarget)' is an illegal expression for augmented assignment", target.range)
    }
    advance()
    return .augmented(target, symbol, try starExpressions())
  }

  private mutating func annotated(_ target: Expression, from start: Int) throws(Failure) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: break
    default:
      guard isDiagnosing else { throw .stuck }
      advance()
      _ = try expression()
      switch target.kind {
      case .list, .tuple:
        let place: Expression
        if case .tuple(let items) = target.kind, lexemes[start].kind != .leftParenthesis, let item = items.first {
          place = item
        } else {
          place = target
        }
        throw syntaxError("only single target (not \(target.describedAsTarget)) can be annotated", place.range)
      default:
        throw syntaxError("illegal target for annotation", target.range)
      }
    }
    advance()
    _ = try expression()
    return .annotated(target, take(.equal) ? try starExpressions() : nil)
  }

  // MARK: Imports

  private mutating func importing() throws(Failure) -> Statement.Kind {
    advance()
    var modules: [(path: String, name: String?, range: SourceRange)] = []
    repeat {
      let start = index
      let path = try dottedName()
      let name = take(.as) ? try name().text : nil
      modules.append((path, name, range(from: start)))
    } while take(.comma)
    guard kind == .newline || kind == .semicolon else { throw .stuck }
    for module in modules {
      if let refusal = refusedImport(module.path, module.range) { throw refusal }
    }
    return .importing(modules)
  }

  private mutating func importingFrom() throws(Failure) -> Statement.Kind {
    let start = index
    advance()
    if kind == .dot || kind == .ellipsis { throw .found(.unsupported, "relative import", lexeme.range) }
    let moduleStart = index
    let module = try dottedName()
    let moduleRange = range(from: moduleStart)
    try expect(.import)
    var members: [(member: String, name: String?, range: SourceRange)] = []
    if kind == .star { throw .found(.unsupported, "star import", SourceRange(lexemes[start].start, lexeme.end)) }
    let isParenthesized = take(.leftParenthesis)
    repeat {
      if isParenthesized, kind == .rightParenthesis, !members.isEmpty { break }
      if !isParenthesized, kind == .newline, !members.isEmpty, isDiagnosing {
        throw syntaxErrorAtFurthest("trailing comma not allowed without surrounding parentheses")
      }
      let start = index
      let member = try name().text
      let name = take(.as) ? try name().text : nil
      members.append((member, name, range(from: start)))
    } while take(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    guard kind == .newline || kind == .semicolon else { throw .stuck }
    if let refusal = refusedImport(module, moduleRange) { throw refusal }
    return .importingFrom(module: module, members)
  }

  private mutating func dottedName() throws(Failure) -> String {
    var path = try name().text
    while take(.dot) { path += "." + (try name().text) }
    return path
  }
}

extension BinaryOperator {
  /// The operator of an augmented assignment.
  static func assigning(_ kind: Lexeme.Kind) -> Self? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .remainder
    case .doubleStarEqual: .power
    case .atEqual: .matrixMultiply
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .shiftLeftEqual: .shiftLeft
    case .shiftRightEqual: .shiftRight
    default: nil
    }
  }
}
