// What functions that work element by element have beside being called: `np.add.reduce`, `np.add.at`, `np.add.nin`; and where
// their results go: `out=`, `where=`, `dtype=`.

import Arrays
import Backprop

/// `function.name`; nil for what is no such function, and for names that we do not have.
func ufuncAttribute(_ builtin: PyBuiltin, _ name: String) -> Value? {
  guard builtin.module == "numpy" else { return nil }
  if name == "__call__" {
    return binaryFunction(builtin.name) != nil || unaryFunction(builtin.name) != nil ? .builtin(builtin) : nil
  }
  if let function = binaryFunction(builtin.name) {
    switch name {
    case "nin": return .int(2)
    case "nout": return .int(1)
    case "nargs": return .int(3)
    case "signature": return Value.none
    case "identity": return function.identity.map { Value.plain($0) } ?? Value.none
    case "reduce", "accumulate", "outer", "reduceat", "at":
      let method = ufuncMethod(function, name)
      method.module = "numpy"
      return .builtin(method)
    default: return nil
    }
  }
  guard let function = unaryFunction(builtin.name) else { return nil }
  switch name {
  case "nin", "nout": return .int(1)
  case "nargs": return .int(2)
  case "signature", "identity": return Value.none
  case "at":
    let method = PyBuiltin.numpy("\(function.name).at", "a, indices, /", derivative: .refused) {
      arguments throws(PythonError) in
      let (target, places) = try arguments.places()
      try arrays { () throws(ArrayError) in try NDArray.update(function, target, places) }
      return try arguments.written(target)
    }
    method.module = "numpy"
    return .builtin(method)
  default: return nil
  }
}

extension Value {
  /// A number of Python's own.
  fileprivate static func plain(_ scalar: Scalar) -> Value { Value(.scalar(scalar)).plainNumber }
}

extension BinaryFunction {
  /// What changes nothing beside any other number.
  fileprivate var identity: Scalar? {
    switch self {
    case .add, .bitOr, .bitXor, .hypot: .int(0)
    case .multiply: .int(1)
    case .bitAnd: .int(-1)
    case .logicalAnd: .bool(true)
    case .logicalOr, .logicalXor: .bool(false)
    case .logaddexp: .float(-.infinity)
    default: nil
    }
  }

  /// The reduction that it is, where there is one of its own.
  fileprivate var reduction: Reduction? {
    switch self {
    case .add: .sum
    case .multiply: .prod
    case .minimum: .min
    case .maximum: .max
    case .logicalAnd: .all
    case .logicalOr: .any
    default: nil
    }
  }

  /// Whether the order of what is reduced makes no difference.
  fileprivate var isExact: Bool {
    switch self {
    case .bitAnd, .bitOr, .bitXor, .logicalXor, .fmax, .fmin: true
    default: false
    }
  }
}

