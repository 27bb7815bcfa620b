// Reflections: the steps of QR, of tridiagonal, bidiagonal and Hessenberg form, with the signs that LAPACK gives them (dlarfg).

import CLibrary

/// H = I − τ v vᵀ, with v₀ = 1.
struct Reflection {
  var vector: [Double]
  let factor: Double
  /// What becomes of the first element; the others become 0.
  let result: Double

  /// The reflection that leaves nothing of `x` but its first element.
  init(_ x: [Double]) {
    vector = x
    let rest = x.dropFirst().length
    guard let first = x.first, rest != 0 else {
      (factor, result) = (0, x.first ?? 0)
      vector = [1] + [Double](repeating: 0, count: max(x.count - 1, 0))
      return
    }
    let length = hypot(first, rest)
    let beta = first >= 0 && first.sign == .plus ? -length : length
    factor = (beta - first) / beta
    result = beta
    let scale = 1 / (first - beta)
    vector[0] = 1
    for i in 1..<vector.count { vector[i] *= scale }
  }

  /// H A, on the rows from `row` on and these columns.
  func apply(toRows row: Int, columns: Range<Int>, of a: inout DenseMatrix) throws(ArrayError) {
    if factor == 0 { return }
    try Allowance.pass(vector.count &* columns.count)
    for j in columns {
      var sum = 0.0
      for (i, v) in vector.enumerated() { sum.addProduct(v, a[row + i, j]) }
      sum *= factor
      for (i, v) in vector.enumerated() { a[row + i, j] -= v * sum }
    }
  }

  /// A H, on the columns from `column` on and these rows.
  func apply(toColumns column: Int, rows: Range<Int>, of a: inout DenseMatrix) throws(ArrayError) {
    if factor == 0 { return }
    try Allowance.pass(vector.count &* rows.count)
    for i in rows {
      var sum = 0.0
      for (j, v) in vector.enumerated() { sum.addProduct(v, a[i, column + j]) }
      sum *= factor
      for (j, v) in vector.enumerated() { a[i, column + j] -= v * sum }
    }
  }
}

extension Sequence<Double> {
  /// The Euclidean length, safe from overflow.
  var length: Double {
    let largest = reduce(0) { Swift.max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return contains(where: \.isNaN) ? .nan : largest }
    if largest > 0x1p-500, largest < 0x1p500 {
      return reduce(0) { $0.addingProduct($1, $1) }.squareRoot()
    }
    return largest * reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }
}

extension DenseMatrix {
  func column(_ j: Int, from row: Int) -> [Double] { (row..<rows).map { self[$0, j] } }

  func row(_ i: Int, from column: Int) -> [Double] { (column..<columns).map { self[i, $0] } }

  /// Q and R of A = Q R.
  ///
  /// - Parameter isComplete: Whether Q is square; otherwise it has as many columns as are needed.
  package func factoredQR(isComplete: Bool) throws(ArrayError) -> (q: DenseMatrix, r: DenseMatrix) {
    var a = self
    let steps = Swift.min(rows, columns)
    var reflections: [Reflection] = []
    for k in 0..<steps {
      let reflection = Reflection(a.column(k, from: k))
      reflections.append(reflection)
      a[k, k] = reflection.result
      for i in (k + 1)..<Swift.max(rows, k + 1) { a[i, k] = 0 }
      try reflection.apply(toRows: k, columns: (k + 1)..<Swift.max(columns, k + 1), of: &a)
    }
    let width = isComplete ? rows : steps
    var q = DenseMatrix(rows: rows, columns: width)
    for i in 0..<width { q[i, i] = 1 }
    for k in (0..<steps).reversed() {
      let reflection = reflections[k]
      try reflection.apply(toRows: k, columns: (k + 1)..<Swift.max(width, k + 1), of: &q)
      // As dorg2r does, which leaves -0.0 where nothing was reflected.
      for i in k..<rows { q[i, k] = -reflection.factor * reflection.vector[i - k] }
      q[k, k] = 1 - reflection.factor
    }
    return (q, DenseMatrix(rows: width, columns: columns, Array(a.elements.prefix(width * columns))))
  }
}
