// Python's operators on values: which types an operator takes, and what it says about the others.

import Arrays
import BigInt
import PythonSyntax
import Texts

extension Interpreter {
  func computed(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, isAugmented: Bool
  ) throws(PythonError) -> Value {
    // Arrays first: a lesson computes with little else.
    if a.isArray || b.isArray, let x = a.operand, let y = b.operand {
      return try numpy(operation, settled(operation.function, a, x, b, y))
    }
    if a.isObject || b.isObject {
      // Two of one class of the lesson's have nobody else to ask.
      if case .object(let left) = a, case .object(let right) = b, left.type === right.type, left.isOwnClassAlone {
        if let result = try objectBinary(operation, a, b) { return result }
        throw unsupportedOperands(operation.rawValue + (isAugmented ? "=" : ""), a, b)
      }
      if a.sizedNumber != nil || b.sizedNumber != nil {
        // A text's own `%` comes first.
        let isOfNumbers = operation.isMatrixProduct && !a.isArray && !b.isArray
        if !(operation.isRemainder && a.isText), !isOfNumbers, let result = try numpy(operation, a, b) { return result }
      }
      if let x = a.pythonNumber, let y = b.pythonNumber {
        if let result = try arithmetic(operation, x, y) { return result }
        throw unsupportedOperands(operation.rawValue + (isAugmented ? "=" : ""), a, b)
      }
      if a.isArray || b.isArray || a.sizedNumber != nil || b.sizedNumber != nil,
        let result = try arrayAndNumber(operation, a, b)
      {
        return result
      }
      if case .array = a, b.isObject { try checkArrayGivesWay(to: b) }
      // A text's own `%` comes first, but for a class that is built on text.
      if case .string = a, operation.isRemainder, b.special(.rmod) == nil || b.type?.builtInBase != .str {
        return try sequence(operation, a, b) ?? .none
      }
      if let result = try objectBinary(operation, a, b) { return result }
      if a.isDerived || b.isDerived {
        return try binary(operation, a.plain, b.plain, isAugmented: isAugmented)
      }
      if case .array = b { try checkArrayGivesWay(to: a) }
      if operation.isMatrixProduct, !a.isArray, !b.isArray, a.sizedNumber != nil || b.sizedNumber != nil {
        throw unsupportedOperands(isAugmented ? "@=" : "@", a, b)
      }
      if let result = try mixedArithmetic(operation, a, b) { return result }
      if let result = try bytesOperation(operation, a, b) { return result }
      if let result = try sequence(operation, a, b) { return result }
      throw unsupportedOperands(operation.rawValue + (isAugmented ? "=" : ""), a, b)
    }
    // Only arrays have a matrix product.
    if operation.isMatrixProduct && !a.isArray && !b.isArray {
      throw unsupportedOperands(isAugmented ? "@=" : "@", a, b)
    }
    // Python's own numbers.
    if let x = a.pythonInt, let y = b.pythonInt {
      if case .bool(let p) = a, case .bool(let q) = b {
        switch operation {
        case .bitAnd: return .bool(p && q)
        case .bitOr: return .bool(p || q)
        case .bitXor: return .bool(p != q)
        default: break
        }
      }
      return try integer(operation, x, y)
    } else if let x = a.pythonReal, let y = b.pythonReal, let result = try realOrComplex(operation, x, y) {
      return result
    }
    if a.isNumpy || b.isNumpy, let result = try numpy(operation, a, b) { return result }
    if a.isArray || b.isArray || (a.isNumpy || b.isNumpy) && !operation.isMultiplication {
      if let mismatch = numpyMismatch(operation, a, b) { throw mismatch }
    }
    if let result = try sequence(operation, a, b) { return result }
    throw unsupportedOperands(operation.rawValue + (isAugmented ? "=" : ""), a, b)
  }

  /// What NumPy says to operands it has no use for; nil where Python has a word in it too.
  private func numpyMismatch(_ operation: BinaryOperator, _ a: Value, _ b: Value) -> PythonError? {
    if operation.isMatrixProduct { return nil }
    if case .string = a, operation.isRemainder || operation == .add && !b.isArray { return nil }
    return PythonCells.numpyMismatch(operation.function, a, b)
  }

  func unsupportedOperands(_ symbol: String, _ a: Value, _ b: Value) -> PythonError {
    if symbol == "|", a.isType || b.isType, a.isType || a.isNone, b.isType || b.isNone {
      return .unsupported("a union of types (\(a.className) | \(b.className))")
    }
    if symbol == "*" {
      switch (a, b) {
      case (.dtype, _), (_, .dtype): return .unsupported("a dtype times a number")
      default: break
      }
    }
    let shown = symbol == "**" ? "** or pow()" : symbol
    return PythonError(
      .type, "unsupported operand type(s) for \(shown): '\(a.typeName)' and '\(b.typeName)'")
  }

  // MARK: NumPy

  /// nil when an operand is nothing that NumPy computes with.
  private func numpy(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    // A list or string times a NumPy integer is repetition.
    if operation.isMultiplication, a.isSequence || b.isSequence, !a.isArray, !b.isArray { return nil }
    if operation.isRemainder, case .string = a { return nil }
    // A NumPy float is a Python float too: the common case needs no dispatch by type.
    if let x = a.plainFloat, let y = b.plainFloat {
      let result: Double? =
        switch operation {
        case .add: x + y
        case .subtract: x - y
        case .multiply: x * y
        case .divide: x / y
        // NumPy's scalar power is the C library's; only arrays take short cuts for squares and roots.
        case .power: cPower(x, y)
        default: nil
        }
      if let result {
        if !result.isFinite { try noteFaults(of: operation, x, y, result) }
        return .numpyFloat(result)
      }
    }
    guard let x = try operand(a), let y = try operand(b) else { return nil }
    return try numpy(operation, settled(operation.function, a, x, b, y))
  }

