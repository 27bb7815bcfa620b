// matplotlib, for lessons that have asked for `plots: placeholder`: its functions run and draw nothing, and each figure that
// Jupyter would show leaves a mark among the cell's outputs. What they do is written in Python (`CModules/python`).

import Engines

extension Interpreter {
  /// The text that holds matplotlib's classes, and the one of `pyplot`.
  private static let classes = "matplotlib in Python"
  private static let pyplot = "pyplot in Python"

  /// A module of matplotlib's; nil where plots are not asked for, or where it has no such module.
  func plotModule(_ path: String) -> PyModule? {
    guard allowsPlots, PlotNames.hasModule(path), let classes = module(Interpreter.classes),
      let functions = module(Interpreter.pyplot)
    else { return nil }
    switch path {
    case "matplotlib.pyplot":
      return PyModule(name: path) { [unowned self] name in
        functions.public(name) ?? pyplotMember(name, classes, functions)
      }
    case "pylab", "matplotlib.pylab": return pylab(path)
    case "matplotlib":
      return PyModule(name: path) { [unowned self] name in
        switch name {
        case "rcParams", "rc", "rcdefaults", "rc_context", "style", "cycler": functions.member(name)
        case "colormaps": classes.member(name)
        case "use": functions.member("switch_backend")
        default: inner(path, name)
        }
      }
    case "matplotlib.style":
      return PyModule(name: path) { name in
        guard case .object(let style)? = functions.member("style") else { return nil }
        return ["use", "context"].contains(name)
          ? style.type.find(name).map { .object(PyMethod($0, of: .object(style))) } : nil
      }
    case "matplotlib.cm":
      return PyModule(name: path) { [unowned self] name in
        if PlotNames.isListed(name, in: "colormaps"), case .object(let all)? = classes.member("colormaps"),
          let getter = all.type.find("__getitem__")
        {
          return try? callFunction(getter, .object(all), .string(PyString(name)))
        }
        return name == "get_cmap" || name == "ScalarMappable" ? classes.member(name) : nil
      }
    default:
      return PyModule(name: path) { [unowned self] name in
        guard PlotNames.member(name, of: "module \(path)") != nil else { return inner(path, name) }
        return classes.public(name) ?? inner(path, name)
      }
    }
  }

  /// All of NumPy and `pyplot` in one room, the last to come in before the others.
  private func pylab(_ path: String) -> PyModule {
    let stars = ["numpy.linalg", "numpy.random", "numpy.fft", "numpy", "matplotlib.pyplot"].map {
      (module: $0, names: Set(RealPython.starNames(of: $0)))
    }
    return PyModule(name: path) { [unowned self] name in
      guard PlotNames.member(name, of: "module \(path)") != nil else { return nil }
      switch name {
      case "np": return module("numpy").map { .module($0) }
      case "plt": return module("matplotlib.pyplot").map { .module($0) }
      case "mpl": return module("matplotlib").map { .module($0) }
      case "abs", "bool", "bytes", "max", "min", "pow", "round": return builtinValue(name)
      default:
        let owner = stars.first { $0.names.contains(name) }?.module
        return owner.flatMap { module($0)?.member(name) } ?? inner("matplotlib", name)
      }
    }
  }

  /// `matplotlib.patches` of `matplotlib`
  private func inner(_ path: String, _ name: String) -> Value? {
    PlotNames.hasModule("\(path).\(name)") ? module("\(path).\(name)").map { .module($0) } : nil
  }

  /// What `pyplot` takes from elsewhere: methods of the current axes, classes, modules.
  private func pyplotMember(_ name: String, _ classes: PyModule, _ functions: PyModule) -> Value? {
    guard let recorded = PlotNames.member(name, of: "module matplotlib.pyplot") else { return nil }
    switch name {
    case "np": return module("numpy").map { .module($0) }
    case "matplotlib": return module(name).map { .module($0) }
    case "cm": return module("matplotlib.cm").map { .module($0) }
    case "colormaps": return classes.member(name)
    default: break
    }
    if recorded.hasPrefix("()@"), let dot = recorded.firstIndex(of: "."), let maker = functions.member("_passes_on") {
      let owner = recorded[..<dot].dropFirst(3)
      let method = recorded[dot...].dropFirst()
      return try? callFunction(maker, .string(PyString(String(owner))), .string(PyString(String(method))))
    }
    if recorded == "()-" {
      return PlotNames.isListed(name, in: "colormaps") ? functions.member("_gives_nothing") : nil
    }
    return recorded.isEmpty ? classes.public(name) : nil
  }

