// bytes and bytearray: sequences of small numbers. One class of objects for both; which of the two it is says its type.

import Arrays
import BigInt
import PythonSyntax
import Texts

/// A bytes object, which nothing changes, or a bytearray.
final class PyBytes: PyObject {
  var bytes: [UInt8]

  init(_ bytes: [UInt8], isArray: Bool = false) {
    self.bytes = bytes
    super.init((isArray ? PyType.Kind.bytearray : .bytes).type)
    Meter.note(bytes.count >> 5)
  }

  var isArray: Bool { type.kind == .bytearray }

  /// Another one of the same class.
  func with(_ bytes: [UInt8]) -> Value { .object(PyBytes(bytes, isArray: isArray)) }

  /// As a number is read in them: beyond ASCII there are neither digits nor spaces.
  var numeral: PyString {
    PyString(scalars: bytes.lazy.map { $0 < 0x7F && !(0x1C...0x1F).contains($0) ? Unicode.Scalar($0) : "?" })
  }

  /// The string whose code points are the bytes.
  var latin: PyString { PyString(scalars: bytes.lazy.map { Unicode.Scalar($0) }) }

  /// As a program writes it (bytes_repr): in single quotes, unless it holds those and no double ones. A bytearray's are escaped
  /// even then.
  var literal: String {
    let quote =
      bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    var text: [UInt8] = [UInt8(ascii: "b"), quote]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), isArray ? UInt8(ascii: "'") : quote: text += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\t"): text += Array("\\t".utf8)
      case UInt8(ascii: "\n"): text += Array("\\n".utf8)
      case UInt8(ascii: "\r"): text += Array("\\r".utf8)
      case 0x20..<0x7F: text.append(byte)
      default: text += Array((byte < 16 ? "\\x0" : "\\x").utf8) + Array(String(byte, radix: 16).utf8)
      }
    }
    text.append(quote)
    return String(decoding: text, as: UTF8.self)
  }

  /// `repr(self)`
  var text: String { isArray ? "bytearray(\(literal))" : literal }

  /// Below 0, 0 or above it.
  static func order(_ a: PyBytes, _ b: PyBytes) -> Int {
    Meter.note(min(a.bytes.count, b.bytes.count) >> 6)
    for (x, y) in zip(a.bytes, b.bytes) where x != y { return x < y ? -1 : 1 }
    return a.bytes.count - b.bytes.count
  }
}

extension Value {
  /// A bytes object or a bytearray; nil for everything else.
  var bytes: PyBytes? {
    guard case .object(let object) = self, object.type.kind == .bytes || object.type.kind == .bytearray
    else { return nil }
    return object as? PyBytes
  }
}

extension Interpreter {
  // MARK: Making

  /// `bytes(…)`, `bytearray(…)`
  func constructBytes(_ arguments: CallArguments, isArray: Bool) throws(PythonError) -> Value {
    let name = isArray ? "bytearray" : "bytes"
    let values = try Signature("source=…, encoding=…, errors=…").bind(arguments, function: name)
    for place in 1...2 where !values[place].isUnbound {
      guard case .string = values[place] else {
        throw PythonError(
          .type,
          "\(name)() argument '\(place == 1 ? "encoding" : "errors")' must be str, not \(values[place].argumentTypeName)"
        )
      }
    }
    let hasEncoding = !values[1].isUnbound || !values[2].isUnbound
    if values[0].isUnbound {
      if hasEncoding {
        throw PythonError(.type, "\(values[1].isUnbound ? "errors" : "encoding") without a string argument")
      }
      return .object(PyBytes([], isArray: isArray))
    }
    if case .string(let text) = hasEncoding ? values[0].plain : values[0] {
      guard case .string(let encoding) = values[1] else {
        throw PythonError(.type, "string argument without an encoding")
      }
      return .object(PyBytes(try TextCodec(encoding).encode(text, errors: errors(values[2])), isArray: isArray))
    }
    if hasEncoding {
      throw PythonError(.type, "\(values[1].isUnbound ? "errors" : "encoding") without a string argument")
    }
    if !isArray, let bytes = values[0].bytes, !bytes.isArray { return values[0] }
    if let result = try callSpecial(.bytes, of: values[0]) {
      guard let bytes = result.plain.bytes, !bytes.isArray else {
        throw PythonError(.type, "__bytes__ returned non-bytes (type \(result.typeName))")
      }
      return .object(PyBytes(bytes.bytes, isArray: isArray))
    }
    return .object(PyBytes(try byteElements(of: values[0], name), isArray: isArray))
  }

  func errors(_ value: Value) -> String {
    if case .string(let text) = value { text.text } else { "strict" }
  }

