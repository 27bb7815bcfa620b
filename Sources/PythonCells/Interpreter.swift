// The door to this target: cells are prepared (read, resolved, refused where unsupported), then run. Live values come and
// go in InlineExpression.swift.

import Arrays
import Backprop
import Engines
import PythonSyntax
import Texts

/// The state of one lesson that runs: its global variables.
public class Interpreter {
  // MARK: State

  private var slots: [String: Int] = [:]
  private var names: [String] = []
  /// The global variables; only preparing makes room for more than usual, and nothing runs then.
  final private(set) var globalSlots = GlobalSlots(capacity: GlobalSlots.usual)
  /// Names that some prepared cell binds at its top level, or declares global.
  private var bound: Set<String> = []
  /// Names bound by `import` alone, and to which module.
  private var moduleNames: [String: String] = [:]
  private var modules: [String: PyModule] = [:]
  private var builtins: [String: Value] = [:]
  /// Whether `from __future__ import annotations` has been read: they stay texts.
  final var annotationsAreTexts = false
  /// Answers cells that open files.
  final var fileReader: FileReader?
  /// Where random numbers come from.
  final private(set) lazy var random = RandomNumbers()
  /// What the running cell has given, but for what it printed last.
  private var outputs: [CellRun.Output] = []
  private var printed = ""
  /// What `print` writes to instead of the page: `contextlib.redirect_stdout`.
  final var printTarget: Value?
  /// The modules of which cells import all, and what a star stands for there.
  final private var starred: [String: Set<String>] = [:]
  /// Whether that goes when the next thing is shown.
  final private var clearsNext = false
  /// Whether the lesson has asked for plots that are not drawn.
  final var allowsPlots = false
  /// What the cells are warned of.
  final var warnings = WarningLog()
  /// `np.set_printoptions`
  final var printOptions = PrintOptions()
  /// What `%precision` says of floats that are shown.
  final var floatFormat: String?
  /// The text of the running cell, or the last one. (A weak reference would make each look at it dear, in every node.)
  final private(set) var running: Source?
  final let state: UnsafeMutablePointer<RunState> = {
    let state = UnsafeMutablePointer<RunState>.allocate(capacity: 1)
    state.initialize(to: RunState())
    return state
  }()
  /// How deep calls may go where nobody says otherwise.
  static let usualDepth = 1000
  /// The exceptions that are being handled, the innermost last.
  @exclusivity(unchecked) final var handled: [PyException] = []
  /// What a generator that goes on is given: a value, or an error that is raised where it waits.
  @exclusivity(unchecked) final var sent = Value.none
  @exclusivity(unchecked) final var throwing: PythonError?
  /// Whether a hash is asked for that nobody will see, and whether it is one that real Python draws anew in each run.
  @exclusivity(unchecked) final var isHashingKey = false
  @exclusivity(unchecked) final var isHashOurs = false
  /// The containers whose text is being made, the innermost last: a lesson's `__repr__` may come back to one of them.
  @exclusivity(unchecked) final var written: [ObjectIdentifier] = []
  /// Formats that were read (see `spec`).
  @exclusivity(unchecked) final var specs: [KnownSpec] = []
  /// What the cells use of the lesson's budget.
  let meter: Meter
  /// The work that the cells have done, in steps (see `Budget`).
  public var stepsTaken: Int { meter.steps }
  /// Whether what differs from run to run is written all the same, without what differs: for those who compare.
  @exclusivity(unchecked) final var toleratesUndecidable = false
  /// The first such thing that the present cell wrote.
  final private(set) var undecided: PythonError?
  /// What the present cell has had written that is no text of its own: for those who compare.
  @exclusivity(unchecked) final var made = MadeTexts()
  final let noCells = ClosureCells([])
  /// What wants to know when variables are bound or written to.
  @exclusivity(unchecked) final public var watch: Watch? {
    didSet { state.pointee.isWatched = watch != nil }
  }

  public init(budget: Budget = Budget()) { meter = Meter(budget) }

  deinit {
    for slot in names.indices { globalSlots.pointer[slot] = .unbound }
    Waiting.free()
    state.pointee.slots.deallocate()
    state.pointee.texts.deallocate()
    state.deallocate()
  }

  @inline(__always)
  final var depth: Int {
    get { state.pointee.depth }
    set { state.pointee.depth = newValue }
  }

  /// Whether something of what the cells are warned of has not been told yet.
  @inline(__always)
  final var isWarned: Bool {
    get { state.pointee.isWarned }
    set { state.pointee.isWarned = newValue }
  }

  @inline(__always)
  final var isPure: Bool {
    get { state.pointee.isPure }
    set { state.pointee.isPure = newValue }
  }