  /// Figures that are still open are shown when their cell ends.
  func endCellOfPlots() throws(PythonError) {
    guard let functions = modules(Interpreter.pyplot), let end = functions.member("_end_of_cell") else { return }
    depth = 1
    _ = try meter.metered { () throws(PythonError) in try callFunction(end) }
  }

  /// The names of the modules whose state belongs to one run.
  func isOfPlots(_ module: String) -> Bool {
    PlotNames.isOfMatplotlib(module) || module == Interpreter.classes || module == Interpreter.pyplot
  }

  // MARK: What their texts call

  func plotPrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    // Another text of the same library.
    case "__part__":
      PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          guard case .string(let name) = value, let module = interpreter.module(name.text) else { return .none }
          return .module(module)
        })
    case "__plot_name__":
      PyBuiltin(
        name, derivative: .flat,
        .binary { (_, owner, name) throws(PythonError) in
          guard case .string(let owner) = owner, case .string(let name) = name,
            let found = PlotNames.member(name.text, of: owner.text)
          else { return .none }
          return .string(PyString(String(found)))
        })
    case "__plot_listed__":
      PyBuiltin(
        name, derivative: .flat,
        .binary { (_, list, name) throws(PythonError) in
          guard case .string(let list) = list, case .string(let name) = name else { return .bool(false) }
          return .bool(PlotNames.isListed(name.text, in: list.text))
        })
    case "__text_with_address__":
      PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          let type = try interpreter.str(value)
          try interpreter.note(undecidable: "the text of a '\(type)' object (real Python's has an address in it)")
          return .string(PyString("<\(type) at 0x…>"))
        })
    case "__undecided__":
      PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, what) throws(PythonError) in
          try interpreter.note(undecidable: interpreter.str(what))
          return .none
        })
    // A figure is shown here, or only said not to have been saved.
    case "__figure__":
      PyBuiltin(
        name, derivative: .flat,
        .binary { (interpreter, files, isShown) throws(PythonError) in
          let names = try interpreter.elements(of: files)
          var figure = UndrawnFigure(isShown: try interpreter.isTrue(isShown))
          for name in names { figure.files.append(try interpreter.str(name)) }
          try interpreter.show(.undrawn(figure))
          return .none
        })
    default: nil
    }
  }
}

extension PyModule {
  /// A member that the library's own users may name.
  fileprivate func `public`(_ name: String) -> Value? { name.hasPrefix("_") ? nil : member(name) }
}

extension Interpreter {
  /// What Jupyter shows of a part of a picture, where that is known without drawing; nil otherwise.
  func pictureText(of value: Value, of program: Program) throws(PythonError) -> String? {
    let tolerates = toleratesUndecidable
    toleratesUndecidable = false
    defer { toleratesUndecidable = tolerates }
    do throws(PythonError) {
      return try shown(value, of: program) { (interpreter, value) throws(PythonError) in
        try interpreter.jupyterText(of: value)
      }
    } catch {
      if error.kind == .undecidable || error.kind == .unsupported { return nil }
      throw error
    }
  }
}

extension Value {
  /// A figure that has something on it: as a last value it is shown as a picture.
  var isFigure: Bool {
    guard case .object(let object) = self, object.type.isOfPictures, object.type.name == "Figure",
      case .list(let axes)? = object.own("_list")
    else { return false }
    return !axes.items.isEmpty
  }

  /// Whether it is a part of a picture, or holds one: what real Python would show of it holds an address, or numbers that only
  /// a drawing tells.
  ///
  /// - Parameter levels: How many containers deep it is looked for: matplotlib's own results have no more.
  func isOfPicture(levels: Int = 3) -> Bool {
    let parts: [Value]
    switch self {
    case .object(let object): return object.type.isOfPictures
    case .list(let list): parts = list.items
    case .tuple(let tuple): parts = tuple.items
    case .dict(let dict): parts = dict.values
    default: return false
    }
    return levels > 0 && parts.prefix(1000).contains { $0.isOfPicture(levels: levels - 1) }
  }
}

extension PyType {
  /// Whether it is one of matplotlib's here.
  var isOfPictures: Bool { module == "matplotlib" }
}
