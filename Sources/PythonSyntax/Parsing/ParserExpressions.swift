// Expressions, from `lambda` and `if … else` down to `**` (Python reference, chapter 6).

import Texts

extension Parser {
  /// `a, *b, c`: on the right of an assignment, behind `return`, `in` of a `for` statement.
  mutating func starExpressions() throws(Failure) -> Expression {
    let start = index
    let first = try starExpression()
    guard kind == .comma else { return first }
    var items = [first]
    while take(.comma), startsExpression(kind) || kind == .star { items.append(try starExpression()) }
    return try node(.tuple(items), from: start)
  }

  mutating func starExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  /// `*value`
  mutating func starred() throws(Failure) -> Expression {
    let start = index
    advance()
    let value = try operators(.bitOr)
    return try node(.starred(value), from: start)
  }

  /// An element of a display: `name := value`, `*value` or an expression.
  mutating func starNamedExpression() throws(Failure) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  mutating func namedExpression() throws(Failure) -> Expression {
    let start = index
    if kind == .name, following == .walrus {
      let (name, nameRange) = try name()
      advance()
      let value = try expression()
      return try node(.named(name, nameRange: nameRange, value), from: start)
    }
    let value = try expression()
    if isDiagnosing { try diagnoseNamed(value, from: start) }
    guard kind != .walrus else { throw .stuck }
    return value
  }

  mutating func expression() throws(Failure) -> Expression {
    if kind == .lambda { return try lambda() }
    let start = index
    let value = try disjunction()
    if isDiagnosing {
      try diagnoseNeighbour(of: value, from: start)
      try diagnoseCondition(of: value)
      try diagnoseOldStatement(from: start)
    }
    guard kind == .if else { return value }
    let condition = index
    do throws(Failure) {
      return try conditional(value, from: start)
    } catch {
      // An expression ends before an `if` that has no `else`.
      guard try goesBack(to: condition, after: error) else { throw error }
      return value
    }
  }

  /// `if test else otherwise` behind its first part.
  private mutating func conditional(_ value: Expression, from start: Int) throws(Failure) -> Expression {
    advance()
    let test = try disjunction()
    try expect(.else)
    try descend()
    defer { depth -= 1 }
    let otherwise = try expression()
    return try node(.conditional(test: test, then: value, otherwise: otherwise), from: start)
  }

  /// `yield`, `yield a, b`, `yield from a`
  mutating func yielding() throws(Failure) -> Expression {
    let start = index
    advance()
    if take(.from) {
      let value = try expression()
      return try node(.yieldingFrom(value), from: start)
    }
    let value = startsExpression(kind) || kind == .star ? try starExpressions() : nil
    return try node(.yielding(value), from: start)
  }

  private mutating func lambda() throws(Failure) -> Expression {
    let start = index
    try descend()
    defer { depth -= 1 }
    advance()
    let parameters = try parameters(until: .colon)
    try expect(.colon)
    let body = try expression()
    return try node(.lambda(parameters, body), from: start)
  }

  mutating func disjunction() throws(Failure) -> Expression { try operators(.or) }

  /// How strongly an operator binds.
  enum Strength: Int, Comparable {
    case or = 1
    case and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    var next: Self { Self(rawValue: rawValue + 1) ?? .factor }
  }

  /// Operands and the operators between them that bind at least as strongly as `weakest`.
  mutating func operators(_ weakest: Strength) throws(Failure) -> Expression {
    let start = index
    var left: Expression
    if kind == .not, weakest <= .not {
      try descend()
      defer { depth -= 1 }
      advance()
      let operand = try operators(.not)
      left = try node(.unary(.not, operand), from: start)
    } else {
      left = try factor()
    }
    while true {
      let mark = index
      if let (symbol, strength) = BinaryOperator.reading(kind) {
        guard strength >= weakest else { return left }
        advance()
        guard let right = try operand(strength.next, orBackTo: mark) else { return left }
        left = try node(.binary(symbol, left, right), from: start)
      } else if kind == .and, weakest <= .and {
        guard let rest = try operands(behind: .and, .not) else { return left }
        left = try node(.and([left] + rest), from: start)
      } else if kind == .or, weakest <= .or {
        guard let rest = try operands(behind: .or, .and) else { return left }
        left = try node(.or([left] + rest), from: start)
      } else if weakest <= .comparison, let rest = try comparisons() {
        left = try node(.compare(left, rest), from: start)
      } else {
        return left
      }
    }
  }