private func ufuncMethod(_ function: BinaryFunction, _ name: String) -> PyBuiltin {
  let full = "\(function.name).\(name)"
  switch name {
  case "reduce":
    return .numpy(
      full, "array, axis=0, dtype=None, out=None, keepdims=False, initial=…, where=…",
      derivative: function.reduction.map { .of($0, operand: "array") } ?? .refused
    ) { arguments throws(PythonError) in
      var call = ReducingCall(
        interpreter: arguments.interpreter, name: "np.\(full)", reduction: function.reduction ?? .sum)
      call.axes = try arguments.axes()
      call.keepsDimensions = try arguments.bool("keepdims")
      call.dtype = try arguments.dtype()
      (call.out, call.initial, call.mask) = (try arguments.soleOut(), arguments["initial"], arguments["where"])
      let given = try arguments.array("array")
      if function.reduction != nil { return try call(given) }
      if call.dtype != nil { throw .unsupported("np.\(full): argument 'dtype'") }
      return try arguments.interpreter.placed(try reduced(function, given, call), in: call.out, call.name)
    }
  case "accumulate":
    let derivative: Derivative =
      switch function {
      case .add: .running(true, operand: "array")
      case .multiply: .running(false, operand: "array")
      default: .refused
      }
    return .numpy(full, "array, axis=0, dtype=None, out=None", derivative: derivative) {
      arguments throws(PythonError) in
      let (array, axis) = (try arguments.array("array"), try arguments.int("axis"))
      if array.rank == 0 { throw PythonError(.type, "cannot accumulate on a scalar") }
      let (dtype, out) = (try arguments.dtype(), try arguments.soleOut())
      if function == .add || function == .multiply {
        return try arguments.interpreter.running(
          function == .add ? .sum : .prod, array, axis, dtype, out, "np.\(full)")
      }
      let (source, end) =
        try dtype.map { (type) throws(PythonError) in try typed(array, type, isSum: true, "np.\(full)") } ?? (
          array, nil
        )
      let result = Value.array(try accumulated(function, source, axis))
      return try arguments.interpreter.placed(
        try end.map { (end) throws(PythonError) in try cut(result, to: end) } ?? result, in: out, "np.\(full)")
    }
  case "outer":
    return .numpy(full, "A, B, /", derivative: .outer(function)) { arguments throws(PythonError) in
      let (x, y) = try settled(
        function, arguments["A"], try arguments.operand("A"), arguments["B"], try arguments.operand("B"))
      return Value(
        try arrays { () throws(ArrayError) in
          let column = try x.array.reshaped(Array(x.shape) + Array(repeating: 1, count: y.shape.count))
          return try NDArray.apply(function, .array(column), y)
        })
    }
  case "reduceat":
    return .numpy(full, "array, indices, axis=0, dtype=None, out=None", refusing: "out dtype", derivative: .refused) {
      arguments throws(PythonError) in
      let (array, axis) = (try arguments.array("array"), try arguments.int("axis"))
      return try reducedAt(function, array, try arguments.ints("indices"), axis)
    }
  default:
    return .numpy(full, "a, indices, b, /", derivative: .refused) { arguments throws(PythonError) in
      let (target, places) = try arguments.places()
      let (_, values) = try settled(
        function, arguments["a"], .array(target), arguments["b"], try arguments.operand("b"))
      try arrays { () throws(ArrayError) in try NDArray.update(function, target, places, values) }
      return try arguments.written(target)
    }
  }
}

extension Derivative {
  /// Of each element with each.
  fileprivate static func outer(_ function: BinaryFunction) -> Derivative {
    if !function.isDifferentiable { return .flat }
    return .recorded { (call) throws(PythonError) in
      let (x, y) = (try call.variable("A"), try call.variable("B"))
      return try call.finished { (value) throws(ArrayError) in
        let column = try x.reshaped(Array(x.shape) + Array(repeating: 1, count: y.shape.count))
        return try Variable.recorded(function, column, y, value: value)
      }
    }
  }
}

extension NumpyArguments {
  /// `out=` of a ufunc's method, also as a tuple of one.
  fileprivate func soleOut() throws(PythonError) -> Value {
    switch self["out"] {
    case .ellipsis: throw .unsupported("np.\(function): argument 'out' as Ellipsis")
    case .tuple(let tuple) where tuple.items.count == 1: return tuple.items[0]
    case let out: return out
    }
  }

  /// The array that `at` writes to, and the places that its index names, counted row by row.
  fileprivate func places() throws(PythonError) -> (NDArray, NDArray) {
    guard case .array(let target) = self["a"] else {
      throw PythonError(.type, "first operand must be array")
    }
    try interpreter.checkMutation(of: self["a"])
    let numbers = try PythonCells.arrays { () throws(ArrayError) in
      try NDArray.arange(.int(0), .int(target.count)).reshaped(Array(target.shape))
    }
    guard let places = try arrayGet(numbers, self["indices"]).operand else { return (target, numbers) }
    return (target, places.array)
  }

  fileprivate func written(_ target: NDArray) throws(PythonError) -> Value {
    try interpreter.watch?.wrote(target, interpreter)
    return .none
  }
}

// MARK: One after another

