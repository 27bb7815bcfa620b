// The functions of `math` over integers and sequences: exact, or refused.

import CLibrary
import PythonSyntax

func exactMathFunction(_ name: String) -> PyBuiltin? {
  switch name {
  case "gcd", "lcm":
    return PyBuiltin(
      "math.\(name)",
      .free { (interpreter, arguments) throws(PythonError) in
        guard arguments.keywords.isEmpty else {
          throw .misfit("math.\(name)() takes no keyword arguments")
        }
        var result: UInt = name == "gcd" ? 0 : 1
        for value in arguments.positional {
          let number = try interpreter.index(value).magnitude
          if name == "gcd" {
            result = greatestCommonDivisor(result, number)
          } else if result == 0 || number == 0 {
            result = 0
          } else {
            result = try product(result / greatestCommonDivisor(result, number), number)
          }
        }
        guard result <= Int.max else { throw .tooLarge }
        return .int(Int(result))
      })
  case "factorial":
    return PyBuiltin(
      "math.factorial",
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.index(value)
        guard number >= 0 else { throw PythonError(.value, "factorial() not defined for negative values") }
        guard number <= 20 else { throw .tooLarge }
        return .int(number < 2 ? 1 : (2...number).reduce(1, *))
      })
  case "isqrt":
    return PyBuiltin(
      "math.isqrt",
      .unary { (interpreter, value) throws(PythonError) in
        let number = try interpreter.index(value)
        guard number >= 0 else { throw PythonError(.value, "isqrt() argument must be nonnegative") }
        return .int(integerSquareRoot(number))
      })
  case "comb":
    return PyBuiltin(
      "math.comb",
      .bound(Signature("n, k, /")) { (interpreter, values) throws(PythonError) in
        let n = try interpreter.index(values[0])
        let k = try interpreter.index(values[1])
        guard n >= 0 else { throw PythonError(.value, "n must be a non-negative integer") }
        guard k >= 0 else { throw PythonError(.value, "k must be a non-negative integer") }
        guard k <= n else { return .int(0) }
        var result: UInt = 1
        for step in 0..<UInt(min(k, n - k)) {
          // Dividing first keeps every intermediate value below the next one.
          let factor = UInt(n) - step
          let divisor = step + 1
          let common = greatestCommonDivisor(result, divisor)
          result = try product(result / common, factor / (divisor / common))
        }
        guard result <= Int.max else { throw .tooLarge }
        return .int(Int(result))
      })
  case "perm":
    return PyBuiltin(
      "math.perm",
      .bound(Signature("n, k=None, /")) { (interpreter, values) throws(PythonError) in
        let n = try interpreter.index(values[0])
        if case .none = values[1] {
          guard n >= 0 else { throw PythonError(.value, "factorial() not defined for negative values") }
        }
        let k: Int
        if case .none = values[1] { k = n } else { k = try interpreter.index(values[1]) }
        guard n >= 0 else { throw PythonError(.value, "n must be a non-negative integer") }
        guard k >= 0 else { throw PythonError(.value, "k must be a non-negative integer") }
        guard k <= n else { return .int(0) }
        guard k <= 64 || n < 2 else { throw .tooLarge }
        var result: UInt = 1
        for step in 0..<k { result = try product(result, UInt(n - step)) }
        guard result <= Int.max else { throw .tooLarge }
        return .int(Int(result))
      })
  case "fsum":
    return PyBuiltin(
      "math.fsum",
      .unary { (interpreter, value) throws(PythonError) in .float(try exactSum(interpreter, value)) })
  case "prod":
    return PyBuiltin(
      "prod",
      .bound(Signature("iterable, /, *, start=1")) { (interpreter, values) throws(PythonError) in
        var result = values[1]
        let iterator = try interpreter.iterator(over: values[0])
        while let item = try iterator.next(interpreter) {
          switch (result, item) {
          case (.int(let a), .int(let b)):
            let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
            guard !isTooLarge else { throw .tooLarge }
            result = .int(product)
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
      .bound(Signature("p, q, /")) { (interpreter, values) throws(PythonError) in
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

private func product(_ a: UInt, _ b: UInt) throws(PythonError) -> UInt {
  let (product, isTooLarge) = a.multipliedReportingOverflow(by: b)
  guard !isTooLarge else { throw .tooLarge }
  return product
}

private func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
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
