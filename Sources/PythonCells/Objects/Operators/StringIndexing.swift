// Strings by code points: elements, slices, searching. Bytes are searched, code points are counted.

import CLibrary

extension PyString {
  /// The strings of one ASCII character.
  nonisolated(unsafe) private static let single = (0..<128 as Range<UInt8>).map {
    PyString(String(Unicode.Scalar($0)), isASCII: true)
  }

  /// `s[index]`, for an index within bounds.
  func character(at index: Int) -> PyString {
    if isASCII {
      Meter.note(2)
      return PyString.single[Int(withBytes { $0[index] })]
    }
    return PyString(String(scalars[index]))
  }

  /// Each code point as a string.
  var characters: [Value] {
    text.unicodeScalars.map { .string(PyString(String($0), isASCII: $0.isASCII)) }
  }

  /// `s[start:stop:step]`
  func slice(_ selection: SliceSelection) -> PyString {
    if selection.isWhole { return self }
    if selection.step == 1 { return part(selection.range) }
    if isASCII {
      return PyString(String(decoding: selection.elements(of: Array(text.utf8)), as: UTF8.self))
    }
    return PyString(scalars: selection.elements(of: scalars))
  }

  convenience init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(String(view))
  }

  /// The code points of a range within bounds.
  func part(_ range: Range<Int>) -> PyString {
    if range.count == count { return self }
    if isASCII {
      return PyString(
        withBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }, isASCII: true)
    }
    return PyString(scalars: scalars[range])
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// Looks at the bytes where they are.
  @inline(__always)
  func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // Every string of Swift's own has its bytes in a row.
    text.utf8.withContiguousStorageIfAvailable(look) ?? bytes.withUnsafeBufferPointer(look)
  }

  /// Below 0, 0 or above it, by code points: UTF-8 keeps their order.
  static func order(_ x: PyString, _ y: PyString) -> Int {
    let (first, second) = (x.text.utf8, y.text.utf8)
    let common = min(first.count, second.count)
    if common > 256 { Meter.note(common >> 8) }
    let compared = first.withContiguousStorageIfAvailable { first in
      second.withContiguousStorageIfAvailable { second in
        guard common > 0, let a = first.baseAddress, let b = second.baseAddress else { return 0 }
        return Int(memcmp(a, b, common))
      }
    }
    if let compared = compared ?? nil { return compared == 0 ? first.count - second.count : compared }
    return first.elementsEqual(second) ? 0 : first.lexicographicallyPrecedes(second) ? -1 : 1
  }

  /// Whether it begins, or ends, with another.
  func has(_ affix: PyString, atEnd: Bool) -> Bool {
    withBytes { bytes in
      affix.withBytes { affix in
        guard affix.count <= bytes.count, let a = bytes.baseAddress, let b = affix.baseAddress else {
          return affix.isEmpty
        }
        return memcmp(atEnd ? a + (bytes.count - affix.count) : a, b, affix.count) == 0
      }
    }
  }

  /// The place, in code points, of the first occurrence.
  func find(_ part: PyString) -> Int? { find(part, in: 0..<count) }

  /// The place, in code points, of the first (or last) occurrence that lies within a range of code points.
  func find(_ part: PyString, in range: Range<Int>, fromEnd: Bool = false) -> Int? {
    withBytes { bytes in
      part.withBytes { needle in
        let part = bytes[byteOffset(range.lowerBound, bytes)..<byteOffset(range.upperBound, bytes)]
        let place = fromEnd ? PyString.lastPlace(of: needle, in: part) : PyString.place(of: needle, in: part)
        guard let place else { return nil }
        return isASCII ? place : PyString.codePoints(bytes[..<place])
      }
    }
  }

  /// Occurrences that do not overlap.
  func occurrences(of part: PyString, in range: Range<Int>) -> Int {
    if part.count == 0 { return range.count + 1 }
    return withBytes { bytes in
      part.withBytes { needle in
        var rest = bytes[byteOffset(range.lowerBound, bytes)..<byteOffset(range.upperBound, bytes)]
        var count = 0
        while let place = PyString.place(of: needle, in: rest) {
          count += 1
          rest = rest[(place + needle.count)...]
        }
        return count
      }
    }
  }

  /// The first byte of a code point.
  private func byteOffset(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if isASCII { return index }
    if index == count { return bytes.count }
    var left = index
    for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return place }
      left -= 1
    }
    return bytes.count
  }

  private static func codePoints(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// The place of the first occurrence of bytes in bytes.
  static func place(of needle: UnsafeBufferPointer<UInt8>, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = needle.first else { return bytes.startIndex }
    guard bytes.count >= needle.count, let base = bytes.base.baseAddress else { return nil }
    var place = bytes.startIndex
    let last = bytes.endIndex - needle.count
    while place <= last {
      guard let found = memchr(base + place, Int32(first), last - place + 1) else { return nil }
      place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      // Wherever it may begin, it is compared as far as it fits: with long ones that is most of the work.
      var fitting = 1
      while fitting < needle.count, base[place + fitting] == needle[fitting] { fitting += 1 }
      if fitting == needle.count { return place }
      if fitting > 16 { Meter.note(fitting >> 4) }
      place += 1
    }
    return nil
  }

  /// The place of the last occurrence of bytes in bytes.
  static func lastPlace(of needle: UnsafeBufferPointer<UInt8>, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var place = bytes.endIndex - needle.count
    while place >= bytes.startIndex {
      var fitting = 0
      while fitting < needle.count, bytes[place + fitting] == needle[fitting] { fitting += 1 }
      if fitting == needle.count { return place }
      if fitting > 16 { Meter.note(fitting >> 4) }
      place -= 1
    }
    return nil
  }
}
