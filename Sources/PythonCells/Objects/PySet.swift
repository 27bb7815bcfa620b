// Python's set, in CPython's order: the same open addressing as Objects/setobject.c, since the order in which a set is
// printed is that of its table.

/// A set, shared by reference, or a frozenset.
public final class PySet {
  /// A place in the table: `.unbound` with hash 0 was never used, `.unbound` with hash −1 was given up.
  struct Entry {
    var key: Value
    var hash: Int
    static let unused = (hash: 0, removed: -1)
    var isActive: Bool { if case .unbound = key { false } else { true } }
    var isUnused: Bool { hash == 0 && !isActive }
  }

  private static let smallestSize = 8
  private static let linearProbes = 9
  private static let perturbShift: UInt = 5

  private(set) var table: [Entry]
  /// The table's size less one; the size is a power of two.
  private(set) var mask: Int
  /// Places in use or given up.
  private var fill = 0
  /// Elements.
  private(set) var count = 0
  /// Where `pop` goes on searching.
  private var finger = 0
  /// Whether an element ever came whose place real Python chooses anew in every run.
  private var isShuffled = false
  /// What is known of its elements, if they lead nowhere: as many of them are in it as there are.
  private(set) var front: SettledFront?
  /// Whether it is a frozenset: nothing changes it once a cell has seen it.
  let isFrozen: Bool

