// An interpreter whose runs can be traced: each operation asks the trace first. All other runs know nothing of it.

import Arrays
import Backprop
import PythonSyntax
import Texts

/// Runs cells as an `Interpreter` does, and records what is computed from the parameters that gradients are wanted of.
///
/// Nothing that cells print or compute changes.
public final class TracingInterpreter: Interpreter {
  /// What records the operations; nil between traced runs, and while an operation that is being recorded runs itself.
  @exclusivity(unchecked) var trace: Trace?

  /// From here on, what is computed from `parameters` is recorded. They are traced from when they are bound next.
  ///
  /// What a parameter's value was computed from is not followed further.
  public func startTrace(of parameters: [String], watching others: [String] = []) {
    trace = Trace(self)
    watch = Watch(.trace, parameters: parameters, others: others)
  }

  /// Cells run as usual again; what was recorded is freed with the values that it belongs to.
  public func stopTrace() {
    trace = nil
    watch = nil
  }

  override var isTracing: Bool { true }

  override func binary(
    _ operation: BinaryOperator, _ a: Value, _ b: Value, isAugmented: Bool = false
  ) throws(PythonError) -> Value {
    if let trace, let result = try trace.binary(operation, a, b) { return result }
    return try super.binary(operation, a, b, isAugmented: isAugmented)
  }

  override func unary(_ operation: UnaryOperator, _ value: Value) throws(PythonError) -> Value {
    if !operation.isNot, let trace, let result = try trace.unary(operation, value) { return result }
    return try super.unary(operation, value)
  }

  override func compare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    guard trace != nil, operation.isOfValues, a.holdsTraced || b.holdsTraced else {
      return try super.compare(operation, a, b)
    }
    return try super.compare(operation, a.untraced, b.untraced)
  }

  override func augmented(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PythonError) -> Value {
    if let trace, case .array(let target) = a {
      try checkMutation(of: a)
      if try trace.augmented(operation, target, b) { return a }
    }
    return try super.augmented(operation, a, b)
  }

  override func subscriptGet(_ container: Value, _ index: Value) throws(PythonError) -> Value {
    switch container {
    case .array(let array):
      if let trace { return try trace.get(array, index) }
    case .traced(let traced):
      let value = try super.subscriptGet(traced.number, index)
      let variable = traced.variable
      return try trace?.finished(value) { (value) throws(ArrayError) in try variable.reshaped(Array(value.shape)) }
        ?? value
    default: break
    }
    return try super.subscriptGet(container, index)
  }

  override func subscriptSet(_ container: Value, _ index: Value, _ value: Value) throws(PythonError) {
    guard let trace, case .array(let array) = container else {
      return try super.subscriptSet(container, index, value)
    }
    try trace.set(array, index, value)
    try watch?.wrote(array, self)
  }

  override func part(of array: NDArray, _ place: Int) throws(PythonError) -> Value {
    if let trace { return try trace.get(array, .int(place)) }
    return try super.part(of: array, place)
  }

  override func call(_ builtin: PyBuiltin, _ arguments: CallArguments) throws(PythonError) -> Value {
    if let trace, let result = try trace.call(builtin, arguments) {
      // Somebody may read the numbers again out of it.
      if result.isOfTextArrays { throw .unsupported("a gradient through an array of texts") }
      return result
    }
    return try super.call(builtin, arguments)
  }

  override func call(
    _ builtin: PyBuiltin, _ arguments: CallArguments, at range: SourceRange, in source: Source
  ) throws(PythonError) -> Value {
    // What a module's own text calls is refused where the lesson has called the module.
    if !source.isOfLibrary { trace?.site = (range, source) }
    do { return try call(builtin, arguments) } catch { throw error.at(range, in: source) }
  }

  override func construct(_ type: PyType, _ arguments: CallArguments) throws(PythonError) -> Value {
    if let trace, let result = try trace.construct(type, arguments) { return result }
    return try super.construct(type, arguments)
  }

  override func seed(_ slot: UnsafeMutablePointer<Value>, _ label: Variable.Label) throws(PythonError) {
    try trace?.seed(slot, label)
  }
}
