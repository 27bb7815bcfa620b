// Two pages, Markdown or HTML, line by line: for those whose transcripts were not kept.

import Lessons
import Rendering
import Texts

/// What differs between two pages, at the digits that they show.
package struct PageDiff {
  package let findings: [String]

  /// Whether these are names of pages.
  package static func arePages(_ old: TranscriptSource, _ new: TranscriptSource) -> Bool {
    [old, new].allSatisfy { side in
      !side.isFolder && [".md", ".html"].contains { side.name.hasSuffix($0) }
    }
  }

  /// - Throws: What keeps one of them from being read.
  package init(_ old: TranscriptSource, _ new: TranscriptSource, _ tolerance: Tolerance) throws(LessonError) {
    let before = String(decoding: try LessonError.reading(old.files[0].text), as: UTF8.self)
    let after = String(decoding: try LessonError.reading(new.files[0].text), as: UTF8.self)
    guard before != after else {
      findings = []
      return
    }
    let comparison = PageComparison(stored: before, fresh: MarkedText(unmarked: after), tolerance: tolerance)
    findings = comparison.changes.map { "\($0.line): \($0.what)" }
  }
}
