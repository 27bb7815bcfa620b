// What all the loops over elements have in common: which of them runs is decided by the type, once.

/// Loops over raw memory, one set for each element type.
protocol ElementLoops {
  associatedtype Function
  func runFloats(_ function: Function)
  func runInts(_ function: Function) -> LoopOutcome
  func runBools(_ function: Function)
  /// Single precision.
  func runSingles(_ function: Function)
  func runComplex(_ function: Function)
  /// Unsigned integers of 64 bits.
  func runUnsigned(_ function: Function) -> LoopOutcome
  /// All others, in blocks of their `loopType`.
  func runSized(_ function: Function, _ type: DType) -> LoopOutcome
}

extension ElementLoops {
  @inline(__always)
  func run(_ function: Function, _ type: DType) -> LoopOutcome {
    switch type {
    case .float64:
      runFloats(function)
      return .fine
    case .int64: return runInts(function)
    case .bool:
      runBools(function)
      return .fine
    default: return runWidely(function, type)
    }
  }

  private func runWidely(_ function: Function, _ type: DType) -> LoopOutcome {
    switch type {
    case .float32:
      runSingles(function)
      return .fine
    case .uint64: return runUnsigned(function)
    case .complex128:
      runComplex(function)
      return .fine
    default: return runSized(function, type)
    }
  }
}
