// `build`: every page of the lessons, into Output/.

import ArgumentParser
import Comparing
import Lessons
import Rendering
import Texts

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes every lesson, in every language, as HTML, as Markdown with pictures, and its numbers as JSON.",
    discussion: """
      Nothing is written unless every page could be made. Without arguments, or with a course's folder, all lessons that \
      its course.yaml lists; a lesson file that it does not list is an error. Pages of lessons that the course no longer \
      has are removed.
      """)

  @Argument(help: ArgumentHelp("Folders, .md or .ipynb files. (default: the course here)", valueName: "lesson"))
  var lessons: [String] = []

  @Option(help: ArgumentHelp("Where the pages go. (default: as course.yaml says, or Output)", valueName: "folder"))
  var outputDir: OutputFolder?

  @OptionGroup var images: EmbedOption

  @OptionGroup var playing: PlayOptions

  func run() throws {
    try reportingErrors {
      let selection = try Selection(lessons, for: "build")
      guard selection.unlisted.isEmpty else { throw LessonError(selection.unlisted) }
      let folder = try OutputFolder.chosen(outputDir, selection)
      Output.recover(in: folder)
      var pipeline = playing.pipeline(selection.course)
      pipeline.embedding = images.embed
      pipeline.defaults.output = folder
      let rehearsal = try pipeline.builtPages(of: selection.lessons)
      try Output.makeFolder(folder)
      let pages = rehearsal.pages.flatMap(\.files).map { NewFile("\(folder)/\($0.name)", $0.text) }
      try Output.replace(pages + rehearsal.copies.map { NewFile("\(folder)/\($0.name)", $0.bytes) })
      // A folder that the command line names may be another course's, too.
      if selection.isWhole, outputDir == nil { try removeStrays(in: folder, besides: rehearsal.pages) }
      Output.report(
        (rehearsal.doubtful + strangers(of: rehearsal.pages, in: folder)).map { $0.asWarning().rendered }.joined())
    }
  }

  /// Links to pages that are neither made here nor there already.
  private func strangers(of pages: [Page], in folder: String) -> [Diagnostic] {
    let made = Set(pages.map(\.fileName))
    return pages.filter { $0.format == .html }.flatMap { page in
      page.neighbours.filter { !made.contains($0.name) && Disk().kind(of: joined(folder, $0.name)) == nil }.map {
        page.diagnostic(
          about: $0, "this leads to \(joined(folder, $0.name)), which is not there: build that lesson, too")
      }
    }
  }

  private func removeStrays(in folder: String, besides pages: [Page]) throws(FileError) {
    for stray in StrayPages(in: folder, besides: pages, isWhole: true, Disk()).all {
      let note =
        stray.isOurs
        ? "removed: \(stray.reason)" : "\(stray.reason), but nothing shows that lessongen wrote this: it stays"
      if stray.isOurs { try Output.remove(stray.path) }
      Output.report(Diagnostic(note, severity: stray.isOurs ? .note : .warning, file: stray.path).rendered)
    }
  }
}
