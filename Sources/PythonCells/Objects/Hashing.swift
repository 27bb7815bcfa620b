// Values as keys. Two hashes: Swift's for dictionaries, whose order does not depend on it, and CPython's own for sets,
// whose order does.

import Arrays

/// A value as the key of a dictionary: Python's equality (`1 == 1.0 == True`), and a hash that agrees with it.
struct PyKey: Hashable {
  let value: Value

  /// - Throws: TypeError for lists, dictionaries, sets and arrays, and for tuples that hold one. A NaN is refused:
  ///   whether real Python finds it again depends on which object it is.
  init(_ value: Value) throws(PythonError) {
    switch value {
    case .int, .string, .bool: break
    default: try PyKey.checkHashable(value, depth: 0)
    }
    self.value = value
  }

  /// What has been a key or an element before: it is hashable, and its class is not asked again.
  init(known value: Value) { self.value = value }

  /// A name: nothing has to be checked.
  init(text: String) { value = .string(PyString(text)) }

  /// A deeper tuple than this is refused: comparing and hashing recurse.
  private static let maximumDepth = 400

  private static func checkHashable(_ value: Value, depth: Int) throws(PythonError) {
    switch value {
    case .set(let set) where set.isFrozen: break
    case .list, .dict, .set, .array, .slice:
      throw PythonError(.type, "unhashable type: '\(value.typeName)'")
    case .dictView(let view) where view.kind != .values:
      throw PythonError(.type, "unhashable type: '\(value.typeName)'")
    case .float(let number) where number.isNaN, .numpyFloat(let number) where number.isNaN:
      throw .unsupported("nan as a dictionary key or set element (real Python goes by the object's identity)")
    case .object(is PyDeque): throw PythonError(.type, "unhashable type: '\(value.typeName)'")
    case .object where value.bytes?.isArray ?? false:
      throw PythonError(.type, "unhashable type: 'bytearray'")
    case .object where value.complex?.number.isNaN ?? false:
      throw .unsupported("nan as a dictionary key or set element (real Python goes by the object's identity)")
    case .traced:
      throw .unsupported("cannot be differentiated: a number that depends on a parameter, as a key or in a set")
    case .tuple(let tuple):
      guard depth < maximumDepth else {
        throw .unsupported("a key of more than \(maximumDepth) tuples in each other")
      }
      try Meter.charge(tuple.items.count)
      for item in tuple.items { try checkHashable(item, depth: depth + 1) }
    case .object(let object):
      if object.type.isOfLesson, object.type.find(.hash) != nil {
        let hash = try hash(of: object)
        if let before = object.hash, before != hash {
          throw .unsupported("a key whose hash has changed since it was one (a '\(value.typeName)' object)")
        }
        object.hash = hash
      } else if let base = value.derivedBase {
        try checkHashable(base, depth: depth)
      }
    default: break
    }
  }

  /// The key of an entry that was taken out.
  static var gone: PyKey { PyKey(unchecked: .unbound) }

  private init(unchecked value: Value) { self.value = value }

  /// Whether `__eq__` of a lesson's class has a say when the key is compared; false where Python's own types know the answer.
  @inline(__always)
  var isAsking: Bool {
    switch value {
    case .object, .tuple, .set: PyKey.isAsking(value)
    default: false
    }
  }

  private static func isAsking(_ value: Value) -> Bool {
    switch value {
    case .object(let object): object.type.isOfLesson && object.type.find(.eq) != nil
    case .tuple(let tuple): tuple.items.contains { isAsking($0) }
    case .set(let set): set.table.contains { $0.isActive && isAsking($0.key) }
    default: false
    }
  }

  /// As in CPython, nobody is asked whose hash is another.
  static func == (a: PyKey, b: PyKey) -> Bool {
    a.number == b.number && (try? equal(a.value, b.value)) ?? false
  }

