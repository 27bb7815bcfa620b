// `check`: are the pages in Output/ what the lessons give now?

import ArgumentParser
import Comparing
import Lessons
import Rendering
import Texts

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Fails if a page in Output/ is not what the lesson would give now.",
    discussion: """
      Builds every page without writing it and compares. What differs is told on standard error, with the cell whose \
      output changed, the variables that moved and the sentences that read them. With --rtol or --atol, numbers may \
      differ by that much. Translations whose source was edited, and numbers that were typed, are errors too. Of a course, \
      so are lesson files that course.yaml does not list, and pages that none of its lessons makes.
      """)

  @Argument(help: ArgumentHelp("Folders, .md or .ipynb files. (default: the course here)", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages are. (default: as course.yaml says, or Output)", valueName: "folder"))
  var outputDir: OutputFolder?

  @OptionGroup var tolerances: Tolerances

  @OptionGroup var images: EmbedOption

  @OptionGroup var playing: PlayOptions

  func run() throws {
    try reportingErrors {
      let selection = try Selection(lessons, for: "check")
      var pipeline = playing.pipeline(selection.course)
      pipeline.embedding = images.embed
      let folder = try OutputFolder.chosen(outputDir, selection)
      pipeline.defaults.output = folder
      let rehearsal = try pipeline.rehearsedPages(of: selection.lessons)
      let problems = selection.unlisted + rehearsal.untrue + rehearsal.doubtful
      let inspection = Inspection(
        pages: rehearsal.pages, folder: folder, files: Disk(),
        tolerance: tolerances.tolerance, isWhole: selection.isWhole && outputDir == nil)
      let findings = try inspection.findings()
      Output.report(problems.map(\.rendered).joined() + findings.map { $0 + "\n" }.joined())
      guard problems.isEmpty && findings.isEmpty else { throw ExitCode(1) }
    }
  }
}
