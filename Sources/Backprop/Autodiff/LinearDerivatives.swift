// Decompositions and solutions of stacks of matrices, each beside its derivative. The last two axes are a matrix, the others count
// them. What reads only the lower triangle of a matrix (Cholesky, eigh) gives gradients for that triangle alone.

import Arrays

extension Variable {
  /// The inverse of each matrix, given. With Y = A⁻¹: ∂A = −Yᵀ ∂Y Yᵀ.
  package func recordedInverse(value y: NDArray) -> Variable {
    Variable(
      y,
      [
        (
          self,
          { (g) throws(ArrayError) in
            try product(product(y.flipped, g), y.flipped) * -1
          }
        )
      ])
  }

  /// The solution X of A X = B, given, where A and B are stacks of the same length. ∂B = A⁻ᵀ ∂X, ∂A = −∂B Xᵀ.
  package static func recordedSolution(_ a: Variable, _ b: Variable, value x: NDArray) -> Variable {
    let matrix = a.value
    return Variable(
      x,
      [
        (a, { (g) throws(ArrayError) in try product(solution(matrix.flipped, g), x.flipped) * -1 }),
        (b, { (g) throws(ArrayError) in try solution(matrix.flipped, g) }),
      ])
  }

  /// The determinant of each matrix, given, with two axes of length 1 behind. Its derivative is the matrix of cofactors, of a
  /// singular matrix, too.
  package func recordedDeterminant(value y: NDArray) -> Variable {
    let a = value
    return Variable(
      y,
      [
        (
          self,
          { (g) throws(ArrayError) in try a.overMatrices { (matrix) throws(ArrayError) in try matrix.cofactors() } * g }
        )
      ])
  }

  /// The logarithm of the determinant's absolute value, given: ∂A = A⁻ᵀ ∂y.
  package func recordedLogDeterminant(value y: NDArray) -> Variable {
    let a = value
    return Variable(
      y,
      [
        (
          self,
          { (g) throws(ArrayError) in
            try solution(a.flipped, a.overMatrices { .identity($0.rows) }) * g
          }
        )
      ])
  }

  /// The lower Cholesky factor L of each matrix, given. With P the lower triangle of Lᵀ ∂L, its diagonal halved:
  /// S = L⁻ᵀ P L⁻¹.
  package func recordedCholesky(value l: NDArray) -> Variable {
    Variable(
      l,
      [
        (
          self,
          { (g) throws(ArrayError) in
            let part = try product(l.flipped, g).lowerTriangle(diagonal: 0.5)
            let half = try solution(l.flipped, part).flipped
            return try solution(l.flipped, half).flipped.foldedIntoLowerTriangle()
          }
        )
      ])
  }

  /// The eigenvalues of symmetric matrices, given, as rows: S = V diag(∂w) Vᵀ.
  package func recordedEigenvalues(value w: NDArray, vectors v: NDArray) -> Variable {
    Variable(
      w,
      [
        (
          self,
          { (g) throws(ArrayError) in
            try product(v * g, v.flipped).foldedIntoLowerTriangle()
          }
        )
      ])
  }

  /// The eigenvectors of symmetric matrices, given, as columns: S = V (F ∘ Vᵀ ∂V) Vᵀ with F = 1 / (wⱼ − wᵢ) outside of the
  /// diagonal; infinite or NaN where values are equal.
  package func recordedEigenvectors(value v: NDArray, values w: NDArray) -> Variable {
    Variable(
      v,
      [
        (
          self,
          { (g) throws(ArrayError) in
            let turned = try product(v.flipped, g)
            let gaps = try w - w.flipped
            let inner = try (turned / gaps).zeroed(where: turned.equals(0)).withoutDiagonal()
            return try product(product(v, inner), v.flipped).foldedIntoLowerTriangle()
          }
        )
      ])
  }

  /// The singular values of each matrix, given, as rows: ∂A = U diag(∂s) Vᵀ.
  package func recordedSingularValues(value s: NDArray, u: NDArray, vt: NDArray) -> Variable {
    let count = s.shape[s.rank - 1]
    return Variable(
      s,
      [
        (
          self,
          { (g) throws(ArrayError) in
            let left = try u.overMatrices { $0.columns(count) }
            let right = try vt.flipped.overMatrices { $0.columns(count) }
            return try product(left * g, right.flipped)
          }
        )
      ])
  }

