// repr() and str(), as CPython and NumPy print.

import Arrays
import OrderedCollections
import Texts

extension Interpreter {
  /// `repr(value)`
  ///
  /// - Throws: RecursionError where lists stand in each other too deeply; `undecidable` for what real Python writes
  ///   differently in every run, unless that is tolerated: then addresses are left out.
  public func repr(_ value: Value) throws(PythonError) -> String {
    var printer = Printer(interpreter: self)
    try printer.write(value)
    return printer.text
  }

  /// `str(value)`
  public func str(_ value: Value) throws(PythonError) -> String {
    switch value {
    case .string(let string): return string.text
    case .int(let number): return String(number)
    case .numpyInt(let number):
      try checkIsSet(value)
      return String(number)
    case .float(let number), .numpyFloat(let number):
      if number.isNaN { try checkIsSet(value) }
      return pythonRepr(number)
    case .numpyBool(let flag): return flag ? "True" : "False"
    case .array(let array):
      try checkIsSet(value)
      let text = array.description(printOptions)
      note(made: text)
      return text
    case .dtype(let dtype): return dtype.name
    case .traced(let traced): return try str(traced.number)
    case .object(let object):
      if let number = object as? PyNumpyNumber {
        try checkIsSet(value)
        return number.number.description
      }
      if let complex = value.complex { return try repr(complex.number, isNumPy: complex.isNumPy) }
      if let text = try objectText(.str, value) {
        if object.type.isOfLibrary { note(made: text) }
        return text
      }
      if case .string(let text)? = value.derivedBase { return text.text }
      if object.type.find(.repr) == nil, let exception = object as? PyException {
        return try plainText(of: exception)
      }
      return try repr(value)
    case .type:
      if let text = try objectText(.str, value) { return text }
      return try repr(value)
    default: return try repr(value)
    }
  }

  /// `ascii(value)`: what repr gives, with everything beyond ASCII escaped.
  func ascii(_ value: Value) throws(PythonError) -> String {
    let text = try repr(value)
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII { result.unicodeScalars.append(scalar) } else { result += PyString.escape(scalar) }
    }
    return result
  }
}

/// Writes values into one text.
private struct Printer {
  let interpreter: Interpreter
  var text = ""
  /// Until so many bytes nobody needs to know how long the text is.
  private var room = 1 << 14
  /// CPython gives up after about a thousand calls.
  private static let maximumDepth = 900

  init(interpreter: Interpreter) { self.interpreter = interpreter }

  mutating func write(_ value: Value) throws(PythonError) {
    try Meter.charge(1)
    if text.utf8.count > room { room = try Meter.written(text.utf8.count) }
    switch value {
    case .unbound, .cell: text += "<unbound>"
    case .none: text += "None"
    case .ellipsis: text += "Ellipsis"
    case .bool(let flag): text += flag ? "True" : "False"
    case .int(let number): text += String(number)
    case .float(let number):
      Meter.note(3)
      if number.isNaN { try interpreter.checkIsSet(value) }
      text += pythonRepr(number)
    case .numpyBool(let flag): text += flag ? "np.True_" : "np.False_"
    case .object(let object as PyNumpyNumber):
      try interpreter.checkIsSet(value)
      text += "np.\(object.number.dtype.name)(\(object.number.description))"
    case .numpyInt(let number):
      try interpreter.checkIsSet(value)
      text += "np.int64(\(number))"
    case .numpyFloat(let number):
      if number.isNaN { try interpreter.checkIsSet(value) }
      text += "np.float64(\(pythonRepr(number)))"
    case .string(let string):
      if string.text.utf8.count > room { room = try Meter.written(string.text.utf8.count) }
      text += string.literal
    case .list(let list): try write(list.items, of: list, "[", "]", "[...]")
    case .tuple(let tuple):
      try write(tuple.items, of: tuple, "(", tuple.items.count == 1 ? ",)" : ")", "(...)")
    case .dict(let dict): try write(dict)
    case .set(let set):
      if set.count == 0 {
        text += set.isFrozen ? "frozenset()" : "set()"
      } else {
        if !interpreter.toleratesUndecidable { try set.checkOrder() }
        if !set.hasKnownOrder { try interpreter.note(undecidable: "order of a set") }
        let elements = set.unorderedElements
        if set.isFrozen {
          try write(elements, of: set, "frozenset({", "})", "frozenset(...)")
        } else {
          try write(elements, of: set, "{", "}", "set(...)")
        }
      }
    case .range(let range):
      text += "range(\(range.start), \(range.stop)" + (range.step == 1 ? ")" : ", \(range.step))")
    case .slice(let slice): try write([slice.start, slice.stop, slice.step], of: slice, "slice(", ")", "slice(...)")
    case .array(let array):
      try interpreter.checkIsSet(value)
      let shown = array.repr(interpreter.printOptions)
      interpreter.note(made: shown)
      text += shown
    case .dtype(let dtype): text += "dtype('\(dtype.name)')"
    case .dictView(let view): try write(view)
    case .type(let type): text += try interpreter.objectText(.repr, value) ?? "<class '\(type.fullName)'>"
    case .module(let module):
      try interpreter.note(undecidable: "the text of module '\(module.name)' (real Python's has a file's path in it)")
      text += "<module '\(module.name)'>"
    case .function(let function): try writeAddress("function \(function.code.qualifiedName)", "a function")
    case .builtin(let builtin): try write(builtin)
    case .iterator(let iterator):
      if let shown = try iterator.shown(interpreter) {
        text += shown
        return
      }
      let detail = iterator.typeName == "generator" ? " <genexpr>" : ""
      try writeAddress("\(iterator.typeName) object\(detail)", "a '\(iterator.typeName)' object")
    case .traced(let traced): try write(traced.number)
    case .object(let object as PyBytes):
      if object.bytes.count > room { room = try Meter.written(2 * object.bytes.count) }
      text += object.text
    case .object(let object as PyWhole): text += try object.number.decimal()
    case .object(let object as PyComplex):
      let number = try interpreter.repr(object.number, isNumPy: object.isNumPy)
      text += object.isNumPy ? "np.complex128" + (number.hasPrefix("(") ? number : "(\(number))") : number
    case .object(let object):
      try interpreter.enter(" while calling a Python object")
      defer { interpreter.depth -= 1 }
      if let own = try interpreter.objectText(.repr, value) {
        if object.type.isOfLibrary { interpreter.note(made: own) }
        text += own
      } else {
        text += try interpreter.plainRepr(object)
      }
    }
  }

