// What an index picks out of an array: the elements of a view, or a list of places each of which holds such a view.
// The rules are those of NumPy's "Indexing on ndarrays" (numpy/_core/src/multiarray/mapping.c: prepare_index,
// PyArray_MapIterNew).

/// The elements that an index names.
struct IndexedElements {
  /// Where the view begins, in elements from the array's first.
  private(set) var offset = 0
  /// The axes that integers and arrays have left over.
  private(set) var shape = Shape()
  private(set) var strides = Shape()
  /// Whether only integers were given, one for each axis: what they name is a number, not an array.
  private(set) var isElement = false
  /// Whether an index array without axes was among the items: NumPy copies then, though it need not.
  private(set) var hasZeroDimensionalIndex = false
  /// The places that arrays in the index name.
  private(set) var places: Places?

  /// The places that the arrays in an index name together.
  struct Places {
    /// The arrays' common shape.
    var shape: Shape
    /// The places in row-major order, in elements to be added to the offset.
    var offsets: [Int]
    /// Before which of the left-over axes the result has the axes of `shape`.
    var position: Int
    /// How the result's axes of `shape` lie in memory, from the outermost.
    var order: Shape
  }

  init(_ items: [IndexItem], in array: NDArray) throws(ArrayError) {
    let used = items.reduce(0) { $0 + $1.axisCount }
    if used > array.rank {
      throw ArrayError(
        .index, "too many indices for array: array is \(array.rank)-dimensional, but \(used) were indexed")
    }
    var scan = Scan(isAdvanced: items.contains { $0.isAdvanced })
    var hasEllipsis = false
    var axis = 0
    for item in items {
      switch item {
      case .integer(let index): try takeInteger(index, axis, of: array, &scan)
      case .integers(let indices) where indices.rank == 0:
        hasZeroDimensionalIndex = true
        try takeInteger(indices.ints[0], axis, of: array, &scan)
      case .slice(let start, let stop, let step):
        let taken = try IndexItem.resolve(start: start, stop: stop, step: step, extent: array.shape[axis])
        // An empty slice may begin behind the end; it has no elements to be found there.
        if taken.count > 0 { offset += taken.start * array.strides[axis] }
        // A step that is too large for a stride is never taken.
        let isTaken = taken.count > 1 || taken.count == 1 && taken.step.magnitude < 1 << 31
        try keep(taken.count, stride: isTaken ? taken.step * array.strides[axis] : array.strides[axis], &scan)
      case .ellipsis:
        if hasEllipsis { throw ArrayError(.index, "an index can only have a single ellipsis ('...')") }
        hasEllipsis = true
        scan.endRun()
        for covered in axis..<(axis + array.rank - used) {
          try keep(array.shape[covered], stride: array.strides[covered], &scan)
        }
        axis += array.rank - used
      case .newAxis: try keep(1, stride: 0, &scan)
      case .mask(let mask):
        scan.beginRun(at: shape.count)
        scan.parts.append(try Part(mask: mask, from: axis, of: array))
      case .integers(let indices):
        scan.beginRun(at: shape.count)
        scan.parts.append(Part(indices: indices, axis))
      }
      axis += item.axisCount
    }
    while axis < array.rank {
      try keep(array.shape[axis], stride: array.strides[axis], &scan)
      axis += 1
    }
    isElement = shape.isEmpty && scan.parts.isEmpty && !hasEllipsis
    if scan.isAdvanced { places = try scan.places(among: shape.count, in: array) }
  }

  /// The shape of what is taken.
  var resultShape: Shape {
    guard let places else { return shape }
    var result = Shape()
    for extent in shape[..<places.position] { result.append(extent) }
    for extent in places.shape { result.append(extent) }
    for extent in shape[places.position...] { result.append(extent) }
    return result
  }

  private mutating func takeInteger(
    _ index: Int, _ axis: Int, of array: NDArray, _ scan: inout Scan
  ) throws(ArrayError) {
    guard !scan.isAdvanced else {
      // Beside arrays an integer is one of them, and looked at when they are.
      scan.beginRun(at: shape.count)
      scan.parts.append(Part(integer: index, axis))
      return
    }
    offset += try array.checkedIndex(index, axis: axis) * array.strides[axis]
  }

  private mutating func keep(_ extent: Int, stride: Int, _ scan: inout Scan) throws(ArrayError) {
    scan.endRun()
    if shape.count == Shape.maximumRank {
      throw ArrayError(.unsupported, "an array with more than \(Shape.maximumRank) dimensions")
    }
    shape.append(extent)
    strides.append(stride)
  }
}

/// What is known of the arrays in an index while its items are walked.
private struct Scan {
  let isAdvanced: Bool
  var parts: [Part] = []
  private var position: Int?
  private var hasEnded = false

  init(isAdvanced: Bool) { self.isAdvanced = isAdvanced }

  /// An array, or an integer beside arrays: their axes stand where the first of them did, unless other items part them.
  mutating func beginRun(at count: Int) {
    if position == nil { position = count } else if hasEnded { position = 0 }
  }

  mutating func endRun() { if position != nil { hasEnded = true } }

