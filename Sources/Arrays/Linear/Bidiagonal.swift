// The singular value decomposition of a bidiagonal matrix: implicit QR with and without shift (Demmel and Kahan; LAPACK's dbdsqr).

import CLibrary

struct Bidiagonal {
  var diagonal: [Double]
  var off: [Double]
  private(set) var u: DenseMatrix
  private(set) var vt: DenseMatrix
  private let eps = 0x1p-53
  private let tolerance: Double
  private var threshold = 0.0

  init(diagonal: [Double], off: [Double]) {
    self.diagonal = diagonal
    self.off = off
    u = .identity(diagonal.count)
    vt = .identity(diagonal.count)
    tolerance = max(10, min(100, pow(eps, -0.125))) * eps
  }

  /// Turns the diagonal into the singular values, falling.
  ///
  /// - Returns: Whether the iteration came to its end.
  mutating func decompose(isUpper: Bool) throws(ArrayError) -> Bool {
    let size = diagonal.count
    if size == 1 {
      if diagonal[0].sign == .minus { u[0, 0] = -1 }
      diagonal[0] = abs(diagonal[0])
      return true
    }
    var turns: [Rotation] = []
    if !isUpper {
      for i in off.indices {
        let turn = Rotation(diagonal[i], off[i])
        diagonal[i] = turn.result
        off[i] = turn.sine * diagonal[i + 1]
        diagonal[i + 1] = turn.cosine * diagonal[i + 1]
        turns.append(turn)
      }
    }
    guard try iterate() else { return false }
    for i in diagonal.indices where diagonal[i] < 0 {
      diagonal[i] = -diagonal[i]
      vt.scaleRow(i, by: -1)
    }
    sort()
    for (i, turn) in turns.enumerated().reversed() { u.rotateRows(i, i + 1, turn.cosine, -turn.sine) }
    return true
  }

  private mutating func sort() {
    for last in diagonal.indices.reversed() {
      var smallest = 0
      for j in 0...last where diagonal[j] <= diagonal[smallest] { smallest = j }
      if smallest == last { continue }
      diagonal.swapAt(smallest, last)
      vt.swapRows(smallest, last, columns: 0..<vt.columns)
      u.swapColumns(smallest, last)
    }
  }

  private mutating func iterate() throws(ArrayError) -> Bool {
    let size = diagonal.count
    guard size > 1 else { return true }
    var least = abs(diagonal[0])
    var mu = least
    for i in 1..<size where least != 0 {
      mu = abs(diagonal[i]) * (mu / (mu + abs(off[i - 1])))
      least = min(least, mu)
    }
    threshold = max(
      tolerance * (least / Double(size).squareRoot()), 6 * Double(size * size) * Double.leastNormalMagnitude)
    var (oldLow, oldHigh) = (-1, -1)
    var isDownwards = true
    var high = size - 1
    var left = 6 * size * size
    while high > 0 {
      if left < 0 { return false }
      var largest = abs(diagonal[high])
      var low = 0
      var isCut = false
      for l in (0..<high).reversed() {
        if abs(off[l]) <= threshold {
          off[l] = 0
          low = l + 1
          isCut = true
          break
        }
        largest = max(largest, abs(diagonal[l]), abs(off[l]))
      }
      if isCut && low == high {
        high -= 1
        continue
      }
      if low == high - 1 {
        solvePair(low)
        high -= 2
        continue
      }
      if low > oldHigh || high < oldLow { isDownwards = abs(diagonal[low]) >= abs(diagonal[high]) }
      guard let smallest = lowerBound(low, high, isDownwards) else { continue }
      (oldLow, oldHigh) = (low, high)
      left -= high - low
      try Allowance.pass(4 &* (high &- low) &* size)
      var shift = 0.0
      if Double(size) * tolerance * (smallest / largest) > max(eps, 0.01 * tolerance) {
        shift =
          isDownwards
          ? smallerValue(diagonal[high - 1], off[high - 1], diagonal[high])
          : smallerValue(diagonal[low], off[low], diagonal[low + 1])
        let start = abs(diagonal[isDownwards ? low : high])
        if start > 0, (shift / start) * (shift / start) < eps { shift = 0 }
      }
      switch (shift == 0, isDownwards) {
      case (true, true): zeroShiftDown(low, high)
      case (true, false): zeroShiftUp(low, high)
      case (false, true): shiftDown(low, high, shift)
      case (false, false): shiftUp(low, high, shift)
      }
    }
    return true
  }

  /// A bound of the smallest singular value; nil where an element off the diagonal has been found negligible instead.
  private mutating func lowerBound(_ low: Int, _ high: Int, _ isDownwards: Bool) -> Double? {
    let edge = isDownwards ? high - 1 : low
    if abs(off[edge]) <= tolerance * abs(diagonal[isDownwards ? high : low]) {
      off[edge] = 0
      return nil
    }
    var mu = abs(diagonal[isDownwards ? low : high])
    var smallest = mu
    for step in 0..<(high - low) {
      let l = isDownwards ? low + step : high - 1 - step
      if abs(off[l]) <= tolerance * mu {
        off[l] = 0
        return nil
      }
      mu = abs(diagonal[isDownwards ? l + 1 : l]) * (mu / (mu + abs(off[l])))
      smallest = min(smallest, mu)
    }
    return smallest
  }

