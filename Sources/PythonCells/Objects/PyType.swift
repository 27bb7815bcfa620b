// Classes. Those of Python and NumPy are made once, from the table here; a lesson's own when its `class` statement runs.

/// A class, which can be called, asked about with `isinstance`, and built upon.
public final class PyType {
  /// Which of Python's and NumPy's own classes it is.
  enum Kind: UInt8, CaseIterable {
    case object, bool, int, float, str, list, tuple, dict, set, range, slice, noneType, function, type, module, builtin
    case enumerate, zip, map, filter, reversed, generator
    case ndarray
    /// What the types of all dtypes are built on.
    case dtype
    /// What NumPy's scalars are built on: only for `isinstance`.
    case numpyGeneric, numpyNumber, numpyInteger, numpySignedInteger, numpyInexact, numpyFloating
    case numpyFloat, numpyInt, numpyBool

    /// Where it is defined, its name there, and its bases but for `object`.
    fileprivate var definition: (module: String, name: String, bases: [Kind]) {
      switch self {
      case .object, .float, .str, .list, .tuple, .dict, .set, .range, .slice, .function, .type, .module, .enumerate,
        .zip, .map, .filter, .reversed, .generator, .int:
        ("builtins", "\(self)", [])
      case .bool: ("builtins", "bool", [.int])
      case .noneType: ("builtins", "NoneType", [])
      case .builtin: ("builtins", "builtin_function_or_method", [])
      case .ndarray: ("numpy", "ndarray", [])
      case .dtype: ("numpy", "dtype", [])
      case .numpyGeneric: ("numpy", "generic", [])
      case .numpyNumber: ("numpy", "number", [.numpyGeneric])
      case .numpyInteger: ("numpy", "integer", [.numpyNumber])
      case .numpySignedInteger: ("numpy", "signedinteger", [.numpyInteger])
      case .numpyInexact: ("numpy", "inexact", [.numpyNumber])
      case .numpyFloating: ("numpy", "floating", [.numpyInexact])
      case .numpyFloat: ("numpy", "float64", [.numpyFloating, .float])
      case .numpyInt: ("numpy", "int64", [.numpySignedInteger])
      case .numpyBool: ("numpy", "bool", [.numpyGeneric])
      }
    }

    /// The class.
    var type: PyType { PyType.builtIn[Int(rawValue)] }
  }

  let kind: Kind
  /// `__module__`: `builtins`, `numpy`.
  let module: String
  /// `__name__`
  let name: String
  let bases: [PyType]
  /// Method resolution order: itself first, `object` last.
  private(set) var order: [PyType] = []

  private init(_ kind: Kind, module: String, name: String, bases: [PyType]) {
    self.kind = kind
    self.module = module
    self.name = name
    self.bases = bases
    // None of Python's own has two bases with a common one below `object`, but for NumPy's float, whose own order this is.
    order = [self]
    for base in bases { order += base.order.filter { ancestor in !order.contains { $0 === ancestor } } }
    if let object = order.firstIndex(where: { $0.kind == .object }) { order.append(order.remove(at: object)) }
  }

  /// As messages and `repr` name it: without a module where it is Python's own.
  var fullName: String { module == "builtins" ? name : "\(module).\(name)" }

  func isSubtype(of other: PyType) -> Bool { self === other || order.contains { $0 === other } }

  /// By their kinds.
  nonisolated(unsafe) fileprivate static let builtIn: [PyType] = {
    var types: [PyType] = []
    for kind in Kind.allCases {
      let (module, name, kinds) = kind.definition
      let bases = kind == .object ? [] : kinds.isEmpty ? [types[0]] : kinds.map { types[Int($0.rawValue)] }
      types.append(PyType(kind, module: module, name: name, bases: bases))
    }
    return types
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

extension PyType: Equatable {
  public static func == (a: PyType, b: PyType) -> Bool { a === b }
}
