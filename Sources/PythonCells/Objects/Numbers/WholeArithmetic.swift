// The operators of ints beyond 64 bits. Products, quotients and powers cost more than their lengths: each is charged, and has its
// room reserved, before it is computed.

import BigInt
import CLibrary
import PythonSyntax

/// What the budget is told about ints of many words.
enum WholeCost {
  /// Products of two words that are done in one step.
  private static let productsAStep = 12

  /// A result of so many words, made in one walk over them.
  static func chargeWalk(_ words: Int) throws(PythonError) {
    guard words > 16 else { return }
    try Meter.reserve(words.multipliedReportingOverflow(by: 8).overflow ? .max : words * 8)
    try Meter.charge(words >> 4)
  }

  /// A product or a quotient: each word of one with each word of the other. Long ones are multiplied in parts, three for four.
  static func chargeProduct(_ a: Int, _ b: Int, isQuotient: Bool = false) throws(PythonError) {
    guard a + b > 8 else { return }
    try Meter.reserve((a + b) * 8)
    var products = Double(a) * Double(b)
    if !isQuotient {
      var shorter = min(a, b)
      while shorter > BigUInt.karatsubaLimit {
        shorter >>= 1
        products *= 0.75
      }
    }
    try Meter.charge(products < 1e15 ? Int(products) / productsAStep + 1 : 1 << 40)
  }
}

extension Interpreter {
  /// `x OP y` of ints, at least one of which or whose result has more than 64 bits.
  func whole(_ operation: BinaryOperator, _ x: BigInt, _ y: BigInt) throws(PythonError) -> Value {
    let (a, b) = (x.magnitude.wordCount, y.magnitude.wordCount)
    switch operation {
    case .add:
      try WholeCost.chargeWalk(max(a, b) + 1)
      return Value(x + y)
    case .subtract:
      try WholeCost.chargeWalk(max(a, b) + 1)
      return Value(x - y)
    case .multiply: return Value(try product(x, y))
    case .divide:
      guard !y.isZero else { throw PythonError(.zeroDivision, "division by zero") }
      return .float(try quotient(x, y))
    case .floorDivide:
      guard !y.isZero else { throw PythonError(.zeroDivision, "integer division or modulo by zero") }
      return Value(try floorDivision(x, y).quotient)
    case .remainder:
      guard !y.isZero else { throw PythonError(.zeroDivision, "integer modulo by zero") }
      return Value(try floorDivision(x, y).remainder)
    case .power:
      guard y.isNegative else { return Value(try power(x, y)) }
      guard !x.isZero else { throw PythonError(.zeroDivision, "0.0 cannot be raised to a negative power") }
      return .float(try floatPower(try float(x), try float(y)))
    case .bitAnd:
      try WholeCost.chargeWalk(max(a, b) + 1)
      return Value(x & y)
    case .bitOr:
      try WholeCost.chargeWalk(max(a, b) + 1)
      return Value(x | y)
    case .bitXor:
      try WholeCost.chargeWalk(max(a, b) + 1)
      return Value(x ^ y)
    case .shiftLeft:
      guard !y.isNegative else { throw PythonError(.value, "negative shift count") }
      if x.isZero { return .int(0) }
      guard let places = Int(exactly: y), places < 1 << 60 else {
        throw PythonError(.overflow, "too many digits in integer")
      }
      try WholeCost.chargeWalk(a + places >> 6 + 1)
      return Value(x << places)
    case .shiftRight:
      guard !y.isNegative else { throw PythonError(.value, "negative shift count") }
      guard let places = Int(exactly: y), places < x.bitWidth else { return .int(x.isNegative ? -1 : 0) }
      try WholeCost.chargeWalk(a)
      // Towards −∞.
      let shifted = BigInt(sign: x.sign, magnitude: x.magnitude >> places)
      return Value(x.isNegative && x.magnitude.hasOnes(below: places) ? shifted - 1 : shifted)
    case .matrixMultiply: preconditionFailure("@ is not an operator of integers")
    }
  }

  func product(_ x: BigInt, _ y: BigInt) throws(PythonError) -> BigInt {
    try WholeCost.chargeProduct(x.magnitude.wordCount, y.magnitude.wordCount)
    return BigInt(sign: x.sign == y.sign ? .plus : .minus, magnitude: x.magnitude.times(y.magnitude))
  }

