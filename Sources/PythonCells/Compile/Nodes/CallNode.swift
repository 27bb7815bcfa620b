// Calls. Most are one of a few plain shapes (a built-in of one or two arguments, a function of the lesson's own with
// positional arguments): these build no argument list.

import Arrays
import Texts

/// One argument of a call, ready to evaluate.
struct ArgumentNode {
  enum Kind {
    case positional
    case keyword(String)
    case spread
    case keywordSpread
  }
  let kind: Kind
  let value: Node
}

/// Where the arguments of a call with names stand in a function's slots.
private struct NamedPlaces {
  private var code: FunctionCode?
  private var reserved = 0
  private var places: [Int] = []

  init() {}

  init(_ code: FunctionCode, _ reserved: Int, _ places: [Int]) {
    (self.code, self.reserved, self.places) = (code, reserved, places)
  }

  func fit(_ code: FunctionCode, _ reserved: Int) -> Bool { self.code === code && self.reserved == reserved }

  subscript(_ argument: Int) -> Int { places[argument] }
}

/// `callee(arguments)`
final class CallNode: Node {
  let callee: Node
  let arguments: [ArgumentNode]
  /// No keywords, no stars.
  let isPlain: Bool
  /// The arguments, unless there are stars among them.
  let positional: Row<Node>
  /// The names of the last of them, where there are no stars.
  private let names: [String]
  /// Where they stand in the last function that was called with them.
  private var places = NamedPlaces()
  /// The last class whose instances `__init__` alone makes, and that.
  private var initializer = FoundFunction()
  /// How many arguments a built-in is called with directly, without a list; nil where it needs one.
  let directCount: Int?
  /// Whether a method may be called without a list, however many arguments it has.
  let isDirect: Bool

  /// - Parameter isTraced: Whether every call of a built-in is recorded, and so made with an argument list.
  init(_ callee: Node, _ arguments: [ArgumentNode], _ range: SourceRange, isTraced: Bool) {
    self.callee = callee
    self.arguments = arguments
    isPlain = arguments.allSatisfy { if case .positional = $0.kind { true } else { false } }
    isDirect = isPlain && !isTraced
    directCount = isDirect && arguments.count <= 2 ? arguments.count : nil
    names = arguments.compactMap { if case .keyword(let name) = $0.kind { name } else { nil } }
    let hasStars = arguments.contains {
      switch $0.kind {
      case .spread, .keywordSpread: true
      case .positional, .keyword: false
      }
    }
    positional = Row(hasStars ? [] : arguments.map(\.value))
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    try call(callee.evaluate(frame), frame)
  }

  func call(_ callee: Value, _ frame: Frame) throws(PythonError) -> Value {
    switch callee {
    case .builtin(let builtin): return try call(builtin, frame)
    case .function(let function): return try call(function, frame)
    case .type(let type) where type.isOfLesson:
      if let object = try instance(of: type, frame) { return object }
      let arguments = try argumentList(of: callee, frame)
      do { return try frame.interpreter.call(callee, arguments) } catch { throw error.at(range, in: frame.source) }
    case let other:
      let arguments = try argumentList(of: other, frame)
      do {
        let result = try frame.interpreter.call(other, arguments)
        try frame.tell(range)
        return result
      } catch {
        throw error.at(range, in: frame.source)
      }
    }
  }

  @inline(__always)
  private func call(_ builtin: PyBuiltin, _ frame: Frame) throws(PythonError) -> Value {
    if directCount == 1 { return try call(builtin, positional[0].evaluate(frame), frame) }
    if directCount == 2 {
      return try call(builtin, positional[0].evaluate(frame), positional[1].evaluate(frame), frame)
    }
    let arguments = try argumentList(of: .builtin(builtin), frame)
    return try frame.interpreter.call(builtin, arguments, at: range, in: frame.source)
  }

