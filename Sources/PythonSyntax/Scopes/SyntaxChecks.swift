// What CPython refuses only after parsing, in its symbol table and its compiler: `return` outside a function, names
// that are both parameter and global, repeated arguments. All of it is found before anything runs.

import Texts

struct SyntaxChecks {
  struct Scope {
    enum Kind { case module, function, comprehension }
    let kind: Kind
    var isFunction: Bool { kind == .function }
    var parameters: Set<String> = []
    var globals: [(name: String, range: SourceRange)] = []
    var nonlocals: [(name: String, range: SourceRange)] = []

    func isGlobal(_ name: String) -> Bool { globals.contains { $0.name == name } }
    func isNonlocal(_ name: String) -> Bool { nonlocals.contains { $0.name == name } }
    func binds(_ name: String) -> Bool {
      parameters.contains(name) || assigned.contains(name) || quietlyBound.contains(name)
    }
    /// Names used, and names assigned, so far.
    var used: Set<String> = []
    var annotated: Set<String> = []
    /// Bound by an import or, in a module, by `:=` inside a comprehension: a later `global` is no mistake then.
    var quietlyBound: Set<String> = []
    /// Nonlocal names of the functions inside that have not been found yet.
    var sought: [(name: String, range: SourceRange)] = []
    var assigned: Set<String> = []
    /// Targets of `:=` inside a comprehension.
    var named: Set<String> = []
  }

  /// What the symbol table finds while it is built comes before what it finds when it is complete, and this before what
  /// the compiler finds; of each, the first is shown.
  private var symbolError: (message: String, range: SourceRange)?
  private var analysisError: (message: String, range: SourceRange)?
  private var compilerError: (message: String, range: SourceRange)?
  var scopes = [Scope(kind: .module)]
  private var loops = 0
  /// How many iterables of comprehensions are being walked.
  var iterables = 0

  static func run(_ statements: [Statement], _ source: Source) throws(SyntaxError) {
    var checks = SyntaxChecks()
    checks.walk(statements)
    checks.closeScope()
    if let found = checks.symbolError ?? checks.analysisError ?? checks.compilerError {
      throw SyntaxError(.syntax, found.message, at: found.range)
    }
  }

  mutating func symbol(_ message: String, _ range: SourceRange) {
    if symbolError == nil { symbolError = (message, range) }
  }

  private mutating func analysis(_ message: String, _ range: SourceRange) {
    if analysisError == nil { analysisError = (message, range) }
  }

  mutating func compiler(_ message: String, _ range: SourceRange) {
    if compilerError == nil { compilerError = (message, range) }
  }

  // MARK: Statements

  private mutating func walk(_ statements: [Statement]) {
    for statement in statements { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value):
      if value.isStarred { compiler("can't use starred expression here", value.range) }
      walk(value)
    case .assign(let targets, let value):
      if value.isStarred { compiler("can't use starred expression here", value.range) }
      for target in targets { assign(target) }
      walk(value)
    case .augmented(let target, _, let value):
      if value.isStarred { compiler("can't use starred expression here", value.range) }
      assign(target)
      walk(value)
    case .annotated(let target, let value):
      annotate(target)
      if let value {
        if value.isStarred { compiler("can't use starred expression here", value.range) }
        walk(value)
      }
    case .delete(let targets):
      for target in targets { assign(target) }
    case .pass, .importing, .importingFrom: bindImports(statement)
    case .breakLoop:
      if loops == 0 { compiler("'break' outside loop", statement.range) }
    case .continueLoop:
      if loops == 0 { compiler("'continue' not properly in loop", statement.range) }
    case .returning(let value):
      if !scopes[scopes.count - 1].isFunction { compiler("'return' outside function", statement.range) }
      if let value {
        if value.isStarred { compiler("can't use starred expression here", value.range) }
        walk(value)
      }
    case .assert(let test, let message):
      walk(test)
      if let message { walk(message) }
    case .global(let names): declare(names, "global", statement.range)
    case .nonlocal(let names): declare(names, "nonlocal", statement.range)
    case .branch(let test, let then, let otherwise):
      walk(test)
      walk(then)
      walk(otherwise)
    case .whileLoop(let test, let body, let otherwise):
      walk(test)
      walkLoop(body)
      walk(otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      if iterable.isStarred { compiler("can't use starred expression here", iterable.range) }
      assign(target)
      walk(iterable)
      walkLoop(body)
      walk(otherwise)
    case .function(let name, nameRange: _, let parameters, let body):
      bind(name, statement.range)
      walkDefaults(parameters)
      let outerLoops = loops
      loops = 0
      open(parameters)
      walk(body)
      closeScope()
      loops = outerLoops
    }
  }