  /// The places that all arrays name together, broadcast against each other.
  func places(among count: Int, in array: NDArray) throws(ArrayError) -> IndexedElements.Places {
    var shape = Shape()
    for part in parts {
      guard let common = part.shape.broadcast(with: shape) else {
        let shapes = parts.map { String(repeating: $0.shape.compactText + " ", count: $0.axisCount) }.joined()
        throw ArrayError(
          .index, "shape mismatch: indexing arrays could not be broadcast together with shapes \(shapes)")
      }
      shape = common
    }
    if shape.count + count > Shape.maximumRank {
      throw ArrayError(.unsupported, "an array with more than \(Shape.maximumRank) dimensions")
    }
    var offsets: [Int]
    if parts.count == 1 {
      offsets = try parts[0].offsets(in: array)
    } else {
      let total = try Shape(checking: shape).product
      try Allowance.takePlaces(total)
      offsets = Array(repeating: 0, count: total)
      for part in parts {
        try Allowance.goThrough(total)
        let steps = LoopNest.stretched(NDArray.rowMajorStrides(part.shape), part.shape, to: shape)
        let own = try part.offsets(in: array)
        shape.forEachOffset(steps) { place, offset in offsets[place] += own[offset] }
      }
    }
    // Indices into an array of one axis decide the layout of what they take.
    let order = parts.count == 1 && count == 0 ? parts[0].order : LoopNest.rowMajorOrder(shape.count)
    return IndexedElements.Places(shape: shape, offsets: offsets, position: position ?? 0, order: order)
  }
}

/// One array of an index.
private struct Part {
  let shape: Shape
  let order: Shape
  /// How many axes of the array it indexes.
  let axisCount: Int
  private let source: Source

  private enum Source {
    /// Not yet looked at: NumPy compares the shapes of all arrays first.
    case indices(NDArray, axis: Int)
    /// Where the mask is true, in elements of the array indexed.
    case offsets([Int])
  }

  init(indices: NDArray, _ axis: Int) {
    axisCount = 1
    shape = indices.shape
    order = indices.memoryOrder
    source = .indices(indices, axis: axis)
  }

  init(integer: Int, _ axis: Int) {
    // NumPy's messages do not count it.
    axisCount = 0
    shape = []
    order = []
    source = .indices(NDArray(.int(integer)), axis: axis)
  }

  /// Where each element points, in elements of the array indexed.
  func offsets(in array: NDArray) throws(ArrayError) -> [Int] {
    switch source {
    case .offsets(let offsets): return offsets
    case .indices(let indices, let axis):
      try Allowance.takePlaces(indices.count)
      let values = indices.asRowMajor(.int64)
      let step = array.strides[axis]
      var offsets: [Int] = []
      offsets.reserveCapacity(values.count)
      for place in 0..<values.count { offsets.append(try array.checkedIndex(values.ints[place], axis: axis) * step) }
      return offsets
    }
  }

  init(mask: NDArray, from axis: Int, of array: NDArray) throws(ArrayError) {
    for place in 0..<mask.rank where mask.shape[place] != array.shape[axis + place] {
      // NumPy looks at the extents only where a true element needs a place.
      if mask.count == 0 { throw ArrayError(.unsupported, "a mask without elements for an array of another shape") }
      throw ArrayError(
        .index,
        "boolean index did not match indexed array along axis \(axis + place); size of axis is "
          + "\(array.shape[axis + place]) but size of corresponding boolean axis is \(mask.shape[place])")
    }
    let truths = mask.asRowMajor(.bool)
    var steps = Shape()
    for place in 0..<mask.rank { steps.append(array.strides[axis + place]) }
    try Allowance.goThrough(mask.count)
    if mask.count > Allowance.manyPlaces {
      var total = 0
      for place in 0..<mask.count where truths.bools[place] { total += 1 }
      try Allowance.takePlaces(total)
    }
    var offsets: [Int] = []
    mask.shape.forEachOffset(steps) { place, offset in
      if truths.bools[place] { offsets.append(offset) }
    }
    axisCount = mask.rank
    shape = [offsets.count]
    order = [0]
    source = .offsets(offsets)
  }
}

extension NDArray {
  /// The index counted from 0.
  @inline(__always)
  func checkedIndex(_ index: Int, axis: Int) throws(ArrayError) -> Int {
    let extent = shape[axis]
    let fromStart = index < 0 ? index &+ extent : index
    guard fromStart >= 0 && fromStart < extent else {
      throw ArrayError(.index, "index \(index) is out of bounds for axis \(axis) with size \(extent)")
    }
    return fromStart
  }
}

extension Shape {
  /// The shape of an operation on arrays of these two shapes; nil where NumPy refuses it.
  public func broadcast(with other: Shape) -> Shape? {
    let (long, short) = count >= other.count ? (self, other) : (other, self)
    var result = long
    for axis in 0..<short.count {
      let target = axis + long.count - short.count
      if short[axis] == long[target] || short[axis] == 1 { continue }
      guard long[target] == 1 else { return nil }
      result[target] = short[axis]
    }
    return result
  }

  /// Calls `body` for each element in row-major order, with its place in that order and its offset under `strides`.
  @inline(__always)
  func forEachOffset(_ strides: Shape, _ body: (_ place: Int, _ offset: Int) -> Void) {
    var place = 0
    let nest = LoopNest(shape: self, order: LoopNest.rowMajorOrder(count), strides, strides, strides)
    let last = nest.shape.count - 1
    nest.forEachRun { (start, _, _) in
      var offset = start
      for _ in 0..<nest.shape[last] {
        body(place, offset)
        place &+= 1
        offset &+= nest.a[last]
      }
    }
  }
}
