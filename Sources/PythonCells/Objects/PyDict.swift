// Python's dict: an ordered dictionary whose keys are compared as Python compares them.

import OrderedCollections

/// A dictionary, shared by reference. It keeps the order of insertion.
public final class PyDict {
  /// Changed only through the methods below, so that `removals` and `leaves` stay right.
  private(set) var entries: OrderedDictionary<PyKey, Value>
  /// What is known of its front. A new key comes behind it; whatever else changes, it is forgotten.
  private(set) var leaves: LeadingLeaves?
  /// How often a key went away: a loop over the dictionary must notice, even if another key came.
  private(set) var removals = 0
  /// Whose `__eq__` has a say about the keys, once there was a key of a lesson's class.
  private unowned(unsafe) var asked: Interpreter?

  public init() { entries = [:] }

  init(_ entries: OrderedDictionary<PyKey, Value>) { self.entries = entries }

  deinit { if Waiting.isNeeded { Waiting.keep(entries) } }

  var count: Int { entries.count }

  func keep(_ leaves: LeadingLeaves) { self.leaves = leaves }

  @inline(__always)
  private func put(_ key: PyKey, _ value: Value) {
    guard leaves != nil else {
      entries[key] = value
      return
    }
    let before = entries.count
    entries[key] = value
    if entries.count == before { leaves = nil }
  }

  @inline(__always)
  private func noteRemoval() {
    removals &+= 1
    if leaves != nil { leaves = nil }
  }

  /// The keys in the order of insertion.
  var keys: [Value] { entries.keys.map(\.value) }
  var values: [Value] { Array(entries.values) }

  /// The key and the value at a place in the order of insertion.
  func entry(at index: Int) -> (key: Value, value: Value) {
    let element = entries.elements[index]
    return (element.key.value, element.value)
  }

  /// - Throws: What a lesson's `__eq__` raises that is asked about the key; so do all that look for one.
  subscript(key: PyKey) -> Value? {
    get throws(PythonError) {
      guard let interpreter = asked ?? key.asked else { return entries[key] }
      return try place(of: key, interpreter).map { entries.values[$0] }
    }
  }

  /// `d[key] = value`: a key that is there already stays as it is, and where it is.
  func set(_ key: PyKey, _ value: Value) throws(PythonError) {
    guard let interpreter = asked ?? key.asked else {
      put(key, value)
      return
    }
    asked = interpreter
    if let place = try place(of: key, interpreter) {
      entries.values[place] = value
      leaves = nil
    } else {
      interpreter.asksNoKeys = true
      entries[key] = value
      interpreter.asksNoKeys = false
    }
  }

  func remove(_ key: PyKey) throws(PythonError) -> Value? {
    let value: Value
    if let interpreter = asked ?? key.asked {
      guard let place = try place(of: key, interpreter) else { return nil }
      value = entries.remove(at: place).value
    } else {
      guard let removed = entries.removeValue(forKey: key) else { return nil }
      value = removed
    }
    noteRemoval()
    return value
  }

  /// Where a key is, by asking keys of the lesson's classes, whose `__eq__` may use this dictionary and change it.
  private func place(of key: PyKey, _ interpreter: Interpreter) throws(PythonError) -> Int? {
    while true {
      let before = removals
      let seen = entries
      let place = seen.index(forKey: key)
      if let error = interpreter.keyError {
        interpreter.keyError = nil
        throw error
      }
      if before == removals { return place }
      try Meter.charge(1)
    }
  }

  // MARK: Names

  /// Keys that are text, as attributes' names are: nobody has to be asked.
  func string(_ name: String) -> Value? { entries[PyKey(text: name)] }
  func set(string name: String, _ value: Value) { put(PyKey(text: name), value) }
  func remove(string name: String) -> Bool {
    guard entries.removeValue(forKey: PyKey(text: name)) != nil else { return false }
    noteRemoval()
    return true
  }

  // MARK: All of them

  /// `popitem()`
  func removeLast() -> (key: Value, value: Value)? {
    guard !entries.isEmpty else { return nil }
    let (key, value) = entries.removeLast()
    noteRemoval()
    return (key.value, value)
  }

  func removeAll() {
    entries.removeAll()
    noteRemoval()
  }

  func copy() -> PyDict {
    Meter.note(count)
    let copy = PyDict(entries)
    copy.asked = asked
    return copy
  }

  /// Takes over the other's entries, as `update` and `|` do.
  func merge(_ other: PyDict) throws(PythonError) {
    if other === self { return }
    Meter.note(other.count &* 4)
    guard asked != nil || other.asked != nil else {
      for (key, value) in other.entries { put(key, value) }
      return
    }
    let (count, removals) = (other.count, other.removals)
    for (key, value) in other.entries {
      try set(key, value)
      guard other.count == count, other.removals == removals else {
        throw PythonError(.runtime, "dict mutated during update")
      }
    }
  }

  /// The same keys, with other values.
  func mapped(_ transform: (Value) -> Value) -> PyDict {
    let copy = PyDict(entries.mapValues(transform))
    copy.asked = asked
    return copy
  }
}
