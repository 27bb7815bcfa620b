// The built-ins that give iterators made from others: zip, enumerate, map, filter, reversed, and iter of a function.

import PythonSyntax

extension Interpreter {
  /// `zip(…)`, `enumerate(…)`, `map(…)`, `filter(…)`, `reversed(…)`
  func constructIterator(_ kind: PyType.Kind, _ arguments: CallArguments) throws(PythonError) -> Value {
    let values = arguments.positional
    switch kind {
    case .zip:
      var isStrict = false
      for (name, value) in arguments.keywords {
        guard name == "strict" else {
          throw .misfit("'\(name)' is an invalid keyword argument for zip()")
        }
        isStrict = try isTrue(value)
      }
      var sources: [PyIterator] = []
      for value in values { sources.append(try iterator(over: value)) }
      return .iterator(ZipIterator(sources, isStrict: isStrict))
    case .enumerate:
      guard !values.isEmpty || !arguments.keywords.isEmpty else {
        throw PythonError(.type, "enumerate() missing required argument 'iterable'")
      }
      if values.count == 1, arguments.keywords.isEmpty {
        return .iterator(EnumerateIterator(try iterator(over: values[0]), start: .int(0)))
      }
      // CPython reads the names by hand where there are only names.
      let names = arguments.keywords.map(\.name)
      if values.isEmpty, names.count > 2 {
        throw PythonError(.type, "enumerate() missing required argument 'iterable'")
      }
      if values.isEmpty, let odd = names.first(where: { $0 != "iterable" && $0 != "start" }) {
        throw .misfit("'\(odd)' is an invalid keyword argument for enumerate()")
      }
      let bound = try Signature("iterable, start=0").bind(arguments, function: "enumerate")
      let start = Value(try wholeIndex(bound[1]))
      return .iterator(EnumerateIterator(try iterator(over: bound[0]), start: start))
    case .map:
      guard arguments.keywords.isEmpty else { throw .misfit("map() takes no keyword arguments") }
      guard values.count >= 2 else { throw PythonError(.type, "map() must have at least two arguments.") }
      var sources: [PyIterator] = []
      for value in values[1...] { sources.append(try iterator(over: value)) }
      return .iterator(MapIterator(values[0], sources))
    case .filter:
      guard arguments.keywords.isEmpty else { throw .misfit("filter() takes no keyword arguments") }
      guard values.count == 2 else { throw PythonError(.type, "filter expected 2 arguments, got \(values.count)") }
      return .iterator(FilterIterator(values[0], try iterator(over: values[1])))
    default:
      guard arguments.keywords.isEmpty else { throw .misfit("reversed() takes no keyword arguments") }
      guard values.count == 1 else { throw PythonError(.type, "reversed expected 1 argument, got \(values.count)") }
      return .iterator(try reversed(values[0]))
    }
  }

  private func reversed(_ value: Value) throws(PythonError) -> PyIterator {
    switch value {
    case .list(let list): return ReversedIterator(list, typeName: "list_reverseiterator")
    case .range(let range):
      guard range.count > 0 else { return RangeIterator(range) }
      guard range.step != .min else { throw .unsupported("a range in steps of 2**63") }
      return RangeIterator(first: range[range.count - 1], step: -range.step, count: range.count)
    case .dict(let dict): return DictIterator(dict, .keys, isReversed: true)
    case .dictView(let view): return DictIterator(view.dict, view.kind, isReversed: true)
    case .tuple(let tuple): return ReversedIterator(PyList(tuple.items), typeName: "reversed")
    case .string(let string): return ReversedIterator(PyList(string.characters), typeName: "reversed")
    case .array: return ReversedIterator(PyList(try elements(of: value)), typeName: "reversed")
    case .object where value.plain.bytes != nil && value.special(.reversed) == nil:
      return ReversedIterator(PyList(try elements(of: value.plain)), typeName: "reversed")
    case .object, .type:
      if let result = try callSpecial(.reversed, of: value) { return try iterator(over: result) }
      if let base = value.derivedBase { return try reversed(base) }
      if value.special(.len) != nil, value.special(.getitem) != nil {
        return ReversedElementIterator(value, count: try objectLength(value))
      }
      throw PythonError(.type, "'\(value.typeName)' object is not reversible")
    default: throw PythonError(.type, "'\(value.typeName)' object is not reversible")
    }
  }
}

