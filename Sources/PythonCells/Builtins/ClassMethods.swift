// The class methods and static methods of Python's own types, asked for by their class or by an object: `int.from_bytes`,
// `bytes.fromhex`, `str.maketrans`, `float.fromhex`.

import BigInt
import OrderedCollections

/// The one of that name; nil where the type has none that we know.
func classMethod(_ name: String, of kind: PyType.Kind) -> PyBuiltin? {
  switch (kind, name) {
  case (.int, "from_bytes"), (.bool, "from_bytes"):
    return PyBuiltin(
      "from_bytes", derivative: .flat,
      .bound(SignatureText("bytes, byteorder='big', *, signed=False")) { (interpreter, values) throws(PythonError) in
        let isBig = try interpreter.isBigEndian(values[1], of: "from_bytes")
        let bytes: [UInt8]
        if let given = values[0].plain.bytes {
          bytes = given.bytes
        } else if case .object(let object)? = Optional(values[0]), object.type.find(.bytes) != nil {
          bytes = try interpreter.constructBytes(CallArguments([values[0]]), isArray: false).bytes?.bytes ?? []
        } else {
          guard values[0].isIterable, values[0].number == nil else {
            throw PythonError(.type, "cannot convert '\(values[0].typeName)' object to bytes")
          }
          if case .string = values[0] { throw PythonError(.type, "cannot convert 'str' object to bytes") }
          bytes = try interpreter.bytes(walking: values[0], "bytes")
        }
        try Meter.charge(bytes.count >> 4)
        var words = [UInt](repeating: 0, count: bytes.count / 8 + 1)
        for (place, byte) in (isBig ? bytes.reversed() : bytes).enumerated() {
          words[place >> 3] |= UInt(byte) << UInt(8 * (place & 7))
        }
        let magnitude = BigUInt(words: words)
        let isSigned = try interpreter.isTrue(values[2])
        let isNegative = isSigned && magnitude.bitWidth == 8 * bytes.count && !bytes.isEmpty
        let number = isNegative ? BigInt(magnitude) - BigInt(1) << (8 * bytes.count) : BigInt(magnitude)
        return kind == .bool ? .bool(!number.isZero) : Value(number)
      })
  case (.bytes, "fromhex"), (.bytearray, "fromhex"):
    let isArray = kind == .bytearray
    return PyBuiltin(
      "\(kind).fromhex", derivative: .flat,
      .unary { (_, value) throws(PythonError) in
        guard case .string(let text) = value else {
          throw PythonError(.type, "fromhex() argument must be str, not \(value.argumentTypeName)")
        }
        let scalars = text.scalars
        var bytes: [UInt8] = []
        var place = 0
        func digit(_ place: Int) -> UInt8? {
          guard place < scalars.count, scalars[place].isASCII else { return nil }
          return PyString.digit(UInt8(scalars[place].value)).flatMap { $0 < 16 ? UInt8($0) : nil }
        }
        while place < scalars.count {
          if scalars[place].isASCII, scalars[place].isPythonSpace, scalars[place].value < 0x1C || scalars[place] == " "
          {
            place += 1
            continue
          }
          guard let high = digit(place), let low = digit(place + 1) else {
            let wrong = digit(place) == nil ? place : place + 1
            throw PythonError(.value, "non-hexadecimal number found in fromhex() arg at position \(wrong)")
          }
          bytes.append(high << 4 | low)
          place += 2
        }
        return .object(PyBytes(bytes, isArray: isArray))
      })
  case (.bytes, "maketrans"), (.bytearray, "maketrans"):
    return PyBuiltin(
      "maketrans", derivative: .flat,
      .binary { (interpreter, from, to) throws(PythonError) in
        let (from, to) = (try interpreter.bytesArgument(from), try interpreter.bytesArgument(to))
        guard from.count == to.count else {
          throw PythonError(.value, "maketrans arguments must have same length")
        }
        var table = (0...255).map { UInt8($0) }
        for (old, new) in zip(from, to) { table[Int(old)] = new }
        return .object(PyBytes(table))
      })
  case (.str, "maketrans"):
    return PyBuiltin(
      "maketrans", derivative: .through,
      .bound(SignatureText("x, y=…, z=…, /")) { (interpreter, values) throws(PythonError) in
        try interpreter.makeTranslation(values)
      })
  case (.float, "fromhex"):
    return PyBuiltin(
      "float.fromhex", derivative: .flat,
      .unary { (_, value) throws(PythonError) in
        guard case .string(let text) = value else {
          throw PythonError(.type, "bad argument type for built-in operation")
        }
        guard let number = try text.hexadecimalFloat() else {
          throw PythonError(.value, "invalid hexadecimal floating-point string")
        }
        return .float(number)
      })
  default: return nil
  }
}

