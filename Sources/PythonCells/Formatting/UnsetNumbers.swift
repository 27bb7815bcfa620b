// What `np.empty` leaves to chance may be computed with, and never shown: whoever writes a number asks here first.

import Arrays

extension Interpreter {
  /// - Throws: `undecidable` for a number, or an array with one, that goes back to elements which nobody has set.
  func checkIsSet(_ value: Value) throws(PythonError) {
    let isUnset =
      switch value {
      case .float(let number), .numpyFloat(let number): UnsetElement.isMarked(number)
      case .numpyInt(let number): UnsetElement.isMarked(number)
      case .array(let array): array.holdsUnset
      case .object: value.sizedNumber?.isUnset ?? false
      default: false
      }
    if isUnset { try note(undecidable: "an element that was never set (np.empty leaves it to chance)") }
  }
}
