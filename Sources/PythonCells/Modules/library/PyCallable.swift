// Objects of the standard library that are called like functions and written in Swift, because loops call them: partial, lru_cache,
// itemgetter and its kin.

/// An object that can be called.
class PyCallable: PyObject {
  func call(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> Value {
    preconditionFailure("a callable without call")
  }

  /// An attribute that all objects of its class have.
  func attribute(_ name: String, _ interpreter: Interpreter) throws(PythonError) -> Value? { nil }

  /// The values that it holds.
  var held: [Value] { [] }

  /// Those among them that it may call.
  var called: [Value] { held }
}

/// `functools.partial(function, …)`
final class PyPartial: PyCallable {
  let function: Value
  let arguments: CallArguments

  nonisolated(unsafe) static let type = PyType(module: "functools", name: "partial", methods: partialMethod)

  init(_ function: Value, _ arguments: CallArguments) {
    // What is a partial already gets the arguments of both.
    if case .object(let object) = function, let inner = object as? PyPartial, inner.attributes.isEmpty {
      self.function = inner.function
      self.arguments = inner.arguments.with(arguments)
    } else {
      self.function = function
      self.arguments = arguments
    }
    super.init(PyPartial.type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, arguments)) } }

  override func call(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> Value {
    try interpreter.checkStack()
    return try interpreter.call(function, self.arguments.with(arguments))
  }

  override func attribute(_ name: String, _ interpreter: Interpreter) throws(PythonError) -> Value? {
    switch name {
    case "func": return function
    case "args": return .tuple(PyTuple(arguments.positional))
    case "keywords":
      let dict = PyDict()
      for (name, value) in arguments.keywords { dict.set(string: name, value) }
      return .dict(dict)
    default: return nil
    }
  }

  override var held: [Value] { [function] + arguments.positional + arguments.keywords.map(\.value) }

  fileprivate func repr(_ interpreter: Interpreter) throws(PythonError) -> String {
    var parts = [try interpreter.repr(function)]
    for value in arguments.positional { parts.append(try interpreter.repr(value)) }
    for (name, value) in arguments.keywords { parts.append("\(name)=\(try interpreter.repr(value))") }
    return "functools.partial(\(parts.joined(separator: ", ")))"
  }
}

extension CallArguments {
  /// These first, then the others; a keyword of the others replaces one of these.
  fileprivate func with(_ others: CallArguments) -> CallArguments {
    var all = CallArguments(positional + others.positional, keywords: keywords)
    for (name, value) in others.keywords {
      if let place = all.keywords.firstIndex(where: { $0.name == name }) {
        all.keywords[place].value = value
      } else {
        all.keywords.append((name, value))
      }
    }
    return all
  }
}

private func partialMethod(_ name: String) -> PyBuiltin? {
  switch name {
  case "__new__":
    return PyBuiltin(
      "partial", derivative: .through,
      .free { (_, arguments) throws(PythonError) in
        guard let function = arguments.positional.first else {
          throw PythonError(.type, "type 'partial' takes at least one argument")
        }
        guard function.isCallable else { throw PythonError(.type, "the first argument must be callable") }
        let rest = CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords)
        return .object(PyPartial(function, rest))
      })
  case "__repr__":
    return PyBuiltin(
      "partial.__repr__", derivative: .through,
      .unary { (interpreter, value) throws(PythonError) in
        guard case .object(let object) = value, let partial = object as? PyPartial else { return .none }
        return .string(PyString(try partial.repr(interpreter)))
      })
  default: return nil
  }
}

extension Value {
  /// `callable(value)`
  var isCallable: Bool {
    switch self {
    case .function, .builtin, .type: true
    case .object(let object): object is PyMethod || object is PyCallable || object.type.find(.call) != nil
    default: false
    }
  }
}

/// What `functools.lru_cache` makes of a function.
final class PyCachedFunction: PyCallable {
  private let function: Value
  /// nil for one that grows without end.
  private let limit: Int?
  private let isTyped: Bool
  /// The named tuple of `cache_info()`.
  private let info: Value
  private struct Entry {
    let value: Value
    /// When it was used last.
    var use: Int
  }
  private var cache: [PyKey: Entry] = [:]
  /// Uses in the order in which they came, where the one longest ago has to be found; only an entry's last one counts.
  private var uses: [(key: PyKey, use: Int)] = []
  private var firstUse = 0
  private var clock = 0
  private var (hits, misses) = (0, 0)