  @inline(__always)
  final var typesVersion: Int {
    get { state.pointee.typesVersion }
    set { state.pointee.typesVersion = newValue }
  }

  /// Slots for the variables of a call.
  @inline(__always)
  final func takeSlots(_ count: Int) -> UnsafeMutablePointer<Value> { state.pointee.slots.take(count) }

  @inline(__always)
  final func giveBack(_ slots: UnsafeMutablePointer<Value>, _ count: Int) { state.pointee.slots.giveBack(slots, count) }

  // MARK: Operations: what TracingInterpreter does otherwise

  /// `a OP b`
  ///
  /// - Parameter isAugmented: Whether messages name the operator with an `=`.
  func binary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, isAugmented: Bool = false
  ) throws(PythonError) -> Value {
    try computed(operation, a, b, isAugmented: isAugmented)
  }

  /// `OP value`
  func unary(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value {
    try computed(operation, value)
  }

  /// `a OP b` as an expression: an array where one is compared.
  func compare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    try compared(operation, a, b)
  }

  /// `a OP= b`: lists, sets, dictionaries and arrays change in place.
  func augmented(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    try changed(operation, a, b)
  }

  /// `container[index]`
  func subscriptGet(_ container: Value, _ index: Value) throws(PythonError) -> Value {
    try element(of: container, index)
  }

  /// `container[index] = value`
  func subscriptSet(_ container: Value, _ index: Value, _ value: Value) throws(PythonError) {
    try setElement(of: container, index, value)
  }

  /// One of the parts that a walk over an array gives.
  func part(of array: NDArray, _ place: Int) throws(PythonError) -> Value {
    do throws(ArrayError) { return Value(try array.part(place)) } catch { throw PythonError(error) }
  }

  func call(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    try called(builtin, arguments)
  }

  /// The call of a built-in that is written in a cell: errors are about that place.
  func call(
    _ builtin: PyBuiltin, _ arguments: CallArguments, at range: SourceRange, in source: Source
  ) throws(PythonError) -> Value {
    do {
      let result = try called(builtin, arguments)
      if isWarned { try tellWarnings(range, source) }
      return result
    } catch {
      throw error.at(range, in: source)
    }
  }

  /// `int(…)`, `list(…)`, …
  func construct(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    try made(type, arguments)
  }

  /// A variable has a new value that gradients are wanted of.
  func seed(_ slot: UnsafeMutablePointer<Value>, _ label: Variable.Label) throws(PythonError) {}

  /// Whether cells are compiled so that every operation and call goes through the functions above.
  var isTracing: Bool { false }

  // MARK: Preparing

  /// Reads a cell and resolves its names; whatever is not supported is refused here, before anything runs.
  ///
  /// - Parameter leavingOutImports: imports of unsupported modules at the cell's own level are passed over, and are the
  ///   program's `leftOut`; who runs it must see to it that nothing uses their names.
  ///   - timed: what IPython would take the time of.
  public func prepare(
    _ source: Source, leavingOutImports: Bool = false, timed: [IPythonCell.TimedCode] = []
  ) throws(PythonError) -> Program {
    var cell = try read(IPythonCell(source).dedented())
    // Where the cell is indented, the places in its text have moved.
    if let first = timed.first, cell.source.bytes.count != source.bytes.count {
      throw PythonError(.unsupported, first.command.what, at: first.command.range, in: source)
    }
    if !timed.isEmpty { cell = try cell.timed(timed) }
    return try prepare(cell, leavingOutImports: leavingOutImports)
  }

  /// All that `prepare` would refuse: a statement that is refused keeps none of the others from being read.
  func refusals(of source: Source, timed: [IPythonCell.TimedCode] = []) -> [PythonError] {
    do throws(PythonError) {
      let source = IPythonCell(source).dedented()
      var cell = try read(source)
      if !timed.isEmpty, cell.source.bytes.count == source.bytes.count { cell = try cell.timed(timed) }
      note(cell)
      makeRoom(for: cell.source)
      var compiler = Compiler(self, cell.source, names: cell.names)
      compiler.refusals = []
      _ = cell.timed.isEmpty ? try compiler.compile(cell.statements) : try compiler.compile(timed: cell)
      return compiler.refusals ?? []
    } catch {
      return [error]
    }
  }

  /// What a cell binds is known to all that are read after it.
  private func note(_ cell: ReadCell) {
    bound.formUnion(cell.names.bound)
    bound.formUnion(cell.names.globalsOfInner)
    noteImports(cell.statements, cell.names)
  }

  /// The same for a cell that has been read before, for another interpreter.
  func prepare(_ cell: ReadCell, leavingOutImports: Bool) throws(PythonError) -> Program {
    let names = cell.names
    note(cell)
    makeRoom(for: cell.source)
    var compiler = Compiler(self, cell.source, names: names)
    compiler.leavesOutImports = leavingOutImports
    let steps = cell.timed.isEmpty ? try compiler.compile(cell.statements) : try compiler.compile(timed: cell)
    let inner = names.globalsOfInner.subtracting(names.bound).sorted()
    return Program(
      cell: cell, boundNames: names.bound + inner, steps: steps, slotCount: compiler.scope.slotCount,
      globalUse: compiler.scope.globalUse,
      onlyPrints: cell.statements.allSatisfy(\.isPlainPrint) && !isBound("print"), leftOut: compiler.leftOut)
  }

  private func read(_ source: Source) throws(PythonError) -> ReadCell {
    do throws(SyntaxError) {
      var parser = try Parser(source)
      let statements = try parser.program()
      return ReadCell(
        source: source, statements: statements, names: ScopeNames(cell: statements),
        hidesValue: parser.endsWithSemicolon)
    } catch {
      throw PythonError(error, in: source)
    }
  }

  /// Which global names can only be a module: those that nothing but `import` binds.
  private func noteImports(_ statements: [Statement], _ names: ScopeNames) {
    var imports: [String: String] = [:]
    for case .importing(let modules) in statements.map(\.kind) {
      // `import numpy.random` binds `numpy`.
      for module in modules { imports[module.boundName] = module.name == nil ? module.boundName : module.path }
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

  /// The modules of which cells import all; what they have and we have not is refused where it is read.
  func noteStarImport(of module: String, binding names: [String]) {
    bound.formUnion(names)
    starred[module] = Set(RealPython.starNames(of: module))
  }

  /// The module that gives a name that we have not, by a star.
  func starOwner(of name: String) -> String? {
    starred.filter { $0.value.contains(name) }.keys.min()
  }

  func moduleNamed(by name: String) -> PyModule? { moduleNames[name].flatMap { module($0) } }

  func module(_ name: String) -> PyModule? {
    if let module = modules[name] { return module }
    guard let module = makeModule(name) else { return nil }
    modules[name] = module
    return module
  }

  /// Forgets all variables, so that prepared cells can run again from the start.
  public func reset() {
    for slot in names.indices { globalSlots.pointer[slot] = .unbound }
    random.reset()
    // These have settings.
    state.pointee.maximumDepth = Interpreter.usualDepth
    for name in ["random", "warnings", "sys", "io"] { modules[name] = nil }
    warnings.reset()
    printOptions = PrintOptions()
    floatFormat = nil
    for name in modules.keys where isOfPlots(name) { modules[name] = nil }
    meter.reset()
  }

  /// Gives a global variable a value from outside.
  func bind(_ name: String, to value: Value) {
    bound.insert(name)
    globalSlots.pointer[globalSlot(name)] = value
  }

  /// Room for the names of a text that is about to be compiled, and for those of the modules. Precondition: nothing runs.
  func makeRoom(for source: Source) {
    let most = names.count + source.bytes.count / 2 + 1
    guard most > globalSlots.capacity / 2 else { return }
    globalSlots = GlobalSlots(moving: globalSlots, capacity: 4 * most)
  }

  func globalSlot(_ name: String) -> Int {
    if let slot = slots[name] { return slot }
    slots[name] = names.count
    names.append(name)
    globalSlots.append()
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

  public func run(_ program: Program) -> RunResult { run(program, judge: nil) }

  func run(_ program: Program, judge: (any StatementJudge)?) -> RunResult {
    outputs = []
    printed = ""
    clearsNext = false
    warnings.begin()
    isWarned = false
    running = program.source
    undecided = nil
    depth = 1
    handled = []
    printTarget = nil
    let locals = LocalSlots(count: program.slotCount)
    let frame = Frame(locals: locals.pointer, closure: noCells, interpreter: self, source: program.source)
    return withExtendedLifetime(locals) {
      do throws(PythonError) {
        var value = try meter.metered { () throws(PythonError) in
          let judging = judge.map { StatementJudging($0, of: program) }
          return try run(program.steps, frame, judging)
        }
        if program.cell.hidesValue { value = nil }
        if case .some(.none) = value { value = nil }
        return RunResult(outputs: allOutputs, value: value, error: nil)
      } catch {
        return RunResult(outputs: allOutputs, value: nil, error: error)
      }
    }
  }

  /// What the running cell has given so far, in its order.
  private var allOutputs: [CellRun.Output] {
    var outputs = outputs
    outputs.append(stdout: printed)
    return outputs
  }

  /// - Returns: The value of the last statement, if that is an expression.
  private func run(_ steps: [Step], _ frame: Frame, _ judging: StatementJudging?) throws(PythonError) -> Value? {
    for (index, step) in steps.enumerated() {
      if let judging, !judging.runs(step, self) { continue }
      defer { undecided = undecided?.at(step.range, in: frame.source) }
      do throws(PythonError) {
        if index == steps.count - 1, let last = step as? ExpressionStep {
          let value = try last.value.evaluate(frame)
          try frame.tell(step.range)
          judging?.hasRun(step, self)
          return value
        }
        _ = try step.run(frame)
        try frame.tell(step.range)
        judging?.hasRun(step, self)
      } catch {
        let error = try told(error).at(step.range, in: frame.source)
        guard let judging, error.kind == .undecidable else { throw error }
        judging.hasPassedOver(step, self, error)
        depth = 1
        handled = []
        printTarget = nil
      }
    }
    return nil
  }

  /// The error that ends a cell, with the text that a class of the lesson's gives it, or the key that is missing.
  private func told(_ error: PythonError) throws(PythonError) -> PythonError {
    guard let exception = error.storage.exception, exception.type.isOfLesson || exception.type.showsKeys,
      error.message.isEmpty
    else {
      return error
    }
    return error.replacing(message: try str(.object(exception)))
  }

  /// What a cell shows of its last value: it counts as printed.
  ///
  /// - Parameter write: How the value is written.
  /// - Throws: What goes wrong while it is written, at the cell's last statement.
  public func shown(
    _ value: Value, of program: Program, _ write: (Interpreter, Value) throws(PythonError) -> String
  ) throws(PythonError) -> String {
    try atEnd(of: program) { () throws(PythonError) in
      let text = try meter.printing { () throws(PythonError) in try write(self, value) }
      try meter.print(text.utf8.count)
      return text
    }
  }

  /// Runs something that belongs to a cell's last statement.
  func atEnd<Result>(of program: Program, _ body: () throws(PythonError) -> Result) throws(PythonError) -> Result {
    depth = 1
    do throws(PythonError) {
      return try meter.metered { () throws(PythonError) in
        let result = try body()
        if let last = program.steps.last { undecided = undecided?.at(last.range, in: program.source) }
        return result
      }
    } catch {
      throw program.steps.last.map { error.at($0.range, in: program.source) } ?? error
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
    if clearsNext { clearNow() }
    printed += text
    try meter.print(text.utf8.count)
  }

  /// Shows something that is no printed text.
  final func show(_ output: CellRun.Output) throws(PythonError) {
    guard !isPure else { throw PythonError.impure("shows something") }
    if clearsNext { clearNow() }
    outputs.append(stdout: printed)
    printed = ""
    outputs.append(output)
    try meter.print(output.size)
  }

  /// `clear_output`: what the present cell has shown so far is gone, at once or when the next thing is shown.
  final func clearOutputs(wait: Bool) throws(PythonError) {
    guard !isPure else { throw PythonError.impure("clears what was shown") }
    if wait { clearsNext = true } else { clearNow() }
  }

  private func clearNow() {
    clearsNext = false
    printed = ""
    outputs = []
  }

  /// What the present cell has printed and shown since it was last asked, in order.
  final func takeOutputs() -> [CellRun.Output] {
    let taken = allOutputs
    outputs = []
    printed = ""
    return taken
  }

  /// How much the present cell has printed and shown.
  final var outputCount: [Int] { [outputs.count, printed.utf8.count] }

  /// A module that somebody has asked for already.
  final func modules(_ name: String) -> PyModule? { modules[name] }

  /// Writes to standard error.
  final func writeError(_ text: String) throws(PythonError) {
    guard !isPure else { throw PythonError.impure("prints") }
    if clearsNext { clearNow() }
    outputs.append(stdout: printed)
    printed = ""
    outputs.append(stderr: text)
    try meter.print(text.utf8.count)
  }

  /// Real Python would write something else in every run.
  final func note(undecidable what: String) throws(PythonError) {
    let error = PythonError.undecidable(what)
    guard toleratesUndecidable else { throw error }
    if undecided == nil { undecided = error }
  }

  /// An array was written, or something else of a library's.
  final func note(made text: String) {
    if toleratesUndecidable, made.shown.utf8.count < 1 << 20 { made.shown += text + "\n" }
  }

  /// The lesson has caught an error that is not its own.
  final func note(words: String) {
    if toleratesUndecidable, made.words.count < 64, !words.isEmpty, !made.words.contains(words) {
      made.words.append(words)
    }
  }

  func undefinedName(_ name: String) -> PythonError {
    PythonError(.name, "name '\(name)' is not defined")
  }
}
