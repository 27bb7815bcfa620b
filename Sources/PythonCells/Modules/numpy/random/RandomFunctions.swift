// The functions of `np.random` and the methods of RandomState and Generator: one entry each, which all that have it share.

import Arrays

/// The entry of that name; nil where there is none, or it is lacking here.
func randomEntry(_ name: String, isLegacy: Bool) -> RandomEntry? {
  if isLegacy {
    switch name {
    case "random_sample", "random", "ranf", "sample": return distributionEntry(.random, "size=None")
    case "rand", "randn": return nil
    default: break
    }
  }
  if let entry = samplingEntry(name, isLegacy: isLegacy) { return entry }
  guard let distribution = Distribution(rawValue: name) else { return nil }
  switch distribution {
  case .random where !isLegacy, .standardNormal where !isLegacy:
    return RandomEntry("size=None, dtype=None, out=None", refusing: "out") { call throws(PythonError) in
      try call.checkFloats()
      return try call.draw(distribution)
    }
  case .standardExponential where !isLegacy:
    return RandomEntry("size=None, dtype=None, method='zig', out=None", refusing: "out") { call throws(PythonError) in
      try call.checkFloats()
      guard case .string(let method) = call["method"], method.text == "zig" else {
        throw .unsupported("\(call.owner).\(name): argument 'method'")
      }
      return try call.draw(distribution)
    }
  case .standardGamma where !isLegacy:
    return RandomEntry("shape, size=None, dtype=None, out=None", refusing: "out") { call throws(PythonError) in
      try call.checkFloats()
      return try call.draw(distribution)
    }
  case .random, .standardNormal, .standardExponential, .standardCauchy:
    return distributionEntry(distribution, "size=None")
  case .uniform: return distributionEntry(distribution, "low=0.0, high=1.0, size=None")
  case .normal, .laplace, .gumbel, .logistic: return distributionEntry(distribution, "loc=0.0, scale=1.0, size=None")
  case .lognormal: return distributionEntry(distribution, "mean=0.0, sigma=1.0, size=None")
  case .exponential, .rayleigh: return distributionEntry(distribution, "scale=1.0, size=None")
  case .gamma: return distributionEntry(distribution, "shape, scale=1.0, size=None")
  case .poisson: return distributionEntry(distribution, "lam=1.0, size=None")
  default:
    let names = distribution.parameters(isLegacy: isLegacy).map(\.name)
    return distributionEntry(distribution, (names + ["size=None"]).joined(separator: ", "))
  }
}

private func distributionEntry(_ distribution: Distribution, _ parameters: String) -> RandomEntry {
  RandomEntry(parameters) { call throws(PythonError) in try call.draw(distribution) }
}

/// `rand(d0, d1, …)` and `randn`
private func shapedFunction(
  _ name: String, _ interpreter: Interpreter, _ object: PyRandomStream, _ arguments: CallArguments
) throws(PythonError) -> Value {
  guard arguments.keywords.isEmpty else { throw .misfit("\(name)() got an unexpected keyword argument") }
  let entry = RandomEntry("size=None") { call throws(PythonError) in
    try call.draw(name == "rand" ? .random : .standardNormal)
  }
  let extents = arguments.positional
  for extent in extents { _ = try interpreter.index(extent) }
  let size = CallArguments(extents.isEmpty ? [] : [.tuple(PyTuple(extents))])
  return try entry.call(name, of: "np.random", object, interpreter, size)
}

extension Interpreter {
  /// The module `np.random`.
  func numpyRandomModule() -> PyModule {
    PyModule(name: "numpy.random") { [unowned self] name in
      switch name {
      case "RandomState": return .type(random.randomState)
      case "Generator": return .type(random.generator)
      case "PCG64": return .type(random.bitGenerator)
      case "SeedSequence": return .type(random.seedSequence)
      case "default_rng":
        return .builtin(
          PyBuiltin(
            name, derivative: .flat,
            .bound(SignatureText("seed=None", style: .cython)) { (interpreter, values) throws(PythonError) in
              try interpreter.defaultGenerator(values[0])
            }))
      case "seed":
        return .builtin(
          PyBuiltin(
            name, derivative: .flat,
            .bound(SignatureText("seed=None", style: .cython)) { (interpreter, values) throws(PythonError) in
              if interpreter.isPure { throw PythonError.impure("seeds np.random") }
              interpreter.random.global.stream = try interpreter.legacyStream(values[0])
              return Value.none
            }))
      case "rand", "randn":
        return .builtin(
          PyBuiltin(
            name, derivative: .flat,
            .free { (interpreter, arguments) throws(PythonError) in
              try shapedFunction(name, interpreter, interpreter.random.global, arguments)
            }))
      default:
        guard let entry = randomEntry(name, isLegacy: true) else { return nil }
        return .builtin(
          PyBuiltin(
            name, entry.parameters, derivative: .flat,
            .free { (interpreter, arguments) throws(PythonError) in
              try entry.call(name, of: "np.random", interpreter.random.global, interpreter, arguments)
            }))
      }
    }
  }
}

