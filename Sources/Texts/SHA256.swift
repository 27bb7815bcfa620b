// SHA-256 (FIPS 180-4): by which what was trusted once is known again.

/// A digest of bytes.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The 64 hexadecimal digits of a text's digest.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    var message = bytes
    // A one bit, zeros, and the length in bits: a multiple of 64 bytes.
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    let length = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    for start in stride(from: 0, to: message.count, by: 64) { hash.take(message[start..<start + 64]) }
    return hash.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private mutating func take(_ block: ArraySlice<UInt8>) {
    var words: [UInt32] = []
    words.reserveCapacity(64)
    for index in 0..<16 {
      let start = block.startIndex + 4 * index
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<64 {
      let (a, b) = (words[index - 15], words[index - 2])
      let s0 = a.rotatedRight(7) ^ a.rotatedRight(18) ^ a >> 3
      let s1 = b.rotatedRight(17) ^ b.rotatedRight(19) ^ b >> 10
      words.append(words[index - 16] &+ s0 &+ words[index - 7] &+ s1)
    }
    var v = state
    for index in 0..<64 {
      let s1 = v[4].rotatedRight(6) ^ v[4].rotatedRight(11) ^ v[4].rotatedRight(25)
      let choice = v[4] & v[5] ^ ~v[4] & v[6]
      let first = v[7] &+ s1 &+ choice &+ SHA256.constants[index] &+ words[index]
      let s0 = v[0].rotatedRight(2) ^ v[0].rotatedRight(13) ^ v[0].rotatedRight(22)
      let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for index in 0..<8 { state[index] &+= v[index] }
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var constants: [UInt32] = []
    var candidate: UInt64 = 2
    while constants.count < 64 {
      if !(2..<candidate).contains(where: { $0 * $0 <= candidate && candidate.isMultiple(of: $0) }) {
        constants.append(fractionOfCubeRoot(candidate))
      }
      candidate += 1
    }
    return constants
  }()

  /// By bisection in whole numbers: the greatest r with r³ ≤ n · 2⁹⁶, without its whole part.
  private static func fractionOfCubeRoot(_ n: UInt64) -> UInt32 {
    var root: UInt64 = 0
    for bit in (0..<36).reversed() {
      let next = root | 1 << UInt64(bit)
      let square = next.multipliedFullWidth(by: next)
      // next < 2³⁶: the square has fewer than 73 bits, the cube fewer than 109.
      let low = square.low.multipliedFullWidth(by: next)
      let high = square.high &* next &+ low.high
      let limit = (high: n << 32, low: UInt64(0))
      if high < limit.high || high == limit.high && low.low <= limit.low { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

extension UInt32 {
  fileprivate func rotatedRight(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
