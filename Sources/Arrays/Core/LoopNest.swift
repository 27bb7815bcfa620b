// The walk over the elements of up to three operands at once: which axis is innermost, which axes can be walked as one.
// NumPy's nditer does the same, and the order it picks decides the last digit of a sum and the layout of a result.

/// Nested loops over the elements of two or three operands, outermost first.
struct LoopNest {
  var shape: Shape
  var a: Shape
  var b: Shape
  var c: Shape

  /// An axis order, outermost in memory first: by falling size of the steps, row-major where that leaves a choice
  /// (`npyiter_find_best_axis_ordering` in numpy/_core/src/multiarray/nditer_constr.c).
  static func order(_ rank: Int, _ a: Shape, _ b: Shape, _ c: Shape? = nil) -> Shape {
    // `order[0]` is the innermost while sorting, as in NumPy.
    var order = Shape()
    for axis in stride(from: rank - 1, through: 0, by: -1) { order.append(axis) }
    var place = 1
    while place < rank {
      let axis = order[place]
      var target = place
      var inner = place - 1
      while inner >= 0 {
        let other = order[inner]
        // The first operand that moves along both axes decides, unless a later one is for row-major order.
        var verdict: Bool? = compare(a[axis], a[other])
        if let second = compare(b[axis], b[other]) { verdict = verdict == nil ? second : verdict == true && second }
        if let c, let third = compare(c[axis], c[other]) { verdict = verdict == nil ? third : verdict == true && third }
        if let shouldSwap = verdict {
          if !shouldSwap { break }
          target = inner
        }
        inner -= 1
      }
      if target != place {
        for index in stride(from: place, to: target, by: -1) { order[index] = order[index - 1] }
        order[target] = axis
      }
      place += 1
    }
    var result = Shape()
    for index in stride(from: rank - 1, through: 0, by: -1) { result.append(order[index]) }
    return result
  }

  static func rowMajorOrder(_ rank: Int) -> Shape {
    var order = Shape()
    for axis in 0..<rank { order.append(axis) }
    return order
  }

  /// Whether an axis with steps `mine` belongs inside of one with steps `theirs`; nil where that cannot be said.
  private static func compare(_ mine: Int, _ theirs: Int) -> Bool? {
    mine == 0 || theirs == 0 ? nil : theirs.magnitude > mine.magnitude
  }

  /// The steps (in elements) of an array of shape `from` that is stretched to `shape`: 0 along stretched axes.
  static func stretched(_ strides: Shape, _ from: Shape, to shape: Shape) -> Shape {
    var result = shape
    let lead = shape.count - from.count
    for axis in 0..<shape.count {
      result[axis] = axis < lead || from[axis - lead] == 1 ? 0 : strides[axis - lead]
    }
    return result
  }

  /// The loops in the order given, without axes of extent 1, neighbours joined where one step size serves both.
  init(shape: Shape, order: Shape, _ a: Shape, _ b: Shape, _ c: Shape) {
    self.shape = Shape()
    self.a = Shape()
    self.b = Shape()
    self.c = Shape()
    for place in 0..<order.count {
      let axis = order[place]
      let extent = shape[axis]
      if extent == 1 { continue }
      let last = self.shape.count - 1
      if last >= 0 && self.a[last] == a[axis] * extent && self.b[last] == b[axis] * extent
        && self.c[last] == c[axis] * extent
      {
        self.shape[last] *= extent
        self.a[last] = a[axis]
        self.b[last] = b[axis]
        self.c[last] = c[axis]
      } else {
        self.shape.append(extent)
        self.a.append(a[axis])
        self.b.append(b[axis])
        self.c.append(c[axis])
      }
    }
    if self.shape.isEmpty {
      self.shape.append(1)
      self.a.append(0)
      self.b.append(0)
      self.c.append(0)
    }
  }

  /// Calls `body` once for each innermost loop, with the element offsets at which it starts.
  @inline(__always)
  func forEachRun<Failure: Error>(_ body: (_ a: Int, _ b: Int, _ c: Int) throws(Failure) -> Void) throws(Failure) {
    try forEachRun(leaving: 1, body)
  }

  /// The same, leaving the innermost `depth` loops to `body`.
  @inline(__always)
  func forEachRun<Failure: Error>(
    leaving depth: Int, _ body: (_ a: Int, _ b: Int, _ c: Int) throws(Failure) -> Void
  ) throws(Failure) {
    if shape.contains(0) { return }
    let outer = shape.count - depth
    if outer <= 0 { return try body(0, 0, 0) }
    var counters = shape
    for axis in 0..<outer { counters[axis] = 0 }
    var (aOffset, bOffset, cOffset) = (0, 0, 0)
    while true {
      try body(aOffset, bOffset, cOffset)
      var axis = outer - 1
      while true {
        let next = counters[axis] + 1
        aOffset += a[axis]
        bOffset += b[axis]
        cOffset += c[axis]
        if next < shape[axis] {
          counters[axis] = next
          break
        }
        counters[axis] = 0
        aOffset -= a[axis] * next
        bOffset -= b[axis] * next
        cOffset -= c[axis] * next
        if axis == 0 { return }
        axis -= 1
      }
    }
  }
}
