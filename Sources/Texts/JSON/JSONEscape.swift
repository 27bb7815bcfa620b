// An escape within a JSON text: read once for its meaning, and again whenever a place in the text is asked for.

/// What a backslash in a JSON text begins.
struct JSONEscape {
  let scalar: Unicode.Scalar
  /// In bytes, the backslash included.
  let length: Int

  /// Nil if no escape of JSON stands here.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > 1 else { return nil }
    let plain: Unicode.Scalar
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "\""): plain = "\""
    case UInt8(ascii: "\\"): plain = "\\"
    case UInt8(ascii: "/"): plain = "/"
    case UInt8(ascii: "b"): plain = "\u{8}"
    case UInt8(ascii: "f"): plain = "\u{C}"
    case UInt8(ascii: "n"): plain = "\n"
    case UInt8(ascii: "r"): plain = "\r"
    case UInt8(ascii: "t"): plain = "\t"
    case UInt8(ascii: "u"):
      guard let first = JSONEscape.unit(bytes) else { return nil }
      if let scalar = Unicode.Scalar(first) {
        self.init(scalar: scalar, length: 6)
      } else {
        let rest = bytes.dropFirst(6)
        guard UTF16.isLeadSurrogate(first), rest.starts(with: Array("\\u".utf8)),
          let second = JSONEscape.unit(rest), UTF16.isTrailSurrogate(second)
        else { return nil }
        let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        guard let scalar = Unicode.Scalar(value) else { return nil }
        self.init(scalar: scalar, length: 12)
      }
      return
    default: return nil
    }
    self.init(scalar: plain, length: 2)
  }

  private init(scalar: Unicode.Scalar, length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// The four hexadecimal digits of `\u00e9`.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    let digits = bytes.dropFirst(2).prefix(4)
    guard digits.count == 4 else { return nil }
    var value: UInt16 = 0
    for digit in digits {
      let number: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt16(number)
    }
    return value
  }
}
