// The discrete Fourier transform of real numbers, whose spectrum has a mirrored half that is never computed: factor after factor, in
// the order and with the operations of NumPy's pocketfft, so that the last bits agree.

struct RealTransform {
  private struct Step {
    let radix: Int
    /// Of the rows 1, 2, …, one behind the other.
    let twiddles: [Complex]
    let roots: [Complex]
  }

  private let length: Int
  private var steps: [Step] = []

  init(_ length: Int) throws(ArrayError) {
    self.length = length
    guard length > 1 else { return }
    let roots = UnitRoots(length)
    var before = 1
    for radix in ComplexTransform.factors(of: length, largest: 4) {
      let rest = length / (before * radix)
      try Allowance.pass(4 &* length)
      var twiddles: [Complex] = []
      for j in 1..<radix {
        for i in 0..<(rest - 1) / 2 { twiddles.append(roots[j * before * (i + 1)]) }
      }
      let half = radix % 2 == 0 ? [] : (1...radix / 2).map { roots[$0 * (length / radix)] }
      steps.append(Step(radix: radix, twiddles: twiddles, roots: radix <= 5 ? PrimeRoots.of(radix) ?? half : half))
      before *= radix
    }
  }

  /// From numbers to their spectrum: the first real part, then real and imaginary parts in turn.
  func forward(_ numbers: inout [Double], scale: Double) throws(ArrayError) {
    var other = numbers
    var before = length
    for step in steps.reversed() {
      try Allowance.pass(length &* step.radix)
      let rest = length / before
      before /= step.radix
      let pass = RealPass(step.radix, rest, before, step.twiddles, step.roots)
      numbers.withUnsafeBufferPointer { source in
        other.withUnsafeMutableBufferPointer { target in pass.forward(source, target) }
      }
      swap(&numbers, &other)
    }
    if scale != 1 { for i in numbers.indices { numbers[i] *= scale } }
  }

  /// And back.
  func backward(_ numbers: inout [Double], scale: Double) throws(ArrayError) {
    var other = numbers
    var before = 1
    for step in steps {
      try Allowance.pass(length &* step.radix)
      let pass = RealPass(step.radix, length / (before * step.radix), before, step.twiddles, step.roots)
      numbers.withUnsafeBufferPointer { source in
        other.withUnsafeMutableBufferPointer { target in pass.backward(source, target) }
      }
      swap(&numbers, &other)
      before *= step.radix
    }
    if scale != 1 { for i in numbers.indices { numbers[i] *= scale } }
  }
}

/// One factor's part of the way: rows of `rest` numbers, of which pairs are complex.
struct RealPass {
  typealias Source = UnsafeBufferPointer<Double>
  typealias Target = UnsafeMutableBufferPointer<Double>
  let radix: Int
  let rest: Int
  let before: Int
  private let twiddles: [Complex]
  let roots: [Complex]

  init(_ radix: Int, _ rest: Int, _ before: Int, _ twiddles: [Complex], _ roots: [Complex]) {
    self.radix = radix
    self.rest = rest
    self.before = before
    self.twiddles = twiddles
    self.roots = roots
  }

  /// The place in the layout in which a factor's rows lie apart.
  func apart(_ a: Int, _ k: Int, _ row: Int) -> Int { a &+ rest &* (k &+ before &* row) }
  /// The place in the layout in which they lie together.
  func together(_ a: Int, _ row: Int, _ k: Int) -> Int { a &+ rest &* (row &+ radix &* k) }

  private func twiddle(_ row: Int, _ i: Int) -> Complex { twiddles[(row - 1) * ((rest - 1) / 2) + i / 2 - 1] }

  /// A number of the row, turned back.
  private func turned(_ source: Source, _ i: Int, _ k: Int, _ row: Int) -> Complex {
    let w = twiddle(row, i)
    let (x, y) = (source[apart(i - 1, k, row)], source[apart(i, k, row)])
    return Complex(w.real * x + w.imaginary * y, w.real * y - w.imaginary * x)
  }

  /// Writes the number of the row, turned.
  func write(_ number: Complex, _ target: Target, _ i: Int, _ k: Int, _ row: Int) {
    let w = twiddle(row, i)
    target[apart(i, k, row)] = w.real * number.imaginary + w.imaginary * number.real
    target[apart(i - 1, k, row)] = w.real * number.real - w.imaginary * number.imaginary
  }

  // MARK: From numbers to a spectrum

  func forward(_ source: Source, _ target: Target) {
    for k in 0..<before {
      switch radix {
      case 2: two(source, target, k)
      case 4: four(source, target, k)
      default: odd(source, target, k)
      }
    }
  }

  private func two(_ c: Source, _ out: Target, _ k: Int) {
    let last = rest - 1
    out[together(0, 0, k)] = c[apart(0, k, 0)] + c[apart(0, k, 1)]
    out[together(last, 1, k)] = c[apart(0, k, 0)] - c[apart(0, k, 1)]
    if rest % 2 == 0 {
      out[together(0, 1, k)] = -c[apart(last, k, 1)]
      out[together(last, 0, k)] = c[apart(last, k, 0)]
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let t = turned(c, i, k, 1)
      let (x, y) = (c[apart(i - 1, k, 0)], c[apart(i, k, 0)])
      out[together(i - 1, 0, k)] = x + t.real
      out[together(rest - i - 1, 1, k)] = x - t.real
      out[together(i, 0, k)] = t.imaginary + y
      out[together(rest - i, 1, k)] = t.imaginary - y
    }
  }

