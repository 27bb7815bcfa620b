// A function written in Swift. One entry says all there is to know of it: its name, its parameters, what it does, and what
// becomes of a gradient there.

/// A built-in function, or a method without its object.
public final class PyBuiltin {
  enum Implementation {
    /// One or two positional arguments and nothing else: no argument list is built for these.
    case unary((Interpreter, Value) throws(PythonError) -> Value)
    case binary((Interpreter, Value, Value) throws(PythonError) -> Value)
    /// Arguments sorted into the parameters' places; those left out hold the default, or `.unbound` if there is none.
    case bound(SignatureText, (Interpreter, [Value]) throws(PythonError) -> Value)
    /// Any arguments, as they were written.
    case free((Interpreter, CallArguments) throws(PythonError) -> Value)
  }

  /// As Python's messages name it: `len`, `list.append`.
  let name: String
  /// Its parameters; nil where the implementation alone knows them.
  let parameters: SignatureText?
  /// How a gradient passes it.
  let derivative: Derivative
  /// Whether it changes the object that it is called on.
  let changesItsObject: Bool
  let implementation: Implementation
  /// Where a `.unary` or `.binary` function can also be called otherwise: what takes any arguments.
  let general: ((Interpreter, CallArguments) throws(PythonError) -> Value)?
  /// How a method is called with plain arguments, without a list of them; nil where only a list will do.
  let direct: DirectMethod?
  /// The module it is a member of: `numpy`, `math`; empty for Python's own functions and all methods.
  var module = ""
  /// Whether it is a method of NumPy's numbers, where arrays have one of the same name.
  var isOfNumbers = false
  /// Whether it is a method with its object.
  var isBound = false
  /// Whether it takes the object as its first argument where it is found on the object's class: functions of `math` and
  /// ufuncs do not.
  lazy var becomesMethod = !isBound && isDescriptor

  init(
    _ name: String, _ parameters: SignatureText? = nil, derivative: Derivative, changesItsObject: Bool = false,
    _ implementation: Implementation, general: ((Interpreter, CallArguments) throws(PythonError) -> Value)? = nil,
    direct: DirectMethod? = nil
  ) {
    self.name = name
    if case .bound(let bound, _) = implementation { self.parameters = bound } else { self.parameters = parameters }
    self.derivative = derivative
    self.changesItsObject = changesItsObject
    self.implementation = implementation
    self.general = general
    self.direct = direct
  }
}

/// A method that takes its object and one value for each of its parameters.
final class DirectMethod {
  enum Body {
    /// One with two parameters.
    case pair((Interpreter, Value, Value, Value) throws(PythonError) -> Value)
    case list((Interpreter, Value, [Value]) throws(PythonError) -> Value)
  }
  let body: Body
  /// Those behind the object; nil where the body itself sees to how many values there are.
  private let parameters: SignatureText?
  /// What they are where nothing is given; empty until the first call asks.
  private(set) var defaults: [Value] = []
  private var (least, most) = (0, -1)

  init(parameters: SignatureText, body: Body) {
    self.parameters = parameters
    self.body = body
  }

  /// One that takes as many values as are given.
  init(_ body: @escaping (Interpreter, Value, [Value]) throws(PythonError) -> Value) {
    parameters = nil
    self.body = .list(body)
    most = .max
  }

  /// Whether so many arguments without names are enough and not too many.
  @inline(__always)
  func takes(_ count: Int) -> Bool {
    if defaults.isEmpty, let parameters { read(parameters.signature) }
    return least <= count && count <= most
  }

  private func read(_ signature: Signature) {
    defaults = signature.parameters.map(\.defaultValue)
    if let counts = signature.plainCounts { (least, most) = (counts.lowerBound, counts.upperBound) }
  }
}

/// The arguments of one call.
struct CallArguments {
  var positional: [Value]
  var keywords: [(name: String, value: Value)] = []

  /// Whether there is an instance of a class built on one of Python's own.
  var holdsDerived: Bool {
    positional.contains(where: \.isDerived) || keywords.contains { $0.value.isDerived }
  }

  /// With what these hold in their places.
  var plain: CallArguments {
    CallArguments(
      positional.map { $0.isDerived ? $0.plain : $0 },
      keywords: keywords.map { ($0.name, $0.value.isDerived ? $0.value.plain : $0.value) })
  }

  init(_ positional: [Value], keywords: [(name: String, value: Value)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}
