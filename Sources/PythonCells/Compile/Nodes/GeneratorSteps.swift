// Statements that can wait in their middle: what a generator's `yield` stands in. Each keeps in a slot of the frame how far it has
// come; run again, it goes on from there. All other statements of a generator are the usual ones.

import PythonSyntax
import Texts

/// A statement with a place for its state: `.unbound` before it begins and after it has ended.
class ResumableStep: Step {
  final let state: Int
  init(state: Int, _ range: SourceRange) {
    self.state = state
    super.init(range)
  }

  @inline(__always)
  final func phase(_ frame: Frame) -> Int? {
    if case .int(let phase) = frame.locals[state] { phase } else { nil }
  }

  @inline(__always)
  final func setPhase(_ phase: Int, _ frame: Frame) { frame.locals[state] = .int(phase) }

  @inline(__always)
  final func end(_ frame: Frame) { frame.locals[state] = .unbound }
}

extension Flow {
  @inline(__always)
  fileprivate var isYielding: Bool { if case .yielding = self { true } else { false } }
}

/// Statements one after the other.
struct ResumableBlock {
  let steps: Row<Step>
  private let state: Int

  init(steps: [Step], state: Int) {
    self.steps = Row(steps)
    self.state = state
  }

  func run(_ frame: Frame) throws(PythonError) -> Flow {
    var index = 0
    if case .int(let saved) = frame.locals[state] { index = saved }
    frame.locals[state] = .unbound
    while index < steps.count {
      let flow = try steps[index].run(frame)
      switch flow {
      case .next: index += 1
      case .yielding:
        frame.locals[state] = .int(index)
        return flow
      default: return flow
      }
    }
    return .next
  }
}

/// `name = yield value`
final class YieldStep: ResumableStep {
  let value: Node?
  /// Where what was sent is put.
  let result: Int
  init(_ value: Node?, result: Int, state: Int, _ range: SourceRange) {
    self.value = value
    self.result = result
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    guard case .unbound = frame.locals[state] else {
      end(frame)
      frame.locals[result] = try frame.interpreter.takeSent(range, frame.source)
      return .next
    }
    let value = try value?.evaluate(frame) ?? Value.none
    setPhase(0, frame)
    return .yielding(value)
  }
}

/// `name = yield from value`: what is sent or raised here goes on to the inner iterator.
final class YieldFromStep: ResumableStep {
  let value: Node
  let result: Int
  init(_ value: Node, result: Int, state: Int, _ range: SourceRange) {
    self.value = value
    self.result = result
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    let inner: PyIterator
    var sent = Value.none
    do throws(PythonError) {
      if case .iterator(let iterator) = frame.locals[state] {
        inner = iterator
        end(frame)
        do throws(PythonError) { sent = try interpreter.takeSent(range, frame.source) } catch {
          guard let generator = inner as? PyGenerator else {
            return try told(error, inner as? ObjectIterator, frame)
          }
          if interpreter.isGeneratorExit(error) {
            try generator.close(interpreter)
            throw error
          }
          return try advanced(generator.resume(interpreter, throwing: error), inner, frame)
        }
      } else {
        inner = try interpreter.iterator(over: value.evaluate(frame))
      }
      if let generator = inner as? PyGenerator {
        return try advanced(generator.resume(interpreter, sending: sent), inner, frame)
      }
      if let walker = inner as? ObjectIterator {
        return try advanced(walker, frame) { () throws(PythonError) in
          if sent.isNone { return try interpreter.callSpecial(.next, of: walker.object) ?? .none }
          return try interpreter.callFunction(interpreter.attribute(of: walker.object, "send"), sent)
        }
      }
      guard sent.isNone else { throw .unsupported("sending a value on to a '\(inner.typeName)' object") }
      return try advanced(inner.next(interpreter), inner, frame)
    } catch {
      throw error.at(range, in: frame.source)
    }
  }

