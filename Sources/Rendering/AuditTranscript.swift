// An audit's report as JSON: for other programs. Its keys and verdicts are the same in every language.

import Auditing
import Lessons

/// The report as JSON.
public struct AuditTranscript {
  let report: AuditReport

  public init(_ report: AuditReport) { self.report = report }

  public func text() -> String {
    let notebooks = report.entries.map { entry in
      switch entry {
      case .audited(let audit): notebook(audit)
      case .unreadable(let path, let error): unreadable(path, error)
      }
    }
    return "{\n  \"notebooks\": [\n\(notebooks.joined(separator: ",\n"))\n  ]\n}\n"
  }

  private func unreadable(_ path: String, _ error: LessonError) -> String {
    let first = error.diagnostics[0]
    return "    {\"path\": \(path.quotedForJSON), \"error\": {\"line\": \(first.line), \"column\": \(first.column), "
      + "\"message\": \(first.message.quotedForJSON)}}"
  }

  private func notebook(_ audit: NotebookAudit) -> String {
    let counts = Verdict.Kind.allCases.map { "\($0.rawValue.quotedForJSON): \(audit.count($0))" }
    let cells = audit.cells.map { "        \(cell($0, in: audit))" }
    return """
          {
            "path": \(audit.path.quotedForJSON),
            "counts": {\(counts.joined(separator: ", "))},
            "cells": [
      \(cells.joined(separator: ",\n"))
            ]
          }
      """
  }

  private func cell(_ cell: AuditedCell, in audit: NotebookAudit) -> String {
    var fields = [
      "\"number\": \(cell.number)", "\"name\": \(cell.name.quotedForJSON)",
      "\"execution_count\": \(cell.executionCount.map { "\($0)" } ?? "null")",
      "\"id\": \(cell.id?.quotedForJSON ?? "null")", "\"line\": \(cell.line)",
      "\"verdict\": \(cell.verdict.kind.rawValue.quotedForJSON)",
    ]
    if !cell.stored.isEmpty { fields.append("\"stored\": \(cell.stored.text.quotedForJSON)") }
    if let fresh = cell.fresh, !fresh.isEmpty { fields.append("\"fresh\": \(fresh.text.quotedForJSON)") }
    switch cell.verdict {
    case .fresh(let agreement): fields.append("\"agreement\": \(agreement.rawValue.quotedForJSON)")
    case .stale(let pairs, let explanation):
      fields.append("\"differences\": [\(pairs.map(difference).joined(separator: ", "))]")
      if let explanation { fields.append("\"explanation\": \(self.explanation(explanation, in: audit))") }
    case .notRun(let reason): fields.append("\"reason\": \(self.reason(reason, in: audit))")
    case .notStored, .silent: break
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private func difference(_ pair: NumberPair) -> String {
    "{\"stored\": \(pair.stored.quotedForJSON), \"fresh\": \(pair.fresh.quotedForJSON), "
      + "\"relative\": \(number(pair.relativeDifference))}"
  }

  /// JSON has no infinities.
  private func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

  private func explanation(_ explanation: Explanation, in audit: NotebookAudit) -> String {
    let causes = explanation.causes.map { cause in
      let expected = cause.expectedWriter.map { audit.cells[$0].name.quotedForJSON } ?? "null"
      return "{\"name\": \(cause.name.quotedForJSON), \"writer\": \(audit.cells[cause.writer].name.quotedForJSON), "
        + "\"rebinds\": \(cause.isRebound), \"reader\": \(audit.cells[cause.reader].name.quotedForJSON), "
        + "\"expected_writer\": \(expected)}"
    }
    return "{\"reproduced\": \(explanation.agreement.rawValue.quotedForJSON), "
      + "\"causes\": [\(causes.joined(separator: ", "))]}"
  }

  private func reason(_ reason: NotRunReason, in audit: NotebookAudit) -> String {
    func fields(_ kind: String, _ name: String? = nil, _ cell: Int? = nil) -> String {
      var fields = ["\"kind\": \(kind.quotedForJSON)"]
      if let name { fields.append("\"name\": \(name.quotedForJSON)") }
      if let cell { fields.append("\"cell\": \(audit.cells[cell].name.quotedForJSON)") }
      return "{\(fields.joined(separator: ", "))}"
    }
    switch reason {
    case .unsupported(let code):
      return "{\"kind\": \"unsupported\", \"message\": \(code.message.quotedForJSON), \"line\": \(code.line), "
        + "\"column\": \(code.column)}"
    case .needs(let name, let cell): return fields("needs", name, cell)
    case .doubtful(let name, let cell): return fields("doubtful", name, cell)
    case .python2: return fields("python-2")
    case .noText(let types):
      return "{\"kind\": \"no-text\", \"types\": [\(types.map(\.quotedForJSON).joined(separator: ", "))]}"
    case .skipped: return fields("skipped")
    }
  }
}