  /// A built-in with one argument, which has been evaluated.
  private func call(_ builtin: PyBuiltin, _ first: Value, _ frame: Frame) throws(PythonError) -> Value {
    guard case .unary(let function) = builtin.implementation else {
      return try frame.interpreter.call(builtin, CallArguments([first]), at: range, in: frame.source)
    }
    do {
      let result = try function(frame.interpreter, first)
      try frame.tell(range)
      return result
    } catch {
      if error.kind == .type, first.isDerived, let base = first.derivedBase {
        return try frame.interpreter.call(builtin, CallArguments([base]), at: range, in: frame.source)
      }
      if error.isOfTexts {
        return try frame.interpreter.call(builtin, CallArguments([first]), at: range, in: frame.source)
      }
      throw error.at(range, in: frame.source)
    }
  }

  /// A built-in with two arguments, which have been evaluated.
  private func call(
    _ builtin: PyBuiltin, _ first: Value, _ second: Value, _ frame: Frame
  ) throws(PythonError) -> Value {
    guard case .binary(let function) = builtin.implementation else {
      return try frame.interpreter.call(builtin, CallArguments([first, second]), at: range, in: frame.source)
    }
    do {
      let result = try function(frame.interpreter, first, second)
      try frame.tell(range)
      return result
    } catch {
      if error.kind == .type, first.isDerived || second.isDerived {
        return try frame.interpreter.call(
          builtin, CallArguments([first.plain, second.plain]), at: range, in: frame.source)
      }
      if error.isOfTexts {
        return try frame.interpreter.call(builtin, CallArguments([first, second]), at: range, in: frame.source)
      }
      throw error.at(range, in: frame.source)
    }
  }

  /// A function; one that is a method, with the object as its first argument.
  ///
  /// - Parameter receiver: `.unbound` where there is none.
  func call(
    _ function: PyFunction, on receiver: consuming Value = .unbound, _ frame: Frame
  ) throws(PythonError) -> Value {
    let reserved = receiver.isUnbound ? 0 : 1
    let given = reserved &+ positional.count
    guard function.code.isSimple, given <= function.code.positionalCount,
      isPlain || places.fit(function.code, reserved) || findPlaces(function.code, reserved)
    else {
      let receiver = copy receiver
      let arguments = try argumentList(of: .function(function), on: receiver.isUnbound ? nil : receiver, frame)
      return try call(function, listed: arguments, frame)
    }
    // The arguments go where the function looks for its parameters.
    let count = function.code.slotCount
    let slots = frame.state.pointee.slots.take(count)
    defer { frame.state.pointee.slots.giveBack(slots, count) }
    if reserved > 0 { slots.initialize(to: receiver) }
    // Over slots without a value, which need no release.
    if isPlain {
      for index in 0..<positional.count {
        (slots + reserved + index).initialize(to: try positional[index].evaluate(frame))
      }
    } else {
      // Another call may come here meanwhile.
      let places = places
      for index in 0..<positional.count {
        (slots + places[index]).initialize(to: try positional[index].evaluate(frame))
      }
    }
    do {
      if given < function.code.positionalCount { try frame.interpreter.fillDefaults(function, slots) }
      try Meter.charge(function.code.cost)
      let result = try Frame(function, slots, calledFrom: frame).run(function)
      try frame.tell(range)
      return result
    } catch {
      throw leaving(function, error, frame)
    }
  }

  /// Finds out where the named arguments of a call without stars stand among a function's parameters.
  ///
  /// - Returns: Whether each has a place of its own; the long way says what is wrong otherwise.
  private func findPlaces(_ code: FunctionCode, _ reserved: Int) -> Bool {
    let first = positional.count - names.count
    guard positional.count == arguments.count, first >= 0 else { return false }
    var found = Array(reserved..<reserved + first)
    for name in names {
      guard let place = code.parameters.firstIndex(of: name), place >= code.positionalOnlyCount, !found.contains(place),
        place >= reserved
      else { return false }
      found.append(place)
    }
    places = NamedPlaces(code, reserved, found)
    return true
  }

