// Reading numbers: from other values, as operator.index and float() do, and from text.

import Arrays
import BigInt

extension Value {
  /// Integers and booleans, NumPy's too; nil for everything else.
  var plainInt: Int? {
    switch self {
    case .int(let number), .numpyInt(let number): number
    case .bool(let flag), .numpyBool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  var isNone: Bool { if case .none = self { true } else { false } }

  /// A float, Python's or NumPy's.
  var plainFloat: Double? {
    switch self {
    case .float(let number), .numpyFloat(let number): number
    default: nil
    }
  }
}

extension Interpreter {
  /// operator.index: integers and booleans.
  func index(_ value: Value) throws(PythonError) -> Int {
    switch value {
    case .int(let number), .numpyInt(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .array(let array):
      if array.rank == 0, array.dtype.isInteger, let number = array.soleElement?.integer { return number }
      throw PythonError(.type, "only integer scalar arrays can be converted to a scalar index")
    case .object:
      // An int is its own index, whatever its class says.
      if value.isDerived, case .int(let number) = value.plain { return number }
      guard let number = try objectNumber(.index, value) else { break }
      guard case .int(let small) = number else { throw .tooLarge(for: "ssize_t") }
      return small
    default: break
    }
    throw PythonError(.type, "'\(value.typeName)' object cannot be interpreted as an integer")
  }

  /// operator.index, where a number beyond 64 bits is only out of range, as the ends of slices are.
  func clippedIndex(_ value: Value) throws(PythonError) -> Int {
    guard case .object = value, let number = try objectNumber(.index, value) else { return try index(value) }
    guard case .int(let small) = number else { return number.longWhole?.isNegative ?? false ? .min : .max }
    return small
  }

  /// The number that `float(value)` gives for a number; nil for everything else.
  func double(_ value: Value) throws(PythonError) -> Double? {
    switch value {
    case .float(let number), .numpyFloat(let number): return number
    case .int(let number), .numpyInt(let number): return Double(number)
    case .bool(let flag), .numpyBool(let flag): return flag ? 1 : 0
    case .array(let array):
      guard array.rank == 0, let scalar = array.soleElement else {
        throw PythonError(.type, "only 0-dimensional arrays can be converted to Python scalars")
      }
      if scalar.dtype.isComplex { throw .unsupported("the conversion of an array of complex numbers to a float") }
      return scalar.double
    case .object:
      if let number = value.longWhole { return try float(number) }
      if let number = try objectNumber(.float, value) { return number.plainFloat }
      guard let number = try objectNumber(.index, value)?.whole else { return nil }
      return try float(number)
    default: return nil
    }
  }

  /// `float(value)`
  func parseFloat(_ value: Value) throws(PythonError) -> Double {
    if let number = try double(value) { return number }
    if let bytes = value.bytes {
      guard let number = bytes.numeral.float else {
        throw PythonError(.value, "could not convert string to float: \(bytes.text)")
      }
      return number
    }
    guard case .string(let string) = value else {
      throw PythonError(.type, "float() argument must be a string or a real number, not '\(value.typeName)'")
    }
    guard let number = string.float else {
      throw PythonError(.value, "could not convert string to float: \(string.literal)")
    }
    return number
  }

  /// `int(value)`, where 64 bits are all there are.
  func parseInt(_ value: Value) throws(PythonError) -> Int {
    guard let number = try wholeNumber(value).pythonInt else { throw .tooLarge(for: "long") }
    return number
  }

  /// `int(value)`
  func wholeNumber(_ value: Value) throws(PythonError) -> Value {
    switch value {
    case .string(let string): return try parseInt(string, base: 10)
    case .float(let number), .numpyFloat(let number): return try whole(truncating: number)
    case .array(let array):
      guard array.rank == 0, let scalar = array.soleElement else {
        throw PythonError(.type, "only 0-dimensional arrays can be converted to Python scalars")
      }
      switch scalar {
      case .bool(let flag): return .int(flag ? 1 : 0)
      case .int(let number): return .int(number)
      case .float(let number): return try whole(truncating: number)
      case .complex: throw .unsupported("int() of an array of complex numbers")
      case .sized(let number):
        if number.dtype.isFloat { return try whole(truncating: number.double) }
        return number.wholeValue
      }
    case .object:
      if let bytes = value.bytes {
        return try parseInt(bytes.numeral.asciiDigits, base: 10, literal: { bytes.literal })
      }
      for method in [SpecialMethod.int, .index, .trunc] {
        if let number = try objectNumber(method, value)?.whole { return Value(number) }
      }
      throw PythonError(
        .type, "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
    default:
      if let number = value.plainInt { return .int(number) }
      throw PythonError(
        .type,
        "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
    }
  }

  /// A float as an integer of 64 bits, its fraction cut off.
  func truncate(_ number: Double) throws(PythonError) -> Int {
    guard case .int(let whole) = try whole(truncating: number) else { throw .tooLarge(for: "long") }
    return whole
  }

  /// `int(text, base)`: spaces around, a sign, a prefix (0x, 0o, 0b) where the base allows one, single underscores
  /// between digits.
  func parseInt(_ string: PyString, base: Int) throws(PythonError) -> Value {
    try parseInt(string.asciiDigits, base: base, literal: { string.literal })
  }

  /// - Parameter literal: The text as messages show it.
  func parseInt(_ text: [UInt8], base: Int, literal: () -> String) throws(PythonError) -> Value {
    var digits = text[...]
    func invalid() -> PythonError {
      PythonError(.value, "invalid literal for int() with base \(base): \(literal())")
    }
    var isNegative = false
    if let sign = digits.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      isNegative = sign == UInt8(ascii: "-")
      digits.removeFirst()
    }
    var radix = base
    var hasPrefix = false
    if digits.count >= 2, digits.first == UInt8(ascii: "0") {
      let prefix: Int? =
        switch digits[digits.startIndex + 1] | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
      if let prefix, base == 0 || base == prefix {
        radix = prefix
        hasPrefix = true
        digits.removeFirst(2)
      }
    }
    if radix == 0 {
      // As in a program: a number other than 0 does not start with one.
      radix = 10
      let significant = digits.filter { $0 != UInt8(ascii: "_") }
      if significant.first == UInt8(ascii: "0"), significant.contains(where: { $0 != UInt8(ascii: "0") }) {
        throw invalid()
      }
    }
    var magnitude: UInt = 0
    var isLong = false
    var lastWasDigit = hasPrefix
    var values: [UInt8] = []
    for byte in digits {
      if byte == UInt8(ascii: "_") {
        guard lastWasDigit else { throw invalid() }
        lastWasDigit = false
        continue
      }
      guard let digit = PyString.digit(byte), digit < radix else { throw invalid() }
      let (product, carried) = magnitude.multipliedReportingOverflow(by: UInt(radix))
      let (sum, carriedAgain) = product.addingReportingOverflow(UInt(digit))
      isLong = isLong || carried || carriedAgain
      magnitude = sum
      lastWasDigit = true
      values.append(UInt8(digit))
    }
    guard !values.isEmpty, lastWasDigit else { throw invalid() }
    // Zeros in front count, too.
    let number =
      isLong || values.count > BigUInt.mostDigits ? try BigUInt(digits: values, radix: radix) : BigUInt(magnitude)
    return Value(BigInt(sign: isNegative ? .minus : .plus, magnitude: number))
  }
}

extension PyString {
  /// The value of a digit or letter, as in bases up to 36.
  static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
    default: nil
    }
  }

  /// The text without spaces around it, with decimal digits of other scripts turned into ours, and any other
  /// character beyond ASCII into a question mark (_PyUnicode_TransformDecimalAndSpaceToASCII).
  var asciiDigits: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isPythonSpace {
        bytes.append(UInt8(ascii: " "))
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
        bytes.append(UInt8(ascii: "0") + UInt8(value))
      } else {
        bytes.append(UInt8(ascii: "?"))
      }
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return Array(bytes.drop { $0 == UInt8(ascii: " ") })
  }

  /// `float(text)`; nil if the text is no number.
  var float: Double? {
    var bytes = asciiDigits
    // Underscores may stand between two digits.
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "_") {
      guard place > 0, place + 1 < bytes.count, PyString.isDigit(bytes[place - 1]), PyString.isDigit(bytes[place + 1])
      else { return nil }
    }
    bytes.removeAll { $0 == UInt8(ascii: "_") }
    var rest = bytes[...]
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    let isNegative = bytes.first == UInt8(ascii: "-")
    switch String(decoding: rest, as: UTF8.self).lowercased() {
    case "inf", "infinity": return isNegative ? -.infinity : .infinity
    case "nan": return isNegative ? -.nan : .nan
    default: break
    }
    let whole = rest.prefix(while: PyString.isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: PyString.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard !rest.isEmpty, rest.allSatisfy(PyString.isDigit) else { return nil }
    } else if !rest.isEmpty {
      return nil
    }
    return Double(String(decoding: bytes, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

extension Unicode.Scalar {
  /// `str.isspace` of one code point: separators, and what the bidirectional algorithm takes for a space.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
