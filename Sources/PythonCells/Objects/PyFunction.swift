// Functions written in a cell: their code, their closure, and how a call's arguments find their places.

import OrderedCollections
import Texts

/// What `def` or `lambda` compiles to, once.
final class FunctionCode {
  let name: String
  /// `outer.<locals>.inner`, as CPython names a function in complaints about its arguments.
  var qualifiedName: String
  let parameters: [String]
  let positionalOnlyCount: Int
  let positionalCount: Int
  let keywordOnlyCount: Int
  let hasRest: Bool
  let hasKeywordRest: Bool
  /// The slots of parameters that inner functions share: wrapped in a cell on entry.
  let cellParameters: [Int]
  private let sharesParameters: Bool
  let source: Source
  /// `__doc__`: the text with which its body begins.
  var documentation: String?
  /// Whether its parameters or its result have annotations.
  var isAnnotated = false
  /// Whether a call gives a generator.
  var isGenerator = false
  /// Whether its generator has `finally` blocks and the like to run when nobody holds it any more.
  var cleansUp = false
  // Set once the body is compiled, which may refer to the function's own scope.
  var slotCount = 0
  /// Of a call, in steps of a budget.
  var cost = 1
  var globalUse = GlobalUse()
  var body = Row<Step>() {
    didSet {
      block = body.block
      result = body.count == 1 ? (body.parts[0] as? ReturnStep)?.value.map { .passUnretained($0) } : nil
    }
  }
  /// The same to run, which retains nothing.
  private(set) var block = Row<Step>().block
  /// What is returned, where the body does nothing else.
  private(set) var result: Unmanaged<Node>?

  init(
    name: String, qualifiedName: String, parameters: [String], positionalOnlyCount: Int, positionalCount: Int,
    keywordOnlyCount: Int,
    hasRest: Bool, hasKeywordRest: Bool, cellParameters: [Int], source: Source
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.parameters = parameters
    self.positionalOnlyCount = positionalOnlyCount
    self.positionalCount = positionalCount
    self.keywordOnlyCount = keywordOnlyCount
    self.hasRest = hasRest
    self.hasKeywordRest = hasKeywordRest
    self.cellParameters = cellParameters
    sharesParameters = !cellParameters.isEmpty
    self.source = source
  }

  /// Whether it is one of a library module's own functions: what it reaches is its module's business, and no lesson's.
  private(set) lazy var isOfLibrary = source.isOfLibrary && !qualifiedName.contains("<locals>")
  /// Whether more is to be done than to run the body.
  var isSpecial: Bool { isGenerator || sharesParameters }

  /// Neither `*args` nor keyword-only parameters: a plain call can write its arguments straight into the slots.
  var isSimple: Bool { !hasRest && !hasKeywordRest && keywordOnlyCount == 0 }
}

/// A function value: code, default values and captured variables.
public final class PyFunction {
  let code: FunctionCode
  /// Of the last positional parameters.
  let defaults: [Value]
  /// Of the keyword-only parameters; `.unbound` where there is none.
  let keywordDefaults: [Value]
  let closure: ClosureCells

  /// What a lesson has set on it: `f.count = 0`, `f.__name__ = "g"`.
  private(set) var attributes: OrderedDictionary<String, Value> = [:]

  public var name: String {
    if case .string(let name)? = attributes["__name__"] { return name.text }
    return code.name
  }

  func set(_ name: String, _ value: Value) throws(PythonError) {
    switch name {
    case "__defaults__", "__kwdefaults__", "__code__", "__closure__", "__globals__", "__dict__":
      throw .unsupported("assigning to \(name) of a function")
    case "__name__", "__qualname__":
      guard case .string = value else { throw PythonError(.type, "\(name) must be set to a string object") }
    default: break
    }
    attributes[name] = value
  }

  func setAnnotations(_ annotations: PyDict) { attributes["__annotations__"] = .dict(annotations) }

  init(code: FunctionCode, defaults: [Value], keywordDefaults: [Value], closure: ClosureCells) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.closure = closure
  }

  deinit { if Waiting.isNeeded { Waiting.keep((defaults, keywordDefaults)) } }
}

