// Which names a function binds, and which it takes from outside: Python decides this from the text alone.

import Texts

/// The names of one scope: a function, a lambda, a class, a comprehension, or a cell.
package struct ScopeNames {
  /// Names bound here, in order of first mention.
  package private(set) var bound: [String] = []
  private(set) var boundSet: Set<String> = []
  package private(set) var globals: Set<String> = []
  package private(set) var nonlocals: Set<String> = []
  /// Names read here.
  private var used: Set<String> = []
  private enum Kind { case plain, comprehension, classBody }
  private var kind = Kind.plain
  /// Names bound by `:=` in a comprehension, for the scope around it.
  private var walrusNames: [String] = []
  /// Names that functions inside this one take from outside themselves.
  package private(set) var takenByInner: Set<String> = []
  /// Names that functions in here declare global.
  package private(set) var globalsOfInner: Set<String> = []
  private var boundByStatement: Set<String> = []

  /// Names that this scope takes from outside. What a class binds its methods do not see, and what it reads may stand
  /// outside as well.
  package var free: Set<String> {
    let all = used.union(takenByInner)
    return (kind == .classBody ? all : all.subtracting(boundSet)).union(nonlocals)
  }

  package init(cell statements: [Statement]) { visit(statements) }

  package init(function parameters: Parameters, body: [Statement]) {
    declare(parameters)
    visit(body)
  }

  package init(lambda parameters: Parameters, body: Expression) {
    declare(parameters)
    visit(body)
  }

  package init(class definition: ClassDefinition) {
    kind = .classBody
    visit(definition.body)
  }

  /// All of a comprehension but its first iterable, which belongs to the scope around it.
  package init(comprehension: Comprehension) {
    kind = .comprehension
    for (index, clause) in comprehension.clauses.enumerated() {
      bindTarget(clause.target)
      if index > 0 { visit(clause.iterable) }
      for item in clause.conditions { visit(item) }
    }
    visit(comprehension.element)
    if let value = comprehension.value { visit(value) }
  }

  private mutating func declare(_ parameters: Parameters) {
    for parameter in parameters.all { bind(parameter.name) }
  }

  /// Whether anything but `import` binds the name here.
  package func isBoundOtherwise(_ name: String) -> Bool {
    boundByStatement.contains(name) || globalsOfInner.contains(name)
  }

  mutating func bind(_ name: String, byImport: Bool = false) {
    if !byImport { boundByStatement.insert(name) }
    guard !globals.contains(name), !nonlocals.contains(name) else { return }
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  mutating func bindTarget(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { bindTarget(item) }
    case .starred(let inner): bindTarget(inner)
    default: visit(target)
    }
  }

  mutating func enter(_ inner: ScopeNames) {
    takenByInner.formUnion(inner.free.subtracting(inner.globals))
    globalsOfInner.formUnion(inner.globals)
    globalsOfInner.formUnion(inner.globalsOfInner)
  }

  /// A list, set or dict comprehension runs in the frame around it: what it reads is read here.
  private mutating func enterInline(_ inner: ScopeNames) {
    used.formUnion(inner.used.subtracting(inner.boundSet))
    takenByInner.formUnion(inner.takenByInner.subtracting(inner.boundSet))
  }

  mutating func visitDefaults(_ parameters: Parameters) {
    for parameter in parameters.all {
      if let value = parameter.defaultValue { visit(value) }
    }
  }

  mutating func declareGlobal(_ names: [String]) { globals.formUnion(names) }
  mutating func declareNonlocal(_ names: [String]) { nonlocals.formUnion(names) }

  // MARK: Expressions

  mutating func visit(_ expressions: [Expression]) {
    for expression in expressions { visit(expression) }
  }

  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .name(let name): used.insert(name)
    case .lambda(let parameters, let body):
      visitDefaults(parameters)
      enter(ScopeNames(lambda: parameters, body: body))
    case .comprehension(let comprehension):
      if let first = comprehension.clauses.first { visit(first.iterable) }
      let inner = ScopeNames(comprehension: comprehension)
      for name in inner.walrusNames { bindWalrus(name) }
      if comprehension.kind == .generator { enter(inner) } else { enterInline(inner) }
    case .named(let name, nameRange: _, let value):
      visit(value)
      bindWalrus(name)
    default: expression.forEachPart { visit($0) }
    }
  }

  /// `:=` inside a comprehension binds in the scope around it.
  private mutating func bindWalrus(_ name: String) {
    if kind == .comprehension {
      used.insert(name)
      walrusNames.append(name)
    } else {
      bind(name)
    }
  }
}
