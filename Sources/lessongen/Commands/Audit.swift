// `audit`: notebooks in, verdicts on what is stored in them out.

import ArgumentParser
import Auditing
import Courses
import Lessons
import Rendering
import Texts

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Compares the outputs stored in notebooks with what their code gives.",
    discussion: """
      Runs each notebook from the top. Where a stored output is not what comes out, the cells are replayed in the order \
      that the notebook records, and if that gives the stored text, the report names the cell that rebound a name and the \
      cell that read it.

      Examples:
        lessongen audit lesson.ipynb
        lessongen audit course/*.ipynb --to html -o audit.html

      Exit status: 0 if nothing is stale, 1 if something is (with --strict also if a cell was not looked at), 2 if a file cannot be read (the others are audited all the \
      same).
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }

  @Argument(help: ArgumentHelp("Notebooks (.ipynb files).", valueName: "notebook"))
  var notebooks: [String]

  @Option(help: ArgumentHelp("What kind of report.", valueName: "format"))
  var to: Format = .text

  @Option(help: ArgumentHelp("The report's language, by its tag.", valueName: "tag"))
  var lang = Language.english

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the report to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Fail also if there are cells that could not be run here, or not judged.")
  var strict = false

  @OptionGroup var figures: PlotsOption

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  @OptionGroup(title: "Consent") var consent: TrustOption

  func run() throws {
    try reportingErrors {
      let files = TemplateFiles()
      var report = AuditReport()
      for (index, path) in notebooks.enumerated() {
        if notebooks.count > 1 {
          Output.report("[\(index + 1)/\(notebooks.count)] \(path.inertForTerminal(isOneLine: true))\n")
        }
        do throws(LessonError) {
          let course = try Selection.course(around: [path], Disk())
          try report.add(
            path, course?.defaults ?? LessonDefaults(), on: Pipeline(files: files, budget: limits.budget).engine,
            plots: figures.plots)
        } catch {
          Output.report(error.rendered)
        }
      }
      let text = try text(of: report, files)
      if let output {
        for path in notebooks { try Output.refuseSource(output, of: path) }
        try Output.replace([NewFile(output, text, isNamed: true)])
      } else {
        if to == .text { try Output.tell(text) } else { try Output.print(text) }
      }
      guard report.isComplete else { throw ExitCode(2) }
      if report.isStale || strict && report.notLookedAt > 0 { throw ExitCode(1) }
    }
  }

  private func text(of report: AuditReport, _ files: TemplateFiles) throws(LessonError) -> String {
    if to == .json { return AuditRecord(report).text() }
    let texts = try AuditTexts(lang, folder: TemplateFiles.folder, from: files)
    if to == .text { return AuditListing(report, texts).text() }
    try Pipeline(nil, budget: limits.budget, trust: consent.trust).checkDress()
    return try AuditPage(report, texts, in: lang, folder: TemplateFiles.folder, from: files).text()
  }
}
