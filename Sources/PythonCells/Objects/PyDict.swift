// Python's dict: an ordered dictionary whose keys are compared as Python compares them.

/// A dictionary, shared by reference. It keeps the order of insertion.
public final class PyDict {
  /// Changed only through the methods below, so that `removals` and `front` stay right.
  @exclusivity(unchecked) private(set) var entries: KeyTable
  /// What is known of its front. A new key comes behind it; whatever else changes, it is forgotten.
  @exclusivity(unchecked) private(set) var front: SettledFront?
  /// How often a key went away: a loop over the dictionary must notice, even if another key came.
  @exclusivity(unchecked) private(set) var removals = 0
  /// Whether a key is, or was, of a lesson's class whose `__eq__` has a say.
  @exclusivity(unchecked) private var isAsking = false

  public init() { entries = KeyTable() }

  private init(_ entries: KeyTable, isAsking: Bool) {
    self.entries = entries
    self.isAsking = isAsking
  }

  deinit { if Waiting.isNeeded { Waiting.keep(entries) } }

  var count: Int { entries.count }

  func keep(_ front: SettledFront) { self.front = front }

  @inline(never)
  private func forgetFront() {
    front?.forget()
    front = nil
  }

  @inline(__always)
  private func noteRemoval() {
    removals &+= 1
    if front != nil { forgetFront() }
  }

  /// The keys in the order of insertion.
  var keys: [Value] { entries.map(\.key.value) }
  var values: [Value] { entries.map(\.value) }

  /// - Throws: What a lesson's `__eq__` raises that is asked about the key; so do all that look for one.
  subscript(key: PyKey) -> Value? {
    @inline(__always)
    get throws(PythonError) {
      guard let place = try place(of: key, key.number) else { return nil }
      return entries[place]
    }
  }

  /// `d[key] = value`: a key that is there already stays as it is, and where it is.
  func set(_ key: PyKey, _ value: Value) throws(PythonError) {
    let hash = key.number
    if let place = try place(of: key, hash) {
      entries[place] = value
      if front != nil { forgetFront() }
    } else {
      if let front { front.tellOthers() }
      if !isAsking, key.isAsking { isAsking = true }
      entries.append(key, hash, value)
    }
  }

  func remove(_ key: PyKey) throws(PythonError) -> Value? {
    guard let place = try place(of: key, key.number) else { return nil }
    let value = entries[place]
    entries.remove(at: place)
    noteRemoval()
    return value
  }

  @inline(__always)
  private func place(of key: PyKey, _ hash: Int) throws(PythonError) -> Int? {
    if isAsking || key.isAsking { return try askedPlace(of: key, hash) }
    return try entries.place(of: key, hash)
  }

  /// Where a key is, by asking keys of the lesson's classes, whose `__eq__` may use this dictionary and change it.
  private func askedPlace(of key: PyKey, _ hash: Int) throws(PythonError) -> Int? {
    while true {
      var seen = entries
      let place = try seen.place(of: key, hash)
      if seen.changes == entries.changes { return place }
      try Meter.charge(1)
    }
  }

  // MARK: Names

  /// Keys that are text, as attributes' names are: nobody has to be asked.
  func string(_ name: String) -> Value? { try? self[PyKey(text: name)] }
  func set(string name: String, _ value: Value) { try? set(PyKey(text: name), value) }
  func remove(string name: String) -> Bool { (try? remove(PyKey(text: name))) != nil }

  // MARK: All of them

  /// `popitem()`
  func removeLast() -> (key: Value, value: Value)? {
    guard let place = entries.last else { return nil }
    let (key, value) = (entries.key(at: place).value, entries[place])
    entries.remove(at: place)
    noteRemoval()
    return (key, value)
  }

  func removeAll() {
    entries.removeAll()
    noteRemoval()
  }

  func copy() -> PyDict {
    Meter.note(count)
    return PyDict(entries, isAsking: isAsking)
  }

  /// Takes over the other's entries, as `update` and `|` do.
  func merge(_ other: PyDict) throws(PythonError) {
    if other === self { return }
    Meter.note(other.count &* 4)
    let (count, removals) = (other.count, other.removals)
    for (key, value) in other.entries {
      try set(key, value)
      guard other.count == count, other.removals == removals else {
        throw PythonError(.runtime, "dict mutated during update")
      }
    }
  }

  /// The same keys, with other values.
  func mapped(_ transform: (Value) -> Value) -> PyDict { PyDict(entries.mapValues(transform), isAsking: isAsking) }
}
