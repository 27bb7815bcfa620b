// NumPy's reductions as cells call them: sums, means, extremes, running sums.

import Arrays
import Backprop

func numpyReduction(_ name: String) -> PyBuiltin? {
  switch name {
  case "sum", "prod":
    return reduction(
      name, "a, axis=None, dtype=None, out=None, keepdims=False, initial=…, where=…", name == "sum" ? .sum : .prod)
  case "mean":
    return reduction(name, "a, axis=None, dtype=None, out=None, keepdims=False, *, where=…", .mean)
  case "max", "amax":
    return reduction(name, "a, axis=None, out=None, keepdims=False, initial=…, where=…", .max)
  case "min", "amin":
    return reduction(name, "a, axis=None, out=None, keepdims=False, initial=…, where=…", .min)
  case "any", "all":
    return reduction(name, "a, axis=None, out=None, keepdims=False, *, where=…", name == "any" ? .any : .all)
  case "ptp": return reduction(name, "a, axis=None, out=None, keepdims=False", .ptp)
  case "median": return reduction(name, "a, axis=None, out=None, overwrite_input=False, keepdims=False", .median)
  case "argmax", "argmin":
    return reduction(name, "a, axis=None, out=None, *, keepdims=False", name == "argmax" ? .argmax : .argmin)
  case "var", "std":
    return reduction(
      name, "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=…, mean=…, correction=…",
      name == "var" ? .var(ddof: 0) : .std(ddof: 0)
    ) { arguments throws(PythonError) in
      let ddof = try arguments.double("ddof")
      return name == "var" ? .var(ddof: ddof) : .std(ddof: ddof)
    }
  case "cumsum", "cumprod":
    return .numpy(name, "a, axis=None, dtype=None, out=None", refusing: "out", derivative: .running(name == "cumsum")) {
      arguments throws(PythonError) in
      let (array, type) = try arguments.typedArray("a", isSum: true)
      let axis = try arguments.axis()
      return .array(
        try arrays { () throws(ArrayError) in
          let result = name == "cumsum" ? try array.cumulativeSum(axis: axis) : try array.cumulativeProduct(axis: axis)
          return try type.map { (type) throws(ArrayError) in try result.astype(type) } ?? result
        })
    }
  case "count_nonzero":
    return .numpy(name, "a, axis=None, *, keepdims=False", derivative: .flat) { arguments throws(PythonError) in
      let flags = try arrays { [array = try arguments.array("a")] () throws(ArrayError) in try array.astype(.bool) }
      return try reduce(flags, .sum, try arguments.axes(), try arguments.bool("keepdims"))
    }
  case "average":
    return .numpy(
      name, "a, axis=None, weights=None, returned=False, *, keepdims=False", derivative: .recorded(recordAverage)
    ) {
      arguments throws(PythonError) in try average(arguments)
    }
  default: return nil
  }
}

/// A reduction with the parameters that our arrays have; out, initial, where and the like are refused.
///
/// - Parameters:
///   - plain: With the defaults of all parameters.
///   - reduction: Where other parameters than axes decide.
private func reduction(
  _ name: String, _ parameters: String, _ plain: Reduction,
  _ reduction: ((NumpyArguments) throws(PythonError) -> Reduction)? = nil
) -> PyBuiltin {
  .numpy(
    name, parameters, refusing: "out initial where mean correction overwrite_input", derivative: .of(plain),
    unary: { (_, value) throws(PythonError) in
      if case .array(let array) = value, case .sum = plain, let sum = array.directSum { return .numpyFloat(sum) }
      return try reduce(try numpyOperand(value).array, plain, nil, false)
    },
    general: { arguments throws(PythonError) in
      if !arguments.isMissing("out") { throw .unsupported("np.\(name): argument 'out'") }
      let (array, type) = try arguments.typedArray("a", isSum: plain == .sum || plain == .prod)
      // The places of extremes are sought along one axis only.
      let axes = plain == .argmax || plain == .argmin ? try arguments.axis().map { [$0] } : try arguments.axes()
      let result = try reduce(array, try reduction?(arguments) ?? plain, axes, try arguments.bool("keepdims"))
      return try type.map { (type) throws(PythonError) in try cut(result, to: type) } ?? result
    })
}

