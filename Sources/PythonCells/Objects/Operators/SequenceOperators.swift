// The operators of strings, lists, tuples, sets and dictionaries, and how large what they make may become.

import PythonSyntax
import Texts

extension Interpreter {
  /// nil when neither operand has a use for the operator.
  func sequence(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    switch (operation, a, b) {
    case (.add, .string(let x), .string(let y)):
      try Meter.reserve(x.text.utf8.count + y.text.utf8.count)
      return .string(PyString(x.text + y.text, isASCII: x.isASCII && y.isASCII))
    case (.add, .list(let x), .list(let y)):
      try reserveElements(x.items.count + y.items.count)
      return .list(PyList(x.items + y.items))
    case (.add, .tuple(let x), .tuple(let y)):
      try reserveElements(x.items.count + y.items.count)
      return .tuple(PyTuple(x.items + y.items))
    case (.add, .string, _):
      throw PythonError(.type, "can only concatenate str (not \"\(b.typeName)\") to str")
    case (.add, .list, _):
      throw PythonError(.type, "can only concatenate list (not \"\(b.typeName)\") to list")
    case (.add, .tuple, _):
      throw PythonError(.type, "can only concatenate tuple (not \"\(b.typeName)\") to tuple")
    case (.remainder, .string(let format), _):
      if case .tuple? = b.derivedBase { return try percentFormat(format, b.plain) }
      return try percentFormat(format, b)
    case (.multiply, _, _) where a.isSequence || b.isSequence:
      let (container, times) = a.isSequence ? (a, b) : (b, a)
      if times.longWhole != nil { throw PythonError(.overflow, "cannot fit 'int' into an index-sized integer") }
      return try repeated(container, repetitions(times))
    case (.bitOr, .dict, .dict(let y)):
      guard case .dict(let result) = try callMethod(a, "copy") else { return nil }
      try result.merge(y)
      return .dict(result)
    case (.bitOr, .type, .type), (.bitOr, .type, .none), (.bitOr, .none, .type): return try typeUnion(a, b)
    case _ where operation.isSetAlgebra: return try setOperation(operation, a, b)
    default: return nil
    }
  }

  /// How often a sequence is repeated: an int, or what has `__index__`.
  func repetitions(_ times: Value) throws(PythonError) -> Int {
    if let count = times.integerIndex { return max(count, 0) }
    guard times.special(.index) != nil else {
      throw PythonError(.type, "can't multiply sequence by non-int of type '\(times.typeName)'")
    }
    guard let count = Int(exactly: try wholeIndex(times)) else {
      throw PythonError(.overflow, "cannot fit '\(times.typeName)' into an index-sized integer")
    }
    return max(count, 0)
  }

  private func repeated(_ container: Value, _ count: Int) throws(PythonError) -> Value {
    func check(_ length: Int) throws(PythonError) {
      let (total, overflow) = length.multipliedReportingOverflow(by: count)
      try Meter.reserve(overflow ? .max : total)
    }
    // Nothing any number of times is nothing, and soon done.
    let count = container.isEmptySequence ? 0 : count
    switch container {
    case .string(let string):
      if string.text.utf8.count.multipliedReportingOverflow(by: count).overflow {
        throw PythonError(.overflow, "repeated string is too long")
      }
      try check(string.text.utf8.count)
      try Meter.charge(string.text.utf8.count * count >> 6)
      return .string(PyString(String(string.text, times: count), isASCII: string.isASCII))
    case .list(let list):
      try check(16 * list.items.count)
      try Meter.charge(list.items.count * count >> 3)
      return .list(PyList(repeated(list.items, count)))
    case .tuple(let tuple):
      try check(16 * tuple.items.count)
      try Meter.charge(tuple.items.count * count >> 3)
      return .tuple(PyTuple(repeated(tuple.items, count)))
    default: preconditionFailure("not a sequence")
    }
  }

  private func repeated(_ items: [Value], _ count: Int) -> [Value] {
    if items.count == 1 { return Array(repeating: items[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(items.count * count)
    for _ in 0..<count { result.append(contentsOf: items) }
    return result
  }

  // MARK: Limits

  /// Room and time for a new list or tuple of so many elements.
  @inline(__always)
  func reserveElements(_ count: Int, each bytes: Int = 16) throws(PythonError) {
    if count >= 1 << 12 {
      let (total, overflow) = count.multipliedReportingOverflow(by: bytes)
      try Meter.reserve(overflow ? .max : total)
      try Meter.charge(count >> 2)
    }
  }
}

extension Value {
  fileprivate var isEmptySequence: Bool {
    switch self {
    case .string(let string): string.text.isEmpty
    case .list(let list): list.items.isEmpty
    case .tuple(let tuple): tuple.items.isEmpty
    default: false
    }
  }
}
