// NumPy's functions that rearrange, join and repeat arrays, as cells call them.

import Arrays

func numpyShaping(_ name: String) -> PyBuiltin? {
  switch name {
  case "reshape":
    return .numpy(name, "a, /, shape, order='C', *, copy=None", refusing: "copy", derivative: .movesFirst) {
      arguments throws(PythonError) in
      let (array, extents) = (try arguments.array("a"), try arguments.interpreter.extents(arguments["shape"]))
      let order = try MemoryOrder(arguments["order"])
      return .array(try arrays { () throws(ArrayError) in try array.reshaped(extents, order) })
    }
  case "ravel":
    return .numpy(name, "a, order='C'", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, order) = (try arguments.array("a"), try MemoryOrder(arguments["order"]))
      return .array(try arrays { () throws(ArrayError) in try array.raveled(order) })
    }
  case "transpose", "permute_dims":
    return .numpy(name, "a, axes=None", derivative: .movesFirst) { arguments throws(PythonError) in
      if arguments.isMissing("axes"), let number = arguments.numpyNumber("a") { return number }
      let (array, axes) = (try arguments.array("a"), try arguments.axes("axes"))
      return .array(
        try arrays { () throws(ArrayError) in axes == nil ? array.transposed : try array.transposed(axes ?? []) })
    }
  case "swapaxes":
    return .numpy(name, "a, axis1, axis2", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, first, second) = (try arguments.array("a"), try arguments.int("axis1"), try arguments.int("axis2"))
      return .array(try arrays { () throws(ArrayError) in try array.swappingAxes(first, second) })
    }
  case "moveaxis":
    return .numpy(name, "a, source, destination", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, from, to) = (
        try arguments.array("a"), try arguments.ints("source"), try arguments.ints("destination")
      )
      return .array(try arrays { () throws(ArrayError) in try array.movingAxes(from, to: to) })
    }
  case "squeeze":
    return .numpy(name, "a, axis=None", derivative: .movesFirst) { arguments throws(PythonError) in
      if arguments.isMissing("axis"), let number = arguments.numpyNumber("a") { return number }
      let (array, axes) = (try arguments.array("a"), try arguments.axes())
      return .array(try arrays { () throws(ArrayError) in try array.squeezed(axes) })
    }
  case "expand_dims":
    return .numpy(name, "a, axis", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, axes) = (try arguments.array("a"), try arguments.ints("axis"))
      return .array(try arrays { () throws(ArrayError) in try array.expanded(axes) })
    }
  case "broadcast_to":
    return .numpy(name, "array, shape, subok=False", refusing: "subok", derivative: .movesFirst) {
      arguments throws(PythonError) in
      let (array, extents) = (try arguments.array("array"), try arguments.shape())
      return .array(try arrays { () throws(ArrayError) in try array.broadcast(to: extents) })
    }
  case "atleast_1d", "atleast_2d":
    let rank = name == "atleast_1d" ? 1 : 2
    return PyBuiltin(
      name, derivative: .movesFirst,
      .free { (_, call) throws(PythonError) in
        if let keyword = call.keywords.first {
          throw .misfit("\(name)() got an unexpected keyword argument '\(keyword.name)'", keyword: keyword.name)
        }
        var results: [Value] = []
        for value in call.positional {
          let array = try numpyOperand(value).array
          results.append(.array(try arrays { () throws(ArrayError) in try array.atLeast(rank: rank) }))
        }
        return results.count == 1 ? results[0] : .tuple(PyTuple(results))
      })
  case "flip", "fliplr", "flipud":
    return .numpy(name, name == "flip" ? "m, axis=None" : "m", derivative: .movesFirst) {
      arguments throws(PythonError) in
      let array = try arguments.array("m")
      let axes = name == "flip" ? try arguments.axes() : [name == "fliplr" ? 1 : 0]
      if name != "flip", array.rank <= (name == "fliplr" ? 1 : 0) {
        throw PythonError(.value, "Input must be >= \(name == "fliplr" ? 2 : 1)-d.")
      }
      return Value(try arrays { () throws(ArrayError) in try array.flipped(axes).asNumberOrArray })
    }
  case "diag":
    return .numpy(name, "v, k=0", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, offset) = (try arguments.array("v"), try arguments.int("k"))
      return .array(try arrays { () throws(ArrayError) in try NDArray.diag(array, offset: offset) })
    }
  case "diagonal":
    return .numpy(name, "a, offset=0, axis1=0, axis2=1", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, offset) = (try arguments.array("a"), try arguments.int("offset"))
      let (first, second) = (try arguments.int("axis1"), try arguments.int("axis2"))
      return .array(
        try arrays { () throws(ArrayError) in try array.diagonal(offset: offset, axis1: first, axis2: second) })
    }
  case "tril", "triu":
    return .numpy(name, "m, k=0", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, offset) = (try arguments.array("m"), try arguments.int("k"))
      return .array(try arrays { () throws(ArrayError) in try array.triangle(below: name == "tril", offset: offset) })
    }
  case "ndim":
    return .numpy(name, "a", derivative: .flat) { arguments throws(PythonError) in
      .int(try arguments.operand("a").shape.count)
    }
  case "shape":
    return .numpy(name, "a", derivative: .flat) { arguments throws(PythonError) in
      .tuple(PyTuple(try arguments.operand("a").shape.map { .int($0) }))
    }
  case "size":
    return .numpy(name, "a, axis=None", derivative: .flat) { arguments throws(PythonError) in
      let array = try arguments.array("a")
      guard let given = try arguments.axes() else { return .int(array.count) }
      var axes: Set<Int> = []
      for axis in given {
        let place = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
        guard axes.insert(place).inserted else { throw PythonError(.value, "repeated axis") }
      }
      return .int(axes.reduce(1) { $0 * array.shape[$1] })
    }
  default: return numpyJoining(name)
  }
}

