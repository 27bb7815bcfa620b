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
      let ddof = try arguments.double(arguments.isMissing("correction") ? "ddof" : "correction")
      return name == "var" ? .var(ddof: ddof) : .std(ddof: ddof)
    }
  case "cumsum", "cumprod":
    return .numpy(name, "a, axis=None, dtype=None, out=None", derivative: .running(name == "cumsum")) {
      arguments throws(PythonError) in
      try arguments.interpreter.running(
        name == "cumsum" ? .sum : .prod, try arguments.array("a"), try arguments.axis(), try arguments.dtype(),
        arguments["out"], "np.\(name)")
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

/// A reduction.
///
/// - Parameters:
///   - plain: With the defaults of all parameters.
///   - reduction: Where other parameters than axes decide.
private func reduction(
  _ name: String, _ parameters: String, _ plain: Reduction,
  _ reduction: ((NumpyArguments) throws(PythonError) -> Reduction)? = nil
) -> PyBuiltin {
  .numpy(
    name, parameters, refusing: "overwrite_input", derivative: .of(plain),
    unary: { (_, value) throws(PythonError) in
      if case .array(let array) = value, case .sum = plain, let sum = array.directSum { return .numpyFloat(sum) }
      return try reduce(try numpyOperand(value).array, plain, nil, false)
    },
    general: { arguments throws(PythonError) in
      // The places of extremes are sought along one axis only.
      let axes = plain == .argmax || plain == .argmin ? try arguments.axis().map { [$0] } : try arguments.axes()
      switch plain {
      case .sum, .prod, .min, .max, .any, .all:
        var call = ReducingCall(interpreter: arguments.interpreter, name: "np.\(name)", reduction: plain)
        (call.axes, call.keepsDimensions) = (axes, try arguments.bool("keepdims"))
        call.dtype = try numpyType(of: arguments.given("dtype"))
        (call.out, call.mask, call.initial) = (arguments["out"], arguments["where"], arguments.given("initial"))
        return try call(try arguments.array("a"))
      case .mean, .var, .std: if let result = try spread(name, arguments) { return result }
      default: break
      }
      let (array, type) = try arguments.typedArray("a", isSum: false)
      let result = try reduce(array, try reduction?(arguments) ?? plain, axes, try arguments.bool("keepdims"))
      return try arguments.interpreter.placed(
        try type.map { (type) throws(PythonError) in try cut(result, to: type) } ?? result, in: arguments["out"],
        "np.\(name)")
    })
}

/// A mean or a spread of some elements, or into an array; nil for the usual.
private func spread(_ name: String, _ arguments: NumpyArguments) throws(PythonError) -> Value? {
  var ddof = arguments.given("ddof")
  if case .unbound = arguments.given("correction") {
  } else {
    guard case .int(0) = ddof else {
      throw PythonError(.value, "ddof and correction can't be provided simultaneously.")
    }
    ddof = arguments["correction"]
  }
  let isTyped = name != "mean" && !arguments.isMissing("dtype")
  guard isTyped || SpecialSpread.isAsked(arguments["out"], arguments["where"], arguments.given("mean")) else {
    return nil
  }
  return try arguments.interpreter.spread(
    name, arguments["a"], arguments["axis"], arguments["dtype"], arguments["out"], ddof, arguments["keepdims"],
    arguments["where"], arguments.given("mean"))
}

extension Derivative {
  /// Of a reduction, as a function, as a method or as a ufunc's.
  ///
  /// - Parameter operand: what the parameter is called that is reduced.
  static func of(_ reduction: Reduction, operand: String = "a") -> Derivative {
    if !reduction.isDifferentiable { return .flat }
    return .recorded { (call) throws(PythonError) in
      let (x, axes) = (try call.variable(operand), try call.axes())
      let (mask, initial) = (
        try reductionMask(call["where"].untraced, "a gradient"), try call.optionalVariable("initial")
      )
      if mask != nil || initial != nil {
        return try call.finished { (value) throws(ArrayError) in
          try x.recorded(reduction, axes: axes, from: initial, where: mask, value: value)
        }
      }
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

extension Interpreter {
  /// Running sums or products.
  func running(
    _ reduction: Reduction, _ array: NDArray, _ axis: Int?, _ dtype: DType?, _ out: Value, _ name: String
  ) throws(PythonError) -> Value {
    let isOfUfunc = name.hasSuffix("accumulate")
    let target = try targetArray(
      out, orThrow: isOfUfunc ? "return arrays must be of ArrayType" : "output must be an array")
    // Without a type of its own, it is that of the array where the sums go.
    let type = dtype ?? target.map { DType.promoted($0.dtype, array.dtype) }
    if let target, let type, type != target.dtype {
      throw .unsupported("\(name) into an array of type \(target.dtype.name)")
    }
    let (source, end) =
      try type.map { (type) throws(PythonError) in try typed(array, type, isSum: true, name) } ?? (array, nil)
    let result = try arrays { () throws(ArrayError) in
      let result = reduction == .sum ? try source.cumulativeSum(axis: axis) : try source.cumulativeProduct(axis: axis)
      return try end.map { (end) throws(ArrayError) in try result.astype(end) } ?? result
    }
    if axis == nil, let target, target.shape != result.shape {
      throw PythonError(.value, "provided out is the wrong size for the accumulation.")
    }
    return try placed(.array(result), in: out, name)
  }
}

extension NumpyArguments {
  /// The argument; unbound where the function has no such parameter.
  fileprivate func given(_ name: String) -> Value {
    signature.parameters.firstIndex { $0.name == name }.map { values[$0] } ?? .unbound
  }

  /// The array in the type that `dtype=` asks for, where the function has such a parameter, and the type of the result.
  ///
  /// - Parameter isSum: Whether integers are added, or multiplied, as integers.
  fileprivate func typedArray(_ name: String, isSum: Bool) throws(PythonError) -> (NDArray, DType?) {
    let array = try array(name)
    guard let type = try numpyType(of: given("dtype")) else { return (array, nil) }
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
  for axis in axes ?? [] where axis < -array.rank || axis >= array.rank {
    throw PythonError(.axis, "axis: axis \(axis) is out of bounds for array of dimension \(array.rank)")
  }
  let keepDimensions = try arguments.bool("keepdims")
  let weights = try arguments.optionalOperand("weights")
  if try arguments.bool("returned") || weights.map({ $0.shape != array.shape }) ?? false {
    return try arguments.interpreter.inPython("average", arguments.values)
  }
  guard let weights else { return try reduce(array, .mean, axes, keepDimensions) }
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
