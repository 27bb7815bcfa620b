// One factor's part of the way from a spectrum back to real numbers: what RealTransform.swift does, in the other direction.

extension RealPass {
  func backward(_ source: Source, _ target: Target) {
    for k in 0..<before {
      switch radix {
      case 2: backTwo(source, target, k)
      case 4: backFour(source, target, k)
      default: backOdd(source, target, k)
      }
    }
  }

  private func backTwo(_ c: Source, _ out: Target, _ k: Int) {
    let last = rest - 1
    out[apart(0, k, 0)] = c[together(0, 0, k)] + c[together(last, 1, k)]
    out[apart(0, k, 1)] = c[together(0, 0, k)] - c[together(last, 1, k)]
    if rest % 2 == 0 {
      out[apart(last, k, 0)] = 2 * c[together(last, 0, k)]
      out[apart(last, k, 1)] = -2 * c[together(0, 1, k)]
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let back = rest - i
      let (x, y) = (c[together(i - 1, 0, k)], c[together(back - 1, 1, k)])
      let (z, w) = (c[together(i, 0, k)], c[together(back, 1, k)])
      out[apart(i - 1, k, 0)] = x + y
      out[apart(i, k, 0)] = z - w
      write(Complex(x - y, z + w), out, i, k, 1)
    }
  }

  private func backFour(_ c: Source, _ out: Target, _ k: Int) {
    let last = rest - 1
    let (a, b) = (c[together(0, 0, k)], c[together(last, 3, k)])
    let (even, odd) = (2 * c[together(last, 1, k)], 2 * c[together(0, 2, k)])
    out[apart(0, k, 0)] = a + b + even
    out[apart(0, k, 2)] = a + b - even
    out[apart(0, k, 3)] = a - b + odd
    out[apart(0, k, 1)] = a - b - odd
    if rest % 2 == 0 {
      let root = 1.414213562373095048801688724209698
      let (x, y) = (c[together(0, 3, k)], c[together(0, 1, k)])
      let (z, w) = (c[together(last, 0, k)], c[together(last, 2, k)])
      out[apart(last, k, 0)] = (z + w) + (z + w)
      out[apart(last, k, 1)] = root * ((z - w) - (x + y))
      out[apart(last, k, 2)] = (x - y) + (x - y)
      out[apart(last, k, 3)] = -root * ((z - w) + (x + y))
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let back = rest - i
      let (r2, r1) = sumAndDifference(c[together(i - 1, 0, k)], c[together(back - 1, 3, k)])
      let (i1, i2) = sumAndDifference(c[together(i, 0, k)], c[together(back, 3, k)])
      let (r4, i3) = sumAndDifference(c[together(i, 2, k)], c[together(back, 1, k)])
      let (r3, i4) = sumAndDifference(c[together(i - 1, 2, k)], c[together(back - 1, 1, k)])
      out[apart(i - 1, k, 0)] = r2 + r3
      out[apart(i, k, 0)] = i2 + i3
      write(Complex(r1 - r4, i1 + i4), out, i, k, 1)
      write(Complex(r2 - r3, i2 - i3), out, i, k, 2)
      write(Complex(r1 + r4, i1 - i4), out, i, k, 3)
    }
  }

  private func sumAndDifference(_ a: Double, _ b: Double) -> (Double, Double) { (a + b, a - b) }

  private func backOdd(_ c: Source, _ out: Target, _ k: Int) {
    let (half, last) = (radix / 2, rest - 1)
    let first = c[together(0, 0, k)]
    var total = first
    for j in 1...half { total += 2 * c[together(last, 2 * j - 1, k)] }
    out[apart(0, k, 0)] = total
    let sums = (1...half).map { Complex(2 * c[together(last, 2 * $0 - 1, k)]) }
    let crossed = (1...half).map { Complex(2 * c[together(0, 2 * $0, k)]) }
    for u in 1...half {
      let (even, across) = products(Complex(first), sums, crossed, u)
      out[apart(0, k, radix - u)] = even.real + across.real
      out[apart(0, k, u)] = even.real - across.real
    }
    for i in stride(from: 2, to: rest, by: 2) {
      let back = rest - i
      let first = Complex(c[together(i - 1, 0, k)], c[together(i, 0, k)])
      var (sums, crossed): ([Complex], [Complex]) = ([], [])
      for j in 1...half {
        let (x, y) = (c[together(i - 1, 2 * j, k)], c[together(back - 1, 2 * j - 1, k)])
        let (z, w) = (c[together(i, 2 * j, k)], c[together(back, 2 * j - 1, k)])
        sums.append(Complex(x + y, z - w))
        crossed.append(Complex(x - y, z + w))
      }
      let total = sums.reduce(first) { $0 + $1 }
      out[apart(i - 1, k, 0)] = total.real
      out[apart(i, k, 0)] = total.imaginary
      for u in 1...half {
        let (even, across) = products(first, sums, crossed, u)
        write(
          Complex(even.real - across.imaginary, even.imaginary + across.real), out, i, k, u)
        write(
          Complex(even.real + across.imaginary, even.imaginary - across.real), out, i, k, radix - u)
      }
    }
  }
}
