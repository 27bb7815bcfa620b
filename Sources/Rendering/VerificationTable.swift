// The verification panel's table, the same in every format.

import Dress
import Lessons
import Proofs

struct VerificationTable {
  let verification: Verification
  let texts: PageTexts

  /// Only a network has an engine to be compared with.
  private var hasEngine: Bool { verification.rows.contains { $0.engineDifference != nil } }

  var caption: String { texts[hasEngine ? .verificationText : .verificationTextCells] }

  var heads: [String] {
    [texts[.verificationVariable], texts[.verificationShape]] + (hasEngine ? [texts[.verificationEngine]] : [])
      + [texts[.verificationAutomatic], texts[.verificationNumerical]]
  }

  var rows: [[String]] {
    verification.rows.map { row in
      let automatic = row.automaticDifference.map { max($0, 1e-12) }
      let numerical = row.numerical.map { max($0.difference, 1e-10) }
      let differences = (hasEngine ? [row.engineDifference] : []) + [automatic, numerical]
      return [row.name, row.shape ?? "–"] + differences.map { $0.map(PowerOfTen.bound) ?? "–" }
    }
  }

  var foot: [String] {
    let tolerances =
      (hasEngine ? [Verification.engineTolerance] : [])
      + [Verification.automaticTolerance, Verification.numericalTolerance]
    return [texts[.verificationTolerance], ""] + tolerances.map(PowerOfTen.notBelow)
  }
}
