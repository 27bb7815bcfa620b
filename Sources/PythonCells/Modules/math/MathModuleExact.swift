// The functions of `math` over integers and sequences: exact.

import Arrays
import Backprop
import BigInt
import CLibrary
import PythonSyntax

func exactMathFunction(_ name: String) -> PyBuiltin? {
  switch name {
  case "gcd", "lcm":
    return PyBuiltin(
      "math.\(name)", derivative: .flat,
      .free { (interpreter, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else {
          throw .misfit("math.\(name)() takes no keyword arguments")
        }
        var result: BigUInt = name == "gcd" ? 0 : 1
        for value in arguments.positional {
          let number = try interpreter.wholeIndex(value).magnitude
          if name == "gcd" {
            result = try interpreter.greatestCommonDivisor(result, number)
          } else if result.isZero || number.isZero {
            result = 0
          } else {
            let factor = result.divided(by: try interpreter.greatestCommonDivisor(result, number)).quotient
            result = try interpreter.product(BigInt(factor), BigInt(number)).magnitude
          }
        }
        return Value(BigInt(result))
      })
  case "factorial":
    return PyBuiltin(
      "math.factorial", derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.wholeIndex(value)
        guard !number.isNegative else {
          throw PythonError(.value, "factorial() not defined for negative values")
        }
        guard let count = Int(exactly: number) else {
          throw PythonError(.overflow, "factorial() argument should not exceed \(Int.max)")
        }
        if count <= 20 { return .int(count < 2 ? 1 : (2...count).reduce(1, *)) }
        return Value(try interpreter.risingProduct(from: 2, through: count))
      })
  case "isqrt":
    return PyBuiltin(
      "math.isqrt", derivative: .flat,
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.wholeIndex(value)
        guard !number.isNegative else { throw PythonError(.value, "isqrt() argument must be nonnegative") }
        if let small = Int(exactly: number) { return .int(integerSquareRoot(small)) }
        // Newton's steps from above, each a division.
        let magnitude = number.magnitude
        var root = BigUInt(1) << ((magnitude.bitWidth + 1) / 2)
        while true {
          try WholeCost.chargeProduct(root.wordCount + 1, root.wordCount, isQuotient: true)
          let next = (root + magnitude.divided(by: root).quotient) >> 1
          if next >= root { return Value(BigInt(root)) }
          root = next
        }
      })
  case "comb":
    return PyBuiltin(
      "math.comb", derivative: .flat,
      .bound(SignatureText("n, k, /")) { (interpreter, values) throws(PythonError) in
        let n = try interpreter.wholeIndex(values[0])
        let k = try interpreter.wholeIndex(values[1])
        guard !n.isNegative else { throw PythonError(.value, "n must be a non-negative integer") }
        guard !k.isNegative else { throw PythonError(.value, "k must be a non-negative integer") }
        guard k <= n else { return .int(0) }
        guard let count = Int(exactly: min(k, n - k)) else {
          throw PythonError(.overflow, "min(n - k, k) must not exceed \(Int.max)")
        }
        return Value(try interpreter.binomial(n, count))
      })
  case "perm":
    return PyBuiltin(
      "math.perm", derivative: .flat,
      .bound(SignatureText("n, k=None, /")) { (interpreter, values) throws(PythonError) in
        let n = try interpreter.wholeIndex(values[0])
        if case .none = values[1] {
          guard !n.isNegative else {
            throw PythonError(.value, "factorial() not defined for negative values")
          }
        }
        let k: BigInt
        if case .none = values[1] { k = n } else { k = try interpreter.wholeIndex(values[1]) }
        guard !n.isNegative else { throw PythonError(.value, "n must be a non-negative integer") }
        guard !k.isNegative else { throw PythonError(.value, "k must be a non-negative integer") }
        guard k <= n else { return .int(0) }
        guard let count = Int(exactly: k) else {
          throw PythonError(.overflow, "k must not exceed \(Int.max)")
        }
        if count == 0 { return .int(1) }
        if let top = Int(exactly: n) {
          return Value(try interpreter.risingProduct(from: top - count + 1, through: top))
        }
        var result = BigInt(1)
        for step in 0..<count {
          try Meter.charge(1)
          result = try interpreter.product(result, n - BigInt(step))
        }
        return Value(result)
      })
  case "fsum":
    return PyBuiltin(
      "math.fsum",
      derivative: .recorded { (call) throws(PythonError) in
        let numbers = try call.variables(try call.trace.interpreter.elements(of: call.arguments.positional[0]))
        return try call.finished { (value) throws(ArrayError) in try numbers.recorded(.sum, axes: nil, value: value) }
      },
      .unary { (interpreter, value) throws(PythonError) in .float(try exactSum(interpreter, value)) })
  case "prod":
    return PyBuiltin(
      "prod",
      derivative: .recorded { (call) throws(PythonError) in
        let numbers = try call.variables(try call.trace.interpreter.elements(of: call["iterable"]))
        let start = try call.variable("start")
        return try call.finished { (_) throws(ArrayError) in try start * numbers.reduce(.prod) }
      },
      .bound(SignatureText("iterable, /, *, start=1")) { (interpreter, values) throws(PythonError) in
        var result = values[1]
        let iterator = try interpreter.iterator(over: values[0])
        while let item = try iterator.next(interpreter) {
          try Meter.charge(1)
          switch (result, item) {
          case (.int(let a), .int(let b)):
            let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
            result = isTooLarge ? try interpreter.binary(.multiply, result, item) : .int(product)
          case (.float(let a), .float(let b)): result = .float(a * b)
          case (.float(let a), .int(let b)): result = .float(a * Double(b))
          default: result = try interpreter.binary(.multiply, result, item)
          }
        }
        return result
      })
  case "hypot":
    return PyBuiltin(
      "math.hypot",
      derivative: .recorded { (call) throws(PythonError) in
        let coordinates = try call.variables(call.arguments.positional)
        return try call.finished { (value) throws(ArrayError) in try coordinates.norm(value: value) }
      },
      .free { (interpreter, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else {
          throw .misfit("math.hypot() takes no keyword arguments")
        }
        var coordinates: [Double] = []
        for value in arguments.positional { coordinates.append(try interpreter.real(value).magnitude) }
        return .float(vectorNorm(coordinates))
      })
  case "dist":
    return PyBuiltin(
      "math.dist",
      derivative: .recorded { (call) throws(PythonError) in
        let (p, q) = (try call.variable("p"), try call.variable("q"))
        return try call.finished { (value) throws(ArrayError) in try (p - q).norm(value: value) }
      },
      .bound(SignatureText("p, q, /")) { (interpreter, values) throws(PythonError) in
        let p = try interpreter.elements(of: values[0])
        let q = try interpreter.elements(of: values[1])
        guard p.count == q.count else {
          throw PythonError(.value, "both points must have the same number of dimensions")
        }
        var differences: [Double] = []
        for (a, b) in zip(p, q) {
          let a = try interpreter.real(a)
          differences.append(abs(a - (try interpreter.real(b))))
        }
        return .float(vectorNorm(differences))
      })
  default: return nil
  }
}

