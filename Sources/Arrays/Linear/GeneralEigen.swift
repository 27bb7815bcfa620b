// Eigenvalues and eigenvectors of general matrices: balanced, brought to Hessenberg form, then Francis's double steps down to
// Schur's form (LAPACK's dgebal, dgehd2, dlahqr). Its eigenvectors are found in GeneralVectors.swift.

import CLibrary

package struct GeneralEigen: Sendable {
  /// In the order in which Schur's form has them.
  package private(set) var values: [Double]
  /// Their imaginary parts; of a pair the positive one comes first.
  package private(set) var imaginaryParts: [Double]
  /// Eigenvectors of length 1 as columns; of a complex pair one column has the real parts, the next the imaginary parts of the first.
  package internal(set) var vectors: DenseMatrix
  package private(set) var hasConverged = true
  package var isReal: Bool { imaginaryParts.allSatisfy { $0 == 0 } }
  var h: DenseMatrix
  let eps = 0x1p-52

  package init(_ matrix: DenseMatrix) throws(ArrayError) {
    let size = matrix.rows
    h = matrix
    vectors = .identity(size)
    values = []
    imaginaryParts = Array(repeating: 0, count: size)
    let balance = try Balance(&h)
    var reflections: [Reflection] = []
    let (low, high) = (balance.low, balance.high)
    for k in low..<max(high - 1, low) {
      let reflection = Reflection((k + 1...high).map { h[$0, k] })
      reflections.append(reflection)
      h[k + 1, k] = reflection.result
      for i in (k + 2)..<max(high + 1, k + 2) { h[i, k] = 0 }
      try reflection.apply(toColumns: k + 1, rows: 0..<(high + 1), of: &h)
      try reflection.apply(toRows: k + 1, columns: (k + 1)..<size, of: &h)
    }
    for (k, reflection) in reflections.enumerated().reversed() {
      try reflection.apply(toRows: low + k + 1, columns: (low + k + 1)..<size, of: &vectors)
    }
    try iterate(low, high)
    values = (0..<size).map { h[$0, $0] }
    guard hasConverged else { return }
    try substitute()
    balance.undo(&vectors)
    normalize()
  }

  // MARK: Schur's form

  private mutating func iterate(_ low: Int, _ last: Int) throws(ArrayError) {
    var high = last
    var kicks = 0
    var left = 30 * max(10, last - low + 1)
    while high > low {
      let start = activeStart(low, high)
      if start > low { h[start, start - 1] = 0 }
      if start == high {
        high -= 1
        kicks = 0
        continue
      }
      if start == high - 1 {
        standardize(start)
        high -= 2
        kicks = 0
        continue
      }
      if left == 0 {
        hasConverged = false
        return
      }
      left -= 1
      kicks += 1
      try step(start, high, kicks)
    }
  }

  /// Where the block that ends at `high` begins: below it the subdiagonal is negligible.
  private func activeStart(_ low: Int, _ high: Int) -> Int {
    let size = h.rows
    let small = Double.leastNormalMagnitude * (Double(size) / eps)
    for k in ((low + 1)...high).reversed() {
      let sub = abs(h[k, k - 1])
      if sub <= small { return k }
      var test = abs(h[k - 1, k - 1]) + abs(h[k, k])
      if test == 0 {
        if k - 2 >= low { test += abs(h[k - 1, k - 2]) }
        if k + 1 <= size - 1 { test += abs(h[k + 1, k]) }
      }
      guard sub <= eps * test else { continue }
      let up = abs(h[k - 1, k])
      let (ab, ba) = (max(sub, up), min(sub, up))
      let difference = abs(h[k - 1, k - 1] - h[k, k])
      let (aa, bb) = (max(abs(h[k, k]), difference), min(abs(h[k, k]), difference))
      let s = aa + ab
      if ba * (ab / s) <= max(small, eps * (bb * (aa / s))) { return k }
    }
    return low
  }

  private mutating func step(_ low: Int, _ high: Int, _ kicks: Int) throws(ArrayError) {
    let (h11, h21, h12, h22): (Double, Double, Double, Double)
    if kicks % 20 == 10 || kicks % 20 == 0 {
      // An exceptional shift.
      let s =
        kicks % 20 == 10
        ? abs(h[low + 1, low]) + abs(h[low + 2, low + 1]) : abs(h[high, high - 1]) + abs(h[high - 1, high - 2])
      h11 = 0.75 * s + (kicks % 20 == 10 ? h[low, low] : h[high, high])
      (h12, h21, h22) = (-0.4375 * s, s, h11)
    } else {
      (h11, h21, h12, h22) = (h[high - 1, high - 1], h[high, high - 1], h[high - 1, high], h[high, high])
    }
    let s = abs(h11) + abs(h12) + abs(h21) + abs(h22)
    var (first, second) = ((real: 0.0, imaginary: 0.0), (real: 0.0, imaginary: 0.0))
    if s != 0 {
      let (a, b, c, d) = (h11 / s, h12 / s, h21 / s, h22 / s)
      let trace = (a + d) / 2
      let det = (a - trace) * (d - trace) - b * c
      let root = abs(det).squareRoot()
      if det >= 0 {
        (first, second) = ((trace * s, root * s), (trace * s, -root * s))
      } else {
        let (plus, minus) = (trace + root, trace - root)
        let near = (abs(plus - d) <= abs(minus - d) ? plus : minus) * s
        (first, second) = ((near, 0), (near, 0))
      }
    }
    var vector = [0.0, 0, 0]
    var m = high - 2
    while true {
      let s = abs(h[m, m] - second.real) + abs(second.imaginary) + abs(h[m + 1, m])
      let sub = h[m + 1, m] / s
      vector[0] =
        sub * h[m, m + 1] + (h[m, m] - first.real) * ((h[m, m] - second.real) / s) - first.imaginary
        * (second.imaginary / s)
      vector[1] = sub * (h[m, m] + h[m + 1, m + 1] - first.real - second.real)
      vector[2] = sub * h[m + 2, m + 1]
      let total = vector.reduce(0) { $0 + abs($1) }
      for i in 0..<3 { vector[i] /= total }
      if m == low { break }
      let h00 = abs(h[m - 1, m - 1])
      let (h10, h22) = (abs(h[m, m - 1]), abs(h[m + 1, m + 1]))
      if h10 * (abs(vector[1]) + abs(vector[2])) <= eps * abs(vector[0]) * (h00 + abs(h[m, m]) + h22) { break }
      m -= 1
    }
    for k in m..<high {
      let count = min(3, high - k + 1)
      let reflection = Reflection(k > m ? (0..<count).map { h[k + $0, k - 1] } : Array(vector.prefix(count)))
      if k > m {
        h[k, k - 1] = reflection.result
        for i in 1..<count { h[k + i, k - 1] = 0 }
      } else if m > low {
        h[k, k - 1] *= 1 - reflection.factor
      }
      try reflection.apply(toRows: k, columns: k..<h.columns, of: &h)
      try reflection.apply(toColumns: k, rows: 0..<(min(k + 3, high) + 1), of: &h)
      try reflection.apply(toColumns: k, rows: 0..<h.rows, of: &vectors)
    }
  }

  /// Brings a block of two to triangular form, or to that of a complex pair: equal numbers in its diagonal (dlanv2).
  private mutating func standardize(_ k: Int) {
    var (a, b, c, d) = (h[k, k], h[k, k + 1], h[k + 1, k], h[k + 1, k + 1])
    var (cosine, sine) = (1.0, 0.0)
    if c == 0 {
      return
    } else if b == 0 {
      (cosine, sine) = (0, 1)
      (a, b, c, d) = (d, -c, 0, a)
    } else if a - d != 0 || (b < 0) == (c < 0) {
      let temp = a - d
      var p = 0.5 * temp
      let most = max(abs(b), abs(c))
      let least = min(abs(b), abs(c)) * signed(1, b) * signed(1, c)
      let scale = max(abs(p), most)
      var z = (p / scale) * p + (most / scale) * least
      if z >= 4 * eps {
        z = p + signed(scale.squareRoot() * z.squareRoot(), p)
        a = d + z
        d -= (most / z) * least
        let tau = hypot(c, z)
        (cosine, sine) = (z / tau, c / tau)
        b -= c
        c = 0
      } else {
        let sigma = b + c
        let tau = hypot(sigma, temp)
        cosine = (0.5 * (1 + abs(sigma) / tau)).squareRoot()
        sine = -(p / (tau * cosine)) * signed(1, sigma)
        let (aa, bb, cc, dd) = (
          a * cosine + b * sine, -a * sine + b * cosine, c * cosine + d * sine, -c * sine + d * cosine
        )
        (a, b, c, d) = (
          aa * cosine + cc * sine, bb * cosine + dd * sine, -aa * sine + cc * cosine, -bb * sine + dd * cosine
        )
        let middle = 0.5 * (a + d)
        (a, d) = (middle, middle)
        if c != 0 {
          if b == 0 {
            (b, c) = (-c, 0)
            (cosine, sine) = (-sine, cosine)
          } else if (b < 0) == (c < 0) {
            let (sab, sac) = (abs(b).squareRoot(), abs(c).squareRoot())
            p = signed(sab * sac, c)
            let tau = 1 / abs(b + c).squareRoot()
            (a, d) = (middle + p, middle - p)
            (b, c) = (b - c, 0)
            let (cs1, sn1) = (sab * tau, sac * tau)
            (cosine, sine) = (cosine * cs1 - sine * sn1, cosine * sn1 + sine * cs1)
          }
        }
      }
    }
    for j in (k + 2)..<max(h.columns, k + 2) {
      let (x, y) = (h[k, j], h[k + 1, j])
      h[k, j] = cosine * x + sine * y
      h[k + 1, j] = cosine * y - sine * x
    }
    for i in 0..<k {
      let (x, y) = (h[i, k], h[i, k + 1])
      h[i, k] = cosine * x + sine * y
      h[i, k + 1] = cosine * y - sine * x
    }
    vectors.rotateColumns(k, k + 1, cosine, sine)
    (h[k, k], h[k, k + 1], h[k + 1, k], h[k + 1, k + 1]) = (a, b, c, d)
    if c != 0 {
      let part = abs(b).squareRoot() * abs(c).squareRoot()
      (imaginaryParts[k], imaginaryParts[k + 1]) = (part, -part)
    }
  }
}
