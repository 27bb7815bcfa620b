// Gaussian elimination with row exchanges: what `det`, `slogdet`, `solve` and `inv` stand on. The order of its sums is that of
// OpenBLAS's dgetf2, dgetrs and dtrsm.

import CLibrary

/// P A = L U, both triangles in one matrix.
package struct LUFactors: Sendable {
  private var lu: DenseMatrix
  private var pivots: [Int] = []
  /// Whether a pivot is zero.
  package private(set) var isSingular = false

  package init(_ matrix: DenseMatrix) throws(ArrayError) {
    precondition(matrix.rows == matrix.columns)
    lu = matrix
    let size = lu.rows
    for j in 0..<size {
      try Allowance.pass(size &* j)
      for i in 0..<j where pivots[i] != i { lu.elements.swapAt(i * size + j, pivots[i] * size + j) }
      for i in 1..<max(j, 1) {
        let sum = lu.stridedDot(i, { lu[i, $0] }, { lu[$0, j] })
        lu[i, j] -= sum
      }
      let count = size - j
      for i in j..<size {
        lu[i, j] = lu.reduced(
          lu[i, j], row: i, j, isInFour: i - j < count - count % 4, hasNoGaps: true, { lu[$0, j] })
      }
      eliminate(j)
    }
  }

  private mutating func eliminate(_ j: Int) {
    let size = lu.rows
    var place = j
    for i in j..<size where abs(lu[i, j]) > abs(lu[place, j]) { place = i }
    pivots.append(place)
    let pivot = lu[place, j]
    guard pivot != 0 else {
      isSingular = true
      return
    }
    if place != j { lu.swapRows(j, place, columns: 0..<(j + 1)) }
    let factor = 1 / pivot
    for i in (j + 1)..<max(size, j + 1) { lu[i, j] *= factor }
  }

  /// The determinant's sign, and the logarithm of its absolute value.
  package var determinant: (sign: Double, logarithm: Double) {
    if isSingular { return (0, -.infinity) }
    var (sign, sum) = (1.0, 0.0)
    for (i, pivot) in pivots.enumerated() {
      if pivot != i { sign = -sign }
    }
    for i in 0..<lu.rows {
      let element = lu[i, i]
      if element < 0 { sign = -sign }
      sum += log(abs(element))
    }
    return (sign, sum)
  }

  /// X of A X = B. Precondition: not singular.
  package func solve(_ right: DenseMatrix) throws(ArrayError) -> DenseMatrix {
    var x = right
    for (i, pivot) in pivots.enumerated() where pivot != i { x.swapRows(i, pivot, columns: 0..<x.columns) }
    if x.columns == 1 { solveColumn(&x) } else { try solveColumns(&x) }
    return x
  }

  /// dtrsv: one column, element by element.
  private func solveColumn(_ x: inout DenseMatrix) {
    let size = lu.rows
    func subtract(_ i: Int, _ range: Range<Int>, _ x: inout DenseMatrix) {
      // daxpy: sixteens are fused.
      let fused = range.lowerBound + range.count - range.count % 16
      let factor = -x.elements[i]
      for k in range {
        x.elements[k] =
          k < fused ? x.elements[k].addingProduct(factor, lu[k, i]) : x.elements[k] + factor * lu[k, i]
      }
    }
    for i in 0..<size { subtract(i, (i + 1)..<max(size, i + 1), &x) }
    for i in (0..<size).reversed() {
      x.elements[i] /= lu[i, i]
      subtract(i, 0..<i, &x)
    }
  }

  /// dtrsm: by blocks of four rows, then two, then one.
  private func solveColumns(_ x: inout DenseMatrix) throws(ArrayError) {
    let size = lu.rows
    var blocks: [Range<Int>] = stride(from: 0, to: size - size % 4, by: 4).map { $0..<($0 + 4) }
    if size % 4 >= 2 { blocks.append((size - size % 4)..<(size - size % 2)) }
    if size % 2 == 1 { blocks.append((size - 1)..<size) }
    for block in blocks {
      try reduce(block, by: 0..<block.lowerBound, &x)
      for i in block { spread(i, (i + 1)..<max(block.upperBound, i + 1), &x) }
    }
    for block in blocks.reversed() {
      try reduce(block, by: block.upperBound..<size, &x)
      for i in block.reversed() {
        x.scaleRow(i, by: 1 / lu[i, i])
        spread(i, block.lowerBound..<i, &x)
      }
    }
  }

  private func reduce(_ block: Range<Int>, by links: Range<Int>, _ x: inout DenseMatrix) throws(ArrayError) {
    if links.isEmpty { return }
    var sums = [Double](repeating: 0, count: x.columns)
    for i in block {
      try Allowance.pass(links.count &* x.columns)
      for j in sums.indices { sums[j] = 0 }
      // Row by row, as they stand in memory: each sum still goes through rising k.
      for k in links {
        let factor = lu[i, k]
        for j in sums.indices { sums[j].addProduct(factor, x[k, j]) }
      }
      for j in sums.indices { x[i, j] -= sums[j] }
    }
  }

  private func spread(_ i: Int, _ range: Range<Int>, _ x: inout DenseMatrix) {
    for k in range {
      for j in 0..<x.columns { x[k, j] -= x[i, j] * lu[k, i] }
    }
  }
}
