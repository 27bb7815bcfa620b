// A function written in Swift: how it is declared, and how a call's arguments reach it.

/// A built-in function or a bound method.
public final class PyBuiltin {
  enum Implementation {
    /// One or two positional arguments and nothing else: no argument list is built for these.
    case unary((Interpreter, Value) throws(PythonError) -> Value)
    case binary((Interpreter, Value, Value) throws(PythonError) -> Value)
    /// Arguments sorted into the signature's places; those left out hold the default, or `.unbound` if there is none.
    case bound(Signature, (Interpreter, [Value]) throws(PythonError) -> Value)
    /// Any arguments, as they were written.
    case free((Interpreter, CallArguments) throws(PythonError) -> Value)
  }

  /// As Python's messages name it: `len`, `list.append`.
  let name: String
  let implementation: Implementation
  /// Where a `.unary` or `.binary` function can also be called otherwise: what takes any arguments.
  let general: ((Interpreter, CallArguments) throws(PythonError) -> Value)?
  /// What it computes of arrays, for calls that need nothing else.
  let kernel: Kernel?
  /// The module it is a member of: `numpy`, `math`; empty for Python's own functions and all methods.
  var module = ""
  /// Whether it is a method of NumPy's numbers, where arrays have one of the same name.
  var isOfNumbers = false
  /// Whether it is a method with its object.
  var isBound = false
  /// Its parameters, as `Signature` reads them; nil where the implementation alone knows them.
  var parameters: (text: String, style: Signature.Style)?

  init(
    _ name: String, _ implementation: Implementation,
    general: ((Interpreter, CallArguments) throws(PythonError) -> Value)? = nil, kernel: Kernel? = nil
  ) {
    self.kernel = kernel
    self.name = name
    self.implementation = implementation
    self.general = general
  }
}

/// The arguments of one call.
struct CallArguments {
  var positional: [Value]
  var keywords: [(name: String, value: Value)] = []

  init(_ positional: [Value], keywords: [(name: String, value: Value)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}