  private func numpy(_ operation: BinaryOperator, _ operands: (Operand, Operand)) throws(PythonError) -> Value {
    let (x, y) = operands
    FloatFaults.forget()
    let result: Operand
    do {
      result = try operation.isMatrixProduct ? NDArray.matmul(x, y) : NDArray.apply(operation.function, x, y)
    } catch {
      throw PythonError(error)
    }
    try noteFaults(of: operation, x, y, result)
    return Value(result)
  }

  /// A list beside an array becomes one; a string beside an array is an error of NumPy's own.
  func operand(_ value: Value) throws(PythonError) -> Operand? {
    if let operand = value.operand { return operand }
    switch value {
    case .list, .tuple, .range: return .array(try makeArray(value, dtype: nil))
    default: return nil
    }
  }

  // MARK: Unary operators

  private func numpy(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value? {
    guard let operand = value.operand else { return nil }
    let function: UnaryFunction =
      switch operation {
      case .negative: .negative
      case .positive: .positive
      default: .invert
      }
    do { return try Value(NDArray.apply(function, operand)) } catch { throw PythonError(error) }
  }

  func computed(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value {
    if operation.isNot { return .bool(try !isTrue(value)) }
    if value.isObject {
      if value.sizedNumber != nil, let result = try numpy(operation, value) { return result }
      if let result = try objectUnary(operation, value) { return result }
      if let base = value.derivedBase { return try unary(operation, base) }
      if let result = try arithmetic(operation, value) { return result }
    }
    if case .array(let array) = value {
      if operation.isNegative, let result = NDArray.direct(.negative, array) { return .array(result) }
      if let result = try numpy(operation, value) { return result }
    }
    switch (operation, value) {
    case (.negative, .float(let x)): return .float(-x)
    case (.negative, .numpyFloat(let x)): return .numpyFloat(-x)
    case (.positive, .float), (.positive, .int), (.positive, .numpyFloat), (.positive, .numpyInt): return value
    case (.invert, .int(let n)): return .int(~n)
    case (.invert, .bool(let flag)): return .int(flag ? -2 : -1)
    case (.positive, .bool(let flag)): return .int(flag ? 1 : 0)
    case (.negative, .bool(let flag)): return .int(flag ? -1 : 0)
    case (.negative, .int(let n)): return n == .min ? Value(-BigInt(n)) : .int(-n)
    default: break
    }
    if value.isNumpy, let result = try numpy(operation, value) { return result }
    let symbol =
      switch operation {
      case .negative: "-"
      case .positive: "+"
      default: "~"
      }
    throw PythonError(.type, "bad operand type for unary \(symbol): '\(value.typeName)'")
  }
}

extension BinaryOperator {
  /// The usual case, an array with another of its type or with a number; nil for everything else.
  @inline(__always)
  func direct(_ a: Value, _ b: Value) -> NDArray? {
    if case .array(let x) = a {
      if isMatrixProduct { return nil }
      FloatFaults.forget()
      if case .array(let y) = b { return NDArray.direct(function, x, y) }
      if let y = b.scalar { return NDArray.direct(function, x, y) }
    } else if case .array(let y) = b, !isMatrixProduct, let x = a.scalar {
      FloatFaults.forget()
      return NDArray.direct(function, x, y)
    }
    return nil
  }

  var isSetAlgebra: Bool { self == .bitAnd || self == .bitOr || self == .bitXor || self == .subtract }

  /// NumPy's function for the operator (`@` has its own path).
  var function: BinaryFunction {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply, .matrixMultiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .remainder: .remainder
    case .power: .power
    case .bitAnd: .bitAnd
    case .bitOr: .bitOr
    case .bitXor: .bitXor
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    }
  }
}

extension Value {
  /// Python's own int or bool.
  var pythonInt: Int? {
    switch self {
    case .int(let n): n
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  /// Python's own number as a float.
  var pythonReal: Double? {
    switch self {
    case .float(let x): x
    case .int(let n): Double(n)
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  /// What can stand where Python wants an index: an int, also NumPy's.
  var integerIndex: Int? {
    switch self {
    case .int(let n), .numpyInt(let n): n
    case .bool(let flag): flag ? 1 : 0
    case .object: sizedNumber?.integer
    default: nil
    }
  }

  var isArray: Bool { if case .array = self { true } else { false } }

  var isNumpy: Bool {
    switch self {
    case .array, .numpyFloat, .numpyInt, .numpyBool: true
    case .object: sizedNumber != nil
    default: false
    }
  }

  var isText: Bool { if case .string = self { true } else { false } }

  var isSequence: Bool {
    switch self {
    case .list, .tuple, .string: true
    default: false
    }
  }
}

// Asked at every operation: `==` of an enum that another module declares is a call through a table.
extension BinaryOperator {
  @inline(__always) var isMatrixProduct: Bool { if case .matrixMultiply = self { true } else { false } }
  @inline(__always) var isMultiplication: Bool { if case .multiply = self { true } else { false } }
  @inline(__always) var isRemainder: Bool { if case .remainder = self { true } else { false } }
}

extension UnaryOperator {
  @inline(__always) var isNot: Bool { if case .not = self { true } else { false } }
  @inline(__always) var isNegative: Bool { if case .negative = self { true } else { false } }
}
