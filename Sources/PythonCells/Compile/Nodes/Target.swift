// What can stand on the left of an assignment: names (NameNodes), subscripts (SubscriptNodes), and here the unpacking of
// several at once.

import Texts

/// An expression that can also be assigned to, and deleted.
class Target: Node {
  func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    preconditionFailure("a target without store")
  }
  func delete(_ frame: Frame) throws(PythonError) { preconditionFailure("a target without delete") }

  /// Whether it takes pairs apart.
  var takesPairs: Bool { false }
  /// Precondition: It does.
  func store(_ first: consuming Value, _ second: consuming Value, _ frame: Frame) throws(PythonError) {
    preconditionFailure("a target that takes no pairs")
  }
}

/// `a, (b, *c) = value`; it is never read.
final class UnpackingTarget: Target {
  let targets: [Target]
  /// The index of the starred target.
  let star: Int?

  init(_ targets: [Target], star: Int?, _ range: SourceRange) {
    self.targets = targets
    self.star = star
    super.init(range)
  }

  override var takesPairs: Bool { targets.count == 2 && star == nil }

  override func store(_ first: consuming Value, _ second: consuming Value, _ frame: Frame) throws(PythonError) {
    try targets[0].store(first, frame)
    try targets[1].store(second, frame)
  }

  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    let value = value
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
