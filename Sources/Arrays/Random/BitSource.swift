// Where random bits come from, and whole numbers made of them. Every distribution in this folder draws from one of these; the two that
// lessons use are MersenneTwister (`np.random.seed`, Python's `random`) and PermutedGenerator (`np.random.default_rng`).

/// A stream of random bits.
package protocol BitSource: AnyObject {
  func next32() -> UInt32
  func next64() -> UInt64
  /// A float in [0, 1) of 53 random bits.
  func nextDouble() -> Double
  /// What was worked out for the last binomial draw: NumPy keeps it with the stream.
  var binomial: BinomialSetup { get set }
  /// Another number wherever the stream has come: whoever watches for changes compares these.
  var mark: UInt64 { get }
}

extension BitSource {
  /// A number in 0…limit: bits are masked, and drawn again where they pass the limit.
  @inline(__always)
  package func masked(upTo limit: UInt64) -> UInt64 {
    if limit == 0 { return 0 }
    let mask = UInt64.max >> UInt64(limit.leadingZeroBitCount)
    if limit <= 0xFFFF_FFFF {
      while true {
        let value = UInt64(next32()) & mask
        if value <= limit { return value }
      }
    }
    while true {
      let value = next64() & mask
      if value <= limit { return value }
    }
  }

  /// A number in 0…limit by Lemire's multiplication.
  @inline(__always)
  package func multiplied(upTo limit: UInt64) -> UInt64 {
    if limit == 0 { return 0 }
    if limit <= 0xFFFF_FFFF {
      if limit == 0xFFFF_FFFF { return UInt64(next32()) }
      let count = limit + 1
      var product = UInt64(next32()) &* count
      if product & 0xFFFF_FFFF < count {
        let threshold = (0xFFFF_FFFF - limit) % count
        while product & 0xFFFF_FFFF < threshold { product = UInt64(next32()) &* count }
      }
      return product >> 32
    }
    if limit == .max { return next64() }
    let count = limit + 1
    var product = next64().multipliedFullWidth(by: count)
    if product.low < count {
      let threshold = (UInt64.max - limit) % count
      while product.low < threshold { product = next64().multipliedFullWidth(by: count) }
    }
    return product.high
  }

  /// A number in low…high, both included.
  @inline(__always)
  package func integer(from low: Int, through high: Int, isMasked: Bool) -> Int {
    let range = UInt64(bitPattern: Int64(high &- low))
    let value =
      isMasked
      ? range == .max ? next64() : masked(upTo: range)
      : multiplied(upTo: range)
    return low &+ Int(truncatingIfNeeded: value)
  }

  /// Mixes what stands in places 0..<count, telling which two are to be swapped.
  package func shuffle(_ count: Int, downTo first: Int = 1, _ swap: (Int, Int) -> Void) {
    guard count > first else { return }
    for i in stride(from: count - 1, through: first, by: -1) { swap(i, Int(masked(upTo: UInt64(i)))) }
  }
}