/// The parts along an axis, each without it.
private func parts(_ array: NDArray, _ axis: Int) throws(PythonError) -> [Operand] {
  guard axis >= -array.rank && axis < array.rank else {
    throw PythonError(.axis, "axis \(axis) is out of bounds for array of dimension \(array.rank)")
  }
  return try arrays { () throws(ArrayError) in
    let front = try array.movingAxes([axis], to: [0])
    var result: [Operand] = []
    try Allowance.spend(front.shape[0])
    for i in 0..<front.shape[0] { result.append(try front.part(i)) }
    return result
  }
}

/// The elements in the type of the function's results.
private func resultTyped(_ function: BinaryFunction, _ array: NDArray, _ method: String) throws(PythonError) -> NDArray
{
  if function.isComparison { throw .unsupported("np.\(function.name).\(method)") }
  let empty = try arrays { () throws(ArrayError) in try NDArray.zeros([0], array.dtype) }
  let type = try arrays { () throws(ArrayError) in try NDArray.apply(function, .array(empty), .array(empty)).dtype }
  return type == array.dtype ? array : try arrays { () throws(ArrayError) in try array.astype(type) }
}

/// The reduction by a function that has none of its own.
private func reduced(_ function: BinaryFunction, _ given: NDArray, _ call: ReducingCall) throws(PythonError) -> Value {
  var wanted: [Int] = []
  for axis in given.rank == 0 ? [] : call.axes ?? Array(0..<given.rank) {
    guard axis >= -given.rank && axis < given.rank else {
      throw PythonError(.axis, "axis \(axis) is out of bounds for array of dimension \(given.rank)")
    }
    wanted.append(axis < 0 ? axis + given.rank : axis)
  }
  let plain = try resultTyped(function, given, "reduce")
  let initial = call.isWithoutBeginning ? nil : try call.initialNumber(plain.dtype)
  let start = try function.identity.map { (identity) throws(PythonError) in
    try arrays { () throws(ArrayError) in try identity.converted(to: plain.dtype) }
  }
  let array = try masked(plain, function, call, start ?? initial)
  if case .none = call.initial, array.count == 0 { throw .unsupported("\(call.name) of nothing from None") }
  // The usual beginning shows in one function only: the length of a single number has no sign.
  let first = initial ?? (function == .hypot && !call.isWithoutBeginning ? start : nil)
  if array.rank == 0 {
    guard let first else { return Value(array.asNumberOrArray) }
    return Value(
      try arrays { () throws(ArrayError) in try NDArray.apply(function, .scalar(first), array.asNumberOrArray) })
  }
  if wanted.count > 1, function == .hypot || function == .logaddexp {
    throw .unsupported("np.\(function.name).reduce along several axes")
  }
  if wanted.count > 1, !function.isExact || array.dtype.isFloat && function != .fmax && function != .fmin {
    throw PythonError(
      .value, "reduction operation '\(function.name)' is not reorderable, so at most one axis may be specified")
  }
  var result = array
  for axis in wanted.sorted(by: >) {
    let all = try parts(result, axis)
    guard let head = all.first else {
      guard let beginning = start ?? initial else {
        throw PythonError(
          .value, "zero-size array to reduction operation \(function.name) which has no identity")
      }
      var shape = Array(result.shape)
      shape.remove(at: axis)
      result = try arrays { () throws(ArrayError) in try NDArray.full(shape, beginning) }
      continue
    }
    result = try arrays { () throws(ArrayError) in
      // Where the order makes a difference, there is one axis only.
      var sum = head
      if let first, !function.isExact { sum = try NDArray.apply(function, .scalar(first), head) }
      for part in all.dropFirst() { sum = try NDArray.apply(function, sum, part) }
      return sum.array
    }
  }
  if let initial, function.isExact || array.count == 0 && start != nil {
    result = try arrays { [result] () throws(ArrayError) in
      try NDArray.apply(function, .scalar(initial), .array(result)).array
    }
  }
  if call.keepsDimensions {
    let shape = array.shape.indices.map { wanted.contains($0) ? 1 : array.shape[$0] }
    return .array(try arrays { [result] () throws(ArrayError) in try result.reshaped(shape) })
  }
  return Value(result.asNumberOrArray)
}

