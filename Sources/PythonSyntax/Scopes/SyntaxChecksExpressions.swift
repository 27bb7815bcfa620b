// The part of SyntaxChecks that walks targets and expressions.

import Texts

extension SyntaxChecks {
  mutating func annotate(_ target: Expression) {
    if case .name(let name) = target.kind {
      let scope = scopes[scopes.count - 1]
      if scope.isFunction, scope.isGlobal(name) {
        symbol("annotated name '\(name)' can't be global", target.range)
      } else if scope.isFunction, scope.isNonlocal(name) {
        symbol("annotated name '\(name)' can't be nonlocal", target.range)
      }
    }
    assign(target)
    if case .name(let name) = target.kind { scopes[scopes.count - 1].annotated.insert(name) }
  }

  mutating func assign(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name, target.range)
    case .list(let items), .tuple(let items):
      let starred = items.filter(\.isStarred)
      if starred.count > 1 { compiler("multiple starred expressions in assignment", target.range) }
      for item in items {
        if case .starred(let value) = item.kind { assign(value) } else { assign(item) }
      }
    case .starred(let value):
      compiler("starred assignment target must be in a list or tuple", target.range)
      assign(value)
    default: walk(target)
    }
  }

  // MARK: Expressions

  private mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  mutating func walkDefaults(_ parameters: Parameters) {
    for parameter in parameters.positional + parameters.keywordOnly {
      if let value = parameter.defaultValue { walk(value) }
    }
  }

  mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .none, .ellipsis, .bool, .int, .float, .string: break
    case .name(let name): scopes[scopes.count - 1].used.insert(name)
    case .fstring(let parts): walk(parts)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): walk(items)
    case .dict(let pairs):
      for (key, value) in pairs {
        if let key { walk(key) }
        walk(value)
      }
    case .unary(_, let operand), .starred(let operand): walk(operand)
    case .attribute(let base, _, nameRange: _): walk(base)
    case .binary(_, let left, let right):
      walk(left)
      walk(right)
    case .compare(let first, let rest):
      walk(first)
      for (_, operand) in rest { walk(operand) }
    case .conditional(let test, let then, let otherwise): walk([test, then, otherwise])
    case .lambda(let parameters, let body):
      walkDefaults(parameters)
      open(parameters)
      walk(body)
      closeScope()
    case .call(let function, let arguments):
      walk(function)
      walk(arguments)
    case .subscripted(let base, let index): walk([base, index])
    case .slice(let lower, let upper, let step): walk([lower, upper, step].compactMap(\.self))
    case .comprehension(let comprehension): walk(comprehension)
    case .named(let name, let value):
      bindNamed(name, expression.range)
      walk(value)
    }
  }

  /// `name := value` binds in the scope around the comprehensions that it stands in.
  private mutating func bindNamed(_ name: String, _ range: SourceRange) {
    if iterables > 0 {
      symbol("assignment expression cannot be used in a comprehension iterable expression", range)
    }
    var level = scopes.count - 1
    while scopes[level].kind == .comprehension {
      if scopes[level].assigned.contains(name) {
        symbol("assignment expression cannot rebind comprehension iteration variable '\(name)'", range)
      }
      scopes[level].named.insert(name)
      level -= 1
    }
    if name == "__debug__" { compiler("cannot assign to __debug__", range) }
    if level < scopes.count - 1, scopes[level].kind == .module {
      scopes[level].quietlyBound.insert(name)
    } else {
      scopes[level].assigned.insert(name)
    }
  }

  private mutating func walk(_ parts: [FStringPart]) {
    for case .field(let value, selfDocumenting: _, conversion: _, let spec) in parts {
      walk(value)
      if let spec { walk(spec) }
    }
  }

  private mutating func walk(_ arguments: [Argument]) {
    var seen: Set<String> = []
    for argument in arguments {
      if case .keyword(let name) = argument.kind, !seen.insert(name).inserted {
        compiler("keyword argument repeated: \(name)", argument.range)
      }
    }
    for argument in arguments { walk(argument.value) }
  }

  /// The first iterable belongs to the scope around; all else is a scope of its own.
  private mutating func walk(_ comprehension: Comprehension) {
    for (index, clause) in comprehension.clauses.enumerated() {
      iterables += 1
      walk(clause.iterable)
      iterables -= 1
      if index == 0 { scopes.append(Scope(kind: .comprehension)) }
      assign(clause.target)
      walk(clause.conditions)
    }
    walk(comprehension.element)
    if let value = comprehension.value { walk(value) }
    scopes.removeLast()
  }
}
