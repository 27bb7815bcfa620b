// Syntax tree → executable tree. Names become slots here, and what the text alone shows to be unsupported is refused here.

import Arrays
import PythonSyntax
import Texts

/// The scope being compiled: where its names live.
final class CompiledScope {
  struct Variable {
    let slot: Int
    /// Shared with inner functions.
    let isCell: Bool
  }

  let parent: CompiledScope?
  let names: ScopeNames
  /// A cell's own level: its names are global, only comprehensions have slots.
  let isModule: Bool
  var variables: [String: Variable] = [:]
  /// The targets of the comprehensions being compiled, innermost last.
  var comprehensions: [[String: Variable]] = []
  var slotCount = 0
  /// The lesson's variables that this scope mentions.
  var globalUse = GlobalUse()
  /// What this function captures, in the order of its closure.
  var captured: [(name: String, capture: FunctionNode.Capture)] = []

  init(parent: CompiledScope?, names: ScopeNames, isModule: Bool) {
    self.parent = parent
    self.names = names
    self.isModule = isModule
    if !isModule {
      for name in names.bound { variables[name] = newVariable(isCell: names.takenByInner.contains(name)) }
    }
  }

  func newVariable(isCell: Bool) -> Variable {
    slotCount += 1
    return Variable(slot: slotCount - 1, isCell: isCell)
  }

  enum Resolution {
    case variable(Variable)
    case captured(Int)
    case global
  }

  func resolve(_ name: String) -> Resolution {
    for targets in comprehensions.reversed() {
      if let variable = targets[name] { return .variable(variable) }
    }
    if names.globals.contains(name) { return .global }
    if let variable = variables[name] { return .variable(variable) }
    if let index = captured.firstIndex(where: { $0.name == name }) { return .captured(index) }
    guard let parent else { return .global }
    switch parent.resolve(name) {
    case .global: return .global
    case .variable(let variable):
      captured.append((name, .local(variable.slot)))
    case .captured(let index):
      captured.append((name, .captured(index)))
    }
    return .captured(captured.count - 1)
  }
}

/// Compiles one cell or inline expression.
struct Compiler {
  let interpreter: Interpreter
  let source: Source
  var scope: CompiledScope
  /// Whether a cell's import of a module that there is none of is left out instead of refused.
  var leavesOutImports = false
  /// Such imports.
  var leftOut: [LeftOutImport] = []
  /// Operations compiled since the innermost loop or function began that is being compiled.
  private var operations = 0
  /// What stands before the name of a function that is compiled here: `outer.<locals>.`
  var qualifier = ""

  init(_ interpreter: Interpreter, _ source: Source, names: ScopeNames) {
    self.interpreter = interpreter
    self.source = source
    scope = CompiledScope(parent: nil, names: names, isModule: true)
  }

  // MARK: Costs

  /// An operation is compiled.
  mutating func noteOperation() { operations += 1 }

  /// What a turn of the loop (or a call of the function) that `body` compiles costs, in steps of a budget.
  mutating func costing<Result>(
    _ body: (inout Compiler) throws(PythonError) -> Result
  ) throws(PythonError) -> (Result, cost: Int) {
    let outer = operations
    operations = 0
    let result = try body(&self)
    let cost = 1 + operations / 4
    // An inner loop's turns are charged for themselves.
    operations = outer + 1
    return (result, cost)
  }

  // MARK: Names

  func read(_ name: String, _ range: SourceRange) throws(PythonError) -> Node {
    if let local = ofFunction(name, range) { return local }
    let builtin = interpreter.builtinValue(name)
    if builtin == nil, !interpreter.isBound(name), RealPython.builtin(name) != nil {
      throw refused("built-in '\(name)'", at: range)
    }
    scope.globalUse.noteRead(name)
    return GlobalNode(slot: interpreter.globalSlot(name), name: name, builtin: builtin, range)
  }

