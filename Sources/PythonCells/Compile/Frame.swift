// What a node sees while it runs: the slots of the function (or cell) that it stands in.

import PythonSyntax
import Texts

/// The running function's variables. Copied freely: it is six words and owns nothing.
struct Frame {
  /// Parameters, local variables and the targets of comprehensions; a captured one holds a `.cell`.
  let locals: UnsafeMutablePointer<Value>
  /// The variables captured from the functions around this one. Whoever makes the frame keeps them, as all the rest.
  unowned(unsafe) let closure: ClosureCells
  /// The lesson's variables, by slot.
  let globals: UnsafeMutablePointer<Value>
  unowned(unsafe) let interpreter: Interpreter
  unowned(unsafe) let source: Source
  /// The interpreter's.
  let state: UnsafeMutablePointer<RunState>

  init(locals: UnsafeMutablePointer<Value>, closure: ClosureCells, interpreter: Interpreter, source: Source) {
    self.locals = locals
    self.closure = closure
    globals = interpreter.globalSlots.pointer
    self.interpreter = interpreter
    self.source = source
    state = interpreter.state
  }

  /// Of a function that is called from here.
  init(_ function: PyFunction, _ locals: UnsafeMutablePointer<Value>, calledFrom caller: Frame) {
    self.locals = locals
    closure = function.closure
    globals = caller.globals
    interpreter = caller.interpreter
    source = function.code.source
    state = caller.state
  }
}

/// What calls and statements look at all the time. It stands by itself, so that nobody holds the interpreter meanwhile.
struct RunState {
  /// How many calls and containers deep we are.
  var depth = 0
  /// Python's own limit on recursion; the cell itself is the first level. `sys.setrecursionlimit` sets another one.
  var maximumDepth = Interpreter.usualDepth
  /// While an inline value is evaluated: it may change nothing.
  var isPure = false
  /// Moves on whenever a class of the lesson's changes.
  var typesVersion = 0
  /// Whether a warning has not been told yet.
  var isWarned = false
  /// Whether somebody wants to know when variables are bound or written to.
  var isWatched = false
  var slots = SlotStack()
  var texts = TextStack()

  /// The error of one call too many. Where the lesson asks for more levels than the machine's stack has room for, real Python goes on.
  func tooDeep(_ circumstance: String) -> PythonError {
    if depth >= Interpreter.usualDepth, depth < maximumDepth { return .unsupported("a recursion of \(depth) levels") }
    return PythonError(.recursion, "maximum recursion depth exceeded\(circumstance)")
  }
}

extension Frame {
  /// One level deeper.
  @inline(__always)
  func enter() throws(PythonError) {
    guard state.pointee.depth < state.pointee.maximumDepth, !Waiting.isStackUsedUp else {
      throw state.pointee.tooDeep("")
    }
    state.pointee.depth &+= 1
  }

  @inline(__always)
  func leave() { state.pointee.depth &-= 1 }

  /// A turn of a loop, or a call: it costs steps.
  @inline(__always)
  func count(_ cost: Int, _ range: SourceRange) throws(PythonError) {
    do throws(PythonError) { try Meter.charge(cost) } catch { throw error.at(range, in: source) }
  }
}

/// A variable that an inner function shares with the one that owns it.
public final class PyCell {
  var value: Value
  init(_ value: Value) { self.value = value }

  deinit { if Waiting.isNeeded { Waiting.keep(value) } }
}

/// The captured variables of one function value.
final class ClosureCells {
  let cells: [PyCell]
  init(_ cells: [PyCell]) { self.cells = cells }
}

/// Where control goes after a statement.
enum Flow {
  case next
  case breakLoop
  case continueLoop
  case returning(Value)
  /// A generator waits here; only the statements of one give this.
  case yielding(Value)
}

/// Where calls have their slots, one after the other: a call takes its own from the end and gives them back.
struct SlotStack {
  private let start: UnsafeMutablePointer<Value>
  private var used = 0
  private static let capacity = 1 << 14

  init() { start = .allocate(capacity: SlotStack.capacity) }

  /// Slots without a value, from the stack as long as it has room.
  @inline(__always)
  mutating func take(_ count: Int) -> UnsafeMutablePointer<Value> {
    let slots: UnsafeMutablePointer<Value>
    if used &+ count <= SlotStack.capacity {
      slots = start + used
      used &+= count
    } else {
      slots = .allocate(capacity: count)
    }
    slots.initialize(repeating: .unbound, count: count)
    return slots
  }

  /// Gives back the slots that were taken last.
  @inline(__always)
  mutating func giveBack(_ slots: UnsafeMutablePointer<Value>, _ count: Int) {
    slots.destroy(count)
    if slots >= start && slots <= start + SlotStack.capacity {
      used &-= count
    } else {
      slots.deallocate()
    }
  }

  func deallocate() { start.deallocate() }
}

/// A block of slots that lives as long as the object: a call's or a generator's.
final class LocalSlots {
  let pointer: UnsafeMutablePointer<Value>
  let count: Int

  init(count: Int) {
    self.count = count
    pointer = .allocate(capacity: max(count, 1))
    pointer.initialize(repeating: .unbound, count: count)
  }

  var values: [Value] { Array(UnsafeBufferPointer(start: pointer, count: count)) }

  /// The values of other slots.
  init(copying slots: UnsafeMutablePointer<Value>, count: Int) {
    self.count = count
    pointer = .allocate(capacity: max(count, 1))
    pointer.initialize(from: slots, count: count)
  }

  deinit {
    pointer.deinitialize(count: count)
    pointer.deallocate()
  }
}

/// The lesson's variables. They stay where they are while anything runs: frames point to them, and a module that is first asked
/// for in the middle of a cell brings names of its own.
final class GlobalSlots {
  let pointer: UnsafeMutablePointer<Value>
  let capacity: Int
  private var count = 0

  /// More names than the modules have together, and most lessons beside them. Nothing is written to a slot before its name comes.
  static let usual = 1 << 16

  init(capacity: Int) {
    self.capacity = capacity
    pointer = .allocate(capacity: capacity)
  }

  /// More room for the same variables. Precondition: nothing runs.
  init(moving old: GlobalSlots, capacity: Int) {
    self.capacity = capacity
    pointer = .allocate(capacity: capacity)
    pointer.moveInitialize(from: old.pointer, count: old.count)
    (count, old.count) = (old.count, 0)
  }

  deinit {
    pointer.deinitialize(count: count)
    pointer.deallocate()
  }

  /// One more, without a value.
  func append() {
    precondition(count < capacity, "names beyond what was made room for")
    (pointer + count).initialize(to: .unbound)
    count += 1
  }
}