/// The elements where those that a mask leaves out are as good as none.
private func masked(
  _ array: NDArray, _ function: BinaryFunction, _ call: ReducingCall, _ filler: Scalar?
) throws(PythonError) -> NDArray {
  guard let mask = try reductionMask(call.mask, call.name) else { return array }
  try call.fit(mask, array)
  guard let filler else {
    throw PythonError(
      .value,
      "reduction operation '\(function.name)' does not have an identity, so to use a where mask one has to specify "
        + "'initial'")
  }
  guard function.isExact else { throw .unsupported("\(call.name): argument 'where'") }
  return try arrays { () throws(ArrayError) in try NDArray.select(.array(mask), .array(array), .scalar(filler)).array }
}

private func accumulated(_ function: BinaryFunction, _ given: NDArray, _ axis: Int) throws(PythonError) -> NDArray {
  let array = try resultTyped(function, given, "accumulate")
  let all = try parts(array, axis)
  guard let first = all.first else { return array }
  return try arrays { () throws(ArrayError) in
    var sums = [first]
    for part in all.dropFirst() { sums.append(try NDArray.apply(function, sums[sums.count - 1], part)) }
    return try NDArray.stacked(sums.map(\.array), axis: axis < 0 ? axis + array.rank : axis)
  }
}

private func reducedAt(
  _ function: BinaryFunction, _ given: NDArray, _ indices: [Int], _ axis: Int
) throws(PythonError) -> Value {
  var array = try resultTyped(function, given, "reduceat")
  if function.reduction == .sum || function.reduction == .prod, array.dtype.sumType != array.dtype {
    array = try arrays { [array] () throws(ArrayError) in try array.astype(array.dtype.sumType) }
  }
  if array.dtype.isFloat, array.rank > 1, axis != 0 {
    throw .unsupported("np.\(function.name).reduceat along an axis other than the first")
  }
  let all = try parts(array, axis)
  var results: [Operand] = []
  for (place, index) in indices.enumerated() {
    guard index >= 0 && index < all.count else {
      throw PythonError(.index, "index \(index) out-of-bounds in \(function.name).reduceat [0, \(all.count))")
    }
    let next = place + 1 < indices.count ? indices[place + 1] : all.count
    let stretch = all[index..<Swift.max(next, index + 1)]
    results.append(
      try arrays { [array] () throws(ArrayError) in
        // A stretch of floats is added up pairwise behind its first.
        if function == .add, array.rank == 1, array.dtype.isFloat, stretch.count > 1 {
          let rest = try array.get([.slice(start: index + 1, stop: Swift.max(next, index + 1), step: nil)])
          return try NDArray.apply(.add, stretch[index], try rest.array.reduce(.sum))
        }
        var sum = stretch[index]
        for part in stretch.dropFirst() { sum = try NDArray.apply(function, sum, part) }
        return sum
      })
  }
  if results.isEmpty { throw .unsupported("np.\(function.name).reduceat without indices") }
  return .array(
    try arrays { () throws(ArrayError) in
      try NDArray.stacked(results.map(\.array), axis: axis < 0 ? axis + array.rank : axis)
    })
}

// MARK: Where results go

extension NumpyArguments {
  /// Whether a lesson's class has a say in what ufuncs do with this argument.
  fileprivate func hasOwnUfuncs(_ name: String) -> Bool {
    guard signature.parameters.contains(where: { $0.name == name }), case .object(let object) = self[name] else {
      return false
    }
    return object.type.find("__array_ufunc__") != nil
  }
}

/// `out=`, `where=` and `dtype=` of one call.
struct UfuncOptions {
  private let out: NDArray?
  private let mask: NDArray?
  let dtype: DType?
  private let arguments: NumpyArguments

