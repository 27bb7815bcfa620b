// What stands directly inside a node: for walks over a tree that treat most nodes alike.

import Texts

extension Expression {
  /// The expressions directly inside, in the order in which Python evaluates them; those of a lambda or a comprehension, which
  /// belong to a scope of their own, as they stand in the text.
  package func forEachPart(_ body: (Expression) -> Void) {
    switch kind {
    case .none, .ellipsis, .bool, .int, .bigInteger, .float, .imaginary, .string, .wideString, .bytes, .name: break
    case .fstring(let parts): parts.forEachValue(body)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): items.forEach(body)
    case .dict(let pairs):
      for (key, value) in pairs {
        if let key { body(key) }
        body(value)
      }
    case .unary(_, let operand), .starred(let operand), .awaiting(let operand), .yieldingFrom(let operand),
      .attribute(let operand, _, nameRange: _), .named(_, nameRange: _, let operand):
      body(operand)
    case .yielding(let operand): if let operand { body(operand) }
    case .binary(_, let left, let right):
      body(left)
      body(right)
    case .compare(let first, let rest):
      body(first)
      for (_, operand) in rest { body(operand) }
    case .conditional(let test, let then, let otherwise): [test, then, otherwise].forEach(body)
    case .lambda(let parameters, let value):
      for parameter in parameters.all { parameter.defaultValue.map(body) }
      body(value)
    case .call(let callee, let arguments):
      body(callee)
      for argument in arguments { body(argument.value) }
    case .subscripted(let object, let index):
      body(object)
      body(index)
    case .slice(let lower, let upper, let step):
      for bound in [lower, upper, step] { bound.map(body) }
    case .comprehension(let comprehension):
      for clause in comprehension.clauses {
        body(clause.iterable)
        body(clause.target)
        clause.conditions.forEach(body)
      }
      body(comprehension.element)
      comprehension.value.map(body)
    }
  }
}

extension [FStringPart] {
  /// The expressions of the fields, those of their specs too.
  package func forEachValue(_ body: (Expression) -> Void) {
    for case .field(let value, selfDocumenting: _, conversion: _, let spec) in self {
      body(value)
      spec?.forEachValue(body)
    }
  }
}

extension Statement {
  /// The expressions directly inside; those of blocks and definitions are not among them.
  package func forEachExpression(_ body: (Expression) -> Void) {
    switch kind {
    case .expression(let value): body(value)
    case .assign(let targets, let value):
      body(value)
      targets.forEach(body)
    case .augmented(let target, _, let value):
      body(target)
      body(value)
    case .annotated(let target, let annotation, let value, isPlainName: _):
      value.map(body)
      body(target)
      body(annotation)
    case .delete(let targets): targets.forEach(body)
    case .returning(let value): value.map(body)
    case .raising(let error, let cause):
      error.map(body)
      cause.map(body)
    case .assert(let test, let message):
      body(test)
      message.map(body)
    case .branch(let test, then: _, otherwise: _), .whileLoop(let test, body: _, otherwise: _): body(test)
    case .forLoop(let loop):
      body(loop.iterable)
      body(loop.target)
    case .function(let function):
      function.decorators.forEach(body)
      for parameter in function.parameters.all {
        parameter.defaultValue.map(body)
        parameter.annotation.map(body)
      }
      function.returns.map(body)
    case .classDefinition(let definition):
      definition.decorators.forEach(body)
      for argument in definition.arguments { body(argument.value) }
    case .trying(let statement):
      for handler in statement.handlers { handler.type.map(body) }
    case .with(let statement):
      for (context, target) in statement.items {
        body(context)
        target.map(body)
      }
    case .match(let subject, let cases):
      body(subject)
      for item in cases {
        item.pattern.forEachValue(body)
        item.condition.map(body)
      }
    case .typeAlias(name: _, nameRange: _, _, let value): body(value)
    case .pass, .breakLoop, .continueLoop, .global, .nonlocal, .importing, .importingFrom, .command: break
    }
  }

  /// The blocks directly inside, in the order of the text.
  package var blocks: [[Statement]] {
    switch kind {
    case .branch(_, let then, let otherwise), .whileLoop(_, let then, let otherwise): [then, otherwise]
    case .forLoop(let loop): [loop.body, loop.otherwise]
    case .function(let function): [function.body]
    case .classDefinition(let definition): [definition.body]
    case .trying(let statement):
      [statement.body] + statement.handlers.map(\.body) + [statement.otherwise, statement.finally]
    case .with(let statement): [statement.body]
    case .match(_, let cases): cases.map(\.body)
    default: []
    }
  }
}

extension Pattern {
  /// The patterns directly inside.
  package var parts: [Pattern] {
    switch kind {
    case .value, .singleton, .star: []
    case .sequence(let items), .alternatives(let items): items
    case .mapping(keys: _, let values, rest: _): values
    case .instance(_, let positional, let keywords): positional + keywords.map(\.pattern)
    case .capture(let inner, name: _): [inner].compactMap(\.self)
    }
  }

  /// The names that it binds, in order; one may stand there twice.
  package var boundNames: [String] {
    let inner = parts.flatMap(\.boundNames)
    return switch kind {
    case .star(let name), .capture(_, let name), .mapping(_, _, rest: let name): inner + [name].compactMap(\.self)
    default: inner
    }
  }

  /// The expressions in it: values, keys and classes.
  package func forEachValue(_ body: (Expression) -> Void) {
    switch kind {
    case .value(let value), .singleton(let value): body(value)
    case .mapping(let keys, _, rest: _): keys.forEach(body)
    case .instance(let type, _, keywords: _): body(type)
    default: break
    }
    for part in parts { part.forEachValue(body) }
  }
}