  func store(_ name: String, _ range: SourceRange) -> Target {
    if let local = ofFunction(name, range) { return local }
    scope.globalUse.noteStore(name)
    return GlobalNode(slot: interpreter.globalSlot(name), name: name, range)
  }

  /// A variable of this function, or of one around it; nil for the lesson's.
  private func ofFunction(_ name: String, _ range: SourceRange) -> Target? {
    switch scope.resolve(name) {
    case .variable(let variable):
      variable.isCell
        ? LocalCellNode(slot: variable.slot, name: name, range) : LocalNode(slot: variable.slot, name: name, range)
    case .captured(let index): CapturedNode(index: index, name: name, range)
    case .global: nil
    }
  }

  mutating func target(_ expression: Expression) throws(PythonError) -> Target {
    switch expression.kind {
    case .name(let name): return store(name, expression.range)
    case .subscripted(let object, let index):
      return try subscripted(object, index, expression.range)
    case .tuple(let items), .list(let items):
      var targets: [Target] = []
      var star: Int?
      for (index, item) in items.enumerated() {
        if case .starred(let inner) = item.kind {
          star = index
          targets.append(try target(inner))
        } else {
          targets.append(try target(item))
        }
      }
      return UnpackingTarget(targets, star: star, expression.range)
    case .attribute:
      throw refused("assignment to an attribute", at: expression.range)
    default:
      throw PythonError(.syntax, "cannot assign to expression", at: expression.range, in: source)
    }
  }

  // MARK: Functions

  mutating func function(
    _ name: String, _ parameters: Parameters, names: ScopeNames, _ range: SourceRange, isReturnAnnotated: Bool = false,
    body: (inout Compiler, FunctionCode) throws(PythonError) -> Void
  ) throws(PythonError) -> FunctionNode {
    var defaults: [Node] = []
    for parameter in parameters.positional {
      if let value = parameter.defaultValue { defaults.append(try compile(value)) }
    }
    var keywordDefaults: [Node?] = []
    for parameter in parameters.keywordOnly {
      if let value = parameter.defaultValue {
        keywordDefaults.append(try compile(value))
      } else {
        keywordDefaults.append(nil)
      }
    }
    let inner = CompiledScope(parent: scope, names: names, isModule: false)
    let all =
      parameters.positional + parameters.keywordOnly + [parameters.rest, parameters.keywordRest].compactMap { $0 }
    let code = FunctionCode(
      name: name, qualifiedName: qualifier + name, parameters: all.map(\.name),
      positionalOnlyCount: parameters.positionalOnlyCount,
      positionalCount: parameters.positional.count, keywordOnlyCount: parameters.keywordOnly.count,
      hasRest: parameters.rest != nil, hasKeywordRest: parameters.keywordRest != nil,
      cellParameters: all.compactMap { inner.variables[$0.name] }.filter(\.isCell).map(\.slot), source: source)
    code.isAnnotated = isReturnAnnotated || all.contains { $0.annotation != nil }
    for name in names.nonlocals {
      if case .captured = inner.resolve(name) { continue }
      throw PythonError(.syntax, "no binding for nonlocal '\(name)' found", at: range, in: source)
    }
    let (outer, outerQualifier) = (scope, qualifier)
    scope = inner
    qualifier += name + ".<locals>."
    defer { (scope, qualifier) = (outer, outerQualifier) }
    code.cost = try costing { (compiler) throws(PythonError) in try body(&compiler, code) }.cost
    code.slotCount = inner.slotCount
    code.globalUse = inner.globalUse
    // A named function of the lesson is found by its name; one inside of it, or without a name, is its owner's business.
    if !outer.isModule || name == "<lambda>" { outer.globalUse.formUnion(inner.globalUse) }
    let node = FunctionNode(code, defaults: defaults, keywordDefaults: keywordDefaults, range)
    node.captures = inner.captured.map(\.capture)
    return node
  }
}

extension Expression {
  /// Neither a slice nor a star: what two plain indices of a matrix are.
  var isPlainIndex: Bool {
    switch kind {
    case .slice, .starred: false
    default: true
    }
  }
}
