// What holds a stream of random numbers: Generator and RandomState, the bit generator and the seeds behind them. All that an
// interpreter draws from belongs to it alone.

import Arrays

/// A `Generator`, a `RandomState` or a `PCG64`.
final class PyRandomStream: PyObject {
  /// nil while nobody has seeded it: real Python takes a seed from the system then.
  var stream: RandomStream?

  init(_ type: PyType, _ stream: RandomStream?) {
    self.stream = stream
    super.init(type)
  }
}

/// A `SeedSequence`; nil where it took its entropy from the system.
final class PySeedSequence: PyObject {
  let seeds: SeedSequence?
  init(_ type: PyType, _ seeds: SeedSequence?) {
    self.seeds = seeds
    super.init(type)
  }
}

/// The random numbers of one interpreter: NumPy's global stream, and the classes.
final class RandomNumbers {
  let randomState = PyType(module: "numpy.random.mtrand", name: "RandomState") { randomStateMethod($0) }
  let generator = PyType(module: "numpy.random._generator", name: "Generator") { generatorMethod($0) }
  let bitGenerator = PyType(module: "numpy.random._pcg64", name: "PCG64") { bitGeneratorMethod($0) }
  let seedSequence = PyType(module: "numpy.random.bit_generator", name: "SeedSequence") { seedSequenceMethod($0) }
  let twister = PyType(module: "_random", name: "Random") { twisterMethod($0) }
  /// What `np.random.seed` starts anew, and all functions of `np.random` draw from.
  private(set) lazy var global = PyRandomStream(randomState, nil)

  deinit { for type in [randomState, generator, bitGenerator, seedSequence, twister] { type.giveUp() } }

  /// A lesson that begins again has seeded nothing.
  func reset() { global.stream = nil }

  func makeGenerator(_ source: PyRandomStream) -> Value {
    let generator = PyRandomStream(generator, source.stream)
    generator.set("bit_generator", .object(source))
    generator.set("_bit_generator", .object(source))
    return .object(generator)
  }

  func makeBitGenerator(_ seeds: SeedSequence?) -> PyRandomStream {
    let source = PyRandomStream(bitGenerator, seeds.map { .modern(PermutedGenerator($0)) })
    source.set("seed_seq", .object(PySeedSequence(seedSequence, seeds)))
    return source
  }
}

extension Interpreter {
  /// `np.random.default_rng(seed)`
  func defaultGenerator(_ seed: Value) throws(PythonError) -> Value {
    if case .object(let object) = seed {
      switch object {
      case let stream as PyRandomStream where stream.type === random.generator: return seed
      case let stream as PyRandomStream where stream.type === random.bitGenerator: return random.makeGenerator(stream)
      case is PyRandomStream: throw .unsupported("np.random.default_rng of a RandomState")
      default: break
      }
    }
    return random.makeGenerator(random.makeBitGenerator(try seedSequence(seed)))
  }

  /// The seeds that a value stands for; nil for None.
  func seedSequence(_ value: Value) throws(PythonError) -> SeedSequence? {
    switch value {
    case .none, .unbound: return nil
    case .object(let object as PySeedSequence): return object.seeds
    case .int, .bool, .numpyInt, .list, .tuple, .range, .array:
      return SeedSequence(entropy: try entropy(value, depth: 0))
    default:
      throw PythonError(
        .type, "SeedSequence expects int or sequence of ints for entropy not \(try str(value))")
    }
  }

  /// Words of 32 bits, a sequence's one after another.
  func entropy(_ value: Value, depth: Int) throws(PythonError) -> [UInt32] {
    guard depth < 8 else { throw .unsupported("seeds nested in lists more than eight deep") }
    switch value {
    case .int, .bool, .numpyInt:
      let number = try index(value)
      guard number >= 0 else { throw PythonError(.value, "expected non-negative integer") }
      return SeedSequence.words(UInt64(number))
    case .list, .tuple, .range, .array:
      var words: [UInt32] = []
      for item in try elements(of: value) { words += try entropy(item, depth: depth + 1) }
      return words
    case .string: throw .unsupported("a text as a seed of np.random")
    default: throw PythonError(.type, "seed must be integer")
    }
  }

  /// What `np.random.seed(seed)` starts; nil for None.
  func legacyStream(_ seed: Value) throws(PythonError) -> RandomStream? {
    switch seed {
    case .none, .unbound: return nil
    case .int, .bool, .numpyInt:
      guard let word = UInt32(exactly: try index(seed)) else { throw badSeed }
      return .legacy(MersenneTwister(seed: word))
    case .object: throw .unsupported("np.random.RandomState of a '\(seed.typeName)' object")
    default:
      let array = try numpyOperand(seed).array
      if array.count == 1, array.rank == 0 || array.rank > 1, array.dtype == .int64, let seed = array.soleElement {
        return try legacyStream(Value(.scalar(seed)))
      }
      guard array.count > 0 else { throw PythonError(.value, "Seed must be non-empty") }
      guard let numbers = array.asInts else {
        let what = array.rank == 0 ? "scalar" : "array data"
        throw PythonError(
          .type, "Cannot cast \(what) from dtype('\(array.dtype.name)') to dtype('int64') according to the rule 'safe'")
      }
      guard array.rank == 1 else { throw PythonError(.value, "Seed array must be 1-d") }
      // A single number in an array is one all the same.
      if case .array = seed, array.count == 1 { return try legacyStream(.int(numbers[0])) }
      var words: [UInt32] = []
      for number in numbers {
        guard let word = UInt32(exactly: number) else { throw badSeed }
        words.append(word)
      }
      return .legacy(MersenneTwister(words: words))
    }
  }

  private var badSeed: PythonError { PythonError(.value, "Seed must be between 0 and 2**32 - 1") }
}
