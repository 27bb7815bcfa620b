// The expressions of the syntax tree: what the parser gives and what a compiler takes. Shapes follow Python's own `ast`
// module; the statements are in Statement.swift.

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
    /// An integer beyond 64 bits.
    case bigInteger(Magnitude)
    case float(Double)
    case imaginary(Double)
    case string(String)
    /// Text that a `String` cannot hold, or that was written in a way that is not run.
    case wideString(WideText)
    case bytes([UInt8])
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
    case named(String, nameRange: SourceRange, Expression)
    case awaiting(Expression)
    case yielding(Expression?)
    case yieldingFrom(Expression)
  }
}

/// Literal text or a replacement field of an f-string.
package enum FStringPart: Sendable {
  case text(String)
  case wideText(WideText)
  /// `conversion` is `r`, `s`, `a` or nil; `selfDocumenting` is the text of `{x = }` up to the `=` and the blank space
  /// behind it; the spec may hold fields.
  case field(Expression, selfDocumenting: String?, conversion: Character?, spec: [FStringPart]?)
}

/// The text of a literal as code points, where something in it is more than a `String` of ours should hold.
package struct WideText: Sendable {
  /// Surrogates among them.
  package var scalars: [UInt32]
  /// What it was written with: `escape '\N{…}'`, `surrogate escape '\ud800'`.
  package let peculiarity: String
  package let range: SourceRange
}

package struct Argument: Sendable {
  package enum Kind: Equatable, Sendable {
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

  package init(kind: Kind, value: Expression, range: SourceRange) {
    self.kind = kind
    self.value = value
    self.range = range
  }
}

package struct Parameters: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    package let annotation: Expression?
    package let defaultValue: Expression?
    /// The name alone.
    package let range: SourceRange
    /// With the annotation.
    package let fullRange: SourceRange
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

  package init() {}

  /// All of them, in the order of their slots.
  package var all: [Parameter] {
    positional + keywordOnly + [rest, keywordRest].compactMap(\.self)
  }
}

package struct Comprehension: Sendable {
  package enum Kind: Sendable { case list, set, dict, generator }
  package struct Clause: Sendable {
    package let target: Expression
    package let iterable: Expression
    package let conditions: [Expression]
    package let isAsync: Bool
    /// The words before the target: `for`, `async for`.
    package let range: SourceRange
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
