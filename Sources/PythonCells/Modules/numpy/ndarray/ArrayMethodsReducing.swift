// The methods of arrays that compute: sums, means, extremes, running sums, rounding, clipping.

import Arrays
import Backprop

extension ArrayMethod {
  /// Methods that make one number out of many, or that compute with each.
  init?(reduction name: String) {
    switch name {
    case "sum", "prod":
      self.init(
        reducing: name, name == "sum" ? .sum : .prod,
        "a, axis=None, dtype=None, out=None, keepdims=False, initial=…, where=…")
    case "max", "min":
      self.init(
        reducing: name, name == "max" ? .max : .min, "a, axis=None, out=None, keepdims=False, initial=…, where=…")
    case "any", "all":
      self.init(
        reducing: name, name == "any" ? .any : .all, "a, axis=None, dtype=None, out=None, keepdims=False, *, where=…")
    case "mean":
      self.init(reducing: name, .mean, "a, axis=None, dtype=None, out=None, keepdims=False, *, where=…")
    case "std", "var":
      self.init(spread: name)
    case "argmax", "argmin":
      let reduction: Reduction = name == "argmax" ? .argmax : .argmin
      self.init(
        name, "axis=None, out=None, *, keepdims=False", derivative: .flat, plain: ArrayMethod.reducing(reduction)
      ) {
        (interpreter, array, values) throws(PythonError) in
        let axis = try interpreter.axis(values[0])
        let keeps = try interpreter.isTrue(values[2])
        let result = Value(
          try arrays { () throws(ArrayError) in
            try array.reduce(reduction, axes: axis.map { [$0] }, keepDimensions: keeps)
          })
        return try interpreter.placed(result, in: values[1], "ndarray.\(name)")
      }
    case "cumsum", "cumprod":
      self.init(name, "axis=None, dtype=None, out=None", derivative: .running(name == "cumsum")) {
        (interpreter, array, values) throws(PythonError) in
        try interpreter.running(
          name == "cumsum" ? .sum : .prod, array, try interpreter.axis(values[0]), try numpyType(of: values[1]),
          values[2], "ndarray.\(name)")
      }
    case "trace":
      self.init(name, "offset=0, axis1=0, axis2=1, dtype=None, out=None", derivative: .trace) {
        (interpreter, array, values) throws(PythonError) in
        let (offset, first) = (try interpreter.index(values[0]), try interpreter.index(values[1]))
        let second = try interpreter.index(values[2])
        try refuse(values[3], "ndarray.trace(dtype=…)")
        try refuse(values[4], "ndarray.trace(out=…)")
        return Value(
          try arrays { () throws(ArrayError) in
            try array.diagonal(offset: offset, axis1: first, axis2: second).reduce(.sum, axes: [-1])
          })
      }
    case "round":
      self.init(name, "decimals=0, out=None", derivative: .flat) { (interpreter, array, values) throws(PythonError) in
        let decimals = try interpreter.index(values[0])
        let result = Value(
          try arrays { () throws(ArrayError) in try NDArray.round(array.asNumberOrArray, decimals: decimals) })
        return try interpreter.placed(result, in: values[1], "ndarray.round")
      }
    case "clip":
      self.init(name, "min=None, max=None, out=None", derivative: .clip) {
        (interpreter, array, values) throws(PythonError) in
        var bounds: [Operand?] = []
        for (place, value) in values[..<2].enumerated() {
          bounds.append(try bound(value, of: array.asNumberOrArray, isLowest: place == 0))
        }
        let result = Value(
          try arrays { [bounds] () throws(ArrayError) in
            try NDArray.clip(array.asNumberOrArray, bounds[0], bounds[1])
          })
        return try interpreter.placed(result, in: values[2], "ndarray.clip")
      }
    default: return nil
    }
  }

  /// A call without arguments: one number out of all elements.
  private static func reducing(_ reduction: Reduction) -> (NDArray) throws(PythonError) -> Value {
    { (array) throws(PythonError) in Value(try arrays { () throws(ArrayError) in try array.reduce(reduction) }) }
  }

  /// A reduction that NumPy writes in Python, as `_sum` and the like (numpy/_core/_methods.py).
  private init(reducing name: String, _ reduction: Reduction, _ parameters: String) {
    let parameters = SignatureText(parameters, style: .python)
    let function = "_\(name)"
    self.init(
      name: name, parameters: parameters, derivative: .of(reduction), changesItsObject: false,
      plain: ArrayMethod.reducing(reduction)
    ) { (interpreter, array, arguments) throws(PythonError) in
      let all = CallArguments([.array(array)] + arguments.positional, keywords: arguments.keywords)
      let values = try parameters.signature.bind(all, function: function)
      var call = ReducingCall(interpreter: interpreter, name: "ndarray.\(name)", reduction: reduction)
      var dtype = Value.none
      for (parameter, value) in zip(parameters.signature.parameters, values) {
        switch parameter.name {
        case "axis": call.axes = try interpreter.axes(value)
        case "keepdims": call.keepsDimensions = try interpreter.isTrue(value)
        case "dtype": dtype = value
        case "out": call.out = value
        case "initial": call.initial = value
        case "where": call.mask = value
        default: break
        }
      }
      guard reduction == .mean else {
        call.dtype = try numpyType(of: dtype)
        return try call(array)
      }
      if SpecialSpread.isAsked(call.out, call.mask, .none) {
        return try interpreter.spread(
          name, .array(array), values[1], dtype, call.out, .none, .bool(call.keepsDimensions), call.mask, .none)
      }
      let (typed, end) =
        try numpyType(of: dtype).map { (type) throws(PythonError) -> (NDArray, DType?) in
          try PythonCells.typed(array, type, isSum: false, "ndarray.\(name)")
        } ?? (array, nil)
      let result = Value(
        try arrays { () throws(ArrayError) in
          try typed.reduce(reduction, axes: call.axes, keepDimensions: call.keepsDimensions)
        })
      return try end.map { (end) throws(PythonError) in try cut(result, to: end) } ?? result
    }
  }

  /// `std` and `var`
  private init(spread name: String) {
    let parameters = SignatureText(
      "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=…, mean=…", style: .python)
    func reduction(_ ddof: Double) -> Reduction { name == "std" ? .std(ddof: ddof) : .var(ddof: ddof) }
    self.init(
      name: name, parameters: parameters, derivative: .of(reduction(0)), changesItsObject: false,
      plain: ArrayMethod.reducing(reduction(0))
    ) { (interpreter, array, arguments) throws(PythonError) in
      let all = CallArguments([.array(array)] + arguments.positional, keywords: arguments.keywords)
      let values = try parameters.signature.bind(all, function: "_\(name)")
      if !values[2].isAbsent || SpecialSpread.isAsked(values[3], values[6], values[7]) {
        return try interpreter.spread(
          name, .array(array), values[1], values[2], values[3], values[4], values[5], values[6], values[7])
      }
      let axes = try interpreter.axes(values[1])
      let ddof = try interpreter.parseFloat(values[4])
      let keeps = try interpreter.isTrue(values[5])
      return Value(
        try arrays { () throws(ArrayError) in try array.reduce(reduction(ddof), axes: axes, keepDimensions: keeps) })
    }
  }
}
