// `text % values`, as printf formats (PyUnicode_Format in CPython's Objects/unicodeobject.c).

import Arrays
import BigInt
import Texts

extension Interpreter {
  /// `format % values`: a tuple gives several values, a dictionary named ones, anything else is the only value.
  func percentFormat(_ format: PyString, _ values: Value) throws(PythonError) -> Value {
    var formatter = PercentFormatter(self, format, values, isBytes: false)
    return .string(PyString(try formatter.formatted()))
  }

  /// The same of bytes, each of which is a code point meanwhile.
  func percentFormat(_ format: PyBytes, _ values: Value) throws(PythonError) -> [UInt8] {
    var formatter = PercentFormatter(self, format.latin, values, isBytes: true)
    return try formatter.formatted().unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}

private struct PercentFormatter {
  private let interpreter: Interpreter
  private let format: [Unicode.Scalar]
  private let arguments: [Value]
  /// What `%(name)s` looks into.
  private let mapping: Value?
  private let isBytes: Bool
  private var nextArgument = 0
  private var place = 0

  init(_ interpreter: Interpreter, _ format: PyString, _ values: Value, isBytes: Bool) {
    self.interpreter = interpreter
    self.isBytes = isBytes
    self.format = format.scalars
    switch values {
    case .tuple(let tuple):
      arguments = tuple.items
      mapping = nil
    case .dict, .list, .range, .array, .numpyFloat, .numpyInt, .numpyBool, .dtype:
      // Whatever can be subscripted.
      arguments = [values]
      mapping = values
    case .object where values.sizedNumber != nil || values.bytes != nil && !isBytes:
      arguments = [values]
      mapping = values
    default:
      arguments = [values]
      mapping = nil
    }
  }

  /// One conversion: `%(key)#0- +width.precisionX`.
  private struct Conversion {
    var isLeft = false
    var isAlternate = false
    var isZeroFilled = false
    var sign: Unicode.Scalar?
    var width = 0
    var precision: Int?
  }

