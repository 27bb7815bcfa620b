// The verification panel's table, the same in every format.

import Lessons

struct VerificationTable {
  let verification: Verification
  let texts: PageTexts

  var heads: [String] {
    [
      texts[.verificationVariable], texts[.verificationShape], texts[.verificationEngine],
      texts[.verificationNumerical],
    ]
  }

  var rows: [[String]] {
    verification.rows.map { row in
      [
        row.name, row.shape ?? "–", VerificationTable.bound(row.engineDifference),
        row.numericalDifference.map(VerificationTable.bound) ?? "–",
      ]
    }
  }

  var foot: [String] {
    [
      texts[.verificationTolerance], "", VerificationTable.power(Verification.engineTolerance),
      VerificationTable.power(Verification.numericalTolerance),
    ]
  }

  /// The next power of ten above a difference. Rounding noise differs from machine to machine in its digits, hardly in
  /// its size: a page that showed the digits would go stale for nothing.
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
