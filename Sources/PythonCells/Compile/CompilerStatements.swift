// Statements: syntax tree → executable tree.

import PythonSyntax
import Texts

extension Compiler {
  mutating func compile(_ statements: [Statement]) throws(PythonError) -> [Step] {
    var steps: [Step] = []
    steps.reserveCapacity(statements.count)
    for statement in statements {
      do throws(PythonError) { try compile(statement, into: &steps) } catch {
        guard refusals != nil else { throw error }
        refusals?.append(error)
      }
    }
    return steps
  }

  mutating func compile(_ statement: Statement, into steps: inout [Step]) throws(PythonError) {
    let range = statement.range
    noteOperation()
    switch statement.kind {
    case .expression(let value):
      steps.append(ExpressionStep(try compile(value), range))
    case .assign(let targets, let value):
      let node = try compile(value)
      var compiled: [Target] = []
      for target in targets { compiled.append(try self.target(target)) }
      guard let first = compiled.first else { preconditionFailure("an assignment to nothing") }
      steps.append(AssignStep(first, Array(compiled.dropFirst()), node, range))
    case .augmented(let target, let operation, let value):
      steps.append(try augmented(target, operation, value, range))
    case .annotated(let target, let annotation, let value, let isPlainName):
      if let value {
        let node = try compile(value)
        steps.append(AssignStep(try self.target(target), [], node, range))
      }
      // Those of a function's own variables are never looked at.
      if scope.kind != .function, let node = self.annotation(annotation) {
        let name: String? = if isPlainName, case .name(let name) = target.kind { mangled(name) } else { nil }
        steps.append(AnnotationStep(scope.isClassBody ? name : nil, node, range))
      }
    case .delete(let targets):
      var compiled: [Target] = []
      for target in targets { compiled.append(try self.target(target)) }
      for case .name(let name) in targets.map(\.kind) { scope.globalUse.assigned.remove(name) }
      steps.append(DeleteStep(compiled, range))
    case .pass: steps.append(PassStep(range))
    case .breakLoop: steps.append(JumpStep(isBreak: true, range))
    case .continueLoop: steps.append(JumpStep(isBreak: false, range))
    case .returning(let value):
      let node: Node? = if let value { try compile(value) } else { nil }
      steps.append(ReturnStep(node, range))
    case .assert(let test, let message):
      let node = try compile(test)
      let messageNode: Node? = if let message { try compile(message) } else { nil }
      steps.append(AssertStep(node, messageNode, range))
    case .global, .nonlocal:
      // They only tell the scope analysis where names live.
      steps.append(PassStep(range))
    case .importing(let modules):
      for module in modules {
        if try leavesOut(module.path, [module.boundName], module.range) { continue }
        try refuseImport(module.path, module.range)
        // What is left of numpy's are packages inside of it.
        let isThere = interpreter.hasModule(module.path)
        if module.path.contains("."), !isThere, RealPython.hasPackage(module.path) {
          throw refusedImport(module.path, at: module.range)
        }
        // Without a name of its own it is found in the module that it stands in.
        let bound = module.name == nil && isThere ? module.boundName : module.path
        steps.append(ImportStep(bound, member: nil, store(module.boundName, module.range), range))
      }
    case .importingFrom(let from): try importing(from, range, into: &steps)
    case .branch(let test, let then, let otherwise):
      let testNode = try compile(test)
      let before = scope.globalUse.assigned
      let thenSteps = try compile(then)
      let afterThen = scope.globalUse.assigned
      scope.globalUse.assigned = before
      let otherwiseSteps = try compile(otherwise)
      scope.globalUse.assigned.formIntersection(afterThen)
      steps.append(BranchStep(testNode, thenSteps, otherwiseSteps, range))
    case .whileLoop(let test, let body, let otherwise):
      let ((testNode, bodySteps), cost) = try costing { (compiler) throws(PythonError) in
        let testNode = try compiler.compile(test)
        let before = compiler.scope.globalUse.assigned
        let bodySteps = try compiler.compile(body)
        // The body may not run at all.
        compiler.scope.globalUse.assigned = before
        return (testNode, bodySteps)
      }
      steps.append(WhileStep(testNode, bodySteps, try compile(otherwise), cost: cost, range))
    case .forLoop(let loop):
      if loop.isAsync { throw refused(statement) }
      let values = try compile(iterable: loop.iterable)
      let before = scope.globalUse.assigned
      let ((targetNode, bodySteps), cost) = try costing { (compiler) throws(PythonError) in
        (try compiler.target(loop.target), try compiler.compile(loop.body))
      }
      scope.globalUse.assigned = before
      steps.append(ForStep(targetNode, values, bodySteps, try compile(loop.otherwise), cost: cost, range))
    case .function(let definition):
      if let refusal = refusal(of: definition, range) { throw refusal }
      let (name, parameters) = (definition.name, definition.parameters)
      let names = ScopeNames(function: parameters, body: definition.body)
      let node = try function(
        name, parameters, names: names, range, returns: definition.returns
      ) { (compiler, code) throws(PythonError) in
        code.documentation = definition.body.documentation
        code.isGenerator = definition.body.contains(where: \.containsYield)
        code.body = Row(
          code.isGenerator
            ? try compiler.generatorBody(definition.body, range) : try compiler.compile(definition.body))
        code.cleansUp = compiler.scope.cleansUp
      }
      let value = try decorated(node, definition.decorators)
      let target = store(name, definition.nameRange, isDefinition: definition.decorators.isEmpty)
      steps.append(DefineStep(value, target, range))
    case .classDefinition(let definition):
      let value = try decorated(try compile(definition, range), definition.decorators)
      let target = store(definition.name, definition.nameRange, isDefinition: definition.callsNothing)
      steps.append(DefineStep(value, target, range))
    case .raising(let value, from: let cause):
      let node: Node? = if let value { try compile(value) } else { nil }
      let causeNode: Node? = if let cause { try compile(cause) } else { nil }
      steps.append(RaiseStep(node, from: causeNode, range))
    case .trying(let trying):
      if trying.isStar { throw refused(statement) }
      steps.append(try compile(trying, range))
    case .with(let with):
      if with.isAsync { throw refused(statement) }
      steps.append(contentsOf: try compile(with, items: with.items[...], range))
    case .match(let subject, let cases): steps.append(try compileMatch(subject, cases, range))
    case .typeAlias, .command: throw refused(statement)
    }
  }

