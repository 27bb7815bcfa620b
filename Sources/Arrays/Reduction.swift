// Sums, means, extremes and the like, along one axis, several, or all of them.

/// A function that makes one number out of many.
public enum Reduction: Equatable, Sendable {
  case sum, prod, min, max, any, all, mean, ptp, median
  /// With the number that is subtracted from the count in the divisor.
  case `var`(ddof: Double)
  case std(ddof: Double)
  /// The place of the first extreme element; along one axis, or in the flattened array.
  case argmin, argmax

  /// As NumPy's messages name the underlying ufunc.
  var ufuncName: String {
    switch self {
    case .sum, .mean, .var, .std, .median: "add"
    case .prod: "multiply"
    case .min: "minimum"
    case .max, .ptp: "maximum"
    case .any: "logical_or"
    case .all: "logical_and"
    case .argmin: "argmin"
    case .argmax: "argmax"
    }
  }
}

extension Reduction {
  fileprivate var countsElements: Bool {
    switch self {
    case .mean, .var, .std, .median: true
    default: false
    }
  }
}

extension NDArray {
  /// One number for each position along the axes that remain, or one for all.
  ///
  /// Sums are taken in NumPy's order (pairwise along the innermost axis in memory, one after another along others) and so agree
  /// with it to the last digit; mean, variance and standard deviation are built on them as in numpy/_core/_methods.py.
  /// - Parameters:
  ///   - axes: The axes to reduce, negative ones counted from the last; all of them if nil.
  ///   - keepDimensions: Whether reduced axes stay, with extent 1.
  /// - Throws: `axis` or `value` for axes that do not exist or come twice, `value` for the extreme of nothing, `overflow`
  ///   where a sum of integers needs more than 64 bits.
  public func reduce(
    _ reduction: Reduction, axes: [Int]? = nil, keepDimensions: Bool = false
  ) throws(ArrayError) -> Operand {
    // As in PyUFunc_Reduce: a number has the axes 0 and -1, unless its elements are to be counted.
    if rank == 0, axes == [0] || axes == [-1], !reduction.countsElements {
      return try reduce(reduction, axes: nil, keepDimensions: keepDimensions)
    }
    let reduced = try axes.map { (axes) throws(ArrayError) in try checkedAxes(axes) } ?? Array(0..<rank)
    switch reduction {
    case .sum: return try folded(.sum, reduced, keepDimensions, "add").asOperand
    case .prod: return try folded(.product, reduced, keepDimensions, "multiply").asOperand
    case .any: return try folded(.any, reduced, keepDimensions, "logical_or").asOperand
    case .all: return try folded(.all, reduced, keepDimensions, "logical_and").asOperand
    case .min, .max:
      try refuseEmpty(reduced, reduction)
      return try folded(
        reduction == .min ? .minimum : .maximum, reduced, keepDimensions, reduction.ufuncName
      ).asOperand
    case .ptp:
      try refuseEmpty(reduced, reduction)
      let highest = try folded(.maximum, reduced, keepDimensions, "maximum")
      let lowest = try folded(.minimum, reduced, keepDimensions, "minimum")
      return try NDArray.apply(.subtract, highest.asOperand, lowest.asOperand)
    case .mean: return try mean(reduced, keepDimensions).asOperand
    case .var(let ddof): return try variance(reduced, keepDimensions, ddof)
    case .std(let ddof): return try NDArray.apply(.sqrt, try variance(reduced, keepDimensions, ddof))
    case .median: return try median(reduced, keepDimensions)
    case .argmin, .argmax: return try extremePlace(reduction, axes, keepDimensions)
    }
  }

  /// The axes counted from 0, in ascending order, each at most once.
  func checkedAxes(_ axes: [Int]) throws(ArrayError) -> [Int] {
    var result: [Int] = []
    for axis in axes {
      let checked = try checkedAxis(axis)
      if result.contains(checked) { throw ArrayError(.value, "duplicate value in 'axis'") }
      result.append(checked)
    }
    return result.sorted()
  }

