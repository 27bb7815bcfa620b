// NumPy's functions that choose, limit, round and compare, as cells call them.

import Arrays
import Backprop

func numpyChoice(_ name: String) -> PyBuiltin? {
  switch name {
  case "where":
    return .numpy(name, "condition, x=…, y=…, /", derivative: .moves(["x", "y"])) { arguments throws(PythonError) in
      let condition = try arguments.operand("condition")
      switch (arguments["x"], arguments["y"]) {
      case (.unbound, .unbound): return try nonzero(condition.array)
      case (.unbound, _), (_, .unbound):
        throw PythonError(.value, "either both or neither of x and y should be given")
      default: break
      }
      let (x, y) = try settled(
        .maximum, arguments["x"], try arguments.operand("x"), arguments["y"], try arguments.operand("y"))
      let chosen = try arrays { () throws(ArrayError) in try NDArray.select(condition, x, y) }
      // Unlike the element-wise functions, it gives an array without axes as one.
      return .array(chosen.array)
    }
  case "nonzero":
    return .numpy(name, "a", derivative: .flat) { arguments throws(PythonError) in try nonzero(try arguments.array("a"))
    }
  case "flatnonzero":
    return .numpy(name, "a", derivative: .flat) { arguments throws(PythonError) in
      let array = try arguments.array("a").raveled()
      return .array(try arrays { () throws(ArrayError) in try array.nonzero()[0] })
    }
  case "argwhere":
    return .numpy(name, "a", derivative: .flat) { arguments throws(PythonError) in
      let array = try arguments.array("a")
      if array.rank == 0 { throw .unsupported("np.argwhere of a number") }
      return .array(try arrays { () throws(ArrayError) in try NDArray.stacked(try array.nonzero(), axis: 1) })
    }
  case "clip":
    return .numpy(name, "a, a_min=…, a_max=…, out=None, *, min=…, max=…", derivative: .clip) {
      arguments throws(PythonError) in
      try arguments.interpreter.placed(try clip(arguments), in: arguments["out"], "np.clip")
    }
  case "round", "around":
    return .numpy(name, "a, decimals=0, out=None", derivative: .flat) {
      arguments throws(PythonError) in
      let (operand, decimals) = (try arguments.operand("a"), try arguments.int("decimals"))
      let result = Value(try arrays { () throws(ArrayError) in try NDArray.round(operand, decimals: decimals) })
      return try arguments.interpreter.placed(result, in: arguments["out"], "np.\(name)")
    }
  case "fabs":
    return .numpy(name, "x, /", derivative: .unary(.absolute)) { arguments throws(PythonError) in
      let operand = try arguments.operand("x")
      return Value(
        try arrays { () throws(ArrayError) in
          try NDArray.apply(.absolute, try NDArray.asFloat(operand))
        })
    }
  case "isclose", "allclose":
    return .numpy(name, "a, b, rtol=1e-05, atol=1e-08, equal_nan=False", derivative: .flat) {
      arguments throws(PythonError) in
      let (a, b) = try settled(
        .subtract, arguments["a"], try arguments.operand("a"), arguments["b"], try arguments.operand("b"))
      for tolerance in ["rtol", "atol"] where !b.dtype.isUsual && arguments[tolerance].isNumpy {
        throw .unsupported("np.\(name) of \(b.dtype.name): argument '\(tolerance)' of a type of its own")
      }
      let (rtol, atol) = (try arguments.double("rtol"), try arguments.double("atol"))
      if !rtol.isFinite || !atol.isFinite {
        throw .unsupported("np.\(name): a tolerance that is not finite")
      }
      let equalNaN = try arguments.bool("equal_nan")
      if name == "isclose" {
        return Value(
          try arrays { () throws(ArrayError) in
            try NDArray.isClose(a, b, rtol: rtol, atol: atol, equalNaN: equalNaN)
          })
      }
      return .bool(
        try arrays { () throws(ArrayError) in
          try NDArray.allClose(a, b, rtol: rtol, atol: atol, equalNaN: equalNaN)
        })
    }
  case "array_equal":
    return .numpy(name, "a1, a2, equal_nan=False", derivative: .flat) { arguments throws(PythonError) in
      let (a, b) = (try arguments.operand("a1"), try arguments.operand("a2"))
      let equalNaN = try arguments.bool("equal_nan")
      return .bool(
        try arrays { () throws(ArrayError) in
          guard equalNaN, a.shape == b.shape else { return try NDArray.arrayEqual(a, b) }
          let bothNaN = try NDArray.apply(.logicalAnd, try NDArray.apply(.isnan, a), try NDArray.apply(.isnan, b))
          let same = try NDArray.apply(.logicalOr, bothNaN, try NDArray.apply(.equal, a, b))
          if case .scalar(.bool(let flag)) = try same.array.reduce(.all) { return flag }
          return false
        })
    }
  case "isscalar":
    return .numpy(name, "element", derivative: .flat) { arguments throws(PythonError) in
      switch arguments["element"] {
      case .int, .float, .bool, .numpyInt, .numpyFloat, .numpyBool, .string: return .bool(true)
      case .object(let object):
        let value = arguments["element"]
        let isNumber =
          value.sizedNumber != nil || value.complex != nil || value.longWhole != nil
          || object.type.order.contains { ["fractions.Fraction", "numbers.Number"].contains($0.fullName) }
          || value.derivedBase?.number != nil
        return .bool(isNumber || value.bytes.map { !$0.isArray && value.derivedBase == nil } ?? false)
      default: return .bool(false)
      }
    }
  default: return nil
  }
}

