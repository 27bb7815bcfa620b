// Values in 64 bits, to know again what was looked at before: the hash, and what it makes of numbers, texts and small tuples of
// them. Containers are looked at by `SettledFront` and `FingerprintMixer`.

/// FNV-1a over whole words, with a shift so that high bits reach low ones.
struct Digest {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0x0000_0100_0000_01B3
    state ^= state >> 29
  }

  /// For what has no order. The sum of small numbers would be that of many others: the bits go everywhere first.
  mutating func add(_ word: UInt64) {
    var word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    state &+= word ^ word >> 31
  }

  mutating func mix(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      mix(UInt64(bytes.count))
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index + 8 <= raw.count {
        mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
      }
      mix(rest)
    }
  }
}

extension Value {
  /// A number's type and its bits.
  @inline(__always)
  private static func tagged(_ tag: UInt64, _ bits: UInt64) -> UInt64 { bits ^ tag &* 0x9E37_79B9_7F4A_7C15 }

  /// A number or one of Python's few constants in 64 bits.
  @inline(__always)
  var atomDigest: UInt64? {
    switch self {
    case .int(let number): Value.tagged(6, UInt64(bitPattern: Int64(number)))
    case .float(let number): Value.tagged(8, number.bitPattern)
    case .numpyInt(let number): Value.tagged(7, UInt64(bitPattern: Int64(number)))
    case .numpyFloat(let number): Value.tagged(9, number.bitPattern)
    case .bool(let flag): Value.tagged(2, flag ? 1 : 0)
    case .numpyBool(let flag): Value.tagged(4, flag ? 1 : 0)
    case .unbound, .none: Value.tagged(1, 0)
    case .ellipsis: Value.tagged(1, 1)
    default: nil
    }
  }

  /// The same of a short text; of a small tuple of all those if tuples are asked for.
  func leafDigest(tuples: Bool = true) -> UInt64? {
    if let digest = atomDigest { return digest }
    switch self {
    case .string(let string):
      guard string.text.utf8.count <= 256 else { return nil }
      var digest = Digest()
      digest.mix(string.text)
      return digest.state
    case .tuple(let tuple):
      guard tuples, tuple.items.count <= 8 else { return nil }
      var digest = Digest()
      digest.mix(Value.tagged(10, UInt64(tuple.items.count)))
      for item in tuple.items {
        guard let leaf = item.leafDigest(tuples: false) else { return nil }
        digest.mix(leaf)
      }
      return digest.state
    default: return nil
    }
  }
}
