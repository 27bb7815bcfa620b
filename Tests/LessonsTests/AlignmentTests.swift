// Alignments of random sequences: what is paired is equal and in order, and there is no longer way to pair.

import Lessons
import Testing
import Texts

@Suite struct AlignmentTests {
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  private static func checkPairs(_ a: [Int], _ b: [Int], _ alignment: Alignment) {
    var last = (-1, -1)
    for (i, j) in alignment.pairs {
      #expect(a[i] == b[j])
      #expect(i > last.0 && j > last.1)
      last = (i, j)
    }
    let gaps = alignment.gaps(a.count, b.count)
    #expect(gaps.reduce(0) { $0 + $1.a.count } + alignment.pairs.count == a.count)
    #expect(gaps.reduce(0) { $0 + $1.b.count } + alignment.pairs.count == b.count)
  }

  /// The length by its definition.
  private static func longest(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
    guard let x = a.first, let y = b.first else { return 0 }
    if x == y { return 1 + longest(a.dropFirst(), b.dropFirst()) }
    return max(longest(a.dropFirst(), b), longest(a, b.dropFirst()))
  }

  @Test func pairsAreLongest() {
    var dice = Dice(state: 1)
    for _ in 0..<300 {
      let a = (0..<dice.roll(9)).map { _ in dice.roll(4) }
      let b = (0..<dice.roll(9)).map { _ in dice.roll(4) }
      let alignment = Alignment(a, b)
      Self.checkPairs(a, b, alignment)
      #expect(alignment.pairs.count == Self.longest(a[...], b[...]), "\(a) \(b)")
    }
  }

  /// Too long for a table: what both have once holds them together.
  @Test func longSequencesAreAligned() {
    var dice = Dice(state: 2)
    let a = Array(0..<6000)
    var b = a
    for _ in 0..<500 { b[dice.roll(b.count)] = -1 - dice.roll(9) }
    b.swapAt(10, 5990)
    let alignment = Alignment(a, b)
    Self.checkPairs(a, b, alignment)
    #expect(alignment.pairs.count == zip(a, b).count { $0 == $1 })
    let nothing = Alignment(Array(repeating: 1, count: 5000), Array(repeating: 2, count: 5000))
    #expect(nothing.pairs.isEmpty)
  }
}
