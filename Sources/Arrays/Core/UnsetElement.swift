// Elements that an array was made with and nobody has set, as by `np.empty`. NumPy shows whatever its memory held; here they
// are marked, so that chance is not taken for a result.

/// The marks of elements that were never set.
public enum UnsetElement {
  /// A NaN: what is computed from it keeps its low bits.
  static let double = Double(bitPattern: 0x7FF8_0000_5EED_C4A2)
  /// A number that nothing else is likely to give; what is computed from it no longer shows where it came from.
  static let int = 0x5EED_C4A2_7A3E_51B7
  /// What single precision keeps of the mark.
  static let single = Float(double)

  /// Whether a number is such an element, or computed from one.
  public static func isMarked(_ number: Double) -> Bool {
    number.isNaN && number.bitPattern & 0x0007_FFFF_FFFF_FFFF == double.bitPattern & 0x0007_FFFF_FFFF_FFFF
  }

  public static func isMarked(_ number: Int) -> Bool { number == int }
}

extension SizedNumber {
  /// Whether it is such an element.
  public var isUnset: Bool { dtype == .float32 && UInt32(truncatingIfNeeded: bits) == UnsetElement.single.bitPattern }
}

extension NDArray {
  /// `np.empty`. Truth values have no bit to spare for a mark: they are all false.
  public static func unset(_ shape: [Int], _ dtype: DType) throws(ArrayError) -> NDArray {
    let array = try zeros(shape, dtype)
    switch dtype {
    case .float64: array.doubles.update(repeating: UnsetElement.double, count: array.count)
    case .int64: array.ints.update(repeating: UnsetElement.int, count: array.count)
    case .float32:
      array.data.assumingMemoryBound(to: Float.self).update(repeating: UnsetElement.single, count: array.count)
    case .complex128:
      array.data.assumingMemoryBound(to: Double.self).update(repeating: UnsetElement.double, count: array.count * 2)
    // Small integers have no number to spare either.
    default: break
    }
    return array
  }

  /// Whether an element has never been set, or was computed from one that has not.
  public var holdsUnset: Bool {
    switch dtype {
    case .float32: return asDoubles.contains { $0.isNaN && Float($0).bitPattern == UnsetElement.single.bitPattern }
    case .float64 where isContiguous:
      return UnsafeBufferPointer(start: doubles, count: count).contains(where: UnsetElement.isMarked)
    case .int64 where isContiguous:
      return UnsafeBufferPointer(start: ints, count: count).contains(UnsetElement.int)
    case .complex128: return realPart.holdsUnset || imaginaryPart.holdsUnset
    case .float64, .int64:
      // Each element once, however often a view shows it.
      let distinct = strides.enumerated().map { $1 == 0 ? Swift.min(shape[$0], 1) : shape[$0] }
      return holdsUnset(distinct[...], Array(strides)[...], at: 0)
    default: return false
    }
  }

  private func holdsUnset(_ extents: ArraySlice<Int>, _ steps: ArraySlice<Int>, at offset: Int) -> Bool {
    guard let extent = extents.first, let step = steps.first else {
      return dtype == .float64 ? UnsetElement.isMarked(doubles[offset]) : ints[offset] == UnsetElement.int
    }
    for place in 0..<extent
    where holdsUnset(extents.dropFirst(), steps.dropFirst(), at: offset + place * step) {
      return true
    }
    return false
  }
}
