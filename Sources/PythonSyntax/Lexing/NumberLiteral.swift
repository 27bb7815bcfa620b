// A number literal's value (Python reference, 2.4.5 and 2.4.6).

import Texts

enum NumberLiteral: Equatable {
  case int(Int)
  case float(Double)
  /// An integer that needs more than 64 bits.
  case tooBig
  case imaginary

  /// The lexer has checked the form.
  init(_ bytes: ArraySlice<UInt8>) {
    let digits = bytes.filter { $0 != UInt8(ascii: "_") }
    if digits.count > 1, digits[0] == UInt8(ascii: "0"), digits[1].isLetter,
      let base = [UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2][digits[1] | 0x20]
    {
      self = Self.integer(digits.dropFirst(2), base)
    } else if digits.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") {
      self = .imaginary
    } else if digits.allSatisfy(\.isDigit) {
      self = Self.integer(digits[...], 10)
    } else {
      // "1." and ".5" are no numbers to Swift; a zero on either side changes nothing.
      var text = String(decoding: digits, as: UTF8.self)
      if text.hasPrefix(".") { text = "0" + text }
      if let point = text.firstIndex(of: ".") {
        let next = text.index(after: point)
        if next == text.endIndex || text[next] == "e" || text[next] == "E" { text.insert("0", at: next) }
      }
      self = .float(Double(text) ?? .nan)
    }
  }

  private static func integer(_ digits: ArraySlice<UInt8>, _ base: Int) -> Self {
    var value = 0
    for digit in digits {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: base)
      let (sum, carried) = scaled.addingReportingOverflow(digit.digitValue)
      if overflow || carried { return .tooBig }
      value = sum
    }
    return .int(value)
  }
}
