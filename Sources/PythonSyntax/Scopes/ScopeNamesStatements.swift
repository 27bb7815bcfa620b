// The part of ScopeNames that walks statements and patterns.

import Texts

extension ScopeNames {
  mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .assign(let targets, let value):
      visit(value)
      for item in targets { bindTarget(item) }
    case .augmented(let target, _, let value):
      visit(value)
      visit(target)
      bindTarget(target)
    case .annotated(let target, let annotation, let value, let isPlainName):
      visit(annotation)
      if let value { visit(value) }
      // `(name): annotation` alone binds nothing.
      if isPlainName || value != nil || !target.isName { bindTarget(target) }
    case .delete(let targets):
      for item in targets { bindTarget(item) }
    case .global(let names): declareGlobal(names)
    case .nonlocal(let names): declareNonlocal(names)
    case .importing(let modules):
      for module in modules { bind(module.name ?? module.path, byImport: true) }
    case .importingFrom(let from):
      for member in from.members where member.member != "*" { bind(member.boundName) }
    case .branch(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .whileLoop(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .forLoop(let loop):
      visit(loop.iterable)
      bindTarget(loop.target)
      visit(loop.body)
      visit(loop.otherwise)
    case .function(let function):
      visit(function.decorators)
      visitDefaults(function.parameters)
      for parameter in function.parameters.all { if let annotation = parameter.annotation { visit(annotation) } }
      if let returns = function.returns { visit(returns) }
      bind(function.name)
      enter(ScopeNames(function: function.parameters, body: function.body))
    case .classDefinition(let definition):
      visit(definition.decorators)
      for argument in definition.arguments { visit(argument.value) }
      bind(definition.name)
      enter(ScopeNames(class: definition))
    case .trying(let statement): visit(statement)
    case .with(let statement):
      for (context, target) in statement.items {
        visit(context)
        if let target { bindTarget(target) }
      }
      visit(statement.body)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        if let condition = item.condition { visit(condition) }
        visit(item.body)
      }
    case .typeAlias(let name, nameRange: _, _, _): bind(name)
    default: statement.forEachExpression { visit($0) }
    }
  }

  private mutating func visit(_ statement: TryStatement) {
    visit(statement.body)
    for handler in statement.handlers {
      if let type = handler.type { visit(type) }
      if let name = handler.name { bind(name) }
      visit(handler.body)
    }
    visit(statement.otherwise)
    visit(statement.finally)
  }

  private mutating func visit(_ pattern: Pattern) {
    for name in pattern.boundNames { bind(name) }
    pattern.forEachValue { visit($0) }
  }
}
