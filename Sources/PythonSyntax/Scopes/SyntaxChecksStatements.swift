// The part of SyntaxChecks that walks statements.

import Texts

extension SyntaxChecks {
  mutating func walk(_ statements: [Statement]) {
    for (index, statement) in statements.enumerated() {
      if mayImportFuture { noteFuture(statement, isFirst: index == 0) }
      walk(statement)
    }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value):
      refuseStarred(value)
      walk(value)
    case .assign(let targets, let value):
      refuseStarred(value)
      for target in targets { assign(target) }
      walk(value)
    case .augmented(let target, _, let value):
      refuseStarred(value)
      assign(target)
      walk(value)
    case .annotated(let target, let annotation, let value, let isPlainName):
      annotate(target, isPlainName: isPlainName)
      walk(annotation)
      if let value {
        refuseStarred(value)
        walk(value)
      }
    case .delete(let targets):
      for target in targets { assign(target, deleting: true) }
    case .pass, .command: break
    case .importing, .importingFrom: bindImports(statement)
    case .breakLoop, .continueLoop: checkJump(statement)
    case .returning(let value): checkReturn(value, statement.range)
    case .global(let names): declare(names, "global", statement.range)
    case .nonlocal(let names): declare(names, "nonlocal", statement.range)
    case .forLoop(let loop):
      refuseStarred(loop.iterable)
      if loop.isAsync { requireAsync("'async for'", statement.range) }
      assign(loop.target)
      walk(loop.iterable)
      walk(loop.body, in: .loop, statement.range)
      walk(loop.otherwise)
    case .whileLoop(let test, let body, let otherwise):
      walk(test)
      walk(body, in: .loop, statement.range)
      walk(otherwise)
    case .function(let function): walk(function, statement.range)
    case .classDefinition(let definition): walk(definition, statement.range)
    case .trying(let statement): walk(statement)
    case .with(let with):
      if with.isAsync { requireAsync("'async with'", statement.range) }
      for (context, target) in with.items {
        walk(context)
        if let target { assign(target) }
      }
      walk(with.body, in: .other, statement.range)
    case .match(let subject, let cases): walk(subject, cases)
    case .typeAlias(let name, let nameRange, let parameters, let value):
      bind(name, nameRange)
      scopes.append(Scope(kind: .function))
      bindTypeParameters(parameters)
      walk(value)
      closeScope()
    case .raising, .assert, .branch:
      statement.forEachExpression { walk($0) }
      for block in statement.blocks { walk(block) }
    }
  }

  private mutating func refuseStarred(_ value: Expression) {
    if value.isStarred { compiler("can't use starred expression here", value.range) }
  }

  private mutating func requireAsync(_ what: String, _ range: SourceRange) {
    if !current.isAsync { compiler("\(what) outside async function", range) }
  }

  // MARK: Blocks

  private mutating func walk(_ body: [Statement], in block: Block, _ range: SourceRange) {
    if current.blocks.count >= 20 { compiler("too many statically nested blocks", range) }
    current.blocks.append(block)
    walk(body)
    current.blocks.removeLast()
  }

  private mutating func checkJump(_ statement: Statement) {
    let innermost = current.blocks.last { $0 != .other }
    if innermost == .starHandler {
      compiler("'break', 'continue' and 'return' cannot appear in an except* block", statement.range)
    } else if innermost == nil {
      if case .breakLoop = statement.kind {
        compiler("'break' outside loop", statement.range)
      } else {
        compiler("'continue' not properly in loop", statement.range)
      }
    }
  }

  private mutating func checkReturn(_ value: Expression?, _ range: SourceRange) {
    if !current.isFunction {
      compiler("'return' outside function", range)
    } else if current.blocks.contains(.starHandler) {
      compiler("'break', 'continue' and 'return' cannot appear in an except* block", range)
    }
    guard let value else { return }
    current.returnsValue.append(range)
    refuseStarred(value)
    walk(value)
  }

  private mutating func walk(_ statement: TryStatement) {
    let range = statement.body.first?.range ?? SourceRange(0, 0)
    func inFinally(_ checks: inout Self, _ body: (inout Self) -> Void) {
      if !statement.finally.isEmpty { checks.current.blocks.append(.other) }
      body(&checks)
      if !statement.finally.isEmpty { checks.current.blocks.removeLast() }
    }
    inFinally(&self) { checks in
      checks.walk(statement.body, in: .other, range)
      for (index, handler) in statement.handlers.enumerated() {
        if handler.type == nil, index + 1 < statement.handlers.count {
          checks.compiler("default 'except:' must be last", handler.range)
        }
        if let type = handler.type { checks.walk(type) }
        if let name = handler.name { checks.bind(name, handler.range) }
        checks.walk(handler.body, in: statement.isStar ? .starHandler : .other, handler.range)
      }
      checks.walk(statement.otherwise)
    }
    walk(statement.finally)
  }

  // MARK: Definitions

  private mutating func walk(_ function: FunctionDefinition, _ range: SourceRange) {
    bind(function.name, range)
    for decorator in function.decorators { walk(decorator) }
    walkDefaults(function.parameters, range)
    let hasTypes = !function.typeParameters.isEmpty
    if hasTypes {
      scopes.append(Scope(kind: .function))
      bindTypeParameters(function.typeParameters)
    }
    for parameter in function.parameters.all {
      if let annotation = parameter.annotation { walk(annotation) }
    }
    if let returns = function.returns { walk(returns) }
    open(function.parameters, isAsync: function.isAsync)
    walk(function.body)
    closeScope()
    if hasTypes { closeScope() }
  }

  private mutating func walk(_ definition: ClassDefinition, _ range: SourceRange) {
    bind(definition.name, range)
    for decorator in definition.decorators { walk(decorator) }
    if !definition.typeParameters.isEmpty {
      scopes.append(Scope(kind: .function))
      bindTypeParameters(definition.typeParameters)
    }
    walk(definition.arguments, range)
    scopes.append(Scope(kind: .classBody))
    walk(definition.body)
    closeScope()
    if !definition.typeParameters.isEmpty { closeScope() }
  }

  private mutating func bindTypeParameters(_ parameters: [TypeParameter]) {
    for parameter in parameters {
      if !current.parameters.insert(parameter.name).inserted {
        symbol("duplicate type parameter '\(parameter.name)'", parameter.range)
      }
      if let bound = parameter.bound { walk(bound) }
    }
  }

  // MARK: Imports

  private mutating func bindImports(_ statement: Statement) {
    switch statement.kind {
    case .importing(let modules):
      for module in modules {
        refuseDebug(module.boundName, statement.range)
        current.quietlyBound.insert(module.boundName)
      }
    case .importingFrom(let from):
      if from.module == "__future__", from.level == 0, !mayImportFuture {
        compiler("from __future__ imports must occur at the beginning of the file", statement.range)
      }
      for member in from.members {
        if member.member == "*" {
          if current.kind != .module { symbol("import * only allowed at module level", member.range) }
        } else {
          refuseDebug(member.boundName, statement.range)
          current.quietlyBound.insert(member.boundName)
        }
      }
    default: break
    }
  }

  /// Only the docstring and other such imports may stand before an import from `__future__`.
  private mutating func noteFuture(_ statement: Statement, isFirst: Bool) {
    switch statement.kind {
    case .importingFrom(let from) where from.module == "__future__" && from.level == 0:
      for member in from.members where !Self.features.contains(member.member) {
        let message =
          member.member == "braces" ? "not a chance" : "future feature \(member.member) is not defined"
        future(message, statement.range)
      }
    case .expression(let value) where isFirst && value.isString: break
    default: mayImportFuture = false
    }
  }

  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]
}

extension Expression {
  fileprivate var isString: Bool {
    switch kind {
    case .string, .wideString: true
    default: false
    }
  }
}
