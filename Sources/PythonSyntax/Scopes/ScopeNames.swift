// Which names a function binds, and which it takes from outside: Python decides this from the text alone.

import Texts

/// The names of one scope: a function, a lambda, a comprehension, or a cell.
package struct ScopeNames {
  /// Names bound here, in order of first mention.
  package private(set) var bound: [String] = []
  package private(set) var boundSet: Set<String> = []
  package private(set) var globals: Set<String> = []
  package private(set) var nonlocals: Set<String> = []
  /// Names read here.
  private var used: Set<String> = []
  private var isComprehension = false
  /// Names bound by `:=` in a comprehension, for the scope around it.
  private var walrusNames: [String] = []
  /// Names that functions inside this one take from outside themselves.
  package private(set) var takenByInner: Set<String> = []

  /// Names that this scope takes from outside.
  package var free: Set<String> {
    used.union(takenByInner).subtracting(boundSet).union(nonlocals)
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

  /// All of a comprehension but its first iterable, which belongs to the scope around it.
  package init(comprehension: Comprehension) {
    isComprehension = true
    for (index, clause) in comprehension.clauses.enumerated() {
      bindTarget(clause.target)
      if index > 0 { visit(clause.iterable) }
      for item in clause.conditions { visit(item) }
    }
    visit(comprehension.element)
    if let value = comprehension.value { visit(value) }
  }

  private mutating func declare(_ parameters: Parameters) {
    for parameter in parameters.positional { bind(parameter.name) }
    for parameter in parameters.keywordOnly { bind(parameter.name) }
    if let rest = parameters.rest { bind(rest.name) }
    if let rest = parameters.keywordRest { bind(rest.name) }
  }

  /// Names that functions in here declare global.
  package private(set) var globalsOfInner: Set<String> = []
  private var boundByStatement: Set<String> = []

  /// Whether anything but `import` binds the name here.
  package func isBoundOtherwise(_ name: String) -> Bool {
    boundByStatement.contains(name) || globalsOfInner.contains(name)
  }

  private mutating func bind(_ name: String, byImport: Bool = false) {
    if !byImport { boundByStatement.insert(name) }
    guard !globals.contains(name), !nonlocals.contains(name) else { return }
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  private mutating func bindTarget(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { bindTarget(item) }
    case .starred(let inner): bindTarget(inner)
    default: visit(target)
    }
  }

  private mutating func enter(_ inner: ScopeNames) {
    takenByInner.formUnion(inner.free.subtracting(inner.globals))
    globalsOfInner.formUnion(inner.globals)
    globalsOfInner.formUnion(inner.globalsOfInner)
  }

  /// A list, set or dict comprehension runs in the frame around it: what it reads is read here.
  private mutating func enterInline(_ inner: ScopeNames) {
    used.formUnion(inner.used.subtracting(inner.boundSet))
    takenByInner.formUnion(inner.takenByInner.subtracting(inner.boundSet))
  }

  private mutating func visitDefaults(_ parameters: Parameters) {
    for parameter in parameters.positional + parameters.keywordOnly {
      if let value = parameter.defaultValue { visit(value) }
    }
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for item in targets { bindTarget(item) }
    case .augmented(let target, _, let value):
      visit(value)
      visit(target)
      bindTarget(target)
    case .annotated(let target, let value):
      if let value { visit(value) }
      bindTarget(target)
    case .delete(let targets):
      for item in targets { bindTarget(item) }
    case .pass, .breakLoop, .continueLoop: break
    case .returning(let value):
      if let value { visit(value) }
    case .assert(let test, let message):
      visit(test)
      if let message { visit(message) }
    case .global(let names): globals.formUnion(names)
    case .nonlocal(let names): nonlocals.formUnion(names)
    case .importing(let modules):
      for module in modules { bind(module.name ?? module.path, byImport: true) }
    case .importingFrom(_, let members):
      for member in members { bind(member.name ?? member.member) }
    case .branch(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .whileLoop(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      visit(iterable)
      bindTarget(target)
      visit(body)
      visit(otherwise)
    case .function(let name, _, let parameters, let body):
      visitDefaults(parameters)
      bind(name)
      enter(ScopeNames(function: parameters, body: body))
    }
  }

  private mutating func visit(_ expressions: [Expression]) {
    for expression in expressions { visit(expression) }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .none, .ellipsis, .bool, .int, .float, .string: break
    case .name(let name): used.insert(name)
    case .fstring(let parts): visit(parts)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): visit(items)
    case .dict(let items):
      for (key, value) in items {
        if let key { visit(key) }
        visit(value)
      }
    case .unary(_, let operand), .starred(let operand): visit(operand)
    case .binary(_, let left, let right):
      visit(left)
      visit(right)
    case .compare(let first, let rest):
      visit(first)
      for item in rest { visit(item.1) }
    case .conditional(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .lambda(let parameters, let body):
      visitDefaults(parameters)
      enter(ScopeNames(lambda: parameters, body: body))
    case .call(let callee, let arguments):
      visit(callee)
      for item in arguments { visit(item.value) }
    case .attribute(let object, _, _): visit(object)
    case .subscripted(let object, let index):
      visit(object)
      visit(index)
    case .slice(let lower, let upper, let step):
      for bound in [lower, upper, step] { if let bound { visit(bound) } }
    case .comprehension(let comprehension):
      if let first = comprehension.clauses.first { visit(first.iterable) }
      let inner = ScopeNames(comprehension: comprehension)
      for name in inner.walrusNames { bindWalrus(name) }
      if comprehension.kind == .generator { enter(inner) } else { enterInline(inner) }
    case .named(let name, let value):
      visit(value)
      bindWalrus(name)
    }
  }

  /// `:=` inside a comprehension binds in the scope around it.
  private mutating func bindWalrus(_ name: String) {
    if isComprehension {
      used.insert(name)
      walrusNames.append(name)
    } else {
      bind(name)
    }
  }

  private mutating func visit(_ parts: [FStringPart]) {
    for case .field(let value, _, _, let spec) in parts {
      visit(value)
      if let spec { visit(spec) }
    }
  }
}
