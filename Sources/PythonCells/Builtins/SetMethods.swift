// The methods of set and frozenset, and their operators.

import OrderedCollections
import PythonSyntax

/// A method of set or frozenset; its first argument is the set.
func setMethod(_ name: String, isFrozen: Bool) -> PyBuiltin? {
  let table = MethodTable<PySet>(type: isFrozen ? "frozenset" : "set") {
    if case .set(let set) = $0, set.isFrozen == isFrozen { set } else { nil }
  }
  if isFrozen {
    switch name {
    case "add", "discard", "remove", "pop", "clear", "update", "intersection_update", "difference_update",
      "symmetric_difference_update":
      return nil
    default: break
    }
  }
  switch name {
  case "add":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, set, item) throws(PythonError) in
        try set.insert(PyKey(item))
        try Meter.grown(to: set.count, bytes: 48)
        return .none
      })
  case "discard":
    return table.method(
      name, changesItsObject: true,
      one: { (_, set, item) throws(PythonError) in
        try set.remove(PyKey(element: item))
        return .none
      })
  case "remove":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, set, item) throws(PythonError) in
        guard try set.remove(PyKey(element: item)) else { throw try interpreter.keyError(item) }
        return .none
      })
  case "pop":
    return table.method(name, changesItsObject: true) { (_, set) throws(PythonError) in
      guard let item = try set.removeFirst() else { throw PythonError(.key, "'pop from an empty set'") }
      return item
    }
  case "clear":
    return table.method(name, changesItsObject: true) { (_, set) throws(PythonError) in
      set.removeAll()
      return .none
    }
  case "copy":
    return table.method(name) { (_, set) throws(PythonError) in .set(set.isFrozen ? set : set.copy()) }
  case "isdisjoint":
    return table.method(
      name,
      one: { (interpreter, set, other) throws(PythonError) in
        if case .set(let other) = other { return .bool(try set.isDisjoint(with: other)) }
        for item in try interpreter.elementsInAnyOrder(of: other) {
          if try set.contains(PyKey(item)) { return .bool(false) }
        }
        return .bool(true)
      })
  case "issubset":
    return table.method(
      name,
      one: { (interpreter, set, other) throws(PythonError) in
        .bool(try set.isSubset(of: interpreter.set(from: other)))
      })
  case "issuperset":
    return table.method(
      name,
      one: { (interpreter, set, other) throws(PythonError) in
        .bool(try interpreter.set(from: other).isSubset(of: set))
      })
  default: return setAlgebraMethod(name, table, isFrozen: isFrozen)
  }
}

private func setAlgebraMethod(_ name: String, _ table: MethodTable<PySet>, isFrozen: Bool) -> PyBuiltin? {
  /// A method that takes any number of things to walk over, none of them by name.
  func many(
    changesItsObject: Bool = false, _ body: @escaping (Interpreter, PySet, [Value]) throws(PythonError) -> Value
  ) -> PyBuiltin {
    table.free(name, changesItsObject: changesItsObject) { (interpreter, set, arguments) throws(PythonError) in
      guard arguments.keywords.isEmpty else { throw .misfit("\(table.type).\(name)() takes no keyword arguments") }
      return try body(interpreter, set, arguments.positional)
    }
  }
  switch name {
  case "union":
    return many { (interpreter, set, others) throws(PythonError) in
      let result = set.copy()
      for other in others { try interpreter.update(result, with: other) }
      return .set(result)
    }
  case "update":
    return many(changesItsObject: true) { (interpreter, set, others) throws(PythonError) in
      for other in others { try interpreter.update(set, with: other) }
      return .none
    }
  case "intersection":
    return many { (interpreter, set, others) throws(PythonError) in
      .set(try interpreter.intersection(set, others))
    }
  case "intersection_update":
    return many(changesItsObject: true) { (interpreter, set, others) throws(PythonError) in
      set.take(try interpreter.intersection(set, others))
      return .none
    }
  case "difference":
    return many { (interpreter, set, others) throws(PythonError) in
      guard let first = others.first else { return .set(set.copy()) }
      let result = try interpreter.difference(set, first)
      for other in others.dropFirst() { try interpreter.subtract(other, from: result) }
      return .set(result)
    }
  case "difference_update":
    return many(changesItsObject: true) { (interpreter, set, others) throws(PythonError) in
      for other in others { try interpreter.subtract(other, from: set) }
      return .none
    }
  case "symmetric_difference":
    return table.method(
      name,
      one: { (interpreter, set, other) throws(PythonError) in
        let result = PySet(isFrozen: isFrozen)
        try interpreter.update(result, with: other)
        try result.formSymmetricDifference(set)
        return .set(result)
      })
  case "symmetric_difference_update":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, set, other) throws(PythonError) in
        try interpreter.formSymmetricDifference(set, other)
        return .none
      })
  default: return nil
  }
}

extension PyKey {
  /// What a set is asked for: another set stands for the frozenset with its elements.
  init(element: Value) throws(PythonError) {
    let isHashed = element.isObject && element.special(.hash) != nil
    if case .set(let set) = element.plain, !set.isFrozen, !isHashed {
      try self.init(.set(set.copy(isFrozen: true)))
    } else {
      try self.init(element)
    }
  }
}

