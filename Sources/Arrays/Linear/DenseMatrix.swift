// A matrix on its own, as linear algebra works on it, and the sums that its elimination is made of, in the order in which NumPy's
// BLAS (OpenBLAS with AVX2) adds them: the last bits of `np.linalg.det` and `np.linalg.solve` hang on them.

/// A matrix of float64 that its owner may change.
package struct DenseMatrix: Sendable {
  package let rows: Int
  package let columns: Int
  /// Row by row.
  package var elements: [Double]

  package init(rows: Int, columns: Int, _ elements: [Double]) {
    precondition(elements.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  package init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, [Double](repeating: 0, count: rows * columns))
  }

  package static func identity(_ size: Int) -> DenseMatrix {
    var result = DenseMatrix(rows: size, columns: size)
    for i in 0..<size { result[i, i] = 1 }
    return result
  }

  package subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { elements[row &* columns &+ column] }
    @inline(__always) set { elements[row &* columns &+ column] = newValue }
  }

  package var transposed: DenseMatrix {
    var result = DenseMatrix(rows: columns, columns: rows)
    for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
    return result
  }

  package var isFinite: Bool { elements.allSatisfy(\.isFinite) }

  mutating func swapRows(_ a: Int, _ b: Int, columns range: Range<Int>) {
    for j in range { elements.swapAt(a &* columns &+ j, b &* columns &+ j) }
  }

  mutating func swapColumns(_ a: Int, _ b: Int) {
    for i in 0..<rows { elements.swapAt(i &* columns &+ a, i &* columns &+ b) }
  }

  mutating func scaleRow(_ row: Int, by factor: Double) {
    for j in 0..<columns { self[row, j] *= factor }
  }

  /// ddot of a row with a column (or another row), both of which have gaps: even and odd places apart.
  func stridedDot(_ count: Int, _ x: (Int) -> Double, _ y: (Int) -> Double) -> Double {
    var (even, odd) = (0.0, 0.0)
    let fours = count &- count % 4
    for k in stride(from: 0, to: fours, by: 4) {
      even += x(k) * y(k) + x(k &+ 2) * y(k &+ 2)
      odd += x(k &+ 1) * y(k &+ 1) + x(k &+ 3) * y(k &+ 3)
    }
    for k in fours..<count { even += x(k) * y(k) }
    return even + odd
  }

  /// dgemv_n of the Haswell kernels, for one of its rows: what is subtracted from `start`.
  ///
  /// - Parameters:
  ///   - isInFour: Whether the row is one of a whole group of four.
  ///   - hasNoGaps: Whether the vector's elements stand side by side.
  func reduced(
    _ start: Double, row: Int, _ count: Int, isInFour: Bool, hasNoGaps: Bool, _ x: (Int) -> Double
  ) -> Double {
    let r = row &* columns
    guard isInFour else {
      var sum = 0.0
      for k in 0..<count { sum += elements[r &+ k] * x(k) }
      return start - sum
    }
    var result = start
    var k = 0
    while k &+ 4 <= count {
      let even = (elements[r &+ k] * x(k)).addingProduct(elements[r &+ k &+ 2], x(k &+ 2))
      let odd = (elements[r &+ k &+ 1] * x(k &+ 1)).addingProduct(elements[r &+ k &+ 3], x(k &+ 3))
      result -= even + odd
      k &+= 4
    }
    if hasNoGaps && count &- k >= 2 {
      result -= elements[r &+ k] * x(k) + elements[r &+ k &+ 1] * x(k &+ 1)
      k &+= 2
    }
    while k < count {
      result -= elements[r &+ k] * x(k)
      k &+= 1
    }
    return result
  }
}
