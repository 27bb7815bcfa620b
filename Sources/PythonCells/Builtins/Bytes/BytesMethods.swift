// The methods of bytes and bytearray. Those that search, cut and fill are the string's whose code points are the bytes; what looks at
// letters or white space knows ASCII alone.

import PythonSyntax

/// A method of bytes or bytearray; its first argument is the object.
func bytesMethod(_ name: String, isArray: Bool) -> PyBuiltin? {
  let table = MethodTable<PyBytes>(type: isArray ? "bytearray" : "bytes", derivative: .flat) {
    (value) throws(PythonError) in
    guard let bytes = value.bytes, bytes.isArray == isArray else { return nil }
    try Meter.reserve(bytes.bytes.count &* 8)
    Meter.note(bytes.bytes.count >> 2)
    return bytes
  }
  if let method = bytesCodeMethod(name, table) ?? asciiMethod(name, table) ?? bytesTextMethod(name, table) {
    return method
  }
  return isArray ? bytearrayMethod(name, table) : nil
}

/// What makes text, digits and other bytes of them.
private func bytesCodeMethod(_ name: String, _ table: MethodTable<PyBytes>) -> PyBuiltin? {
  switch name {
  case "decode":
    return table.method(name, "encoding='utf-8', errors='strict'") { (interpreter, bytes, values) throws(PythonError) in
      for (place, value) in values.enumerated() {
        guard case .string = value else {
          throw PythonError(
            .type,
            "decode() argument '\(place == 0 ? "encoding" : "errors")' must be str, not \(value.argumentTypeName)")
        }
      }
      guard case .string(let encoding) = values[0] else { return .none }
      return .string(try TextCodec(encoding).decode(bytes.bytes, errors: interpreter.errors(values[1])))
    }
  case "hex":
    return table.method(name, "sep=…, bytes_per_sep=1") { (interpreter, bytes, values) throws(PythonError) in
      var digits = bytes.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      if values[0].isUnbound { return .string(PyString(digits.joined())) }
      let separator: String
      switch values[0] {
      case .string(let text):
        guard text.count == 1 else { throw PythonError(.value, "sep must be length 1.") }
        guard text.isASCII else { throw PythonError(.value, "sep must be ASCII.") }
        separator = text.text
      default:
        guard let other = values[0].plain.bytes else {
          _ = try interpreter.length(values[0])
          throw PythonError(.type, "sep must be str or bytes.")
        }
        guard other.bytes.count == 1 else { throw PythonError(.value, "sep must be length 1.") }
        guard other.bytes[0] < 0x80 else { throw PythonError(.value, "sep must be ASCII.") }
        separator = String(Unicode.Scalar(other.bytes[0]))
      }
      let size = try interpreter.index(values[1])
      guard size != 0, size.magnitude < digits.count else { return .string(PyString(digits.joined())) }
      // Counted from the end; a negative number counts from the start.
      let width = Int(size.magnitude)
      let first = size > 0 ? digits.count % width : 0
      for place in 1..<digits.count where (place - first) % width == 0 { digits[place] = separator + digits[place] }
      return .string(PyString(digits.joined()))
    }
  case "translate":
    return table.method(name, "table, /, delete=…") { (interpreter, bytes, values) throws(PythonError) in
      var mapping: [UInt8]?
      if !values[0].isNone {
        let given = try interpreter.bytesArgument(values[0])
        guard given.count == 256 else {
          throw PythonError(.value, "translation table must be 256 characters long")
        }
        mapping = given
      }
      let deleted = values[1].isUnbound ? [] : Set(try interpreter.bytesArgument(values[1]))
      return bytes.with(
        bytes.bytes.filter { !deleted.contains($0) }.map { byte in mapping.map { $0[Int(byte)] } ?? byte })
    }
  case "join":
    return table.method(
      name,
      one: { (interpreter, separator, source) throws(PythonError) in
        guard source.isIterable else { throw PythonError(.type, "can only join an iterable") }
        var result: [UInt8] = []
        for (place, item) in try interpreter.elements(of: source).enumerated() {
          guard let part = item.plain.bytes else {
            throw PythonError(
              .type, "sequence item \(place): expected a bytes-like object, \(item.typeName) found")
          }
          if place > 0 { result += separator.bytes }
          result += part.bytes
          try Meter.charge(1 + part.bytes.count >> 5)
          try Meter.reserve(separator.bytes.count + part.bytes.count)
        }
        return separator.with(result)
      })
  case "split", "rsplit":
    return table.method(name, "sep=None, maxsplit=-1") { (interpreter, bytes, values) throws(PythonError) in
      guard values[0].isNone else {
        let separator = PyBytes(try interpreter.bytesArgument(values[0]))
        return try interpreter.textMethod(name, bytes, [.string(separator.latin), values[1]])
      }
      let limit = try interpreter.index(values[1])
      let words = bytes.bytes.words(limit < 0 ? .max : limit, fromEnd: name == "rsplit")
      try Meter.charge(words.count)
      return .list(PyList(words.map { bytes.with(Array($0)) }))
    }
  case "splitlines":
    return table.method(name, "keepends=False") { (interpreter, bytes, values) throws(PythonError) in
      let keepsEnds = try interpreter.index(values[0]) != 0
      var lines: [Value] = []
      var (start, place) = (0, 0)
      let all = bytes.bytes
      while place < all.count {
        guard all[place] == 0x0A || all[place] == 0x0D else {
          place += 1
          continue
        }
        let end = place
        place += all[place] == 0x0D && place + 1 < all.count && all[place + 1] == 0x0A ? 2 : 1
        lines.append(bytes.with(Array(all[start..<(keepsEnds ? place : end)])))
        start = place
      }
      if start < all.count { lines.append(bytes.with(Array(all[start...]))) }
      return .list(PyList(lines))
    }
  case "strip", "lstrip", "rstrip":
    return table.method(name, "bytes=None, /") { (interpreter, bytes, values) throws(PythonError) in
      let set: Set<UInt8> = values[0].isNone ? Set(asciiSpaces) : Set(try interpreter.bytesArgument(values[0]))
      var rest = bytes.bytes[...]
      if name != "rstrip" { rest = rest.drop { set.contains($0) } }
      if name != "lstrip" { while let last = rest.last, set.contains(last) { rest.removeLast() } }
      if rest.count == bytes.bytes.count, !bytes.isArray { return .object(bytes) }
      return bytes.with(Array(rest))
    }
  default: return nil
  }
}

