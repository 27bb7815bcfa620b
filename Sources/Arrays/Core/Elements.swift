// Elements by their places, for Swift code that works with arrays.

extension NDArray {
  /// The element of a one-dimensional array, as float64. Setting it changes the array, and all views of it.
  ///
  /// Precondition: One axis, an index from 0 to below its extent; for setting also the type float64.
  @inlinable public subscript(_ index: Int) -> Double {
    get { self[at: checkedOffset(index)] }
    nonmutating set { self[at: checkedOffset(index)] = newValue }
  }

  /// The element of a two-dimensional array, as float64. Setting it changes the array, and all views of it.
  ///
  /// Precondition: Two axes, indices from 0 to below their extents; for setting also the type float64.
  @inlinable public subscript(_ row: Int, _ column: Int) -> Double {
    get { self[at: checkedOffset(row, column)] }
    nonmutating set { self[at: checkedOffset(row, column)] = newValue }
  }

  @inlinable func checkedOffset(_ index: Int) -> Int {
    precondition(rank == 1 && index >= 0 && index < shape[0], "one index within the array")
    return index &* strides[0]
  }

  @inlinable func checkedOffset(_ row: Int, _ column: Int) -> Int {
    precondition(
      rank == 2 && row >= 0 && row < shape[0] && column >= 0 && column < shape[1], "two indices within the array")
    return row &* strides[0] &+ column &* strides[1]
  }

  @inlinable subscript(at offset: Int) -> Double {
    get {
      switch dtype {
      case .float64: doubles[offset]
      case .int64: Double(ints[offset])
      case .bool: bools[offset] ? 1 : 0
      default: Scalar(at: offset, of: self).double
      }
    }
    nonmutating set {
      precondition(dtype == .float64 && isWriteable, "only float64 arrays are written to by subscript")
      doubles[offset] = newValue
    }
  }
}
