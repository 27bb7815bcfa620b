// Python's dict: an ordered dictionary whose keys are compared as Python compares them.

import OrderedCollections

/// A dictionary, shared by reference. It keeps the order of insertion.
public final class PyDict {
  /// Changed only through the methods below, so that `removals` stays right.
  private(set) var entries: OrderedDictionary<PyKey, Value>
  /// How often a key went away: a loop over the dictionary must notice, even if another key came.
  private(set) var removals = 0

  public init() { entries = [:] }

  init(_ entries: OrderedDictionary<PyKey, Value>) { self.entries = entries }

  deinit { if Waiting.isNeeded { Waiting.keep(entries) } }

  var count: Int { entries.count }

  /// The keys in the order of insertion.
  var keys: [Value] { entries.keys.map(\.value) }
  var values: [Value] { Array(entries.values) }

  /// The key and the value at a place in the order of insertion.
  func entry(at index: Int) -> (key: Value, value: Value) {
    let element = entries.elements[index]
    return (element.key.value, element.value)
  }

  subscript(key: PyKey) -> Value? {
    get { entries[key] }
  }

  /// `d[key] = value`: a key that is there already stays as it is, and where it is.
  func set(_ key: PyKey, _ value: Value) { entries[key] = value }

  func remove(_ key: PyKey) -> Value? {
    guard let value = entries.removeValue(forKey: key) else { return nil }
    removals &+= 1
    return value
  }

  /// `popitem()`
  func removeLast() -> (key: Value, value: Value)? {
    guard !entries.isEmpty else { return nil }
    let (key, value) = entries.removeLast()
    removals &+= 1
    return (key.value, value)
  }

  func removeAll() {
    entries.removeAll()
    removals &+= 1
  }

  func copy() -> PyDict {
    Meter.note(count)
    return PyDict(entries)
  }

  /// Takes over the other's entries, as `update` and `|` do.
  func merge(_ other: PyDict) {
    if other === self { return }
    Meter.note(other.count &* 4)
    for (key, value) in other.entries { entries[key] = value }
  }
}
