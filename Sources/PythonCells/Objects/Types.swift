// The types of values: their names, what `type` and `isinstance` say, and what calling `int`, `list`, … gives.

import Arrays
import PythonSyntax
import Texts

extension Value {
  /// The type's name in CPython's and NumPy's messages.
  var typeName: String {
    switch self {
    case .unbound: "unbound"
    case .none: "NoneType"
    case .ellipsis: "ellipsis"
    case .dtype(let dtype):
      "numpy.dtypes.\(dtype.className)"
    case .iterator(let iterator): iterator.typeName
    case .object(let object): object.type.messageName
    case .dictView(let view): view.kind.rawValue
    default: type?.fullName ?? ""
    }
  }

  /// The type's name where Argument Clinic complains about an argument.
  var argumentTypeName: String { if case .none = self { "None" } else { typeName } }

  /// The type, where it is one that a cell can name.
  var type: PyType? {
    switch self {
    case .object(let object): object.type
    case .type(let type): type.metaclass ?? PyType.Kind.type.type
    case .iterator(let iterator):
      kind?.type ?? PyType.unnamed[iterator.typeName] ?? Interpreter.itertoolsTypes[iterator.typeName]
    case .dictView(let view): PyType.unnamed[view.kind.rawValue]
    case .ellipsis: PyType.unnamed["ellipsis"]
    default: kind?.type
    }
  }

  /// The kind of that type, where it has one of its own.
  var kind: PyType.Kind? {
    switch self {
    case .unbound, .cell, .ellipsis, .dtype, .dictView, .object: nil
    case .none: .noneType
    case .bool: .bool
    case .int: .int
    case .float: .float
    case .numpyBool: .numpyBool
    case .numpyInt: .numpyInt
    case .numpyFloat: .numpyFloat
    case .string: .str
    case .list: .list
    case .tuple: .tuple
    case .dict: .dict
    case .set(let set): set.isFrozen ? .frozenset : .set
    case .range: .range
    case .slice: .slice
    case .array: .ndarray
    case .function: .function
    case .builtin: .builtin
    case .type: .type
    case .module: .module
    case .iterator(let iterator): PyType.Kind(iterator: iterator.typeName)
    case .traced(let traced): traced.number.kind
    }
  }

  /// Only the type that all dtypes share can be named in a cell.
  fileprivate var typeForInstances: PyType? {
    switch self {
    case .dtype: PyType.Kind.dtype.type
    // Several axes stand in an array of NumPy's.
    case .object(let object) where object.type.isOfPictures && object.type.name == "ndarray": PyType.Kind.ndarray.type
    case .object(let object): object.type.standsFor ?? object.type
    default: type
    }
  }

  /// Whether both are the same object (`is`). Small values have no identity of their own: equal ones are the same.
  func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none), (.ellipsis, .ellipsis), (.unbound, .unbound): true
    case (.bool(let a), .bool(let b)), (.numpyBool(let a), .numpyBool(let b)): a == b
    case (.int(let a), .int(let b)), (.numpyInt(let a), .numpyInt(let b)): a == b
    case (.float(let a), .float(let b)), (.numpyFloat(let a), .numpyFloat(let b)): a.bitPattern == b.bitPattern
    case (.string(let a), .string(let b)): a === b
    case (.list(let a), .list(let b)): a === b
    case (.tuple(let a), .tuple(let b)): a === b || a.items.isEmpty && b.items.isEmpty
    case (.dict(let a), .dict(let b)): a === b
    case (.set(let a), .set(let b)): a === b || a.isFrozen && b.isFrozen && a.count == 0 && b.count == 0
    case (.range(let a), .range(let b)): a === b
    case (.slice(let a), .slice(let b)): a === b
    case (.array(let a), .array(let b)): a.isIdentical(to: b)
    case (.dtype(let a), .dtype(let b)): a == b
    case (.function(let a), .function(let b)): a === b
    case (.builtin(let a), .builtin(let b)): a.isSame(as: b)
    case (.type(let a), .type(let b)): a == b
    case (.module(let a), .module(let b)): a === b
    case (.iterator(let a), .iterator(let b)): a === b
    case (.dictView(let a), .dictView(let b)): a === b
    case (.object(let a), .object(let b)): a.isSame(as: b)
    default: false
    }
  }
}

extension Interpreter {
  /// `type(value)`
  func typeOf(_ value: Value) throws(PythonError) -> Value {
    if case .builtin = value, value.realTypeName != "builtin_function_or_method" {
      throw .unsupported("type() of a '\(value.realTypeName)' object")
    }
    if case .type(let type) = value, type.kind == .dtype { throw .unsupported("type(np.dtype)") }
    guard let type = value.type, type.standsFor?.kind != .dtype else {
      throw .unsupported("type() of a '\(value.typeName)' object")
    }
    return .type(type.standsFor ?? type)
  }