  /// Both results of the division that rounds towards −∞. Precondition: `y` is not 0.
  func floorDivision(_ x: BigInt, _ y: BigInt) throws(PythonError) -> (quotient: BigInt, remainder: BigInt) {
    let (a, b) = (x.magnitude.wordCount, y.magnitude.wordCount)
    try WholeCost.chargeProduct(max(a - b + 1, 1), b, isQuotient: true)
    let result = x.magnitude.divided(by: y.magnitude)
    var quotient = BigInt(sign: x.isNegative == y.isNegative ? .plus : .minus, magnitude: result.quotient)
    var remainder = BigInt(sign: x.sign, magnitude: result.remainder)
    if !remainder.isZero, x.isNegative != y.isNegative {
      quotient -= 1
      remainder += y
    }
    return (quotient, remainder)
  }

  /// `x ** y` for y ≥ 0.
  func power(_ x: BigInt, _ y: BigInt) throws(PythonError) -> BigInt {
    if y.isZero { return 1 }
    if x.magnitude.bitWidth <= 1 { return x.isNegative && y.magnitude.words.first.map { $0 & 1 } == 0 ? 1 : x }
    guard var rest = Int(exactly: y) else {
      // No machine has room for that.
      try WholeCost.chargeProduct(1 << 28, 1 << 28)
      throw PythonError(.memory, "")
    }
    // Powers of two need no product.
    let twos = x.magnitude.trailingZeroBitCount
    if x.magnitude.bitWidth == twos + 1 {
      let (places, overflow) = twos.multipliedReportingOverflow(by: rest)
      guard !overflow, places < 1 << 60 else { throw PythonError(.memory, "") }
      try WholeCost.chargeWalk(places >> 6 + 1)
      return BigInt(sign: x.isNegative && rest & 1 == 1 ? .minus : .plus, magnitude: BigUInt(1) << places)
    }
    var result = BigInt(1)
    var base = x
    while true {
      if rest & 1 == 1 { result = try product(result, base) }
      rest >>= 1
      if rest == 0 { return result }
      base = try product(base, base)
    }
  }

  /// `x / y`, rounded once (long_true_divide of CPython's longobject.c). Precondition: `y` is not 0.
  func quotient(_ x: BigInt, _ y: BigInt) throws(PythonError) -> Double {
    let tooLarge = PythonError(.overflow, "integer division result too large for a float")
    let sign = x.isNegative != y.isNegative ? -1.0 : 1.0
    if x.isZero { return 0 * sign }
    let difference = x.magnitude.bitWidth - y.magnitude.bitWidth
    if difference > 1024 { throw tooLarge }
    if difference < -1075 { return 0 * sign }
    // So many bits that two are left beyond those of a float, or of a subnormal one.
    let shift = max(difference, -1021) - 55
    let scaled = shift <= 0 ? x.magnitude << -shift : x.magnitude >> shift
    var isInexact = shift > 0 && x.magnitude.hasOnes(below: shift)
    try WholeCost.chargeProduct(
      max(scaled.wordCount - y.magnitude.wordCount + 1, 1), y.magnitude.wordCount, isQuotient: true)
    let (quotient, remainder) = scaled.divided(by: y.magnitude)
    if !remainder.isZero { isInexact = true }
    // At most 56 bits.
    var bits = quotient.words.first ?? 0
    let extra = max(UInt.bitWidth - bits.leadingZeroBitCount, -1021 - shift) - 53
    let mask: UInt = 1 << UInt(extra - 1)
    if isInexact { bits |= 1 }
    let isUp = bits & mask != 0 && bits & (3 * mask - 1) != 0
    bits = (isUp ? bits + mask : bits) & ~(2 * mask - 1)
    let result = ldexp(Double(bits), Int32(shift))
    if result.isInfinite { throw tooLarge }
    return result * sign
  }
}

extension Interpreter {
  /// `pow(x, y, modulus)`, with the sign of the modulus. Precondition: the modulus is not 0.
  func power(_ x: BigInt, _ y: BigInt, modulo modulus: BigInt) throws(PythonError) -> BigInt {
    let size = modulus.magnitude
    var base = try floorDivision(x, BigInt(size)).remainder.magnitude
    if y.isNegative {
      guard let inverse = try inverse(of: base, modulo: size) else {
        throw PythonError(.value, "base is not invertible for the given modulus")
      }
      base = inverse
    }
    let length = size.wordCount
    var result = size == 1 ? BigUInt(0) : BigUInt(1)
    // From the highest bit: a square for each, and a product for each that is 1.
    for word in y.magnitude.words.reversed() {
      for bit in (0..<UInt(UInt.bitWidth)).reversed() {
        if result <= 1, word >> bit & 1 == 0 { continue }
        try WholeCost.chargeProduct(length, 4 * length, isQuotient: true)
        try Meter.charge(1)
        result = result.times(result).divided(by: size).remainder
        if word >> bit & 1 == 1 { result = result.times(base).divided(by: size).remainder }
      }
    }
    return modulus.isNegative && !result.isZero ? BigInt(result) + modulus : BigInt(result)
  }

