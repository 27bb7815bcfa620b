// NumPy's functions that take arrays apart, turn them, and take out or put in elements, as cells call them.

import Arrays

func numpyRearranging(_ name: String) -> PyBuiltin? {
  switch name {
  case "split", "array_split":
    return .numpy(name, "ary, indices_or_sections, axis=0", derivative: .movesFirst) { arguments throws(PythonError) in
      try split(arguments, axis: try arguments.int("axis"), mustBeEqual: name == "split")
    }
  case "hsplit", "vsplit", "dsplit":
    let least = name == "hsplit" ? 1 : name == "vsplit" ? 2 : 3
    return .numpy(name, "ary, indices_or_sections", derivative: .movesFirst) { arguments throws(PythonError) in
      let rank = try arguments.array("ary").rank
      guard rank >= least else {
        throw PythonError(.value, "\(name) only works on arrays of \(least) or more dimensions")
      }
      return try split(arguments, axis: name == "vsplit" || rank == 1 ? 0 : least == 1 ? 1 : 2, mustBeEqual: true)
    }
  case "rot90":
    return .numpy(name, "m, k=1, axes=…", derivative: .movesFirst) { arguments throws(PythonError) in
      let (array, turns) = (try arguments.array("m"), try arguments.int("k"))
      guard !arguments.isMissing("axes") else {
        return .array(try arrays { () throws(ArrayError) in try array.rotated(turns) })
      }
      let axes = try arguments.ints("axes")
      guard axes.count == 2 else { throw PythonError(.value, "len(axes) must be 2.") }
      if axes[0] == axes[1] || (axes[0] - axes[1]).magnitude == array.rank {
        throw PythonError(.value, "Axes must be different.")
      }
      if axes.contains(where: { $0 < -array.rank || $0 >= array.rank }) {
        throw PythonError(
          .value, "Axes=(\(axes[0]), \(axes[1])) out of range for array of ndim=\(array.rank).")
      }
      return .array(
        try arrays { () throws(ArrayError) in
          try array.movingAxes(axes, to: [0, 1]).rotated(turns).movingAxes([0, 1], to: axes)
        })
    }
  case "atleast_3d":
    return .numpy(name, "array", derivative: .movesFirst) { arguments throws(PythonError) in
      let array = try arguments.array("array")
      return .array(try arrays { () throws(ArrayError) in try array.atLeast(rank: 3) })
    }
  case "take":
    return .numpy(name, "a, indices, axis=None, out=None, mode='raise'", refusing: "out mode", derivative: .movesFirst)
    {
      arguments throws(PythonError) in
      let (array, axis) = (try arguments.array("a"), try arguments.axis())
      let indices = try arguments.interpreter.indexArray(arguments["indices"])
      return Value(try arrays { () throws(ArrayError) in try array.taking(indices, axis: axis) })
    }
  case "delete":
    return .numpy(name, "arr, obj, axis=None", derivative: .movesFirst) { arguments throws(PythonError) in
      let axis = try arguments.axis()
      let array = try arguments.array("arr")
      return try deleting(arguments["obj"], from: axis == nil ? array.raveled() : array, axis: axis ?? 0)
    }
  case "insert":
    return .numpy(name, "arr, obj, values, axis=None", derivative: .moves(["arr", "values"])) {
      arguments throws(PythonError) in try insert(arguments)
    }
  case "broadcast_arrays":
    return PyBuiltin(
      name, derivative: .movesAll,
      .free { (_, call) throws(PythonError) in
        if let keyword = call.keywords.first { throw .unsupported("np.broadcast_arrays: argument '\(keyword.name)'") }
        return try broadcast(call.positional)
      })
  default: return nil
  }
}

