// How deep an expression is: the parser bounds it, so that every walk over a tree fits the stack.

import Texts

extension Expression.Kind {
  /// The height of the highest expression directly inside.
  var innerHeight: Int {
    switch self {
    case .none, .ellipsis, .bool, .int, .bigInteger, .float, .imaginary, .string, .wideString, .bytes, .name: 0
    case .fstring(let parts): parts.height
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): items.height
    case .dict(let pairs): pairs.reduce(0) { max($0, $1.key?.height ?? 0, $1.value.height) }
    case .unary(_, let operand), .starred(let operand), .named(_, nameRange: _, let operand): operand.height
    case .awaiting(let operand), .yieldingFrom(let operand): operand.height
    case .yielding(let operand): operand?.height ?? 0
    case .attribute(let base, _, nameRange: _): base.height
    case .binary(_, let left, let right): max(left.height, right.height)
    case .compare(let first, let rest): rest.reduce(first.height) { max($0, $1.1.height) }
    case .conditional(let test, let then, let otherwise): max(test.height, then.height, otherwise.height)
    case .lambda(let parameters, let body): max(parameters.height, body.height)
    case .call(let function, let arguments): arguments.reduce(function.height) { max($0, $1.value.height) }
    case .subscripted(let base, let index): max(base.height, index.height)
    case .slice(let lower, let upper, let step): max(lower?.height ?? 0, upper?.height ?? 0, step?.height ?? 0)
    case .comprehension(let comprehension): comprehension.height
    }
  }
}

extension [Expression] {
  fileprivate var height: Int { reduce(0) { Swift.max($0, $1.height) } }
}

extension [FStringPart] {
  fileprivate var height: Int {
    reduce(0) { highest, part in
      guard case .field(let value, selfDocumenting: _, conversion: _, let spec) = part else { return highest }
      return Swift.max(highest, value.height, spec?.height ?? 0)
    }
  }
}

extension Parameters {
  fileprivate var height: Int {
    all.reduce(0) { max($0, $1.defaultValue?.height ?? 0, $1.annotation?.height ?? 0) }
  }
}

extension Comprehension {
  fileprivate var height: Int {
    clauses.reduce(max(element.height, value?.height ?? 0)) { highest, clause in
      max(highest, clause.target.height, clause.iterable.height, clause.conditions.height)
    }
  }
}
