// The module `itertools`: its classes, and how they are called. The iterators stand in the files beside this one.

extension Interpreter {
  func itertoolsModule() -> PyModule {
    PyModule(name: "itertools") { name in
      if name == "tee" { return .builtin(teeFunction()) }
      return Interpreter.itertoolsTypes["itertools.\(name)"].map { .type($0) }
    }
  }

  /// Its classes, by their full names.
  nonisolated(unsafe) static let itertoolsTypes: [String: PyType] = {
    var types: [String: PyType] = [:]
    func add(
      _ name: String, _ make: @escaping (Interpreter, CallArguments) throws(PythonError) -> PyIterator,
      others: [String: PyBuiltin] = [:]
    ) {
      let maker = PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in .iterator(try make(interpreter, arguments)) })
      types["itertools.\(name)"] = PyType(module: "itertools", name: name) { $0 == "__new__" ? maker : others[$0] }
    }
    add("count", countIterator)
    add("repeat", repeatIterator)
    add("accumulate", accumulateIterator)
    add("groupby", groupIterator)
    add("zip_longest", longestZipIterator)
    add("islice", sliceIterator)
    add("product", productIterator)
    add("combinations") { (interpreter, arguments) throws(PythonError) in
      let (pool, size) = try poolAndSize("combinations", "iterable, r", interpreter, arguments)
      return CombinationIterator(pool, size ?? pool.count, repeats: false)
    }
    add("combinations_with_replacement") { (interpreter, arguments) throws(PythonError) in
      let (pool, size) = try poolAndSize("combinations_with_replacement", "iterable, r", interpreter, arguments)
      return CombinationIterator(pool, size ?? pool.count, repeats: true)
    }
    add("permutations") { (interpreter, arguments) throws(PythonError) in
      let (pool, size) = try poolAndSize("permutations", "iterable, r=None", interpreter, arguments)
      return PermutationIterator(pool, size ?? pool.count)
    }
    add("cycle") { (interpreter, arguments) throws(PythonError) in
      CycleIterator(try interpreter.iterator(over: plain(arguments, "cycle", 1)[0]))
    }
    add("pairwise") { (interpreter, arguments) throws(PythonError) in
      PairwiseIterator(try interpreter.iterator(over: plain(arguments, "pairwise", 1)[0]))
    }
    add("starmap") { (interpreter, arguments) throws(PythonError) in
      let values = try plain(arguments, "starmap", 2)
      return StarmapIterator(values[0], try interpreter.iterator(over: values[1]))
    }
    for kind in [TestingIterator.Kind.takewhile, .dropwhile, .filterfalse] {
      add("\(kind)") { (interpreter, arguments) throws(PythonError) in
        let values = try plain(arguments, "\(kind)", 2)
        return TestingIterator(kind, values[0], try interpreter.iterator(over: values[1]))
      }
    }
    add("compress") { (interpreter, arguments) throws(PythonError) in
      let values = try Signature("data, selectors").bind(arguments, function: "compress")
      return CompressIterator(try interpreter.iterator(over: values[0]), try interpreter.iterator(over: values[1]))
    }
    add(
      "chain",
      { (_, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else { throw .misfit("chain() takes no keyword arguments") }
        return ChainIterator(TupleIterator(PyTuple(arguments.positional)))
      },
      others: [
        "from_iterable": PyBuiltin(
          "from_iterable", derivative: .through,
          .unary { (interpreter, value) throws(PythonError) in
            .iterator(ChainIterator(try interpreter.iterator(over: value)))
          })
      ])
    return types
  }()
}

/// Arguments without names, exactly so many.
private func plain(_ arguments: CallArguments, _ name: String, _ count: Int) throws(PythonError) -> [Value] {
  guard arguments.keywords.isEmpty else { throw .misfit("\(name)() takes no keyword arguments") }
  guard arguments.positional.count == count else {
    throw .misfit("\(name) expected \(count) argument\(count == 1 ? "" : "s"), got \(arguments.positional.count)")
  }
  return arguments.positional
}

