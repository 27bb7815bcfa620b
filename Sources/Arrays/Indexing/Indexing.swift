// `a[…]` and `a[…] = value`.

extension NDArray {
  /// What the index names: a number if there is an integer for each axis, a view that shares elements for integers
  /// and slices, a copy for arrays of integers or bools.
  ///
  /// - Throws: `index` and `value`, in NumPy's words.
  public func get(_ items: [IndexItem]) throws(ArrayError) -> Operand {
    let selection = try IndexedElements(items, in: self)
    if selection.isElement { return .scalar(Scalar(at: selection.offset, of: self)) }
    guard let places = selection.places else {
      let view = NDArray(viewing: self, offset: selection.offset, shape: selection.shape, strides: selection.strides)
      return .array(selection.hasZeroDimensionalIndex ? try view.astype(dtype) : view)
    }
    return .array(try gather(selection, places))
  }

  /// Writes a value, stretched to the shape of what the index names. A value of another type is converted as by
  /// `astype`; a value that shares elements with this array is read before anything is written.
  ///
  /// - Throws: `index` and `value`, in NumPy's words; `overflow` or `unsupported` for a float that no int64 is near.
  public func set(_ items: [IndexItem], to value: Operand) throws(ArrayError) {
    try checkWriteable()
    let selection = try IndexedElements(items, in: self)
    if selection.isElement, case .array(let array) = value, array.rank > 0, dtype != .bool || array.count != 1 {
      // A bool is asked for the value's truth, and that an array of one element has.
      throw ArrayError(.value, "setting an array element with a sequence.", cause: .sequenceForElement)
    }
    let fitting = try fittingValue(value)
    guard let places = selection.places else {
      if selection.isElement, case .scalar(let scalar) = fitting {
        store(scalar, at: selection.offset)
        return
      }
      let view = NDArray(viewing: self, offset: selection.offset, shape: selection.shape, strides: selection.strides)
      return try view.assign(fitting) { source, target in
        "could not broadcast input array from shape \(source.compactText) into shape \(target.compactText)"
      }
    }
    if items.count == 1, case .mask(let mask) = items[0], mask.rank == rank {
      try checkMasked(value, count: places.offsets.count)
    }
    try scatter(fitting, selection, places)
  }

  /// `a.take(indices, axis)`: a row-major copy of what stands at the given places along an axis, or in the flattened
  /// array for nil.
  public func taking(_ indices: NDArray, axis: Int? = nil) throws(ArrayError) -> Operand {
    guard let axis, rank > 0 || axis != 0 && axis != -1 else { return try raveled().taking(indices, axis: 0) }
    let along = try checkedAxis(axis)
    if shape[along] == 0 && indices.count > 0 {
      throw ArrayError(.index, "cannot do a non-empty take from an empty axes.")
    }
    let before = Array(repeating: IndexItem.slice(start: nil, stop: nil, step: nil), count: along)
    switch try get(before + [.integers(indices)]) {
    case .scalar(let scalar): return .scalar(scalar)
    case .array(let array): return .array(array.copy())
    }
  }

  // MARK: The fast ways

  /// The element of a one-dimensional array.
  ///
  /// Precondition: One axis.
  @inlinable public func element(_ i: Int) throws(ArrayError) -> Scalar {
    precondition(rank == 1)
    let extent = extent(0)
    let place = i < 0 ? i &+ extent : i
    guard place >= 0 && place < extent else { throw outOfBounds(i, axis: 0) }
    return Scalar(at: place &* step(0), of: self)
  }

  /// The element of a two-dimensional array.
  ///
  /// Precondition: Two axes.
  @inlinable public func element(_ i: Int, _ j: Int) throws(ArrayError) -> Scalar {
    Scalar(at: try offset(i, j), of: self)
  }

  /// Writes one element of a one-dimensional array.
  ///
  /// Precondition: One axis.
  @inlinable public func setElement(_ i: Int, to value: Scalar) throws(ArrayError) {
    precondition(rank == 1)
    try checkWriteable()
    let extent = extent(0)
    let place = i < 0 ? i &+ extent : i
    guard place >= 0 && place < extent else { throw outOfBounds(i, axis: 0) }
    store(dtype == value.dtype ? value : try value.assigned(to: dtype), at: place &* step(0))
  }

