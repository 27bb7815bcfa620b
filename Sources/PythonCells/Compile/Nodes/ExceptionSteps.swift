// `raise`, `try` and `with`: where exceptions begin and end.

import PythonSyntax
import Texts

final class RaiseStep: Step {
  let value: Node?
  let cause: Node?
  init(_ value: Node?, from cause: Node?, _ range: SourceRange) {
    self.value = value
    self.cause = cause
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    guard let value else {
      guard let handled = interpreter.handled.last else {
        throw PythonError(.runtime, "No active exception to reraise", at: range, in: frame.source)
      }
      let message: String
      do { message = try interpreter.message(of: handled) } catch { throw error.at(range, in: frame.source) }
      throw PythonError(handled, message: message).at(range, in: frame.source)
    }
    let raised = try value.evaluate(frame)
    let reason = try cause?.evaluate(frame)
    let error: PythonError
    do throws(PythonError) {
      error = try interpreter.raised(raised, at: range, in: frame.source)
      if let reason {
        error.storage.exception?.cause =
          reason.isNone
          ? reason
          : .object(try interpreter.exception(of: reason, "exception causes must derive from BaseException"))
      }
    } catch let failure {
      throw failure.at(range, in: frame.source)
    }
    throw error
  }
}

final class TryStep: Step {
  final class Handler {
    /// nil takes every exception.
    let type: Node?
    let target: Target?
    let body: Row<Step>

    init(type: Node?, target: Target?, body: [Step]) {
      self.type = type
      self.target = target
      self.body = Row(body)
    }
  }
  let body: Row<Step>
  let handlers: [Handler]
  let otherwise: Row<Step>
  let finally: Row<Step>

  init(_ body: [Step], _ handlers: [Handler], _ otherwise: [Step], finally: [Step], _ range: SourceRange) {
    self.body = Row(body)
    self.handlers = handlers
    self.otherwise = Row(otherwise)
    self.finally = Row(finally)
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    if finally.isEmpty { return try handled(frame) }
    let flow: Flow
    do { flow = try handled(frame) } catch {
      guard error.isException else { throw error }
      // What is raised in there is raised while this one is on its way.
      let result = try frame.interpreter.handling(frame.interpreter.exception(of: error)) { () throws(PythonError) in
        try finally.run(frame)
      }
      // `return`, `break` and `continue` in `finally` swallow the error.
      if case .next = result { throw error }
      return result
    }
    let result = try finally.run(frame)
    if case .next = result { return flow }
    return result
  }

  /// The body and its handlers.
  private func handled(_ frame: Frame) throws(PythonError) -> Flow {
    let flow: Flow
    do { flow = try body.run(frame) } catch {
      guard error.isException, !handlers.isEmpty else { throw error }
      let interpreter = frame.interpreter
      let exception = interpreter.exception(of: error.at(range, in: frame.source))
      for handler in handlers {
        if let type = handler.type, try !interpreter.isCaught(exception, by: type, frame) { continue }
        return try interpreter.handling(exception) { () throws(PythonError) -> Flow in
          try handler.target?.store(.object(exception), frame)
          // The name ends with its handler, however that ends.
          let flow: Flow
          do throws(PythonError) { flow = try handler.body.run(frame) } catch {
            try handler.target?.store(.unbound, frame)
            throw error
          }
          try handler.target?.store(.unbound, frame)
          return flow
        }
      }
      throw error
    }
    if case .next = flow { return try otherwise.run(frame) }
    return flow
  }
}

extension Interpreter {
  /// Runs what runs while an exception is being handled: another one that is raised there has it as its context.
  func handling<Result>(
    _ exception: PyException, _ body: () throws(PythonError) -> Result
  ) throws(PythonError) -> Result {
    handled.append(exception)
    defer { handled.removeLast() }
    do throws(PythonError) { return try body() } catch {
      guard error.isException else { throw error }
      let raised = self.exception(of: error)
      if raised !== exception, raised.context == nil { raised.context = exception }
      throw PythonError(
        storage: PythonError.Storage(error.kind, error.message, error.storage.site, error.frames, exception: raised))
    }
  }

  /// Whether `except classes` takes the exception.
  func isCaught(_ exception: PyException, by type: Node, _ frame: Frame) throws(PythonError) -> Bool {
    try handling(exception) { () throws(PythonError) -> Bool in
      let classes = try type.evaluate(frame)
      do throws(PythonError) { return try isCaught(exception, by: classes, 0) } catch {
        throw error.at(type.range, in: frame.source)
      }
    }
  }

  fileprivate func isCaught(_ exception: PyException, by classes: Value, _ level: Int) throws(PythonError) -> Bool {
    switch classes {
    case .type(let type) where type.isException: return exception.type.isSubtype(of: type)
    case .tuple(let tuple) where level == 0:
      // All are looked at before one is compared.
      for item in tuple.items { _ = try isCaught(exception, by: item, 1) }
      for item in tuple.items where try isCaught(exception, by: item, 1) { return true }
      return false
    default:
      throw PythonError(.type, "catching classes that do not inherit from BaseException is not allowed")
    }
  }
}

/// `with context as target:`, one item.
final class WithStep: Step {
  let context: Node
  let target: Target?
  let body: Row<Step>
  init(_ context: Node, _ target: Target?, _ body: [Step], _ range: SourceRange) {
    self.context = context
    self.target = target
    self.body = Row(body)
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    let manager = try context.evaluate(frame)
    let entered: Value
    do throws(PythonError) {
      entered = try interpreter.entered(manager)
    } catch {
      throw error.at(context.range, in: frame.source)
    }
    let flow: Flow
    do throws(PythonError) {
      try target?.store(entered, frame)
      flow = try body.run(frame)
    } catch {
      if try interpreter.isSwallowed(error, by: manager, self, frame) { return .next }
      throw error
    }
    try interpreter.leave(manager, at: context.range, frame)
    return flow
  }
}

extension Interpreter {
  /// `__exit__` after an error: whether it says that this was to be expected.
  func isSwallowed(
    _ error: PythonError, by manager: Value, _ step: Step, _ frame: Frame
  ) throws(PythonError) -> Bool {
    guard error.isException else { throw error }
    let exception = exception(of: error.at(step.range, in: frame.source))
    return try handling(exception) { () throws(PythonError) -> Bool in
      do throws(PythonError) {
        return try isTrue(
          exited(
            manager,
            [.type(exception.type), .object(exception), .object(PyObject(PyType.Kind.traceback.type))]))
      } catch {
        throw error.at(step.range, in: frame.source)
      }
    }
  }

  /// `__exit__` where all went well.
  func leave(_ manager: Value, at range: SourceRange, _ frame: Frame) throws(PythonError) {
    do throws(PythonError) { _ = try exited(manager, [.none, .none, .none]) } catch {
      throw error.at(range, in: frame.source)
    }
  }

  func entered(_ manager: Value) throws(PythonError) -> Value {
    guard manager.special(.exit) != nil || manager.special(.enter) == nil else {
      throw PythonError(
        .type,
        "'\(manager.typeName)' object does not support the context manager protocol (missed __exit__ method)")
    }
    guard let entered = try callSpecial(.enter, of: manager) else {
      if manager.reallyHas("__enter__") { throw .unsupported("'with' a '\(manager.typeName)' object") }
      throw PythonError(.type, "'\(manager.typeName)' object does not support the context manager protocol")
    }
    return entered
  }

  fileprivate func exited(_ manager: Value, _ arguments: [Value]) throws(PythonError) -> Value {
    try callSpecial(.exit, of: manager, arguments[0], arguments[1], arguments[2]) ?? Value.none
  }
}
