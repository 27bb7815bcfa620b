// The methods of str that cut strings up and put them together.

import Texts

func stringCuttingMethod(_ name: String, _ table: MethodTable<PyString>) -> PyBuiltin? {
  switch name {
  case "split", "rsplit":
    return table.method(name, "sep=None, maxsplit=-1") { (interpreter, string, values) throws(PythonError) in
      var limit = try interpreter.index(values[1])
      if limit < 0 { limit = .max }
      switch values[0] {
      case .none: return try string.words(limit, fromEnd: name == "rsplit").asList
      case .string(let separator):
        guard separator.count > 0 else { throw PythonError(.value, "empty separator") }
        return try string.pieces(separator, limit, fromEnd: name == "rsplit").asList
      default: throw PythonError(.type, "must be str or None, not \(values[0].typeName)")
      }
    }
  case "splitlines":
    return table.method(name, "keepends=False") { (interpreter, string, values) throws(PythonError) in
      try string.lines(keepingEnds: interpreter.index(values[0]) != 0).asList
    }
  case "partition", "rpartition":
    return table.method(
      name,
      one: { (_, string, separator) throws(PythonError) in
        guard case .string(let separator) = separator else {
          throw PythonError(.type, "must be str, not \(separator.typeName)")
        }
        guard separator.count > 0 else { throw PythonError(.value, "empty separator") }
        let isLast = name == "rpartition"
        let parts: [PyString]
        if let place = string.find(separator, in: 0..<string.count, fromEnd: isLast) {
          parts = [string.part(0..<place), separator, string.part((place + separator.count)..<string.count)]
        } else {
          parts = isLast ? [PyString(""), PyString(""), string] : [string, PyString(""), PyString("")]
        }
        return .tuple(PyTuple(parts.map { .string($0) }))
      })
  case "join":
    return table.method(
      name,
      one: { (interpreter, string, source) throws(PythonError) in
        .string(try interpreter.join(string, source))
      })
  case "replace":
    return table.method(name, "old, new, count=-1, /") { (interpreter, string, values) throws(PythonError) in
      var texts: [PyString] = []
      for place in 0...1 {
        guard case .string(let text) = values[place] else {
          throw PythonError(.type, "replace() argument \(place + 1) must be str, not \(values[place].argumentTypeName)")
        }
        texts.append(text)
      }
      let limit = try interpreter.index(values[2])
      return .string(try string.replacing(texts[0], texts[1], limit < 0 ? .max : limit))
    }
  case "removeprefix", "removesuffix":
    return table.method(
      name,
      one: { (_, string, affix) throws(PythonError) in
        guard case .string(let affix) = affix else {
          throw PythonError(.type, "\(name)() argument must be str, not \(affix.argumentTypeName)")
        }
        guard string.has(affix, atEnd: name == "removesuffix") else { return .string(string) }
        if name == "removeprefix" { return .string(string.part(affix.count..<string.count)) }
        return .string(string.part(0..<(string.count - affix.count)))
      })
  case "encode":
    return table.method(name, "encoding='utf-8', errors='strict'") {
      (interpreter, string, values) throws(PythonError) in
      for (place, value) in values.enumerated() {
        guard case .string = value else {
          throw PythonError(
            .type,
            "encode() argument '\(place == 0 ? "encoding" : "errors")' must be str, not \(value.argumentTypeName)")
        }
      }
      guard case .string(let encoding) = values[0] else { return .none }
      return .object(PyBytes(try TextCodec(encoding).encode(string, errors: interpreter.errors(values[1]))))
    }
  case "translate":
    return table.method(
      name,
      one: { (interpreter, string, mapping) throws(PythonError) in
        var result = String.UnicodeScalarView()
        for scalar in string.text.unicodeScalars {
          let found: Value
          do throws(PythonError) { found = try interpreter.subscriptGet(mapping, .int(Int(scalar.value))) } catch {
            // What the mapping lacks stays as it is.
            guard error.kind == .key || error.kind == .index else { throw error }
            result.append(scalar)
            continue
          }
          switch found {
          case .none: break
          case .string(let text): result.append(scalarsOf: text.text.unicodeScalars)
          case .int, .bool:
            let code = found.pythonInt ?? 0
            guard (0...0x10FFFF).contains(code) else {
              throw PythonError(.value, "character mapping must be in range(0x110000)")
            }
            guard let replaced = Unicode.Scalar(UInt32(code)) else { throw .unsupported("translate() to a surrogate") }
            result.append(replaced)
          default: throw PythonError(.type, "character mapping must return integer, None or str")
          }
        }
        return .string(PyString(String(result)))
      })
  case "strip", "lstrip", "rstrip":
    return table.method(name, "chars=None, /") { (_, string, values) throws(PythonError) in
      var isStripped: (Unicode.Scalar) -> Bool = \.isPythonSpace
      switch values[0] {
      case .none: break
      case .string(let characters):
        let set = Set(characters.text.unicodeScalars)
        isStripped = { set.contains($0) }
      default: throw PythonError(.type, "\(name) arg must be None or str")
      }
      if string.isASCII, values[0].isNone {
        let inner = string.withBytes { (bytes) -> Range<Int> in
          let start = name == "rstrip" ? 0 : bytes.firstIndex { !$0.isPythonSpace } ?? bytes.count
          let end = name == "lstrip" ? bytes.count : (bytes.lastIndex { !$0.isPythonSpace } ?? -1) + 1
          return start..<max(start, end)
        }
        return .string(string.part(inner))
      }
      let scalars = string.text.unicodeScalars
      var rest = scalars[...]
      if name != "rstrip" { rest = rest.drop(while: isStripped) }
      if name != "lstrip" { while let last = rest.last, isStripped(last) { rest.removeLast() } }
      return .string(rest.count == scalars.count ? string : PyString(String(rest)))
    }
  default: return nil
  }
}

