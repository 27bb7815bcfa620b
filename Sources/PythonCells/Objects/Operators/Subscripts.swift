// Brackets: reading, writing and deleting elements and slices of Python's own containers; `in` and `len`.

import Arrays
import Backprop
import PythonSyntax

extension Interpreter {
  /// `container[index]`
  func element(of container: Value, _ index: Value) throws(PythonError) -> Value {
    switch container {
    case .list(let list):
      if case .int(let place) = index {
        let count = list.items.count
        let place = place < 0 ? place &+ count : place
        guard place >= 0, place < count else { throw PythonError(.index, "list index out of range") }
        return list.items[place]
      }
      if case .slice(let slice) = index {
        let selection = try slice.resolved(list.items.count, self)
        return .list(PyList(selection.elements(of: list.items)))
      }
      let place = try place(index, list.items.count, "list")
      return list.items[place]
    case .tuple(let tuple):
      if case .slice(let slice) = index {
        let selection = try slice.resolved(tuple.items.count, self)
        if selection.isWhole { return container }
        return .tuple(PyTuple(selection.elements(of: tuple.items)))
      }
      return tuple.items[try place(index, tuple.items.count, "tuple")]
    case .dict(let dict):
      guard let value = try dict[PyKey(index)] else { throw try keyError(index) }
      return value
    case .string(let string):
      if case .slice(let slice) = index {
        return .string(string.slice(try slice.resolved(string.count, self)))
      }
      return .string(string.character(at: try place(index, string.count, "string")))
    case .range(let range):
      if case .slice(let slice) = index { return try self.slice(range, slice) }
      return .int(range[try place(index, range.count, "range")])
    case .array(let array): return try arrayGet(array, index)
    case .object:
      if container.sizedNumber != nil { return try numpyScalarGet(container, index) }
      if let result = try callSpecial(.getitem, of: container, index) { return result }
      if let base = container.derivedBase {
        if case .dict(let dict) = base {
          if let value = try dict[PyKey(index)] { return value }
          // A dictionary's class may say what a missing key gives.
          guard let result = try callSpecial(.missing, of: container, index) else { throw try keyError(index) }
          return result
        }
        return try subscriptGet(base, index)
      }
      if let bytes = container.bytes { return try element(of: bytes, index) }
      throw PythonError(.type, "'\(container.typeName)' object is not subscriptable")
    case .type(let type) where type.metaclass?.find(.getitem) != nil:
      return try callSpecial(.getitem, of: container, index) ?? Value.none
    case .type(let type) where type.find("__class_getitem__") != nil && type.isOfLesson:
      return try callFunction(attribute(of: container, "__class_getitem__"), index)
    case .type(let type):
      if type.kind == .type || RealPython.member("__class_getitem__", of: type.fullName) != nil {
        return try genericAlias(container, index)
      }
      throw PythonError(.type, "type '\(type.fullName)' is not subscriptable")
    case .numpyFloat, .numpyInt, .numpyBool: return try numpyScalarGet(container, index)
    default: throw PythonError(.type, "'\(container.typeName)' object is not subscriptable")
    }
  }

  /// `container[index] = value`
  func setElement(of container: Value, _ index: Value, _ value: Value) throws(PythonError) {
    switch container {
    case .list(let list):
      if case .slice(let slice) = index { return try assign(list, slice, value) }
      let place = try place(index, list.items.count, "list", assigning: true)
      list.items[place] = value
    case .dict(let dict):
      try dict.set(PyKey(index), value)
      try Meter.grown(to: dict.count, bytes: 64)
    case .array(let array):
      try arraySet(array, index, withoutImaginary(value, for: array))
      try watch?.wrote(array, self)
    case .object:
      if try callSpecial(.setitem, of: container, index, value) != nil { return }
      if let base = container.derivedBase { return try subscriptSet(base, index, value) }
      if let bytes = container.bytes { return try setElement(of: bytes, index, value) }
      throw PythonError(.type, "'\(container.typeName)' object does not support item assignment")
    default: throw PythonError(.type, "'\(container.typeName)' object does not support item assignment")
    }
  }

