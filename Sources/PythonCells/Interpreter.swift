// The door to this target: cells and inline expressions are prepared (read, resolved, refused where unsupported), then run.

import Arrays

/// A prepared cell.
public struct Program {
  public let source: Source
  /// The global names that it binds, in the order of their first mention.
  public let boundNames: [String]
  let steps: [Step]
  /// Slots for the targets of its comprehensions.
  let slotCount: Int
  /// The last statement is followed by a semicolon: as in Jupyter, its value is not shown.
  let hidesValue: Bool
  let globalUse: GlobalUse
  /// Whether it does nothing but print variables and constants.
  public let onlyPrints: Bool
  /// What `prepare(_:leavingOutImports:)` was asked to pass over.
  public let leftOut: [LeftOutImport]
}

/// A name that an unsupported import would have bound, and how that import is refused.
public struct LeftOutImport: Sendable {
  public let name: String
  public let error: PythonError
}

/// A prepared inline value: a pure expression with an optional conversion and format, as between an f-string's braces.
public struct InlineExpression {
  public let source: Source
  let expression: Expression
  let field: FStringNode
  let value: Node
  let slotCount: Int
  /// The names that it takes from the lesson, sorted.
  public let reads: [String]
}

/// What running a cell gave.
public struct RunResult {
  /// What it printed, also when an error ended it.
  public let output: String
  /// The value of the cell's last statement, where that is an expression (what Jupyter shows as `Out[n]`).
  public let value: Value?
  public let error: PythonError?
}

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
  private(set) var isPure = false
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
    var parser = try Parser(source)
    parser.acceptsImports = leavingOutImports
    let statements = try parser.program()
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
      hidesValue: parser.endsWithSemicolon, globalUse: compiler.scope.globalUse,
      onlyPrints: statements.allSatisfy(\.isPlainPrint) && !isBound("print"), leftOut: compiler.leftOut)
  }

  /// Reads what stands in a live value: `e`, `e:.4f`, `e!r:>10`.
  public func prepareInline(_ source: Source) throws(PythonError) -> InlineExpression {
    let part: FStringPart
    do throws(PythonError) {
      var parser = try Parser(source)
      part = try parser.inline()
    } catch {
      throw error.outsideFString
    }
    guard case .field(let expression, _, _, _) = part else {
      throw PythonError(.syntax, "expected an expression", at: SourceRange(0, source.bytes.count), in: source)
    }
    return try compiled(part, expression, source)
  }

  func compiled(_ part: FStringPart, _ expression: Expression, _ source: Source) throws(PythonError) -> InlineExpression
  {
    let statement = Statement(kind: .expression(expression), range: expression.range)
    let names = ScopeNames(cell: [statement])
    var compiler = Compiler(self, source, names: names)
    let value = try compiler.compile(expression)
    let field = try compiler.fstring([part], expression.range)
    return InlineExpression(
      source: source, expression: expression, field: field, value: value, slotCount: compiler.scope.slotCount,
      reads: names.free.sorted())
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

  /// The value and its text. Anything that would change a variable, or print, is an error.
  public func evaluate(_ inline: InlineExpression) throws(PythonError) -> (value: Value, text: String) {
    try purely(inline) { (value, frame) throws(PythonError) in (value, try inline.field.text(frame, first: value)) }
  }

  /// The value, and the text that each of its elements would have alone: row by row for an array of numbers with one or
  /// two axes, one row of one for a number, nil for anything else.
  public func evaluateRows(_ inline: InlineExpression) throws(PythonError) -> (value: Value, rows: [[String]]?) {
    try purely(inline) { (value, frame) throws(PythonError) in
      guard let rows = value.rowsOfNumbers else { return (value, nil) }
      var texts: [[String]] = []
      for row in rows {
        var line: [String] = []
        for number in row { line.append(try inline.field.text(frame, first: number)) }
        texts.append(line)
      }
      return (value, texts)
    }
  }

  private func purely<Result>(
    _ inline: InlineExpression, _ body: (Value, Frame) throws(PythonError) -> Result
  ) throws(PythonError) -> Result {
    isPure = true
    defer { isPure = false }
    depth = 1
    let locals = LocalSlots(count: inline.slotCount)
    let frame = Frame(locals: locals.pointer, closure: noCells, interpreter: self, source: inline.source)
    return try withExtendedLifetime(locals) { () throws(PythonError) in
      try body(try inline.value.evaluate(frame), frame)
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

  // MARK: Purity

  /// While an inline value is evaluated, what the lesson's variables hold must not change; what it makes itself may.
  func checkMutation(of container: Value) throws(PythonError) {
    guard isPure else { return }
    for (name, value) in globals where reaches(value, container, 0) {
      throw PythonError.impure("changes '\(name)'")
    }
  }

  private func reaches(_ value: Value, _ target: Value, _ level: Int) -> Bool {
    guard level < 50 else { return true }
    switch (value, target) {
    case (.array(let x), .array(let y)): return x.sharesOwner(with: y)
    case (.list(let x), .list(let y)) where x === y: return true
    case (.dict(let x), .dict(let y)) where x === y: return true
    case (.set(let x), .set(let y)) where x === y: return true
    default: break
    }
    switch value {
    case .list(let list): return list.items.contains { reaches($0, target, level + 1) }
    case .tuple(let tuple): return tuple.items.contains { reaches($0, target, level + 1) }
    case .dict(let dict): return dict.values.contains { reaches($0, target, level + 1) }
    case .function(let function):
      return function.defaults.contains { reaches($0, target, level + 1) }
        || function.closure.cells.contains { reaches($0.value, target, level + 1) }
    default: return false
    }
  }
}

extension Value {
  /// The elements of an array of numbers with one or two axes; a number is a row of one.
  fileprivate var rowsOfNumbers: [[Value]]? {
    switch self {
    case .int, .float, .numpyInt, .numpyFloat: return [[self]]
    case .array(let array):
      guard array.rank == 1 || array.rank == 2, array.count > 0 else { return nil }
      let elements: [Value]
      switch array.dtype {
      case .float64: elements = array.asDoubles.map { .numpyFloat($0) }
      case .int64: elements = (array.asInts ?? []).map { .numpyInt($0) }
      case .bool: return nil
      }
      let width = array.shape[array.rank - 1]
      return stride(from: 0, to: elements.count, by: width).map { Array(elements[$0..<$0 + width]) }
    default: return nil
    }
  }
}

extension PythonError {
  /// A live value is written as an f-string's field, but its author wrote no f-string.
  fileprivate var outsideFString: PythonError {
    let prefix = "f-string: "
    return message.hasPrefix(prefix) ? replacing(message: String(message.dropFirst(prefix.count))) : self
  }

  static func impure(_ what: String) -> PythonError {
    PythonError(.runtime, "a live value must leave the lesson as it is, and this \(what)")
  }
}

extension Statement {
  /// `print("Error = ", e)`
  fileprivate var isPlainPrint: Bool {
    guard case .expression(let expression) = kind, case .call(let callee, let arguments) = expression.kind,
      case .name("print") = callee.kind
    else { return false }
    return arguments.allSatisfy { argument in
      switch argument.value.kind {
      case .name, .none, .bool, .int, .float, .string: true
      default: false
      }
    }
  }
}
