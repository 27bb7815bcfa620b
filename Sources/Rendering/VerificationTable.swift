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
  private static func bound(_ difference: Double) -> String {
    difference > 0 ? "< \(power(difference))" : "0"
  }

  /// The least power of ten that is not below the number, as Python's `e` format writes it.
  private static func power(_ number: Double) -> String {
    var exponent = -17
    while exponent < 0, let power = Double("1e\(exponent)"), power < number { exponent += 1 }
    return exponent < 0 ? "1e-\(exponent > -10 ? "0" : "")\(-exponent)" : "1"
  }
}
