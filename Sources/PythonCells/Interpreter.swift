// The door to this target: cells are prepared (read, resolved, refused where unsupported), then run. Live values come and
// go in InlineExpression.swift.

import PythonSyntax
import Texts

/// The state of one lesson that runs: its global variables.
public final class Interpreter {
  // MARK: State

  private var slots: [String: Int] = [:]
  private var names: [String] = []
  /// The global variables; only preparing makes room for more, and nothing runs then.
  private(set) var globalSlots = LocalSlots(count: 64)
  /// Names that some prepared cell binds at its top level, or declares global.
  private var bound: Set<String> = []
  /// Names bound by `import` alone, and to which module.
  private var moduleNames: [String: String] = [:]
  private var modules: [String: PyModule] = [:]
  private var builtins: [String: Value] = [:]
  private var printed = ""
  /// How many calls and containers deep we are.
  @exclusivity(unchecked) var depth = 0
  /// Python's own limit on recursion; the cell itself is the first level.
  static let maximumDepth = 1000
  @exclusivity(unchecked) private var stepsLeft = Interpreter.maximumSteps
  /// Loop turns and calls that one lesson may take: an endless loop ends with an error, on every machine at the same step.
  static let maximumSteps = 50_000_000
  /// How many it has taken.
  public var stepsTaken: Int { Interpreter.maximumSteps - stepsLeft }
  /// While an inline value is evaluated: it may change nothing.
  var isPure = false
  let noCells = ClosureCells([])
  @exclusivity(unchecked) private var slotStack = SlotStack()
  /// While cells run traced: what records the operations. Asked for at every operation, and set only between runs and by
  /// `Trace.plainly`: the check for simultaneous access would take longer than the question.
  @exclusivity(unchecked) var trace: Trace?
  /// What wants to know when variables are bound or written to.
  @exclusivity(unchecked) public var watch: Watch?

  public init() {}

  deinit { slotStack.deallocate() }

  /// Slots for the variables of a call.
  @inline(__always)
  func takeSlots(_ count: Int) -> UnsafeMutablePointer<Value> { slotStack.take(count) }

  @inline(__always)
  func giveBack(_ slots: UnsafeMutablePointer<Value>, _ count: Int) { slotStack.giveBack(slots, count) }

  // MARK: Preparing

  /// Reads a cell and resolves its names; whatever is not supported is refused here, before anything runs.
  ///
  /// - Parameter leavingOutImports: imports of unsupported modules at the cell's own level are passed over, and are the
  ///   program's `leftOut`; who runs it must see to it that nothing uses their names.
  public func prepare(_ source: Source, leavingOutImports: Bool = false) throws(PythonError) -> Program {
    let source = IPythonCell(source).dedented()
    let (statements, hidesValue) = try read(source)
    let names = ScopeNames(cell: statements)
    bound.formUnion(names.bound)
    bound.formUnion(names.globalsOfInner)
    noteImports(statements, names)
    var compiler = Compiler(self, source, names: names)
    compiler.leavesOutImports = leavingOutImports
    let steps = try compiler.compile(statements)
    let inner = names.globalsOfInner.subtracting(names.bound).sorted()
    return Program(
      source: source, boundNames: names.bound + inner, steps: steps, slotCount: compiler.scope.slotCount,
      hidesValue: hidesValue, globalUse: compiler.scope.globalUse,
      onlyPrints: statements.allSatisfy(\.isPlainPrint) && !isBound("print"), leftOut: compiler.leftOut)
  }

  private func read(
    _ source: Source
  ) throws(PythonError) -> (statements: [Statement], endsWithSemicolon: Bool) {
    do throws(SyntaxError) {
      var parser = try Parser(source)
      return (try parser.program(), parser.endsWithSemicolon)
    } catch {
      throw PythonError(error, in: source)
    }
  }

