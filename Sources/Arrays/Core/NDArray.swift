// An n-dimensional array: one heap object that holds the elements, or a view that looks into another's.
// Everything else in this folder is an extension of it, one file for each family of operations.

import CThread

/// An n-dimensional array of numbers or truth values with NumPy's semantics.
///
/// A handle, as a Python variable is: copying an `NDArray` value shares the array, and views made by slicing share
/// elements with the array they were taken from (`copy()` gives an independent one).
public struct NDArray {
  /// Holds the owner of a view's elements (nil where they are its own); behind that stand the header and the elements.
  @usableFromInline typealias Object = ManagedBuffer<AnyObject?, UInt64>

  /// What describes the array. It owns nothing, and is written where it stands: copying it about would take longer than
  /// most of what is done with a small array.
  @usableFromInline struct Header {
    /// The first element.
    @usableFromInline var data: UnsafeMutableRawPointer
    @usableFromInline var shape: Shape
    /// In elements, not bytes.
    @usableFromInline var strides: Shape
    @usableFromInline var count: Int
    @usableFromInline var dtype: DType
    /// Whether the elements stand in row-major order without gaps.
    @usableFromInline var isContiguous: Bool
    @usableFromInline var access: Access
    /// Whether there are, or were, views of it.
    @usableFromInline var isViewed = false

    @inlinable init(
      data: UnsafeMutableRawPointer, shape: Shape, strides: Shape, count: Int, dtype: DType, isContiguous: Bool,
      access: Access
    ) {
      self.data = data
      self.shape = shape
      self.strides = strides
      self.count = count
      self.dtype = dtype
      self.isContiguous = isContiguous
      self.access = access
    }

    @inlinable static var words: Int { (MemoryLayout<Header>.size &+ 7) / 8 }
  }

  /// Whether elements may be assigned.
  @usableFromInline enum Access {
    case open
    /// So they may, but somebody wants to know of it, once; and so it is with views that are made meanwhile.
    case watched
    /// Not through a view that NumPy does not let anyone write through (`broadcast_to`, `diagonal`), or a view of one.
    case closed
    /// NumPy lets anyone, and warns of it; here nobody may, since elements stand in it more than once (`broadcast_arrays`).
    case spread
  }

  @usableFromInline let object: Object

  @usableFromInline init(object: Object) { self.object = object }

  /// A new array in row-major order whose elements are not yet set: the caller writes every one.
  @inlinable init(uninitialized dtype: DType, shape: Shape) {
    let count = shape.product
    let words = (count &* dtype.size &+ 7) / 8
    Allowance.make(count, allocating: words &* 8)
    object = Object.create(minimumCapacity: Header.words &+ Swift.max(words, 1)) { _ in nil }
    withHeader { header in
      let elements = UnsafeMutableRawPointer(header) + Header.words &* 8
      header.initialize(
        to: Header(
          data: elements, shape: shape, strides: NDArray.rowMajorStrides(shape), count: count, dtype: dtype,
          isContiguous: true, access: .open))
    }
  }

  /// A view into the elements of `owner`: `offset` and `strides` count elements from `owner`'s first one.
  init(viewing owner: NDArray, offset: Int, shape: Shape, strides: Shape) {
    object = Object.create(minimumCapacity: Header.words) { _ in owner.elementsOwner }
    withHeader { header in
      owner.withHeader { source in
        header.initialize(
          to: Header(
            data: source.pointee.data + offset &* source.pointee.dtype.size, shape: shape, strides: strides,
            count: shape.product, dtype: source.pointee.dtype, isContiguous: NDArray.isRowMajor(shape, strides),
            access: source.pointee.access))
      }
    }
    owner.owner.withHeader { $0.pointee.isViewed = true }
  }

  /// A view of one part of each complex number: 0 is the real one, 1 the imaginary one.
  init(partsOf owner: NDArray, from part: Int) {
    object = Object.create(minimumCapacity: Header.words) { _ in owner.elementsOwner }
    var strides = owner.strides
    for axis in strides.indices { strides[axis] *= 2 }
    let shape = owner.shape
    withHeader { header in
      header.initialize(
        to: Header(
          data: owner.data + part &* 8, shape: shape, strides: strides, count: shape.product, dtype: .float64,
          isContiguous: NDArray.isRowMajor(shape, strides), access: owner.withHeader { $0.pointee.access }))
    }
    owner.owner.withHeader { $0.pointee.isViewed = true }
  }