  /// `del container[index]`
  func subscriptDelete(_ container: Value, _ index: Value) throws(PythonError) {
    switch container {
    case .list(let list):
      // What stands behind is moved.
      try Meter.charge(list.items.count >> 5)
      if case .slice(let slice) = index {
        let selection = try slice.resolved(list.items.count, self)
        if selection.step == 1 {
          list.items.removeSubrange(selection.range)
        } else if selection.count > 0 {
          let removed = selection.indices
          var isRemoved = Array(repeating: false, count: list.items.count)
          for place in removed { isRemoved[place] = true }
          list.items = list.items.indices.filter { !isRemoved[$0] }.map { list.items[$0] }
        }
        return
      }
      let place = try place(index, list.items.count, "list", assigning: true)
      list.items.remove(at: place)
    case .dict(let dict):
      guard try dict.remove(PyKey(index)) != nil else { throw try keyError(index) }
    case .array: throw PythonError(.value, "cannot delete array elements")
    case .object where container.special(.delitem) != nil: _ = try callSpecial(.delitem, of: container, index)
    case .object(let object as PyDerived): try subscriptDelete(object.base, index)
    case .object(let object as PyBytes): try deleteElement(of: object, index)
    default:
      // PySequence_DelItem and PyObject_DelItem do not use the same words.
      let verb: String
      switch container {
      case .string, .tuple, .range, .set, .dictView: verb = index.integerIndex == nil ? "does not" : "doesn't"
      default: verb = "does not"
      }
      throw PythonError(.type, "'\(container.typeName)' object \(verb) support item deletion")
    }
  }

  /// KeyError prints the key as `repr` does, which is not asked before somebody wants to read it: it may be the lesson's.
  func keyError(_ key: Value) throws(PythonError) -> PythonError {
    let isPlain: Bool =
      switch key {
      case .object, .tuple, .function, .set: false
      default: true
      }
    return PythonError(.key, isPlain ? try repr(key) : "", arguments: [key])
  }

  /// The place that an index means, counted from the end if it is negative.
  ///
  /// - Parameter count: Asked after the index, whose `__index__` may have changed the container.
  private func place(
    _ index: Value, _ count: @autoclosure () -> Int, _ noun: String, assigning: Bool = false
  ) throws(PythonError) -> Int {
    let number: Int
    switch index {
    case .int(let value), .numpyInt(let value): number = value
    case .bool(let flag): number = flag ? 1 : 0
    case .object
    where index.special(.index) != nil || index.longWhole != nil || index.sizedNumber?.integer != nil
      || index.derivedBase?.integerIndex != nil:
      let whole = try wholeIndex(index)
      guard let small = Int(exactly: whole) else {
        throw noun == "range" ? PythonError(.index, "range object index out of range") : .noIndex
      }
      number = small
    case .array(let array) where array.rank == 0 && array.dtype.isInteger: number = try self.index(index)
    case .array: throw PythonError(.type, "only integer scalar arrays can be converted to a scalar index")
    default:
      // str words this differently, and quotes the type.
      throw PythonError(
        .type,
        noun == "string"
          ? "string indices must be integers, not '\(index.typeName)'"
          : "\(noun) indices must be integers or slices, not \(index.typeName)")
    }
    let count = count()
    let place = number < 0 ? number &+ count : number
    guard place >= 0, place < count else {
      let what =
        noun == "range" ? "range object index" : noun == "list" && assigning ? "list assignment index" : "\(noun) index"
      throw PythonError(.index, "\(what) out of range")
    }
    return place
  }

  /// `list[slice] = value` (list_ass_subscript).
  private func assign(_ list: PyList, _ slice: PySlice, _ value: Value) throws(PythonError) {
    let selection = try slice.resolved(list.items.count, self)
    if selection.step == 1 {
      let elements = try elements(assigned: value, "can only assign an iterable")
      // Walking over the value may have changed the list.
      let range = selection.range.clamped(to: 0..<list.items.count)
      list.items.replaceSubrange(range, with: elements)
      return
    }
    let count = list.items.count
    let elements = try elements(assigned: value, "must assign iterable to extended slice")
    guard list.items.count == count else {
      throw .unsupported("assigning to an extended slice of a list what changes the list")
    }
    guard elements.count == selection.count else {
      throw PythonError(
        .value,
        "attempt to assign sequence of size \(elements.count) to extended slice of size \(selection.count)")
    }
    for (place, element) in zip(selection.indices, elements) { list.items[place] = element }
  }

  private func elements(assigned value: Value, _ complaint: String) throws(PythonError) -> [Value] {
    let source: PyIterator
    do throws(PythonError) {
      source = try iterator(over: value)
    } catch {
      throw error.kind == .type ? PythonError(.type, complaint) : error
    }
    return try elements(of: .iterator(source))
  }

