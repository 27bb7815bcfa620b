// `out=`, `initial=`, `where=` and `dtype=` of reductions, whether a function, a method or a ufunc is asked: what NumPy's
// `PyUFunc_GenericReduction` and `PyUFunc_ReduceWrapper` make of them (numpy/_core/src/umath).

import Arrays
import Backprop

/// One call of a reduction with more than axes.
struct ReducingCall {
  let interpreter: Interpreter
  /// As refusals name it: `np.sum`
  let name: String
  let reduction: Reduction
  var axes: [Int]?
  var keepsDimensions = false
  var dtype: DType?
  /// Each as it was given; unbound where it was not.
  var out = Value.unbound
  var initial = Value.unbound
  var mask = Value.unbound

  /// Whether it is to begin with the first element.
  var isWithoutBeginning: Bool { if case .none = initial { true } else { false } }

  /// Whether it is more than axes and a type.
  var isSpecial: Bool {
    if !out.isAbsent { return true }
    if case .unbound = initial {} else { return true }
    switch mask {
    case .unbound, .bool(true): return false
    default: return true
    }
  }

  func callAsFunction(_ array: NDArray) throws(PythonError) -> Value {
    let isLogical = reduction == .any || reduction == .all
    guard isSpecial else { return try usual(array) }
    let target = try targetArray(out)
    if isLogical, let dtype, dtype != .bool { throw .unsupported("\(name): argument 'dtype' and others") }
    let mask = try reductionMask(self.mask, name)
    // Integers are added up in the type that is asked for, or in that of the array where the sum is to go.
    var type: DType?
    if !isLogical { type = dtype ?? target.map { DType.promoted($0.dtype, array.dtype) } }
    if let target, let type, type != target.dtype {
      throw .unsupported("\(name) into an array of type \(target.dtype.name)")
    }
    var source = array
    if let type, type != array.dtype { (source, _) = try typed(array, type, isSum: true, name) }
    let result = type ?? source.resultType(reduction)
    if let mask { try fit(mask, array) }
    if let target { try checkRank(of: target, array) }
    let start = try initialNumber(result)
    return try finish(source, target, mask, start, result)
  }

  /// Without anything of the kind.
  private func usual(_ array: NDArray) throws(PythonError) -> Value {
    var (source, end) = (array, DType?.none)
    if let dtype {
      switch reduction {
      case .sum, .prod: (source, end) = try typed(array, dtype, isSum: true, name)
      case .any, .all: guard dtype == .bool else { throw .unsupported("\(name)(dtype=\(dtype.name))") }
      default:
        guard array.dtype.isSafe(as: dtype) else { throw .unsupported("\(name)(dtype=\(dtype.name))") }
        source = try arrays { () throws(ArrayError) in try array.astype(dtype) }
      }
    }
    let result = Value(
      try arrays { [source] () throws(ArrayError) in
        try source.reduce(reduction, axes: axes, keepDimensions: keepsDimensions)
      })
    return try end.map { (end) throws(PythonError) in try cut(result, to: end) } ?? result
  }

  private func finish(
    _ source: NDArray, _ target: NDArray?, _ mask: NDArray?, _ start: Scalar?, _ type: DType
  ) throws(PythonError) -> Value {
    guard let target else {
      let result = try arrays { () throws(ArrayError) in
        let start = try start?.converted(to: source.resultType(reduction))
        let result = try source.reduce(
          reduction, axes: axes, keepDimensions: keepsDimensions, from: start, mask: mask, into: nil)
        return result.dtype == type ? result : try result.astype(type)
      }
      return Value(result.asNumberOrArray)
    }
    try interpreter.checkMutation(of: .array(target))
    try arrays { () throws(ArrayError) in
      if !target.isWriteable { throw target.readOnly("output array is read-only") }
      // What is read must not be written to meanwhile.
      let isApart = !target.sharesOwner(with: source) && mask.map { !target.sharesOwner(with: $0) } ?? true
      let isDirect = isApart && target.dtype == source.resultType(reduction) && target.rank > 0
      if isDirect, target.shape != (try source.reducedShape(axes, keepDimensions: keepsDimensions)) { throw otherShape }
      let start = try start?.converted(to: source.resultType(reduction))
      let result = try source.reduce(
        reduction, axes: axes, keepDimensions: keepsDimensions, from: start, mask: mask,
        into: isDirect ? target : nil)
      if isDirect { return }
      guard result.shape == target.shape else { throw otherShape }
      try target.set([.ellipsis], to: .array(result.dtype == target.dtype ? result : try result.astype(target.dtype)))
    }
    try interpreter.watch?.wrote(target, interpreter)
    return .array(target)
  }

  private var otherShape: ArrayError { ArrayError(.unsupported, "\(name) into an array of another shape") }

  private func checkRank(of target: NDArray, _ array: NDArray) throws(PythonError) {
    let expected = try arrays { () throws(ArrayError) in
      try array.reducedShape(axes, keepDimensions: keepsDimensions).count
    }
    if target.rank == expected { return }
    throw PythonError(
      .value,
      "output parameter for reduction operation \(reduction.ufunc) has the wrong number of dimensions: Found "
        + "\(target.rank) but expected \(expected)"
        + (keepsDimensions ? " (must match the operand's when keepdims=True)" : ""))
  }