  /// What stands behind an operator; nil where the expression is left without it.
  private mutating func operand(
    _ weakest: Strength, orBackTo mark: Int
  ) throws(Failure) -> Expression? {
    do throws(Failure) {
      return try operators(weakest)
    } catch {
      guard try goesBack(to: mark, after: error) else { throw error }
      return nil
    }
  }

  /// `and b and c`, or nil if nothing follows.
  private mutating func operands(
    behind word: Lexeme.Kind, _ weakest: Strength
  ) throws(Failure) -> [Expression]? {
    var found: [Expression] = []
    while kind == word {
      let mark = index
      advance()
      guard let operand = try operand(weakest, orBackTo: mark) else { break }
      found.append(operand)
    }
    return found.isEmpty ? nil : found
  }

  /// `< b <= c`, or nil if no comparison follows.
  private mutating func comparisons() throws(Failure) -> [(ComparisonOperator, Expression)]? {
    var found: [(ComparisonOperator, Expression)] = []
    var mark = index
    while let symbol = comparisonOperator() {
      guard let operand = try operand(.bitOr, orBackTo: mark) else { break }
      found.append((symbol, operand))
      mark = index
    }
    return found.isEmpty ? nil : found
  }

  private mutating func comparisonOperator() -> ComparisonOperator? {
    let symbol: ComparisonOperator
    switch kind {
    case .doubleEqual: symbol = .equal
    case .notEqual: symbol = .notEqual
    case .less: symbol = .less
    case .lessEqual: symbol = .lessEqual
    case .greater: symbol = .greater
    case .greaterEqual: symbol = .greaterEqual
    case .in: symbol = .isIn
    case .not where following == .in:
      advance()
      symbol = .isNotIn
    case .not:
      // CPython has looked behind the `not` when it stops here.
      furthest = max(furthest, min(index + 1, lexemes.count - 1))
      return nil
    case .is where following == .not:
      advance()
      symbol = .isNotSame
    case .is: symbol = .isSame
    default: return nil
    }
    advance()
    return symbol
  }

  /// Signs and `**`: `-2 ** -1` is `-(2 ** (-1))`.
  private mutating func factor() throws(Failure) -> Expression {
    let start = index
    let symbol: UnaryOperator
    switch kind {
    case .minus: symbol = .negative
    case .plus: symbol = .positive
    case .tilde: symbol = .invert
    default:
      let base = try awaitedPrimary()
      guard kind == .doubleStar else { return base }
      try descend()
      defer { depth -= 1 }
      let mark = index
      advance()
      do throws(Failure) {
        let exponent = try factor()
        return try node(.binary(.power, base, exponent), from: start)
      } catch {
        guard try goesBack(to: mark, after: error) else { throw error }
        return base
      }
    }
    try descend()
    defer { depth -= 1 }
    advance()
    let operand = try factor()
    return try node(.unary(symbol, operand), from: start)
  }

  private mutating func awaitedPrimary() throws(Failure) -> Expression {
    guard kind == .await else { return try primary() }
    let start = index
    advance()
    let value = try primary()
    return try node(.awaiting(value), from: start)
  }

  /// Whether an expression can begin with this.
  func startsExpression(_ kind: Lexeme.Kind) -> Bool {
    switch kind {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .plus, .minus, .tilde, .not,
      .lambda, .true, .false, .none, .await:
      true
    default: false
    }
  }
}

extension BinaryOperator {
  /// The operator of a lexeme and how strongly it binds; `**` is read elsewhere, as it binds to the right.
  static func reading(_ kind: Lexeme.Kind) -> (Self, Parser.Strength)? {
    switch kind {
    case .bar: (.bitOr, .bitOr)
    case .caret: (.bitXor, .bitXor)
    case .ampersand: (.bitAnd, .bitAnd)
    case .shiftLeft: (.shiftLeft, .shift)
    case .shiftRight: (.shiftRight, .shift)
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .term)
    case .slash: (.divide, .term)
    case .doubleSlash: (.floorDivide, .term)
    case .percent: (.remainder, .term)
    case .at: (.matrixMultiply, .term)
    default: nil
    }
  }
}
