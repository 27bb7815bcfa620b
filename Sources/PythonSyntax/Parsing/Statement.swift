// The statements of the syntax tree, and the patterns of `match`. Expressions are in Expression.swift.

import Texts

/// A statement and the bytes it was read from.
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
    /// `target: annotation = value`; a name in parentheses is no plain name.
    case annotated(Expression, annotation: Expression, Expression?, isPlainName: Bool)
    case delete([Expression])
    case pass, breakLoop, continueLoop
    case returning(Expression?)
    case raising(Expression?, from: Expression?)
    case assert(Expression, message: Expression?)
    case global([String])
    case nonlocal([String])
    case importing([ImportedModule])
    case importingFrom(ImportedMembers)
    case branch(test: Expression, then: [Statement], otherwise: [Statement])
    case whileLoop(test: Expression, body: [Statement], otherwise: [Statement])
    case forLoop(ForLoop)
    case function(FunctionDefinition)
    case classDefinition(ClassDefinition)
    case trying(TryStatement)
    case with(WithStatement)
    case match(subject: Expression, [MatchCase])
    /// `type name[parameters] = value`
    case typeAlias(name: String, nameRange: SourceRange, [TypeParameter], Expression)
    /// One of IPython's commands: no Python, but what a cell may hold.
    case command(IPythonCell.Command)
  }
}

/// `module as name`: the dotted path and the name, if one is given.
package struct ImportedModule: Sendable {
  package let path: String
  package let name: String?
  package let range: SourceRange

  /// The variable that it binds.
  package var boundName: String { name ?? String(path.prefix { $0 != "." }) }
}

/// `from module import member as name, …`
package struct ImportedMembers: Sendable {
  package struct Member: Sendable {
    /// `*` for all of them.
    package let member: String
    package let name: String?
    package let range: SourceRange

    package var boundName: String { name ?? member }
  }
  /// Without the dots of a relative import.
  package let module: String?
  package let moduleRange: SourceRange
  /// How many dots stand before it.
  package let level: Int
  package let members: [Member]

  package var isStar: Bool { members.first?.member == "*" }
}

package struct ForLoop: Sendable {
  package let target: Expression
  package let iterable: Expression
  package let body: [Statement]
  package let otherwise: [Statement]
  package let isAsync: Bool
}

package struct FunctionDefinition: Sendable {
  package let name: String
  package let nameRange: SourceRange
  package let decorators: [Expression]
  package let typeParameters: [TypeParameter]
  package let parameters: Parameters
  package let returns: Expression?
  package let body: [Statement]
  package let isAsync: Bool
}

package struct ClassDefinition: Sendable {
  package let name: String
  package let nameRange: SourceRange
  package let decorators: [Expression]
  package let typeParameters: [TypeParameter]
  /// Bases and keywords, as in a call.
  package let arguments: [Argument]
  package let body: [Statement]
}

/// `T: bound`, `*Ts`, `**P` (PEP 695).
package struct TypeParameter: Sendable {
  package enum Kind: String, Sendable {
    case single = ""
    case variadic = "*"
    case parameters = "**"
  }
  package let kind: Kind
  package let name: String
  package let bound: Expression?
  package let range: SourceRange
}

package struct TryStatement: Sendable {
  package struct Handler: Sendable {
    package let type: Expression?
    package let name: String?
    package let body: [Statement]
    package let range: SourceRange
  }
  package let body: [Statement]
  package let handlers: [Handler]
  package let otherwise: [Statement]
  package let finally: [Statement]
  /// `except*`
  package let isStar: Bool
}

package struct WithStatement: Sendable {
  package let items: [(context: Expression, target: Expression?)]
  package let body: [Statement]
  package let isAsync: Bool
}

package struct MatchCase: Sendable {
  package let pattern: Pattern
  package let condition: Expression?
  package let body: [Statement]
}

/// What stands behind `case`.
package struct Pattern: Sendable {
  package let kind: Kind
  package let range: SourceRange

  package indirect enum Kind: Sendable {
    /// A number, a string, a dotted name.
    case value(Expression)
    /// `None`, `True`, `False`.
    case singleton(Expression)
    case sequence([Pattern])
    case mapping(keys: [Expression], [Pattern], rest: String?)
    case instance(Expression, [Pattern], keywords: [(name: String, pattern: Pattern)])
    /// `*rest`; nil for `*_`.
    case star(String?)
    /// `name`, `pattern as name`; without either it is `_`.
    case capture(Pattern?, name: String?)
    case alternatives([Pattern])
  }
}
