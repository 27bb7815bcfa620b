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
    let module = try importedModule(module, frame)
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

/// `from module import *`
final class ImportAllStep: Step {
  let module: String
  let members: [(name: String, target: Target)]
  init(_ module: String, _ members: [(name: String, target: Target)], _ range: SourceRange) {
    self.module = module
    self.members = members
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let module = try importedModule(module, frame)
    for member in members {
      if let value = module.member(member.name) { try member.target.store(value, frame) }
    }
    return .next
  }
}

extension Step {
  fileprivate func importedModule(_ name: String, _ frame: Frame) throws(PythonError) -> PyModule {
    if let module = frame.interpreter.module(name) { return module }
    // NumPy has many more inside of it, which are its own affair.
    if name.hasPrefix("numpy.") {
      throw PythonError(.unsupported, "import of '\(name)'", at: range, in: frame.source)
    }
    let isInside = name.hasPrefix("math.")
    throw PythonError(
      .moduleNotFound, "No module named '\(name)'\(isInside ? "; 'math' is not a package" : "")", at: range,
      in: frame.source)
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
