// Counts what an interpreter uses of its budget. The counting itself is one subtraction on the thread's allowance, wherever
// work is done, here and in Arrays; the meter hands out the allowance in small portions and looks at everything in between.

import CThread

/// What is left of a budget. The cells of one lesson share it.
final class Meter {
  let budget: Budget
  /// Steps that were used up before the present portion.
  private var stepsBefore = 0
  /// The steps of the present portion.
  private var portion = 0
  /// Memory of the process that is not the lesson's.
  private var base: Int64
  private var printed = 0
  private var time = Duration.zero
  private var start: ContinuousClock.Instant?
  /// The limit that was found to be passed.
  private var exceeded: Limit?

  /// Steps between two looks: less than a millisecond.
  private static let largestPortion = 1 << 14

  init(_ budget: Budget) {
    self.budget = budget
    base = process_data_bytes()
  }

  /// Steps taken, the same for the same cells on every machine.
  var steps: Int { stepsBefore + (portion > 0 && isRunning ? portion - Int(Meter.here.pointee.steps) : 0) }

  private var isRunning: Bool { Meter.here.pointee.keeper == Unmanaged.passUnretained(self).toOpaque() }

  /// The budget is whole again; memory that is still held counts on.
  func reset() {
    (stepsBefore, printed, time, exceeded) = (0, 0, .zero, nil)
  }

  /// Steps that are spent on the cells between their runs; the next run looks at them.
  func spend(_ steps: Int) { stepsBefore += steps }

  // MARK: Running

  /// Runs `body` within the budget.
  func metered<Result>(_ body: () throws(PythonError) -> Result) throws(PythonError) -> Result {
    thread_measure_stack()
    let here = Meter.here
    let outer = here.pointee
    exceeded = nil
    start = .now
    here.pointee.keeper = Unmanaged.passUnretained(self).toOpaque()
    here.pointee.look = { keeper in
      if let keeper { Unmanaged<Meter>.fromOpaque(keeper).takeUnretainedValue().look() }
    }
    here.pointee.largest = Int64(budget.memory)
    handOut()
    measureMemory()
    defer {
      stepsBefore += portion - Int(here.pointee.steps)
      portion = 0
      if let start { time += .now - start }
      (here.pointee.steps, here.pointee.bytes, here.pointee.largest) = (outer.steps, outer.bytes, outer.largest)
      (here.pointee.look, here.pointee.keeper) = (outer.look, outer.keeper)
      Waiting.free()
    }
    return try body()
  }

  /// Runs what is no work of the lesson's: nothing is counted meanwhile.
  static func unmetered<Result>(_ body: () throws(PythonError) -> Result) throws(PythonError) -> Result {
    let outer = here.pointee
    here.pointee.keeper = nil
    here.pointee.look = nil
    here.pointee.steps = .max
    here.pointee.bytes = .max
    defer {
      (here.pointee.steps, here.pointee.bytes) = (outer.steps, outer.bytes)
      (here.pointee.look, here.pointee.keeper) = (outer.look, outer.keeper)
    }
    return try body()
  }

  /// Looks at everything that is counted, and hands out the next portion of steps unless a limit is passed.
  private func look() {
    stepsBefore += portion - Int(Meter.here.pointee.steps)
    handOut()
    measureMemory()
    if stepsBefore > budget.steps {
      exceeded = .steps
    } else if Meter.here.pointee.bytes < 0 {
      exceeded = .memory
    } else if let limit = budget.time, let start, (time + (.now - start)) > .seconds(limit) {
      exceeded = .time
    }
    // Nothing more is handed out, so that whoever asks next, here or in Arrays, knows it at once.
    if exceeded != nil { (portion, Meter.here.pointee.steps) = (-1, -1) }
    Waiting.free()
  }

  private func handOut() {
    portion = max(min(Meter.largestPortion, budget.steps - stepsBefore), 0)
    Meter.here.pointee.steps = Int64(portion)
  }

