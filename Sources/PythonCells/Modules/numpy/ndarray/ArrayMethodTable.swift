// What each method of arrays does (numpy/_core/src/multiarray/methods.c); those that give other shapes stand in
// ArrayMethodsShaping.swift, reductions in ArrayMethodsReducing.swift.

import Arrays
import Backprop

extension ArrayMethod {
  /// A method whose arguments are sorted into the parameters' places.
  init(
    _ name: String, _ parameters: String, derivative: Derivative, changesItsObject: Bool = false,
    plain: ((NDArray) throws(PythonError) -> Value)? = nil,
    _ body: @escaping (Interpreter, NDArray, [Value]) throws(PythonError) -> Value
  ) {
    let parameters = SignatureText(parameters, followObject: true)
    self.init(
      name: name, parameters: parameters, derivative: derivative, changesItsObject: changesItsObject, plain: plain
    ) {
      (interpreter, array, arguments) throws(PythonError) in
      try body(interpreter, array, try parameters.signature.bind(arguments, function: name))
    }
  }

  /// A method that takes its arguments as they were written.
  init(
    _ name: String, derivative: Derivative,
    free body: @escaping (Interpreter, NDArray, CallArguments) throws(PythonError) -> Value
  ) {
    self.init(
      name: name, parameters: nil, derivative: derivative, changesItsObject: false, plain: nil, general: body)
  }

  /// A method without arguments.
  init(_ name: String, derivative: Derivative, only body: @escaping (NDArray) throws(PythonError) -> Value) {
    self.init(name: name, parameters: nil, derivative: derivative, changesItsObject: false, plain: body) {
      (_, array, arguments) throws(PythonError) in
      let given = arguments.positional.count
      guard arguments.keywords.isEmpty else {
        throw .misfit("ndarray.\(name)() takes no keyword arguments")
      }
      guard given == 0 else {
        throw .misfit("function takes exactly 0 arguments (\(given) given)")
      }
      return try body(array)
    }
  }

  init?(_ name: String) {
    switch name {
    case "tolist": self.init(name, derivative: .movesFirst, only: listed)
    case "item": self.init(name, derivative: .movesFirst, free: item)
    case "fill":
      self.init(
        name, "value, /",
        derivative: .writes { (call, before) throws(PythonError) in
          guard before != nil || call.trace.isTraced(call["value"]), case .array(let array) = call["a"] else {
            return nil
          }
          let filler = try call.variable("value")
          return try arrays { () throws(ArrayError) in try filler.reshaped([]).broadcast(to: Array(array.shape)) }
        }, changesItsObject: true
      ) { (interpreter, array, values) throws(PythonError) in
        switch values[0] {
        case .list, .tuple, .range: throw PythonError(.value, "setting an array element with a sequence.")
        case .array(let value) where value.rank > 0:
          throw PythonError(.value, "setting an array element with a sequence.")
        default: break
        }
        try arraySet(array, .ellipsis, interpreter.withoutImaginary(values[0], for: array))
        return .none
      }
    case "sort":
      self.init(
        name, "axis=-1, kind=None, order=None, *, stable=None",
        derivative: .writes { (call, before) throws(PythonError) in
          guard let before else { return nil }
          let axis = try call.int("axis")
          return try arrays { () throws(ArrayError) in try before.sorted(axis: axis) }
        }, changesItsObject: true
      ) { (interpreter, array, values) throws(PythonError) in
        let axis = try interpreter.index(values[0])
        _ = try interpreter.isStable(values[1])
        try arrays { () throws(ArrayError) in try array.sort(axis: axis) }
        return .none
      }
    case "argsort":
      self.init(name, "axis=-1, kind=None, order=None, *, stable=None", derivative: .flat) {
        (interpreter, array, values) throws(PythonError) in
        let axis = try interpreter.axis(values[0])
        var isStable = try interpreter.isTrue(values[3])
        if try interpreter.isStable(values[1]) { isStable = true }
        return .array(
          try arrays { () throws(ArrayError) in
            // NumPy sees a number as an array of one element here.
            let source = array.rank == 0 ? array.raveled() : array
            return try source.sortingIndices(axis: axis, isStable: isStable)
          })
      }
    case "nonzero":
      self.init(name, derivative: .flat) { (array) throws(PythonError) in
        .tuple(PyTuple(try arrays { () throws(ArrayError) in try array.nonzero() }.map { .array($0) }))
      }
    case "conj", "conjugate":
      self.init(name, derivative: .movesFirst) { (array) throws(PythonError) in
        guard array.dtype.isComplex else { return .array(array) }
        return .array(try arrays { () throws(ArrayError) in try NDArray.apply(.conjugate, .array(array)) }.array)
      }
    case "dot":
      self.init(
        name, "b, out=None",
        derivative: .recorded { (call) throws(PythonError) in
          let (a, b) = (try call.variable("a"), try call.variable("b"))
          return try call.finished { (value) throws(ArrayError) in try Variable.recordedDot(a, b, value: value) }
        }
      ) { (interpreter, array, values) throws(PythonError) in
        let other = try numpyOperand(values[0])
        let result = Value(try arrays { () throws(ArrayError) in try NDArray.dot(array.asNumberOrArray, other) })
        return try interpreter.placed(result, in: values[1], "ndarray.dot")
      }
    default:
      guard let method = ArrayMethod(shaping: name) ?? ArrayMethod(reduction: name) else { return nil }
      self = method
    }
  }
}

