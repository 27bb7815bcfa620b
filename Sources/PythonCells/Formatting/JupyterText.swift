// A cell's last value as Jupyter shows it. IPython's pretty printer is `repr` but for a few things: long containers are
// broken into lines (PrettyLayout.swift) and end after a thousand elements, sets are sorted, classes and functions go by
// their names.

import Arrays

extension Interpreter {
  /// The text under `Out[n]`.
  ///
  /// - Throws: what `repr` throws, and `unsupported` for functions of which we do not know enough.
  public func jupyterText(of value: Value) throws(PythonError) -> String {
    switch value {
    case .float where floatFormat != nil, .numpyFloat where floatFormat != nil:
      guard case .string(let text) = try percentFormat(PyString(floatFormat ?? ""), value) else { return "" }
      return text.text
    // Most values, in one line anyway.
    case .int, .float, .numpyFloat, .numpyInt, .bool, .numpyBool, .string, .array, .dtype: return try repr(value)
    default:
      var printer = JupyterPrinter(interpreter: self)
      try printer.write(value)
      printer.layout.flush()
      return printer.layout.text
    }
  }
}

extension Interpreter {
  /// `%precision`: how many digits floats and NumPy's numbers are shown with, or the format of floats.
  static var precisionMagic: PyBuiltin {
    PyBuiltin(
      "%precision", derivative: .flat,
      .free { (interpreter, arguments) throws(PythonError) in
        guard !interpreter.isPure else { throw PythonError.impure("changes how numbers are shown") }
        var precision = PrintOptions().precision
        var format = "%r"
        switch arguments.positional.first {
        case .string(let text): (format, precision) = (text.text, interpreter.printOptions.precision)
        case .int(let count): (format, precision) = ("%.\(count)f", count)
        default: break
        }
        do throws(PythonError) { _ = try interpreter.percentFormat(PyString(format), .float(3.14159)) } catch {
          throw PythonError(.value, "Precision must be int or format string, not '\(format)'")
        }
        interpreter.floatFormat = format == "%r" ? nil : format
        // NumPy is told where it is known already.
        if interpreter.modules("numpy") != nil { interpreter.printOptions.precision = precision }
        return .string(PyString(format))
      })
  }
}

/// `RepresentationPrinter`
private struct JupyterPrinter {
  let interpreter: Interpreter
  var layout = PrettyLayout()
  private var open: [ObjectIdentifier] = []
  /// Until so many bytes nobody needs to know how long the text is.
  private var room = 1 << 14
  private static let longest = 1000
  /// IPython itself gives up where its own recursion ends.
  private static let deepest = 250

  init(interpreter: Interpreter) { self.interpreter = interpreter }

  mutating func write(_ value: Value) throws(PythonError) {
    try Meter.charge(2)
    if layout.count > room { room = try Meter.written(layout.count) }
    layout.begin()
    defer { layout.end() }
    switch value {
    case .float, .numpyFloat: layout.write(try interpreter.jupyterText(of: value))
    case .list(let list): try write(list.items, of: list, "[", "]", last: "]")
    case .tuple(let tuple): try write(tuple.items, of: tuple, "(", ")", last: tuple.items.count == 1 ? ",)" : ")")
    case .set(let set) where set.count > 0:
      let (start, end) = set.isFrozen ? ("frozenset({", "})") : ("{", "}")
      try write(try elements(of: set), of: set, start, end, last: end)
    case .dict(let dict): try write(dict)
    case .type(let type): layout.write(type.fullName)
    // Jupyter knows the module and the arguments that the real one has.
    case .function(let function) where function.code.source.isOfLibrary:
      throw .unsupported("the text that Jupyter shows for '\(function.name)'")
    case .function(let function): layout.write("<function __main__.\(try signature(of: function))>")
    case .iterator(let iterator) where iterator.typeName != "generator":
      try interpreter.note(
        undecidable: "the text of a '\(iterator.typeName)' object (real Python's has an address in it)")
      layout.write("<\(iterator.typeName) at 0x…>")
    case .builtin(let builtin) where builtin.shown?.hasPrefix("<built-in function") ?? true:
      throw .unsupported("the text that Jupyter shows for '\(builtin.dottedName)'")
    case .object(let object) where value.special(.repr) == nil:
      // Classes built on containers, without a text of their own, are shown as these are.
      switch value.derivedBase {
      case .set(let set)? where set.count == 0: layout.write("\(object.type.name)()")
      case .list?, .tuple?, .dict?, .set?: if let base = value.derivedBase { try write(base) }
      default: try writeLines(of: interpreter.repr(value))
      }
    default: try writeLines(of: interpreter.repr(value))
    }
  }

