// Calls of built-in functions in a traced run: each goes by the derivative that its entry declares, and is refused where that is none.

import Arrays
import Backprop

extension Trace {
  /// A call of a built-in; nil where the usual way is right.
  func call(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value? {
    if case .through = builtin.derivative { return nil }
    var arguments = arguments
    if case .flat = builtin.derivative {
    } else {
      // What an iterator gives can be looked at only once.
      arguments = try arguments.mapped { (value, _) throws(PythonError) in
        guard case .iterator = value else { return value }
        return .list(PyList(try interpreter.elements(of: value)))
      }
    }
    if case .writes(let rule) = builtin.derivative { return try written(builtin, arguments, rule) }
    guard arguments.all.contains(where: isTraced) else { return nil }
    let site = site
    defer { self.site = site }
    switch builtin.derivative {
    case .through, .writes: return nil
    case .flat: return try plain(builtin, arguments)
    case .movesAll: return try moving(builtin, arguments) { _ in true }
    case .movesFirst:
      let first = builtin.parameterNames.first
      return try moving(builtin, arguments) { place in
        switch place {
        case .position(let index): index == 0
        case .name(let name): name == first
        }
      }
    case .moves(let names):
      let parameters = builtin.parameterNames
      return try moving(builtin, arguments) { place in
        switch place {
        case .position(let index): index < parameters.count && names.contains(parameters[index])
        case .name(let name): names.contains(name)
        }
      }
    case .unary(let function):
      guard arguments.positional.count == 1, arguments.keywords.isEmpty else { break }
      let x = try operand(arguments.positional[0])
      return try finished(try plain(builtin, arguments)) { (value) throws(ArrayError) in
        try x.recorded(function, value: value)
      }
    case .binary(let function):
      guard arguments.positional.count == 2, arguments.keywords.isEmpty else { break }
      let (x, y) = (try operand(arguments.positional[0]), try operand(arguments.positional[1]))
      return try finished(try plain(builtin, arguments)) { (value) throws(ArrayError) in
        try Variable.recorded(function, x, y, value: value)
      }
    case .recorded(let rule):
      let call = try recorded(builtin, arguments)
      if call.continuesInPython { return nil }
      // What is written into an array that exists is not followed there.
      if !call["out"].isAbsent { break }
      return try rule(call.giving(try plain(builtin, arguments)))
    case .refused: break
    }
    return try refused(builtin, arguments)
  }

  /// The call as in an untraced run.
  private func plain(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    try plainly { () throws(PythonError) in try interpreter.call(builtin, arguments.untraced) }
  }

  private func moving(
    _ builtin: PyBuiltin, _ arguments: CallArguments, isData: (CallArguments.Place) -> Bool
  ) throws(PythonError) -> Value {
    try moving(arguments, isData: isData) { (arguments) throws(PythonError) in
      try interpreter.call(builtin, arguments)
    }
  }

  /// What a rule of its own is to see of a call, but for the result.
  private func recorded(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> RecordedCall {
    var (values, names) = ([Value](), [String]())
    if let parameters = builtin.parameters {
      var sorted = arguments
      if parameters.followObject { values.append(sorted.positional.removeFirst()) }
      values += try parameters.signature.bind(sorted, function: builtin.name)
      names = builtin.parameterNames
    }
    return RecordedCall(trace: self, result: .none, arguments: arguments, values: values, names: names)
  }

  /// A method that writes into its array.
  private func written(
    _ builtin: PyBuiltin, _ arguments: CallArguments,
    _ rule: (RecordedCall, Variable?) throws(PythonError) -> Variable?
  ) throws(PythonError) -> Value {
    guard case .array(let array)? = arguments.positional.first, array.dtype == .float64 else {
      return try plain(builtin, arguments)
    }
    let before = try variable(of: array)
    let result = try plain(builtin, arguments)
    if let after = try rule(try recorded(builtin, arguments).giving(result), before) {
      try write(after, into: array)
    }
    return result
  }

  /// The call as in an untraced run; whatever floats it gives or changes are marked as having no derivative.
  private func refused(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
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
    let result = try plain(builtin, arguments)
    for (array, copy) in before where !array.hasSameBits(as: copy) {
      // The tape no longer knows these elements: they are marked when they are read.
      if note(of: array) == nil { setNote(of: array, to: try arrays { () throws(ArrayError) in try Variable(copy) }) }
    }
    return try refusing(builtin.displayName, result, from: sources)
  }

  /// `float(x)` and its like; nil where the usual way is right.
  func construct(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value? {
    switch type.kind {
    case .float, .numpyFloat:
      guard arguments.positional.count == 1, isTraced(arguments.positional[0]) else { return nil }
      let x = try operand(arguments.positional[0])
      let result = try plainly { () throws(PythonError) in try interpreter.construct(type, arguments.untraced) }
      return try finished(result) { (value) throws(ArrayError) in
        try x.recorded(.positive, value: value.reshaped(Array(x.shape)))
      }
    case .numpyFloat16, .numpyFloat32:
      guard arguments.all.contains(where: \.holdsTraced) else { return nil }
      throw .unsupported("a gradient through numbers of type \(type.name)")
    case .int, .bool, .numpyInt, .numpyBool, .str, .type, .numpyInt8, .numpyInt16, .numpyInt32, .numpyUInt8,
      .numpyUInt16, .numpyUInt32, .numpyUInt64:
      guard arguments.all.contains(where: \.holdsTraced) else { return nil }
      return try plainly { () throws(PythonError) in try interpreter.construct(type, arguments.untraced) }
    default: return nil
    }
  }
}

extension PyBuiltin {
  /// As messages about derivatives name it: `np.sum`, `ndarray.sum`, `math.exp`, `abs`.
  fileprivate var displayName: String {
    module == "numpy" ? "np.\(name)" : module == "math" && !name.hasPrefix("math.") ? "math.\(name)" : name
  }

  /// The names of its parameters, a method's object as `a`.
  fileprivate var parameterNames: [String] {
    guard let parameters else { return [] }
    return (parameters.followObject ? ["a"] : []) + parameters.signature.parameters.map(\.name)
  }
}
