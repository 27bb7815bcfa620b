// The eigenvectors of a general matrix out of Schur's form, by substitution from below (LAPACK's dtrevc), and their lengths and
// directions as dgeev leaves them. The order in which LAPACK adds up is its own: last bits can differ.

import CLibrary

extension GeneralEigen {
  /// The form's eigenvectors, brought back to the matrix.
  mutating func substitute() throws(ArrayError) {
    let size = h.rows
    let small = Double.leastNormalMagnitude * (Double(size) / eps)
    var k = size - 1
    while k >= 0 {
      try Allowance.pass(2 &* k &* size)
      if imaginaryParts[k] == 0 {
        let value = h[k, k]
        var x = (0..<k).map { Complex(-h[$0, k]) }
        solve(&x, Complex(value), least: max(eps * abs(value), small))
        bring(x, k, k)
        k -= 1
        continue
      }
      // A pair: the vector of the eigenvalue with the positive imaginary part stands in two columns.
      let value = Complex(h[k, k], imaginaryParts[k - 1])
      let (up, down) = (h[k - 1, k], h[k, k - 1])
      let (first, last) =
        abs(up) >= abs(down) ? (1, value.imaginary / up) : (-value.imaginary / down, 1)
      var x = (0..<(k - 1)).map { Complex(-first * h[$0, k - 1], -last * h[$0, k]) }
      solve(&x, value, least: max(eps * (abs(value.real) + abs(value.imaginary)), small))
      bring(x, k - 1, k, first, last)
      k -= 2
    }
  }

  /// Solves (T - value) x = x for the block in front, whose blocks of two are complex pairs (dlaln2).
  private func solve(_ x: inout [Complex], _ value: Complex, least: Double) {
    var j = x.count - 1
    while j >= 0 {
      let isPair = j > 0 && h[j, j - 1] != 0
      if isPair {
        (x[j - 1], x[j]) = pair(j - 1, value, x[j - 1], x[j], least)
      } else {
        var pivot = Complex(h[j, j]) - value
        if abs(pivot.real) + abs(pivot.imaginary) < least { pivot = Complex(least) }
        x[j] =
          pivot.imaginary == 0 ? Complex(x[j].real / pivot.real, x[j].imaginary / pivot.real) : x[j].quotient(by: pivot)
      }
      let first = isPair ? j - 1 : j
      for column in first...j {
        for i in 0..<first { x[i] = x[i] - Complex(x[column].real * h[i, column], x[column].imaginary * h[i, column]) }
      }
      j = first - 1
    }
  }

  /// Two equations of two unknowns, the larger coefficient of the first column eliminated first.
  private func pair(_ k: Int, _ value: Complex, _ p: Complex, _ q: Complex, _ least: Double) -> (Complex, Complex) {
    var (a, b) = (Complex(h[k, k]) - value, Complex(h[k, k + 1]))
    var (c, d) = (Complex(h[k + 1, k]), Complex(h[k + 1, k + 1]) - value)
    var (p, q) = (p, q)
    if abs(c.real) + abs(c.imaginary) > abs(a.real) + abs(a.imaginary) { (a, b, c, d, p, q) = (c, d, a, b, q, p) }
    let factor = c.quotient(by: a)
    var pivot = d - factor * b
    if abs(pivot.real) + abs(pivot.imaginary) < least { pivot = Complex(least) }
    let y = (q - factor * p).quotient(by: pivot)
    return ((p - b * y).quotient(by: a), y)
  }

  /// Replaces one column, or the two of a pair, by the vectors that the solution combines the columns in front to.
  private mutating func bring(_ x: [Complex], _ k: Int, _ other: Int, _ first: Double = 1, _ last: Double = 1) {
    let size = h.rows
    for i in 0..<size {
      var sum = first == 1 ? vectors[i, k] : first * vectors[i, k]
      for j in x.indices { sum += vectors[i, j] * x[j].real }
      if other != k {
        var across = last * vectors[i, other]
        for j in x.indices { across += vectors[i, j] * x[j].imaginary }
        vectors[i, other] = across
      }
      vectors[i, k] = sum
    }
    let largest = (0..<size).reduce(0) { max($0, abs(vectors[$1, k]) + (other == k ? 0 : abs(vectors[$1, other]))) }
    for i in 0..<size {
      vectors[i, k] *= 1 / largest
      if other != k { vectors[i, other] *= 1 / largest }
    }
  }

  /// To length 1; of a complex vector the largest number becomes real.
  mutating func normalize() {
    let size = h.rows
    var j = 0
    while j < size {
      let length = vectors.column(j, from: 0).length
      guard imaginaryParts[j] != 0 else {
        for i in 0..<size { vectors[i, j] *= 1 / length }
        j += 1
        continue
      }
      let scale = 1 / hypot(length, vectors.column(j + 1, from: 0).length)
      for i in 0..<size {
        vectors[i, j] *= scale
        vectors[i, j + 1] *= scale
      }
      let squares = (0..<size).map { vectors[$0, j] * vectors[$0, j] + vectors[$0, j + 1] * vectors[$0, j + 1] }
      let most = squares.indices.reduce(0) { squares[$1] > squares[$0] ? $1 : $0 }
      let (f, g) = (vectors[most, j], vectors[most, j + 1])
      // dlartg, whose cosine keeps its sign here.
      let d = (f * f + g * g).squareRoot()
      let (cosine, sine) = g == 0 ? (1, 0) : f == 0 ? (0, signed(1, g)) : (abs(f) / d, g / signed(d, f))
      for i in 0..<size {
        let (x, y) = (vectors[i, j], vectors[i, j + 1])
        vectors[i, j] = cosine * x + sine * y
        vectors[i, j + 1] = cosine * y - sine * x
      }
      vectors[most, j + 1] = 0
      j += 2
    }
  }
}