  /// The axis counted from 0.
  func checkedAxis(_ axis: Int) throws(ArrayError) -> Int {
    guard axis >= -rank && axis < rank else {
      throw ArrayError(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return axis < 0 ? axis + rank : axis
  }

  private func refuseEmpty(_ axes: [Int], _ reduction: Reduction) throws(ArrayError) {
    guard axes.contains(where: { shape[$0] == 0 }) else { return }
    throw ArrayError(
      .value, "zero-size array to reduction operation \(reduction.ufuncName) which has no identity")
  }

  /// The shape that remains.
  private func remainingShape(_ axes: [Int], _ keepDimensions: Bool) -> Shape {
    var result = Shape()
    for axis in 0..<rank {
      if !axes.contains(axis) { result.append(shape[axis]) } else if keepDimensions { result.append(1) }
    }
    return result
  }

  func folded(_ fold: Fold, _ axes: [Int], _ keepDimensions: Bool, _ name: String) throws(ArrayError) -> NDArray {
    let type = fold.type(for: dtype)
    let source = try converted(to: type)
    let resultType = fold.resultType(for: dtype)
    if axes.count == rank && source.isContiguous {
      var shape = Shape()
      if keepDimensions { for _ in 0..<rank { shape.append(1) } }
      let result = NDArray(uninitialized: resultType, shape: shape)
      result.assignElements(of: .scalar(fold.start(type)))
      try ReductionRun(source: source.data, step: 1, out: result.data, outStep: 0, count: source.count)
        .run(fold, type).check(name)
      return result
    }
    let order = source.memoryOrder
    let (result, steps) = source.emptyResult(resultType, axes, keepDimensions, order)
    result.assignElements(of: .scalar(fold.start(type)))
    let inputSteps = LoopNest.stretched(source.strides, shape, to: shape)
    let loops = ReductionNest(LoopNest(shape: shape, order: order, inputSteps, steps, steps))
    var outcome = LoopOutcome.fine
    let nest = loops.nest
    if loops.depth == 1 {
      let last = nest.shape.count - 1
      nest.forEachRun { (offset, _, outOffset) in
        let run = ReductionRun(
          source: source.data + offset &* type.size, step: nest.a[last],
          out: result.data + outOffset &* resultType.size, outStep: nest.c[last], count: nest.shape[last])
        let ended = run.run(fold, type)
        if outcome == .fine { outcome = ended }
      }
    } else {
      outcome = NDArray.foldJoined(fold, source, into: result, loops)
    }
    try outcome.check(name)
    return result
  }

  /// Several axes as one stretch: the elements pass through a buffer, as they do in NumPy.
  private static func foldJoined(
    _ fold: Fold, _ source: NDArray, into result: NDArray, _ loops: ReductionNest
  ) -> LoopOutcome {
    let nest = loops.nest
    var inner = nest
    inner.shape = Shape(nest.shape.suffix(loops.depth))
    inner.a = Shape(nest.a.suffix(loops.depth))
    inner.b = Shape(nest.b.suffix(loops.depth))
    inner.c = Shape(nest.c.suffix(loops.depth))
    let last = inner.shape.count - 1
    let size = source.dtype.size
    let buffer = NDArray(uninitialized: source.dtype, shape: [inner.shape.product])
    var outcome = LoopOutcome.fine
    nest.forEachRun(leaving: loops.depth) { (offset, _, outOffset) in
      var target = buffer.data
      inner.forEachRun { (start, _, _) in
        for i in 0..<inner.shape[last] {
          target.copyMemory(
            from: source.data + (offset &+ start &+ i &* inner.a[last]) &* size, byteCount: size)
          target += size
        }
      }
      var done = 0
      while done < buffer.count {
        let count = Swift.min(loops.limit, buffer.count - done)
        let run = ReductionRun(
          source: buffer.data + done * size, step: 1, out: result.data + outOffset * result.dtype.size, outStep: 0,
          count: count)
        let ended = run.run(fold, source.dtype)
        if outcome == .fine { outcome = ended }
        done += count
      }
    }
    return outcome
  }

  /// A new array for a result, laid out in memory as the input's remaining axes are, and its steps along the input's axes.
  private func emptyResult(
    _ type: DType, _ axes: [Int], _ keepDimensions: Bool, _ order: Shape
  ) -> (result: NDArray, steps: Shape) {
    let resultShape = remainingShape(axes, keepDimensions)
    // The result's axis for each of the input's; nil where it has none.
    var places: [Int?] = []
    var next = 0
    for axis in 0..<rank {
      let stays = keepDimensions || !axes.contains(axis)
      places.append(stays ? next : nil)
      next += stays ? 1 : 0
    }
    var resultOrder = Shape()
    for place in 0..<rank { if let axis = places[order[place]] { resultOrder.append(axis) } }
    let result = NDArray(uninitialized: type, shape: resultShape, order: resultOrder)
    var steps = Shape()
    for axis in 0..<rank {
      if let place = places[axis], !axes.contains(axis) { steps.append(result.strides[place]) } else { steps.append(0) }
    }
    return (result, steps)
  }

  private func count(along axes: [Int]) -> Int { axes.reduce(1) { $0 * shape[$1] } }

  private func mean(_ axes: [Int], _ keepDimensions: Bool) throws(ArrayError) -> NDArray {
    let sum = try converted(to: .float64).folded(.sum, axes, keepDimensions, "add")
    try NDArray.applyInPlace(.divide, target: sum, .scalar(.float(Double(count(along: axes)))))
    return sum
  }

  private func variance(_ axes: [Int], _ keepDimensions: Bool, _ ddof: Double) throws(ArrayError) -> Operand {
    let mean = try mean(axes, true)
    let deviations = try NDArray.apply(.subtract, .array(self), .array(mean)).array
    try NDArray.applyInPlace(.multiply, target: deviations, .array(deviations))
    let sum = try deviations.folded(.sum, axes, keepDimensions, "add").asOperand
    let divisor = Swift.max(Double(count(along: axes)) - ddof, 0)
    return try NDArray.apply(.divide, sum, .scalar(.float(divisor)))
  }

  /// The mean of the one or two middle elements; nan where there is one.
  private func median(_ axes: [Int], _ keepDimensions: Bool) throws(ArrayError) -> Operand {
    let source = try converted(to: .float64)
    let (result, steps) = source.emptyResult(
      .float64, axes, keepDimensions, LoopNest.rowMajorOrder(rank))
    let inputSteps = LoopNest.stretched(source.strides, shape, to: shape)
    var kept = LoopNest.rowMajorOrder(rank)
    kept = Shape(kept.filter { !axes.contains($0) } + axes)
    var reducedSteps = Shape()
    var reducedShape = Shape()
    for axis in axes {
      reducedSteps.append(inputSteps[axis])
      reducedShape.append(shape[axis])
    }
    var outerShape = Shape()
    var (outerSteps, outSteps) = (Shape(), Shape())
    for axis in kept where !axes.contains(axis) {
      outerShape.append(shape[axis])
      outerSteps.append(inputSteps[axis])
      outSteps.append(steps[axis])
    }
    let outer = LoopNest(
      shape: outerShape, order: LoopNest.rowMajorOrder(outerShape.count), outerSteps, outerSteps, outSteps)
    let inner = LoopNest(
      shape: reducedShape, order: LoopNest.rowMajorOrder(reducedShape.count), reducedSteps, reducedSteps, reducedSteps)
    outer.forEachRun(leaving: 0) { (offset, _, outOffset) in
      var line: [Double] = []
      inner.forEachRun(leaving: 0) { (start, _, _) in line.append(source.doubles[offset + start]) }
      result.doubles[outOffset] = NDArray.median(of: &line)
    }
    // Unlike the other reductions, it leaves an array without axes one where axes are to be kept.
    return keepDimensions ? .array(result) : result.asOperand
  }

  private static func median(of line: inout [Double]) -> Double {
    if line.isEmpty || line.contains(where: \.isNaN) { return .nan }
    line.sort()
    let middle = line.count / 2
    return line.count % 2 == 1 ? 0 + line[middle] : (line[middle - 1] + line[middle]) / 2
  }

  private func extremePlace(
    _ reduction: Reduction, _ axes: [Int]?, _ keepDimensions: Bool
  ) throws(ArrayError) -> Operand {
    guard let axes else {
      if count == 0 {
        throw ArrayError(.value, "attempt to get \(reduction.ufuncName) of an empty sequence")
      }
      let flat = asRowMajor(dtype)
      let place = flat.extremePlace(reduction, from: 0, step: 1, count: count)
      guard keepDimensions else { return .scalar(.int(place)) }
      return try NDArray.full(remainingShape(Array(0..<rank), true), .int(place)).asOperand
    }
    guard axes.count == 1 else {
      throw ArrayError(.unsupported, "np.\(reduction.ufuncName) along \(axes.count) axes")
    }
    let axis = try checkedAxis(axes[0])
    if shape[axis] == 0 {
      throw ArrayError(.value, "attempt to get \(reduction.ufuncName) of an empty sequence")
    }
    let (result, steps) = emptyResult(.int64, [axis], keepDimensions, LoopNest.rowMajorOrder(rank))
    var outerShape = shape
    outerShape[axis] = 1
    let nest = LoopNest(
      shape: outerShape, order: LoopNest.rowMajorOrder(rank), strides, strides, steps)
    if result.count > 0 {
      nest.forEachRun(leaving: 0) { (offset, _, outOffset) in
        result.ints[outOffset] = extremePlace(reduction, from: offset, step: strides[axis], count: shape[axis])
      }
    }
    return result.asOperand
  }

  /// The place of the first extreme among `count` elements; the first nan counts as one.
  private func extremePlace(_ reduction: Reduction, from start: Int, step: Int, count: Int) -> Int {
    var best = 0
    let isMaximum = reduction == .argmax
    switch dtype {
    case .float64:
      for i in 0..<count {
        let (x, y) = (doubles[start + i * step], doubles[start + best * step])
        if y.isNaN { break }
        if x.isNaN || (isMaximum ? x > y : x < y) { best = i }
      }
    case .int64:
      for i in 0..<count {
        let (x, y) = (ints[start + i * step], ints[start + best * step])
        if isMaximum ? x > y : x < y { best = i }
      }
    case .bool:
      for i in 0..<count where bools[start + i * step] == isMaximum && bools[start + best * step] != isMaximum {
        best = i
      }
    }
    return best
  }
}
