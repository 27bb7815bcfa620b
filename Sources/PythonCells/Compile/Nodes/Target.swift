// What an assignment stores into: names, subscripts, and the unpacking of several at once.

import Arrays
import Texts

/// The left side of an assignment.
class Target {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }
  func store(_ value: Value, _ frame: Frame) throws(PythonError) { preconditionFailure("a target without store") }
  func delete(_ frame: Frame) throws(PythonError) { preconditionFailure("a target without delete") }
}

final class LocalTarget: Target {
  let slot: Int
  let name: String
  init(slot: Int, name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) { frame.locals[slot] = value }
  override func delete(_ frame: Frame) throws(PythonError) {
    if case .unbound = frame.locals[slot] {
      throw PythonError(
        .unboundLocal, "cannot access local variable '\(name)' where it is not associated with a value", at: range,
        in: frame.source)
    }
    frame.locals[slot] = .unbound
  }
}

/// A local variable that inner functions share.
final class LocalCellTarget: Target {
  let slot: Int
  init(slot: Int, _ range: SourceRange) {
    self.slot = slot
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) {
    if case .cell(let cell) = frame.locals[slot] {
      cell.value = value
    } else {
      frame.locals[slot] = .cell(PyCell(value))
    }
  }
  override func delete(_ frame: Frame) throws(PythonError) { try store(.unbound, frame) }
}

/// A variable of a function around this one (`nonlocal`).
final class CapturedTarget: Target {
  let index: Int
  init(index: Int, _ range: SourceRange) {
    self.index = index
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) { frame.closure.cells[index].value = value }
  override func delete(_ frame: Frame) throws(PythonError) { frame.closure.cells[index].value = .unbound }
}

final class GlobalTarget: Target {
  let slot: Int
  let name: String
  init(slot: Int, name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) {
    guard !frame.interpreter.isPure else {
      throw PythonError.impure("assigns to '\(name)'").at(range, in: frame.source)
    }
    frame.globals[slot] = value
    if let watch = frame.interpreter.watch { try watch.bound(self, frame) }
  }
  override func delete(_ frame: Frame) throws(PythonError) {
    if case .unbound = frame.globals[slot] {
      throw PythonError(.name, "name '\(name)' is not defined", at: range, in: frame.source)
    }
    try store(.unbound, frame)
  }
}

final class SubscriptTarget: Target {
  let object: Node
  let index: Node
  init(_ object: Node, _ index: Node, _ range: SourceRange) {
    self.object = object
    self.index = index
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) {
    try store(value, container: object.evaluate(frame), position: index.evaluate(frame), frame)
  }
  /// For augmented assignment, which evaluates container and index once.
  func store(_ value: Value, container: Value, position: Value, _ frame: Frame) throws(PythonError) {
    do {
      try frame.interpreter.checkMutation(of: container)
      frame.interpreter.watch?.site = (range, frame.source)
      try frame.interpreter.subscriptSet(container, position, value)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
  override func delete(_ frame: Frame) throws(PythonError) {
    let container = try object.evaluate(frame)
    let position = try index.evaluate(frame)
    do {
      try frame.interpreter.checkMutation(of: container)
      try frame.interpreter.subscriptDelete(container, position)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
}

/// `object[i, j] = value`: two plain integers into an array build no tuple.
final class PairSubscriptTarget: Target {
  let object: Node
  let first: Node
  let second: Node
  init(_ object: Node, _ first: Node, _ second: Node, _ range: SourceRange) {
    self.object = object
    self.first = first
    self.second = second
    super.init(range)
  }
  override func store(_ value: Value, _ frame: Frame) throws(PythonError) {
    let container = try object.evaluate(frame)
    let i = try first.evaluate(frame)
    let j = try second.evaluate(frame)
    do {
      try frame.interpreter.checkMutation(of: container)
      if case .array(let array) = container, case .int(let i) = i, case .int(let j) = j, frame.interpreter.watch == nil
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
    let position = try Value.tuple(PyTuple([first.evaluate(frame), second.evaluate(frame)]))
    do { try frame.interpreter.subscriptDelete(container, position) } catch { throw error.at(range, in: frame.source) }
  }
}

/// `a, (b, *c) = value`
final class UnpackingTarget: Target {
  let targets: [Target]
  /// The index of the starred target.
  let star: Int?

  init(_ targets: [Target], star: Int?, _ range: SourceRange) {
    self.targets = targets
    self.star = star
    super.init(range)
  }

  override func store(_ value: Value, _ frame: Frame) throws(PythonError) {
    let values: [Value]
    switch value {
    case .tuple(let tuple): values = tuple.items
    case .list(let list): values = list.items
    default:
      do { values = try walk(value, frame.interpreter) } catch { throw error.at(range, in: frame.source) }
    }
    guard let star else {
      guard values.count == targets.count else { throw mismatch(values.count, frame) }
      for (target, value) in zip(targets, values) { try target.store(value, frame) }
      return
    }
    let after = targets.count - star - 1
    guard values.count >= star + after else {
      throw PythonError(
        .value, "not enough values to unpack (expected at least \(star + after), got \(values.count))", at: range,
        in: frame.source)
    }
    for index in 0..<star { try targets[index].store(values[index], frame) }
    try targets[star].store(.list(PyList(Array(values[star..<(values.count - after)]))), frame)
    for index in 0..<after { try targets[star + 1 + index].store(values[values.count - after + index], frame) }
  }

  /// The elements, but no more than are needed to know that there are too many: an iterator may be endless.
  private func walk(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> [Value] {
    guard value.isIterable else {
      throw PythonError(.type, "cannot unpack non-iterable \(value.typeName) object")
    }
    let iterator = try interpreter.iterator(over: value)
    var values: [Value] = []
    while star != nil || values.count <= targets.count, let next = try iterator.next(interpreter) {
      try Meter.charge(1)
      values.append(next)
      try Meter.grown(to: values.count)
    }
    return values
  }

  private func mismatch(_ count: Int, _ frame: Frame) -> PythonError {
    PythonError(
      .value,
      count < targets.count
        ? "not enough values to unpack (expected \(targets.count), got \(count))"
        : "too many values to unpack (expected \(targets.count))",
      at: range, in: frame.source)
  }

  override func delete(_ frame: Frame) throws(PythonError) {
    for target in targets { try target.delete(frame) }
  }
}
