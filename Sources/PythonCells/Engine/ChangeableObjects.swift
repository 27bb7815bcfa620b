// What in a Python value can be changed in place: two variables that hold such an object both change when it does.

import Arrays
import Engines
import OrderedCollections

/// The walk through a value.
struct ChangeableObjects {
  private var found: [ObjectIdentifier] = []
  private var fronts: [SettledFront] = []
  private var seen: Set<ObjectIdentifier> = []
  /// Tuples are no such objects, but a hundred of them may hold one another a million times over.
  private var room = 1 << 18
  private var isUnclear = false
  /// Whether something can change there of which the value's fingerprint says nothing.
  private var changesUnseen = false

  init(in value: Value) { look(into: value, 0) }

  /// Each object once, in the order of the walk; nil where there are too many, or nobody can tell what can be reached.
  var reached: ReachedObjects? { isUnclear ? nil : ReachedObjects(found, fronts: fronts, changesUnseen: changesUnseen) }

  var isEmpty: Bool { !isUnclear && found.isEmpty }

  /// Whether what the object holds is still to be looked at.
  private mutating func note(_ object: AnyObject) -> Bool {
    let identity = ObjectIdentifier(object)
    guard seen.insert(identity).inserted else { return false }
    found.append(identity)
    return true
  }

  /// What has been found in front of a container already.
  private mutating func note(_ front: SettledFront, _ level: Int) {
    if !front.objects.isEmpty { fronts.append(front) }
    look(into: front.types.map { .type($0) }, level)
  }

  private mutating func look(into values: some Sequence<Value>, _ level: Int) {
    for value in values { look(into: value, level + 1) }
  }

  private mutating func look(into value: Value, _ level: Int) {
    switch value {
    case .unbound, .none, .ellipsis, .bool, .int, .float, .numpyBool, .numpyInt, .numpyFloat, .string, .range, .dtype,
      .module, .traced:
      return
    default: break
    }
    guard !isUnclear, level < 100, room > 0 else {
      isUnclear = true
      return
    }
    room -= 1
    switch value {
    case .list(let list):
      guard note(list) else { return }
      let front = list.front()
      note(front, level)
      look(into: list.items[front.count...], level)
    case .dict(let dict):
      guard note(dict) else { return }
      let front = dict.front()
      note(front, level)
      for (key, value) in dict.entries.suffix(from: front.count) {
        look(into: key.value, level + 1)
        look(into: value, level + 1)
      }
    case .set(let set): if note(set), set.front().count < set.count { look(into: set.unorderedElements, level) }
    case .dictView(let view): look(into: .dict(view.dict), level + 1)
    case .array(let array): _ = note(array.ownerObject)
    case .cell(let cell): if note(cell) { look(into: cell.value, level + 1) }
    case .tuple(let tuple): look(into: tuple.items, level)
    case .slice(let slice): look(into: [slice.start, slice.stop, slice.step], level)
    case .function(let function):
      if function.code.isOfLibrary { return }
      look(into: function.defaults + function.keywordDefaults, level)
      for cell in function.closure.cells { look(into: .cell(cell), level) }
    // A method with its object, which may change it.
    case .builtin(let builtin): isUnclear = isUnclear || builtin.isBound
    case .type(let type):
      guard type.isOfLesson, !type.isOfLibrary, note(type) else { return }
      look(into: type.bases.map { .type($0) } + Array(type.namespace.values), level)
    case .object(let object):
      guard note(object) else { return }
      for place in object.places { look(into: object.value(at: place), level + 1) }
      look(into: .type(object.type), level + 1)
      if let deque = object as? PyDeque {
        let front = deque.front()
        note(front, level)
        look(into: deque.items(from: front.count), level)
      } else {
        look(into: object.beside, level)
      }
    case .iterator(let iterator):
      guard note(iterator) else { return }
      changesUnseen = true
      guard let reached = iterator.reached else {
        isUnclear = true
        return
      }
      look(into: reached, level)
    default: break
    }
  }
}