extension Derivative {
  /// Of a reduction, as a function, as a method or as a ufunc's.
  ///
  /// - Parameter operand: what the parameter is called that is reduced.
  static func of(_ reduction: Reduction, operand: String = "a") -> Derivative {
    if !reduction.isDifferentiable { return .flat }
    return .recorded { (call) throws(PythonError) in
      let (x, axes) = (try call.variable(operand), try call.axes())
      var ddof = 0.0
      for name in ["ddof", "correction"] where !call[name].isAbsent {
        ddof = try call.trace.interpreter.parseFloat(call[name].untraced)
      }
      let reduction: Reduction =
        switch reduction {
        case .var: .var(ddof: ddof)
        case .std: .std(ddof: ddof)
        default: reduction
        }
      return try call.finished { (value) throws(ArrayError) in try x.recorded(reduction, axes: axes, value: value) }
    }
  }

  /// Of running sums and products.
  static func running(_ isSum: Bool, operand: String = "a") -> Derivative {
    .recorded { (call) throws(PythonError) in
      let (x, axis) = (try call.variable(operand), try call.axis())
      return try call.finished { (_) throws(ArrayError) in
        isSum ? try x.cumulativeSum(axis: axis) : try x.cumulativeProduct(axis: axis)
      }
    }
  }
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
  /// The array in the type that `dtype=` asks for, where the function has such a parameter, and the type of the result.
  ///
  /// - Parameter isSum: Whether integers are added, or multiplied, as integers.
  fileprivate func typedArray(_ name: String, isSum: Bool) throws(PythonError) -> (NDArray, DType?) {
    let array = try array(name)
    guard signature.parameters.contains(where: { $0.name == "dtype" }), let type = try dtype() else {
      return (array, nil)
    }
    return try typed(array, type, isSum: isSum, "np.\(function)")
  }
}

/// An array in the type in which it is to be reduced, and the type to which the result is cut off, where the sum is one of larger
/// integers.
func typed(
  _ array: NDArray, _ type: DType, isSum: Bool, _ name: String
) throws(PythonError) -> (NDArray, DType?) {
  guard type.isFloat || type.isComplex || type.isInteger && isSum, isSum || type != .float16 else {
    throw .unsupported("\(name) with dtype=\(type.name)")
  }
  let end = type.sumType == type ? nil : type
  if type == array.dtype { return (array, end) }
  if array.dtype.isFloat, type.isFloat || type.isComplex, array.count > 8192 {
    // NumPy converts so many at a time, and adds up the parts' sums.
    throw .unsupported("\(name) of more than 8192 elements with dtype=\(type.name)")
  }
  return (try arrays { () throws(ArrayError) in try array.astype(type) }, end)
}

/// Numbers of a smaller type.
func cut(_ value: Value, to type: DType) throws(PythonError) -> Value {
  switch value.operand {
  case .array(let array)?: .array(try arrays { () throws(ArrayError) in try array.astype(type) })
  case .scalar(let scalar)?: Value(.scalar(try arrays { () throws(ArrayError) in try scalar.converted(to: type) }))
  case nil: value
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
      guard array.dtype.isUsual, weights.dtype.isUsual else {
        throw ArrayError(.unsupported, "np.average of \(array.dtype.name) with weights of \(weights.dtype.name)")
      }
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

private func recordAverage(_ call: RecordedCall) throws(PythonError) -> Value {
  let (x, axes, weights) = (try call.variable("a"), try call.axes(), try call.optionalVariable("weights"))
  return try call.finished { (value) throws(ArrayError) in
    guard let weights else { return try x.recorded(.mean, axes: axes, value: value) }
    let products = try (x * weights).reduce(.sum, axes: axes)
    return try Variable.recorded(
      .divide, products, weights.reduce(.sum, axes: axes), value: value.reshaped(Array(products.shape))
    )
    .reshaped(Array(value.shape))
  }
}