/// `def` or `lambda` when it is reached: evaluates the defaults, takes hold of the captured variables.
final class FunctionNode: Node {
  /// Where a captured variable stands in the frame that runs the `def`.
  enum Capture {
    case local(Int)
    case captured(Int)
  }
  let code: FunctionCode
  let defaults: [Node]
  let keywordDefaults: [Node?]
  /// Set after the body is compiled.
  var captures: [Capture] = []
  var annotations: [AnnotationNode] = []

  init(_ code: FunctionCode, defaults: [Node], keywordDefaults: [Node?], _ range: SourceRange) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    var values: [Value] = []
    for node in defaults { values.append(try node.evaluate(frame)) }
    var keywordValues: [Value] = []
    for node in keywordDefaults { keywordValues.append(try node?.evaluate(frame) ?? .unbound) }
    let function = PyFunction(
      code: code, defaults: values, keywordDefaults: keywordValues, closure: closure(captures, frame))
    if !annotations.isEmpty { function.setAnnotations(try annotations.evaluated(frame)) }
    return .function(function)
  }
}

/// Takes hold of the captured variables, making the cell of a local one that has none yet.
func closure(_ captures: [FunctionNode.Capture], _ frame: Frame) -> ClosureCells {
  if captures.isEmpty { return frame.interpreter.noCells }
  return ClosureCells(
    captures.map { capture in
      switch capture {
      case .captured(let index): return frame.closure.cells[index]
      case .local(let slot):
        if case .cell(let cell) = frame.locals[slot] { return cell }
        let cell = PyCell(.unbound)
        frame.locals[slot] = .cell(cell)
        return cell
      }
    })
}

extension Frame {
  /// Runs a function whose parameters are already in the slots of this frame, which is its own.
  @inline(__always)
  func run(_ function: PyFunction) throws(PythonError) -> Value {
    try enter()
    defer { leave() }
    let code = function.code
    if code.isSpecial, let generator = begin(function) { return generator }
    if let result = code.result { return try result.evaluate(self) }
    if case .returning(let value) = try code.block.run(self) { return value }
    return .none
  }
}

extension Frame {
  /// Gives inner functions their share of the parameters, and the caller the generator if it is one.
  @inline(never)
  private func begin(_ function: PyFunction) -> Value? {
    let code = function.code
    for slot in code.cellParameters { locals[slot] = .cell(PyCell(locals[slot])) }
    guard code.isGenerator else { return nil }
    return .iterator(PyGenerator(function, LocalSlots(copying: locals, count: code.slotCount), interpreter))
  }

  /// Calls a function that takes just two positional arguments with these.
  func call(_ function: PyFunction, _ first: Value, _ second: Value) throws(PythonError) -> Value {
    let count = function.code.slotCount
    let slots = state.pointee.slots.take(count)
    defer { state.pointee.slots.giveBack(slots, count) }
    slots.initialize(to: first)
    (slots + 1).initialize(to: second)
    try Meter.charge(function.code.cost)
    return try Frame(function, slots, calledFrom: self).run(function)
  }
}

/// A function that was found on a class, as long as no class of the lesson's changes.
struct FoundFunction {
  private var type: PyType?
  /// The same, to compare with: nothing is retained for that.
  private var address: UnsafeMutableRawPointer?
  private var version = 0
  private var function: PyFunction?

  @inline(__always)
  func on(_ type: PyType, _ frame: Frame) -> PyFunction? {
    Unmanaged.passUnretained(type).toOpaque() == address && frame.state.pointee.typesVersion == version
      ? function : nil
  }

  mutating func keep(_ function: PyFunction, on type: PyType, _ frame: Frame) {
    self.type = type
    address = Unmanaged.passUnretained(type).toOpaque()
    version = frame.state.pointee.typesVersion
    self.function = function
  }
}

extension Interpreter {
  /// Runs a function whose parameters are already in `slots`.
  func run(_ function: PyFunction, _ slots: UnsafeMutablePointer<Value>) throws(PythonError) -> Value {
    try Frame(locals: slots, closure: function.closure, interpreter: self, source: function.code.source).run(function)
  }

  /// Calls a function with one or two positional arguments, without a list where it takes just these.
  func call(_ function: PyFunction, _ first: Value, _ second: Value? = nil) throws(PythonError) -> Value {
    let code = function.code
    guard code.isSimple, code.positionalCount == (second == nil ? 1 : 2) else {
      return try call(function, CallArguments(second.map { [first, $0] } ?? [first]))
    }
    try Meter.charge(code.cost)
    let slots = takeSlots(code.slotCount)
    defer { giveBack(slots, code.slotCount) }
    slots[0] = first
    if let second { slots[1] = second }
    return try run(function, slots)
  }