  /// Python's `==` of two values that can be keys.
  ///
  /// - Throws: What `__eq__` of a lesson's class raises, and nothing else.
  static func equal(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.string(let x), .string(let y)): return x == y
    case (.tuple(let x), .tuple(let y)):
      guard x.items.count == y.items.count else { return false }
      for index in x.items.indices {
        if try !equal(x.items[index], y.items[index]) { return false }
      }
      return true
    case (.range(let x), .range(let y)):
      guard x.count == y.count else { return false }
      return x.count == 0 || x.start == y.start && (x.count == 1 || x.step == y.step)
    case (.object, _) where a.sizedNumber != nil, (_, .object) where b.sizedNumber != nil:
      let (x, y) = (a.sizedNumber == nil ? a : a.plain, b.sizedNumber == nil ? b : b.plain)
      // One that has no number of Python's own here is equal to its like.
      return x.sizedNumber == nil && y.sizedNumber == nil ? try equal(x, y) : x.sizedNumber == y.sizedNumber
    case (.set(let x), .set(let y)):
      return if x === y { true } else if x.count != y.count { false } else { try x.isSubset(of: y) }
    default: break
    }
    switch (a.plainInt, b.plainInt) {
    case (let x?, let y?): return x == y
    case (let x?, nil) where !b.isObject: return b.plainFloat.map { Int(exactly: $0) == x } ?? false
    case (nil, let y?) where !a.isObject: return a.plainFloat.map { Int(exactly: $0) == y } ?? false
    default:
      if let x = a.plainFloat, let y = b.plainFloat { return x == y }
      guard a.isObject || b.isObject else { return a.isIdentical(to: b) }
      if a.derivedBase != nil || b.derivedBase != nil, a.special(.eq) == nil, b.special(.eq) == nil {
        return try equal(a.plain, b.plain)
      }
      if let x = a.bytes, let y = b.bytes { return x.bytes == y.bytes }
      if a.isNumberObject || b.isNumberObject, let isEqual = numbersAreEqual(a, b) { return isEqual }
      if a.isIdentical(to: b) { return true }
      return try asked(a, b)
    }
  }

  /// Of numbers that are objects; nil where one is no number of Python's own or NumPy's.
  private static func numbersAreEqual(_ a: Value, _ b: Value) -> Bool? {
    if let x = a.number, let y = b.number { return Number.equal(x, y) }
    switch (a.complex?.number, b.complex?.number) {
    case (let x?, let y?): return x == y
    case (let x?, nil): return b.number.map { x.imaginary == 0 && Number.equal(.float(x.real), $0) }
    case (nil, let y?): return a.number.map { y.imaginary == 0 && Number.equal(.float(y.real), $0) }
    case (nil, nil): return nil
    }
  }

  /// By `__eq__` of a lesson's class.
  private static func asked(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    let object: PyObject
    switch (a, b) {
    case (.object(let first), _) where first.type.find(.eq) != nil: object = first
    case (_, .object(let second)) where second.type.find(.eq) != nil: object = second
    default: return false
    }
    guard let interpreter = object.type.interpreter else { return false }
    return try interpreter.equal(a, b)
  }

  private static func hash(of object: PyObject) throws(PythonError) -> Int {
    guard let interpreter = object.type.interpreter else { return 0 }
    let outer = (interpreter.isHashingKey, interpreter.isHashOurs)
    (interpreter.isHashingKey, interpreter.isHashOurs) = (true, false)
    defer { (interpreter.isHashingKey, interpreter.isHashOurs) = (outer.0, outer.1 || interpreter.isHashOurs) }
    let hash = try interpreter.objectHash(.object(object)) ?? 0
    object.isHashOurs = interpreter.isHashOurs
    return hash
  }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// CPython's hash, or one of ours where that differs in every run: what is equal has the same, whatever its class.
  @inline(__always)
  var number: Int {
    switch value {
    case .int(let number) where number.magnitude < 1 << 60 && number != -1: number
    case .string(let string): string.hash
    default: PythonHash(of: value).value
    }
  }
}

extension PyString: Equatable {
  /// Equal code points. Swift's own `==` would also take a letter and its decomposed form for the same.
  public static func == (a: PyString, b: PyString) -> Bool {
    if a === b { return true }
    if a.isASCII && b.isASCII { return a.text == b.text }
    return a.isASCII == b.isASCII && a.text.utf8.elementsEqual(b.text.utf8)
  }

  /// What stands for CPython's hash, which is another in every run.
  @inline(__always)
  var hash: Int {
    if knownHash == 0 { knownHash = PythonHash(random: text.utf8).value }
    return knownHash
  }
}

/// CPython's `hash()`, as far as it is the same in every run.
struct PythonHash {
  let value: Int
  /// False where CPython's own hash is random (strings) or an address (None, functions): then `value` is ours.
  let isReproducible: Bool

