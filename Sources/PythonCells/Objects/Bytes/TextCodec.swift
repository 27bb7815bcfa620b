// Text as bytes and back: the encodings that lessons name, and what becomes of characters that one has no bytes for
// (Python's codecs).

import Texts

/// An encoding.
enum TextCodec: String {
  case utf8 = "utf-8"
  case ascii
  case latin1 = "latin-1"
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16-le"
  case utf16BigEndian = "utf-16-be"
  case utf32 = "utf-32"
  case utf32LittleEndian = "utf-32-le"
  case utf32BigEndian = "utf-32-be"

  /// - Throws: Unsupported for other names: Python knows many more.
  init(_ name: PyString) throws(PythonError) {
    let plain = name.text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    switch plain {
    case "utf-8", "utf8", "u8", "utf", "cp65001": self = .utf8
    case "ascii", "us-ascii", "646", "ansi-x3.4-1968": self = .ascii
    case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819": self = .latin1
    case "utf-16", "utf16", "u16": self = .utf16
    case "utf-16-le", "utf-16le": self = .utf16LittleEndian
    case "utf-16-be", "utf-16be": self = .utf16BigEndian
    case "utf-32", "utf32", "u32": self = .utf32
    case "utf-32-le", "utf-32le": self = .utf32LittleEndian
    case "utf-32-be", "utf-32be": self = .utf32BigEndian
    default: throw .unsupported("the encoding '\(name.text)'")
    }
  }

  // MARK: Encoding

  func encode(_ string: PyString, errors: String) throws(PythonError) -> [UInt8] {
    try Meter.reserve(string.text.utf8.count * (wide == 0 ? 1 : 4))
    Meter.note(string.text.utf8.count >> 3)
    switch self {
    case .utf8: return Array(string.text.utf8)
    case .ascii, .latin1: return try encode(string, below: self == .ascii ? 0x80 : 0x100, errors)
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      var bytes: [UInt8] = self == .utf16 ? [0xFF, 0xFE] : []
      for unit in string.text.utf16 {
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
        bytes += self == .utf16BigEndian ? pair.reversed() : pair
      }
      return bytes
    case .utf32, .utf32LittleEndian, .utf32BigEndian:
      var bytes: [UInt8] = self == .utf32 ? [0xFF, 0xFE, 0, 0] : []
      for scalar in string.text.unicodeScalars {
        let four = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
        bytes += self == .utf32BigEndian ? four.reversed() : four
      }
      return bytes
    }
  }

  /// Bytes in each unit beyond one.
  private var wide: Int {
    switch self {
    case .utf8, .ascii, .latin1: 0
    default: 1
    }
  }

