// Python's complex numbers, and NumPy's `complex128`, which is the same number under another class.

import Arrays
import PythonSyntax

/// A complex number as an object.
final class PyComplex: PyObject {
  let number: Complex

  /// - Parameter isNumPy: Whether it is NumPy's `complex128`.
  init(_ number: Complex, isNumPy: Bool = false) {
    self.number = number
    super.init((isNumPy ? PyType.Kind.numpyComplex : .complex).type)
  }

  var isNumPy: Bool { type.kind == .numpyComplex }
}

extension Value {
  init(_ number: Complex) { self = .object(PyComplex(number)) }

  /// Python's complex number, or NumPy's; nil for all other numbers, too.
  var complex: PyComplex? {
    guard case .object(let object) = self, object.type.kind == .complex || object.type.kind == .numpyComplex
    else { return nil }
    return object as? PyComplex
  }
}

extension Interpreter {
  /// `x OP y` where one is complex; nil for the operators that complex numbers do not have.
  func complex(_ operation: BinaryOperator, _ x: Complex, _ y: Complex) throws(PythonError) -> Complex? {
    switch operation {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide:
      guard let quotient = x.divided(by: y) else {
        throw PythonError(.zeroDivision, "complex division by zero")
      }
      return quotient
    case .power: return try x.power(y)
    default: return nil
    }
  }

  /// A number, whatever its type, as a complex one; nil for what is no number.
  ///
  /// - Throws: OverflowError for an int that no float holds.
  func complexNumber(_ value: Value) throws(PythonError) -> Complex? {
    if let complex = value.complex { return complex.number }
    if case .object = value {
      if let result = try callSpecial(.complex, of: value) {
        guard let complex = result.complex else {
          throw PythonError(.type, "\(value.typeName).__complex__ returned non-complex (type \(result.typeName))")
        }
        return complex.number
      }
      if let base = value.derivedBase?.complex { return base.number }
    }
    return try double(value).map { Complex($0) }
  }

  /// `complex(…)`
  func constructComplex(_ arguments: CallArguments) throws(PythonError) -> Value {
    let values = try Signature("real=…, imag=…").bind(arguments, function: "complex")
    let (real, imaginary) = (values[0], values[1])
    if imaginary.isUnbound, real.complex.map({ !$0.isNumPy }) ?? false { return real }
    if case .string(let text) = real {
      guard imaginary.isUnbound else {
        throw PythonError(.type, "complex() can't take second arg if first is a string")
      }
      guard text.hasPlainUnderscores else {
        throw PythonError(.value, "could not convert string to complex: \(text.literal)")
      }
      guard let number = text.complex else {
        throw PythonError(.value, "complex() arg is a malformed string")
      }
      return Value(number)
    }
    if case .string = imaginary { throw PythonError(.type, "complex() second arg can't be a string") }
    var result = Complex(0)
    var isRealComplex = false
    if !real.isUnbound {
      guard let number = try complexNumber(real) else {
        throw PythonError(
          .type, "complex() first argument must be a string or a number, not '\(real.typeName)'")
      }
      result = number
      isRealComplex = real.plain.complex != nil || real.special(.complex) != nil
    }
    if !imaginary.isUnbound {
      guard imaginary.special(.complex) == nil, let number = try complexNumber(imaginary) else {
        throw PythonError(.type, "complex() second argument must be a number, not '\(imaginary.typeName)'")
      }
      // `real + imaginary·i`, part by part: the signs of zeros are kept where only one of them is complex.
      let isComplex = imaginary.plain.complex != nil
      if isComplex { result.real -= number.imaginary }
      result.imaginary = isRealComplex ? result.imaginary + number.real : number.real
    }
    return Value(result)
  }

  /// `repr(number)`
  func repr(_ number: Complex, isNumPy: Bool) throws(PythonError) -> String {
    let text = try complexText(number, nil, precision: nil, isAlternate: false)
    let imaginary = (number.imaginary.isSignMinus ? "-" : "") + text.imaginary + "j"
    // A positive zero is left out.
    if number.real == 0, number.real.sign == .plus { return imaginary }
    return "(" + (number.real.isSignMinus ? "-" : "") + text.real + (number.imaginary.isSignMinus ? "" : "+")
      + imaginary + ")"
  }

