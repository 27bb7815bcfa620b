// What a cell does to a lesson's variables, also one that is not run: which it reads, which it binds, and which hold something
// else afterwards though nothing was bound. It errs on the side of too many names, so that nothing is computed from a variable
// that real Python would have changed.

import Texts

/// The names of a cell, judged by its text.
public struct NameUse: Sendable {
  /// Names whose value it may take from outside: functions that it defines included, as they may be called.
  public internal(set) var reads: Set<String> = []
  /// Names that it may bind or delete, by a function's `global` too.
  public internal(set) var binds: Set<String> = []
  /// Names that it may change in place: by a method, a subscript, an attribute, or as `x += …`.
  public internal(set) var changes: Set<String> = []
  /// Whether it may bind names that it does not mention (`from m import *`, `%pylab`, `%run`).
  public internal(set) var bindsUnknown = false
  /// Names whose `set…` functions it mentions, as in `np.set_printoptions(…)`: they may compute or print otherwise from here on.
  public internal(set) var settings: Set<String> = []
  /// Its own imports of whole modules (`import numpy as np`): whatever else is wrong with it, these can be run. Their names
  /// are not among the others.
  public internal(set) var imports: [String] = []
  /// IPython's magics that set no variable themselves: those that show something, install something, or run other languages.
  static func bindsNothing(magic name: Substring) -> Bool {
    [
      "time", "timeit", "config", "matplotlib", "latex", "html", "markdown", "svg", "javascript", "js", "pip", "conda",
      "who", "whos", "pwd", "ls", "lsmagic", "history", "writefile",
    ].contains(name)
  }

  private let isDefining: Bool
  /// Names that are bound wherever the text has got to.
  package private(set) var assigned: Set<String> = []
  /// In the body of a class, those around it: its methods see no others.
  private var assignedAround: Set<String>?

  /// A cell that cannot be read is judged by its words.
  public init(_ source: Source) {
    do throws(SyntaxError) {
      var parser = try Parser(source)
      let statements = try parser.tree()
      self.init(statements, source)
    } catch {
      self.init(words: source)
    }
  }

  /// - Parameter isDefining: whether functions that are defined are not meant to be called: what they read is not read then.
  package init(_ statements: [Statement], _ source: Source, isDefining: Bool = false) {
    self.isDefining = isDefining
    let inner = ScopeNames(cell: statements).globalsOfInner
    for statement in statements {
      if case .importing = statement.kind {
        imports.append(source.text(statement.range))
      } else {
        visit(statement)
      }
    }
    binds.formUnion(inner)
  }

  init(isDefining: Bool = false) { self.isDefining = isDefining }

