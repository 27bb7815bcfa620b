// Statements that bind a name to what they bring or define: imports, functions and classes.

import Texts

final class ImportStep: Step {
  let module: String
  /// nil binds the module itself.
  let member: String?
  let target: Target
  init(_ module: String, member: String?, _ target: Target, _ range: SourceRange) {
    self.module = module
    self.member = member
    self.target = target
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    guard let module = frame.interpreter.module(module) else {
      // NumPy has many more inside of it, which are its own affair.
      if module.hasPrefix("numpy.") {
        throw PythonError(.unsupported, "import of '\(module)'", at: range, in: frame.source)
      }
      let isInside = module.hasPrefix("math.")
      throw PythonError(
        .moduleNotFound, "No module named '\(module)'\(isInside ? "; 'math' is not a package" : "")", at: range,
        in: frame.source)
    }
    guard let member else {
      try target.store(.module(module), frame)
      return .next
    }
    guard let value = module.member(member) else {
      if member.hasPrefix("_") {
        throw PythonError(.unsupported, "\(module.name).\(member)", at: range, in: frame.source)
      }
      throw PythonError(
        .importing, "cannot import name '\(member)' from '\(module.name)'", at: range, in: frame.source)
    }
    try target.store(value, frame)
    return .next
  }
}

/// `def` and `class`
final class DefineStep: Step {
  let value: Node
  let target: Target
  init(_ value: Node, _ target: Target, _ range: SourceRange) {
    self.value = value
    self.target = target
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    try target.store(value.evaluate(frame), frame)
    return .next
  }
}

/// `@decorator` before a definition.
final class DecoratedNode: Node {
  let decorators: [Node]
  let definition: Node
  init(_ decorators: [Node], _ definition: Node, _ range: SourceRange) {
    self.decorators = decorators
    self.definition = definition
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    var functions: [(Value, SourceRange)] = []
    for node in decorators { functions.append((try node.evaluate(frame), node.range)) }
    var value = try definition.evaluate(frame)
    for (function, range) in functions.reversed() {
      do { value = try frame.interpreter.call(function, CallArguments([value])) } catch {
        throw error.at(range, in: frame.source)
      }
    }
    return value
  }
}
