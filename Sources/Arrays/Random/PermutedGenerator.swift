// PCG64 by O'Neill (XSL-RR, 128 bits of state): the generator behind `np.random.default_rng`, seeded by a SeedSequence.

/// NumPy's `PCG64`.
package final class PermutedGenerator: BitSource {
  @exclusivity(unchecked) private var state: UInt128
  private let increment: UInt128
  /// The upper half of the last 64 bits, where only the lower was asked for.
  @exclusivity(unchecked) private var half: UInt32?
  @exclusivity(unchecked) package var binomial = BinomialSetup()
  /// Where it came from: what `spawn` asks.
  package let seeds: SeedSequence

  package init(_ seeds: SeedSequence) {
    self.seeds = seeds
    let words = seeds.words64(4)
    let start = UInt128(words[0]) << 64 | UInt128(words[1])
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    state = increment &+ start
    step()
  }

  package var mark: UInt64 {
    UInt64(truncatingIfNeeded: state) ^ UInt64(truncatingIfNeeded: state >> 64) &* 31 ^ UInt64(half ?? 0)
  }

  @inline(__always)
  private func step() {
    state = state &* 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645 &+ increment
  }

  @inline(__always)
  package func next64() -> UInt64 {
    step()
    let (high, low) = (UInt64(truncatingIfNeeded: state >> 64), UInt64(truncatingIfNeeded: state))
    let (mixed, turn) = (high ^ low, high >> 58)
    return mixed &>> turn | mixed &<< (0 &- turn)
  }

  @inline(__always)
  package func next32() -> UInt32 {
    if let half {
      self.half = nil
      return half
    }
    let next = next64()
    half = UInt32(truncatingIfNeeded: next >> 32)
    return UInt32(truncatingIfNeeded: next)
  }

  @inline(__always)
  package func nextDouble() -> Double { Double(next64() >> 11) * 0x1p-53 }
}
