// `trust`: what a folder asks for is allowed, until it asks for something else.

import ArgumentParser
import Courses
import Lessons
import Texts

/// The option of the commands that make pages.
struct TrustOption: ParsableArguments {
  @Flag(help: "Allow what the folder asks for, this once: its own frame and style sheets, remote images, linked pages.")
  var trust = false
}

struct Trust: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Allows what a folder of lessons asks for.",
    discussion: """
      A folder that came from somewhere else can bring lessons, and words in any language. What could do more is used only \
      if you say so: a frame or style sheets of its own (page.html, audit.html, style.css, figures.css, \
      terminal.css in its Templates/), images from other computers ('remote-images: true'), linked files that can run something \
      in a browser (HTML, and SVG or XML with more in it than a drawing). This command shows what a folder asks for and remembers that \
      you allow it, in lessongen/trusted of your configuration ($XDG_CONFIG_HOME, or ~/.config). If one of those files \
      changes, or an image comes from another computer, it asks again. Read them before.

      Examples:
        lessongen trust course --dry-run
        lessongen trust course
        lessongen trust course --forget
      """)

  @Argument(help: ArgumentHelp("The folder of a course, or of lessons.", valueName: "folder"))
  var folder = "."

  @Flag(help: "Forget that the folder was trusted.")
  var forget = false

  @Flag(help: "Show what the folder asks for, and allow nothing.")
  var dryRun = false

  func validate() throws {
    if forget && dryRun { throw ValidationError("--forget and --dry-run do not go together") }
  }

  func run() throws {
    try reportingErrors {
      let folder = withoutSlash(folder)
      guard Disk().kind(of: folder) == .folder else {
        throw LessonError(Diagnostic("no such folder", file: folder), kind: .usage)
      }
      let record = TrustRecord()
      guard let path = record.path else {
        throw LessonError(Diagnostic("neither XDG_CONFIG_HOME nor HOME says where to remember it"))
      }
      let requests = forget ? [] : try requests(of: folder)
      guard !dryRun else {
        let asked = requests.map { "\(folder): asks for: \($0.description)\n" }
        return try Output.tell(asked.isEmpty ? "\(folder): asks for nothing that needs your trust\n" : asked.joined())
      }
      let text = try record.text(trusting: requests, in: folder)
      let wasTrusted = record.knows(folder)
      if let slash = path.lastIndex(of: "/") { try Output.makeFolder(String(path[..<slash])) }
      try Output.replace([NewFile(path, text, isNamed: true)])
      let said = requests.map { "\(folder): trusted: \($0.description)\n" }
      try Output.tell(
        forget
          ? "\(folder): \(wasTrusted ? "no longer trusted" : "was not trusted")\n"
          : said.isEmpty ? "\(folder): asks for nothing that needs your trust\n" : said.joined())
    }
  }

  private func requests(of folder: String) throws(LessonError) -> [Request] {
    var requests: [Request] = []
    if let dress = TemplateFiles.ownDress(in: folder) { requests.append(dress) }
    let course = try Course.found(in: folder, Disk())
    let isLesson = LessonShape(folder, in: Disk()) != nil
    let lessons = isLesson ? [folder] : course?.lessons ?? LessonFiles(Disk()).directly(in: folder)
    let files = TemplateFiles(root: folder)
    let defaults = course?.defaults ?? LessonDefaults()
    for path in lessons {
      // A lesson that cannot be read gets nothing, and says so when it is built.
      for wish in (try? Lesson(reading: path, from: files, defaults))?.wishes ?? []
      where !requests.contains(.wish(wish)) {
        requests.append(.wish(wish))
      }
    }
    return requests
  }
}
