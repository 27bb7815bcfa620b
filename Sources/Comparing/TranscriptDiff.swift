// What `diff` tells: two transcripts, or two folders of them, file by file.

import Lessons
import Texts
import Transcripts

/// Transcripts on two sides, compared.
package struct TranscriptDiff {
  /// For a terminal.
  package private(set) var text = ""
  /// Whether every file is on both sides, and the tolerance allows what moved in it.
  package private(set) var isAllowed = true

  /// - Throws: What keeps a transcript from being read, and a folder that is to be compared with a file.
  package init(_ old: TranscriptSource, _ new: TranscriptSource, _ tolerance: Tolerance) throws(LessonError) {
    var series = ReportSeries()
    for (name, before, after) in try TranscriptDiff.pairs(old, new) {
      guard let before, let after else {
        text += "\(name): only in \(before == nil ? new.name : old.name)\n"
        isAllowed = false
        continue
      }
      let comparison = TranscriptComparison(before, after, tolerance)
      isAllowed = isAllowed && comparison.isAllowed
      let (verdict, lines) = series.next(TranscriptReport(comparison))
      text += "\(name): \(verdict)\n" + lines
    }
  }

  private typealias Pair = (name: String, old: Transcript?, new: Transcript?)

  /// The transcripts that belong together: two files in any case, the files of two folders by their names.
  private static func pairs(_ old: TranscriptSource, _ new: TranscriptSource) throws(LessonError) -> [Pair] {
    if !old.isFolder && !new.isFolder {
      let (before, after) = (try old.transcript(0), try new.transcript(0))
      return [("\(after.lesson).\(after.language)".inertForTerminal(isOneLine: true), before, after)]
    }
    guard old.isFolder && new.isFolder else {
      throw LessonError(Diagnostic("a folder cannot be compared with a file", file: old.isFolder ? old.name : new.name))
    }
    var pairs: [Pair] = []
    let (indices, newIndices) = (old.indices, new.indices)
    for file in Set(indices.keys).union(newIndices.keys).sorted() {
      let name = String(file.dropLast(5)).inertForTerminal(isOneLine: true)
      pairs.append((name, try old.transcript(indices[file]), try new.transcript(newIndices[file])))
    }
    return pairs
  }
}

extension TranscriptSource {
  /// Where each file is, by its name.
  fileprivate var indices: [String: Int] {
    Dictionary(files.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  fileprivate func transcript(_ index: Int?) throws(LessonError) -> Transcript? {
    guard let index else { return nil }
    return try transcript(index)
  }

  fileprivate func transcript(_ index: Int) throws(LessonError) -> Transcript {
    let (file, text) = files[index]
    let isNamed = !isFolder || name == file
    let shown = isNamed ? file : name + (name.hasSuffix("/") ? "" : "/") + file
    return try Transcript(reading: try LessonError.reading(text), file: shown)
  }
}