  /// What a bytes object is made of: another one, so many zeros, or numbers to walk over.
  private func byteElements(of value: Value, _ name: String) throws(PythonError) -> [UInt8] {
    if let bytes = value.plain.bytes { return bytes.bytes }
    if value.longWhole != nil {
      throw PythonError(.overflow, "cannot fit 'int' into an index-sized integer")
    }
    if value.pythonInt != nil || value.special(.index) != nil || value.derivedBase?.pythonInt != nil || value.isNumPyInt
    {
      let count = try index(value)
      guard count >= 0 else { throw PythonError(.value, "negative count") }
      try Meter.reserve(count)
      try Meter.charge(count >> 6)
      return Array(repeating: 0, count: count)
    }
    if case .array = value { throw .unsupported("\(name)() of an array") }
    guard value.isIterable else {
      throw PythonError(.type, "cannot convert '\(value.typeName)' object to \(name)")
    }
    return try bytes(walking: value, name)
  }

  /// Numbers to walk over, each of which is a byte.
  func bytes(walking value: Value, _ name: String) throws(PythonError) -> [UInt8] {
    var bytes: [UInt8] = []
    let iterator = try iterator(over: value)
    while let item = try iterator.next(self) {
      try Meter.charge(1)
      bytes.append(try byte(item, name))
      try Meter.grown(to: bytes.count, bytes: 1)
    }
    return bytes
  }

  /// A number as an element.
  func byte(_ value: Value, _ name: String) throws(PythonError) -> UInt8 {
    let number: Int?
    if case .int(let small) = value { number = small } else { number = Int(exactly: try wholeIndex(value)) }
    guard let number, let byte = UInt8(exactly: number) else {
      throw PythonError(.value, name == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)")
    }
    return byte
  }

  /// The bytes of an argument.
  func bytesArgument(_ value: Value) throws(PythonError) -> [UInt8] {
    guard let bytes = value.plain.bytes else {
      throw PythonError(.type, "a bytes-like object is required, not '\(value.typeName)'")
    }
    return bytes.bytes
  }

  // MARK: Brackets

  func element(of bytes: PyBytes, _ index: Value) throws(PythonError) -> Value {
    if case .slice(let slice) = index {
      let selection = try slice.resolved(bytes.bytes.count, self)
      if selection.isWhole, !bytes.isArray { return .object(bytes) }
      return bytes.with(selection.elements(of: bytes.bytes))
    }
    let place = try place(index, in: bytes)
    return .int(Int(bytes.bytes[place]))
  }

  /// - Parameter prepare: What is asked before the array's length counts, and may change it.
  private func place(
    _ index: Value, in bytes: PyBytes, after prepare: () throws(PythonError) -> Void = {}
  ) throws(PythonError) -> Int {
    let name = bytes.isArray ? "bytearray" : "byte"
    let isIndex =
      index.integerIndex != nil || index.longWhole != nil || index.special(.index) != nil
      || index.derivedBase?.whole != nil
    guard isIndex else {
      throw PythonError(
        .type, "\(name) indices must be integers or slices, not \(index.typeName)")
    }
    guard var place = Int(exactly: try wholeIndex(index)) else { throw .noIndex }
    try prepare()
    if place < 0 { place &+= bytes.bytes.count }
    guard bytes.bytes.indices.contains(place) else {
      throw PythonError(.index, bytes.isArray ? "bytearray index out of range" : "index out of range")
    }
    return place
  }

