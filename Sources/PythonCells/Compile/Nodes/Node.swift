// The executable tree: one final class for each kind of expression, made once by the compiler. A virtual call per node;
// names are slots, operators are enum cases, constants are values: nothing is looked up by its text while a cell runs.

import Arrays
import PythonSyntax
import Texts

/// An expression, ready to run.
class Node {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }

  func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    preconditionFailure("a node without evaluate")
  }
}

final class ConstantNode: Node {
  let value: Value
  init(_ value: Value, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value { value }
}

/// `name := value`
final class NamedNode: Node {
  let target: Target
  let value: Node
  init(target: Target, value: Node, _ range: SourceRange) {
    self.target = target
    self.value = value
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let result = try value.evaluate(frame)
    try target.store(result, frame)
    // Whoever watches the variable may have put another value in its place: one that is recorded, or moved.
    return frame.state.pointee.isWatched ? try target.evaluate(frame) : result
  }
}

// MARK: Operators

final class UnaryNode: Node {
  let operation: UnaryOperator
  let operand: Node
  init(_ operation: UnaryOperator, _ operand: Node, _ range: SourceRange) {
    self.operation = operation
    self.operand = operand
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let value = try operand.evaluate(frame)
    // Not a `switch` over a tuple: that copies the value, and its reference count is moved for nothing.
    if operation.isNegative {
      if case .float(let x) = value { return .float(-x) }
      if case .int(let n) = value, n != .min { return .int(-n) }
    }
    do {
      let result = try frame.interpreter.unary(operation, value)
      try frame.tell(range)
      return result
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
}

/// `a + b`. A traced run is asked about every operation.
class BinaryNode: Node {
  final let operation: BinaryOperator
  final let left: Node
  final let right: Node
  init(_ operation: BinaryOperator, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let a = try left.evaluate(frame)
    let b = try right.evaluate(frame)
    return try evaluate(a, b, frame)
  }
}

extension BinaryNode {
  /// The operation, whatever it is made for.
  fileprivate final func evaluate(_ a: Value, _ b: Value, _ frame: Frame) throws(PythonError) -> Value {
    do {
      let result = try frame.interpreter.binary(operation, a, b)
      try frame.tell(range)
      return result
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
}

/// The same in a run that is not traced, with the short ways of plain numbers and arrays.
final class DirectBinaryNode: BinaryNode {
  /// What the class of the last object here says to the operator.
  private var method = FoundFunction()

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let a = try left.evaluate(frame)
    let b = try right.evaluate(frame)
    if case .float(let x) = a, case .float(let y) = b {
      if let result = operation.direct(x, y) { return .float(result) }
    } else if case .int(let x) = a, case .int(let y) = b {
      switch operation {
      case .add:
        let (sum, overflow) = x.addingReportingOverflow(y)
        if !overflow { return .int(sum) }
      case .subtract:
        let (difference, overflow) = x.subtractingReportingOverflow(y)
        if !overflow { return .int(difference) }
      case .multiply:
        let (product, overflow) = x.multipliedReportingOverflow(by: y)
        if !overflow { return .int(product) }
      // Python rounds quotients down, so that a remainder has the divisor's sign.
      case .remainder where y > 0:
        let remainder = x % y
        return .int(remainder < 0 ? remainder &+ y : remainder)
      case .floorDivide where y > 0:
        let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
        return .int(remainder < 0 ? quotient &- 1 : quotient)
      default: break
      }
    } else if case .object(let object) = a {
      if let result = try special(object, a, b, frame) { return result }
    } else if case .int(let n) = a, case .float(let y) = b {
      if let result = operation.direct(Double(n), y) { return .float(result) }
    } else if case .float(let x) = a, case .int(let n) = b {
      if let result = operation.direct(x, Double(n)) { return .float(result) }
    } else if let result = operation.direct(a, b) {
      let met = FloatFaults.met
      if !met.isEmpty {
        do {
          let words = FaultWatch.words(operation.function, b)
          try frame.interpreter.note(met.ofDivision(words, .array(result)), in: words)
          try frame.tell(range)
        } catch {
          throw error.at(range, in: frame.source)
        }
      }
      return .array(result)
    }
    return try evaluate(a, b, frame)
  }
}

extension DirectBinaryNode {
  /// What an object of the lesson's says to another one of its class, or to a number of Python's own; nil where others have
  /// a word, too.
  private func special(_ object: PyObject, _ a: Value, _ b: Value, _ frame: Frame) throws(PythonError) -> Value? {
    switch b {
    case .object(let other) where other.type === object.type: break
    case .int, .float: break
    default: return nil
    }
    let function: PyFunction
    if let known = method.on(object.type, frame) {
      function = known
    } else {
      guard object.isOwnClassAlone, case .function(let found)? = object.type.find(operation.methods.0),
        found.code.isSimple, found.code.positionalCount == 2
      else { return nil }
      method.keep(found, on: object.type, frame)
      function = found
    }
    do throws(PythonError) {
      let result = try frame.call(function, a, b)
      guard !result.isNotImplemented else {
        throw frame.interpreter.unsupportedOperands(operation.rawValue, a, b)
      }
      try frame.tell(range)
      return result
    } catch {
      throw error.at(range, in: frame.source)
    }
  }
}

extension BinaryOperator {
  /// What floats come to where nothing is to be said about it.
  @inline(__always)
  fileprivate func direct(_ x: Double, _ y: Double) -> Double? {
    switch self {
    case .add: x + y
    case .subtract: x - y
    case .multiply: x * y
    case .divide where y != 0: x / y
    default: nil
    }
  }
}

/// `a < b <= c`: each operand evaluated once, the first false comparison ends it.
final class ComparisonNode: Node {
  let first: Node
  let rest: [(operation: ComparisonOperator, operand: Node)]
  /// Most have one operator.
  private let isSingle: Bool
  private let operation: ComparisonOperator
  private let second: Node
  init(_ first: Node, _ rest: [(operation: ComparisonOperator, operand: Node)], _ range: SourceRange) {
    isSingle = rest.count == 1
    (operation, second) = rest[0]
    self.first = first
    self.rest = rest
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    var left = try first.evaluate(frame)
    if isSingle {
      let right = try second.evaluate(frame)
      if case .int(let x) = left, case .int(let y) = right, operation.isOfValues {
        return .bool(operation.holds(x, y))
      }
      if case .float(let x) = left, case .float(let y) = right, operation.isOfValues {
        return .bool(operation.holds(x, y))
      }
      do { return try frame.interpreter.compare(operation, left, right) } catch {
        throw error.at(range, in: frame.source)
      }
    }
    var index = 0
    while true {
      let (operation, operand) = rest[index]
      let right = try operand.evaluate(frame)
      let result: Value
      if case .int(let x) = left, case .int(let y) = right, operation.isOfValues {
        result = .bool(operation.holds(x, y))
      } else {
        do { result = try frame.interpreter.compare(operation, left, right) } catch {
          throw error.at(range, in: frame.source)
        }
      }
      index += 1
      if index == rest.count { return result }
      if try !frame.isTrue(result, range) { return result }
      left = right
    }
  }
}

extension Frame {
  /// The truth of a value; an array's ambiguity is reported at `range`.
  @inline(__always)
  func isTrue(_ value: Value, _ range: SourceRange) throws(PythonError) -> Bool {
    if case .bool(let result) = value { return result }
    do { return try interpreter.isTrue(value) } catch { throw error.at(range, in: source) }
  }
}

/// `a and b and c`, or the same with `or`.
final class LogicalNode: Node {
  let isAnd: Bool
  let operands: [Node]
  init(isAnd: Bool, _ operands: [Node], _ range: SourceRange) {
    self.isAnd = isAnd
    self.operands = operands
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    var index = 0
    while true {
      let value = try operands[index].evaluate(frame)
      if index == operands.count - 1 { return value }
      if try frame.isTrue(value, operands[index].range) != isAnd { return value }
      index += 1
    }
  }
}

final class ConditionalNode: Node {
  let test: Node
  let then: Node
  let otherwise: Node
  init(test: Node, then: Node, otherwise: Node, _ range: SourceRange) {
    self.test = test
    self.then = then
    self.otherwise = otherwise
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    try frame.isTrue(test.evaluate(frame), test.range) ? then.evaluate(frame) : otherwise.evaluate(frame)
  }
}
