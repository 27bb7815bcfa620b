// The discrete Fourier transform of complex numbers: factor after factor of the length (Cooley and Tukey), in the order and with the
// operations of NumPy's pocketfft, so that the last bits agree. Lengths with a large prime go another way (ChirpTransform.swift).

struct ComplexTransform {
  private struct Step {
    let radix: Int
    /// Of the rows 1, 2, …, one behind the other, without each one's first.
    let twiddles: [Complex]
    /// Of a prime that no constants are known for.
    let roots: [Complex]
  }

  let length: Int
  private var steps: [Step] = []

  /// - Parameter length: At least 1.
  init(_ length: Int) throws(ArrayError) {
    self.length = length
    guard length > 1 else { return }
    let roots = UnitRoots(length)
    var before = 1
    for radix in ComplexTransform.factors(of: length, largest: 8) {
      let rest = length / (before * radix)
      try Allowance.pass(4 &* length)
      var twiddles: [Complex] = []
      twiddles.reserveCapacity((radix - 1) * (rest - 1))
      for j in 1..<radix {
        for i in 1..<Swift.max(rest, 1) { twiddles.append(roots[j * before * i]) }
      }
      let own = radix > 11 ? (0..<radix).map { roots[$0 * before * rest] } : []
      steps.append(Step(radix: radix, twiddles: twiddles, roots: own))
      before *= radix
    }
  }

  /// The factors that a length is taken apart into: powers of two first, a single 2 in front of all.
  static func factors(of length: Int, largest: Int) -> [Int] {
    var (rest, result): (Int, [Int]) = (length, [])
    if largest == 8 {
      while rest % 8 == 0 {
        result.append(8)
        rest /= 8
      }
    }
    while rest % 4 == 0 {
      result.append(4)
      rest /= 4
    }
    if rest % 2 == 0 {
      rest /= 2
      result.append(2)
      result.swapAt(0, result.count - 1)
    }
    var divisor = 3
    while divisor * divisor <= rest {
      while rest % divisor == 0 {
        result.append(divisor)
        rest /= divisor
      }
      divisor += 2
    }
    if rest > 1 { result.append(rest) }
    return result
  }

  /// Transforms the numbers where they stand.
  func run(_ numbers: inout [Complex], forward: Bool, scale: Double) throws(ArrayError) {
    var other = length > 1 ? [Complex](repeating: Complex(0), count: length) : []
    var before = 1
    for step in steps {
      let rest = length / (before * step.radix)
      try Allowance.pass(length &* step.radix)
      numbers.withUnsafeBufferPointer { source in
        other.withUnsafeMutableBufferPointer { target in
          ComplexTransform.pass(step, source, target, rest, before, forward)
        }
      }
      swap(&numbers, &other)
      before *= step.radix
    }
    if scale != 1 { for i in numbers.indices { numbers[i] = numbers[i] * scale } }
  }

  private static func pass(
    _ step: Step, _ source: UnsafeBufferPointer<Complex>, _ target: UnsafeMutableBufferPointer<Complex>, _ rest: Int,
    _ before: Int, _ forward: Bool
  ) {
    let radix = step.radix
    let butterfly = Butterfly(radix, step.roots, forward: forward)
    var line = [Complex](repeating: Complex(0), count: radix)
    var sums = line
    line.withUnsafeMutableBufferPointer { line in
      sums.withUnsafeMutableBufferPointer { sums in
        for k in 0..<before {
          for i in 0..<rest {
            for j in 0..<radix { line[j] = source[i &+ rest &* (j &+ radix &* k)] }
            butterfly.run(line, sums)
            target[i &+ rest &* k] = line[0]
            for j in 1..<radix {
              let place = i &+ rest &* (k &+ before &* j)
              target[place] =
                i == 0
                ? line[j] : line[j].turned(by: step.twiddles[(j &- 1) &* (rest &- 1) &+ i &- 1], forward: forward)
            }
          }
        }
      }
    }
  }
}

/// The transform of as many numbers as a factor says.
private struct Butterfly {
  private let radix: Int
  private let forward: Bool
  private let roots: [Complex]
  /// Whether sums are taken two products at a time, as pocketfft does for primes beyond 11.
  private let isPaired: Bool

  init(_ radix: Int, _ own: [Complex], forward: Bool) {
    self.radix = radix
    self.forward = forward
    isPaired = radix > 11
    let positive = PrimeRoots.of(radix) ?? Array(own.dropFirst().prefix((radix - 1) / 2))
    roots = forward ? positive.map(\.conjugate) : positive
  }