  /// The decorators are evaluated first, from the top, and called from the bottom.
  private mutating func decorated(_ node: Node, _ decorators: [Expression]) throws(PythonError) -> Node {
    if decorators.isEmpty { return node }
    var nodes: [Node] = []
    for decorator in decorators { nodes.append(try compile(decorator)) }
    return DecoratedNode(nodes, node, node.range)
  }

  private mutating func compile(_ trying: TryStatement, _ range: SourceRange) throws(PythonError) -> Step {
    let before = scope.globalUse.assigned
    let body = try compile(trying.body)
    // Where an error came, the rest of the body has not run.
    var sure = scope.globalUse.assigned
    var handlers: [TryStep.Handler] = []
    for handler in trying.handlers {
      scope.globalUse.assigned = before
      let type: Node? = if let type = handler.type { try compile(type) } else { nil }
      let target = handler.name.map { store($0, handler.range) }
      let steps = try compile(handler.body)
      if let name = handler.name { scope.globalUse.assigned.remove(name) }
      handlers.append(TryStep.Handler(type: type, target: target, body: steps))
      sure.formIntersection(scope.globalUse.assigned)
    }
    scope.globalUse.assigned = sure
    let otherwise = try compile(trying.otherwise)
    scope.globalUse.assigned = before
    let finally = try compile(trying.finally)
    scope.globalUse.assigned.formUnion(sure)
    return TryStep(body, handlers, otherwise, finally: finally, range)
  }

  private mutating func compile(
    _ with: WithStatement, items: ArraySlice<(context: Expression, target: Expression?)>, _ range: SourceRange
  ) throws(PythonError) -> [Step] {
    guard let item = items.first else { return try compile(with.body) }
    let context = try compile(item.context)
    let target: Target? = if let target = item.target { try self.target(target) } else { nil }
    return [WithStep(context, target, try compile(with, items: items.dropFirst(), range), range)]
  }

