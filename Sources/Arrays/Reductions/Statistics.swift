// Reductions that are built on others or that no ufunc stands behind: mean, variance, median, the places of extremes.

extension NDArray {
  private func count(along axes: AxisSet) -> Int {
    var result = 1
    for axis in 0..<rank where axes.contains(axis) { result *= shape[axis] }
    return result
  }

  func mean(_ axes: AxisSet, _ keepDimensions: Bool) throws(ArrayError) -> NDArray {
    let type = dtype == .float16 ? .float32 : dtype.isFloat || dtype.isComplex ? dtype : .float64
    if dtype == .float16, count > 8192 {
      // NumPy converts so many at a time, and adds up the parts' sums.
      throw ArrayError(.unsupported, "the mean of more than 8192 elements of type float16")
    }
    let sum = try converted(to: type).folded(.sum, axes, keepDimensions, "add")
    let count = Double(count(along: axes))
    if dtype == .float16, sum.rank == 0 { return NDArray(try Scalar.float(sum[at: 0] / count).converted(to: dtype)) }
    try sum.divide(by: count)
    return try sum.converted(to: dtype == .float16 ? dtype : type)
  }

  /// `a /= count`. NumPy's count is an int64: beside a smaller float the quotient is that of float64, rounded.
  private func divide(by count: Double) throws(ArrayError) {
    guard dtype != .float64, !dtype.isComplex else {
      return try NDArray.applyInPlace(.divide, target: self, .scalar(.float(count)))
    }
    let quotient = try NDArray.apply(.divide, .array(try astype(.float64)), .scalar(.float(count)))
    assignElements(of: try fittingValue(quotient))
  }

  func variance(_ axes: AxisSet, _ keepDimensions: Bool, _ ddof: Double) throws(ArrayError) -> Operand {
    let mean: NDArray
    if dtype == .float16 {
      mean = try folded(.sum, axes, true, "add")
      try mean.divide(by: Double(count(along: axes)))
    } else {
      mean = try self.mean(axes, true)
    }
    var deviations = try NDArray.apply(.subtract, .array(self), .array(mean)).array
    if dtype.isComplex {
      // Squares of lengths, in the places of the real parts.
      let (real, imaginary) = (deviations.realPart, deviations.imaginaryPart)
      try NDArray.applyInPlace(.multiply, target: real, .array(real))
      try NDArray.applyInPlace(.multiply, target: imaginary, .array(imaginary))
      try NDArray.applyInPlace(.add, target: real, .array(imaginary))
      deviations = real
    } else {
      try NDArray.applyInPlace(.multiply, target: deviations, .array(deviations))
    }
    let sum = try deviations.folded(.sum, axes, keepDimensions, "add").asOperand()
    let divisor = Swift.max(Double(count(along: axes)) - ddof, 0)
    if deviations.dtype != .float64 {
      let result = sum.array
      try result.divide(by: divisor)
      return result.asOperand()
    }
    return try NDArray.apply(.divide, sum, .scalar(.float(divisor)))
  }

  /// The mean of the one or two middle elements; nan where there is one.
  func median(_ axes: AxisSet, _ keepDimensions: Bool) throws(ArrayError) -> Operand {
    if dtype.isComplex { throw ArrayError(.unsupported, "the median of complex numbers") }
    // Each line is sorted.
    try Allowance.goThrough(count &* 8 &* (Int.bitWidth - count.leadingZeroBitCount))
    let source = try converted(to: .float64)
    let (result, steps) = try source.emptyResult(
      .float64, axes, keepDimensions, LoopNest.rowMajorOrder(rank))
    let inputSteps = LoopNest.stretched(source.strides, shape, to: shape)
    var reducedSteps = Shape()
    var reducedShape = Shape()
    for axis in 0..<rank where axes.contains(axis) {
      reducedSteps.append(inputSteps[axis])
      reducedShape.append(shape[axis])
    }
    var outerShape = Shape()
    var (outerSteps, outSteps) = (Shape(), Shape())
    for axis in 0..<rank where !axes.contains(axis) {
      outerShape.append(shape[axis])
      outerSteps.append(inputSteps[axis])
      outSteps.append(steps[axis])
    }
    let outer = LoopNest(
      shape: outerShape, order: LoopNest.rowMajorOrder(outerShape.count), outerSteps, outerSteps, outSteps)
    let inner = LoopNest(
      shape: reducedShape, order: LoopNest.rowMajorOrder(reducedShape.count), reducedSteps, reducedSteps, reducedSteps)
    try outer.forEachRun(leaving: 0) { (offset, _, outOffset) throws(ArrayError) in
      var line: [Double] = []
      inner.forEachRun(leaving: 0) { (start, _, _) in line.append(source.doubles[offset + start]) }
      result.doubles[outOffset] = try NDArray.median(of: &line)
    }
    // Unlike the other reductions, it leaves an array without axes one where axes are to be kept.
    let typed = dtype.isFloat ? try result.converted(to: dtype) : result
    return keepDimensions ? .array(typed) : typed.asOperand()
  }

