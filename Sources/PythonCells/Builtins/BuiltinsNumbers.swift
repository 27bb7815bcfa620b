// The built-in functions of numbers: abs, round, pow, divmod, hex, bin, oct, chr, ord.

import Arrays
import BigInt
import CLibrary
import PythonSyntax

extension Interpreter {
  static func numberBuiltin(_ name: String) -> PyBuiltin? {
    switch name {
    case "abs":
      return PyBuiltin(
        name, derivative: .unary(.absolute),
        .unary { (interpreter, value) throws(PythonError) in try interpreter.absolute(value) })
    case "round":
      return PyBuiltin(
        name, derivative: .flat,
        .bound(SignatureText("number, ndigits=None")) { (interpreter, values) throws(PythonError) in
          try interpreter.round(values[0], values[1])
        })
    case "pow":
      return PyBuiltin(
        name, derivative: .through,
        .bound(SignatureText("base, exp, mod=None")) { (interpreter, values) throws(PythonError) in
          if case .none = values[2] { return try interpreter.binary(.power, values[0], values[1]) }
          return try interpreter.power(values[0], values[1], modulo: values[2])
        })
    case "divmod":
      return PyBuiltin(
        name, derivative: .divmod,
        .bound(SignatureText("a, b, /")) { (interpreter, values) throws(PythonError) in
          try interpreter.divmod(values[0], values[1])
        })
    case "hex", "oct", "bin":
      let (radix, prefix) = name == "hex" ? (16, "0x") : name == "oct" ? (8, "0o") : (2, "0b")
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          let number = try interpreter.wholeIndex(value)
          let digits = try number.magnitude.digits(radix: radix)
          return .string(PyString((number.isNegative ? "-" : "") + prefix + digits))
        })
    case "chr":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          if value.longWhole != nil { throw .tooLarge(for: "int") }
          let number = try interpreter.index(value)
          guard Int32(exactly: number) != nil else { throw .tooLarge(for: "int") }
          guard (0...0x10FFFF).contains(number) else {
            throw PythonError(.value, "chr() arg not in range(0x110000)")
          }
          guard let scalar = Unicode.Scalar(UInt32(number)) else {
            throw .unsupported("chr() of a surrogate")
          }
          return .string(PyString(String(scalar)))
        })
    case "ord":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (_, value) throws(PythonError) in
          if let bytes = value.plain.bytes {
            guard bytes.bytes.count == 1 else {
              throw PythonError(
                .type, "ord() expected a character, but string of length \(bytes.bytes.count) found")
            }
            return .int(Int(bytes.bytes[0]))
          }
          guard case .string(let string) = value else {
            throw PythonError(.type, "ord() expected string of length 1, but \(value.typeName) found")
          }
          guard string.count == 1, let scalar = string.text.unicodeScalars.first else {
            throw PythonError(.type, "ord() expected a character, but string of length \(string.count) found")
          }
          return .int(Int(scalar.value))
        })
    default: return nil
    }
  }

  func absolute(_ value: Value) throws(PythonError) -> Value {
    switch value {
    case .int(let number): return number == .min ? Value(-BigInt(number)) : .int(abs(number))
    case .float(let number): return .float(abs(number))
    case .bool(let flag): return .int(flag ? 1 : 0)
    // NumPy's smallest has no other sign to take.
    case .numpyInt(let number): return .numpyInt(number < 0 ? 0 &- number : number)
    case .numpyFloat(let number): return .numpyFloat(abs(number))
    case .numpyBool: return value
    case .array(let array):
      do { return try Value(NDArray.apply(.absolute, .array(array))) } catch { throw PythonError(error) }
    default:
      if let number = value.sizedNumber {
        return Value(try arrays { () throws(ArrayError) in try NDArray.apply(.absolute, .scalar(.sized(number))) })
      }
      if let result = try callSpecial(.abs, of: value) { return result }
      if let base = value.derivedBase { return try absolute(base) }
      if let number = value.longWhole { return Value(BigInt(number.magnitude)) }
      if let complex = value.complex {
        let length = complex.number.length
        guard length.isFinite || !complex.number.isFinite || complex.isNumPy else {
          throw PythonError(.overflow, "absolute value too large")
        }
        return complex.isNumPy ? .numpyFloat(length) : .float(length)
      }
      throw PythonError(.type, "bad operand type for abs(): '\(value.typeName)'")
    }
  }

  func divmod(_ a: Value, _ b: Value) throws(PythonError) -> Value {
    func isNumber(_ value: Value) -> Bool {
      switch value {
      case .int, .bool, .float, .numpyInt, .numpyFloat, .numpyBool, .array: true
      case .object: value.sizedNumber != nil || value.longWhole != nil
      default: false
      }
    }
    guard isNumber(a), isNumber(b) else {
      if a.isObject || b.isObject, let result = try asked(.divmod, .rdivmod, a, b) { return result }
      if a.derivedBase != nil || b.derivedBase != nil { return try divmod(a.plain, b.plain) }
      throw PythonError(
        .type, "unsupported operand type(s) for divmod(): '\(a.typeName)' and '\(b.typeName)'")
    }
    switch (a, b) {
    case (.int, .int(0)), (.int, .bool(false)), (.bool, .int(0)), (.bool, .bool(false)):
      throw PythonError(.zeroDivision, "integer division or modulo by zero")
    case (.int, .float(0)), (.bool, .float(0)), (.float, .float(0)), (.float, .int(0)), (.float, .bool(false)):
      throw PythonError(.zeroDivision, "float divmod()")
    default:
      if a.isObject || b.isObject, let x = a.whole, let y = b.whole, !y.isZero {
        let (quotient, remainder) = try floorDivision(x, y)
        return .tuple(PyTuple([Value(quotient), Value(remainder)]))
      }
      let result = Value.tuple(PyTuple([try binary(.floorDivide, a, b), try binary(.remainder, a, b)]))
      if isWarned { nameFaults(["floor_divide", "remainder"], as: "divmod") }
      return result
    }
  }

  /// `pow(base, exponent, modulus)`
  private func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(PythonError) -> Value {
    if base.complex != nil || exponent.complex != nil || modulus.complex != nil {
      throw base.complex != nil || modulus.complex != nil && exponent.number != nil && base.number == nil
        ? PythonError(.value, "complex modulo") : .unsupported("pow() of complex numbers with a modulus")
    }
    func integer(_ value: Value) throws(PythonError) -> BigInt {
      if let number = value.whole { return number }
      switch value {
      case .float: throw PythonError(.type, "pow() 3rd argument not allowed unless all arguments are integers")
      case .numpyInt, .numpyBool, .numpyFloat, .array: throw .unsupported("pow() of NumPy values with a modulus")
      default:
        throw PythonError(
          .type,
          "unsupported operand type(s) for ** or pow(): '\(base.typeName)', '\(exponent.typeName)', '\(modulus.typeName)'"
        )
      }
    }
    let (longBase, longExponent, longModulus) = (try integer(base), try integer(exponent), try integer(modulus))
    guard !longModulus.isZero else { throw PythonError(.value, "pow() 3rd argument cannot be 0") }
    guard let base = Int(exactly: longBase), var exponent = Int(exactly: longExponent), exponent != .min,
      let modulus = Int(exactly: longModulus), modulus != .min
    else { return Value(try power(longBase, longExponent, modulo: longModulus)) }
    let size = UInt(modulus.magnitude)
    var factor = base >= 0 ? UInt(base) % size : (size - base.magnitude % size) % size
    if exponent < 0 {
      guard let inverse = Interpreter.inverse(of: factor, modulo: size) else {
        throw PythonError(.value, "base is not invertible for the given modulus")
      }
      factor = inverse
      exponent = -exponent
    }
    var result = 1 % size
    while exponent > 0 {
      if exponent & 1 == 1 { result = size.dividingFullWidth(result.multipliedFullWidth(by: factor)).remainder }
      factor = size.dividingFullWidth(factor.multipliedFullWidth(by: factor)).remainder
      exponent >>= 1
    }
    // The result has the sign of the modulus.
    return .int(modulus < 0 && result != 0 ? Int(result) + modulus : Int(result))
  }

  /// Euclid's extended algorithm; nil if there is no inverse. Precondition: the modulus is below 2⁶³.
  private static func inverse(of number: UInt, modulo modulus: UInt) -> UInt? {
    var (remainder, next) = (Int(modulus), Int(number))
    var (coefficient, nextCoefficient) = (0, 1)
    while next != 0 {
      let quotient = remainder / next
      (remainder, next) = (next, remainder - quotient * next)
      (coefficient, nextCoefficient) = (nextCoefficient, coefficient - quotient * nextCoefficient)
    }
    guard remainder == 1 else { return nil }
    return UInt(coefficient < 0 ? coefficient + Int(modulus) : coefficient) % modulus
  }

  // MARK: - round

  private func round(_ value: Value, _ digits: Value) throws(PythonError) -> Value {
    if value.special(.round) != nil {
      let result = digits.isNone ? try callSpecial(.round, of: value) : try callSpecial(.round, of: value, digits)
      if let result { return result }
    }
    let count: Int?
    if case .none = digits { count = nil } else { count = try roundingDigits(value, digits) }
    switch value {
    case .int(let number): return try rounded(number, count ?? 0)
    case .bool(let flag): return try rounded(flag ? 1 : 0, count ?? 0)
    case .float(let number):
      guard let count else { return try whole(truncating: number.rounded(.toNearestOrEven)) }
      return .float(try Interpreter.rounded(number, count))
    case .numpyFloat(let number):
      guard let count else { return try whole(truncating: number.rounded(.toNearestOrEven)) }
      return .numpyFloat(Interpreter.roundedByNumPy(number, count))
    case .numpyInt(let number):
      guard let count else { return .int(number) }
      if count >= 0 { return .numpyInt(number) }
      let rounded = Interpreter.roundedByNumPy(Double(number), count)
      guard number.magnitude < 1 << 53, let whole = Int(exactly: rounded) else {
        throw .unsupported("round() of so large a NumPy integer")
      }
      return .numpyInt(whole)
    default:
      if let number = value.sizedNumber {
        guard let count else { return try round(value.plain, .none) }
        return Value(
          try arrays { () throws(ArrayError) in try NDArray.round(.scalar(.sized(number)), decimals: count) })
      }
      if let base = value.derivedBase { return try round(base, digits) }
      if let number = value.longWhole { return Value(try rounded(number, count ?? 0)) }
      throw PythonError(.type, "type \(value.typeName) doesn't define __round__ method")
    }
  }

  private func roundingDigits(_ value: Value, _ digits: Value) throws(PythonError) -> Int {
    switch value {
    case .int, .bool, .float, .numpyFloat, .numpyInt: break
    case .object where value.sizedNumber != nil || value.longWhole != nil || value.derivedBase?.number != nil: break
    default: throw PythonError(.type, "type \(value.typeName) doesn't define __round__ method")
    }
    if let long = digits.longWhole { return long.isNegative ? -.max : .max }
    return try index(digits)
  }

  /// int_round: to a multiple of a power of ten, halves to the even one.
  private func rounded(_ number: Int, _ digits: Int) throws(PythonError) -> Value {
    digits < 0 ? Value(try rounded(BigInt(number), digits)) : .int(number)
  }

  private func rounded(_ number: BigInt, _ digits: Int) throws(PythonError) -> BigInt {
    guard digits < 0 else { return number }
    // A unit of more than twice the number: each digit is more than 3 bits.
    guard digits > -(number.magnitude.bitWidth / 3 + 2) else { return 0 }
    let unit = try power(10, BigInt(-digits)).magnitude
    try WholeCost.chargeProduct(number.magnitude.wordCount, unit.wordCount, isQuotient: true)
    let (quotient, rest) = number.magnitude.divided(by: unit)
    let isUp = rest * 2 > unit || rest * 2 == unit && quotient.words.first.map { $0 & 1 == 1 } ?? false
    return BigInt(sign: number.sign, magnitude: (isUp ? quotient + 1 : quotient) * unit)
  }

  /// float___round___impl: the decimal value is rounded correctly, then read back.
  private static func rounded(_ number: Double, _ digits: Int) throws(PythonError) -> Double {
    // NDIGITS_MAX and NDIGITS_MIN of Objects/floatobject.c
    guard number.isFinite, number != 0, digits <= 323 else { return number }
    guard digits >= -308 else { return number < 0 ? -0.0 : 0 }
    let rounded = Decimal(rounding: number, toPlace: digits)
    let result = strtod(rounded.text, nil)
    guard result.isFinite else {
      throw PythonError(.overflow, "rounded value too large to represent")
    }
    return result
  }

  /// NumPy multiplies by a power of ten, rounds to an integer and divides again.
  private static func roundedByNumPy(_ number: Double, _ digits: Int) -> Double {
    guard digits != 0 else { return number.rounded(.toNearestOrEven) }
    let power = numpyPowerOfTen(digits.magnitude)
    return digits > 0
      ? (number * power).rounded(.toNearestOrEven) / power : (number / power).rounded(.toNearestOrEven) * power
  }

  /// power_of_ten of numpy/_core/src/multiarray/calculation.c
  private static func numpyPowerOfTen(_ exponent: UInt) -> Double {
    exponent < 9 ? [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8][Int(exponent)] : pow(10, Double(exponent))
  }
}