  /// Writes one element of a two-dimensional array.
  ///
  /// Precondition: Two axes.
  @inlinable public func setElement(_ i: Int, _ j: Int, to value: Scalar) throws(ArrayError) {
    try checkWriteable()
    let place = try offset(i, j)
    store(dtype == value.dtype ? value : try value.assigned(to: dtype), at: place)
  }

  /// What `a[i]` gives: a number or a view of the rest.
  public func part(_ i: Int) throws(ArrayError) -> Operand {
    switch rank {
    case 0: throw ArrayError(.index, "too many indices for array: array is 0-dimensional, but 1 were indexed")
    case 1: return .scalar(try element(i))
    default:
      let place = try checkedIndex(i, axis: 0)
      return .array(
        NDArray(
          viewing: self, offset: place * strides[0], shape: shape.dropping(0), strides: strides.dropping(0)))
    }
  }

  @usableFromInline func outOfBounds(_ index: Int, axis: Int) -> ArrayError {
    ArrayError(.index, "index \(index) is out of bounds for axis \(axis) with size \(shape[axis])")
  }

  // One extent or stride, without copying all of them.
  @inlinable @inline(__always) func extent(_ axis: Int) -> Int { withHeader { $0.pointee.shape[axis] } }
  @inlinable @inline(__always) func step(_ axis: Int) -> Int { withHeader { $0.pointee.strides[axis] } }

  @inlinable func offset(_ i: Int, _ j: Int) throws(ArrayError) -> Int {
    precondition(rank == 2)
    let rows = extent(0)
    let columns = extent(1)
    let row = i < 0 ? i &+ rows : i
    guard row >= 0 && row < rows else { throw outOfBounds(i, axis: 0) }
    let column = j < 0 ? j &+ columns : j
    guard column >= 0 && column < columns else { throw outOfBounds(j, axis: 1) }
    return row &* step(0) &+ column &* step(1)
  }

  /// Writes a number of this array's own type.
  @inlinable func store(_ value: Scalar, at offset: Int) {
    switch value {
    case .bool(let value): bools[offset] = value
    case .int(let value): ints[offset] = value
    case .float(let value): doubles[offset] = value
    case .complex(let value): (data + offset &* 16).storeBytes(of: value, as: Complex.self)
    case .sized(let number): store(number, at: offset)
    }
  }

  @usableFromInline func store(_ number: SizedNumber, at offset: Int) {
    let place = data + offset &* dtype.size
    switch dtype.size {
    case 1: place.storeBytes(of: UInt8(truncatingIfNeeded: number.bits), as: UInt8.self)
    case 2: place.storeBytes(of: UInt16(truncatingIfNeeded: number.bits), as: UInt16.self)
    case 4: place.storeBytes(of: UInt32(truncatingIfNeeded: number.bits), as: UInt32.self)
    default: place.storeBytes(of: number.bits, as: UInt64.self)
    }
  }

  // MARK: Places

  /// Copies what stands at each place, places outermost in memory, and puts their axes where they belong.
  private func gather(_ selection: IndexedElements, _ places: IndexedElements.Places) throws(ArrayError) -> NDArray {
    let inner = selection.shape
    let innerOrder = NDArray(viewing: self, offset: 0, shape: inner, strides: selection.strides).memoryOrder
    var order = Shape()
    for axis in places.order { order.append(axis + places.position) }
    for axis in innerOrder { order.append(axis < places.position ? axis : axis + places.shape.count) }
    let shape = try Shape(checking: selection.resultShape, dtype: dtype)
    let result = try NDArray(allocating: dtype, shape, order: order)
    let nest = selection.nest(places, result.strides)
    let targets = try places.targets(result.strides)
    NDArray.copy(
      dtype.size, data + selection.offset &* dtype.size, places.offsets, result.data, targets, nest)
    return result
  }

