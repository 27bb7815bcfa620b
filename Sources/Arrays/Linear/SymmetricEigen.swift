// Eigenvalues and eigenvectors of symmetric matrices: tridiagonal form, then implicit QL or QR (LAPACK's dsytd2, dsteqr).

import CLibrary

package struct SymmetricEigen: Sendable {
  /// Rising.
  package private(set) var values: [Double]
  /// Eigenvectors as columns.
  package private(set) var vectors: DenseMatrix
  private var off: [Double]
  /// Whether the iteration came to its end.
  package private(set) var hasConverged = true

  /// Of the matrix whose lower triangle this is.
  package init(lowerOf matrix: DenseMatrix) throws(ArrayError) {
    let size = matrix.rows
    var a = matrix
    for i in 0..<size { for j in (i + 1)..<max(size, i + 1) { a[i, j] = a[j, i] } }
    var reflections: [Reflection] = []
    for k in 0..<max(size - 1, 0) {
      let reflection = Reflection(a.column(k, from: k + 1))
      reflections.append(reflection)
      a[k + 1, k] = reflection.result
      for i in (k + 2)..<max(size, k + 2) { a[i, k] = 0 }
      try reflection.apply(toBothSidesFrom: k + 1, of: &a)
    }
    values = (0..<size).map { a[$0, $0] }
    off = (0..<max(size - 1, 0)).map { a[$0 + 1, $0] }
    vectors = .identity(size)
    try iterate()
    sort()
    for k in reflections.indices.reversed() {
      try reflections[k].apply(toRows: k + 1, columns: 0..<size, of: &vectors)
    }
  }

  private mutating func iterate() throws(ArrayError) {
    let size = values.count
    let eps = 0x1p-53
    var left = 30 * size
    var start = 0
    while start < size {
      if start > 0 { off[start - 1] = 0 }
      // The block that stands alone.
      var end = size - 1
      for m in start..<max(size - 1, start) {
        let test = abs(off[m])
        if test == 0 || test <= abs(values[m]).squareRoot() * abs(values[m + 1]).squareRoot() * eps {
          off[m] = 0
          end = m
          break
        }
      }
      let (low, high) = (start, end)
      start = end + 1
      if low == high { continue }
      if abs(values[high]) < abs(values[low]) {
        guard try runQR(low, high, &left) else {
          hasConverged = false
          return
        }
      } else {
        guard try runQL(low, high, &left) else {
          hasConverged = false
          return
        }
      }
      // What has come apart meanwhile is looked at again.
      if (low..<high).contains(where: { off[$0] != 0 }) { start = low }
    }
  }

  private func isNegligible(_ m: Int) -> Bool {
    let test = abs(off[m]) * abs(off[m])
    let eps2 = 0x1p-106
    return test <= (eps2 * abs(values[m])) * abs(values[m + 1]) + Double.leastNormalMagnitude
  }

  private mutating func runQL(_ low: Int, _ high: Int, _ left: inout Int) throws(ArrayError) -> Bool {
    var l = low
    while l <= high {
      var m = l
      while m < high, !isNegligible(m) { m += 1 }
      if m < high { off[m] = 0 }
      let p = values[l]
      if m == l {
        l += 1
        continue
      }
      if m == l + 1 {
        let pair = symmetricTwoByTwo(values[l], off[l], values[l + 1])
        vectors.rotateColumns(l, l + 1, pair.cosine, pair.sine)
        (values[l], values[l + 1]) = (pair.first, pair.second)
        off[l] = 0
        l += 2
        continue
      }
      if left == 0 { return false }
      left -= 1
      try Allowance.pass(2 &* (m &- l) &* values.count)
      var g = (values[l + 1] - p) / (2 * off[l])
      var r = hypot(g, 1)
      g = values[m] - p + (off[l] / (g + (g < 0 ? -r : r)))
      var (s, c, q) = (1.0, 1.0, 0.0)
      var turns: [(Double, Double)] = []
      for i in (l..<m).reversed() {
        let (f, b) = (s * off[i], c * off[i])
        let rotation = Rotation(g, f)
        (c, s) = (rotation.cosine, rotation.sine)
        if i != m - 1 { off[i + 1] = rotation.result }
        g = values[i + 1] - q
        r = (values[i] - g) * s + 2 * c * b
        q = s * r
        values[i + 1] = g + q
        g = c * r - b
        turns.append((c, -s))
      }
      for (index, turn) in turns.enumerated() {
        let i = m - 1 - index
        vectors.rotateColumns(i, i + 1, turn.0, turn.1)
      }
      values[l] -= q
      off[l] = g
    }
    return true
  }

  private mutating func runQR(_ low: Int, _ high: Int, _ left: inout Int) throws(ArrayError) -> Bool {
    var l = high
    while l >= low {
      var m = l
      while m > low, !isNegligible(m - 1) { m -= 1 }
      if m > low { off[m - 1] = 0 }
      let p = values[l]
      if m == l {
        l -= 1
        continue
      }
      if m == l - 1 {
        let pair = symmetricTwoByTwo(values[l - 1], off[l - 1], values[l])
        vectors.rotateColumns(l - 1, l, pair.cosine, pair.sine)
        (values[l - 1], values[l]) = (pair.first, pair.second)
        off[l - 1] = 0
        l -= 2
        continue
      }
      if left == 0 { return false }
      left -= 1
      try Allowance.pass(2 &* (l &- m) &* values.count)
      var g = (values[l - 1] - p) / (2 * off[l - 1])
      var r = hypot(g, 1)
      g = values[m] - p + (off[l - 1] / (g + (g < 0 ? -r : r)))
      var (s, c, q) = (1.0, 1.0, 0.0)
      for i in m..<l {
        let (f, b) = (s * off[i], c * off[i])
        let rotation = Rotation(g, f)
        (c, s) = (rotation.cosine, rotation.sine)
        if i != m { off[i - 1] = rotation.result }
        g = values[i] - q
        r = (values[i + 1] - g) * s + 2 * c * b
        q = s * r
        values[i] = g + q
        g = c * r - b
        vectors.rotateColumns(i, i + 1, c, s)
      }
      values[l] -= q
      off[l - 1] = g
    }
    return true
  }

  /// By selection, as dsteqr does.
  private mutating func sort() {
    for i in values.indices {
      var smallest = i
      for j in i..<values.count where values[j] < values[smallest] { smallest = j }
      if smallest == i { continue }
      values.swapAt(i, smallest)
      vectors.swapColumns(i, smallest)
    }
  }
}

extension Reflection {
  /// H A H of the symmetric part of A that begins there (dsytd2): A − v wᵀ − w vᵀ.
  fileprivate func apply(toBothSidesFrom start: Int, of a: inout DenseMatrix) throws(ArrayError) {
    if factor == 0 { return }
    try Allowance.pass(2 &* vector.count &* vector.count)
    let range = vector.indices
    var w = range.map { i in
      var sum = 0.0
      for j in range { sum.addProduct(a[start + i, start + j], vector[j]) }
      return factor * sum
    }
    let alpha = -0.5 * factor * zip(w, vector).reduce(0) { $0 + $1.0 * $1.1 }
    for i in range { w[i] += alpha * vector[i] }
    for i in range {
      for j in range { a[start + i, start + j] -= vector[i] * w[j] + w[i] * vector[j] }
    }
  }
}
