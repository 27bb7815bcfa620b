// Which of NumPy's functions warn of what, and by which name: the functions themselves know nothing of it, they are watched from
// outside.

import Arrays

/// How a function is watched.
struct FaultWatch {
  private enum Kind {
    case plain
    /// Integers have no infinity: a divisor of 0 is sought.
    case wholeDivision
    /// Nothing has no mean.
    case mean
    /// Too few have no variance.
    case spread
  }

  private let words: String
  private let faults: FloatFaults
  private let kind: Kind

  private init(words: String, _ faults: FloatFaults = .all, _ kind: Kind = .plain) {
    self.words = words
    self.faults = faults
    self.kind = kind
  }

  /// - Parameter function: A function or method of NumPy's; nil for those that never warn.
  init?(_ function: String) {
    switch function {
    case "add", "subtract", "multiply", "divide", "float_power", "hypot", "square", "sqrt", "exp", "exp2", "expm1",
      "log",
      "log2", "log10", "log1p", "sin", "cos", "tan", "arcsin", "arccos", "arccosh", "arctanh", "sinh", "cosh",
      "degrees",
      "rad2deg", "matmul", "dot", "ldexp":
      self.init(words: function)
    case "power", "pow": self.init(words: "power")
    case "true_divide": self.init(words: "divide")
    case "acos", "asin", "acosh", "atanh": self.init(words: "arc" + function.dropFirst())
    case "floor_divide", "remainder", "fmod", "divmod": self.init(words: function, .all, .wholeDivision)
    case "mod": self.init(words: "remainder", .all, .wholeDivision)
    case "reciprocal": self.init(words: function, .all, .wholeDivision)
    case "sum", "prod", "trace", "add.reduce", "multiply.reduce": self.init(words: "reduce")
    case "cumsum", "cumprod", "add.accumulate", "multiply.accumulate": self.init(words: "accumulate")
    case "inner": self.init(words: "dot")
    case "outer", "linspace": self.init(words: "multiply")
    case "logspace": self.init(words: "power")
    case "round", "around": self.init(words: "multiply", .overflow)
    case "diff", "ptp": self.init(words: "subtract")
    case "mean", "average", "median": self.init(words: "reduce", .all, .mean)
    case "var", "std": self.init(words: "subtract", .all, .spread)
    default: return nil
    }
  }

  /// The name of an operator on arrays, where a short way has another.
  static func words(_ function: BinaryFunction, _ exponent: Value?) -> String {
    if function == .power, let exponent = exponent?.scalar?.double {
      switch exponent {
      case -1: return "reciprocal"
      case 0.5: return "sqrt"
      case 2: return "square"
      default: break
      }
    }
    return function.name
  }

  // MARK: Watching

  func watching(
    _ function: @escaping (Interpreter, Value) throws(PythonError) -> Value
  ) -> (Interpreter, Value) throws(PythonError) -> Value {
    { (interpreter, value) throws(PythonError) in
      FloatFaults.forget()
      let result = try function(interpreter, value)
      if kind != .plain || !FloatFaults.met.isEmpty {
        try look(interpreter, result, CallArguments([value]))
      }
      return result
    }
  }

  func watching(
    _ function: @escaping (Interpreter, Value, Value) throws(PythonError) -> Value
  ) -> (Interpreter, Value, Value) throws(PythonError) -> Value {
    { (interpreter, a, b) throws(PythonError) in
      FloatFaults.forget()
      let result = try function(interpreter, a, b)
      if kind != .plain || !FloatFaults.met.isEmpty {
        try look(interpreter, result, CallArguments([a, b]))
      }
      return result
    }
  }

  func watching(
    _ function: @escaping (Interpreter, CallArguments) throws(PythonError) -> Value
  ) -> (Interpreter, CallArguments) throws(PythonError) -> Value {
    { (interpreter, arguments) throws(PythonError) in
      FloatFaults.forget()
      let result = try function(interpreter, arguments)
      if kind != .plain || !FloatFaults.met.isEmpty { try look(interpreter, result, arguments) }
      return result
    }
  }

