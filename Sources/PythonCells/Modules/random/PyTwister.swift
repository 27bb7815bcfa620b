// The bits behind Python's module `random`, as its `_random.Random` gives them. What is made of them stands in
// CModules/python/random.py.

import Arrays
import BigInt

/// A Mersenne twister that a lesson's `random` draws from.
final class PyTwister: PyObject {
  /// nil while nobody has seeded it.
  fileprivate(set) var source: MersenneTwister?

  override init(_ type: PyType) { super.init(type) }
}

/// The methods that random.py calls.
func twisterMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyTwister>(type: "Random", derivative: .flat) { (value) throws(PythonError) in
    guard case .object(let object) = value else { return nil }
    return object as? PyTwister
  }
  /// Draws change what the lesson holds.
  func drawing(_ interpreter: Interpreter, _ object: PyTwister) throws(PythonError) -> MersenneTwister {
    if interpreter.isPure { throw PythonError.impure("draws random numbers") }
    if let source = object.source { return source }
    throw .undecidable(
      "random numbers without a seed (call random.seed(…) first: otherwise they are others in every run)")
  }
  switch name {
  case "seed":
    return table.method(
      name,
      one: { (interpreter, object, seed) throws(PythonError) in
        if interpreter.isPure { throw PythonError.impure("seeds random numbers") }
        object.source = try seedWords(seed).map { MersenneTwister(words: $0) }
        return Value.none
      })
  case "random":
    return table.method(name) { (interpreter, object) throws(PythonError) in
      .float(try drawing(interpreter, object).nextDouble())
    }
  case "getrandbits":
    return table.method(
      name,
      one: { (interpreter, object, count) throws(PythonError) in
        let count = try interpreter.index(count)
        guard count >= 0 else { throw PythonError(.value, "number of bits must be non-negative") }
        if count < 64 { return .int(count == 0 ? 0 : try drawing(interpreter, object).bits(count)) }
        return Value(BigInt(try longBits(count, drawing(interpreter, object))))
      })
  case "below":
    return table.method(
      name,
      one: { (interpreter, object, limit) throws(PythonError) in
        let source = try drawing(interpreter, object)
        if let limit = limit.longWhole {
          while true {
            let number = try longBits(limit.magnitude.bitWidth, source)
            if number < limit.magnitude { return Value(BigInt(number)) }
          }
        }
        let limit = try interpreter.index(limit)
        let count = Int.bitWidth - limit.leadingZeroBitCount
        while true {
          let number = source.bits(count)
          if number < limit { return .int(number) }
        }
      })
  case "getstate":
    return table.method(name) { (interpreter, object) throws(PythonError) in
      .tuple(PyTuple(try drawing(interpreter, object).state.map { .int($0) }))
    }
  case "setstate":
    return table.method(
      name,
      one: { (interpreter, object, state) throws(PythonError) in
        if interpreter.isPure { throw PythonError.impure("seeds random numbers") }
        guard case .tuple(let tuple) = state else { throw PythonError(.type, "state vector must be a tuple") }
        var words: [Int] = []
        for item in tuple.items { words.append(try interpreter.index(item)) }
        guard let source = MersenneTwister(state: words) else {
          throw PythonError(.value, words.count == 625 ? "invalid state" : "state vector is the wrong size")
        }
        object.source = source
        return Value.none
      })
  case "refuse":
    return table.method(
      name,
      one: { (_, _, what) throws(PythonError) in
        guard case .string(let what) = what else { return Value.none }
        throw .unsupported(what.text)
      })
  default: return nil
  }
}

extension MersenneTwister {
  /// So many random bits, at most 63: words of 32, the lowest first, the last of them cut.
  fileprivate func bits(_ count: Int) -> Int {
    if count <= 32 { return Int(next32() >> UInt32(32 - count)) }
    let low = Int(next32())
    return low | Int(next32() >> UInt32(64 - count)) << 32
  }
}

/// The same beyond 63 bits.
private func longBits(_ count: Int, _ source: MersenneTwister) throws(PythonError) -> BigUInt {
  try Meter.reserve(count >> 3)
  try Meter.charge(count >> 5)
  var words: [UInt] = []
  var left = count
  while left > 0 {
    let part = UInt(source.next32() >> UInt32(max(32 - left, 0)))
    if (count - left) & 32 == 0 { words.append(part) } else { words[words.count - 1] |= part << 32 }
    left -= 32
  }
  return BigUInt(words: words)
}

/// The words that CPython makes of a seed; nil for None.
private func seedWords(_ seed: Value) throws(PythonError) -> [UInt32]? {
  switch seed {
  case .none: return nil
  case .int(let number): return SeedSequence.words(UInt64(number.magnitude))
  case .bool(let flag): return [flag ? 1 : 0]
  case .object(let object as PyWhole):
    var words = object.number.magnitude.words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    if words.last == 0 { words.removeLast() }
    return words
  case .float, .numpyFloat:
    if seed.plainFloat?.isNaN ?? false { throw .undecidable("random.seed(nan): its hash is an address") }
    return SeedSequence.words(UInt64(bitPattern: Int64(PythonHash(of: seed).value)))
  case _ where seed.bytes != nil, .string:
    let bytes: [UInt8] = if case .string(let string) = seed { Array(string.text.utf8) } else { seed.bytes?.bytes ?? [] }
    let all = bytes + SHA512.digest(bytes)
    // One number, its highest byte first; its words the other way round, without zeros above.
    var words: [UInt32] = []
    for end in stride(from: all.count, to: 0, by: -4) {
      words.append(all[max(end - 4, 0)..<end].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
    while words.count > 1, words[words.count - 1] == 0 { words.removeLast() }
    return words
  default:
    throw PythonError(
      .type, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
  }
}
