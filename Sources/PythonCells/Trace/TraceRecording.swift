// The functions of NumPy's and of `math` whose arguments a traced run has to read.

import Arrays
import Backprop
import PythonSyntax

extension Trace {
  /// Sums, means, extremes and spreads.
  func reduced(_ call: RecordedCall) throws(PythonError) -> Value? {
    let x = try call.variable("a")
    let axes = call["axis"].isAbsent ? nil : try interpreter.integers(call["axis"])
    var ddof = 0.0
    for name in ["ddof", "correction"] where !call[name].isAbsent {
      ddof = try interpreter.parseFloat(call[name].untraced)
    }
    let reduction: Reduction
    switch call.name {
    case "sum": reduction = .sum
    case "prod": reduction = .prod
    case "mean": reduction = .mean
    case "max", "amax": reduction = .max
    case "min", "amin": reduction = .min
    case "ptp": reduction = .ptp
    case "median": reduction = .median
    case "var": reduction = .var(ddof: ddof)
    default: reduction = .std(ddof: ddof)
    }
    return try call.finished { (value) throws(ArrayError) in try x.recorded(reduction, axes: axes, value: value) }
  }

  /// Functions and methods of NumPy's with a rule of their own.
  func recordedNumpy(_ call: RecordedCall) throws(PythonError) -> Value {
    switch call.name {
    case "dot", "matmul", "vdot", "inner", "outer": return try product(call)
    case "clip": return try clip(call)
    case "average": return try average(call)
    case "divmod":
      // The whole quotient carries no gradient; the rest is what `%` gives.
      guard case .tuple(let tuple) = call.result else { return call.result }
      let (a, b) = (try call.variable("x1"), try call.variable("x2"))
      let rest = try finished(tuple.items[1]) { (value) throws(ArrayError) in
        try Variable.recorded(.remainder, a, b, value: value)
      }
      return .tuple(PyTuple([tuple.items[0], rest]))
    case "trace":
      let x = try call.variable("a")
      let (first, second) = (try axis(call, "axis1", 0), try axis(call, "axis2", 1))
      let offset = try interpreter.index(call["offset"])
      return try call.finished { (value) throws(ArrayError) in
        let diagonal = try Variable.rearranged([x]) { (arrays) throws(ArrayError) in
          try arrays[0].diagonal(offset: offset, axis1: first, axis2: second)
        }
        return try diagonal.recorded(.sum, axes: [-1], value: value)
      }
    default: break
    }
    let x = try call.variable(call.name == "sort" || call.name == "diff" || call.name.hasPrefix("cum") ? "a" : "x")
    let axis = call["axis"].isAbsent ? nil : try interpreter.index(call["axis"])
    switch call.name {
    case "cumsum": return try call.finished { (_) throws(ArrayError) in try x.cumulativeSum(axis: axis) }
    case "cumprod": return try call.finished { (_) throws(ArrayError) in try x.cumulativeProduct(axis: axis) }
    case "sort": return try call.finished { (_) throws(ArrayError) in try x.sorted(axis: axis) }
    default:
      let order = try interpreter.index(call["n"])
      if order == 0 { return call["a"] }
      return try call.finished { (_) throws(ArrayError) in try x.differences(order: order, axis: axis ?? -1) }
    }
  }

  private func axis(_ call: RecordedCall, _ name: String, _ otherwise: Int) throws(PythonError) -> Int {
    call[name].isAbsent ? otherwise : try interpreter.index(call[name])
  }

  private func product(_ call: RecordedCall) throws(PythonError) -> Value {
    let (a, b) = (try operand(call.values[0]), try operand(call.values[1]))
    return try call.finished { (value) throws(ArrayError) in
      switch call.name {
      case "dot": return try Variable.recordedDot(a, b, value: value)
      case "matmul": return try Variable.recordedMatmul(a, b, value: value)
      case "outer": return try Variable.recordedOuter(a, b, value: value)
      case "vdot": return try Variable.recordedDot(a.raveled(), b.raveled(), value: value)
      default:
        let isFlat = a.shape.isEmpty || b.shape.count < 2
        return try Variable.recordedDot(a, isFlat ? b : b.swappingAxes(-1, -2), value: value)
      }
    }
  }

  private func clip(_ call: RecordedCall) throws(PythonError) -> Value {
    let x = try call.variable("a")
    func bound(_ names: [String]) throws(PythonError) -> Variable? {
      for name in names where !call[name].isAbsent { return try call.variable(name) }
      return nil
    }
    let (low, high) = (try bound(["a_min", "min"]), try bound(["a_max", "max"]))
    return try call.finished { (_) throws(ArrayError) in
      low == nil && high == nil ? try x.apply(.positive) : try x.clip(low, high)
    }
  }

