// `collections.deque`: a list that is cheap at both ends. The elements lie in a ring.

import PythonSyntax

/// A deque.
final class PyDeque: PyObject {
  private var ring: [Value] = []
  private var first = 0
  private(set) var count = 0
  let limit: Int?
  /// Whether its text is being made, in which it may stand itself.
  private var isShown = false
  /// Goes up whenever elements come or go: who walks over it must notice.
  private(set) var changes = 0 {
    didSet { if front != nil { forgetFront() } }
  }
  /// What is known of its left end. Only `append` leaves it as it is.
  private(set) var front: SettledFront?

  nonisolated(unsafe) static let type = PyType(module: "collections", name: "deque", methods: dequeMethod)

  init(limit: Int?) {
    self.limit = limit
    super.init(PyDeque.type)
  }

  deinit { if Waiting.isNeeded { Waiting.keep(ring) } }

  func keep(_ front: SettledFront) { self.front = front }

  @inline(never)
  private func forgetFront() {
    front?.forget()
    front = nil
  }

  /// From left to right.
  var items: [Value] { items(from: 0) }

  func items(from place: Int) -> [Value] { (place..<count).map { self[$0] } }

  subscript(_ place: Int) -> Value {
    get { ring[(first &+ place) & (ring.count &- 1)] }
    set {
      if front != nil { forgetFront() }
      ring[(first &+ place) & (ring.count &- 1)] = newValue
    }
  }

  private func grow() throws(PythonError) {
    let size = max(8, 2 * ring.count)
    try Meter.reserve(16 * size)
    var larger: [Value] = []
    larger.reserveCapacity(size)
    for place in 0..<count { larger.append(self[place]) }
    larger.append(contentsOf: repeatElement(.unbound, count: size - count))
    (ring, first) = (larger, 0)
  }

  func append(_ value: Value) throws(PythonError) {
    let known = front
    front = nil
    changes &+= 1
    if limit == 0 { return }
    if count == limit { _ = takeFirst() } else { front = known }
    known?.tellOthers()
    if count == ring.count { try grow() }
    ring[(first &+ count) & (ring.count &- 1)] = value
    count &+= 1
  }

  func prepend(_ value: Value) throws(PythonError) {
    changes &+= 1
    if limit == 0 { return }
    if count == limit { _ = takeLast() }
    if count == ring.count { try grow() }
    first = (first &- 1) & (ring.count &- 1)
    count &+= 1
    ring[first] = value
  }

  /// Precondition: there is one.
  func takeFirst() -> Value {
    changes &+= 1
    var value = Value.unbound
    swap(&value, &ring[first])
    first = (first &+ 1) & (ring.count &- 1)
    count &-= 1
    return value
  }

  func takeLast() -> Value {
    changes &+= 1
    var value = Value.unbound
    swap(&value, &ring[(first &+ count &- 1) & (ring.count &- 1)])
    count &-= 1
    return value
  }

  func removeAll() {
    (ring, first, count) = ([], 0, 0)
    changes &+= 1
  }

  func replaceAll(_ values: [Value]) throws(PythonError) {
    removeAll()
    for value in values { try append(value) }
  }

  func copy() throws(PythonError) -> PyDeque {
    let copy = PyDeque(limit: limit)
    try copy.replaceAll(items)
    return copy
  }

  fileprivate func place(_ index: Value, _ interpreter: Interpreter) throws(PythonError) -> Int {
    guard index.integerIndex != nil || index.isObject else {
      throw PythonError(.type, "sequence index must be integer, not '\(index.typeName)'")
    }
    let number = try interpreter.index(index)
    let place = number < 0 ? number &+ count : number
    guard place >= 0, place < count else { throw PythonError(.index, "deque index out of range") }
    return place
  }

  /// Whether that is the element there; comparing may run a cell's code, which must leave the deque as it is.
  fileprivate func holds(_ value: Value, at place: Int, _ interpreter: Interpreter) throws(PythonError) -> Bool {
    let before = changes
    let isSame = try interpreter.isSame(self[place], value)
    guard changes == before else { throw PythonError(.runtime, "deque mutated during iteration") }
    return isSame
  }

  /// `deque([…], maxlen=3)`
  fileprivate func repr(_ interpreter: Interpreter) throws(PythonError) -> String {
    if isShown { return "[...]" }
    isShown = true
    defer { isShown = false }
    let list = try interpreter.repr(.list(PyList(items)))
    return "deque(\(list)\(limit.map { ", maxlen=\($0)" } ?? ""))"
  }
}

/// Walks over a deque, which must stay as it is meanwhile.
final class DequeIterator: PyIterator {
  private let deque: PyDeque
  private let changes: Int
  private var place: Int
  private let isReversed: Bool
  init(_ deque: PyDeque, isReversed: Bool = false) {
    self.deque = deque
    self.isReversed = isReversed
    changes = deque.changes
    place = 0
    super.init(typeName: isReversed ? "_collections._deque_reverse_iterator" : "_collections._deque_iterator")
  }