  /// An error raised here while a lesson's iterator is walked: its `close` or `throw` hears of it, where it has one.
  private func told(_ error: PythonError, _ walker: ObjectIterator?, _ frame: Frame) throws(PythonError) -> Flow {
    guard let walker else { throw error }
    let interpreter = frame.interpreter
    let isClosing = interpreter.isGeneratorExit(error)
    let method: Value
    do throws(PythonError) {
      method = try interpreter.attribute(of: walker.object, isClosing ? "close" : "throw")
    } catch let missing {
      guard missing.kind == .attribute else { throw missing }
      throw error
    }
    if isClosing {
      _ = try interpreter.callFunction(method)
      throw error
    }
    let exception = Value.object(interpreter.exception(of: error))
    return try advanced(walker, frame) { () throws(PythonError) in try interpreter.callFunction(method, exception) }
  }

  /// The next value of a lesson's iterator, or what its StopIteration brings along.
  private func advanced(
    _ walker: ObjectIterator, _ frame: Frame, _ next: () throws(PythonError) -> Value
  ) throws(PythonError) -> Flow {
    do throws(PythonError) { return try advanced(next(), walker, frame) } catch {
      guard error.kind == .stopIteration else { throw error }
      frame.locals[result] = frame.interpreter.exception(of: error).arguments.first ?? Value.none
      return .next
    }
  }

  private func advanced(_ next: Value?, _ inner: PyIterator, _ frame: Frame) throws(PythonError) -> Flow {
    if let next {
      frame.locals[state] = .iterator(inner)
      return .yielding(next)
    }
    frame.locals[result] = (inner as? PyGenerator)?.returned ?? Value.none
    return .next
  }
}

final class ResumableBranchStep: ResumableStep {
  let test: Node
  let then: ResumableBlock
  let otherwise: ResumableBlock
  init(_ test: Node, _ then: ResumableBlock, _ otherwise: ResumableBlock, state: Int, _ range: SourceRange) {
    self.test = test
    self.then = then
    self.otherwise = otherwise
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let isThen: Bool
    if let phase = phase(frame) { isThen = phase == 1 } else { isThen = try frame.isTrue(test.evaluate(frame), range) }
    end(frame)
    let flow = try (isThen ? then : otherwise).run(frame)
    if flow.isYielding { setPhase(isThen ? 1 : 0, frame) }
    return flow
  }
}

final class ResumableWhileStep: ResumableStep {
  /// What is computed before the test, where a `yield` stands in that.
  let before: ResumableBlock
  let test: Node
  let body: ResumableBlock
  let otherwise: ResumableBlock
  let cost: Int
  init(
    before: ResumableBlock, _ test: Node, _ body: ResumableBlock, _ otherwise: ResumableBlock, cost: Int, state: Int,
    _ range: SourceRange
  ) {
    self.before = before
    self.test = test
    self.body = body
    self.otherwise = otherwise
    self.cost = cost
    super.init(state: state, range)
  }

  private enum Phase { static let test = 0, body = 1, otherwise = 2 }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    var phase = self.phase(frame) ?? Phase.test
    end(frame)
    while true {
      let flow: Flow
      switch phase {
      case Phase.test:
        flow = try before.run(frame)
        if !flow.isYielding {
          phase = try frame.isTrue(test.evaluate(frame), test.range) ? Phase.body : Phase.otherwise
          if phase == Phase.body { try frame.count(cost, range) }
          continue
        }
      case Phase.body:
        flow = try body.run(frame)
        switch flow {
        case .next, .continueLoop:
          phase = Phase.test
          continue
        case .breakLoop: return .next
        case .returning, .yielding: break
        }
      default: flow = try otherwise.run(frame)
      }
      if flow.isYielding { setPhase(phase, frame) }
      return flow
    }
  }
}

