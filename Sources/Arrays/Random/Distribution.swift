// NumPy's distributions by their names: their parameters, which values these may have, and one draw from each. The streams of
// RandomState and Generator differ; a name that only stands in one list is drawn alike in both.

import CLibrary

/// A stream of random numbers, old or new.
package enum RandomStream {
  /// RandomState's, which `np.random.seed` starts.
  case legacy(MersenneTwister)
  /// Generator's, which `np.random.default_rng` makes.
  case modern(PermutedGenerator)
}

/// A distribution of single numbers.
package enum Distribution: String, CaseIterable, Sendable {
  case random, uniform, normal, exponential, gamma, beta, f, chisquare, pareto, weibull, power, laplace, gumbel,
    logistic
  case lognormal, rayleigh, wald, triangular, vonmises
  case standardNormal = "standard_normal"
  case standardExponential = "standard_exponential"
  case standardGamma = "standard_gamma"
  case standardCauchy = "standard_cauchy"
  case standardT = "standard_t"
  case noncentralF = "noncentral_f"
  case noncentralChiSquare = "noncentral_chisquare"
  // Whole numbers.
  case poisson, geometric, zipf, logseries, binomial
  case negativeBinomial = "negative_binomial"

  /// Whether its draws are whole numbers.
  package var isWhole: Bool {
    switch self {
    case .poisson, .geometric, .zipf, .logseries, .binomial, .negativeBinomial: true
    default: false
    }
  }

  /// Its parameters in order, with the values that they may have.
  package func parameters(isLegacy: Bool) -> [(name: String, rule: ParameterRule)] {
    switch self {
    case .random, .standardNormal, .standardExponential, .standardCauchy: []
    case .uniform: [("low", .any), ("high - low", isLegacy ? .any : .notNegative)]
    case .normal, .laplace, .gumbel, .logistic: [("loc", .any), ("scale", .notNegative)]
    case .lognormal: [("mean", .any), ("sigma", .notNegative)]
    case .exponential, .rayleigh: [("scale", .notNegative)]
    case .gamma: [("shape", .notNegative), ("scale", .notNegative)]
    case .standardGamma: [("shape", .notNegative)]
    case .beta: [("a", .positive), ("b", .positive)]
    case .f: [("dfnum", .positive), ("dfden", .positive)]
    case .noncentralF: [("dfnum", .positive), ("dfden", .positive), ("nonc", .notNegative)]
    case .chisquare, .standardT: [("df", .positive)]
    case .noncentralChiSquare: [("df", .positive), ("nonc", .notNegative)]
    case .pareto, .power: [("a", .positive)]
    case .weibull: [("a", .notNegative)]
    case .wald: [("mean", .positive), ("scale", .positive)]
    case .vonmises: [("mu", .any), ("kappa", .notNegative)]
    case .triangular: [("left", .any), ("mode", .any), ("right", .any)]
    case .poisson: [("lam", .poisson)]
    case .geometric: [("p", .probabilityButZero)]
    case .zipf: [("a", .aboveOne)]
    case .logseries: [("p", .probabilityButOne)]
    case .binomial: [("n", .notNegative), ("p", .probability)]
    case .negativeBinomial:
      isLegacy
        ? [("n", .positive), ("p", .probability)] : [("n", .positiveNotNaN), ("p", .probabilityButZero)]
    }
  }

  /// One float. `a`, `b` and `c` are the parameters; for `uniform` the second is the width.
  @inline(__always)
  func draw(_ stream: MersenneTwister, _ a: Double, _ b: Double, _ c: Double) -> Double {
    switch self {
    case .standardNormal: stream.legacyGauss()
    case .normal: a + b * stream.legacyGauss()
    case .lognormal: exp(a + b * stream.legacyGauss())
    case .standardExponential: stream.legacyExponential()
    case .exponential: a * stream.legacyExponential()
    case .standardGamma: stream.legacyGamma(a)
    case .gamma: b * stream.legacyGamma(a)
    case .beta: stream.legacyBeta(a, b)
    case .f: quotient(stream.legacyChiSquare(a) * b) { stream.legacyChiSquare(b) * a }
    case .noncentralF: quotient(stream.legacyNoncentralChiSquare(a, c) * b) { stream.legacyChiSquare(b) * a }
    case .chisquare: stream.legacyChiSquare(a)
    case .noncentralChiSquare: stream.legacyNoncentralChiSquare(a, b)
    case .standardCauchy: quotient(stream.legacyGauss()) { stream.legacyGauss() }
    case .standardT: quotient((a / 2).squareRoot() * stream.legacyGauss()) { stream.legacyGamma(a / 2).squareRoot() }
    case .pareto: exp(stream.legacyExponential() / a) - 1
    case .weibull: a == 0 ? 0 : pow(stream.legacyExponential(), 1 / a)
    case .power: pow(1 - exp(-stream.legacyExponential()), 1 / a)
    case .rayleigh: a * (-2 * log1p(-stream.nextDouble())).squareRoot()
    case .wald: stream.legacyWald(a, b)
    case .vonmises: stream.vonMises(a, b, isLegacy: true)
    default: common(stream, a, b, c)
    }
  }

  @inline(__always)
  func draw(_ stream: PermutedGenerator, _ a: Double, _ b: Double, _ c: Double) -> Double {
    switch self {
    case .standardNormal: stream.standardNormal()
    case .normal: a + b * stream.standardNormal()
    case .lognormal: exp(a + b * stream.standardNormal())
    case .standardExponential: stream.standardExponential()
    case .exponential: a * stream.standardExponential()
    case .standardGamma: stream.standardGamma(a)
    case .gamma: b * stream.standardGamma(a)
    case .beta: stream.beta(a, b)
    case .f: quotient(stream.chiSquare(a) * b) { stream.chiSquare(b) * a }
    case .noncentralF: quotient(stream.noncentralChiSquare(a, c) * b) { stream.chiSquare(b) * a }
    case .chisquare: stream.chiSquare(a)
    case .noncentralChiSquare: stream.noncentralChiSquare(a, b)
    case .standardCauchy: quotient(stream.standardNormal()) { stream.standardNormal() }
    case .standardT:
      quotient((a / 2).squareRoot() * stream.standardNormal()) { stream.standardGamma(a / 2).squareRoot() }
    case .pareto: expm1(stream.standardExponential() / a)
    case .weibull: a == 0 ? 0 : pow(stream.standardExponential(), 1 / a)
    case .power: pow(-expm1(-stream.standardExponential()), 1 / a)
    case .rayleigh: a * (2 * stream.standardExponential()).squareRoot()
    case .wald: stream.wald(a, b)
    case .vonmises: stream.vonMises(a, b, isLegacy: false)
    default: common(stream, a, b, c)
    }
  }

  @inline(__always)
  private func common(_ stream: some BitSource, _ a: Double, _ b: Double, _ c: Double) -> Double {
    switch self {
    case .random: stream.nextDouble()
    case .uniform: a + b * stream.nextDouble()
    case .laplace: stream.laplace(a, b)
    case .gumbel: stream.gumbel(a, b)
    case .logistic: stream.logistic(a, b)
    case .triangular: stream.triangular(a, b, c)
    default: preconditionFailure("\(rawValue) has no floats, or is drawn elsewhere")
    }
  }

  /// The numerator is drawn first.
  @inline(__always)
  private func quotient(_ numerator: Double, _ denominator: () -> Double) -> Double { numerator / denominator() }

  /// One whole number.
  @inline(__always)
  func whole(_ stream: some BitSource, _ a: Double, _ b: Double, isLegacy: Bool, gamma: (Double) -> Double) -> Int {
    switch self {
    case .poisson: stream.poisson(a)
    case .geometric: stream.geometric(a, isLegacy: isLegacy)
    case .zipf: stream.zipf(a, isLegacy: isLegacy)
    case .logseries: stream.logSeries(a, isLegacy: isLegacy)
    case .binomial: stream.binomial(Int(a), b, isLegacy: isLegacy)
    case .negativeBinomial: stream.poisson((1 - b) / b * gamma(a))
    default: preconditionFailure("\(rawValue) has no whole numbers")
    }
  }
}

