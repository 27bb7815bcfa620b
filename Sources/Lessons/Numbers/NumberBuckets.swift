// Things that have a number each, found by a number that shares at least its first three digits with theirs.

/// Things by their numbers, in buckets: those around a number hold all that round to its first three digits.
struct NumberBuckets<Thing> {
  private var buckets: [UInt64: [Thing]] = [:]
  private var count = 0
  /// How many there were when what is of no use any more was last taken out.
  private var countAtCleaning = 4096

  init() {}

  init(_ things: [(number: Double, thing: Thing)]) {
    for (number, thing) in things { insert(thing, number) }
  }

  /// A number's sign, exponent and six bits: a bucket is at least 1/128 of its numbers wide, and what rounds to three digits is at
  /// most 1/200 away.
  private static func key(_ number: Double) -> UInt64 { number.bitPattern >> 46 }

  private static func keys(around number: Double) -> [UInt64] {
    let key = key(number)
    return [key &- 1, key, key &+ 1]
  }

  mutating func insert(_ thing: Thing, _ number: Double) {
    guard number.isFinite else { return }
    buckets[Self.key(number), default: []].append(thing)
    count += 1
  }

  func around(_ number: Double) -> [Thing] {
    let found = Self.keys(around: number).compactMap { buckets[$0] }
    return found.count == 1 ? found[0] : Array(found.joined())
  }

  mutating func remove(around number: Double, where isOutdated: (Thing) -> Bool) {
    for key in Self.keys(around: number) { clean(key, isOutdated) }
  }

  /// Whether there are twice as many as when they were last cleaned.
  var isGrown: Bool { count > 2 * countAtCleaning }

  mutating func removeAll(where isOutdated: (Thing) -> Bool) {
    for key in Array(buckets.keys) { clean(key, isOutdated) }
    countAtCleaning = max(count, 4096)
  }

  private mutating func clean(_ key: UInt64, _ isOutdated: (Thing) -> Bool) {
    guard var bucket = buckets.removeValue(forKey: key) else { return }
    count -= bucket.count
    bucket.removeAll(where: isOutdated)
    count += bucket.count
    if !bucket.isEmpty { buckets[key] = bucket }
  }
}
