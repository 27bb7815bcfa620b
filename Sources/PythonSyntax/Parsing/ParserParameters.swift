// The parameters of `def` and `lambda` (Python reference, 8.7), with CPython's messages for what is wrong with them.

import Texts

extension Parser {
  /// Parameters up to the `)` of a `def` or the `:` of a lambda; only a `def`'s may be annotated.
  mutating func parameters(until close: Lexeme.Kind) throws(Failure) -> Parameters {
    var parameters = Parameters()
    var hasSlash = false
    var star: Int?
    while kind != close {
      let start = index
      switch kind {
      case .slash:
        try slash(&parameters, hasSlash: hasSlash, hasStar: star != nil)
        hasSlash = true
      case .star:
        if star != nil {
          if isDiagnosing { furthest = max(furthest, min(index + 1, lexemes.count - 1)) }
          throw following == .comma || following == .name
            ? syntaxError("* argument may appear only once", lexeme.range) : .stuck
        }
        star = start
        try restParameter(&parameters, until: close)
      case .doubleStar:
        try keywordRestParameter(&parameters, until: close)
        return parameters
      case .name:
        let parameter = try parameter(until: close)
        if star != nil {
          parameters.keywordOnly.append(parameter)
        } else {
          if parameter.defaultValue == nil, parameters.positional.last?.defaultValue != nil {
            // CPython has no words for it where the default stands behind a slash.
            let isKnown = !hasSlash || parameters.positional.count == parameters.positionalOnlyCount
            throw isKnown && (kind == .comma || kind == close)
              ? syntaxError("non-default argument follows default argument", parameter.range) : .stuck
          }
          parameters.positional.append(parameter)
        }
      case .leftParenthesis:
        throw star == nil ? parenthesizedParameters(until: close) : .stuck
      default:
        throw .stuck
      }
      guard take(.comma) else { break }
    }
    return parameters
  }

  /// `name: annotation = value`
  private mutating func parameter(until close: Lexeme.Kind) throws(Failure) -> Parameters.Parameter {
    let start = index
    let (name, nameRange, annotation) = try annotatedName(until: close)
    let fullRange = range(from: start)
    var value: Expression?
    if kind == .equal {
      let equal = lexeme.range
      advance()
      if kind == .comma || kind == close, close == .rightParenthesis || kind == .comma {
        throw syntaxError("expected default value expression", equal)
      }
      value = try expression()
    }
    return Parameters.Parameter(
      name: name, annotation: annotation, defaultValue: value, range: nameRange, fullRange: fullRange)
  }

  /// Only here an annotation may be starred, where the caller says so: `*args: *shape`.
  private mutating func annotatedName(
    until close: Lexeme.Kind, mayBeStarred: Bool = false
  ) throws(Failure) -> (String, SourceRange, Expression?) {
    let (name, nameRange) = try name()
    guard close == .rightParenthesis, take(.colon) else { return (name, nameRange, nil) }
    return (name, nameRange, mayBeStarred ? try starExpression() : try expression())
  }

  private mutating func slash(
    _ parameters: inout Parameters, hasSlash: Bool, hasStar: Bool
  ) throws(Failure) {
    let place = lexeme.range
    if hasStar { throw syntaxError("/ must be ahead of *", place) }
    if hasSlash { throw syntaxError("/ may appear only once", place) }
    if parameters.positional.isEmpty {
      throw following == .comma ? syntaxError("at least one argument must precede /", place) : .stuck
    }
    advance()
    if kind == .star { throw syntaxError("expected comma between / and *", lexeme.range) }
    parameters.positionalOnlyCount = parameters.positional.count
  }

  /// `*args`, or the bare `*`.
  private mutating func restParameter(_ parameters: inout Parameters, until close: Lexeme.Kind) throws(Failure) {
    let place = lexeme.range
    advance()
    let isBareEnd = kind == close || kind == .comma && (following == close || following == .doubleStar)
    if isBareEnd {
      if kind == .comma { advance() }
      let message = "named arguments must follow bare *"
      throw close == .colon ? syntaxErrorAtFurthest(message) : syntaxError(message, place)
    }
    guard kind != .comma else { return }
    let start = index
    let (name, nameRange, annotation) = try annotatedName(until: close, mayBeStarred: true)
    let fullRange = range(from: start)
    if kind == .equal { throw syntaxError("var-positional argument cannot have default value", lexeme.range) }
    parameters.rest = Parameters.Parameter(
      name: name, annotation: annotation, defaultValue: nil, range: nameRange, fullRange: fullRange)
  }

  /// `**kwargs`, behind which nothing may follow.
  private mutating func keywordRestParameter(
    _ parameters: inout Parameters, until close: Lexeme.Kind
  ) throws(Failure) {
    advance()
    let start = index
    let (name, nameRange, annotation) = try annotatedName(until: close)
    let fullRange = range(from: start)
    if kind == .equal { throw syntaxError("var-keyword argument cannot have default value", lexeme.range) }
    parameters.keywordRest = Parameters.Parameter(
      name: name, annotation: annotation, defaultValue: nil, range: nameRange, fullRange: fullRange)
    guard take(.comma), kind != close else { return }
    switch kind {
    case .name, .star, .doubleStar, .slash:
      throw syntaxError("arguments cannot follow var-keyword argument", lexeme.range)
    default: throw .stuck
    }
  }

  private mutating func parenthesizedParameters(until close: Lexeme.Kind) -> Failure {
    guard isDiagnosing else { return .stuck }
    let open = index
    advance()
    repeat {
      guard kind == .name else { return .stuck }
      advance()
    } while take(.comma) && kind != .rightParenthesis
    guard take(.rightParenthesis) else { return .stuck }
    let whose = close == .colon ? "Lambda expression" : "Function"
    return syntaxError("\(whose) parameters cannot be parenthesized", range(from: open))
  }
}
