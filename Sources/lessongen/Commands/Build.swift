// `build`: every page of the lessons, into Output/.

import ArgumentParser
import Lessons
import Rendering
import Texts

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes every lesson, in every language, as HTML, as Markdown with pictures, and its numbers as JSON.",
    discussion: "Nothing is written unless every page could be made. Without arguments, the lessons of ./Templates.")

  @Argument(help: ArgumentHelp("Folders, .md or .ipynb files.", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages go.", valueName: "folder"))
  var outputDir: OutputFolder = OutputFolder(path: "Output")

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  func run() throws {
    try reportingErrors {
      let templates = TemplateFiles()
      let rehearsal = try Pipeline(files: templates, budget: limits.budget)
        .builtPages(of: lessons.isEmpty ? templates.lessons : lessons)
      let pages = rehearsal.pages
      try Output.makeFolder(outputDir.path)
      try Output.replace(pages.flatMap(\.files).map { ("\(outputDir.path)/\($0.name)", $0.text) })
      Output.report(rehearsal.doubtful.map { $0.asWarning().rendered }.joined())
    }
  }
}
