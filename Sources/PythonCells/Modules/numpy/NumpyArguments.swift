// Reading the arguments of NumPy's functions: arrays from anything like one, axes, shapes, element types.

import Arrays

/// The arguments of one call, by name.
struct NumpyArguments {
  /// Without `np.`, as messages have it.
  let function: String
  let signature: Signature
  let values: [Value]
  let interpreter: Interpreter
  /// Whether it is a function of arrays, which takes complex numbers unless it is known not to.
  var isOfArrays = false

  private var takesComplex: Bool {
    isOfArrays && !["arange", "logspace", "fabs"].contains(function)
  }

  /// Precondition: There is such a parameter.
  subscript(name: String) -> Value {
    guard let place = signature.parameters.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("np.\(function) has no parameter \(name)")
    }
    return values[place]
  }

  /// Whether the argument was left out, or is None.
  func isMissing(_ name: String) -> Bool {
    switch self[name] {
    case .none, .unbound: true
    default: false
    }
  }

  /// A number or an array, or a list made into one.
  ///
  /// - Throws: unsupported for complex numbers in functions that are not known to do right by them.
  func operand(_ name: String) throws(PythonError) -> Operand {
    let operand = try numpyOperand(self[name])
    if operand.dtype.isComplex, !takesComplex { throw .unsupported("np.\(function) of complex numbers") }
    return operand
  }

  /// The argument, if it is one of NumPy's numbers: their own methods give numbers, where those of arrays give arrays.
  func numpyNumber(_ name: String) -> Value? {
    switch self[name] {
    case .numpyFloat, .numpyInt, .numpyBool: self[name]
    default: nil
    }
  }

  func optionalOperand(_ name: String) throws(PythonError) -> Operand? { isMissing(name) ? nil : try operand(name) }

  /// An array; a number as one without axes.
  func array(_ name: String) throws(PythonError) -> NDArray { try operand(name).array }

  /// The arrays of a list or tuple, or of the first axis of an array.
  func arrays(_ name: String) throws(PythonError) -> [NDArray] {
    switch self[name] {
    // The others look for a sequence before they look for arrays.
    case .array(let array) where array.rank == 0 && function == "concatenate": throw noIterable
    case .list, .tuple, .array, .range: break
    case .object where self[name].isOfTextArrays: throw .texts
    case .string, .dict: throw .unsupported("np.\(function) of a '\(self[name].typeName)' object")
    case .numpyFloat, .numpyInt, .numpyBool:
      if function == "concatenate" { throw noIterable }
      throw PythonError(.type, "'\(self[name].typeName)' object is not iterable")
    case .iterator, .set, .dictView: throw noSequence
    default: throw function == "concatenate" ? noIterable : noSequence
    }
    var result: [NDArray] = []
    for item in try interpreter.elements(of: self[name]) { result.append(try numpyOperand(item).array) }
    return result
  }

  private var noIterable: PythonError {
    PythonError(.type, "dispatcher for __array_function__ did not return an iterable")
  }

  private var noSequence: PythonError {
    PythonError(.type, "arrays to stack must be passed as a \"sequence\" type such as list or tuple.")
  }

  func int(_ name: String) throws(PythonError) -> Int { try interpreter.index(self[name]) }

  func bool(_ name: String) throws(PythonError) -> Bool { try interpreter.isTrue(self[name]) }

  func double(_ name: String) throws(PythonError) -> Double {
    if case .array(let array) = self[name], array.rank > 0 {
      throw .unsupported("np.\(function): argument '\(name)' as an array")
    }
    guard let number = try interpreter.double(self[name]) else {
      throw .unsupported("np.\(function): argument '\(name)' of type '\(self[name].typeName)'")
    }
    return number
  }

  /// A number with its type.
  func scalar(_ name: String) throws(PythonError) -> Scalar {
    switch try operand(name) {
    case .scalar(let scalar):
      if scalar.dtype.isComplex { throw .unsupported("np.\(function) of complex numbers") }
      return scalar
    case .array(let array):
      guard array.rank == 0, let scalar = array.soleElement, !scalar.dtype.isComplex else {
        throw .unsupported("np.\(function): argument '\(name)' as an array")
      }
      return scalar
    }
  }

  /// One axis; nil for None.
  func axis(_ name: String = "axis") throws(PythonError) -> Int? { isMissing(name) ? nil : try int(name) }

  /// One axis or a tuple of several; nil for None.
  func axes(_ name: String = "axis") throws(PythonError) -> [Int]? { isMissing(name) ? nil : try ints(name) }

  /// An integer or a sequence of them.
  func ints(_ name: String) throws(PythonError) -> [Int] {
    switch self[name] {
    case .list, .tuple, .range, .array:
      if case .array(let array) = self[name], array.rank == 0 { return [try int(name)] }
      var result: [Int] = []
      for item in try interpreter.elements(of: self[name]) { result.append(try interpreter.index(item)) }
      return result
    default: return [try int(name)]
    }
  }

  /// The extents of a new array.
  func shape(_ name: String = "shape") throws(PythonError) -> [Int] {
    switch self[name] {
    case .none: throw .unsupported("np.\(function): shape None")
    default: return try interpreter.extents(self[name])
    }
  }

  /// The element type; nil for None.
  func dtype(_ name: String = "dtype") throws(PythonError) -> DType? { try numpyType(of: self[name]) }
}

/// A number or an array, or a list made into one.
func numpyOperand(_ value: Value) throws(PythonError) -> Operand {
  if let operand = value.operand { return operand }
  return .array(try makeArray(value, dtype: nil))
}

/// What `dtype=` means; nil for None.
func numpyType(of value: Value) throws(PythonError) -> DType? {
  switch value {
  case .none, .unbound: return nil
  case .dtype(let dtype): return dtype
  case .object where value.isOfTextArrays: throw .texts
  case .type(let type):
    if let dtype = type.elementType { return dtype }
    if type.kind == .str || type.module == "numpy" && type.name == "str_" { throw .texts }
    throw .unsupported("dtype \(type.fullName)")
  case .string(let string):
    if let dtype = DType(numpyName: string.text) { return dtype }
    if string.text.isTextType { throw .texts }
    if RealPython.isElementType(string.text) { throw .unsupported("dtype '\(string.text)'") }
    throw PythonError(.type, "data type '\(string.text)' not understood")
  default: throw PythonError(.type, "Cannot interpret '\(try pythonText(value))' as a data type")
  }
}

extension String {
  /// Whether it means texts of some width where a dtype is asked for: `U10`, `<U3`, `str`.
  fileprivate var isTextType: Bool {
    let letters = hasPrefix("<") || hasPrefix("=") ? dropFirst() : self[...]
    if ["str", "str_", "U"].contains(letters) { return true }
    return letters.first == "U" && letters.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}

extension PyType {
  /// The element type that it stands for where a dtype is asked for: Python's own numbers, too, have one.
  var elementType: DType? {
    switch kind {
    case .float: .float64
    case .int: .int64
    case .bool: .bool
    case .complex: .complex128
    default: kind.dtype
    }
  }
}

/// The value as messages quote it.
private func pythonText(_ value: Value) throws(PythonError) -> String {
  switch value {
  case .int(let number): "\(number)"
  case .float(let number): number.description
  default: throw .unsupported("dtype of type '\(value.typeName)'")
  }
}
