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
    case .raise: kind = try raising()
    case .yield:
      let value = try yielding()
      if self.kind == .equal { throw assignmentToYield(value) }
      kind = .expression(value)
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
      if let command = command() {
        kind = .command(command)
      } else if let alias = try typeAlias() {
        kind = alias
      } else {
        kind = try expressionStatement()
      }
    }
    return Statement(kind: kind, range: range(from: start))
  }

  private mutating func raising() throws(Failure) -> Statement.Kind {
    advance()
    guard startsExpression(kind) else { return .raising(nil, from: nil) }
    let error = try expression()
    return .raising(error, from: take(.from) ? try expression() : nil)
  }

  /// One of IPython's commands, up to the end of its line.
  private mutating func command() -> IPythonCell.Command? {
    let mark = index
    let isFirst = index == 0 || [.newline, .indent, .dedent, .semicolon].contains(lexemes[index - 1].kind)
    guard isFirst else { return nil }
    if kind == .name, following == .question {
      let range = SourceRange(lexeme.start, lexemes[index + 1].end)
      advance()
      advance()
      return IPythonCell.Command(kind: .help, text: source.text(range), range: range)
    }
    let command: IPythonCell.Command.Kind
    switch kind {
    case .percent: command = .magic
    case .exclamation: command = .shell
    case .question: command = .help
    default: return nil
    }
    let end = source.bytes[lexeme.start...].firstIndex(where: \.isLineEnd) ?? source.bytes.count
    let range = SourceRange(lexeme.start, end)
    let word = source.text(range).prefix { $0 != " " && $0 != "\t" }
    while kind != .newline, kind != .end, kind != .error { advance() }
    if kind == .error { index = mark }
    return kind == .newline ? IPythonCell.Command(kind: command, text: String(word), range: range) : nil
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
    if isDiagnosing, startsExpression(kind) { try diagnoseElements(behind: first, from: start) }
    if let symbol = BinaryOperator.assigning(kind) { return try augmented(first, symbol, from: start) }
    switch kind {
    case .equal: return try assignment(first, from: start)
    case .colon: return try annotated(first, from: start)
    case .walrus where isDiagnosing:
      try diagnoseFirstTarget(from: start)
      throw .stuck
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
      value = try assignedValue()
      if value.isYield {
        if kind == .equal { throw assignmentToYield(value) }
        break
      }
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

  /// invalid_assignment looks at `a, b c = d` as elements, commas between them or not.
  private mutating func diagnoseElements(behind first: Expression, from start: Int) throws(Failure) {
    guard case .tuple = first.kind, lexemes[start].kind != .leftParenthesis else { return }
    let mark = index
    do throws(Failure) {
      while startsExpression(kind) {
        _ = try starNamedExpression()
        _ = take(.comma)
      }
    } catch {
      guard case .stuck = error else { throw error }
    }
    index = mark
  }

  private mutating func augmented(
    _ target: Expression, _ symbol: BinaryOperator, from start: Int
  ) throws(Failure) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: break
    default:
      guard isDiagnosing else { throw .stuck }
      advance()
      _ = try assignedValue()
      throw syntaxError(
        "'\(target.describedAsTarget)' is an illegal expression for augmented assignment", target.range)
    }
    advance()
    return .augmented(target, symbol, try assignedValue())
  }

  private func assignmentToYield(_ value: Expression) -> Failure {
    isDiagnosing ? syntaxError("assignment to yield expression not possible", value.range) : .stuck
  }

  /// What may stand behind an `=`.
  private mutating func assignedValue() throws(Failure) -> Expression {
    kind == .yield ? try yielding() : try starExpressions()
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
    let annotation = try expression()
    let value = take(.equal) ? try assignedValue() : nil
    let isPlainName = target.isName && lexemes[start].kind == .name
    return .annotated(target, annotation: annotation, value, isPlainName: isPlainName)
  }

  // MARK: Imports

  private mutating func importing() throws(Failure) -> Statement.Kind {
    advance()
    var modules: [ImportedModule] = []
    repeat {
      let start = index
      let path = try dottedName()
      let name = take(.as) ? try name().text : nil
      modules.append(ImportedModule(path: path, name: name, range: range(from: start)))
    } while take(.comma)
    guard kind == .newline || kind == .semicolon else { throw .stuck }
    return .importing(modules)
  }

  private mutating func importingFrom() throws(Failure) -> Statement.Kind {
    advance()
    let dots = index
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let moduleStart = index
    let module = level > 0 && kind == .import ? nil : try dottedName()
    let moduleRange = module == nil ? lexemes[dots].range : range(from: level > 0 ? dots : moduleStart)
    try expect(.import)
    let members = try importedMembers()
    guard kind == .newline || kind == .semicolon else { throw .stuck }
    return .importingFrom(ImportedMembers(module: module, moduleRange: moduleRange, level: level, members: members))
  }

  private mutating func importedMembers() throws(Failure) -> [ImportedMembers.Member] {
    var members: [ImportedMembers.Member] = []
    if kind == .star {
      advance()
      return [ImportedMembers.Member(member: "*", name: nil, range: lexemes[index - 1].range)]
    }
    let isParenthesized = take(.leftParenthesis)
    repeat {
      if isParenthesized, kind == .rightParenthesis, !members.isEmpty { break }
      if !isParenthesized, kind == .newline, !members.isEmpty, isDiagnosing {
        throw syntaxErrorAtFurthest("trailing comma not allowed without surrounding parentheses")
      }
      let start = index
      let member = try name().text
      let name = take(.as) ? try name().text : nil
      members.append(ImportedMembers.Member(member: member, name: name, range: range(from: start)))
    } while take(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return members
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
