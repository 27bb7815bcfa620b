// The parts of arrays of complex numbers: views of every other float, through which they can be written.

extension ArrayError {
  /// A conversion that would lose an imaginary part, which nobody has said is meant.
  static func losesImaginary(_ type: DType) -> ArrayError {
    ArrayError(.unsupported, "the conversion of complex numbers to \(type.name)")
  }
}

extension NDArray {
  /// `a.real`: a view of the real parts; of real numbers the array itself.
  public var realPart: NDArray { dtype.isComplex ? NDArray(partsOf: self, from: 0) : self }

  /// The imaginary parts: a view of them; zeros of the same type for real numbers.
  ///
  /// Precondition: The numbers are complex.
  public var imaginaryPart: NDArray {
    precondition(dtype.isComplex)
    return NDArray(partsOf: self, from: 1)
  }

  /// The complex numbers with these parts, laid out as the real ones.
  static func complex(_ real: NDArray, _ imaginary: NDArray) throws(ArrayError) -> NDArray {
    let result = try real.astype(.complex128)
    result.imaginaryPart.assignElements(ofSameShape: imaginary)
    return result
  }

  /// All elements in row-major order, as complex numbers.
  package var asComplex: [Complex] {
    let source = asRowMajor(.complex128)
    return Array(UnsafeBufferPointer(start: source.data.assumingMemoryBound(to: Complex.self), count: count))
  }

  /// A one-dimensional array of complex numbers, shaped.
  package init(_ elements: [Complex], shape: Shape) throws(ArrayError) {
    let flat = try NDArray(allocating: .complex128, shape)
    precondition(flat.count == elements.count, "as many elements as the shape asks for")
    elements.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { flat.data.copyMemory(from: base, byteCount: bytes.count) }
    }
    self = flat
  }
}