private func countIterator(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> PyIterator {
  let values = try Signature("start=0, step=1").bind(arguments, function: "count")
  for value in values where value.number == nil && !value.isObject { throw PythonError(.type, "a number is required") }
  return CountIterator(values[0], values[1])
}

private func repeatIterator(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> PyIterator {
  let values = try Signature("object, times=…").bind(arguments, function: "repeat")
  return RepeatIterator(values[0], times: values[1].isUnbound ? nil : max(0, try interpreter.index(values[1])))
}

private func accumulateIterator(
  _ interpreter: Interpreter, _ arguments: CallArguments
) throws(PythonError) -> PyIterator {
  let values = try Signature("iterable, func=None, *, initial=None").bind(arguments, function: "accumulate")
  return AccumulateIterator(try interpreter.iterator(over: values[0]), values[1], initial: values[2])
}

private func groupIterator(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> PyIterator {
  let values = try Signature("iterable, key=None").bind(arguments, function: "groupby")
  return GroupIterator(try interpreter.iterator(over: values[0]), key: values[1])
}

private func longestZipIterator(
  _ interpreter: Interpreter, _ arguments: CallArguments
) throws(PythonError) -> PyIterator {
  var filling = Value.none
  for (name, value) in arguments.keywords {
    guard name == "fillvalue" else {
      throw .misfit("zip_longest() got an unexpected keyword argument")
    }
    filling = value
  }
  var sources: [PyIterator] = []
  for value in arguments.positional { sources.append(try interpreter.iterator(over: value)) }
  return LongestZipIterator(sources, filling)
}

private func sliceIterator(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> PyIterator {
  guard arguments.keywords.isEmpty else { throw .misfit("islice() takes no keyword arguments") }
  let values = arguments.positional
  guard values.count >= 2 else { throw .misfit("islice expected at least 2 arguments, got \(values.count)") }
  guard values.count <= 4 else { throw .misfit("islice expected at most 4 arguments, got \(values.count)") }
  func number(_ value: Value, _ words: String) throws(PythonError) -> Int? {
    if value.isNone { return nil }
    guard let number = value.integerIndex, number >= 0 else { throw PythonError(.value, words) }
    return number
  }
  let range = "must be None or an integer: 0 <= x <= sys.maxsize."
  let source = try interpreter.iterator(over: values[0])
  if values.count == 2 {
    return SliceIterator(source, start: 0, stop: try number(values[1], "Stop argument for islice() \(range)"), step: 1)
  }
  let start = try number(values[1], "Indices for islice() \(range)") ?? 0
  let stop = try number(values[2], "Stop argument for islice() \(range)")
  var step = 1
  if values.count == 4 {
    let words = "Step for islice() must be a positive integer or None."
    step = try number(values[3], words) ?? 1
    if step == 0 { throw PythonError(.value, words) }
  }
  return SliceIterator(source, start: start, stop: stop, step: step)
}

private func productIterator(_ interpreter: Interpreter, _ arguments: CallArguments) throws(PythonError) -> PyIterator {
  var times = 1
  for (name, value) in arguments.keywords {
    guard name == "repeat" else { throw .misfit("'\(name)' is an invalid keyword argument for product()") }
    times = try interpreter.index(value)
    guard times >= 0 else { throw PythonError(.value, "repeat argument cannot be negative") }
  }
  var pools: [[Value]] = []
  for value in arguments.positional { pools.append(try interpreter.elements(of: value)) }
  let (count, overflow) = pools.count.multipliedReportingOverflow(by: times)
  try interpreter.reserveElements(overflow ? .max : count)
  return ProductIterator(Array(repeatElement(pools, count: pools.isEmpty ? 0 : times).joined()))
}

private func poolAndSize(
  _ name: String, _ parameters: String, _ interpreter: Interpreter, _ arguments: CallArguments
) throws(PythonError) -> (pool: [Value], size: Int?) {
  let values = try Signature(parameters).bind(arguments, function: name)
  let pool = try interpreter.elements(of: values[0])
  if name == "permutations", values[1].isNone { return (pool, nil) }
  if name == "permutations", values[1].integerIndex == nil { throw PythonError(.type, "Expected int as r") }
  let size = try interpreter.index(values[1])
  guard size >= 0 else { throw PythonError(.value, "r must be non-negative") }
  try interpreter.reserveElements(size)
  return (pool, size)
}

private func teeFunction() -> PyBuiltin {
  PyBuiltin(
    "tee", derivative: .through,
    .bound(SignatureText("iterable, n=2, /")) { (interpreter, values) throws(PythonError) in
      let count = try interpreter.index(values[1])
      guard count >= 0 else { throw PythonError(.value, "n must be >= 0") }
      try interpreter.reserveElements(count)
      let source = try interpreter.iterator(over: values[0])
      let first = source as? TeeIterator ?? TeeIterator(source)
      var all: [Value] = []
      for place in 0..<count { all.append(.iterator(place == 0 ? first : TeeIterator(beside: first))) }
      return .tuple(PyTuple(all))
    })
}
