// Products of vectors and matrices of complex numbers, one product after the other. BLAS adds up in an order of its own, so that
// last bits can differ where a sum is rounded.

extension NDArray {
  static func complexProduct(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> Operand {
    let (rows, columns) = (a.rank == 2 ? a.shape[0] : 1, b.rank == 2 ? b.shape[1] : 1)
    try Allowance.spend(rows &* columns &* b.shape[0] >> 2)
    var shape = Shape()
    if a.rank == 2 { shape.append(rows) }
    if b.rank == 2 { shape.append(columns) }
    let (left, right) = (try a.converted(to: .complex128), try b.converted(to: .complex128))
    let result = try NDArray(allocating: .complex128, shape)
    let sizes = ProductSizes(rows, columns, left.shape, left.strides, right.shape, right.strides)
    let (x, y, out) = (
      left.data.assumingMemoryBound(to: Complex.self), right.data.assumingMemoryBound(to: Complex.self),
      result.data.assumingMemoryBound(to: Complex.self)
    )
    for row in 0..<rows {
      try Allowance.pass(4 &* columns &* sizes.inner)
      for column in 0..<columns {
        let (p, q) = (x + row &* sizes.aRow, y + column &* sizes.bColumn)
        // The four products of parts, each added up by itself.
        var (sums, crossed) = (Complex(0), Complex(0))
        for k in 0..<sizes.inner {
          let (u, v) = (p[k &* sizes.aStep], q[k &* sizes.bStep])
          sums.real.addProduct(u.real, v.real)
          sums.imaginary.addProduct(u.imaginary, v.imaginary)
          crossed.real.addProduct(u.real, v.imaginary)
          crossed.imaginary.addProduct(u.imaginary, v.real)
        }
        out[row &* columns &+ column] = Complex(sums.real - sums.imaginary, crossed.real + crossed.imaginary)
      }
    }
    return result.asOperand()
  }
}
