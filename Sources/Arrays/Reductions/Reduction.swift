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

/// Some of an array's axes.
struct AxisSet {
  private var bits: UInt8 = 0

  init() {}
  init(all rank: Int) { bits = UInt8(truncatingIfNeeded: (1 << rank) - 1) }
  init(_ axis: Int) { insert(axis) }

  var count: Int { bits.nonzeroBitCount }
  func contains(_ axis: Int) -> Bool { bits & (1 << axis) != 0 }
  mutating func insert(_ axis: Int) { bits |= 1 << axis }
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
  /// - Throws: `axis` or `value` for axes that do not exist or come twice, `value` for the extreme of nothing.
  public func reduce(
    _ reduction: Reduction, axes: [Int]? = nil, keepDimensions: Bool = false
  ) throws(ArrayError) -> Operand {
    // As in PyUFunc_Reduce: a number has the axes 0 and -1, unless its elements are to be counted.
    if rank == 0, axes == [0] || axes == [-1], !reduction.countsElements {
      return try reduce(reduction, axes: nil, keepDimensions: keepDimensions)
    }
    if rank == 0, reduction == .argmin || reduction == .argmax, let axis = axes?.first {
      throw ArrayError(.axis, "axis \(axis) is out of bounds for array of dimension 1")
    }
    let reduced = try axes.map { (axes) throws(ArrayError) in try axisSet(axes) } ?? AxisSet(all: rank)
    switch reduction {
    case .sum: return try folded(.sum, reduced, keepDimensions, "add").asOperand()
    case .prod: return try folded(.product, reduced, keepDimensions, "multiply").asOperand()
    case .any: return try folded(.any, reduced, keepDimensions, "logical_or").asOperand()
    case .all: return try folded(.all, reduced, keepDimensions, "logical_and").asOperand()
    case .min, .max:
      try refuseEmpty(reduced, reduction)
      return try folded(
        reduction == .min ? .minimum : .maximum, reduced, keepDimensions, reduction.ufuncName
      ).asOperand()
    case .ptp:
      try refuseEmpty(reduced, reduction)
      let highest = try folded(.maximum, reduced, keepDimensions, "maximum")
      let lowest = try folded(.minimum, reduced, keepDimensions, "minimum")
      return try NDArray.apply(.subtract, highest.asOperand(), lowest.asOperand())
    case .mean: return try mean(reduced, keepDimensions).asOperand()
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

  private func axisSet(_ axes: [Int]) throws(ArrayError) -> AxisSet {
    var result = AxisSet()
    for axis in axes {
      let checked = try checkedAxis(axis)
      if result.contains(checked) { throw ArrayError(.value, "duplicate value in 'axis'") }
      result.insert(checked)
    }
    return result
  }

  /// The same over some of the elements, or with another beginning: `initial=`, `where=`, `out=`.
  ///
  /// - Parameters:
  ///   - initial: What it begins with, in the type of the result; nil for the usual.
  ///   - mask: Which elements it goes over: truth values that can be stretched to the shape; nil for all.
  ///   - target: Of the result's shape and type, where it is to hold the result, and nobody reads it meanwhile.
  /// - Precondition: It is a sum, a product, an extreme, `any` or `all`.
  package func reduce(
    _ reduction: Reduction, axes: [Int]?, keepDimensions: Bool, from initial: Scalar?, mask: NDArray?,
    into target: NDArray?
  ) throws(ArrayError) -> NDArray {
    let axes = rank == 0 && (axes == [0] || axes == [-1]) ? nil : axes
    let reduced = try axes.map { (axes) throws(ArrayError) in try axisSet(axes) } ?? AxisSet(all: rank)
    let fold: Fold =
      switch reduction {
      case .prod: .product
      case .min: .minimum
      case .max: .maximum
      case .any: .any
      case .all: .all
      default: .sum
      }
    if fold == .minimum || fold == .maximum, initial == nil {
      guard mask == nil else {
        throw ArrayError(
          .value,
          "reduction operation '\(reduction.ufuncName)' does not have an identity, so to use a where mask one has to "
            + "specify 'initial'")
      }
      try refuseEmpty(reduced, reduction)
    }
    return try folded(
      fold, reduced, keepDimensions, reduction.ufuncName, from: initial, mask: mask, into: target)
  }

  /// The shape that `reduce` leaves.
  package func reducedShape(_ axes: [Int]?, keepDimensions: Bool) throws(ArrayError) -> Shape {
    let axes = rank == 0 && (axes == [0] || axes == [-1]) ? nil : axes
    return remainingShape(
      try axes.map { (axes) throws(ArrayError) in try axisSet(axes) } ?? AxisSet(all: rank), keepDimensions)
  }

  /// The type of the result that `reduce` gives.
  package func resultType(_ reduction: Reduction) -> DType {
    switch reduction {
    case .sum, .prod: dtype.sumType
    case .any, .all: .bool
    default: dtype
    }
  }

  private func refuseEmpty(_ axes: AxisSet, _ reduction: Reduction) throws(ArrayError) {
    guard (0..<rank).contains(where: { axes.contains($0) && shape[$0] == 0 }) else { return }
    throw ArrayError(
      .value, "zero-size array to reduction operation \(reduction.ufuncName) which has no identity")
  }

  /// The shape that remains.
  func remainingShape(_ axes: AxisSet, _ keepDimensions: Bool) -> Shape {
    var result = Shape()
    for axis in 0..<rank {
      if !axes.contains(axis) { result.append(shape[axis]) } else if keepDimensions { result.append(1) }
    }
    return result
  }

  /// - Parameters:
  ///   - initial: What it begins with, in the type of the result, where that is not the usual.
  ///   - mask: Which elements it goes over: truth values that can be stretched to the shape.
  ///   - target: An array of the result's shape and type that is to hold it.
  func folded(
    _ fold: Fold, _ axes: AxisSet, _ keepDimensions: Bool, _ name: String, from initial: Scalar? = nil,
    mask: NDArray? = nil, into target: NDArray? = nil
  ) throws(ArrayError) -> NDArray {
    let type = fold.type(for: dtype)
    try Allowance.goThrough(count)
    let source = try converted(to: type)
    let resultType = fold.resultType(for: dtype)
    if mask != nil || initial != nil || target != nil {
      return try source.foldedWidely(
        fold, axes, keepDimensions, name, from: initial ?? fold.start(type), mask: mask,
        source.order(axes, keepDimensions, mask, target), into: target)
    }
    if axes.count == rank && source.isContiguous {
      var shape = Shape()
      if keepDimensions { for _ in 0..<rank { shape.append(1) } }
      let result = NDArray(uninitialized: resultType, shape: shape)
      result.assignElements(of: .scalar(fold.start(type)))
      try ReductionRun(source: source.data, step: 1, out: result.data, outStep: 0, count: source.count)
        .run(fold, type).check(name)
      return result
    }
    if rank == 2 && axes.count == 1 && source.isContiguous {
      return try source.foldedMatrix(fold, alongRows: axes.contains(1), keepDimensions, resultType, name)
    }
    return try source.foldedWidely(
      fold, axes, keepDimensions, name, from: fold.start(type), mask: nil, source.memoryOrder, into: nil)
  }

  /// The axes from the outermost to the innermost, as NumPy walks over a given result, the elements and a mask.
  private func order(_ axes: AxisSet, _ keepDimensions: Bool, _ mask: NDArray?, _ target: NDArray?) -> Shape {
    let steps = LoopNest.stretched(strides, shape, to: shape)
    let maskSteps = mask.map { LoopNest.stretched($0.strides, $0.shape, to: shape) }
    guard let target else { return LoopNest.order(rank, steps, maskSteps ?? steps) }
    return LoopNest.order(rank, target.steps(under: axes, of: shape, keepDimensions), steps, maskSteps)
  }

  /// The general machinery. Precondition: The elements are of the type that is computed in; `target` has the result's shape and type.
  private func foldedWidely(
    _ fold: Fold, _ axes: AxisSet, _ keepDimensions: Bool, _ name: String, from initial: Scalar, mask: NDArray?,
    _ order: Shape, into target: NDArray?
  ) throws(ArrayError) -> NDArray {
    let (type, resultType) = (dtype, fold.resultType(for: dtype))
    let result: NDArray
    if let target { result = target } else { result = try emptyResult(resultType, axes, keepDimensions, order).result }
    result.assignElements(of: .scalar(initial))
    let inputSteps = LoopNest.stretched(strides, shape, to: shape)
    let maskSteps = mask.map { LoopNest.stretched($0.strides, $0.shape, to: shape) }
    let steps = result.steps(under: axes, of: shape, keepDimensions)
    let loops = ReductionNest(
      LoopNest(shape: shape, order: order, inputSteps, maskSteps ?? steps, steps), hasMask: mask != nil)
    var outcome = LoopOutcome.fine
    let nest = loops.nest
    if loops.depth == 1 {
      let last = nest.shape.count - 1
      nest.forEachRun { (offset, maskOffset, outOffset) in
        let run = ReductionRun(
          source: data + offset &* type.size, step: nest.a[last], out: result.data + outOffset &* resultType.size,
          outStep: nest.c[last], count: nest.shape[last])
        let ended =
          if let mask { run.run(fold, type, where: mask.bools + maskOffset, nest.b[last]) } else { run.run(fold, type) }
        if outcome == .fine { outcome = ended }
      }
    } else {
      outcome = NDArray.foldJoined(fold, self, mask, into: result, loops)
    }
    try outcome.check(name)
    return result
  }

  /// The steps of a reduction's result along the axes of what is reduced: 0 along those that go.
  private func steps(under axes: AxisSet, of shape: Shape, _ keepDimensions: Bool) -> Shape {
    var result = Shape()
    var place = 0
    for axis in 0..<shape.count {
      let isGone = axes.contains(axis)
      result.append(isGone || shape[axis] == 1 ? 0 : strides[place])
      if !isGone || keepDimensions { place += 1 }
    }
    return result
  }

  /// The usual case without the general machinery: a row-major matrix along one of its axes.
  private func foldedMatrix(
    _ fold: Fold, alongRows: Bool, _ keepDimensions: Bool, _ resultType: DType, _ name: String
  ) throws(ArrayError) -> NDArray {
    let (rows, columns) = (shape[0], shape[1])
    let length = alongRows ? rows : columns
    let resultShape: Shape = keepDimensions ? (alongRows ? [rows, 1] : [1, columns]) : [length]
    // Without elements, the result can be larger than the array.
    let result = try NDArray(allocating: resultType, resultShape)
    result.assignElements(of: .scalar(fold.start(dtype)))
    var outcome = LoopOutcome.fine
    if !alongRows && columns == 1 {
      outcome = ReductionRun(source: data, step: 1, out: result.data, outStep: 0, count: rows).run(fold, dtype)
    } else {
      for row in 0..<rows {
        let run = ReductionRun(
          source: data + row &* columns &* dtype.size, step: 1,
          out: alongRows ? result.data + row &* resultType.size : result.data, outStep: alongRows ? 0 : 1,
          count: columns)
        let ended = run.run(fold, dtype)
        if outcome == .fine { outcome = ended }
      }
    }
    try outcome.check(name)
    return result
  }

  /// Several axes as one stretch: the elements pass through a buffer, as they do in NumPy.
  private static func foldJoined(
    _ fold: Fold, _ source: NDArray, _ mask: NDArray?, into result: NDArray, _ loops: ReductionNest
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
    let flags = mask.map { _ in NDArray(uninitialized: .bool, shape: [inner.shape.product]) }
    var outcome = LoopOutcome.fine
    nest.forEachRun(leaving: loops.depth) { (offset, maskOffset, outOffset) in
      var target = buffer.data
      var place = 0
      inner.forEachRun { (start, maskStart, _) in
        for i in 0..<inner.shape[last] {
          target.copyMemory(
            from: source.data + (offset &+ start &+ i &* inner.a[last]) &* size, byteCount: size)
          target += size
          if let flags, let mask { flags.bools[place] = mask.bools[maskOffset &+ maskStart &+ i &* inner.b[last]] }
          place += 1
        }
      }
      var done = 0
      while done < buffer.count {
        let count = Swift.min(loops.limit, buffer.count - done)
        let run = ReductionRun(
          source: buffer.data + done * size, step: 1, out: result.data + outOffset * result.dtype.size, outStep: 0,
          count: count)
        let ended =
          if let flags { run.run(fold, source.dtype, where: flags.bools + done, 1) } else {
            run.run(fold, source.dtype)
          }
        if outcome == .fine { outcome = ended }
        done += count
      }
    }
    return outcome
  }

  /// A new array for a result, laid out in memory as the input's remaining axes are, and its steps along the input's axes.
  func emptyResult(
    _ type: DType, _ axes: AxisSet, _ keepDimensions: Bool, _ order: Shape
  ) throws(ArrayError) -> (result: NDArray, steps: Shape) {
    let resultShape = remainingShape(axes, keepDimensions)
    // The result's axis for each of the input's; -1 where it has none.
    var places = Shape()
    var next = 0
    for axis in 0..<rank {
      let stays = keepDimensions || !axes.contains(axis)
      places.append(stays ? next : -1)
      next += stays ? 1 : 0
    }
    var resultOrder = Shape()
    for place in 0..<rank where places[order[place]] >= 0 { resultOrder.append(places[order[place]]) }
    if count == 0 { _ = try Shape(checking: resultShape, dtype: type) }
    let result = try NDArray(allocating: type, resultShape, order: resultOrder)
    var steps = Shape()
    for axis in 0..<rank { steps.append(axes.contains(axis) ? 0 : result.strides[places[axis]]) }
    return (result, steps)
  }
}
