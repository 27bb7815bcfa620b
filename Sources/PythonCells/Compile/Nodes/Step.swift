// Statements, ready to run. Each says where control goes next; no exceptions are used for `return` or `break`.

import Arrays
import PythonSyntax
import Texts

/// A statement, ready to run.
class Step {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }
  func run(_ frame: Frame) throws(PythonError) -> Flow { preconditionFailure("a step without run") }
}

final class ExpressionStep: Step {
  let value: Node
  init(_ value: Node, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    _ = try value.evaluate(frame)
    return .next
  }
}

/// `a = b = value`
final class AssignStep: Step {
  let target: Target
  let otherTargets: [Target]
  let value: Node
  init(_ target: Target, _ otherTargets: [Target], _ value: Node, _ range: SourceRange) {
    self.target = target
    self.otherTargets = otherTargets
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let result = try value.evaluate(frame)
    if otherTargets.isEmpty {
      try target.store(result, frame)
      return .next
    }
    try target.store(result, frame)
    for target in otherTargets { try target.store(result, frame) }
    return .next
  }
}

/// `name += value`
final class AugmentedNameStep: Step {
  let current: Node
  let target: Target
  let operation: BinaryOperator
  let value: Node
  init(_ current: Node, _ target: Target, _ operation: BinaryOperator, _ value: Node, _ range: SourceRange) {
    self.current = current
    self.target = target
    self.operation = operation
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    if let tail = try computed(frame) {
      try frame.augmented(slot(frame), by: tail, range)
    }
    return .next
  }

  /// Computes and stores the result; but what a long text is to grow by is given back, once nobody here holds that text.
  @inline(__always)
  private func computed(_ frame: Frame) throws(PythonError) -> PyString? {
    let old = try current.evaluate(frame)
    let operand = try value.evaluate(frame)
    if case .string(let text) = old, text.mayGrow, case .string(let tail) = operand, tail.isASCII,
      case .add = operation,
      let slot = slot(frame), case .string(let present) = slot.pointee, present === text
    {
      return tail
    }
    let result = try frame.augmented(operation, old, operand, range)
    try target.store(result, frame)
    return nil
  }

  /// Where the variable is, unless somebody has to know of every change.
  private func slot(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    if let local = target as? LocalNode { return frame.locals + local.slot }
    guard !frame.state.pointee.isPure, !frame.state.pointee.isWatched, let global = target as? GlobalNode else {
      return nil
    }
    return frame.globals + global.slot
  }
}

extension PyString {
  /// Whether it is of the kind, and long enough, to be made longer in its place.
  fileprivate var mayGrow: Bool { isASCII && text.utf8.count >= 256 }
}

extension Frame {
  /// `text += tail`, for a variable: a text that nobody else has grows where it is.
  fileprivate func augmented(
    _ slot: UnsafeMutablePointer<Value>?, by tail: PyString, _ range: SourceRange
  ) throws(PythonError) {
    guard let slot, case .string(let present) = slot.pointee else { return }
    do throws(PythonError) { try Meter.reserve(present.text.utf8.count + tail.text.utf8.count) } catch {
      throw error.at(range, in: source)
    }
    slot.grow(by: tail)
  }

  /// `a OP= b`; sums of plain numbers take a short way.
  @inline(__always)
  fileprivate func augmented(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, _ range: SourceRange
  ) throws(PythonError) -> Value {
    if case .add = operation {
      if case .float(let x) = a, case .float(let y) = b { return .float(x + y) }
      if case .int(let x) = a, case .int(let y) = b {
        let (sum, overflow) = x.addingReportingOverflow(y)
        if !overflow { return .int(sum) }
      }
    }
    do {
      let result = try interpreter.augmented(operation, a, b)
      try tell(range)
      return result
    } catch {
      throw error.at(range, in: source)
    }
  }
}

/// `object[index] += value`
final class AugmentedSubscriptStep: Step {
  let target: SubscriptNode
  let operation: BinaryOperator
  let value: Node
  init(_ target: SubscriptNode, _ operation: BinaryOperator, _ value: Node, _ range: SourceRange) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let container = try target.object.evaluate(frame)
    let position = try target.index.evaluate(frame)
    let old: Value
    do { old = try target.element(of: container, at: position, frame) } catch {
      throw error.at(target.range, in: frame.source)
    }
    let operand = try value.evaluate(frame)
    let result = try frame.augmented(operation, old, operand, range)
    try target.store(result, container: container, position: position, frame)
    return .next
  }
}

/// `object.name += value`
final class AugmentedAttributeStep: Step {
  let target: AttributeNode
  let operation: BinaryOperator
  let value: Node
  init(_ target: AttributeNode, _ operation: BinaryOperator, _ value: Node, _ range: SourceRange) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let object = try target.object.evaluate(frame)
    let old = try target.member(of: object, frame)
    let operand = try value.evaluate(frame)
    let result = try frame.augmented(operation, old, operand, range)
    try target.store(result, of: object, frame)
    return .next
  }
}

final class DeleteStep: Step {
  let targets: [Target]
  init(_ targets: [Target], _ range: SourceRange) {
    self.targets = targets
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    for target in targets { try target.delete(frame) }
    return .next
  }
}

