// What a claim that does not hold saw: the values of the parts of its expression, so that the author need not compute
// them again.

import PythonSyntax
import Texts

extension Interpreter {
  /// The parts of an inline expression that have a value of their own, in reading order, each once: what is compared, what
  /// is given to functions, and the variables. Constants, functions and modules are left out, as is a comprehension's inside.
  public func parts(of inline: InlineExpression) -> [(text: String, value: Value)] {
    var ranges: [SourceRange] = []
    var result: [(text: String, value: Value)] = []
    var seen: Set<String> = []
    for part in inline.expression.parts {
      let text = inline.source.text(part.range)
      guard part.range != inline.expression.range, seen.insert(text).inserted, let value = try? value(of: part, inline)
      else { continue }
      switch value {
      case .function, .builtin, .type, .module, .dtype, .iterator, .unbound: continue
      default:
        ranges.append(part.range)
        result.append((text, value))
      }
    }
    return zip(ranges, result).sorted { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }.map(\.1)
  }

  private func value(of part: Expression, _ inline: InlineExpression) throws(PythonError) -> Value {
    let field = FStringPart.field(part, selfDocumenting: nil, conversion: nil, spec: nil)
    return try evaluate(compiled(field, part, inline.source)).value
  }
}

extension Expression {
  /// Itself and the parts whose values explain its own.
  fileprivate var parts: [Expression] {
    switch kind {
    case .name: [self]
    case .compare(let first, let rest): operands([first] + rest.map(\.1))
    case .and(let operands), .or(let operands): self.operands(operands)
    case .unary(_, let operand): operands([operand])
    case .binary(_, let left, let right): left.parts + right.parts
    case .conditional(let test, let then, let otherwise): operands([test, then, otherwise])
    case .call(let callee, let arguments):
      if case .attribute(let object, _, _) = callee.kind {
        operands([object] + arguments.map(\.value))
      } else {
        operands(arguments.map(\.value))
      }
    case .attribute(let object, _, _): operands([object])
    case .subscripted(let object, let index): [object] + object.parts + index.parts
    case .list(let items), .tuple(let items), .set(let items): items.flatMap(\.parts)
    default: []
    }
  }

  private func operands(_ operands: [Expression]) -> [Expression] {
    operands.flatMap { $0.isLiteral ? [] : [$0] + $0.parts }
  }

  private var isLiteral: Bool {
    switch kind {
    case .none, .ellipsis, .bool, .int, .float, .string, .fstring, .slice, .starred, .lambda: true
    case .unary(_, let operand): operand.isLiteral
    case .list(let items), .tuple(let items), .set(let items): items.allSatisfy(\.isLiteral)
    default: false
    }
  }
}
