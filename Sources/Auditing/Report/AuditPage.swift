// An audit's report as one HTML file: the story of each stale output, with what is stored and what comes out side by side.

import Dress
import Lessons
import Texts

/// The report as a page.
public struct AuditPage {
  let report: AuditReport
  let texts: AuditTexts
  let language: Language
  /// `audit.html`, a Mustache template, and `style.css`.
  let frame: PageFrame
  let style: StyleSheet

  public init(
    _ report: AuditReport, _ texts: AuditTexts, in language: Language, folder: String, from files: any Files
  ) throws(LessonError) {
    self.report = report
    self.texts = texts
    self.language = language
    frame = PageFrame(try TextFile(reading: "\(folder)/audit.html", from: files))
    style = StyleSheet(shortening: try TextFile(reading: "\(folder)/style.css", from: files).text)
  }

  public func text() throws(LessonError) -> String { try frame.filled(with: values) }

  private var values: [String: Any] {
    [
      "lang": language.tag, "css": style.text, "title": texts[.title], "ui": texts.page.all,
      "columns": "\(AuditListing.kinds(report).count)", "summary": texts.notLooked(report) ?? "",
      "heads": AuditListing.kinds(report).map(texts.name),
      "rows": rows(),
      "notebooks": report.audits.enumerated().map { notebook($1, id: "notebook-\($0 + 1)") },
    ]
  }

  /// A line for each notebook, with a link to what the page says of it.
  private func rows() -> [[String: Any]] {
    var count = 0
    return report.entries.map { entry in
      if case .audited = entry { count += 1 }
      return row(entry, number: count)
    }
  }

  private func row(_ entry: AuditReport.Entry, number: Int) -> [String: Any] {
    switch entry {
    case .audited(let audit):
      return [
        "path": audit.path.withControlPictures, "href": "#notebook-\(number)",
        "counts": AuditListing.kinds(report).map { kind in
          ["count": "\(audit.count(kind))", "class": audit.count(kind) > 0 ? AuditPage.mark(kind) : ""]
        },
      ]
    case .unreadable(let path, let error):
      let problem = "\(texts[.unreadable]): \(error.diagnostics[0].message)"
      return ["path": path.withControlPictures, "problem": problem.withControlPictures]
    }
  }

  private func notebook(_ audit: NotebookAudit, id: String) -> [String: Any] {
    let cells = audit.cells.filter { $0.verdict.kind != .silent }
    return ["path": audit.path.withControlPictures, "id": id, "cells": cells.map { cell($0, in: audit) }]
  }

  private func cell(_ cell: AuditedCell, in audit: NotebookAudit) -> [String: Any] {
    var values: [String: Any] = [
      "name": texts.name(of: cell), "line": "\(audit.path):\(cell.line)".withControlPictures,
      "verdict": texts.name(of: cell.verdict.kind),
      "class": AuditPage.mark(cell.verdict.kind), "story": texts.story(of: cell, in: audit).map(\.withControlPictures),
    ]
    if case .stale = cell.verdict {
      let excerpt = AuditExcerpt(cell.stored.text, cell.fresh?.text ?? "", lines: 30)
      values["sides"] = [
        "code": highlighted(cell.code), "stored": excerpt.stored,
        "fresh": excerpt.fresh.isEmpty ? texts[.nothing] : excerpt.fresh,
      ]
    }
    return values
  }

  private static func mark(_ kind: Verdict.Kind) -> String {
    switch kind {
    case .fresh: "yes"
    case .staleExplained, .staleUnexplained: "no"
    case .notRun, .undecidable, .figure, .notStored, .silent: "unknown"
    }
  }
}