  /// Which global names can only be a module: those that nothing but `import` binds.
  private func noteImports(_ statements: [Statement], _ names: ScopeNames) {
    var imports: [String: String] = [:]
    for case .importing(let modules) in statements.map(\.kind) {
      for module in modules { imports[module.name ?? module.path] = module.path }
    }
    for name in names.bound + Array(names.globalsOfInner) {
      if let module = imports[name], moduleNames[name] ?? module == module, !names.isBoundOtherwise(name) {
        moduleNames[name] = module
      } else {
        moduleNames[name] = nil
      }
    }
  }

  func isBound(_ name: String) -> Bool { bound.contains(name) }

  func moduleNamed(by name: String) -> PyModule? { moduleNames[name].flatMap { module($0) } }

  func module(_ name: String) -> PyModule? {
    if let module = modules[name] { return module }
    let module: PyModule
    switch name {
    case "numpy": module = numpyModule()
    case "math": module = mathModule()
    default: return nil
    }
    modules[name] = module
    return module
  }

  /// Forgets all variables, so that prepared cells can run again from the start.
  public func reset() {
    for slot in names.indices { globalSlots.pointer[slot] = .unbound }
    stepsLeft = Interpreter.maximumSteps
  }

  /// Gives a global variable a value from outside.
  func bind(_ name: String, to value: Value) {
    bound.insert(name)
    globalSlots.pointer[globalSlot(name)] = value
  }

  func globalSlot(_ name: String) -> Int {
    if let slot = slots[name] { return slot }
    slots[name] = names.count
    names.append(name)
    if names.count > globalSlots.count { globalSlots = LocalSlots(growing: globalSlots, to: 2 * names.count) }
    return names.count - 1
  }

  /// The built-in of that name, always the same object.
  func builtinValue(_ name: String) -> Value? {
    if let value = builtins[name] { return value }
    guard let value = builtin(named: name) else { return nil }
    builtins[name] = value
    return value
  }

  // MARK: Running

  public func run(_ program: Program) -> RunResult {
    printed = ""
    depth = 1
    let locals = LocalSlots(count: program.slotCount)
    let frame = Frame(locals: locals.pointer, closure: noCells, interpreter: self, source: program.source)
    return withExtendedLifetime(locals) {
      do throws(PythonError) {
        var value: Value?
        for (index, step) in program.steps.enumerated() {
          if index == program.steps.count - 1, let last = step as? ExpressionStep {
            value = try last.value.evaluate(frame)
          } else {
            _ = try step.run(frame)
          }
        }
        if program.hidesValue { value = nil }
        if case .some(.none) = value { value = nil }
        return RunResult(output: printed, value: value, error: nil)
      } catch {
        return RunResult(output: printed, value: nil, error: error)
      }
    }
  }

  /// The global variables, in the order of their first mention.
  public var globals: [(name: String, value: Value)] {
    names.indices.compactMap { slot in
      if case .unbound = globalSlots.pointer[slot] { nil } else { (names[slot], globalSlots.pointer[slot]) }
    }
  }

  public subscript(global name: String) -> Value? {
    guard let slot = slots[name] else { return nil }
    if case .unbound = globalSlots.pointer[slot] { return nil }
    return globalSlots.pointer[slot]
  }

  func write(_ text: String) throws(PythonError) {
    guard !isPure else { throw PythonError.impure("prints") }
    printed += text
    guard printed.utf8.count < Interpreter.maximumOutput else {
      throw PythonError(.memory, "the cell prints more than \(Interpreter.maximumOutput >> 20) MiB")
    }
  }
  static let maximumOutput = 16 << 20

  @inline(__always)
  func countStep(_ range: SourceRange, _ source: Source) throws(PythonError) {
    stepsLeft &-= 1
    if stepsLeft < 0 {
      throw PythonError(
        .runtime, "the lesson takes more than \(Interpreter.maximumSteps) steps: is this loop endless?", at: range,
        in: source)
    }
  }

  func undefinedName(_ name: String) -> PythonError {
    PythonError(.name, "name '\(name)' is not defined")
  }
}
