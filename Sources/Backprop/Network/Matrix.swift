// The few matrix operations that the equations need, on plain row-major doubles: the engine's arithmetic is its own, so
// that comparing a lesson with it compares two computations.

import Arrays

struct Matrix: Sendable {
  let rows: Int
  let columns: Int
  /// Row by row.
  var values: [Double]

  init(rows: Int, columns: Int, values: [Double]) {
    precondition(values.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// An array with two axes, or with one as a single row.
  init(_ array: NDArray) {
    precondition(array.rank == 1 || array.rank == 2)
    self.init(rows: array.rank == 1 ? 1 : array.shape[0], columns: array.shape[array.rank - 1], values: array.asDoubles)
  }

  subscript(row: Int, column: Int) -> Double { values[row * columns + column] }

  /// The elements as float64, in two axes.
  var array: NDArray { array(shape: [rows, columns]) }

  func array(shape: Shape) -> NDArray {
    do throws(ArrayError) {
      return try NDArray(values, shape: shape)
    } catch {
      preconditionFailure("a matrix has as many elements as its shape says: \(error.message)")
    }
  }

  func map(_ function: (Double) -> Double) -> Matrix {
    Matrix(rows: rows, columns: columns, values: values.map(function))
  }

  /// Element by element.
  func combined(with other: Matrix, _ function: (Double, Double) -> Double) -> Matrix {
    precondition(rows == other.rows && columns == other.columns)
    return Matrix(rows: rows, columns: columns, values: zip(values, other.values).map(function))
  }

  /// The row is added to each row.
  func adding(row: Matrix) -> Matrix {
    precondition(row.rows == 1 && row.columns == columns)
    var result = self
    for i in 0..<rows {
      for j in 0..<columns { result.values[i * columns + j] += row.values[j] }
    }
    return result
  }

  /// The sum of the rows, from the first to the last.
  var sumOfRows: Matrix {
    var sums = [Double](repeating: 0, count: columns)
    for i in 0..<rows {
      for j in 0..<columns { sums[j] += values[i * columns + j] }
    }
    return Matrix(rows: 1, columns: columns, values: sums)
  }

  /// A B
  func dot(_ b: Matrix) -> Matrix {
    precondition(columns == b.rows)
    return Matrix.product(
      rows: rows, inner: columns, columns: b.columns, values, (columns, 1), b.values, (b.columns, 1))
  }

  /// A Bᵀ
  func dotTransposed(_ b: Matrix) -> Matrix {
    precondition(columns == b.columns)
    return Matrix.product(
      rows: rows, inner: columns, columns: b.rows, values, (columns, 1), b.values, (1, b.columns))
  }

  /// Aᵀ B
  func transposedDot(_ b: Matrix) -> Matrix {
    precondition(rows == b.rows)
    return Matrix.product(
      rows: columns, inner: rows, columns: b.columns, values, (1, columns), b.values, (b.columns, 1))
  }

  /// Every element is one chain over rising k. As in the BLAS that NumPy calls (and in Arrays, see FloatProduct), the
  /// chain is of fused multiply-adds between two matrices, and of rounded products where a factor is a vector.
  ///
  /// - Parameters: each factor with its steps, in elements, along the product's own axis and along k.
  private static func product(
    rows: Int, inner: Int, columns: Int, _ a: [Double], _ aSteps: (row: Int, k: Int), _ b: [Double],
    _ bSteps: (k: Int, column: Int)
  ) -> Matrix {
    let isFused = rows > 1 && columns > 1
    let values = [Double](unsafeUninitializedCapacity: rows * columns) { result, count in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for i in 0..<rows {
            for j in 0..<columns {
              var sum = 0.0
              var (left, right) = (i * aSteps.row, j * bSteps.column)
              for _ in 0..<inner {
                if isFused { sum.addProduct(a[left], b[right]) } else { sum += a[left] * b[right] }
                left += aSteps.k
                right += bSteps.k
              }
              result.initializeElement(at: i * columns + j, to: sum)
            }
          }
        }
      }
      count = rows * columns
    }
    return Matrix(rows: rows, columns: columns, values: values)
  }
}
