// What some global variables go through while cells run: when they are bound and written to, and what is to be done then.

import Arrays
import Backprop
import PythonSyntax
import Texts

/// Follows some of a lesson's global variables.
///
/// A variable gets a new version whenever its name is bound, and whenever the array that it is bound to is written to. The same
/// cells give the same versions each time they run.
public final class Watch {
  /// What happens at a new version of a parameter.
  public enum Action {
    /// Nothing: the versions are only counted.
    case observe
    /// Parameters become what gradients are taken of.
    case trace
    /// One element of one version is moved by an amount, and the other parameters are held.
    case move(Move)
  }

  /// A parameter that is not quite what the cells make of it.
  public struct Move {
    public let name: String
    public let version: Int
    /// Counted in row-major order.
    public let element: Int
    public let amount: Double
    /// By name and version, the values of parameters that may be computed from the one that is moved: a gradient is taken with all
    /// others unchanged.
    public let held: [String: [Int: NDArray]]

    public init(name: String, version: Int, element: Int, amount: Double, held: [String: [Int: NDArray]] = [:]) {
      self.name = name
      self.version = version
      self.element = element
      self.amount = amount
      self.held = held
    }
  }

  /// How a variable was bound or written to last.
  public struct Event {
    public let version: Int
    /// The caller's count of cells, when it happened.
    public let cell: Int
    private let site: (range: SourceRange, source: Source)?

    init(version: Int, cell: Int, site: (range: SourceRange, source: Source)?) {
      self.version = version
      self.cell = cell
      self.site = site
    }

    /// What was assigned to: the name, or the elements of the array.
    public var place: PythonError.Place? { site.map { $0.source.place($0.range) } }
  }

  /// The cell that runs now, by the caller's count.
  public var cell = 0
  /// The last event of each variable.
  public private(set) var events: [String: Event] = [:]
  let action: Action
  private let parameters: Set<String>
  private let names: Set<String>
  /// Where those that have been bound are kept.
  private var places: [(name: String, slot: Int)] = []
  /// The assignment that runs now, where it is one to elements.
  var site: (range: SourceRange, source: Source)?

  /// - Parameters:
  ///   - parameters: The variables that `action` is for.
  ///   - others: Variables whose events are wanted too.
  public init(_ action: Action, parameters: [String], others: [String] = []) {
    self.action = action
    self.parameters = Set(parameters)
    names = self.parameters.union(others)
  }

  /// After `target` was stored to.
  func bound(_ target: GlobalNode, _ frame: Frame) throws(PythonError) {
    guard names.contains(target.name) else { return }
    if case .unbound = frame.globals[target.slot] { return }
    if !places.contains(where: { $0.slot == target.slot }) { places.append((target.name, target.slot)) }
    site = (target.range, frame.source)
    try renew(target.name, frame.globals.advanced(by: target.slot), frame.interpreter)
  }

  /// After an array, or a view of it, was written to.
  func wrote(_ array: NDArray, _ interpreter: Interpreter) throws(PythonError) {
    for (name, slot) in places {
      let slot = interpreter.globalSlots.pointer.advanced(by: slot)
      guard case .array(let bound) = slot.pointee, bound.sharesOwner(with: array) else { continue }
      try renew(name, slot, interpreter)
    }
    site = nil
  }

  private func renew(
    _ name: String, _ slot: UnsafeMutablePointer<Value>, _ interpreter: Interpreter
  ) throws(PythonError) {
    let version = (events[name]?.version ?? 0) + 1
    events[name] = Event(version: version, cell: cell, site: site)
    guard parameters.contains(name) else { return }
    switch action {
    case .observe: break
    case .trace: try interpreter.seed(slot, Variable.Label(name: name, version: version))
    case .move(let change):
      if change.name == name, change.version == version {
        move(slot, change.element, change.amount)
      } else if let value = change.held[name]?[version] {
        try hold(slot, value)
      }
    }
  }

  private func hold(_ slot: UnsafeMutablePointer<Value>, _ value: NDArray) throws(PythonError) {
    switch slot.pointee {
    case .float: slot.pointee = .float(value.asDoubles[0])
    case .numpyFloat: slot.pointee = .numpyFloat(value.asDoubles[0])
    case .array(let array) where array.dtype == .float64 && array.shape == value.shape:
      try arrays { () throws(ArrayError) in try array.set([.ellipsis], to: .array(value)) }
    default: break
    }
  }

  private func move(_ slot: UnsafeMutablePointer<Value>, _ element: Int, _ amount: Double) {
    switch slot.pointee {
    case .float(let number): slot.pointee = .float(number + amount)
    case .numpyFloat(let number): slot.pointee = .numpyFloat(number + amount)
    case .array(let array) where array.dtype == .float64: array.move(element, by: amount)
    default: break
    }
  }
}

extension Trace {
  /// Makes a variable's value one that gradients are taken of. What it was computed from is cut off.
  func seed(_ slot: UnsafeMutablePointer<Value>, _ label: Variable.Label) throws(PythonError) {
    switch slot.pointee.untraced {
    case .float, .numpyFloat:
      let number = slot.pointee.untraced
      guard let value = number.plainFloat else { return }
      let leaf = try arrays { () throws(ArrayError) in try Variable(NDArray(.float(value)), label: label) }
      slot.pointee = .traced(TracedNumber(number, leaf))
    case .array(let array) where array.dtype == .float64:
      let leaf = try arrays { () throws(ArrayError) in try Variable(array, label: label) }
      if array.isOwner {
        setNote(of: array, to: leaf)
      } else {
        _ = try variable(of: array)
        try write(leaf, into: array)
      }
    default: break
    }
  }
}