final class ZipIterator: PyIterator {
  private let sources: [PyIterator]
  private let isStrict: Bool
  init(_ sources: [PyIterator], isStrict: Bool) {
    self.sources = sources
    self.isStrict = isStrict
    super.init(typeName: "zip")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(sources) } }
  override var reached: [Value]? { sources.map { .iterator($0) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if sources.isEmpty { return nil }
    try interpreter.checkStack()
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for (place, source) in sources.enumerated() {
      guard let item = try source.next(interpreter) else {
        if isStrict { try checkLengths(interpreter, ended: place) }
        return nil
      }
      items.append(item)
    }
    return .tuple(PyTuple(items))
  }

  override var givesPairs: Bool { sources.count == 2 && !isStrict }

  override func nextPair(_ interpreter: Interpreter) throws(PythonError) -> (Value, Value)? {
    try interpreter.checkStack()
    guard let first = try sources[0].next(interpreter), let second = try sources[1].next(interpreter) else {
      return nil
    }
    return (first, second)
  }

  private func checkLengths(_ interpreter: Interpreter, ended place: Int) throws(PythonError) {
    func others(_ count: Int) -> String { count == 1 ? "argument 1" : "arguments 1-\(count)" }
    if place > 0 {
      throw PythonError(.value, "zip() argument \(place + 1) is shorter than \(others(place))")
    }
    for later in sources.indices.dropFirst() where try sources[later].next(interpreter) != nil {
      throw PythonError(.value, "zip() argument \(later + 1) is longer than \(others(later))")
    }
  }
}

final class EnumerateIterator: PyIterator {
  private let source: PyIterator
  private var index: Value
  init(_ source: PyIterator, start: Value) {
    self.source = source
    index = start
    super.init(typeName: "enumerate")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(source) } }
  override var reached: [Value]? { [index, .iterator(source)] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let (number, item) = try nextPair(interpreter) else { return nil }
    return .tuple(PyTuple([number, item]))
  }

  override var givesPairs: Bool { true }

  override func nextPair(_ interpreter: Interpreter) throws(PythonError) -> (Value, Value)? {
    try interpreter.checkStack()
    guard let item = try source.next(interpreter) else { return nil }
    let number = index
    if case .int(let place) = number, place < .max {
      index = .int(place + 1)
    } else {
      index = try interpreter.binary(.add, number, .int(1))
    }
    return (number, item)
  }
}

final class MapIterator: PyIterator {
  private let function: Value
  private let sources: [PyIterator]
  init(_ function: Value, _ sources: [PyIterator]) {
    self.function = function
    self.sources = sources
    super.init(typeName: "map")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, sources)) } }
  override var reached: [Value]? { [function] + sources.map { .iterator($0) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for source in sources {
      guard let item = try source.next(interpreter) else { return nil }
      items.append(item)
    }
    return try interpreter.call(function, CallArguments(items))
  }
}

final class FilterIterator: PyIterator {
  private let function: Value
  private let source: PyIterator
  init(_ function: Value, _ source: PyIterator) {
    self.function = function
    self.source = source
    super.init(typeName: "filter")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, source)) } }
  override var reached: [Value]? { [function, .iterator(source)] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    while let item = try source.next(interpreter) {
      try Meter.charge(1)
      switch function {
      case .none:
        if try interpreter.isTrue(item) { return item }
      case .type(let type) where type.kind == .bool:
        if try interpreter.isTrue(item) { return item }
      default:
        if try interpreter.isTrue(interpreter.call(function, CallArguments([item]))) { return item }
      }
    }
    return nil
  }
}

/// `iter(function, sentinel)`
final class CallIterator: PyIterator {
  private var function: Value?
  private let sentinel: Value
  init(_ function: Value, _ sentinel: Value) {
    self.function = function
    self.sentinel = sentinel
    super.init(typeName: "callable_iterator")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, sentinel)) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let function else { return nil }
    // A call with its arguments looked at, which no loop around it knows of.
    try Meter.charge(9)
    let value = try interpreter.call(function, CallArguments([]))
    // The function may itself have walked to the end.
    if self.function == nil { return nil }
    if try interpreter.isSame(sentinel, value) {
      self.function = nil
      return nil
    }
    return value
  }
}

/// `reversed(object)` of a class with `__len__` and `__getitem__`.
final class ReversedElementIterator: PyIterator {
  private let object: Value
  private var left: Int
  init(_ object: Value, count: Int) {
    self.object = object
    left = count
    super.init(typeName: "reversed")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(object) } }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard left > 0 else { return nil }
    try Meter.charge(4)
    left -= 1
    return try interpreter.subscriptGet(object, .int(left))
  }
}
