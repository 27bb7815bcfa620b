// An audit's report as JSON: for other programs. Its keys and verdicts are the same in every language.

import Lessons
import Texts

/// The report as JSON.
public struct AuditRecord {
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
    let place = [("line", "\(first.line)"), ("column", "\(first.column)"), ("message", first.message.quotedForJSON)]
    return "    " + jsonObject([("path", path.quotedForJSON), ("error", jsonObject(place))])
  }

  private func notebook(_ audit: NotebookAudit) -> String {
    let counts = Verdict.Kind.allCases.map { ($0.rawValue, "\(audit.count($0))") }
    let cells = audit.cells.map { "        \(cell($0, in: audit))" }
    return """
          {
            "path": \(audit.path.quotedForJSON),
            "counts": \(jsonObject(counts)),
            "cells": [
      \(cells.joined(separator: ",\n"))
            ]
          }
      """
  }

  private func cell(_ cell: AuditedCell, in audit: NotebookAudit) -> String {
    var members = [
      ("number", "\(cell.number)"), ("name", cell.name.quotedForJSON),
      ("execution_count", cell.executionCount.map { "\($0)" } ?? "null"), ("id", cell.id?.quotedForJSON ?? "null"),
      ("line", "\(cell.line)"), ("verdict", cell.verdict.kind.rawValue.quotedForJSON),
    ]
    if !cell.stored.isEmpty { members.append(("stored", cell.stored.text.quotedForJSON)) }
    if let fresh = cell.fresh, !fresh.isEmpty { members.append(("fresh", fresh.text.quotedForJSON)) }
    switch cell.verdict {
    case .agrees(let agreement): members.append(("agreement", agreement.rawValue.quotedForJSON))
    case .stale(let pairs, let explanation):
      members.append(("differences", jsonList(pairs.map(difference))))
      if let explanation { members.append(("explanation", self.explanation(explanation, in: audit))) }
    case .notRun(let reason): members.append(("reason", self.reason(reason, in: audit)))
    case .undecidable(let code):
      members.append(("reason", jsonObject([("kind", "undecidable".quotedForJSON)] + located(code))))
    case .figure, .notStored, .silent: break
    }
    return jsonObject(members)
  }

  private func difference(_ pair: NumberPair) -> String {
    let relative = pair.relativeDifference
    // JSON has no infinities.
    return jsonObject([
      ("stored", pair.stored.quotedForJSON), ("fresh", pair.fresh.quotedForJSON),
      ("relative", relative.isFinite ? "\(relative)" : "null"),
    ])
  }

  private func explanation(_ explanation: Explanation, in audit: NotebookAudit) -> String {
    func name(_ cell: Int) -> String { audit.cells[cell].name.quotedForJSON }
    let causes = explanation.causes.map { cause in
      jsonObject([
        ("name", cause.name.quotedForJSON), ("writer", name(cause.writer)), ("rebinds", "\(cause.isRebound)"),
        ("reader", name(cause.reader)), ("expected_writer", cause.expectedWriter.map(name) ?? "null"),
      ])
    }
    return jsonObject([
      ("reproduced", explanation.agreement.rawValue.quotedForJSON), ("causes", jsonList(causes)),
    ])
  }

  private func located(_ code: UnsupportedCode) -> [(String, String?)] {
    [("message", code.message.quotedForJSON), ("line", "\(code.line)"), ("column", "\(code.column)")]
  }

  private func reason(_ reason: NotRunReason, in audit: NotebookAudit) -> String {
    func object(_ kind: String, _ members: [(String, String?)] = []) -> String {
      jsonObject([("kind", kind.quotedForJSON)] + members)
    }
    func named(_ name: String?, _ cell: Int) -> [(String, String?)] {
      [("name", name?.quotedForJSON), ("cell", audit.cells[cell].name.quotedForJSON)]
    }
    return switch reason {
    case .unsupported(let code): object("unsupported", located(code))
    case .limit(let code): object("limit", located(code))
    case .needs(let name, let cell): object("needs", named(name, cell))
    case .doubtful(let name, let cell): object("doubtful", named(name, cell))
    case .missingFile(let path): object("missing-file", [("file", path.quotedForJSON)])
    case .python2: object("python-2")
    case .former(let name, let code): object("former", [("name", name.name.quotedForJSON)] + located(code))
    case .noText(let types): object("no-text", [("types", jsonList(types.map(\.quotedForJSON)))])
    case .skipped: object("skipped")
    }
  }
}
