// Where f-strings are put together, byte for byte: one inside of another begins behind it and gives its part back.

import CLibrary

/// The bytes of texts that are being written, the innermost last.
struct TextStack {
  private var start: UnsafeMutablePointer<UInt8>
  private(set) var used = 0
  private var room = 1 << 10

  init() { start = .allocate(capacity: room) }

  func deallocate() { start.deallocate() }

  /// Drops the innermost text, which began here.
  @inline(__always)
  mutating func cut(to place: Int) { used = place }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    if room - used < bytes.count { grow(by: bytes.count) }
    memcpy(start + used, source, bytes.count)
    used &+= bytes.count
  }

  mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0) }
    }
  }

  /// The digits of an integer, its sign before the zeros but behind the spaces that it is filled up with.
  mutating func append(_ number: Int, width: Int, hasZeros: Bool) {
    var rest = number.magnitude
    var digits = 1
    while rest > 9 {
      rest /= 10
      digits += 1
    }
    let sign = number < 0 ? 1 : 0
    let count = max(width, sign + digits)
    if room - used < count { grow(by: count) }
    var place = used + count
    used = place
    rest = number.magnitude
    for _ in 0..<digits {
      place -= 1
      start[place] = UInt8(truncatingIfNeeded: rest % 10) | 0x30
      rest /= 10
    }
    let first = used - count
    if number < 0, !hasZeros {
      place -= 1
      start[place] = UInt8(ascii: "-")
    }
    while place > first {
      place -= 1
      start[place] = UInt8(ascii: hasZeros ? "0" : " ")
    }
    if number < 0, hasZeros { start[first] = UInt8(ascii: "-") }
  }

  /// The text that began here, and whether its bytes are its code points.
  func text(from place: Int) -> (text: String, isASCII: Bool) {
    let bytes = UnsafeBufferPointer(start: start + place, count: used - place)
    let text = String(decoding: bytes, as: UTF8.self)
    return (text, bytes.allSatisfy { $0 < 0x80 })
  }

  @inline(never)
  private mutating func grow(by count: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * (used + count))
    memcpy(larger, start, used)
    start.deallocate()
    start = larger
    room = 2 * (used + count)
  }
}