  nonisolated(unsafe) private static let type = PyType(module: "functools", name: "_lru_cache_wrapper") { _ in nil }

  init(_ function: Value, limit: Int?, isTyped: Bool, info: Value) {
    self.function = function
    self.limit = limit
    self.isTyped = isTyped
    self.info = info
    super.init(PyCachedFunction.type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, cache)) } }

  override var held: [Value] { [function] + cache.flatMap { [$0.key.value, $0.value.value] } }
  override var called: [Value] { [function] }

  /// What tells one call from another.
  private func key(_ arguments: CallArguments) throws(PythonError) -> PyKey {
    if arguments.keywords.isEmpty, !isTyped, arguments.positional.count == 1 {
      switch arguments.positional[0] {
      case .int, .string: return try PyKey(arguments.positional[0])
      default: break
      }
    }
    var parts: [Value] = arguments.positional
    if !arguments.keywords.isEmpty {
      // A mark that no argument is.
      parts.append(.object(separator))
      for (name, value) in arguments.keywords { parts += [.string(PyString(name)), value] }
    }
    if isTyped {
      for value in arguments.positional + arguments.keywords.map(\.value) {
        parts.append(value.type.map { .type($0) } ?? .string(PyString(value.typeName)))
      }
    }
    return try PyKey(.tuple(PyTuple(parts)))
  }

  private let separator = PyObject(PyType.Kind.object.type)

  override func call(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> Value {
    try Meter.charge(2)
    if limit == 0 {
      misses += 1
      return try interpreter.call(function, arguments)
    }
    let key = try key(arguments)
    if let entry = cache[key] {
      hits += 1
      noteUse(of: key)
      return entry.value
    }
    misses += 1
    try interpreter.checkStack()
    let value = try interpreter.call(function, arguments)
    if cache[key] == nil {
      if let limit, cache.count >= limit { forgetOldest() }
      cache[key] = Entry(value: value, use: 0)
      noteUse(of: key)
      try Meter.grown(to: cache.count, bytes: 64)
    }
    return value
  }

  private func noteUse(of key: PyKey) {
    guard let limit else { return }
    clock += 1
    cache[key]?.use = clock
    uses.append((key, clock))
    // Most of them say nothing any more.
    if uses.count > 4 * limit + 64 {
      uses = uses[firstUse...].filter { cache[$0.key]?.use == $0.use }
      firstUse = 0
    }
  }

  private func forgetOldest() {
    while firstUse < uses.count {
      let (key, use) = uses[firstUse]
      firstUse += 1
      guard cache[key]?.use == use else { continue }
      cache[key] = nil
      return
    }
  }

  override func attribute(_ name: String, _ interpreter: Interpreter) throws(PythonError) -> Value? {
    func method(_ body: @escaping (Interpreter) throws(PythonError) -> Value) -> Value {
      .builtin(
        PyBuiltin(
          name, derivative: .through,
          .free { (interpreter, arguments) throws(PythonError) in
            guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
              throw PythonError(.type, "\(name)() takes no arguments (\(arguments.positional.count) given)")
            }
            return try body(interpreter)
          }))
    }
    switch name {
    case "cache_info":
      return method { [self] (interpreter) throws(PythonError) in
        try interpreter.call(
          info, CallArguments([.int(hits), .int(misses), limit.map { .int($0) } ?? Value.none, .int(cache.count)]))
      }
    case "cache_clear":
      return method { [self] (_) throws(PythonError) in
        (cache, uses, firstUse) = ([:], [], 0)
        (hits, misses) = (0, 0)
        return Value.none
      }
    case "cache_parameters":
      return method { [self] (_) throws(PythonError) in
        let dict = PyDict()
        dict.set(string: "maxsize", limit.map { .int($0) } ?? Value.none)
        dict.set(string: "typed", .bool(isTyped))
        return .dict(dict)
      }
    case "__wrapped__": return function
    case "__name__", "__qualname__", "__doc__", "__module__", "__annotations__":
      if let value = own(name) { return value }
      return try interpreter.attribute(of: function, name)
    default: return nil
    }
  }
}
