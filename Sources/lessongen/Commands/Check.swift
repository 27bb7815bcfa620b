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
      differ by that much. Translations whose source was edited, and numbers that were typed, are errors too.
      """)

  @Argument(help: ArgumentHelp("Folders, .md or .ipynb files.", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages are.", valueName: "folder"))
  var outputDir: OutputFolder = OutputFolder(path: "Output")

  @OptionGroup var tolerances: Tolerances

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  func run() throws {
    try reportingErrors {
      let templates = TemplateFiles()
      let rehearsal = try Pipeline(files: templates, budget: limits.budget)
        .rehearsedPages(of: lessons.isEmpty ? templates.lessons : lessons)
      let problems = rehearsal.untrue + rehearsal.doubtful
      let inspection = Inspection(
        pages: rehearsal.pages, folder: outputDir.path, files: Disk(), tolerance: tolerances.tolerance)
      let findings = try inspection.findings()
      Output.report(problems.map(\.rendered).joined() + findings.map { $0 + "\n" }.joined())
      guard problems.isEmpty && findings.isEmpty else { throw ExitCode(1) }
    }
  }
}
