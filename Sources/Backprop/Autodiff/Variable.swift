// A value on the tape: an array, and how the gradient of whatever is computed from it flows back to what it came from.
// The operations stand in files of their own, each beside its derivative; the way back is in BackwardPass.swift.

import Arrays

/// An array that takes part in reverse-mode automatic differentiation.
///
/// Every operation on variables computes its result at once and notes, for each variable it used, how a gradient with respect
/// to the result becomes one with respect to that variable. `gradients(of:withRespectTo:)` then walks back over those notes.
///
/// ```swift
/// let w = try Variable(NDArray([[0.5, -1], [2, 0.25]]))
/// let x = try Variable(constant: NDArray([[1, 2]]))
/// let cost = try x.dot(w).apply(.tanh).square().sum()
/// let gradient = try Variable.gradients(of: cost, withRespectTo: [w])[0]   // shape (2, 2)
/// ```
///
/// A variable keeps values of its own: changing an array that it was made of does not change it. Integers and booleans become
/// float64. The graph has no global state; a variable that is no longer referred to is freed together with what only it held.
///
/// Where a derivative does not exist, this is what is chosen:
/// - `abs`, `hypot` and the standard deviation at 0: 0.
/// - `maximum(x, c)` and `minimum(x, c)` with a constant `c`, and `clip` at its bounds: 0 where both are equal (so the ReLU has
///   the derivative 0 at 0); between two variables that are equal each takes half.
/// - The largest or smallest element of an array: equal ones share the gradient evenly.
/// - Roots, logarithms and powers outside their domain: NaN or an infinity, as their formulas give.
public final class Variable {
  /// How a gradient reaches one of the variables that an operation used.
  struct Contribution {
    let source: Variable
    /// From the gradient with respect to the result to that with respect to `source`, in its shape.
    let pullback: (NDArray) throws(ArrayError) -> NDArray
  }

  /// The elements, as float64.
  public let value: NDArray
  private(set) var contributions: [Contribution]
  /// The length of the longest way to a variable that was not computed: greater than that of all it came from.
  let depth: Int
  /// Whether no gradient is wanted.
  public let isConstant: Bool
  /// What the operation was: for those who look for mistakes in a gradient.
  let operation: Operation
  /// Why no gradient can pass here.
  let refusal: Refusal?
  /// A mark of the caller's: which parameter this is, and its how many-th value.
  package let label: Label?

  /// The kinds of operations that slips in hand-written gradients have to do with.
  enum Operation {
    case other
    /// Element by element, of one variable: the function's name.
    case elementwise(String)
    /// A matrix product. With the second factor not transposed on the way back to the first: nil where that does not fit.
    case product((NDArray) throws(ArrayError) -> NDArray?)
  }

  /// Names a parameter and counts its values.
  package struct Label: Hashable {
    package let name: String
    package let version: Int
    package init(name: String, version: Int) {
      self.name = name
      self.version = version
    }
  }

  /// An operation without a derivative here.
  package struct Refusal: Equatable, Sendable {
    package let message: String
    /// By which the caller finds the place again.
    package let site: Int
    package init(_ message: String, site: Int) {
      self.message = message
      self.site = site
    }
  }

  /// A variable that gradients may be asked for.
  public convenience init(_ value: NDArray) throws(ArrayError) {
    self.init(try value.ownFloats, [], isConstant: false)
  }

  /// A value that takes part, but that no gradient is wanted for.
  public convenience init(constant value: NDArray) throws(ArrayError) {
    self.init(try value.ownFloats, [], isConstant: true)
  }

  /// A parameter, labelled.
  package convenience init(_ value: NDArray, label: Label) throws(ArrayError) {
    self.init(try value.ownFloats, [], isConstant: false, label: label)
  }

  /// The result of an operation that gradients cannot pass: an error says so, once a gradient would have to.
  package convenience init(refusing refusal: Refusal, value: NDArray, from sources: [Variable]) throws(ArrayError) {
    let edges = sources.filter { !$0.isConstant }.map { source in
      Contribution(source: source) { (_) throws(ArrayError) in try NDArray.zeros(Array(source.value.shape)) }
    }
    self.init(try value.ownFloats, edges, isConstant: edges.isEmpty, refusal: edges.isEmpty ? nil : refusal)
  }

  init(
    _ value: NDArray, _ contributions: [Contribution], isConstant: Bool, operation: Operation = .other,
    refusal: Refusal? = nil, label: Label? = nil
  ) {
    self.value = value
    self.contributions = contributions
    self.isConstant = isConstant
    self.operation = operation
    self.refusal = refusal
    self.label = label
    depth = contributions.reduce(0) { max($0, $1.source.depth + 1) }
  }

  /// The result of an operation on `sources`; pullbacks of constants are left out.
  ///
  /// - Parameter value: A new array, which nothing else refers to, or one that nobody changes.
  convenience init(
    _ value: NDArray, operation: Operation = .other,
    _ sources: [(Variable, (NDArray) throws(ArrayError) -> NDArray)]
  ) {
    let contributions = sources.lazy.filter { !$0.0.isConstant }.map { Contribution(source: $0.0, pullback: $0.1) }
    self.init(value, Array(contributions), isConstant: contributions.isEmpty, operation: operation)
  }

  /// A long chain of variables is freed one after another: each freeing the next would overflow the stack.
  deinit {
    guard !contributions.isEmpty else { return }
    var pending = contributions
    contributions = []
    while var last = pending.popLast()?.source {
      // The only reference left is this one: what it came from is freed here, not by its own deinit.
      if isKnownUniquelyReferenced(&last) {
        pending += last.contributions
        last.contributions = []
      }
    }
  }

  /// The first variable that it was computed from.
  package var firstSource: Variable? { contributions.first?.source }

  /// The extents of the value.
  public var shape: Shape { value.shape }
}

@available(*, unavailable)
extension Variable: Sendable {}

extension NDArray {
  /// Its elements as float64 in row-major order, in an array that nothing else refers to.
  var ownFloats: NDArray {
    get throws(ArrayError) {
      dtype == .float64 ? copy() : try astype(.float64).copy()
    }
  }
}
