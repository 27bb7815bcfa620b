// Two versions of one page, line by line: which cell's output changed, and by how much where both sides are numbers.

import Lessons
import Rendering
import Texts

/// A stored page and the one that the lesson gives now.
package struct PageComparison {
  package let stored: String
  package let fresh: MarkedText
  package let tolerance: Tolerance

  /// Neighbouring lines that differ.
  private struct Hunk {
    /// Lines of the stored page, counted from 0, and of the fresh one.
    var removed: [Int] = []
    var inserted: [Int] = []
    /// Where it begins in the stored page and in the fresh one.
    var storedStart = 0
    var freshStart = 0
  }

  /// `12: stale: …`, one for each cell and each other place; empty if only numbers differ, and they are near enough.
  package var findings: [String] { changes.map { "\($0.line): stale: \($0.what)" } }

  /// What has changed, by lines of the stored page.
  package var changes: [(line: Int, what: String)] {
    if let whole { return [whole] }
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = fresh.text.split(separator: "\n", omittingEmptySubsequences: false)
    var changes: [(line: Int, what: String)] = []
    var reported: Set<MarkedText.Owner> = []
    for hunk in hunks(old, new) {
      let removed = hunk.removed.map { old[$0] }
      let inserted = hunk.inserted.map { new[$0] }
      let change = LineChange(removed, inserted)
      let owner = owner(of: hunk)
      let isNear =
        change?.pairs.allSatisfy { pair in
          tolerance.allows(pair.stored, pair.fresh) || owner?.part == .figure && pair.isOneDot
        } ?? false
      // What was computed may move by the tolerance; the code shown is the code that ran, to the letter.
      if isNear, !tolerance.isExact, owner?.part != .code { continue }
      if let owner, !reported.insert(owner).inserted { continue }
      let subject = owner.map { name($0, of: hunk) } ?? ""
      let what = change?.description ?? PageComparison.words(removed, inserted)
      changes.append(((hunk.removed.first ?? hunk.storedStart) + 1, subject + what))
    }
    if changes.isEmpty, stored.hasSuffix("\n") != fresh.text.hasSuffix("\n") {
      changes.append((old.count, "the end of the file"))
    }
    return changes
  }

  /// What happened to the file as a whole, and not to any cell: other line ends, or a part is missing.
  private var whole: (line: Int, what: String)? {
    if stored.utf8.contains(13) {
      // By scalars: CR and LF together are one character.
      let plain = String(String.UnicodeScalarView(stored.unicodeScalars.filter { $0 != "\r" }))
      if plain.utf8.elementsEqual(fresh.text.utf8) { return (1, "the line ends are CR LF, and should be LF") }
    }
    if stored.isEmpty { return (1, "the file is empty") }
    let isCut = stored.utf8.count < fresh.text.utf8.count && fresh.text.utf8.starts(with: stored.utf8)
    guard isCut, stored.utf8.count + 1 < fresh.text.utf8.count else { return nil }
    let line = 1 + stored.utf8.count { $0 == 10 }
    return (line, "the file ends here, \(fresh.text.utf8.count - stored.utf8.count) bytes too early")
  }

  private func name(_ owner: MarkedText.Owner, of hunk: Hunk) -> String {
    owner.part == .figure
      ? "the figure '\(owner.label)': " : "the \(owner.part.rawValue) of \(cells(of: hunk, or: owner)): "
  }

  private func hunks(_ old: [Substring], _ new: [Substring]) -> [Hunk] {
    Alignment(old, new).gaps(old.count, new.count).map { gap in
      Hunk(
        removed: Array(gap.a), inserted: Array(gap.b), storedStart: gap.a.lowerBound, freshStart: gap.b.lowerBound)
    }
  }

  /// `cell 'forward'`, or `cells 'forward' to 'targets'` where neighbouring ones have all changed.
  private func cells(of hunk: Hunk, or owner: MarkedText.Owner) -> String {
    let labels = hunk.inserted.compactMap { fresh.owners[$0]?.label }
    guard let first = labels.first, let last = labels.last, first != last else { return "cell '\(owner.label)'" }
    return "cells '\(first)' to '\(last)'"
  }

  /// The cell that the hunk's new lines show; where lines only went away, the cell on both sides of the gap.
  private func owner(of hunk: Hunk) -> MarkedText.Owner? {
    if let owner = hunk.inserted.lazy.compactMap({ fresh.owners[$0] }).first { return owner }
    guard hunk.inserted.isEmpty, hunk.freshStart > 0, hunk.freshStart < fresh.owners.count else { return nil }
    let before = fresh.owners[hunk.freshStart - 1]
    return before == fresh.owners[hunk.freshStart] ? before : nil
  }

  /// Lines that differ in more than their numbers.
  private static func words(_ removed: [Substring], _ inserted: [Substring]) -> String {
    let old = removed.first { !$0.allSatisfy(\.isWhitespace) }?.drop { $0 == " " }
    let new = inserted.first { !$0.allSatisfy(\.isWhitespace) }?.drop { $0 == " " }
    return switch (old, new) {
    case (let old?, let new?): "\(shortened(old, besides: new)) is now \(shortened(new, besides: old))"
    case (let old?, nil): "\(shortened(old)) is no longer there"
    case (nil, let new?): "\(shortened(new)) is new"
    case (nil, nil): "blank lines"
    }
  }

  /// - Parameter other: where the two begin to differ is shown.
  private static func shortened(_ text: Substring, besides other: Substring = "") -> String {
    guard text.count > 60 else { return "'\(text)'" }
    let common = zip(text, other).prefix { $0 == $1 }.count
    guard common > 40 else { return "'\(text.prefix(59))…'" }
    let rest = text.dropFirst(common - 20)
    return rest.count > 59 ? "'…\(rest.prefix(58))…'" : "'…\(rest)'"
  }
}
