// The source's passages as they were translated against the source's passages as they are: what a translator has to look
// at again.

import Markdown
import Texts

extension Edition {
  /// Passages of the source that were edited, added or taken out since this translation was recorded.
  ///
  /// - Returns: One error for each, at the translation's place; nothing if no lock is beside the translation.
  public func outdatedPassages(since source: Edition) throws(LessonError) -> [Diagnostic] {
    guard let lock = try lesson.lock(for: language) else { return [] }
    let comparison = OutdatedTranslation(
      lock: lock.passages, source: source.translatables, sourceFile: source.proseFile, translation: translatables,
      file: proseFile)
    var problems = Diagnostic.first(comparison.problems())
    if let last = problems.indices.last {
      let command = "lessongen translated \(lesson.path.quotedForShell) --lang \(language)"
      problems[last].notes.append(
        Diagnostic("when \(proseFile.name) says the same again, record it: \(command)").asNote())
    }
    return problems
  }
}

/// A lock, the source and the translation.
struct OutdatedTranslation {
  let lock: [String]
  let source: [Translatable]
  let sourceFile: TextFile
  let translation: [Translatable]
  let file: TextFile

  /// Passages that have less in common than this are not two versions of one.
  private static let leastSimilarity = 0.4
  /// Nobody compares more than so many edited passages with so many others.
  private static let maximumGap = 4096

  func problems() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let counterparts = counterparts
    let alignment = Alignment(lock, source.map(\.words))
    for gap in alignment.gaps(lock.count, source.count) {
      var start = gap.b.lowerBound
      for i in gap.a {
        guard let j = version(of: lock[i], in: start..<gap.b.upperBound, gap.a.count) else {
          problems.append(gone(lock[i], near: start, counterparts))
          continue
        }
        for new in start..<j { problems.append(added(new, counterparts)) }
        problems.append(edited(lock[i], j, counterparts))
        start = j + 1
      }
      for new in start..<gap.b.upperBound { problems.append(added(new, counterparts)) }
    }
    return problems
  }

  /// The passage of the source that a recorded one has become.
  private func version(of passage: String, in range: Range<Int>, _ count: Int) -> Int? {
    // Alone in its place, it was written anew.
    if range.count == 1, count == 1 { return range.lowerBound }
    guard range.count * count <= OutdatedTranslation.maximumGap else { return nil }
    let scored = range.map { (index: $0, score: WordDiff(passage, source[$0].words).similarity) }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score >= OutdatedTranslation.leastSimilarity else {
      return nil
    }
    return best.index
  }

  /// For each passage of the source, its counterpart in the translation, and whether that is sure.
  private var counterparts: [(index: Int, isExact: Bool)?] {
    var counterparts = [(index: Int, isExact: Bool)?](repeating: nil, count: source.count)
    for (i, j) in Alignment(source.map(\.key), translation.map(\.key)).pairs { counterparts[i] = (j, true) }
    var last: Int?
    for index in counterparts.indices {
      if let found = counterparts[index] {
        last = found.index
      } else if let last {
        counterparts[index] = (last, false)
      }
    }
    return counterparts
  }

  // MARK: Messages

  private func edited(_ old: String, _ index: Int, _ counterparts: [(index: Int, isExact: Bool)?]) -> Diagnostic {
    let isExact = counterparts[index]?.isExact ?? false
    var problem = diagnostic(
      isExact
        ? "\(sourceFile.name) was edited after this was translated from it"
        : "\(sourceFile.name) was edited after this, or something near it, was translated", index, counterparts)
    problem.details = WordDiff(old, source[index].words).lines
    problem.notes = [note("edited here", index)]
    return problem
  }

  private func added(_ index: Int, _ counterparts: [(index: Int, isExact: Bool)?]) -> Diagnostic {
    let isExact = counterparts[index]?.isExact ?? false
    var problem = diagnostic(
      isExact
        ? "what this translates is new in \(sourceFile.name)"
        : "\(sourceFile.name) has a new passage, whose translation would stand near this", index, counterparts)
    problem.notes = [note("new here", index)]
    return problem
  }

  private func gone(_ old: String, near index: Int, _ counterparts: [(index: Int, isExact: Bool)?]) -> Diagnostic {
    let index = max(0, min(index, source.count) - 1)
    var problem = diagnostic(
      "\(sourceFile.name) no longer has a passage that was translated here, or near this", index, counterparts)
    problem.details = WordDiff(old, "").lines
    if source.indices.contains(index) { problem.notes = [note("it stood behind this", index)] }
    return problem
  }

  private func diagnostic(
    _ message: String, _ index: Int, _ counterparts: [(index: Int, isExact: Bool)?]
  ) -> Diagnostic {
    let found = counterparts.indices.contains(index) ? counterparts[index] : nil
    guard let found else { return Diagnostic(message, file: file.name) }
    return file.error(message, at: translation[found.index].place)
  }

  private func note(_ message: String, _ index: Int) -> Diagnostic {
    sourceFile.error(message, at: source[index].place).asNote()
  }
}
