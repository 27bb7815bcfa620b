// A decimal number as a text has it: where it stands, how many digits it has, and what they mean.

import Arrays
import CLibrary

/// A number with a decimal point, or comma, that somebody typed.
struct WrittenNumber {
  /// In Unicode scalars of the text, its sign included.
  let range: Range<Int>
  let text: String
  let isComma: Bool
  /// How many digits stand behind the point.
  let decimals: Int
  /// Without zeros in front.
  let significantDigits: Int
  let hasExponent: Bool
  /// A percent sign follows.
  let isPercent: Bool
  let value: Double?

  fileprivate init(
    range: Range<Int>, text: String, isComma: Bool, decimals: Int, significantDigits: Int, hasExponent: Bool,
    isPercent: Bool
  ) {
    self.range = range
    self.text = text
    self.isComma = isComma
    self.decimals = decimals
    self.significantDigits = significantDigits
    self.hasExponent = hasExponent
    self.isPercent = isPercent
    value = Double(WrittenNumber.plain(text)).map { isPercent ? $0 / 100 : $0 }
  }

  /// The conversion of Python's format language that writes such a number: `.4f`.
  var format: String { ".\(decimals)\(hasExponent ? "e" : "f")" }

  /// The number as it would be written if a value took its place.
  func text(of value: Double) -> String {
    let value = isPercent ? value * 100 : value
    guard value.isFinite, abs(value) < 1e15 else { return "" }
    return value.text(hasExponent ? .exponent : .fixed, digits: decimals)
  }

  /// With a point and an ASCII sign.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 })
  }

  /// The number behind its sign, where that is an operator.
  var withoutSign: WrittenNumber {
    guard let sign = text.first, sign == "-" || sign == "\u{2212}" else { return self }
    return WrittenNumber(
      range: range.lowerBound + 1..<range.upperBound, text: String(text.dropFirst()), isComma: isComma,
      decimals: decimals, significantDigits: significantDigits, hasExponent: hasExponent, isPercent: isPercent)
  }

  /// Whether these may be a value's digits: a quick look before a close one.
  func isNear(_ number: Double) -> Bool {
    guard let value else { return false }
    let unit = hasExponent ? abs(value) : pow(10, -Double(decimals)) / (isPercent ? 100 : 1)
    return abs(number - value) <= unit
  }

  /// Whether these are a value's digits, rounded to as many as are written.
  func isRounded(_ value: Double) -> Bool { text(of: value) == WrittenNumber.plain(text) }

  /// Whether these are a value's digits, cut off where they end.
  func isCut(_ value: Double) -> Bool {
    guard let written = self.value, !hasExponent else { return false }
    let unit = pow(10, -Double(decimals)) / (isPercent ? 100 : 1)
    return written.sign == value.sign && abs(value) >= abs(written) && abs(value) - abs(written) < unit
  }

  /// The numbers in a text.
  ///
  /// - Parameter readsComma: whether a comma may be a decimal one.
  static func all(in text: String, readsComma: Bool) -> [WrittenNumber] {
    let scalars = Array(text.unicodeScalars)
    var numbers: [WrittenNumber] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars, index) else {
        index += 1
        continue
      }
      let number = NumberScanner(scalars: scalars, start: index, readsComma: readsComma)
      if let found = number.found { numbers.append(found) }
      index = max(number.end, index + 1)
    }
    return numbers
  }

  fileprivate static func isDigit(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }
}

/// Reads what begins with a digit.
private struct NumberScanner {
  let scalars: [Unicode.Scalar]
  let start: Int
  /// Where what looks like a number ends.
  private(set) var end: Int
  private(set) var found: WrittenNumber?

  init(scalars: [Unicode.Scalar], start: Int, readsComma: Bool) {
    self.scalars = scalars
    self.start = start
    end = start
    skipDigits()
    let separator = scalar(end)
    guard separator == "." || separator == "," && readsComma, WrittenNumber.isDigit(scalars, end + 1) else {
      // `0,1062` in a language that has no decimal comma is two numbers, and `2024` none of ours.
      skipWord()
      return
    }
    let fraction = end + 1
    end = fraction
    skipDigits()
    let decimals = end - fraction
    let hasExponent = skipExponent()
    let numberEnd = end
    skipWord()
    guard end == numberEnd, !isPartOfWord else { return }
    var first = start
    if let sign = scalar(start - 1), sign == "-" || sign == "\u{2212}", !isJoined(start - 1) { first = start - 1 }
    let digits = scalars[start..<fraction + decimals].filter { ("0"..."9").contains($0) }
    found = WrittenNumber(
      range: first..<end, text: text(first..<end), isComma: separator == ",", decimals: decimals,
      significantDigits: digits.drop { $0 == "0" }.count, hasExponent: hasExponent, isPercent: isPercent)
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private mutating func skipDigits() { while WrittenNumber.isDigit(scalars, end) { end += 1 } }

  /// `e-11`
  private mutating func skipExponent() -> Bool {
    guard scalar(end) == "e" else { return false }
    let signs = scalar(end + 1).map { "-+\u{2212}".unicodeScalars.contains($0) } ?? false ? 1 : 0
    guard WrittenNumber.isDigit(scalars, end + 1 + signs) else { return false }
    end += 1 + signs
    skipDigits()
    return true
  }

  /// What makes it no number: letters, a second point as in `1.2.3`.
  private mutating func skipWord() {
    while let next = scalar(end) {
      let isPoint = (next == "." || next == ",") && WrittenNumber.isDigit(scalars, end + 1)
      guard next.properties.isAlphabetic || next == "_" || isPoint || WrittenNumber.isDigit(scalars, end) else {
        return
      }
      end += 1
    }
  }

  private var isPartOfWord: Bool {
    guard let before = scalar(start - 1) else { return false }
    return before.properties.isAlphabetic || before == "_" || before == "." || before == "," && isJoined(start - 1)
  }

  /// Whether something stands right before a sign: `3-0.5` is a difference.
  private func isJoined(_ index: Int) -> Bool {
    guard let before = scalar(index - 1) else { return false }
    return !before.properties.isWhitespace && !"([{=≈:,;".unicodeScalars.contains(before)
  }

  private var isPercent: Bool {
    let blank = scalar(end).map { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" } ?? false
    return scalar(blank ? end + 1 : end) == "%"
  }
}
