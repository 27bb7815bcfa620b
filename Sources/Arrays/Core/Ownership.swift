// Who owns the elements that an array looks into, and which of them it sees: for those who follow elements from one operation
// to the next (automatic differentiation does).

extension NDArray {
  /// The array whose elements these are; itself, unless it is a view.
  package var owner: NDArray { isOwner ? self : NDArray(object: unsafeDowncast(elementsOwner, to: Object.self)) }

  /// Whether the elements are its own.
  package var isOwner: Bool { elementsOwner === object }

  /// The owner as an object: the same for all views of the same elements.
  package var ownerObject: AnyObject { elementsOwner }

  /// An array of integers laid out in memory as this one, with the given elements in row-major order.
  package func laidOutAlike(_ elements: NDArray) -> NDArray {
    let result = NDArray(uninitialized: .int64, shape: shape)
    let (strides, isContiguous) = (strides, isContiguous)
    result.withHeader {
      $0.pointee.strides = strides
      $0.pointee.isContiguous = isContiguous
    }
    result.assignElements(
      ofSameShape: NDArray(
        viewing: elements.raveled(), offset: 0, shape: shape, strides: NDArray.rowMajorStrides(shape)))
    return result
  }

  /// The view into `other` that this array is into its owner. Precondition: `other` is laid out as the owner.
  package func sameView(into other: NDArray) -> NDArray {
    let offset = (data - owner.data) / dtype.size
    return NDArray(viewing: other, offset: offset, shape: shape, strides: strides)
  }

  /// Whether it sees all of its owner's elements, in their order.
  package var isWholeOwner: Bool {
    let owner = owner
    return data == owner.data && count == owner.count && isContiguous && owner.isContiguous
  }

  /// Adds to one element, counted in row-major order. Precondition: The type is float64.
  package func move(_ element: Int, by amount: Double) {
    var (rest, offset) = (element, 0)
    for axis in stride(from: rank - 1, through: 0, by: -1) where shape[axis] > 0 {
      offset += rest % shape[axis] * strides[axis]
      rest /= shape[axis]
    }
    doubles[offset] += amount
  }

  /// Whether both hold the same numbers, bit by bit. Precondition: both are float64, `other` without gaps and as many elements.
  package func hasSameBits(as other: NDArray) -> Bool {
    let elements = isContiguous ? self : copy()
    for index in 0..<count where elements.ints[index] != other.ints[index] { return false }
    return true
  }
}
