// The command line: options in, exit codes out.

import ArgumentParser
import Lessons
import Rendering

struct Lessongen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessongen",
    abstract: "Turns a numerical lesson into a page that cannot lie.",
    usage: """
      lessongen [render] [<lesson>] [--lang <tag>] [--to <format>] [-o <file>]
      lessongen build [<lesson> ...]
      lessongen check [<lesson> ...]
      lessongen verify [<lesson>]
      lessongen audit <notebook> ...
      lessongen diff <old> [<new>]
      lessongen bind [<lesson>]
      lessongen translated [<lesson>] --lang <tag>
      """,
    discussion: """
      A lesson is a folder (cells.py, lesson.yaml, and one .md for each language), a single .md file, or a Jupyter \
      notebook. Its code runs while the page is built, every number in its text is computed, and every claim it makes is \
      checked.

      Examples:
        lessongen --lang es > clase.html   the bundled lesson, in Spanish
        lessongen my-lesson --to md        a lesson of yours, as Markdown
        lessongen build                    all pages of all lessons, into Output/
        lessongen check                    fails if Output/ is out of date
        lessongen verify my-lesson         are its gradients right?
        lessongen audit notebook.ipynb     are its stored outputs still true?

      Exit status: 0 if all went well; 1 if something that the lesson says, or Output/, does not hold; 2 if the lesson \
      cannot be built; 64 for a wrong option.
      """,
    version: Release.version,
    subcommands: [
      Render.self, Build.self, Check.self, VerifyCommand.self, Audit.self, Diff.self, Bind.self, Translated.self,
    ],
    defaultSubcommand: Render.self)
}

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes one page to standard output (the default).",
    discussion: """
      Examples:
        lessongen --lang es > clase.html
        lessongen my-lesson --lang en --to ipynb -o lesson.ipynb
        lessongen my-lesson -P rate=0.1 -P steps=20

      The pictures of a Markdown page are files beside it: with -o lesson.md, lesson.network.svg and so on. On standard \
      output the page links to the files that 'build' would write (my-lesson.en.network.svg), and none is written.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, a .md or an .ipynb file. (default: \(TemplateFiles.lesson))"))
  var lesson: String?

  @Option(help: ArgumentHelp("The language, by its tag. (default: the lesson's first)", valueName: "tag"))
  var lang: Language?

  @Option(help: ArgumentHelp("What to make of it.", valueName: "format"))
  var to: Format = .html

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead, replacing it only if all went well.", valueName: "file"))
  var output: String?

  @Option(
    name: .customShort("P"), parsing: .singleValue,
    help: ArgumentHelp("Set a variable of the cell 'parameters'. Can be given several times.", valueName: "name=value"))
  var parameter: [Performance.Parameter] = []

  @OptionGroup(title: "Limits") var limits: BudgetOptions

  @Flag(help: "Show the errors of cells on the page instead of stopping at the first.")
  var allowErrors = false

  func run() throws {
    try reportingErrors {
      var pipeline = Pipeline(files: TemplateFiles())
      pipeline.performance.allowsErrors = allowErrors
      pipeline.performance.parameters = parameter
      pipeline.performance.budget = limits.budget
      let lesson = lesson ?? TemplateFiles.lesson
      let place = output.flatMap { Output.Place($0) }
      let page = try pipeline.page(of: lesson, in: lang, as: to, stem: place?.stem)
      guard let output else {
        try Output.print(page.text)
        return
      }
      try Output.refuseSource(output, of: lesson)
      // Beside a pipe or a device there is no room for pictures.
      let pictures = place.map { place in page.pictures.map { (place.folder + $0.name, $0.text) } } ?? []
      try Output.replace([(output, page.text)] + pictures)
    }
  }
}

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
      let rehearsal = try Pipeline(files: templates, budget: limits.budget).builtPages(of: lessons.isEmpty ? templates.lessons : lessons)
      let pages = rehearsal.pages
      try Output.makeFolder(outputDir.path)
      try Output.replace(pages.flatMap(\.files).map { ("\(outputDir.path)/\($0.name)", $0.text) })
      Output.report(rehearsal.doubtful.map { $0.asWarning().rendered }.joined())
    }
  }
}

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
      let rehearsal = try Pipeline(files: templates, budget: limits.budget).rehearsedPages(of: lessons.isEmpty ? templates.lessons : lessons)
      let problems = rehearsal.untrue + rehearsal.doubtful
      let inspection = Inspection(
        pages: rehearsal.pages, folder: outputDir.path, files: Disk(), tolerance: tolerances.tolerance)
      let findings = try inspection.findings()
      Output.report(problems.map(\.rendered).joined() + findings.map { $0 + "\n" }.joined())
      guard problems.isEmpty && findings.isEmpty else { throw ExitCode(1) }
    }
  }
}

/// The one place where errors become text and exit codes.
func reportingErrors(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as LessonError {
    Output.report(error.rendered)
    throw ExitCode(error.exitCode)
  } catch let error as FileError {
    Output.report(Diagnostic("cannot be written: \(error.reason)", file: error.path).rendered)
    throw ExitCode(2)
  }
}

extension LessonError {
  var exitCode: Int32 {
    switch kind {
    case .untrue: 1
    case .broken: 2
    case .usage: 64
    }
  }
}

/// A folder's path, as messages show it: without a slash at its end.
struct OutputFolder: ExpressibleByArgument {
  let path: String
  var defaultValueDescription: String { path }

  init(path: String) { self.path = path }

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
  }
}

extension Format: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Performance.Parameter: ExpressibleByArgument {
  public init?(argument: String) {
    guard let equal = argument.firstIndex(of: "="), equal > argument.startIndex else { return nil }
    self.init(name: String(argument[..<equal]), value: String(argument[argument.index(after: equal)...]))
  }
}
