// Comprehensions: list, set and dict ones run at once in the frame around them; a generator expression waits in its own.

import Arrays
import PythonSyntax
import Texts

/// `for target in iterable if conditions`, ready to run.
struct ClauseNode {
  let target: Target
  let iterable: Node
  let conditions: [Node]
}

/// `[element for …]`, `{element for …}`, `{element: value for …}`
final class ComprehensionNode: Node {
  let kind: Comprehension.Kind
  let element: Node
  let value: Node?
  let clauses: [ClauseNode]
  /// Its targets' slots, fresh each time: a function made inside keeps its own.
  let slots: Range<Int>
  /// Of a turn, in steps of a budget.
  let cost: Int

  init(
    _ kind: Comprehension.Kind, _ element: Node, _ value: Node?, _ clauses: [ClauseNode], slots: Range<Int>,
    cost: Int, _ range: SourceRange
  ) {
    self.kind = kind
    self.element = element
    self.value = value
    self.clauses = clauses
    self.slots = slots
    self.cost = cost
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let first = try clauses[0].iterable.evaluate(frame)
    // In CPython 3.11 it is a function of its own.
    do { try frame.enter() } catch { throw error.at(range, in: frame.source) }
    defer { frame.leave() }
    for slot in slots { frame.locals[slot] = .unbound }
    switch kind {
    case .set:
      let set = PySet()
      try walk(0, first, frame) { () throws(PythonError) in
        let item = try element.evaluate(frame)
        do throws(PythonError) {
          try set.insert(PyKey(item))
          try Meter.grown(to: set.count, bytes: 48)
        } catch {
          throw error.at(element.range, in: frame.source)
        }
      }
      return .set(set)
    case .dict:
      let dict = PyDict()
      try walk(0, first, frame) { () throws(PythonError) in
        let key = try element.evaluate(frame)
        let item = try value?.evaluate(frame) ?? .none
        do throws(PythonError) {
          try dict.set(PyKey(key), item)
          try Meter.grown(to: dict.count, bytes: 64)
        } catch {
          throw error.at(range, in: frame.source)
        }
      }
      return .dict(dict)
    case .list, .generator:
      var items: [Value] = []
      try walk(0, first, frame) { () throws(PythonError) in
        items.append(try element.evaluate(frame))
        do throws(PythonError) { try Meter.grown(to: items.count) } catch {
          throw error.at(range, in: frame.source)
        }
      }
      return .list(PyList(items))
    }
  }

  private func walk(
    _ depth: Int, _ values: Value, _ frame: Frame, _ body: () throws(PythonError) -> Void
  ) throws(PythonError) {
    let clause = clauses[depth]
    let iterator: PyIterator
    do { iterator = try frame.interpreter.iterator(over: values) } catch {
      throw error.at(clause.iterable.range, in: frame.source)
    }
    turns: while true {
      do {
        guard try clause.target.takeNext(of: iterator, frame) else { return }
      } catch {
        throw error.at(clause.iterable.range, in: frame.source)
      }
      try frame.count(cost, range)
      for condition in clause.conditions {
        if try !frame.isTrue(condition.evaluate(frame), condition.range) { continue turns }
      }
      if depth + 1 < clauses.count {
        try walk(depth + 1, clauses[depth + 1].iterable.evaluate(frame), frame, body)
      } else {
        try body()
      }
    }
  }
}

extension Target {
  /// Stores what an iterator gives next, if it gives anything.
  @inline(__always)
  fileprivate func takeNext(of iterator: PyIterator, _ frame: Frame) throws(PythonError) -> Bool {
    if takesPairs, iterator.givesPairs {
      guard let (first, second) = try iterator.nextPair(frame.interpreter) else { return false }
      try store(first, second, frame)
      return true
    }
    guard let next = try iterator.next(frame.interpreter) else { return false }
    try store(next, frame)
    return true
  }
}

/// `(element for …)`: the first iterable is evaluated at once, the rest on demand.
final class GeneratorNode: Node {
  let element: Node
  let clauses: [ClauseNode]
  let slotCount: Int
  /// Of a turn, in steps of a budget.
  let cost: Int
  var captures: [FunctionNode.Capture] = []
  var globalUse = GlobalUse()

  init(_ element: Node, _ clauses: [ClauseNode], slotCount: Int, cost: Int, _ range: SourceRange) {
    self.element = element
    self.clauses = clauses
    self.slotCount = slotCount
    self.cost = cost
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let first = try clauses[0].iterable.evaluate(frame)
    let iterator: PyIterator
    do { iterator = try frame.interpreter.iterator(over: first) } catch {
      throw error.at(clauses[0].iterable.range, in: frame.source)
    }
    return .iterator(
      GeneratorIterator(self, first: iterator, closure: closure(captures, frame), source: frame.source))
  }
}

/// A generator expression under way: one iterator for each clause that has begun.
final class GeneratorIterator: PyIterator {
  private let node: GeneratorNode
  private var stack: [PyIterator]
  private let slots: LocalSlots
  private let cells: ClosureCells
  private let source: Source
  private var isRunning = false

  init(_ node: GeneratorNode, first: PyIterator, closure: ClosureCells, source: Source) {
    self.node = node
    stack = [first]
    slots = LocalSlots(count: node.slotCount)
    cells = closure
    self.source = source
    super.init(typeName: "generator")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((stack, slots, cells)) } }

  override var reached: [Value]? { stack.map { .iterator($0) } + slots.values + cells.cells.map { .cell($0) } }
  override var globalUse: GlobalUse { node.globalUse }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard !isRunning else { throw PythonError(.value, "generator already executing") }
    isRunning = true
    defer { isRunning = false }
    let frame = Frame(locals: slots.pointer, closure: cells, interpreter: interpreter, source: source)
    try frame.enter()
    defer { frame.leave() }
    do {
      return try advance(frame)
    } catch {
      stack = []
      throw error
    }
  }

  /// `close()`: there is nothing that it would have to clean up.
  func close() { stack = [] }

  private func advance(_ frame: Frame) throws(PythonError) -> Value? {
    turns: while let iterator = stack.last {
      let clause = node.clauses[stack.count - 1]
      guard try clause.target.takeNext(of: iterator, frame) else {
        stack.removeLast()
        continue
      }
      try frame.count(node.cost, node.range)
      for condition in clause.conditions {
        if try !frame.isTrue(condition.evaluate(frame), condition.range) { continue turns }
      }
      if stack.count == node.clauses.count { return try node.element.evaluate(frame) }
      let inner = node.clauses[stack.count].iterable
      let values = try inner.evaluate(frame)
      do { stack.append(try frame.interpreter.iterator(over: values)) } catch {
        throw error.at(inner.range, in: frame.source)
      }
    }
    return nil
  }
}
