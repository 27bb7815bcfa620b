// Drawing from what is there: randint and integers, choice, shuffle and permutation, multinomial and dirichlet.

import Arrays

func samplingEntry(_ name: String, isLegacy: Bool) -> RandomEntry? {
  switch (name, isLegacy) {
  case ("randint", true):
    return RandomEntry("low, high=None, size=None, dtype=…") { call throws(PythonError) in
      try call.integers(isClosed: false)
    }
  case ("integers", false):
    return RandomEntry("low, high=None, size=None, dtype=…, endpoint=False") { call throws(PythonError) in
      try call.integers(isClosed: call.arguments.bool("endpoint"))
    }
  case ("choice", true):
    return RandomEntry("a, size=None, replace=True, p=None") { call throws(PythonError) in
      try call.choice(axis: 0, shuffles: true)
    }
  case ("choice", false):
    return RandomEntry("a, size=None, replace=True, p=None, axis=0, shuffle=True") { call throws(PythonError) in
      try call.choice(axis: call.arguments.int("axis"), shuffles: call.arguments.bool("shuffle"))
    }
  case ("shuffle", true):
    return RandomEntry("x") { call throws(PythonError) in try call.shuffle(axis: 0) }
  case ("shuffle", false):
    return RandomEntry("x, axis=0") { call throws(PythonError) in try call.shuffle(axis: call.arguments.int("axis")) }
  case ("permutation", true):
    return RandomEntry("x") { call throws(PythonError) in try call.permutation(axis: 0) }
  case ("permutation", false):
    return RandomEntry("x, axis=0") { call throws(PythonError) in
      try call.permutation(axis: call.arguments.int("axis"))
    }
  case ("permuted", false):
    return RandomEntry("x, *, axis=None, out=None", refusing: "out") { call throws(PythonError) in
      try call.permuted()
    }
  case ("multinomial", _):
    return RandomEntry("n, pvals, size=None") { call throws(PythonError) in try call.multinomial() }
  case ("dirichlet", _):
    return RandomEntry("alpha, size=None") { call throws(PythonError) in try call.dirichlet() }
  default: return nil
  }
}

extension RandomCall {
  private var isLegacy: Bool { object.type === interpreter.random.randomState }

  // MARK: Whole numbers

  fileprivate func integers(isClosed: Bool) throws(PythonError) -> Value {
    // A class of Python's own gives Python's own number.
    var isPlain = isLegacy && arguments["dtype"].isUnbound
    if case .type(let type) = arguments["dtype"], type.kind == .int { isPlain = true }
    if let type = try arguments.dtype(), type != .int64 {
      if type == .bool || type.isInteger { throw .unsupported("\(owner).\(name): argument 'dtype'") }
      throw PythonError(.type, "Unsupported dtype dtype('\(type.name)') for \(name)")
    }
    let hasHigh = !arguments.isMissing("high")
    let low = hasHigh ? try arguments.operand("low") : .scalar(.int(0))
    let high = try arguments.operand(hasHigh ? "high" : "low")
    let size = try size()
    if let size, size.product == 0 {
      return .array(try arrays { () throws(ArrayError) in try NDArray.zeros(size, .int64) })
    }
    let stream = try stream()
    guard low.shape.isEmpty, high.shape.isEmpty else { return try integers(stream, low, high, size, isClosed) }
    let bounds = try bounds(low.array.soleElement, high.array.soleElement, isClosed, isZero: nil)
    let drawn = try arrays { () throws(ArrayError) in
      try stream.integers(from: bounds.low, through: bounds.high, size: size)
    }
    return isPlain ? value(drawn) : Value(drawn)
  }

  private func integers(
    _ stream: RandomStream, _ low: Operand, _ high: Operand, _ size: Shape?, _ isClosed: Bool
  ) throws(PythonError) -> Value {
    let common = try arrays { () throws(ArrayError) in try NDArray.broadcastShape(low.shape, high.shape) }
    let shape = size ?? common
    let (lows, highs) = try arrays { () throws(ArrayError) in
      (try low.array.broadcast(to: Array(shape)), try high.array.broadcast(to: Array(shape)))
    }
    let (flatLows, flatHighs) = (lows.raveled(), highs.raveled())
    let isZero = low.array.asDoubles.allSatisfy { $0 == 0 }
    var limits: [(low: Int, high: Int)] = []
    for place in 0..<shape.product {
      let (low, high) = try arrays { () throws(ArrayError) in
        (try flatLows.element(place), try flatHighs.element(place))
      }
      limits.append(try bounds(low, high, isClosed, isZero: isZero))
    }
    try Meter.charge(limits.count)
    return .array(try placesArray(limits.map { stream.integer(from: $0.low, through: $0.high) }, shape))
  }

