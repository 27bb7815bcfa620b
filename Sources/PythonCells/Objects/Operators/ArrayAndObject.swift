// What stands beside an array or one of NumPy's numbers and is none of NumPy's: an int beyond 64 bits, an object of a
// lesson's. Asked by Operators and Comparison before they ask the objects themselves.

import Arrays
import BigInt
import PythonSyntax
import Texts

extension Interpreter {
  /// An array and an int beyond 64 bits; nil for everything else.
  func arrayAndNumber(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    if let long = a.longWhole { return try binary(operation, number(long, beside: b), b) }
    if let long = b.longWhole { return try binary(operation, a, number(long, beside: a)) }
    return nil
  }

  /// Among unsigned integers of 64 bits it may have room.
  private func element(_ long: BigInt, of array: Value) throws(PythonError) -> Value? {
    guard array.operand?.dtype == .uint64, UInt(exactly: long) != nil else { return nil }
    return Value(.scalar(try fittingElement(long, of: .uint64)))
  }

  /// The same for comparisons: it is larger than all elements of 64 bits, or smaller.
  func arrayAndNumber(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    func bound(_ long: BigInt, beside array: Value) throws(PythonError) -> Value {
      if let element = try element(long, of: array) { return element }
      if case .array(let array) = array, array.dtype != .float64 {
        return .float(long.isNegative ? -.infinity : .infinity)
      }
      return .float(try self.float(long))
    }
    if let long = a.longWhole { return try compare(operation, bound(long, beside: b), b) }
    if let long = b.longWhole { return try compare(operation, a, bound(long, beside: a)) }
    return nil
  }

  /// Beside floats it is a float, among unsigned integers of 64 bits it may have room; no other elements have room for it.
  func number(_ long: BigInt, beside array: Value) throws(PythonError) -> Value {
    if let element = try element(long, of: array) { return element }
    guard array.operand?.dtype.isFloat ?? false else { throw .tooLarge(for: "long") }
    return .float(try float(long))
  }

  /// NumPy would make an array of objects of the other operand, unless its class forbids that.
  func checkArrayGivesWay(to value: Value) throws(PythonError) {
    guard case .object(let object) = value else { return }
    if object.type.find("__array_ufunc__")?.isNone ?? false { return }
    if let priority = object.type.find("__array_priority__"), try double(priority) ?? 0 > 0 { return }
    switch value.derivedBase {
    case .list?, .tuple?:
      // Of these it makes an array of numbers, whatever the class says of operators.
      let own: [SpecialMethod] = [.radd, .rsub, .rmul, .rtruediv, .rpow, .rmod, .eq, .ne, .lt, .le, .gt, .ge]
      if own.allSatisfy({ value.special($0) == nil }) { return }
    default: break
    }
    throw .unsupported("an array of objects (an array and a '\(value.typeName)' object)")
  }
}