  /// `array[index] = value`
  func setElement(of bytes: PyBytes, _ index: Value, _ value: Value) throws(PythonError) {
    guard bytes.isArray else { throw PythonError(.type, "'bytes' object does not support item assignment") }
    guard case .slice(let slice) = index else {
      var new: UInt8 = 0
      let place = try place(index, in: bytes) { () throws(PythonError) in new = try byte(value, "bytearray") }
      bytes.bytes[place] = new
      return
    }
    let new: [UInt8]
    if let other = value.plain.bytes {
      new = other.bytes
    } else if value.number != nil {
      throw PythonError(.type, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    } else if case .string = value {
      throw PythonError(.type, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    } else {
      new = try byteElements(of: value, "bytearray")
    }
    let selection = try slice.resolved(bytes.bytes.count, self)
    if selection.step == 1 {
      bytes.bytes.replaceSubrange(selection.range, with: new)
    } else if new.isEmpty {
      remove(selection, from: bytes)
    } else {
      guard new.count == selection.count else {
        throw PythonError(
          .value, "attempt to assign bytes of size \(new.count) to extended slice of size \(selection.count)")
      }
      for (place, byte) in zip(selection.indices, new) { bytes.bytes[place] = byte }
    }
  }

  /// `del array[index]`
  func deleteElement(of bytes: PyBytes, _ index: Value) throws(PythonError) {
    guard bytes.isArray else {
      throw PythonError(
        .type, "'bytes' object \(index.integerIndex == nil ? "does not" : "doesn't") support item deletion")
    }
    try Meter.charge(bytes.bytes.count >> 6)
    if case .slice(let slice) = index { return remove(try slice.resolved(bytes.bytes.count, self), from: bytes) }
    let place = try place(index, in: bytes)
    bytes.bytes.remove(at: place)
  }

  private func remove(_ selection: SliceSelection, from bytes: PyBytes) {
    let removed = Set(selection.indices)
    bytes.bytes = bytes.bytes.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
  }

  /// `item in bytes`
  func contains(_ bytes: PyBytes, _ item: Value) throws(PythonError) -> Bool {
    Meter.note(bytes.bytes.count >> 4)
    if let part = item.plain.bytes { return PyBytes.place(of: part.bytes, in: bytes.bytes[...]) != nil }
    if item.integerIndex == nil, item.longWhole == nil, item.special(.index) == nil {
      throw PythonError(.type, "a bytes-like object is required, not '\(item.typeName)'")
    }
    return bytes.bytes.contains(try byte(item, "bytearray"))
  }

  // MARK: Operators

  /// `a OP b` where one is bytes; nil where it has no such operator.
  func bytesOperation(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    switch (operation, a.bytes, b.bytes) {
    case (.add, let x?, let y?):
      try Meter.reserve(x.bytes.count + y.bytes.count)
      return x.with(x.bytes + y.bytes)
    case (.add, let x?, nil):
      throw PythonError(.type, "can't concat \(b.typeName) to \(x.type.name)")
    case (.remainder, let x?, _): return x.with(try percentFormat(x, b))
    case (.multiply, let x?, nil): return x.with(try repeated(x, b))
    case (.multiply, nil, let y?): return y.with(try repeated(y, a))
    case (.multiply, _?, let y?):
      throw PythonError(.type, "can't multiply sequence by non-int of type '\(y.type.name)'")
    default: return nil
    }
  }

  private func repeated(_ bytes: PyBytes, _ times: Value) throws(PythonError) -> [UInt8] {
    if times.longWhole != nil {
      throw PythonError(.overflow, "cannot fit 'int' into an index-sized integer")
    }
    let count = try repetitions(times)
    let (total, overflow) = bytes.bytes.count.multipliedReportingOverflow(by: count)
    if overflow, !bytes.isArray { throw PythonError(.overflow, "repeated bytes are too long") }
    try Meter.reserve(overflow ? .max : total)
    if bytes.bytes.isEmpty { return [] }
    try Meter.charge(total >> 6)
    return Array(unsafeUninitializedCapacity: total) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      bytes.bytes.withUnsafeBufferPointer { String.fill(start, total, with: $0) }
      filled = total
    }
  }

  /// `array += other`, `array *= n`: in place; nil for everything else.
  func augmentedBytes(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
    guard let target = a.bytes, target.isArray else { return nil }
    switch operation {
    case .add:
      guard let other = b.plain.bytes else {
        throw PythonError(.type, "can't concat \(b.typeName) to bytearray")
      }
      try checkMutation(of: a)
      try Meter.reserve(other.bytes.count)
      target.bytes += other.bytes
    case .multiply:
      try checkMutation(of: a)
      target.bytes = try repeated(target, b)
    default: return nil
    }
    return a
  }

  /// `a OP b` of two of them; nil where one is something else.
  func bytesComparison(_ operation: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    guard let x = a.bytes, let y = b.bytes else { return nil }
    return operation.holds(PyBytes.order(x, y), 0)
  }
}

extension Value {
  fileprivate var isNumPyInt: Bool { if case .numpyInt = self { true } else { false } }
}

extension PyBytes {
  /// Where a part begins for the first time.
  static func place(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard part.count <= bytes.count else { return nil }
    guard let first = part.first else { return bytes.startIndex }
    var start = bytes.startIndex
    let last = bytes.endIndex - part.count
    while start <= last {
      guard let next = bytes[start...last].firstIndex(of: first) else { return nil }
      if bytes[next..<next + part.count].elementsEqual(part) { return next }
      start = next + 1
    }
    return nil
  }
}

/// The numbers in bytes, one after another; a bytearray may change meanwhile.
final class BytesIterator: PyIterator {
  private var bytes: PyBytes?
  private var index = 0
  init(_ bytes: PyBytes) {
    self.bytes = bytes
    super.init(typeName: bytes.isArray ? "bytearray_iterator" : "bytes_iterator")
  }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    guard let bytes, index < bytes.bytes.count else {
      self.bytes = nil
      return nil
    }
    defer { index += 1 }
    return .int(Int(bytes.bytes[index]))
  }
}
