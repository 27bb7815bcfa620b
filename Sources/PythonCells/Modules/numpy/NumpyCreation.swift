// NumPy's functions that make arrays, as cells call them.

import Arrays

func numpyCreation(_ name: String) -> PyBuiltin? {
  switch name {
  case "array", "asarray", "asanyarray", "ascontiguousarray": return arrayFunction(name)
  case "copy":
    return .numpy(
      name, "a, order='K', subok=False", refusing: "order subok", derivative: .movesFirst,
      direct: directCopy
    ) {
      arguments throws(PythonError) in
      let array = try arguments.array("a")
      return .array(try arrays { () throws(ArrayError) in try array.astype(array.dtype) })
    }
  case "zeros":
    return .numpy(
      name, "shape, dtype=None, order='C', *, device=…, like=…", refusing: "order device like", style: .numpy,
      derivative: .flat, direct: directZeros
    ) {
      arguments throws(PythonError) in
      let (shape, type) = (try arguments.shape(), try arguments.dtype() ?? .float64)
      return .array(try arrays { () throws(ArrayError) in try NDArray.zeros(shape, type) })
    }
  case "empty":
    return .numpy(
      name, "shape, dtype=None, order='C', *, device=…, like=…", refusing: "order device like", style: .numpy,
      derivative: .flat
    ) {
      arguments throws(PythonError) in
      let (shape, type) = (try arguments.shape(), try arguments.dtype() ?? .float64)
      return .array(try arrays { () throws(ArrayError) in try NDArray.unset(shape, type) })
    }
  case "ones":
    return .numpy(
      name, "shape, dtype=None, order='C', *, device=…, like=…", refusing: "order device like", derivative: .flat
    ) {
      arguments throws(PythonError) in
      let (shape, type) = (try arguments.shape(), try arguments.dtype() ?? .float64)
      return .array(try arrays { () throws(ArrayError) in try NDArray.ones(shape, type) })
    }
  case "zeros_like", "ones_like", "empty_like":
    // Only this one's has a name of its own.
    let first = name == "empty_like" ? "prototype, /" : "a"
    return .numpy(
      name, "\(first), dtype=None, order='K', subok=True, shape=None", refusing: "order subok shape", derivative: .flat
    ) {
      arguments throws(PythonError) in
      let prototype = try arguments.array(name == "empty_like" ? "prototype" : "a")
      let type = try arguments.dtype() ?? prototype.dtype
      return .array(
        try arrays { () throws(ArrayError) in
          switch name {
          case "ones_like": try NDArray.ones(prototype.shape, type)
          case "empty_like": try NDArray.unset(Array(prototype.shape), type)
          default: try NDArray.zeros(prototype.shape, type)
          }
        })
    }
  case "full":
    return .numpy(
      name, "shape, fill_value, dtype=None, order='C', *, device=…, like=…", refusing: "order device like",
      derivative: .moves(["fill_value"])
    ) {
      arguments throws(PythonError) in
      try filled(try arguments.shape(), try arguments.operand("fill_value"), try arguments.dtype())
    }
  case "full_like":
    return .numpy(
      name, "a, fill_value, dtype=None, order='K', subok=True, shape=None", refusing: "order subok shape",
      derivative: .moves(["fill_value"])
    ) {
      arguments throws(PythonError) in
      let prototype = try arguments.array("a")
      return try filled(
        Array(prototype.shape), try arguments.operand("fill_value"), try arguments.dtype() ?? prototype.dtype)
    }
  case "eye", "identity":
    let signature = name == "eye" ? "N, M=None, k=0, dtype=None, order='C'" : "n, dtype=None"
    return .numpy(name, signature, refusing: "order", derivative: .flat) { arguments throws(PythonError) in
      let isEye = name == "eye"
      let rows = try arguments.int(isEye ? "N" : "n")
      let columns = isEye ? try arguments.axis("M") : nil
      let offset = isEye ? try arguments.int("k") : 0
      let type = try arguments.dtype() ?? .float64
      return .array(try arrays { () throws(ArrayError) in try NDArray.eye(rows, columns, offset: offset, type) })
    }
  case "arange":
    return .numpy(
      name, "first=…, /, stop=…, step=…, dtype=None, *, start=…, device=…, like=…", refusing: "device like",
      style: .numpy,
      derivative: .refused
    ) {
      arguments throws(PythonError) in try arange(arguments)
    }
  case "linspace":
    return .numpy(
      name, "start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=…", derivative: .refused
    ) {
      arguments throws(PythonError) in try linspace(arguments)
    }
  case "logspace":
    return .numpy(name, "start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0", derivative: .refused) {
      arguments throws(PythonError) in
      try arguments.refuseSmallFloats("start", "stop", "base")
      let (start, stop) = (try arguments.scalar("start").double, try arguments.scalar("stop").double)
      let (count, endpoint) = (try arguments.int("num"), try arguments.bool("endpoint"))
      let base = try arguments.double("base")
      if try arguments.dtype() ?? .float64 != .float64 { throw .unsupported("np.logspace: argument 'dtype'") }
      return .array(
        try arrays { () throws(ArrayError) in
          try NDArray.logspace(start, stop, count: count, endpoint: endpoint, base: base)
        })
    }
  default: return nil
  }
}