final class ResumableForStep: ResumableStep {
  let target: Target
  let iterable: Node
  let body: ResumableBlock
  let otherwise: ResumableBlock
  let cost: Int
  init(
    _ target: Target, _ iterable: Node, _ body: ResumableBlock, _ otherwise: ResumableBlock, cost: Int, state: Int,
    _ range: SourceRange
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    self.cost = cost
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    var iterator: PyIterator?
    var isInBody = false
    switch frame.locals[state] {
    case .iterator(let saved):
      iterator = saved
      isInBody = true
    // In the `else` block.
    case .int: break
    default:
      let values = try iterable.evaluate(frame)
      do throws(PythonError) { iterator = try interpreter.iterator(over: values) } catch {
        throw error.at(range, in: frame.source)
      }
    }
    end(frame)
    while let current = iterator {
      if !isInBody {
        let next: Value?
        do throws(PythonError) { next = try current.next(interpreter) } catch {
          throw error.at(range, in: frame.source)
        }
        guard let next else {
          iterator = nil
          break
        }
        try frame.count(cost, range)
        try target.store(next, frame)
      }
      isInBody = false
      let flow = try body.run(frame)
      switch flow {
      case .next, .continueLoop: continue
      case .breakLoop: return .next
      case .returning: return flow
      case .yielding:
        frame.locals[state] = .iterator(current)
        return flow
      }
    }
    let flow = try otherwise.run(frame)
    if flow.isYielding { setPhase(0, frame) }
    return flow
  }
}

/// `try` with a `yield` somewhere inside. What is pending while `finally` runs waits in a slot, too.
final class ResumableTryStep: ResumableStep {
  struct Handler {
    let type: Node?
    let target: Target?
    let body: ResumableBlock
  }
  let body: ResumableBlock
  let handlers: [Handler]
  let otherwise: ResumableBlock
  let finally: ResumableBlock
  /// The exception that is being handled.
  let caught: Int
  /// How the rest ended, while `finally` runs.
  let pending: Int

  init(
    _ body: ResumableBlock, _ handlers: [Handler], _ otherwise: ResumableBlock, finally: ResumableBlock, caught: Int,
    pending: Int, state: Int, _ range: SourceRange
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
    self.caught = caught
    self.pending = pending
    super.init(state: state, range)
  }

  /// From `handler` on, the handlers by their places.
  private enum Phase { static let body = 0, otherwise = 1, finally = 2, handler = 3 }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let phase = self.phase(frame) ?? Phase.body
    end(frame)
    if phase == Phase.finally { return try finish(frame) }
    let flow: Flow
    do throws(PythonError) { flow = try guarded(phase, frame) } catch {
      guard error.isException else { throw error }
      frame.locals[pending] = .object(frame.interpreter.exception(of: error))
      return try finish(frame)
    }
    switch flow {
    case .yielding: return flow
    case .next: frame.locals[pending] = .int(0)
    case .breakLoop: frame.locals[pending] = .int(1)
    case .continueLoop: frame.locals[pending] = .int(2)
    case .returning(let value): frame.locals[pending] = .tuple(PyTuple([value]))
    }
    return try finish(frame)
  }

  /// The `finally` block, and what was pending behind it.
  private func finish(_ frame: Frame) throws(PythonError) -> Flow {
    let waiting = frame.locals[pending]
    let flow: Flow
    if case .object(let object) = waiting, let exception = object as? PyException {
      flow = try frame.interpreter.handling(exception) { () throws(PythonError) in try finally.run(frame) }
    } else {
      flow = try finally.run(frame)
    }
    if flow.isYielding {
      setPhase(Phase.finally, frame)
      return flow
    }
    frame.locals[pending] = .unbound
    guard case .next = flow else { return flow }
    switch waiting {
    case .object(let object):
      guard let exception = object as? PyException else { return .next }
      throw PythonError(exception, message: try frame.interpreter.message(of: exception))
    case .tuple(let tuple): return .returning(tuple.items[0])
    case .int(1): return .breakLoop
    case .int(2): return .continueLoop
    default: return .next
    }
  }

  private func guarded(_ start: Int, _ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    var flow: Flow
    switch start {
    case Phase.body:
      do throws(PythonError) { flow = try body.run(frame) } catch {
        guard error.isException else { throw error }
        let exception = interpreter.exception(of: error.at(range, in: frame.source))
        guard let place = try handler(of: exception, frame) else { throw error }
        frame.locals[caught] = .object(exception)
        try handlers[place].target?.store(.object(exception), frame)
        return try handle(place, frame)
      }
      if flow.isYielding { setPhase(Phase.body, frame) }
      guard case .next = flow else { return flow }
      flow = try otherwise.run(frame)
      if flow.isYielding { setPhase(Phase.otherwise, frame) }
      return flow
    case Phase.otherwise:
      flow = try otherwise.run(frame)
      if flow.isYielding { setPhase(Phase.otherwise, frame) }
      return flow
    default: return try handle(start - Phase.handler, frame)
    }
  }

  /// The first one that takes the exception.
  private func handler(of exception: PyException, _ frame: Frame) throws(PythonError) -> Int? {
    for (place, handler) in handlers.enumerated() {
      guard let type = handler.type else { return place }
      if try frame.interpreter.isCaught(exception, by: type, frame) { return place }
    }
    return nil
  }

  private func handle(_ place: Int, _ frame: Frame) throws(PythonError) -> Flow {
    guard case .object(let object) = frame.locals[caught], let exception = object as? PyException else { return .next }
    let handler = handlers[place]
    let flow: Flow
    do throws(PythonError) {
      flow = try frame.interpreter.handling(exception) { () throws(PythonError) in try handler.body.run(frame) }
    } catch {
      frame.locals[caught] = .unbound
      try handler.target?.store(.unbound, frame)
      throw error
    }
    if flow.isYielding {
      setPhase(Phase.handler + place, frame)
      return flow
    }
    frame.locals[caught] = .unbound
    try handler.target?.store(.unbound, frame)
    return flow
  }
}

