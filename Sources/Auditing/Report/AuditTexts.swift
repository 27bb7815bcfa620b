// The words of an audit's report, from `ui.<lang>.yaml`: sentences with what was found filled in.

import Arrays
import Dress
import Lessons
import Texts

/// An audit's sentences in the reader's language.
public struct AuditTexts: Sendable {
  enum Key: String, CaseIterable {
    case title, notebook, cell, verdict, fresh, stored, now, nothing, unreadable
    case staleExplained = "stale-explained"
    case staleUnexplained = "stale-unexplained"
    case notRun = "not-run"
    case undecidable, figure
    case notStored = "not-stored"
    case silent
    case atPrecision = "at-precision"
    case lastDigits = "last-digits"
    case spelling
    case fewDigits = "few-digits"
    case rounding, signs, wording
    case difference
    case otherKind = "other-kind"
    case moreDifferences = "more-differences"
    case binds, rebinds, changes, reran, expected
    case reranChanging = "reran-changing"
    case expectedNone = "expected-none"
    case reproduced
    case reproducedAtPrecision = "reproduced-at-precision"
    case unexplained, needs
    case needsUnknown = "needs-unknown"
    case doubtful, python2, former, unsupported, limit, stopped, undecided, shell, magic, importing, builtin
    case missingFile = "missing-file"
    case noText = "no-text"
    case skipped
    case notLooked = "not-looked"
    case cellNumber = "cell-number"
  }

  let page: PageTexts

  /// - Parameter folder: the folder that holds `ui.<lang>.yaml`, in `files`.
  public init(_ language: Language, folder: String, from files: any Files) throws(LessonError) {
    let keys = Key.allCases.map { "audit-\($0.rawValue)" }
    page = try PageTexts(language, folder: folder, from: files, requiring: keys)
  }

  subscript(key: Key) -> String { page.all["audit-\(key.rawValue)"] ?? "" }

  func filled(_ key: Key, _ values: [(name: String, value: String)]) -> String {
    PageTexts.filled(self[key], values)
  }

  func name(of kind: Verdict.Kind) -> String {
    switch kind {
    case .fresh: self[.fresh]
    case .staleExplained: self[.staleExplained]
    case .staleUnexplained: self[.staleUnexplained]
    case .notRun: self[.notRun]
    case .undecidable: self[.undecidable]
    case .figure: self[.figure]
    case .notStored: self[.notStored]
    case .silent: self[.silent]
    }
  }

  /// `In [64]`; `cell 3` where the notebook does not say, or says it of two cells.
  func name(of cell: AuditedCell) -> String {
    cell.prompt ?? filled(.cellNumber, [("number", "\(cell.number)")])
  }

  /// How much is not known; nil where all is.
  func notLooked(_ report: AuditReport) -> String? {
    let count = report.notLookedAt
    guard count > 0 else { return nil }
    let total = report.audits.reduce(0) { $0 + $1.cells.count }
    return filled(.notLooked, [("count", "\(count)"), ("total", "\(total)")])
  }

  // MARK: Sentences

  /// What a reader is told about a cell, sentence by sentence.
  func story(of cell: AuditedCell, in audit: NotebookAudit) -> [String] {
    switch cell.verdict {
    case .agrees(.exact), .figure, .notStored, .silent: []
    case .agrees(.printedPrecision): [self[.atPrecision]]
    case .agrees(.lastDigits): [self[.lastDigits]]
    case .agrees(.spelling): [self[.spelling]]
    case .agrees(.fewDigits): [self[.fewDigits]]
    case .agrees(.rounding): [self[.rounding]]
    case .agrees(.signs): [self[.signs]]
    case .agrees(.wording): [self[.wording]]
    case .notRun(let reason): [sentence(reason, in: audit)]
    case .undecidable(let code): [sentence(.undecided, code, in: audit)]
    case .stale(let pairs, let explanation):
      differences(pairs) + (explanation.map { sentences($0, in: audit) } ?? [self[.unexplained]])
    }
  }

  private func differences(_ pairs: [NumberPair]) -> [String] {
    guard let worst = pairs.max(by: { $0.relativeDifference < $1.relativeDifference }) else { return [] }
    let difference = filled(
      worst.isOfOtherKind ? .otherKind : .difference,
      [
        ("stored", worst.stored), ("fresh", worst.fresh),
        ("difference", worst.relativeDifference.twoDigits),
      ])
    guard pairs.count > 1 else { return [difference] }
    return [difference, filled(.moreDifferences, [("count", "\(pairs.count - 1)")])]
  }

