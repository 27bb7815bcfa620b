// Generator functions: their statements with `yield` inside become steps that can wait, all others what they always are.

import PythonSyntax
import Texts

extension Compiler {
  /// The body of a function with `yield`.
  mutating func generatorBody(_ statements: [Statement], _ range: SourceRange) throws(PythonError) -> [Step] {
    [ResumableBlockStep(try resumable(statements), range)]
  }

  /// A block in which a `yield` stands somewhere, or may stand.
  private mutating func resumable(_ statements: [Statement]) throws(PythonError) -> ResumableBlock {
    var steps: [Step] = []
    for statement in statements {
      if statement.containsYield {
        try compileResumable(statement, into: &steps)
      } else {
        try compile(statement, into: &steps)
      }
    }
    return ResumableBlock(steps: steps, state: newSlot())
  }

  private func newSlot() -> Int { scope.newVariable(isCell: false).slot }

  private func freshName() -> String {
    let variable = scope.newVariable(isCell: false)
    let name = "<\(variable.slot)>"
    scope.variables[name] = variable
    return name
  }

  private mutating func compileResumable(
    _ statement: Statement, into steps: inout [Step]
  ) throws(PythonError) {
    let range = statement.range
    func again(_ kind: Statement.Kind) -> Statement { Statement(kind: kind, range: range) }
    switch statement.kind {
    case .expression(let value):
      let rest = try lowered(value, into: &steps)
      // What a bare `yield` was sent goes nowhere.
      if case .name = rest.kind, rest.range == value.range { return }
      try compile(again(.expression(rest)), into: &steps)
    case .assign(let targets, let value):
      try compile(again(.assign(targets, try lowered(value, into: &steps))), into: &steps)
    case .annotated(let target, let annotation, let value?, let isPlainName):
      let rest = try lowered(value, into: &steps)
      try compile(again(.annotated(target, annotation: annotation, rest, isPlainName: isPlainName)), into: &steps)
    case .augmented(let target, let operation, let value) where target.isName:
      try compile(again(.augmented(target, operation, try lowered(value, into: &steps))), into: &steps)
    case .returning(let value?):
      try compile(again(.returning(try lowered(value, into: &steps))), into: &steps)
    case .raising(let value?, from: nil):
      try compile(again(.raising(try lowered(value, into: &steps), from: nil)), into: &steps)
    case .assert(let test, message: nil):
      try compile(again(.assert(try lowered(test, into: &steps), message: nil)), into: &steps)
    case .branch(let test, let then, let otherwise):
      let test = try compile(lowered(test, into: &steps))
      let before = scope.globalUse.assigned
      let thenBlock = try resumable(then)
      let afterThen = scope.globalUse.assigned
      scope.globalUse.assigned = before
      let otherwiseBlock = try resumable(otherwise)
      scope.globalUse.assigned.formIntersection(afterThen)
      steps.append(ResumableBranchStep(test, thenBlock, otherwiseBlock, state: newSlot(), range))
    case .whileLoop(let test, let body, let otherwise):
      let ((before, testNode, bodyBlock), cost) = try costing { (compiler) throws(PythonError) in
        var before: [Step] = []
        let test = try compiler.compile(compiler.lowered(test, into: &before))
        let assigned = compiler.scope.globalUse.assigned
        let body = try compiler.resumable(body)
        compiler.scope.globalUse.assigned = assigned
        return (ResumableBlock(steps: before, state: compiler.newSlot()), test, body)
      }
      steps.append(
        ResumableWhileStep(
          before: before, testNode, bodyBlock, try resumable(otherwise), cost: cost, state: newSlot(), range))
    case .forLoop(let loop):
      if loop.isAsync { throw refused(statement) }
      let values = try compile(lowered(loop.iterable, into: &steps))
      let before = scope.globalUse.assigned
      let ((target, body), cost) = try costing { (compiler) throws(PythonError) in
        (try compiler.target(loop.target), try compiler.resumable(loop.body))
      }
      scope.globalUse.assigned = before
      steps.append(
        ResumableForStep(
          target, values, body, try resumable(loop.otherwise), cost: cost, state: newSlot(), range))
    case .trying(let trying):
      if trying.isStar { throw refused(statement) }
      steps.append(try resumable(trying, range))
    case .with(let with):
      if with.isAsync { throw refused(statement) }
      scope.cleansUp = true
      steps.append(contentsOf: try resumable(with, items: with.items[...], range).steps.parts)
    case .match(let subject, let cases):
      let subject = try lowered(subject, into: &steps)
      // Chosen by the patterns alone; the blocks are run as those of a branch are.
      steps.append(try resumableMatch(subject, cases, range))
    default: throw yieldRefused(range)
    }
  }

