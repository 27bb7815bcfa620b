// Classes. Those of Python and NumPy are made once, from the table here; a lesson's own when its `class` statement runs.

import OrderedCollections

/// A class, which can be called, asked about with `isinstance`, and built upon.
public final class PyType {
  /// Which of Python's and NumPy's own classes it is.
  enum Kind: UInt8, CaseIterable {
    /// Of a lesson's own classes, and of exceptions: their bases tell.
    case defined
    case object, int, bool, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice,
      noneType, function,
      type, module, builtin
    case method, property, staticmethod, classmethod, `super`, notImplemented, traceback
    case enumerate, zip, map, filter, reversed, generator
    case ndarray
    /// What the types of all dtypes are built on.
    case dtype
    /// What NumPy's scalars are built on: only for `isinstance`.
    case numpyGeneric, numpyNumber, numpyInteger, numpySignedInteger, numpyUnsignedInteger, numpyInexact, numpyFloating
    case numpyComplexFloating
    case numpyFloat, numpyInt, numpyBool, numpyComplex
    case numpyInt8, numpyInt16, numpyInt32, numpyUInt8, numpyUInt16, numpyUInt32, numpyUInt64, numpyFloat16
    case numpyFloat32

    /// Where it is defined, its name there, and its bases but for `object`.
    fileprivate var definition: (module: String, name: String, bases: [Kind]) {
      switch self {
      case .object: ("builtins", "object", [])
      case .float: ("builtins", "float", [])
      case .complex: ("builtins", "complex", [])
      case .str: ("builtins", "str", [])
      case .bytes: ("builtins", "bytes", [])
      case .bytearray: ("builtins", "bytearray", [])
      case .list: ("builtins", "list", [])
      case .tuple: ("builtins", "tuple", [])
      case .dict: ("builtins", "dict", [])
      case .set: ("builtins", "set", [])
      case .frozenset: ("builtins", "frozenset", [])
      case .range: ("builtins", "range", [])
      case .slice: ("builtins", "slice", [])
      case .function: ("builtins", "function", [])
      case .type: ("builtins", "type", [])
      case .module: ("builtins", "module", [])
      case .enumerate: ("builtins", "enumerate", [])
      case .zip: ("builtins", "zip", [])
      case .map: ("builtins", "map", [])
      case .filter: ("builtins", "filter", [])
      case .reversed: ("builtins", "reversed", [])
      case .generator: ("builtins", "generator", [])
      case .int: ("builtins", "int", [])
      case .method: ("builtins", "method", [])
      case .property: ("builtins", "property", [])
      case .staticmethod: ("builtins", "staticmethod", [])
      case .classmethod: ("builtins", "classmethod", [])
      case .super: ("builtins", "super", [])
      case .traceback: ("builtins", "traceback", [])
      case .bool: ("builtins", "bool", [.int])
      case .defined: ("builtins", "", [])
      case .noneType: ("builtins", "NoneType", [])
      case .notImplemented: ("builtins", "NotImplementedType", [])
      case .builtin: ("builtins", "builtin_function_or_method", [])
      case .ndarray: ("numpy", "ndarray", [])
      case .dtype: ("numpy", "dtype", [])
      case .numpyGeneric: ("numpy", "generic", [])
      case .numpyNumber: ("numpy", "number", [.numpyGeneric])
      case .numpyInteger: ("numpy", "integer", [.numpyNumber])
      case .numpySignedInteger: ("numpy", "signedinteger", [.numpyInteger])
      case .numpyUnsignedInteger: ("numpy", "unsignedinteger", [.numpyInteger])
      case .numpyInexact: ("numpy", "inexact", [.numpyNumber])
      case .numpyFloating: ("numpy", "floating", [.numpyInexact])
      case .numpyComplexFloating: ("numpy", "complexfloating", [.numpyInexact])
      case .numpyFloat: ("numpy", "float64", [.numpyFloating, .float])
      case .numpyComplex: ("numpy", "complex128", [.numpyComplexFloating, .complex])
      case .numpyInt: ("numpy", "int64", [.numpySignedInteger])
      case .numpyBool: ("numpy", "bool", [.numpyGeneric])
      case .numpyInt8: ("numpy", "int8", [.numpySignedInteger])
      case .numpyInt16: ("numpy", "int16", [.numpySignedInteger])
      case .numpyInt32: ("numpy", "int32", [.numpySignedInteger])
      case .numpyUInt8: ("numpy", "uint8", [.numpyUnsignedInteger])
      case .numpyUInt16: ("numpy", "uint16", [.numpyUnsignedInteger])
      case .numpyUInt32: ("numpy", "uint32", [.numpyUnsignedInteger])
      case .numpyUInt64: ("numpy", "uint64", [.numpyUnsignedInteger])
      case .numpyFloat16: ("numpy", "float16", [.numpyFloating])
      case .numpyFloat32: ("numpy", "float32", [.numpyFloating])
      }
    }

