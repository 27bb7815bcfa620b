// Python's int beyond 64 bits. What fits into 64 is `Value.int`, always; operations that leave it come here, and what they give
// goes back as soon as it fits again. The magnitudes are attaswift's; what is asked of them is charged before it is done.

import BigInt

/// An int of more than 64 bits.
final class PyWhole: PyObject {
  let number: BigInt

  fileprivate init(_ number: BigInt) {
    self.number = number
    super.init(PyType.Kind.int.type)
    Meter.note(number.magnitude.wordCount >> 3)
  }
}

extension Value {
  /// An int of any size.
  init(_ number: BigInt) {
    if let small = Int(exactly: number) { self = .int(small) } else { self = .object(PyWhole(number)) }
  }

  /// An int of Python's that is no `.int`; nil for everything else.
  var longWhole: BigInt? {
    guard case .object(let object) = self, object.type.kind == .int else { return nil }
    return (object as? PyWhole)?.number
  }

  /// One of Python's own ints or bools, of any size.
  var whole: BigInt? { pythonInt.map { BigInt($0) } ?? longWhole }
}

extension PythonError {
  /// What C functions say that take no int of more than so many bits.
  static func tooLarge(for type: String) -> PythonError {
    PythonError(.overflow, "Python int too large to convert to C \(type)")
  }

  /// What brackets and repetitions say.
  static var noIndex: PythonError { PythonError(.index, "cannot fit 'int' into an index-sized integer") }

  static var noFloat: PythonError { PythonError(.overflow, "int too large to convert to float") }
}

extension BigUInt {
  /// 64 bits each.
  var wordCount: Int { (bitWidth + 63) >> 6 }

  /// How many bits are 1.
  var oneCount: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is a 1 among the lowest so many bits.
  func hasOnes(below place: Int) -> Bool { !isZero && trailingZeroBitCount < place }
}

extension BigInt {
  var isNegative: Bool { sign == .minus }

  /// The float next to it, halves to the even one; nil where it is too large for one (PyLong_AsDouble).
  var double: Double? {
    let bits = magnitude.bitWidth
    if bits <= 64 {
      let number = Double(magnitude.words.first ?? 0)
      return isNegative ? -number : number
    }
    if bits > 1024 { return nil }
    // 64 bits, the last of which tells whether there is anything behind them: one rounding is left.
    let shift = bits - 64
    var top = (magnitude >> shift).words.first ?? 0
    if magnitude.hasOnes(below: shift) { top |= 1 }
    let number = Double(sign: .plus, exponent: shift, significand: Double(top))
    if number.isInfinite { return nil }
    return isNegative ? -number : number
  }

  /// The whole part of a float. Precondition: finite.
  init(truncating number: Double) {
    let whole = number.rounded(.towardZero)
    if let small = Int(exactly: whole) {
      self.init(small)
      return
    }
    let magnitude = BigUInt(UInt(whole.significandBitPattern | 1 << 52)) << (Int(whole.exponent) - 52)
    self.init(sign: whole < 0 ? .minus : .plus, magnitude: magnitude)
  }
}

extension Interpreter {
  /// `float(number)`
  func float(_ number: BigInt) throws(PythonError) -> Double {
    guard let float = number.double else { throw .noFloat }
    return float
  }

  /// A float as an int of any size, its fraction cut off.
  func whole(truncating number: Double) throws(PythonError) -> Value {
    if let whole = Int(exactly: number.rounded(.towardZero)) { return .int(whole) }
    if number.isNaN {
      try checkIsSet(.float(number))
      throw PythonError(.value, "cannot convert float NaN to integer")
    }
    if number.isInfinite { throw PythonError(.overflow, "cannot convert float infinity to integer") }
    return Value(BigInt(truncating: number))
  }

  /// operator.index, of any size.
  func wholeIndex(_ value: Value) throws(PythonError) -> BigInt {
    if let number = value.plainInt, !value.isNumPyBool { return BigInt(number) }
    if let number = value.longWhole { return number }
    if case .object = value, let number = try objectNumber(.index, value)?.whole { return number }
    return BigInt(try index(value))
  }
}

extension Value {
  fileprivate var isNumPyBool: Bool { if case .numpyBool = self { true } else { false } }
}

/// CPython's hash of an int (long_hash): the magnitude modulo 2⁶¹ − 1, with its sign.
func wholeHash(_ number: BigInt) -> Int {
  let modulus: UInt = (1 << 61) - 1
  var rest: UInt = 0
  for word in number.magnitude.words.reversed() {
    // 2⁶⁴ is 8 modulo 2⁶¹ − 1.
    let (high, low) = rest.multipliedFullWidth(by: 8)
    let sum = (UInt128(high) << 64) + UInt128(low) + UInt128(word)
    rest = UInt(sum % UInt128(modulus))
  }
  let hash = number.isNegative ? -Int(rest) : Int(rest)
  return hash == -1 ? -2 : hash
}
