// Singular values and vectors: bidiagonal form (LAPACK's dgebd2), then the implicit QR of Bidiagonal; tall and wide matrices go
// through QR first, as in dgesdd, so that the vectors come with its signs.

/// A = U diag(values) Vᵀ.
package struct SingularValues: Sendable {
  package private(set) var u: DenseMatrix
  /// Falling.
  package private(set) var values: [Double]
  package private(set) var vt: DenseMatrix
  package private(set) var hasConverged: Bool

  /// - Parameter isFull: Whether U and V are square; otherwise they have as many vectors as there are values.
  package init(_ a: DenseMatrix, isFull: Bool) throws(ArrayError) {
    let least = min(a.rows, a.columns)
    if a.rows >= a.columns, a.rows >= least * 11 / 6, a.rows > a.columns {
      let (q, r) = try a.factoredQR(isComplete: isFull)
      let square = DenseMatrix(rows: least, columns: least, Array(r.elements.prefix(least * least)))
      try self.init(ofBidiagonalised: square, isFull: true)
      u = try q.replacingFirstColumns(by: u)
    } else if a.columns > a.rows, a.columns >= least * 11 / 6 {
      let (q, r) = try a.transposed.factoredQR(isComplete: isFull)
      let square = DenseMatrix(rows: least, columns: least, Array(r.elements.prefix(least * least))).transposed
      try self.init(ofBidiagonalised: square, isFull: true)
      vt = try q.replacingFirstColumns(by: vt.transposed).transposed
    } else {
      try self.init(ofBidiagonalised: a, isFull: isFull)
    }
  }

  private init(ofBidiagonalised matrix: DenseMatrix, isFull: Bool) throws(ArrayError) {
    var a = matrix
    let (rows, columns) = (a.rows, a.columns)
    let least = min(rows, columns)
    let isUpper = rows >= columns
    var left: [(place: Int, reflection: Reflection)] = []
    var right: [(place: Int, reflection: Reflection)] = []
    func reflectColumn(_ k: Int, from row: Int, _ a: inout DenseMatrix) throws(ArrayError) {
      let reflection = Reflection(a.column(k, from: row))
      left.append((row, reflection))
      a[row, k] = reflection.result
      try reflection.apply(toRows: row, columns: (k + 1)..<max(columns, k + 1), of: &a)
    }
    func reflectRow(_ k: Int, from column: Int, _ a: inout DenseMatrix) throws(ArrayError) {
      let reflection = Reflection(a.row(k, from: column))
      right.append((column, reflection))
      a[k, column] = reflection.result
      try reflection.apply(toColumns: column, rows: (k + 1)..<max(rows, k + 1), of: &a)
    }
    for k in 0..<least {
      if isUpper {
        try reflectColumn(k, from: k, &a)
        if k + 1 < columns { try reflectRow(k, from: k + 1, &a) }
      } else {
        try reflectRow(k, from: k, &a)
        if k + 1 < rows { try reflectColumn(k, from: k + 1, &a) }
      }
    }
    var inner = Bidiagonal(
      diagonal: (0..<least).map { a[$0, $0] },
      off: (0..<max(least - 1, 0)).map { isUpper ? a[$0, $0 + 1] : a[$0 + 1, $0] })
    hasConverged = try inner.decompose(isUpper: isUpper)
    values = inner.diagonal
    u = DenseMatrix(rows: rows, columns: isFull ? rows : least)
    for i in 0..<u.columns { u[i, i] = 1 }
    for i in 0..<least { for j in 0..<least { u[i, j] = inner.u[i, j] } }
    for (place, reflection) in left.reversed() {
      try reflection.apply(toRows: place, columns: 0..<u.columns, of: &u)
    }
    vt = DenseMatrix(rows: isFull ? columns : least, columns: columns)
    for i in 0..<vt.rows { vt[i, i] = 1 }
    for i in 0..<least { for j in 0..<least { vt[i, j] = inner.vt[i, j] } }
    for (place, reflection) in right.reversed() {
      try reflection.apply(toColumns: place, rows: 0..<vt.rows, of: &vt)
    }
  }
}

extension DenseMatrix {
  /// The first columns are combined as `factors` says; the others stay.
  fileprivate func replacingFirstColumns(by factors: DenseMatrix) throws(ArrayError) -> DenseMatrix {
    var result = self
    for i in 0..<rows {
      try Allowance.pass(factors.elements.count)
      for j in 0..<factors.columns {
        var sum = 0.0
        for k in 0..<factors.rows { sum.addProduct(self[i, k], factors[k, j]) }
        result[i, j] = sum
      }
    }
    return result
  }
}
