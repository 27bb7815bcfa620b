// Which modules there are. Some are tables of functions in Swift, others are written in Python (`CModules/python`) and run, once for
// each interpreter, when somebody first asks for them.

import CModules
import OrderedCollections
import PythonSyntax
import Texts

extension Interpreter {
  /// The module of that name, made now; nil where there is none.
  func makeModule(_ name: String) -> PyModule? {
    switch name {
    case "numpy": numpyModule { [unowned self] in module($0) }
    case "numpy.random": numpyRandomModule()
    case "numpy.polynomial": polynomialPackage()
    case "numpy.exceptions": PyModule(name: name) { PyType.exception("numpy.exceptions.\($0)").map(Value.type) }
    case "numpy.strings", "numpy.char": stringsModule(name)
    case "math": mathModule()
    case "itertools": itertoolsModule()
    case "operator": operatorModule()
    case "IPython", "IPython.core":
      PyModule(name: name) { [unowned self] in
        $0 == "display" || $0 == "core" ? module("\(name).\($0)").map { .module($0) } : nil
      }
    case "IPython.core.display": module("IPython.display")
    default: PlotNames.isOfMatplotlib(name) ? plotModule(name) : pythonModule(name)
    }
  }

  /// Whether there is a module of that name.
  func hasModule(_ name: String) -> Bool {
    if PlotNames.isOfMatplotlib(name) { return allowsPlots && PlotNames.hasModule(name) }
    return Interpreter.modulesInSwift.contains(name)
      || ["IPython", "IPython.core", "IPython.core.display"].contains(name)
      || ModuleTexts.all[name] != nil
  }

  /// The modules that cells can import, but for those that draw.
  static let moduleNames: [String] = {
    let texts = ModuleTexts.all.keys.filter { !$0.contains(" ") && !$0.hasPrefix("_") && !$0.contains("._") }
    return (modulesInSwift + texts).sorted()
  }()

  /// Those of them that no text makes.
  private static let modulesInSwift = [
    "numpy", "numpy.char", "numpy.exceptions", "numpy.polynomial", "numpy.random", "numpy.strings", "math", "itertools",
    "operator",
  ]

  private func pythonModule(_ name: String) -> PyModule? {
    guard let text = ModuleTexts.text(name) else { return nil }
    let basis = PolynomialBasis(module: name)
    let source = Source(file: Interpreter.libraryFile(name), text: text + (basis?.series ?? ""))
    var members: [String: Value]
    let (outerDepth, wasPure) = (depth, isPure)
    (depth, isPure) = (1, false)
    defer { (depth, isPure) = (outerDepth, wasPure) }
    do throws(PythonError) {
      members = try Meter.unmetered { () throws(PythonError) in try runModule(name, source) }
    } catch {
      preconditionFailure("the module '\(name)': \(error.description) \(error.place.map { "\($0)" } ?? "")")
    }
    // What a basis takes from all others is not its own.
    if basis != nil { members = members.filter { RealPython.member($0.key, ofModule: name) != nil } }
    // A module's own names begin with an underscore; what stands inside of it is a module, too. The parts of a module
    // share what is their own.
    let isPart = name.contains(" ")
    return PyModule(name: name, memberNames: Array(members.keys)) { [unowned self] member in
      if member.hasPrefix("_"), !member.hasPrefix("__"), !isPart { return nil }
      return members[member] ?? module("\(name).\(member)").map(Value.module)
    }
  }

  /// Runs text that a module has made, and gives what it binds.
  ///
  /// - Parameter qualifier: What stands before the names of its functions: `Point.`
  func runMadeText(_ text: String, qualifier: String, module: String) throws(PythonError) -> PyDict {
    let source = Source(file: Interpreter.libraryFile(module), text: text)
    let names = PyDict()
    for (name, value) in try runModule(module, source, qualifier: qualifier) { names.set(string: name, value) }
    return names
  }

