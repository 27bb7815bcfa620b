// What `verify` prints: a table of how near the independent computations of each gradient are.

import Arrays
import Lessons
import Texts

/// The table, for a terminal.
package struct VerificationReport {
  private let description: GradientDescription
  private let verification: Verification

  package init(description: GradientDescription, verification: Verification) {
    self.description = description
    self.verification = verification
  }

  package var text: String {
    let hasEngine = verification.rows.contains { $0.engineDifference != nil }
    var lines = [["", "shape", "automatic", "engine", "central differences", "their error"]]
    for row in verification.rows {
      lines.append([
        title(row), row.shape ?? "number", row.automaticDifference.map(\.twoDigits) ?? "–",
        row.engineDifference.map(\.twoDigits) ?? "–",
        row.numerical.map(described) ?? "–", row.numerical.map { $0.estimatedError.twoDigits } ?? "–",
      ])
    }
    lines.append([
      "tolerance", "", Verification.automaticTolerance.twoDigits, Verification.engineTolerance.twoDigits,
      Verification.numericalTolerance.twoDigits, "",
    ])
    if !hasEngine { for index in lines.indices { lines[index].remove(at: 3) } }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let table = lines.map { line in
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return String(cells.joined(separator: "  ").trimmingSuffix { $0 == " " })
    }
    return (table + [summary]).joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let count = description.pairs.count
    return "\(count == 1 ? "1 gradient" : "\(count) gradients") of \(description.cost): all agree"
  }

  /// `G_W0 = ∂e/∂W0`
  private func title(_ row: Verification.Row) -> String {
    guard let pair = description.pairs.first(where: { $0.gradient == row.name }),
      row.automaticDifference != nil || row.numerical != nil
    else {
      return row.name
    }
    return "\(row.name) = ∂\(description.cost)/∂\(pair.parameter)"
  }

  private func described(_ numerical: Verification.Numerical) -> String {
    var text = numerical.difference.twoDigits
    if numerical.compared < numerical.entries { text += ", \(numerical.compared) of \(numerical.entries) entries" }
    if numerical.kinks > 0 { text += ", \(numerical.kinks) at a kink" }
    return text
  }
}
