// Order by 64-bit keys, by counting: what long arrays and lists of numbers are sorted with. Equal keys keep their order.

/// Sorting by keys whose order as unsigned numbers is the order that is wanted.
package enum RadixOrder {
  private static let digit = 11
  private static let digits = 6
  private static let buckets = 1 << digit
  /// Shorter rows are compared.
  private static let short = 512

  /// A key for an integer.
  @inline(__always)
  package static func key(_ number: Int) -> UInt64 { UInt64(bitPattern: Int64(number)) ^ 1 << 63 }

  /// A key for a float: both zeros have the same, and all nan, which come last.
  @inline(__always)
  package static func key(_ number: Double) -> UInt64 {
    if number == 0 { return 1 << 63 }
    if number.isNaN { return .max }
    let bits = number.bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// The float whose key this is, where that is no zero and no nan.
  @inline(__always)
  static func number(_ key: UInt64) -> Double { Double(bitPattern: key >> 63 == 0 ? ~key : key & ~(1 << 63)) }

  /// Sorts the keys.
  package static func sort(_ keys: inout [UInt64]) throws(ArrayError) {
    if isAscending(keys) { return }
    if keys.count < short { return keys.sort() }
    var other = Array(repeating: 0 as UInt64, count: keys.count)
    let counts = counts(keys)
    for place in 0..<digits {
      guard let starts = starts(counts, place, keys.count) else { continue }
      try Allowance.pass(keys.count)
      pass(from: keys, to: &other, starts, shift: UInt64(place * digit))
      swap(&keys, &other)
    }
  }

  private static func pass(from keys: [UInt64], to other: inout [UInt64], _ starts: [Int], shift: UInt64) {
    var starts = starts
    starts.withUnsafeMutableBufferPointer { starts in
      other.withUnsafeMutableBufferPointer { other in
        for key in keys {
          let bucket = Int(truncatingIfNeeded: key >> shift) & (buckets - 1)
          other[starts[bucket]] = key
          starts[bucket] &+= 1
        }
      }
    }
  }

  private struct Item {
    let key: UInt64
    let place: Int
  }

  /// The places of the keys in their order.
  package static func order(of keys: [UInt64]) throws(ArrayError) -> [Int] {
    if isAscending(keys) { return Array(keys.indices) }
    var items = keys.indices.map { Item(key: keys[$0], place: $0) }
    if keys.count < short {
      items.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
      return items.map(\.place)
    }
    var other = items
    let counts = counts(keys)
    for place in 0..<digits {
      guard var starts = starts(counts, place, keys.count) else { continue }
      try Allowance.pass(2 &* keys.count)
      let shift = UInt64(place * digit)
      starts.withUnsafeMutableBufferPointer { starts in
        other.withUnsafeMutableBufferPointer { other in
          for item in items {
            let bucket = Int(truncatingIfNeeded: item.key >> shift) & (buckets - 1)
            other[starts[bucket]] = item
            starts[bucket] &+= 1
          }
        }
      }
      swap(&items, &other)
    }
    return items.map(\.place)
  }

  private static func isAscending(_ keys: [UInt64]) -> Bool {
    var last: UInt64 = 0
    for key in keys {
      if key < last { return false }
      last = key
    }
    return true
  }

  /// How often each digit occurs in each place.
  private static func counts(_ keys: [UInt64]) -> [Int] {
    var counts = Array(repeating: 0, count: digits * buckets)
    counts.withUnsafeMutableBufferPointer { counts in
      for key in keys {
        for place in 0..<digits {
          counts[place &* buckets &+ Int(truncatingIfNeeded: key >> UInt64(place &* digit)) & (buckets - 1)] &+= 1
        }
      }
    }
    return counts
  }

  /// Where each digit's keys begin; nil where all have the same.
  private static func starts(_ counts: [Int], _ place: Int, _ all: Int) -> [Int]? {
    var starts = Array(repeating: 0, count: buckets)
    var sum = 0
    for bucket in 0..<buckets {
      let count = counts[place * buckets + bucket]
      if count == all { return nil }
      starts[bucket] = sum
      sum += count
    }
    return starts
  }
}
