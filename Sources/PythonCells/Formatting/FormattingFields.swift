// str.format: text with replacement fields (Objects/stringlib/unicode_format.h).

import Texts

func stringFormatMethod(_ name: String, _ table: MethodTable<PyString>) -> PyBuiltin? {
  switch name {
  case "format":
    return table.free(name) { (interpreter, string, arguments) throws(PythonError) in
      var formatter = FieldFormatter(interpreter, arguments.positional) { (name) throws(PythonError) in
        arguments.keywords.first { $0.name == name }?.value
      }
      return .string(PyString(try formatter.format(string.scalars[...], depth: 2)))
    }
  case "format_map":
    return table.method(
      name,
      one: { (interpreter, string, mapping) throws(PythonError) in
        var formatter = FieldFormatter(interpreter, nil) { (name) throws(PythonError) in
          try interpreter.subscriptGet(mapping, .string(PyString(name)))
        }
        return .string(PyString(try formatter.format(string.scalars[...], depth: 2)))
      })
  default: return nil
  }
}

private struct FieldFormatter {
  private let interpreter: Interpreter
  /// nil where only names can be used.
  private let positional: [Value]?
  private let named: (String) throws(PythonError) -> Value?
  private enum Numbering { case automatic, manual }
  private var numbering: Numbering?
  private var nextIndex = 0

  init(
    _ interpreter: Interpreter, _ positional: [Value]?, named: @escaping (String) throws(PythonError) -> Value?
  ) {
    self.interpreter = interpreter
    self.positional = positional
    self.named = named
  }

  /// `depth` counts how deep fields may stand in each other's specs.
  mutating func format(_ text: ArraySlice<Unicode.Scalar>, depth: Int) throws(PythonError) -> String {
    guard depth > 0 else { throw PythonError(.value, "Max string recursion exceeded") }
    var result = ""
    var place = text.startIndex
    while place < text.endIndex {
      let scalar = text[place]
      place += 1
      guard scalar == "{" || scalar == "}" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      if place < text.endIndex, text[place] == scalar {
        result.unicodeScalars.append(scalar)
        place += 1
        continue
      }
      if scalar == "}" { throw PythonError(.value, "Single '}' encountered in format string") }
      guard place < text.endIndex else { throw PythonError(.value, "Single '{' encountered in format string") }
      let field = try Field(text, &place)
      var value = try lookUp(field.name)
      switch field.conversion {
      case nil: break
      case "r": value = .string(PyString(try interpreter.repr(value)))
      case "s": value = .string(PyString(try interpreter.str(value)))
      case "a": value = .string(PyString(try interpreter.ascii(value)))
      case let other?:
        throw PythonError(
          .value,
          other.value > 32 && other.value < 127
            ? "Unknown conversion specifier \(other)"
            : "Unknown conversion specifier \\x\(String(other.value, radix: 16))")
      }
      let spec =
        field.specHasFields
        ? try format(field.spec, depth: depth - 1) : PyString(scalars: field.spec).text
      let shown = try interpreter.format(value, spec: spec)
      // A long text alone is not copied.
      if result.isEmpty { result = shown } else { result += shown }
    }
    return result
  }

  /// What stands between two braces.
  private struct Field {
    let name: ArraySlice<Unicode.Scalar>
    private(set) var conversion: Unicode.Scalar?
    private(set) var spec: ArraySlice<Unicode.Scalar> = []
    private(set) var specHasFields = false

    /// MarkupIterator_next and parse_field: `place` stands behind the opening brace, and goes behind the closing one.
    init(_ text: ArraySlice<Unicode.Scalar>, _ place: inout Int) throws(PythonError) {
      let start = place
      var mark: Unicode.Scalar?
      scan: while place < text.endIndex {
        let scalar = text[place]
        place += 1
        switch scalar {
        case "{": throw PythonError(.value, "unexpected '{' in field name")
        case "[": while place < text.endIndex, text[place] != "]" { place += 1 }
        case "}", ":", "!":
          mark = scalar
          break scan
        default: continue
        }
      }
      name = text[start..<(mark == nil ? place : place - 1)]
      guard mark == "!" || mark == ":" else {
        if mark == nil { throw PythonError(.value, "expected '}' before end of string") }
        return
      }
      if mark == "!" {
        guard place < text.endIndex else {
          throw PythonError(.value, "end of string while looking for conversion specifier")
        }
        conversion = text[place]
        place += 1
        if place < text.endIndex {
          let next = text[place]
          place += 1
          if next == "}" { return }
          guard next == ":" else { throw PythonError(.value, "expected ':' after conversion specifier") }
        }
      }
      let specStart = place
      var depth = 1
      while place < text.endIndex {
        switch text[place] {
        case "{":
          specHasFields = true
          depth += 1
        case "}":
          depth -= 1
          if depth == 0 {
            spec = text[specStart..<place]
            place += 1
            return
          }
        default: break
        }
        place += 1
      }
      throw PythonError(.value, "unmatched '{' in format spec")
    }
  }

  /// The value that a field's name means: `0`, `x`, `x.attribute`, `x[key]`, or nothing for the next one.
  private mutating func lookUp(_ name: ArraySlice<Unicode.Scalar>) throws(PythonError) -> Value {
    let first = name.prefix { $0 != "." && $0 != "[" }
    var rest = name.dropFirst(first.count)
    var value = try lookUp(first: PyString(scalars: first).text, first)
    while let mark = rest.popFirst() {
      if mark == "." {
        let attribute = rest.prefix { $0 != "." && $0 != "[" }
        rest = rest.dropFirst(attribute.count)
        guard !attribute.isEmpty else { throw PythonError(.value, "Empty attribute in format string") }
        value = try interpreter.attribute(of: value, PyString(scalars: attribute).text)
      } else if mark == "[" {
        let key = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(key.count)
        guard rest.popFirst() != nil else { throw PythonError(.value, "Missing ']' in format string") }
        guard !key.isEmpty else { throw PythonError(.value, "Empty attribute in format string") }
        let number = try FieldFormatter.index(key)
        value = try interpreter.subscriptGet(value, number.map { .int($0) } ?? .string(PyString(scalars: key)))
      } else {
        throw PythonError(.value, "Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private mutating func lookUp(first: String, _ scalars: ArraySlice<Unicode.Scalar>) throws(PythonError) -> Value {
    let number = try FieldFormatter.index(scalars)
    if first.isEmpty || number != nil {
      let wanted: Numbering = first.isEmpty ? .automatic : .manual
      if let numbering, numbering != wanted {
        throw PythonError(
          .value,
          numbering == .manual
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification")
      }
      numbering = wanted
    }
    guard first.isEmpty || number != nil else {
      guard let value = try named(first) else {
        throw try interpreter.keyError(.string(PyString(first)))
      }
      return value
    }
    let index = number ?? nextIndex
    if number == nil { nextIndex += 1 }
    guard let positional else {
      throw PythonError(.value, "Format string contains positional fields")
    }
    guard index < positional.count else {
      throw PythonError(.index, "Replacement index \(index) out of range for positional args tuple")
    }
    return positional[index]
  }

  /// A field's number; nil if it is a name.
  private static func index(_ text: ArraySlice<Unicode.Scalar>) throws(PythonError) -> Int? {
    guard !text.isEmpty else { return nil }
    var value = 0
    for scalar in text {
      guard scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowAgain) = product.addingReportingOverflow(Int(digit))
      guard !overflow, !overflowAgain else {
        throw PythonError(.value, "Too many decimal digits in format string")
      }
      value = sum
    }
    return value
  }
}
