// Many draws from one distribution: parameters are checked and stretched to a common shape, then one number after another is drawn in
// row-major order.

extension RandomStream {
  /// Draws from a distribution; an array where a shape is asked for or a parameter is an array, otherwise one number.
  ///
  /// - Parameter size: The shape asked for.
  /// - Throws: `value` for parameters that the distribution does not have, or shapes that do not fit, in NumPy's words.
  package func draw(
    _ distribution: Distribution, _ parameters: [Operand], size: Shape?
  ) throws(ArrayError) -> Operand {
    let rules = distribution.parameters(isLegacy: isLegacy)
    let isOfArrays = parameters.contains { !$0.shape.isEmpty }
    // NumPy looks at a probability before it looks at how often.
    let order = distribution == .binomial ? [1, 0] : Array(parameters.indices)
    for place in order {
      try check(parameters[place], rules[place].name, rules[place].rule, isOfArray: isOfArrays)
    }
    if isOfArrays { return .array(try drawEach(distribution, parameters, size)) }
    func number(_ place: Int) -> Double { place < parameters.count ? parameters[place].number.double : 0 }
    let (a, b, c) = (number(0), number(1), number(2))
    guard let size else {
      return .scalar(
        distribution.isWhole ? .int(whole(distribution, a, b)) : .float(float(distribution, a, b, c)))
    }
    let result = try NDArray(allocating: distribution.isWhole ? .int64 : .float64, size)
    try Allowance.goThrough(result.count &* 8)
    if distribution.isWhole {
      for i in 0..<result.count {
        try Allowance.pass(32)
        result.ints[i] = whole(distribution, a, b)
      }
    } else {
      let most = 1 << 16
      for start in stride(from: 0, to: result.count, by: most) {
        try Allowance.pass(16 &* most)
        let count = Swift.min(most, result.count - start)
        fill(UnsafeMutableBufferPointer(start: result.doubles + start, count: count), distribution, a, b, c)
      }
    }
    return .array(result)
  }

  package var mark: UInt64 {
    switch self {
    case .legacy(let stream): stream.mark
    case .modern(let stream): stream.mark
    }
  }

  package var isLegacy: Bool { if case .legacy = self { true } else { false } }

  private func check(
    _ parameter: Operand, _ name: String, _ rule: ParameterRule, isOfArray: Bool
  ) throws(ArrayError) {
    if case .any = rule { return }
    for value in parameter.array.asDoubles {
      if let objection = rule.objection(name, value, isOfArray: isOfArray) { throw ArrayError(.value, objection) }
    }
  }

  private func drawEach(
    _ distribution: Distribution, _ parameters: [Operand], _ size: Shape?
  ) throws(ArrayError) -> NDArray {
    let shapes = (size.map { [$0] } ?? []) + parameters.map(\.shape)
    let shape = try Shape(stretching: shapes)
    if let size, size != shape {
      throw ArrayError(
        .value,
        "Output size \(size.description) is not compatible with broadcast dimensions of inputs \(shape.description).")
    }
    let result = try NDArray(allocating: distribution.isWhole ? .int64 : .float64, shape)
    try Allowance.goThrough(result.count &* 8)
    var columns: [[Double]] = []
    for parameter in parameters {
      columns.append(try parameter.array.astype(.float64).broadcast(to: Array(shape)).asDoubles)
    }
    func number(_ place: Int, _ i: Int) -> Double { place < columns.count ? columns[place][i] : 0 }
    for i in 0..<result.count {
      try Allowance.pass(32)
      let (a, b, c) = (number(0, i), number(1, i), number(2, i))
      if distribution.isWhole {
        result.ints[i] = whole(distribution, a, b)
      } else {
        result.doubles[i] = float(distribution, a, b, c)
      }
    }
    return result
  }

  private func float(_ distribution: Distribution, _ a: Double, _ b: Double, _ c: Double) -> Double {
    switch self {
    case .legacy(let stream): distribution.draw(stream, a, b, c)
    case .modern(let stream): distribution.draw(stream, a, b, c)
    }
  }

  private func whole(_ distribution: Distribution, _ a: Double, _ b: Double) -> Int {
    switch self {
    case .legacy(let stream):
      distribution.whole(stream, a, b, isLegacy: true) { stream.legacyGamma($0) }
    case .modern(let stream):
      distribution.whole(stream, a, b, isLegacy: false) { stream.standardGamma($0) }
    }
  }

  /// The usual ones each have a loop of their own.
  private func fill(
    _ target: UnsafeMutableBufferPointer<Double>, _ distribution: Distribution, _ a: Double, _ b: Double, _ c: Double
  ) {
    switch (self, distribution) {
    case (.legacy(let stream), .random): for i in target.indices { target[i] = stream.nextDouble() }
    case (.modern(let stream), .random): for i in target.indices { target[i] = stream.nextDouble() }
    case (.legacy(let stream), .standardNormal): for i in target.indices { target[i] = stream.legacyGauss() }
    case (.modern(let stream), .standardNormal): for i in target.indices { target[i] = stream.standardNormal() }
    case (.legacy(let stream), .normal): for i in target.indices { target[i] = a + b * stream.legacyGauss() }
    case (.modern(let stream), .normal): for i in target.indices { target[i] = a + b * stream.standardNormal() }
    case (.legacy(let stream), _): for i in target.indices { target[i] = distribution.draw(stream, a, b, c) }
    case (.modern(let stream), _): for i in target.indices { target[i] = distribution.draw(stream, a, b, c) }
    }
  }
}

extension Shape {
  /// The shape that all stretch to.
  ///
  /// - Throws: `value`, in the words of NumPy's broadcast objects.
  fileprivate init(stretching shapes: [Shape]) throws(ArrayError) {
    let rank = shapes.map(\.count).max() ?? 0
    var result = Shape(Array(repeating: 1, count: rank))
    for fromEnd in 1...Swift.max(rank, 1) {
      var decided: Int?
      for (place, shape) in shapes.enumerated() where fromEnd <= shape.count {
        let extent = shape[shape.count - fromEnd]
        guard extent != 1 else { continue }
        if let first = decided, shapes[first][shapes[first].count - fromEnd] != extent {
          throw ArrayError(
            .value,
            "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg \(first) with shape "
              + "\(shapes[first].description) and arg \(place) with shape \(shape.description).")
        }
        decided = decided ?? place
        result[rank - fromEnd] = extent
      }
    }
    self = result
  }
}
