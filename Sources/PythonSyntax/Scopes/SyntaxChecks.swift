// What CPython refuses only after parsing, in its symbol table and its compiler: `return` outside a function, names
// that are both parameter and global, repeated arguments. All of it is found before anything runs.

import Texts

struct SyntaxChecks {
  struct Scope {
    enum Kind: Equatable {
      case module, function, classBody
      case comprehension(Comprehension.Kind)
    }
    let kind: Kind
    var isFunction: Bool { kind == .function }
    var isComprehension: Bool { if case .comprehension = kind { true } else { false } }
    /// An `async def`, not the lambdas in it.
    var isAsync = false
    /// Whether it awaits something; a comprehension that does can only stand in what is async.
    var awaits = false
    var isGenerator = false
    /// `return value`, which an async generator cannot have.
    var returnsValue: [SourceRange] = []
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
    var blocks: [Block] = []
  }

  /// What a statement stands in, as far as jumps out of it are concerned.
  enum Block { case loop, starHandler, other }

  /// What the symbol table finds while it is built comes before what it finds when it is complete, and this before what
  /// the compiler finds; of each, the first is shown.
  private var futureError: (message: String, range: SourceRange)?
  private var symbolError: (message: String, range: SourceRange)?
  private var analysisError: (message: String, range: SourceRange)?
  private var compilerError: (message: String, range: SourceRange)?
  var scopes = [Scope(kind: .module)]
  /// How many iterables of comprehensions are being walked.
  var iterables = 0
  /// Whether an import from `__future__` may still come.
  var mayImportFuture = true

  static func run(_ statements: [Statement], _ source: Source) throws(SyntaxError) {
    var checks = SyntaxChecks()
    checks.walk(statements)
    checks.closeScope()
    if let found = checks.futureError ?? checks.symbolError ?? checks.analysisError ?? checks.compilerError {
      throw SyntaxError(.syntax, found.message, at: found.range)
    }
  }

  mutating func future(_ message: String, _ range: SourceRange) {
    if futureError == nil { futureError = (message, range) }
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

  var current: Scope {
    get { scopes[scopes.count - 1] }
    _modify { yield &scopes[scopes.count - 1] }
  }

  // MARK: Scopes

  mutating func open(_ parameters: Parameters, isAsync: Bool = false) {
    var scope = Scope(kind: .function, isAsync: isAsync)
    for parameter in parameters.all where !scope.parameters.insert(parameter.name).inserted {
      symbol("duplicate argument '\(parameter.name)' in function definition", parameter.range)
    }
    scopes.append(scope)
  }

  /// A nonlocal name must be a variable of a function around. All names of that one are known only at its own end: there
  /// the question is decided, or handed on outwards; a class is passed over.
  mutating func closeScope() {
    guard let scope = scopes.popLast() else { return }
    if scope.isAsync, scope.isGenerator, let range = scope.returnsValue.first {
      compiler("'return' with value in async generator", range)
    }
    var open: [(name: String, range: SourceRange)] = []
    for (name, range) in scope.nonlocals {
      if let global = scope.globals.first(where: { $0.name == name }) {
        let first = global.range.start < range.start ? global.range : range
        analysis("name '\(name)' is nonlocal and global", first)
      } else if scope.kind == .module {
        analysis("nonlocal declaration not allowed at module level", range)
      } else {
        open.append((name, range))
      }
    }
    for (name, range) in scope.sought where scope.kind == .classBody || !scope.isNonlocal(name) {
      if scope.kind == .classBody {
        // Methods find their class by this name.
        if name != "__class__" { open.append((name, range)) }
      } else if scope.isGlobal(name) || !scope.isFunction {
        analysis("no binding for nonlocal '\(name)' found", range)
      } else if !scope.binds(name) {
        open.append((name, range))
      }
    }
    if !scopes.isEmpty { current.sought += open }
  }

  mutating func declare(_ names: [String], _ word: String, _ range: SourceRange) {
    for name in names {
      let scope = current
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
        current.globals.append((name, range))
      } else {
        current.nonlocals.append((name, range))
      }
    }
  }

  mutating func bind(_ name: String, _ range: SourceRange, deleting: Bool = false) {
    if current.isComprehension, current.named.contains(name) {
      symbol("comprehension inner loop cannot rebind assignment expression target '\(name)'", range)
    }
    refuseDebug(name, range, deleting: deleting)
    current.assigned.insert(name)
  }

  /// `__debug__` is a constant with a variable's name.
  mutating func refuseDebug(_ name: String, _ range: SourceRange, deleting: Bool = false) {
    if name == "__debug__" { compiler("cannot \(deleting ? "delete" : "assign to") __debug__", range) }
  }
}