  override var reached: [Value]? { [.object(deque)] }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard place < deque.count || deque.changes != changes else { return nil }
    guard deque.changes == changes else { throw PythonError(.runtime, "deque mutated during iteration") }
    defer { place += 1 }
    return isReversed ? deque[deque.count - 1 - place] : deque[place]
  }
}

/// A method of deques; its first argument is the deque, but for `__new__`.
private func dequeMethod(_ name: String) -> PyBuiltin? {
  let table = MethodTable<PyDeque>(type: "deque") { (value) throws(PythonError) in
    guard case .object(let object) = value else { return nil }
    return object as? PyDeque
  }
  func other(_ value: Value) -> PyDeque? {
    if case .object(let object) = value { object as? PyDeque } else { nil }
  }
  switch name {
  case "__new__":
    return PyBuiltin(
      "deque", derivative: .through,
      .bound(SignatureText("iterable=…, maxlen=None")) { (interpreter, values) throws(PythonError) in
        var limit: Int?
        switch values[1] {
        case .none: break
        case .int(let number):
          guard number >= 0 else { throw PythonError(.value, "maxlen must be non-negative") }
          limit = number
        default: throw PythonError(.type, "an integer is required")
        }
        let deque = PyDeque(limit: limit)
        if !values[0].isUnbound { try extend(deque, values[0], interpreter) }
        return .object(deque)
      })
  case "append":
    return table.method(
      name, changesItsObject: true,
      one: { (_, deque, value) throws(PythonError) in
        try deque.append(value)
        return .none
      })
  case "appendleft":
    return table.method(
      name, changesItsObject: true,
      one: { (_, deque, value) throws(PythonError) in
        try deque.prepend(value)
        return .none
      })
  case "pop":
    return table.method(name, changesItsObject: true) { (_, deque) throws(PythonError) in
      guard deque.count > 0 else { throw PythonError(.index, "pop from an empty deque") }
      return deque.takeLast()
    }
  case "popleft":
    return table.method(name, changesItsObject: true) { (_, deque) throws(PythonError) in
      guard deque.count > 0 else { throw PythonError(.index, "pop from an empty deque") }
      return deque.takeFirst()
    }
  case "extend":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, deque, values) throws(PythonError) in
        try extend(deque, values, interpreter)
        return .none
      })
  case "extendleft":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, deque, values) throws(PythonError) in
        for value in try elements(values, of: deque, interpreter) { try deque.prepend(value) }
        return .none
      })
  case "clear":
    return table.method(name, changesItsObject: true) { (_, deque) throws(PythonError) in
      deque.removeAll()
      return .none
    }
  case "copy", "__copy__":
    return table.method(name) { (_, deque) throws(PythonError) in .object(try deque.copy()) }
  case "reverse":
    return table.method(name, changesItsObject: true) { (_, deque) throws(PythonError) in
      try deque.replaceAll(deque.items.reversed())
      return .none
    }
  case "rotate":
    return table.method(name, "n=1, /", changesItsObject: true) { (interpreter, deque, values) throws(PythonError) in
      let steps = try interpreter.index(values[0])
      guard deque.count > 1 else { return .none }
      let shift = ((steps % deque.count) + deque.count) % deque.count
      if shift <= deque.count / 2 {
        for _ in 0..<shift { try deque.prepend(deque.takeLast()) }
      } else {
        for _ in 0..<(deque.count - shift) { try deque.append(deque.takeFirst()) }
      }
      return .none
    }
  case "count":
    return table.method(
      name,
      one: { (interpreter, deque, value) throws(PythonError) in
        var count = 0
        for place in 0..<deque.count where try deque.holds(value, at: place, interpreter) { count += 1 }
        return .int(count)
      })
  case "index":
    return table.method(name, "value, start=0, stop=…, /") { (interpreter, deque, values) throws(PythonError) in
      func bound(_ value: Value) throws(PythonError) -> Int {
        if let long = value.longWhole { return long.isNegative ? 0 : deque.count }
        let number = try interpreter.index(value)
        return min(max(number < 0 ? number + deque.count : number, 0), deque.count)
      }
      let start = try bound(values[1])
      let stop = values[2].isUnbound ? deque.count : try bound(values[2])
      for place in stride(from: start, to: stop, by: 1) where try deque.holds(values[0], at: place, interpreter) {
        return .int(place)
      }
      throw PythonError(.value, "\(try interpreter.repr(values[0])) is not in deque")
    }
  case "insert":
    return table.method(name, "index, value, /", changesItsObject: true) {
      (interpreter, deque, values) throws(PythonError) in
      guard deque.limit.map({ deque.count < $0 }) ?? true else {
        throw PythonError(.index, "deque already at its maximum size")
      }
      let number = try interpreter.index(values[0])
      var items = deque.items
      items.insert(values[1], at: min(max(number < 0 ? number + items.count : number, 0), items.count))
      try deque.replaceAll(items)
      return .none
    }
  case "remove":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, deque, value) throws(PythonError) in
        var items = deque.items
        for place in items.indices where try interpreter.isSame(items[place], value) {
          items.remove(at: place)
          try deque.replaceAll(items)
          return .none
        }
        throw PythonError(.value, "\(try interpreter.repr(value)) is not in deque")
      })
  case "__len__": return table.method(name) { (_, deque) throws(PythonError) in .int(deque.count) }
  case "__iter__": return table.method(name) { (_, deque) throws(PythonError) in .iterator(DequeIterator(deque)) }
  case "__reversed__":
    return table.method(name) { (_, deque) throws(PythonError) in .iterator(DequeIterator(deque, isReversed: true)) }
  case "__repr__":
    return table.method(name) { (interpreter, deque) throws(PythonError) in
      try interpreter.enter(" while getting the repr of an object")
      defer { interpreter.depth -= 1 }
      return .string(PyString(try deque.repr(interpreter)))
    }
  case "__getitem__":
    return table.method(
      name,
      one: { (interpreter, deque, index) throws(PythonError) in
        deque[try deque.place(index, interpreter)]
      })
  case "__setitem__":
    return table.method(name, "index, value, /", changesItsObject: true) {
      (interpreter, deque, values) throws(PythonError) in
      deque[try deque.place(values[0], interpreter)] = values[1]
      return .none
    }
  case "__delitem__":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, deque, index) throws(PythonError) in
        let place = try deque.place(index, interpreter)
        var items = deque.items
        items.remove(at: place)
        try deque.replaceAll(items)
        return .none
      })
  case "__contains__":
    return table.method(
      name,
      one: { (interpreter, deque, value) throws(PythonError) in
        for place in 0..<deque.count where try deque.holds(value, at: place, interpreter) { return .bool(true) }
        return .bool(false)
      })
  case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__":
    return table.method(
      name,
      one: { (interpreter, deque, value) throws(PythonError) in
        guard let second = other(value), let operation = deque.comparison(name) else { return .notImplemented }
        return try interpreter.compare(operation, .list(PyList(deque.items)), .list(PyList(second.items)))
      })
  case "__add__":
    return table.method(
      name,
      one: { (_, deque, value) throws(PythonError) in
        guard let second = other(value) else {
          throw PythonError(.type, "can only concatenate deque (not \"\(value.typeName)\") to deque")
        }
        let sum = try deque.copy()
        for item in second.items { try sum.append(item) }
        return .object(sum)
      })
  case "__iadd__":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, deque, value) throws(PythonError) in
        try extend(deque, value, interpreter)
        return .object(deque)
      })
  case "__mul__", "__rmul__", "__imul__":
    return table.method(
      name,
      one: { (interpreter, deque, value) throws(PythonError) in
        guard let times = value.integerIndex else {
          throw PythonError(.type, "can't multiply sequence by non-int of type '\(value.typeName)'")
        }
        let items = deque.items
        let (total, overflow) = items.count.multipliedReportingOverflow(by: max(times, 0))
        if deque.limit == nil { try interpreter.reserveElements(overflow ? .max : total) }
        let result = name == "__imul__" ? deque : PyDeque(limit: deque.limit)
        if name == "__imul__" { result.removeAll() }
        // Of what a bounded one would forget again only the end counts.
        var turns = items.isEmpty ? 0 : max(times, 0)
        if let limit = deque.limit, !items.isEmpty { turns = min(turns, limit / items.count + 2) }
        for _ in 0..<turns { for item in items { try result.append(item) } }
        return .object(result)
      })
  default: return nil
  }
}

