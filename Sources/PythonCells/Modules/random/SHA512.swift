// SHA-512 (FIPS 180-4): Python's `random.seed` makes a text's bits out of it.

/// The digest of some bytes.
struct SHA512 {
  private var state: [UInt64] = (0..<8).map { SHA512.rootBits(SHA512.primes[$0], power: 2) }

  /// The 64 bytes.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var hash = SHA512()
    var bytes = message + [0x80]
    while bytes.count % 128 != 112 { bytes.append(0) }
    // The length in bits, in 128 of them.
    let length = UInt64(message.count) << 3
    bytes += Array(repeating: 0, count: 8) + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
    for start in stride(from: 0, to: bytes.count, by: 128) { hash.take(bytes[start..<start + 128]) }
    return hash.state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) } }
  }

  private mutating func take(_ block: ArraySlice<UInt8>) {
    var words = (0..<16).map { place in
      block[(block.startIndex + 8 * place)..<(block.startIndex + 8 * place + 8)].reduce(UInt64(0)) {
        $0 << 8 | UInt64($1)
      }
    }
    func turned(_ x: UInt64, _ count: UInt64) -> UInt64 { x >> count | x << (64 - count) }
    for t in 16..<80 {
      let (x, y) = (words[t - 15], words[t - 2])
      let first = turned(x, 1) ^ turned(x, 8) ^ (x >> 7)
      let second = turned(y, 19) ^ turned(y, 61) ^ (y >> 6)
      words.append(words[t - 16] &+ first &+ words[t - 7] &+ second)
    }
    var s = state
    for t in 0..<80 {
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      let big1 = turned(s[4], 14) ^ turned(s[4], 18) ^ turned(s[4], 41)
      let big0 = turned(s[0], 28) ^ turned(s[0], 34) ^ turned(s[0], 39)
      let t1 = s[7] &+ big1 &+ choice &+ SHA512.constants[t] &+ words[t]
      s = [t1 &+ big0 &+ majority, s[0], s[1], s[2], s[3] &+ t1, s[4], s[5], s[6]]
    }
    for place in 0..<8 { state[place] = state[place] &+ s[place] }
  }

  private static let primes: [UInt64] = {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < 80 {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The first 64 bits of the fractions of the primes' cube roots.
  private static let constants = primes.map { rootBits($0, power: 3) }

  /// The first 64 bits of the fraction of a root: the largest x with x^power ≤ prime · 2^(64·power), by halving.
  private static func rootBits(_ prime: UInt64, power: Int) -> UInt64 {
    var root: UInt128 = 0
    for bit in (0..<69).reversed() {
      let candidate = root | 1 << UInt128(bit)
      if isAtMost(candidate, prime, power) { root = candidate }
    }
    return UInt64(truncatingIfNeeded: root)
  }

  private static func isAtMost(_ x: UInt128, _ prime: UInt64, _ power: Int) -> Bool {
    // Digits of 32 bits, the lowest first.
    func digits(_ number: UInt128) -> [UInt64] {
      (0..<4).map { UInt64(truncatingIfNeeded: number >> (32 * UInt128($0))) & 0xFFFF_FFFF }
    }
    func product(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
      var result = [UInt64](repeating: 0, count: a.count + b.count)
      for (i, x) in a.enumerated() {
        var carry: UInt64 = 0
        for (j, y) in b.enumerated() {
          let sum = result[i + j] + x * y + carry
          result[i + j] = sum & 0xFFFF_FFFF
          carry = sum >> 32
        }
        result[i + b.count] += carry
      }
      return result
    }
    var left = digits(x)
    for _ in 1..<power { left = product(left, digits(x)) }
    var right = [UInt64](repeating: 0, count: left.count)
    right[2 * power] = prime
    for place in left.indices.reversed() where left[place] != right[place] { return left[place] < right[place] }
    return true
  }
}
