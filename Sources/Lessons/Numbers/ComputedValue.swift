// A number that the lesson has computed, by the expression that gives it: what a typed number may be a copy of.

/// A number that the lesson has computed, and the expression that gives it.
struct ComputedValue {
  let expression: String
  let number: Double
  /// How many significant digits a typed number must share with it: one among many is hit by chance.
  let neededDigits: Int

  /// Shorter numbers are bounds and round figures.
  static let leastDigits = 3
}