  mutating func formatted() throws(PythonError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(format.count + 16)
    var (bytes, room) = (0, 1 << 14)
    while place < format.count {
      let scalar = format[place]
      place += 1
      guard scalar == "%" else {
        if scalar.isASCII {
          result.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          result.append(contentsOf: scalar.utf8)
        }
        continue
      }
      if place < format.count, format[place] == "%" {
        result.append(UInt8(ascii: "%"))
        place += 1
        continue
      }
      var named: Value?
      if place < format.count, format[place] == "(" {
        named = try namedArgument()
        nextArgument = arguments.count
      }
      let conversion = try readConversion(named)
      guard place < format.count else { throw PythonError(.value, "incomplete format") }
      let type = format[place]
      let index = place
      place += 1
      let value: Value
      if let named { value = named } else { value = try takeArgument() }
      let part = try text(value, type, conversion, at: index)
      bytes += part.utf8.count
      if bytes > room { room = try Meter.written(bytes) }
      result.append(contentsOf: part.utf8)
    }
    if nextArgument < arguments.count, mapping == nil {
      throw PythonError(
        .type, "not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func takeArgument() throws(PythonError) -> Value {
    guard nextArgument < arguments.count else {
      throw PythonError(.type, "not enough arguments for format string")
    }
    defer { nextArgument += 1 }
    return arguments[nextArgument]
  }

  private mutating func namedArgument() throws(PythonError) -> Value {
    guard let mapping else { throw PythonError(.type, "format requires a mapping") }
    place += 1
    let start = place
    var depth = 1
    while place < format.count, depth > 0 {
      if format[place] == "(" { depth += 1 }
      if format[place] == ")" { depth -= 1 }
      place += 1
    }
    guard depth == 0 else { throw PythonError(.value, "incomplete format key") }
    let key = PyString(scalars: format[start..<(place - 1)])
    let isNamedByBytes = isBytes
    return try interpreter.subscriptGet(
      mapping,
      isNamedByBytes
        ? .object(PyBytes(key.scalars.map { UInt8(truncatingIfNeeded: $0.value) })) : .string(key))
  }

  private mutating func readConversion(_ named: Value?) throws(PythonError) -> Conversion {
    var conversion = Conversion()
    flags: while place < format.count {
      switch format[place] {
      case "-": conversion.isLeft = true
      case "+": conversion.sign = "+"
      case " ": if conversion.sign == nil { conversion.sign = " " }
      case "#": conversion.isAlternate = true
      case "0": conversion.isZeroFilled = true
      default: break flags
      }
      place += 1
    }
    if let width = try number("width", named) {
      conversion.width = Int(width.magnitude)
      if width < 0 { conversion.isLeft = true }
    }
    if place < format.count, format[place] == "." {
      place += 1
      conversion.precision = max(try number("prec", named) ?? 0, 0)
    }
    // C's length modifiers mean nothing here.
    if place < format.count, format[place] == "h" || format[place] == "l" || format[place] == "L" { place += 1 }
    return conversion
  }

  /// Digits, or `*` for the next argument.
  private mutating func number(_ what: String, _ named: Value?) throws(PythonError) -> Int? {
    guard place < format.count else { return nil }
    if format[place] == "*" {
      place += 1
      let value = try takeArgument()
      switch value {
      case .int(let number):
        guard number.magnitude <= UInt(Int32.max) else {
          throw what == "width"
            ? PythonError(.overflow, "Python int too large to convert to C ssize_t")
            : PythonError(.overflow, "Python int too large to convert to C int")
        }
        return number
      case .bool(let flag): return flag ? 1 : 0
      case .object where value.longWhole != nil: throw .tooLarge(for: what == "width" ? "ssize_t" : "int")
      default: throw PythonError(.type, "* wants int")
      }
    }
    var value: Int?
    while place < format.count, format[place].isASCII, let digit = PyString.digit(UInt8(format[place].value)),
      digit < 10
    {
      let (product, isTooLarge) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (next, isTooLargeAgain) = product.addingReportingOverflow(digit)
      guard !isTooLarge, !isTooLargeAgain, what == "width" || next <= Int(Int32.max) else {
        throw PythonError(.value, what == "width" ? "width too big" : "precision too big")
      }
      value = next
      place += 1
    }
    return value
  }

  // MARK: - One value

  private func text(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion, at index: Int
  ) throws(PythonError) -> String {
    switch type {
    case "b" where isBytes: return try self.text(value, "s", conversion, at: index)
    case "s", "r", "a":
      let text =
        switch type {
        case "s" where isBytes: try bytesText(value)
        case "r" where isBytes: try interpreter.ascii(value)
        case "s": try interpreter.str(value)
        case "r": try interpreter.repr(value)
        default: try interpreter.ascii(value)
        }
      let string = PyString(text)
      let kept = string.part(0..<min(string.count, conversion.precision ?? .max))
      return try padded("", "", kept.text, count: kept.count, conversion, isNumber: false)
    case "c":
      let text = try character(value)
      return try padded("", "", text, count: 1, conversion, isNumber: false)
    case "d", "i", "u", "o", "x", "X": return try integerText(value, type, conversion)
    case "e", "E", "f", "F", "g", "G":
      guard let number = try interpreter.double(value) else {
        throw PythonError(.type, "must be real number, not \(value.typeName)")
      }
      if number.isNaN { try interpreter.checkIsSet(.float(number)) }
      let text = try interpreter.floatText(number, type, conversion.precision ?? 6, conversion.isAlternate)
      let isNegative = number.sign == .minus && !number.isNaN
      return try padded(sign(isNegative, conversion), "", text, count: text.utf8.count, conversion, isNumber: true)
    default:
      let shown = type.value > 31 && type.value < 128 ? String(type) : "?"
      throw PythonError(
        .value,
        "unsupported format character '\(shown)' (0x\(String(type.value, radix: 16))) at index \(index)")
    }
  }

  private func sign(_ isNegative: Bool, _ conversion: Conversion) -> String {
    isNegative ? "-" : conversion.sign.map { String($0) } ?? ""
  }

  private func integerText(
    _ value: Value, _ type: Unicode.Scalar, _ conversion: Conversion
  ) throws(PythonError) -> String {
    let isDecimal = type == "d" || type == "i" || type == "u"
    if isDecimal, case .int(let number) = value {
      return try integerText(isNegative: number < 0, "", String(number.magnitude), conversion)
    }
    let number: BigInt
    switch value {
    case .object where value.isDerived: return try integerText(value.plain, type, conversion)
    case .object:
      // `__int__` or `__index__`, as the conversion wants it.
      var whole = isDecimal ? try interpreter.objectNumber(.int, value)?.whole : nil
      if whole == nil { whole = try interpreter.objectNumber(.index, value)?.whole }
      guard let whole else {
        throw isDecimal
          ? PythonError(.type, "%\(type) format: a real number is required, not \(value.typeName)")
          : notAnInteger(value, type)
      }
      number = whole
    case .int(let int), .numpyInt(let int): number = BigInt(int)
    case .bool(let flag): number = flag ? 1 : 0
    case .float(let float), .numpyFloat(let float):
      guard isDecimal else { throw notAnInteger(value, type) }
      number = try interpreter.whole(truncating: float).whole ?? 0
    case .numpyBool(let flag):
      guard isDecimal else { throw notAnInteger(value, type) }
      number = flag ? 1 : 0
    case .array(let array) where array.rank == 0:
      guard isDecimal || array.dtype.isInteger else { throw notAnInteger(value, type) }
      number = BigInt(try interpreter.parseInt(value))
    case .array where isDecimal: number = BigInt(try interpreter.parseInt(value))
    default:
      throw isDecimal
        ? PythonError(.type, "%\(type) format: a real number is required, not \(value.typeName)")
        : notAnInteger(value, type)
    }
    let (radix, prefix): (Int, String) =
      switch type {
      case "o": (8, "0o")
      case "x": (16, "0x")
      case "X": (16, "0X")
      default: (10, "")
      }
    let small = radix == 10 ? Int(exactly: number) : nil
    let digits =
      if let small { String(small.magnitude) } else {
        radix == 10
          ? try number.magnitude.decimal() : try number.magnitude.digits(radix: radix, uppercase: type == "X")
      }
    return try integerText(isNegative: number.isNegative, conversion.isAlternate ? prefix : "", digits, conversion)
  }

  private func integerText(
    isNegative: Bool, _ prefix: String, _ digits: String, _ conversion: Conversion
  ) throws(PythonError) -> String {
    var digits = digits
    if let precision = conversion.precision, precision > digits.utf8.count {
      try Meter.reserve(precision)
      digits = String(digits, after: precision - digits.utf8.count, of: "0")
    }
    return try padded(
      sign(isNegative, conversion), prefix, digits, count: digits.utf8.count, conversion, isNumber: true)
  }

  private func notAnInteger(_ value: Value, _ type: Unicode.Scalar) -> PythonError {
    PythonError(.type, "%\(type) format: an integer is required, not \(value.typeName)")
  }

  /// `%b` and `%s` of bytes.
  private func bytesText(_ value: Value) throws(PythonError) -> String {
    if let bytes = value.plain.bytes { return bytes.latin.text }
    if let bytes = try interpreter.callSpecial(.bytes, of: value)?.bytes { return bytes.latin.text }
    throw PythonError(
      .type,
      "%b requires a bytes-like object, or an object that implements __bytes__, not '\(value.typeName)'")
  }

  /// `%c` of bytes.
  private func byteCharacter(_ value: Value) throws(PythonError) -> String {
    if let bytes = value.plain.bytes, bytes.bytes.count == 1 { return bytes.latin.text }
    guard value.integerIndex != nil || value.longWhole != nil || value.special(.index) != nil else {
      throw PythonError(.type, "%c requires an integer in range(256) or a single byte")
    }
    guard let number = Int(exactly: try interpreter.wholeIndex(value)), let byte = UInt8(exactly: number) else {
      throw PythonError(.overflow, "%c arg not in range(256)")
    }
    return String(Unicode.Scalar(byte))
  }

  private func character(_ value: Value) throws(PythonError) -> String {
    if isBytes { return try byteCharacter(value) }
    switch value {
    case .string(let string):
      guard string.count == 1 else { throw PythonError(.type, "%c requires int or char") }
      return string.text
    case .object where value.longWhole != nil: throw PythonError(.overflow, "%c arg not in range(0x110000)")
    case .int, .numpyInt, .bool:
      let number = try interpreter.index(value)
      guard (0...0x10FFFF).contains(number) else {
        throw PythonError(.overflow, "%c arg not in range(0x110000)")
      }
      guard let scalar = Unicode.Scalar(UInt32(number)) else { throw .unsupported("a surrogate in a string") }
      return String(scalar)
    default: throw PythonError(.type, "%c requires int or char")
    }
  }

  private func padded(
    _ sign: String, _ prefix: String, _ text: String, count: Int, _ conversion: Conversion, isNumber: Bool
  ) throws(PythonError) -> String {
    try Meter.reserve(conversion.width)
    let space = max(conversion.width - sign.utf8.count - prefix.utf8.count - count, 0)
    if space == 0 { return sign.isEmpty && prefix.isEmpty ? text : sign + prefix + text }
    try Meter.charge(space >> 6)
    if conversion.isLeft { return String(sign + prefix + text, after: 0, before: space, of: " ") }
    if isNumber, conversion.isZeroFilled { return sign + prefix + String(text, after: space, of: "0") }
    return String(sign + prefix + text, after: space, of: " ")
  }
}
