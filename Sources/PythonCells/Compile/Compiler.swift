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
  /// Whether something inside of this class's body asks for the class.
  private(set) var knowsItsClass = false
  enum Kind {
    /// A cell's own level: its names are global, only comprehensions have slots.
    case module
    case function
    /// Its names live in a namespace, and its first slots hold that and the class.
    case classBody
  }
  let kind: Kind
  var variables: [String: Variable] = [:]
  /// The targets of the comprehensions being compiled, innermost last.
  var comprehensions: [[String: Variable]] = []
  var slotCount = 0
  /// Whether a generator has something to do when nobody holds it any more.
  var cleansUp = false
  /// A function's first parameter.
  var firstParameter: (name: String, variable: Variable)?
  /// The lesson's variables that this scope mentions.
  var globalUse = GlobalUse()
  /// What this function captures, in the order of its closure.
  var captured: [(name: String, capture: FunctionNode.Capture)] = []

  init(parent: CompiledScope?, names: ScopeNames, kind: Kind) {
    self.parent = parent
    self.names = names
    self.kind = kind
    switch kind {
    case .module: break
    case .classBody: slotCount = 2
    case .function:
      for name in names.bound { variables[name] = newVariable(isCell: names.takenByInner.contains(name)) }
    }
  }

  var isModule: Bool { if case .module = kind { true } else { false } }
  /// Whether a class body's own namespace is asked for the name: comprehensions and `global` come before it.
  func isOfNamespace(_ name: String) -> Bool {
    !names.globals.contains(name) && !names.nonlocals.contains(name)
      && !comprehensions.contains { $0[name] != nil }
  }
  var isClassBody: Bool { if case .classBody = kind { true } else { false } }

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
    switch parent.resolveForInner(name) {
    case .global: return .global
    case .variable(let variable):
      captured.append((name, .local(variable.slot)))
    case .captured(let index):
      captured.append((name, .captured(index)))
    }
    return .captured(captured.count - 1)
  }

  /// What a function inside of this scope sees under a name. Methods do not see the names of their class, but for the class
  /// itself, as `__class__`.
  private func resolveForInner(_ name: String) -> Resolution {
    if isClassBody, name == "__class__" {
      knowsItsClass = true
      return .variable(Variable(slot: ClassCode.classSlot, isCell: true))
    }
    return resolve(name)
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
  /// What is refused, where all of it is wanted; nil where the first refusal ends it.
  var refusals: [PythonError]?
  /// Operations compiled since the innermost loop or function began that is being compiled.
  private var operations = 0
  /// The class whose body is being compiled, that of its methods included.
  var className: String?
  /// The module that functions and classes are defined in.
  var moduleName = "__main__"
  /// What stands before the name of a function that is compiled here: `outer.<locals>.`
  var qualifier = ""

  init(_ interpreter: Interpreter, _ source: Source, names: ScopeNames) {
    self.interpreter = interpreter
    self.source = source
    scope = CompiledScope(parent: nil, names: names, kind: .module)
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
    if scope.isClassBody, scope.isOfNamespace(name) {
      return ClassNameNode(mangled(name), outer: try readOutside(name, range), range)
    }
    return try readOutside(name, range)
  }

  /// `__name` in a class is `_Class__name`.
  func mangled(_ name: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__"), let className else { return name }
    let plain = className.drop { $0 == "_" }
    return plain.isEmpty ? name : "_\(plain)\(name)"
  }

  private func readOutside(_ name: String, _ range: SourceRange) throws(PythonError) -> Node {
    if let local = ofFunction(name, range) { return local }
    let builtin = interpreter.builtinValue(name)
    // A module's text means Python's own names, whatever the lesson has made of them.
    if moduleName != "__main__", let value = builtin ?? interpreter.moduleBuiltin(name) {
      return ConstantNode(value, range)
    }
    if builtin == nil, !interpreter.isBound(name), RealPython.builtin(name) != nil {
      throw refused("built-in '\(name)'", at: range)
    }
    if builtin == nil, !interpreter.isBound(name) {
      if let module = interpreter.starOwner(of: name) {
        throw refused("\(module == "numpy" ? "np" : module).\(name)", at: range)
      }
      if Compiler.isNameOfIPython(name) { throw refused("IPython's '\(name)'", at: range) }
    }
    scope.globalUse.noteRead(name)
    return GlobalNode(slot: interpreter.globalSlot(name), name: name, builtin: builtin, range)
  }

  /// What IPython keeps under names of its own: the last values (`_`, `_12`, `Out`), the cells (`_i`, `In`), itself.
  private static func isNameOfIPython(_ name: String) -> Bool {
    let names = [
      "_", "__", "___", "_i", "_ii", "_iii", "_ih", "_oh", "_dh", "In", "Out", "get_ipython", "quit", "exit",
    ]
    let number = name.dropFirst(name.hasPrefix("_i") ? 2 : 1)
    return names.contains(name) || name.hasPrefix("_") && !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  func store(_ name: String, _ range: SourceRange, isDefinition: Bool = false) -> Target {
    if scope.isClassBody, scope.isOfNamespace(name), scope.names.bound.contains(name) {
      return ClassNameNode(mangled(name), outer: ConstantNode(.unbound, range), range)
    }
    if let local = ofFunction(name, range) { return local }
    scope.globalUse.noteStore(name, isDefinition: isDefinition)
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
    case .attribute(let object, let name, _):
      return AttributeNode(try compile(object), mangled(name), expression.range)
    default:
      throw PythonError(.syntax, "cannot assign to expression", at: expression.range, in: source)
    }
  }

  // MARK: Functions

  mutating func function(
    _ name: String, _ parameters: Parameters, names: ScopeNames, _ range: SourceRange, returns: Expression? = nil,
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
    let annotations = self.annotations(parameters, returns: returns)
    let inner = CompiledScope(parent: scope, names: names, kind: .function)
    let all =
      parameters.positional + parameters.keywordOnly + [parameters.rest, parameters.keywordRest].compactMap { $0 }
    let code = FunctionCode(
      name: name, qualifiedName: qualifier + name, parameters: all.map(\.name),
      positionalOnlyCount: parameters.positionalOnlyCount,
      positionalCount: parameters.positional.count, keywordOnlyCount: parameters.keywordOnly.count,
      hasRest: parameters.rest != nil, hasKeywordRest: parameters.keywordRest != nil,
      cellParameters: all.compactMap { inner.variables[$0.name] }.filter(\.isCell).map(\.slot), source: source)
    if let first = parameters.positional.first ?? parameters.rest, let variable = inner.variables[first.name] {
      inner.firstParameter = (first.name, variable)
    }
    code.isAnnotated = !annotations.isEmpty
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
    // What a function inside of another one does, or one without a name, is its owner's business.
    if outer.isModule && name != "<lambda>" || outer.isClassBody {
      outer.globalUse.define(name, inner.globalUse)
    } else {
      outer.globalUse.formUnion(inner.globalUse)
    }
    let node = FunctionNode(code, defaults: defaults, keywordDefaults: keywordDefaults, range)
    node.annotations = annotations
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
