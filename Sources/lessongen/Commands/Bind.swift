// `lessongen bind`: typed numbers become live values, in every language of a lesson.

import ArgumentParser
import Lessons
import Texts

struct Bind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind",
    abstract: "Replaces typed numbers with the live values that they copy.",
    discussion: """
      'check' names every decimal number in the text that is a copy of something the lesson computes, or contradicts \
      the variable that is named beside it. This command puts the live value in its place, in every language, and \
      changes nothing else. The lesson is played again before anything is written: all files are rewritten or none.

      A number that is meant as it stands is left alone in a code span, or with <!-- typed --> right behind it.

      Exit status: 0 if all went well; 2 if the lesson cannot be played, before or after.
      """)

  @Argument(help: ArgumentHelp("A folder with cells.py, or a .md file. (default: the course's only lesson)"))
  var lesson: String?

  @Flag(help: "Say what would be rewritten, and write nothing.")
  var dryRun = false

  @OptionGroup var playing: PlayOptions

  func run() throws {
    try reportingErrors {
      let (path, course) = try Selection.one(lesson, for: "bind")
      let pipeline = playing.pipeline(course)
      let rewritten = try Binding(
        files: pipeline.files, path: path, pipeline.defaults, on: pipeline.engine, pipeline.performance
      ).rewritten()
      let count = rewritten.reduce(0) { $0 + $1.numbers.count }
      guard count > 0 else { return try Output.tell("no number was typed that the lesson computes\n") }
      if !dryRun {
        try refuseOutside(rewritten.map(\.path), of: path)
        try Output.replace(rewritten.map { NewFile($0.path, $0.text, isNamed: true) })
      }
      try Output.tell(rewritten.flatMap(\.lines).joined() + summary(count, rewritten.count))
    }
  }

  /// A link in a lesson's folder is written through, but not out of it.
  private func refuseOutside(_ paths: [String], of lesson: String) throws(FileError) {
    let inside = Enclosure([Disk().kind(of: lesson) == .folder ? lesson : folder(of: lesson), "."], in: Disk())
    for path in paths where !inside.mayHold(path) {
      throw FileError(path: path, reason: "this leads out of the lesson's folder")
    }
  }

  private func summary(_ count: Int, _ fileCount: Int) -> String {
    let (numbers, places) = (counted(count, "number"), counted(fileCount, "file"))
    return dryRun ? "\(numbers) in \(places); nothing was written\n" : "\(numbers) rewritten in \(places)\n"
  }
}