  private func encode(_ string: PyString, below limit: UInt32, _ errors: String) throws(PythonError) -> [UInt8] {
    var bytes: [UInt8] = []
    let scalars = string.scalars
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.value < limit {
        bytes.append(UInt8(scalar.value))
        place += 1
        continue
      }
      var end = place + 1
      while end < scalars.count, scalars[end].value >= limit { end += 1 }
      switch errors {
      case "strict":
        throw TextCodec.error(
          "UnicodeEncodeError", rawValue, .string(string), place, end, "ordinal not in range(\(limit))")
      case "ignore": break
      case "replace": bytes += Array(repeating: UInt8(ascii: "?"), count: end - place)
      case "backslashreplace":
        for scalar in scalars[place..<end] { bytes += Array(PyString.escape(scalar).utf8) }
      case "xmlcharrefreplace":
        for scalar in scalars[place..<end] { bytes += Array("&#\(scalar.value);".utf8) }
      default: throw .unsupported("the error handler '\(errors)'")
      }
      place = end
    }
    return bytes
  }

  /// The exception, with the five arguments that it has in Python.
  private static func error(
    _ name: String, _ encoding: String, _ object: Value, _ start: Int, _ end: Int, _ reason: String
  ) -> PythonError {
    guard let type = PyType.exception(name) else { preconditionFailure("no class \(name)") }
    let exception = PyException(
      type,
      [.string(PyString(encoding)), object, .int(start), .int(end), .string(PyString(reason))])
    let message = message(of: exception) { (part) in if case .string(let text) = part { text.text } else { "" } }
    return PythonError(storage: .init(.raised, message ?? "", nil, [], exception: exception))
  }

  /// What `str` says of such an exception; nil for all others.
  static func message<Failure: Error>(
    of exception: PyException, _ text: (Value) throws(Failure) -> String
  ) throws(Failure) -> String? {
    guard let object = exception.codecPart("object"), case .int(let start)? = exception.codecPart("start"),
      case .int(let end)? = exception.codecPart("end"), let reason = exception.codecPart("reason")
    else { return nil }
    let encoding = try exception.codecPart("encoding").map(text)
    let why = try text(reason)
    func message(_ verb: String, _ one: String?, _ many: String) -> String {
      let place = one.map { "\($0) in position \(start)" } ?? "\(many) in position \(start)-\(end - 1)"
      let codec = encoding.map { "'\($0)' codec " } ?? ""
      return "\(codec)can't \(encoding == nil ? "translate" : verb) \(place): \(why)"
    }
    switch object {
    case .string(let text):
      let isOne = end == start + 1 && text.scalars.indices.contains(start)
      return message("encode", isOne ? "character '\(PyString.escape(text.scalars[start]))'" : nil, "characters")
    default:
      guard let bytes = object.bytes?.bytes else { return nil }
      let isOne = end == start + 1 && bytes.indices.contains(start)
      let digits = isOne ? String(bytes[start], radix: 16) : ""
      return message("decode", isOne ? "byte 0x\(digits.utf8.count < 2 ? "0" : "")\(digits)" : nil, "bytes")
    }
  }

  // MARK: Decoding

  func decode(_ bytes: [UInt8], errors: String) throws(PythonError) -> PyString {
    try Meter.reserve(bytes.count * 2)
    Meter.note(bytes.count >> 3)
    switch self {
    case .latin1: return PyBytes(bytes).latin
    case .ascii:
      return try decode(bytes, errors) { (rest) in
        rest[rest.startIndex] < 0x80
          ? .character(Unicode.Scalar(rest[rest.startIndex]), 1)
          : .wrong(1, "ordinal not in range(128)")
      }
    case .utf8: return try decode(bytes, errors, TextCodec.utf8Character)
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      var bytes = bytes
      var isBig = self == .utf16BigEndian
      if self == .utf16, bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
        isBig = bytes[0] == 0xFE
        bytes.removeFirst(2)
      }
      guard bytes.count % 2 == 0 else { throw .unsupported("decoding half a unit of UTF-16") }
      var units: [UInt16] = []
      for place in stride(from: 0, to: bytes.count, by: 2) {
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        units.append(isBig ? first << 8 | second : second << 8 | first)
      }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw .unsupported("decoding surrogates that are no pair")
      }
      return PyString(text)
    case .utf32, .utf32LittleEndian, .utf32BigEndian: throw .unsupported("decoding UTF-32")
    }
  }

  /// What stands at the beginning of some bytes.
  private enum Piece {
    case character(Unicode.Scalar, Int)
    case wrong(Int, String)
  }

  /// Any error handler's way through bytes.
  private func decode(
    _ bytes: [UInt8], _ errors: String, _ next: (ArraySlice<UInt8>) -> Piece
  ) throws(PythonError) -> PyString {
    var result = String.UnicodeScalarView()
    var place = 0
    while place < bytes.count {
      switch next(bytes[place...]) {
      case .character(let scalar, let length):
        result.append(scalar)
        place += length
      case .wrong(let length, let reason):
        switch errors {
        case "strict":
          throw TextCodec.error(
            "UnicodeDecodeError", rawValue, .object(PyBytes(bytes)), place, place + length, reason)
        case "ignore": break
        case "replace": result.append("\u{FFFD}")
        case "backslashreplace":
          for byte in bytes[place..<place + length] {
            result.append(scalarsOf: PyString.escape(Unicode.Scalar(byte)).unicodeScalars)
          }
        default: throw .unsupported("the error handler '\(errors)'")
        }
        place += length
      }
    }
    return PyString(String(result))
  }

  /// One character of UTF-8, or how many bytes are the beginning of one that does not go on.
  private static func utf8Character(_ rest: ArraySlice<UInt8>) -> Piece {
    let start = rest.startIndex
    let first = rest[start]
    let (length, range): (Int, ClosedRange<UInt8>)
    switch first {
    case 0..<0x80: return .character(Unicode.Scalar(first), 1)
    case 0xC2...0xDF: (length, range) = (2, 0x80...0xBF)
    case 0xE0: (length, range) = (3, 0xA0...0xBF)
    case 0xED: (length, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, range) = (3, 0x80...0xBF)
    case 0xF0: (length, range) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, range) = (4, 0x80...0xBF)
    case 0xF4: (length, range) = (4, 0x80...0x8F)
    default: return .wrong(1, "invalid start byte")
    }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for offset in 1..<length {
      guard start + offset < rest.endIndex else { return .wrong(offset, "unexpected end of data") }
      let byte = rest[start + offset]
      guard offset == 1 ? range.contains(byte) : (0x80...0xBF).contains(byte) else {
        return .wrong(offset, "invalid continuation byte")
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { .character($0, length) } ?? .wrong(1, "invalid start byte")
  }
}

extension PyException {
  /// Whether an encoding failed, and it says where.
  var isOfCodec: Bool {
    arguments.count == codecParts.count
      && (arguments.count == 4 || type.isException("UnicodeEncodeError") || type.isException("UnicodeDecodeError"))
  }

  private var codecParts: [String] {
    let names = ["encoding", "object", "start", "end", "reason"]
    return type.isException("UnicodeTranslateError") ? Array(names.dropFirst()) : names
  }

  /// What it says of the text, the place or the reason; nil where it has no such part.
  func codecPart(_ name: String) -> Value? {
    guard isOfCodec, let place = codecParts.firstIndex(of: name) else { return nil }
    return own(name) ?? arguments[place]
  }
}