  /// What it begins with, in the type of the result; nil for the usual.
  func initialNumber(_ type: DType) throws(PythonError) -> Scalar? {
    switch initial {
    case .unbound: return nil
    case .none:
      // The first element, then: sums of floats are taken in another order.
      if reduction != .min, reduction != .max { throw .unsupported("\(name): argument 'initial' as None") }
      return nil
    case .list, .tuple: throw .unsupported("\(name): argument 'initial' as a '\(initial.typeName)' object")
    case .array(let array) where array.rank > 0:
      throw PythonError(.value, "setting an array element with a sequence.")
    default: return try makeArray(initial, dtype: type).soleElement
    }
  }

  /// Whether the mask can be stretched to the array, and not the other way round.
  func fit(_ mask: NDArray, _ array: NDArray) throws(PythonError) {
    guard mask.rank <= array.rank else {
      throw PythonError(.value, "input operand has more dimensions than allowed by the axis remapping")
    }
    guard let shape = mask.shape.broadcast(with: array.shape) else {
      throw PythonError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(array.shape.compactText) \(mask.shape.compactText) ")
    }
    guard shape == array.shape else {
      throw PythonError(
        .value,
        "non-broadcastable operand with shape \(array.shape.compactText) doesn't match the broadcast shape "
          + shape.compactText)
    }
  }
}

extension Reduction {
  /// As NumPy's messages name it.
  fileprivate var ufunc: String {
    switch self {
    case .prod: "multiply"
    case .min: "minimum"
    case .max: "maximum"
    case .any: "logical_or"
    case .all: "logical_and"
    default: "add"
    }
  }
}

/// `out=` of a reduction; nil where there is none.
func targetArray(
  _ out: Value, orThrow words: String = "return arrays must be of ArrayType"
) throws(PythonError) -> NDArray? {
  switch out {
  case .none, .unbound: return nil
  case .array(let array): return array
  case .object where out.isOfTextArrays: throw .texts
  case .ellipsis: throw PythonError(.type, "out=... is only allowed as a keyword argument.")
  case .object: throw .unsupported("argument 'out' as a '\(out.typeName)' object")
  default: throw PythonError(.type, words)
  }
}

/// `where=` of a reduction; nil for all elements.
func reductionMask(_ value: Value, _ name: String) throws(PythonError) -> NDArray? {
  switch value {
  case .unbound, .bool(true): return nil
  case .none: return NDArray(.bool(false))
  case .string: throw .unsupported("\(name): argument 'where' as a string")
  case .array(let array) where array.dtype != .bool:
    throw PythonError(
      .type,
      "Cannot cast array data from dtype('\(array.dtype.name)') to dtype('bool') according to the rule 'safe'")
  case .array(let array): return array
  default: return try makeArray(value, dtype: .bool)
  }
}

extension Interpreter {
  /// The array given as `out`, filled with a result; the result itself where none was given.
  func placed(_ result: Value, in out: Value, _ name: String) throws(PythonError) -> Value {
    let isOfMethod = ["cumsum", "cumprod", "argmax", "argmin", "round"].contains { name.hasSuffix($0) }
    let words = isOfMethod ? "output must be an array" : "return arrays must be of ArrayType"
    guard let target = try targetArray(out, orThrow: name.hasSuffix("dot") ? "'out' must be an array" : words) else {
      return result
    }
    if name.hasSuffix("dot"), let operand = result.operand {
      guard operand.dtype == target.dtype, operand.shape.count == target.rank, target.isContiguous else {
        throw PythonError(
          .value,
          "output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)")
      }
      guard operand.shape == target.shape else { throw PythonError(.value, "output array has wrong dimensions") }
    }
    guard let operand = result.operand, operand.shape == target.shape, operand.dtype == target.dtype else {
      throw .unsupported("\(name) into an array of another shape or type")
    }
    try checkMutation(of: .array(target))
    try arrays { () throws(ArrayError) in
      if !target.isWriteable { throw target.readOnly("output array is read-only") }
      try target.set([.ellipsis], to: operand)
    }
    try watch?.wrote(target, self)
    return .array(target)
  }

  /// `np.mean`, `np.var`, `np.std` of some elements, or into an array: NumPy's own text says how.
  func spread(
    _ name: String, _ array: Value, _ axis: Value, _ dtype: Value, _ out: Value, _ ddof: Value,
    _ keepsDimensions: Value,
    _ mask: Value, _ mean: Value
  ) throws(PythonError) -> Value {
    guard let function = module("numpy reductions")?.member("_\(name)") else { throw .unsupported("np.\(name)") }
    if let target = try targetArray(out) { try checkMutation(of: .array(target)) }
    var (mask, mean) = (mask, mean)
    if case .unbound = mask { mask = .bool(true) }
    if case .unbound = mean { mean = .none }
    let rest = name == "mean" ? [keepsDimensions, mask] : [ddof, keepsDimensions, mask, mean]
    return try call(function, CallArguments([array, axis, dtype, out] + rest))
  }
}

extension Interpreter {
  /// The rest of what a function of NumPy's can do, in Python.
  func inPython(_ name: String, _ values: [Value]) throws(PythonError) -> Value {
    guard let function = module("numpy more")?.member("_\(name)") else { throw .unsupported("np.\(name)") }
    return try call(
      function,
      CallArguments(
        values.map { value in
          if case .unbound = value { .none } else { value }
        }))
  }
}

/// The arguments with which a mean or a spread is no matter of its elements and axes alone.
enum SpecialSpread {
  static func isAsked(_ out: Value, _ mask: Value, _ mean: Value) -> Bool {
    if !out.isAbsent || !mean.isAbsent { return true }
    switch mask {
    case .unbound, .bool(true): return false
    default: return true
    }
  }
}