private let asciiSpaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]

extension [UInt8] {
  /// What stands between runs of white space.
  fileprivate func words(_ limit: Int, fromEnd: Bool) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var rest = self[...]
    func isSpace(_ byte: UInt8) -> Bool { asciiSpaces.contains(byte) }
    while true {
      if fromEnd {
        while let last = rest.last, isSpace(last) { rest.removeLast() }
      } else {
        rest = rest.drop(while: isSpace)
      }
      if rest.isEmpty { break }
      if words.count == limit {
        words.append(rest)
        break
      }
      if fromEnd {
        let start = rest.lastIndex(where: isSpace).map { $0 + 1 } ?? rest.startIndex
        words.append(rest[start...])
        rest = rest[..<start]
      } else {
        let end = rest.firstIndex(where: isSpace) ?? rest.endIndex
        words.append(rest[..<end])
        rest = rest[end...]
      }
    }
    return fromEnd ? words.reversed() : words
  }
}

/// What looks at ASCII's letters, and changes their case.
private func asciiMethod(_ name: String, _ table: MethodTable<PyBytes>) -> PyBuiltin? {
  func change(_ body: @escaping (UInt8, UInt8?) -> UInt8) -> PyBuiltin {
    table.method(name) { (_, bytes) throws(PythonError) in
      var previous: UInt8?
      return bytes.with(
        bytes.bytes.map { byte in
          defer { previous = byte }
          return body(byte, previous)
        })
    }
  }
  func ask(_ test: @escaping (UInt8) -> Bool) -> PyBuiltin {
    table.method(name) { (_, bytes) throws(PythonError) in
      .bool(!bytes.bytes.isEmpty && bytes.bytes.allSatisfy(test))
    }
  }
  switch name {
  case "upper": return change { (byte, _) in byte.upper }
  case "lower": return change { (byte, _) in byte.lower }
  case "swapcase": return change { (byte, _) in byte.isLower ? byte.upper : byte.lower }
  case "capitalize": return change { (byte, previous) in previous == nil ? byte.upper : byte.lower }
  case "title": return change { (byte, previous) in previous?.isASCIILetter ?? false ? byte.lower : byte.upper }
  case "isalpha": return ask(\.isASCIILetter)
  case "isalnum": return ask { $0.isASCIILetter || $0.isASCIIDigit }
  case "isdigit": return ask(\.isASCIIDigit)
  case "isspace": return ask { asciiSpaces.contains($0) }
  case "isascii":
    return table.method(name) { (_, bytes) throws(PythonError) in .bool(bytes.bytes.allSatisfy { $0 < 0x80 }) }
  case "isupper", "islower":
    return table.method(name) { (_, bytes) throws(PythonError) in
      let hasUpper = bytes.bytes.contains(where: \.isUpper)
      let hasLower = bytes.bytes.contains(where: \.isLower)
      return .bool(name == "isupper" ? hasUpper && !hasLower : hasLower && !hasUpper)
    }
  case "istitle":
    return table.method(name) { (_, bytes) throws(PythonError) in
      var (isCased, isTitle) = (false, false)
      for byte in bytes.bytes {
        if byte.isUpper {
          if isCased { return .bool(false) }
          (isCased, isTitle) = (true, true)
        } else if byte.isLower {
          if !isCased { return .bool(false) }
          isTitle = true
        } else {
          isCased = false
        }
      }
      return .bool(isTitle)
    }
  default: return nil
  }
}