  private func measureMemory() {
    let now = process_data_bytes()
    base = min(base, now)
    Meter.here.pointee.bytes = Int64(budget.memory) - (now < 0 || base < 0 ? 0 : now - base)
  }

  // MARK: Using up

  @inline(__always)
  private static var here: UnsafeMutablePointer<thread_allowance> { thread_allowance_of_thread() }

  /// The meter that counts on this thread; nil outside of any run.
  private static var current: Meter? {
    here.pointee.keeper.map { Unmanaged<Meter>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Steps of work.
  @inline(__always)
  static func charge(_ steps: Int) throws(PythonError) {
    here.pointee.steps &-= Int64(steps)
    if here.pointee.steps < 0 { try settle() }
  }

  /// Steps of work where no error can be thrown: the next charge throws it.
  @inline(__always)
  static func note(_ steps: Int) { here.pointee.steps &-= Int64(steps) }

  /// Room for so many bytes, before they are allocated.
  ///
  /// - Throws: MemoryError where CPython would not get them either; otherwise the limit's error.
  @inline(__always)
  static func reserve(_ bytes: Int) throws(PythonError) {
    if bytes >= 1 << 16 { try reserveLarge(bytes) }
  }

  private static func reserveLarge(_ bytes: Int) throws(PythonError) {
    guard bytes < Meter.impossible else { throw PythonError(.memory, "") }
    guard let meter = current else { return }
    if bytes > here.pointee.bytes { meter.look() }
    guard bytes <= here.pointee.bytes else { throw meter.error(.memory) }
    here.pointee.bytes -= Int64(bytes)
  }

  /// What no machine is expected to give.
  static let impossible = 1 << 35

  /// A list (or set, or text in parts) that has grown to `count` elements: its buffer doubles when it is full.
  @inline(__always)
  static func grown(to count: Int, bytes: Int = 16) throws(PythonError) {
    if count & 0xFFFF == 0, count > 0 { try room(count, bytes) }
  }

  /// The buffer that will be needed next must be had beside the present one.
  private static func room(_ count: Int, _ bytes: Int) throws(PythonError) {
    guard let meter = current else { return }
    meter.look()
    guard 2 * count * bytes <= here.pointee.bytes + Int64(count * bytes) else { throw meter.error(.memory) }
  }

  /// Writes text that will be printed or shown: it is given up as soon as it is longer than may be.
  func printing<Result>(_ write: () throws(PythonError) -> Result) throws(PythonError) -> Result {
    textLimit = budget.printed - printed
    defer { textLimit = .max }
    return try write()
  }

  /// Bytes of a text that is to be printed; any number for one that is not.
  private var textLimit = Int.max

  /// A text that is being written has grown to so many bytes.
  ///
  /// - Returns: How long it may get before the next call.
  static func written(_ bytes: Int) throws(PythonError) -> Int {
    if let meter = current, bytes > meter.textLimit { throw meter.error(.printed) }
    try reserve(2 * bytes)
    return 2 * bytes
  }

  /// Whether so many bytes may still be printed, before they are put together.
  func checkPrint(_ bytes: Int) throws(PythonError) {
    guard printed + bytes <= budget.printed else { throw error(.printed) }
  }

  /// So many bytes are printed, or shown.
  func print(_ bytes: Int) throws(PythonError) {
    printed += bytes
    guard printed <= budget.printed else { throw error(.printed) }
  }

  @inline(never)
  private static func settle() throws(PythonError) {
    guard let meter = current else { return }
    meter.look()
    if let exceeded = meter.exceeded { throw meter.error(exceeded) }
  }

  private func error(_ limit: Limit) -> PythonError { PythonError(.limit, limit.message(budget)) }

  /// The error for an allowance that Arrays found used up.
  static var exhausted: PythonError {
    let meter = current
    return meter?.error(meter?.exceeded ?? .memory) ?? PythonError(.memory, "")
  }
}
