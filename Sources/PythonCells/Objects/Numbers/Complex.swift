// Complex numbers (`Complex` of Arrays) as CPython computes with them: Objects/complexobject.c, operation by operation, since other orders give other
// last bits.

import Arrays
import CLibrary

extension Complex {
  /// _Py_c_quot: divided by the larger part of the divisor first. Nil for a division by zero.
  func divided(by other: Complex) -> Complex? {
    let (a, b) = (other.real.magnitude, other.imaginary.magnitude)
    if a >= b {
      if a == 0 { return nil }
      let ratio = other.imaginary / other.real
      let denominator = other.real + other.imaginary * ratio
      return Complex((real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator)
    }
    if b >= a {
      let ratio = other.real / other.imaginary
      let denominator = other.real * ratio + other.imaginary
      return Complex((real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator)
    }
    return Complex(.nan, .nan)
  }

  /// _Py_c_abs, which may be infinite.
  var length: Double {
    if isInfinite { return .infinity }
    if isNaN { return .nan }
    return hypot(real, imaginary)
  }

  /// `self ** exponent`: by squaring for small whole numbers, otherwise in polar form (complex_pow).
  func power(_ exponent: Complex) throws(PythonError) -> Complex {
    let result: Complex?
    if exponent.imaginary == 0, exponent.real == exponent.real.rounded(.down), exponent.real.magnitude <= 100 {
      let whole = Int(exponent.real)
      let magnitude = power(UInt(whole.magnitude))
      result = whole > 0 ? magnitude : Complex(1).divided(by: magnitude)
    } else {
      result = polarPower(exponent)
    }
    guard let result else {
      throw PythonError(.zeroDivision, "0.0 to a negative or complex power")
    }
    if result.isInfinite { throw PythonError(.overflow, "complex exponentiation") }
    return result
  }

  /// c_powu
  private func power(_ exponent: UInt) -> Complex {
    var result = Complex(1)
    var square = self
    var mask: UInt = 1
    while exponent >= mask {
      if exponent & mask != 0 { result = result * square }
      mask <<= 1
      square = square * square
    }
    return result
  }

  /// _Py_c_pow
  private func polarPower(_ exponent: Complex) -> Complex? {
    if exponent.isZero { return Complex(1) }
    if isZero { return exponent.imaginary != 0 || exponent.real < 0 ? nil : Complex(0) }
    let distance = hypot(real, imaginary)
    var length = pow(distance, exponent.real)
    let angle = atan2(imaginary, real)
    var phase = angle * exponent.real
    if exponent.imaginary != 0 {
      length /= exp(angle * exponent.imaginary)
      phase += exponent.imaginary * log(distance)
    }
    // C's sine of an infinity is a domain error, which CPython takes for that of a zero.
    if phase.isInfinite { return nil }
    return Complex(length * cos(phase), length * sin(phase))
  }
}
