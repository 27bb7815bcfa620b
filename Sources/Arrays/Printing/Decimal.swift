// A float's decimal digits: exact, rounded correctly, by the C library.

import CDigits
import CLibrary

/// A finite number in decimal: `0.digits × 10^point`.
package struct Decimal {
  package let isNegative: Bool
  /// ASCII digits, at least one; zero is a single `0`.
  package private(set) var digits: [UInt8]
  /// Where the decimal point stands: before the digit of this index.
  package private(set) var point: Int

  /// More digits than this are refused: they would all be zeros.
  package static let mostDigits = 100_000

  /// Rounded to so many significant digits.
  package init(rounding number: Double, significant count: Int) {
    let text = Decimal.print(number, "e", precision: count - 1)
    isNegative = text.first == UInt8(ascii: "-")
    digits = []
    var exponent = 0
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(place + 1)...], as: UTF8.self)) ?? 0
        break
      }
      if byte >= UInt8(ascii: "0") { digits.append(byte) }
    }
    point = exponent + 1
  }

  /// Rounded to a multiple of 10^−place; halves go to the even digit.
  package init(rounding number: Double, toPlace place: Int) {
    // All digits of any float: there are at most 767.
    let exact = Decimal(rounding: number, significant: 770)
    let kept = exact.point + place
    if kept >= 770 {
      self = exact
      return
    }
    isNegative = exact.isNegative
    guard kept >= 0 else {
      digits = [UInt8(ascii: "0")]
      point = 1
      return
    }
    digits = Array(exact.digits[..<kept])
    point = exact.point
    let rest = exact.digits[kept...]
    let half = UInt8(ascii: "5")
    let isTie = rest.first == half && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    let isUp = isTie ? (digits.last ?? 0x30) & 1 == 1 : (rest.first ?? 0) >= half
    if isUp { increment() }
    if digits.isEmpty {
      digits = [UInt8(ascii: "0")]
      point = 1
    }
  }

  /// One more in the last place.
  private mutating func increment() {
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(UInt8(ascii: "1"), at: 0)
      point += 1
    }
  }

  package mutating func trimZeros() {
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// A text that strtod reads back.
  package var text: String {
    (isNegative ? "-" : "") + "0." + String(decoding: digits, as: UTF8.self) + "e\(point)"
  }

  /// printf's `%.<precision><conversion>`, with the flag `#` if asked for.
  package static func print(_ number: Double, _ conversion: String, precision: Int, alternate: Bool = false) -> [UInt8]
  {
    // One letter of ASCII, as printf has them.
    let letter = CChar(bitPattern: conversion.utf8.first ?? UInt8(ascii: "g"))
    // The longest is %f of the largest float: 309 digits before the point, a sign and the point itself.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: precision + 320) { buffer in
      guard let start = buffer.baseAddress else { return [] }
      let count = print_digits(start, buffer.count, letter, alternate, Int32(precision), number)
      return buffer[..<Swift.min(Swift.max(Int(count), 0), buffer.count - 1)].map { UInt8(bitPattern: $0) }
    }
  }
}
