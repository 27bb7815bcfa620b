// Stacks of matrices, as `np.linalg` takes them: the last two axes are a matrix, the others count them.

extension NDArray {
  /// The matrices in the last two axes, one after another.
  ///
  /// Precondition: two axes at least.
  package var matrices: [DenseMatrix] {
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    let elements = asDoubles
    return (0..<shape.dropLast(2).reduce(1, *)).map { place in
      let start = place * rows * columns
      return DenseMatrix(rows: rows, columns: columns, Array(elements[start..<(start + rows * columns)]))
    }
  }

  /// The other way round: matrices of the same extents, of which the outer axes count as many as there are.
  package init(stacking matrices: [DenseMatrix], _ outer: [Int]) throws(ArrayError) {
    let extents = matrices.first.map { [$0.rows, $0.columns] } ?? [0, 0]
    try self.init(matrices.flatMap(\.elements), shape: Shape(outer + extents))
  }
}
