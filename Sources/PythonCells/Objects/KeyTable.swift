// The table behind Python's dict, laid out as CPython's: entries in the order in which they came, and beside them a table of
// their places, found by hash. Each entry keeps its hash, so that growing asks nobody and most comparisons are never made.

/// Keys and their values in the order of insertion. It is a value: a copy is shared until one of both changes.
struct KeyTable {
  private struct Entry {
    let hash: Int
    /// `.unbound` once it was taken out.
    var key: PyKey
    var value: Value

    var isGone: Bool { if case .unbound = key.value { true } else { false } }
  }

  private var entries: [Entry] = []
  /// For each hash, where its entry is; empty while a look at all entries is cheaper.
  private var places: [Int32] = []
  /// Places that are taken, or were.
  private var taken = 0
  /// All entries before this one are gone.
  private var first = 0
  private(set) var count = 0
  /// Moves on whenever a key comes or goes.
  private(set) var changes = 0

  private static let unused: Int32 = -1
  private static let givenUp: Int32 = -2
  /// Up to so many entries need no table.
  private static let few = 8

  // MARK: Finding

  /// Where a key is.
  ///
  /// It changes nothing, and is `mutating` so that the table is looked at where it stands: a copy of it would be retained and
  /// released at each look. Whose keys are asked, and so may change the table meanwhile, has to look at a copy.
  ///
  /// - Throws: What a lesson's `__eq__` raises that is asked about the key.
  @inline(__always)
  mutating func place(of key: PyKey, _ hash: Int) throws(PythonError) -> Int? {
    if places.isEmpty {
      var place = first
      while place < entries.count {
        if entries[place].hash == hash, try holds(key, place) { return place }
        place += 1
      }
      return nil
    }
    guard let slot = try slot(of: key, hash) else { return nil }
    return Int(places[slot])
  }

  private mutating func slot(of key: PyKey, _ hash: Int) throws(PythonError) -> Int? {
    let mask = places.count - 1
    var slot = hash & mask
    var rest = UInt(bitPattern: hash)
    while true {
      let place = Int(places[slot])
      if place == KeyTable.unused { return nil }
      if place >= 0, entries[place].hash == hash, try holds(key, place) { return slot }
      rest >>= 5
      slot = Int(bitPattern: UInt(bitPattern: slot) &* 5 &+ 1 &+ rest) & mask
    }
  }

  /// Whether the key there is this one; the hashes are the same.
  @inline(__always)
  private mutating func holds(_ key: PyKey, _ place: Int) throws(PythonError) -> Bool {
    switch (entries[place].key.value, key.value) {
    case (.int(let x), .int(let y)): return x == y
    case (.string(let x), .string(let y)): return x === y || x == y
    case (.unbound, _): return false
    case (let other, let value): return try PyKey.equal(other, value)
    }
  }

  /// The value that stands in a place.
  @inline(__always)
  subscript(_ place: Int) -> Value {
    get { entries[place].value }
    set { entries[place].value = newValue }
  }

  // MARK: Changing

  /// Precondition: The key is not in the table.
  mutating func append(_ key: PyKey, _ hash: Int, _ value: Value) {
    if places.isEmpty ? entries.count >= KeyTable.few : taken * 3 >= places.count * 2 { rebuild(for: count + 1) }
    if !places.isEmpty { enter(entries.count, hash) }
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
    changes &+= 1
  }

  /// The slot for a place that has none yet.
  private mutating func enter(_ place: Int, _ hash: Int) {
    let mask = places.count - 1
    var slot = hash & mask
    var rest = UInt(bitPattern: hash)
    while places[slot] != KeyTable.unused {
      rest >>= 5
      slot = Int(bitPattern: UInt(bitPattern: slot) &* 5 &+ 1 &+ rest) & mask
    }
    places[slot] = Int32(truncatingIfNeeded: place)
    taken += 1
  }

  /// Leaves out what is gone, with room for so many entries and their like.
  private mutating func rebuild(for count: Int) {
    if self.count < entries.count { entries.removeAll(where: \.isGone) }
    (first, taken) = (0, 0)
    guard count > KeyTable.few else {
      places = []
      return
    }
    var size = 32
    while size < count * 3 { size *= 2 }
    places = Array(repeating: KeyTable.unused, count: size)
    for place in entries.indices { enter(place, entries[place].hash) }
  }

  mutating func remove(at place: Int) {
    if !places.isEmpty {
      let mask = places.count - 1
      let hash = entries[place].hash
      var slot = hash & mask
      var rest = UInt(bitPattern: hash)
      while Int(places[slot]) != place {
        rest >>= 5
        slot = Int(bitPattern: UInt(bitPattern: slot) &* 5 &+ 1 &+ rest) & mask
      }
      places[slot] = KeyTable.givenUp
    }
    entries[place].key = PyKey.gone
    entries[place].value = .none
    count -= 1
    changes &+= 1
    while let last = entries.last, last.isGone { entries.removeLast() }
    while first < entries.count, entries[first].isGone { first += 1 }
    if entries.isEmpty { first = 0 }
  }

  mutating func removeAll() {
    let changes = changes
    self = KeyTable()
    self.changes = changes &+ 1
  }

  // MARK: All of them

  /// The place of the last entry.
  var last: Int? { entries.isEmpty ? nil : entries.count - 1 }

  /// The next place from here on that has an entry, or the one before, walking backwards.
  @inline(__always)
  func next(from place: Int, backwards: Bool) -> Int? {
    var place = backwards ? place : Swift.max(place, first)
    while place >= 0, place < entries.count {
      if !entries[place].isGone { return place }
      place += backwards ? -1 : 1
    }
    return nil
  }

  @inline(__always)
  func key(at place: Int) -> PyKey { entries[place].key }

  func mapValues(_ transform: (Value) -> Value) -> KeyTable {
    var copy = self
    for place in copy.entries.indices { copy.entries[place].value = transform(copy.entries[place].value) }
    return copy
  }
}

extension KeyTable: Sequence {
  struct Iterator: IteratorProtocol, Sequence {
    fileprivate let table: KeyTable
    fileprivate var place = 0

    mutating func next() -> (key: PyKey, value: Value)? {
      guard let found = table.next(from: place, backwards: false) else { return nil }
      place = found + 1
      return (table.key(at: found), table[found])
    }
  }

  func makeIterator() -> Iterator { Iterator(table: self) }

  /// All entries but so many at the beginning.
  func suffix(from index: Int) -> Iterator {
    if count == entries.count { return Iterator(table: self, place: index) }
    var rest = makeIterator()
    for _ in 0..<index { _ = rest.next() }
    return rest
  }
}
