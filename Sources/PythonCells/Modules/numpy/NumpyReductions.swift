// NumPy's reductions as cells call them: sums, means, extremes, running sums.

import Arrays

func numpyReduction(_ name: String) -> PyBuiltin? {
  switch name {
  case "sum", "prod":
    return reduction(name, "a, axis=None, dtype=None, out=None, keepdims=False, initial=…, where=…") { _ in
      name == "sum" ? .sum : .prod
    }
  case "mean": return reduction(name, "a, axis=None, dtype=None, out=None, keepdims=False, *, where=…") { _ in .mean }
  case "max", "amax": return reduction(name, "a, axis=None, out=None, keepdims=False, initial=…, where=…") { _ in .max }
  case "min", "amin": return reduction(name, "a, axis=None, out=None, keepdims=False, initial=…, where=…") { _ in .min }
  case "any", "all":
    return reduction(name, "a, axis=None, out=None, keepdims=False, *, where=…") { _ in name == "any" ? .any : .all }
  case "ptp": return reduction(name, "a, axis=None, out=None, keepdims=False") { _ in .ptp }
  case "median":
    return reduction(name, "a, axis=None, out=None, overwrite_input=False, keepdims=False") { _ in .median }
  case "argmax", "argmin":
    return reduction(name, "a, axis=None, out=None, *, keepdims=False") { _ in name == "argmax" ? .argmax : .argmin }
  case "var", "std":
    return reduction(
      name, "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=…, mean=…, correction=…"
    ) { arguments throws(PythonError) in
      let ddof = try arguments.double("ddof")
      return name == "var" ? .var(ddof: ddof) : .std(ddof: ddof)
    }
  case "cumsum", "cumprod":
    return .numpy(name, "a, axis=None, dtype=None, out=None", refusing: "out") { arguments throws(PythonError) in
      let array = try arguments.typedArray("a")
      let axis = try arguments.axis()
      return .array(
        try arrays { () throws(ArrayError) in
          name == "cumsum" ? try array.cumulativeSum(axis: axis) : try array.cumulativeProduct(axis: axis)
        })
    }
  case "count_nonzero":
    return .numpy(name, "a, axis=None, *, keepdims=False") { arguments throws(PythonError) in
      let flags = try arrays { [array = try arguments.array("a")] () throws(ArrayError) in try array.astype(.bool) }
      return try reduce(flags, .sum, try arguments.axes(), try arguments.bool("keepdims"))
    }
  case "average":
    return .numpy(name, "a, axis=None, weights=None, returned=False, *, keepdims=False") {
      arguments throws(PythonError) in try average(arguments)
    }
  default: return nil
  }
}

/// A reduction with the parameters that our arrays have; out, initial, where and the like are refused.
private func reduction(
  _ name: String, _ signature: String,
  _ reduction: @escaping (NumpyArguments) throws(PythonError) -> Reduction
) -> PyBuiltin {
  let parameters = Signature(signature, style: .python)
  return .numpy(
    name, signature, refusing: "out initial where mean correction overwrite_input",
    unary: { (interpreter, value) throws(PythonError) in
      switch name {
      case "sum": return try reduce(try numpyOperand(value).array, .sum, nil, false)
      case "max", "amax": return try reduce(try numpyOperand(value).array, .max, nil, false)
      case "min", "amin": return try reduce(try numpyOperand(value).array, .min, nil, false)
      case "mean": return try reduce(try numpyOperand(value).array, .mean, nil, false)
      default:
        let values = try parameters.bind(CallArguments([value]), function: name)
        let arguments = NumpyArguments(
          function: name, signature: parameters, values: values, interpreter: interpreter)
        return try reduce(try arguments.array("a"), try reduction(arguments), nil, false)
      }
    },
    general: { arguments throws(PythonError) in
      if !arguments.isMissing("out") { throw .unsupported("np.\(name): argument 'out'") }
      let array = try arguments.typedArray("a")
      // The places of extremes are sought along one axis only.
      let axes = name.hasPrefix("arg") ? try arguments.axis().map { [$0] } : try arguments.axes()
      return try reduce(array, try reduction(arguments), axes, try arguments.bool("keepdims"))
    }, kernel: name == "sum" ? .sum : nil)
}

private func reduce(
  _ array: NDArray, _ reduction: Reduction, _ axes: [Int]?, _ keepDimensions: Bool
) throws(PythonError) -> Value {
  Value(
    try arrays { () throws(ArrayError) in
      try array.reduce(reduction, axes: axes, keepDimensions: keepDimensions)
    })
}

extension NumpyArguments {
  /// The array in the type that `dtype=` asks for, where the function has such a parameter.
  func typedArray(_ name: String) throws(PythonError) -> NDArray {
    let array = try array(name)
    guard signature.parameters.contains(where: { $0.name == "dtype" }), let type = try dtype() else { return array }
    let isSum = function == "sum" || function == "prod" || function.hasPrefix("cum")
    guard type == .float64 || type == .int64 && isSum else {
      throw .unsupported("np.\(function) with dtype=\(type.name)")
    }
    if type == array.dtype { return array }
    return try PythonCells.arrays { () throws(ArrayError) in try array.astype(type) }
  }
}

/// `np.average`: the mean, or the sum of products with the weights, divided by the sum of the weights.
private func average(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  let array = try arguments.array("a")
  let axes = try arguments.axes()
  let keepDimensions = try arguments.bool("keepdims")
  if try arguments.bool("returned") { throw .unsupported("np.average: argument 'returned'") }
  guard let weights = try arguments.optionalOperand("weights") else {
    return try reduce(array, .mean, axes, keepDimensions)
  }
  guard weights.shape == array.shape else { throw .unsupported("np.average with weights of another shape") }
  return Value(
    try arrays { () throws(ArrayError) in
      let weights = try weights.array.astype(.float64)
      let total = try weights.reduce(.sum, axes: axes, keepDimensions: keepDimensions)
      let products = try NDArray.apply(.multiply, .array(array), .array(weights)).array
      let zeros = try NDArray.apply(.equal, total, .scalar(.float(0))).array.reduce(.any)
      if case .scalar(.bool(true)) = zeros {
        throw ArrayError(.zeroDivision, "Weights sum to zero, can't be normalized")
      }
      return try NDArray.apply(
        .divide, try products.reduce(.sum, axes: axes, keepDimensions: keepDimensions), total)
    })
}
