// What all the loops over elements have in common: which of them runs is decided by the type, once.

/// Loops over raw memory, one set for each element type.
protocol ElementLoops {
  associatedtype Function
  func runFloats(_ function: Function)
  func runInts(_ function: Function) -> LoopOutcome
  func runBools(_ function: Function)
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
    }
  }
}
