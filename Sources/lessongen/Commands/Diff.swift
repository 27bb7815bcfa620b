// `lessongen diff`: what has moved between two transcripts, or two folders of them.

import ArgumentParser
import Comparing
import Lessons
import Texts
import Transcripts

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says which numbers have moved, where, and by how much.",
    discussion: """
      Compares transcripts ('build' writes them beside the pages, '--to json' one alone), cell by cell and variable by \
      variable: identical, moved in the last bits, or changed and from which digit on; and names the sentences that \
      mention what has moved. Each side is a transcript, a folder of them, REV:PATH as git writes it, or a git \
      revision, whose Output/ is meant. Two pages (.md, .html) are compared line by line, at the digits they show.

      Examples:
        lessongen diff HEAD                     the last commit's Output/ against the one here
        lessongen diff HEAD~3:Output main:Output
        lessongen diff old.json new.json --rtol 1e-9

      Exit status: 0 if nothing moved by more than the tolerance (other words are no matter); 1 if something did; 2 if \
      one side cannot be read; 64 for a wrong option.
      """)

  @Argument(help: "A transcript, a folder, REV:PATH, or a git revision.")
  var old: String

  @Argument(help: "The same, for what it has become.")
  var new: String = "Output"

  @OptionGroup var tolerances: Tolerances

  func run() throws {
    try reportingErrors {
      let before = try readable { () throws(FileError) in try TranscriptSource(old) }
      let after = try readable { () throws(FileError) in try TranscriptSource(new) }
      if PageDiff.arePages(before, after) { return try comparePages(before, after) }
      let pairs = try Diff.pairs(before, after)
      var isAllowed = true
      var text = ""
      var last = ""
      for (name, before, after) in pairs {
        guard let before, let after else {
          text += "\(name): only in \(before == nil ? new : old)\n"
          isAllowed = false
          continue
        }
        let comparison = TranscriptComparison(before, after, tolerances.tolerance)
        isAllowed = isAllowed && comparison.isAllowed
        let report = ComparisonReport(comparison)
        // The languages of a lesson have the same numbers: they are told once.
        let numbers = report.numbers
        let isRepeated = numbers == last && !comparison.moved.isEmpty
        last = numbers
        text += "\(name): \(isRepeated ? "the same numbers moved" : report.verdict)\n"
        text += ((isRepeated ? "" : numbers) + report.prose).indented
      }
      try Output.print(text)
      guard isAllowed else { throw ExitCode(1) }
    }
  }

  private func comparePages(_ old: TranscriptSource, _ new: TranscriptSource) throws {
    let diff = try readable { () throws(FileError) in try PageDiff(old, new, tolerances.tolerance) }
    try Output.print(diff.findings.map { "\(self.new):\($0)\n" }.joined())
    guard diff.findings.isEmpty else { throw ExitCode(1) }
  }

  typealias Pair = (name: String, old: Transcript?, new: Transcript?)

  /// The transcripts that belong together: two files in any case, the files of two folders by their names.
  private static func pairs(_ old: TranscriptSource, _ new: TranscriptSource) throws -> [Pair] {
    func read(_ source: TranscriptSource, _ index: Int) throws -> Transcript {
      let (name, text) = source.files[index]
      let isNamed = !source.isFolder || source.name == name
      let shown = isNamed ? name : source.name + (source.name.hasSuffix("/") ? "" : "/") + name
      return try Transcript(reading: try readable(text), file: shown)
    }
    if !old.isFolder && !new.isFolder {
      let after = try read(new, 0)
      return [("\(after.lesson).\(after.language)", try read(old, 0), after)]
    }
    guard old.isFolder && new.isFolder else {
      throw LessonError(Diagnostic("a folder cannot be compared with a file", file: old.isFolder ? old.name : new.name))
    }
    let names = Set(old.files.map(\.name)).union(new.files.map(\.name)).sorted()
    return try names.map { name in
      let i = old.files.firstIndex { $0.name == name }
      let j = new.files.firstIndex { $0.name == name }
      return (String(name.dropLast(5)), try i.map { try read(old, $0) }, try j.map { try read(new, $0) })
    }
  }
}

/// What cannot be read is told as what cannot be built is.
private func readable<Result>(_ body: () throws(FileError) -> Result) throws(LessonError) -> Result {
  do throws(FileError) {
    return try body()
  } catch {
    throw LessonError(Diagnostic("cannot be read: \(error.reason)", file: error.path))
  }
}