extension UInt8 {
  fileprivate var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  fileprivate var isLower: Bool { self >= 0x61 && self <= 0x7A }
  fileprivate var isASCIILetter: Bool { isUpper || isLower }
  fileprivate var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var upper: UInt8 { isLower ? self - 0x20 : self }
  fileprivate var lower: UInt8 { isUpper ? self + 0x20 : self }
}

/// What a string of the same code points does.
private func bytesTextMethod(_ name: String, _ table: MethodTable<PyBytes>) -> PyBuiltin? {
  switch name {
  case "find", "rfind", "index", "rindex", "count":
    return table.free(name) { (interpreter, bytes, arguments) throws(PythonError) in
      var arguments = arguments
      if let first = arguments.positional.first {
        let part: [UInt8]
        if let other = first.plain.bytes {
          part = other.bytes
        } else if first.integerIndex != nil || first.longWhole != nil || first.special(.index) != nil {
          part = [try interpreter.byte(first, "bytearray")]
        } else {
          throw PythonError(
            .type, "argument should be integer or bytes-like object, not '\(first.typeName)'")
        }
        arguments.positional[0] = .string(PyBytes(part).latin)
      }
      do throws(PythonError) { return try interpreter.textMethod(name, bytes, arguments) } catch {
        throw error.message == "substring not found" ? error.replacing(message: "subsection not found") : error
      }
    }
  case "startswith", "endswith":
    return table.free(name) { (interpreter, bytes, arguments) throws(PythonError) in
      var arguments = arguments
      if let first = arguments.positional.first {
        if case .tuple(let tuple) = first {
          var items: [Value] = []
          for item in tuple.items { items.append(.string(PyBytes(try interpreter.bytesArgument(item)).latin)) }
          arguments.positional[0] = .tuple(PyTuple(items))
        } else if let affix = first.plain.bytes {
          arguments.positional[0] = .string(affix.latin)
        } else {
          throw PythonError(
            .type, "\(name) first arg must be bytes or a tuple of bytes, not \(first.typeName)")
        }
      }
      return try interpreter.textMethod(name, bytes, arguments)
    }
  case "partition", "rpartition", "removeprefix", "removesuffix":
    return table.method(
      name,
      one: { (interpreter, bytes, part) throws(PythonError) in
        let part = PyBytes(try interpreter.bytesArgument(part))
        return try interpreter.textMethod(name, bytes, [.string(part.latin)])
      })
  case "replace":
    return table.method(name, "old, new, count=-1, /") { (interpreter, bytes, values) throws(PythonError) in
      let old = PyBytes(try interpreter.bytesArgument(values[0]))
      let new = PyBytes(try interpreter.bytesArgument(values[1]))
      return try interpreter.textMethod(name, bytes, [.string(old.latin), .string(new.latin), values[2]])
    }
  case "center", "ljust", "rjust":
    return table.method(name, "width, fillchar=…, /") { (interpreter, bytes, values) throws(PythonError) in
      var fill = PyBytes([0x20])
      if !values[1].isUnbound {
        guard let given = values[1].plain.bytes, given.bytes.count == 1 else {
          throw PythonError(
            .type, "\(name)() argument 2 must be a byte string of length 1, not \(values[1].typeName)")
        }
        fill = given
      }
      return try interpreter.textMethod(name, bytes, [values[0], .string(fill.latin)])
    }
  case "zfill":
    return table.method(
      name,
      one: { (interpreter, bytes, width) throws(PythonError) in
        try interpreter.textMethod(name, bytes, [width])
      })
  case "expandtabs":
    return table.method(name, "tabsize=8") { (interpreter, bytes, values) throws(PythonError) in
      try interpreter.textMethod(name, bytes, [values[0]])
    }
  default: return nil
  }
}

