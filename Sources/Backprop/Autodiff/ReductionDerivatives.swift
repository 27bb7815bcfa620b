// Sums, products, extremes and spreads along axes, and running sums and products, each beside its derivative.

import Arrays

extension Variable {
  /// One number for each position along the axes that remain, or one for all.
  ///
  /// - Parameters: as `NDArray.reduce` has them.
  /// - Throws: as `NDArray.reduce`; `unsupported` for reductions whose results carry no gradient (`any`, `all`, `argmin`, `argmax`).
  public func reduce(
    _ reduction: Reduction, axes: [Int]? = nil, keepDimensions: Bool = false
  ) throws(ArrayError) -> Variable {
    let result = try value.reduce(reduction, axes: axes, keepDimensions: keepDimensions).array
    return try recorded(reduction, axes: axes, value: result)
  }

  public func sum(axes: [Int]? = nil, keepDimensions: Bool = false) throws(ArrayError) -> Variable {
    try reduce(.sum, axes: axes, keepDimensions: keepDimensions)
  }

  public func mean(axes: [Int]? = nil, keepDimensions: Bool = false) throws(ArrayError) -> Variable {
    try reduce(.mean, axes: axes, keepDimensions: keepDimensions)
  }

  /// The same as `reduce`, with the result given.
  package func recorded(_ reduction: Reduction, axes: [Int]?, value y: NDArray) throws(ArrayError) -> Variable {
    let lines = try Lines(of: value, along: axes)
    let x = value
    let pullback: (NDArray) throws(ArrayError) -> NDArray
    switch reduction {
    case .sum: pullback = { (g) throws(ArrayError) in try lines.spread(g) }
    case .mean: pullback = { (g) throws(ArrayError) in try lines.spread(g * (1 / Double(lines.length))) }
    case .var(let ddof):
      pullback = { (g) throws(ArrayError) in
        try lines.spread(g * (2 / (Double(lines.length) - ddof))) * (x - lines.spread(lines.means()))
      }
    case .std(let ddof):
      pullback = { (g) throws(ArrayError) in
        // 0 where all elements are equal.
        let scaled = try (g / y).zeroed(where: y.equals(0)) * (1 / (Double(lines.length) - ddof))
        return try lines.spread(scaled) * (x - lines.spread(lines.means()))
      }
    case .prod: pullback = { (g) throws(ArrayError) in try lines.filled(g, by: Lines.otherFactors) }
    case .max: pullback = { (g) throws(ArrayError) in try lines.filled(g) { Lines.shares(of: $0, $0.max()) } }
    case .min: pullback = { (g) throws(ArrayError) in try lines.filled(g) { Lines.shares(of: $0, $0.min()) } }
    case .ptp:
      pullback = { (g) throws(ArrayError) in
        try lines.filled(g) { line in
          zip(Lines.shares(of: line, line.max()), Lines.shares(of: line, line.min())).map { $0 - $1 }
        }
      }
    case .median: pullback = { (g) throws(ArrayError) in try lines.filled(g, by: Lines.middle) }
    case .any, .all, .argmin, .argmax:
      throw ArrayError(.unsupported, "the derivative of a reduction whose results carry no gradient")
    }
    return Variable(y, [(self, pullback)])
  }

  /// A sum, a product or an extreme of some elements, or with another beginning (`where=`, `initial=`).
  package func recorded(
    _ reduction: Reduction, axes: [Int]?, from initial: Variable?, where mask: NDArray?, value y: NDArray
  ) throws(ArrayError) -> Variable {
    let (neutral, function): (Double, BinaryFunction) =
      switch reduction {
      case .prod: (1, .multiply)
      case .min: (.infinity, .minimum)
      case .max: (-.infinity, .maximum)
      default: (0, .add)
      }
    let shape = Array(y.shape)
    let isExtreme = reduction == .min || reduction == .max
    if let initial, isExtreme, value.count == 0 { return try initial.broadcast(to: shape) }
    var x = self
    if let mask {
      x = try .select(mask.broadcast(to: Array(value.shape)), self, Variable(constant: NDArray(.float(neutral))))
    }
    let rest = try x.reduce(reduction, axes: axes)
    guard let initial else { return try Variable(y.reshaped(Array(rest.shape)), [(rest, { $0 })]).reshaped(shape) }
    return try Variable.recorded(function, rest, initial, value: y.reshaped(Array(rest.shape))).reshaped(shape)
  }

  /// `np.cumsum`: along one axis, or over all elements in row-major order.
  public func cumulativeSum(axis: Int? = nil) throws(ArrayError) -> Variable {
    let lines = try Lines(of: value, along: axis.map { [$0] })
    return Variable(
      try value.cumulativeSum(axis: axis),
      [
        (
          self,
          { (g) throws(ArrayError) in
            try lines.transformed(g) { (g, _) in
              var total = 0.0
              return Array(
                g.reversed().map { part in
                  total += part
                  return total
                }.reversed())
            }
          }
        )
      ])
  }

  /// `np.cumprod`: along one axis, or over all elements in row-major order.
  public func cumulativeProduct(axis: Int? = nil) throws(ArrayError) -> Variable {
    let lines = try Lines(of: value, along: axis.map { [$0] })
    return Variable(
      try value.cumulativeProduct(axis: axis),
      [(self, { (g) throws(ArrayError) in try lines.transformed(g, by: Lines.runningProductGradient) })])
  }
}

