// The syntax tree: what the parser gives and what the compiler takes. Shapes follow Python's own `ast` module.

import Texts

/// An expression and the bytes it was read from.
package struct Expression: Sendable {
  package let kind: Kind
  package let range: SourceRange
  /// How many expressions stand one inside the other, this one counted: what a walk over the tree will recurse.
  package let height: Int

  package init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
    height = 1 + kind.innerHeight
  }

  package indirect enum Kind: Sendable {
    case none, ellipsis
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(String)
    case fstring([FStringPart])
    case name(String)
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    /// A nil key is `**value`.
    case dict([(key: Expression?, value: Expression)])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a and b and c`, `a or b`.
    case and([Expression])
    case or([Expression])
    case compare(Expression, [(ComparisonOperator, Expression)])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    case call(Expression, [Argument])
    case attribute(Expression, String, nameRange: SourceRange)
    case subscripted(Expression, index: Expression)
    /// Only inside a subscript.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    /// `*value` in a call, a display or an assignment's target.
    case starred(Expression)
    case comprehension(Comprehension)
    /// `name := value`
    case named(String, Expression)
  }
}

/// Literal text or a replacement field of an f-string.
package enum FStringPart: Sendable {
  case text(String)
  /// `conversion` is `r`, `s`, `a` or nil; `selfDocumenting` is the text of `{x = }` up to the `=` and the blank space
  /// behind it; the spec may hold fields.
  case field(Expression, selfDocumenting: String?, conversion: Character?, spec: [FStringPart]?)
}

package struct Argument: Sendable {
  package enum Kind: Sendable {
    case positional
    case keyword(String)
    /// `*value`
    case spread
    /// `**value`
    case keywordSpread
  }
  package let kind: Kind
  package let value: Expression
  package let range: SourceRange
}

package struct Parameters: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    package let defaultValue: Expression?
    package let range: SourceRange
  }
  /// Positional parameters, those before `/` first.
  package var positional: [Parameter] = []
  /// How many of them are positional-only.
  package var positionalOnlyCount = 0
  /// `*args`
  package var rest: Parameter?
  package var keywordOnly: [Parameter] = []
  /// `**kwargs`
  package var keywordRest: Parameter?
}

package struct Comprehension: Sendable {
  package enum Kind: Sendable { case list, set, dict, generator }
  package struct Clause: Sendable {
    package let target: Expression
    package let iterable: Expression
    package let conditions: [Expression]
  }
  package let kind: Kind
  /// The element, or the key of a dict comprehension.
  package let element: Expression
  package let value: Expression?
  package let clauses: [Clause]
}

package enum UnaryOperator: Sendable { case negative, positive, invert, not }

package enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"
  case matrixMultiply = "@"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
}

package enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case isSame = "is"
  case isNotSame = "is not"
  case isIn = "in"
  case isNotIn = "not in"
}

package struct Statement: Sendable {
  package let kind: Kind
  package let range: SourceRange

  package init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: the targets from left to right.
    case assign([Expression], Expression)
    case augmented(Expression, BinaryOperator, Expression)
    /// `target: annotation = value`
    case annotated(Expression, Expression?)
    case delete([Expression])
    case pass, breakLoop, continueLoop
    case returning(Expression?)
    case assert(Expression, message: Expression?)
    case global([String])
    case nonlocal([String])
    /// `import module as name`: the dotted path and the name, if one is given.
    case importing([(path: String, name: String?, range: SourceRange)])
    case importingFrom(module: String, [(member: String, name: String?, range: SourceRange)])
    case branch(test: Expression, then: [Statement], otherwise: [Statement])
    case whileLoop(test: Expression, body: [Statement], otherwise: [Statement])
    case forLoop(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case function(name: String, nameRange: SourceRange, Parameters, body: [Statement])
  }
}