/// What a stream's method is called on.
private func streamTable(_ type: String) -> MethodTable<PyRandomStream> {
  MethodTable(type: type, derivative: .flat) { (value) throws(PythonError) in
    guard case .object(let object) = value else { return nil }
    if object.type.isOfLesson { throw .unsupported("a class built on \(type)") }
    return object as? PyRandomStream
  }
}

func randomStateMethod(_ name: String) -> PyBuiltin? {
  let table = streamTable("RandomState")
  switch name {
  case "__new__":
    return PyBuiltin(
      "__init__", derivative: .flat,
      .bound(SignatureText("seed=None", style: .cython)) { (interpreter, values) throws(PythonError) in
        .object(PyRandomStream(interpreter.random.randomState, try interpreter.legacyStream(values[0])))
      })
  case "seed":
    return table.method(name, "seed=None") { (interpreter, object, values) throws(PythonError) in
      try interpreter.checkMutation(of: .object(object))
      object.stream = try interpreter.legacyStream(values[0])
      return Value.none
    }
  case "rand", "randn":
    return table.free(name) { (interpreter, object, arguments) throws(PythonError) in
      try shapedFunction(name, interpreter, object, arguments)
    }
  case "ranf", "sample": return nil
  default:
    guard let entry = randomEntry(name, isLegacy: true) else { return nil }
    return table.free(name, entry.parameters) { (interpreter, object, arguments) throws(PythonError) in
      try entry.call(name, of: "RandomState", object, interpreter, arguments)
    }
  }
}

func generatorMethod(_ name: String) -> PyBuiltin? {
  let table = streamTable("Generator")
  switch name {
  case "__new__":
    return PyBuiltin(
      "__init__", derivative: .flat,
      .bound(SignatureText("bit_generator", style: .cython)) { (interpreter, values) throws(PythonError) in
        guard case .object(let source as PyRandomStream) = values[0], source.type === interpreter.random.bitGenerator
        else {
          throw PythonError(.attribute, "'\(values[0].typeName)' object has no attribute 'capsule'")
        }
        return interpreter.random.makeGenerator(source)
      })
  case "spawn":
    return table.method(name, "n_children") { (interpreter, object, values) throws(PythonError) in
      let spawned = try interpreter.spawned(from: object, values[0])
      return .list(PyList(spawned.map { interpreter.random.makeGenerator(interpreter.random.makeBitGenerator($0)) }))
    }
  default:
    guard let entry = randomEntry(name, isLegacy: false) else { return nil }
    return table.free(name, entry.parameters) { (interpreter, object, arguments) throws(PythonError) in
      try entry.call(name, of: "Generator", object, interpreter, arguments)
    }
  }
}

func bitGeneratorMethod(_ name: String) -> PyBuiltin? {
  switch name {
  case "__new__":
    return PyBuiltin(
      "__init__", derivative: .flat,
      .bound(SignatureText("seed=None", style: .cython)) { (interpreter, values) throws(PythonError) in
        .object(interpreter.random.makeBitGenerator(try interpreter.seedSequence(values[0])))
      })
  case "spawn":
    return streamTable("PCG64").method(name, "n_children") { (interpreter, object, values) throws(PythonError) in
      let spawned = try interpreter.spawned(from: object, values[0])
      return .list(PyList(spawned.map { .object(interpreter.random.makeBitGenerator($0)) }))
    }
  default: return nil
  }
}

func seedSequenceMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PySeedSequence>(type: "SeedSequence", derivative: .flat) { (value) throws(PythonError) in
    guard case .object(let object) = value else { return nil }
    return object as? PySeedSequence
  }
  switch name {
  case "__new__":
    return PyBuiltin(
      "__init__", derivative: .flat,
      .bound(SignatureText("entropy=None", style: .cython)) { (interpreter, values) throws(PythonError) in
        .object(PySeedSequence(interpreter.random.seedSequence, try interpreter.seedSequence(values[0])))
      })
  case "spawn":
    return table.method(name, "n_children") { (interpreter, object, values) throws(PythonError) in
      try interpreter.checkMutation(of: .object(object))
      let count = try interpreter.index(values[0])
      try Meter.charge(Swift.max(count, 0))
      let type = interpreter.random.seedSequence
      guard let seeds = object.seeds else {
        return .list(PyList((0..<Swift.max(count, 0)).map { _ in .object(PySeedSequence(type, nil)) }))
      }
      return .list(PyList(seeds.spawn(Swift.max(count, 0)).map { .object(PySeedSequence(type, $0)) }))
    }
  default: return nil
  }
}

extension Interpreter {
  /// New seeds from those of a generator; all nil where it has none.
  fileprivate func spawned(from object: PyRandomStream, _ count: Value) throws(PythonError) -> [SeedSequence?] {
    try checkMutation(of: .object(object))
    let count = Swift.max(try index(count), 0)
    try Meter.charge(count)
    guard case .modern(let stream)? = object.stream else { return Array(repeating: nil, count: count) }
    return stream.seeds.spawn(count)
  }
}