  @inline(__always)
  func run(_ x: UnsafeMutableBufferPointer<Complex>, _ sums: UnsafeMutableBufferPointer<Complex>) {
    switch radix {
    case 2: (x[0], x[1]) = (x[0] + x[1], x[0] - x[1])
    case 4: four(x)
    case 8: eight(x)
    default: odd(x, sums)
    }
  }

  private func four(_ x: UnsafeMutableBufferPointer<Complex>) {
    let (t2, t1) = (x[0] + x[2], x[0] - x[2])
    let t3 = x[1] + x[3]
    let t4 = (x[1] - x[3]).quarter(forward: forward)
    (x[0], x[2]) = (t2 + t3, t2 - t3)
    (x[1], x[3]) = (t1 + t4, t1 - t4)
  }

  private func eight(_ x: UnsafeMutableBufferPointer<Complex>) {
    let half = 0.707106781186547524400844362104849
    var (a1, a5) = (x[1] + x[5], x[1] - x[5])
    var (a3, a7) = (x[3] + x[7], x[3] - x[7])
    (a1, a3) = (a1 + a3, (a1 - a3).quarter(forward: forward))
    a7 = a7.quarter(forward: forward)
    (a5, a7) = (a5 + a7, a5 - a7)
    if forward {
      a5 = Complex(half * (a5.real + a5.imaginary), half * (a5.imaginary - a5.real))
      a7 = Complex(half * (a7.imaginary - a7.real), half * (-a7.real - a7.imaginary))
    } else {
      a5 = Complex(half * (a5.real - a5.imaginary), half * (a5.imaginary + a5.real))
      a7 = Complex(half * (-a7.real - a7.imaginary), half * (a7.real - a7.imaginary))
    }
    let (a0, a4) = (x[0] + x[4], x[0] - x[4])
    let (a2, a6) = (x[2] + x[6], (x[2] - x[6]).quarter(forward: forward))
    (x[0], x[4]) = (a0 + a2 + a1, a0 + a2 - a1)
    (x[2], x[6]) = (a0 - a2 + a3, a0 - a2 - a3)
    (x[1], x[5]) = (a4 + a6 + a5, a4 + a6 - a5)
    (x[3], x[7]) = (a4 - a6 + a7, a4 - a6 - a7)
  }

  /// Numbers that stand opposite each other share their products.
  private func odd(_ x: UnsafeMutableBufferPointer<Complex>, _ sums: UnsafeMutableBufferPointer<Complex>) {
    let half = radix / 2
    for j in 1...half { (sums[j], sums[radix &- j]) = (x[j] + x[radix &- j], x[j] - x[radix &- j]) }
    let first = x[0]
    var total = first
    for j in 1...half { total = total + sums[j] }
    x[0] = total
    for u in 1...half {
      var (even, odd) = (first, Complex(0))
      if isPaired {
        let (w1, w2) = (PrimeRoots.turn(u, radix, roots), PrimeRoots.turn(2 * u, radix, roots))
        let (d1, d2) = (sums[radix &- 1], sums[radix &- 2])
        even = Complex(
          first.real + w1.real * sums[1].real + w2.real * sums[2].real,
          first.imaginary + w1.real * sums[1].imaginary + w2.real * sums[2].imaginary)
        odd = Complex(
          -w1.imaginary * d1.imaginary - w2.imaginary * d2.imaginary,
          w1.imaginary * d1.real + w2.imaginary * d2.real)
        var j = 3
        while j <= half {
          let w = PrimeRoots.turn(j * u, radix, roots)
          var (more, across) = (sums[j] * w.real, sums[radix &- j] * w.imaginary)
          if j < half {
            let v = PrimeRoots.turn((j + 1) * u, radix, roots)
            (more, across) = (more + sums[j &+ 1] * v.real, across + sums[radix &- j &- 1] * v.imaginary)
          }
          even = even + more
          odd = Complex(odd.real - across.imaginary, odd.imaginary + across.real)
          j += 2
        }
      } else {
        var across = Complex(0)
        for j in 1...half {
          let w = PrimeRoots.turn(j * u, radix, roots)
          even = even + sums[j] * w.real
          let product = sums[radix &- j] * w.imaginary
          across = j == 1 ? product : across + product
        }
        odd = Complex(-across.imaginary, across.real)
      }
      (x[u], x[radix &- u]) = (even + odd, even - odd)
    }
  }
}
