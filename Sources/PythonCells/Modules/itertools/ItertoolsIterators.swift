// The iterators of `itertools` that take one element after another from others.

import PythonSyntax

extension Interpreter {
  /// A call with one argument, without a list where it is a function of the lesson's.
  @inline(__always)
  final func call(_ function: Value, one argument: Value) throws(PythonError) -> Value {
    if case .function(let function) = function { return try call(function, argument) }
    return try call(function, CallArguments([argument]))
  }

  /// The same with two.
  @inline(__always)
  final func call(_ function: Value, _ first: Value, _ second: Value) throws(PythonError) -> Value {
    if case .function(let function) = function { return try call(function, first, second) }
    return try call(function, CallArguments([first, second]))
  }
}

final class CountIterator: PyIterator {
  private var value: Value
  private let step: Value
  init(_ start: Value, _ step: Value) {
    value = start
    self.step = step
    super.init(typeName: "itertools.count")
  }

  override var reached: [Value]? { [value, step] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    let result = value
    if case .int(let number) = value, case .int(let step) = step {
      let (next, overflow) = number.addingReportingOverflow(step)
      if !overflow {
        value = .int(next)
        return result
      }
    }
    value = try interpreter.binary(.add, value, step)
    return result
  }

  override func shown(_ interpreter: Interpreter) throws(PythonError) -> String? {
    let start = try interpreter.repr(value)
    if case .int(1) = step { return "count(\(start))" }
    return "count(\(start), \(try interpreter.repr(step)))"
  }
}

final class RepeatIterator: PyIterator {
  private let value: Value
  private var left: Int?
  init(_ value: Value, times: Int?) {
    self.value = value
    left = times
    super.init(typeName: "itertools.repeat")
  }

  override var reached: [Value]? { [value] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let count = left else { return value }
    guard count > 0 else { return nil }
    left = count - 1
    return value
  }

  override func shown(_ interpreter: Interpreter) throws(PythonError) -> String? {
    "repeat(\(try interpreter.repr(value))\(left.map { ", \($0)" } ?? ""))"
  }
}

final class CycleIterator: PyIterator {
  private var source: PyIterator?
  private var kept: [Value] = []
  private var place = 0
  init(_ source: PyIterator) {
    self.source = source
    super.init(typeName: "itertools.cycle")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((source as Any, kept)) } }

  override var reached: [Value]? { kept + (source.map { [.iterator($0)] } ?? []) }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if let source {
      try interpreter.checkStack()
      if let item = try source.next(interpreter) {
        kept.append(item)
        try Meter.grown(to: kept.count)
        return item
      }
      self.source = nil
    }
    guard !kept.isEmpty else { return nil }
    defer { place = place + 1 == kept.count ? 0 : place + 1 }
    return kept[place]
  }
}

final class AccumulateIterator: PyIterator {
  private let source: PyIterator
  private let function: Value
  private var initial: Value?
  private var total: Value?
  init(_ source: PyIterator, _ function: Value, initial: Value) {
    self.source = source
    self.function = function
    self.initial = initial.isNone ? nil : initial
    super.init(typeName: "itertools.accumulate")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((source, total as Any)) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if let initial {
      self.initial = nil
      total = initial
      return initial
    }
    try interpreter.checkStack()
    guard let item = try source.next(interpreter) else { return nil }
    guard let before = total else {
      total = item
      return item
    }
    let sum =
      function.isNone ? try interpreter.binary(.add, before, item) : try interpreter.call(function, before, item)
    total = sum
    return sum
  }
}

final class ChainIterator: PyIterator {
  private var sources: PyIterator?
  private var current: PyIterator?
  init(_ sources: PyIterator) {
    self.sources = sources
    super.init(typeName: "itertools.chain")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((sources as Any, current as Any)) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    while true {
      if let current {
        if let item = try current.next(interpreter) { return item }
        self.current = nil
      }
      try Meter.charge(1)
      guard let sources else { return nil }
      guard let next = try sources.next(interpreter) else {
        self.sources = nil
        return nil
      }
      current = try interpreter.iterator(over: next)
    }
  }
}

final class CompressIterator: PyIterator {
  private let source: PyIterator
  private let selectors: PyIterator
  init(_ source: PyIterator, _ selectors: PyIterator) {
    self.source = source
    self.selectors = selectors
    super.init(typeName: "itertools.compress")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((source, selectors)) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    while let item = try source.next(interpreter), let selector = try selectors.next(interpreter) {
      try Meter.charge(1)
      if try interpreter.isTrue(selector) { return item }
    }
    return nil
  }
}

/// `takewhile`, `dropwhile` and `filterfalse`
final class TestingIterator: PyIterator {
  enum Kind { case takewhile, dropwhile, filterfalse }
  private let kind: Kind
  private let test: Value
  private let source: PyIterator
  /// Whether `dropwhile` lets everything through by now, or `takewhile` nothing.
  private var isDecided = false
  init(_ kind: Kind, _ test: Value, _ source: PyIterator) {
    self.kind = kind
    self.test = test
    self.source = source
    super.init(typeName: "itertools.\(kind)")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((source, test)) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if kind == .takewhile, isDecided { return nil }
    try interpreter.checkStack()
    while let item = try source.next(interpreter) {
      try Meter.charge(1)
      if kind == .dropwhile, isDecided { return item }
      let isGood: Bool
      if kind == .filterfalse, test.isNone {
        isGood = try interpreter.isTrue(item)
      } else {
        isGood = try interpreter.isTrue(interpreter.call(test, one: item))
      }
      switch kind {
      case .takewhile:
        if isGood { return item }
        isDecided = true
        return nil
      case .dropwhile:
        if isGood { continue }
        isDecided = true
        return item
      case .filterfalse:
        if !isGood { return item }
      }
    }
    return nil
  }
}

