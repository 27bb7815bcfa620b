// Expressions: syntax tree → executable tree.

import Arrays
import BigInt
import PythonSyntax
import Texts

extension Compiler {
  mutating func compile(_ expressions: [Expression]) throws(PythonError) -> [Node] {
    var nodes: [Node] = []
    nodes.reserveCapacity(expressions.count)
    for expression in expressions { nodes.append(try compile(expression)) }
    return nodes
  }

  mutating func compile(_ expression: Expression) throws(PythonError) -> Node {
    let range = expression.range
    noteOperation()
    switch expression.kind {
    case .none: return ConstantNode(.none, range)
    case .ellipsis: return ConstantNode(.ellipsis, range)
    case .bool(let value): return ConstantNode(.bool(value), range)
    case .int(let value): return ConstantNode(.int(value), range)
    case .float(let value): return ConstantNode(.float(value), range)
    case .bigInteger(let magnitude): return ConstantNode(Value(BigInt(BigUInt(words: magnitude.words))), range)
    case .imaginary(let number): return ConstantNode(Value(Complex(0, number)), range)
    case .bytes(let bytes): return ConstantNode(.object(PyBytes(bytes)), range)
    case .wideString(let text): throw refused(text.peculiarity, at: text.range)
    case .awaiting: throw refused("'await' expression", atWord: "await", range)
    case .yielding, .yieldingFrom: throw refused("'yield' expression", atWord: "yield", range)
    case .string(let value): return ConstantNode(.string(PyString(value)), range)
    case .fstring(let parts): return try fstring(parts, range)
    case .name(let name): return try read(name, range)
    case .list(let items): return try display(.list, items, range)
    case .tuple(let items): return try display(.tuple, items, range)
    case .set(let items): return try display(.set, items, range)
    case .dict(let items):
      var nodes: [(key: Node?, value: Node)] = []
      for (key, value) in items {
        let keyNode: Node? = if let key { try compile(key) } else { nil }
        nodes.append((keyNode, try compile(value)))
      }
      return DictDisplayNode(nodes, range)
    case .unary(let operation, let operand):
      let node = try compile(operand)
      // A negative number is a constant too.
      if operation == .negative, let constant = node as? ConstantNode {
        if case .int(let n) = constant.value, n != .min { return ConstantNode(.int(-n), range) }
        if case .float(let x) = constant.value { return ConstantNode(.float(-x), range) }
      }
      return UnaryNode(operation, node, range)
    case .binary(let operation, let left, let right):
      let (left, right) = (try compile(left), try compile(right))
      return interpreter.isTracing
        ? BinaryNode(operation, left, right, range) : DirectBinaryNode(operation, left, right, range)
    case .and(let operands): return LogicalNode(isAnd: true, try compile(operands), range)
    case .or(let operands): return LogicalNode(isAnd: false, try compile(operands), range)
    case .compare(let first, let rest):
      let firstNode = try compile(first)
      var nodes: [(operation: ComparisonOperator, operand: Node)] = []
      for (operation, operand) in rest { nodes.append((operation, try compile(operand))) }
      return ComparisonNode(firstNode, nodes, range)
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(
        test: try compile(test), then: try compile(then), otherwise: try compile(otherwise), range)
    case .lambda(let parameters, let body):
      let names = ScopeNames(lambda: parameters, body: body)
      return try function("<lambda>", parameters, names: names, range) { (compiler, code) throws(PythonError) in
        let result = try compiler.compile(body)
        code.body = Row([ReturnStep(result, result.range)])
      }
    case .call(let callee, let arguments): return try call(callee, arguments, range)
    case .attribute(let object, let name, _):
      try refuseMissingMember(expression)
      return AttributeNode(try compile(object), mangled(name), range)
    case .subscripted(let object, let index):
      return try subscripted(object, index, range)
    case .slice(let lower, let upper, let step):
      func optional(_ bound: Expression?) throws(PythonError) -> Node? {
        guard let bound else { return nil }
        return try compile(bound)
      }
      return SliceNode(lower: try optional(lower), upper: try optional(upper), step: try optional(step), range)
    case .starred:
      throw PythonError(.syntax, "can't use starred expression here", at: range, in: source)
    case .comprehension(let comprehension):
      return comprehension.kind == .generator
        ? try generator(comprehension, range) : try inlined(comprehension, range)
    case .named(let name, nameRange: _, let value):
      let node = try compile(value)
      return NamedNode(target: storeOutsideComprehensions(name, range), value: node, range)
    }
  }