  /// What a container prints between its brackets; `again` where it stands inside itself.
  private mutating func enter(
    _ object: AnyObject, again: String, _ body: (inout Printer) throws(PythonError) -> Void
  ) throws(PythonError) {
    let identifier = ObjectIdentifier(object)
    if interpreter.written.contains(identifier) {
      text += again
      return
    }
    guard interpreter.written.count < Printer.maximumDepth, !Waiting.isStackUsedUp else {
      throw PythonError(.recursion, "maximum recursion depth exceeded while getting the repr of an object")
    }
    interpreter.written.append(identifier)
    defer { interpreter.written.removeLast() }
    try body(&self)
  }

  private mutating func write(
    _ items: [Value], of object: AnyObject, _ start: String, _ end: String, _ again: String
  ) throws(PythonError) {
    try enter(object, again: again) { (printer) throws(PythonError) in
      printer.text += start
      var isFirst = true
      for item in items {
        if !isFirst { printer.text += ", " }
        isFirst = false
        try printer.write(item)
      }
      printer.text += end
    }
  }

  private mutating func write(_ dict: PyDict) throws(PythonError) {
    try enter(dict, again: "{...}") { (printer) throws(PythonError) in
      printer.text += "{"
      var isFirst = true
      for (key, value) in dict.entries {
        if !isFirst { printer.text += ", " }
        isFirst = false
        try printer.write(key.value)
        printer.text += ": "
        try printer.write(value)
      }
      printer.text += "}"
    }
  }

  private mutating func write(_ view: PyDictView) throws(PythonError) {
    text += view.kind.rawValue + "("
    let items: [Value] =
      switch view.kind {
      case .keys: view.dict.keys
      case .values: view.dict.values
      case .items: view.dict.entries.map { .tuple(PyTuple([$0.key.value, $0.value])) }
      }
    try write(items, of: view, "[", "]", "...")
    text += ")"
  }

  private mutating func writeAddress(_ start: String, _ what: String) throws(PythonError) {
    try interpreter.note(undecidable: "the text of \(what) (real Python's has an address in it)")
    text += "<\(start) at 0x…>"
  }

  private mutating func write(_ builtin: PyBuiltin) throws(PythonError) {
    if let shown = builtin.shown {
      text += shown
    } else {
      try writeAddress(builtin.dottedName, "'\(builtin.dottedName)'")
    }
  }
}

extension PyString {
  /// The string as Python would write it in a program (unicode_repr): in single quotes, unless it holds those and no
  /// double ones.
  var literal: String {
    let quote: Unicode.Scalar =
      text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    let isPlain =
      isASCII && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") && $0 != quote.value }
    var result = String(quote)
    if isPlain {
      result += text
    } else {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case quote:
          result += "\\"
          result.unicodeScalars.append(quote)
        default:
          if scalar.isPrintable { result.unicodeScalars.append(scalar) } else { result += PyString.escape(scalar) }
        }
      }
    }
    result.unicodeScalars.append(quote)
    return result
  }

  /// `\x7f`, `\u2028`, `\U0001f600`
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
