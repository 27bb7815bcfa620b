// Writing into an array that exists: the conversions and the stretching that `a[…] = value` allows.

extension Scalar {
  /// The number in the type of an array it is assigned to.
  ///
  /// - Throws: Where Python's `int(x)` does, or where the result has more than 64 bits.
  @usableFromInline func assigned(to type: DType) throws(ArrayError) -> Scalar {
    guard type == .int64, case .float(let value) = self else { return try converted(to: type) }
    if value.isNaN { throw ArrayError(.value, "cannot convert float NaN to integer") }
    if value.isInfinite { throw ArrayError(.overflow, "cannot convert float infinity to integer") }
    guard let whole = Int(exactly: value.rounded(.towardZero)) else {
      throw ArrayError(.overflow, "Python int too large to convert to C long")
    }
    return .int(whole)
  }
}

extension NDArray {
  /// The value in this array's type.
  func fittingValue(_ value: Operand) throws(ArrayError) -> Operand {
    switch value {
    case .scalar(let scalar): .scalar(scalar.dtype == dtype ? scalar : try scalar.assigned(to: dtype))
    case .array(let array): .array(array.dtype == dtype ? array : try array.astype(dtype))
    }
  }

  /// Writes a value of this array's type to all elements, stretched to this array's shape.
  func assign(_ value: Operand, orThrow message: (Shape, Shape) -> String) throws(ArrayError) {
    guard case .array(let array) = value else { return assignElements(of: value) }
    guard let strides = array.strides(stretchedTo: shape) else {
      // NumPy has taken superfluous axes of extent 1 away before it looks.
      let superfluous = array.shape.prefix(Swift.max(0, array.rank - rank)).prefix { $0 == 1 }.count
      throw ArrayError(.value, message(Shape(array.shape.dropFirst(superfluous)), shape))
    }
    var stretched = NDArray(viewing: array, offset: 0, shape: shape, strides: strides)
    if array.sharesOwner(with: self) { stretched = stretched.copy() }
    assignElements(ofSameShape: stretched)
  }

  /// The strides under which this array has the shape; nil if it cannot be stretched to it. Axes of extent 1 in front
  /// may be too many, as NumPy allows where a value is assigned.
  func strides(stretchedTo target: Shape) -> Shape? {
    let extra = Swift.max(0, shape.count - target.count)
    for axis in 0..<extra where shape[axis] != 1 { return nil }
    var result = target
    for axis in 0..<target.count {
      let own = axis - target.count + shape.count
      if own < 0 || shape[own] == 1 {
        result[axis] = 0
      } else if shape[own] == target[axis] {
        result[axis] = strides[own]
      } else {
        return nil
      }
    }
    return result
  }

  /// `a.fill(x)`: writes one number to all elements.
  public func fill(_ value: Scalar) throws(ArrayError) {
    try checkWriteable()
    assignElements(of: try fittingValue(.scalar(value)))
  }
}
