// Until the coordinator's and the array colleagues' files are merged.
import Arrays

extension Interpreter {
  func write(_ text: String) { Swift.print(text, terminator: "") }
  func attribute(_ value: Value, _ name: String) throws(PythonError) -> Value {
    if let m = value.type?.method(name) { return .builtin(m) }
    throw PythonError(.attribute, "'\(value.typeName)' object has no attribute '\(name)'")
  }
  func isTrue(_ v: Value) throws(PythonError) -> Bool {
    switch v {
    case .none: return false
    case .bool(let b), .numpyBool(let b): return b
    case .int(let i), .numpyInt(let i): return i != 0
    case .float(let f), .numpyFloat(let f): return f != 0
    case .string(let s): return s.count != 0
    case .list, .tuple, .dict, .set, .range, .dictView: return try length(v) != 0
    default: return true
    }
  }
  func equal(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    switch (a, b) {
    case (.list(let x), .list(let y)):
      guard x.items.count == y.items.count else { return false }
      for (i, j) in zip(x.items, y.items) where try !equal(i, j) { return false }
      return true
    case (.dict(let x), .dict(let y)):
      guard x.count == y.count else { return false }
      for (k, v) in x.entries { guard let w = y[k], try equal(v, w) else { return false } }
      return true
    default:
      if let r = try setComparison(.equal, a, b) { return r }
      return PyKey.equal(a, b)
    }
  }
  func less(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
    if let x = try number(a), let y = try number(b) { return x < y }
    switch (a, b) {
    case (.string(let x), .string(let y)): return x.precedes(y)
    case (.tuple(let x), .tuple(let y)): return try less(x.items, y.items)
    case (.list(let x), .list(let y)): return try less(x.items, y.items)
    default: throw PythonError(.type, "'<' not supported between instances of '\(a.typeName)' and '\(b.typeName)'")
    }
  }
  private func number(_ v: Value) throws(PythonError) -> Double? { if case .array = v { nil } else { try double(v) } }
  private func less(_ x: [Value], _ y: [Value]) throws(PythonError) -> Bool {
    for (i, j) in zip(x, y) where try !equal(i, j) { return try less(i, j) }
    return x.count < y.count
  }
  func call(_ callee: Value, _ arguments: CallArguments) throws(PythonError) -> Value {
    switch callee {
    case .type(let t): return try construct(t, arguments)
    case .builtin(let b):
      switch b.implementation {
      case .unary(let f):
        guard arguments.positional.count == 1, arguments.keywords.isEmpty else { throw b.wrongArguments(arguments) }
        return try f(self, arguments.positional[0])
      case .binary(let f):
        guard arguments.positional.count == 2, arguments.keywords.isEmpty else { throw b.wrongArguments(arguments) }
        return try f(self, arguments.positional[0], arguments.positional[1])
      case .bound(let s, let f): return try f(self, s.bind(arguments, function: b.name))
      case .free(let f): return try f(self, arguments)
      }
    default: throw PythonError(.type, "'\(callee.typeName)' object is not callable")
    }
  }
  func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    if let r = try setOperation(op, a, b) { return r }
    if case .add = op, case .float(let x) = a, case .float(let y) = b { return .float(x + y) }
    if case .add = op, case .int(let x) = a, case .float(let y) = b { return .float(Double(x) + y) }
    if case .add = op, case .float(let x) = a, case .bool(let y) = b { return .float(x + (y ? 1 : 0)) }
    if case .power = op, case .int(let x) = a, case .int(let y) = b { return .int((0..<y).reduce(1) { p, _ in p * x }) }
    if case .multiply = op, let x = try double(a), let y = try double(b) { return .float(x * y) }
    if case .remainder = op, case .string(let x) = a { return try percentFormat(x, b) }
    throw PythonError(
      .type, "unsupported operand type(s) for \(op.rawValue): '\(a.typeName)' and '\(b.typeName)'")
  }
  func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    switch op {
    case .less: return .bool(try less(a, b))
    case .greater:
      do throws(PythonError) { return .bool(try less(b, a)) } catch {
        throw PythonError(.type, "'>' not supported between instances of '\(a.typeName)' and '\(b.typeName)'")
      }
    default: return .bool(try equal(a, b))
    }
  }
  func arrayIterator(_ a: NDArray) throws(PythonError) -> PyIterator { throw .unsupported("array") }
  func arrayScalar(_ a: NDArray) -> Scalar? { nil }
  func arrayGet(_ a: NDArray, _ i: Value) throws(PythonError) -> Value { throw .unsupported("array") }
  func arraySet(_ a: NDArray, _ i: Value, _ v: Value) throws(PythonError) { throw .unsupported("array") }
  func arrayContains(_ a: Value, _ i: Value) throws(PythonError) -> Bool { throw .unsupported("array") }
  func arrayAbsolute(_ a: NDArray) throws(PythonError) -> Value { throw .unsupported("array") }
}
public final class PyFunction { let name = "f" }
