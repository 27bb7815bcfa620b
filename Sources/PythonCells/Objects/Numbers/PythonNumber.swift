// Python's own numbers, whatever their type, where the short ways of small ints and floats have not served: one rises to the type of
// the other, from int through float to complex.

import Arrays
import BigInt
import PythonSyntax

enum PythonNumber {
  case whole(BigInt)
  case float(Double)
  case complex(Complex)
}

extension Value {
  /// The number that the value is; nil for NumPy's scalars, for instances of a lesson's classes, and for what is no number.
  var pythonNumber: PythonNumber? {
    switch self {
    case .int(let number): return .whole(BigInt(number))
    case .bool(let flag): return .whole(flag ? 1 : 0)
    case .float(let number): return .float(number)
    case .object(let object):
      switch object.type.kind {
      case .int: return (object as? PyWhole).map { .whole($0.number) }
      case .complex: return (object as? PyComplex).map { .complex($0.number) }
      default: return nil
      }
    default: return nil
    }
  }

  /// Python's int beyond 64 bits, or a complex number.
  var isNumberObject: Bool {
    guard case .object(let object) = self else { return false }
    switch object.type.kind {
    case .int, .complex, .numpyComplex: return true
    default: return false
    }
  }
}

extension PythonNumber {
  /// The number as a float; nil for a complex one.
  func float(_ interpreter: Interpreter) throws(PythonError) -> Double? {
    switch self {
    case .whole(let number): try interpreter.float(number)
    case .float(let number): number
    case .complex: nil
    }
  }

  func complex(_ interpreter: Interpreter) throws(PythonError) -> Complex {
    switch self {
    case .complex(let number): number
    case .float(let number): Complex(number)
    case .whole(let number): Complex(try interpreter.float(number))
    }
  }
}

extension Interpreter {
  /// `a OP b` of two of Python's own numbers, at least one of which is an object; nil where they have no such operator.
  func arithmetic(_ operation: BinaryOperator, _ a: PythonNumber, _ b: PythonNumber) throws(PythonError) -> Value? {
    if case .matrixMultiply = operation { return nil }
    switch (a, b) {
    case (.whole(let x), .whole(let y)): return try whole(operation, x, y)
    case (.complex, _), (_, .complex):
      guard operation.hasComplex else { return nil }
      return try complex(operation, a.complex(self), b.complex(self)).map { Value($0) }
    default:
      guard operation.hasFloats, let x = try a.float(self), let y = try b.float(self) else { return nil }
      return try realOrComplex(operation, x, y)
    }
  }

  /// `x OP y` of floats: a negative number to a fractional power is complex.
  @inline(__always)
  func realOrComplex(_ operation: BinaryOperator, _ x: Double, _ y: Double) throws(PythonError) -> Value? {
    if case .power = operation, x < 0, x.isFinite, y.isFinite, y != y.rounded(.down) {
      return Value(try Complex(x).power(Complex(y)))
    }
    return try real(operation, x, y).map { .float($0) }
  }

  /// `a OP b` of a number that is an object and a scalar of NumPy's; nil where the other is none.
  func mixedArithmetic(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    switch (a, b) {
    case (.numpyFloat, .object): if let long = b.longWhole { return try binary(operation, a, .float(float(long))) }
    case (.object, .numpyFloat): if let long = a.longWhole { return try binary(operation, .float(float(long)), b) }
    case (.numpyInt, .object), (.numpyBool, .object): if b.longWhole != nil { throw .tooLarge(for: "long") }
    case (.object, .numpyInt), (.object, .numpyBool): if a.longWhole != nil { throw .tooLarge(for: "long") }
    default: break
    }
    guard a.complex != nil || b.complex != nil, a.isNumPyNumber || b.isNumPyNumber, a.isSomeNumber, b.isSomeNumber,
      let x = try complexNumber(a), let y = try complexNumber(b)
    else { return nil }
    return try numpyComplex(operation, x, y)
  }

  /// NumPy's complex scalars: sums, differences and products are the same as Python's, quotients are multiplied by a reciprocal.
  private func numpyComplex(_ operation: BinaryOperator, _ x: Complex, _ y: Complex) throws(PythonError) -> Value? {
    switch operation {
    case .add: return .object(PyComplex(x + y, isNumPy: true))
    case .subtract: return .object(PyComplex(x - y, isNumPy: true))
    case .multiply: return .object(PyComplex(x * y, isNumPy: true))
    case .divide, .power:
      FloatFaults.forget()
      let result = operation == .power ? x.raised(to: y) : x.quotient(by: y)
      try note(FloatFaults.met, in: operation == .power ? "scalar power" : "scalar divide")
      return .object(PyComplex(result, isNumPy: true))
    default: return nil
    }
  }

  /// `OP value` of a number that is an object; nil where it has no such operator.
  func arithmetic(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value? {
    if let number = value.longWhole {
      switch operation {
      case .negative: return Value(-number)
      case .positive: return value
      case .invert: return Value(-number - 1)
      case .not: return .bool(false)
      }
    }
    guard let complex = value.complex else { return nil }
    switch operation {
    case .negative: return .object(PyComplex(-complex.number, isNumPy: complex.isNumPy))
    case .positive: return value
    default: return nil
    }
  }

  /// `a OP b` of numbers, one of which is an object; nil where the other is no number, or they have no order.
  func numberComparison(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Bool? {
    guard a.isNumberObject || b.isNumberObject else { return nil }
    if let x = a.number, let y = b.number {
      guard let order = Number.order(x, y) else { return operation == .notEqual }
      return operation.holds(order, 0)
    }
    guard operation == .equal || operation == .notEqual else { return nil }
    let isEqual: Bool
    switch (a.complex?.number, b.complex?.number) {
    case (let x?, let y?): isEqual = x == y
    case (let x?, nil):
      guard let y = b.number else { return nil }
      isEqual = x.imaginary == 0 && Number.equal(.float(x.real), y)
    case (nil, let y?):
      guard let x = a.number else { return nil }
      isEqual = y.imaginary == 0 && Number.equal(.float(y.real), x)
    case (nil, nil): return nil
    }
    return isEqual == (operation == .equal)
  }
}

extension BinaryOperator {
  /// Whether complex numbers have it.
  fileprivate var hasComplex: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .power: true
    default: false
    }
  }

  /// Whether floats have it.
  fileprivate var hasFloats: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .floorDivide, .remainder, .power: true
    default: false
    }
  }
}

extension Value {
  /// A number, complex ones too, of Python's or NumPy's.
  var isSomeNumber: Bool { number != nil || complex != nil }

  /// One of NumPy's scalars.
  var isNumPyNumber: Bool {
    switch self {
    case .numpyFloat, .numpyInt, .numpyBool: true
    default: complex?.isNumPy ?? false
    }
  }
}
