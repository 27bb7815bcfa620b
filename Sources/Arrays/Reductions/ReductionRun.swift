// What each reduction does with a stretch of elements: adds them to one result, or each to a result of its own.

/// How elements are folded into a result.
enum Fold {
  case sum, product, minimum, maximum, any, all

  /// The type in which it is computed.
  func type(for type: DType) -> DType {
    switch self {
    case .sum, .product: type.sumType
    case .minimum, .maximum: type
    case .any, .all: type
    }
  }

  func resultType(for type: DType) -> DType { self == .any || self == .all ? .bool : self.type(for: type) }

  /// What an empty stretch gives; for minimum and maximum, which refuse those, a value that gives way to every other.
  func start(_ type: DType) -> Scalar {
    switch (self, type) {
    case (.sum, .float64): .float(0)
    case (.sum, .int64): .int(0)
    case (.product, .float64): .float(1)
    case (.product, .int64): .int(1)
    case (.minimum, .float64): .float(.infinity)
    case (.minimum, .int64): .int(.max)
    case (.maximum, .float64): .float(-.infinity)
    case (.maximum, .int64): .int(.min)
    case (.sum, .complex128): .complex(Complex(0))
    case (.product, .complex128): .complex(Complex(1))
    case (.minimum, .complex128): .complex(Complex(.infinity, .infinity))
    case (.maximum, .complex128): .complex(Complex(-.infinity, -.infinity))
    case (.all, _), (.minimum, .bool): .bool(true)
    case (.any, _), (.maximum, .bool): .bool(false)
    default: sizedStart(type)
    }
  }
}

extension Fold {
  private func sizedStart(_ type: DType) -> Scalar {
    var start: UInt64
    switch self {
    case .sum, .any: start = 0
    case .product, .all: start = 1
    case .minimum, .maximum:
      let isLow = self == .maximum
      if type.isFloat {
        return .sized(SizedNumber(rounding: isLow ? -.infinity : .infinity, to: type))
      }
      let range = type.integers ?? 0...0
      start = UInt64(bitPattern: Int64(isLow ? range.lowerBound : range.upperBound))
      if type == .uint64 && !isLow { start = .max }
    }
    if type.isFloat { return .sized(SizedNumber(rounding: Double(start), to: type)) }
    return withUnsafePointer(to: &start) { Scalar(reading: $0, type) }
  }
}

/// A stretch of `count` input elements and the results they go to; steps count elements, an output step of 0 is one result.
struct ReductionRun: ElementLoops {
  let source: UnsafeRawPointer
  let step: Int
  let out: UnsafeMutableRawPointer
  let outStep: Int
  let count: Int

  @inline(__always)
  func fold<In, Out>(_ body: (Out, In) -> Out) {
    let source = self.source.assumingMemoryBound(to: In.self)
    let out = self.out.assumingMemoryBound(to: Out.self)
    if outStep == 0 {
      var result = out[0]
      for i in 0..<count { result = body(result, source[i &* step]) }
      out[0] = result
    } else {
      for i in 0..<count { out[i &* outStep] = body(out[i &* outStep], source[i &* step]) }
    }
  }

  func runFloats(_ kind: Fold) {
    switch kind {
    case .sum:
      if outStep == 0 {
        let out = self.out.assumingMemoryBound(to: Double.self)
        out[0] += ReductionRun.pairwiseSum(source.assumingMemoryBound(to: Double.self), count, step)
      } else {
        fold { (result: Double, x: Double) in result + x }
      }
    case .product: fold { (result: Double, x: Double) in result * x }
    case .minimum: fold { (result: Double, x: Double) in result < x || result.isNaN ? result : x }
    case .maximum: fold { (result: Double, x: Double) in result > x || result.isNaN ? result : x }
    case .any: fold { (result: Bool, x: Double) in result || x != 0 }
    case .all: fold { (result: Bool, x: Double) in result && x != 0 }
    }
  }

  /// `DOUBLE_pairwise_sum` (numpy/_core/src/umath/loops_utils.h): blocks of 128 with eight accumulators, halves above.
  static func pairwiseSum(_ a: UnsafePointer<Double>, _ count: Int, _ step: Int) -> Double {
    if count < 8 {
      var result = -0.0
      for i in 0..<count { result += a[i &* step] }
      return result
    }
    if count <= 128 {
      var low = SIMD4(a[0], a[step], a[2 &* step], a[3 &* step])
      var high = SIMD4(a[4 &* step], a[5 &* step], a[6 &* step], a[7 &* step])
      var i = 8
      while i &+ 8 <= count {
        let p = a + i &* step
        low += SIMD4(p[0], p[step], p[2 &* step], p[3 &* step])
        high += SIMD4(p[4 &* step], p[5 &* step], p[6 &* step], p[7 &* step])
        i &+= 8
      }
      var result = ((low[0] + low[1]) + (low[2] + low[3])) + ((high[0] + high[1]) + (high[2] + high[3]))
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

  func runInts(_ kind: Fold) -> LoopOutcome {
    switch kind {
    case .sum: fold { (result: Int, x: Int) in result &+ x }
    case .product: fold { (result: Int, x: Int) in result &* x }
    case .minimum: fold { (result: Int, x: Int) in result <= x ? result : x }
    case .maximum: fold { (result: Int, x: Int) in result >= x ? result : x }
    case .any: fold { (result: Bool, x: Int) in result || x != 0 }
    case .all: fold { (result: Bool, x: Int) in result && x != 0 }
    }
    return .fine
  }

  func runBools(_ kind: Fold) {
    switch kind {
    case .maximum, .any: fold { (result: Bool, x: Bool) in result || x }
    case .minimum, .all: fold { (result: Bool, x: Bool) in result && x }
    case .sum, .product: preconditionFailure("computed in int64 by type(for:)")
    }
  }
}
