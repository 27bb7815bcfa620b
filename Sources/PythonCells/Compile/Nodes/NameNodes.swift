// Names: variables of a function, of a function around it, and of the lesson. Each is read, assigned and deleted here.

import Texts

final class LocalNode: Target {
  let slot: Int
  let name: String
  init(slot: Int, name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let value = frame.locals[slot]
    if case .unbound = value { throw unboundLocal(name, range, frame) }
    return value
  }
  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) { frame.locals[slot] = value }
  override func delete(_ frame: Frame) throws(PythonError) {
    _ = try evaluate(frame)
    frame.locals[slot] = .unbound
  }
}

/// A local variable that inner functions share.
final class LocalCellNode: Target {
  let slot: Int
  let name: String
  init(slot: Int, name: String, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    guard case .cell(let cell) = frame.locals[slot] else { throw unboundLocal(name, range, frame) }
    if case .unbound = cell.value { throw unboundLocal(name, range, frame) }
    return cell.value
  }
  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    if case .cell(let cell) = frame.locals[slot] {
      cell.value = value
    } else {
      frame.locals[slot] = .cell(PyCell(value))
    }
  }
  override func delete(_ frame: Frame) throws(PythonError) {
    _ = try evaluate(frame)
    try store(.unbound, frame)
  }
}

private func unboundLocal(_ name: String, _ range: SourceRange, _ frame: Frame) -> PythonError {
  PythonError(
    .unboundLocal, "cannot access local variable '\(name)' where it is not associated with a value", at: range,
    in: frame.source)
}

/// A variable of a function around this one; it is assigned to where `nonlocal` says so.
final class CapturedNode: Target {
  let index: Int
  let name: String
  init(index: Int, name: String, _ range: SourceRange) {
    self.index = index
    self.name = name
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let value = frame.closure.cells[index].value
    if case .unbound = value {
      throw PythonError(
        .name, "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope",
        at: range, in: frame.source)
    }
    return value
  }
  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    frame.closure.cells[index].value = value
  }
  override func delete(_ frame: Frame) throws(PythonError) {
    _ = try evaluate(frame)
    frame.closure.cells[index].value = .unbound
  }
}

/// A variable of the lesson, or what is built in under its name.
final class GlobalNode: Target {
  let slot: Int
  let name: String
  /// The built-in of this name, which a global variable hides; nil where the variable is only assigned to.
  let builtin: Value?
  init(slot: Int, name: String, builtin: Value? = nil, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.builtin = builtin
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    let value = frame.globals[slot]
    switch value {
    case .unbound:
      if let builtin { return builtin }
      throw frame.interpreter.undefinedName(name).at(range, in: frame.source)
    case .iterator where frame.state.pointee.isPure:
      throw PythonError.unsupported("'\(name)' is an iterator: reading it here would use it up")
        .at(range, in: frame.source)
    default: return value
    }
  }
  override func store(_ value: consuming Value, _ frame: Frame) throws(PythonError) {
    guard !frame.state.pointee.isPure else {
      throw PythonError.impure("assigns to '\(name)'").at(range, in: frame.source)
    }
    frame.globals[slot] = consume value
    if frame.state.pointee.isWatched { try frame.interpreter.watch?.bound(self, frame) }
  }
  override func delete(_ frame: Frame) throws(PythonError) {
    if case .unbound = frame.globals[slot] {
      throw PythonError(.name, "name '\(name)' is not defined", at: range, in: frame.source)
    }
    try store(.unbound, frame)
  }
}
