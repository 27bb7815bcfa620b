// An engine's arrays and numbers, as the arrays that proofs compute with.

import Arrays
import Engines

extension ArrayDatum {
  /// An array of its own; nil if the engine has given more or fewer elements than the shape says.
  var ndarray: NDArray? {
    switch elements {
    case .floats(let numbers): try? NDArray(numbers, shape: Shape(shape))
    case .ints(let numbers): try? NDArray(numbers, shape: Shape(shape))
    case .bools(let flags): try? NDArray(flags, shape: Shape(shape))
    }
  }
}

extension Datum {
  /// A float, or an array of floats, with the elements that it has now; nil for anything else.
  var floats: ArrayDatum? {
    switch self {
    case .float(let number): ArrayDatum(floats: [number], shape: [])
    case .array(let array): array.dtype.hasPrefix("float") ? array.copy : nil
    default: nil
    }
  }
}