  private func sentences(_ explanation: Explanation, in audit: NotebookAudit) -> [String] {
    var sentences: [String] = []
    var rest = explanation.causes[...]
    while let cause = rest.first {
      // Names that went the same way are told about together.
      let group = rest.filter { cause.isLike($0) }
      rest.removeAll { cause.isLike($0) }
      let isRerun = cause.expectedWriter == cause.writer || cause.reader == cause.writer
      let values = [
        ("writer", name(of: audit.cells[cause.writer])), ("name", group.map(\.name).joined(separator: ", ")),
        ("reader", name(of: audit.cells[cause.reader])),
        ("expected", cause.expectedWriter.map { name(of: audit.cells[$0]) } ?? ""),
      ]
      let key: Key =
        isRerun
        ? (cause.isRebound ? .reran : .reranChanging)
        : !cause.isRebound ? .changes : cause.expectedWriter == nil ? .binds : .rebinds
      sentences.append(filled(key, values))
      if !isRerun { sentences.append(filled(cause.expectedWriter == nil ? .expectedNone : .expected, values)) }
    }
    sentences.append(self[explanation.agreement == .exact ? .reproduced : .reproducedAtPrecision])
    return sentences
  }

  private static let refusal = "unsupported: "
  /// What the engine says is said in its own words, which are Python's or the command line's.
  private func sentence(_ key: Key, _ code: UnsupportedCode, in audit: NotebookAudit) -> String {
    var words = code.message
    for prefix in [Self.refusal, "limit: "] where words.hasPrefix(prefix) { words.removeFirst(prefix.count) }
    return filled(
      key, [("place", "\(audit.path):\(code.line):\(code.column)"), ("message", page.refusal(words))])
  }

  private func sentence(_ reason: NotRunReason, in audit: NotebookAudit) -> String {
    switch reason {
    case .unsupported(let code):
      sentence(code.message.hasPrefix(Self.refusal) ? .unsupported : .stopped, code, in: audit)
    case .limit(let code): sentence(.limit, code, in: audit)
    case .needs(let name?, let cell): filled(.needs, [("name", name), ("cell", self.name(of: audit.cells[cell]))])
    case .needs(nil, let cell): filled(.needsUnknown, [("cell", name(of: audit.cells[cell]))])
    case .doubtful(let name, let cell): filled(.doubtful, [("name", name), ("cell", self.name(of: audit.cells[cell]))])
    case .missingFile(let path): filled(.missingFile, [("file", path)])
    case .python2: self[.python2]
    case .former(let name, let code):
      filled(
        .former,
        [("place", "\(audit.path):\(code.line):\(code.column)"), ("library", name.library), ("name", name.name)])
    case .noText(let types): filled(.noText, [("types", types.joined(separator: ", "))])
    case .skipped: self[.skipped]
    }
  }
}

extension Explanation.Cause {
  /// The same in all but the name.
  fileprivate func isLike(_ other: Explanation.Cause) -> Bool {
    writer == other.writer && reader == other.reader && isRebound == other.isRebound
      && expectedWriter == other.expectedWriter
  }
}

/// The part of a long output that a reader needs: what changed, and a little around it.
struct AuditExcerpt {
  let stored: String
  let fresh: String

  /// - Parameter limit: how many lines are shown of each.
  init(_ stored: String, _ fresh: String, lines limit: Int = 8) {
    let (stored, fresh) = (TerminalText(stored).plain, TerminalText(fresh).plain)
    let old = AuditExcerpt.lines(of: stored)
    let new = AuditExcerpt.lines(of: fresh)
    let common = zip(old, new).prefix { $0 == $1 }.count
    let start = old.count <= limit && new.count <= limit ? 0 : max(0, common - 2)
    self.stored = AuditExcerpt.cut(old, start, limit).inertAnywhere
    self.fresh = AuditExcerpt.cut(new, start, limit).inertAnywhere
  }

  private static func lines(of text: String) -> [Substring] {
    let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
    return body.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func cut(_ lines: [Substring], _ start: Int, _ limit: Int) -> String {
    let kept = lines.dropFirst(start).prefix(limit).map { $0.shortened(to: 200) }
    return ((start > 0 ? ["…"] : []) + kept + (lines.count > start + limit ? ["…"] : [])).joined(separator: "\n")
  }
}
