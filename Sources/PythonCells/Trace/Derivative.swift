// How a gradient passes a built-in function: what each entry declares beside what it does. A traced run goes by it (TraceCalls.swift);
// no other run looks at it.

import Arrays
import Backprop

/// The derivative of a built-in function, or that it has none.
enum Derivative {
  /// It handles traced numbers as it handles others: containers, iterators, printing.
  case through
  /// Its results carry no gradient: they are integers, truth values or texts, or constant between jumps.
  case flat
  /// Its results hold elements of these arguments, by name; of all, or of the first, where it names none.
  case moves([String])
  case movesAll
  case movesFirst
  /// One of Backprop's rules.
  case unary(UnaryFunction)
  case binary(BinaryFunction)
  /// A rule of its own: gives the result with its place on the tape.
  case recorded((RecordedCall) throws(PythonError) -> Value)
  /// It writes into the array that it is called on: from what the tape knew of it before, what it knows of it now; nil where
  /// that is nothing.
  case writes((RecordedCall, Variable?) throws(PythonError) -> Variable?)
  /// It has no derivative here. A gradient that would have to pass it is an error.
  case refused

  /// The rule of an element-wise function.
  static func of(_ function: UnaryFunction) -> Derivative { function.isDifferentiable ? .unary(function) : .flat }

  static func of(_ function: BinaryFunction) -> Derivative { function.isDifferentiable ? .binary(function) : .flat }
}

/// A call that a rule of its own records.
struct RecordedCall {
  let trace: Trace
  /// What an untraced run gives.
  private(set) var result: Value
  let arguments: CallArguments
  /// In the places of the parameters; none where the function does not declare any. A method's object comes first, as `a`.
  let values: [Value]
  let names: [String]

  /// An argument by its parameter's name; `.unbound` for one that was left out and has no default.
  subscript(name: String) -> Value { names.firstIndex(of: name).map { values[$0] } ?? .unbound }

  /// The same with what an untraced run gave.
  func giving(_ result: Value) -> RecordedCall {
    var call = self
    call.result = result
    return call
  }

  /// Whether the function hands the call on to one in Python, whose parts have derivatives: a mean or a spread of some elements,
  /// differences with something before or behind.
  var continuesInPython: Bool {
    if !self["prepend"].isAbsent || !self["append"].isAbsent || names.contains("returned") && isWidelyWeighted {
      return true
    }
    return names.contains("where") && !names.contains("initial")
      && SpecialSpread.isAsked(.none, self["where"], self["mean"])
  }

  /// Whether it is an average of which the weights are wanted, or have another shape.
  private var isWidelyWeighted: Bool {
    if (try? trace.interpreter.isTrue(self["returned"])) != false { return true }
    guard !self["weights"].isAbsent, let array = try? numpyOperand(self["a"].untraced),
      let weights = try? numpyOperand(self["weights"].untraced)
    else { return false }
    return array.shape != weights.shape
  }

  func variable(_ name: String) throws(PythonError) -> Variable { try trace.operand(self[name]) }

  /// One that was given without a name.
  func variable(_ place: Int) throws(PythonError) -> Variable { try trace.operand(arguments.positional[place]) }

  /// The first of these that was given and is not None.
  func optionalVariable(_ names: String...) throws(PythonError) -> Variable? {
    for name in names where !self[name].isAbsent { return try variable(name) }
    return nil
  }

  /// Numbers as a vector.
  func variables(_ numbers: [Value]) throws(PythonError) -> Variable { try trace.operand(.list(PyList(numbers))) }

  func int(_ name: String) throws(PythonError) -> Int { try trace.interpreter.index(self[name]) }

  /// One axis; nil for None.
  func axis() throws(PythonError) -> Int? { self["axis"].isAbsent ? nil : try int("axis") }

  /// One axis or several; nil for None.
  func axes() throws(PythonError) -> [Int]? {
    self["axis"].isAbsent ? nil : try trace.interpreter.integers(self["axis"])
  }

  /// The result with its place on the tape.
  func finished(_ record: (NDArray) throws(ArrayError) -> Variable) throws(PythonError) -> Value {
    try trace.finished(result, record)
  }
}

extension Value {
  /// Left out, or None.
  var isAbsent: Bool {
    switch self {
    case .none, .unbound: true
    default: false
    }
  }
}