    /// The class.
    var type: PyType { PyType.builtIn[Int(rawValue)] }
  }

  let kind: Kind
  /// `__module__`: `builtins`, `numpy`, `__main__`.
  let module: String
  /// `__name__`
  let name: String
  /// `__qualname__`
  let qualifiedName: String
  let bases: [PyType]
  /// Method resolution order: itself first, `object` last.
  private(set) var order: [PyType] = []
  /// What a lesson's class holds, in the order in which it came.
  @exclusivity(unchecked) private(set) var namespace: OrderedDictionary<String, Value> = [:]
  /// What the instances of a class that is written in Swift can do.
  private var methods: ((String) -> PyBuiltin?)?
  /// Whether it is one of a module's that is written in Swift.
  var isOfModule: Bool { methods != nil }
  /// Whether a lesson defined it, or a module that is written in Python.
  let isOfLesson: Bool
  /// Its own class, where that is not `type` itself.
  let metaclass: PyType?
  /// Whether its instances are classes.
  let isMetaclass: Bool
  /// Whose lesson's.
  unowned(unsafe) let interpreter: Interpreter?
  /// What was found by name: functions and the like, and what is not there. It holds as long as no class of the lesson's changes.
  @exclusivity(unchecked) private var found: [String: Value?] = [:]
  /// The same behind a class in the order: what `super()` asks for in a method is mostly the same each time.
  @exclusivity(unchecked) private var foundBehind: [Behind: Value?] = [:]
  private struct Behind: Hashable {
    let name: String
    /// A class of the order, which holds it.
    let type: ObjectIdentifier
  }
  /// The same for special methods, by their number.
  @exclusivity(unchecked) private var special: [Special] = []
  @exclusivity(unchecked) private var foundVersion = 0
  private enum Special {
    case unknown, absent
    case found(Value)
  }
  /// Whether it can be raised.
  let isException: Bool
  /// Whether a key is what its text shows: KeyError and what is built on it.
  let showsKeys: Bool
  /// Where the attributes of new instances begin.
  let layout = AttributeLayout()
  /// The names that instances may have, where `__slots__` says so.
  var slots: Set<String>?
  /// The class that a cell sees in its place.
  private(set) var standsFor: PyType?

  /// One of Python's or NumPy's own.
  init(_ kind: Kind, module: String, name: String, bases: [PyType]) {
    self.kind = kind
    self.module = module
    self.name = name
    qualifiedName = name
    self.bases = bases
    isOfLesson = false
    metaclass = nil
    isMetaclass = kind == .type
    interpreter = nil
    isException = name == "BaseException" || bases.contains(where: \.isException)
    showsKeys = name == "KeyError" || bases.contains(where: \.showsKeys)
    // None of these has two bases with a common one below `object`, but for NumPy's float, whose own order this is.
    order = [self]
    for base in bases { order += base.order.filter { ancestor in !order.contains { $0 === ancestor } } }
    if let object = order.firstIndex(where: { $0.kind == .object }) { order.append(order.remove(at: object)) }
  }

  /// One of a module's that is written in Swift; its instances are of a class of their own there.
  convenience init(module: String, name: String, methods: @escaping (String) -> PyBuiltin?) {
    self.init(.defined, module: module, name: name, bases: [Kind.object.type])
    self.methods = methods
  }

  /// One of the lesson's.
  ///
  /// - Throws: TypeError where no order suits all bases.
  init(
    name: String, qualifiedName: String, module: String, bases: [PyType], namespace: OrderedDictionary<String, Value>,
    metaclass: PyType? = nil, of interpreter: Interpreter
  ) throws(PythonError) {
    kind = .defined
    self.metaclass = metaclass
    isMetaclass = bases.contains(where: \.isMetaclass)
    self.module = module
    self.name = name
    self.qualifiedName = qualifiedName
    self.bases = bases
    self.namespace = namespace
    self.interpreter = interpreter
    isException = bases.contains(where: \.isException)
    showsKeys = bases.contains(where: \.showsKeys)
    isOfLesson = true
    order = [self] + (try PyType.merged(bases.map(\.order) + [bases], bases))
    foundVersion = interpreter.typesVersion
    standsFor = PyType.standing(for: name, module)
  }