/// Arguments that we have no use for may only be None.
func refuse(_ value: Value, _ what: @autoclosure () -> String) throws(PythonError) {
  switch value {
  case .none, .unbound: return
  default: throw .unsupported(what())
  }
}

extension NDArray {
  /// What it is in an operation: without axes, a number.
  var asNumberOrArray: Operand {
    guard rank == 0, let operand = try? get([]) else { return .array(self) }
    return operand
  }
}

extension Interpreter {
  /// How often elements are repeated: integers, and other numbers cut to integers.
  func counts(_ value: Value) throws(PythonError) -> [Int] {
    switch value {
    case .list, .tuple, .range, .array:
      let array = try numpyOperand(value).array
      if array.rank > 1 {
        throw PythonError(
          .value,
          "setting an array element with a sequence. The requested array would exceed the maximum number of dimension "
            + "of 1.")
      }
      return try arrays { () throws(ArrayError) in try array.astype(.int64) }.asInts ?? []
    default: return [try parseInt(value)]
    }
  }

  /// Places to take elements from.
  func indexArray(_ value: Value) throws(PythonError) -> NDArray {
    let array = try numpyOperand(value).array
    if !array.dtype.isSafe(as: .int64), array.count > 0 {
      throw PythonError(
        .type, "Cannot cast array data from dtype('\(array.dtype.name)') to dtype('int64') according to the rule 'safe'"
      )
    }
    return try arrays { () throws(ArrayError) in try array.astype(.int64) }
  }
}

/// `a.tolist()`: Python's own numbers in nested lists; one number for an array without axes.
private func listed(_ array: NDArray) throws(PythonError) -> Value {
  guard array.rank > 0 else { return try arrayGet(array, .tuple(PyTuple([]))).ownNumber }
  var items: [Value] = []
  try Meter.charge(array.shape[0])
  try Meter.reserve(array.shape[0] &* MemoryLayout<Value>.stride)
  items.reserveCapacity(array.shape[0])
  for place in 0..<array.shape[0] {
    let part = try arrayGet(array, .int(place))
    if case .array(let inner) = part { items.append(try listed(inner)) } else { items.append(try part.ownNumber) }
  }
  return .list(PyList(items))
}

extension Value {
  /// NumPy's number as Python's.
  ///
  /// - Throws: unsupported for one of more than 63 bits.
  var ownNumber: Value {
    get throws(PythonError) {
      let number = plainNumber
      if number.sizedNumber != nil { throw .tooLarge(for: "long") }
      return number
    }
  }

  /// The same; one of more than 63 bits as it is.
  var plainNumber: Value {
    switch self {
    case .numpyFloat(let number): .float(number)
    case .numpyInt(let number): .int(number)
    case .numpyBool(let flag): .bool(flag)
    case .object:
      if sizedNumber != nil { derivedBase ?? self } else { complex.map { Value($0.number) } ?? self }
    default: self
    }
  }
}

/// `a.item()`, `a.item(place)`, `a.item(i, j)`
private func item(
  _ interpreter: Interpreter, _ array: NDArray, _ arguments: CallArguments
) throws(PythonError) -> Value {
  guard arguments.keywords.isEmpty else { throw .misfit("ndarray.item() takes no keyword arguments") }
  var places: [Int] = []
  if arguments.positional.count == 1, case .tuple = arguments.positional[0] {
    places = try interpreter.integers(arguments.positional[0])
  } else {
    for value in arguments.positional { places.append(try interpreter.index(value)) }
  }
  if places.isEmpty {
    guard array.count == 1 else {
      throw PythonError(.value, "can only convert an array of size 1 to a Python scalar")
    }
    return try arrayGet(array.raveled(), .int(0)).ownNumber
  }
  if places.count == 1, array.rank != 1 {
    guard places[0] >= -array.count, places[0] < array.count else {
      throw PythonError(.index, "index \(places[0]) is out of bounds for size \(array.count)")
    }
    return try arrayGet(array.raveled(), .int(places[0])).ownNumber
  }
  guard places.count == array.rank else { throw PythonError(.value, "incorrect number of indices for array") }
  return try arrayGet(array, .tuple(PyTuple(places.map { .int($0) }))).ownNumber
}