private func numpyJoining(_ name: String) -> PyBuiltin? {
  switch name {
  case "concatenate", "concat":
    return joining(name, "arrays, /, axis=0, out=None, *, dtype=…, casting=…") { (parts, axis) throws(ArrayError) in
      try NDArray.concatenated(parts, axis: axis)
    }
  case "stack":
    return joining(name, "arrays, axis=0, out=None, *, dtype=…, casting=…") { (parts, axis) throws(ArrayError) in
      try NDArray.stacked(parts, axis: axis ?? 0)
    }
  case "vstack":
    return joining(name, "arrays, *, dtype=…, casting=…") { (parts, _) throws(ArrayError) in
      try NDArray.stackedVertically(parts)
    }
  case "hstack":
    return joining(name, "arrays, *, dtype=…, casting=…") { (parts, _) throws(ArrayError) in
      try NDArray.stackedHorizontally(parts)
    }
  case "dstack":
    return joining(name, "arrays") { (parts, _) throws(ArrayError) in try NDArray.stackedInDepth(parts) }
  case "column_stack":
    return joining(name, "arrays") { (parts, _) throws(ArrayError) in try NDArray.stackedAsColumns(parts) }
  case "append":
    return .numpy(name, "arr, values, axis=None", derivative: .moves(["arr", "values"])) {
      arguments throws(PythonError) in
      let (array, values, axis) = (try arguments.array("arr"), try arguments.array("values"), try arguments.axis())
      return .array(
        try arrays { () throws(ArrayError) in
          guard let axis else { return try NDArray.concatenated([array.raveled(), values.raveled()]) }
          return try NDArray.concatenated([array, values], axis: axis)
        })
    }
  case "repeat":
    return .numpy(name, "a, repeats, axis=None", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, axis) = (try arguments.array("a"), try arguments.axis())
      let counts = try arguments.interpreter.counts(arguments["repeats"])
      return .array(try arrays { () throws(ArrayError) in try array.repeated(counts, axis: axis) })
    }
  case "tile":
    return .numpy(name, "A, reps", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, counts) = (try arguments.array("A"), try arguments.ints("reps"))
      return .array(try arrays { () throws(ArrayError) in try array.tiled(counts) })
    }
  case "roll":
    return .numpy(name, "a, shift, axis=None", derivative: .movesFirst) { arguments throws(PythonError) in
      if arguments["shift"].longWhole != nil || arguments["shift"].sizedNumber?.dtype == .uint64 {
        throw .unsupported("np.roll by a shift beyond 64 bits")
      }
      let (array, shifts) = (try arguments.array("a"), try arguments.ints("shift"))
      guard let axes = try arguments.axes() else {
        // Several shifts without an axis add up.
        return .array(
          try arrays { () throws(ArrayError) in
            try array.raveled().rolled(shifts, axes: [0]).reshaped(Array(array.shape))
          })
      }
      return .array(try arrays { () throws(ArrayError) in try array.rolled(shifts, axes: axes) })
    }
  default: return nil
  }
}

private func joining(
  _ name: String, _ signature: String, _ body: @escaping ([NDArray], Int?) throws(ArrayError) -> NDArray
) -> PyBuiltin {
  let hasAxis = signature.contains("axis=0")
  return .numpy(name, signature, refusing: "out dtype casting", derivative: .movesFirst) {
    arguments throws(PythonError) in
    let parts = try arguments.arrays("arrays")
    let axis = hasAxis ? try arguments.axis() : nil
    if hasAxis, !arguments.isMissing("out") { throw .unsupported("np.\(name): argument 'out'") }
    return .array(try arrays { () throws(ArrayError) in try body(parts, axis) })
  }
}
