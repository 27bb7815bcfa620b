// The decimal digits of a float64: the shortest that read back as the same number, or the exact value rounded.
// Where NumPy runs Dragon4 (numpy/_core/src/multiarray/dragon4.c), this asks Swift's own shortest-digit printer
// and falls back on exact integers where those digits cannot decide a rounding.

/// d₁.d₂d₃… × 10^exponent, the magnitude of a finite number; no trailing zeros; zero has no digits.
struct DecimalDigits: Equatable {
  /// All digits as one integer, at most 17 of them.
  var significand: UInt64 = 0
  var count = 0
  /// The power of ten of the first digit.
  var exponent = 0

  /// The shortest digits that identify `x`, and of these the nearest to it.
  init(shortest x: Double) {
    self.init(shortest: x.magnitude.description)
  }

  /// The digits of a number as Swift writes it.
  init(shortest text: String) {
    var text = text
    text.withUTF8 { bytes in
      // Swift writes `0.001`, `12.5`, `1e-05` or `1.25e+20`.
      var fraction = 0
      var seenPoint = false
      var index = 0
      while index < bytes.count, bytes[index] != UInt8(ascii: "e") {
        if bytes[index] == UInt8(ascii: ".") {
          seenPoint = true
        } else {
          significand = significand &* 10 &+ UInt64(bytes[index] &- 48)
          if seenPoint { fraction += 1 }
        }
        index += 1
      }
      var power = 0
      if index < bytes.count {
        let isNegative = bytes[index + 1] == UInt8(ascii: "-")
        for byte in bytes[(index + 2)...] { power = power * 10 + Int(byte &- 48) }
        if isNegative { power = -power }
      }
      exponent = power - fraction
    }
    if significand == 0 { exponent = 0 } else { normalize() }
  }

  /// The exact value of `x`, rounded half to even to at most `kept` (1…17) significant digits.
  ///
  /// Short numbers are not padded with the binary value's further digits, except below the normal range, where the
  /// shortest digits of a number may be fewer than `kept` and yet not those of its exact value.
  ///
  /// - Parameters:
  ///   - shortest: The shortest digits of `x`.
  ///   - type: Of smaller floats than float64 NumPy shows the binary value's digits where it pads.
  init(_ x: Double, rounded kept: Int, shortest: DecimalDigits, _ type: DType = .float64) {
    self = shortest
    guard count > kept else {
      if x.isSubnormal || type != .float64 && count < kept && x != 0 { self.init(exactly: x, rounded: kept) }
      return
    }
    let divisor = DecimalDigits.powersOfTen[count - kept]
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
    // A boundary that lay between `x` and its shortest digits would itself be shorter and nearer: only where the
    // shortest digits are the boundary does the exact value decide.
    if remainder == divisor / 2 {
      self.init(exactly: x, rounded: kept)
      return
    }
    set(remainder > divisor / 2 ? quotient + 1 : quotient, width: kept)
  }

  /// From the full decimal expansion of the binary value (up to 767 digits).
  private init(exactly x: Double, rounded kept: Int) {
    let (digits, first) = DecimalDigits.expansion(of: x)
    exponent = first
    var value: UInt64 = 0
    for index in 0..<kept { value = value * 10 + UInt64(index < digits.count ? digits[index] : 0) }
    if digits.count > kept {
      let tail = digits[(kept + 1)...]
      let isHalf = digits[kept] == 5 && tail.allSatisfy { $0 == 0 }
      if isHalf ? value % 2 == 1 : digits[kept] >= 5 { value += 1 }
    }
    set(value, width: kept)
  }

  /// `value` stands for `width` digits, or for one more after a carry out of the first.
  private mutating func set(_ value: UInt64, width: Int) {
    if value == DecimalDigits.powersOfTen[width] {
      significand = 1
      count = 1
      exponent += 1
      return
    }
    significand = value
    count = width
    while significand % 10 == 0, significand != 0 {
      significand /= 10
      count -= 1
    }
  }

  /// Drops trailing zeros, counts the digits; `exponent` was that of the last digit and becomes that of the first.
  private mutating func normalize() {
    while significand % 10 == 0, significand != 0 {
      significand /= 10
      exponent += 1
    }
    count = 1
    while count < 20, significand >= DecimalDigits.powersOfTen[count] { count += 1 }
    exponent += count - 1
  }

  static let powersOfTen: [UInt64] = (0..<20).reduce(into: [1]) { powers, _ in
    if let last = powers.last, powers.count < 20 { powers.append(last * 10) }
  }

  /// Every digit of the exact value, and the power of ten of the first.
  private static func expansion(of x: Double) -> (digits: [UInt8], exponent: Int) {
    // x = m·2^e; below one it is m·5^(−e) / 10^(−e), so that the digits are those of an integer.
    let isNormal = x.exponentBitPattern != 0
    let mantissa = x.significandBitPattern | (isNormal ? 1 << 52 : 0)
    let power = Int(isNormal ? x.exponentBitPattern : 1) - 1075
    var words: [UInt32] = [UInt32(truncatingIfNeeded: mantissa), UInt32(mantissa >> 32)]
    for _ in 0..<power.magnitude {
      var carry: UInt64 = 0
      for index in words.indices {
        carry += UInt64(words[index]) * (power < 0 ? 5 : 2)
        words[index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      if carry != 0 { words.append(UInt32(carry)) }
    }
    var reversed: [UInt8] = []
    while let last = words.last {
      if last == 0 {
        words.removeLast()
        continue
      }
      var remainder: UInt64 = 0
      for index in words.indices.reversed() {
        remainder = remainder << 32 | UInt64(words[index])
        words[index] = UInt32(remainder / 10)
        remainder %= 10
      }
      reversed.append(UInt8(remainder))
    }
    return (reversed.reversed(), reversed.count - 1 + Swift.min(power, 0))
  }

  // MARK: Layout

  /// The part before the point: the digits at 10^0 and above, or `0`.
  func appendWhole(to text: inout [UInt8]) {
    guard count > 0, exponent >= 0 else {
      text.append(UInt8(ascii: "0"))
      return
    }
    appendDigits(from: 0, through: exponent, to: &text)
  }

  /// The `width` digits after the point.
  func appendFraction(width: Int, to text: inout [UInt8]) {
    appendDigits(from: exponent + 1, through: exponent + width, to: &text)
  }

  /// How many digits stand after the point, when written without an exponent.
  var fractionCount: Int { Swift.max(0, count - 1 - exponent) }

  /// Digits `first…last`, counted from the first significant one; zeros stand before and behind.
  func appendDigits(from first: Int, through last: Int, to text: inout [UInt8]) {
    var index = first
    while index <= last, index < 0 {
      text.append(UInt8(ascii: "0"))
      index += 1
    }
    if index <= last, index < count {
      let end = Swift.min(last, count - 1)
      text.append(contentsOf: String(significand).utf8.dropFirst(index).prefix(end - index + 1))
      index = end + 1
    }
    while index <= last {
      text.append(UInt8(ascii: "0"))
      index += 1
    }
  }
}

extension [UInt8] {
  /// `e-05`, `e+100`: a sign and at least `width` digits.
  mutating func appendExponent(_ exponent: Int, width: Int) {
    append(UInt8(ascii: "e"))
    append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    let digits = String(exponent.magnitude)
    for _ in 0..<Swift.max(0, width - digits.utf8.count) { append(UInt8(ascii: "0")) }
    append(contentsOf: digits.utf8)
  }

  mutating func appendSpaces(_ count: Int) {
    var left = count
    while left > 0 {
      append(UInt8(ascii: " "))
      left -= 1
    }
  }
}
