// The built-in functions over things to walk over: sum, min, max, sorted, any, all, iter, next.

import BigInt
import PythonSyntax
import Texts

extension Interpreter {
  static func sequenceBuiltin(_ name: String) -> PyBuiltin? {
    switch name {
    case "sum":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("iterable, /, start=0")) { (interpreter, values) throws(PythonError) in
          try interpreter.sum(values[0], start: values[1])
        })
    case "min", "max":
      return PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          try interpreter.extreme(arguments, name)
        })
    case "sorted":
      let parameters = SignatureText("iterable, /, *, key=None, reverse=False")
      return PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          guard arguments.positional.count == 1 else {
            throw PythonError(.type, "sorted expected 1 argument, got \(arguments.positional.count)")
          }
          let values = try parameters.signature.bind(arguments, function: "sort")
          let items = try interpreter.elementsInAnyOrder(of: values[0])
          let isReversed = try interpreter.isTrue(values[2])
          if case .set(let set) = values[0], !set.hasKnownOrder, !values[1].isNone {
            return .list(PyList(try interpreter.sortedWithoutTies(items, key: values[1], reverse: isReversed)))
          }
          let sorted = try interpreter.sorted(items, key: values[1], reverse: isReversed)
          return .list(PyList(sorted))
        })
    case "any", "all":
      return PyBuiltin(
        name, derivative: .through,
        .unary { (interpreter, value) throws(PythonError) in
          let wanted = name == "any"
          if case .set(let set) = value {
            for item in set.unorderedElements where try interpreter.isTrue(item) == wanted { return .bool(wanted) }
            return .bool(!wanted)
          }
          let iterator = try interpreter.iterator(over: value)
          while let item = try iterator.next(interpreter) {
            try Meter.charge(1)
            if try interpreter.isTrue(item) == wanted { return .bool(wanted) }
          }
          return .bool(!wanted)
        })
    case "iter":
      return PyBuiltin(
        name, derivative: .through,
        .free { (interpreter, arguments) throws(PythonError) in
          guard arguments.keywords.isEmpty else { throw .misfit("iter() takes no keyword arguments") }
          switch arguments.positional.count {
          case 1: return .iterator(try interpreter.iterator(over: arguments.positional[0]))
          case 2:
            switch arguments.positional[0] {
            case .function, .builtin, .type, .object: break
            default: throw PythonError(.type, "iter(v, w): v must be callable")
            }
            return .iterator(CallIterator(arguments.positional[0], arguments.positional[1]))
          case 0: throw .misfit("iter expected at least 1 argument, got 0")
          default:
            throw .misfit("iter expected at most 2 arguments, got \(arguments.positional.count)")
          }
        })
    case "next":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("iterator, default=…, /")) { (interpreter, values) throws(PythonError) in
          if values[0].special(.next) != nil {
            // What its StopIteration brings along is for whoever asked.
            if case .unbound = values[1] { return try interpreter.callSpecial(.next, of: values[0]) ?? .none }
            return try interpreter.objectNext(values[0]) ?? values[1]
          }
          guard case .iterator(let iterator) = values[0] else {
            throw PythonError(.type, "'\(values[0].typeName)' object is not an iterator")
          }
          if let item = try iterator.next(interpreter) { return item }
          if case .unbound = values[1] { throw try interpreter.stopIteration(of: iterator) }
          return values[1]
        })
    default: return nil
    }
  }

  /// `sum`: from left to right, as CPython 3.11 adds (3.12 and later compensate the rounding of floats).
  private func sum(_ source: Value, start: Value) throws(PythonError) -> Value {
    if case .string = start {
      _ = try iterator(over: source)
      throw PythonError(.type, "sum() can't sum strings [use ''.join(seq) instead]")
    }
    if let bytes = start.bytes {
      _ = try iterator(over: source)
      throw PythonError(.type, "sum() can't sum \(bytes.type.name) [use b''.join(seq) instead]")
    }
    if case .set(let set) = source, !set.hasKnownOrder {
      // Adding strings fails whatever the order; only numbers could hide among them.
      try set.checkOrder()
    }
    if case .range(let range) = source, case .int(let first) = start { return sum(range, first) }
    let iterator = try iterator(over: source)
    var total = start
    while let item = try iterator.next(self) {
      try Meter.charge(1)
      switch (total, item) {
      case (.int(let a), .int(let b)):
        let (sum, isTooLarge) = a.addingReportingOverflow(b)
        total = isTooLarge ? try binary(.add, total, item) : .int(sum)
      case (.float(let a), .float(let b)): total = .float(a + b)
      case (.float(let a), .int(let b)): total = .float(a + Double(b))
      default: total = try binary(.add, total, item)
      }
    }
    return total
  }

  private func sum(_ range: PyRange, _ start: Int) -> Value {
    guard range.count > 0 else { return .int(start) }
    let first = Double(range.start)
    let last = Double(range[range.count - 1])
    // An arithmetic series, where its sum is far from the bounds.
    guard (abs(first) + abs(last)) * Double(range.count) < 0x1p61, start.magnitude < 1 << 61 else {
      let ends = Int128(range.start) + Int128(range[range.count - 1])
      // One of the two is even.
      let sum = range.count % 2 == 0 ? Int128(range.count / 2) * ends : Int128(range.count) * (ends / 2)
      return Value(BigInt(sum + Int128(start)))
    }
    let ends = range.start + range[range.count - 1]
    return .int(
      start + (range.count % 2 == 0 ? range.count / 2 * ends : range.count * (ends / 2) + (ends % 2) * range.count / 2))
  }

  /// `min` and `max`: of one thing to walk over, or of several arguments.
  private func extreme(_ arguments: CallArguments, _ name: String) throws(PythonError) -> Value {
    let values = arguments.positional
    guard let first = values.first else {
      throw .misfit("\(name) expected at least 1 argument, got 0")
    }
    let named = arguments.keywords.count
    if named > 2 { throw .misfit("\(name)() takes at most 2 keyword arguments (\(named) given)") }
    var key = Value.none
    var fallback: Value?
    for (keyword, value) in arguments.keywords {
      switch keyword {
      case "key": key = value
      case "default": fallback = value
      default: throw .misfit("'\(keyword)' is an invalid keyword argument for \(name)()")
      }
    }
    guard values.count == 1 || fallback == nil else {
      throw PythonError(.type, "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    let items = values.count == 1 ? try elementsInAnyOrder(of: first) : values
    let op: ComparisonOperator = name == "max" ? .greater : .less
    var best: (item: Value, key: Value)?
    var hasTie = false
    for item in items {
      try Meter.charge(1)
      var itemKey = item
      if case .none = key {} else { itemKey = try call(key, CallArguments([item])) }
      guard let current = best else {
        best = (item, itemKey)
        continue
      }
      if case .int(let a) = itemKey, case .int(let b) = current.key {
        if name == "max" ? a > b : a < b {
          best = (item, itemKey)
          hasTie = false
        } else if a == b {
          hasTie = true
        }
      } else if try isTrue(compare(op, itemKey, current.key)) {
        best = (item, itemKey)
        hasTie = false
      } else if case .set = first, try !isTrue(compare(op, current.key, itemKey)) {
        hasTie = true
      }
    }
    if hasTie, values.count == 1, case .set(let set) = first { try set.checkOrder() }
    if let best { return best.item }
    if let fallback { return fallback }
    throw PythonError(.value, "\(name)() arg is an empty sequence")
  }

  /// Where a key function takes elements of a set for equal, their order is the set's.
  fileprivate func sortedWithoutTies(_ items: [Value], key: Value, reverse: Bool) throws(PythonError) -> [Value] {
    let pairs = try sortedPairs(items, key: key, reverse: reverse)
    for (first, second) in zip(pairs, pairs.dropFirst()) {
      guard try !less(first.key, second.key), try !less(second.key, first.key) else { continue }
      throw .unsupported(
        "sorting a set of strings by a key that several share (real Python's order changes from run to run)")
    }
    return pairs.map(\.value)
  }
}