  private func yieldRefused(_ range: SourceRange) -> PythonError { refused("'yield' in such a place", at: range) }

  private mutating func resumable(_ trying: TryStatement, _ range: SourceRange) throws(PythonError) -> Step {
    scope.cleansUp = scope.cleansUp || !trying.finally.isEmpty || !trying.handlers.isEmpty
    let before = scope.globalUse.assigned
    let body = try resumable(trying.body)
    var sure = scope.globalUse.assigned
    var handlers: [ResumableTryStep.Handler] = []
    for handler in trying.handlers {
      scope.globalUse.assigned = before
      if let type = handler.type, type.containsYield { throw yieldRefused(type.range) }
      let type: Node? = if let type = handler.type { try compile(type) } else { nil }
      let target = handler.name.map { store($0, handler.range) }
      let block = try resumable(handler.body)
      if let name = handler.name { scope.globalUse.assigned.remove(name) }
      handlers.append(ResumableTryStep.Handler(type: type, target: target, body: block))
      sure.formIntersection(scope.globalUse.assigned)
    }
    scope.globalUse.assigned = sure
    let otherwise = try resumable(trying.otherwise)
    scope.globalUse.assigned = before
    let finally = try resumable(trying.finally)
    scope.globalUse.assigned.formUnion(sure)
    return ResumableTryStep(
      body, handlers, otherwise, finally: finally, caught: newSlot(), pending: newSlot(), state: newSlot(), range)
  }

  private mutating func resumable(
    _ with: WithStatement, items: ArraySlice<(context: Expression, target: Expression?)>, _ range: SourceRange
  ) throws(PythonError) -> ResumableBlock {
    guard let item = items.first else { return try resumable(with.body) }
    var steps: [Step] = []
    let context = try compile(lowered(item.context, into: &steps))
    let target: Target? = if let target = item.target { try self.target(target) } else { nil }
    steps.append(
      ResumableWithStep(
        context, target, try resumable(with, items: items.dropFirst(), range), state: newSlot(), range))
    return ResumableBlock(steps: steps, state: newSlot())
  }

  private mutating func resumableMatch(
    _ subject: Expression, _ cases: [MatchCase], _ range: SourceRange
  ) throws(PythonError) -> Step {
    let subject = try compile(subject)
    var compiled: [MatchStep.Case] = []
    var blocks: [ResumableBlock] = []
    let before = scope.globalUse.assigned
    for item in cases {
      scope.globalUse.assigned = before
      if let condition = item.condition, condition.containsYield { throw yieldRefused(condition.range) }
      compiled.append(try matchCase(item, body: []))
      blocks.append(try resumable(item.body))
    }
    scope.globalUse.assigned = before
    return ResumableMatchStep(MatchStep(subject, compiled, range), blocks, state: newSlot(), range)
  }

  // MARK: Expressions

  /// What is left of an expression once the steps that wait for its `yield`s have been made.
  private mutating func lowered(_ expression: Expression, into steps: inout [Step]) throws(PythonError) -> Expression {
    guard expression.containsYield else { return expression }
    var lowering = YieldLowering(freshName: freshName)
    let rest = lowering.lower(expression)
    if let range = lowering.refused { throw yieldRefused(range) }
    steps += try self.steps(of: lowering.parts)
    return rest
  }

  private mutating func steps(of parts: [LoweredPart]) throws(PythonError) -> [Step] {
    var steps: [Step] = []
    for part in parts {
      switch part {
      case .assign(let name, let value):
        steps.append(AssignStep(store(name, value.range), [], try compile(value), value.range))
      case .yield(let name, let value, let range):
        let node: Node? = if let value { try compile(value) } else { nil }
        steps.append(YieldStep(node, result: slot(name), state: newSlot(), range))
      case .yieldFrom(let name, let value, let range):
        scope.cleansUp = true
        steps.append(YieldFromStep(try compile(value), result: slot(name), state: newSlot(), range))
      case .branch(let test, let then, let otherwise):
        steps.append(
          ResumableBranchStep(
            try compile(test), ResumableBlock(steps: try self.steps(of: then), state: newSlot()),
            ResumableBlock(steps: try self.steps(of: otherwise), state: newSlot()), state: newSlot(), test.range))
      }
    }
    return steps
  }

  private func slot(_ name: String) -> Int {
    guard let variable = scope.variables[name] else { preconditionFailure("a value without its slot") }
    return variable.slot
  }
}

extension Expression {
  fileprivate var isName: Bool { if case .name = kind { true } else { false } }
}