  /// `isinstance(value, classes)`; classes may be a type or a tuple of them.
  func isInstance(_ value: Value, _ classes: Value) throws(PythonError) -> Bool {
    if let answer = try askedClass("__instancecheck__", value, classes) { return answer }
    let complaint = "isinstance() arg 2 must be a type, a tuple of types, or a union"
    if try isSubtype(value.typeForInstances.map { .type($0) }, classes, complaint, depth: 0) { return true }
    // An object may say of itself what it is.
    guard case .object(let object) = value, object.type.isOfLesson,
      object.type.find("__class__") != nil || classes.isObject
    else { return false }
    return try isSubtype(attribute(of: object, "__class__"), classes, complaint, depth: 0)
  }

  /// What `type.__instancecheck__` says.
  func isPlainInstance(_ value: Value, _ type: PyType) -> Bool {
    type.kind == .object || value.typeForInstances?.isSubtype(of: type) ?? false
  }

  /// `issubclass(type, classes)`
  func isSubclass(_ type: Value, _ classes: Value) throws(PythonError) -> Bool {
    if let answer = try askedClass("__subclasscheck__", type, classes) { return answer }
    if case .type = type {
    } else if try bases(ofAbstract: type) == nil {
      throw PythonError(.type, "issubclass() arg 1 must be a class")
    }
    return try isSubtype(type, classes, "issubclass() arg 2 must be a class, a tuple of classes, or a union", depth: 0)
  }

  private func isSubtype(
    _ type: Value?, _ classes: Value, _ complaint: String, depth: Int
  ) throws(PythonError) -> Bool {
    switch classes {
    case .type(let other):
      if case .type(let type)? = type { return type.isSubtype(of: other) || other.kind == .object }
      guard let type, type.isObject else { return other.kind == .object }
      return try isAbstractSubclass(type, of: classes)
    case .object where try bases(ofAbstract: classes) != nil:
      guard let type else { return false }
      return try isAbstractSubclass(type, of: classes)
    case .tuple(let tuple):
      guard depth < 100 else { throw PythonError(.recursion, "maximum recursion depth exceeded in __instancecheck__") }
      for item in tuple.items where try isSubtype(type, item, complaint, depth: depth + 1) { return true }
      return false
    default: throw PythonError(.type, complaint)
    }
  }

  /// The `__bases__` of an object that is no class and passes for one; nil where it has none.
  private func bases(ofAbstract value: Value) throws(PythonError) -> [Value]? {
    guard case .object(let object) = value, object.type.isOfLesson else { return nil }
    do throws(PythonError) {
      guard case .tuple(let bases) = try attribute(of: object, "__bases__") else { return nil }
      return bases.items
    } catch {
      guard error.kind == .attribute else { throw error }
      return nil
    }
  }

  /// Whether one is reached from the other by `__bases__` (`abstract_issubclass`).
  private func isAbstractSubclass(_ type: Value, of other: Value) throws(PythonError) -> Bool {
    if type.isIdentical(to: other) { return true }
    try enter(" in __issubclass__")
    defer { depth -= 1 }
    let above: [Value] =
      if case .type(let type) = type { type.bases.map { .type($0) } } else { try bases(ofAbstract: type) ?? [] }
    for base in above where try isAbstractSubclass(base, of: other) { return true }
    return false
  }

