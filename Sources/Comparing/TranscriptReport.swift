// A comparison of transcripts in words, for a terminal.

import Arrays
import Lessons
import Texts
import Transcripts

/// The text of a comparison.
package struct TranscriptReport {
  package let comparison: TranscriptComparison
  /// What a message about the prose names.
  package let proseName: String

  /// - Parameter proseName: the prose's file; nil for the name that the transcript gives.
  package init(_ comparison: TranscriptComparison, proseName: String? = nil) {
    self.comparison = comparison
    self.proseName = (proseName ?? comparison.new.file).inertForTerminal(isOneLine: true)
  }

  /// What moved in the cells: lines, each with its line end.
  package var numbers: String { (variables + prints + names).map { $0 + "\n" }.joined() }

  /// What moved in the text.
  package var prose: String { (sentences + words).map { $0 + "\n" }.joined() }

  /// One sentence for the whole.
  package var verdict: String {
    let isSameText = comparison.wording.isEmpty && comparison.lostPassages == 0
    var sentence =
      comparison.isStill
      ? (isSameText && comparison.hasSamePrints ? "nothing moved" : "no number moved")
      : comparison.moved.first.map(origin)
        ?? "no variable moved, but what is shown of them did"
    sentence += ", \(comparison.identicalCount) identical"
    if !isSameText { sentence += "; the text is another" }
    if !comparison.isStill && comparison.isAllowed { sentence += "; the tolerance allows it" }
    return sentence
  }

  /// What kind of movement it is, and where it begins.
  private func origin(_ first: TranscriptComparison.Moved) -> String {
    let rounding = comparison.moved.compactMap { moved -> UInt64? in
      if case .lastBits(let ulps) = moved.change.verdict { ulps } else { nil }
    }
    let changed = comparison.moved.count - rounding.count
    let place = "\(element(first)) in cell '\(first.cell)'"
    if changed == 0 {
      return "only last bits moved, beginning with \(place): \(counted(rounding.count, "variable")), "
        + "at most \(counted(rounding.max() ?? 0, "ulp"))"
    }
    let others = rounding.isEmpty ? "" : ", \(rounding.count) moved in the last bits"
    if case .lastBits(let ulps) = first.change.verdict {
      return "numbers moved, beginning with the last bits of \(place) (\(counted(ulps, "ulp"))): "
        + "\(counted(changed, "variable")) changed\(others)"
    }
    return "numbers changed, beginning with \(place): \(counted(changed, "variable")) changed\(others)"
  }

  private func element(_ moved: TranscriptComparison.Moved) -> String {
    moved.name + (moved.worst?.place ?? "")
  }

  // MARK: Lines

  /// `forward  W0  last bits, 1 ulp  [0, 1]: 3.38 is now 3.3800000000000003, …`
  private var variables: [String] {
    var last = ""
    let rows = comparison.moved.map { moved -> [String] in
      let cell = moved.cell == last ? "" : moved.cell
      last = moved.cell
      return [cell, moved.name, summary(moved.change), details(moved)]
    }
    return TranscriptReport.aligned(rows)
  }

  private func summary(_ change: NumberChange) -> String {
    switch change.verdict {
    case .identical: "identical"
    case .lastBits(let ulps): "last bits, \(counted(ulps, "ulp"))"
    case .changed(let digit): "changed from digit \(digit) on"
    case .incomparable(let what): what
    }
  }

  private func details(_ moved: TranscriptComparison.Moved) -> String {
    guard let worst = moved.change.worst, let element = moved.worst else { return "" }
    let share = moved.change.count > 1 ? ", \(moved.change.differing) of \(moved.change.count) elements" : ""
    // The element that differs most for its size need not be the one that differs most.
    let largest = moved.change.absolute
    let others = worst.absolute < largest ? "; off by \(largest.twoDigits) at \(moved.farthest)" : ""
    return "\(element.place)\(element.place.isEmpty ? "" : ": ")\(element.old) is now \(element.new), "
      + "off by \(worst.absolute.twoDigits), "
      + "relative \(worst.relative.twoDigits)\(share)\(others)"
  }

  private var prints: [String] {
    comparison.prints.map { "cell '\($0.cell)' prints otherwise: \($0.what)" }
  }

  /// `es.md:136:60  e:.4f  0.1062 is now 0.1063`; those that show what they did share a line.
  private var sentences: [String] {
    let changed = comparison.mentions.filter { $0.oldText != $0.reading.text }
    let rows = changed.map { mention -> [String] in
      let reading = mention.reading
      return [
        "\(proseName):\(reading.line):\(reading.column)",
        reading.expression.shortened(to: 50).inertForTerminal(isOneLine: true),
        "\(mention.oldText) is now \(reading.text)".inertForTerminal(isOneLine: true),
      ]
    }
    var lines: [Int] = []
    for mention in comparison.mentions where mention.oldText == mention.reading.text {
      if lines.last != mention.reading.line { lines.append(mention.reading.line) }
    }
    guard let first = lines.first else { return TranscriptReport.aligned(rows) }
    let others = lines.dropFirst().map { ", \($0)" }.joined()
    return TranscriptReport.aligned(rows) + ["read it, and show the same digits: \(proseName):\(first)\(others)"]
  }

  private var names: [String] {
    var lines: [String] = []
    if !comparison.appeared.isEmpty { lines.append("new: " + comparison.appeared.joined(separator: ", ")) }
    if !comparison.vanished.isEmpty { lines.append("gone: " + comparison.vanished.joined(separator: ", ")) }
    return lines
  }

  private var words: [String] {
    var lines: [String] = []
    for line in comparison.wording { lines.append("\(proseName):\(line)  other words") }
    if comparison.lostPassages > 0 { lines.append("\(counted(comparison.lostPassages, "passage")) of the text gone") }
    return lines
  }

  // MARK: Columns

  /// Rows as columns, two blanks apart; the last column runs free.
  static func aligned(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, text) in row.dropLast().enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], text.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        column < widths.count ? text + String(repeating: " ", count: widths[column] - text.count) : text
      }
      return String(cells.joined(separator: "  ").trimmingSuffix { $0 == " " })
    }
  }

}

extension String {
  /// The lines, two blanks in.
  var indented: String {
    split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
