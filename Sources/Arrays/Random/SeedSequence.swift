// NumPy's SeedSequence: any number of words is mixed into a pool of four, from which a generator takes its state.

/// Entropy, and the sequences that were spawned from it.
package final class SeedSequence {
  private static let poolSize = 4
  /// The entropy in words of 32 bits, the lowest first.
  private let entropy: [UInt32]
  private let spawnKey: [UInt32]
  private var childCount: UInt32 = 0
  private var pool: [UInt32] = []

  package init(entropy: [UInt32], spawnKey: [UInt32] = []) {
    self.entropy = entropy
    self.spawnKey = spawnKey
    mix()
  }

  /// A whole number in words: 0 has one, too.
  package static func words(_ number: UInt64) -> [UInt32] {
    let (low, high) = (UInt32(truncatingIfNeeded: number), UInt32(number >> 32))
    return high == 0 ? [low] : [low, high]
  }

  /// The next ones that `spawn` gives.
  package func spawn(_ count: Int) -> [SeedSequence] {
    (0..<count).map { _ in
      defer { childCount += 1 }
      return SeedSequence(entropy: entropy, spawnKey: spawnKey + [childCount])
    }
  }

  private func mix() {
    var constant: UInt32 = 0x43B0_D7E5
    func hashed(_ value: UInt32) -> UInt32 {
      var value = value ^ constant
      constant = constant &* 0x931E_8875
      value = value &* constant
      return value ^ (value >> 16)
    }
    func joined(_ x: UInt32, _ y: UInt32) -> UInt32 {
      let result = 0xCA01_F9DD &* x &- 0x4973_F715 &* y
      return result ^ (result >> 16)
    }
    var words = entropy
    // Zeros keep a spawned sequence apart from one of longer entropy.
    if !spawnKey.isEmpty, words.count < SeedSequence.poolSize {
      words += Array(repeating: 0, count: SeedSequence.poolSize - words.count)
    }
    words += spawnKey
    pool = (0..<SeedSequence.poolSize).map { hashed($0 < words.count ? words[$0] : 0) }
    for source in pool.indices {
      for target in pool.indices where target != source { pool[target] = joined(pool[target], hashed(pool[source])) }
    }
    for word in words.dropFirst(SeedSequence.poolSize) {
      for target in pool.indices { pool[target] = joined(pool[target], hashed(word)) }
    }
  }

  /// `generate_state(count)`
  package func words32(_ count: Int) -> [UInt32] {
    var constant: UInt32 = 0x8B51_F9DD
    return (0..<count).map { place in
      var value = pool[place % SeedSequence.poolSize] ^ constant
      constant = constant &* 0x58F3_8DED
      value = value &* constant
      return value ^ (value >> 16)
    }
  }

  /// `generate_state(count, np.uint64)`
  package func words64(_ count: Int) -> [UInt64] {
    let words = words32(2 * count)
    return (0..<count).map { UInt64(words[2 * $0]) | UInt64(words[2 * $0 + 1]) << 32 }
  }
}