extension PyDeque {
  fileprivate func comparison(_ name: String) -> ComparisonOperator? {
    switch name {
    case "__eq__": .equal
    case "__ne__": .notEqual
    case "__lt__": .less
    case "__le__": .lessEqual
    case "__gt__": .greater
    case "__ge__": .greaterEqual
    default: nil
    }
  }
}

/// The elements, which may be the deque's own.
private func elements(_ values: Value, of deque: PyDeque, _ interpreter: Interpreter) throws(PythonError) -> [Value] {
  if case .object(let object) = values, object === deque { return deque.items }
  return try interpreter.elements(of: values)
}

private func extend(_ deque: PyDeque, _ values: Value, _ interpreter: Interpreter) throws(PythonError) {
  if deque.limit != nil, case .object(let object) = values, object !== deque {
    // Not all of them may be needed at once.
    let iterator = try interpreter.iterator(over: values)
    while let value = try iterator.next(interpreter) {
      try Meter.charge(1)
      try deque.append(value)
    }
    return
  }
  if deque.limit != nil, case .iterator(let iterator) = values {
    while let value = try iterator.next(interpreter) {
      try Meter.charge(1)
      try deque.append(value)
    }
    return
  }
  for value in try elements(values, of: deque, interpreter) { try deque.append(value) }
}