  /// The object in which the elements stand: this one, or the one that it is a view of.
  var elementsOwner: AnyObject { object.withUnsafeMutablePointerToHeader { $0.pointee } ?? object }

  /// What describes the array, reached without the check for simultaneous access that a class's properties have: it takes
  /// longer than most of what is done with a small array.
  @inlinable @inline(__always)
  func withHeader<Result>(_ body: (UnsafeMutablePointer<Header>) -> Result) -> Result {
    object.withUnsafeMutablePointerToElements { words in
      body(UnsafeMutableRawPointer(words).assumingMemoryBound(to: Header.self))
    }
  }

  @inlinable public var shape: Shape { withHeader { $0.pointee.shape } }
  @inlinable public var strides: Shape { withHeader { $0.pointee.strides } }
  @inlinable public var dtype: DType { withHeader { $0.pointee.dtype } }
  /// The number of axes.
  @inlinable public var rank: Int { withHeader { $0.pointee.shape.count } }
  /// The number of elements.
  @inlinable public var count: Int { withHeader { $0.pointee.count } }
  @inlinable package var isContiguous: Bool { withHeader { $0.pointee.isContiguous } }
  @inlinable var data: UnsafeMutableRawPointer { withHeader { $0.pointee.data } }

  /// The elements as float64; only where `dtype` is that.
  @inlinable var doubles: UnsafeMutablePointer<Double> { data.assumingMemoryBound(to: Double.self) }
  @inlinable var ints: UnsafeMutablePointer<Int> { data.assumingMemoryBound(to: Int.self) }
  /// One byte each, 0 or 1.
  @inlinable var bools: UnsafeMutablePointer<Bool> { data.assumingMemoryBound(to: Bool.self) }

  /// Whether elements may be assigned; not to what `broadcast_to` and `diagonal` give.
  /// Whoever writes asks first.
  @inlinable public var isWriteable: Bool { withHeader { $0.pointee.access == .open } || unwatch() }

  @usableFromInline @inline(never)
  func unwatch() -> Bool {
    withHeader { header in
      guard header.pointee.access == .watched else { return false }
      header.pointee.access = .open
      note_watched_write()
      return true
    }
  }

  /// From now on, `watched_writes()` moves on before anything in the array changes.
  ///
  /// - Returns: False where it can be changed by other ways.
  package func watch() -> Bool {
    withHeader { header in
      guard isOwner, !header.pointee.isViewed, [.open, .watched].contains(header.pointee.access) else { return false }
      header.pointee.access = .watched
      return true
    }
  }

  /// Throws NumPy's error unless elements may be assigned.
  @inlinable func checkWriteable() throws(ArrayError) {
    if !isWriteable { throw readOnly("assignment destination is read-only") }
  }

  /// What is said to whoever wants to write and may not.
  @usableFromInline package func readOnly(_ words: String) -> ArrayError {
    withHeader { $0.pointee.access } == .spread
      ? ArrayError(.unsupported, "writing into what np.broadcast_arrays gives (write into a copy)")
      : ArrayError(.value, words)
  }

  /// Whether both are the same Python object (`is`), not merely equal or views of the same elements.
  @inlinable public func isIdentical(to other: NDArray) -> Bool { object === other.object }

  /// Whether both are, or look into, the elements of one and the same owner.
  public func sharesOwner(with other: NDArray) -> Bool {
    elementsOwner === other.elementsOwner
  }

  /// The element of an array that has exactly one, whatever its rank; nil for any other.
  public var soleElement: Scalar? {
    guard count == 1 else { return nil }
    return switch dtype {
    case .bool: .bool(bools[0])
    case .int64: .int(ints[0])
    case .float64: .float(doubles[0])
    default: Scalar(at: 0, of: self)
    }
  }

  @inlinable static func rowMajorStrides(_ shape: Shape) -> Shape {
    if shape.count == 2 { return Shape(Swift.max(shape[1], 1), 1) }
    var strides = shape
    var step = 1
    var axis = shape.count - 1
    while axis >= 0 {
      strides[axis] = step
      step &*= Swift.max(shape[axis], 1)
      axis &-= 1
    }
    return strides
  }

  static func isRowMajor(_ shape: Shape, _ strides: Shape) -> Bool {
    var step = 1
    for axis in stride(from: shape.count - 1, through: 0, by: -1) {
      if shape[axis] != 1 && strides[axis] != step { return false }
      step *= shape[axis]
    }
    return true
  }
}

@available(*, unavailable)
extension NDArray: Sendable {}