  public init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    table = PySet.emptyTable(PySet.smallestSize)
    mask = PySet.smallestSize - 1
  }

  deinit { if Waiting.isNeeded { Waiting.keep(table) } }

  func keep(_ front: SettledFront) { self.front = front }

  @inline(never)
  private func forgetFront() {
    front?.forget()
    front = nil
  }

  @inline(never)
  private func noteGrowth(_ key: Value) {
    guard let leaf = key.leafDigest() else { return forgetFront() }
    front?.tellOthers()
    front?.take(unordered: leaf)
  }

  private static func emptyTable(_ size: Int) -> [Entry] {
    Array(repeating: Entry(key: .unbound, hash: 0), count: size)
  }

  /// Whether the order of the elements is the same in every run of real Python.
  var hasKnownOrder: Bool { !isShuffled || count <= 1 }

  /// The elements in the order of the table, whether or not that is real Python's.
  var unorderedElements: [Value] {
    var elements: [Value] = []
    elements.reserveCapacity(count)
    for entry in table where entry.isActive { elements.append(entry.key) }
    return elements
  }

  /// The elements in CPython's order.
  ///
  /// - Throws: `undecidable` where that order is another in every run.
  func orderedElements() throws(PythonError) -> [Value] {
    try checkOrder()
    return unorderedElements
  }

  func checkOrder() throws(PythonError) {
    guard hasKnownOrder else {
      let reason = "(real Python's changes from run to run; use sorted())"
      let holdsStrings = unorderedElements.contains { if case .string = $0 { true } else { false } }
      throw .undecidable(
        holdsStrings
          ? "order of a set of strings \(reason)" : "order of a set with elements hashed by address \(reason)")
    }
  }

  // MARK: - One element

  /// Whether the element that stands at a place is the key; nil where the lesson's `__eq__` was asked, and has changed the set.
  private func holds(_ entry: Entry, at place: Int, _ key: Value, _ hash: Int) throws(PythonError) -> Bool? {
    guard entry.hash == hash, entry.isActive else { return false }
    let mask = mask
    let isEqual = try PyKey.equal(entry.key, key)
    switch (entry.key, key) {
    case (.object, _), (_, .object), (.tuple, _):
      return self.mask == mask && table[place].key.isIdentical(to: entry.key) ? isEqual : nil
    default: return isEqual
    }
  }

  private func index(of key: Value, _ hash: Int) throws(PythonError) -> Int? {
    var index = hash & mask
    var perturb = UInt(bitPattern: hash)
    while true {
      let last = index + (index + PySet.linearProbes <= mask ? PySet.linearProbes : 0)
      for place in index...last {
        let entry = table[place]
        if entry.isUnused { return nil }
        guard let isHere = try holds(entry, at: place, key, hash) else { return try self.index(of: key, hash) }
        if isHere { return place }
      }
      perturb >>= PySet.perturbShift
      index = Int(bitPattern: UInt(bitPattern: index) &* 5 &+ 1 &+ perturb) & mask
    }
  }

  /// - Throws: What a lesson's `__eq__` raises that is asked about the key; so do all that look for one.
  func contains(_ key: PyKey) throws(PythonError) -> Bool {
    try index(of: key.value, PythonHash(of: key.value).value) != nil
  }

  func insert(_ key: PyKey) throws(PythonError) {
    let hash = PythonHash(of: key.value)
    try insert(key.value, hash.value)
    if !hash.isReproducible { isShuffled = true }
  }

  /// set_add_entry
  private func insert(_ key: Value, _ hash: Int) throws(PythonError) {
    var index = hash & mask
    var perturb = UInt(bitPattern: hash)
    var givenUp: Int?
    search: while true {
      let last = index + (index + PySet.linearProbes <= mask ? PySet.linearProbes : 0)
      for place in index...last {
        let entry = table[place]
        if entry.isUnused {
          if front != nil { noteGrowth(key) }
          count += 1
          if let givenUp {
            table[givenUp] = Entry(key: key, hash: hash)
            return
          }
          table[place] = Entry(key: key, hash: hash)
          fill += 1
          break search
        }
        if entry.isActive {
          guard let isHere = try holds(entry, at: place, key, hash) else { return try insert(key, hash) }
          if isHere { return }
        } else {
          // The last one on the way is taken again.
          givenUp = place
        }
      }
      perturb >>= PySet.perturbShift
      index = Int(bitPattern: UInt(bitPattern: index) &* 5 &+ 1 &+ perturb) & mask
    }
    if fill * 5 >= mask * 3 { grow() }
  }

  /// An element of another set.
  func insert(_ entry: Entry) throws(PythonError) {
    try insert(entry.key, entry.hash)
    if !PythonHash(of: entry.key).isReproducible { isShuffled = true }
  }

  /// Whether the element was there.
  @discardableResult func remove(_ key: PyKey) throws(PythonError) -> Bool {
    try remove(key.value, PythonHash(of: key.value).value)
  }

  private func remove(_ key: Value, _ hash: Int) throws(PythonError) -> Bool {
    guard let place = try index(of: key, hash) else { return false }
    if front != nil { forgetFront() }
    table[place] = Entry(key: .unbound, hash: Entry.unused.removed)
    count -= 1
    return true
  }

  /// set_pop; nil when empty.
  func removeFirst() throws(PythonError) -> Value? {
    guard count > 0 else { return nil }
    try checkOrder()
    if front != nil { forgetFront() }
    var place = finger & mask
    while !table[place].isActive { place = place == mask ? 0 : place + 1 }
    let key = table[place].key
    table[place] = Entry(key: .unbound, hash: Entry.unused.removed)
    count -= 1
    finger = place + 1
    return key
  }

  /// set_clear_internal
  func removeAll() {
    if front != nil { forgetFront() }
    table = PySet.emptyTable(PySet.smallestSize)
    mask = PySet.smallestSize - 1
    fill = 0
    count = 0
    isShuffled = false
  }

  // MARK: - The table

  private func grow() { resize(count > 50000 ? count * 2 : count * 4) }

  /// set_table_resize
  private func resize(_ minimum: Int) {
    var size = PySet.smallestSize
    while size <= minimum { size <<= 1 }
    if size == PySet.smallestSize && mask == size - 1 && fill == count { return }
    let old = table
    table = PySet.emptyTable(size)
    mask = size - 1
    fill = count
    for entry in old where entry.isActive { insertClean(entry) }
  }

  /// set_insert_clean: the element is not there, and no place was given up.
  private func insertClean(_ entry: Entry) {
    var index = entry.hash & mask
    var perturb = UInt(bitPattern: entry.hash)
    while true {
      let last = index + (index + PySet.linearProbes <= mask ? PySet.linearProbes : 0)
      for place in index...last where !table[place].isActive {
        table[place] = entry
        return
      }
      perturb >>= PySet.perturbShift
      index = Int(bitPattern: UInt(bitPattern: index) &* 5 &+ 1 &+ perturb) & mask
    }
  }

  /// The order of what is built by walking `other` is no better known than `other`'s.
  private func inheritOrder(_ other: PySet) {
    if other.isShuffled && other.count > 0 { isShuffled = true }
  }

  // MARK: - Two sets

  /// set_merge
  func formUnion(_ other: PySet) throws(PythonError) {
    if other === self || other.count == 0 { return }
    Meter.note(other.table.count)
    inheritOrder(other)
    makeRoom(other.count)
    if fill == 0 { return fill(with: other, hasRoom: true) }
    for entry in other.table where entry.isActive { try insert(entry.key, entry.hash) }
  }

  /// The elements of another, which differ: into a set that has none.
  private func fill(with other: PySet, hasRoom: Bool = false) {
    if front != nil { forgetFront() }
    if !hasRoom {
      if other.count == 0 { return }
      Meter.note(other.table.count)
      inheritOrder(other)
      makeRoom(other.count)
    }
    if mask == other.mask && other.fill == other.count {
      table = other.table
      fill = other.fill
      count = other.count
    } else {
      fill = other.count
      count = other.count
      for entry in other.table where entry.isActive { insertClean(entry) }
    }
  }

  /// One resize at the start, as updating from a set or a dictionary has it.
  func makeRoom(_ added: Int) {
    if (fill + added) * 5 >= mask * 3 { resize((count + added) * 2) }
  }

  /// A new one with the same elements, of the same class where nothing else is said.
  func copy(isFrozen: Bool? = nil) -> PySet {
    let result = PySet(isFrozen: isFrozen ?? self.isFrozen)
    result.fill(with: self)
    return result
  }

  /// frozenset_hash: it does not depend on the order.
  var hash: PythonHash {
    var sum: UInt = 0
    for entry in table where entry.isActive {
      let hash = UInt(bitPattern: entry.hash)
      sum ^= ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167
    }
    // Places without an element take part in CPython's sum, and are taken out of it again.
    sum ^= (UInt(count) &+ 1) &* 1_927_868_237
    sum ^= (sum >> 11) ^ (sum >> 25)
    sum = sum &* 69069 &+ 907_133_923
    return PythonHash(sum == .max ? 590_923_713 : Int(bitPattern: sum), isReproducible: !isShuffled)
  }

  /// set_intersection
  func intersection(_ other: PySet) throws(PythonError) -> PySet {
    if other === self { return copy() }
    let (walked, asked) = other.count > count ? (self, other) : (other, self)
    Meter.note(walked.table.count)
    let result = PySet(isFrozen: isFrozen)
    result.inheritOrder(walked)
    for entry in walked.table where entry.isActive {
      if try asked.index(of: entry.key, entry.hash) != nil { try result.insert(entry.key, entry.hash) }
    }
    return result
  }

  /// set_difference, of two sets.
  func subtracting(_ other: PySet) throws(PythonError) -> PySet {
    if count >> 2 > other.count {
      let result = copy()
      try result.subtract(other)
      return result
    }
    Meter.note(table.count)
    let result = PySet(isFrozen: isFrozen)
    result.inheritOrder(self)
    for entry in table where entry.isActive {
      if try other.index(of: entry.key, entry.hash) == nil { try result.insert(entry.key, entry.hash) }
    }
    return result
  }

  /// set_difference, with a dictionary.
  func subtracting(keysOf dict: PyDict) throws(PythonError) -> PySet {
    Meter.note(table.count)
    let result = PySet(isFrozen: isFrozen)
    result.inheritOrder(self)
    for entry in table where entry.isActive {
      if try dict[PyKey(known: entry.key)] == nil { try result.insert(entry.key, entry.hash) }
    }
    return result
  }

  /// set_difference_update_internal
  func subtract(_ other: PySet) throws(PythonError) {
    if other === self { return removeAll() }
    let removed = other.count >> 3 > count ? try intersection(other) : other
    Meter.note(removed.table.count)
    for entry in removed.table where entry.isActive { _ = try remove(entry.key, entry.hash) }
    purge()
  }

  /// After many removals the places given up are cleared away.
  func purge() {
    if fill - count > mask / 4 { grow() }
  }

  /// set_symmetric_difference_update, with the other operand already a set.
  func formSymmetricDifference(_ other: PySet) throws(PythonError) {
    if other === self { return removeAll() }
    inheritOrder(other)
    for entry in other.table where entry.isActive {
      if try !remove(entry.key, entry.hash) { try insert(entry.key, entry.hash) }
    }
  }

  /// The elements of the other instead of our own.
  func take(_ other: PySet) {
    if front != nil { forgetFront() }
    table = other.table
    mask = other.mask
    fill = other.fill
    count = other.count
    isShuffled = other.isShuffled
  }

  func isSubset(of other: PySet) throws(PythonError) -> Bool {
    guard count <= other.count else { return false }
    for entry in table where entry.isActive {
      if try other.index(of: entry.key, entry.hash) == nil { return false }
    }
    return true
  }

  func isDisjoint(with other: PySet) throws(PythonError) -> Bool {
    let (walked, asked) = other.count > count ? (self, other) : (other, self)
    for entry in walked.table where entry.isActive {
      if try asked.index(of: entry.key, entry.hash) != nil { return false }
    }
    return true
  }
}