  private mutating func walkLoop(_ body: [Statement]) {
    loops += 1
    walk(body)
    loops -= 1
  }

  private mutating func bindImports(_ statement: Statement) {
    switch statement.kind {
    case .importing(let modules):
      for module in modules {
        scopes[scopes.count - 1].quietlyBound.insert(module.name ?? String(module.path.prefix { $0 != "." }))
      }
    case .importingFrom(module: _, let members):
      for member in members { scopes[scopes.count - 1].quietlyBound.insert(member.name ?? member.member) }
    default: break
    }
  }

  // MARK: Scopes

  mutating func open(_ parameters: Parameters) {
    var scope = Scope(kind: .function)
    var all = parameters.positional + parameters.keywordOnly
    if let rest = parameters.rest { all.append(rest) }
    if let rest = parameters.keywordRest { all.append(rest) }
    for parameter in all where !scope.parameters.insert(parameter.name).inserted {
      symbol("duplicate argument '\(parameter.name)' in function definition", parameter.range)
    }
    scopes.append(scope)
  }

  /// A nonlocal name must be a variable of a function around. All names of that one are known only at its own end: there
  /// the question is decided, or handed on outwards.
  mutating func closeScope() {
    guard let scope = scopes.popLast() else { return }
    var open: [(name: String, range: SourceRange)] = []
    for (name, range) in scope.nonlocals {
      if let global = scope.globals.first(where: { $0.name == name }) {
        let first = global.range.start < range.start ? global.range : range
        analysis("name '\(name)' is nonlocal and global", first)
      } else if !scope.isFunction {
        analysis("nonlocal declaration not allowed at module level", range)
      } else {
        open.append((name, range))
      }
    }
    for (name, range) in scope.sought where !scope.isNonlocal(name) {
      if scope.isGlobal(name) || !scope.isFunction {
        analysis("no binding for nonlocal '\(name)' found", range)
      } else if !scope.binds(name) {
        open.append((name, range))
      }
    }
    if !scopes.isEmpty { scopes[scopes.count - 1].sought += open }
  }

  private mutating func declare(_ names: [String], _ word: String, _ range: SourceRange) {
    for name in names {
      let scope = scopes[scopes.count - 1]
      if scope.parameters.contains(name) {
        symbol("name '\(name)' is parameter and \(word)", range)
      } else if scope.used.contains(name) {
        symbol("name '\(name)' is used prior to \(word) declaration", range)
      } else if scope.annotated.contains(name) {
        symbol("annotated name '\(name)' can't be \(word)", range)
      } else if scope.assigned.contains(name) {
        symbol("name '\(name)' is assigned to before \(word) declaration", range)
      }
      if word == "global" {
        scopes[scopes.count - 1].globals.append((name, range))
      } else {
        scopes[scopes.count - 1].nonlocals.append((name, range))
      }
    }
  }

  mutating func bind(_ name: String, _ range: SourceRange) {
    let scope = scopes[scopes.count - 1]
    if scope.kind == .comprehension, scope.named.contains(name) {
      symbol("comprehension inner loop cannot rebind assignment expression target '\(name)'", range)
    }
    if name == "__debug__" { compiler("cannot assign to __debug__", range) }
    scopes[scopes.count - 1].assigned.insert(name)
  }
}
