// Reductions over some of the elements (`where=`).

extension ReductionRun {
  /// Each stretch of elements that the mask lets through is reduced by itself, as in `generic_masked_strided_loop`
  /// (numpy/_core/src/multiarray/array_method.c): sums are pairwise within it.
  func run(_ kind: Fold, _ type: DType, where mask: UnsafePointer<Bool>, _ maskStep: Int) -> LoopOutcome {
    let resultSize = kind.resultType(for: type).size
    var outcome = LoopOutcome.fine
    var place = 0
    while place < count {
      guard mask[place &* maskStep] else {
        place += 1
        continue
      }
      let start = place
      while place < count, mask[place &* maskStep] { place += 1 }
      let stretch = ReductionRun(
        source: source + start &* step &* type.size, step: step, out: out + start &* outStep &* resultSize,
        outStep: outStep, count: place - start)
      let ended = stretch.run(kind, type)
      if outcome == .fine { outcome = ended }
    }
    return outcome
  }
}