  /// The digits of both parts, without signs.
  func complexText(
    _ number: Complex, _ type: Unicode.Scalar?, precision: Int?, isAlternate: Bool
  ) throws(PythonError) -> (real: String, imaginary: String) {
    // Python's repr of a float ends in `.0` where it is whole, a complex number's parts do not.
    func text(_ part: Double) throws(PythonError) -> String {
      if type == nil, precision == nil {
        let text = try floatText(part, "r", nil, false)
        let plain = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return isAlternate && part.isFinite ? Interpreter.withPoint(plain) : plain
      }
      return try floatText(part, type ?? "g", precision ?? 6, isAlternate)
    }
    return (try text(number.real), try text(number.imaginary))
  }
}

extension Double {
  /// Whether a minus is written in front of it.
  var isSignMinus: Bool { sign == .minus && !isNaN }
}

extension PyString {
  /// Whether underscores stand between two digits only.
  fileprivate var hasPlainUnderscores: Bool {
    let bytes = asciiDigits
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && PyString.digit(bytes[place]).map { $0 < 10 } ?? false
    }
    return bytes.indices.allSatisfy { bytes[$0] != UInt8(ascii: "_") || isDigit($0 - 1) && isDigit($0 + 1) }
  }

  /// `complex(text)`; nil if the text is none.
  fileprivate var complex: Complex? {
    var rest = asciiDigits[...]
    func trim() {
      while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
      while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    }
    // Parentheses around it, and spaces on both sides of them.
    if rest.first == UInt8(ascii: "(") {
      guard rest.last == UInt8(ascii: ")"), rest.count > 1 else { return nil }
      rest = rest.dropFirst().dropLast()
      trim()
    }
    func isUnit(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "j") || byte == UInt8(ascii: "J") }
    func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
    /// The longest beginning that is a float.
    func takeFloat() -> Double? {
      var length = 0
      var index = rest.startIndex
      if index < rest.endIndex, isSign(rest[index]) { index += 1 }
      let word = String(decoding: rest[index...].prefix(8), as: UTF8.self).lowercased()
      if let name = ["infinity", "inf", "nan"].first(where: word.hasPrefix) {
        length = index - rest.startIndex + name.utf8.count
      } else {
        var end = index
        func digits() {
          while end < rest.endIndex,
            PyString.digit(rest[end]).map({ $0 < 10 }) ?? false || rest[end] == UInt8(ascii: "_")
          {
            end += 1
          }
        }
        digits()
        if end < rest.endIndex, rest[end] == UInt8(ascii: ".") {
          end += 1
          digits()
        }
        if end < rest.endIndex, rest[end] | 0x20 == UInt8(ascii: "e") {
          let mark = end
          end += 1
          if end < rest.endIndex, isSign(rest[end]) { end += 1 }
          let first = end
          digits()
          if end == first { end = mark }
        }
        length = end - rest.startIndex
      }
      guard length > 0, let number = PyString(String(decoding: rest.prefix(length), as: UTF8.self)).float
      else { return nil }
      rest = rest.dropFirst(length)
      return number
    }
    var result = Complex(0)
    if let first = takeFloat() {
      if isSign(rest.first) {
        result.real = first
        let sign: Double = rest.first == UInt8(ascii: "-") ? -1 : 1
        if let second = takeFloat() {
          result.imaginary = second
        } else {
          result.imaginary = sign
          rest.removeFirst()
        }
        guard isUnit(rest.first) else { return nil }
        rest.removeFirst()
      } else if isUnit(rest.first) {
        result.imaginary = first
        rest.removeFirst()
      } else {
        result.real = first
      }
    } else {
      var sign = 1.0
      if isSign(rest.first) {
        sign = rest.first == UInt8(ascii: "-") ? -1 : 1
        rest.removeFirst()
      }
      guard isUnit(rest.first) else { return nil }
      rest.removeFirst()
      result.imaginary = sign
    }
    return rest.isEmpty ? result : nil
  }
}
