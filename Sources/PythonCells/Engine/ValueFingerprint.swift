// A Python value in 64 bits: every number in it, to the last bit.

import Arrays
import BigInt
import Engines
import OrderedCollections
import Texts

extension Fingerprint {
  /// What a value is, to the last bit of every number in it; equal values of equal types have equal fingerprints.
  init(of value: Value) {
    var mixer = FingerprintMixer()
    mixer.mix(value, 0)
    self.init(mixer.state)
  }
}

/// The walk through a value.
struct FingerprintMixer {
  private var digest = Digest()
  /// How many values are worth a look: a container may hold the same one many times over, on many levels.
  private var room = 1 << 22
  /// Functions, classes and objects that were met, by their number: they often lead to one another, by many ways.
  private var met: [ObjectIdentifier: Int] = [:]

  /// Whether it is the first time; otherwise its number says enough.
  private mutating func meets(_ object: AnyObject) -> Bool {
    if let number = met[ObjectIdentifier(object)] {
      mix(UInt64(bitPattern: Int64(number)))
      return false
    }
    met[ObjectIdentifier(object)] = met.count
    return true
  }

  fileprivate var state: UInt64 { digest.state }

  /// An item of a container, as the container's front takes it in.
  static func digest(of item: Value) -> UInt64 {
    var mixer = FingerprintMixer()
    mixer.mix(item, 0)
    return mixer.state
  }

  /// The same, in the middle of a walk.
  private mutating func item(_ item: Value, _ level: Int) -> UInt64 {
    if let leaf = item.leafDigest() {
      room -= 1
      return leaf
    }
    let outer = digest
    digest = Digest()
    mix(item, level + 1)
    defer { digest = outer }
    return digest.state
  }

  private mutating func mix(_ word: UInt64) { digest.mix(word) }

  private mutating func mix(_ text: String) {
    room -= text.utf8.count >> 8
    digest.mix(text)
  }

  private mutating func mix(_ values: some Sequence<Value>, _ level: Int) {
    for value in values {
      if let atom = value.atomDigest {
        room -= 1
        mix(atom)
      } else {
        mix(value, level + 1)
      }
    }
  }

  /// A container that holds itself ends at the depth where Python's own printing would give up.
  mutating func mix(_ value: Value, _ level: Int) {
    guard level < 100, room > 0 else { return }
    room -= 1
    if let atom = value.atomDigest { return mix(atom) }
    switch value {
    case .unbound, .none, .ellipsis, .bool, .numpyBool, .int, .numpyInt, .float, .numpyFloat: break
    case .string(let string): mix(string.text)
    case .list(let list):
      let front = list.front()
      var all = front.digest
      for value in list.items[front.count...] { all.mix(item(value, level)) }
      mix(UInt64(list.items.count))
      mix(all.state)
    case .tuple(let tuple):
      mix(UInt64(tuple.items.count))
      mix(tuple.items, level)
    case .set(let set):
      let front = set.front()
      var all = front.digest
      if front.count < set.count {
        for value in set.unorderedElements { all.add(item(value, level)) }
      }
      mix(UInt64(set.count))
      mix(all.state)
    case .dict(let dict):
      let front = dict.front()
      var all = front.digest
      for (key, value) in dict.entries.suffix(from: front.count) {
        var entry = Digest()
        entry.mix(item(key.value, level))
        entry.mix(item(value, level))
        all.mix(entry.state)
      }
      mix(UInt64(dict.count))
      mix(all.state)
    case .array(let array): mix(array)
    case .range(let range):
      for number in [range.start, range.stop, range.step] { mix(UInt64(bitPattern: Int64(number))) }
    case .slice(let slice): mix([slice.start, slice.stop, slice.step], level)
    case .function(let function): mix(function, level)
    case .cell(let cell): mix(cell.value, level + 1)
    case .dictView(let view):
      mix(view.kind.rawValue)
      mix(.dict(view.dict), level + 1)
    case .module(let module): mix(module.name)
    case .type(let type):
      mix(type.fullName)
      if type.isOfLesson, !type.isOfLibrary, meets(type) {
        for name in type.namespace.keys { mix(name) }
        mix(type.namespace.values, level)
      }
    case .dtype(let dtype): mix(UInt64(dtype.rawValue))
    case .traced(let traced): mix(traced.number, level)
    case .builtin, .iterator: mix(value.typeName)
    case .object(let object):
      mix(object.type.fullName)
      switch object {
      case let stream as PyRandomStream: mix(stream.stream?.mark ?? 0)
      case let twister as PyTwister: mix(twister.source?.mark ?? 0)
      case let number as PyNumpyNumber: mix(number.number.bits)
      case let bytes as PyBytes:
        mix(UInt64(bytes.bytes.count))
        for byte in bytes.bytes { mix(UInt64(byte)) }
      case let whole as PyWhole:
        mix(whole.number.isNegative ? 1 : 0)
        for word in whole.number.magnitude.words { mix(UInt64(word)) }
      case let complex as PyComplex:
        mix(complex.number.real.bitPattern)
        mix(complex.number.imaginary.bitPattern)
      default: mixOnce(object, level)
      }
    }
  }

  /// Objects lead to one another by many ways, and back to where one came from, as a figure's parts do: each is looked at
  /// once. On the way back its number stands for it, afterwards what it was found to be.
  private mutating func mixOnce(_ object: PyObject, _ level: Int) {
    guard meets(object) else { return }
    let outer = digest
    digest = Digest()
    if let attributes = object.longDictionary {
      mix(.dict(attributes), level + 1)
    } else {
      for (name, value) in object.attributes {
        mix(name)
        mix(value, level + 1)
      }
    }
    if let deque = object as? PyDeque {
      let front = deque.front()
      var all = front.digest
      for value in deque.items(from: front.count) { all.mix(item(value, level)) }
      mix(UInt64(deque.count))
      mix(all.state)
    } else {
      mix(object.beside, level)
    }
    let state = digest.state
    digest = outer
    mix(state)
    met[ObjectIdentifier(object)] = Int(bitPattern: UInt(state))
  }

  private mutating func mix(_ array: NDArray) {
    mix(UInt64(array.dtype.rawValue))
    for extent in array.shape { mix(UInt64(extent)) }
    if let integers = array.asInts {
      for element in integers { mix(UInt64(bitPattern: Int64(element))) }
    } else {
      if array.dtype.isComplex { mix(array.imaginaryPart) }
      for element in array.realPart.asDoubles { mix(element.bitPattern) }
    }
  }

  /// The same text, read in the same place, with the same values bound into it.
  private mutating func mix(_ function: PyFunction, _ level: Int) {
    let code = function.code
    mix(code.source.label ?? code.source.file)
    mix(code.name)
    if code.isOfLibrary || !meets(function) { return }
    mix(UInt64(code.body.parts.first?.range.start ?? 0))
    mix(function.defaults + function.keywordDefaults, level)
    mix(function.closure.cells.map(\.value), level)
  }
}