extension Interpreter {
  /// A method of the string whose code points the bytes are, its texts as bytes again.
  fileprivate func textMethod(_ name: String, _ bytes: PyBytes, _ arguments: [Value]) throws(PythonError) -> Value {
    try textMethod(name, bytes, CallArguments(arguments))
  }

  fileprivate func textMethod(_ name: String, _ bytes: PyBytes, _ arguments: CallArguments) throws(PythonError) -> Value
  {
    guard let method = PyType.Kind.str.method(name) else { preconditionFailure("str.\(name)") }
    var arguments = arguments
    arguments.positional.insert(.string(bytes.latin), at: 0)
    return asBytes(try called(method, arguments), bytes)
  }

  private func asBytes(_ value: Value, _ bytes: PyBytes) -> Value {
    switch value {
    case .string(let text): bytes.with(text.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    case .list(let list): .list(PyList(list.items.map { asBytes($0, bytes) }))
    case .tuple(let tuple): .tuple(PyTuple(tuple.items.map { asBytes($0, bytes) }))
    default: value
    }
  }
}

/// What changes a bytearray.
private func bytearrayMethod(_ name: String, _ table: MethodTable<PyBytes>) -> PyBuiltin? {
  switch name {
  case "append":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, array, item) throws(PythonError) in
        array.bytes.append(try interpreter.byte(item, "bytearray"))
        return .none
      })
  case "extend":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, array, source) throws(PythonError) in
        if let other = source.plain.bytes {
          array.bytes += other.bytes
          return .none
        }
        if case .string = source { throw PythonError(.type, "expected iterable of integers; got: 'str'") }
        guard source.isIterable else {
          throw PythonError(.type, "can't extend bytearray with \(source.typeName)")
        }
        array.bytes += try interpreter.bytes(walking: source, "bytearray")
        return .none
      })
  case "insert":
    return table.method(name, "index, item, /", changesItsObject: true) {
      (interpreter, array, values) throws(PythonError) in
      var place = try interpreter.index(values[0])
      let byte = try interpreter.byte(values[1], "bytearray")
      if place < 0 { place = max(place &+ array.bytes.count, 0) }
      array.bytes.insert(byte, at: min(place, array.bytes.count))
      return .none
    }
  case "pop":
    return table.method(name, "index=-1, /", changesItsObject: true) {
      (interpreter, array, values) throws(PythonError) in
      var place = try interpreter.index(values[0])
      guard !array.bytes.isEmpty else { throw PythonError(.index, "pop from empty bytearray") }
      if place < 0 { place &+= array.bytes.count }
      guard array.bytes.indices.contains(place) else { throw PythonError(.index, "pop index out of range") }
      return .int(Int(array.bytes.remove(at: place)))
    }
  case "remove":
    return table.method(
      name, changesItsObject: true,
      one: { (interpreter, array, item) throws(PythonError) in
        let byte = try interpreter.byte(item, "bytearray")
        guard let place = array.bytes.firstIndex(of: byte) else {
          throw PythonError(.value, "value not found in bytearray")
        }
        array.bytes.remove(at: place)
        return .none
      })
  case "reverse":
    return table.method(name, changesItsObject: true) { (_, array) throws(PythonError) in
      array.bytes.reverse()
      return .none
    }
  case "clear":
    return table.method(name, changesItsObject: true) { (_, array) throws(PythonError) in
      array.bytes = []
      return .none
    }
  case "copy": return table.method(name) { (_, array) throws(PythonError) in array.with(array.bytes) }
  default: return nil
  }
}
