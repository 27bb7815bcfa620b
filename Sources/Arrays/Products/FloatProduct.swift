// Products of float64 matrices, rounded as NumPy's BLAS (OpenBLAS on x86-64 with AVX2) rounds them. Every element is a sum over
// k; which partial sums it is made of depends on the shapes alone, never on the processor, so that a page is the same everywhere.

import CProducts

/// One product of two matrices, a matrix and a vector, or two vectors.
struct FloatProduct {
  let sizes: ProductSizes
  let a: UnsafePointer<Double>
  let b: UnsafePointer<Double>
  let out: UnsafeMutablePointer<Double>
  /// Whether it is `np.dot`, which copies a vector or matrix that BLAS cannot walk, or `@`, which adds it up itself.
  let isDot: Bool

  func run() throws(ArrayError) {
    let (rows, columns) = (sizes.rows, sizes.columns)
    if sizes.inner == 0 {
      for i in 0..<rows &* columns { out[i] = 0 }
    } else if rows > 1 && columns > 1 {
      try multiplyMatrices()
    } else if rows == 1 && columns == 1 {
      // One number times another is all that `np.dot` makes of them; everywhere else the product is added to 0.0.
      out[0] = isDot && sizes.inner == 1 ? a[0] * b[0] : multiplyVectors()
    } else if isDot && sizes.inner == 1 && (rows == 1 ? a[0] : b[0]) == 0 {
      // daxpy: a vector times 0 adds nothing, even where the vector holds nan.
      for i in 0..<rows &* columns { out[i] = 0 }
    } else if columns == 1 {
      multiplyVector(
        matrix: a, isFirst: true, outer: sizes.aRow, inner: sizes.aStep, count: rows, vector: b, step: sizes.bStep)
    } else if rows == 1 {
      multiplyVector(
        matrix: b, isFirst: false, outer: sizes.bColumn, inner: sizes.bStep, count: columns, vector: a,
        step: sizes.aStep)
    }
  }

  // MARK: Matrix and matrix (dgemm)

  /// One chain of fused multiply-adds over rising k for each element, begun anew after at most 256 links (dgemm's Q).
  private func multiplyMatrices() throws(ArrayError) {
    let inner = sizes.inner
    var start = 0
    while start < inner {
      let left = inner - start
      // As interface and driver/level3/level3.c divide k.
      let links = left >= 512 ? 256 : left > 256 ? (left / 2 + 3) / 4 * 4 : left
      try multiply(from: start, links)
      start += links
    }
    if isOfTranspose {
      for row in 1..<sizes.rows {
        for column in 0..<row { out[row &* sizes.columns &+ column] = out[column &* sizes.columns &+ row] }
      }
    }
  }

  /// Whether it is a matrix times its own transpose, of which NumPy computes the upper half only (dsyrk).
  private var isOfTranspose: Bool {
    guard a == b && sizes.rows == sizes.columns && sizes.aRow == sizes.bColumn && sizes.aStep == sizes.bStep else {
      return false
    }
    let (rows, inner) = (sizes.rows, sizes.inner)
    return isDot
      ? sizes.aStep == 1 && sizes.aRow == inner || sizes.aRow == 1 && sizes.aStep == rows
      : sizes.aStep == 1 && sizes.aRow >= inner || sizes.aRow == 1 && sizes.aStep >= rows
  }

  private func multiply(from start: Int, _ links: Int) throws(ArrayError) {
    let (left, right) = (a + start &* sizes.aStep, b + start &* sizes.bStep)
    // dgemm_kernel_4x8_haswell.S takes a last single row by fours of columns, with four partial sums each.
    let splitColumns = sizes.rows & 1 == 1 && links >= 8 ? sizes.columns &- sizes.columns % 4 : 0
    let row = splitColumns > 0 ? sizes.rows &- 1 : sizes.rows
    // Some columns at a time, so that somebody looks at the clock in between.
    let most = max((1 << 24) / (row &* links) & ~7, 8)
    for column in stride(from: 0, to: sizes.columns, by: most) {
      let count = min(most, sizes.columns &- column)
      try Allowance.pass(row &* links &* count >> 3)
      chain_product(
        left, sizes.aRow, sizes.aStep, right + column &* sizes.bColumn, sizes.bStep, sizes.bColumn, out + column,
        sizes.columns, row, count, links, start > 0 ? 1 : 0)
    }
    guard splitColumns > 0 else { return }
    let (lastLeft, target) = (left + row &* sizes.aRow, out + row &* sizes.columns)
    for column in 0..<splitColumns {
      add(splitChain(lastLeft, right + column &* sizes.bColumn, links), to: target + column, start)
    }
    chain_product(
      lastLeft, sizes.aRow, sizes.aStep, right + splitColumns &* sizes.bColumn, sizes.bStep, sizes.bColumn,
      target + splitColumns, sizes.columns, 1, sizes.columns &- splitColumns, links, start > 0 ? 1 : 0)
  }

