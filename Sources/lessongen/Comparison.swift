// Two versions of one page, line by line: which cell's output changed, and by how much where both sides are numbers.

import Rendering

/// How far two numbers may be apart.
struct Tolerance {
  let relative: Double
  let absolute: Double

  var isExact: Bool { relative == 0 && absolute == 0 }

  func allows(_ stored: Double, _ fresh: Double) -> Bool {
    stored == fresh || abs(fresh - stored) <= absolute + relative * abs(stored)
  }
}

/// A stored page and the one that the lesson gives now.
struct Comparison {
  let stored: String
  let fresh: MarkedText
  let tolerance: Tolerance

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
  var findings: [String] {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = fresh.text.split(separator: "\n", omittingEmptySubsequences: false)
    var findings: [String] = []
    var reported: [MarkedText.Owner] = []
    for hunk in hunks(old, new) {
      let removed = hunk.removed.map { old[$0] }
      let inserted = hunk.inserted.map { new[$0] }
      let change = Change(removed, inserted)
      let owner = owner(of: hunk)
      let isNear =
        change?.pairs.allSatisfy { pair in
          tolerance.allows(pair.stored, pair.fresh) || owner?.part == .figure && pair.isOneDot
        } ?? false
      // What was computed may move by the tolerance; the code shown is the code that ran, to the letter.
      if isNear, !tolerance.isExact, owner?.part != .code { continue }
      if let owner {
        if reported.contains(owner) { continue }
        reported.append(owner)
      }
      let subject = owner.map(Comparison.name) ?? ""
      let what = change?.description ?? Comparison.words(removed, inserted)
      findings.append("\((hunk.removed.first ?? hunk.storedStart) + 1): stale: \(subject)\(what)")
    }
    if findings.isEmpty, stored.hasSuffix("\n") != fresh.text.hasSuffix("\n") {
      findings.append("\(old.count): stale: the end of the file")
    }
    return findings
  }

  private static func name(_ owner: MarkedText.Owner) -> String {
    owner.part == .figure ? "the figure '\(owner.label)': " : "the \(owner.part.rawValue) of cell '\(owner.label)': "
  }

  private func hunks(_ old: [Substring], _ new: [Substring]) -> [Hunk] {
    let difference = new.difference(from: old)
    let removals = Set(
      difference.removals.map { change in
        if case .remove(let offset, _, _) = change { offset } else { -1 }
      })
    let insertions = Set(
      difference.insertions.map { change in
        if case .insert(let offset, _, _) = change { offset } else { -1 }
      })
    var hunks: [Hunk] = []
    var current: Hunk?
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      if removals.contains(i) || insertions.contains(j) {
        var hunk = current ?? Hunk(storedStart: i, freshStart: j)
        if removals.contains(i) {
          hunk.removed.append(i)
          i += 1
        } else {
          hunk.inserted.append(j)
          j += 1
        }
        current = hunk
      } else {
        if let current { hunks.append(current) }
        current = nil
        i += 1
        j += 1
      }
    }
    if let current { hunks.append(current) }
    return hunks
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
    let old = removed.first { !$0.allSatisfy(\.isWhitespace) }.map(shortened)
    let new = inserted.first { !$0.allSatisfy(\.isWhitespace) }.map(shortened)
    return switch (old, new) {
    case (let old?, let new?): "\(old) is now \(new)"
    case (let old?, nil): "\(old) is no longer there"
    case (nil, let new?): "\(new) is new"
    case (nil, nil): "blank lines"
    }
  }

  private static func shortened(_ line: Substring) -> String {
    let text = line.drop { $0 == " " }
    return text.count > 60 ? "'\(text.prefix(59))…'" : "'\(text)'"
  }
}
