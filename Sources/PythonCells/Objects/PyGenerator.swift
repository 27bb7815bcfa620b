// What calling a function with `yield` gives: the function's frame, kept on the heap, and run a piece at a time.

import PythonSyntax
import Texts

/// A generator.
final class PyGenerator: PyIterator {
  let function: PyFunction
  private let slots: LocalSlots
  private unowned(unsafe) let interpreter: Interpreter
  private enum Stage { case fresh, waiting, running, ended }
  private var stage = Stage.fresh
  /// What the function returned, once it has.
  private(set) var returned = Value.none

  /// - Parameter slots: The parameters, which are taken over.
  init(_ function: PyFunction, _ slots: LocalSlots, _ interpreter: Interpreter) {
    self.function = function
    self.slots = slots
    self.interpreter = interpreter
    super.init(typeName: "generator")
    Meter.note(8)
  }

  deinit {
    // As Python closes what nobody holds any more: its `finally` blocks still run.
    if case .waiting = stage, function.code.cleansUp, !Waiting.isStackUsedUp {
      interpreter.throwing = PythonError.generatorExit
      let frame = Frame(
        locals: slots.pointer, closure: function.closure, interpreter: interpreter, source: function.code.source)
      _ = try? function.code.body.run(frame)
      interpreter.throwing = nil
    }
    if Waiting.isNeeded { Waiting.keep((slots, function)) }
  }

  override var reached: [Value]? { [.function(function)] + slots.values }
  override func next(_ interpreter: Interpreter) throws(PythonError) -> Value? {
    try resume(interpreter, sending: .none)
  }

  /// Goes on to the next `yield`; nil at the end.
  ///
  /// - Parameter value: What the `yield` that it waits at gives.
  func resume(_ interpreter: Interpreter, sending value: Value) throws(PythonError) -> Value? {
    if case .fresh = stage, !value.isNone {
      throw PythonError(.type, "can't send non-None value to a just-started generator")
    }
    if case .ended = stage {
      returned = .none
      return nil
    }
    return try run(interpreter, sending: value, throwing: nil)
  }

  /// Raises an error where it waits, and goes on from there.
  func resume(_ interpreter: Interpreter, throwing error: PythonError) throws(PythonError) -> Value? {
    switch stage {
    case .fresh, .ended:
      stage = .ended
      throw error
    default: return try run(interpreter, sending: .none, throwing: error)
    }
  }

  private func run(
    _ interpreter: Interpreter, sending value: Value, throwing error: PythonError?
  ) throws(PythonError) -> Value? {
    if case .running = stage { throw PythonError(.value, "generator already executing") }
    let frame = Frame(
      locals: slots.pointer, closure: function.closure, interpreter: interpreter, source: function.code.source)
    try frame.enter()
    defer { frame.leave() }
    try Meter.charge(2)
    if case .waiting = stage {
      interpreter.sent = value
      interpreter.throwing = error
    }
    stage = .running
    do throws(PythonError) {
      switch try function.code.body.run(frame) {
      case .yielding(let value):
        stage = .waiting
        return value
      case .returning(let value): returned = value
      default: break
      }
      stage = .ended
      return nil
    } catch {
      stage = .ended
      guard error.kind == .stopIteration else { throw error }
      let cause = interpreter.exception(of: error)
      let exception = PyException(
        PyType.exception("RuntimeError") ?? cause.type, [.string(PyString("generator raised StopIteration"))])
      exception.cause = .object(cause)
      exception.context = cause
      throw PythonError(exception, message: "generator raised StopIteration")
    }
  }

  /// `close()`
  func close(_ interpreter: Interpreter) throws(PythonError) {
    switch stage {
    case .fresh, .ended: stage = .ended
    case .running: throw PythonError(.value, "generator already executing")
    case .waiting:
      do throws(PythonError) {
        if try run(interpreter, sending: .none, throwing: .generatorExit) != nil {
          throw PythonError(.runtime, "generator ignored GeneratorExit")
        }
      } catch {
        guard interpreter.isGeneratorExit(error) else { throw error }
      }
    }
  }
}

extension PythonError {
  static var generatorExit: PythonError {
    guard let type = PyType.exception("GeneratorExit") else { return PythonError(.raised, "GeneratorExit") }
    return PythonError(PyException(type, []), message: "")
  }
}

extension Interpreter {
  func isGeneratorExit(_ error: PythonError) -> Bool { error.storage.exception?.type.name == "GeneratorExit" }

  /// What the `yield` that is gone on from gives.
  func takeSent(_ range: SourceRange, _ source: Source) throws(PythonError) -> Value {
    if let error = throwing {
      throwing = nil
      if let exception = error.storage.exception { noteContext(of: exception) }
      throw error.at(range, in: source)
    }
    defer { sent = .none }
    return sent
  }

  /// What the end of an iterator raises: a generator's brings along what it has returned.
  func stopIteration(of iterator: PyIterator) throws(PythonError) -> PythonError {
    guard let generator = iterator as? PyGenerator, !generator.returned.isNone else {
      return PythonError(.stopIteration, "")
    }
    return PythonError(.stopIteration, try str(generator.returned), arguments: [generator.returned])
  }

  /// A method of generators and other iterators, with its object; nil where there is none of that name.
  func iteratorMethod(_ iterator: PyIterator, _ name: String) -> Value? {
    func method(_ body: @escaping (Interpreter, CallArguments) throws(PythonError) -> Value) -> Value {
      let builtin = PyBuiltin("\(iterator.typeName).\(name)", derivative: .through, .free(body))
      builtin.isBound = true
      return .builtin(builtin)
    }
    func next(_ value: Value?) throws(PythonError) -> Value {
      if let value { return value }
      throw try stopIteration(of: iterator)
    }
    switch name {
    case "__next__":
      return method { (interpreter, _) throws(PythonError) in try next(iterator.next(interpreter)) }
    case "__iter__": return method { (_, _) throws(PythonError) in .iterator(iterator) }
    case "send":
      guard let generator = iterator as? PyGenerator else { return nil }
      return method { (interpreter, arguments) throws(PythonError) in
        guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
          throw PythonError(
            .type, "generator.send() takes exactly one argument (\(arguments.positional.count) given)")
        }
        return try next(generator.resume(interpreter, sending: arguments.positional[0]))
      }
    case "throw":
      guard let generator = iterator as? PyGenerator else { return nil }
      return method { (interpreter, arguments) throws(PythonError) in
        guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
          throw .unsupported("generator.throw() with more than an exception")
        }
        let given = arguments.positional[0]
        let error: PythonError
        do throws(PythonError) {
          let exception = try interpreter.exception(
            of: given,
            "exceptions must be classes or instances deriving from BaseException, not \(given.typeName)")
          error = PythonError(exception, message: try interpreter.message(of: exception))
        } catch let failed {
          // A class that makes something else is complained of where the generator waits.
          guard case .type(let type) = given, type.isException, failed.kind == .type else { throw failed }
          error = failed
        }
        return try next(generator.resume(interpreter, throwing: error))
      }
    case "close":
      guard iterator.typeName == "generator" else { return nil }
      return method { (interpreter, _) throws(PythonError) in
        if let generator = iterator as? PyGenerator { try generator.close(interpreter) }
        if let generator = iterator as? GeneratorIterator { generator.close() }
        return Value.none
      }
    default: return nil
    }
  }
}
