// Before eigenvalues are sought, a matrix is balanced: rows and columns that stand alone go to the ends, and the others are scaled
// by powers of two until rows and columns are of like size (LAPACK's dgebal).

struct Balance {
  private(set) var low = 0
  private(set) var high: Int
  private var scale: [Double]
  private var exchanges: [(Int, Int)] = []

  init(_ a: inout DenseMatrix) throws(ArrayError) {
    let size = a.rows
    high = size - 1
    scale = [Double](repeating: 1, count: size)
    try pushRowsDown(&a)
    try pushColumnsLeft(&a)
    var isDone = false
    while !isDone {
      isDone = true
      for i in low...max(high, low) where low < high {
        try Allowance.pass(4 &* size)
        var column = (low...high).map { a[$0, i] }.length
        var row = (low...high).map { a[i, $0] }.length
        if column == 0 || row == 0 { continue }
        var largestColumn = (0...high).reduce(0) { max($0, abs(a[$1, i])) }
        var largestRow = (low..<size).reduce(0) { max($0, abs(a[i, $1])) }
        var g = row / 2
        var factor = 1.0
        let sum = column + row
        while column < g, max(factor, column, largestColumn) < 0x1p968, min(row, g, largestRow) > 0x1p-968 {
          factor *= 2
          column *= 2
          largestColumn *= 2
          row /= 2
          g /= 2
          largestRow /= 2
        }
        g = column / 2
        while g >= row, max(row, largestRow) < 0x1p968, min(factor, column, g, largestColumn) > 0x1p-968 {
          factor /= 2
          column /= 2
          g /= 2
          largestColumn /= 2
          row *= 2
          largestRow *= 2
        }
        if column + row >= 0.95 * sum || factor == 1 { continue }
        if factor < 1, scale[i] < 1, factor * scale[i] <= 0x1p-968 { continue }
        if factor > 1, scale[i] > 1, scale[i] >= 0x1p968 / factor { continue }
        scale[i] *= factor
        isDone = false
        for j in low..<size { a[i, j] *= 1 / factor }
        for j in 0...high { a[j, i] *= factor }
      }
    }
  }

  private mutating func exchange(_ j: Int, _ m: Int, _ a: inout DenseMatrix) {
    exchanges.append((j, m))
    if j == m { return }
    for i in 0...high { a.elements.swapAt(i * a.columns + j, i * a.columns + m) }
    for k in low..<a.columns { a.elements.swapAt(j * a.columns + k, m * a.columns + k) }
  }

  private mutating func pushRowsDown(_ a: inout DenseMatrix) throws(ArrayError) {
    var isDone = false
    while !isDone, high > 0 {
      isDone = true
      try Allowance.pass(4 &* a.rows)
      for i in (0...high).reversed() where (0...high).allSatisfy({ $0 == i || a[i, $0] == 0 }) {
        exchange(i, high, &a)
        isDone = false
        high -= 1
        break
      }
    }
  }

  private mutating func pushColumnsLeft(_ a: inout DenseMatrix) throws(ArrayError) {
    var isDone = false
    while !isDone, low < high {
      isDone = true
      try Allowance.pass(4 &* a.rows)
      for j in low...high where (low...high).allSatisfy({ $0 == j || a[$0, j] == 0 }) {
        exchange(j, low, &a)
        isDone = false
        low += 1
        break
      }
    }
  }

  /// Eigenvectors of the balanced matrix become those of the first one.
  func undo(_ vectors: inout DenseMatrix) {
    for i in low..<(high + 1) { vectors.scaleRow(i, by: scale[i]) }
    for (j, m) in exchanges.reversed() where j != m {
      vectors.swapRows(j, m, columns: 0..<vectors.columns)
    }
  }
}