extension Interpreter {
  /// `first · (first + 1) · … · last`, halves multiplied by halves so that the factors have the same length. Precondition:
  /// 0 < first ≤ last.
  fileprivate func risingProduct(from first: Int, through last: Int) throws(PythonError) -> BigInt {
    try Meter.charge(1)
    if last - first < 8 {
      var result = BigInt(first)
      for factor in first..<last { result *= BigInt(factor + 1) }
      return result
    }
    let middle = first + (last - first) / 2
    return try product(
      risingProduct(from: first, through: middle), risingProduct(from: middle + 1, through: last))
  }
}

/// The largest integer whose square is not larger. Precondition: not negative.
private func integerSquareRoot(_ number: Int) -> Int {
  // The float may be off by one in either direction.
  var root = UInt(Double(number).squareRoot())
  let number = UInt(number)
  while root * root > number { root -= 1 }
  while (root + 1) * (root + 1) <= number { root += 1 }
  return Int(root)
}

/// vector_norm: the root of the sum of squares, nearly correctly rounded. The coordinates are not negative.
private func vectorNorm(_ coordinates: [Double]) -> Double {
  var largest = 0.0
  var hasNaN = false
  for coordinate in coordinates {
    hasNaN = hasNaN || coordinate.isNaN
    if coordinate > largest { largest = coordinate }
  }
  if largest.isInfinite { return largest }
  if hasNaN { return .nan }
  if largest == 0 || coordinates.count <= 1 { return largest }
  let exponent = Int(largest.exponent) + 1
  guard exponent >= -1023 else {
    // Subnormal numbers are made normal first.
    return Double.leastNormalMagnitude * vectorNorm(coordinates.map { $0 / .leastNormalMagnitude })
  }
  let scale = scalbn(1.0, Int32(-exponent))
  // The sum in two parts, and what was lost in the additions and the products.
  var sum = 1.0
  var lostInProducts = 0.0
  var lostInSums = 0.0
  func add(_ a: Double, _ b: Double) {
    let product = a * b
    lostInProducts += (-product).addingProduct(a, b)
    let total = sum + product
    lostInSums += product - (total - sum)
    sum = total
  }
  for coordinate in coordinates { add(coordinate * scale, coordinate * scale) }
  var root = (sum - 1 + (lostInProducts + lostInSums)).squareRoot()
  // One correction by the derivative.
  add(-root, root)
  root += (sum - 1 + (lostInProducts + lostInSums)) / (2 * root)
  return root / scale
}

/// math_fsum: Shewchuk's partial sums, which do not overlap, and one rounding at the end.
private func exactSum(_ interpreter: Interpreter, _ source: Value) throws(PythonError) -> Double {
  var partials: [Double] = []
  var special = 0.0
  var infinities = 0.0
  let iterator = try interpreter.iterator(over: source)
  while let item = try iterator.next(interpreter) {
    try Meter.charge(1)
    let number = try interpreter.real(item)
    var x = number
    var kept = 0
    for partial in partials {
      var y = partial
      if abs(x) < abs(y) { swap(&x, &y) }
      let high = x + y
      let low = y - (high - x)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
      x = high
    }
    partials.removeLast(partials.count - kept)
    if x != 0 {
      if x.isFinite {
        partials.append(x)
      } else {
        if number.isFinite { throw PythonError(.overflow, "intermediate overflow in fsum") }
        if number.isInfinite { infinities += number }
        special += number
        partials.removeAll()
      }
    }
  }
  if special != 0 {
    if infinities.isNaN { throw PythonError(.value, "-inf + inf in fsum") }
    return special
  }
  guard var high = partials.popLast() else { return 0 }
  var low = 0.0
  while let partial = partials.popLast() {
    let x = high
    high = x + partial
    low = partial - (high - x)
    if low != 0 { break }
  }
  // Halves are rounded to even, whatever the remaining partial sums push towards.
  if let rest = partials.last, low < 0 && rest < 0 || low > 0 && rest > 0 {
    let twice = low * 2
    let x = high + twice
    if twice == x - high { high = x }
  }
  return high
}
