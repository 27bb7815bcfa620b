// What a lesson may use up while its cells run: one table of limits. Meter.swift counts.

/// The bounds within which a lesson's cells run. Past any of them there is one error, at its place, that names the limit.
public struct Budget: Equatable, Sendable {
  /// Bytes that the cells' values may take. A lesson's arrays are small; a gibibyte is a slip far more often than a wish.
  public var memory = 1 << 30
  /// The work that the cells may do; a step is some 20 to 70 nanoseconds of a release build, the same on every machine:
  ///
  /// - a turn of a loop or a call: 1, and 1 more for each four operations that its body consists of;
  /// - an element that a built-in function walks over: 1;
  /// - 32 elements of an array that are computed or copied: 1;
  /// - 512 multiplications of a matrix product: 1;
  /// - 64 bytes of a text that is made: 1.
  ///
  /// By default some 30 seconds; an endless loop is found by then, and real training can ask for more.
  public var steps = 400_000_000
  /// Seconds on the clock, nil for as long as the steps last: what depends on the machine is only looked at when asked for.
  public var time: Double?
  /// Bytes that the cells may print, their last values included. No page that anyone reads is longer.
  public var printed = 16 << 20

  public init() {}
}

/// One of the limits of a budget.
enum Limit {
  case memory, steps, time, printed

  /// What is said when it is passed.
  func message(_ budget: Budget) -> String {
    switch self {
    case .memory: "the lesson takes more than \(Limit.text(bytes: budget.memory)) of memory (--memory allows more)"
    case .steps: "the lesson takes more than \(budget.steps) steps: is a loop endless? (--steps allows more)"
    case .time: "the lesson takes longer than \(Limit.text(seconds: budget.time ?? 0)) (--time allows more)"
    case .printed: "the lesson prints more than \(Limit.text(bytes: budget.printed)) (--printed allows more)"
    }
  }

  /// In the largest unit that leaves no rest.
  private static func text(bytes: Int) -> String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes > 0 && bytes & ((1 << shift) - 1) == 0 {
      return "\(bytes >> shift) \(unit)"
    }
    return "\(bytes) bytes"
  }

  private static func text(seconds: Double) -> String {
    seconds == seconds.rounded() && seconds < 1e15 ? "\(Int(seconds)) s" : "\(seconds) s"
  }
}
