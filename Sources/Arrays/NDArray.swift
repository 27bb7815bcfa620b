// An n-dimensional array: one heap object that holds the elements, or a view that looks into another's.
// Everything else in this folder is an extension of it, one file for each family of operations.

/// An n-dimensional array of float64, int64 or bool with NumPy's semantics.
///
/// A handle, as a Python variable is: copying an `NDArray` value shares the array, and views made by slicing share
/// elements with the array they were taken from (`copy()` gives an independent one).
public struct NDArray {
  @usableFromInline typealias Object = ManagedBuffer<Header, UInt64>

  @usableFromInline struct Header {
    /// The first element.
    @usableFromInline var data: UnsafeMutableRawPointer
    /// The owner of the elements, when this is a view; nil when they stand right behind this header.
    @usableFromInline var base: Object?
    @usableFromInline var shape: Shape
    /// In elements, not bytes.
    @usableFromInline var strides: Shape
    @usableFromInline var count: Int
    @usableFromInline var dtype: DType
    /// Whether the elements stand in row-major order without gaps.
    @usableFromInline var isContiguous: Bool
    /// A view that NumPy does not let anyone write through (`broadcast_to`, `diagonal`), or a view of one.
    @usableFromInline var isReadOnly = false

    @usableFromInline init(
      data: UnsafeMutableRawPointer, base: Object?, shape: Shape, strides: Shape, count: Int, dtype: DType,
      isContiguous: Bool
    ) {
      self.data = data
      self.base = base
      self.shape = shape
      self.strides = strides
      self.count = count
      self.dtype = dtype
      self.isContiguous = isContiguous
    }
  }

  @usableFromInline let object: Object

  @usableFromInline init(object: Object) { self.object = object }

  /// A new array in row-major order whose elements are not yet set: the caller writes every one.
  @inlinable init(uninitialized dtype: DType, shape: Shape) {
    let count = shape.product
    let words = dtype == .bool ? (count &+ 7) / 8 : count
    object = Object.create(minimumCapacity: Swift.max(words, 1)) { buffer in
      Header(
        data: buffer.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }, base: nil, shape: shape,
        strides: NDArray.rowMajorStrides(shape), count: count, dtype: dtype, isContiguous: true)
    }
  }

  /// A view into the elements of `owner`: `offset` and `strides` count elements from `owner`'s first one.
  init(viewing owner: NDArray, offset: Int, shape: Shape, strides: Shape) {
    object = Object.create(minimumCapacity: 0) { _ in
      owner.withHeader { header in
        var view = Header(
          data: header.pointee.data + offset &* header.pointee.dtype.size, base: header.pointee.base ?? owner.object,
          shape: shape, strides: strides, count: shape.product, dtype: header.pointee.dtype,
          isContiguous: NDArray.isRowMajor(shape, strides))
        view.isReadOnly = header.pointee.isReadOnly
        return view
      }
    }
  }

  /// What describes the array, reached without the check for simultaneous access that a class's properties have: it takes
  /// longer than most of what is done with a small array.
  @inlinable @inline(__always)
  func withHeader<Result>(_ body: (UnsafeMutablePointer<Header>) -> Result) -> Result {
    object.withUnsafeMutablePointerToHeader(body)
  }

  @inlinable public var shape: Shape { withHeader { $0.pointee.shape } }
  @inlinable public var strides: Shape { withHeader { $0.pointee.strides } }
  @inlinable public var dtype: DType { withHeader { $0.pointee.dtype } }
  /// The number of axes.
  @inlinable public var rank: Int { withHeader { $0.pointee.shape.count } }
  /// The number of elements.
  @inlinable public var count: Int { withHeader { $0.pointee.count } }
  @inlinable var isContiguous: Bool { withHeader { $0.pointee.isContiguous } }
  @inlinable var data: UnsafeMutableRawPointer { withHeader { $0.pointee.data } }

  /// The elements as float64; only where `dtype` is that.
  @inlinable var doubles: UnsafeMutablePointer<Double> { data.assumingMemoryBound(to: Double.self) }
  @inlinable var ints: UnsafeMutablePointer<Int> { data.assumingMemoryBound(to: Int.self) }
  /// One byte each, 0 or 1.
  @inlinable var bools: UnsafeMutablePointer<Bool> { data.assumingMemoryBound(to: Bool.self) }

  /// Whether elements may be assigned; not to what `broadcast_to` and `diagonal` give.
  @inlinable public var isWriteable: Bool { withHeader { !$0.pointee.isReadOnly } }

  /// Throws NumPy's error unless elements may be assigned.
  @inlinable func checkWriteable() throws(ArrayError) {
    if !isWriteable { throw ArrayError(.value, "assignment destination is read-only") }
  }

  /// Whether both are the same Python object (`is`), not merely equal or views of the same elements.
  @inlinable public func isIdentical(to other: NDArray) -> Bool { object === other.object }

  /// Whether both are, or look into, the elements of one and the same owner.
  public func sharesOwner(with other: NDArray) -> Bool {
    withHeader { $0.pointee.base ?? object } === other.withHeader { $0.pointee.base ?? other.object }
  }

  /// The element of an array that has exactly one, whatever its rank; nil for any other.
  public var soleElement: Scalar? {
    guard count == 1 else { return nil }
    return switch dtype {
    case .bool: .bool(bools[0])
    case .int64: .int(ints[0])
    case .float64: .float(doubles[0])
    }
  }

  @inlinable static func rowMajorStrides(_ shape: Shape) -> Shape {
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