  /// Writes to one place after another: of a place named twice, the last value stays.
  private func scatter(_ value: Operand, _ selection: IndexedElements, _ places: IndexedElements.Places)
    throws(ArrayError)
  {
    let resultShape = selection.resultShape
    var source = value.array
    if source.sharesOwner(with: self) { source = source.copy() }
    guard let stretched = source.strides(stretchedTo: resultShape) else {
      throw ArrayError(
        .value,
        "shape mismatch: value array of shape \(source.shape.compactText) could not be broadcast to indexing result "
          + "of shape \(resultShape.compactText)")
    }
    let nest = selection.nest(places, stretched).swapped
    let sources = try places.targets(stretched)
    NDArray.copy(dtype.size, source.data, sources, data + selection.offset &* dtype.size, places.offsets, nest)
  }

  /// Only bits are moved: what they mean does not matter.
  private static func copy(
    _ size: Int, _ source: UnsafeMutableRawPointer, _ from: [Int], _ target: UnsafeMutableRawPointer, _ to: [Int],
    _ nest: LoopNest
  ) {
    switch size {
    case 1: copy(UInt8.self, source, from, target, to, nest)
    case 2: copy(UInt16.self, source, from, target, to, nest)
    case 4: copy(UInt32.self, source, from, target, to, nest)
    case 8: copy(UInt64.self, source, from, target, to, nest)
    default: copy(Complex.self, source, from, target, to, nest)
    }
  }

  @inline(__always)
  private static func copy<Element>(
    _: Element.Type, _ source: UnsafeMutableRawPointer, _ from: [Int], _ target: UnsafeMutableRawPointer, _ to: [Int],
    _ nest: LoopNest
  ) {
    let (source, target) = (source.assumingMemoryBound(to: Element.self), target.assumingMemoryBound(to: Element.self))
    let last = nest.shape.count - 1
    for place in 0..<from.count {
      let source = source + from[place]
      let target = target + to[place]
      nest.forEachRun { (a, _, c) in
        for i in 0..<nest.shape[last] { target[c &+ i &* nest.c[last]] = source[a &+ i &* nest.a[last]] }
      }
    }
  }

  /// What NumPy demands of a value for `a[mask] = value`, where the mask is as large as the array.
  private func checkMasked(_ value: Operand, count: Int) throws(ArrayError) {
    let shape = value.shape
    if shape.count > 1 {
      throw ArrayError(
        .type,
        "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has \(shape.count) "
          + "dimensions")
    }
    if shape.count == 1 && shape[0] != 1 && shape[0] != count {
      throw ArrayError(
        .value,
        "NumPy boolean array indexing assignment cannot assign \(shape[0]) input values to the \(count) output values "
          + "where the mask is true")
    }
  }
}

extension IndexedElements {
  /// The loops over what stands at one place; `other` are the strides of an array of the result's shape.
  fileprivate func nest(_ places: Places, _ other: Shape) -> LoopNest {
    var outside = Shape()
    for axis in 0..<shape.count { outside.append(other[axis < places.position ? axis : axis + places.shape.count]) }
    return LoopNest(shape: shape, order: LoopNest.rowMajorOrder(shape.count), strides, strides, outside)
  }
}

extension IndexedElements.Places {
  /// Where each place begins in an array of the result's shape with these strides.
  fileprivate func targets(_ strides: Shape) throws(ArrayError) -> [Int] {
    try Allowance.takePlaces(offsets.count)
    var steps = Shape()
    for axis in 0..<shape.count { steps.append(strides[position + axis]) }
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    shape.forEachOffset(steps) { _, offset in result.append(offset) }
    return result
  }
}

extension LoopNest {
  /// The same loops in the other direction.
  fileprivate var swapped: LoopNest {
    var result = self
    (result.a, result.c) = (c, a)
    return result
  }
}

extension Shape {
  func dropping(_ axis: Int) -> Shape {
    var result = Shape()
    for other in 0..<count where other != axis { result.append(self[other]) }
    return result
  }
}
