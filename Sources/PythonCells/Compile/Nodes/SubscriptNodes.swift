// `a[i]`: read, assigned and deleted.

import Arrays
import Texts

/// `object[index]`
final class SubscriptNode: Target {
  let object: Node
  let index: Node
  init(_ object: Node, _ index: Node, _ range: SourceRange) {
    self.object = object
    self.index = index
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let container = try object.evaluate(frame)
    let position = try index.evaluate(frame)
    do {
      if case .int(let i) = position {
        if case .list(let list) = container {
          let i = i < 0 ? i &+ list.items.count : i
          if i >= 0 && i < list.items.count { return list.items[i] }
        } else if case .tuple(let tuple) = container {
          let i = i < 0 ? i &+ tuple.items.count : i
          if i >= 0 && i < tuple.items.count { return tuple.items[i] }
        }
      }
      return try element(of: container, at: position, frame)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }

  /// What stands in any container; a dictionary is asked at once.
  @inline(__always)
  func element(of container: Value, at position: Value, _ frame: Frame) throws(PythonError) -> Value {
    guard case .dict(let dict) = container else { return try frame.interpreter.subscriptGet(container, position) }
    guard let value = try dict[PyKey(position)] else { throw try frame.interpreter.keyError(position) }
    return value
  }

  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    try store(value, container: object.evaluate(frame), position: index.evaluate(frame), frame)
  }

  /// For augmented assignment, which evaluates container and index once.
  func store(_ value: Value, container: Value, position: Value, _ frame: Frame) throws(PythonError) {
    do {
      // A dictionary's entries are nobody's to watch.
      if case .dict(let dict) = container, !frame.state.pointee.isPure, frame.interpreter.watch == nil {
        try dict.set(PyKey(position), value)
        return try Meter.grown(to: dict.count, bytes: 64)
      }
      try frame.interpreter.checkMutation(of: container)
      frame.interpreter.watch?.site = (range, frame.source)
      try frame.interpreter.subscriptSet(container, position, value)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }

  override func delete(_ frame: Frame) throws(PythonError) {
    try deleteItem(of: object.evaluate(frame), at: index.evaluate(frame), frame)
  }
}

extension Target {
  fileprivate func deleteItem(of container: Value, at position: Value, _ frame: Frame) throws(PythonError) {
    do {
      try frame.interpreter.checkMutation(of: container)
      try frame.interpreter.subscriptDelete(container, position)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
}

/// `object[i, j]`: two plain integers into an array build no tuple. (In a traced run, an index is always a whole.)
final class PairSubscriptNode: Target {
  let object: Node
  let first: Node
  let second: Node
  init(_ object: Node, _ first: Node, _ second: Node, _ range: SourceRange) {
    self.object = object
    self.first = first
    self.second = second
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let container = try object.evaluate(frame)
    let i = try first.evaluate(frame)
    let j = try second.evaluate(frame)
    do {
      if case .array(let array) = container, case .int(let i) = i, case .int(let j) = j {
        return try arrayGet(array, i, j)
      }
      return try frame.interpreter.subscriptGet(container, .tuple(PyTuple([i, j])))
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    let container = try object.evaluate(frame)
    let i = try first.evaluate(frame)
    let j = try second.evaluate(frame)
    do {
      try frame.interpreter.checkMutation(of: container)
      if case .array(let array) = container, case .int(let i) = i, case .int(let j) = j, frame.interpreter.watch == nil,
        !value.isObject
      {
        try arraySet(array, i, j, value)
      } else {
        frame.interpreter.watch?.site = (range, frame.source)
        try frame.interpreter.subscriptSet(container, .tuple(PyTuple([i, j])), value)
      }
    } catch {
      throw error.at(range, in: frame.source)
    }
  }

  override func delete(_ frame: Frame) throws(PythonError) {
    let container = try object.evaluate(frame)
    try deleteItem(of: container, at: .tuple(PyTuple([first.evaluate(frame), second.evaluate(frame)])), frame)
  }
}