  private func call(
    _ function: PyFunction, listed arguments: CallArguments, _ frame: Frame
  ) throws(PythonError) -> Value {
    do {
      let result = try frame.interpreter.call(function, arguments)
      try frame.tell(range)
      return result
    } catch {
      throw leaving(function, error, frame)
    }
  }

  /// An instance of a plain class, made without an argument list; nil where more than `__init__` has a say.
  private func instance(of type: PyType, _ frame: Frame) throws(PythonError) -> Value? {
    let function: PyFunction
    if let known = initializer.on(type, frame) {
      function = known
    } else {
      guard type.isPlain, case .function(let found)? = type.find(.`init`) else { return nil }
      initializer.keep(found, on: type, frame)
      function = found
    }
    let object = PyObject(type)
    object.reserve()
    let result = try call(function, on: .object(object), frame)
    guard result.isNone else {
      throw PythonError(
        .type, "__init__() should return None, not '\(result.typeName)'", at: range, in: frame.source)
    }
    return .object(object)
  }

  /// An error inside the function gains this call as a frame; one about the arguments stands at the call itself.
  private func leaving(_ function: PyFunction, _ error: PythonError, _ frame: Frame) -> PythonError {
    error.place == nil
      ? error.at(range, in: frame.source) : error.calling(function.name, at: range, in: frame.source)
  }

  /// Python evaluates the positional arguments first, wherever the others stand.
  ///
  /// - Parameter receiver: The object of a method, which comes first.
  func argumentList(
    of callee: Value, on receiver: Value? = nil, _ frame: Frame
  ) throws(PythonError) -> CallArguments {
    var result = CallArguments([])
    result.positional.reserveCapacity(arguments.count + 1)
    if let receiver { result.positional.append(receiver) }
    for argument in arguments {
      switch argument.kind {
      case .positional: result.positional.append(try argument.value.evaluate(frame))
      case .spread:
        let value = try argument.value.evaluate(frame)
        guard value.isIterable else {
          throw PythonError(
            .type, "\(callee.calledName) argument after * must be an iterable, not \(value.typeName)", at: range,
            in: frame.source)
        }
        do { result.positional += try frame.interpreter.elements(of: value) } catch {
          throw error.at(argument.value.range, in: frame.source)
        }
      case .keyword, .keywordSpread: continue
      }
    }
    if isPlain { return result }
    for argument in arguments {
      switch argument.kind {
      case .positional, .spread: continue
      case .keyword(let name): result.keywords.append((name, try argument.value.evaluate(frame)))
      case .keywordSpread:
        let value = try argument.value.evaluate(frame)
        let mapping: PyDict?
        do { mapping = try frame.interpreter.mapping(value) } catch { throw error.at(range, in: frame.source) }
        guard let dict = mapping else {
          throw PythonError(
            .type, "\(callee.calledName) argument after ** must be a mapping, not \(value.typeName)", at: range,
            in: frame.source)
        }
        for (key, value) in dict.entries {
          guard case .string(let name) = key.value else {
            throw PythonError(.type, "keywords must be strings", at: range, in: frame.source)
          }
          let given: String
          do { given = try name.name() } catch { throw error.at(range, in: frame.source) }
          guard !result.keywords.contains(where: { $0.name == given }) else {
            throw PythonError(
              .type, "\(callee.calledName) got multiple values for keyword argument '\(given)'", at: range,
              in: frame.source)
          }
          result.keywords.append((given, value))
        }
      }
    }
    return result
  }
}

extension Value {
  /// As CPython names a callee whose arguments are spread: `print()`, `__main__.f()`.
  fileprivate var calledName: String {
    switch self {
    case .function(let function): "__main__.\(function.code.qualifiedName)()"
    case .builtin(let builtin): "\(builtin.name)()"
    default: "\(typeName) object"
    }
  }
}
