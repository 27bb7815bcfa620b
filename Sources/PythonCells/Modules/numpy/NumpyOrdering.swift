// NumPy's functions of order, as cells call them: sort, argsort, unique, searchsorted, diff, isin, meshgrid.

import Arrays
import Backprop

func numpyOrdering(_ name: String) -> PyBuiltin? {
  switch name {
  case "sort":
    return .numpy(
      name, "a, axis=-1, kind=None, order=None, *, stable=None", refusing: "order",
      derivative: .recorded { (call) throws(PythonError) in
        let (x, axis) = (try call.variable("a"), try call.axis())
        return try call.finished { (_) throws(ArrayError) in try x.sorted(axis: axis) }
      }
    ) {
      arguments throws(PythonError) in
      let (array, axis) = (try arguments.array("a"), try arguments.axis())
      _ = try arguments.interpreter.isStable(arguments["kind"])
      return .array(try arrays { () throws(ArrayError) in try array.sorted(axis: axis) })
    }
  case "argsort":
    return .numpy(name, "a, axis=-1, kind=None, order=None, *, stable=None", refusing: "order", derivative: .flat) {
      arguments throws(PythonError) in
      let operand = try arguments.array("a")
      let array = operand.rank == 0 ? operand.raveled() : operand
      let axis = try arguments.axis()
      var isStable = arguments.isMissing("stable") ? false : try arguments.bool("stable")
      if try arguments.interpreter.isStable(arguments["kind"]) { isStable = true }
      return .array(
        try arrays { () throws(ArrayError) in try array.sortingIndices(axis: axis, isStable: isStable) })
    }
  case "unique":
    return .numpy(
      name,
      "ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True",
      derivative: .refused
    ) { arguments throws(PythonError) in try unique(arguments) }
  case "searchsorted":
    return .numpy(name, "a, v, side='left', sorter=None", refusing: "sorter", derivative: .flat) {
      arguments throws(PythonError) in
      let (array, values) = (try arguments.array("a"), try arguments.operand("v"))
      guard case .string(let side) = arguments["side"], side.text == "left" || side.text == "right" else {
        throw .unsupported("np.searchsorted: argument 'side'")
      }
      return Value(
        try arrays { () throws(ArrayError) in try array.insertionPlaces(of: values, right: side.text == "right") })
    }
  case "diff":
    return .numpy(
      name, "a, n=1, axis=-1, prepend=…, append=…",
      derivative: .recorded { (call) throws(PythonError) in
        let (x, order, axis) = (try call.variable("a"), try call.int("n"), try call.int("axis"))
        if order == 0 { return call["a"] }
        return try call.finished { (_) throws(ArrayError) in try x.differences(order: order, axis: axis) }
      }
    ) {
      arguments throws(PythonError) in
      let (array, order, axis) = (try arguments.array("a"), try arguments.int("n"), try arguments.int("axis"))
      if order == 0 { return arguments["a"] }
      if !arguments.isMissing("prepend") || !arguments.isMissing("append") {
        return try arguments.interpreter.inPython("diff", arguments.values)
      }
      return .array(try arrays { () throws(ArrayError) in try array.differences(order: order, axis: axis) })
    }
  default: return nil
  }
}

private func unique(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  if !arguments.isMissing("axis") {
    return try arguments.interpreter.inPython("unique", Array(arguments.values.prefix(5)))
  }
  if try !arguments.bool("equal_nan") { throw .unsupported("np.unique: argument 'equal_nan'") }
  let array = try arguments.array("ar")
  let found = try arrays { () throws(ArrayError) in try array.unique() }
  var result: [Value] = [.array(found.values)]
  if try arguments.bool("return_index") { result.append(.array(found.first)) }
  if try arguments.bool("return_inverse") { result.append(.array(found.inverse)) }
  if try arguments.bool("return_counts") { result.append(.array(found.counts)) }
  return result.count == 1 ? result[0] : .tuple(PyTuple(result))
}