  private func slice(_ range: PyRange, _ slice: PySlice) throws(PythonError) -> Value {
    let selection = try slice.resolved(range.count, self)
    let (step, isTooLarge) = range.step.multipliedReportingOverflow(by: selection.step)
    guard !isTooLarge else { throw .unsupported("a range with bounds beyond 64 bits") }
    func bound(_ place: Int) throws(PythonError) -> Int {
      let (distance, overflow) = range.step.multipliedReportingOverflow(by: place)
      let (bound, overflowAgain) = range.start.addingReportingOverflow(distance)
      guard !overflow, !overflowAgain else { throw .unsupported("a range with bounds beyond 64 bits") }
      return bound
    }
    return .range(try PyRange(start: bound(selection.start), stop: bound(selection.stop), step: step))
  }

  // MARK: - in, len

  /// `item in container`
  func contains(_ container: Value, _ item: Value) throws(PythonError) -> Bool {
    switch container {
    case .list(let list):
      var index = 0
      // Comparing may run a cell's code that changes the list.
      while index < list.items.count {
        try Meter.charge(1)
        if try isSame(list.items[index], item) { return true }
        index += 1
      }
      return false
    case .tuple(let tuple):
      for element in tuple.items {
        try Meter.charge(1)
        if try isSame(element, item) { return true }
      }
      return false
    case .dict(let dict): return try dict[PyKey(item)] != nil
    case .set(let set):
      return try set.contains(PyKey(element: item))
    case .string(let string):
      guard case .string(let part) = item else {
        throw PythonError(.type, "'in <string>' requires string as left operand, not \(item.typeName)")
      }
      return string.find(part) != nil
    case .range(let range):
      if case .array(let array) = item, let element = array.soleElement {
        return range.index(of: Value(.scalar(element))) != nil
      }
      if item.special(.eq) != nil { return try place(of: item, in: range) != nil }
      return range.index(of: item.plain) != nil
    case .dictView(let view):
      switch view.kind {
      case .keys: return try view.dict[PyKey(item)] != nil
      case .values:
        try Meter.charge(view.dict.count)
        for value in view.dict.values where try isSame(value, item) { return true }
        return false
      case .items:
        guard case .tuple(let pair) = item, pair.items.count == 2,
          let value = try view.dict[PyKey(pair.items[0])]
        else { return false }
        return try isSame(value, pair.items[1])
      }
    case .array:
      // `(a == item).any()`, as NumPy has it.
      let equals = try compare(.equal, container, item)
      guard case .array(let equal) = equals else { return try isTrue(equals) }
      return equal.asDoubles.contains { $0 != 0 }
    case .iterator(let iterator):
      while let element = try iterator.next(self) {
        try Meter.charge(1)
        if try isSame(element, item) { return true }
      }
      return false
    case .object: return try objectContains(container, item)
    case .type where container.special(.contains) != nil || container.special(.iter) != nil:
      return try objectContains(container, item)
    default: throw PythonError(.type, "argument of type '\(container.typeName)' is not iterable")
    }
  }

  /// Where a range has what says itself what it is equal to.
  func place(of item: Value, in range: PyRange) throws(PythonError) -> Int? {
    for place in 0..<range.count {
      try Meter.charge(1)
      if try isSame(.int(range[place]), item) { return place }
    }
    return nil
  }

  /// Identical or equal, as `in`, `index`, `count` and `remove` compare. With NaN the two would differ, and what is
  /// identical in real Python cannot be told here.
  func isSame(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    if let x = a.plainFloat, x.isNaN, let y = b.plainFloat, y.isNaN {
      throw .unsupported("looking for nan in a container (real Python goes by the object's identity)")
    }
    if a.isIdentical(to: b) { return true }
    return try equal(a, b)
  }

  /// `len(value)`
  func length(_ value: Value) throws(PythonError) -> Int {
    switch value {
    case .string(let string): return string.count
    case .list(let list): return list.items.count
    case .tuple(let tuple): return tuple.items.count
    case .dict(let dict): return dict.count
    case .set(let set): return set.count
    case .range(let range): return range.count
    case .dictView(let view): return view.dict.count
    case .array(let array):
      guard array.rank > 0 else { throw PythonError(.type, "len() of unsized object") }
      return array.shape[0]
    case .object: return try objectLength(value)
    case .type where value.special(.len) != nil: return try objectLength(value)
    // How many fields it has.
    case .dtype: return 0
    default: throw PythonError(.type, "object of type '\(value.typeName)' has no len()")
    }
  }
}
