// Binary functions applied to numbers and arrays: type, broadcast shape, layout of the result, then one walk over the elements.

extension NDArray {
  /// `function` of each pair of elements, with NumPy's promotion, broadcasting and memory layout of the result.
  ///
  /// A result without axes is a scalar.
  /// - Throws: `value` if the shapes do not fit together, `type` for types the function is not made for,
  ///   `value` for integers to negative powers. Integers wrap around.
  public static func apply(_ function: BinaryFunction, _ a: Operand, _ b: Operand) throws(ArrayError) -> Operand {
    let types = try function.types(a.dtype, b.dtype)
    try Allowance.goThrough(function.surcharge(b) &* max(a.shape.product, b.shape.product))
    switch (a, b) {
    case (.scalar(let left), .scalar(let right)):
      return .scalar(try apply(function, types, left, right))
    case (.array(let left), .scalar(let right)):
      let left = try left.converted(to: types.input)
      return try withCell(right, types.input) { (cell) throws(ArrayError) in
        try map(left, types.result) { (source, step, out, outStep, count) in
          BinaryRun(a: source, aStep: step, b: cell, bStep: 0, out: out, outStep: outStep, count: count)
            .run(function, types.input)
        } orThrow: {
          function.name
        }
      }
    case (.scalar(let left), .array(let right)):
      let right = try right.converted(to: types.input)
      return try withCell(left, types.input) { (cell) throws(ArrayError) in
        try map(right, types.result) { (source, step, out, outStep, count) in
          BinaryRun(a: cell, aStep: 0, b: source, bStep: step, out: out, outStep: outStep, count: count)
            .run(function, types.input)
        } orThrow: {
          function.name
        }
      }
    case (.array(let left), .array(let right)):
      return try apply(
        function, types, try left.converted(to: types.input), try right.converted(to: types.input))
    }
  }

  private static func apply(
    _ function: BinaryFunction, _ types: (input: DType, result: DType), _ a: Scalar, _ b: Scalar
  ) throws(ArrayError) -> Scalar {
    var result = Complex(0)
    let outcome = withCell(a, types.input) { left in
      withCell(b, types.input) { right in
        withUnsafeMutablePointer(to: &result) { out in
          BinaryRun(a: left, aStep: 0, b: right, bStep: 0, out: out, outStep: 0, count: 1).run(function, types.input)
        }
      }
    }
    try outcome.check(function.name)
    return withUnsafePointer(to: &result) { Scalar(reading: $0, types.result) }
  }

  private static func apply(
    _ function: BinaryFunction, _ types: (input: DType, result: DType), _ a: NDArray, _ b: NDArray
  ) throws(ArrayError) -> Operand {
    if let result = byRows(function, types, a, b) { return result.asOperand() }
    let shape = try broadcastShape(a.shape, b.shape)
    let aSteps = LoopNest.stretched(a.strides, a.shape, to: shape)
    let bSteps = LoopNest.stretched(b.strides, b.shape, to: shape)
    let rowMajor = LoopNest.rowMajorOrder(shape.count)
    let order = a.isContiguous && b.isContiguous ? rowMajor : LoopNest.order(shape.count, aSteps, bSteps)
    let result =
      order == rowMajor
      ? try NDArray(allocating: types.result, shape) : try NDArray(allocating: types.result, shape, order: order)
    let nest = LoopNest(shape: shape, order: order, aSteps, bSteps, result.strides)
    try run(function, types, a, b, into: result, nest).check(function.name)
    return result.asOperand()
  }

  private static func run(
    _ function: BinaryFunction, _ types: (input: DType, result: DType), _ a: NDArray, _ b: NDArray,
    into result: NDArray, _ nest: LoopNest
  ) -> LoopOutcome {
    var outcome = LoopOutcome.fine
    let last = nest.shape.count - 1
    let (count, aStep, bStep, outStep) = (nest.shape[last], nest.a[last], nest.b[last], nest.c[last])
    let (inputSize, outputSize) = (types.input.size, types.result.size)
    nest.forEachRun { (aOffset, bOffset, outOffset) in
      let run = BinaryRun(
        a: a.data + aOffset &* inputSize, aStep: aStep, b: b.data + bOffset &* inputSize, bStep: bStep,
        out: result.data + outOffset &* outputSize, outStep: outStep, count: count)
      let ended = run.run(function, types.input)
      if outcome == .fine { outcome = ended }
    }
    return outcome
  }

  /// The shape that both stretch to: extents from the last axis on are equal, or one of them is 1 or missing.
  public static func broadcastShape(_ a: Shape, _ b: Shape) throws(ArrayError) -> Shape {
    if a == b { return a }
    var result = a.count >= b.count ? a : b
    for fromEnd in 1...max(result.count, 1) where fromEnd <= min(a.count, b.count) {
      let (x, y) = (a[a.count - fromEnd], b[b.count - fromEnd])
      if x != y && x != 1 && y != 1 {
        throw ArrayError(
          .value, "operands could not be broadcast together with shapes \(a.compactText) \(b.compactText) ")
      }
      result[result.count - fromEnd] = x == 1 ? y : x
    }
    return result
  }

