// Products of matrices of integers and of truth values, where the order of addition makes no difference. Integers wrap around.

struct ExactProduct {
  let sizes: ProductSizes

  func run(_ a: UnsafePointer<Int>, _ b: UnsafePointer<Int>, into out: UnsafeMutablePointer<Int>) throws(ArrayError) {
    for row in 0..<sizes.rows {
      try Allowance.pass(sizes.columns &* sizes.inner)
      for column in 0..<sizes.columns {
        let (left, right) = (a + row &* sizes.aRow, b + column &* sizes.bColumn)
        var sum = 0
        for k in 0..<sizes.inner { sum = sum &+ left[k &* sizes.aStep] &* right[k &* sizes.bStep] }
        out[row &* sizes.columns &+ column] = sum
      }
    }
  }

  /// Products are "and", sums are "or".
  func run(_ a: UnsafePointer<Bool>, _ b: UnsafePointer<Bool>, into out: UnsafeMutablePointer<Bool>) throws(ArrayError)
  {
    for row in 0..<sizes.rows {
      try Allowance.pass(sizes.columns &* sizes.inner)
      for column in 0..<sizes.columns {
        var result = false
        for k in 0..<sizes.inner
        where a[row &* sizes.aRow &+ k &* sizes.aStep] && b[k &* sizes.bStep &+ column &* sizes.bColumn] {
          result = true
        }
        out[row &* sizes.columns &+ column] = result
      }
    }
  }
}