final class PairwiseIterator: PyIterator {
  private let source: PyIterator
  private var before: Value?
  init(_ source: PyIterator) {
    self.source = source
    super.init(typeName: "itertools.pairwise")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(source) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    if before == nil { before = try source.next(interpreter) }
    guard let first = before, let second = try source.next(interpreter) else { return nil }
    before = second
    return .tuple(PyTuple([first, second]))
  }
}

final class StarmapIterator: PyIterator {
  private let function: Value
  private let source: PyIterator
  init(_ function: Value, _ source: PyIterator) {
    self.function = function
    self.source = source
    super.init(typeName: "itertools.starmap")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((function, source)) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    guard let item = try source.next(interpreter) else { return nil }
    return try interpreter.call(function, CallArguments(interpreter.elements(of: item)))
  }
}

final class SliceIterator: PyIterator {
  private var source: PyIterator?
  private var place = 0
  private var next: Int
  private let stop: Int?
  private let step: Int
  init(_ source: PyIterator, start: Int, stop: Int?, step: Int) {
    self.source = source
    next = start
    self.stop = stop
    self.step = step
    super.init(typeName: "itertools.islice")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(source as Any) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let source else { return nil }
    try interpreter.checkStack()
    let target = min(next, stop ?? .max)
    while place < target {
      try Meter.charge(1)
      guard try source.next(interpreter) != nil else {
        self.source = nil
        return nil
      }
      place += 1
    }
    if let stop, next >= stop {
      self.source = nil
      return nil
    }
    guard let item = try source.next(interpreter) else {
      self.source = nil
      return nil
    }
    place += 1
    let (sum, overflow) = next.addingReportingOverflow(step)
    next = overflow ? .max : sum
    return item
  }
}

final class LongestZipIterator: PyIterator {
  private var sources: [PyIterator?]
  private var left: Int
  private let filling: Value
  init(_ sources: [PyIterator], _ filling: Value) {
    self.sources = sources
    left = sources.count
    self.filling = filling
    super.init(typeName: "itertools.zip_longest")
  }

  deinit { if Waiting.isNeeded { Waiting.keep(sources) } }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if left == 0 { return nil }
    try interpreter.checkStack()
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for place in sources.indices {
      if let item = try sources[place]?.next(interpreter) {
        items.append(item)
      } else {
        if sources[place] != nil {
          sources[place] = nil
          left -= 1
          if left == 0 { return nil }
        }
        items.append(filling)
      }
    }
    return .tuple(PyTuple(items))
  }
}

/// `groupby`: the groups take their elements from it while it has not gone on.
final class GroupIterator: PyIterator {
  private let source: PyIterator
  private let key: Value
  private var current: (key: Value, value: Value)?
  /// The key of the group that was given last.
  private var target: Value?
  private var groups = 0

  init(_ source: PyIterator, key: Value) {
    self.source = source
    self.key = key
    super.init(typeName: "itertools.groupby")
  }

  deinit { if Waiting.isNeeded { Waiting.keep((source, current as Any)) } }

  private func advance(_ interpreter: Interpreter) throws(PythonError) -> Bool {
    try Meter.charge(1)
    guard let value = try source.next(interpreter) else {
      current = nil
      return false
    }
    current = (key.isNone ? value : try interpreter.call(key, one: value), value)
    return true
  }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try interpreter.checkStack()
    groups += 1
    if current == nil {
      guard try advance(interpreter) else { return nil }
    }
    if let target {
      while let current, try interpreter.isSame(target, current.key) {
        guard try advance(interpreter) else { return nil }
      }
    }
    guard let current else { return nil }
    target = current.key
    return .tuple(PyTuple([current.key, .iterator(Group(of: self, groups, key: current.key))]))
  }

  private final class Group: PyIterator {
    private let owner: GroupIterator
    private let number: Int
    private let key: Value
    init(of owner: GroupIterator, _ number: Int, key: Value) {
      self.owner = owner
      self.number = number
      self.key = key
      super.init(typeName: "itertools._grouper")
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
      guard owner.groups == number else { return nil }
      if owner.current == nil {
        guard try owner.advance(interpreter) else { return nil }
      }
      guard let current = owner.current, try interpreter.isSame(key, current.key) else { return nil }
      owner.current = nil
      return current.value
    }
  }
}

/// One of the iterators that `tee` gives: they share what one of them has taken.
final class TeeIterator: PyIterator {
  private final class Link {
    var value: Value?
    var next: Link?
    deinit {
      // One after the other, not one inside the other.
      var rest = next
      next = nil
      while let link = rest, isKnownUniquelyReferenced(&rest) {
        rest = link.next
        link.next = nil
      }
    }
  }
  private let source: PyIterator
  private var link: Link

  init(_ source: PyIterator) {
    self.source = source
    link = Link()
    super.init(typeName: "itertools._tee")
  }

  init(beside other: TeeIterator) {
    source = other.source
    link = other.link
    super.init(typeName: "itertools._tee")
  }

  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    if link.value == nil {
      try interpreter.checkStack()
      guard let item = try source.next(interpreter) else { return nil }
      link.value = item
      link.next = Link()
      Meter.note(4)
    }
    let value = link.value
    if let next = link.next { link = next }
    return value
  }
}