  private func average(_ call: RecordedCall) throws(PythonError) -> Value {
    let x = try call.variable("a")
    let axes = call["axis"].isAbsent ? nil : try interpreter.integers(call["axis"])
    let weights = call["weights"].isAbsent ? nil : try call.variable("weights")
    return try call.finished { (value) throws(ArrayError) in
      guard let weights else { return try x.recorded(.mean, axes: axes, value: value) }
      let products = try (x * weights).reduce(.sum, axes: axes)
      return try Variable.recorded(
        .divide, products, weights.reduce(.sum, axes: axes), value: value.reshaped(Array(products.shape))
      )
      .reshaped(Array(value.shape))
    }
  }

  /// Methods that write into their array.
  func written(
    _ builtin: PyBuiltin, _ arguments: CallArguments, _ plain: (CallArguments) throws(PythonError) -> Value
  ) throws(PythonError) -> Value {
    guard case .array(let array)? = arguments.positional.first, array.dtype == .float64,
      let signature = builtin.recordedSignature
    else { return try plainly { () throws(PythonError) in try plain(arguments.untraced) } }
    let values = try signature.bind(arguments, function: builtin.name)
    let before = try variable(of: array)
    let result = try plainly { () throws(PythonError) in try plain(arguments.untraced) }
    if builtin.shortName == "sort" {
      guard let before else { return result }
      let axis = try interpreter.index(values[1])
      try write(try arrays { () throws(ArrayError) in try before.sorted(axis: axis) }, into: array)
    } else if before != nil || isTraced(values[1]) {
      let filler = try operand(values[1])
      try write(
        try arrays { () throws(ArrayError) in try filler.reshaped([]).broadcast(to: Array(array.shape)) }, into: array)
    }
    return result
  }

  /// Functions of `math` with a rule of their own.
  func recordedMath(_ call: RecordedCall) throws(PythonError) -> Value {
    switch call.name {
    case "log":
      let x = try call.variable("x")
      let base = call["base"].isAbsent ? nil : try call.variable("base")
      return try call.finished { (value) throws(ArrayError) in
        guard let base else { return try x.recorded(.log, value: value) }
        return try Variable.recorded(.divide, x.apply(.log), base.apply(.log), value: value)
      }
    case "erf", "erfc":
      // ± 2/√π · exp(−x²)
      let x = try call.variable("x")
      let factor = (call.name == "erf" ? 2 : -2) / Double.pi.squareRoot()
      return try call.finished { (value) throws(ArrayError) in
        try x.recorded(value: value) { (x) throws(ArrayError) in
          let bell = try NDArray.apply(.exp, NDArray.apply(.negative, NDArray.apply(.square, .array(x))))
          return try NDArray.apply(.multiply, bell, .scalar(.float(factor))).array
        }
      }
    case "ldexp":
      let x = try call.variable("x")
      let power = try interpreter.binary(.power, .float(2), .float(Double(interpreter.index(call["i"]))))
      return try call.finished { (value) throws(ArrayError) in
        try x.recorded(value: value) { (_) throws(ArrayError) in (power.operand ?? .scalar(.float(0))).array }
      }
    case "modf":
      // The whole part carries no gradient.
      guard case .tuple(let tuple) = call.result else { return call.result }
      let x = try call.variable("x")
      let fraction = try finished(tuple.items[0]) { (value) throws(ArrayError) in
        try x.recorded(.positive, value: value)
      }
      return .tuple(PyTuple([fraction, tuple.items[1]]))
    case "dist":
      let (p, q) = (try call.variable("p"), try call.variable("q"))
      return try call.finished { (value) throws(ArrayError) in try (p - q).norm(value: value) }
    default:
      let numbers = try operand(.list(PyList(try interpreter.elements(of: call.values[0]))))
      let start = call["start"].isAbsent ? nil : try call.variable("start")
      return try call.finished { (value) throws(ArrayError) in
        if call.name == "fsum" { return try numbers.recorded(.sum, axes: nil, value: value) }
        let product = try numbers.reduce(.prod)
        return try start.map { (start) throws(ArrayError) in try start * product } ?? product
      }
    }
  }

  /// `math.hypot` of any number of coordinates.
  func recordedHypot(_ arguments: CallArguments, _ result: Value) throws(PythonError) -> Value {
    let numbers = try operand(.list(PyList(arguments.positional)))
    return try finished(result) { (value) throws(ArrayError) in try numbers.norm(value: value) }
  }
}

extension Value {
  /// Left out, or None.
  var isAbsent: Bool {
    switch self {
    case .none, .unbound: true
    default: false
    }
  }
}