/// `int.to_bytes`
func toBytesMethod(_ name: String, _ table: MethodTable<BigInt>) -> PyBuiltin {
  table.method(name, "length=1, byteorder='big', *, signed=False") {
    (interpreter, number, values) throws(PythonError) in
    let isBig = try interpreter.isBigEndian(values[1], of: "to_bytes")
    let isSigned = try interpreter.isTrue(values[2])
    let length = try interpreter.index(values[0])
    guard length >= 0 else { throw PythonError(.value, "length argument must be non-negative") }
    if number.isNegative, !isSigned {
      throw PythonError(.overflow, "can't convert negative int to unsigned")
    }
    try Meter.reserve(length)
    try Meter.charge(length >> 4)
    let bits = length.multipliedReportingOverflow(by: 8).partialValue
    // What has a sign needs a bit for it, but the smallest number of its length.
    let needed =
      isSigned
      ? (number.isNegative ? (-number - 1).magnitude.bitWidth : number.magnitude.bitWidth) + 1
      : number.magnitude.bitWidth
    guard needed <= bits || number.isZero else { throw PythonError(.overflow, "int too big to convert") }
    let magnitude = number.isNegative ? (BigInt(1) << bits + number).magnitude : number.magnitude
    var bytes = [UInt8](repeating: 0, count: length)
    for (place, word) in magnitude.words.enumerated() {
      for offset in 0..<8 where place * 8 + offset < length {
        bytes[place * 8 + offset] = UInt8(truncatingIfNeeded: word >> UInt(8 * offset))
      }
    }
    return .object(PyBytes(isBig ? bytes.reversed() : bytes))
  }
}

extension Interpreter {
  fileprivate func isBigEndian(_ value: Value, of function: String) throws(PythonError) -> Bool {
    guard case .string(let order) = value else {
      throw PythonError(.type, "\(function)() argument 'byteorder' must be str, not \(value.argumentTypeName)")
    }
    switch order.text {
    case "big": return true
    case "little": return false
    default: throw PythonError(.value, "byteorder must be either 'little' or 'big'")
    }
  }

  /// `str.maketrans`: a dictionary from code points.
  fileprivate func makeTranslation(_ values: [Value]) throws(PythonError) -> Value {
    let result = PyDict()
    if values[1].isUnbound {
      guard case .dict(let dict) = values[0].plain else {
        throw PythonError(.type, "if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in dict.entries {
        switch key.value {
        case .string(let text):
          guard text.count == 1, let scalar = text.text.unicodeScalars.first else {
            throw PythonError(.value, "string keys in translate table must be of length 1")
          }
          try result.set(PyKey(.int(Int(scalar.value))), value)
        case .int, .bool: try result.set(key, value)
        default:
          if key.value.longWhole != nil {
            try result.set(key, value)
          } else {
            throw PythonError(.type, "keys in translate table must be strings or integers")
          }
        }
      }
      return .dict(result)
    }
    guard case .string(let from) = values[0] else {
      throw PythonError(
        .type, "first maketrans argument must be a string if there is a second argument")
    }
    guard case .string(let to) = values[1] else {
      throw PythonError(.type, "maketrans() argument 2 must be str, not \(values[1].argumentTypeName)")
    }
    guard from.count == to.count else {
      throw PythonError(.value, "the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from.text.unicodeScalars, to.text.unicodeScalars) {
      try result.set(PyKey(.int(Int(old.value))), .int(Int(new.value)))
    }
    if !values[2].isUnbound {
      guard case .string(let deleted) = values[2] else {
        throw PythonError(.type, "maketrans() argument 3 must be str, not \(values[2].argumentTypeName)")
      }
      for scalar in deleted.text.unicodeScalars { try result.set(PyKey(.int(Int(scalar.value))), Value.none) }
    }
    return .dict(result)
  }
}

extension PyString {
  /// `float.fromhex`: a sign, perhaps `0x`, digits with a point among them, perhaps an exponent of two; nil for anything else.
  fileprivate func hexadecimalFloat() throws(PythonError) -> Double? {
    // Of digits only those of ASCII.
    guard isASCII else { return nil }
    var rest = asciiDigits[...]
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    func signed(_ number: Double) -> Double { isNegative ? -number : number }
    switch String(decoding: rest, as: UTF8.self).lowercased() {
    case "inf", "infinity": return signed(.infinity)
    case "nan": return signed(.nan)
    default: break
    }
    if rest.count >= 2, rest.first == UInt8(ascii: "0"), rest[rest.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
      rest = rest.dropFirst(2)
    }
    var digits: [UInt8] = []
    var fraction = 0
    var hasPoint = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if let digit = PyString.digit(byte), digit < 16 {
        digits.append(UInt8(digit))
        if hasPoint { fraction += 1 }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard !digits.isEmpty else { return nil }
    var exponent = 0
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "p") {
      guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)) else { return nil }
      exponent = max(min(power, 1 << 40), -1 << 40)
      rest = []
    }
    guard rest.isEmpty else { return nil }
    let magnitude = try BigUInt(digits: digits, radix: 16)
    if magnitude.isZero { return signed(0) }
    exponent -= 4 * fraction
    guard let number = BigInt(magnitude).double(timesTwoTo: exponent) else {
      throw PythonError(.overflow, "hexadecimal value too large to represent as a float")
    }
    return signed(number)
  }
}

extension BigInt {
  /// The float next to the number times a power of two, rounded once; nil where it is too large for one.
  fileprivate func double(timesTwoTo exponent: Int) -> Double? {
    let top = magnitude.bitWidth + exponent
    if top > 1024 { return nil }
    if top < -1075 { return 0 }
    if magnitude.bitWidth <= 53 { return double.map { Double(sign: .plus, exponent: exponent, significand: $0) } }
    // As many bits as the result has, two more, and a last one for all behind them.
    let kept = Swift.min(53, top + 1074) + 2
    let shift = magnitude.bitWidth - kept
    var bits = (magnitude >> shift).words.first ?? 0
    let isUp = bits & 2 != 0 && (bits & 5 != 0 || shift > 0 && magnitude.hasOnes(below: shift))
    bits = (bits >> 2) + (isUp ? 1 : 0)
    let result = Double(sign: .plus, exponent: shift + 2 + exponent, significand: Double(bits))
    return result.isInfinite ? nil : result
  }
}
