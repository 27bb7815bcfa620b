// NumPy's numbers of the types that have no case of their own in `Value`: one object each, with its type and bits. Whoever asks
// for Python's own number finds it here, too.

import Arrays
import BigInt

/// `np.uint8(3)`, `np.float32(0.5)`
final class PyNumpyNumber: PyObject {
  let number: SizedNumber
  init(_ number: SizedNumber) {
    self.number = number
    super.init(PyType.Kind(of: number.dtype).type)
  }

  /// `number.item()`
  var plain: Value { number.dtype.isFloat ? .float(number.double) : number.wholeValue }
}

extension SizedNumber {
  /// An integer as Python's own. Precondition: It is no float.
  var wholeValue: Value { integer.map { .int($0) } ?? Value(BigInt(bits)) }
}

extension Value {
  /// What it holds, where it is such a number.
  var sizedNumber: SizedNumber? {
    guard case .object(let object) = self, object.type.kind.isOfSizedNumbers else { return nil }
    return (object as? PyNumpyNumber)?.number
  }

  /// Whether it is a number of Python's own that beside an array or a number of NumPy's takes the other's type.
  var yieldsType: Bool {
    switch self {
    case .int, .float: true
    case .object: complex.map { !$0.isNumPy } ?? false
    default: false
    }
  }
}

extension PyType.Kind {
  /// The class of an element type's numbers.
  init(of dtype: DType) {
    self =
      switch dtype {
      case .bool: .numpyBool
      case .int8: .numpyInt8
      case .int16: .numpyInt16
      case .int32: .numpyInt32
      case .int64: .numpyInt
      case .uint8: .numpyUInt8
      case .uint16: .numpyUInt16
      case .uint32: .numpyUInt32
      case .uint64: .numpyUInt64
      case .float16: .numpyFloat16
      case .float32: .numpyFloat32
      case .float64: .numpyFloat
      case .complex128: .numpyComplex
      }
  }

  /// Whether it is one of the classes whose numbers are objects: they stand together in the list.
  @inline(__always)
  var isOfSizedNumbers: Bool { PyType.Kind.numpyInt8.rawValue...PyType.Kind.numpyFloat32.rawValue ~= rawValue }

  /// The element type whose numbers are of this class.
  var dtype: DType? {
    guard rawValue >= PyType.Kind.numpyFloat.rawValue else { return nil }
    return DType.allCases.first { PyType.Kind(of: $0) == self }
  }
}

/// Both as NumPy computes with them: a number of Python's own takes the type of what stands beside it (NEP 50).
///
/// - Throws: OverflowError for an integer that the type does not hold, unless it is only compared.
func settled(
  _ function: BinaryFunction, _ a: Value, _ x: Operand, _ b: Value, _ y: Operand
) throws(PythonError) -> (Operand, Operand) {
  let (left, right) = (x.dtype, y.dtype)
  // NumPy squares here.
  if left == .bool, function == .power, case .int(2) = b, case .array(let array) = x {
    return try arrays { () throws(ArrayError) in
      (.array(try array.astype(.int8)), .scalar(try Scalar.int(2).converted(to: .int8)))
    }
  }
  if left.isUsual && right.isUsual { return (x, y) }
  for (number, type) in [(a, right), (b, left)] where type == .float32 || type == .float16 {
    if number.yieldsType, number.complex != nil { throw .unsupported("numbers of type complex64") }
  }
  return (
    a.yieldsType ? try settled(function, x, beside: right) : x,
    b.yieldsType ? try settled(function, y, beside: left) : y
  )
}

private func settled(
  _ function: BinaryFunction, _ number: Operand, beside type: DType
) throws(PythonError) -> Operand {
  // The quotient of integers is one of floats.
  guard case .scalar(let scalar) = number, !(function == .divide && type.isInteger) else { return number }
  if function.isComparison, case .int(let value) = scalar, let range = type.integers, !range.contains(value) {
    // A negative one is below all of these.
    return type == .uint64 ? .scalar(.float(-.infinity)) : number
  }
  return .scalar(try arrays { () throws(ArrayError) in try scalar.asPythonNumber(beside: type) })
}

/// An int beyond 64 bits as an element of an array: only uint64 holds some of them.
func fittingElement(_ number: BigInt, of type: DType) throws(PythonError) -> Scalar {
  if type.isFloat || type.isComplex {
    guard let float = number.double else { throw .noFloat }
    return try arrays { () throws(ArrayError) in try Scalar.float(float).converted(to: type) }
  }
  if type == .bool { return .bool(true) }
  guard type == .uint64 || type == .uint32, let word = UInt(exactly: number) else { throw .tooLarge(for: "long") }
  guard type == .uint64 else {
    throw PythonError(.overflow, "Python integer \(word) out of bounds for \(type.name)")
  }
  return try arrays { () throws(ArrayError) in try Scalar.int(Int(bitPattern: word)).converted(to: type) }
}

/// A number as an element of an array: Python's own has to fit.
///
/// - Parameter isCutOff: Whether NumPy's own is cut off even where the type has a sign.
func fittingElement(
  _ value: Value, _ scalar: Scalar, of type: DType, isCutOff: Bool = false
) throws(PythonError) -> Scalar {
  if type.isUsual { return scalar }
  if type.kind == .signed, !isCutOff, value.isNumpy { return try fittingElement(value.plainNumber, scalar, of: type) }
  switch value {
  case .int: return try arrays { () throws(ArrayError) in try scalar.asPythonNumber(beside: type) }
  case .float(let number) where type.isInteger:
    if number.isNaN { throw PythonError(.value, "cannot convert float NaN to integer") }
    if number.isInfinite { throw PythonError(.overflow, "cannot convert float infinity to integer") }
    guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw .tooLarge(for: "long") }
    return try arrays { () throws(ArrayError) in try Scalar.int(whole).asPythonNumber(beside: type) }
  default: return try arrays { () throws(ArrayError) in try scalar.converted(to: type) }
  }
}
