// Calls of a module's function with one or two plain arguments: what a lesson does in its inner loops. The function is known when
// the cell is prepared, so that nothing is looked up, no argument list built, and nothing held that need not be.

import Texts

/// Whose function is called, and how the same call goes where the name has come to mean something else.
struct ModuleMember {
  let module: PyModule
  /// Where the module stands as long as nobody gives its name to something else.
  let slot: Int
  let general: CallNode

  @inline(__always)
  func isCurrent(_ frame: Frame) -> Bool {
    guard case .module(let current) = frame.globals[slot] else { return false }
    return current === module
  }

  /// What is made of an error: a function that has met texts is called in the general way, which knows who takes them.
  func recovered(
    _ error: PythonError, _ arguments: [Value], _ range: SourceRange, _ frame: Frame
  ) throws(PythonError) -> Value {
    guard error.isOfTexts, case .builtin(let builtin) = try general.callee.evaluate(frame) else {
      throw error.at(range, in: frame.source)
    }
    return try frame.interpreter.call(builtin, CallArguments(arguments), at: range, in: frame.source)
  }
}

/// `np.exp(a)`
final class UnaryMemberCallNode: Node {
  private let member: ModuleMember
  private let function: (Interpreter, Value) throws(PythonError) -> Value
  private let argument: Node

  init(
    _ member: ModuleMember, _ function: @escaping (Interpreter, Value) throws(PythonError) -> Value, _ argument: Node,
    _ range: SourceRange
  ) {
    self.member = member
    self.function = function
    self.argument = argument
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    guard member.isCurrent(frame) else { return try member.general.evaluate(frame) }
    let value = try argument.evaluate(frame)
    do {
      let result = try function(frame.interpreter, value)
      try frame.tell(range)
      return result
    } catch {
      return try member.recovered(error, [value], range, frame)
    }
  }
}

/// `np.dot(a, b)`
final class BinaryMemberCallNode: Node {
  private let member: ModuleMember
  private let function: (Interpreter, Value, Value) throws(PythonError) -> Value
  private let first: Node
  private let second: Node

  init(
    _ member: ModuleMember, _ function: @escaping (Interpreter, Value, Value) throws(PythonError) -> Value,
    _ first: Node, _ second: Node, _ range: SourceRange
  ) {
    self.member = member
    self.function = function
    self.first = first
    self.second = second
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    guard member.isCurrent(frame) else { return try member.general.evaluate(frame) }
    let a = try first.evaluate(frame)
    let b = try second.evaluate(frame)
    do {
      let result = try function(frame.interpreter, a, b)
      try frame.tell(range)
      return result
    } catch {
      return try member.recovered(error, [a, b], range, frame)
    }
  }
}
