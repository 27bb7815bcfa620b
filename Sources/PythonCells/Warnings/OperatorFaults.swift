// What Python's operators meet on NumPy's numbers and arrays: by the processor's word where there are many elements, otherwise by the
// numbers themselves.

import Arrays
import PythonSyntax

extension Interpreter {
  /// What an operator met on one number and another.
  final func noteFaults(
    of operation: BinaryOperator, _ x: Double, _ y: Double, _ result: Double
  ) throws(PythonError) {
    try note(.met(operation.function, x, y, result), in: "scalar \(operation.function.name)")
  }

  /// The same for arrays; the processor was told to forget what came before.
  final func noteFaults(
    of operation: BinaryOperator, _ x: Operand, _ y: Operand, _ result: Operand
  ) throws(PythonError) {
    let met = FloatFaults.met
    if case .scalar(let a) = x, case .scalar(let b) = y, case .scalar(let c) = result {
      guard c.dtype.isFloat else {
        if c.dtype.isComplex || a.dtype.isComplex || b.dtype.isComplex {
          return try note(met, in: "scalar \(operation.function.name)")
        }
        return try noteWholeFaults(of: operation, a, b, c.dtype)
      }
      let value = c.double
      let faults: FloatFaults
      switch operation {
      // What is left over from nothing is not a number; a quotient may be infinite.
      case .remainder: faults = value.isNaN && !a.double.isNaN && !b.double.isNaN ? .invalid : []
      default: faults = .met(operation.function, a.double, b.double, value)
      }
      return try note(faults, in: "scalar \(operation.function.name)")
    }
    if operation.isMatrixProduct {
      if !met.isEmpty { try note(met, in: "matmul") }
    } else if result.dtype.isInteger {
      try noteWholeFaults(of: operation, x, y)
    } else if !met.isEmpty, result.dtype == .float64 || result.dtype == .float32 || result.dtype.isComplex {
      var exponent: Value?
      if case .scalar(let scalar) = y { exponent = Value(Operand.scalar(scalar)) }
      let words = FaultWatch.words(operation.function, exponent)
      try note(met.ofDivision(words, Value(result)), in: words)
    }
  }

  /// Whole numbers: NumPy's wrap around, and say so where they stand alone.
  private func noteWholeFaults(
    of operation: BinaryOperator, _ a: Scalar, _ b: Scalar, _ type: DType
  ) throws(PythonError) {
    guard let x = a.integer, let y = b.integer else { return }
    var overflows: Bool
    switch operation {
    case .add: overflows = x.addingReportingOverflow(y).overflow
    case .subtract: overflows = x.subtractingReportingOverflow(y).overflow
    case .multiply: overflows = x.multipliedReportingOverflow(by: y).overflow
    case .floorDivide, .remainder:
      if y == 0 { return try note(.zeroDivision, in: "scalar \(operation.function.name)") }
      overflows = operation == .floorDivide && x == .min && y == -1
    default: return
    }
    if !type.isUsual, let range = type.integers {
      switch operation {
      case .add: overflows = !range.contains(x &+ y)
      case .subtract: overflows = !range.contains(x &- y)
      case .multiply: overflows = !range.contains(x &* y)
      default: overflows = x == range.lowerBound && y == -1
      }
    }
    if overflows { try note(.overflow, in: "scalar \(operation.function.name)") }
  }

  private func noteWholeFaults(of operation: BinaryOperator, _ x: Operand, _ y: Operand) throws(PythonError) {
    guard operation == .floorDivide || operation == .remainder, Value(y).hasZero else { return }
    try note(.zeroDivision, in: operation.function.name)
  }
}