  /// `_repr_pprint`
  private mutating func writeLines(of text: String) throws(PythonError) {
    layout.begin()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { layout.writeBreak() }
      layout.write(String(line))
    }
    layout.end()
  }

  /// What a container shows between its brackets.
  private mutating func enter(
    _ object: AnyObject, again: String, _ body: (inout JupyterPrinter) throws(PythonError) -> Void
  ) throws(PythonError) {
    let identifier = ObjectIdentifier(object)
    if open.contains(identifier) { return layout.write(again) }
    guard open.count < JupyterPrinter.deepest else {
      throw .unsupported("the text that Jupyter shows for more than \(JupyterPrinter.deepest) levels of containers")
    }
    open.append(identifier)
    try body(&self)
    open.removeLast()
  }

  private mutating func write(
    _ items: [Value], of object: AnyObject, _ start: String, _ end: String, last: String
  ) throws(PythonError) {
    try enter(object, again: "\(start)...\(end)") { (printer) throws(PythonError) in
      printer.layout.begin(start)
      for (number, item) in items.enumerated() {
        if try !printer.goesOn(at: number) { break }
        try printer.write(item)
      }
      printer.layout.end(start, last)
    }
  }

  private mutating func write(_ dict: PyDict) throws(PythonError) {
    try enter(dict, again: "{...}") { (printer) throws(PythonError) in
      printer.layout.begin("{")
      for (number, (key, value)) in zip(dict.keys, dict.values).enumerated() {
        if try !printer.goesOn(at: number) { break }
        try printer.write(key)
        printer.layout.write(": ")
        try printer.write(value)
      }
      printer.layout.end("{", "}")
    }
  }

  /// Begins one more element, or ends with dots.
  private mutating func goesOn(at number: Int) throws(PythonError) -> Bool {
    guard number > 0 else { return true }
    layout.write(",")
    layout.writeBreakable()
    guard number < JupyterPrinter.longest else {
      layout.write("...")
      return false
    }
    return true
  }

  /// `_sorted_for_pprint`: by value, otherwise by text, otherwise as they come.
  private func elements(of set: PySet) throws(PythonError) -> [Value] {
    let elements = set.unorderedElements
    if elements.count < JupyterPrinter.longest {
      do throws(PythonError) { return try interpreter.sorted(elements, key: .none, reverse: false) } catch {
        if error.kind == .limit { throw error }
      }
      var texts: [(text: PyString, value: Value)] = []
      for element in elements { texts.append((PyString(try interpreter.str(element)), element)) }
      return texts.sorted { $0.text.precedes($1.text) }.map(\.value)
    }
    if !set.hasKnownOrder { try interpreter.note(undecidable: "order of a set") }
    return elements
  }

  // MARK: Functions

  /// `outer.<locals>.f(a, /, b, *, c=1)`, as `inspect.signature` writes it.
  private func signature(of function: PyFunction) throws(PythonError) -> String {
    let code = function.code
    if code.isAnnotated, !interpreter.toleratesUndecidable {
      throw .unsupported("the text that Jupyter shows for a function with annotations")
    }
    var parts: [String] = []
    for place in 0..<code.positionalCount {
      var part = code.parameters[place]
      let defaultPlace = place - (code.positionalCount - function.defaults.count)
      if defaultPlace >= 0 { part += "=\(try interpreter.repr(function.defaults[defaultPlace]))" }
      parts.append(part)
      if place + 1 == code.positionalOnlyCount { parts.append("/") }
    }
    let rest = code.positionalCount + code.keywordOnlyCount
    if code.hasRest {
      parts.append("*\(code.parameters[rest])")
    } else if code.keywordOnlyCount > 0 {
      parts.append("*")
    }
    for place in 0..<code.keywordOnlyCount {
      var part = code.parameters[code.positionalCount + place]
      if case .unbound = function.keywordDefaults[place] {
      } else {
        part += "=\(try interpreter.repr(function.keywordDefaults[place]))"
      }
      parts.append(part)
    }
    if code.hasKeywordRest { parts.append("**\(code.parameters[rest + (code.hasRest ? 1 : 0)])") }
    return "\(code.qualifiedName)(\(parts.joined(separator: ", ")))"
  }
}
