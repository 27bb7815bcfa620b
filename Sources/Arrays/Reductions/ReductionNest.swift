// In which order a sum is taken: NumPy's iterator decides how long a stretch of elements its inner loop sees, and that loop adds
// pairwise. Following both gives sums that agree to the last digit.

/// The loops of a reduction, and how many of the innermost ones are summed as one stretch.
struct ReductionNest {
  /// `a` steps through the input, `b` through the mask where there is one, `c` through the result (0 along the axes that are
  /// reduced).
  let nest: LoopNest
  /// How many of the innermost loops are walked as one stretch.
  let depth: Int
  /// The longest part of a stretch that NumPy's inner loop sees at once.
  let limit: Int

  /// NumPy's default buffer, in elements.
  private static let bufferSize = 8192

  init(_ nest: LoopNest, hasMask: Bool) {
    self.nest = nest
    let rank = nest.shape.count
    guard nest.c[rank - 1] == 0 && rank > 1 else {
      depth = 1
      limit = Int.max
      return
    }
    // As npyiter_find_buffering_setup, which counts axes from the innermost one and weighs how many of them are worth
    // being joined through a buffer. Its cost is 1 + the number of operands that need one.
    var cost = 1
    var (inputAxes, resultAxes, maskAxes) = (1, 1, 1)
    var turn = 0
    var total = nest.shape[rank - 1]
    var best = (place: 0, cost: cost, size: total, core: 1)
    for place in 1..<rank where turn == 0 && (total < ReductionNest.bufferSize || cost == 1) {
      let (axis, inner) = (rank - 1 - place, rank - place)
      if resultAxes == place && nest.c[inner] * nest.shape[inner] == nest.c[axis] {
        resultAxes += 1
      } else {
        if resultAxes == place { cost += 1 }
        // From here on the loops walk over several results.
        if nest.c[axis] == 0 || nest.c[inner] == 0 { turn = place }
      }
      if inputAxes == place {
        if nest.a[inner] * nest.shape[inner] == nest.a[axis] { inputAxes += 1 } else { cost += 1 }
      }
      if hasMask, maskAxes == place {
        if nest.b[inner] * nest.shape[inner] == nest.b[axis] { maskAxes += 1 } else { cost += 1 }
      }
      let core = total
      total *= nest.shape[axis]
      let joined = total > ReductionNest.bufferSize && cost > 1 ? ReductionNest.bufferSize : total
      if cost * best.size <= best.cost * joined { best = (place, cost, total, core) }
    }
    if turn != 0 && best.place == turn {
      depth = best.place
      limit = Int.max
    } else {
      depth = best.place + 1
      let mustBuffer = inputAxes <= best.place || resultAxes <= best.place || hasMask && maskAxes <= best.place
      limit =
        mustBuffer && best.size > ReductionNest.bufferSize
        ? best.core * (ReductionNest.bufferSize / best.core) : Int.max
    }
  }
}