extension UInt8 {
  /// Of ASCII.
  fileprivate var isPythonSpace: Bool { self == 0x20 || 0x09...0x0D ~= self || 0x1C...0x1F ~= self }
}

extension [Value] {
  fileprivate var asList: Value { .list(PyList(self)) }
}

extension Value {
  /// The text that it is, or that it is built on.
  fileprivate var asText: PyString? {
    if case .string(let text) = self { return text }
    if case .string(let text)? = derivedBase { return text }
    return nil
  }
}

extension Interpreter {
  /// `separator.join(source)`
  fileprivate func join(_ separator: PyString, _ source: Value) throws(PythonError) -> PyString {
    guard source.isIterable else { throw PythonError(.type, "can only join an iterable") }
    let items = try elements(of: source)
    var (bytes, isTooLarge) = separator.text.utf8.count.multipliedReportingOverflow(by: max(items.count - 1, 0))
    for (place, item) in items.enumerated() {
      guard let string = item.asText else {
        throw PythonError(.type, "sequence item \(place): expected str instance, \(item.typeName) found")
      }
      if items.count == 1 { return string }
      bytes &+= string.text.utf8.count
      isTooLarge = isTooLarge || bytes < 0
    }
    try Meter.reserve(isTooLarge ? .max : bytes)
    try Meter.charge(items.count)
    var isASCII = separator.isASCII
    let text = String(unsafeUninitializedCapacity: bytes) { room in
      var length = 0
      func add(_ part: PyString) {
        part.withBytes { length = room[length...].initialize(fromContentsOf: $0) }
      }
      for (place, item) in items.enumerated() {
        guard let string = item.asText else { continue }
        if !string.isASCII { isASCII = false }
        if place > 0 { add(separator) }
        add(string)
      }
      return length
    }
    return PyString(text, isASCII: isASCII)
  }
}

extension PyString {
  /// One part more: many take far more memory than the string had.
  private static func add(_ part: PyString, to parts: inout [Value]) throws(PythonError) {
    try Meter.charge(2)
    parts.append(.string(part))
    try Meter.grown(to: parts.count, bytes: 80)
  }