extension Interpreter {
  /// set_update_internal
  func update(_ set: PySet, with source: Value) throws(PythonError) {
    switch source {
    case .set(let other): try set.formUnion(other)
    case .dict(let dict):
      set.makeRoom(dict.count)
      for (key, _) in dict.entries { try set.insert(key) }
    default:
      let iterator = try iterator(over: source)
      while let item = try iterator.next(self) {
        try Meter.charge(1)
        try set.insert(PyKey(item))
        try Meter.grown(to: set.count, bytes: 48)
      }
    }
  }

  /// The value itself if it is a set, else a set of its elements.
  fileprivate func set(from value: Value) throws(PythonError) -> PySet {
    if case .set(let set) = value { return set }
    let set = PySet()
    try update(set, with: value)
    return set
  }

  /// set_intersection_multi
  fileprivate func intersection(_ set: PySet, _ others: [Value]) throws(PythonError) -> PySet {
    if others.isEmpty { return set.copy() }
    var result = set
    for other in others {
      if case .set(let other) = other {
        result = try result.intersection(other)
        continue
      }
      let kept = PySet(isFrozen: set.isFrozen)
      let iterator = try iterator(over: other)
      while let item = try iterator.next(self) {
        try Meter.charge(1)
        let key = try PyKey(item)
        if try result.contains(key) { try kept.insert(key) }
      }
      result = kept
    }
    return result
  }

  /// set_difference
  fileprivate func difference(_ set: PySet, _ other: Value) throws(PythonError) -> PySet {
    switch other {
    case .set(let other): return try set.subtracting(other)
    case .dict(let dict) where set.count >> 2 <= dict.count:
      return try set.subtracting(keysOf: dict)
    default:
      let result = set.copy()
      try subtract(other, from: result)
      return result
    }
  }

  /// set_difference_update_internal
  fileprivate func subtract(_ other: Value, from set: PySet) throws(PythonError) {
    if case .set(let other) = other { return try set.subtract(other) }
    let iterator = try iterator(over: other)
    while let item = try iterator.next(self) {
      try Meter.charge(1)
      try set.remove(PyKey(item))
    }
    set.purge()
  }

  /// set_symmetric_difference_update
  fileprivate func formSymmetricDifference(_ set: PySet, _ other: Value) throws(PythonError) {
    if case .dict(let dict) = other {
      for (key, _) in dict.entries { if try !set.remove(key) { try set.insert(key) } }
    } else {
      try set.formSymmetricDifference(self.set(from: other))
    }
  }

  /// `a | b`, `a & b`, `a - b`, `a ^ b` of sets and of dictionaries' keys and items; nil where these have no such operator.
  func setOperation(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    if case .set(let left) = a, case .set(let right) = b {
      switch op {
      case .bitOr:
        let result = left.copy()
        try result.formUnion(right)
        return .set(result)
      case .bitAnd: return .set(try left.intersection(right))
      case .subtract: return .set(try left.subtracting(right))
      case .bitXor:
        let result = right.copy(isFrozen: left.isFrozen)
        try result.formSymmetricDifference(left)
        return .set(result)
      default: return nil
      }
    }
    guard a.isSetLikeView || b.isSetLikeView else { return nil }
    // Objects/dictobject.c, dictviews_sub … dictviews_xor: a set of the first operand, then changed by the second,
    // which may be anything to walk over.
    switch op {
    case .bitOr, .subtract, .bitXor:
      let result = PySet()
      try update(result, with: a)
      switch op {
      case .bitOr: try update(result, with: b)
      case .subtract: try subtract(b, from: result)
      default: try result.formSymmetricDifference(set(from: b))
      }
      return .set(result)
    case .bitAnd:
      // _PyDictView_Intersect
      var (asked, walked) = a.isSetLikeView ? (a, b) : (b, a)
      let count = try length(asked)
      if case .set(let set) = walked, count <= set.count { return .set(try intersection(set, [asked])) }
      if walked.isSetLikeView, try length(walked) > count { swap(&asked, &walked) }
      let result = PySet()
      let iterator = try iterator(over: walked)
      while let item = try iterator.next(self) {
        try Meter.charge(1)
        if try contains(asked, item) { try result.insert(PyKey(item)) }
      }
      return .set(result)
    default: return nil
    }
  }

  /// `a < b` and its like, `==` too, of sets and of dictionaries' keys and items; nil where these are not comparable.
  func setComparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Bool? {
    guard a.isSetLike, b.isSetLike else { return nil }
    func isSubset(_ part: Value, _ whole: Value) throws(PythonError) -> Bool {
      if case .set(let part) = part, case .set(let whole) = whole { return try part.isSubset(of: whole) }
      for item in try elementsInAnyOrder(of: part) where try !contains(whole, item) { return false }
      return true
    }
    let left = try length(a)
    let right = try length(b)
    switch op {
    case .equal: return left == right ? try isSubset(a, b) : false
    case .notEqual: return left == right ? try !isSubset(a, b) : true
    case .less: return left < right ? try isSubset(a, b) : false
    case .lessEqual: return left <= right ? try isSubset(a, b) : false
    case .greater: return left > right ? try isSubset(b, a) : false
    case .greaterEqual: return left >= right ? try isSubset(b, a) : false
    default: return nil
    }
  }
}

extension Value {
  /// Keys and items of a dictionary behave as sets do.
  fileprivate var isSetLikeView: Bool {
    if case .dictView(let view) = self { return view.kind != .values }
    return false
  }

  fileprivate var isSetLike: Bool {
    if case .set = self { return true }
    return isSetLikeView
  }
}