  /// Precondition: the value is hashable.
  init(of value: Value) {
    switch value {
    case .int(let number), .numpyInt(let number): self.init(PythonHash.hash(number))
    case .bool(let flag), .numpyBool(let flag): self.init(flag ? 1 : 0)
    case .float(let number), .numpyFloat(let number): self.init(PythonHash.hash(number))
    case .tuple(let tuple): self.init(tuple: tuple.items)
    case .string(let string): self.init(string.hash, isReproducible: false)
    case .range(let range) where range.count > 1:
      // range_hash: None is in the others', and its hash is an address.
      self.init(tuple: [.int(range.count), .int(range.start), .int(range.step)])
    case .range(let range): self.init(range.count, isReproducible: false)
    case .set(let set): self = set.hash
    case .object(let object) where object.hash != nil:
      self.init(object.hash ?? 0, isReproducible: !object.isHashOurs)
    case .object(let object as PyDerived): self.init(of: object.base)
    case .object(let object as PyBytes): self.init(random: object.bytes)
    case .object(let object as PyNumpyNumber): self.init(of: object.plain)
    case .object(let object as PyWhole): self.init(wholeHash(object.number))
    case .object(let object as PyComplex):
      // complex_hash
      let (real, imaginary) = (
        PythonHash(of: .float(object.number.real)), PythonHash(of: .float(object.number.imaginary))
      )
      self.init(real.value &+ 1_000_003 &* imaginary.value)
    // One object is itself; several of those that stand for NotImplemented are one.
    case .object(let object) where object.type.kind != .notImplemented:
      self.init(Int(bitPattern: ObjectIdentifier(object)) >> 4, isReproducible: false)
    default: self.init(value.typeName.utf8.count, isReproducible: false)
    }
  }

  /// What real Python hashes with a secret of the run: here it is the same in every run, and nothing shows it.
  fileprivate init(random bytes: some Sequence<UInt8>) {
    let hash: UInt? = bytes.withContiguousStorageIfAvailable { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = UInt(raw.count) &* 0x9e37_79b9_7f4a_7c15
      var index = 0
      while index + 8 <= raw.count {
        hash = PythonHash.mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt.self))
        index += 8
      }
      var rest: UInt = 0
      while index < raw.count {
        rest = rest << 8 | UInt(raw[index])
        index += 1
      }
      return PythonHash.mix(hash ^ rest)
    }
    self.init(Int(bitPattern: hash ?? PythonHash(random: Array(bytes)).bits), isReproducible: false)
  }

  private var bits: UInt { UInt(bitPattern: value) }

  private static func mix(_ bits: UInt) -> UInt {
    let product = bits.multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
    return product.high ^ product.low
  }

  init(_ value: Int, isReproducible: Bool = true) {
    // -1 is how C functions report an error.
    self.value = value == -1 ? -2 : value
    self.isReproducible = isReproducible
  }

  private static let width: UInt = 61
  private static let modulus: UInt = (1 << 61) - 1

  /// long_hash: the number modulo 2⁶¹ − 1, with its sign.
  private static func hash(_ number: Int) -> Int {
    let rest = Int(number.magnitude % modulus)
    return number < 0 ? -rest : rest
  }

  /// _Py_HashDouble: 28 bits of the mantissa at a time, modulo 2⁶¹ − 1.
  private static func hash(_ number: Double) -> Int {
    if number.isInfinite { return number > 0 ? 314159 : -314159 }
    if number.isNaN || number == 0 { return 0 }
    if let whole = Int(exactly: number), whole.magnitude < modulus { return whole }
    // frexp gives a mantissa in 0.5..<1.
    var mantissa = number.significand / 2
    var exponent = Int(number.exponent) + 1
    var hash: UInt = 0
    while mantissa != 0 {
      hash = ((hash << 28) & modulus) | hash >> (width - 28)
      mantissa *= 268_435_456
      exponent -= 28
      let digit = UInt(mantissa)
      mantissa -= Double(digit)
      hash += digit
      if hash >= modulus { hash -= modulus }
    }
    let turn = UInt(exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61)
    hash = ((hash << turn) & modulus) | hash >> (width - turn)
    return number < 0 ? -Int(hash) : Int(hash)
  }

  /// tuplehash: xxHash, one round for each element.
  private init(tuple items: [Value]) {
    var sum: UInt = 2_870_177_450_012_600_261
    var isReproducible = true
    for item in items {
      let hash = PythonHash(of: item)
      isReproducible = isReproducible && hash.isReproducible
      sum &+= UInt(bitPattern: hash.value) &* 14_029_467_366_897_019_727
      sum = (sum << 31) | (sum >> 33)
      sum &*= 11_400_714_785_074_694_791
    }
    sum &+= UInt(items.count) ^ (2_870_177_450_012_600_261 ^ 3_527_539)
    self.value = sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
    self.isReproducible = isReproducible
  }
}
