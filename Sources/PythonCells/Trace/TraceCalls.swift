// Calls of built-in functions in a traced run: by a rule for each function, and refused where there is none.

import Arrays
import Backprop

/// What a traced run does with a built-in function.
enum TraceRule {
  /// It handles traced numbers as it handles others: containers, iterators, printing.
  case through
  /// Its results carry no gradient: they are integers, truth values or texts, or constant between jumps.
  case flat
  /// Its results hold elements of these arguments, by name; of all, or of the first, where it names none.
  case moves([String])
  case movesAll
  case movesFirst
  case unary(UnaryFunction)
  case binary(BinaryFunction)
  case reduction(String)
  case recorded((RecordedCall) throws(PythonError) -> Value)
  /// The length of the vector of its arguments.
  case coordinates
  /// It has no derivative here.
  case refused
}

/// A call that a rule of its own records.
struct RecordedCall {
  let trace: Trace
  let name: String
  /// What an untraced run gives.
  let result: Value
  let arguments: CallArguments
  /// By the parameters' names, in the order of `names`.
  let values: [Value]
  let names: [String]

  /// An argument by its parameter's name; `.unbound` for one that was left out and has no default.
  subscript(name: String) -> Value { names.firstIndex(of: name).map { values[$0] } ?? .unbound }

  func variable(_ name: String) throws(PythonError) -> Variable { try trace.operand(self[name]) }

  /// The result with its place on the tape.
  func finished(_ record: (NDArray) throws(ArrayError) -> Variable) throws(PythonError) -> Value {
    try trace.finished(result, record)
  }
}

extension Trace {
  /// A call of a built-in; nil where the usual way is right.
  func call(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value? {
    if case .through = builtin.traceRule { return nil }
    var arguments = arguments
    if case .flat = builtin.traceRule {
    } else {
      // What an iterator gives can be looked at only once.
      arguments = try arguments.mapped { (value, _) throws(PythonError) in
        guard case .iterator = value else { return value }
        return .list(PyList(try interpreter.elements(of: value)))
      }
    }
    guard arguments.all.contains(where: isTraced) || builtin.writesInPlace else { return nil }
    let site = site
    defer { self.site = site }
    let plain = { [interpreter] (arguments: CallArguments) throws(PythonError) -> Value in
      try interpreter.call(builtin, arguments)
    }
    switch builtin.traceRule {
    case .through: return nil
    case .flat: return try plainly { () throws(PythonError) in try plain(arguments.untraced) }
    case .movesAll: return try moving(arguments, isData: { _ in true }, plain)
    case .movesFirst:
      return try moving(arguments, isData: { if case .position(0) = $0 { true } else { false } }, plain)
    case .moves(let names):
      let parameters = builtin.parameterNames
      return try moving(
        arguments,
        isData: { place in
          switch place {
          case .position(let index): index < parameters.count && names.contains(parameters[index])
          case .name(let name): names.contains(name)
          }
        }, plain)
    case .unary(let function):
      guard arguments.positional.count == 1, arguments.keywords.isEmpty else { break }
      let x = try operand(arguments.positional[0])
      let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
      return try finished(result) { (value) throws(ArrayError) in try x.recorded(function, value: value) }
    case .binary(let function):
      guard arguments.positional.count == 2, arguments.keywords.isEmpty else { break }
      let (x, y) = (try operand(arguments.positional[0]), try operand(arguments.positional[1]))
      let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
      return try finished(result) { (value) throws(ArrayError) in try Variable.recorded(function, x, y, value: value) }
    case .reduction, .recorded:
      if let result = try recorded(builtin, arguments, plain) { return result }
    case .coordinates:
      let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
      return try recordedHypot(arguments, result)
    case .refused: break
    }
    return try refused(builtin, arguments, plain)
  }

  private func recorded(
    _ builtin: PyBuiltin, _ arguments: CallArguments, _ plain: (CallArguments) throws(PythonError) -> Value
  ) throws(PythonError) -> Value? {
    // A method that changes its array is to see it before that.
    if case .recorded = builtin.traceRule, builtin.writesInPlace { return try written(builtin, arguments, plain) }
    let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
    guard let signature = builtin.recordedSignature else { return nil }
    let call = RecordedCall(
      trace: self, name: builtin.shortName, result: result, arguments: arguments,
      values: try signature.bind(arguments, function: builtin.name), names: signature.parameters.map(\.name))
    switch builtin.traceRule {
    case .reduction: return try reduced(call)
    case .recorded(let body): return try body(call)
    default: return nil
    }
  }

  /// The call as in an untraced run; whatever floats it gives or changes are marked as having no derivative.
  private func refused(
    _ builtin: PyBuiltin, _ arguments: CallArguments, _ plain: (CallArguments) throws(PythonError) -> Value
  ) throws(PythonError) -> Value {
    var sources: [Variable] = []
    var before: [(array: NDArray, copy: NDArray)] = []
    func collect(_ value: Value, _ depth: Int) throws(PythonError) {
      switch value {
      case .traced(let traced): sources.append(traced.variable)
      case .array(let array):
        if let variable = try variable(of: array) { sources.append(variable) }
        if array.dtype == .float64 { before.append((array, array.copy())) }
      case .list(let list) where depth < 64: for item in list.items { try collect(item, depth + 1) }
      case .tuple(let tuple) where depth < 64: for item in tuple.items { try collect(item, depth + 1) }
      default: break
      }
    }
    for value in arguments.all { try collect(value, 0) }
    let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
    for (array, copy) in before where !array.hasSameBits(as: copy) {
      // The tape no longer knows these elements: they are marked when they are read.
      if note(of: array) == nil { setNote(of: array, to: try arrays { () throws(ArrayError) in try Variable(copy) }) }
    }
    return try refusing(builtin.displayName, result, from: sources)
  }

  /// `float(x)` and its like.
  func construct(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value? {
    switch type {
    case .float, .numpyFloat:
      guard arguments.positional.count == 1, isTraced(arguments.positional[0]) else { return nil }
      let x = try operand(arguments.positional[0])
      let result = try plainly { () throws(PythonError) in try interpreter.construct(type, arguments.untraced) }
      return try finished(result) { (value) throws(ArrayError) in
        try x.recorded(.positive, value: value.reshaped(Array(x.shape)))
      }
    case .int, .bool, .numpyInt, .numpyBool, .str, .type:
      guard arguments.all.contains(where: \.holdsTraced) else { return nil }
      return try plainly { () throws(PythonError) in try interpreter.construct(type, arguments.untraced) }
    default: return nil
    }
  }
}

extension PyBuiltin {
  /// `np.sum`, `ndarray.sum`, `math.exp`, `abs`: what rules are found by.
  var displayName: String {
    module == "numpy" ? "np.\(name)" : module == "math" && !name.hasPrefix("math.") ? "math.\(name)" : name
  }

  /// `sum`, for a function and a method alike.
  var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }

  /// What a traced run does with it.
  var traceRule: TraceRule {
    switch module {
    case "numpy": numpyTraceRule(name)
    case "math": mathTraceRule(shortName)
    default: name.hasPrefix("ndarray.") ? arrayTraceRule(shortName) : pythonTraceRule(name)
    }
  }

  var writesInPlace: Bool { displayName == "ndarray.fill" || displayName == "ndarray.sort" }

  var parameterNames: [String] { recordedSignature?.parameters.map(\.name) ?? [] }

  /// How a recorded call's arguments are sorted.
  var recordedSignature: Signature? {
    if let parameters { return Signature(parameters.text, style: parameters.style) }
    return traceParameters(displayName).map { Signature($0, style: .python) }
  }
}