  private static func median(of line: inout [Double]) throws(ArrayError) -> Double {
    if line.isEmpty || line.contains(where: \.isNaN) { return .nan }
    try Allowance.pass(16 &* line.count)
    // Keys know nothing of the sign of a zero.
    if line.count < 1 << 16 || line.contains(where: { $0 == 0 }) {
      line.sort()
    } else {
      try Allowance.checkRoom(16 &* line.count)
      var keys = line.map { RadixOrder.key($0) }
      try RadixOrder.sort(&keys)
      for i in line.indices { line[i] = RadixOrder.number(keys[i]) }
    }
    let middle = line.count / 2
    return line.count % 2 == 1 ? 0 + line[middle] : (line[middle - 1] + line[middle]) / 2
  }

  func extremePlace(
    _ reduction: Reduction, _ axes: [Int]?, _ keepDimensions: Bool
  ) throws(ArrayError) -> Operand {
    if !dtype.isUsual && !dtype.isComplex { return try comparable().extremePlace(reduction, axes, keepDimensions) }
    guard let axes else {
      if count == 0 {
        throw ArrayError(.value, "attempt to get \(reduction.ufuncName) of an empty sequence")
      }
      let flat = asRowMajor(dtype)
      let place = flat.extremePlace(reduction, from: 0, step: 1, count: count)
      guard keepDimensions else { return .scalar(.int(place)) }
      return try NDArray.full(remainingShape(AxisSet(all: rank), true), .int(place)).asOperand()
    }
    guard axes.count == 1 else {
      throw ArrayError(.unsupported, "np.\(reduction.ufuncName) along \(axes.count) axes")
    }
    let axis = try checkedAxis(axes[0])
    if shape[axis] == 0 {
      throw ArrayError(.value, "attempt to get \(reduction.ufuncName) of an empty sequence")
    }
    let (result, steps) = try emptyResult(.int64, AxisSet(axis), keepDimensions, LoopNest.rowMajorOrder(rank))
    var outerShape = shape
    outerShape[axis] = 1
    let nest = LoopNest(
      shape: outerShape, order: LoopNest.rowMajorOrder(rank), strides, strides, steps)
    if result.count > 0 {
      nest.forEachRun(leaving: 0) { (offset, _, outOffset) in
        result.ints[outOffset] = extremePlace(reduction, from: offset, step: strides[axis], count: shape[axis])
      }
    }
    return result.asOperand()
  }

  /// The elements as ones of the usual types that are in the same order.
  private func comparable() throws(ArrayError) -> NDArray {
    guard dtype == .uint64 else { return try astype(dtype.isFloat ? .float64 : .int64) }
    // What is counted from 2⁶³ on has a sign.
    return try NDArray.apply(.bitXor, .array(try astype(.int64)), .scalar(.int(.min))).array
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
    case .complex128:
      let numbers = data.assumingMemoryBound(to: Complex.self)
      for i in 0..<count {
        let (x, y) = (numbers[start + i * step], numbers[start + best * step])
        if y.isNaN { break }
        if x.isNaN || !(isMaximum ? Complex.isLessOrEqual(x, y) : Complex.isLessOrEqual(y, x)) { best = i }
      }
    default: preconditionFailure("compared as one of the usual types")
    }
    return best
  }
}
