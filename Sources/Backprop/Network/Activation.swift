// The functions g that turn a unit's weighted input into its activation, each beside its derivative.

import CLibrary

/// A layer's activation function, applied to each unit's weighted input z.
public enum Activation: String, Sendable, CaseIterable {
  /// g(z) = 1 / (1 + e⁻ᶻ), between 0 and 1: the lesson's `sigma`.
  case logistic
  /// g(z) = tanh z, between −1 and 1.
  case tanh
  /// g(z) = max(0, z).
  case relu

  /// g(z), with the operations in the order in which the lesson's code does them, so that the bits are NumPy's.
  func value(_ z: Double) -> Double {
    switch self {
    // g(z) = 1 / (1 + e⁻ᶻ)
    case .logistic: 1 / (1 + exp(-z))
    // g(z) = tanh z
    case .tanh: tanhOf(z)
    // g(z) = max(0, z); a nan stays one, as in np.maximum
    case .relu: z <= 0 ? 0 : z
    }
  }

  /// g′(z), given a = g(z): all three derivatives are functions of the value.
  func derivative(atValue a: Double) -> Double {
    switch self {
    // g′(z) = a (1 − a)
    case .logistic: a * (1 - a)
    // g′(z) = 1 − a²
    case .tanh: 1 - a * a
    // g′(z) = 1 where z > 0, else 0: at the kink the slope from the left
    case .relu: a > 0 ? 1 : 0
    }
  }
}

/// The C library's function, which the case of the same name hides inside the enumeration.
private func tanhOf(_ z: Double) -> Double { tanh(z) }
