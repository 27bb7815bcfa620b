// Statements: syntax tree → executable tree.

import PythonSyntax
import Texts

extension Compiler {
  mutating func compile(_ statements: [Statement]) throws(PythonError) -> [Step] {
    var steps: [Step] = []
    steps.reserveCapacity(statements.count)
    for statement in statements { try compile(statement, into: &steps) }
    return steps
  }

  private mutating func compile(_ statement: Statement, into steps: inout [Step]) throws(PythonError) {
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
    case .annotated(let target, annotation: _, let value, isPlainName: _):
      guard let value else { return }
      let node = try compile(value)
      steps.append(AssignStep(try self.target(target), [], node, range))
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
        if module.path.contains("."), RealPython.hasPackage(module.path) {
          throw refusedImport(module.path, at: module.range)
        }
        let target = store(module.name ?? module.path, module.range)
        steps.append(ImportStep(module.path, member: nil, target, range))
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
        name, parameters, names: names, range, isReturnAnnotated: definition.returns != nil
      ) { (compiler, code) throws(PythonError) in
        code.body = try compiler.compile(definition.body)
      }
      steps.append(DefineStep(node, store(name, definition.nameRange), range))
    case .raising, .classDefinition, .trying, .with, .match, .typeAlias, .command: throw refused(statement)
    }
  }

  private mutating func importing(
    _ from: ImportedMembers, _ range: SourceRange, into steps: inout [Step]
  ) throws(PythonError) {
    guard from.level == 0, let module = from.module else {
      throw refused("relative import", at: SourceRange(from.moduleRange.start, from.moduleRange.start + 1))
    }
    if from.isStar { throw refused("star import", at: range) }
    if try leavesOut(module, from.members.map(\.boundName), range) { return }
    try refuseImport(module, from.moduleRange)
    for member in from.members {
      // What nobody has is an error of the cell's own, when it runs.
      guard
        interpreter.module(module)?.member(member.member) != nil || !RealPython.canImport(member.member, from: module)
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

  /// Only numpy and math can be imported.
  private func refuseImport(_ path: String, _ range: SourceRange) throws(PythonError) {
    let root = path.prefix { $0 != "." }
    if !leavesOutImports, root != "numpy", root != "math" { throw refusedImport(path, at: range) }
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
    default:
      throw refused("augmented assignment to an attribute", at: target.range)
    }
  }
}
