// The Cholesky factor, in the order of OpenBLAS's dpotf2.

extension DenseMatrix {
  /// The lower triangle L of A = L Lᵀ, from A's lower triangle alone; nil where A is not positive definite.
  package func choleskyFactor() throws(ArrayError) -> DenseMatrix? {
    var l = self
    for j in 0..<rows {
      try Allowance.pass((rows &- j) &* j)
      let pivot = l[j, j] - l.stridedDot(j, { l[j, $0] }, { l[j, $0] })
      // nan is let through, as there.
      if pivot <= 0 { return nil }
      let root = pivot.squareRoot()
      l[j, j] = root
      let count = rows - j - 1
      for i in (j + 1)..<max(rows, j + 1) {
        let isInFour = i - j - 1 < count - count % 4
        l[i, j] = l.reduced(l[i, j], row: i, j, isInFour: isInFour, hasNoGaps: false, { l[j, $0] }) * (1 / root)
      }
      for k in (j + 1)..<max(rows, j + 1) { l[j, k] = 0 }
    }
    return l
  }
}
