// What two languages of a text do not have in common between two things that they have.

/// What no landmark of the other side answers, between two that have one.
struct TranslationGap {
  var ours: [Landmark] = []
  var theirs: [Landmark] = []
  /// What stands before the gap.
  let anchor: Landmark?
  let originalAnchor: Landmark?

  /// Leaves out what may be said in words on the other side, or otherwise: only as many that look alike are meant as the same.
  mutating func dropUnlike(_ kind: Landmark.Kind) {
    let pairs = (ours.filter { $0.kind == kind }, theirs.filter { $0.kind == kind })
    guard !pairs.0.isEmpty || !pairs.1.isEmpty else { return }
    let areAlike = zip(pairs.0, pairs.1).allSatisfy { ours, theirs in
      switch kind {
      case .number: WrittenAmount.areAlike(ours.key, theirs.key)
      case .codeSpan: NeutralCode.areAlike(ours.key, theirs.key)
      default: true
      }
    }
    guard pairs.0.count != pairs.1.count || !areAlike else { return }
    ours.removeAll { $0.kind == kind && $0.isOptional }
    theirs.removeAll { $0.kind == kind && $0.isOptional }
  }
}