  // MARK: Statements

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .assign(let targets, let value):
      visit(value)
      for target in targets { bindTarget(target) }
    case .augmented(let target, _, let value):
      visit(target)
      visit(value)
      change(target)
      bindTarget(target)
    case .annotated(let target, let annotation, let value, isPlainName: _):
      visit(annotation)
      if let value {
        visit(value)
        bindTarget(target)
      }
    case .delete(let targets):
      for target in targets { bindTarget(target, deleting: true) }
    case .importing(let modules):
      for module in modules { bind(module.boundName) }
    case .importingFrom(let from):
      if from.isStar { bindsUnknown = true }
      for member in from.members where member.member != "*" { bind(member.boundName) }
    case .function(let function):
      statement.forEachExpression { visit($0) }
      if !isDefining { enter(ScopeNames(function: function.parameters, body: function.body)) }
      bind(function.name)
    case .classDefinition(let definition): visit(definition)
    case .typeAlias(let name, nameRange: _, _, _): bind(name)
    case .command(let command):
      if command.kind == .magic, !NameUse.bindsNothing(magic: command.text.drop { $0 == "%" }) { bindsUnknown = true }
    case .branch(let test, let then, let otherwise):
      visit(test)
      alternatives([then, otherwise])
    case .whileLoop(let test, let body, let otherwise):
      visit(test)
      alternatives([body, otherwise, []])
    case .forLoop(let loop):
      visit(loop.iterable)
      let before = assigned
      bindTarget(loop.target)
      alternatives([loop.body, loop.otherwise, []])
      assigned = before
    case .trying(let statement):
      alternatives([statement.body + statement.otherwise] + statement.handlers.map(\.body) + [[]])
      for handler in statement.handlers {
        if let type = handler.type { visit(type) }
        if let name = handler.name { binds.insert(name) }
      }
      visit(statement.finally)
    case .with(let statement):
      for (context, target) in statement.items {
        visit(context)
        if let target { bindTarget(target) }
      }
      visit(statement.body)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        item.pattern.forEachValue { visit($0) }
        if let condition = item.condition { visit(condition) }
        binds.formUnion(item.pattern.boundNames)
      }
      alternatives(cases.map(\.body) + [[]])
    default: statement.forEachExpression { visit($0) }
    }
  }

  /// One of these blocks runs: afterwards only what all of them bind is bound for certain.
  private mutating func alternatives(_ blocks: [[Statement]]) {
    let before = assigned
    var common: Set<String>?
    for block in blocks {
      assigned = before
      visit(block)
      common = common?.intersection(assigned) ?? assigned
    }
    assigned = common ?? before
  }

  private mutating func visit(_ definition: ClassDefinition) {
    for decorator in definition.decorators { visit(decorator) }
    for argument in definition.arguments { visit(argument.value) }
    // Its body runs at once, in a room of its own.
    var body = NameUse(isDefining: isDefining)
    body.assigned = assigned
    body.assignedAround = assignedAround ?? assigned
    body.visit(definition.body)
    let own = ScopeNames(class: definition)
    reads.formUnion(body.reads)
    settings.formUnion(body.settings)
    changes.formUnion(body.changes.subtracting(own.boundSet))
    binds.formUnion(own.globals.intersection(body.binds))
    binds.formUnion(own.globalsOfInner)
    bind(definition.name)
  }

  // MARK: Names

  private mutating func bind(_ name: String) {
    binds.insert(name)
    assigned.insert(name)
  }

  private mutating func bindTarget(_ target: Expression, deleting: Bool = false) {
    switch target.kind {
    case .name(let name):
      bind(name)
      if deleting { assigned.remove(name) }
    case .tuple(let items), .list(let items):
      for item in items { bindTarget(item, deleting: deleting) }
    case .starred(let inner): bindTarget(inner)
    default:
      visit(target)
      change(target)
    }
  }

  /// What the variable at the root of `x.a[0]` holds is changed.
  private mutating func change(_ target: Expression) {
    switch target.kind {
    case .name(let name): changes.insert(name)
    case .attribute(let object, _, nameRange: _), .subscripted(let object, index: _): change(object)
    case .call(let callee, _): change(callee)
    default: break
    }
  }

  private mutating func enter(_ scope: ScopeNames) {
    reads.formUnion(scope.free.subtracting(assignedAround ?? assigned))
    binds.formUnion(scope.globals)
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .name(let name):
      if !assigned.contains(name) { reads.insert(name) }
    case .named(let name, nameRange: _, let value):
      visit(value)
      bind(name)
    case .attribute(let object, let attribute, nameRange: _):
      if case .name(let name) = object.kind, attribute.hasPrefix("set") { settings.insert(name) }
      visit(object)
    case .lambda(let parameters, let body):
      for parameter in parameters.all {
        if let value = parameter.defaultValue { visit(value) }
      }
      enter(ScopeNames(lambda: parameters, body: body))
    case .comprehension(let comprehension): visit(comprehension)
    case .call(let callee, let arguments):
      if case .attribute(let object, _, nameRange: _) = callee.kind { change(object) }
      visit(callee)
      for argument in arguments { visit(argument.value) }
    default: expression.forEachPart { visit($0) }
    }
  }

  /// Its targets are its own; what it changes and names with `:=` is not.
  private mutating func visit(_ comprehension: Comprehension) {
    var inside = NameUse()
    inside.assigned = assigned
    for clause in comprehension.clauses {
      inside.visit(clause.iterable)
      inside.bindTarget(clause.target)
      for condition in clause.conditions { inside.visit(condition) }
    }
    inside.visit(comprehension.element)
    if let value = comprehension.value { inside.visit(value) }
    let own = ScopeNames(comprehension: comprehension).boundSet
    reads.formUnion(inside.reads)
    settings.formUnion(inside.settings)
    changes.formUnion(inside.changes.subtracting(own))
    binds.formUnion(inside.binds.subtracting(own))
  }
}
