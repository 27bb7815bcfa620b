// Reductions of the types without loops of their own for them: single precision, unsigned integers, and what is computed in a
// larger type and cut off or rounded.

extension ReductionRun {
  func runSingles(_ kind: Fold) {
    switch kind {
    case .sum:
      if outStep == 0 {
        let out = self.out.assumingMemoryBound(to: Float.self)
        out[0] += ReductionRun.pairwiseSum(source.assumingMemoryBound(to: Float.self), count, step)
      } else {
        fold { (result: Float, x: Float) in result + x }
      }
    case .product: fold { (result: Float, x: Float) in result * x }
    case .minimum: fold { (result: Float, x: Float) in result < x || result.isNaN ? result : x }
    case .maximum: fold { (result: Float, x: Float) in result > x || result.isNaN ? result : x }
    case .any: fold { (result: Bool, x: Float) in result || x != 0 }
    case .all: fold { (result: Bool, x: Float) in result && x != 0 }
    }
  }

  /// As for float64, in the same order.
  private static func pairwiseSum(_ a: UnsafePointer<Float>, _ count: Int, _ step: Int) -> Float {
    if count < 8 {
      var result = -Float(0)
      for i in 0..<count { result += a[i &* step] }
      return result
    }
    if count <= 128 {
      func eight(_ p: UnsafePointer<Float>) -> SIMD8<Float> {
        SIMD8(
          p[0], p[step], p[2 &* step], p[3 &* step], p[4 &* step], p[5 &* step], p[6 &* step], p[7 &* step])
      }
      var sums = eight(a)
      var i = 8
      while i &+ 8 <= count {
        sums += eight(a + i &* step)
        i &+= 8
      }
      var result = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
      while i < count {
        result += a[i &* step]
        i &+= 1
      }
      return result
    }
    var half = count / 2
    half -= half % 8
    return pairwiseSum(a, half, step) + pairwiseSum(a + half &* step, count - half, step)
  }

  func runUnsigned(_ kind: Fold) -> LoopOutcome {
    switch kind {
    case .sum: fold { (result: UInt, x: UInt) in result &+ x }
    case .product: fold { (result: UInt, x: UInt) in result &* x }
    case .minimum: fold { (result: UInt, x: UInt) in result <= x ? result : x }
    case .maximum: fold { (result: UInt, x: UInt) in result >= x ? result : x }
    case .any: fold { (result: Bool, x: UInt) in result || x != 0 }
    case .all: fold { (result: Bool, x: UInt) in result && x != 0 }
    }
    return .fine
  }

  func runSized(_ kind: Fold, _ type: DType) -> LoopOutcome {
    let result = kind.resultType(for: type)
    if outStep == 0 {
      // A sum is rounded at the end only, so that the whole stretch is added at once.
      let limit = kind == .sum ? Swift.max(count, 1) : SizedElements.block
      let buffer = NDArray(uninitialized: type.loopType, shape: [Swift.min(limit, Swift.max(count, 1))])
      var cell: UInt64 = 0
      return withUnsafeMutablePointer(to: &cell) { cell in
        SizedElements.load(out, result, 0, to: cell, 1)
        var outcome = LoopOutcome.fine
        var done = 0
        while done < count {
          let part = Swift.min(limit, count - done)
          SizedElements.load(source + done &* step &* type.size, type, step, to: buffer.data, part)
          let ended = ReductionRun(source: buffer.data, step: 1, out: cell, outStep: 0, count: part)
            .run(kind, type.loopType)
          if outcome == .fine { outcome = ended }
          done += part
        }
        SizedElements.store(cell, as: result, to: out, 0, 1)
        return outcome
      }
    }
    return SizedElements.withBlocks(2) { room in
      let target = room + SizedElements.block * 8
      var outcome = LoopOutcome.fine
      var done = 0
      while done < count {
        let part = Swift.min(SizedElements.block, count - done)
        SizedElements.load(source + done &* step &* type.size, type, step, to: room, part)
        let place = out + done &* outStep &* result.size
        SizedElements.load(place, result, outStep, to: target, part)
        let ended = ReductionRun(source: room, step: 1, out: target, outStep: 1, count: part).run(kind, type.loopType)
        if outcome == .fine { outcome = ended }
        SizedElements.store(target, as: result, to: place, outStep, part)
        done += part
      }
      return outcome
    }
  }
}