  /// `target[...] = function(target, b)`, as `target += b` does it: the elements of `target` change, also through its views.
  ///
  /// - Throws: As `apply`; and `value` if `target` would have to grow, `casting` if its type cannot hold the results.
  public static func applyInPlace(_ function: BinaryFunction, target: NDArray, _ b: Operand) throws(ArrayError) {
    guard target.isWriteable else { throw target.readOnly("output array is read-only") }
    try Allowance.goThrough(target.count)
    let types = try function.types(target.dtype, b.dtype)
    guard types.result.isSameKind(as: target.dtype) else {
      throw castingError(function.name(of: b), from: types.result.name, to: target.dtype)
    }
    let shape: Shape
    switch b {
    case .scalar: shape = target.shape
    case .array(let array):
      do {
        shape = try broadcastShape(target.shape, array.shape)
      } catch {
        // The target counts twice: as an input and as the output.
        throw ArrayError(error.kind, error.message + "\(target.shape.compactText) ")
      }
    }
    guard shape == target.shape else {
      throw ArrayError(
        .value,
        "non-broadcastable output operand with shape \(target.shape.compactText) doesn't match the broadcast shape "
          + shape.compactText)
    }
    // Floats cannot fail, so that they can be changed where they stand; integers could meet a negative power half way.
    guard types.input == .float64, types.result == .float64, target.dtype == .float64 else {
      let result = try apply(function, .array(target), b)
      return target.assignElements(of: try target.fittingValue(result))
    }
    let outcome: LoopOutcome
    switch b {
    case .scalar(let scalar):
      outcome = withCell(scalar, .float64) { cell in
        let order = LoopNest.rowMajorOrder(shape.count)
        let steps = target.strides
        let nest = LoopNest(shape: shape, order: order, steps, steps, steps)
        let last = nest.shape.count - 1
        nest.forEachRun { (offset, _, _) in
          let place = target.data + offset &* 8
          _ = BinaryRun(
            a: place, aStep: nest.a[last], b: cell, bStep: 0, out: place, outStep: nest.a[last], count: nest.shape[last]
          ).run(function, .float64)
        }
        return .fine
      }
    case .array(let array):
      var source = try array.converted(to: .float64)
      // Where both look into the same elements, what is read must not be what was just written.
      // Only an element that meets itself is safe, and then each does: not the first row, say, stretched over all.
      let isItself = source.data == target.data && source.strides == target.strides && source.shape == target.shape
      if source.sharesOwner(with: target) && !isItself {
        source = source.copy()
      }
      let sourceSteps = LoopNest.stretched(source.strides, source.shape, to: shape)
      let order = LoopNest.rowMajorOrder(shape.count)
      let nest = LoopNest(shape: shape, order: order, target.strides, sourceSteps, target.strides)
      outcome = run(function, types, target, source, into: target, nest)
    }
    try outcome.check(function.name)
  }

  package static func castingError(_ name: String, from: String, to: DType) -> ArrayError {
    ArrayError(
      .casting,
      "Cannot cast ufunc '\(name)' output from dtype('\(from)') to dtype('\(to.name)') with casting rule 'same_kind'")
  }
}

extension BinaryFunction {
  /// The types for inputs of two types.
  @inline(__always)
  func types(_ a: DType, _ b: DType) throws(ArrayError) -> (input: DType, result: DType) {
    let type = isFloatFunction ? DType.promoted(a.floatForFunctions, b.floatForFunctions) : DType.promoted(a, b)
    if isComparison, !type.isUsual || !a.isUsual || !b.isUsual { try refuseMixedSigns(a, b) }
    return try types(for: type)
  }

  /// Whether each input is taken for a float by itself.
  private var isFloatFunction: Bool {
    switch self {
    case .arctan2, .hypot, .copysign, .logaddexp: true
    default: false
    }
  }

  /// NumPy compares integers of 64 bits with and without a sign exactly; what both fit into here would round them.
  private func refuseMixedSigns(_ a: DType, _ b: DType) throws(ArrayError) {
    guard a.isInteger, b.isInteger, a == .uint64 || b == .uint64, a.kind != b.kind else { return }
    throw ArrayError(.unsupported, "np.\(name) of \(a.name) and \(b.name)")
  }
}

extension Shape {
  /// As NumPy's C code prints shapes: without blanks.
  package var compactText: String {
    count == 1 ? "(\(self[0]),)" : "(" + map(String.init).joined(separator: ",") + ")"
  }
}

extension BinaryFunction {
  /// The function that NumPy calls: it has others for some powers.
  fileprivate func name(of exponent: Operand) -> String {
    guard self == .power, case .scalar(let number) = exponent else { return name }
    return switch number.double {
    case 2: "square"
    case 0.5: "sqrt"
    case -1: "reciprocal"
    default: name
    }
  }

  /// How many additions more an element takes than an addition.
  func surcharge(_ b: Operand) -> Int {
    switch self {
    case .power:
      // A square, a root, a reciprocal are no series.
      if case .scalar(let exponent) = b, [2, 1, 0.5, -1].contains(exponent.double) { 0 } else { 24 }
    case .arctan2, .logaddexp: 24
    case .fmod, .remainder, .floorDivide, .hypot: 8
    default: 0
    }
  }
}
