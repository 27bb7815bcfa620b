// A syntax tree as an S-expression, with the bytes of every node: the same text that Tests/syntax_tree.py makes of
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
  private func many(_ expressions: [Expression]) -> String { list(expressions.map(dump)) }

  private func place(_ range: SourceRange) -> String { showsRanges ? "[\(range.start):\(range.end)]" : "" }

  func dump(_ statement: Statement) -> String { inner(statement.kind) + place(statement.range) }

  private func inner(_ kind: Statement.Kind) -> String {
    switch kind {
    case .expression(let value): list(["expr", dump(value)])
    case .assign(let targets, let value): list(["assign", many(targets), dump(value)])
    case .augmented(let target, let symbol, let value): list(["augment", symbol.rawValue, dump(target), dump(value)])
    case .annotated(let target, let annotation, let value, let isPlainName):
      list(["annotated", dump(target), dump(annotation), optional(value), isPlainName ? "1" : "0"])
    case .delete(let targets): list(["del"] + targets.map(dump))
    case .pass: "(pass)"
    case .breakLoop: "(break)"
    case .continueLoop: "(continue)"
    case .returning(let value): list(["return", optional(value)])
    case .raising(let error, let cause): list(["raise", optional(error), optional(cause)])
    case .assert(let test, let message): list(["assert", dump(test), optional(message)])
    case .global(let names): list(["global"] + names)
    case .nonlocal(let names): list(["nonlocal"] + names)
    case .importing(let modules):
      list(["import"] + modules.map { "\($0.path)=\($0.name ?? "")" + place($0.range) })
    case .importingFrom(let from):
      list(
        ["from", String(repeating: ".", count: from.level) + (from.module ?? "")]
          + from.members.map { "\($0.member)=\($0.name ?? "")" + place($0.range) })
    case .branch(let test, let then, let otherwise): list(["if", dump(test), block(then), block(otherwise)])
    case .whileLoop(let test, let body, let otherwise): list(["while", dump(test), block(body), block(otherwise)])
    case .forLoop(let loop):
      list([
        (loop.isAsync ? "async-" : "") + "for", dump(loop.target), dump(loop.iterable), block(loop.body),
        block(loop.otherwise),
      ])
    case .function(let function):
      list([
        (function.isAsync ? "async-" : "") + "def", function.name, many(function.decorators),
        dump(function.typeParameters), dump(function.parameters), optional(function.returns), block(function.body),
      ])
    case .classDefinition(let definition):
      list([
        "class", definition.name, many(definition.decorators), dump(definition.typeParameters),
        list(definition.arguments.map(dump)), block(definition.body),
      ])
    case .trying(let statement):
      list(
        [statement.isStar ? "try*" : "try", block(statement.body)]
          + statement.handlers.map { handler in
            list(["except", optional(handler.type), handler.name ?? "-", block(handler.body)]) + place(handler.range)
          } + [block(statement.otherwise), block(statement.finally)])
    case .with(let statement):
      list([
        (statement.isAsync ? "async-" : "") + "with",
        list(statement.items.map { list([dump($0.context), optional($0.target)]) }), block(statement.body),
      ])
    case .match(let subject, let cases):
      list(
        ["match", dump(subject)]
          + cases.map { list(["case", dump($0.pattern), optional($0.condition), block($0.body)]) })
    case .typeAlias(let name, nameRange: _, let parameters, let value):
      list(["type", name, dump(parameters), dump(value)])
    case .command(let command): list(["command", quoted(command.what)])
    }
  }

  private func dump(_ parameters: [TypeParameter]) -> String {
    list(
      parameters.map { $0.kind.rawValue + $0.name + ($0.bound.map { ":" + dump($0) } ?? "") + place($0.range) })
  }

  private func dump(_ pattern: Pattern) -> String {
    let inner =
      switch pattern.kind {
      case .value(let value): list(["value", dump(value)])
      case .singleton(let value): list(["singleton", TreeDump(showsRanges: false).dump(value)])
      case .sequence(let items): list(["sequence"] + items.map(dump))
      case .mapping(let keys, let values, let rest):
        list(["mapping"] + zip(keys, values).flatMap { [dump($0), dump($1)] } + ["**" + (rest ?? "-")])
      case .instance(let type, let positional, let keywords):
        list(
          ["instance", dump(type)] + positional.map(dump) + keywords.map { $0.name + "=" + dump($0.pattern) })
      case .star(let name): list(["star", name ?? "-"])
      case .capture(let inner, let name): list(["as", inner.map(dump) ?? "-", name ?? "-"])
      case .alternatives(let items): list(["or"] + items.map(dump))
      }
    return inner + place(pattern.range)
  }

  func dump(_ parameters: Parameters) -> String {
    func one(_ parameter: Parameters.Parameter) -> String {
      parameter.name + (parameter.annotation.map { ":" + dump($0) } ?? "") + place(parameter.fullRange)
        + (parameter.defaultValue.map { "=" + dump($0) } ?? "")
    }
    var items: [String] = []
    for (index, parameter) in parameters.positional.enumerated() {
      items.append(one(parameter))
      if index + 1 == parameters.positionalOnlyCount { items.append("/") }
    }
    if let rest = parameters.rest { items.append("*" + one(rest)) }
    if parameters.rest == nil, !parameters.keywordOnly.isEmpty { items.append("*") }
    items += parameters.keywordOnly.map(one)
    if let rest = parameters.keywordRest { items.append("**" + one(rest)) }
    return list(items)
  }

  func dump(_ expression: Expression) -> String { inner(expression.kind) + place(expression.range) }

  private func inner(_ kind: Expression.Kind) -> String {
    switch kind {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .bigInteger(let magnitude): "0x" + magnitude.hexadecimal
    case .float(let value): "f" + String(value.bitPattern, radix: 16)
    case .imaginary(let value): "j" + String(value.bitPattern, radix: 16)
    case .string(let text): quoted(text)
    case .wideString(let text): quoted(text.scalars)
    case .bytes(let bytes): "b" + quoted(bytes.map(UInt32.init))
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
    case .named(let name, let nameRange, let value): list([":=", name + place(nameRange), dump(value)])
    case .awaiting(let value): list(["await", dump(value)])
    case .yielding(let value): list(["yield", optional(value)])
    case .yieldingFrom(let value): list(["yield-from", dump(value)])
    case .comprehension(let comprehension):
      list(
        ["\(comprehension.kind)comp", dump(comprehension.element)] + [comprehension.value.map(dump)].compactMap(\.self)
          + comprehension.clauses.map { clause in
            list(
              [(clause.isAsync ? "async-" : "") + "for", dump(clause.target), dump(clause.iterable)]
                + clause.conditions.map(dump))
          })
    }
  }

  private func dump(_ argument: Argument) -> String {
    switch argument.kind {
    case .positional: dump(argument.value)
    case .keyword(let name): "\(name)=\(dump(argument.value))" + place(argument.range)
    case .spread: "*" + dump(argument.value) + place(argument.range)
    case .keywordSpread: "**" + dump(argument.value) + place(argument.range)
    }
  }

  /// As `ast` has it: the text of `{x = }` is a part of its own, joined with its neighbours.
  func dump(_ parts: [FStringPart]) -> [String] {
    var items: [String] = []
    var pending: [UInt32] = []
    func flush() {
      if !pending.isEmpty { items.append(quoted(pending)) }
      pending = []
    }
    for part in parts {
      switch part {
      case .text(let text): pending += text.unicodeScalars.map(\.value)
      case .wideText(let text): pending += text.scalars
      case .field(let value, let documented, let conversion, let spec):
        pending += (documented ?? "").unicodeScalars.map(\.value)
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

  private func quoted(_ text: String) -> String { quoted(text.unicodeScalars.map(\.value)) }

  private func quoted(_ scalars: [UInt32]) -> String {
    var shown = "\""
    for value in scalars {
      if value >= 0x20, value < 0x7F, value != 0x22, value != 0x5C, let scalar = Unicode.Scalar(value) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{" + String(value, radix: 16) + "}"
      }
    }
    return shown + "\""
  }
}