  /// Notes what was met, and what no processor notices.
  private func look(_ interpreter: Interpreter, _ result: Value, _ arguments: CallArguments) throws(PythonError) {
    let met = FloatFaults.met.intersection(faults)
    switch kind {
    case .plain: try interpreter.note(met, in: words)
    case .wholeDivision:
      if let divisor = arguments.positional.last, divisor.isWhole, arguments.positional.allSatisfy(\.isWhole) {
        guard divisor.hasZero else { return }
        try interpreter.note(words == "reciprocal" ? [.zeroDivision, .invalid] : .zeroDivision, in: words)
      } else {
        try interpreter.note(met.ofDivision(words, result), in: words)
      }
    case .mean, .spread:
      // What is written in Python has warned already.
      if arguments.isOfSpecialSpread(hasType: kind == .spread) { return }
      // A list is made into an array once more only where something came of it that is no number, or several are.
      let results = result.elementCount(isSought: false) ?? 1
      let isSought = results > 1 || result.hasNaN || result.hasInfinity
      let count = arguments.positional.first?.elementCount(isSought: isSought) ?? 1
      let each = results == 0 ? 1 : count / results
      let division = result.isArray ? "divide" : "scalar divide"
      if kind == .mean {
        let isWeighted = arguments.positional.count > 2 || arguments.keywords.contains { $0.name == "weights" }
        guard each == 0 else { return try interpreter.note(met, in: isWeighted ? "multiply" : words) }
        interpreter.warn("Mean of empty slice")
        try interpreter.note(.invalid, in: division)
        return
      }
      let freedom = arguments.freedom
      if Double(each) - freedom <= 0 {
        interpreter.warn("Degrees of freedom <= 0 for slice")
        if each == 0 { try interpreter.note(.invalid, in: "divide") }
        try interpreter.note(result.hasInfinity ? .zeroDivision : .invalid, in: division)
        return
      }
      try interpreter.note(met.intersection(.invalid), in: words)
      try interpreter.note(met.intersection([.overflow, .underflow]), in: "square")
    }
  }
}

extension CallArguments {
  /// Whether `out`, `where` or `mean` is given to a mean or a spread, or `dtype` to a spread.
  fileprivate func isOfSpecialSpread(hasType: Bool) -> Bool {
    let names = ["out", "where", "mean"] + (hasType ? ["dtype"] : [])
    return keywords.contains { names.contains($0.name) && !$0.value.isAbsent }
      || positional.dropFirst(hasType ? 2 : 3).prefix(hasType ? 2 : 1).contains { !$0.isAbsent }
  }

  /// `ddof` of a variance.
  fileprivate var freedom: Double {
    let given = keywords.first { $0.name == "ddof" || $0.name == "correction" }?.value
    return (given ?? (positional.count > 4 ? positional[4] : nil))?.scalar?.double ?? 0
  }
}

extension FloatFaults {
  /// What NumPy's division tells of the same: it looks for a divisor of 0 before it goes on.
  func ofDivision(_ function: String, _ result: Value) -> FloatFaults {
    switch function {
    case "floor_divide": result.hasNaN ? self : subtracting(.invalid)
    case "remainder", "fmod": subtracting(.zeroDivision)
    default: self
    }
  }
}

extension Value {
  /// Whether it is made of integers or truth values.
  fileprivate var isWhole: Bool { operand.map { !$0.dtype.isFloat && !$0.dtype.isComplex } ?? false }

  fileprivate func elementCount(isSought: Bool) -> Int? {
    (operand ?? (isSought ? try? numpyOperand(self) : nil))?.shape.product
  }

  var hasZero: Bool {
    holds { (operand) throws(ArrayError) in
      try NDArray.apply(.equal, operand, .scalar(.int(0)))
    }
  }

  fileprivate var hasNaN: Bool {
    holds { (operand) throws(ArrayError) in
      try NDArray.apply(.isnan, operand)
    }
  }

  fileprivate var hasInfinity: Bool {
    holds { (operand) throws(ArrayError) in
      try NDArray.apply(.isinf, operand)
    }
  }

  private func holds(_ test: (Operand) throws(ArrayError) -> Operand) -> Bool {
    guard let operand, let found = try? test(operand).array.reduce(.any), case .scalar(.bool(true)) = found else {
      return false
    }
    return true
  }
}