private func arrayFunction(_ name: String) -> PyBuiltin {
  let first = name == "array" ? "object" : "a"
  let signature =
    name == "array"
    ? "object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0, ndmax=0, like=…"
    : "a, dtype=None, order=…, *, device=…, copy=None, like=…"
  // This one gives at least one axis.
  func finished(_ result: Value) throws(PythonError) -> Value {
    guard name == "ascontiguousarray", case .array(let array) = result, array.rank == 0 else { return result }
    return .array(try arrays { () throws(ArrayError) in try array.atLeast(rank: 1) })
  }
  return .numpy(
    name, signature, refusing: "order subok device like ndmax", style: .numpy, derivative: .movesFirst,
    unary: { (_, value) throws(PythonError) in
      if name != "array", case .array = value { return try finished(value) }
      return try finished(.array(try makeArray(value, dtype: nil)))
    },
    general: { arguments throws(PythonError) in
      let type = try arguments.dtype()
      if name == "array" {
        if case .string = arguments["copy"] {
          throw PythonError(
            .value, "strings are not allowed for 'copy' keyword. Use True/False/None instead.")
        }
        // None copies only what is not such an array yet.
        let copiesAlways: Bool
        if case Value.none = arguments["copy"] { copiesAlways = false } else { copiesAlways = true }
        if copiesAlways, try !arguments.bool("copy") { throw .unsupported("np.array: argument 'copy'") }
        let array: NDArray
        if !copiesAlways, case .array(let given) = arguments[first], type == nil || type == given.dtype {
          array = given
        } else {
          array = try makeArray(arguments[first], dtype: type)
        }
        let rank = try arguments.int("ndmin")
        guard rank > array.rank else { return .array(array) }
        let shape = [Int](repeating: 1, count: min(rank, 65) - array.rank) + array.shape
        return .array(try arrays { () throws(ArrayError) in try array.reshaped(shape) })
      }
      if !arguments.isMissing("copy") { throw .unsupported("np.\(name): argument 'copy'") }
      if case .array(let array) = arguments[first], type == nil || type == array.dtype {
        return try finished(arguments[first])
      }
      return try finished(.array(try makeArray(arguments[first], dtype: type)))
    })
}

/// `np.copy(array)`
private func directCopy(_ value: Value) -> Value? {
  guard case .array(let array) = value else { return nil }
  return array.directCopy.map(Value.array)
}

/// `np.zeros((rows, columns))`
private func directZeros(_ shape: Value) -> Value? {
  guard case .tuple(let shape) = shape, shape.items.count == 2, case .int(let rows) = shape.items[0],
    case .int(let columns) = shape.items[1]
  else { return nil }
  return NDArray.directZeros(rows, columns).map(Value.array)
}