  /// Calls a function with any arguments, sorting them as CPython does.
  func call(_ function: PyFunction, _ arguments: CallArguments) throws(PythonError) -> Value {
    let code = function.code
    let slots = takeSlots(code.slotCount)
    defer { giveBack(slots, code.slotCount) }
    let positional = arguments.positional
    let taken = min(positional.count, code.positionalCount)
    for index in 0..<taken { slots[index] = positional[index] }
    let restSlot = code.positionalCount + code.keywordOnlyCount
    if code.hasRest { slots[restSlot] = .tuple(PyTuple(Array(positional[taken...]))) }
    let keywordRest = code.hasKeywordRest ? PyDict() : nil
    for (name, value) in arguments.keywords {
      if let index = code.parameters[..<restSlot].firstIndex(of: name), index >= code.positionalOnlyCount {
        if case .unbound = slots[index] {
          slots[index] = value
        } else {
          throw PythonError(.type, "\(code.qualifiedName)() got multiple values for argument '\(name)'")
        }
      } else if let keywordRest {
        keywordRest.set(string: name, value)
      } else if code.parameters[..<code.positionalOnlyCount].contains(name) {
        throw PythonError(
          .type, "\(code.qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(name)'")
      } else {
        throw PythonError(.type, "\(code.qualifiedName)() got an unexpected keyword argument '\(name)'")
      }
    }
    if let keywordRest { slots[restSlot + (code.hasRest ? 1 : 0)] = .dict(keywordRest) }
    if positional.count > taken, !code.hasRest { throw tooManyPositional(function, positional.count, slots) }
    try fillDefaults(function, slots)
    return try run(function, slots)
  }

  /// Gives the parameters still unset their defaults, or says which are missing.
  func fillDefaults(_ function: PyFunction, _ slots: UnsafeMutablePointer<Value>) throws(PythonError) {
    let code = function.code
    let firstDefault = code.positionalCount - function.defaults.count
    var missing: [String] = []
    for index in 0..<code.positionalCount {
      guard case .unbound = slots[index] else { continue }
      if index >= firstDefault {
        slots[index] = function.defaults[index - firstDefault]
      } else {
        missing.append(code.parameters[index])
      }
    }
    if !missing.isEmpty { throw missingArguments(missing, kind: "positional", code.qualifiedName) }
    for index in 0..<code.keywordOnlyCount {
      guard case .unbound = slots[code.positionalCount + index] else { continue }
      if case .unbound = function.keywordDefaults[index] {
        missing.append(code.parameters[code.positionalCount + index])
      } else {
        slots[code.positionalCount + index] = function.keywordDefaults[index]
      }
    }
    if !missing.isEmpty { throw missingArguments(missing, kind: "keyword-only", code.qualifiedName) }
  }

  private func missingArguments(_ names: [String], kind: String, _ function: String) -> PythonError {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: quoted.joined(separator: " and ")
      default: quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
      }
    return PythonError(
      .type, "\(function)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)")
  }

  func tooManyPositional(_ function: PyFunction, _ given: Int, _ slots: UnsafeMutablePointer<Value>) -> PythonError {
    let code = function.code
    let required = code.positionalCount - function.defaults.count
    let accepted =
      function.defaults.isEmpty ? "\(code.positionalCount)" : "from \(required) to \(code.positionalCount)"
    let plural = code.positionalCount == 1 && function.defaults.isEmpty ? "" : "s"
    var keywordOnlyGiven = 0
    for index in 0..<code.keywordOnlyCount {
      if case .unbound = slots[code.positionalCount + index] { continue }
      keywordOnlyGiven += 1
    }
    if keywordOnlyGiven > 0 {
      return PythonError(
        .type,
        "\(code.qualifiedName)() takes \(accepted) positional argument\(plural) but \(given) positional argument"
          + "\(given == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only argument"
          + "\(keywordOnlyGiven == 1 ? "" : "s")) were given")
    }
    return PythonError(
      .type,
      "\(code.qualifiedName)() takes \(accepted) positional argument\(plural) but \(given) \(given == 1 ? "was" : "were") given"
    )
  }
}
