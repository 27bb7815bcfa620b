// Arrays of text stand in Python (CModules/python/numpy_text.py). Functions in Swift know numbers alone: where one meets a text it says
// so, and the call goes to the function of that name there; where there is none, it is refused by name.

import Arrays

extension PythonError {
  /// What a function of NumPy's says that has met a text.
  static let texts = PythonError(.unsupported, "texts among the elements of an array, here")

  /// Whether it is just that, and nobody has said yet where.
  var isOfTexts: Bool { storage === PythonError.texts.storage }
}

extension PyType {
  /// The class of NumPy's that instances are of, where ours is written in Python.
  static func standing(for name: String, _ module: String) -> PyType? {
    guard module == "numpy" else { return nil }
    return name == "ndarray" ? Kind.ndarray.type : name == "dtype" ? Kind.dtype.type : nil
  }
}

extension Value {
  /// Whether it is an array of text, or the dtype of one.
  var isOfTextArrays: Bool { if case .object(let object) = self { object.type.standsFor != nil } else { false } }
}

extension Interpreter {
  /// The call of a function that has met a text.
  func callWithTexts(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    let name = builtin.name.replacing(".", with: "_")
    guard ["", "numpy"].contains(builtin.module), case .function(let function)? = module("numpy text")?.member(name)
    else { throw .unsupported("\(builtin.dottedName) of texts") }
    let code = function.code
    let named = arguments.keywords.first { !code.parameters.contains($0.name) && !code.hasKeywordRest }
    if let named { throw .unsupported("\(builtin.dottedName) of texts: argument '\(named.name)'") }
    if arguments.positional.count > code.positionalCount, !code.hasRest {
      throw .unsupported("\(builtin.dottedName) of texts with so many arguments")
    }
    return try call(function, arguments)
  }

  /// `np.dtype(kind)`, where that means texts.
  func textType(_ kind: Value) throws(PythonError) -> Value {
    guard let made = module("numpy text")?.member("_made_dtype") else { throw PythonError.texts }
    return try callFunction(made, kind)
  }

  /// Texts as an array with one axis.
  func lineOfTexts(_ value: Value) throws(PythonError) -> Value {
    guard let made = module("numpy text")?.member("_line_of_texts") else { throw PythonError.texts }
    return try callFunction(made, value)
  }

  /// `np.strings` and `np.char`
  func stringsModule(_ name: String) -> PyModule {
    PyModule(name: name) { [unowned self] member in
      guard RealPython.member(member, ofModule: name) != nil,
        case .dict(let functions)? = module("numpy text")?.member("_strings")
      else { return nil }
      return functions.string(member) ?? (name == "numpy.strings" ? functions.string("only strings." + member) : nil)
    }
  }

  /// What numpy_text.py cannot say in Python.
  func textPrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    case "__is_text__":
      return PyBuiltin(
        name, derivative: .flat, .unary { (_, value) throws(PythonError) in .bool(value.isOfTextArrays) })
    // `__text_codes__(texts, width)`: a row of code points to each.
    case "__text_codes__":
      return PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, texts, width) throws(PythonError) in
          var rows: [[Unicode.Scalar]] = []
          for text in try interpreter.elements(of: texts) {
            if case .string(let text) = text.plain { rows.append(text.scalars) }
          }
          let width = try interpreter.index(width)
          return .array(try arrays { () throws(ArrayError) in try NDArray.codePoints(rows, width: width) })
        })
    // `__texts__(codes)`: a list of what the rows say.
    case "__texts__":
      return PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, codes) throws(PythonError) in
          guard case .array(let codes) = codes else { return .none }
          try Meter.charge(codes.count)
          var texts: [Value] = []
          for text in codes.texts() {
            if text == nil {
              try interpreter.note(undecidable: "an element that was never set (np.empty leaves it to chance)")
            }
            texts.append(.string(PyString(text ?? "")))
          }
          return .list(PyList(texts))
        })
    default: return nil
    }
  }
}