  /// Euclid's extended algorithm; nil if there is no inverse.
  private func inverse(of number: BigUInt, modulo modulus: BigUInt) throws(PythonError) -> BigUInt? {
    var (remainder, next) = (BigInt(modulus), BigInt(number))
    var (coefficient, nextCoefficient) = (BigInt(0), BigInt(1))
    while !next.isZero {
      try WholeCost.chargeProduct(2, modulus.wordCount, isQuotient: true)
      try Meter.charge(4)
      let (quotient, rest) = try floorDivision(remainder, next)
      (remainder, next) = (next, rest)
      (coefficient, nextCoefficient) = (nextCoefficient, coefficient - quotient * nextCoefficient)
    }
    guard remainder == 1 else { return nil }
    return (coefficient.isNegative ? coefficient + BigInt(modulus) : coefficient).magnitude % modulus
  }

  /// Lehmer's way (Knuth, 4.5.2 L, as CPython's `_PyLong_GCD` has it): the first bits decide most of Euclid's quotients, and the
  /// numbers themselves are computed anew once for all of these.
  func greatestCommonDivisor(_ a: BigUInt, _ b: BigUInt) throws(PythonError) -> BigUInt {
    var (a, b) = a < b ? (b, a) : (a, b)
    while b.wordCount > 1 {
      let shift = a.bitWidth - 60
      var (x, y) = (a.bits(from: shift), b.bits(from: shift))
      // What becomes of the two, as multiples of them; the signs take turns.
      var (p, q, r, s) = (1, 0, 0, 1)
      var isOdd = false
      while y != r {
        let quotient = (x + (p - 1)) / (y - r)
        let (next, rest) = (q + quotient * s, x - quotient * y)
        if next > rest { break }
        (x, y) = (y, rest)
        (p, q, r, s) = (s, r, next, p + quotient * r)
        isOdd.toggle()
      }
      try Meter.charge(2)
      if r == 0 {
        try WholeCost.chargeProduct(max(a.wordCount - b.wordCount, 1), b.wordCount, isQuotient: true)
        (a, b) = (b, a.divided(by: b).remainder)
      } else {
        try WholeCost.chargeProduct(4, a.wordCount, isQuotient: true)
        (a, b) =
          isOdd
          ? (BigUInt(b, times: p, minus: a, times: q), BigUInt(a, times: s, minus: b, times: r))
          : (BigUInt(a, times: p, minus: b, times: q), BigUInt(b, times: s, minus: a, times: r))
      }
    }
    if b.isZero { return a }
    try WholeCost.chargeProduct(a.wordCount, 1, isQuotient: true)
    var (small, other) = (UInt(b), UInt(a.divided(by: b).remainder))
    while other != 0 { (small, other) = (other, small % other) }
    return BigUInt(small)
  }
}

extension BigUInt {
  /// The 60 bits from a place on, below 2⁶³.
  fileprivate func bits(from place: Int) -> Int {
    let (word, bit) = (place / UInt.bitWidth, place % UInt.bitWidth)
    let low = word < words.count ? words[word] >> UInt(bit) : 0
    let high = word + 1 < words.count && bit > 0 ? words[word + 1] << UInt(UInt.bitWidth - bit) : 0
    return Int(bitPattern: low | high)
  }

  /// `a · p − b · q`, which is not negative.
  fileprivate init(_ a: BigUInt, times p: Int, minus b: BigUInt, times q: Int) {
    let (x, y) = (Array(a.words), Array(b.words))
    var result: [UInt] = []
    result.reserveCapacity(Swift.max(x.count, y.count))
    var carry = 0
    for i in 0..<Swift.max(x.count, y.count) {
      let plus = (i < x.count ? x[i] : 0).multipliedFullWidth(by: UInt(p))
      let minus = (i < y.count ? y[i] : 0).multipliedFullWidth(by: UInt(q))
      let (low, borrows) = plus.low.subtractingReportingOverflow(minus.low)
      let (word, carries) =
        carry >= 0
        ? low.addingReportingOverflow(UInt(carry)) : low.subtractingReportingOverflow(carry.magnitude)
      result.append(word)
      let next = Int(plus.high) - Int(minus.high) - (borrows ? 1 : 0)
      carry = next + (carries ? (carry >= 0 ? 1 : -1) : 0)
    }
    self.init(words: result)
  }
}
