// An audit's report for a terminal: what is not fresh, with its story, and a table of all notebooks at the end.

import Lessons
import Texts

/// The report as plain text.
public struct AuditListing {
  let report: AuditReport
  let texts: AuditTexts

  public init(_ report: AuditReport, _ texts: AuditTexts) {
    self.report = report
    self.texts = texts
  }

  public func text() -> String {
    let details = report.audits.map(details).joined()
    return details + (details.isEmpty ? "" : "\n") + table + (texts.notLooked(report).map { "\($0)\n" } ?? "")
  }

  private func details(of audit: NotebookAudit) -> String {
    audit.cells.map { cell in
      switch cell.verdict {
      case .agrees(let agreement) where agreement.isSure: ""
      case .agrees, .stale, .notRun, .undecidable: detail(of: cell, in: audit)
      case .figure, .notStored, .silent: ""
      }
    }.joined()
  }

  private func detail(of cell: AuditedCell, in audit: NotebookAudit) -> String {
    var text =
      "\(audit.path.inertForTerminal(isOneLine: true)):\(cell.line): \(texts.name(of: cell)): \(texts.name(of: cell.verdict.kind))\n"
    switch cell.verdict {
    case .notRun, .undecidable: break
    default:
      let excerpt = AuditExcerpt(cell.stored.text, cell.fresh?.text ?? "")
      let width = max(texts[.stored].count, texts[.now].count)
      text += side(texts[.stored], excerpt.stored, width) + side(texts[.now], excerpt.fresh, width)
    }
    for sentence in texts.story(of: cell, in: audit) { text += "    \(sentence)\n" }
    return text
  }

  private func side(_ title: String, _ output: String, _ width: Int) -> String {
    let shown = output.isEmpty ? texts[.nothing] : output
    let margin = String(repeating: " ", count: width + 6)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return "    \(title)\(String(repeating: " ", count: width - title.count))  "
      + lines.joined(separator: "\n" + margin) + "\n"
  }

  // MARK: The table

  static let kinds: [Verdict.Kind] = [.fresh, .staleExplained, .staleUnexplained, .notRun, .undecidable, .notStored]

  /// The columns of a report: figures have one where there are any.
  static func kinds(_ report: AuditReport) -> [Verdict.Kind] {
    report.audits.contains { $0.count(.figure) > 0 } ? kinds + [.figure] : kinds
  }

  private var table: String {
    let kinds = AuditListing.kinds(report)
    var rows = [[texts[.notebook]] + kinds.map(texts.name)]
    for entry in report.entries {
      switch entry {
      case .audited(let audit):
        rows.append([audit.path.inertForTerminal(isOneLine: true)] + kinds.map { "\(audit.count($0))" })
      case .unreadable(let path, _): rows.append([path.inertForTerminal(isOneLine: true), texts[.unreadable]])
      }
    }
    let widths = rows[0].indices.map { column in
      rows.filter { $0.count == rows[0].count }.map { $0[column].count }.max() ?? 0
    }
    let first = max(widths[0], rows.map { $0[0].count }.max() ?? 0)
    return rows.map { row in
      var line = row[0] + String(repeating: " ", count: first - row[0].count)
      for (cell, width) in zip(row.dropFirst(), widths.dropFirst()) {
        let blanks = row.count == widths.count ? max(0, width - cell.count) : 0
        line += "  " + String(repeating: " ", count: blanks) + cell
      }
      return line + "\n"
    }.joined()
  }
}