  /// `object[index]`, to be read or assigned to.
  mutating func subscripted(
    _ object: Expression, _ index: Expression, _ range: SourceRange
  ) throws(PythonError) -> Target {
    if case .tuple(let items) = index.kind, items.count == 2, items.allSatisfy(\.isPlainIndex), !interpreter.isTracing {
      return PairSubscriptNode(try compile(object), try compile(items[0]), try compile(items[1]), range)
    }
    return SubscriptNode(try compile(object), try compile(index), range)
  }

  /// `:=` binds in the function (or cell) around the comprehensions.
  private func storeOutsideComprehensions(_ name: String, _ range: SourceRange) -> Target {
    let targets = scope.comprehensions
    scope.comprehensions = []
    defer { scope.comprehensions = targets }
    return store(name, range)
  }

  private mutating func display(
    _ kind: DisplayNode.Kind, _ items: [Expression], _ range: SourceRange
  ) throws(PythonError) -> Node {
    var nodes: [Node] = []
    var spreads: Set<Int> = []
    for (index, item) in items.enumerated() {
      if case .starred(let inner) = item.kind {
        spreads.insert(index)
        nodes.append(try compile(inner))
      } else {
        nodes.append(try compile(item))
      }
    }
    let node = DisplayNode(kind, nodes, spreads: spreads, range)
    if kind == .set, items.count > 2, items.allSatisfy(\.isFolded) { node.folding = .display }
    return node
  }

  mutating func fstring(_ parts: [FStringPart], _ range: SourceRange) throws(PythonError) -> FStringNode {
    var nodes: [FStringNode.Part] = []
    for part in parts {
      switch part {
      case .text(let text): nodes.append(.text(text))
      case .wideText(let text): throw refused(text.peculiarity, at: text.range)
      case .field(let value, let selfDocumenting, let conversion, let spec):
        let node = try compile(value)
        let specNode: FStringNode? = if let spec { try fstring(spec, range) } else { nil }
        // `{x=}` shows the repr unless a conversion or a format says otherwise.
        let shown: Character? = selfDocumenting != nil && spec == nil ? conversion ?? "r" : conversion
        nodes.append(.field(node, prefix: selfDocumenting ?? "", conversion: shown, spec: specNode))
      }
    }
    return FStringNode(nodes, range)
  }

  private mutating func call(
    _ callee: Expression, _ arguments: [Argument], _ range: SourceRange
  ) throws(PythonError) -> Node {
    if let node = superCall(callee, arguments, range) { return node }
    let calleeNode = try compile(callee)
    let nodes = try compile(arguments)
    let isTraced = interpreter.isTracing
    if let attribute = calleeNode as? AttributeNode, !isModule(attribute.object) {
      return MethodCallNode(attribute, nodes, range, isTraced: isTraced)
    }
    let general = CallNode(calleeNode, nodes, range, isTraced: isTraced)
    return memberCall(general, range) ?? general
  }

  mutating func compile(_ arguments: [Argument]) throws(PythonError) -> [ArgumentNode] {
    var nodes: [ArgumentNode] = []
    for argument in arguments {
      let value = try compile(argument.value)
      switch argument.kind {
      case .positional: nodes.append(ArgumentNode(kind: .positional, value: value))
      case .keyword(let name): nodes.append(ArgumentNode(kind: .keyword(name), value: value))
      case .spread: nodes.append(ArgumentNode(kind: .spread, value: value))
      case .keywordSpread: nodes.append(ArgumentNode(kind: .keywordSpread, value: value))
      }
    }
    return nodes
  }

  /// `super()` in a method: it knows the class and the first argument from where it stands.
  private func superCall(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange) -> Node? {
    guard arguments.isEmpty, case .name("super") = callee.kind, !interpreter.isBound("super"),
      case .global = scope.resolve("super"), let first = scope.firstParameter,
      case .captured(let index) = scope.resolve("__class__")
    else { return nil }
    let type = CapturedNode(index: index, name: "__class__", range)
    let receiver: Node =
      first.variable.isCell
      ? LocalCellNode(slot: first.variable.slot, name: first.name, range)
      : LocalNode(slot: first.variable.slot, name: first.name, range)
    return SuperNode(type: type, receiver: receiver, range)
  }

