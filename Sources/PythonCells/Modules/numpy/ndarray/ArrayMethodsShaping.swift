// The methods of arrays that give the same elements under another shape, or another type.

import Arrays

extension ArrayMethod {
  /// Methods that give the same elements under another shape or type; nil for other names.
  init?(shaping name: String) {
    switch name {
    case "reshape": self.init(name, derivative: .movesFirst, free: reshape)
    case "transpose": self.init(name, derivative: .movesFirst, free: transpose)
    case "ravel":
      self.init(name, "order='C'", derivative: .movesFirst) { (_, array, values) throws(PythonError) in
        let order = try MemoryOrder(values[0])
        return .array(try arrays { () throws(ArrayError) in try array.raveled(order) })
      }
    case "flatten":
      self.init(name, "order='C'", derivative: .movesFirst) { (_, array, values) throws(PythonError) in
        let order = try MemoryOrder(values[0])
        return .array(try arrays { () throws(ArrayError) in try array.flattened(order) })
      }
    case "copy":
      func copy(_ array: NDArray) throws(PythonError) -> Value { .array(array.copy()) }
      self.init(name, "order='C'", derivative: .movesFirst, plain: copy) { (_, array, values) throws(PythonError) in
        let order = try MemoryOrder(values[0])
        return .array(try arrays { () throws(ArrayError) in try array.copy(order) })
      }
    case "view":
      self.init(name, "dtype=…, type=…", derivative: .movesFirst) { (_, array, values) throws(PythonError) in
        for value in values {
          guard case .unbound = value else { throw .unsupported("ndarray.view(…) as another type") }
        }
        return try arrayGet(array, .ellipsis)
      }
    case "astype":
      self.init(name, "dtype, order='K', casting='unsafe', subok=True, copy=True", derivative: .movesFirst) {
        (interpreter, array, values) throws(PythonError) in
        let type = try numpyType(of: values[0]) ?? .float64
        guard case .string(let casting) = values[2] else { throw .unsupported("ndarray.astype(casting=…)") }
        let isAllowed: Bool
        switch casting.text {
        case "unsafe": isAllowed = true
        case "safe": isAllowed = array.dtype.isSafe(as: type)
        case "same_kind": isAllowed = array.dtype.isSameKind(as: type)
        case "no", "equiv": isAllowed = array.dtype == type
        default: throw .unsupported("ndarray.astype(casting=…)")
        }
        guard isAllowed else {
          throw PythonError(
            .type,
            "Cannot cast array data from dtype('\(array.dtype.name)') to dtype('\(type.name)') according to the rule "
              + "'\(casting.text)'")
        }
        guard case .kept = try MemoryOrder(values[1]) else { throw .unsupported("ndarray.astype(order=…)") }
        if type == array.dtype, try !interpreter.isTrue(values[4]) { return .array(array) }
        let source = type.isComplex || type == .bool ? array : interpreter.withoutImaginary(array)
        return .array(try arrays { () throws(ArrayError) in try source.astype(type) })
      }
    case "squeeze":
      self.init(name, "axis=None", derivative: .movesFirst) { (interpreter, array, values) throws(PythonError) in
        let axes = try interpreter.axes(values[0])
        return .array(try arrays { () throws(ArrayError) in try array.squeezed(axes) })
      }
    case "swapaxes":
      self.init(name, "axis1, axis2, /", derivative: .movesFirst) { (interpreter, array, values) throws(PythonError) in
        let (first, second) = (try interpreter.index(values[0]), try interpreter.index(values[1]))
        return .array(try arrays { () throws(ArrayError) in try array.swappingAxes(first, second) })
      }
    case "repeat":
      self.init(name, "repeats, axis=None", derivative: .movesFirst) {
        (interpreter, array, values) throws(PythonError) in
        let counts = try interpreter.counts(values[0])
        let axis = try interpreter.axis(values[1])
        return .array(try arrays { () throws(ArrayError) in try array.repeated(counts, axis: axis) })
      }
    case "diagonal":
      self.init(name, "offset=0, axis1=0, axis2=1", derivative: .movesFirst) {
        (interpreter, array, values) throws(PythonError) in
        let (offset, first) = (try interpreter.index(values[0]), try interpreter.index(values[1]))
        let second = try interpreter.index(values[2])
        return .array(
          try arrays { () throws(ArrayError) in try array.diagonal(offset: offset, axis1: first, axis2: second) })
      }
    case "take":
      self.init(name, "indices, axis=None, out=None, mode='raise'", derivative: .movesFirst) {
        (interpreter, array, values) throws(PythonError) in
        try refuse(values[2], "ndarray.take(out=…)")
        guard case .string(let mode) = values[3], mode.text == "raise" else {
          throw .unsupported("ndarray.take(mode=…)")
        }
        let indices = try interpreter.indexArray(values[0])
        let axis = try interpreter.axis(values[1])
        return Value(try arrays { () throws(ArrayError) in try array.taking(indices, axis: axis) })
      }
    default: return nil
    }
  }
}

/// `a.reshape(shape)`, `a.reshape(2, 3)`, both with `order=`
private func reshape(
  _ interpreter: Interpreter, _ array: NDArray, _ arguments: CallArguments
) throws(PythonError) -> Value {
  var order = MemoryOrder.rows
  for (name, value) in arguments.keywords {
    switch name {
    case "order": order = try MemoryOrder(value)
    case "copy": throw .unsupported("ndarray.reshape(copy=…)")
    default: throw .misfit("'\(name)' is an invalid keyword argument for this function")
    }
  }
  let extents: [Int]
  switch arguments.positional.count {
  case 0: throw PythonError(.type, "reshape() takes exactly 1 argument (0 given)")
  case 1:
    guard let shape = try interpreter.shapeArgument(arguments.positional[0]) else { return .array(array) }
    extents = shape
  default: extents = try interpreter.extents(.tuple(PyTuple(arguments.positional)))
  }
  return .array(try arrays { () throws(ArrayError) in try array.reshaped(extents, order) })
}

extension Interpreter {
  /// One integer or a sequence of them; nil for None.
  func shapeArgument(_ value: Value) throws(PythonError) -> [Int]? {
    switch value {
    case .none: return nil
    default: return try extents(value)
    }
  }
}

/// `a.transpose()`, `a.transpose(1, 0)`, `a.transpose((1, 0))`
private func transpose(
  _ interpreter: Interpreter, _ array: NDArray, _ arguments: CallArguments
) throws(PythonError) -> Value {
  guard arguments.keywords.isEmpty else {
    throw .misfit("ndarray.transpose() takes no keyword arguments")
  }
  let axes: [Int]
  switch arguments.positional.count {
  case 0: return .array(array.transposed)
  case 1:
    if case .none = arguments.positional[0] { return .array(array.transposed) }
    axes = try interpreter.integers(arguments.positional[0])
  default: axes = try interpreter.integers(.tuple(PyTuple(arguments.positional)))
  }
  return .array(try arrays { () throws(ArrayError) in try array.transposed(axes) })
}
