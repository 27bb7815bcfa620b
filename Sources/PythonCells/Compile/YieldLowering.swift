// Expressions with `yield` inside: a function that waits in the middle of an expression has to keep what it has computed so far. So
// everything before the last `yield` is computed into variables of its own, in Python's order, each by a small statement.

import PythonSyntax
import Texts

/// What an expression with `yield` becomes: these first, in order, then what is left of it.
indirect enum LoweredPart {
  case assign(name: String, Expression)
  /// `name = yield value`
  case yield(name: String, Expression?, SourceRange)
  /// `name = yield from value`
  case yieldFrom(name: String, Expression, SourceRange)
  /// `and`, `or` and `… if … else …`: one of two ways.
  case branch(test: Expression, then: [LoweredPart], otherwise: [LoweredPart])
}

extension Expression {
  /// Whether a `yield` of this function stands inside: those of lambdas and comprehensions are their own.
  var containsYield: Bool {
    switch kind {
    case .yielding, .yieldingFrom: return true
    case .lambda(let parameters, _): return parameters.all.contains { $0.defaultValue?.containsYield ?? false }
    case .comprehension(let comprehension): return comprehension.clauses.first?.iterable.containsYield ?? false
    default:
      var isInside = false
      forEachPart { isInside = isInside || $0.containsYield }
      return isInside
    }
  }
}

extension Statement {
  /// Whether a `yield` of this function stands in it or in its blocks.
  var containsYield: Bool {
    switch kind {
    case .function, .classDefinition: break
    default: if blocks.contains(where: { $0.contains(where: \.containsYield) }) { return true }
    }
    var isInside = false
    forEachExpression { isInside = isInside || $0.containsYield }
    return isInside
  }
}

/// Takes one expression apart.
struct YieldLowering {
  private(set) var parts: [LoweredPart] = []
  /// Where the names come from.
  private let freshName: () -> String
  /// What cannot be taken apart.
  private(set) var refused: SourceRange?

  init(freshName: @escaping () -> String) { self.freshName = freshName }

  /// What is left of the expression behind the parts.
  mutating func lower(_ expression: Expression) -> Expression {
    guard expression.containsYield else { return expression }
    let range = expression.range
    func made(_ kind: Expression.Kind) -> Expression { Expression(kind: kind, range: range) }
    switch expression.kind {
    case .yielding(let value):
      let value = value.map { lower($0) }
      let name = freshName()
      parts.append(.yield(name: name, value, range))
      return made(.name(name))
    case .yieldingFrom(let value):
      let value = lower(value)
      let name = freshName()
      parts.append(.yieldFrom(name: name, value, range))
      return made(.name(name))
    case .unary(let operation, let operand): return made(.unary(operation, lower(operand)))
    case .starred(let operand): return made(.starred(lower(operand)))
    case .attribute(let operand, let name, let nameRange):
      return made(.attribute(lower(operand), name, nameRange: nameRange))
    case .named(let name, let nameRange, let value):
      return made(.named(name, nameRange: nameRange, lower(value)))
    case .binary(let operation, let left, let right):
      let items = lower([left, right])
      return made(.binary(operation, items[0], items[1]))
    case .compare(let first, let rest) where rest.count == 1:
      let items = lower([first, rest[0].1])
      return made(.compare(items[0], [(rest[0].0, items[1])]))
    case .list(let items): return made(.list(lower(items)))
    case .tuple(let items): return made(.tuple(lower(items)))
    case .set(let items): return made(.set(lower(items)))
    case .dict(let pairs) where pairs.allSatisfy({ $0.key != nil }):
      let items = lower(pairs.flatMap { [$0.key, $0.value].compactMap(\.self) })
      return made(
        .dict(stride(from: 0, to: items.count, by: 2).map { (key: items[$0], value: items[$0 + 1]) }))
    case .subscripted(let object, let index):
      let items = lower([object, index])
      return made(.subscripted(items[0], index: items[1]))
    case .call(let callee, let arguments):
      // A method is found before its arguments are computed, but nothing else is done with it.
      let items = lower([callee] + arguments.map(\.value))
      return made(
        .call(
          items[0],
          zip(arguments, items.dropFirst()).map { Argument(kind: $0.kind, value: $1, range: $0.range) }))
    case .fstring(let fields):
      return made(
        .fstring(
          fields.map { part in
            guard case .field(let value, let text, let conversion, let spec) = part else { return part }
            return .field(kept(lower(value)), selfDocumenting: text, conversion: conversion, spec: spec)
          }))
    case .conditional(let test, let then, let otherwise):
      let test = lower(test)
      let name = freshName()
      parts.append(.branch(test: test, then: into(name, then), otherwise: into(name, otherwise)))
      return made(.name(name))
    case .and(let operands), .or(let operands):
      var isAnd = false
      if case .and = expression.kind { isAnd = true }
      let name = freshName()
      parts += chain(operands[...], name, isAnd, range)
      return made(.name(name))
    default:
      refused = refused ?? range
      return expression
    }
  }

  /// All but what comes behind the last `yield` is kept.
  private mutating func lower(_ expressions: [Expression]) -> [Expression] {
    guard let last = expressions.lastIndex(where: \.containsYield) else { return expressions }
    return expressions.enumerated().map { place, expression in
      place < last ? kept(lower(expression)) : place == last ? lower(expression) : expression
    }
  }

  /// The value in a variable of its own, where it could be another one later.
  private mutating func kept(_ expression: Expression) -> Expression {
    switch expression.kind {
    case .none, .ellipsis, .bool, .int, .float, .string: return expression
    case .starred(let inner): return Expression(kind: .starred(kept(inner)), range: expression.range)
    default:
      let name = freshName()
      parts.append(.assign(name: name, expression))
      return Expression(kind: .name(name), range: expression.range)
    }
  }

  private mutating func into(_ name: String, _ expression: Expression) -> [LoweredPart] {
    var inner = YieldLowering(freshName: freshName)
    let rest = inner.lower(expression)
    refused = refused ?? inner.refused
    return inner.parts + [.assign(name: name, rest)]
  }

  private mutating func chain(
    _ operands: ArraySlice<Expression>, _ name: String, _ isAnd: Bool, _ range: SourceRange
  ) -> [LoweredPart] {
    guard let first = operands.first else { return [] }
    let start = into(name, first)
    if operands.count == 1 { return start }
    let rest = chain(operands.dropFirst(), name, isAnd, range)
    let test = Expression(kind: .name(name), range: first.range)
    return start + [.branch(test: test, then: isAnd ? rest : [], otherwise: isAnd ? [] : rest)]
  }
}
