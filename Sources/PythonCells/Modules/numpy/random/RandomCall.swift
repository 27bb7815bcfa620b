// One call of a function of `np.random`, or of a method of Generator or RandomState: they share their entries, which know where they
// draw from and what they were given.

import Arrays

/// What a function of random numbers does, by its parameters.
struct RandomEntry {
  let parameters: SignatureText
  let body: (RandomCall) throws(PythonError) -> Value

  /// Parameters that only NumPy has are named in `refusing`.
  init(
    _ parameters: String, refusing: String = "", _ body: @escaping (RandomCall) throws(PythonError) -> Value
  ) {
    self.parameters = SignatureText(parameters, style: .cython, refusing: refusing)
    self.body = body
  }

  /// Calls it.
  ///
  /// - Parameter owner: As a cell writes whose function it is: `np.random`.
  func call(
    _ name: String, of owner: String, _ object: PyRandomStream, _ interpreter: Interpreter, _ arguments: CallArguments
  ) throws(PythonError) -> Value {
    let values = try parameters.signature.bind(arguments, function: name)
    func call(_ values: [Value]) -> RandomCall {
      RandomCall(
        name: name, owner: owner, object: object,
        arguments: NumpyArguments(
          function: "random.\(name)", signature: parameters.signature, values: values, interpreter: interpreter))
    }
    let asked = call(values)
    for refused in parameters.refused where !asked.arguments.isMissing(String(refused)) {
      throw .unsupported("\(owner).\(name): argument '\(refused)'")
    }
    do throws(PythonError) { return try body(asked) } catch {
      guard error.isOfTexts, name == "choice" || name == "permutation" else { throw error }
      // From texts it draws their places.
      let texts = try interpreter.lineOfTexts(values[0])
      let places = try body(call([.int(try interpreter.length(texts))] + values.dropFirst()))
      return try interpreter.callSpecial(.getitem, of: texts, places) ?? .none
    }
  }
}

/// The arguments of one call, and the stream.
struct RandomCall {
  let name: String
  let owner: String
  let object: PyRandomStream
  let arguments: NumpyArguments

  var interpreter: Interpreter { arguments.interpreter }

  /// Where the numbers come from: from now on it is changed.
  ///
  /// - Throws: `undecidable` where nobody has seeded it, `impure` where a live value would change the lesson's own stream.
  func stream() throws(PythonError) -> RandomStream {
    if object === interpreter.random.global {
      if interpreter.isPure { throw PythonError.impure("draws from np.random") }
    } else {
      try interpreter.checkMutation(of: .object(object))
    }
    if let stream = object.stream { return stream }
    let remedy =
      object === interpreter.random.global
      ? "call np.random.seed(…) first" : "give a seed to what made the generator, as in np.random.default_rng(0)"
    throw .undecidable("random numbers without a seed (\(remedy): otherwise they are others in every run)")
  }

  subscript(name: String) -> Value { arguments[name] }

  /// The shape asked for; nil for None.
  func size(_ name: String = "size") throws(PythonError) -> Shape? {
    if arguments.isMissing(name) { return nil }
    return try shape(arguments[name])
  }

  func shape(_ value: Value) throws(PythonError) -> Shape {
    let extents = try interpreter.extents(value)
    return try arrays { () throws(ArrayError) in try Shape(checking: extents) }
  }

  /// What was drawn: numbers are Python's own where NumPy's draws are C's.
  func value(_ drawn: Operand) -> Value {
    switch drawn {
    case .scalar(.float(let number)): .float(number)
    case .scalar(.int(let number)): .int(number)
    default: Value(drawn)
    }
  }

  /// Draws from a distribution whose parameters have the names that the signature gives them.
  func draw(_ distribution: Distribution) throws(PythonError) -> Value {
    var parameters: [Operand] = []
    for parameter in arguments.signature.parameters.map(\.name)
    where !["size", "dtype", "method", "out"].contains(parameter) {
      parameters.append(try arguments.operand(parameter))
    }
    try checkSpecial(distribution, &parameters)
    return try draw(distribution, parameters, size: size())
  }

  func draw(_ distribution: Distribution, _ parameters: [Operand], size: Shape?) throws(PythonError) -> Value {
    let stream = try stream()
    return value(
      try arrays { () throws(ArrayError) in try stream.draw(distribution, parameters, size: size) })
  }

  /// What some distributions ask of their parameters beyond the range of each.
  private func checkSpecial(_ distribution: Distribution, _ parameters: inout [Operand]) throws(PythonError) {
    let isOfArrays = parameters.contains { !$0.shape.isEmpty }
    switch distribution {
    case .uniform:
      let (low, high) = (parameters[0], parameters[1])
      parameters[1] = try arrays { () throws(ArrayError) in
        try NDArray.apply(.subtract, .array(high.array.astype(.float64)), low)
      }
      guard parameters[1].array.asDoubles.allSatisfy(\.isFinite) else {
        let isNew = object.type !== interpreter.random.randomState
        throw PythonError(
          .overflow, isNew && !isOfArrays ? "high - low range exceeds valid bounds" : "Range exceeds valid bounds")
      }
    case .triangular:
      func any(_ function: BinaryFunction, _ a: Int, _ b: Int) throws(PythonError) -> Bool {
        let (x, y) = (parameters[a], parameters[b])
        return try arrays { () throws(ArrayError) in
          try NDArray.apply(function, x, y).array.asBools?.contains(true) ?? false
        }
      }
      if try any(.greater, 0, 1) { throw PythonError(.value, "left > mode") }
      if try any(.greater, 1, 2) { throw PythonError(.value, "mode > right") }
      if try any(.equal, 0, 2) { throw PythonError(.value, "left == right") }
    case .binomial:
      parameters[0] = try trials("n", parameters[0])
      if parameters[0].array.asInts?.contains(where: { $0.magnitude > 1 << 53 }) ?? false {
        throw .unsupported("\(owner).binomial of more than 2**53 trials")
      }
    case .negativeBinomial where object.type !== interpreter.random.randomState:
      for (n, p) in zip(parameters[0].array.asDoubles, parameters[1].array.asDoubles)
      where (1 - p) / p * (n + 10 * n.squareRoot()) > ParameterRule.largestMean && n > 0 && p > 0 && p <= 1 {
        throw PythonError(.value, "n too large or p too small, see Generator.negative_binomial Notes")
      }
    default: break
    }
  }

  /// How often: floats are cut where they are not an array's.
  func trials(_ name: String, _ count: Operand) throws(PythonError) -> Operand {
    guard count.dtype == .float64 else { return count }
    if case .array(let array) = arguments[name] {
      let what = array.rank == 0 ? "scalar" : "array data"
      throw PythonError(
        .type, "Cannot cast \(what) from dtype('float64') to dtype('int64') according to the rule 'safe'")
    }
    if case .scalar(.float(let number)) = count { return .scalar(.int(try interpreter.truncate(number))) }
    return .array(try arrays { () throws(ArrayError) in try count.array.astype(.int64) })
  }

  /// The dtype of floats, of which we have one.
  func checkFloats() throws(PythonError) {
    guard let type = try arguments.dtype(), type != .float64 else { return }
    if type == .float32 { throw .unsupported("\(owner).\(name): dtype float32") }
    throw PythonError(.type, "Unsupported dtype dtype('\(type.name)') for \(name)")
  }

  /// The places drawn as NumPy's array of them.
  func placesArray(_ places: [Int], _ shape: Shape) throws(PythonError) -> NDArray {
    try arrays { () throws(ArrayError) in try NDArray(places, shape: shape) }
  }
}
