// Operators in a traced run.

import Arrays
import Backprop
import PythonSyntax

extension Trace {
  /// `a OP b`; nil where nothing traced takes part in arithmetic, and the usual way is right.
  func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    guard isTraced(a) || isTraced(b) else { return nil }
    if operation.isRemainder, case .string = a {
      return try plainly { () throws(PythonError) in try interpreter.binary(operation, a, b.untraced) }
    }
    // Lists and tuples are joined and repeated as they are, unless an array takes them in.
    guard a.isArithmetic || b.isArithmetic else { return nil }
    if operation.isMultiplication, a.isSequence && !b.isArray || b.isSequence && !a.isArray { return nil }
    let (x, y) = (try operand(a), try operand(b))
    let result = try plainly { () throws(PythonError) in try interpreter.binary(operation, a.untraced, b.untraced) }
    return try finished(result, operation, x, y)
  }

  private func finished(
    _ result: Value, _ operation: BinaryOperator, _ x: Variable, _ y: Variable
  ) throws(PythonError) -> Value {
    // Whole quotients carry no gradient.
    guard operation.isMatrixProduct || operation.function.isDifferentiable else { return result }
    return try finished(result) { (value) throws(ArrayError) in
      operation.isMatrixProduct
        ? try Variable.recordedMatmul(x, y, value: value)
        : try Variable.recorded(operation.function, x, y, value: value)
    }
  }

  /// `array OP= b`; false where nothing traced takes part.
  func augmented(_ operation: BinaryOperator, _ target: NDArray, _ b: Value) throws(PythonError) -> Bool {
    if target.dtype.isFloat || target.dtype.isComplex, target.dtype != .float64, isTraced(b) {
      throw .unsupported("a gradient through numbers of type \(target.dtype.name)")
    }
    guard target.dtype == .float64, note(of: target) != nil || isTraced(b) else { return false }
    let (x, y) = (try operand(.array(target)), try operand(b))
    guard let other = try plainly({ () throws(PythonError) in try interpreter.operand(b.untraced) }) else {
      return false
    }
    try arrays { () throws(ArrayError) in
      operation.isMatrixProduct
        ? try NDArray.matmulInPlace(target: target, other)
        : try NDArray.applyInPlace(operation.function, target: target, other)
    }
    let result = target.copy()
    let variable = try arrays { () throws(ArrayError) in
      if operation.isMatrixProduct { return try Variable.recordedMatmul(x, y, value: result) }
      guard operation.function.isDifferentiable else { return try Variable(constant: result) }
      return try Variable.recorded(operation.function, x, y, value: result)
    }
    try write(variable, into: target)
    try interpreter.watch?.wrote(target, interpreter)
    return true
  }

  /// `-a`, `+a`, `~a`; nil where nothing traced takes part.
  func unary(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value? {
    guard isTraced(value), value.isArithmetic else { return nil }
    let x = try operand(value)
    let result = try plainly { () throws(PythonError) in try interpreter.unary(operation, value.untraced) }
    return try finished(result) { (elements) throws(ArrayError) in
      try x.recorded(operation == .negative ? .negative : .positive, value: elements)
    }
  }
}

extension Value {
  /// An array or a number of any kind.
  var isArithmetic: Bool {
    if case .traced = self { true } else { operand != nil }
  }
}
