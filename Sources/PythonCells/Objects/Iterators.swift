// Walking over values: an iterator for each container.

import Arrays

extension Value {
  /// Whether its type can be walked over; an array without axes cannot be all the same.
  var isIterable: Bool {
    switch self {
    case .iterator, .list, .tuple, .range, .string, .dict, .dictView, .set, .array: true
    case .object(let object):
      object.type.find(.iter).map { !$0.isNone }
        ?? (object is PyBytes || object.type.find(.getitem) != nil || derivedBase?.isIterable ?? false)
    case .type: special(.iter) != nil
    default: false
    }
  }
}

extension Interpreter {
  /// `iter(value)`
  ///
  /// - Throws: TypeError if the value cannot be walked over.
  func iterator(over value: Value) throws(PythonError) -> PyIterator {
    switch value {
    case .iterator(let iterator): return iterator
    case .list(let list): return ListIterator(list)
    case .tuple(let tuple): return TupleIterator(tuple)
    case .range(let range): return RangeIterator(range)
    case .string(let string): return StringIterator(string)
    case .dict(let dict): return DictIterator(dict, .keys)
    case .dictView(let view): return DictIterator(view.dict, view.kind)
    case .set(let set): return try SetIterator(set)
    case .array(let array): return try arrayIterator(array)
    case .object, .type:
      guard let iterator = try objectIterator(value) else {
        throw PythonError(.type, "'\(value.typeName)' object is not iterable")
      }
      return iterator
    default: throw PythonError(.type, "'\(value.typeName)' object is not iterable")
    }
  }

  /// All elements of a value that can be walked over.
  func elements(of value: Value) throws(PythonError) -> [Value] {
    switch value {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    case .range(let range):
      try reserveElements(range.count)
      return (0..<range.count).map { .int(range[$0]) }
    case .string(let string):
      try reserveElements(string.count, each: 96)
      return string.characters
    case .dict(let dict): return dict.keys
    case .dictView(let view) where view.kind == .keys: return view.dict.keys
    case .dictView(let view) where view.kind == .values: return view.dict.values
    case .set(let set): return try set.orderedElements()
    default:
      let iterator = try iterator(over: value)
      var items: [Value] = []
      while let item = try iterator.next(self) {
        try Meter.charge(1)
        items.append(item)
        try Meter.grown(to: items.count)
      }
      return items
    }
  }

  /// The elements, by a caller for whom the order makes no difference.
  func elementsInAnyOrder(of value: Value) throws(PythonError) -> [Value] {
    if case .set(let set) = value { return set.unorderedElements }
    return try elements(of: value)
  }
}

/// A list may grow and shrink while it is walked over: the place counts, not the element.
final class ListIterator: PyIterator {
  private var list: PyList?
  private var index = 0
  init(_ list: PyList) {
    self.list = list
    super.init(typeName: "list_iterator")
  }
  override var reached: [Value]? { list.map { [.list($0)] } ?? [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let list else { return nil }
    guard index < list.items.count else {
      self.list = nil
      return nil
    }
    defer { index += 1 }
    return list.items[index]
  }
}

final class TupleIterator: PyIterator {
  private let tuple: PyTuple
  private var index = 0
  init(_ tuple: PyTuple) {
    self.tuple = tuple
    super.init(typeName: "tuple_iterator")
  }
  override var reached: [Value]? { [.tuple(tuple)] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard index < tuple.items.count else { return nil }
    defer { index += 1 }
    return tuple.items[index]
  }
}

/// A list from its end.
final class ReversedIterator: PyIterator {
  private var list: PyList?
  private var index: Int
  init(_ list: PyList, typeName: String) {
    self.list = list
    index = list.items.count - 1
    super.init(typeName: typeName)
  }
  override var reached: [Value]? { list.map { [.list($0)] } ?? [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let list, index >= 0, index < list.items.count else {
      self.list = nil
      return nil
    }
    defer { index -= 1 }
    return list.items[index]
  }
}

final class RangeIterator: PyIterator {
  private var value: Int
  private let step: Int
  private var left: Int
  init(first: Int, step: Int, count: Int) {
    value = first
    self.step = step
    left = count
    super.init(typeName: "range_iterator")
  }
  convenience init(_ range: PyRange) { self.init(first: range.start, step: range.step, count: range.count) }
  override var reached: [Value]? { [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard left > 0 else { return nil }
    left -= 1
    defer { value &+= step }
    return .int(value)
  }
}

final class StringIterator: PyIterator {
  private let string: PyString
  private var index: String.UnicodeScalarView.Index
  init(_ string: PyString) {
    self.string = string
    index = string.text.unicodeScalars.startIndex
    super.init(typeName: string.isASCII ? "str_ascii_iterator" : "str_iterator")
  }
  override var reached: [Value]? { [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    let scalars = string.text.unicodeScalars
    guard index < scalars.endIndex else { return nil }
    defer { index = scalars.index(after: index) }
    return .string(PyString(String(scalars[index])))
  }
}

/// Keys, values or items; notices when the dictionary changes under it.
final class DictIterator: PyIterator {
  private var dict: PyDict?
  private let kind: PyDictView.Kind
  private let isReversed: Bool
  private let count: Int
  private let removals: Int
  private var index: Int
  init(_ dict: PyDict, _ kind: PyDictView.Kind, isReversed: Bool = false) {
    self.dict = dict
    index = isReversed ? dict.entries.last ?? 0 : 0
    self.kind = kind
    self.isReversed = isReversed
    count = dict.count
    removals = dict.removals
    let noun =
      switch kind {
      case .keys: "key"
      case .values: "value"
      case .items: "item"
      }
    super.init(typeName: isReversed ? "dict_reverse\(noun)iterator" : "dict_\(noun)iterator")
  }
  override var reached: [Value]? { dict.map { [.dict($0)] } ?? [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let dict, let place = try nextPlace(dict) else { return nil }
    switch kind {
    case .keys: return dict.entries.key(at: place).value
    case .values: return dict.entries[place]
    case .items: return .tuple(PyTuple([dict.entries.key(at: place).value, dict.entries[place]]))
    }
  }

  override var givesPairs: Bool { kind == .items }

  override func nextPair(_ interpreter: Interpreter) throws(PythonError) -> (Value, Value)? {
    guard let dict, let place = try nextPlace(dict) else { return nil }
    return (dict.entries.key(at: place).value, dict.entries[place])
  }

  private func nextPlace(_ dict: PyDict) throws(PythonError) -> Int? {
    guard dict.count == count else {
      throw PythonError(.runtime, "dictionary changed size during iteration")
    }
    guard dict.removals == removals else {
      // CPython goes on here, or not, as the gaps in its table are.
      throw .unsupported("removing a key and adding another while walking over a dictionary")
    }
    guard let place = dict.entries.next(from: index, backwards: isReversed) else {
      self.dict = nil
      return nil
    }
    index = isReversed ? place - 1 : place + 1
    return place
  }
}

final class SetIterator: PyIterator {
  private var set: PySet?
  private let count: Int
  private var index = 0
  init(_ set: PySet) throws(PythonError) {
    try set.checkOrder()
    self.set = set
    count = set.count
    super.init(typeName: "set_iterator")
  }
  override var reached: [Value]? { self.set.map { [.set($0)] } ?? [] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let set else { return nil }
    guard set.count == count else { throw PythonError(.runtime, "Set changed size during iteration") }
    while index <= set.mask {
      let entry = set.table[index]
      index += 1
      if entry.isActive { return entry.key }
    }
    self.set = nil
    return nil
  }
}
