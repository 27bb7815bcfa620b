// Statements that bind a name to what they bring or define: imports and functions.

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
      throw PythonError(
        .importing, "cannot import name '\(member)' from '\(module.name)'", at: range, in: frame.source)
    }
    try target.store(value, frame)
    return .next
  }
}

final class DefineStep: Step {
  let function: FunctionNode
  let target: Target
  init(_ function: FunctionNode, _ target: Target, _ range: SourceRange) {
    self.function = function
    self.target = target
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    try target.store(function.evaluate(frame), frame)
    return .next
  }
}