  /// The short way for `np.dot(a, b)`, `math.exp(x)` and the like; nil for all other calls.
  private func memberCall(_ general: CallNode, _ range: SourceRange) -> Node? {
    guard let count = general.directCount, count > 0, let attribute = general.callee as? AttributeNode,
      let global = attribute.object as? GlobalNode, let module = interpreter.moduleNamed(by: global.name),
      case .builtin(let builtin) = module.member(attribute.name)
    else { return nil }
    let member = ModuleMember(module: module, slot: global.slot, general: general)
    let arguments = general.positional.parts
    switch builtin.implementation {
    case .unary(let function) where count == 1: return UnaryMemberCallNode(member, function, arguments[0], range)
    case .binary(let function) where count == 2:
      return BinaryMemberCallNode(member, function, arguments[0], arguments[1], range)
    default: return nil
    }
  }

  private func isModule(_ node: Node) -> Bool {
    guard let global = node as? GlobalNode else { return false }
    return interpreter.moduleNamed(by: global.name) != nil
  }

  /// `np.fft.fft` where `np` can only be the module: refused here, by its whole dotted name, before anything runs.
  private func refuseMissingMember(_ expression: Expression) throws(PythonError) {
    guard case .attribute(let object, let name, _) = expression.kind else { return }
    let isMissing =
      if let module = module(object) {
        module.member(name) == nil && RealPython.member(name, ofModule: module.name) != nil
      } else if case .attribute(let outer, let function, _) = object.kind, let module = module(outer),
        case .builtin(let builtin) = module.member(function)
      {
        name != "__name__" && ufuncAttribute(builtin, name) == nil && Value.builtin(builtin).reallyHas(name)
      } else {
        false
      }
    if isMissing { throw refused(source.text(expression.range), at: expression.range) }
  }

  /// The module that a name can only be.
  private func module(_ expression: Expression) -> PyModule? {
    guard case .name(let alias) = expression.kind, case .global = scope.resolve(alias) else { return nil }
    return interpreter.moduleNamed(by: alias)
  }

  // MARK: Comprehensions

  /// The targets of a comprehension get slots of their own in the frame around it.
  private mutating func inlined(_ comprehension: Comprehension, _ range: SourceRange) throws(PythonError) -> Node {
    let names = ScopeNames(comprehension: comprehension)
    let first = try compile(iterable: comprehension.clauses[0].iterable)
    let start = scope.slotCount
    var variables: [String: CompiledScope.Variable] = [:]
    for name in names.bound {
      variables[name] = scope.newVariable(isCell: names.takenByInner.contains(name))
    }
    let end = scope.slotCount
    scope.comprehensions.append(variables)
    let outerQualifier = qualifier
    let kind = comprehension.kind == .set ? "set" : comprehension.kind == .dict ? "dict" : "list"
    qualifier += "<\(kind)comp>."
    defer {
      scope.comprehensions.removeLast()
      qualifier = outerQualifier
    }
    let ((clauses, element, value), cost) = try costing { (compiler) throws(PythonError) in
      let clauses = try compiler.clauses(comprehension, first: first)
      let element = try compiler.compile(comprehension.element)
      let value: Node? = if let value = comprehension.value { try compiler.compile(value) } else { nil }
      return (clauses, element, value)
    }
    return ComprehensionNode(
      comprehension.kind, element, value, clauses, slots: start..<end, cost: cost, range)
  }

  private mutating func generator(_ comprehension: Comprehension, _ range: SourceRange) throws(PythonError) -> Node {
    let first = try compile(iterable: comprehension.clauses[0].iterable)
    let names = ScopeNames(comprehension: comprehension)
    let inner = CompiledScope(parent: scope, names: names, kind: .function)
    let (outer, outerQualifier) = (scope, qualifier)
    scope = inner
    qualifier += "<genexpr>."
    defer { (scope, qualifier) = (outer, outerQualifier) }
    let ((clauses, element), cost) = try costing { (compiler) throws(PythonError) in
      (try compiler.clauses(comprehension, first: first), try compiler.compile(comprehension.element))
    }
    let node = GeneratorNode(element, clauses, slotCount: inner.slotCount, cost: cost, range)
    node.captures = inner.captured.map(\.capture)
    node.globalUse = inner.globalUse
    outer.globalUse.formUnion(inner.globalUse)
    return node
  }

  private mutating func clauses(_ comprehension: Comprehension, first: Node) throws(PythonError) -> [ClauseNode] {
    var result: [ClauseNode] = []
    for (index, clause) in comprehension.clauses.enumerated() {
      if clause.isAsync { throw refused("'async' comprehension", atWord: "async", clause.range) }
      let iterable = index == 0 ? first : try compile(iterable: clause.iterable)
      let target = try target(clause.target)
      result.append(ClauseNode(target: target, iterable: iterable, conditions: try compile(clause.conditions)))
    }
    return result
  }
}