final class PassStep: Step {
  override func run(_ frame: Frame) throws(PythonError) -> Flow { .next }
}

final class JumpStep: Step {
  let isBreak: Bool
  init(isBreak: Bool, _ range: SourceRange) {
    self.isBreak = isBreak
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow { isBreak ? .breakLoop : .continueLoop }
}

final class ReturnStep: Step {
  let value: Node?
  init(_ value: Node?, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    .returning(try value?.evaluate(frame) ?? .none)
  }
}

final class AssertStep: Step {
  let test: Node
  package let message: Node?
  init(_ test: Node, _ message: Node?, _ range: SourceRange) {
    self.test = test
    self.message = message
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    if try frame.isTrue(test.evaluate(frame), test.range) { return .next }
    let message = try message?.evaluate(frame)
    var text = ""
    if let message {
      do { text = try frame.interpreter.str(message) } catch { throw error.at(test.range, in: frame.source) }
    }
    throw PythonError(.assertion, text, at: test.range, in: frame.source)
  }
}

final class BranchStep: Step {
  let test: Node
  let then: Row<Step>
  let otherwise: Row<Step>
  /// What CPython points at when the test is neither true nor false: a comparison, otherwise the whole statement.
  private let doubt: SourceRange
  init(_ test: Node, _ then: [Step], _ otherwise: [Step], _ range: SourceRange) {
    self.test = test
    self.then = Row(then)
    self.otherwise = Row(otherwise)
    let last = (test as? LogicalNode)?.operands.last ?? test
    doubt = last is ComparisonNode ? last.range : range
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    try frame.isTrue(test.evaluate(frame), doubt) ? then.run(frame) : otherwise.run(frame)
  }
}

final class WhileStep: Step {
  let test: Node
  let body: Row<Step>
  let otherwise: Row<Step>
  /// Of a turn, in steps of a budget.
  let cost: Int
  init(_ test: Node, _ body: [Step], _ otherwise: [Step], cost: Int, _ range: SourceRange) {
    self.test = test
    self.body = Row(body)
    self.otherwise = Row(otherwise)
    self.cost = cost
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    while try frame.isTrue(test.evaluate(frame), test.range) {
      try frame.count(cost, range)
      switch try body.run(frame) {
      case .next, .continueLoop: continue
      case .breakLoop: return .next
      case .returning(let value): return .returning(value)
      case .yielding: preconditionFailure("a loop that cannot wait")
      }
    }
    return try otherwise.run(frame)
  }
}

final class ForStep: Step {
  let target: Target
  let iterable: Node
  let body: Row<Step>
  let otherwise: Row<Step>
  /// Of a turn, in steps of a budget.
  let cost: Int
  init(_ target: Target, _ iterable: Node, _ body: [Step], _ otherwise: [Step], cost: Int, _ range: SourceRange) {
    self.target = target
    self.iterable = iterable
    self.body = Row(body)
    self.otherwise = Row(otherwise)
    self.cost = cost
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    let values = try iterable.evaluate(frame)
    if case .range(let range) = values {
      for index in 0..<range.count {
        if let flow = try turn(.int(range[index]), frame) { return flow.afterLoop }
      }
      return try otherwise.run(frame)
    }
    if case .list(let list) = values {
      // It may grow and shrink meanwhile: the place counts, not the element.
      var index = 0
      while index < list.items.count {
        if let flow = try turn(list.items[index], frame) { return flow.afterLoop }
        index += 1
      }
      return try otherwise.run(frame)
    }
    do throws(PythonError) {
      let iterator = try interpreter.iterator(over: values)
      if target.takesPairs, iterator.givesPairs {
        while let (first, second) = try iterator.nextPair(interpreter) {
          try frame.count(cost, range)
          try target.store(first, second, frame)
          switch try body.run(frame) {
          case .next, .continueLoop: continue
          case let flow: return flow.afterLoop
          }
        }
        return try otherwise.run(frame)
      }
      while let next = try iterator.next(interpreter) {
        if let flow = try turn(next, frame) { return flow.afterLoop }
      }
    } catch {
      throw error.at(range, in: frame.source)
    }
    return try otherwise.run(frame)
  }

  /// One turn of the loop; nil to go on.
  @inline(__always)
  private func turn(_ value: consuming Value, _ frame: Frame) throws(PythonError) -> Flow? {
    try frame.count(cost, range)
    try target.store(value, frame)
    switch try body.run(frame) {
    case .next, .continueLoop: return nil
    case let flow: return flow
    }
  }
}

extension Flow {
  /// A `break` ends at its loop; a `return` goes on.
  fileprivate var afterLoop: Flow {
    if case .returning(let value) = self { return .returning(value) }
    return .next
  }
}

extension UnsafeMutablePointer<Value> {
  /// Precondition: It is a text here.
  fileprivate func grow(by tail: PyString) {
    let value = move()
    initialize(to: .unbound)
    guard case .string(var text) = consume value else { return }
    if isKnownUniquelyReferenced(&text) {
      text.grow(by: tail)
    } else {
      text = PyString(text.text + tail.text, isASCII: true)
    }
    pointee = .string(text)
  }
}
