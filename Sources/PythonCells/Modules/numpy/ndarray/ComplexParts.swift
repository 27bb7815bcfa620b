// Complex numbers where real ones are wanted: NumPy drops the imaginary part, and warns of it.

import Arrays

extension Interpreter {
  /// The real parts of a complex array, with NumPy's warning; any other array as it is.
  func withoutImaginary(_ array: NDArray) -> NDArray {
    guard array.dtype.isComplex else { return array }
    warn("Casting complex values to real discards the imaginary part", "numpy.exceptions.ComplexWarning")
    return array.realPart
  }

  /// What an array takes of a value that is assigned to it: of NumPy's complex numbers the real part, unless it is complex too.
  func withoutImaginary(_ value: Value, for target: NDArray) -> Value {
    if target.dtype.isComplex || target.dtype == .bool { return value }
    switch value {
    case .array(let array): return .array(withoutImaginary(array))
    case .object:
      guard let complex = value.complex, complex.isNumPy else { return value }
      _ = withoutImaginary(NDArray(.complex(complex.number)))
      return .numpyFloat(complex.number.real)
    default: return value
    }
  }
}