  deinit { if Waiting.isNeeded { Waiting.keep(namespace) } }

  /// Nothing will be asked of it any more. A class holds itself in its order: without this it would stay for good.
  func giveUp() { order = [] }

  /// C3 linearization.
  private static func merged(_ orders: [[PyType]], _ bases: [PyType]) throws(PythonError) -> [PyType] {
    var rest = orders.filter { !$0.isEmpty }
    var result: [PyType] = []
    while !rest.isEmpty {
      let next = rest.lazy.map { $0[0] }.first { candidate in
        rest.allSatisfy { !$0.dropFirst().contains { $0 === candidate } }
      }
      guard let next else {
        throw PythonError(
          .type,
          "Cannot create a consistent method resolution\norder (MRO) for bases "
            + bases.map(\.name).joined(separator: ", "))
      }
      result.append(next)
      rest = rest.compactMap { order in
        let remaining = order[0] === next ? Array(order.dropFirst()) : order
        return remaining.isEmpty ? nil : remaining
      }
    }
    return result
  }

  /// As `repr` names it: without a module where it is Python's own.
  var fullName: String { module == "builtins" ? qualifiedName : "\(module).\(qualifiedName)" }

  /// What an error of this class is, as an exception.
  private(set) lazy var errorKind = order.lazy.compactMap { PythonError.Kind(rawValue: $0.fullName) }.first ?? .raised

  /// As the last line of a traceback names it.
  var tracebackName: String { module == "__main__" ? qualifiedName : fullName }

  /// As messages name it.
  var messageName: String {
    // CPython and NumPy write these in C, where names have their modules.
    if isOfLesson, module == "collections", name == "OrderedDict" || name == "defaultdict" {
      return "collections.\(name)"
    }
    if isOfLesson, module == "numpy", name == "str_" { return "numpy.str_" }
    return (isOfLesson && standsFor == nil) || module == "builtins" ? name : "\(module).\(name)"
  }

  /// Whether an instance is nothing but attributes, and `__init__` alone makes it.
  var isPlain: Bool {
    forgetIfChanged()
    if let isFoundPlain { return isFoundPlain }
    let isPlain = hasPlainLayout && find(.new) == nil && !isAbstract
    isFoundPlain = isPlain
    return isPlain
  }
  @exclusivity(unchecked) private var isFoundPlain: Bool?

  /// Whether a class in its order says which of its methods are still to be written: only a lesson's can.
  var isAbstract: Bool { isOfLesson && find("__abstractmethods__") != nil }

  private(set) lazy var hasPlainLayout =
    isOfLesson && builtInBase == nil && !isException && !isMetaclass && metaclass?.find(.call) == nil

  /// The class of Python's own that instances are built on, where they hold a value of it: `list` for `class C(list)`.
  var builtInBase: Kind? {
    isOfLesson ? order.first { ![.defined, .object, .type, .numpyGeneric].contains($0.kind) }?.kind : nil
  }

  /// Whether a module of the library defines it, in Python: what it holds is its module's business, and no lesson's.
  var isOfLibrary: Bool { isOfLesson && module != "__main__" }

  func isSubtype(of other: PyType) -> Bool { self === other || order.contains { $0 === other } }

  // MARK: Attributes

  /// The attribute of that name, its own or the first one in the order; nil where there is none.
  func find(_ name: String) -> Value? {
    forgetIfChanged()
    if let value = found[name] { return value }
    let value = find(name, among: order[...])
    if value?.isKept ?? true { found[name] = .some(value) }
    return value
  }

  @inline(__always)
  private func forgetIfChanged() {
    guard let interpreter, interpreter.typesVersion != foundVersion else { return }
    foundVersion = interpreter.typesVersion
    found = [:]
    foundBehind = [:]
    special = []
    isFoundPlain = nil
  }

  /// What `object` does for all that are built on Python's own classes, too.
  private static let namesOfObject: Set = [
    "__new__", "__init__", "__setattr__", "__delattr__", "__getattribute__", "__init_subclass__",
  ]

