// Bytes as letters (RFC 4648, section 4): how notebooks and pages carry pictures.

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

extension [UInt8] {
  /// With padding, without line breaks.
  public var base64: String {
    var letters: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in self {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        letters.append(alphabet[bits >> count & 63])
      }
      bits &= (1 << count) - 1
    }
    if count > 0 { letters.append(alphabet[bits << (6 - count) & 63]) }
    while letters.count % 4 != 0 { letters.append(UInt8(ascii: "=")) }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension String {
  /// What letters stand for; nil if they are no base64.
  package var decodedBase64: [UInt8]? {
    guard isBase64 else { return nil }
    var values = [UInt32](repeating: 0, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt32(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count / 4 * 3)
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for letter in utf8 where letter != UInt8(ascii: "=") {
      bits = bits << 6 | values[Int(letter)]
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }

  /// Groups of four letters, the last one filled up with `=`.
  package var isBase64: Bool {
    let padding = utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let letters = Set(alphabet)
    return !isEmpty && utf8.count % 4 == 0 && padding <= 2 && utf8.dropLast(padding).allSatisfy(letters.contains)
  }
}