  init(_ arguments: NumpyArguments) throws(PythonError) {
    self.arguments = arguments
    switch arguments["out"] {
    case .none, .unbound: out = nil
    case .array(let array): out = array
    case .tuple(let tuple) where tuple.items.count == 1:
      switch tuple.items[0] {
      case .none: out = nil
      case .array(let array): out = array
      default: throw PythonError(.type, "return arrays must be of ArrayType")
      }
    case .tuple: throw PythonError(.value, "The 'out' tuple must have exactly one entry per ufunc output")
    case _ where ["out", "x", "x1", "x2"].contains { arguments.hasOwnUfuncs($0) }:
      throw .unsupported("__array_ufunc__ of a lesson's class")
    default: throw PythonError(.type, "return arrays must be of ArrayType")
    }
    switch arguments["where"] {
    case .unbound, .bool(true), .numpyBool(true): mask = nil
    default:
      let mask = try arguments.array("where")
      guard mask.dtype == .bool else {
        throw .unsupported("np.\(arguments.function): argument 'where' that is no mask")
      }
      self.mask = mask
    }
    dtype = try arguments.dtype()
  }

  /// An input in the type that `dtype=` asks for.
  func input(_ value: Value, _ operand: Operand) throws(PythonError) -> Operand {
    guard let dtype else { return operand }
    if value.yieldsType, case .scalar(let scalar) = operand {
      return .scalar(try fittingElement(value, scalar, of: dtype).typed(dtype))
    }
    guard operand.dtype.isSameKind(as: dtype) else {
      throw .unsupported("np.\(arguments.function) of \(operand.dtype.name) with dtype=\(dtype.name)")
    }
    return try arrays { () throws(ArrayError) in
      switch operand {
      case .array(let array): .array(try array.astype(dtype))
      case .scalar(let scalar): .scalar(try scalar.converted(to: dtype))
      }
    }
  }

  /// The result where it is wanted.
  func finished(_ function: String, _ body: () throws(ArrayError) -> Operand) throws(PythonError) -> Value {
    let result: Operand
    do throws(ArrayError) { result = try body() } catch {
      // NumPy finds no loop of that type, and says so in other words.
      guard let dtype, error.kind == .type || error.kind == .noLoop else { throw PythonError(error) }
      throw .unsupported("np.\(arguments.function) with dtype=\(dtype.name)")
    }
    if let dtype, result.dtype != dtype { throw .unsupported("np.\(arguments.function) with dtype=\(dtype.name)") }
    guard out != nil || mask != nil else { return Value(result) }
    let chosen = try arrays { () throws(ArrayError) in
      guard let mask else { return result }
      let shape = try NDArray.broadcastShape(result.shape, mask.shape)
      // Beside what is there already, the result has the type of that.
      if let out {
        guard result.dtype.isSameKind(as: out.dtype), shape == out.shape else { return result }
        return try NDArray.select(.array(mask), .array(try result.array.astype(out.dtype)), .array(out))
      }
      let base = try NDArray.unset(Array(shape), result.dtype)
      let kept = base.dtype == result.dtype ? base : try base.astype(result.dtype)
      return try NDArray.select(.array(mask), result, .array(kept))
    }
    guard let out else { return Value(chosen) }
    try arguments.interpreter.checkMutation(of: .array(out))
    try arrays { () throws(ArrayError) in
      if !out.isWriteable { throw out.readOnly("output array is read-only") }
      guard result.dtype.isSameKind(as: out.dtype) else {
        throw NDArray.castingError(function, from: result.dtype.name, to: out.dtype)
      }
      guard let shape = chosen.shape.broadcast(with: out.shape) else {
        throw ArrayError(.unsupported, "np.\(function) into an array of another shape")
      }
      guard shape == out.shape else {
        throw ArrayError(
          .value,
          "non-broadcastable output operand with shape \(out.shape.compactText) doesn't match the broadcast shape "
            + shape.compactText)
      }
      try out.set([.ellipsis], to: chosen)
    }
    try arguments.interpreter.watch?.wrote(out, arguments.interpreter)
    return .array(out)
  }
}

extension Scalar {
  fileprivate func typed(_ type: DType) throws(PythonError) -> Scalar {
    try arrays { () throws(ArrayError) in try converted(to: type) }
  }
}
