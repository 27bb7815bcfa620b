// What a failed check saw: the values of the parts of its expression, so that the author need not compute them again.

import Engines
import Texts

/// The parts of a check's expression and what they are worth.
struct FailedClaim {
  let parts: [ExplainedPart]

  /// `np.round(A2) is [[1.] …`, one entry for each part, arrays as they are printed.
  var values: [String] {
    parts.prefix(8).map { part in
      let indentation = String(repeating: " ", count: part.expression.unicodeScalars.count + 4)
      let lines = FailedClaim.shortened(part.value.text, lines: 12)
        .split(separator: "\n", omittingEmptySubsequences: false)
      return "\(part.expression) is " + lines.joined(separator: "\n" + indentation)
    }
  }

  /// A long text's beginning.
  static func shortened(_ text: String, lines limit: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix(limit).map { $0.shortened(to: 200) }
    return kept.joined(separator: "\n") + (lines.count > limit ? "\n…" : "")
  }
}
