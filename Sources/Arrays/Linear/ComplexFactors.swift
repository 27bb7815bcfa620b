// Gaussian elimination of complex matrices: what `det`, `solve` and `inv` stand on where numbers are complex. BLAS adds up in an order
// of its own, so that last bits can differ.

import CLibrary

/// P A = L U of a complex matrix, both triangles in one.
package struct ComplexFactors: Sendable {
  private let size: Int
  /// Row by row.
  private var lu: [Complex]
  private var rows: [Int]
  private var isOdd = false
  /// Whether a pivot is zero.
  package private(set) var isSingular = false

  package init(_ elements: [Complex], size: Int) throws(ArrayError) {
    precondition(elements.count == size * size)
    self.size = size
    lu = elements
    rows = Array(0..<size)
    for j in 0..<size {
      try Allowance.pass(4 &* (size &- j) &* (size &- j))
      func weight(_ i: Int) -> Double { abs(lu[i * size + j].real) + abs(lu[i * size + j].imaginary) }
      var place = j
      for i in j..<size where weight(i) > weight(place) { place = i }
      if place != j {
        for column in 0..<size { lu.swapAt(j * size + column, place * size + column) }
        rows.swapAt(j, place)
        isOdd.toggle()
      }
      let pivot = lu[j * size + j]
      if pivot.isZero {
        isSingular = true
        continue
      }
      let factor = pivot.reciprocal
      for i in (j + 1)..<max(size, j + 1) {
        lu[i * size + j] = lu[i * size + j] * factor
        for column in (j + 1)..<size {
          lu[i * size + column] = lu[i * size + column] - lu[i * size + j] * lu[j * size + column]
        }
      }
    }
  }

  /// The determinant's direction, and the logarithm of its length.
  package var determinant: (sign: Complex, logarithm: Double) {
    if isSingular { return (Complex(0), -.infinity) }
    var (sign, sum) = (Complex(isOdd ? -1 : 1), 0.0)
    for i in 0..<size {
      let element = lu[i * size + i]
      let length = hypot(element.real, element.imaginary)
      sign = sign * Complex(element.real / length, element.imaginary / length)
      sum += log(length)
    }
    return (sign, sum)
  }

  /// X of A X = B, row by row. Precondition: not singular.
  package func solve(_ right: [Complex], columns: Int) throws(ArrayError) -> [Complex] {
    var x = rows.flatMap { row in right[(row * columns)..<((row + 1) * columns)] }
    for column in 0..<columns {
      try Allowance.pass(4 &* size &* size)
      for i in 0..<size {
        for k in 0..<i {
          x[i * columns + column] = x[i * columns + column] - lu[i * size + k] * x[k * columns + column]
        }
      }
      for i in (0..<size).reversed() {
        for k in (i + 1)..<max(size, i + 1) {
          x[i * columns + column] = x[i * columns + column] - lu[i * size + k] * x[k * columns + column]
        }
        x[i * columns + column] = x[i * columns + column] * lu[i * size + i].reciprocal
      }
    }
    return x
  }
}
