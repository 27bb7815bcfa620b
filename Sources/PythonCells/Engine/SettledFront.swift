// What has been found out about the front of a list, a dictionary or a set, kept with it until that front changes: after each
// cell its variables are looked at, and a cell that adds to a long list shall not cost a walk through all of it.

import Arrays
import CThread
import Engines

/// Items from the first on that are what they were: numbers and texts, and lists, dictionaries, sets and objects in which
/// nothing has changed since they were looked at. These tell the fronts that count on them when they change.
///
/// An object of its own, so that who has seen it knows it again: as long as a container has the same one, what it counted
/// then is there still, in its place.
final class SettledFront: HeldFront {
  private(set) var count = 0
  /// What the items are, in 64 bits.
  private(set) var digest = Digest()
  /// What in them can be changed, in the order in which it was met.
  private(set) var objects: [ObjectIdentifier] = []
  /// The lesson's classes of the objects among them: what these hold may change, and is not looked at here.
  private(set) var types: [PyType] = []
  /// How many containers hold one another there, at most.
  private(set) var depth = 0
  /// Whether something in it has changed: then it is of no use to anybody.
  var isStale: Bool { isTold || writes.map { $0 != watched_writes() } ?? false }
  private var isTold = false
  /// Where arrays are in it: how often one of those that are watched, wherever it is, had been written to.
  private var writes: Int64?
  /// Fronts which count on it that the container whose front this is stays as it is.
  private var others: [SettledFront] = []
  private var met: Set<ObjectIdentifier> = []
  /// While it is looked at: a container may hold itself.
  private var isOpen = false

  /// Fewer items are looked at again.
  static let leastKept = 16
  /// Deeper ones, and more objects, are looked at again each time.
  private static let deepest = 16
  private static let mostObjects = 1 << 16

  /// The container has changed, behind this front.
  func tellOthers() {
    for other in others { other.becomeStale() }
    others = []
  }

  private func becomeStale() {
    guard !isTold else { return }
    isTold = true
    tellOthers()
  }

  /// The container has changed, and this front with it.
  func forget() { becomeStale() }

  func take(_ leaf: UInt64) {
    digest.mix(leaf)
    count += 1
  }

  /// Elements without an order.
  func take(unordered leaf: UInt64) {
    digest.add(leaf)
    count += 1
  }

  // MARK: What is in a front

  /// Looks at more of the container, unless that is being done already.
  fileprivate func open(_ body: () -> Void) {
    guard !isOpen else { return }
    isOpen = true
    body()
    isOpen = false
  }

  /// The digest of an item in which nothing can change without this front being told; nil for all others.
  ///
  /// - Parameter level: How many containers it is in; nil where only what leads nowhere is wanted.
  fileprivate func settle(_ value: Value, _ level: Int?) -> UInt64? {
    if let leaf = value.leafDigest() { return leaf }
    guard let level else { return nil }
    var room = 1 << 12
    guard enter(value, level, &room) else { return nil }
    return FingerprintMixer.digest(of: value)
  }

  private func enter(_ value: Value, _ level: Int, _ room: inout Int) -> Bool {
    room -= 1
    guard level < SettledFront.deepest, room > 0, objects.count < SettledFront.mostObjects else { return false }
    if value.atomDigest != nil { return true }
    switch value {
    case .string, .range, .dtype, .module: return true
    case .tuple(let tuple):
      for item in tuple.items {
        guard enter(item, level + 1, &room) else { return false }
      }
      return true
    case .array(let array):
      guard array.watch() else { return false }
      note(array.ownerObject)
      writes = watched_writes()
      return true
    case .list(let list): return enter(list, list.front(level + 1), list.items.count)
    case .dict(let dict): return enter(dict, dict.front(level + 1), dict.count)
    case .set(let set): return enter(set, set.front(level + 1), set.count)
    case .object(let object):
      if let deque = object as? PyDeque { return enter(deque, deque.front(level + 1), deque.count) }
      if object is PyNumpyNumber || object is PyWhole || object is PyComplex { return true }
      let held: Value
      switch object {
      case let derived as PyDerived: held = derived.base
      case _ where Swift.type(of: object) == PyObject.self: held = .none
      default: return false
      }
      note(object)
      if object.type.isOfLesson, !object.type.isOfLibrary, met.insert(ObjectIdentifier(object.type)).inserted {
        types.append(object.type)
      }
      object.tell(self)
      guard enter(held, level + 1, &room) else { return false }
      for place in object.places {
        guard enter(object.value(at: place), level + 1, &room) else { return false }
      }
      return true
    default: return false
    }
  }

  private func note(_ object: AnyObject) {
    if met.insert(ObjectIdentifier(object)).inserted { objects.append(ObjectIdentifier(object)) }
  }

  /// Another container, with all that is in it.
  private func enter(_ container: AnyObject, _ front: SettledFront, _ count: Int) -> Bool {
    guard front.count == count, !front.isOpen, front.depth < SettledFront.deepest else { return false }
    if front.others.last !== self {
      front.others.removeAll(where: \.isStale)
      front.others.append(self)
    }
    depth = max(depth, front.depth + 1)
    writes = front.writes ?? writes
    note(container)
    for object in front.objects where met.insert(object).inserted { objects.append(object) }
    for type in front.types where met.insert(ObjectIdentifier(type)).inserted { types.append(type) }
    return true
  }
}

extension PyList {
  /// All that is settled at the front.
  ///
  /// - Parameter level: How many containers it is looked at for: then all of it is wanted, however little it is.
  func front(_ level: Int = 0) -> SettledFront {
    let front = front.flatMap { $0.isStale ? nil : $0 } ?? SettledFront()
    let isKept = level > 0 || items.count >= SettledFront.leastKept
    if isKept { keep(front) }
    front.open {
      while front.count < items.count, let item = front.settle(items[front.count], isKept ? level : nil) {
        front.take(item)
      }
    }
    return front
  }
}

extension PyDeque {
  /// All that is settled at the left end.
  func front(_ level: Int = 0) -> SettledFront {
    let front = front.flatMap { $0.isStale ? nil : $0 } ?? SettledFront()
    let isKept = level > 0 || count >= SettledFront.leastKept
    if isKept { keep(front) }
    front.open {
      while front.count < count, let item = front.settle(self[front.count], isKept ? level : nil) { front.take(item) }
    }
    return front
  }
}

extension PyDict {
  /// All that is settled at the front: entries whose key leads nowhere.
  func front(_ level: Int = 0) -> SettledFront {
    let front = front.flatMap { $0.isStale ? nil : $0 } ?? SettledFront()
    let isKept = level > 0 || count >= SettledFront.leastKept
    if isKept { keep(front) }
    front.open {
      for (key, value) in entries.suffix(from: front.count) {
        guard let key = key.value.leafDigest(), let value = front.settle(value, isKept ? level : nil) else { break }
        var digest = Digest()
        digest.mix(key)
        digest.mix(value)
        front.take(digest.state)
      }
    }
    return front
  }
}

extension PySet {
  /// All elements, if they lead nowhere; otherwise none.
  func front(_ level: Int = 0) -> SettledFront {
    if let front { return front }
    let front = SettledFront()
    for element in unorderedElements {
      guard let leaf = element.leafDigest() else { return SettledFront() }
      front.take(unordered: leaf)
    }
    if level > 0 || count >= SettledFront.leastKept { keep(front) }
    return front
  }
}