  /// The same, looked for behind a class in the order, as `super()` does.
  func find(_ name: String, after type: PyType) -> Value? {
    forgetIfChanged()
    let behind = Behind(name: name, type: ObjectIdentifier(type))
    if let value = foundBehind[behind] { return value }
    let place = order.firstIndex { $0 === type }
    let value = find(name, among: place.map { order[($0 + 1)...] } ?? order[...])
    if value?.isKept ?? true, place != nil, interpreter != nil { foundBehind[behind] = .some(value) }
    return value
  }

  private func find(_ name: String, among types: ArraySlice<PyType>) -> Value? {
    for type in types {
      if let value = type.own(name) { return value }
      // What Python's own class has and we lack is not what `object` has under that name.
      if type.kind != .defined, type.kind != .object, !PyType.namesOfObject.contains(name),
        RealPython.member(name, of: type.fullName) != nil
      {
        return nil
      }
    }
    return nil
  }

  /// What the class itself holds.
  func own(_ name: String) -> Value? {
    if isOfLesson { return namespace[name] }
    let method =
      switch kind {
      case .defined: methods?(name) ?? (isException && bases.first?.kind == .object ? exceptionMethod(name) : nil)
      case .object: objectMethod(name)
      default: unboundMethod(kind, name) ?? operatorMethod(name, of: kind)
      }
    return method.map { .builtin($0) }
  }

  /// A special method that a lesson defines; nil for what Python's own classes do anyway.
  func find(_ method: SpecialMethod) -> Value? {
    forgetIfChanged()
    if special.isEmpty {
      if !isOfLesson, !isException, methods == nil { return nil }
      special = Array(repeating: .unknown, count: SpecialMethod.allCases.count)
    }
    switch special[Int(method.rawValue)] {
    case .absent: return nil
    case .found(let value): return value
    case .unknown: break
    }
    var value: Value?
    for type in order {
      if type.isOfLesson {
        value = type.namespace[method.name]
      } else if let methods = type.methods {
        value = methods(method.name).map { .builtin($0) }
      }
      if value != nil { break }
    }
    special[Int(method.rawValue)] = value.map { .found($0) } ?? .absent
    return value
  }

  func set(_ name: String, _ value: Value) {
    // A counter that goes up changes nothing that was found.
    let isData = !value.isKept && !(namespace[name]?.isKept ?? true)
    namespace[name] = value
    if !isData { interpreter?.typesVersion += 1 }
  }

  func remove(_ name: String) -> Bool {
    guard namespace.removeValue(forKey: name) != nil else { return false }
    interpreter?.typesVersion += 1
    return true
  }

  // MARK: Python's and NumPy's own

  /// By their kinds.
  nonisolated(unsafe) fileprivate static let builtIn: [PyType] = {
    var types: [PyType] = []
    for kind in Kind.allCases {
      let (module, name, kinds) = kind.definition
      let bases =
        kind == .object || kind == .defined
        ? [] : kinds.isEmpty ? [types[Int(Kind.object.rawValue)]] : kinds.map { types[Int($0.rawValue)] }
      types.append(PyType(kind, module: module, name: name, bases: bases))
    }
    return types
  }()
}

extension PyType {
  /// Classes that only `type()` can name: those of views and of most iterators.
  nonisolated(unsafe) static let unnamed: [String: PyType] = {
    let names = [
      "dict_keys", "dict_values", "dict_items", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator",
      "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator", "list_iterator",
      "list_reverseiterator", "tuple_iterator", "range_iterator", "set_iterator", "str_iterator", "str_ascii_iterator",
      "callable_iterator", "iterator", "ellipsis",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { ($0, PyType(module: "builtins", name: $0) { _ in nil }) })
  }()
}

extension PyType.Kind {
  /// The iterator classes that a cell can name.
  init?(iterator name: String) {
    switch name {
    case "enumerate": self = .enumerate
    case "zip": self = .zip
    case "map": self = .map
    case "filter": self = .filter
    case "reversed": self = .reversed
    case "generator": self = .generator
    default: return nil
    }
  }
}

extension Value {
  /// Whether a class's attribute is remembered once it has been found: what is called, or has a say about reading it.
  fileprivate var isKept: Bool {
    switch self {
    case .function, .builtin, .object, .type: true
    default: false
    }
  }
}

extension PyType: Equatable {
  public static func == (a: PyType, b: PyType) -> Bool { a === b }
}
