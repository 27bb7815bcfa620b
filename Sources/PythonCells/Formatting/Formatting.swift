// format(): a value and a format spec.

import Arrays

extension Interpreter {
  /// `format(value, spec)`
  ///
  /// - Throws: CPython's ValueError or TypeError where the spec does not suit the value.
  func format(_ value: Value, spec text: String) throws(PythonError) -> String {
    if case .object(let object) = value {
      if let result = try callSpecial(.format, of: value, .string(PyString(text))) {
        guard case .string(let string) = result else {
          throw PythonError(.type, "__format__ must return a str, not \(result.typeName)")
        }
        return string.text
      }
      if !text.isEmpty || object is PyNumpyNumber, let base = value.derivedBase { return try format(base, spec: text) }
      if !text.isEmpty, let number = value.longWhole { return try format(number, spec(text, for: "int")) }
      if !text.isEmpty, let complex = value.complex {
        return try format(complex.number, spec(text, for: complex.isNumPy ? "numpy.complex128" : "complex"))
      }
      guard text.isEmpty else {
        throw PythonError(.type, "unsupported format string passed to \(object.type.messageName).__format__")
      }
      return try str(value)
    }
    if text.isEmpty {
      if case .type(let type) = value, type.metaclass == nil { return "<class '\(type.fullName)'>" }
      return try str(value)
    }
    // The format has to be read.
    Meter.note(4)
    switch value {
    case .traced(let traced): return try format(traced.number, spec: text)
    case .string(let string): return try format(string, spec(text, for: "str"))
    case .int(let number), .numpyInt(let number):
      // NumPy's scalars are formatted as the Python number that they hold, and errors name that.
      return try format(number, spec(text, for: "int"), typeName: "int")
    case .bool(let flag), .numpyBool(let flag):
      return try format(flag ? 1 : 0, spec(text, for: "bool"), typeName: "bool")
    case .float(let number): return try format(number, spec(text, for: "float"), typeName: "float")
    case .numpyFloat(let number):
      return try format(number, spec(text, for: "float"), typeName: "float")
    case .array(let array) where array.rank == 0:
      guard let scalar = array.soleElement else { throw unsupportedFormat(value) }
      switch scalar {
      case .bool(let flag): return try format(.bool(flag), spec: text)
      case .int(let number): return try format(.int(number), spec: text)
      case .float(let number): return try format(.float(number), spec: text)
      case .sized, .complex: return try format(Value(.scalar(scalar)), spec: text)
      }
    default: throw unsupportedFormat(value)
    }
  }

  /// What a format says; the same one is read once.
  private func spec(_ text: String, for typeName: String) throws(PythonError) -> FormatSpec {
    for known in specs where known.text == text && known.typeName == typeName { return known.spec }
    let spec = try FormatSpec(text, for: typeName)
    if specs.count >= 16 { specs.removeAll(keepingCapacity: true) }
    specs.append(KnownSpec(text: text, typeName: typeName, spec: spec))
    return spec
  }

  /// A replacement field of an f-string or of `str.format`, between the braces: the value, its conversion (`r`, `s`,
  /// `a` or none) and the spec.
  func formatField(_ value: Value, conversion: Character?, spec: String) throws(PythonError) -> String {
    switch conversion {
    case nil: return try format(value, spec: spec)
    case "r": return try format(.string(PyString(try repr(value))), spec: spec)
    case "a": return try format(.string(PyString(try ascii(value))), spec: spec)
    default: return try format(.string(PyString(try str(value))), spec: spec)
    }
  }

  private func unsupportedFormat(_ value: Value) -> PythonError {
    PythonError(.type, "unsupported format string passed to \(value.typeName).__format__")
  }

  /// format_string_internal
  private func format(_ string: PyString, _ spec: FormatSpec) throws(PythonError) -> String {
    guard spec.type == nil || spec.type == "s" else { throw spec.unknownType(for: "str") }
    if let sign = spec.sign {
      throw PythonError(.value, "\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
    }
    if spec.isZeroPositive {
      throw PythonError(.value, "Negative zero coercion (z) not allowed in string format specifier")
    }
    if spec.isAlternate {
      throw PythonError(.value, "Alternate form (#) not allowed in string format specifier")
    }
    guard spec.align != .inner else {
      throw PythonError(.value, "'=' alignment not allowed in string format specifier")
    }
    let count = string.count
    let kept = min(count, spec.precision ?? count)
    try Meter.reserve(spec.width ?? 0)
    return spec.padded(string.part(0..<kept).text, count: kept)
  }
}

/// A format that has been read, and whose it is.
struct KnownSpec {
  let text: String
  let typeName: String
  let spec: FormatSpec
}
