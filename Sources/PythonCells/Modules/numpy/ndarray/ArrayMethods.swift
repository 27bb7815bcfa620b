// The attributes and methods of arrays. A method is a function whose first argument is the array.

import Arrays

/// `array.name`, where that is no method; nil for names we do not have.
func arrayAttribute(_ array: NDArray, _ name: String) -> Value? {
  func integers(_ values: some Sequence<Int>) -> Value { .tuple(PyTuple(values.map { .int($0) })) }
  return switch name {
  case "shape": integers(array.shape)
  case "ndim": .int(array.rank)
  case "size": .int(array.count)
  case "dtype": .dtype(array.dtype)
  case "T": .array(array.transposed)
  case "mT" where array.rank >= 2: (try? array.swappingAxes(-1, -2)).map { .array($0) }
  case "itemsize": .int(array.dtype.size)
  case "nbytes": .int(array.count * array.dtype.size)
  case "strides": integers(array.strides.map { $0 * array.dtype.size })
  case "real": .array(array.realPart)
  case "imag": .array(imaginaryPart(of: array))
  default: nil
  }
}

/// `array.imag`: of real numbers zeros that nobody can write to.
private func imaginaryPart(of array: NDArray) -> NDArray {
  if array.dtype.isComplex { return array.imaginaryPart }
  guard let zero = try? NDArray.zeros([], array.dtype), let all = try? zero.broadcast(to: Array(array.shape)) else {
    preconditionFailure("an array of that shape exists")
  }
  return all
}

/// The method of that name; nil for names we do not have.
func arrayMethod(_ name: String) -> PyBuiltin? {
  ArrayMethod(name)?.builtin { if case .array(let array) = $0 { array } else { nil } }
}

/// `number.name` of one of NumPy's numbers, where that is no method.
func numpyScalarAttribute(_ value: Value, _ name: String) -> Value? {
  guard case .scalar(let scalar)? = value.operand else { return nil }
  if case .complex(let number) = scalar, name == "real" { return .numpyFloat(number.real) }
  return switch name {
  case "T", "real": value
  case "imag":
    switch scalar {
    case .float: .numpyFloat(0)
    case .int: .numpyInt(0)
    case .bool: .numpyBool(false)
    case .complex(let number): .numpyFloat(number.imaginary)
    case .sized(let number):
      (try? Scalar.int(0).converted(to: number.dtype)).map { Value(.scalar($0)) }
    }
  default: arrayAttribute(NDArray(scalar), name)
  }
}

/// The method of NumPy's numbers: they have those of an array without axes.
func numpyScalarMethod(_ name: String) -> PyBuiltin? {
  let method: PyBuiltin?
  switch name {
  case "dot": return nil
  case "as_integer_ratio", "hex", "is_integer", "bit_count": method = plainNumberMethod(name)
  default:
    method = ArrayMethod(name)?.builtin(isOfNumbers: true) {
      if case .scalar(let scalar)? = $0.operand { NDArray(scalar) } else { nil }
    }
  }
  method?.isOfNumbers = true
  return method
}

/// A method that NumPy's numbers share with Python's.
private func plainNumberMethod(_ name: String) -> PyBuiltin {
  PyBuiltin(
    name, derivative: .flat,
    .unary { (interpreter, value) throws(PythonError) in
      let receiver: Value
      switch value {
      case .numpyFloat(let number): receiver = .float(number)
      case .numpyInt(let number): receiver = .int(number)
      case .numpyBool: throw value.lacks(name)
      default: receiver = value.plain
      }
      if name == "is_integer", case .int = receiver { return .bool(true) }
      let kind: PyType.Kind = if case .float = receiver { .float } else { .int }
      guard let method = numberMethod(name, of: kind), case .unary(let body) = method.implementation,
        kind == .float || name == "bit_count"
      else {
        throw value.lacks(name)
      }
      return try body(interpreter, receiver)
    })
}

/// A method of arrays, whose numbers have it too.
struct ArrayMethod {
  let name: String
  /// Nil where the method alone knows them.
  let parameters: SignatureText?
  let derivative: Derivative
  let changesItsObject: Bool
  /// For a call without arguments.
  let plain: ((NDArray) throws(PythonError) -> Value)?
  /// With the arguments that come after the array.
  let general: (Interpreter, NDArray, CallArguments) throws(PythonError) -> Value

  /// As a function whose first argument is what `receiver` finds an array in.
  ///
  /// - Parameter isOfNumbers: Whether a result without axes becomes a number, as with the methods of NumPy's numbers.
  func builtin(isOfNumbers: Bool = false, _ receiver: @escaping (Value) -> NDArray?) -> PyBuiltin {
    let (name, plain, general) = (name, plain, general)
    func object(_ value: Value?) throws(PythonError) -> NDArray {
      guard let value else { throw PythonError(.type, "unbound method ndarray.\(name)() needs an argument") }
      if let array = receiver(value) { return array }
      throw PythonError(
        .type, "descriptor '\(name)' for 'numpy.ndarray' objects doesn't apply to a '\(value.typeName)' object")
    }
    func finished(_ value: Value) throws(PythonError) -> Value {
      guard isOfNumbers, case .array(let array) = value, array.rank == 0 else { return value }
      return try arrayGet(array, .tuple(PyTuple([])))
    }
    let watch = FaultWatch(name)
    let whole: (Interpreter, CallArguments) throws(PythonError) -> Value = {
      (interpreter, arguments) throws(PythonError) in
      let array = try object(arguments.positional.first)
      let rest = CallArguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords)
      return try finished(try general(interpreter, array, rest))
    }
    let any = watch?.watching(whole) ?? whole
    let entry = { (implementation: PyBuiltin.Implementation) in
      PyBuiltin(
        "ndarray.\(name)", parameters, derivative: derivative, changesItsObject: changesItsObject, implementation,
        general: any)
    }
    guard let plain else { return entry(.free(any)) }
    let alone: (Interpreter, Value) throws(PythonError) -> Value = { (_, value) throws(PythonError) in
      try finished(try plain(try object(value)))
    }
    return entry(.unary(watch?.watching(alone) ?? alone))
  }
}