  /// `split()`: at runs of white space.
  fileprivate func words(_ limit: Int, fromEnd: Bool) throws(PythonError) -> [Value] {
    try Meter.reserve(count &* 4)
    let isSpace =
      isASCII
      ? withBytes { $0.map(\.isPythonSpace) } : scalars.map(\.isPythonSpace)
    let count = count
    var words: [Value] = []
    if fromEnd {
      var end = count
      while true {
        while end > 0, isSpace[end - 1] { end -= 1 }
        if end == 0 { break }
        if words.count == limit {
          try PyString.add(part(0..<end), to: &words)
          break
        }
        var start = end
        while start > 0, !isSpace[start - 1] { start -= 1 }
        try PyString.add(part(start..<end), to: &words)
        end = start
      }
      return words.reversed()
    }
    var start = 0
    while true {
      while start < count, isSpace[start] { start += 1 }
      if start == count { break }
      if words.count == limit {
        try PyString.add(part(start..<count), to: &words)
        break
      }
      var end = start
      while end < count, !isSpace[end] { end += 1 }
      try PyString.add(part(start..<end), to: &words)
      start = end
    }
    return words
  }

  /// `split(separator)`
  fileprivate func pieces(_ separator: PyString, _ limit: Int, fromEnd: Bool) throws(PythonError) -> [Value] {
    try Meter.reserve(text.utf8.count)
    let width = separator.text.utf8.count
    var rest = 0..<text.utf8.count
    var pieces: [Value] = []
    while pieces.count < limit {
      let place = withBytes { bytes in
        separator.withBytes {
          fromEnd ? PyString.lastPlace(of: $0, in: bytes[rest]) : PyString.place(of: $0, in: bytes[rest])
        }
      }
      guard let place else { break }
      let (before, after) = (rest.lowerBound..<place, (place + width)..<rest.upperBound)
      try PyString.add(cut(fromEnd ? after : before), to: &pieces)
      rest = fromEnd ? before : after
    }
    try PyString.add(cut(rest), to: &pieces)
    return fromEnd ? pieces.reversed() : pieces
  }

  /// The bytes of a range, which begins and ends with a code point.
  private func cut(_ range: Range<Int>) -> PyString {
    let text = withBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    return isASCII ? PyString(text, isASCII: true) : PyString(text)
  }

  /// `splitlines()`: at what Python takes for the end of a line.
  fileprivate func lines(keepingEnds: Bool) throws(PythonError) -> [Value] {
    try Meter.reserve(count &* 4)
    let scalars = self.scalars
    var lines: [Value] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      switch scalars[index].value {
      case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
        let end = index
        index += scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n" ? 2 : 1
        try PyString.add(PyString(scalars: scalars[start..<(keepingEnds ? index : end)]), to: &lines)
        start = index
      default: index += 1
      }
    }
    if start < scalars.count { try PyString.add(PyString(scalars: scalars[start...]), to: &lines) }
    return lines
  }

  fileprivate func replacing(_ old: PyString, _ new: PyString, _ limit: Int) throws(PythonError) -> PyString {
    let width = old.text.utf8.count
    let occurrences = min(limit, width == 0 ? count + 1 : occurrences(of: old, in: 0..<count))
    if occurrences == 0 { return self }
    let (growth, isTooLarge) = (new.text.utf8.count - width).multipliedReportingOverflow(by: occurrences)
    let size = text.utf8.count &+ growth
    try Meter.reserve(isTooLarge || size < 0 ? .max : size)
    try Meter.charge(occurrences)
    var left = occurrences
    if width == 0 {
      var result: [UInt8] = []
      result.reserveCapacity(size)
      // Before each code point, and at the end.
      for byte in text.utf8 {
        if byte & 0xC0 != 0x80, left > 0 {
          result += new.text.utf8
          left -= 1
        }
        result.append(byte)
      }
      if left > 0 { result += new.text.utf8 }
      return PyString(String(decoding: result, as: UTF8.self))
    }
    let result = String(unsafeUninitializedCapacity: size) { room in
      var length = 0
      func add(_ bytes: some Collection<UInt8>) { length = room[length...].initialize(fromContentsOf: bytes) }
      withBytes { bytes in
        old.withBytes { needle in
          new.withBytes { replacement in
            var rest = bytes[...]
            while left > 0, let place = PyString.place(of: needle, in: rest) {
              add(rest[..<place])
              add(replacement)
              rest = rest[(place + width)...]
              left -= 1
            }
            add(rest)
          }
        }
      }
      return length
    }
    return isASCII && new.isASCII ? PyString(result, isASCII: true) : PyString(result)
  }
}
