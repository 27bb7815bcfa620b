// The verification panel's table, the same in every format.

import Lessons

struct VerificationTable {
  let verification: Verification
  let texts: PageTexts

  /// Only a network has an engine to be compared with.
  private var hasEngine: Bool { verification.rows.contains { $0.engineDifference != nil } }

  var heads: [String] {
    [texts[.verificationVariable], texts[.verificationShape]] + (hasEngine ? [texts[.verificationEngine]] : [])
      + [texts[.verificationAutomatic], texts[.verificationNumerical]]
  }

  var rows: [[String]] {
    verification.rows.map { row in
      let automatic = row.automaticDifference.map { max($0, 1e-12) }
      let numerical = row.numerical.map { max($0.difference, 1e-10) }
      let differences = (hasEngine ? [row.engineDifference] : []) + [automatic, numerical]
      return [row.name, row.shape ?? "–"] + differences.map { $0.map(VerificationTable.bound) ?? "–" }
    }
  }

  var foot: [String] {
    let tolerances =
      (hasEngine ? [Verification.engineTolerance] : [])
      + [Verification.automaticTolerance, Verification.numericalTolerance]
    return [texts[.verificationTolerance], ""] + tolerances.map(VerificationTable.power)
  }

  /// The next power of ten above a difference. Rounding noise differs from machine to machine: a page that showed its digits,
  /// or how small it was where nothing but noise is left, would go stale for nothing.
  static func bound(_ difference: Double) -> String { difference > 0 ? "< \(powerAbove(difference))" : "0" }

  /// The least power of ten that is larger than the number.
  static func powerAbove(_ number: Double) -> String { power { $0 > number } }

  /// The least power of ten that is not below the number.
  private static func power(_ number: Double) -> String { power { $0 >= number } }

  /// As Python's `e` format writes it. From 1e309 on it is no number any more, but still larger than every number.
  private static func power(_ isEnough: (Double) -> Bool) -> String {
    var exponent = -17
    while exponent < 309, let power = Double("1e\(exponent)"), !isEnough(power) { exponent += 1 }
    if exponent == 0 { return "1" }
    return "1e\(exponent < 0 ? "-" : "+")\(exponent.magnitude < 10 ? "0" : "")\(exponent.magnitude)"
  }
}
