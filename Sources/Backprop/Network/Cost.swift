// What a network's outputs cost against the targets, each function beside its derivative.

import CLibrary

/// The cost J of a network's outputs A, of m examples, against the targets Y.
public enum Cost: String, Sendable, CaseIterable {
  /// J = −(1/m) Σᵢ Σₖ [y log a + (1 − y) log(1 − a)].
  ///
  /// It needs outputs strictly between 0 and 1. Where a is 0 or 1 a logarithm is infinite, and NumPy's answer is inf or,
  /// as soon as 0 · log 0 occurs, nan; here that is `NetworkError.outputOutsideUnitInterval`, never a number. Only
  /// the gradients of logistic outputs stay defined there, because their Δ = Y − A holds no logarithm.
  case crossEntropy = "cross-entropy"
  /// J = (1/m) Σᵢ Σₖ (y − a)²: the mean over the examples of the squared distance. With several output units that is
  /// their number times `np.mean((Y - A) ** 2)`.
  case meanSquaredError = "mean-squared-error"

  /// J, with the terms in the order in which the lesson's code adds them: down the examples first, then over the units.
  func value(outputs: Matrix, targets: Matrix) throws(NetworkError) -> Double {
    let m = Double(outputs.rows)
    var sum = 0.0
    switch self {
    case .crossEntropy:
      try requireOpenUnitInterval(outputs)
      for k in 0..<outputs.columns {
        var (positive, negative) = (0.0, 0.0)
        for i in 0..<outputs.rows {
          let (y, a) = (targets[i, k], outputs[i, k])
          positive += y * log(a)
          negative += (1 - y) * log(1 - a)
        }
        sum += positive + negative
      }
      // J = −(1/m) Σₖ Σᵢ [y log a + (1 − y) log(1 − a)]
      return -sum / m
    case .meanSquaredError:
      for k in 0..<outputs.columns {
        for i in 0..<outputs.rows {
          let difference = targets[i, k] - outputs[i, k]
          sum += difference * difference
        }
      }
      // J = (1/m) Σₖ Σᵢ (y − a)²
      return sum / m
    }
  }

  /// Δ of the output layer, with the lesson's sign: −m ∂J/∂A ∘ g′(Z).
  func outputDeltas(outputs: Matrix, targets: Matrix, activation: Activation) throws(NetworkError) -> Matrix {
    switch (self, activation) {
    case (.crossEntropy, .logistic):
      // Δ⁽ᴸ⁾ = Y − A⁽ᴸ⁾: in the product the derivative a (1 − a) cancels
      return targets.combined(with: outputs) { y, a in y - a }
    case (.crossEntropy, _):
      try requireOpenUnitInterval(outputs)
      // Δ⁽ᴸ⁾ = (Y / A − (1 − Y) / (1 − A)) ∘ g′(Z)
      return targets.combined(with: outputs) { y, a in
        (y / a - (1 - y) / (1 - a)) * activation.derivative(atValue: a)
      }
    case (.meanSquaredError, _):
      // Δ⁽ᴸ⁾ = 2 (Y − A) ∘ g′(Z)
      return targets.combined(with: outputs) { y, a in 2 * (y - a) * activation.derivative(atValue: a) }
    }
  }

  private func requireOpenUnitInterval(_ outputs: Matrix) throws(NetworkError) {
    for i in 0..<outputs.rows {
      for k in 0..<outputs.columns where !(outputs[i, k] > 0 && outputs[i, k] < 1) {
        throw .outputOutsideUnitInterval(example: i, unit: k, value: outputs[i, k])
      }
    }
  }
}