  @inline(__always)
  private func add(_ sum: Double, to target: UnsafeMutablePointer<Double>, _ start: Int) {
    target.pointee = start == 0 ? sum : target.pointee + sum
  }

  private func splitChain(_ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, _ links: Int) -> Double {
    var sums = SIMD4<Double>()
    let split = links &- links % 8
    for k in stride(from: 0, to: split, by: 4) {
      sums.addProduct(four(x + k &* sizes.aStep, sizes.aStep), four(y + k &* sizes.bStep, sizes.bStep))
    }
    for k in split..<links { sums[0].addProduct(x[k &* sizes.aStep], y[k &* sizes.bStep]) }
    return (sums[0] + sums[1]) + (sums[2] + sums[3])
  }

  // MARK: Vector and vector (ddot)

  private func multiplyVectors() -> Double {
    let inner = sizes.inner
    let (aStep, bStep) = inner == 1 ? (1, 1) : (sizes.aStep, sizes.bStep)
    if aStep > 0 && bStep > 0 { return dot(a, aStep, b, bStep) }
    // What BLAS cannot walk, `@` adds up one by one, and `dot` copies.
    if !isDot { return chain(a, aStep, b, bStep, from: 0, to: inner) }
    let left = gathered(a, aStep)
    let right = gathered(b, bStep)
    return withExtendedLifetime((left, right)) {
      dot(
        aStep > 0 ? a : UnsafePointer(left.doubles), max(aStep, 1), bStep > 0 ? b : UnsafePointer(right.doubles),
        max(bStep, 1))
    }
  }

  private func gathered(_ x: UnsafePointer<Double>, _ step: Int) -> NDArray {
    let copy = NDArray(uninitialized: .float64, shape: [sizes.inner])
    for i in 0..<sizes.inner { copy.doubles[i] = x[i &* step] }
    return copy
  }

  private func dot(_ x: UnsafePointer<Double>, _ xStep: Int, _ y: UnsafePointer<Double>, _ yStep: Int) -> Double {
    let inner = sizes.inner
    guard xStep == 1 && yStep == 1 else {
      var (even, odd) = (0.0, 0.0)
      let fours = inner &- inner % 4
      for i in stride(from: 0, to: fours, by: 4) {
        let (p, q) = (x + i &* xStep, y + i &* yStep)
        even += p[0] * q[0] + p[2 &* xStep] * q[2 &* yStep]
        odd += p[xStep] * q[yStep] + p[3 &* xStep] * q[3 &* yStep]
      }
      return chain(x, xStep, y, yStep, from: fours, to: inner, even) + odd
    }
    let sixteens = inner &- inner % 16
    var sum = 0.0
    if sixteens > 0 {
      var (s0, s1, s2, s3) = (SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>())
      for k in stride(from: 0, to: sixteens, by: 16) {
        s0.addProduct(four(x + k, 1), four(y + k, 1))
        s1.addProduct(four(x + (k &+ 4), 1), four(y + (k &+ 4), 1))
        s2.addProduct(four(x + (k &+ 8), 1), four(y + (k &+ 8), 1))
        s3.addProduct(four(x + (k &+ 12), 1), four(y + (k &+ 12), 1))
      }
      let pairs =
        ((s0.lowHalf + s0.highHalf) + (s1.lowHalf + s1.highHalf))
        + ((s2.lowHalf + s2.highHalf) + (s3.lowHalf + s3.highHalf))
      sum = pairs[0] + pairs[1]
    }
    return chain(x, 1, y, 1, from: sixteens, to: inner, sum)
  }

  @inline(__always)
  private func four(_ x: UnsafePointer<Double>, _ step: Int) -> SIMD4<Double> {
    SIMD4(x[0], x[step], x[2 &* step], x[3 &* step])
  }

  /// Products and sums rounded one after the other.
  @inline(__always)
  private func chain(
    _ x: UnsafePointer<Double>, _ xStep: Int, _ y: UnsafePointer<Double>, _ yStep: Int, from: Int, to: Int,
    _ start: Double = 0
  ) -> Double {
    var sum = start
    for k in from..<to { sum += x[k &* xStep] * y[k &* yStep] }
    return sum
  }

  // MARK: Matrix and vector (dgemv)