  /// Runs a module's text as the body of a function: its names are variables that its functions share.
  private func runModule(
    _ name: String, _ source: Source, qualifier: String = ""
  ) throws(PythonError) -> [String: Value] {
    let statements: [Statement]
    do throws(SyntaxError) {
      var parser = try Parser(source)
      statements = try parser.program()
    } catch {
      throw PythonError(error, in: source)
    }
    let names = ScopeNames(cell: statements)
    var compiler = Compiler(self, source, names: ScopeNames(cell: []))
    // What `numpy` itself lacks is in a text of its own, but its classes are NumPy's.
    compiler.moduleName =
      switch name {
      case "numpy in Python", "numpy complex", "numpy text", "numpy reductions", "numpy walking", "numpy windows",
        "numpy more":
        "numpy"
      case "numpy files": "numpy.lib.npyio"
      case "matplotlib in Python", "pyplot in Python": "matplotlib"
      default: name
      }
    compiler.qualifier = qualifier
    compiler.scope = CompiledScope(parent: nil, names: names, kind: .function)
    let steps = try compiler.compile(statements)
    let slots = LocalSlots(count: compiler.scope.slotCount)
    let frame = Frame(locals: slots.pointer, closure: noCells, interpreter: self, source: source)
    return try withExtendedLifetime(slots) { () throws(PythonError) -> [String: Value] in
      _ = try Row(steps).run(frame)
      var members: [String: Value] = [:]
      for (name, variable) in compiler.scope.variables {
        var value = slots.pointer[variable.slot]
        if case .cell(let cell) = value { value = cell.value }
        if !value.isUnbound { members[name] = value }
      }
      return members
    }
  }

  /// What only the modules' own texts can name.
  func moduleBuiltin(_ name: String) -> Value? {
    switch name {
    // What a class itself holds, as a dictionary.
    case "__namespace__":
      .builtin(
        PyBuiltin(
          name, derivative: .through,
          .unary { (_, value) throws(PythonError) in
            let dict = PyDict()
            if case .type(let type) = value {
              for (name, value) in type.namespace { dict.set(string: name, value) }
            }
            return .dict(dict)
          }))
    case "__isabstract__":
      .builtin(PyBuiltin(name, derivative: .flat, .unary { (_, value) throws(PythonError) in .bool(value.isAbstract) }))
    // What `random` draws its bits from.
    case "__twister__":
      .builtin(
        PyBuiltin(
          name, derivative: .flat,
          .free { (interpreter, _) throws(PythonError) in .object(PyTwister(interpreter.random.twister)) }))
    case "__linalg_error__": PyType.exception("numpy.linalg.LinAlgError").map(Value.type)
    case "__no_loop_error__": PyType.exception("numpy._core._exceptions._UFuncNoLoopError").map(Value.type)
    case "__rank_warning__": PyType.exception("numpy.exceptions.RankWarning").map(Value.type)
    case "__unsupported__":
      .builtin(
        PyBuiltin(
          name, derivative: .through,
          .unary { (_, value) throws(PythonError) in
            guard case .string(let what) = value else { return .none }
            throw .unsupported(what.text)
          }))
    case "__deque__": .type(PyDeque.type)
    case "__partial__": .type(PyPartial.type)
    default:
      (warningPrimitive(name) ?? linearPrimitive(name) ?? fourierPrimitive(name) ?? plotPrimitive(name)
        ?? displayPrimitive(name) ?? printPrimitive(name) ?? textPrimitive(name) ?? memoryPrimitive(name)
        ?? libraryPrimitive(name)).map(Value.builtin)
    }
  }

  /// Places in a module's text are named so that they are never shown: an error stands at the lesson's call.
  static func libraryFile(_ name: String) -> String { "<module \(name)>" }
}

extension Value {
  /// Whether `abc.abstractmethod` has marked it, or what it wraps.
  fileprivate var isAbstract: Bool {
    switch self {
    case .function(let function): function.attributes["__isabstractmethod__"] != nil
    case .object(let property as PyProperty):
      [property.getter, property.setter, property.deleter].contains(where: \.isAbstract)
    case .object(let wrapped as PyWrappedFunction): wrapped.function.isAbstract
    default: false
    }
  }
}

extension Source.Place {
  var isOfLibrary: Bool { file.isOfLibrary }
}

extension Source {
  var isOfLibrary: Bool { file.isOfLibrary }
}

extension String {
  fileprivate var isOfLibrary: Bool { hasPrefix("<module ") }
}

/// The texts of the modules written in Python.
enum ModuleTexts {
  static func text(_ name: String) -> String? { all[name].map { String(decoding: $0, as: UTF8.self) } }

  nonisolated(unsafe) static let all: [String: UnsafeRawBufferPointer] = {
    var texts: [String: UnsafeRawBufferPointer] = [:]
    var count = 0
    guard let files = module_files(&count) else { return texts }
    for file in UnsafeBufferPointer(start: files, count: count) {
      texts[String(cString: file.name)] = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    }
    return texts
  }()
}
