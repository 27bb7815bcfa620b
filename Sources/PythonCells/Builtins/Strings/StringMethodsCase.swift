// The methods of str about letters: changing their case, and asking what kind of characters a string holds.

import Texts

func stringCaseMethod(_ name: String, _ table: MethodTable<PyString>) -> PyBuiltin? {
  /// A method that gives another string.
  func change(_ body: @escaping (PyString) throws(PythonError) -> String) -> PyBuiltin {
    table.method(name) { (_, string) throws(PythonError) in
      let text = try body(string)
      return .string(string.isASCII ? PyString(text, isASCII: true) : PyString(text))
    }
  }
  /// A method that asks something of every code point, and is false for an empty string.
  func ask(_ test: @escaping (Unicode.Scalar) -> Bool) -> PyBuiltin {
    table.method(name) { (_, string) throws(PythonError) in
      .bool(!string.text.isEmpty && string.text.unicodeScalars.allSatisfy(test))
    }
  }
  switch name {
  case "upper": return change { (string) throws(PythonError) in string.uppercased }
  case "lower": return change { (string) throws(PythonError) in string.lowercased }
  case "title": return change { (string) throws(PythonError) in string.titlecased }
  case "capitalize": return change { (string) throws(PythonError) in string.capitalized }
  case "swapcase": return change { (string) throws(PythonError) in string.swappedCase }
  case "casefold": return change { (string) throws(PythonError) in try string.casefolded() }
  case "isalpha": return ask(\.isLetter)
  case "isalnum": return ask { $0.isLetter || $0.numericType != nil }
  case "isdecimal": return ask { $0.numericType == .decimal }
  case "isdigit": return ask { $0.numericType == .decimal || $0.numericType == .digit }
  case "isnumeric": return ask { $0.numericType != nil }
  case "isspace": return ask(\.isPythonSpace)
  case "isascii": return table.method(name) { (_, string) throws(PythonError) in .bool(string.isASCII) }
  case "isprintable":
    return table.method(name) { (_, string) throws(PythonError) in
      .bool(string.text.unicodeScalars.allSatisfy(\.isPrintable))
    }
  case "isidentifier": return table.method(name) { (_, string) throws(PythonError) in .bool(string.isIdentifier) }
  case "isupper":
    return table.method(name) { (_, string) throws(PythonError) in
      .bool(string.hasOnlyCase({ $0.isUppercase }, not: { $0.isLowercase || $0.isTitlecase }))
    }
  case "islower":
    return table.method(name) { (_, string) throws(PythonError) in
      .bool(string.hasOnlyCase({ $0.isLowercase }, not: { $0.isUppercase || $0.isTitlecase }))
    }
  case "istitle": return table.method(name) { (_, string) throws(PythonError) in .bool(string.isTitle) }
  default: return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    if isASCII { return 0x61...0x7A ~= value | 0x20 }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: isInUnicode14
    default: false
    }
  }

  fileprivate var isTitlecase: Bool { !isASCII && properties.generalCategory == .titlecaseLetter }
  fileprivate var isUppercase: Bool {
    isASCII ? 0x41...0x5A ~= value : properties.isUppercase && isInUnicode14
  }
  fileprivate var isLowercase: Bool {
    isASCII ? 0x61...0x7A ~= value : properties.isLowercase && isInUnicode14
  }
  fileprivate var isCased: Bool { isLowercase || isUppercase || isTitlecase }
  fileprivate var numericType: Unicode.NumericType? {
    isASCII ? (0x30...0x39 ~= value ? .decimal : nil) : isInUnicode14 ? properties.numericType : nil
  }

  fileprivate var upperCase: String { known(properties.uppercaseMapping) }
  fileprivate var lowerCase: String { known(properties.lowercaseMapping) }
  fileprivate var titleCase: String { known(properties.titlecaseMapping) }

  /// Its form in another case, unless that came with a later Unicode than Python's.
  private func known(_ form: String) -> String {
    isInUnicode14 && form.unicodeScalars.allSatisfy(\.isInUnicode14) ? form : String(self)
  }
}

extension PyString {
  fileprivate var uppercased: String {
    if isASCII { return text.uppercased() }
    return text.unicodeScalars.reduce(into: "") { $0 += $1.upperCase }
  }

  fileprivate var lowercased: String {
    if isASCII { return text.lowercased() }
    return scalars.indices.reduce(into: "") { $0 += lowercase(at: $1) }
  }

  /// The lower-case form of a letter: a capital sigma at the end of a word has one of its own (handle_capital_sigma).
  private func lowercase(at index: Int) -> String {
    let scalar = scalars[index]
    guard scalar == "Σ" else { return scalar.lowerCase }
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.isCased == true && after?.isCased != true ? "ς" : "σ"
  }

  fileprivate var capitalized: String {
    guard let first = scalars.first else { return "" }
    return scalars.indices.dropFirst().reduce(into: first.titleCase) { $0 += lowercase(at: $1) }
  }

  fileprivate var titlecased: String {
    var isInWord = false
    if isASCII {
      let bytes = text.utf8.map { byte in
        let isLetter = 0x61...0x7A ~= byte | 0x20
        defer { isInWord = isLetter }
        return isLetter ? (isInWord ? byte | 0x20 : byte & 0xDF) : byte
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    return scalars.indices.reduce(into: "") { text, index in
      text += isInWord ? lowercase(at: index) : scalars[index].titleCase
      isInWord = scalars[index].isCased
    }
  }

  fileprivate var swappedCase: String {
    scalars.indices.reduce(into: "") { text, index in
      let scalar = scalars[index]
      if scalar.isUppercase {
        text += lowercase(at: index)
      } else if scalar.isLowercase {
        text += scalar.upperCase
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Unicode's full case folding, which Swift does not tell: except for a few scripts it is the lower-case form of the
  /// upper-case form.
  fileprivate func casefolded() throws(PythonError) -> String {
    if isASCII { return text.lowercased() }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0130: result += "i\u{307}"
      case 0x0131: result += "ı"
      case 0x1E9E: result += "ss"
      case 0x13A0...0x13F5, 0x13F8...0x13FD, 0xAB70...0xABBF, 0x1F80...0x1FFF:
        throw .unsupported("casefold() of \(PyString(String(scalar)).literal)")
      default:
        for upper in scalar.upperCase.unicodeScalars {
          result += upper.lowerCase
        }
      }
    }
    return result
  }

  var isIdentifier: Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy(\.properties.isXIDContinue)
  }

  fileprivate func hasOnlyCase(_ wanted: (Unicode.Scalar) -> Bool, not other: (Unicode.Scalar) -> Bool) -> Bool {
    !text.unicodeScalars.contains(where: other) && text.unicodeScalars.contains(where: wanted)
  }

  /// Capitals only at the start of words, other letters only within them.
  fileprivate var isTitle: Bool {
    var isInWord = false
    var hasCased = false
    for scalar in text.unicodeScalars {
      if scalar.isUppercase || scalar.isTitlecase {
        if isInWord { return false }
        isInWord = true
        hasCased = true
      } else if scalar.isLowercase {
        if !isInWord { return false }
        hasCased = true
      } else {
        isInWord = false
      }
    }
    return hasCased
  }
}
