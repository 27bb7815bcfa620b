// Complex numbers, and what is done with them that CPython and NumPy do alike; the order of operations decides the last bit.

import CLibrary

/// A complex number of two floats.
@frozen public struct Complex: Equatable, Sendable {
  public var real: Double
  public var imaginary: Double

  @inlinable public init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  public var isZero: Bool { real == 0 && imaginary == 0 }
  public var isFinite: Bool { real.isFinite && imaginary.isFinite }
  public var isInfinite: Bool { real.isInfinite || imaginary.isInfinite }
  public var isNaN: Bool { real.isNaN || imaginary.isNaN }
  public var conjugate: Complex { Complex(real, -imaginary) }

  @inlinable public static func + (a: Complex, b: Complex) -> Complex {
    Complex(a.real + b.real, a.imaginary + b.imaginary)
  }

  @inlinable public static func - (a: Complex, b: Complex) -> Complex {
    Complex(a.real - b.real, a.imaginary - b.imaginary)
  }

  @inlinable public static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }

  /// Each product rounded by itself.
  @inlinable public static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
}

extension Complex {
  /// The product as NumPy's loops have it: two of the four products are added unrounded.
  @inline(__always)
  func fused(_ other: Complex) -> Complex {
    Complex(
      (-(imaginary * other.imaginary)).addingProduct(real, other.real),
      (imaginary * other.real).addingProduct(real, other.imaginary))
  }

  /// `CDOUBLE_divide` (numpy/_core/src/umath/loops.c.src): by the larger part of the divisor first, and times a reciprocal.
  package func quotient(by other: Complex) -> Complex {
    let (x, y) = (other.real.magnitude, other.imaginary.magnitude)
    if x >= y {
      if x == 0 && y == 0 { return Complex(real / x, imaginary / x) }
      let ratio = other.imaginary / other.real
      let scale = 1 / (other.real + other.imaginary * ratio)
      return Complex((real + imaginary * ratio) * scale, (imaginary - real * ratio) * scale)
    }
    let ratio = other.real / other.imaginary
    let scale = 1 / (other.imaginary + other.real * ratio)
    return Complex((real * ratio + imaginary) * scale, (imaginary * ratio - real) * scale)
  }

  /// `CDOUBLE_reciprocal`
  var reciprocal: Complex {
    if imaginary.magnitude <= real.magnitude {
      let ratio = imaginary / real
      let divisor = real + imaginary * ratio
      return Complex(1 / divisor, -ratio / divisor)
    }
    let ratio = real / imaginary
    let divisor = real * ratio + imaginary
    return Complex(ratio / divisor, -1 / divisor)
  }

  /// `CDOUBLE_absolute` for AVX2: the larger part times a root. An infinite part decides.
  var distance: Double {
    if isInfinite { return .infinity }
    let (x, y) = (real.magnitude, imaginary.magnitude)
    if x.isNaN || y.isNaN { return .nan }
    let largest = max(x, y)
    if largest == 0 { return 0 }
    let ratio = min(x, y) / largest
    return largest * (1 as Double).addingProduct(ratio, ratio).squareRoot()
  }

  /// `CDOUBLE_sign`: the number divided by its length.
  var sign: Complex {
    let length = hypot(real, imaginary)
    if length.isNaN { return Complex(.nan, .nan) }
    if length.isInfinite {
      if real.isInfinite {
        return imaginary.isInfinite ? Complex(.nan, .nan) : Complex(Double(signOf: real, magnitudeOf: 1), 0)
      }
      return Complex(0, Double(signOf: imaginary, magnitudeOf: 1))
    }
    return length == 0 ? Complex(0, 0) : Complex(real / length, imaginary / length)
  }

  // As NumPy's loops compare: the imaginary parts of equal real parts, and nothing with a nan.
  @inline(__always)
  static func isLess(_ a: Complex, _ b: Complex) -> Bool {
    a.real < b.real && !a.imaginary.isNaN && !b.imaginary.isNaN || a.real == b.real && a.imaginary < b.imaginary
  }

  @inline(__always)
  static func isLessOrEqual(_ a: Complex, _ b: Complex) -> Bool {
    a.real < b.real && !a.imaginary.isNaN && !b.imaginary.isNaN || a.real == b.real && a.imaginary <= b.imaginary
  }

  /// As NumPy sorts: nan comes last, real parts before imaginary ones.
  static func precedes(_ a: Complex, _ b: Complex) -> Bool {
    if a.real < b.real { return !a.imaginary.isNaN || b.imaginary.isNaN }
    if a.real > b.real { return b.imaginary.isNaN && !a.imaginary.isNaN }
    if a.real == b.real || a.real.isNaN && b.real.isNaN {
      return a.imaginary < b.imaginary || b.imaginary.isNaN && !a.imaginary.isNaN
    }
    return b.real.isNaN
  }
}
