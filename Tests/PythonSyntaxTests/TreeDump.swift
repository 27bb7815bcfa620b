// A syntax tree as an S-expression, with the bytes of every node: the same text that Tests/record_syntax.py makes of
// CPython's `ast`.

import Texts

@testable import PythonSyntax

struct TreeDump {
  /// Off inside f-strings, where CPython 3.11's own places are unreliable.
  var showsRanges = true

  func dump(_ statements: [Statement]) -> String { statements.map(dump).joined(separator: "\n") }

  private func list(_ items: [String]) -> String { "(" + items.joined(separator: " ") + ")" }
  private func block(_ statements: [Statement]) -> String { list(statements.map(dump)) }
  private func optional(_ expression: Expression?) -> String { expression.map(dump) ?? "-" }

  private func place(_ range: SourceRange) -> String { showsRanges ? "[\(range.start):\(range.end)]" : "" }

  func dump(_ statement: Statement) -> String { inner(statement.kind) + place(statement.range) }

  private func inner(_ kind: Statement.Kind) -> String {
    switch kind {
    case .expression(let value): list(["expr", dump(value)])
    case .assign(let targets, let value): list(["assign", list(targets.map(dump)), dump(value)])
    case .augmented(let target, let symbol, let value): list(["augment", symbol.rawValue, dump(target), dump(value)])
    case .annotated(let target, let value): list(["annotated", dump(target), optional(value)])
    case .delete(let targets): list(["del"] + targets.map(dump))
    case .pass: "(pass)"
    case .breakLoop: "(break)"
    case .continueLoop: "(continue)"
    case .returning(let value): list(["return", optional(value)])
    case .assert(let test, let message): list(["assert", dump(test), optional(message)])
    case .global(let names): list(["global"] + names)
    case .nonlocal(let names): list(["nonlocal"] + names)
    case .importing(let modules): list(["import"] + modules.map { "\($0.path)=\($0.name ?? "")" })
    case .importingFrom(let module, let members):
      list(["from", module] + members.map { "\($0.member)=\($0.name ?? "")" })
    case .branch(let test, let then, let otherwise): list(["if", dump(test), block(then), block(otherwise)])
    case .whileLoop(let test, let body, let otherwise): list(["while", dump(test), block(body), block(otherwise)])
    case .forLoop(let target, let iterable, let body, let otherwise):
      list(["for", dump(target), dump(iterable), block(body), block(otherwise)])
    case .function(let name, nameRange: _, let parameters, let body):
      list(["def", name, dump(parameters), block(body)])
    }
  }

  func dump(_ parameters: Parameters) -> String {
    func one(_ parameter: Parameters.Parameter) -> String {
      parameter.name + (parameter.defaultValue.map { "=" + dump($0) } ?? "")
    }
    var items: [String] = []
    for (index, parameter) in parameters.positional.enumerated() {
      items.append(one(parameter))
      if index + 1 == parameters.positionalOnlyCount { items.append("/") }
    }
    if let rest = parameters.rest { items.append("*" + rest.name) }
    if parameters.rest == nil, !parameters.keywordOnly.isEmpty { items.append("*") }
    items += parameters.keywordOnly.map(one)
    if let rest = parameters.keywordRest { items.append("**" + rest.name) }
    return list(items)
  }

  func dump(_ expression: Expression) -> String { inner(expression.kind) + place(expression.range) }

  private func inner(_ kind: Expression.Kind) -> String {
    switch kind {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "f" + String(value.bitPattern, radix: 16)
    case .string(let text): quoted(text)
    case .fstring(let parts): list(["fstring"] + TreeDump(showsRanges: false).dump(parts))
    case .name(let name): name
    case .list(let items): list(["list"] + items.map(dump))
    case .tuple(let items): list(["tuple"] + items.map(dump))
    case .set(let items): list(["set"] + items.map(dump))
    case .dict(let pairs): list(["dict"] + pairs.flatMap { [$0.key.map(dump) ?? "**", dump($0.value)] })
    case .unary(let symbol, let operand): list(["unary", "\(symbol)", dump(operand)])
    case .binary(let symbol, let left, let right): list([symbol.rawValue, dump(left), dump(right)])
    case .and(let operands): list(["and"] + operands.map(dump))
    case .or(let operands): list(["or"] + operands.map(dump))
    case .compare(let first, let rest):
      list(["compare", dump(first)] + rest.flatMap { [$0.0.rawValue, dump($0.1)] })
    case .conditional(let test, let then, let otherwise): list(["ifelse", dump(test), dump(then), dump(otherwise)])
    case .lambda(let parameters, let body): list(["lambda", dump(parameters), dump(body)])
    case .call(let function, let arguments): list(["call", dump(function)] + arguments.map(dump))
    case .attribute(let base, let name, nameRange: _): list([".", dump(base), name])
    case .subscripted(let base, let index): list(["subscript", dump(base), dump(index)])
    case .slice(let lower, let upper, let step): list(["slice", optional(lower), optional(upper), optional(step)])
    case .starred(let value): list(["*", dump(value)])
    case .named(let name, let value): list([":=", name, dump(value)])
    case .comprehension(let comprehension):
      list(
        ["\(comprehension.kind)comp", dump(comprehension.element)] + [comprehension.value.map(dump)].compactMap(\.self)
          + comprehension.clauses.map { clause in
            list(["for", dump(clause.target), dump(clause.iterable)] + clause.conditions.map(dump))
          })
    }
  }

  private func dump(_ argument: Argument) -> String {
    switch argument.kind {
    case .positional: dump(argument.value)
    case .keyword(let name): "\(name)=\(dump(argument.value))"
    case .spread: "*" + dump(argument.value)
    case .keywordSpread: "**" + dump(argument.value)
    }
  }

  /// As `ast` has it: the text of `{x = }` is a part of its own, joined with its neighbours.
  func dump(_ parts: [FStringPart]) -> [String] {
    var items: [String] = []
    var pending = ""
    func flush() {
      if !pending.isEmpty { items.append(quoted(pending)) }
      pending = ""
    }
    for part in parts {
      switch part {
      case .text(let text): pending += text
      case .field(let value, let documented, let conversion, let spec):
        pending += documented ?? ""
        flush()
        items.append(
          list([
            "field", dump(value), conversion.map(String.init) ?? "-", spec.map { list(["spec"] + dump($0)) } ?? "-",
          ]))
      }
    }
    flush()
    return items
  }

  private func quoted(_ text: String) -> String {
    var shown = "\""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value >= 0x20, scalar.value < 0x7F, scalar != "\"", scalar != "\\" {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return shown + "\""
  }
}
