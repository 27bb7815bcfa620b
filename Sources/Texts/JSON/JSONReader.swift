// JSON text → JSONValue, by RFC 8259 and nothing beyond it: no comments, no NaN, no commas too many, no key twice.

/// Reads one JSON text.
package struct JSONReader {
  /// The text is not JSON: what is wrong with it, and where.
  package struct Malformed: Error {
    package let message: String
    package let range: Range<Int>
  }

  /// No notebook nests deeper; each level is a call on the stack.
  package static let maximumDepth = 128

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text's one value.
  package mutating func value() throws(Malformed) -> JSONValue {
    skipBlanks()
    let value = try anyValue(expected: "a value")
    skipBlanks()
    guard index == bytes.count else {
      throw Malformed(message: "the JSON text has ended, and nothing may follow it", range: here)
    }
    return value
  }

  // MARK: Values

  private mutating func anyValue(expected: String) throws(Malformed) -> JSONValue {
    let start = index
    guard let byte = peek else { throw atEnd("expected \(expected)") }
    let kind: JSONValue.Kind
    switch byte {
    case UInt8(ascii: "{"): kind = .object(try nested { (reader) throws(Malformed) in try reader.members() })
    case UInt8(ascii: "["): kind = .array(try nested { (reader) throws(Malformed) in try reader.elements() })
    case UInt8(ascii: "\""): kind = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): kind = .number(try number())
    default: kind = try word(expected)
    }
    return JSONValue(kind: kind, range: start..<index)
  }

  private mutating func nested<Result>(
    _ read: (inout JSONReader) throws(Malformed) -> Result
  ) throws(Malformed) -> Result {
    depth += 1
    guard depth <= JSONReader.maximumDepth else {
      throw Malformed(message: "lists and objects nested more than \(JSONReader.maximumDepth) deep", range: here)
    }
    index += 1
    skipBlanks()
    let result = try read(&self)
    depth -= 1
    return result
  }

  private mutating func elements() throws(Malformed) -> [JSONValue] {
    var elements: [JSONValue] = []
    if take("]") { return elements }
    while true {
      elements.append(try anyValue(expected: elements.isEmpty ? "a value or ']'" : "a value after ','"))
      skipBlanks()
      if take("]") { return elements }
      try expect(",", or: "]")
    }
  }

  private mutating func members() throws(Malformed) -> [JSONMember] {
    var members: [JSONMember] = []
    var seen: Set<String> = []
    if take("}") { return members }
    while true {
      let start = index
      guard let byte = peek else { throw atEnd("expected a key") }
      guard byte == UInt8(ascii: "\"") else {
        let expected = members.isEmpty ? "a key in double quotes, or '}'" : "a key in double quotes after ','"
        throw Malformed(message: "expected \(expected)", range: here)
      }
      let key = try string()
      let range = start..<index
      guard seen.insert(key).inserted else {
        throw Malformed(message: "the key '\(key)' is given twice", range: range)
      }
      skipBlanks()
      guard take(":") else {
        throw peek == nil ? atEnd("expected ':'") : Malformed(message: "expected ':' after the key", range: here)
      }
      skipBlanks()
      members.append(JSONMember(key: key, keyRange: range, value: try anyValue(expected: "a value after ':'")))
      skipBlanks()
      if take("}") { return members }
      try expect(",", or: "}")
    }
  }

  private mutating func word(_ expected: String) throws(Malformed) -> JSONValue.Kind {
    let start = index
    while let byte = peek, byte.isJSONWord { index += 1 }
    let range = start..<max(index, start + 1)
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "": throw Malformed(message: "expected \(expected)", range: here)
    case let other: throw Malformed(message: "'\(other)' is not JSON", range: range)
    }
  }

  private mutating func number() throws(Malformed) -> String {
    let start = index
    _ = take("-")
    let isZero = peek == UInt8(ascii: "0")
    let whole = digits()
    var isNumber = whole > 0 && (!isZero || whole == 1)
    if take(".") { isNumber = digits() > 0 && isNumber }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if !take("+") { _ = take("-") }
      isNumber = digits() > 0 && isNumber
    }
    while let byte = peek, byte.isJSONWord {
      isNumber = false
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isNumber else { throw Malformed(message: "'\(text)' is not a number in JSON", range: start..<index) }
    return text
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  // MARK: Strings

  private mutating func string() throws(Malformed) -> String {
    let quote = index
    index += 1
    var start = index
    var text = ""
    while true {
      guard index < bytes.count else {
        throw Malformed(message: "the file ends within a text that begins here", range: quote..<quote + 1)
      }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let rest = String(decoding: bytes[start..<index], as: UTF8.self)
        index += 1
        return text.isEmpty ? rest : text + rest
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<index], as: UTF8.self)
        text.unicodeScalars.append(try escape())
        start = index
      case 0..<0x20:
        let isLineEnd = bytes[index] == 10
        throw Malformed(
          message: isLineEnd ? "a text must end on its line" : "a control character in a text", range: index..<index + 1
        )
      default: index += 1
      }
    }
  }

  /// `\n`, `\u00e9`, or the two halves of `\ud83d\ude00`.
  private mutating func escape() throws(Malformed) -> Unicode.Scalar {
    let start = index
    guard let escape = JSONEscape(bytes[start...]) else {
      var end = start + 1
      while end < bytes.count, end < start + 6, bytes[end].isJSONWord { end += 1 }
      if end == start + 1, end < bytes.count, (0x21...0x7E).contains(bytes[end]) { end += 1 }
      let shown = String(decoding: bytes[start..<end], as: UTF8.self)
      let isSurrogate = shown.utf8.count == 6 && shown.hasPrefix("\\u") && Int(shown.dropFirst(2), radix: 16) != nil
      let what = isSurrogate ? "half a character" : "not an escape of JSON"
      throw Malformed(message: "'\(shown)' is \(what)", range: start..<end)
    }
    index += escape.length
    return escape.scalar
  }

  // MARK: The cursor

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var here: Range<Int> { index..<min(index + 1, bytes.count) }

  private func atEnd(_ message: String) -> Malformed {
    Malformed(message: "the file ends too early: \(message)", range: bytes.count..<bytes.count)
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ first: Unicode.Scalar, or second: Unicode.Scalar) throws(Malformed) {
    guard peek != nil else { throw atEnd("expected '\(first)' or '\(second)'") }
    guard take(first) else { throw Malformed(message: "expected '\(first)' or '\(second)'", range: here) }
    skipBlanks()
  }
}

extension UInt8 {
  /// What words and numbers are made of.
  fileprivate var isJSONWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