private func filled(_ shape: [Int], _ value: Operand, _ dtype: DType?) throws(PythonError) -> Value {
  .array(
    try arrays { () throws(ArrayError) in
      let result = try NDArray.zeros(shape, dtype ?? value.dtype)
      try result.set([.ellipsis], to: value)
      return result
    })
}

private func arange(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  // A number that stands alone is where it ends; one that is called `start` is where it begins.
  let place = arguments["first"]
  var start = place.isUnbound ? arguments["start"] : place
  var stop = arguments["stop"]
  if arguments.isMissing("stop") {
    if place.isUnbound { throw PythonError(.type, "arange() requires stop to be specified.") }
    (start, stop) = (.int(0), start)
  }
  let type = try arguments.dtype()
  let first: Scalar = start.isUnbound ? .int(0) : try scalarOperand(start)
  let last = try scalarOperand(stop)
  let step = arguments.isMissing("step") ? .int(1) : try arguments.scalar("step")
  return .array(try arrays { () throws(ArrayError) in try NDArray.arange(first, last, step, type) })
}

private func scalarOperand(_ value: Value) throws(PythonError) -> Scalar {
  guard case .scalar(let scalar)? = value.operand else {
    throw .unsupported("np.arange of '\(value.typeName)' values")
  }
  return scalar
}

extension NumpyArguments {
  /// What NumPy would compute in a smaller type than float64.
  fileprivate func refuseSmallFloats(_ names: String...) throws(PythonError) {
    for name in names {
      guard let type = self[name].operand?.dtype, type.isFloat, type != .float64 else { continue }
      throw .unsupported("np.\(function) of a number of type \(type.name)")
    }
  }
}

/// The same between complex numbers.
private func complexLinspace(_ arguments: NumpyArguments, _ start: Scalar, _ stop: Scalar) throws(PythonError) -> Value
{
  let (count, endpoint) = (try arguments.int("num"), try arguments.bool("endpoint"))
  guard try arguments.axis() == 0, arguments.isMissing("device"), try arguments.dtype() ?? .complex128 == .complex128,
    try !arguments.bool("retstep")
  else { throw .unsupported("np.linspace of complex numbers with more than their count") }
  return .array(
    try arrays { () throws(ArrayError) in
      try NDArray.linspace(
        start.converted(to: .complex128), stop.converted(to: .complex128), count: count, endpoint: endpoint)
    })
}

private func linspace(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  try arguments.refuseSmallFloats("start", "stop")
  if case .scalar(let start)? = arguments["start"].operand, case .scalar(let stop)? = arguments["stop"].operand,
    start.dtype.isComplex || stop.dtype.isComplex
  {
    return try complexLinspace(arguments, start, stop)
  }
  let (start, stop) = (try arguments.scalar("start").double, try arguments.scalar("stop").double)
  let (count, endpoint) = (try arguments.int("num"), try arguments.bool("endpoint"))
  if try arguments.axis() != 0 { throw .unsupported("np.linspace: argument 'axis'") }
  if !arguments.isMissing("device") { throw .unsupported("np.linspace: argument 'device'") }
  var result = try arrays { () throws(ArrayError) in
    try NDArray.linspace(start, stop, count: count, endpoint: endpoint)
  }
  let type = try arguments.dtype() ?? .float64
  if type != .float64 {
    let array = result
    result = try arrays { () throws(ArrayError) in
      // Integers are rounded down, not towards zero.
      type.isInteger ? try NDArray.apply(.floor, .array(array)).array.astype(type) : try array.astype(type)
    }
  }
  guard try arguments.bool("retstep") else { return .array(result) }
  let intervals = endpoint ? count - 1 : count
  let step = intervals > 0 ? (stop - start) / Double(intervals) : .nan
  return .tuple(PyTuple([.array(result), .numpyFloat(step)]))
}
