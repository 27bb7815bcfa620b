// Gradients as common slips of the pen give them: the way back over the same tape with one derivative left out, or one
// matrix not transposed. Whoever finds a wrong gradient can ask which of these it is.

import Arrays

extension BackwardPass {
  /// A slip, and where on the tape.
  package struct Slip {
    package enum Kind {
      /// The derivative between `start` and `variable`, which is a function of it element by element, was left out.
      case derivativeLeftOut
      /// The second factor of the product `variable` was not transposed.
      case notTransposed
    }
    package let kind: Kind
    /// What the detours replace: several of one kind, where a loop made several.
    package let variables: [Variable]
    let detours: [Detour]
  }

  /// The gradient with respect to one variable as a slip would have it; nil if it cannot be computed.
  package func gradient(withRespectTo variable: Variable, after slip: Slip) -> NDArray? {
    try? gradients(withRespectTo: [variable], detours: slip.detours).first
  }

  /// The slips that can be made on this tape: single ones first, then the same one in all places of one kind.
  package var slips: [Slip] {
    // A very long tape is left alone: every slip takes a pass over all of it.
    guard order.count <= 4000 else { return [] }
    var slips: [Slip] = []
    var alike: [(signature: String, slips: [Slip])] = []
    for variable in order {
      for (slip, signature) in slipsAt(variable) {
        slips.append(slip)
        if let index = alike.firstIndex(where: { $0.signature == signature }) {
          alike[index].slips.append(slip)
        } else {
          alike.append((signature, [slip]))
        }
      }
    }
    if slips.count > 400 { slips = [] }
    let joined = alike.lazy.filter { $0.slips.count > 1 }.map { group in
      Slip(
        kind: group.slips[0].kind, variables: group.slips.flatMap(\.variables), detours: group.slips.flatMap(\.detours))
    }
    return slips + joined
  }

  private func slipsAt(_ variable: Variable) -> [(slip: Slip, signature: String)] {
    switch variable.operation {
    case .other: return []
    case .product(let pullback):
      guard let first = variable.contributions.first else { return [] }
      let slip = Variable.Contribution(source: first.source) { (gradient) throws(ArrayError) in
        guard let slipped = try pullback(gradient) else { throw ArrayError(.value, "not square") }
        return slipped
      }
      let detour = Detour(variable: variable, contributions: [slip] + variable.contributions.dropFirst())
      return [(Slip(kind: .notTransposed, variables: [variable], detours: [detour]), "product")]
    case .elementwise:
      var found: [(Slip, String)] = []
      var signature = ""
      var end = variable
      // From the function's value back over single steps to each place that may be its argument.
      while case .elementwise(let name) = end.operation, let step = end.contributions.first,
        step.source.shape == variable.shape, found.count < 12
      {
        signature += name + " "
        let detour = Detour(
          variable: variable,
          contributions: [Variable.Contribution(source: step.source) { (gradient) throws(ArrayError) in gradient }])
        found.append((Slip(kind: .derivativeLeftOut, variables: [variable], detours: [detour]), signature))
        end = step.source
      }
      // The longest first: a function's derivative as a whole.
      return found.reversed()
    }
  }
}
