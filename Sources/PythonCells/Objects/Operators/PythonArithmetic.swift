// Arithmetic of Python's own numbers: integers of 64 bits, which become longer where they have to (WholeArithmetic.swift), and floats
// with Python's rules for division.

import BigInt
import CLibrary
import PythonSyntax
import Texts

func cPower(_ x: Double, _ y: Double) -> Double { pow(x, y) }

extension Interpreter {
  func integer(_ operation: BinaryOperator, _ x: Int, _ y: Int) throws(PythonError) -> Value {
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
    case .divide:
      guard y != 0 else { throw PythonError(.zeroDivision, "division by zero") }
      return .float(trueQuotient(x, y))
    case .floorDivide:
      guard y != 0 else { throw PythonError(.zeroDivision, "integer division or modulo by zero") }
      let (quotient, overflow) = floorDivided(x, y)
      if !overflow { return .int(quotient) }
    case .remainder:
      guard y != 0 else { throw PythonError(.zeroDivision, "integer modulo by zero") }
      return .int(floorRemainder(x, y))
    case .power:
      if y < 0 {
        guard x != 0 else { throw PythonError(.zeroDivision, "0.0 cannot be raised to a negative power") }
        return .float(pow(Double(x), Double(y)))
      }
      if let result = power(x, y) { return .int(result) }
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .shiftLeft:
      guard y >= 0 else { throw PythonError(.value, "negative shift count") }
      if x == 0 || y < 63 && (x << y) >> y == x { return .int(x << y) }
    case .shiftRight:
      guard y >= 0 else { throw PythonError(.value, "negative shift count") }
      return .int(x >> min(y, 63))
    case .matrixMultiply: preconditionFailure("@ is not an operator of integers")
    }
    return try whole(operation, BigInt(x), BigInt(y))
  }

  /// `x ** y` for y ≥ 0, by squaring; nil beyond 64 bits.
  private func power(_ x: Int, _ y: Int) -> Int? {
    var result = 1
    var base = x
    var rest = y
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        if overflow { return nil }
        result = product
      }
      rest >>= 1
      if rest > 0 {
        let (square, overflow) = base.multipliedReportingOverflow(by: base)
        if overflow { return nil }
        base = square
      }
    }
    return result
  }

  /// CPython's float operations; nil for the operators that floats do not have.
  func real(_ operation: BinaryOperator, _ x: Double, _ y: Double) throws(PythonError) -> Double? {
    switch operation {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide:
      guard y != 0 else { throw PythonError(.zeroDivision, "float division by zero") }
      return x / y
    case .floorDivide:
      guard y != 0 else { throw PythonError(.zeroDivision, "float floor division by zero") }
      return floatDivmod(x, y).quotient
    case .remainder:
      guard y != 0 else { throw PythonError(.zeroDivision, "float modulo") }
      return floatDivmod(x, y).remainder
    case .power: return try floatPower(x, y)
    default: return nil
    }
  }

  /// float_pow of CPython's floatobject.c.
  func floatPower(_ x: Double, _ y: Double) throws(PythonError) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    if x == 0, y < 0, y.isFinite { throw PythonError(.zeroDivision, "0.0 cannot be raised to a negative power") }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw PythonError(.overflow, "(34, 'Numerical result out of range')")
    }
    return result
  }
}

/// float_divmod of CPython's floatobject.c.
func floatDivmod(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
  var remainder = fmod(x, y)
  var quotient = (x - remainder) / y
  if remainder != 0 {
    if (y < 0) != (remainder < 0) {
      remainder += y
      quotient -= 1
    }
  } else {
    remainder = Double(signOf: y, magnitudeOf: 0)
  }
  if quotient != 0 {
    var rounded = quotient.rounded(.down)
    if quotient - rounded > 0.5 { rounded += 1 }
    return (rounded, remainder)
  }
  return (Double(signOf: x / y, magnitudeOf: 0), remainder)
}

func floorDivided(_ x: Int, _ y: Int) -> (partialValue: Int, overflow: Bool) {
  let (quotient, overflow) = x.dividedReportingOverflow(by: y)
  if overflow { return (quotient, true) }
  return (x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient, false)
}

func floorRemainder(_ x: Int, _ y: Int) -> Int {
  if y == -1 { return 0 }
  let remainder = x % y
  return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
}

/// `x / y` rounded once, also where an operand does not fit a float exactly (long_true_divide of CPython's longobject.c).
func trueQuotient(_ x: Int, _ y: Int) -> Double {
  let limit = 1 << 53
  if x.magnitude <= limit, y.magnitude <= limit { return Double(x) / Double(y) }
  let a = UInt128(x.magnitude)
  let b = UInt128(y.magnitude)
  // Enough bits in the quotient for one rounding, the remainder as a last sticky bit.
  let shift = max(0, 58 + (128 - b.leadingZeroBitCount) - (128 - a.leadingZeroBitCount))
  var (quotient, remainder) = (a << UInt128(shift)).quotientAndRemainder(dividingBy: b)
  if remainder != 0 { quotient |= 1 }
  let magnitude = Double(sign: .plus, exponent: -shift, significand: Double(quotient))
  return (x < 0) != (y < 0) ? -magnitude : magnitude
}
