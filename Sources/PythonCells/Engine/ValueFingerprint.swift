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
private struct FingerprintMixer {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many values are worth a look: a container may hold the same one many times over, on many levels.
  private var room = 1 << 22
  /// Functions and classes that were met, by their number: they often lead to one another, by many ways.
  private var met: [ObjectIdentifier: Int] = [:]

  /// Whether it is the first time; otherwise its number says enough.
  private mutating func meets(_ object: AnyObject) -> Bool {
    if let number = met[ObjectIdentifier(object)] {
      mix(UInt64(number))
      return false
    }
    met[ObjectIdentifier(object)] = met.count
    return true
  }

  private mutating func mix(_ word: UInt64) {
    // FNV-1a over whole words, with a rotation so that high bits reach low ones.
    state = (state ^ word) &* 0x0000_0100_0000_01B3
    state ^= state >> 29
  }

  private mutating func mix(_ text: String) {
    mix(UInt64(text.utf8.count))
    for byte in text.utf8 { mix(UInt64(byte)) }
  }

  private mutating func mix(_ values: [Value], _ level: Int) {
    mix(UInt64(values.count))
    // Numbers first, in place: a long list of them is looked at after each cell that may have changed it.
    let numbers = values.withUnsafeBufferPointer { values in
      var index = 0
      let end = level < 99 ? min(values.count, max(0, room)) : 0
      while index < end {
        switch values[index] {
        case .int(let number): mixTagged(6, UInt64(bitPattern: Int64(number)))
        case .float(let number): mixTagged(8, number.bitPattern)
        default: return index
        }
        index += 1
      }
      return index
    }
    room -= numbers
    for value in values.dropFirst(numbers) { mix(value, level + 1) }
  }

  /// A container that holds itself ends at the depth where Python's own printing would give up.
  mutating func mix(_ value: Value, _ level: Int) {
    guard level < 100, room > 0 else { return }
    room -= 1
    switch value {
    case .unbound, .none: mix(0)
    case .ellipsis: mix(1)
    case .bool(let flag): mix(flag ? 2 : 3)
    case .numpyBool(let flag): mix(flag ? 4 : 5)
    case .int(let number): mixTagged(6, UInt64(bitPattern: Int64(number)))
    case .numpyInt(let number): mixTagged(7, UInt64(bitPattern: Int64(number)))
    case .float(let number): mixTagged(8, number.bitPattern)
    case .numpyFloat(let number): mixTagged(9, number.bitPattern)
    case .string(let string): mix(string.text)
    case .list(let list): mix(list.items, level)
    case .tuple(let tuple): mix(tuple.items, level)
    case .set(let set): mix(set.unorderedElements, level)
    case .dict(let dict):
      mix(dict.keys, level)
      mix(dict.values, level)
    case .array(let array): mix(array)
    case .range(let range):
      for number in [range.start, range.stop, range.step] { mixTagged(10, UInt64(bitPattern: Int64(number))) }
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
        mix(Array(type.namespace.values), level)
      }
    case .dtype(let dtype): mix("\(dtype)")
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
      default: break
      }
      for (name, _) in object.attributes { mix(name) }
      mix(object.parts, level)
    }
  }

  private mutating func mixTagged(_ tag: UInt64, _ word: UInt64) {
    mix(tag)
    mix(word)
  }

  private mutating func mix(_ array: NDArray) {
    mix("\(array.dtype)")
    for extent in array.shape { mix(UInt64(extent)) }
    if let integers = array.asInts {
      for element in integers { mix(UInt64(bitPattern: Int64(element))) }
    } else {
      for element in array.asDoubles { mix(element.bitPattern) }
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