  private mutating func solvePair(_ low: Int) {
    let pair = UpperTwoByTwo(diagonal[low], off[low], diagonal[low + 1])
    (diagonal[low], off[low], diagonal[low + 1]) = (pair.larger, 0, pair.smaller)
    vt.rotateRows(low, low + 1, pair.right.cosine, pair.right.sine)
    u.rotateColumns(low, low + 1, pair.left.cosine, pair.left.sine)
  }

  private mutating func zeroShiftDown(_ low: Int, _ high: Int) {
    var (cosine, oldCosine, oldSine) = (1.0, 1.0, 0.0)
    for i in low..<high {
      let first = Rotation(diagonal[i] * cosine, off[i])
      if i > low { off[i - 1] = oldSine * first.result }
      let second = Rotation(oldCosine * first.result, diagonal[i + 1] * first.sine)
      diagonal[i] = second.result
      (cosine, oldCosine, oldSine) = (first.cosine, second.cosine, second.sine)
      vt.rotateRows(i, i + 1, first.cosine, first.sine)
      u.rotateColumns(i, i + 1, second.cosine, second.sine)
    }
    let h = diagonal[high] * cosine
    diagonal[high] = h * oldCosine
    off[high - 1] = h * oldSine
    if abs(off[high - 1]) <= threshold { off[high - 1] = 0 }
  }

  private mutating func zeroShiftUp(_ low: Int, _ high: Int) {
    var (cosine, oldCosine, oldSine) = (1.0, 1.0, 0.0)
    for i in ((low + 1)...high).reversed() {
      let first = Rotation(diagonal[i] * cosine, off[i - 1])
      if i < high { off[i] = oldSine * first.result }
      let second = Rotation(oldCosine * first.result, diagonal[i - 1] * first.sine)
      diagonal[i] = second.result
      (cosine, oldCosine, oldSine) = (first.cosine, second.cosine, second.sine)
      vt.rotateRows(i - 1, i, second.cosine, -second.sine)
      u.rotateColumns(i - 1, i, first.cosine, -first.sine)
    }
    let h = diagonal[low] * cosine
    diagonal[low] = h * oldCosine
    off[low] = h * oldSine
    if abs(off[low]) <= threshold { off[low] = 0 }
  }

  private mutating func shiftDown(_ low: Int, _ high: Int, _ shift: Double) {
    let start = diagonal[low]
    var f = (abs(start) - shift) * ((start.sign == .minus ? -1 : 1) + shift / start)
    var g = off[low]
    for i in low..<high {
      let first = Rotation(f, g)
      if i > low { off[i - 1] = first.result }
      f = first.cosine * diagonal[i] + first.sine * off[i]
      off[i] = first.cosine * off[i] - first.sine * diagonal[i]
      g = first.sine * diagonal[i + 1]
      diagonal[i + 1] = first.cosine * diagonal[i + 1]
      let second = Rotation(f, g)
      diagonal[i] = second.result
      f = second.cosine * off[i] + second.sine * diagonal[i + 1]
      diagonal[i + 1] = second.cosine * diagonal[i + 1] - second.sine * off[i]
      if i < high - 1 {
        g = second.sine * off[i + 1]
        off[i + 1] = second.cosine * off[i + 1]
      }
      vt.rotateRows(i, i + 1, first.cosine, first.sine)
      u.rotateColumns(i, i + 1, second.cosine, second.sine)
    }
    off[high - 1] = f
    if abs(off[high - 1]) <= threshold { off[high - 1] = 0 }
  }

  private mutating func shiftUp(_ low: Int, _ high: Int, _ shift: Double) {
    let start = diagonal[high]
    var f = (abs(start) - shift) * ((start.sign == .minus ? -1 : 1) + shift / start)
    var g = off[high - 1]
    for i in ((low + 1)...high).reversed() {
      let first = Rotation(f, g)
      if i < high { off[i] = first.result }
      f = first.cosine * diagonal[i] + first.sine * off[i - 1]
      off[i - 1] = first.cosine * off[i - 1] - first.sine * diagonal[i]
      g = first.sine * diagonal[i - 1]
      diagonal[i - 1] = first.cosine * diagonal[i - 1]
      let second = Rotation(f, g)
      diagonal[i] = second.result
      f = second.cosine * off[i - 1] + second.sine * diagonal[i - 1]
      diagonal[i - 1] = second.cosine * diagonal[i - 1] - second.sine * off[i - 1]
      if i > low + 1 {
        g = second.sine * off[i - 2]
        off[i - 2] = second.cosine * off[i - 2]
      }
      vt.rotateRows(i - 1, i, second.cosine, -second.sine)
      u.rotateColumns(i - 1, i, first.cosine, -first.sine)
    }
    off[low] = f
    if abs(off[low]) <= threshold { off[low] = 0 }
  }
}

/// The smaller singular value of [[f, g], [0, h]] (dlas2).
private func smallerValue(_ f: Double, _ g: Double, _ h: Double) -> Double {
  let (small, large, middle) = (min(abs(f), abs(h)), max(abs(f), abs(h)), abs(g))
  if small == 0 { return 0 }
  let (sum, difference) = (1 + small / large, (large - small) / large)
  if middle < large {
    let square = (middle / large) * (middle / large)
    return small * (2 / ((sum * sum + square).squareRoot() + (difference * difference + square).squareRoot()))
  }
  let ratio = large / middle
  if ratio == 0 { return small * large / middle }
  let (a, b) = (sum * ratio, difference * ratio)
  return 2 * (small * (1 / ((1 + a * a).squareRoot() + (1 + b * b).squareRoot()))) * ratio
}
