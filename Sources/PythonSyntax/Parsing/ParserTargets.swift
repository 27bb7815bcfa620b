// Assignment targets: read as expressions, then checked (the grammar's star_targets, single_target and del_targets).

import Texts

extension Parser {
  /// What a target is for: some forms are targets of one and not of another.
  enum TargetUse { case assignment, loop, deletion }

  /// The targets between `for` and `in`.
  mutating func loopTarget(from start: Int) throws(Failure) -> Expression {
    let first = index
    do throws(Failure) {
      var target = try loopTargetItem()
      if kind == .comma {
        var items = [target]
        while take(.comma), kind != .in { items.append(try loopTargetItem()) }
        target = try node(.tuple(items), from: first)
      }
      if isTarget(target), kind == .in { return target }
    } catch {
      guard case .stuck = error, isDiagnosing, lexemes[furthest].kind != .error else { throw error }
    }
    guard isDiagnosing else { throw .stuck }
    // invalid_for_target: what stands there is read as any expression.
    index = first
    let value = try starExpressions()
    if let wrong = wrongTarget(value, for: .loop) {
      throw syntaxError("cannot assign to \(wrong.describedAsTarget)", wrong.range)
    }
    throw .stuck
  }

  private mutating func loopTargetItem() throws(Failure) -> Expression {
    kind == .star ? try starred() : try operators(.bitOr)
  }

  /// The innermost part that cannot be assigned to (or deleted), as CPython's `_PyPegen_get_invalid_target` finds it.
  func wrongTarget(_ target: Expression, for use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscripted: return nil
    case .list(let items), .tuple(let items):
      for item in items {
        if let wrong = wrongTarget(item, for: use) { return wrong }
      }
      return nil
    case .starred(let value):
      return use == .deletion ? target : wrongTarget(value, for: use)
    case .compare(let left, let rest) where use == .loop && rest.first?.0 == .isIn:
      // `for (a in b)`: what stands before the `in` was meant.
      return wrongTarget(left, for: use)
    default: return target
    }
  }

  private func isTarget(_ target: Expression) -> Bool { wrongTarget(target, for: .assignment) == nil }
}

extension Expression {
  /// What CPython calls this in "cannot assign to …" (`_PyPegen_get_expr_name`).
  var describedAsTarget: String {
    switch kind {
    case .none: "None"
    case .ellipsis: "ellipsis"
    case .bool(let value): value ? "True" : "False"
    case .int, .bigInteger, .float, .imaginary, .string, .wideString, .bytes: "literal"
    case .fstring: "f-string expression"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dict: "dict literal"
    case .unary, .binary, .and, .or: "expression"
    case .compare: "comparison"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .call: "function call"
    case .awaiting: "await expression"
    case .yielding, .yieldingFrom: "yield expression"
    case .attribute: "attribute"
    case .subscripted: "subscript"
    case .slice: "slice"
    case .starred: "starred"
    case .named: "named expression"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dict: "dict comprehension"
      case .generator: "generator expression"
      }
    }
  }
}