  /// `int(…)`, `list(…)`, …
  func made(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    switch type.kind {
    case .defined: return try instance(of: type, arguments)
    case .property, .staticmethod, .classmethod, .super: return try wrapper(type.kind, arguments)
    case .int: return try constructInt(arguments)
    case .float:
      guard let value = try optionalArgument(arguments, of: "float") else { return .float(0) }
      return .float(try parseFloat(value))
    case .complex: return try constructComplex(arguments)
    case .bytes, .bytearray: return try constructBytes(arguments, isArray: type.kind == .bytearray)
    case .bool:
      guard let value = try optionalArgument(arguments, of: "bool") else { return .bool(false) }
      return .bool(try isTrue(value))
    case .str: return try constructString(arguments)
    case .list:
      guard let value = try optionalArgument(arguments, of: "list") else { return .list(PyList([])) }
      return .list(PyList(try elements(of: value)))
    case .tuple:
      guard let value = try optionalArgument(arguments, of: "tuple") else { return .tuple(PyTuple([])) }
      if case .tuple = value { return value }
      return .tuple(PyTuple(try elements(of: value)))
    case .dict:
      let dict = PyDict()
      try update(dict, with: arguments, function: "dict")
      return .dict(dict)
    case .set:
      guard let value = try optionalArgument(arguments, of: "set") else { return .set(PySet()) }
      let set = PySet()
      try update(set, with: value)
      return .set(set)
    case .frozenset:
      guard let value = try optionalArgument(arguments, of: "frozenset") else {
        return .set(PySet(isFrozen: true))
      }
      if case .set(let set) = value, set.isFrozen { return value }
      let set = PySet(isFrozen: true)
      try update(set, with: value)
      return .set(set)
    case .range: return try constructRange(arguments)
    case .slice:
      let values = try Interpreter.sliceSignature.bind(arguments, function: "slice")
      if case .unbound = values[1] { return .slice(PySlice(start: .none, stop: values[0], step: .none)) }
      return .slice(PySlice(start: values[0], stop: values[1], step: values[2]))
    case .zip, .enumerate, .map, .filter, .reversed: return try constructIterator(type.kind, arguments)
    case .type:
      guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
        guard arguments.positional.count == 3 else { throw PythonError(.type, "type() takes 1 or 3 arguments") }
        return try newClass(type, arguments)
      }
      return try typeOf(arguments.positional[0])
    case .noneType:
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw .misfit("NoneType takes no arguments")
      }
      return .none
    case .numpyFloat, .numpyInt, .numpyBool, .numpyComplex: return try constructNumPyScalar(type, arguments)
    case .dtype:
      let values = try Signature("dtype, align=False, copy=False, *, metadata=…", style: .numpy)
        .bind(arguments, function: "dtype")
      if !values[3].isUnbound { throw .unsupported("np.dtype: argument 'metadata'") }
      // None stands for a float; how fields are laid out means nothing for one element.
      do throws(PythonError) { return .dtype(try numpyType(of: values[0]) ?? .float64) } catch {
        guard error.isOfTexts else { throw error }
        return try textType(values[0])
      }
    case .object:
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw .misfit("object() takes no arguments")
      }
      return .object(PyObject(type))
    case _ where type.kind.isOfSizedNumbers: return try constructNumPyScalar(type, arguments)
    case .notImplemented:
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        throw .misfit("NotImplementedType takes no arguments")
      }
      return .notImplemented
    case .function, .method, .traceback, .module, .builtin, .generator, .ndarray, .numpyGeneric,
      .numpyNumber, .numpyInteger,
      .numpySignedInteger, .numpyUnsignedInteger, .numpyInexact, .numpyFloating, .numpyInt8, .numpyInt16, .numpyInt32,
      .numpyUInt8, .numpyUInt16, .numpyUInt32, .numpyUInt64, .numpyFloat16, .numpyFloat32, .numpyComplexFloating:
      throw .unsupported("calling \(type.fullName)")
    }
  }

  private static var sliceSignature: Signature { Signature("start, stop=…, step=None, /") }

  /// The only argument, where one is given.
  private func optionalArgument(_ arguments: CallArguments, of name: String) throws(PythonError) -> Value? {
    guard arguments.keywords.isEmpty else { throw .misfit("\(name)() takes no keyword arguments") }
    guard arguments.positional.count <= 1 else {
      throw .misfit("\(name) expected at most 1 argument, got \(arguments.positional.count)")
    }
    return arguments.positional.first
  }

  private func constructString(_ arguments: CallArguments) throws(PythonError) -> Value {
    if arguments.positional.count == 1, arguments.keywords.isEmpty {
      let given = arguments.positional[0]
      if case .string = given { return given }
      // What a lesson's `__str__` gives stays what it is, of a class that is built on str too.
      if given.special(.str) != nil, let made = try callSpecial(.str, of: given) {
        guard case .string = made.plain else {
          throw PythonError(.type, "__str__ returned non-string (type \(made.typeName))")
        }
        return made
      }
      return .string(PyString(try str(given)))
    }
    let values = try Signature("object=…, encoding=…, errors=…").bind(arguments, function: "str")
    for place in 1...2 {
      if case .unbound = values[place] { continue }
      guard case .string = values[place] else {
        throw PythonError(
          .type,
          "str() argument '\(place == 1 ? "encoding" : "errors")' must be str, not \(values[place].argumentTypeName)")
      }
    }
    if !values[1].isUnbound || !values[2].isUnbound {
      if case .string? = values.first { throw PythonError(.type, "decoding str is not supported") }
      guard let bytes = values[0].plain.bytes else {
        if values[0].isUnbound { return .string(PyString("")) }
        throw PythonError(
          .type, "decoding to str: need a bytes-like object, \(values[0].typeName) found")
      }
      let encoding = if case .string(let name) = values[1] { name } else { PyString("utf-8") }
      return .string(try TextCodec(encoding).decode(bytes.bytes, errors: errors(values[2])))
    }
    if case .unbound = values[0] { return .string(PyString("")) }
    if case .string = values[0] { return values[0] }
    return .string(PyString(try str(values[0])))
  }

  private func constructRange(_ arguments: CallArguments) throws(PythonError) -> Value {
    let values = arguments.positional
    guard arguments.keywords.isEmpty else { throw .misfit("range() takes no keyword arguments") }
    guard (1...3).contains(values.count) else {
      throw .misfit(

        values.isEmpty
          ? "range expected at least 1 argument, got 0" : "range expected at most 3 arguments, got \(values.count)")
    }
    func bound(_ value: Value) throws(PythonError) -> Int {
      if case .object = value, let number = try objectNumber(.index, value)?.whole {
        guard let small = Int(exactly: number) else { throw .unsupported("a range with bounds beyond 64 bits") }
        return small
      }
      return try index(value)
    }
    if values.count == 1 {
      return .range(try PyRange(start: 0, stop: try bound(values[0]), step: 1))
    }
    let start = try bound(values[0])
    let stop = try bound(values[1])
    let step = values.count == 3 ? try bound(values[2]) : 1
    guard step != 0 else { throw PythonError(.value, "range() arg 3 must not be zero") }
    return .range(try PyRange(start: start, stop: stop, step: step))
  }

  private func constructInt(_ arguments: CallArguments) throws(PythonError) -> Value {
    if arguments.positional.count == 1, arguments.keywords.isEmpty {
      return try wholeNumber(arguments.positional[0])
    }
    let values = try Signature("x=…, /, base=…").bind(arguments, function: "int")
    if case .unbound = values[1] {
      if case .unbound = values[0] { return .int(0) }
      return try wholeNumber(values[0])
    }
    if case .unbound = values[0] { throw PythonError(.type, "int() missing string argument") }
    let base = try clippedIndex(values[1])
    guard base == 0 || (2...36).contains(base) else {
      throw PythonError(.value, "int() base must be >= 2 and <= 36, or 0")
    }
    if let bytes = values[0].plain.bytes {
      return try parseInt(bytes.numeral.asciiDigits, base: base, literal: { bytes.literal })
    }
    guard case .string(let string) = values[0].plain else {
      throw PythonError(.type, "int() can't convert non-string with explicit base")
    }
    return try parseInt(string, base: base)
  }

  /// `np.float64(x)`, `np.int64(x)`, `np.bool(x)` of a number or a string.
  private func constructNumPyScalar(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    guard arguments.keywords.isEmpty, arguments.positional.count <= 1 else {
      throw .unsupported("\(type.fullName) with more than one argument")
    }
    let value = arguments.positional.first ?? .int(0)
    switch value {
    case .list, .tuple, .array, .range:
      let array = try makeArray(value, dtype: type.kind.dtype)
      return Value(array.rank == 0 ? array.asNumberOrArray : .array(array))
    default: break
    }
    if let dtype = type.kind.dtype, !dtype.isUsual, !dtype.isComplex {
      let scalar: Scalar
      switch value {
      case .string(let string):
        let number = dtype.isFloat ? Value.float(try parseFloat(value)) : try parseInt(string, base: 10)
        scalar =
          if let long = number.longWhole {
            try fittingElement(long, of: dtype)
          } else {
            try fittingElement(number, number.scalar ?? .int(0), of: dtype)
          }
      case _ where value.longWhole != nil:
        guard let long = value.longWhole else { preconditionFailure("an int beyond 64 bits") }
        scalar = try fittingElement(long, of: dtype)
      default:
        let asFloat = value.scalar == nil ? try double(value) : nil
        guard let number = value.scalar ?? asFloat.map({ .float($0) }) else {
          throw PythonError(
            .type,
            dtype.isFloat
              ? "float() argument must be a string or a real number, not '\(value.typeName)'"
              : "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
        }
        scalar = try fittingElement(value, number, of: dtype, isCutOff: true)
      }
      return Value(.scalar(scalar))
    }
    switch type.kind {
    case .numpyFloat: return .numpyFloat(try parseFloat(value))
    case .numpyInt: return .numpyInt(try parseInt(value))
    case .numpyComplex:
      if case .string = value { throw .unsupported("np.complex128 of a text") }
      guard let number = try complexNumber(value) else {
        throw PythonError(
          .type, "must be real number, not \(value.typeName)")
      }
      return .object(PyComplex(number, isNumPy: true))
    default: return .numpyBool(try isTrue(value))
    }
  }
}
