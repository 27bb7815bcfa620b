// Products of matrices of integers and of truth values, where the order of addition makes no difference.

struct ExactProduct {
  let sizes: ProductSizes

  /// False if a product or a sum needs more than 64 bits.
  func run(_ a: UnsafePointer<Int>, _ b: UnsafePointer<Int>, into out: UnsafeMutablePointer<Int>) -> Bool {
    var overflow = false
    for row in 0..<sizes.rows {
      for column in 0..<sizes.columns {
        let (left, right) = (a + row &* sizes.aRow, b + column &* sizes.bColumn)
        var sum = 0
        for k in 0..<sizes.inner {
          let (product, tooLarge) = left[k &* sizes.aStep].multipliedReportingOverflow(by: right[k &* sizes.bStep])
          let (next, tooFar) = sum.addingReportingOverflow(product)
          overflow = overflow || tooLarge || tooFar
          sum = next
        }
        out[row &* sizes.columns &+ column] = sum
      }
    }
    return !overflow
  }

  /// Products are "and", sums are "or".
  func run(_ a: UnsafePointer<Bool>, _ b: UnsafePointer<Bool>, into out: UnsafeMutablePointer<Bool>) {
    for row in 0..<sizes.rows {
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