final class ResumableWithStep: ResumableStep {
  let context: Node
  let target: Target?
  let body: ResumableBlock
  init(_ context: Node, _ target: Target?, _ body: ResumableBlock, state: Int, _ range: SourceRange) {
    self.context = context
    self.target = target
    self.body = body
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let interpreter = frame.interpreter
    let manager: Value
    if case .tuple(let saved) = frame.locals[state] {
      manager = saved.items[0]
      end(frame)
    } else {
      manager = try context.evaluate(frame)
      let entered: Value
      do throws(PythonError) { entered = try interpreter.entered(manager) } catch {
        throw error.at(context.range, in: frame.source)
      }
      if let target {
        do throws(PythonError) { try target.store(entered, frame) } catch {
          if try interpreter.isSwallowed(error, by: manager, self, frame) { return .next }
          throw error
        }
      }
    }
    let flow: Flow
    do throws(PythonError) { flow = try body.run(frame) } catch {
      if try interpreter.isSwallowed(error, by: manager, self, frame) { return .next }
      throw error
    }
    if flow.isYielding {
      frame.locals[state] = .tuple(PyTuple([manager]))
      return flow
    }
    try interpreter.leave(manager, at: context.range, frame)
    return flow
  }
}

/// A generator's whole body.
final class ResumableBlockStep: Step {
  let block: ResumableBlock
  init(_ block: ResumableBlock, _ range: SourceRange) {
    self.block = block
    super.init(range)
  }
  override func run(_ frame: Frame) throws(PythonError) -> Flow { try block.run(frame) }
}

final class ResumableMatchStep: ResumableStep {
  /// Chooses; its blocks are empty.
  let choice: MatchStep
  let blocks: [ResumableBlock]
  init(_ choice: MatchStep, _ blocks: [ResumableBlock], state: Int, _ range: SourceRange) {
    self.choice = choice
    self.blocks = blocks
    super.init(state: state, range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let chosen: Int?
    if let phase = phase(frame) { chosen = phase } else { chosen = try choice.chosen(frame) }
    end(frame)
    guard let chosen else { return .next }
    let flow = try blocks[chosen].run(frame)
    if flow.isYielding { setPhase(chosen, frame) }
    return flow
  }
}