extension Reduction {
  /// Whether results carry a gradient: places and truth values do not.
  public var isDifferentiable: Bool {
    switch self {
    case .any, .all, .argmin, .argmax: false
    default: true
    }
  }
}

/// An array's elements in lines along the axes that a reduction goes over, one line for each of its results.
struct Lines {
  private let shape: Shape
  /// The axes that remain, then those that go.
  private let order: [Int]
  private let keptShape: [Int]
  private let movedShape: [Int]
  /// Elements in a line.
  let length: Int
  private let elements: [Double]
  private let keepingShape: [Int]

  init(of array: NDArray, along axes: [Int]?) throws(ArrayError) {
    shape = array.shape
    // A number has the axes 0 and -1.
    let gone =
      array.rank == 0
      ? []
      : try axes?.map { (axis) throws(ArrayError) in try array.axisFromStart(axis) }.sorted() ?? Array(0..<array.rank)
    let kept = (0..<array.rank).filter { !gone.contains($0) }
    order = kept + gone
    keptShape = kept.map { array.shape[$0] }
    movedShape = order.map { array.shape[$0] }
    keepingShape = array.shape.indices.map { gone.contains($0) ? 1 : array.shape[$0] }
    length = gone.reduce(1) { $0 * array.shape[$1] }
    elements = try array.transposed(order).asDoubles
  }

  /// A result's gradient for each element of its line; the reduced axes may have stayed or gone.
  func spread(_ g: NDArray) throws(ArrayError) -> NDArray {
    try g.reshaped(keepingShape).broadcast(to: Array(shape))
  }

  /// The means of the lines.
  func means() throws(ArrayError) -> NDArray {
    let means = (0..<keptShape.reduce(1, *)).map { line in
      elements[(line * length)..<((line + 1) * length)].reduce(0, +) / Double(length)
    }
    return try NDArray(means, shape: Shape(keptShape))
  }

  /// The gradient of each element: its result's gradient times what `weights` says for the line.
  func filled(_ g: NDArray, by weights: ([Double]) -> [Double]) throws(ArrayError) -> NDArray {
    let g = g.asDoubles
    var result: [Double] = []
    result.reserveCapacity(elements.count)
    for (line, part) in g.enumerated() {
      result += weights(Array(elements[(line * length)..<((line + 1) * length)])).map { $0 * part }
    }
    return try moved(back: result)
  }

  /// The gradient of each element of a line from the gradients of as many results, and the line.
  func transformed(_ g: NDArray, by body: ([Double], [Double]) -> [Double]) throws(ArrayError) -> NDArray {
    let g = try g.reshaped(Array(shape)).transposed(order).asDoubles
    var result: [Double] = []
    result.reserveCapacity(elements.count)
    for start in stride(from: 0, to: elements.count, by: max(length, 1)) {
      result += body(Array(g[start..<(start + length)]), Array(elements[start..<(start + length)]))
    }
    return try moved(back: result)
  }

  /// The places (in row-major order) of the elements that stand one after another in the line with these indices.
  func places(of indices: NDArray) throws(ArrayError) -> NDArray {
    let numbers = try NDArray.arange(.int(0), .int(elements.count), .int(1)).reshaped(Array(shape)).transposed(order)
    let flat = numbers.asInts ?? []
    let indices = try indices.reshaped(Array(shape)).transposed(order).asInts ?? []
    let result = indices.indices.map { flat[$0 - $0 % max(length, 1) + indices[$0]] }
    return try moved(back: NDArray(result))
  }

  private func moved(back result: [Double]) throws(ArrayError) -> NDArray { try moved(back: NDArray(result)) }

  private func moved(back result: NDArray) throws(ArrayError) -> NDArray {
    var back = Array(repeating: 0, count: order.count)
    for (place, axis) in order.enumerated() { back[axis] = place }
    return try result.reshaped(movedShape).transposed(back)
  }

  /// The product of all other elements, for each: right beside zeros, too.
  static func otherFactors(_ line: [Double]) -> [Double] {
    var result = Array(repeating: 1.0, count: line.count)
    var product = 1.0
    for index in line.indices {
      result[index] = product
      product *= line[index]
    }
    product = 1
    for index in line.indices.reversed() {
      result[index] *= product
      product *= line[index]
    }
    return result
  }

  /// Equal extremes share evenly.
  static func shares(of line: [Double], _ extreme: Double?) -> [Double] {
    let count = line.count { $0 == extreme }
    return line.map { $0 == extreme ? 1 / Double(count) : 0 }
  }

  /// The middle element, or half for each of the two; elements that equal it share evenly.
  static func middle(_ line: [Double]) -> [Double] {
    let sorted = line.sorted()
    guard !sorted.isEmpty else { return [] }
    let upper = shares(of: line, sorted[sorted.count / 2])
    guard sorted.count % 2 == 0 else { return upper }
    return zip(upper, shares(of: line, sorted[sorted.count / 2 - 1])).map { ($0 + $1) / 2 }
  }

  /// Of y_j = x_0 ⋯ x_j: the sum over j ≥ i of g_j times the product of the other factors.
  static func runningProductGradient(_ g: [Double], _ line: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: line.count)
    var before = 1.0
    for i in line.indices {
      var product = before
      for j in i..<line.count {
        if j > i { product *= line[j] }
        if product == 0 { break }
        result[i] += g[j] * product
      }
      before *= line[i]
    }
    return result
  }
}
