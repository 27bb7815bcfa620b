// The errors for what is not here: an attribute, or a way to call a function. RealPython says whether it is anywhere.

import Arrays

extension Value {
  /// The type as CPython and NumPy know it, where several of theirs are one of ours.
  var realTypeName: String { if case .builtin(let builtin) = self { builtin.realTypeName } else { typeName } }

  /// Whether the real object has the attribute.
  func reallyHas(_ name: String) -> Bool {
    switch self {
    case .module(let module): RealPython.member(name, ofModule: module.name) != nil
    case .type(let type):
      type.builtInNames.contains { RealPython.member(name, of: $0) != nil }
        || RealPython.member(name, of: "type") != nil
    case .object(let object): object.type.builtInNames.contains { RealPython.member(name, of: $0) != nil }
    default: RealPython.member(name, of: realTypeName) != nil
    }
  }

  /// What reading an attribute that we lack gives: unsupported where real Python has it, otherwise its AttributeError.
  func lacks(_ name: String) -> PythonError {
    let owner =
      switch self {
      case .module(let module): module.name
      case .type(let type): type.fullName
      case .builtin(let builtin) where !builtin.isBound: builtin.dottedName
      default: typeName
      }
    if reallyHas(name) { return .unsupported("\(owner).\(name)") }
    // What a module keeps to itself is in no list.
    if case .module = self, name.hasPrefix("_") { return .unsupported("\(owner).\(name)") }
    if case .type(let type) = self, type.kind == .dtype,
      ["_abstract", "_legacy", "_parametric", "_is_numeric"].contains(name)
    {
      return .unsupported("\(owner).\(name)")
    }
    let kind =
      switch self {
      case .module: "module '\(owner)'"
      case .type: "type object '\(owner)'"
      default: "'\(realTypeName)' object"
      }
    return PythonError(.attribute, "\(kind) has no attribute '\(name)'")
  }
}

extension PyType {
  /// The classes of Python's own and of NumPy that it is, or is built on.
  fileprivate var builtInNames: [String] { order.filter { $0.module != "__main__" }.map(\.fullName) }
}

extension PyBuiltin {
  /// Without the type or the module it belongs to: `append`, `sum`.
  var plainName: String { name.split(separator: ".").last.map(String.init) ?? name }

  /// With them, as a cell is likely to write it: `list.append`, `np.sum`.
  var dottedName: String {
    if module == "numpy" { return "np.\(name)" }
    if module == "numpy.random" { return "np.random.\(name)" }
    return module.isEmpty || name.contains(".") ? name : "\(module).\(name)"
  }

  /// What real Python has in its place.
  private var real: RealPython.Member? {
    if !module.isEmpty { return RealPython.member(plainName, ofModule: module) }
    if isOfNumbers { return RealPython.member(plainName, of: "numpy.generic") }
    guard let dot = name.firstIndex(of: ".") else { return RealPython.builtin(name) }
    return name.hasPrefix("math.") ? nil : RealPython.member(plainName, of: owner(name[..<dot]))
  }

  /// NumPy's types go without its name here.
  private func owner(_ type: Substring) -> String {
    switch type {
    case "ndarray": isOfNumbers ? "numpy.generic" : "numpy.ndarray"
    case "complex": isOfNumbers ? "numpy.generic" : "complex"
    case "Generator": "numpy.random._generator.Generator"
    case "RandomState": "numpy.random.mtrand.RandomState"
    case "PCG64": "numpy.random._pcg64.PCG64"
    case "SeedSequence": "numpy.random.bit_generator.SeedSequence"
    default: String(type)
    }
  }

  /// Whether the real function knows what to do with an object that it is found on.
  var isDescriptor: Bool {
    guard let real else { return name.contains(".") }
    return real.typeName != "builtin_function_or_method" && real.typeName != "numpy.ufunc"
  }

  /// The type of the real function: `numpy.ufunc`, `method_descriptor`.
  var realTypeName: String {
    let own = "builtin_function_or_method"
    return isBound ? own : real?.typeName ?? own
  }

  /// The error of a call that doesn't fit the function: unsupported where it would fit the real one.
  ///
  /// - Parameter error: What is said where the real one would not take it either.
  func misfit(_ arguments: CallArguments, _ error: PythonError) -> PythonError {
    error.resolved(arguments, real?.parameters, function: dottedName)
  }
}

extension PyType {
  /// The same for a call of the type.
  func misfit(_ arguments: CallArguments, _ error: PythonError) -> PythonError {
    error.resolved(arguments, RealPython.builtin(fullName)?.parameters, function: fullName)
  }
}

extension PythonError {
  fileprivate func resolved(
    _ arguments: CallArguments, _ parameters: RealParameters?, function: String
  ) -> PythonError {
    let keywords = arguments.keywords.map(\.name)
    let unknown = storage.misfit?.keyword
    guard let parameters,
      parameters.accept(arguments.positional.count, keywords) || unknown.map(parameters.have) ?? false
    else { return replacing(message: message) }
    let place = arguments.positional.count - 1
    let argument = unknown ?? keywords.first ?? parameters.name(at: place) ?? "\(place + 1)"
    return .unsupported("\(function): argument '\(argument)'")
  }
}

extension PyBuiltin {
  /// Its repr; nil where that holds an address, or we cannot tell.
  var shown: String? {
    guard let real, !isBound else { return nil }
    switch real.typeName {
    case "numpy.ufunc": return "<ufunc '\(realName)'>"
    case "method_descriptor":
      return name.firstIndex(of: ".").map { "<method '\(realName)' of '\(owner(name[..<$0]))' objects>" }
    case "builtin_function_or_method" where !name.contains(".") || module == "math":
      return "<built-in function \(realName)>"
    default: return nil
    }
  }

  /// `function.__name__`. Several names may stand for one function.
  var realName: String {
    // NumPy has these apart from `rad2deg` and `deg2rad`, though they compute the same.
    guard module == "numpy", plainName != "degrees", plainName != "radians" else { return plainName }
    switch plainName {
    case "concat": return "concatenate"
    case "permute_dims": return "transpose"
    default: return unaryFunction(plainName)?.name ?? binaryFunction(plainName)?.name ?? plainName
    }
  }

  /// Whether both are the same object in NumPy: `np.abs is np.absolute`.
  func isSame(as other: PyBuiltin) -> Bool {
    self === other || module == "numpy" && other.module == module && realName == other.realName
  }
}

extension Value {
  var isType: Bool { if case .type = self { true } else { false } }

  /// As a cell writes a type.
  var className: String { if case .type(let type) = self { type.fullName } else { "None" } }
}
