// Augmented assignment: what changes in place, and what becomes a new value.

import Arrays
import PythonSyntax

extension Interpreter {
  /// `a += b`: lists, sets, dictionaries and arrays change in place.
  func changed(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    if a.isObject {
      if let result = try objectAugmented(operation, a, b) { return result }
      if let result = try augmentedBytes(operation, a, b) { return result }
      // Lists, dictionaries and sets change in place, whatever is built on them.
      switch a.derivedBase {
      case .set(let set) where set.isFrozen: break
      case .list where operation == .add, .set, .dict:
        // A list's own `+=` stands behind a `+` that has been written, that of the others before it.
        guard let base = a.derivedBase, operation != .add || a.special(.add) == nil else { break }
        _ = try changed(operation, base, b.plain)
        return a
      default: break
      }
    }
    switch (operation, a) {
    case (.matrixMultiply, .array(let target)):
      guard let operand = try operand(b) else { return try binary(operation, a, b) }
      try checkMutation(of: a)
      FloatFaults.forget()
      do { try NDArray.matmulInPlace(target: target, operand) } catch { throw PythonError(error) }
      try noteFaults(of: operation, .array(target), operand, .array(target))
      try watch?.wrote(target, self)
      return a
    case (_, .array(let target)):
      try checkMutation(of: a)
      guard
        let given = try operand(
          b.longWhole.map { (long) throws(PythonError) in .float(try float(long, beside: a)) } ?? b)
      else { throw unsupportedOperands(operation.rawValue + "=", a, b) }
      let (_, operand) = try settled(operation.function, a, .array(target), b, given)
      FloatFaults.forget()
      do { try NDArray.applyInPlace(operation.function, target: target, operand) } catch { throw PythonError(error) }
      try noteFaults(of: operation, .array(target), operand, .array(target))
      try watch?.wrote(target, self)
      return a
    // An array beside a list takes the addition over.
    case (.add, .list(let list)) where !b.isNumpy:
      try checkMutation(of: a)
      try extend(list, with: b)
      return a
    case (.multiply, .list(let list)):
      try checkMutation(of: a)
      // An array takes the multiplication over.
      let result = try binary(.multiply, a, b)
      guard case .list(let repeated) = result else { return result }
      list.items = repeated.items
      return a
    case (_, .set(let set)) where operation.isSetAlgebra && !set.isFrozen:
      guard case .set = b else { throw unsupportedOperands(operation.rawValue + "=", a, b) }
      try checkMutation(of: a)
      let method =
        switch operation {
        case .bitOr: "update"
        case .bitAnd: "intersection_update"
        case .subtract: "difference_update"
        default: "symmetric_difference_update"
        }
      _ = try callMethod(a, method, b)
      return a
    case (.bitOr, .dict(let dict)):
      try checkMutation(of: a)
      if case .dict(let other) = b {
        try dict.merge(other)
      } else {
        try update(dict, with: CallArguments([b]), function: "dict")
      }
      return a
    default: break
    }
    return try binary(operation, a, b, isAugmented: true)
  }
}
