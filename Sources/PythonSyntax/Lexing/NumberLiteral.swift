// A number literal's value (Python reference, 2.4.5 and 2.4.6).

/// A whole number of any size, in words of 64 bits, the lowest first.
package struct Magnitude: Equatable, Sendable {
  package private(set) var words: [UInt]

  init(_ digits: ArraySlice<UInt8>, base: Int) {
    switch base {
    case 16: words = Self.words(bits: digits, perDigit: 4)
    case 8: words = Self.words(bits: digits, perDigit: 3)
    case 2: words = Self.words(bits: digits, perDigit: 1)
    default: words = Self.words(decimal: digits)
    }
  }

  private static func words(decimal digits: ArraySlice<UInt8>) -> [UInt] {
    var words: [UInt] = []
    for digit in digits {
      var carry = UInt(digit.digitValue)
      for index in words.indices {
        let (high, low) = words[index].multipliedFullWidth(by: 10)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        words[index] = sum
        carry = high + (overflow ? 1 : 0)
      }
      if carry > 0 { words.append(carry) }
    }
    return words
  }

  private static func words(bits digits: ArraySlice<UInt8>, perDigit width: Int) -> [UInt] {
    var words: [UInt] = []
    var word: UInt = 0
    var filled = 0
    for digit in digits.reversed() {
      let value = UInt(digit.digitValue)
      word |= value << filled
      filled += width
      if filled >= 64 {
        words.append(word)
        filled -= 64
        word = filled == 0 ? 0 : value >> (width - filled)
      }
    }
    words.append(word)
    while words.last == 0 { words.removeLast() }
    return words
  }

  /// `1ffffffffffffffff`
  package var hexadecimal: String {
    guard let highest = words.last else { return "0" }
    return words.dropLast().reversed().reduce(String(highest, radix: 16)) { text, word in
      let digits = String(word, radix: 16)
      return text + String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}

enum NumberLiteral: Equatable {
  case int(Int)
  case big(Magnitude)
  case float(Double)
  case imaginary(Double)
  /// More decimal digits than Python reads.
  case tooLong(Int)

  /// The lexer has checked the form.
  init(_ bytes: ArraySlice<UInt8>) {
    let digits = bytes.filter { $0 != UInt8(ascii: "_") }
    if digits.count > 1, digits[0] == UInt8(ascii: "0"), digits[1].isLetter,
      let base = [UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2][digits[1] | 0x20]
    {
      self = Self.integer(digits.dropFirst(2), base)
    } else if digits.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") {
      self = .imaginary(Self.double(digits.dropLast()))
    } else if digits.allSatisfy(\.isDigit) {
      self = digits.count > 4300 ? .tooLong(digits.count) : Self.integer(digits[...], 10)
    } else {
      self = .float(Self.double(digits[...]))
    }
  }

  private static func double(_ digits: ArraySlice<UInt8>) -> Double {
    // "1." and ".5" are no numbers to Swift; a zero on either side changes nothing.
    var text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix(".") { text = "0" + text }
    if let point = text.firstIndex(of: ".") {
      let next = text.index(after: point)
      if next == text.endIndex || text[next] == "e" || text[next] == "E" { text.insert("0", at: next) }
    }
    return Double(text) ?? .nan
  }

  private static func integer(_ digits: ArraySlice<UInt8>, _ base: Int) -> Self {
    var value = 0
    for digit in digits {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: base)
      let (sum, carried) = scaled.addingReportingOverflow(digit.digitValue)
      if overflow || carried { return .big(Magnitude(digits, base: base)) }
      value = sum
    }
    return .int(value)
  }

  static func tooLong(_ count: Int) -> String {
    "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; use "
      + "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid "
      + "decimal conversion limits."
  }
}
