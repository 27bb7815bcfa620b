// MT19937 by Matsumoto and Nishimura: the generator behind `np.random.seed`, `RandomState` and Python's `random`. Whoever seeds it
// decides which stream it is.

/// The Mersenne twister with 19,937 bits of state.
package final class MersenneTwister: BitSource {
  private static let length = 624
  private static let shift = 397
  private let key: UnsafeMutablePointer<UInt32>
  @exclusivity(unchecked) private var place = 624
  @exclusivity(unchecked) package var binomial = BinomialSetup()
  /// The second of the normal draws that come in pairs.
  @exclusivity(unchecked) package var gauss: Double?

  private init() {
    key = .allocate(capacity: MersenneTwister.length)
    key.initialize(repeating: 0, count: MersenneTwister.length)
  }

  deinit { key.deallocate() }

  /// As `np.random.seed(seed)`.
  package convenience init(seed: UInt32) {
    self.init()
    fill(seed)
  }

  /// From words, as `np.random.seed([…])` and CPython's `random.seed` do.
  ///
  /// Precondition: There is a word.
  package convenience init(words: [UInt32]) {
    self.init()
    precondition(!words.isEmpty)
    fill(19_650_218)
    let length = MersenneTwister.length
    var (i, j) = (1, 0)
    for _ in 0..<max(length, words.count) {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >> 30)) &* 1_664_525)) &+ words[j] &+ UInt32(truncatingIfNeeded: j)
      i += 1
      j += 1
      if i == length {
        key[0] = key[length - 1]
        i = 1
      }
      if j == words.count { j = 0 }
    }
    for _ in 1..<length {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      if i == length {
        key[0] = key[length - 1]
        i = 1
      }
    }
    key[0] = 0x8000_0000
  }

  private func fill(_ seed: UInt32) {
    key[0] = seed
    for i in 1..<MersenneTwister.length {
      key[i] = 1_812_433_253 &* (key[i - 1] ^ (key[i - 1] >> 30)) &+ UInt32(i)
    }
  }

  /// All of its words, and how many of them are used up.
  package var state: [Int] { (0..<MersenneTwister.length).map { Int(key[$0]) } + [place] }

  /// The stream that goes on from a state; nil where that is none.
  package convenience init?(state: [Int]) {
    self.init()
    guard state.count == MersenneTwister.length + 1, (0...MersenneTwister.length).contains(state[state.count - 1])
    else { return nil }
    for (place, number) in state.dropLast().enumerated() {
      guard let word = UInt32(exactly: number) else { return nil }
      key[place] = word
    }
    place = state[state.count - 1]
  }

  package var mark: UInt64 {
    let words = UInt64(key[0]) << 32 | UInt64(key[MersenneTwister.length - 1])
    return words ^ UInt64(place) << 20 ^ (gauss?.bitPattern ?? 0)
  }

  @inline(never)
  private func refill() {
    let (length, shift) = (MersenneTwister.length, MersenneTwister.shift)
    @inline(__always) func twist(_ i: Int, _ next: Int, _ other: Int) {
      let y = (key[i] & 0x8000_0000) | (key[next] & 0x7FFF_FFFF)
      key[i] = key[other] ^ (y >> 1) ^ ((0 &- (y & 1)) & 0x9908_B0DF)
    }
    for i in 0..<(length - shift) { twist(i, i + 1, i + shift) }
    for i in (length - shift)..<(length - 1) { twist(i, i + 1, i + shift - length) }
    twist(length - 1, 0, shift - 1)
    place = 0
  }

  @inline(__always)
  package func next32() -> UInt32 {
    if place == MersenneTwister.length { refill() }
    var y = key[place]
    place &+= 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }

  @inline(__always)
  package func next64() -> UInt64 {
    let high = UInt64(next32()) << 32
    return high | UInt64(next32())
  }

  @inline(__always)
  package func nextDouble() -> Double {
    let a = next32() >> 5
    let b = next32() >> 6
    return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
  }
}