  /// A class: its body runs in a scope of its own, whose names its methods do not see.
  private mutating func compile(_ definition: ClassDefinition, _ range: SourceRange) throws(PythonError) -> Node {
    if let parameter = definition.typeParameters.first { throw refused("type parameter", at: parameter.range) }
    let arguments = try compile(definition.arguments)
    let inner = CompiledScope(parent: scope, names: ScopeNames(class: definition), kind: .classBody)
    let code = ClassCode(name: definition.name, qualifiedName: qualifier + definition.name, module: moduleName)
    let (outer, outerQualifier, outerClass) = (scope, qualifier, className)
    scope = inner
    qualifier += definition.name + "."
    className = definition.name
    defer { (scope, qualifier, className) = (outer, outerQualifier, outerClass) }
    code.documentation = definition.body.documentation
    code.body = Row(try compile(definition.body))
    code.slotCount = inner.slotCount
    code.knowsItsClass = inner.knowsItsClass
    code.captures = inner.captured.map(\.capture)
    var use = inner.globalUse
    let methods = use.takeDefinitions()
    outer.globalUse.formUnion(use)
    if outer.isModule, definition.callsNothing {
      outer.globalUse.define(definition.name, methods)
    } else {
      outer.globalUse.formUnion(methods)
    }
    return ClassNode(code, arguments, range)
  }

  private mutating func importing(
    _ from: ImportedMembers, _ range: SourceRange, into steps: inout [Step]
  ) throws(PythonError) {
    guard from.level == 0, let module = from.module else {
      throw refused("relative import", at: SourceRange(from.moduleRange.start, from.moduleRange.start + 1))
    }
    if from.isStar { return try importingAll(from, module, range, into: &steps) }
    if module == "__future__" {
      // The rest Python 3 does anyway.
      if from.members.contains(where: { $0.member == "annotations" }) { interpreter.annotationsAreTexts = true }
      return
    }
    if try leavesOut(module, from.members.map(\.boundName), range) { return }
    try refuseImport(module, from.moduleRange)
    for member in from.members {
      // What nobody has is an error of the cell's own, when it runs. The library's own modules may need each other in their functions.
      guard
        moduleName != "__main__" || interpreter.module(module)?.member(member.member) != nil
          || !RealPython.canImport(member.member, from: module)
      else {
        let error = refused("\(module).\(member.member)", at: member.range)
        guard leavesOutImports, scope.isModule else { throw error }
        leftOut.append(LeftOutImport(name: member.boundName, error: error))
        continue
      }
      let target = store(member.boundName, member.range)
      steps.append(ImportStep(module, member: member.member, target, range))
    }
  }

  /// `from module import *`: each name that the module really gives and that there is here. The others are refused where they
  /// are read.
  private mutating func importingAll(
    _ from: ImportedMembers, _ name: String, _ range: SourceRange, into steps: inout [Step]
  ) throws(PythonError) {
    guard let module = interpreter.module(name) else {
      // Nobody knows here which names would be bound: an audit passes over the whole cell.
      if !interpreter.hasModule(String(name.prefix { $0 != "." })) || RealPython.hasPackage(name) {
        throw refusedImport(name, at: from.moduleRange)
      }
      return steps.append(ImportAllStep(name, [], range))
    }
    let names = RealPython.starNames(of: name).filter { module.member($0) != nil }
    interpreter.noteStarImport(of: name, binding: names)
    steps.append(ImportAllStep(name, names.map { ($0, store($0, range)) }, range))
  }

  /// What there is no module of.
  private func refuseImport(_ path: String, _ range: SourceRange) throws(PythonError) {
    let root = String(path.prefix { $0 != "." })
    if !leavesOutImports, !interpreter.hasModule(root) { throw refusedImport(path, at: range) }
  }

  /// Whether an import is passed over, its names noted; within a function it is refused like anything else.
  private mutating func leavesOut(
    _ module: String, _ names: [String], _ range: SourceRange
  ) throws(PythonError) -> Bool {
    guard leavesOutImports, interpreter.module(module) == nil else { return false }
    let error = refusedImport(module, at: range)
    guard scope.isModule else { throw error }
    // What `__future__` asks for, Python 3 does anyway.
    if module != "__future__" { leftOut += names.map { LeftOutImport(name: $0, error: error) } }
    return true
  }

  private mutating func augmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws(PythonError) -> Step {
    switch target.kind {
    case .name(let name):
      let current = try read(name, target.range)
      return AugmentedNameStep(current, store(name, target.range), operation, try compile(value), range)
    case .subscripted(let object, let index):
      let place = SubscriptNode(try compile(object), try compile(index), target.range)
      return AugmentedSubscriptStep(place, operation, try compile(value), range)
    case .attribute(let object, let name, _):
      let place = AttributeNode(try compile(object), mangled(name), target.range)
      return AugmentedAttributeStep(place, operation, try compile(value), range)
    default:
      throw PythonError(.syntax, "illegal expression for augmented assignment", at: target.range, in: source)
    }
  }
}