private func split(_ arguments: NumpyArguments, axis: Int, mustBeEqual: Bool) throws(PythonError) -> Value {
  let array = try arguments.array("ary")
  if axis != 0, case .list = arguments["ary"] {
    // NumPy takes the length of the list for that of any axis.
    throw .unsupported("np.\(arguments.function) of a list along axis \(axis)")
  }
  let parts: [NDArray]
  switch arguments["indices_or_sections"] {
  case .list, .tuple, .range, .array:
    let places = try arguments.ints("indices_or_sections")
    parts = try arrays { () throws(ArrayError) in try array.split(at: places, axis: axis) }
  default:
    let sections = try arguments.int("indices_or_sections")
    parts = try arrays { () throws(ArrayError) in
      try array.split(sections: sections, axis: axis, mustBeEqual: mustBeEqual)
    }
  }
  return .list(PyList(parts.map { .array($0) }))
}

/// `np.delete`: a copy without what an integer, a slice, a list of integers or a mask names along an axis.
private func deleting(_ index: Value, from array: NDArray, axis: Int) throws(PythonError) -> Value {
  let axis = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
  let extent = array.shape[axis]
  // What is to go is marked in an array of its own, which knows every kind of index and its errors.
  let marks = try arrays { () throws(ArrayError) in try NDArray.zeros([extent], .bool) }
  var index = index
  switch index {
  case .list, .tuple, .range, .array:
    // A tuple is a list of places here, not one place along several axes.
    let places = try numpyOperand(index).array
    if places.dtype == .bool, places.shape != [extent] {
      throw PythonError(
        .value,
        "boolean array argument obj to delete must be one dimensional and match the axis length of \(extent)")
    }
    if places.count == 0 {
      if case .array = index, places.dtype.isFloat {
        throw PythonError(.index, "arrays used as indices must be of integer (or boolean) type")
      }
      return .array(array)
    }
    index = .array(places)
  case .bool, .numpyBool:
    throw PythonError(
      .value,
      "boolean array argument obj to delete must be one dimensional and match the axis length of \(extent)")
  default: break
  }
  do { try arraySet(marks, index, .bool(true)) } catch {
    guard error.kind == .index, let place = index.plainInt else { throw error }
    throw PythonError(.index, "index \(place) is out of bounds for axis \(axis) with size \(extent)")
  }
  let kept = (marks.asBools ?? []).enumerated().filter { !$0.element }.map(\.offset)
  return Value(try arrays { () throws(ArrayError) in try array.taking(NDArray(kept), axis: axis) })
}

/// `np.insert` of one or more values before one place of an array with one axis.
private func insert(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  let array = try arguments.array("arr")
  let axis = try arguments.axis()
  let isAlongAxis = axis.map { array.rank != 1 || $0 != 0 && $0 != -1 } ?? false
  let flat = array.raveled()
  guard !isAlongAxis, let given = arguments["obj"].plainInt else {
    return try arguments.interpreter.inPython(
      "insert", [.array(axis == nil ? flat : array), arguments["obj"], arguments["values"], .int(axis ?? 0)])
  }
  guard given >= -flat.count && given <= flat.count else {
    throw PythonError(.index, "index \(given) is out of bounds for axis 0 with size \(flat.count)")
  }
  let values = try arguments.array("values")
  return .array(
    try arrays { () throws(ArrayError) in
      let parts = try flat.split(at: [given < 0 ? given + flat.count : given])
      return try NDArray.concatenated([parts[0], try values.raveled().astype(flat.dtype), parts[1]])
    })
}

private func broadcast(_ values: [Value]) throws(PythonError) -> Value {
  var parts: [NDArray] = []
  for value in values { parts.append(try numpyOperand(value).array) }
  return .tuple(
    PyTuple(
      try arrays { () throws(ArrayError) in
        var shape = Shape()
        for (place, part) in parts.enumerated() {
          guard let common = shape.broadcast(with: part.shape) else {
            // NumPy names the first argument that does not fit, and one before it that it does not fit.
            let other = parts[..<place].firstIndex { $0.shape.broadcast(with: part.shape) == nil } ?? 0
            throw ArrayError(
              .value,
              "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg \(other) with "
                + "shape \(parts[other].shape.description) and arg \(place) with shape \(part.shape.description).")
          }
          shape = common
        }
        return try parts.map { (part) throws(ArrayError) in
          part.shape.elementsEqual(shape) ? part : try part.broadcast(to: Array(shape), isSpread: true)
        }
      }.map { .array($0) }))
}
