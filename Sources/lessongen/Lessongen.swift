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
      """,
    discussion: """
      A lesson is a folder (cells.py, lesson.yaml, and one .md for each language) or a single .md file. Its code runs \
      while the page is built, every number in its text is computed, and every claim it makes is checked.

      Examples:
        lessongen --lang es > clase.html   the bundled lesson, in Spanish
        lessongen my-lesson --to md        a lesson of yours, as Markdown
        lessongen build                    all pages of all lessons, into Output/
        lessongen check                    fails if Output/ is out of date
        lessongen verify my-lesson         proves the gradients that a lesson computes

      Exit status: 0 if all went well; 1 if something that the lesson says, or Output/, does not hold; 2 if the lesson \
      cannot be built; 64 for a wrong option.
      """,
    version: Release.version,
    subcommands: [Render.self, Build.self, Check.self, VerifyCommand.self],
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
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, or a .md file. (default: \(TemplateFiles.lesson))"))
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

  @Flag(help: "Show the errors of cells on the page instead of stopping at the first.")
  var allowErrors = false

  func run() throws {
    try reportingErrors {
      var pipeline = Pipeline(files: TemplateFiles())
      pipeline.performance.allowsErrors = allowErrors
      pipeline.performance.parameters = parameter
      let text = try pipeline.page(of: lesson ?? TemplateFiles.lesson, in: lang, as: to)
      if let output {
        try Output.refuseSource(output, of: lesson ?? TemplateFiles.lesson)
        try Output.replace([(output, text)])
      } else {
        try Output.print(text)
      }
    }
  }
}

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes every lesson, in every language, as HTML and as Markdown.",
    discussion: "Nothing is written unless every page could be made. Without arguments, the lessons of ./Templates.")

  @Argument(help: ArgumentHelp("Folders or .md files.", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages go.", valueName: "folder"))
  var outputDir: OutputFolder = OutputFolder(path: "Output")

  func run() throws {
    try reportingErrors {
      let templates = TemplateFiles()
      let pages = try Pipeline(files: templates).pages(of: lessons.isEmpty ? templates.lessons : lessons)
      try Output.makeFolder(outputDir.path)
      try Output.replace(pages.map { ("\(outputDir.path)/\($0.fileName)", $0.text) })
    }
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Fails if a page in Output/ is not what the lesson would give now.",
    discussion: """
      Builds every page without writing it and compares. Each difference is one line on standard error, with the cell whose \
      output changed. With --rtol or --atol, numbers may differ by that much.
      """)

  @Argument(help: ArgumentHelp("Folders or .md files.", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages are.", valueName: "folder"))
  var outputDir: OutputFolder = OutputFolder(path: "Output")

  @Option(help: ArgumentHelp("How far numbers may differ, relative to the stored one.", valueName: "r"))
  var rtol = 0.0

  @Option(help: ArgumentHelp("How far numbers may differ.", valueName: "a"))
  var atol = 0.0

  func validate() throws {
    guard rtol >= 0, rtol.isFinite, atol >= 0, atol.isFinite else {
      throw ValidationError("a tolerance is a number from 0 on")
    }
  }

  func run() throws {
    try reportingErrors {
      let templates = TemplateFiles()
      let (pages, untrue) = try Pipeline(files: templates).rehearsedPages(
        of: lessons.isEmpty ? templates.lessons : lessons)
      let tolerance = Tolerance(relative: rtol, absolute: atol)
      let inspection = Inspection(pages: pages, folder: outputDir.path, files: Disk(), tolerance: tolerance)
      let findings = try inspection.findings()
      Output.report(untrue.map(\.rendered).joined() + findings.map { $0 + "\n" }.joined())
      guard untrue.isEmpty && findings.isEmpty else { throw ExitCode(1) }
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