  /// `count` sums over k of matrix elements (`outer` apart from sum to sum, `inner` from k to k) times vector elements.
  private func multiplyVector(
    matrix: UnsafePointer<Double>, isFirst: Bool, outer: Int, inner: Int, count: Int, vector: UnsafePointer<Double>,
    step: Int
  ) {
    let links = sizes.inner
    if links == 1 {
      for i in 0..<count { out[i] = 0 + matrix[i &* outer] * vector[0] }
      return
    }
    let isAlongK = inner == 1 && outer >= links
    let isAcross = outer == 1 && inner >= count
    if !isDot && (step <= 0 || !(isAlongK || isAcross)) {
      for i in 0..<count { out[i] = chain(matrix + i &* outer, inner, vector, step, from: 0, to: links) }
      return
    }
    // `dot` copies matrices with gaps into row-major order, `@` passes them as they are.
    let isWhole = isAlongK ? outer == links : isAcross && inner == count
    let isRowMajorCopy = isDot && !isWhole
    if isRowMajorCopy ? isFirst : isAlongK {
      for i in 0..<count { out[i] = transposedSum(i, count, matrix + i &* outer, inner, vector, step) }
    } else {
      // A vector that runs backwards arrives here as a copy, too.
      let hasNoGaps = step <= 1
      let isPaired = (count == 2 || count == 3) && (isRowMajorCopy || inner == count) && hasNoGaps
      for i in 0..<count {
        out[i] =
          i < count &- count % 4
          ? blockedSum(matrix + i &* outer, inner, vector, step, hasNoGaps)
          : isPaired
            ? pairedSum(matrix + i &* outer, inner, vector, step)
            : chain(matrix + i &* outer, inner, vector, step, from: 0, to: links)
      }
    }
  }

  /// dgemv_t_4.c: whole fours of k first, in lanes whose number depends on the place of the sum; then the rest.
  private func transposedSum(
    _ place: Int, _ count: Int, _ row: UnsafePointer<Double>, _ rowStep: Int, _ x: UnsafePointer<Double>, _ xStep: Int
  ) -> Double {
    let links = sizes.inner
    var result = 0.0
    var start = 0
    while start &+ 4 <= links {
      let end = min(start &+ 2048, links &- (links &- start) % 4)
      var lanes = SIMD4<Double>()
      if place < count &- count % 4 {
        for k in stride(from: start, to: end, by: 4) {
          lanes.addProduct(four(row + k &* rowStep, rowStep), four(x + k &* xStep, xStep))
        }
        result += (lanes[0] + lanes[2]) + (lanes[1] + lanes[3])
      } else {
        let isOfTwo = count % 4 >= 2 && place < count &- count % 4 &+ 2
        for k in stride(from: start, to: end, by: 4) {
          let products = four(row + k &* rowStep, rowStep) * four(x + k &* xStep, xStep)
          if isOfTwo {
            lanes.lowHalf += products.lowHalf
            lanes.lowHalf += products.highHalf
          } else {
            lanes += products
          }
        }
        result += (lanes[0] + lanes[2]) + (lanes[1] + lanes[3])
      }
      start = end
    }
    let (r, v) = (row + start &* rowStep, x + start &* xStep)
    switch links &- start {
    case 1: return result.addingProduct(r[0], v[0])
    case 2: return result + (r[rowStep] * v[xStep]).addingProduct(r[0], v[0])
    case 3:
      let pair = (r[rowStep] * v[xStep]).addingProduct(r[0], v[0])
      return result + pair.addingProduct(r[2 &* rowStep], v[2 &* xStep])
    default: return result
    }
  }

  /// dgemv_n_4.c: four columns at a time, then two (only where the vector has no gaps), then one.
  private func blockedSum(
    _ row: UnsafePointer<Double>, _ rowStep: Int, _ x: UnsafePointer<Double>, _ xStep: Int, _ hasNoGaps: Bool
  ) -> Double {
    let links = sizes.inner
    var sum = 0.0
    var k = 0
    while k &+ 4 <= links {
      let (r, v) = (row + k &* rowStep, x + k &* xStep)
      let even = (r[0] * v[0]).addingProduct(r[2 &* rowStep], v[2 &* xStep])
      let odd = (r[rowStep] * v[xStep]).addingProduct(r[3 &* rowStep], v[3 &* xStep])
      sum += even + odd
      k &+= 4
    }
    if links &- k >= 2 && hasNoGaps {
      sum += row[k &* rowStep] * x[k &* xStep] + row[(k &+ 1) &* rowStep] * x[(k &+ 1) &* xStep]
      k &+= 2
    }
    return chain(row, rowStep, x, xStep, from: k, to: links, sum)
  }

  /// The tail of dgemv_n_4.c for matrices of two or three rows.
  private func pairedSum(
    _ row: UnsafePointer<Double>, _ rowStep: Int, _ x: UnsafePointer<Double>, _ xStep: Int
  ) -> Double {
    let fours = sizes.inner &- sizes.inner % 4
    var sum = 0.0
    var k = 0
    while k < fours {
      sum += row[k &* rowStep] * x[k &* xStep] + row[(k &+ 1) &* rowStep] * x[(k &+ 1) &* xStep]
      k &+= 2
    }
    return chain(row, rowStep, x, xStep, from: fours, to: sizes.inner, sum)
  }
}
