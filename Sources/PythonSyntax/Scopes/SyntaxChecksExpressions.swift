// The part of SyntaxChecks that walks targets and expressions.

import Texts

extension SyntaxChecks {
  mutating func annotate(_ target: Expression, isPlainName: Bool) {
    if isPlainName, case .name(let name) = target.kind {
      if current.kind != .module, current.isGlobal(name) {
        symbol("annotated name '\(name)' can't be global", target.range)
      } else if current.kind != .module, current.isNonlocal(name) {
        symbol("annotated name '\(name)' can't be nonlocal", target.range)
      }
    }
    assign(target)
    if case .name(let name) = target.kind { current.annotated.insert(name) }
  }

  mutating func assign(_ target: Expression, deleting: Bool = false) {
    switch target.kind {
    case .name(let name): bind(name, target.range, deleting: deleting)
    case .list(let items), .tuple(let items):
      let starred = items.filter(\.isStarred)
      if starred.count > 1 { compiler("multiple starred expressions in assignment", target.range) }
      for item in items {
        if case .starred(let value) = item.kind { assign(value) } else { assign(item, deleting: deleting) }
      }
    case .starred(let value):
      compiler("starred assignment target must be in a list or tuple", target.range)
      assign(value)
    case .attribute(let object, let name, nameRange: _):
      walk(object)
      refuseDebug(name, target.range, deleting: deleting)
    default: walk(target)
    }
  }

  // MARK: Expressions

  private mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  mutating func walkDefaults(_ parameters: Parameters, _ range: SourceRange) {
    for parameter in parameters.all {
      refuseDebug(parameter.name, range)
      if let value = parameter.defaultValue { walk(value) }
    }
  }

  mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .name(let name): current.used.insert(name)
    case .lambda(let parameters, let body):
      walkDefaults(parameters, expression.range)
      open(parameters)
      walk(body)
      closeScope()
    case .call(let function, let arguments):
      walk(function)
      walk(arguments, expression.range)
    case .comprehension(let comprehension): walk(comprehension, expression.range)
    case .named(let name, let nameRange, let value):
      bindNamed(name, nameRange, expression.range)
      walk(value)
    case .yielding(let value):
      if let value, value.isStarred { compiler("can't use starred expression here", value.range) }
      noteYield(expression.range)
      if let value { walk(value) }
    case .yieldingFrom(let value):
      if current.isAsync { compiler("'yield from' inside async function", expression.range) }
      noteYield(expression.range)
      walk(value)
    case .awaiting(let value):
      noteAwait(expression.range)
      walk(value)
    default: expression.forEachPart { walk($0) }
    }
  }

  private mutating func noteYield(_ range: SourceRange) {
    switch current.kind {
    case .comprehension(let kind):
      let what =
        switch kind {
        case .list: "list comprehension"
        case .set: "set comprehension"
        case .dict: "dict comprehension"
        case .generator: "generator expression"
        }
      symbol("'yield' inside \(what)", range)
    case .function: current.isGenerator = true
    case .module, .classBody: compiler("'yield' outside function", range)
    }
  }

  private mutating func noteAwait(_ range: SourceRange) {
    current.awaits = true
    if current.isComprehension { return }
    if !current.isFunction {
      compiler("'await' outside function", range)
    } else if !current.isAsync {
      compiler("'await' outside async function", range)
    }
  }

  /// `name := value` binds in the scope around the comprehensions that it stands in.
  private mutating func bindNamed(_ name: String, _ nameRange: SourceRange, _ range: SourceRange) {
    if iterables > 0 {
      symbol("assignment expression cannot be used in a comprehension iterable expression", range)
    }
    var level = scopes.count - 1
    while scopes[level].isComprehension {
      if scopes[level].assigned.contains(name) {
        symbol("assignment expression cannot rebind comprehension iteration variable '\(name)'", nameRange)
      }
      scopes[level].named.insert(name)
      level -= 1
    }
    if level < scopes.count - 1, scopes[level].kind == .classBody {
      symbol("assignment expression within a comprehension cannot be used in a class body", nameRange)
    }
    refuseDebug(name, nameRange)
    if level < scopes.count - 1, scopes[level].kind == .module {
      scopes[level].quietlyBound.insert(name)
    } else {
      scopes[level].assigned.insert(name)
    }
  }

  mutating func walk(_ arguments: [Argument], _ range: SourceRange) {
    var seen: Set<String> = []
    for argument in arguments {
      guard case .keyword(let name) = argument.kind else { continue }
      refuseDebug(name, range)
      if !seen.insert(name).inserted { compiler("keyword argument repeated: \(name)", argument.range) }
    }
    for argument in arguments { walk(argument.value) }
  }

  /// The first iterable belongs to the scope around; all else is a scope of its own.
  private mutating func walk(_ comprehension: Comprehension, _ range: SourceRange) {
    for (index, clause) in comprehension.clauses.enumerated() {
      iterables += 1
      walk(clause.iterable)
      iterables -= 1
      if index == 0 { scopes.append(Scope(kind: .comprehension(comprehension.kind))) }
      if clause.isAsync { current.awaits = true }
      assign(clause.target)
      walk(clause.conditions)
    }
    walk(comprehension.element)
    if let value = comprehension.value { walk(value) }
    let scope = scopes.removeLast()
    guard scope.awaits, comprehension.kind != .generator else { return }
    if current.isComprehension {
      current.awaits = true
    } else if !current.isAsync {
      compiler("asynchronous comprehension outside of an asynchronous function", range)
    }
  }
}