/// Which values a parameter may have, and NumPy's words for the others.
package enum ParameterRule: Sendable {
  case any, notNegative, positive, positiveNotNaN, probability, probabilityButZero, probabilityButOne, aboveOne, poisson

  /// From here on a Poisson distribution's draws may not fit.
  package static let largestMean = 0x1p63 - 0x1p63.squareRoot() * 10

  /// What is wrong with the value; nil where nothing is.
  ///
  /// - Parameter isOfArray: Whether it stands in an array: some words differ.
  func objection(_ name: String, _ value: Double, isOfArray: Bool) -> String? {
    let nan = isOfArray ? "contains NaNs" : "is NaN"
    switch self {
    case .any: return nil
    case .notNegative: return !value.isNaN && value.sign == .minus ? "\(name) < 0" : nil
    case .positiveNotNaN where value.isNaN: return "\(name) must not be NaN"
    case .positive, .positiveNotNaN: return value <= 0 ? "\(name) <= 0" : nil
    case .probability: return value >= 0 && value <= 1 ? nil : "\(name) < 0, \(name) > 1 or \(name) \(nan)"
    case .probabilityButZero:
      return value > 0 && value <= 1 ? nil : "\(name) <= 0, \(name) > 1 or \(name) contains NaNs"
    case .probabilityButOne: return value >= 0 && value < 1 ? nil : "\(name) < 0, \(name) >= 1 or \(name) \(nan)"
    case .aboveOne: return value > 1 ? nil : "\(name) <= 1 or \(name) \(nan)"
    case .poisson:
      if isOfArray, !(value <= ParameterRule.largestMean) { return "\(name) value too large" }
      if !(value >= 0) { return "\(name) < 0 or \(name) \(nan)" }
      return value <= ParameterRule.largestMean ? nil : "\(name) value too large"
    }
  }
}
