// Ints beyond 64 bits as text, and back. Decimal digits cost their square, which is why CPython stops at 4300 of them; the bases that
// are powers of two go bit by bit.

import BigInt

extension BigUInt {
  /// `sys.get_int_max_str_digits()`
  static let mostDigits = 4300

  /// The most decimal digits that fit into a word, and the number after them.
  private static let chunk = (digits: 19, unit: 10_000_000_000_000_000_000 as UInt)

  /// - Throws: CPython's ValueError for more than 4300 digits.
  func decimal() throws(PythonError) -> String {
    // Each word is 19.3 digits.
    guard wordCount <= BigUInt.mostDigits / 19 + 1 else { throw BigUInt.tooManyDigits }
    try Meter.charge(wordCount * wordCount >> 2)
    var rest = Array(words)
    var chunks: [UInt] = []
    while !rest.isEmpty {
      var remainder: UInt = 0
      for index in rest.indices.reversed() {
        (rest[index], remainder) = BigUInt.chunk.unit.dividingFullWidth((remainder, rest[index]))
      }
      chunks.append(remainder)
      while rest.last == 0 { rest.removeLast() }
    }
    var text = chunks.last.map { String($0) } ?? "0"
    for chunk in chunks.dropLast().reversed() {
      let digits = String(chunk)
      text += String(repeating: "0", count: BigUInt.chunk.digits - digits.utf8.count) + digits
    }
    guard text.utf8.count <= BigUInt.mostDigits else { throw BigUInt.tooManyDigits }
    return text
  }

  private static var tooManyDigits: PythonError {
    PythonError(
      .value,
      "Exceeds the limit (\(mostDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to "
        + "increase the limit")
  }

  /// Digits in base 2, 8 or 16.
  func digits(radix: Int, uppercase: Bool = false) throws(PythonError) -> String {
    let width = radix == 16 ? 4 : radix == 8 ? 3 : 1
    let count = Swift.max((bitWidth + width - 1) / width, 1)
    try Meter.reserve(2 * count)
    try Meter.charge(count >> 3)
    let words = Array(words)
    let letters = Array((uppercase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    var text = [UInt8](repeating: UInt8(ascii: "0"), count: count)
    for place in 0..<count {
      let (word, bit) = (place * width).quotientAndRemainder(dividingBy: 64)
      guard word < words.count else { break }
      var digit = words[word] >> UInt(bit)
      if bit + width > 64, word + 1 < words.count { digit |= words[word + 1] << UInt(64 - bit) }
      text[count - 1 - place] = letters[Int(digit & (1 << UInt(width) - 1))]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number that digits stand for, whose form has been checked.
  ///
  /// - Throws: CPython's ValueError for more than 4300 of them, unless the base is a power of two.
  init(digits: [UInt8], radix: Int) throws(PythonError) {
    if radix.nonzeroBitCount == 1 {
      self = try BigUInt.number(digits, bits: radix.trailingZeroBitCount)
      return
    }
    guard digits.count <= BigUInt.mostDigits else {
      throw PythonError(
        .value,
        "Exceeds the limit (\(BigUInt.mostDigits) digits) for integer string conversion: value has \(digits.count) "
          + "digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    try Meter.charge(digits.count * digits.count >> 10)
    var words: [UInt] = []
    var start = 0
    while start < digits.count {
      // As many digits at a time as a word takes.
      var (factor, part) = (1 as UInt, 0 as UInt)
      while start < digits.count {
        let (product, overflow) = factor.multipliedReportingOverflow(by: UInt(radix))
        if overflow { break }
        factor = product
        part = part * UInt(radix) + UInt(digits[start])
        start += 1
      }
      var carry = part
      for index in words.indices {
        let (high, low) = words[index].multipliedFullWidth(by: factor)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        words[index] = sum
        carry = high &+ (overflow ? 1 : 0)
      }
      if carry > 0 { words.append(carry) }
    }
    self.init(words: words)
  }

  private static func number(_ digits: [UInt8], bits width: Int) throws(PythonError) -> BigUInt {
    try Meter.charge(digits.count >> 3)
    var words = [UInt](repeating: 0, count: digits.count * width / 64 + 1)
    for (place, digit) in digits.reversed().enumerated() {
      let (word, bit) = (place * width).quotientAndRemainder(dividingBy: 64)
      words[word] |= UInt(digit) << UInt(bit)
      if bit + width > 64, word + 1 < words.count { words[word + 1] |= UInt(digit) >> UInt(64 - bit) }
    }
    return BigUInt(words: words)
  }
}

extension BigInt {
  /// `str(number)`
  func decimal() throws(PythonError) -> String { (isNegative ? "-" : "") + (try magnitude.decimal()) }
}