private func nonzero(_ array: NDArray) throws(PythonError) -> Value {
  .tuple(PyTuple(try arrays { () throws(ArrayError) in try array.nonzero() }.map { .array($0) }))
}

extension Derivative {
  /// Of `np.clip` and the method, whose bounds have other names.
  static var clip: Derivative {
    .recorded { (call) throws(PythonError) in
      let x = try call.variable("a")
      let low = try call.optionalVariable("a_min", "min")
      let high = try call.optionalVariable("a_max", "max")
      return try call.finished { (_) throws(ArrayError) in
        low == nil && high == nil ? try x.apply(.positive) : try x.clip(low, high)
      }
    }
  }
}

private func clip(_ arguments: NumpyArguments) throws(PythonError) -> Value {
  var (low, high) = (arguments["a_min"], arguments["a_max"])
  switch (low, high) {
  case (.unbound, .unbound): (low, high) = (arguments["min"], arguments["max"])
  case (_, .unbound): throw PythonError(.type, "clip() missing 1 required positional argument: 'a_max'")
  case (.unbound, _): throw PythonError(.type, "clip() missing 1 required positional argument: 'a_min'")
  default:
    if !arguments.isMissing("min") || !arguments.isMissing("max") {
      throw PythonError(
        .value, "Passing `min` or `max` keyword argument when `a_min` and `a_max` are provided is forbidden.")
    }
  }
  let operand = try arguments.operand("a")
  let (lowest, highest) = (try bound(low, of: operand, isLowest: true), try bound(high, of: operand, isLowest: false))
  return Value(try arrays { () throws(ArrayError) in try NDArray.clip(operand, lowest, highest) })
}

/// A bound of `np.clip`; nil where there is none. A number of Python's own is of the array's type, and no bound where it is beyond
/// all of the type's integers (_clip in NumPy's _methods.py).
func bound(_ value: Value, of operand: Operand, isLowest: Bool) throws(PythonError) -> Operand? {
  if operand.dtype.isInteger {
    if let long = value.longWhole, value.derivedBase == nil, long.isNegative == isLowest { return nil }
    if case .int(let number) = value, let range = operand.dtype.integers {
      if isLowest ? number < range.lowerBound : number > range.upperBound { return nil }
    }
  }
  return switch value {
  case .none, .unbound: nil
  default: try settled(.maximum, .none, operand, value, try numpyOperand(value)).1
  }
}
