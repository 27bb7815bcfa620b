// `lessongen diff`: what has moved between two transcripts, or two folders of them.

import ArgumentParser
import Comparing
import Courses
import PythonCells
import Rendering
import Texts

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
        lessongen diff                          the same as lessongen diff HEAD
        lessongen diff HEAD                     the last commit's Output/ against the one here
        lessongen diff HEAD~3:Output main:Output
        lessongen diff old.json new.json --rtol 1e-9

      Exit status: 0 if nothing moved by more than the tolerance (other words are no matter); 1 if something did; 2 if \
      one side cannot be read; 64 for a wrong option.
      """)

  @Argument(help: "A transcript, a folder, REV:PATH, or a git revision. (default: HEAD)")
  var old: String?

  @Argument(help: "The same, for what it has become. (default: the course's output, or Output)")
  var new: String?

  @OptionGroup var tolerances: Tolerances

  func run() throws {
    try reportingErrors {
      // Without a word about what to compare, the course must say where its pages are.
      var old = old
      var course = old == nil ? try Selection([], for: "build").course : try Course.found(in: ".", Disk())
      // A course's folder alone means what it was and what it is.
      if new == nil, let folder = old, let named = try Course.found(in: folder, Disk()) { (old, course) = (nil, named) }
      let output = course?.output ?? Course.standardOutput
      let new = new ?? output
      let before = try source(old ?? "HEAD", output)
      let after = try source(new, output)
      defer { if self.new == nil { Output.report(Self.outdated(course, output).map(\.rendered).joined()) } }
      if PageDiff.arePages(before, after) {
        let diff = try PageDiff(before, after, tolerances.tolerance)
        try tell(diff.findings.map { "\(new):\($0)\n" }.joined(), isAllowed: diff.findings.isEmpty)
      } else {
        let diff = try TranscriptDiff(before, after, tolerances.tolerance)
        try tell(diff.text, isAllowed: diff.isAllowed)
      }
    }
  }

  /// A note, where the lessons give something else now than what stands in the output: of that nothing has been said.
  private static func outdated(_ course: Course?, _ output: String) -> [Diagnostic] {
    guard let course,
      let now = try? Pipeline(course, budget: Budget(), trust: false).rehearsedPages(of: course.lessons),
      now.pages.contains(where: { page in
        let path = joined(output, page.fileName)
        return page.format == .json && (try? Disk().bytes(of: path)).map { $0 != Array(page.text.utf8) } ?? true
      })
    else { return [] }
    let message = "the lessons have changed since these pages were made: 'lessongen build' comes first"
    return [Diagnostic(message, severity: .note, file: output)]
  }

  private func source(_ name: String, _ output: String) throws(LessonError) -> TranscriptSource {
    try LessonError.reading { () throws(FileError) in try TranscriptSource(name, output: output) }
  }

  private func tell(_ text: String, isAllowed: Bool) throws {
    try Output.tell(text)
    guard isAllowed else { throw ExitCode(1) }
  }
}