  /// Both included.
  ///
  /// - Parameter isZero: Whether all lower bounds are 0, which decides the words; nil where this is the only one.
  private func bounds(
    _ low: Scalar?, _ high: Scalar?, _ isClosed: Bool, isZero: Bool?
  ) throws(PythonError) -> (low: Int, high: Int) {
    guard let low, let high else { throw .unsupported("\(owner).\(name) of such bounds") }
    let first = try whole(low)
    let last = try whole(high)
    guard isClosed ? first <= last : first < last else {
      throw PythonError(
        .value,
        isZero ?? (first == 0) ? "high \(isClosed ? "<" : "<=") 0" : "low \(isClosed ? ">" : ">=") high")
    }
    return (first, isClosed ? last : last - 1)
  }

  /// `int(x)`
  private func whole(_ scalar: Scalar) throws(PythonError) -> Int {
    switch scalar {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number): return try interpreter.truncate(number)
    case .complex: throw .unsupported("random draws of complex numbers")
    case .sized(let number):
      guard let whole = number.integer else { return try interpreter.truncate(number.double) }
      return whole
    }
  }

  // MARK: A population

  fileprivate func choice(axis: Int, shuffles: Bool) throws(PythonError) -> Value {
    var elements: NDArray?
    let population: Int
    let size = try size()
    let isEmpty = size.map { $0.product == 0 } ?? false
    switch arguments["a"] {
    case .int, .bool, .numpyInt:
      population = try arguments.int("a")
      if population <= 0, !isEmpty {
        throw PythonError(
          .value,
          isLegacy
            ? "a must be greater than 0 unless no samples are taken"
            : "a must be a positive integer unless no samples are taken")
      }
    default:
      let array = try arguments.array("a")
      guard array.rank > 0 else {
        throw PythonError(
          .value,
          isLegacy
            ? "a must be 1-dimensional or an integer"
            : "a must be a sequence or an integer, not \(try interpreter.str(interpreter.typeOf(arguments["a"])))")
      }
      if isLegacy, array.rank != 1 { throw PythonError(.value, "a must be 1-dimensional") }
      let along = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
      population = array.shape[along]
      if population == 0, !isEmpty {
        throw PythonError(
          .value,
          isLegacy
            ? "'a' cannot be empty unless no samples are taken" : "a cannot be empty unless no samples are taken")
      }
      elements = array
    }
    let probabilities = try probabilities(population)
    let count = size?.product ?? 1
    let replaces = try arguments.bool("replace")
    if !replaces {
      guard count <= population else {
        throw PythonError(
          .value,
          "Cannot take a larger sample than population when \(isLegacy ? "'replace=False'" : "replace is False")")
      }
      if let probabilities, probabilities.count(where: { $0 > 0 }) < count {
        throw PythonError(.value, "Fewer non-zero entries in p than size")
      }
    }
    let stream = try stream()
    let places = try arrays { () throws(ArrayError) in
      try stream.choice(
        of: population, count: count, replacing: replaces, probabilities: probabilities, shuffles: shuffles)
    }
    guard let elements else {
      return size == nil ? .int(places[0]) : .array(try placesArray(places, size ?? []))
    }
    let indices = try placesArray(places, size ?? [])
    return Value(
      try arrays { () throws(ArrayError) in
        let taken = try elements.taking(indices, axis: axis)
        // A shape without axes is an array all the same.
        return size?.isEmpty ?? false ? .array(taken.array) : taken
      })
  }

  private func probabilities(_ population: Int) throws(PythonError) -> [Double]? {
    if arguments.isMissing("p") { return nil }
    let array = try arguments.array("p")
    guard array.rank > 0 else { throw PythonError(.type, "object of type '\(arguments["p"].typeName)' has no len()") }
    let p = array.asDoubles
    guard array.rank == 1 else {
      throw PythonError(.value, isLegacy ? "'p' must be 1-dimensional" : "p must be 1-dimensional")
    }
    guard p.count == population else {
      throw PythonError(.value, isLegacy ? "'a' and 'p' must have same size" : "a and p must have same size")
    }
    let sum = kahanSum(p)
    if sum.isNaN { throw PythonError(.value, "\(isLegacy ? "p" : "P")robabilities contain NaN") }
    if p.contains(where: { $0 < 0 }) {
      throw PythonError(.value, "\(isLegacy ? "p" : "P")robabilities are not non-negative")
    }
    if abs(sum - 1) > 0x1p-26 {
      throw PythonError(
        .value,
        isLegacy
          ? "probabilities do not sum to 1"
          : "Probabilities do not sum to 1. See Notes section of docstring for more information.")
    }
    return p
  }

  private func kahanSum(_ numbers: [Double]) -> Double {
    guard var sum = numbers.first else { return 0 }
    var rest = 0.0
    for number in numbers.dropFirst() {
      let y = number - rest
      let t = sum + y
      rest = (t - sum) - y
      sum = t
    }
    return sum
  }

  // MARK: Orders

  fileprivate func shuffle(axis: Int) throws(PythonError) -> Value {
    let target = arguments["x"]
    try interpreter.checkMutation(of: target)
    switch target {
    case .list(let list):
      guard axis == 0 else {
        throw .unsupported("\(owner).shuffle: argument 'axis' for a list")
      }
      let stream = try stream()
      let places = try arrays { () throws(ArrayError) in try stream.shuffledPlaces(list.items.count) }
      list.items = places.map { list.items[$0] }
    case .array(let array):
      guard array.isWriteable else { throw PythonError(.value, "array is read-only") }
      guard array.rank > 0 else { throw PythonError(.type, "len() of unsized object") }
      let along = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
      if array.rank > 1, array.count == 0 { return .none }
      let stream = try stream()
      try arrays { () throws(ArrayError) in
        let places = NDArray(try stream.shuffledPlaces(array.shape[along]))
        if array.count > 0 { try array.set([.ellipsis], to: try array.taking(places, axis: along)) }
      }
    case .tuple, .range, .string:
      throw PythonError(.type, "'\(target.typeName)' object does not support item assignment")
    case .int, .float, .bool, .none, .numpyInt, .numpyFloat:
      throw PythonError(.type, "object of type '\(target.typeName)' has no len()")
    default: throw .unsupported("\(owner).shuffle of a '\(target.typeName)' object")
    }
    return .none
  }

  fileprivate func permutation(axis: Int) throws(PythonError) -> Value {
    switch arguments["x"] {
    case .int, .bool, .numpyInt:
      let count = Swift.max(try arguments.int("x"), 0)
      let stream = try stream()
      _ = try arrays { () throws(ArrayError) in try Shape(checking: [count], dtype: .int64) }
      return .array(NDArray(try arrays { () throws(ArrayError) in try stream.shuffledPlaces(count) }))
    default:
      let array = try arguments.array("x")
      if array.rank == 0 {
        if isLegacy { throw PythonError(.index, "x must be an integer or at least 1-dimensional") }
        throw PythonError(.axis, "axis \(axis) is out of bounds for array of dimension 0")
      }
      let along = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
      let stream = try stream()
      return Value(
        try arrays { () throws(ArrayError) in
          let places = NDArray(try stream.shuffledPlaces(array.shape[along]))
          if array.count == 0 { return .array(array.copy()) }
          return try array.taking(places, axis: along)
        })
    }
  }

  fileprivate func permuted() throws(PythonError) -> Value {
    let array = try arguments.array("x")
    guard let axis = try arguments.axis() else {
      // What lies otherwise in memory is mixed in that order.
      guard array.rank < 2 || array.isRowMajor else { throw .unsupported("\(owner).permuted of a transposed array") }
      let stream = try stream()
      return .array(
        try arrays { () throws(ArrayError) in
          let flat = array.raveled()
          let places = NDArray(try stream.shuffledPlaces(flat.count))
          return flat.count == 0 ? array.copy() : try flat.taking(places).array.reshaped(Array(array.shape))
        })
    }
    let along = try arrays { () throws(ArrayError) in try array.axisFromStart(axis) }
    let stream = try stream()
    return .array(
      try arrays { () throws(ArrayError) in
        let last = array.rank - 1
        let lines = try array.movingAxes([along], to: [last]).copy()
        let extent = array.shape[along]
        guard lines.count > 0 else { return array.copy() }
        let flat = lines.raveled()
        var places: [Int] = []
        for line in 0..<(lines.count / extent) {
          places += try stream.shuffledPlaces(extent).map { $0 + line * extent }
        }
        let mixed = try flat.taking(NDArray(places)).array.reshaped(Array(lines.shape))
        return try mixed.movingAxes([last], to: [along]).copy()
      })
  }

  // MARK: Several numbers at once

  fileprivate func multinomial() throws(PythonError) -> Value {
    guard case .scalar(let trials) = try trials("n", arguments.operand("n")) else {
      throw .unsupported("\(owner).multinomial: argument 'n' as an array")
    }
    let count = try whole(trials)
    let array = try arguments.array("pvals")
    guard array.rank == 1 else {
      if array.rank > 1 { throw .unsupported("\(owner).multinomial: argument 'pvals' with more than one axis") }
      throw isLegacy
        ? PythonError(.type, "pvals must be a 1-d sequence") : PythonError(.value, noProbabilities)
    }
    let p = array.asDoubles
    if p.isEmpty, !isLegacy { throw PythonError(.value, noProbabilities) }
    guard p.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw PythonError(.value, "pvals < 0, pvals > 1 or pvals contains NaNs")
    }
    if kahanSum(Array(p.dropLast())) > 1 + 1e-12 { throw PythonError(.value, "sum(pvals[:-1]) > 1.0") }
    guard count >= 0 else { throw PythonError(.value, "n < 0") }
    let stream = try stream()
    let size = Array(try size() ?? [])
    return .array(try rows(size, p.count) { () throws(ArrayError) in try stream.multinomial(count, p) }.whole())
  }

  private var noProbabilities: String {
    "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0."
  }

  fileprivate func dirichlet() throws(PythonError) -> Value {
    let array = try arguments.array("alpha")
    guard array.rank > 0 else {
      throw PythonError(.type, "object of type '\(arguments["alpha"].typeName)' has no len()")
    }
    guard array.rank == 1 else { throw PythonError(.value, "object too deep for desired array") }
    let alpha = array.asDoubles
    if alpha.contains(where: { isLegacy ? $0 <= 0 : $0 < 0 }) {
      throw PythonError(.value, isLegacy ? "alpha <= 0" : "alpha < 0")
    }
    let stream = try stream()
    let size = Array(try size() ?? [])
    return .array(
      try rows(size, alpha.count) { () throws(ArrayError) in try stream.dirichlet(alpha) }.floats())
  }

  fileprivate struct Rows<Element> {
    let elements: [Element]
    let shape: Shape
  }

  private func rows<Element>(
    _ size: [Int], _ width: Int, _ draw: () throws(ArrayError) -> [Element]
  ) throws(PythonError) -> Rows<Element> {
    let shape = try arrays { () throws(ArrayError) in try Shape(checking: size + [width]) }
    try Meter.charge(shape.product)
    var elements: [Element] = []
    for _ in 0..<(width == 0 ? 0 : shape.product / width) { elements += try arrays(draw) }
    return Rows(elements: elements, shape: shape)
  }
}

extension NDArray {
  fileprivate var isRowMajor: Bool {
    var step = 1
    for axis in (0..<rank).reversed() {
      if shape[axis] != 1, strides[axis] != step { return false }
      step *= shape[axis]
    }
    return true
  }
}

extension RandomCall.Rows where Element == Int {
  func whole() throws(PythonError) -> NDArray {
    try arrays { () throws(ArrayError) in try NDArray(elements, shape: shape) }
  }
}

extension RandomCall.Rows where Element == Double {
  func floats() throws(PythonError) -> NDArray {
    try arrays { () throws(ArrayError) in try NDArray(elements, shape: shape) }
  }
}