  /// Q of A = Q R, given, where Q is as tall as A and A at least as tall as wide.
  package func recordedOrthogonalFactor(value q: NDArray, r: NDArray) -> Variable {
    Variable(
      q,
      [
        (
          self,
          { (g) throws(ArrayError) in
            let inner = try product(g.flipped, q) * -1
            return try solution(r, (g + product(q, inner.mirroredLowerTriangle())).flipped).flipped
          }
        )
      ])
  }

  /// R of the same.
  package func recordedTriangularFactor(value r: NDArray, q: NDArray) -> Variable {
    Variable(
      r,
      [
        (
          self,
          { (g) throws(ArrayError) in
            let inner = try product(r, g.flipped)
            return try solution(r, product(q, inner.mirroredLowerTriangle()).flipped).flipped
          }
        )
      ])
  }
}

/// The product of each two matrices.
private func product(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
  try NDArray.matmul(.array(a), .array(b)).array
}

/// X of each A X = B.
private func solution(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> NDArray {
  var solved: [DenseMatrix] = []
  for (matrix, right) in zip(a.matrices, b.matrices) {
    let factors = try LUFactors(matrix)
    guard !factors.isSingular else {
      throw ArrayError(.unsupported, "a gradient through a matrix that cannot be inverted")
    }
    solved.append(try factors.solve(right))
  }
  return try NDArray(stacking: solved, Array(b.shape.dropLast(2)))
}

extension NDArray {
  /// Each matrix transposed.
  fileprivate var flipped: NDArray {
    get throws(ArrayError) { try swappingAxes(-1, -2) }
  }

  fileprivate func overMatrices(
    _ body: (DenseMatrix) throws(ArrayError) -> DenseMatrix
  ) throws(ArrayError) -> NDArray {
    var results: [DenseMatrix] = []
    for matrix in matrices { results.append(try body(matrix)) }
    return try NDArray(stacking: results, Array(shape.dropLast(2)))
  }

  /// Zeros above the diagonal, and its elements times a factor.
  fileprivate func lowerTriangle(diagonal factor: Double) throws(ArrayError) -> NDArray {
    try overMatrices { matrix in
      var result = matrix
      for i in 0..<matrix.rows {
        for j in i..<matrix.columns { result[i, j] = i == j ? factor * matrix[i, j] : 0 }
      }
      return result
    }
  }

  /// The gradient of what takes a symmetric matrix from its lower triangle: what falls on the upper one counts there.
  fileprivate func foldedIntoLowerTriangle() throws(ArrayError) -> NDArray {
    try (self + flipped).lowerTriangle(diagonal: 0.5)
  }

  /// The symmetric matrix with the same lower triangle.
  fileprivate func mirroredLowerTriangle() throws(ArrayError) -> NDArray {
    let lower = try lowerTriangle(diagonal: 0.5)
    return try lower + lower.flipped
  }

  fileprivate func withoutDiagonal() throws(ArrayError) -> NDArray {
    try overMatrices { matrix in
      var result = matrix
      for i in 0..<matrix.rows { result[i, i] = 0 }
      return result
    }
  }
}

extension DenseMatrix {
  fileprivate func columns(_ count: Int) -> DenseMatrix {
    var result = DenseMatrix(rows: rows, columns: count)
    for i in 0..<rows { for j in 0..<count { result[i, j] = self[i, j] } }
    return result
  }

  /// What the determinant changes by with each element: with A = U S Vᵀ, det U det V · U diag(∏ of the other s) Vᵀ.
  fileprivate func cofactors() throws(ArrayError) -> DenseMatrix {
    let parts = try SingularValues(self, isFull: true)
    let sign = try LUFactors(parts.u).determinant.sign * LUFactors(parts.vt).determinant.sign
    var result = DenseMatrix(rows: rows, columns: columns)
    for k in 0..<rows {
      try Allowance.pass(elements.count)
      let others = (0..<rows).reduce(sign) { $1 == k ? $0 : $0 * parts.values[$1] }
      for i in 0..<rows { for j in 0..<columns { result[i, j] += others * parts.u[i, k] * parts.vt[k, j] } }
    }
    return result
  }
}