  private func four(_ c: Source, _ out: Target, _ k: Int) {
    let last = rest - 1
    let (a, b, d, e) = (c[apart(0, k, 0)], c[apart(0, k, 1)], c[apart(0, k, 2)], c[apart(0, k, 3)])
    let (odd, even) = (e + b, a + d)
    out[together(0, 2, k)] = e - b
    out[together(last, 1, k)] = a - d
    out[together(0, 0, k)] = even + odd
    out[together(last, 3, k)] = even - odd
    if rest % 2 == 0 {
      let half = 0.707106781186547524400844362104849
      let (b, e) = (c[apart(last, k, 1)], c[apart(last, k, 3)])
      let (t, s) = (-half * (b + e), half * (b - e))
      out[together(last, 0, k)] = c[apart(last, k, 0)] + s
      out[together(last, 2, k)] = c[apart(last, k, 0)] - s
      out[together(0, 3, k)] = t + c[apart(last, k, 2)]
      out[together(0, 1, k)] = t - c[apart(last, k, 2)]
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let (c2, c3, c4) = (turned(c, i, k, 1), turned(c, i, k, 2), turned(c, i, k, 3))
      let (x, y) = (c[apart(i - 1, k, 0)], c[apart(i, k, 0)])
      let (r1, r4) = (c4.real + c2.real, c4.real - c2.real)
      let (i1, i4) = (c2.imaginary + c4.imaginary, c2.imaginary - c4.imaginary)
      let (r2, r3) = (x + c3.real, x - c3.real)
      let (i2, i3) = (y + c3.imaginary, y - c3.imaginary)
      let back = rest - i
      out[together(i - 1, 0, k)] = r2 + r1
      out[together(back - 1, 3, k)] = r2 - r1
      out[together(i, 0, k)] = i1 + i2
      out[together(back, 3, k)] = i1 - i2
      out[together(i - 1, 2, k)] = r3 + i4
      out[together(back - 1, 1, k)] = r3 - i4
      out[together(i, 2, k)] = r4 + i3
      out[together(back, 1, k)] = r4 - i3
    }
  }

  private func odd(_ c: Source, _ out: Target, _ k: Int) {
    let half = radix / 2
    var total = c[apart(0, k, 0)]
    for j in 1...half { total += c[apart(0, k, radix - j)] + c[apart(0, k, j)] }
    out[together(0, 0, k)] = total
    let sums = (1...half).map { Complex(c[apart(0, k, radix - $0)] + c[apart(0, k, $0)]) }
    let crossed = (1...half).map { Complex(c[apart(0, k, radix - $0)] - c[apart(0, k, $0)]) }
    for u in 1...half {
      let (even, across) = products(Complex(c[apart(0, k, 0)]), sums, crossed, u)
      out[together(rest - 1, 2 * u - 1, k)] = even.real
      out[together(0, 2 * u, k)] = across.real
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let first = Complex(c[apart(i - 1, k, 0)], c[apart(i, k, 0)])
      var (sums, crossed): ([Complex], [Complex]) = ([], [])
      for j in 1...half {
        let (x, y) = (turned(c, i, k, j), turned(c, i, k, radix - j))
        sums.append(x + y)
        crossed.append(Complex(x.imaginary - y.imaginary, y.real - x.real))
      }
      let total = sums.reduce(first) { $0 + $1 }
      out[together(i - 1, 0, k)] = total.real
      out[together(i, 0, k)] = total.imaginary
      for u in 1...half {
        let (even, across) = products(first, sums, crossed, u)
        let back = rest - i
        out[together(i - 1, 2 * u, k)] = even.real + across.real
        out[together(back - 1, 2 * u - 1, k)] = even.real - across.real
        out[together(i, 2 * u, k)] = across.imaginary + even.imaginary
        out[together(back, 2 * u - 1, k)] = across.imaginary - even.imaginary
      }
    }
  }

  /// Sums times cosines, and differences times sines: two products are added up first, then as many fours, twos and single ones as
  /// there are.
  func products(
    _ first: Complex, _ sums: [Complex], _ crossed: [Complex], _ u: Int
  ) -> (even: Complex, across: Complex) {
    func product(_ j: Int) -> (Complex, Complex) {
      let w = PrimeRoots.turn((j + 1) * u, radix, roots)
      return (sums[j] * w.real, crossed[j] * w.imaginary)
    }
    var (even, across) = product(0)
    even = first + even
    var j = 1
    if sums.count > 1 {
      let (more, other) = product(1)
      (even, across) = (even + more, across + other)
      j = 2
    }
    while j < sums.count {
      let group = sums.count - j >= 4 ? 4 : sums.count - j >= 2 ? 2 : 1
      var (more, other) = product(j)
      for place in (j + 1)..<(j + group) {
        let next = product(place)
        (more, other) = (more + next.0, other + next.1)
      }
      (even, across) = (even + more, across + other)
      j += group
    }
    return (even, across)
  }
}
